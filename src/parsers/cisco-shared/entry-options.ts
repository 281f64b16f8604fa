import type { Doubt } from '../../model/device.js';
import { PROTOCOL } from '../../model/header-space.js';
import type { Location } from '../../model/source.js';
import type { Cursor } from './access-entry.js';
import { unevaluable } from './report.js';

/** How many of the packets in question meet a condition. */
export type Share = 'all' | 'some' | 'none';

/** What stands behind the addresses and ports of an entry. */
export interface Options {
  readonly opening: Share;
  readonly answering: Share;
  readonly doubts: readonly Doubt[];
  readonly reflect: string | undefined;
  /** False when a word was not understood. */
  readonly complete: boolean;
}

interface Draft {
  opening: Share;
  answering: Share;
  readonly doubts: Doubt[];
  reflect: string | undefined;
  complete: boolean;
}

/** What reading the options needs to know. */
export interface OptionContext {
  readonly protocol: number | undefined;
  readonly location: Location;
}

/** Conditions that no export settles, with the number of values each takes. */
const DOUBTFUL: ReadonlyMap<string, number> = new Map([
  ['dscp', 1], ['precedence', 1], ['tos', 1], ['option', 1], ['time-range', 1], ['flow-label', 1], ['packet-length', 2], ['vlan', 1], ['cos', 1], ['http-method', 1],
  ['tcp-option-length', 1], ['tcp-flags-mask', 1], ['dest-option', 0], ['dest-option-type', 1], ['mobility', 0], ['mobility-type', 1], ['routing', 0], ['routing-type', 1], ['hbh', 0], ['auth', 0],
  ['undetermined-transport', 0], ['user-defined', 1], ['nve', 2],
]);

/** Options that decide nothing, with the number of values each takes. */
const WITHOUT_EFFECT: ReadonlyMap<string, number> = new Map([['log', 0], ['log-input', 0], ['capture', 2]]);

/** TCP flags that a first segment, and every segment of an answer, surely have or lack. */
const FLAGS: ReadonlySet<string> = new Set(['ack', 'fin', 'psh', 'rst', 'syn', 'urg']);

/** Reads to the end of the line. */
export function readOptions(cursor: Cursor, context: OptionContext): Options {
  const draft: Draft = { opening: 'all', answering: 'all', doubts: [], reflect: undefined, complete: true };
  const flags: string[] = [];
  let all: boolean | undefined;
  while (cursor.at < cursor.words.length && draft.complete) {
    const word = cursor.words[cursor.at] ?? '';
    cursor.at += 1;
    if (word === 'match-all' || word === 'match-any') all = word === 'match-all';
    else if (FLAGS.has(word.replace(/^[+-]/u, '')) && context.protocol === PROTOCOL.tcp) flags.push(word);
    else readOption(cursor, { word, draft, context });
  }
  if (all !== undefined && flags.length === 0) draft.complete = false;
  if (flags.length > 0) applyFlags(draft, { flags, all, location: context.location });
  return draft;
}

interface OptionReading {
  readonly word: string;
  readonly draft: Draft;
  readonly context: OptionContext;
}

function readOption(cursor: Cursor, { word, draft, context }: OptionReading): void {
  if (word === 'established' && context.protocol === PROTOCOL.tcp) {
    draft.opening = 'none';
    return;
  }
  // A packet that opens a connection or answers one is taken to be whole; this matches later pieces of others.
  if (word === 'fragments') {
    draft.opening = 'none';
    draft.answering = 'none';
    return;
  }
  if (word === 'reflect') {
    readReflect(cursor, draft);
    return;
  }
  if (word === 'ttl') {
    cursor.at += cursor.words[cursor.at] === 'range' ? 3 : 2;
    doubt(draft, unevaluable('ttl', context.location));
    return;
  }
  const values = DOUBTFUL.get(word);
  if (values !== undefined) {
    const value = cursor.words[cursor.at];
    draft.complete = cursor.at + values <= cursor.words.length;
    cursor.at += word === 'packet-length' && value === 'range' ? 3 : values;
    doubt(draft, unevaluable(values === 0 ? word : `${word} ${value ?? ''}`, context.location));
    return;
  }
  skip(cursor, draft, WITHOUT_EFFECT.get(word));
}

function skip(cursor: Cursor, draft: Draft, values: number | undefined): void {
  if (values === undefined || cursor.at + values > cursor.words.length) draft.complete = false;
  else cursor.at += values;
}

function readReflect(cursor: Cursor, draft: Draft): void {
  draft.reflect = cursor.words[cursor.at];
  cursor.at += 1;
  if (draft.reflect === undefined) draft.complete = false;
  if (cursor.words[cursor.at] !== 'timeout') return;
  draft.complete &&= /^\d{1,10}$/u.test(cursor.words[cursor.at + 1] ?? '');
  cursor.at += 2;
}

function doubt(draft: Draft, reason: Doubt): void {
  draft.doubts.push(reason);
  if (draft.opening === 'all') draft.opening = 'some';
  if (draft.answering === 'all') draft.answering = 'some';
}

interface FlagCondition {
  readonly flags: readonly string[];
  /** Undefined: the older form without match-any or match-all. */
  readonly all: boolean | undefined;
  readonly location: Location;
}

/**
 * RFC 9293 section 3.5: the first segment has SYN alone. Every segment of an answer has ACK but a reset may lack it, and
 * may have any other flag. Which of several flags the older form asks for is not documented alike, so it is asked both ways.
 */
function applyFlags(draft: Draft, { flags, all, location }: FlagCondition): void {
  const opening = flags.map((flag) => (nameOf(flag) === 'syn') !== flag.startsWith('-'));
  const every = opening.every(Boolean);
  const some = opening.some(Boolean);
  const met: Share = all === undefined ? (every === some ? share(every) : 'some') : share(all ? every : some);
  const acknowledged = flags.some((flag) => nameOf(flag) === 'ack' && !flag.startsWith('-'));
  const answers: Share = acknowledged && (flags.length === 1 || all === false) ? 'all' : 'some';
  if (draft.opening !== 'none') draft.opening = met === 'all' ? draft.opening : met;
  if (draft.answering === 'all') draft.answering = answers;
  if (draft.opening === 'some' || draft.answering === 'some') draft.doubts.push(unevaluable(`TCP flags ${flags.join(' ')}`, location));
}

function nameOf(flag: string): string {
  return flag.replace(/^[+-]/u, '');
}

function share(met: boolean): Share {
  return met ? 'all' : 'none';
}
