/** The frame of `nft list ruleset`: tables, and in them chains, sets and other objects. */
import type { JsonObject, JsonPosition, JsonValue } from '../../shared/json-reader.js';
import { arrayAt, kindAt, numberAt, objectAt, textAt } from './build.js';
import { chainHead } from './chain-head.js';
import { readNamedSet } from './named-sets.js';
import { readOtherObject, type TableName } from './other-objects.js';
import { readRule } from './rule.js';
import { cursorOf, nextToken, passStatement, type TextCursor, type Token } from './tokens.js';

/** An object of the list; its rule is read anew each time, which takes less room than to keep it. */
export interface TextEntry extends JsonPosition {
  readonly kind: 'text';
  read(): JsonObject;
}

/** Something in the file that is no object of the list. */
export interface Oddity {
  readonly position: JsonPosition;
  readonly problem: 'unrecognised' | 'unsupported' | 'truncated' | 'managed';
  readonly what: string;
}

/** A file of nft's own language as the list that its JSON would be. */
export interface Listing {
  readonly entries: readonly TextEntry[];
  readonly oddities: readonly Oddity[];
}

interface Frame {
  readonly cursor: TextCursor;
  readonly entries: TextEntry[];
  readonly oddities: Oddity[];
  readonly definitions: Map<string, readonly Token[]>;
}

const FAMILIES: ReadonlySet<string> = new Set(['ip', 'ip6', 'inet', 'arp', 'bridge', 'netdev']);

/** Reads a whole file. Never throws; what is no table is an oddity. */
export function readListing(text: string): Listing {
  const frame: Frame = { cursor: cursorOf(text), entries: [], oddities: [], definitions: new Map() };
  for (;;) {
    const token = nextToken(frame.cursor);
    if (token.kind === 'end') break;
    if (token.kind === 'newline') noteComment(frame, token);
    else if (token.kind !== 'sign' || token.text !== ';') readTopLevel(frame, token);
  }
  return frame;
}

/** `# Warning: table ip filter is managed by iptables-nft, do not touch!` */
function noteComment(frame: Frame, token: Token): void {
  if (token.comment?.includes('is managed by iptables-nft') !== true) return;
  frame.oddities.push({ position: token, problem: 'managed', what: token.comment.slice(0, 100) });
}

function readTopLevel(frame: Frame, first: Token): void {
  const line = readLine(frame, first);
  const [word, ...rest] = line.tokens;
  if (first.text === 'table' && line.opens) return readTable(frame, rest, first);
  if (first.text === 'define' && !line.opens) return define(frame, rest, first);
  const isFlush = word?.text === 'flush' && rest[0]?.text === 'ruleset' && rest.length === 1 && frame.entries.length === 0;
  if (isFlush && !line.opens) return;
  if (line.opens) skipBlock(frame);
  const known = ['add', 'insert', 'create', 'delete', 'destroy', 'flush', 'include', 'replace', 'rename', 'reset', 'undefine', 'redefine'].includes(first.text);
  frame.oddities.push({ position: first, problem: known ? 'unsupported' : 'unrecognised', what: first.text.slice(0, 60) });
}

interface SourceLine {
  readonly tokens: readonly Token[];
  /** True when it ends with the brace of a block. */
  readonly opens: boolean;
}

/** Tokens up to the end of a line, a semicolon or the brace of a block; `define` may hold a set over several lines. */
function readLine({ cursor }: Frame, first: Token): SourceLine {
  const tokens = [first];
  let depth = 0;
  for (;;) {
    const token = nextToken(cursor);
    if (token.kind === 'end') return { tokens, opens: false };
    if (token.kind === 'newline') {
      if (depth === 0) return { tokens, opens: false };
      continue;
    }
    if (token.kind === 'sign' && token.text === ';' && depth === 0) return { tokens, opens: false };
    if (token.kind === 'sign' && token.text === '{') {
      if (first.text !== 'define') return { tokens, opens: true };
      depth += 1;
    }
    if (token.kind === 'sign' && token.text === '}') depth -= 1;
    tokens.push(token);
  }
}

