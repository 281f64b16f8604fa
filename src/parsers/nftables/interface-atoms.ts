import type { InterfaceMatch } from '../../model/device.js';
import { intersectNumbers, numberSet, subtractNumbers, type NumberSet } from '../../model/number-set.js';

/**
 * The interface names and prefixes (`eth*`) of a rule set as numbers, so that conditions on interfaces are sets of
 * numbers. Atom 0 is "no interface" (a packet to or from the host itself). Patterns are sorted, so that a prefix
 * covers one range: its own number stands for the names it covers that no longer pattern covers.
 */
export interface InterfaceAtoms {
  /** The atoms a pattern covers; undefined for a pattern that was not announced. */
  atomsOf(pattern: string): NumberSet | undefined;
  /**
   * Writes atoms as a condition: undefined when they are all of `universe`, `inexact` with a pattern that covers more
   * when no list of patterns or their negation says it (`eth*` without `eth0`).
   */
  toMatch(atoms: NumberSet, universe: NumberSet): InterfaceCondition;
}

/** A condition on interfaces, and whether it covers more than was asked for. */
export interface InterfaceCondition {
  readonly match: InterfaceMatch | undefined;
  readonly inexact: boolean;
}

interface NumberedPattern {
  readonly pattern: string;
  readonly first: number;
  readonly last: number;
}

/** The atom of packets that have no interface on that side. */
export const NO_INTERFACE: NumberSet = [{ first: 0, last: 0 }];
/** The atoms of all real interfaces. */
export const REAL_INTERFACES: NumberSet = [{ first: 1, last: 0x7fff_ffff }];

/** Numbers the patterns of a rule set. */
export function interfaceAtoms(patterns: Iterable<string>): InterfaceAtoms {
  const numbered = numberPatterns([...new Set(patterns)]);
  const byPattern = new Map(numbered.map((entry) => [entry.pattern, entry]));
  return {
    atomsOf(pattern) {
      if (pattern === '*') return REAL_INTERFACES;
      const entry = byPattern.get(pattern);
      return entry === undefined ? undefined : [{ first: entry.first, last: entry.last }];
    },
    toMatch(atoms, universe) {
      const wanted = intersectNumbers(atoms, universe);
      const others = subtractNumbers(universe, wanted);
      if (others.length === 0) return { match: undefined, inexact: false };
      const positive = patternsOf(numbered, wanted);
      if (positive.rest.length === 0) return { match: { patterns: positive.patterns, negated: false }, inexact: false };
      const negative = patternsOf(numbered, others);
      if (negative.rest.length === 0) return { match: { patterns: negative.patterns, negated: true }, inexact: false };
      return { match: { patterns: negative.patterns, negated: true }, inexact: true };
    },
  };
}

function isPrefix(pattern: string): boolean {
  return pattern.endsWith('*');
}

function stem(pattern: string): string {
  return isPrefix(pattern) ? pattern.slice(0, -1) : pattern;
}

/** A prefix sorts before the name that is spelt like it: `eth*`, `eth`, `eth0`. */
function comparePatterns(a: string, b: string): number {
  const x = stem(a);
  const y = stem(b);
  if (x !== y) return x < y ? -1 : 1;
  return Number(isPrefix(b)) - Number(isPrefix(a));
}

function numberPatterns(patterns: readonly string[]): readonly NumberedPattern[] {
  const sorted = patterns.filter((pattern) => pattern !== '*').sort(comparePatterns);
  const result: { pattern: string; first: number; last: number }[] = [];
  const open: { pattern: string; first: number; last: number }[] = [];
  for (const [index, pattern] of sorted.entries()) {
    const entry = { pattern, first: index + 1, last: index + 1 };
    for (let top = open.at(-1); top !== undefined && !stem(pattern).startsWith(stem(top.pattern)); top = open.at(-1)) {
      top.last = index;
      open.pop();
    }
    if (isPrefix(pattern)) open.push(entry);
    result.push(entry);
  }
  for (const entry of open) entry.last = sorted.length;
  return result;
}

/** The widest patterns that lie in the atoms, and the atoms that none of them covers. */
function patternsOf(numbered: readonly NumberedPattern[], atoms: NumberSet): { patterns: readonly string[]; rest: NumberSet } {
  const chosen: NumberedPattern[] = [];
  let index = 0;
  for (const range of atoms) {
    let next = Math.max(range.first, index, 1);
    for (let entry = numbered[next - 1]; entry !== undefined && next <= range.last; entry = numbered[next - 1]) {
      if (entry.last <= range.last) {
        chosen.push(entry);
        next = entry.last + 1;
      } else {
        next += 1;
      }
    }
    index = next;
  }
  const covered = numberSet(chosen.map(({ first, last }) => ({ first, last })));
  return { patterns: chosen.map(({ pattern }) => pattern), rest: subtractNumbers(atoms, covered) };
}
