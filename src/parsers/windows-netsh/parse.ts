import type { NetworkProfile } from '../../model/device.js';
import { atLine, type Location } from '../../model/source.js';
import type { ExportFile } from '../shared/export-file.js';
import { createWordShelf, type WordShelf } from '../shared/word-shelf.js';
import type { Account } from '../windows-shared/account.js';
import { profileHeading, profileRow, ruleLabel, SLOT, SLOTS, type ProfileRow, type RuleLabel } from './labels.js';

/** A printed value and its line. */
export interface PrintedField {
  readonly text: string;
  readonly location: Location;
}

/** One block of `show rule`. Of its fields the texts and lines are kept, each list by `SLOT`. */
export interface RuleBlock {
  readonly name: string;
  readonly location: Location;
  readonly texts: readonly (string | undefined)[];
  readonly lines: readonly number[];
  /** Rows of the table below an ICMP protocol, as `type:code`. */
  readonly icmpTypes: readonly PrintedField[];
  /** Lines of the block that are not understood. */
  readonly unknown: readonly PrintedField[];
}

/** What the block prints for a field; undefined when the field is missing. */
export function printedText(block: RuleBlock, label: RuleLabel): string | undefined {
  return block.texts[SLOT[label]];
}

/** Where the block prints a field, or where it begins. */
export function printedAt(block: RuleBlock, label: RuleLabel): Location {
  const line = block.lines[SLOT[label]] ?? 0;
  return line === 0 ? block.location : atLine(block.location.path, line);
}

/** One block of `show allprofiles`. */
export interface ProfileBlock {
  readonly profile: NetworkProfile;
  readonly location: Location;
  readonly rows: ReadonlyMap<ProfileRow, PrintedField>;
  readonly unknown: readonly PrintedField[];
}

/** What the files of one host hold. */
export interface NetshExport {
  readonly rules: readonly RuleBlock[];
  readonly profiles: readonly ProfileBlock[];
}

interface OpenRule {
  readonly kind: 'rule';
  readonly name: string;
  readonly location: Location;
  readonly texts: (string | undefined)[];
  readonly lines: number[];
  icmpTypes: PrintedField[];
  unknown: PrintedField[];
  latest: RuleLabel;
}

interface OpenProfile {
  readonly kind: 'profile';
  readonly profile: NetworkProfile;
  readonly location: Location;
  readonly rows: Map<ProfileRow, PrintedField>;
  readonly unknown: PrintedField[];
}

interface Reader {
  readonly path: string;
  readonly text: string;
  readonly shelf: WordShelf;
  readonly account: Account;
  readonly rules: OpenRule[];
  readonly profiles: OpenProfile[];
  open: OpenRule | OpenProfile | undefined;
  /** Kind of the list that has begun and whose `Ok.` has not come yet. */
  pending: 'rule' | 'profile' | undefined;
  /** Fields of rules that were read; the account is told at the end. */
  fields: number;
}

/** Reads one file of netsh output; rule and profile lists may follow each other in it. */
export function parseNetsh({ path, text }: ExportFile, account: Account): NetshExport {
  const reader: Reader = { path, text, shelf: createWordShelf(text), account, rules: [], profiles: [], open: undefined, pending: undefined, fields: 0 };
  let line = 0;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    line += 1;
    if (!readField(reader, { start, end, line })) readLine(text.slice(start, end), atLine(path, line), reader);
    start = end + 1;
  }
  account.countMany(path, 'understood', reader.fields);
  if (reader.pending !== undefined) account.report('incomplete', 'export.truncated', atLine(path, line), { reason: 'Ok.' });
  return { rules: reader.rules, profiles: reader.profiles };
}

