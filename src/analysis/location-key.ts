import type { Location } from '../model/source.js';

/** A location as a key for grouping. */
export function locationKey({ path, region }: Location): string {
  return `${path}:${region?.startLine ?? 0}:${region?.startColumn ?? 0}`;
}
