/** A range of small numbers, both ends included: ports (0-65535) or IP protocol numbers (0-255). */
export interface NumberRange {
  readonly first: number;
  readonly last: number;
}

/** A set of numbers: ranges that are sorted, disjoint and do not touch. Two equal sets are equal arrays. */
export type NumberSet = readonly NumberRange[];

export const NO_NUMBERS: NumberSet = [];
export const ALL_PORTS: NumberSet = [{ first: 0, last: 65535 }];
export const ALL_PROTOCOLS: NumberSet = [{ first: 0, last: 255 }];

/** Sorts and merges ranges into a set. */
export function numberSet(ranges: readonly NumberRange[]): NumberSet {
  if (ranges.length < 2) return ranges;
  const sorted = [...ranges].sort((a, b) => a.first - b.first);
  const merged: { first: number; last: number }[] = [];
  for (const range of sorted) {
    const previous = merged.at(-1);
    if (previous !== undefined && range.first <= previous.last + 1) {
      previous.last = Math.max(previous.last, range.last);
    } else {
      merged.push({ first: range.first, last: range.last });
    }
  }
  return merged;
}

/** The set that holds one number. */
export function oneNumber(value: number): NumberSet {
  return [{ first: value, last: value }];
}

/** Numbers in any of the sets. */
export function uniteNumbers(...sets: readonly NumberSet[]): NumberSet {
  return numberSet(sets.flat());
}

/** Numbers in both sets. A set that holds the whole result is returned as it is, so that results can be told by identity. */
export function intersectNumbers(a: NumberSet, b: NumberSet): NumberSet {
  if (a === b || b === ALL_PORTS) return a;
  if (a === ALL_PORTS) return b;
  const shared = sharedNumbers(a, b);
  if (sameNumbers(shared, a)) return a;
  return sameNumbers(shared, b) ? b : shared;
}

function sharedNumbers(a: NumberSet, b: NumberSet): NumberSet {
  const result: NumberRange[] = [];
  let i = 0;
  let j = 0;
  for (;;) {
    const x = a[i];
    const y = b[j];
    if (x === undefined || y === undefined) return result;
    const first = Math.max(x.first, y.first);
    const last = Math.min(x.last, y.last);
    if (first <= last) result.push({ first, last });
    if (x.last < y.last) i += 1;
    else j += 1;
  }
}

/** Numbers of `a` that are not in `b`. */
export function subtractNumbers(a: NumberSet, b: NumberSet): NumberSet {
  if (b.length === 0 || a.length === 0) return a;
  const result: NumberRange[] = [];
  for (const range of a) {
    let first = range.first;
    for (const hole of b) {
      if (hole.last < first) continue;
      if (hole.first > range.last) break;
      if (hole.first > first) result.push({ first, last: hole.first - 1 });
      first = hole.last + 1;
    }
    if (first <= range.last) result.push({ first, last: range.last });
  }
  return result;
}

/** True when the sets share a number. */
export function numbersOverlap(a: NumberSet, b: NumberSet): boolean {
  let i = 0;
  let j = 0;
  for (;;) {
    const x = a[i];
    const y = b[j];
    if (x === undefined || y === undefined) return false;
    if (x.last < y.first) i += 1;
    else if (y.last < x.first) j += 1;
    else return true;
  }
}

/** True when the number is in the set. */
export function numbersInclude(set: NumberSet, value: number): boolean {
  return set.some((range) => range.first <= value && value <= range.last);
}

/** True when every number of `inner` is in `outer`. */
export function numbersContain(outer: NumberSet, inner: NumberSet): boolean {
  let j = 0;
  for (const range of inner) {
    while ((outer[j]?.last ?? range.last) < range.last) j += 1;
    const holder = outer[j];
    if (holder === undefined || holder.first > range.first) return false;
  }
  return true;
}

/** True when both sets hold the same numbers. */
export function sameNumbers(a: NumberSet, b: NumberSet): boolean {
  return a.length === b.length && a.every((range, i) => range.first === b[i]?.first && range.last === b[i]?.last);
}

/** Writes a set as people do: `80, 443, 9001-9003`. */
export function formatNumbers(set: NumberSet): string {
  return set.map((range) => (range.first === range.last ? `${range.first}` : `${range.first}-${range.last}`)).join(', ');
}
