/** Small helpers for answers that have two bounds. */
import type { Doubt, Match } from '../../model/device.js';
import { NOTHING, type HeaderSpace } from '../../model/header-space.js';
import type { Location } from '../../model/source.js';

/** So many doubts and places of one line are kept. */
const MOST_KEPT = 20;

/** A condition that no export settles; `what` names it as the product does. */
export function unevaluable(what: string, location: Location): Doubt {
  return { code: 'doubt.unevaluable', parameters: { what: what.slice(0, 120) }, location };
}

/** Doubts of several parts, each once. */
export function mergeDoubts(...lists: readonly (readonly Doubt[])[]): readonly Doubt[] {
  const filled = lists.filter((list) => list.length > 0);
  const [only] = filled;
  if (only === undefined || filled.length === 1) return only ?? [];
  const merged: Doubt[] = [];
  for (const one of filled.flat()) {
    if (merged.length >= MOST_KEPT) break;
    if (!merged.some((other) => other.code === one.code && other.parameters['what'] === one.parameters['what'] && isSamePlace(other.location, one.location))) merged.push(one);
  }
  return merged;
}

/** Places of several parts, each once. */
export function mergePlaces(...lists: readonly (readonly Location[])[]): readonly Location[] {
  const filled = lists.filter((list) => list.length > 0);
  const [only] = filled;
  if (only === undefined || filled.length === 1) return (only ?? []).slice(0, MOST_KEPT);
  const merged: Location[] = [];
  for (const one of filled.flat()) {
    if (merged.length >= MOST_KEPT) break;
    if (!merged.some((other) => isSamePlace(other, one))) merged.push(one);
  }
  return merged;
}

function isSamePlace(a: Location, b: Location): boolean {
  return a.region?.startLine === b.region?.startLine && a.region?.startColumn === b.region?.startColumn && a.path === b.path;
}

/** A match of which nothing is in doubt. */
export function exactly(space: HeaderSpace): Match {
  return { must: space, may: space };
}

/** The same upper bound with nothing certain. */
export function nothingSure({ may }: Match): Match {
  return { must: NOTHING, may };
}
