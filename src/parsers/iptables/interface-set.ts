import type { InterfaceMatch } from '../../model/device.js';

/**
 * A set of interface names: those that one of the `include` patterns names and no `exclude` pattern does.
 * A pattern is a name, or a prefix followed by `*`; `*` alone is every name.
 */
export interface InterfaceSet {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** A condition of one rule: `-i eth+`, `! -o lo`. */
export interface InterfaceCondition {
  readonly pattern: string;
  readonly negated: boolean;
}

export const ANY_INTERFACE: InterfaceSet = { include: ['*'], exclude: [] };

/** The names of the set that meet the condition; undefined when there is none. */
export function restrictInterfaces(set: InterfaceSet, condition: InterfaceCondition | undefined): InterfaceSet | undefined {
  if (condition === undefined) return set;
  const { pattern, negated } = condition;
  return negated ? normalised(set.include, [...set.exclude, pattern]) : normalised(narrow(set.include, pattern), set.exclude);
}

/** The names of the set that do not meet the condition; undefined when there is none. */
export function excludeInterfaces(set: InterfaceSet, condition: InterfaceCondition | undefined): InterfaceSet | undefined {
  if (condition === undefined) return undefined;
  return restrictInterfaces(set, { pattern: condition.pattern, negated: !condition.negated });
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
