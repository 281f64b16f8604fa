import type { LineAction } from '../../model/device.js';
import { ownText } from '../shared/own-text.js';
import { entryCursor, readEntry, unknownEntry, type Entry, type EntryContext } from './access-list.js';
import { take, takeIf, peek, type Cursor } from './cursor.js';
import type { ConfigLine } from './lines.js';
import { parseNumber } from './literals.js';

/** An entry and where it stands. */
export interface PlacedEntry extends Entry {
  readonly line: number;
  /** Its number in the list, remarks included, as `show access-list` counts. */
  readonly position: number;
  /** The remark above it. */
  readonly remark: string | undefined;
}

/** An access list that decides what passes. */
export interface AccessList {
  readonly name: string;
  readonly line: number;
  readonly entries: readonly PlacedEntry[];
  /** False when it holds nothing but remarks: the product does not apply such a list. */
  readonly hasEntries: boolean;
}

/** Reads every access list, so that each line is accounted for; keeps those that are asked for. */
export function readAccessLists(context: EntryContext, isAskedFor: (name: string) => boolean): ReadonlyMap<string, AccessList> {
  const kept = new Map<string, AccessList>();
  for (const [name, lines] of context.definitions.accessLists) {
    const list = readList(name, lines, { context, keep: isAskedFor(name) });
    if (list !== undefined) kept.set(name, list);
  }
  return kept;
}

interface ListReading {
  readonly context: EntryContext;
  readonly keep: boolean;
}

function readList(name: string, lines: readonly ConfigLine[], { context, keep }: ListReading): AccessList | undefined {
  const entries: PlacedEntry[] = [];
  const uninspected = new Set<string>();
  let remark: string | undefined;
  let position = 0;
  let hasEntries = false;
  for (const { text, line } of lines) {
    position += 1;
    const cursor = entryCursor(text);
    if (takeIf(cursor, 'line')) cursor.at += 1;
    const form = formOf(cursor);
    if (form === 'remark') {
      context.report.mark(line, 'noEffect');
      remark = keep ? ownText(text.slice(text.indexOf(' remark ') + 8).trim().slice(0, 200)) : undefined;
      const [, rule] = L4_REMARK.exec(text) ?? [];
      if (rule !== undefined) uninspected.add(rule);
      continue;
    }
    if (form === 'other' || form === undefined) {
      if (form === 'other') context.report.mark(line, 'noEffect');
      else context.report.unrecognised(line, 'access-list');
      if (form === 'other' || !keep) continue;
    }
    hasEntries = true;
    for (const entry of readLine(cursor, form, { line, text, context, uninspected })) if (keep) entries.push({ ...entry, line, position, remark });
    remark = undefined;
  }
  return keep && hasOwnKind(lines) ? { name, line: lines[0]?.line ?? 1, entries, hasEntries } : undefined;
}

/** `access-list CSM_FW_ACL_ remark rule-id 268434433: L4 RULE: Cameras`; the other kind is `L7 RULE`. */
const L4_REMARK = /^access-list \S+ remark rule-id (\d{1,10}): L4 RULE:/u;

/** Lists of other kinds (standard, web, Ethernet) cannot be applied to what IP traffic passes. */
function hasOwnKind(lines: readonly ConfigLine[]): boolean {
  return !lines.every(({ text }) => /^access-list\s+\S+\s+(?:standard|webtype|ethertype)\s/u.test(text));
}

type Form = 'remark' | 'other' | { readonly action: LineAction } | undefined;

/** What a line is: a remark, an entry of a kind that filters no IP traffic, or a permit or deny. */
function formOf(cursor: Cursor): Form {
  const word = take(cursor);
  if (word === 'remark') return 'remark';
  if (word === 'standard' || word === 'webtype' || word === 'ethertype') return ['permit', 'deny'].includes(peek(cursor) ?? '') ? 'other' : undefined;
  const action = word === 'extended' || word === 'advanced' ? take(cursor) : word;
  if (action === 'permit' || action === 'trust') return { action: 'permit' };
  if (action === 'deny') return { action: 'deny' };
  // `access-list alert-interval 300`, `access-list deny-flow-max 4096`
  const name = cursor.words[1];
  return (name === 'alert-interval' || name === 'deny-flow-max') && cursor.words.length === 3 && parseNumber(word, 1_000_000) !== undefined ? 'other' : undefined;
}

interface LineReading {
  readonly line: number;
  readonly text: string;
  readonly context: EntryContext;
  /** Rules that addresses and ports alone decide, by number. */
  readonly uninspected: ReadonlySet<string>;
}

function readLine(cursor: Cursor, form: Form, { line, text, context, uninspected }: LineReading): readonly Entry[] {
  const { report } = context;
  const location = report.at(line);
  if (form === undefined || typeof form === 'string') return [unknownEntry('permit', location), unknownEntry('deny', location)];
  const entry = readEntry(cursor, form.action, { line, context });
  if (entry === undefined) {
    report.unrecognised(line, `access-list entry, word ${Math.min(cursor.at, cursor.words.length)}`);
    return [unknownEntry(form.action, location)];
  }
  report.mark(line, entry === 'inactive' || entry.must === entry.may ? 'understood' : 'partial');
  if (entry === 'inactive' || entry.may.length === 0) return [];
  const [, rule = ''] = /\brule-id (\d{1,10})/u.exec(text) ?? [];
  if (!/^access-list \S+ advanced permit /u.test(text) || uninspected.has(rule)) return [entry];
  // Inspection decides later: the packet may end here either way, or go on.
  const doubts = entry.doubts.length > 0 ? entry.doubts : [{ code: 'cisco-asa.inspected', parameters: { rule }, location }];
  return (['permit', 'deny'] as const).map((action) => ({ ...entry, action, must: [], doubts }));
}
