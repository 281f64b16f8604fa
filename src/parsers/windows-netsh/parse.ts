import type { NetworkProfile } from '../../model/device.js';
import { atLine, type Location } from '../../model/source.js';
import type { ExportFile } from '../shared/export-file.js';
import type { Account } from '../windows-shared/account.js';
import { profileHeading, profileRow, ruleLabel, type ProfileRow, type RuleLabel } from './labels.js';

/** A printed value and its line. */
export interface PrintedField {
  readonly text: string;
  readonly location: Location;
}

/** One block of `show rule`. */
export interface RuleBlock {
  readonly name: string;
  readonly location: Location;
  readonly fields: ReadonlyMap<RuleLabel, PrintedField>;
  /** Rows of the table below an ICMP protocol, as `type:code`. */
  readonly icmpTypes: readonly PrintedField[];
  /** Lines of the block that are not understood. */
  readonly unknown: readonly PrintedField[];
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
  readonly fields: Map<RuleLabel, PrintedField>;
  readonly icmpTypes: PrintedField[];
  readonly unknown: PrintedField[];
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
  readonly account: Account;
  readonly rules: OpenRule[];
  readonly profiles: OpenProfile[];
  open: OpenRule | OpenProfile | undefined;
  /** Kind of the list that has begun and whose `Ok.` has not come yet. */
  pending: 'rule' | 'profile' | undefined;
}

/** Reads one file of netsh output; rule and profile lists may follow each other in it. */
export function parseNetsh(file: ExportFile, account: Account): NetshExport {
  const reader: Reader = { account, rules: [], profiles: [], open: undefined, pending: undefined };
  const lines = file.text.split('\n');
  for (const [index, line] of lines.entries()) readLine(line, atLine(file.path, index + 1), reader);
  if (reader.pending !== undefined) {
    account.report('incomplete', 'export.truncated', atLine(file.path, lines.length), { reason: 'Ok.' });
  }
  return { rules: reader.rules, profiles: reader.profiles };
}

function readLine(line: string, location: Location, reader: Reader): void {
  const { account } = reader;
  if (line.trim() === '') {
    if (reader.open?.kind === 'rule' && reader.open.fields.has('action')) reader.open = undefined;
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
    reader.open = { kind: 'rule', name: label?.text ?? '', location, fields: new Map(), icmpTypes: [], unknown: [], latest: 'name' };
    reader.rules.push(reader.open);
  }
  return true;
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

function readRuleLine(line: string, location: Location, rule: OpenRule, account: Account): void {
  const field = splitLabel(line);
  if (field?.label !== undefined && !rule.fields.has(field.label)) {
    rule.fields.set(field.label, { text: field.text, location });
    rule.latest = field.label;
    account.count('understood', location);
    return;
  }
  if (rule.latest === 'protocol' && readIcmpRow(line, location, rule)) {
    account.count('understood', location);
    return;
  }
  // A description may have several lines. A line that looks like a field is not taken for one of them.
  if (rule.latest === 'description' && !/^[^:：]{1,40}[:：]\s{2,}\S/u.test(line) && field?.label === undefined) {
    account.count('understood', location);
    return;
  }
  rule.unknown.push({ text: field?.label ?? nameOf(line), location });
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
  rule.icmpTypes.push({ text: isAnyWord(type) ? 'Any' : `${type}:${isAnyWord(code) ? '*' : code}`, location });
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
