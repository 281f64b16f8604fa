import type { Coverage, ElementState } from '../../model/coverage.js';
import type { Doubt } from '../../model/device.js';
import { diagnostic, type Diagnostic, type DiagnosticEffect } from '../../model/diagnostic.js';
import type { MessageParameters } from '../../model/message.js';
import { atLine, type Location } from '../../model/source.js';
import { coverageCounter } from '../shared/coverage-counter.js';
import type { ConfigLine, ConfigText } from './config-lines.js';

/** The account of one file, and everything reading it has to say. */
export interface FileReport {
  readonly path: string;
  /** States how a line ended; the worst that is stated holds. */
  mark(line: number, state: ElementState): void;
  /** The same for a line and all below it. */
  markBlock(block: ConfigLine, state: ElementState): void;
  at(line: number): Location;
  add(effect: DiagnosticEffect, code: string, line: number, parameters?: MessageParameters): void;
  /** A line that is known to matter and is not modelled. */
  unsupported(line: number, what: string): void;
  /** A line that is not in the grammar. */
  unrecognised(line: number, what: string): void;
  /** Marks nobody made are unrecognised lines. */
  finish(): { readonly coverage: Coverage; readonly diagnostics: readonly Diagnostic[] };
}

/** More of one code are summed up in one diagnostic of the same effect. */
const MOST_OF_ONE_CODE = 50;
const STATES: readonly ElementState[] = ['understood', 'noEffect', 'partial', 'unsupported', 'unrecognised'];

interface Tally {
  count: number;
  line: number;
  readonly effect: DiagnosticEffect;
  readonly code: string;
}

/** Opens the account of one file. `format` also begins the codes of the room's messages. */
export function openFileReport(path: string, format: string, text: ConfigText): FileReport {
  const states = new Uint8Array((text.elements.at(-1) ?? 0) + 1);
  const shown: Diagnostic[] = [];
  const tallies = new Map<string, Tally>();
  const mark = (line: number, state: ElementState): void => {
    states[line] = Math.max(states[line] ?? 0, STATES.indexOf(state) + 1);
  };
  const add = (effect: DiagnosticEffect, code: string, line: number, parameters: MessageParameters = {}): void => {
    const key = `${effect} ${code}`;
    const tally = tallies.get(key) ?? { count: 0, line, effect, code };
    tally.count += 1;
    tally.line = line;
    tallies.set(key, tally);
    if (tally.count <= MOST_OF_ONE_CODE) shown.push(diagnostic(effect, code, atLine(path, line), parameters));
  };
  const tell = (state: 'unsupported' | 'unrecognised') => (line: number, what: string): void => {
    mark(line, state);
    add('incomplete', `export.${state}`, line, { what: what.slice(0, 100) });
  };
  const unrecognised = tell('unrecognised');
  for (const line of text.freeText) mark(line, 'noEffect');
  return {
    path,
    mark,
    markBlock: (block, state) => {
      for (const line of linesOf(block)) mark(line, state);
    },
    at: (line) => atLine(path, line),
    add,
    unsupported: tell('unsupported'),
    unrecognised,
    finish: () => {
      reportUnmarked(text, states, unrecognised);
      const sums = [...tallies.values()].filter(({ count }) => count > MOST_OF_ONE_CODE);
      const more = sums.map(({ effect, code, line, count }) => diagnostic(effect, `${format}.more`, atLine(path, line), { count: count - MOST_OF_ONE_CODE, code }));
      return { coverage: countStates(text, states, { path, format }), diagnostics: [...shown, ...more] };
    },
  };
}

function* linesOf(block: ConfigLine): Generator<number> {
  const open: ConfigLine[] = [block];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next.line;
    for (const child of next.children) open.push(child);
  }
}

/** A block that is not understood gets one message; the lines below it are counted with it. */
function reportUnmarked({ blocks }: ConfigText, states: Uint8Array, tell: FileReport['unrecognised']): void {
  const open = [...blocks].reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (states[next.line] === 0) tell(next.line, firstWords(next.text));
    const known = STATES[(states[next.line] ?? 0) - 1];
    for (const child of [...next.children].reverse()) {
      if (known === 'unrecognised' && states[child.line] === 0) states[child.line] = STATES.indexOf('unrecognised') + 1;
      open.push(child);
    }
  }
}

/** The command without its values, which may hold a secret. */
function firstWords(text: string): string {
  return text.split(/\s+/u, 2).join(' ').slice(0, 60);
}

function countStates({ elements }: ConfigText, states: Uint8Array, { path, format }: { readonly path: string; readonly format: string }): Coverage {
  const counter = coverageCounter(path, format, 'line');
  for (const line of elements) counter.count(STATES[(states[line] ?? 0) - 1] ?? 'unrecognised', atLine(path, line));
  return counter.result();
}

/** A condition that an export cannot settle; `what` names it for people. */
export function unevaluable(what: string, location: Location): Doubt {
  return { code: 'doubt.unevaluable', parameters: { what: what.slice(0, 100) }, location };
}

const MOST_KEPT = 20;

/** Doubts of several parts, each place once, at most 20. */
export function mergeDoubts(...lists: readonly (readonly Doubt[])[]): readonly Doubt[] {
  return keepFirst(lists.flat(), ({ code, location }) => `${code} ${location.path} ${location.region?.startLine ?? 0}`);
}

/** Places of several parts, each once, at most 20. */
export function mergeLocations(...lists: readonly (readonly Location[])[]): readonly Location[] {
  return keepFirst(lists.flat(), ({ path, region }) => `${path} ${region?.startLine ?? 0}`);
}

function keepFirst<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  if (items.length < 2) return items;
  const kept = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    if (!kept.has(key)) kept.set(key, item);
    if (kept.size === MOST_KEPT) break;
  }
  return [...kept.values()];
}
