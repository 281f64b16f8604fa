import type { Coverage, ElementState } from '../../model/coverage.js';
import type { Doubt } from '../../model/device.js';
import { diagnostic, type Diagnostic, type DiagnosticEffect } from '../../model/diagnostic.js';
import type { MessageParameters } from '../../model/message.js';
import { atLine, type Location } from '../../model/source.js';
import { coverageCounter } from '../shared/coverage-counter.js';
import type { ConfigLine } from './lines.js';

/** Collects what the reading of one file has to say, and how each of its lines ended. */
export interface Report {
  readonly path: string;
  at(line: number): Location;
  add(effect: DiagnosticEffect, code: string, line: number, parameters?: MessageParameters): void;
  /** States how a line ended; the worst of several statements counts. A line without one is unrecognised. */
  mark(line: number, state: ElementState): void;
  /** The same for a line and all below it. */
  markAll(line: ConfigLine, state: ElementState): void;
  /** Known to matter and not modelled: says so and makes the site incomplete. */
  unsupported(line: number, what: string): void;
  /** Not in the grammar. `what` must hold no value that could be a secret. */
  unrecognised(line: number, what: string): void;
  diagnostics(): readonly Diagnostic[];
  /** Counts every line once; lines that nobody marked are reported. */
  account(lines: readonly ConfigLine[]): Coverage;
}

/** More of one code are summed up in one diagnostic of the same effect. */
const MOST_OF_ONE_CODE = 50;

const STATES: readonly ElementState[] = ['understood', 'noEffect', 'partial', 'unsupported', 'unrecognised'];

/** Starts the report of one file. */
export function createReport(path: string, lastLine: number): Report {
  const states = new Uint8Array(lastLine + 1);
  const shown: Diagnostic[] = [];
  const counts = new Map<string, { count: number; line: number; readonly effect: DiagnosticEffect; readonly code: string }>();
  const report: Report = {
    path,
    at: (line) => atLine(path, line),
    add(effect, code, line, parameters = {}) {
      const key = `${effect} ${code}`;
      const counted = counts.get(key) ?? { count: 0, line, effect, code };
      counted.count += 1;
      counted.line = line;
      counts.set(key, counted);
      if (counted.count <= MOST_OF_ONE_CODE) shown.push(diagnostic(effect, code, atLine(path, line), parameters));
    },
    mark(line, state) {
      states[line] = Math.max(states[line] ?? 0, STATES.indexOf(state) + 1);
    },
    markAll(entry, state) {
      report.mark(entry.line, state);
      for (const child of entry.children) report.mark(child.line, state);
    },
    unsupported(line, what) {
      report.mark(line, 'unsupported');
      report.add('incomplete', 'export.unsupported', line, { what: what.slice(0, 100) });
    },
    unrecognised(line, what) {
      report.mark(line, 'unrecognised');
      report.add('incomplete', 'export.unrecognised', line, { what: what.slice(0, 100) });
    },
    diagnostics: () => [...shown, ...[...counts.values()].filter(({ count }) => count > MOST_OF_ONE_CODE).map((one) => summary(path, one))],
    account: (lines) => accountOf(lines, states, report),
  };
  return report;
}

function accountOf(lines: readonly ConfigLine[], states: Uint8Array, report: Report): Coverage {
  const counter = coverageCounter(report.path, 'cisco-asa', 'line');
  const count = ({ line, text }: ConfigLine, parent?: ConfigLine): void => {
    if (states[line] === 0) report.unrecognised(line, describe(text, parent));
    counter.count(STATES[(states[line] ?? 0) - 1] ?? 'unrecognised', report.at(line));
  };
  for (const entry of lines) {
    count(entry);
    for (const child of entry.children) count(child, entry);
  }
  return counter.result();
}

/** Names a line by its first words, which hold no secret. */
function describe(text: string, parent: ConfigLine | undefined): string {
  const own = firstWords(text, 2);
  return parent === undefined ? own : `${own} (${firstWords(parent.text, 2)})`;
}

function firstWords(text: string, count: number): string {
  return text.slice(0, 60).split(/\s+/u, count).join(' ');
}

function summary(path: string, { count, line, effect, code }: { readonly count: number; readonly line: number; readonly effect: DiagnosticEffect; readonly code: string }): Diagnostic {
  return diagnostic(effect, 'cisco-asa.more', atLine(path, line), { count: count - MOST_OF_ONE_CODE, code });
}

/** A condition that an export cannot settle. `what` names it for people. */
export function unevaluable(what: string, location: Location): Doubt {
  return { code: 'doubt.unevaluable', parameters: { what: what.slice(0, 100) }, location };
}

const NONE: readonly never[] = [];
const MOST_KEPT = 20;

/** Doubts of several parts, each place once, at most 20. */
export function mergeDoubts(...lists: readonly (readonly Doubt[])[]): readonly Doubt[] {
  return merged(lists, (one, other) => one.code === other.code && one.location.region?.startLine === other.location.region?.startLine);
}

/** Places of several parts, each once, at most 20. */
export function mergeLocations(...lists: readonly (readonly Location[])[]): readonly Location[] {
  return merged(lists, (one, other) => one.region?.startLine === other.region?.startLine);
}

function merged<T>(lists: readonly (readonly T[])[], same: (one: T, other: T) => boolean): readonly T[] {
  const filled = lists.filter((list) => list.length > 0);
  const [only] = filled;
  if (only === undefined) return NONE;
  if (filled.length === 1 && only.length <= MOST_KEPT) return only;
  const result: T[] = [];
  for (const list of filled) {
    for (const item of list) {
      if (result.length >= MOST_KEPT) return result;
      if (!result.some((other) => same(item, other))) result.push(item);
    }
  }
  return result.slice();
}
