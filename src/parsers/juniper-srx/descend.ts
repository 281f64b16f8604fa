import type { ElementState } from '../../model/coverage.js';
import type { Location } from '../../model/source.js';
import { noEffect, values, type StatementRule } from './statement-rule.js';
import { addPart, addValue, findPart, markUnknown, removeValue, type OpenStatement } from './tree.js';

/** Marks of a list in brackets among the words; no text can hold them. */
export const LIST_BEGIN = '\0[';
export const LIST_END = '\0]';

/** How a line of words ended. */
export interface Descent {
  /** The statement that the words lead to; what stands in its block goes below it. */
  readonly statement: OpenStatement;
  readonly state: ElementState;
  /** The word that does not belong there. */
  readonly unknown?: string;
}

/** Statements that every block may hold. */
const EVERYWHERE: ReadonlyMap<string, StatementRule> = new Map([
  ['apply-groups', values],
  ['apply-groups-except', values],
  ['apply-macro', noEffect],
]);

/** What to do with the statements on the way. */
export interface Intent {
  readonly location: Location;
  /** True for `inactive:`: the first statement on the way is not in force. */
  readonly inactive: boolean;
}

interface Position {
  readonly words: readonly string[];
  readonly floor: OpenStatement;
  readonly intent: Intent;
  at: OpenStatement;
  next: number;
  isFirst: boolean;
}

/**
 * Follows the words of one statement down from `floor` and builds what is missing. A word that a leaf or block on the
 * way does not know may go on in a block around it, as in `application A protocol tcp destination-port 80`.
 */
export function descend(floor: OpenStatement, words: readonly string[], intent: Intent): Descent {
  const position: Position = { words, floor, intent, at: floor, next: 0, isFirst: true };
  if (isLeaf(floor.rule)) return takeValues(position) && position.next === words.length ? finish(position) : fail(position);
  while (position.next < words.length) {
    const step = takeWord(position);
    if (step !== 'on') return step === 'failed' ? fail(position) : { statement: position.at, state: step };
  }
  return finish(position);
}

function finish({ at }: Position): Descent {
  return { statement: at, state: 'understood' };
}

function fail({ at, words, next, intent }: Position): Descent {
  markUnknown(at, intent.location);
  return { statement: at, state: 'unrecognised', unknown: words[Math.min(next, words.length - 1)] ?? '' };
}

type Step = 'on' | 'failed' | ElementState;

function takeWord(position: Position): Step {
  const word = position.words[position.next] ?? '';
  const holder = holderOf(position, word);
  if (holder === undefined) return takeEntry(position, word);
  const rule = holder.rule.parts.get(word) ?? EVERYWHERE.get(word);
  if (rule === undefined) return 'failed';
  position.at = holder;
  position.next += 1;
  if (rule.kind === 'noEffect') return skip(position, rule);
  const name = takeName(position, rule.names);
  if (name === undefined) return 'failed';
  enter(position, { rule, keyword: word, name });
  return afterEntering(position);
}

function afterEntering(position: Position): Step {
  const { kind } = position.at.rule;
  if (kind === 'doubtful') return 'partial';
  if (kind === 'unsupported') return 'unsupported';
  if (kind === 'block') return 'on';
  // `source-address {` goes on in its block.
  return position.next === position.words.length || takeValues(position) ? 'on' : 'failed';
}

/** The statement on the way, from the last one up, that knows a keyword. */
function holderOf({ at, floor }: Position, word: string): OpenStatement | undefined {
  for (let holder = at; ; ) {
    if (holder.rule.parts.has(word) || (holder.rule.kind === 'block' && EVERYWHERE.has(word))) return holder;
    if (holder === floor || holder.parent === undefined) return undefined;
    holder = holder.parent;
  }
}

function takeEntry(position: Position, word: string): Step {
  const { entry } = position.at.rule;
  if (entry === undefined || word === LIST_END) return 'failed';
  if (word === LIST_BEGIN) return takeEntries(position, entry);
  position.next += 1;
  if (entry.kind === 'noEffect') return skip(position, entry);
  enter(position, { rule: entry, keyword: '', name: word });
  return afterEntering(position);
}

