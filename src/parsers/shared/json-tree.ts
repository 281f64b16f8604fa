import { ownText } from './own-text.js';
import { isDigit, JSON_CHARACTER, numberEnd, skipSpace, unescapeString, wordAt, type JsonCursor } from './json-scanner.js';
import type { JsonEntry, JsonMember, JsonObject, JsonOutline, JsonScalar, JsonSource, JsonString, JsonValue } from './json-value.js';

/** Reading of a checked text: before its limit nothing can be wrong, and what is open at its limit ends there. */
interface TreeReader extends JsonCursor {
  readonly source: JsonSource;
}

/** Reads the value at the cursor; undefined when the text ends before it does. */
type ValueReader<Reader, Value> = (reader: Reader) => Value | undefined;

/** Reads the members of an entry. Nothing is kept: whoever needs them twice reads twice, or keeps the answer. */
export function readEntry(entry: JsonEntry): JsonObject {
  const { source, index, line, column } = entry;
  const reader: TreeReader = { source, text: source.text, index, line, lineStart: index + 1 - column };
  return { kind: 'object', line, column, members: readMembers(reader, readValue) };
}

/** Reads the first member of an entry alone. */
export function readFirstMember(entry: JsonEntry): JsonMember | undefined {
  const { source, index, line, column } = entry;
  const reader: TreeReader = { source, text: source.text, index, line, lineStart: index + 1 - column };
  return enter(reader, JSON_CHARACTER.rightBrace) ? readMember(reader, readValue) : undefined;
}

/** Reads a document but for the objects in its lists. `entryEnds` are those of the check. */
export function readOutline(source: JsonSource, entryEnds: readonly number[]): JsonOutline | undefined {
  const reader: OutlineReader = { source, text: source.text, index: 0, line: 1, lineStart: 0, entryEnds, nextEnd: 0 };
  skipSpace(reader);
  return readPart(reader);
}

interface OutlineReader extends TreeReader {
  /** Three numbers an entry, as in `JsonCheck`. */
  readonly entryEnds: readonly number[];
  nextEnd: number;
}

function readPart(reader: OutlineReader): JsonOutline | undefined {
  const { line } = reader;
  const column = columnOf(reader);
  switch (characterAt(reader)) {
    case JSON_CHARACTER.leftBrace:
      return { kind: 'object', line, column, members: readMembers(reader, readPart) };
    case JSON_CHARACTER.leftBracket:
      return { kind: 'array', line, column, items: readItems(reader, readItem) };
    default:
      return readScalar(reader);
  }
}

function readItem(reader: OutlineReader): JsonOutline | JsonEntry | undefined {
  if (characterAt(reader) !== JSON_CHARACTER.leftBrace) return readPart(reader);
  const { index, line, source, entryEnds, nextEnd } = reader;
  const column = columnOf(reader);
  reader.index = entryEnds[nextEnd] ?? source.limit;
  reader.line = entryEnds[nextEnd + 1] ?? line;
  reader.lineStart = entryEnds[nextEnd + 2] ?? reader.lineStart;
  reader.nextEnd += 3;
  return { kind: 'entry', line, column, source, index };
}

function readValue(reader: TreeReader): JsonValue | undefined {
  const { line } = reader;
  switch (characterAt(reader)) {
    case JSON_CHARACTER.leftBrace: {
      const column = columnOf(reader);
      return { kind: 'object', line, column, members: readMembers(reader, readValue) };
    }
    case JSON_CHARACTER.leftBracket: {
      const column = columnOf(reader);
      return { kind: 'array', line, column, items: readItems(reader, readValue) };
    }
    default:
      return readScalar(reader);
  }
}

/** The character at the cursor, 0 where the text ends. */
function characterAt({ text, index, source }: TreeReader): number {
  return index < source.limit ? text.charCodeAt(index) : 0;
}

function columnOf({ index, lineStart }: TreeReader): number {
  return index - lineStart + 1;
}

function readMembers<Reader extends TreeReader, Value>(reader: Reader, read: ValueReader<Reader, Value>): readonly JsonMember<Value>[] {
  const first = enter(reader, JSON_CHARACTER.rightBrace) ? readMember(reader, read) : undefined;
  if (first === undefined) return [];
  // An array that begins with what it holds takes no room in advance: most objects have one member.
  const members = [first];
  while (goOn(reader)) {
    const member = readMember(reader, read);
    if (member === undefined) return members;
    members.push(member);
  }
  return members;
}

