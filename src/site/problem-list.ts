import { diagnostic, type Diagnostic, type DiagnosticEffect } from '../model/diagnostic.js';
import type { MessageParameters } from '../model/message.js';
import type { Location } from '../model/source.js';

/** More than this many are summed up: nobody reads them, and a hostile file could ask for a million. */
const MOST_LISTED = 100;

/** Longest text of the file that a message repeats. */
const LONGEST_QUOTE = 100;

/** Parameters that hold words of ours and may be long. */
const OWN_WORDS = new Set(['known']);

/** Collects what is wrong with one site file. */
export interface ProblemList {
  report(effect: DiagnosticEffect, code: string, location: Location, parameters?: MessageParameters): void;
  /** True when further problems are only counted; looking for the nearest name is then wasted. */
  isFull(): boolean;
  /** Everything that was reported, in the order of the file; a last entry says how many were left out. */
  result(): readonly Diagnostic[];
}

/** Starts an empty list. */
export function problemList(path: string): ProblemList {
  const listed: Diagnostic[] = [];
  const leftOut = new Map<DiagnosticEffect, number>();
  return {
    report(effect, code, location, parameters = {}) {
      if (listed.length < MOST_LISTED) listed.push(diagnostic(effect, code, location, shortened(parameters)));
      else leftOut.set(effect, (leftOut.get(effect) ?? 0) + 1);
    },
    isFull: () => listed.length >= MOST_LISTED,
    result() {
      const sums = [...leftOut].map(([effect, count]) => diagnostic(effect, 'site.more_problems', { path }, { count }));
      return [...listed].sort(inFileOrder).concat(sums);
    },
  };
}

function shortened(parameters: MessageParameters): MessageParameters {
  const short: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(parameters)) {
    const isLong = typeof value === 'string' && value.length > LONGEST_QUOTE && !OWN_WORDS.has(name);
    short[name] = isLong ? `${value.slice(0, LONGEST_QUOTE)}…` : value;
  }
  return short;
}

function inFileOrder(a: Diagnostic, b: Diagnostic): number {
  const x = a.location.region;
  const y = b.location.region;
  return (x?.startLine ?? 0) - (y?.startLine ?? 0) || (x?.startColumn ?? 0) - (y?.startColumn ?? 0);
}
