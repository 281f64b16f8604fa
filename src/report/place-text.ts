import type { Location } from '../model/source.js';

/** A location as people and editors write it: `path:line:column`, as far as it is known. Hostile text. */
export function placeText(location: Location): string {
  const { path, region } = location;
  if (region === undefined) return path;
  return region.startColumn === undefined ? `${path}:${region.startLine}` : `${path}:${region.startLine}:${region.startColumn}`;
}