function readMember<Reader extends TreeReader, Value>(reader: Reader, read: ValueReader<Reader, Value>): JsonMember<Value> | undefined {
  const { line: keyLine } = reader;
  const keyColumn = columnOf(reader);
  const key = readText(reader);
  if (key === undefined) return undefined;
  skipSpace(reader);
  reader.index += 1;
  skipSpace(reader);
  const value = read(reader);
  return value === undefined ? undefined : { key, keyLine, keyColumn, value };
}

function readItems<Reader extends TreeReader, Value>(reader: Reader, read: ValueReader<Reader, Value>): readonly Value[] {
  const first = enter(reader, JSON_CHARACTER.rightBracket) ? read(reader) : undefined;
  if (first === undefined) return [];
  const items = [first];
  while (goOn(reader)) {
    const item = read(reader);
    if (item === undefined) return items;
    items.push(item);
  }
  return items;
}

/** Goes into a container; true when something stands in it. */
function enter(reader: TreeReader, closing: number): boolean {
  reader.index += 1;
  skipSpace(reader);
  const character = characterAt(reader);
  if (character === closing) reader.index += 1;
  return character !== closing && character !== 0;
}

/** Goes on behind a value; true when another one follows in its container. */
function goOn(reader: TreeReader): boolean {
  skipSpace(reader);
  const character = characterAt(reader);
  if (character === 0) return false;
  reader.index += 1;
  if (character !== JSON_CHARACTER.comma) return false;
  skipSpace(reader);
  return true;
}

function readScalar(reader: TreeReader): JsonScalar | undefined {
  const character = characterAt(reader);
  const { text, index, line } = reader;
  const column = columnOf(reader);
  if (character === 0) return undefined;
  if (character === JSON_CHARACTER.quote) return readStringValue(reader);
  if (character === JSON_CHARACTER.minus || isDigit(character)) {
    reader.index = numberEnd(text, index) ?? index;
    const written = sharedText(reader.source, index, reader.index);
    return { kind: 'number', value: Number(written), text: written, line, column };
  }
  const word = wordAt(text, index) ?? 'null';
  reader.index += word.length;
  return word === 'null' ? { kind: 'null', line, column } : { kind: 'boolean', value: word === 'true', line, column };
}

function readStringValue(reader: TreeReader): JsonString | undefined {
  const { line } = reader;
  const column = columnOf(reader);
  const value = readText(reader);
  return value === undefined ? undefined : { kind: 'string', value, line, column };
}

/** Reads a string; undefined, with the cursor at the limit, when it does not end before that. */
function readText(reader: TreeReader): string | undefined {
  const { text, source } = reader;
  const { limit } = source;
  const start = reader.index + 1;
  let hasEscape = false;
  for (let index = start; index < limit; index += 1) {
    const character = text.charCodeAt(index);
    if (character === JSON_CHARACTER.quote) {
      reader.index = index + 1;
      return hasEscape ? unescapeString(text.slice(start, index)) : sharedText(source, start, index);
    }
    if (character !== JSON_CHARACTER.backslash) continue;
    hasEscape = true;
    index += 1;
  }
  reader.index = limit;
  return undefined;
}

/** How many texts are remembered, a power of two. */
const REMEMBERED = 4096;
/** Longest text that is remembered. */
const SHORT = 40;

/** Begins to use a checked text. */
export function jsonSource(text: string, limit: number): JsonSource {
  return { text, limit, strings: new Array<string>(REMEMBERED).fill('') };
}

/**
 * A part of the text that does not keep the whole text in memory. Texts that come again and again are one string, which
 * makes them cheap to keep and to compare.
 */
function sharedText({ text, strings }: JsonSource, start: number, end: number): string {
  const length = end - start;
  if (length === 0 || length > SHORT) return ownText(text.slice(start, end));
  const middle = text.charCodeAt(start + (length >> 1));
  const mark = (text.charCodeAt(start) * 31 + middle) * 31 + text.charCodeAt(end - 1) * 7 + length * 131;
  const slot = mark & (REMEMBERED - 1);
  const known = strings[slot] ?? '';
  if (known.length === length && isAt(text, start, known)) return known;
  const fresh = ownText(text.slice(start, end));
  strings[slot] = fresh;
  return fresh;
}

function isAt(text: string, start: number, part: string): boolean {
  for (let index = 0; index < part.length; index += 1) {
    if (text.charCodeAt(start + index) !== part.charCodeAt(index)) return false;
  }
  return true;
}