/** `define cameras = { 10.20.40.0/24, 10.20.41.0/24 }`: its words stand wherever `$cameras` does. */
function define(frame: Frame, [name, equals, ...value]: readonly Token[], first: Token): void {
  const isReadable = name?.kind === 'word' && equals?.text === '=' && value.length > 0 && !frame.definitions.has(name.text);
  const substituted = isReadable ? substitute(value, frame.definitions) : undefined;
  if (isReadable && substituted !== undefined) frame.definitions.set(name.text, substituted);
  else frame.oddities.push({ position: first, problem: 'unrecognised', what: 'define' });
}

/** The tokens with every `$name` replaced; undefined when one is not defined. */
function substitute(tokens: readonly Token[], definitions: ReadonlyMap<string, readonly Token[]>): readonly Token[] | undefined {
  if (!tokens.some(isVariable)) return tokens;
  const result: Token[] = [];
  for (const token of tokens) {
    const value = isVariable(token) ? definitions.get(token.text.slice(1)) : [token];
    if (value === undefined) return undefined;
    for (const each of value) result.push({ ...each, line: token.line, column: token.column });
  }
  return result;
}

function isVariable(token: Token): boolean {
  return token.kind === 'word' && token.text.startsWith('$');
}

function skipBlock({ cursor }: Frame): void {
  for (let depth = 1; depth > 0; ) {
    const token = nextToken(cursor);
    if (token.kind === 'end') return;
    if (token.kind === 'sign' && token.text === '{') depth += 1;
    if (token.kind === 'sign' && token.text === '}') depth -= 1;
  }
}

/** `table inet filter { ... }`; without a family it is ip. */
function readTable(frame: Frame, words: readonly Token[], first: Token): void {
  const [one, two] = words;
  const isNamed = words.length === 1 || (words.length === 2 && FAMILIES.has(one?.text ?? ''));
  const family = words.length === 2 ? (one?.text ?? '') : 'ip';
  const name = words.length === 2 ? two : one;
  if (!isNamed || name === undefined || name.kind === 'sign') {
    skipBlock(frame);
    frame.oddities.push({ position: first, problem: 'unrecognised', what: 'table' });
    return;
  }
  const place: TableName = { family, table: name.text };
  const flags: Token[] = [];
  const index = frame.entries.length;
  readItems(frame, (token) => readTableItem(frame, token, { place, flags }));
  const body = { family: textAt(first, family), name: textAt(first, name.text), flags: flags.length === 0 ? undefined : arrayAt(first, flags.map((flag) => textAt(flag, flag.text))) };
  frame.entries.splice(index, 0, entry(first, kindAt(first, 'table', objectAt(first, body))));
}

function entry({ line, column }: JsonPosition, value: JsonObject): TextEntry {
  return { kind: 'text', line, column, read: () => value };
}

/** Reads item after item up to the closing brace of a block. */
function readItems(frame: Frame, read: (first: Token) => void): void {
  for (;;) {
    const token = nextToken(frame.cursor);
    if (token.kind === 'end') {
      frame.oddities.push({ position: token, problem: 'truncated', what: '}' });
      return;
    }
    if (token.kind === 'newline') noteComment(frame, token);
    else if (token.kind === 'sign' && token.text === '}') return;
    else if (token.kind !== 'sign' || token.text !== ';') read(token);
  }
}

interface TableItem {
  readonly place: TableName;
  readonly flags: Token[];
}

function readTableItem(frame: Frame, first: Token, { place, flags }: TableItem): void {
  const { tokens, opens } = readLine(frame, first);
  const [kind, name, ...more] = tokens;
  if (!opens && first.text === 'flags' && tokens.length > 1) {
    flags.push(...tokens.slice(1).filter(({ text }) => text !== ','));
    return;
  }
  if (!opens && first.text === 'comment' && tokens.length === 2) return;
  if (opens && kind?.text === 'chain' && name !== undefined && more.length === 0) return readChain(frame, place, { first, name: name.text });
  if (opens && (kind?.text === 'set' || kind?.text === 'map') && name !== undefined && more.length === 0) return readSetBlock(frame, place, { first, name: name.text });
  if (opens) {
    const lines = readBlockLines(frame);
    const object = readOtherObject(tokens, lines, place);
    if (object !== undefined) {
      frame.entries.push(entry(first, object));
      return;
    }
  }
  frame.oddities.push({ position: first, problem: 'unrecognised', what: tokens.slice(0, 3).map(({ text }) => text).join(' ').slice(0, 100) });
}

interface Block {
  readonly first: Token;
  readonly name: string;
}