/** A line by its ends in the text. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** Reads `RemoteIP:   10.0.0.1/32` into the open rule; false, and nothing is read, where the line is not a first field of its kind. */
function readField(reader: Reader, { start, end, line }: Span): boolean {
  const rule = reader.open;
  if (rule?.kind !== 'rule') return false;
  const colon = colonOf(reader.text, start, end);
  if (colon === -1) return false;
  const label = ruleLabel(reader.shelf.cut(start, colon));
  if (label === undefined || label === 'name' || rule.texts[SLOT[label]] !== undefined) return false;
  rule.texts[SLOT[label]] = trimmed(reader, colon + 1, end);
  rule.lines[SLOT[label]] = line;
  rule.latest = label;
  reader.fields += 1;
  return true;
}

/** Offset of the first colon, which French and Japanese consoles may print wide or after a blank; -1 beyond a label's length. */
function colonOf(text: string, start: number, end: number): number {
  const last = Math.min(end, start + 61);
  for (let at = start; at < last; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x3a || (code === 0xff1a && at < start + 60)) return at === start ? -1 : at;
  }
  return -1;
}

function trimmed({ text, shelf }: Reader, from: number, to: number): string {
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) === 0x20) start += 1;
  while (end > start && text.charCodeAt(end - 1) === 0x20) end -= 1;
  const isClean = start === end || (isVisibleAscii(text.charCodeAt(start)) && isVisibleAscii(text.charCodeAt(end - 1)));
  return isClean ? shelf.cut(start, end) : text.slice(start, end).trim();
}

