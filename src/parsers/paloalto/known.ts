import type { Doubt, Match } from '../../model/device.js';
import { NOTHING, type HeaderSpace } from '../../model/header-space.js';
import type { Location } from '../../model/source.js';

/** So many doubts and places of one line are kept. */
const MOST_KEPT = 20;
const NO_DOUBTS: readonly Doubt[] = [];
const NO_LOCATIONS: readonly Location[] = [];

/** A doubt of this room or of all rooms. */
export function doubt(code: string, location: Location, parameters: Doubt['parameters'] = {}): Doubt {
  return { code, parameters, location };
}

/** A condition that no export settles. */
export function unevaluable(what: string, location: Location): Doubt {
  return doubt('doubt.unevaluable', location, { what: what.slice(0, 120) });
}

/** Doubts of several parts, each once. */
export function mergeDoubts(...lists: readonly (readonly Doubt[])[]): readonly Doubt[] {
  const filled = lists.filter((list) => list.length > 0);
  const [only] = filled;
  if (only === undefined) return NO_DOUBTS;
  if (filled.length === 1) return only;
  const merged: Doubt[] = [];
  for (const one of filled.flat()) {
    if (merged.length >= MOST_KEPT) break;
    if (!merged.some((other) => other.code === one.code && isSamePlace(other.location, one.location))) merged.push(one);
  }
  return merged;
}

/** Places of several parts, each once. */
export function mergeLocations(...lists: readonly (readonly Location[])[]): readonly Location[] {
  const filled = lists.filter((list) => list.length > 0);
  const [only] = filled;
  if (only === undefined) return NO_LOCATIONS;
  if (filled.length === 1) return only.length <= MOST_KEPT ? only : only.slice(0, MOST_KEPT);
  const merged: Location[] = [];
  for (const one of filled.flat()) {
    if (merged.length >= MOST_KEPT) break;
    if (!merged.some((other) => isSamePlace(other, one))) merged.push(one);
  }
  return merged;
}

function isSamePlace(a: Location, b: Location): boolean {
  return a.region?.startLine === b.region?.startLine && a.path === b.path;
}

/** A match of which nothing is in doubt. */
export function exactly(space: HeaderSpace): Match {
  return { must: space, may: space };
}

/** The same upper bound with nothing certain. */
export function inDoubt({ may }: Match): Match {
  return { must: NOTHING, may };
}