/** The lines of a block without blocks of its own but sets; `elements = { ... }` is one of them. */
function readBlockLines(frame: Frame): readonly (readonly Token[])[] {
  const lines: (readonly Token[])[] = [];
  readItems(frame, (first) => lines.push(readStatementTokens(frame.cursor, first).tokens));
  return lines;
}

function readSetBlock(frame: Frame, place: TableName, { first, name }: Block): void {
  const lines = readBlockLines(frame).map((line) => substitute(line, frame.definitions) ?? []);
  frame.entries.push(entry(first, kindAt(first, first.text, readNamedSet(lines, { ...place, name, first }))));
}

interface StatementTokens {
  readonly tokens: readonly Token[];
  /** The comment that ends its line. */
  readonly comment: string | undefined;
}

/** Tokens up to the end of a line or a semicolon outside of braces. The closing brace of the block is left alone. */
function readStatementTokens(cursor: TextCursor, first: Token | undefined): StatementTokens {
  const tokens: Token[] = first === undefined ? [] : [first];
  let depth = 0;
  for (;;) {
    const { index, line, lineStart } = cursor;
    const token = nextToken(cursor);
    const isSign = token.kind === 'sign';
    if (token.kind === 'end') return { tokens, comment: undefined };
    if (token.kind === 'newline') {
      if (depth === 0) return { tokens, comment: token.comment };
      continue;
    }
    if (isSign && token.text === ';' && depth === 0) return { tokens, comment: undefined };
    if (isSign && (token.text === '{' || token.text === '(')) depth += 1;
    if (isSign && (token.text === '}' || (token.text === ')' && depth > 0))) depth -= 1;
    if (depth < 0) {
      Object.assign(cursor, { index, line, lineStart });
      return { tokens, comment: undefined };
    }
    tokens.push(token);
  }
}

const HEAD_WORDS: ReadonlySet<string> = new Set(['type', 'policy', 'flags', 'comment', 'devices']);

function readChain(frame: Frame, place: TableName, { first, name }: Block): void {
  const head: (readonly Token[])[] = [];
  const index = frame.entries.length;
  readItems(frame, (token) => {
    const { line, lineStart } = frame.cursor;
    const start = token.index;
    if (HEAD_WORDS.has(token.text) && token.kind === 'word') {
      head.push(substitute(readStatementTokens(frame.cursor, token).tokens, frame.definitions) ?? []);
      return;
    }
    frame.cursor.index = start;
    const { comment, hasVariable } = passStatement(frame.cursor);
    const source = { text: frame.cursor.text, index: start, line, lineStart };
    frame.entries.push(ruleEntry(token, { source, place, chain: name, comment, definitions: hasVariable ? frame.definitions : undefined }));
  });
  frame.entries.splice(index, 0, entry(first, kindAt(first, 'chain', chainHead(head, { ...place, name, first }))));
}

interface RuleSource {
  readonly source: TextCursor;
  readonly place: TableName;
  readonly chain: string;
  readonly comment: string | undefined;
  readonly definitions: ReadonlyMap<string, readonly Token[]> | undefined;
}

function ruleEntry({ line, column }: Token, source: RuleSource): TextEntry {
  return { kind: 'text', line, column, read: () => ruleObject({ line, column }, source) };
}

/** Old versions of nft print what they cannot say as a comment, and the rest of the rule behind it. */
const HIDDEN = /xt_|match-set|counter packets \d/u;

function ruleObject(position: JsonPosition, { source, place, chain, comment, definitions }: RuleSource): JsonObject {
  const { tokens } = readStatementTokens({ ...source }, undefined);
  const words = definitions === undefined ? tokens : substitute(tokens, definitions);
  const rule = words === undefined ? undefined : readRule(words);
  const isHidden = comment !== undefined && HIDDEN.test(comment);
  const handle = /^# handle (\d{1,9})$/u.exec(comment ?? '')?.[1];
  const odd: readonly JsonValue[] = rule === undefined || isHidden ? [kindAt(position, isHidden ? '#' : '$', objectAt(position, {}))] : [];
  return kindAt(position, 'rule', objectAt(position, {
    family: textAt(position, place.family),
    table: textAt(position, place.table),
    chain: textAt(position, chain),
    handle: handle === undefined ? undefined : numberAt(position, Number(handle)),
    comment: rule?.comment,
    expr: arrayAt(position, [...(rule?.statements ?? []), ...odd]),
  }));
}
