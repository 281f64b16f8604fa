import type { InterfaceMatch } from '../../../model/device.js';

/**
 * A set of interface names: those that one of the `include` patterns names and no `exclude` pattern does.
 * A pattern is a name, or a prefix followed by `*`; `*` alone is every name.
 */
export interface InterfaceSet {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export const ANY_INTERFACE: InterfaceSet = { include: ['*'], exclude: [] };

/** The names that the patterns name, or all others: `-i eth+`, `! -o lo`, `in-interface-list=!LAN`. */
export function namedInterfaces(patterns: readonly string[], negated: boolean): InterfaceSet {
  const set = negated ? normalised(['*'], patterns) : normalised(patterns, []);
  return set ?? NO_INTERFACE;
}

const NO_INTERFACE: InterfaceSet = { include: [], exclude: [] };

/** The names of the set that meet the condition; undefined when there is none. */
export function restrictInterfaces(set: InterfaceSet, condition: InterfaceSet | undefined): InterfaceSet | undefined {
  if (condition === undefined || condition === ANY_INTERFACE) return set;
  if (set === ANY_INTERFACE) return condition.include.length === 0 ? undefined : condition;
  const include = condition.include.flatMap((pattern) => narrow(set.include, pattern));
  return normalised([...new Set(include)], [...set.exclude, ...condition.exclude]);
}

/** The names of the set that do not meet the condition, in sets that share none. */
export function excludeInterfaces(set: InterfaceSet, condition: InterfaceSet | undefined): readonly InterfaceSet[] {
  if (condition === undefined) return [];
  const named = normalised(set.include, [...set.exclude, ...condition.include]);
  const holes = condition.exclude.length === 0 ? undefined : restrictInterfaces(set, { include: condition.exclude, exclude: [] });
  // A hole that the condition's own patterns do not reach is among the names that they leave out anyway.
  const reached = holes === undefined ? undefined : restrictInterfaces(holes, { include: condition.include, exclude: [] });
  return [named, reached].filter((part) => part !== undefined);
}

/**
 * The set in the model's words; `exact` is false when it is a prefix with names taken out, which they cannot say,
 * and the match is then wider than the set.
 */
export function toInterfaceMatch(set: InterfaceSet): { readonly match?: InterfaceMatch; readonly exact: boolean } {
  const everything = set.include.includes('*');
  if (everything && set.exclude.length === 0) return { exact: true };
  if (everything) return { match: { patterns: set.exclude, negated: true }, exact: true };
  return { match: { patterns: set.include, negated: false }, exact: set.exclude.length === 0 };
}

function normalised(include: readonly string[], exclude: readonly string[]): InterfaceSet | undefined {
  const kept = include.filter((pattern) => !exclude.some((hole) => covers(hole, pattern)));
  if (kept.length === 0) return undefined;
  const holes = exclude.filter((hole) => kept.some((pattern) => covers(pattern, hole)));
  return { include: kept, exclude: holes.filter((hole, index) => !isCoveredElsewhere(holes, hole, index)) };
}

function isCoveredElsewhere(holes: readonly string[], hole: string, index: number): boolean {
  return holes.some((other, place) => place !== index && covers(other, hole) && (other !== hole || place < index));
}

function narrow(include: readonly string[], pattern: string): readonly string[] {
  return include.map((each) => shared(each, pattern)).filter((each) => each !== undefined);
}

/** Patterns are nested or disjoint, so what two share is the narrower one. */
function shared(a: string, b: string): string | undefined {
  if (covers(a, b)) return b;
  return covers(b, a) ? a : undefined;
}

function covers(wide: string, pattern: string): boolean {
  if (!wide.endsWith('*')) return wide === pattern;
  return pattern.startsWith(wide.slice(0, -1));
}
