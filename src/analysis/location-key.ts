import type { Location } from '../model/source.js';

const keys = new WeakMap<Location, string>();

/** A location as a key for grouping. Asked for again and again of the same lines, it is built once for each. */
export function locationKey(location: Location): string {
  const known = keys.get(location);
  if (known !== undefined) return known;
  const { path, region } = location;
  const key = `${path}:${region?.startLine ?? 0}:${region?.startColumn ?? 0}`;
  keys.set(location, key);
  return key;
}