function isVisibleAscii(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

function readLine(line: string, location: Location, reader: Reader): void {
  const { account } = reader;
  if (line.trim() === '') {
    if (reader.open?.kind === 'rule' && printedText(reader.open, 'action') !== undefined) reader.open = undefined;
    return;
  }
  if (startsBlock(line, location, reader) || isFrame(line, reader)) account.count('understood', location);
  else if (isWithoutEffect(line)) account.count('noEffect', location);
  else if (reader.open?.kind === 'rule') readRuleLine(line, location, reader.open, account);
  else if (reader.open?.kind === 'profile') readProfileLine(line, location, reader.open, account);
  else reportUnknown(line, location, account);
}

/** `Rule Name:   Cam in` or `Domain Profile Settings:` */
function startsBlock(line: string, location: Location, reader: Reader): boolean {
  const profile = profileHeading(line);
  const label = splitLabel(line);
  const kind = profile === undefined ? 'rule' : 'profile';
  if (profile === undefined && label?.label !== 'name') return false;
  if (reader.pending !== undefined && reader.pending !== kind) {
    reader.account.report('incomplete', 'export.truncated', location, { reason: 'Ok.' });
  }
  reader.pending = kind;
  if (profile !== undefined) {
    reader.open = { kind: 'profile', profile, location, rows: new Map(), unknown: [] };
    reader.profiles.push(reader.open);
  } else {
    reader.open = openRule(label?.text ?? '', location);
    reader.rules.push(reader.open);
  }
  return true;
}

function openRule(name: string, location: Location): OpenRule {
  const texts = new Array<string | undefined>(SLOTS).fill(undefined);
  const lines = new Array<number>(SLOTS).fill(0);
  return { kind: 'rule', name, location, texts, lines, icmpTypes: NO_FIELDS, unknown: NO_FIELDS, latest: 'name' };
}

/** Shared by every rule that has none; never written to. */
const NO_FIELDS: PrintedField[] = [];

function withField(fields: PrintedField[], field: PrintedField): PrintedField[] {
  if (fields === NO_FIELDS) return [field];
  fields.push(field);
  return fields;
}

/** The line of hyphens below a heading, and the last line of a list. */
function isFrame(line: string, reader: Reader): boolean {
  if (/^-{40,100}\s*$/u.test(line)) return reader.open !== undefined;
  if (!/^ok[.。]?\s*$/iu.test(line)) return false;
  reader.open = undefined;
  reader.pending = undefined;
  return true;
}

/** Echoed commands of a console log, and the sentence for an empty list. */
function isWithoutEffect(line: string): boolean {
  const trimmed = line.trim();
  if (/^[A-Z]:\\[^>]{0,260}>\s*netsh advfirewall (?:firewall )?show /iu.test(trimmed)) return true;
  return trimmed === 'No rules match the specified criteria.' || trimmed === '指定された条件に一致する規則はありません。';
}

/** A line of a rule that is no first field of its kind. */
function readRuleLine(line: string, location: Location, rule: OpenRule, account: Account): void {
  const field = splitLabel(line);
  if (rule.latest === 'protocol' && readIcmpRow(line, location, rule)) {
    account.count('understood', location);
    return;
  }
  // A description may have several lines. A line that looks like a field is not taken for one of them.
  if (rule.latest === 'description' && !/^[^:：]{1,40}[:：]\s{2,}\S/u.test(line) && field?.label === undefined) {
    account.count('understood', location);
    return;
  }
  rule.unknown = withField(rule.unknown, { text: field?.label ?? nameOf(line), location });
  account.count('unrecognised', location);
  account.report('incomplete', 'unknown_field', location, { field: nameOf(line) });
}

/** `    Type    Code` and rows as `    8       Any`; the line is indented by blanks. */
function readIcmpRow(line: string, location: Location, rule: OpenRule): boolean {
  const cells = /^\s{2,}(\S{1,20})\s+(\S{1,20})\s*$/u.exec(line);
  const type = cells?.[1] ?? '';
  const code = cells?.[2] ?? '';
  if (/^(?:type|種類)$/iu.test(type) && /^(?:code|コード)$/iu.test(code)) return true;
  if (!isIcmpNumber(type) || !isIcmpNumber(code)) return false;
  rule.icmpTypes = withField(rule.icmpTypes, { text: isAnyWord(type) ? 'Any' : `${type}:${isAnyWord(code) ? '*' : code}`, location });
  return true;
}

function isIcmpNumber(text: string): boolean {
  return /^\d{1,3}$/u.test(text) || isAnyWord(text);
}

function isAnyWord(text: string): boolean {
  return text === '任意' || text.toLowerCase() === 'any';
}

function readProfileLine(line: string, location: Location, block: OpenProfile, account: Account): void {
  // `Firewall Policy                       BlockInbound,AllowOutbound`; the heading of the log settings has a colon
  if (/^(?:Logging|ログ|ログ記録)\s*[:：]\s*$/u.test(line)) {
    account.count('noEffect', location);
    return;
  }
  const gap = line.search(/\s{2}/u);
  const text = gap === -1 ? '' : line.slice(gap).trim();
  const row = gap < 1 || text === '' ? undefined : profileRow(line.slice(0, gap));
  if (row === 'withoutEffect') {
    account.count('noEffect', location);
    return;
  }
  if (row !== undefined && !block.rows.has(row)) {
    block.rows.set(row, { text, location });
    account.count('understood', location);
    return;
  }
  block.unknown.push({ text: nameOf(line), location });
  reportUnknown(line, location, account);
}

/** What a line is called: the text before its colon or gap, else its first word. The rest may be a secret. */
function nameOf(line: string): string {
  const text = line.trim();
  const end = text.search(/[:：]|\s{2}/u);
  const words = end > 0 && end <= 60 ? text.slice(0, end) : (text.split(/\s/u)[0] ?? '');
  return words.slice(0, 60);
}

function reportUnknown(line: string, location: Location, account: Account): void {
  account.count('unrecognised', location);
  account.report('incomplete', 'export.unrecognised', location, { what: `"${nameOf(line)}"` });
}

/** Splits at the first colon, which French and Japanese consoles may print wide or after a blank. */
function splitLabel(line: string): { readonly label: RuleLabel | undefined; readonly text: string } | undefined {
  const narrow = line.indexOf(':');
  const wide = line.slice(0, 60).indexOf('：');
  const colon = wide === -1 || (narrow !== -1 && narrow < wide) ? narrow : wide;
  if (colon < 1 || colon > 60) return undefined;
  return { label: ruleLabel(line.slice(0, colon)), text: line.slice(colon + 1).trim() };
}