/** `interfaces [ ge-0/0/0.0 ge-0/0/1.0 ];` */
function takeEntries(position: Position, rule: StatementRule): Step {
  const end = position.words.indexOf(LIST_END, position.next);
  if (end === -1 || end !== position.words.length - 1) return 'failed';
  const holder = position.at;
  for (const name of position.words.slice(position.next + 1, end)) {
    position.at = holder;
    enter(position, { rule, keyword: '', name });
  }
  position.at = holder;
  position.next = end + 1;
  return 'on';
}

function skip(position: Position, rule: StatementRule): Step {
  if (rule.words === undefined) return 'noEffect';
  position.next += rule.words;
  if (position.next > position.words.length) return 'failed';
  return position.next === position.words.length ? 'noEffect' : 'on';
}

function takeName(position: Position, count: number): string | undefined {
  const names = position.words.slice(position.next, position.next + count);
  if (names.length < count || names.includes(LIST_BEGIN)) return undefined;
  // `from-zone A to-zone B`
  if (count === 3 && names[1] !== 'to-zone') return undefined;
  position.next += count;
  return names.join(' ');
}

function enter(position: Position, { rule, keyword, name }: { readonly rule: StatementRule; readonly keyword: string; readonly name: string }): void {
  const { at, intent } = position;
  const known = findPart(at, keyword, name);
  const statement = known ?? addPart(at, { rule, keyword, name, location: intent.location });
  if (position.isFirst && !isLeaf(rule)) statement.inactive ||= intent.inactive;
  position.isFirst = false;
  position.at = statement;
}

function isLeaf({ kind }: StatementRule): boolean {
  return kind === 'value' || kind === 'values';
}

/** `source-address A`, `source-address [ A B ]`, `destination-port 80 to 90`, `prefix-list P except`. */
function takeValues(position: Position): boolean {
  const { at, words, intent } = position;
  const isList = words[position.next] === LIST_BEGIN;
  const end = isList ? words.indexOf(LIST_END, position.next) : position.next + 1;
  if (end === -1 || end > words.length) return false;
  let index = isList ? position.next + 1 : position.next;
  while (index < end) {
    const first = words[index] ?? '';
    if (first === LIST_BEGIN || first === LIST_END) return false;
    const length = suffixLength(at.rule, words, index + 1);
    const text = length === 0 ? first : `${first} ${words.slice(index + 1, index + 1 + length).join(' ')}`;
    if (!intent.inactive) {
      if (isContradiction(at, text)) return false;
      addValue(at, { text, location: intent.location });
    }
    index += 1 + length;
    if (index > (isList ? end : words.length)) return false;
  }
  position.next = isList ? end + 1 : index;
  return true;
}

/** An export states a single value once. */
function isContradiction({ rule, values: stated }: OpenStatement, text: string): boolean {
  return rule.kind === 'value' && stated.length > 0 && stated[0]?.text !== text;
}

function suffixLength({ suffix }: StatementRule, words: readonly string[], index: number): number {
  if (suffix === undefined || words[index] !== suffix) return 0;
  return suffix === 'to' ? 2 : 1;
}

/** Switches off what the words of a `deactivate` lead to; false when there is no such statement. */
export function deactivate(root: OpenStatement, words: readonly string[]): boolean {
  let at = root;
  let next = 0;
  while (next < words.length) {
    const word = words[next] ?? '';
    const rule = at.rule.parts.get(word) ?? EVERYWHERE.get(word);
    if (isLeaf(at.rule)) {
      removeValue(at, words.slice(next).join(' '));
      return true;
    }
    if (rule?.kind === 'noEffect') return true;
    const entry = rule === undefined ? at.rule.entry : undefined;
    if (entry?.kind === 'noEffect') return true;
    const name = rule === undefined ? word : words.slice(next + 1, next + 1 + rule.names).join(' ');
    const found = findPart(at, rule === undefined ? '' : word, name);
    if (found === undefined) return false;
    next += 1 + (rule?.names ?? 0);
    at = found;
  }
  at.inactive = true;
  return at !== root;
}
