import { diagnostic, type Diagnostic } from '../../model/diagnostic.js';
import type { Location } from '../../model/source.js';
import { positionOf, PUNCTUATION, readScalar, readString, skipSpace, type Cursor, type JsonProblemCode } from './json-scanner.js';
import type { JsonArray, JsonMember, JsonObject, JsonPosition, JsonValue } from './json-value.js';

export type { JsonProblemCode } from './json-scanner.js';
export type { JsonArray, JsonBoolean, JsonMember, JsonNull, JsonNumber, JsonObject, JsonString, JsonValue } from './json-value.js';

/** Up to so many members, an object's keys are compared one by one. */
const SMALL_OBJECT = 8;

/** Deepest nesting that is read; more is a problem, not a crash. */
export const JSON_DEPTH_LIMIT = 200;

/** Why and where reading stopped. */
export interface JsonProblem extends JsonPosition {
  readonly code: JsonProblemCode;
}

/** What could be read of a JSON text. */
export interface JsonReading {
  /** The whole value, or with a `problem` the part of it before the problem. */
  readonly value: JsonValue | undefined;
  readonly problem?: JsonProblem;
  /** Keys that stand more than once in one object, at their second and later places. */
  readonly duplicateKeys: readonly { readonly key: string; readonly location: Location }[];
}

interface OpenContainer {
  readonly value: JsonObject | JsonArray;
  readonly items: JsonValue[];
  readonly members: JsonMember[];
  readonly keys: Set<string>;
  key: { readonly text: string; readonly line: number; readonly column: number } | undefined;
}

interface Document {
  readonly path: string;
  readonly cursor: Cursor;
  readonly open: OpenContainer[];
  readonly duplicateKeys: { key: string; location: Location }[];
  root: JsonValue | undefined;
}

/**
 * Reads strict JSON (RFC 8259) and keeps where every value stands. Never throws, needs time in proportion to
 * the text, does not recurse, and keeps what stood before a mistake.
 */
export function readJson(text: string, path: string): JsonReading {
  const document: Document = {
    path,
    cursor: { text, index: 0, line: 1, lineStart: 0 },
    open: [],
    duplicateKeys: [],
    root: undefined,
  };
  const code = readDocument(document);
  const { root: value, duplicateKeys } = document;
  return code === undefined ? { value, duplicateKeys } : { value, duplicateKeys, problem: { code, ...positionOf(document.cursor) } };
}

/** Says what kept a JSON export from being read: the problem and every key that stands twice (at most 50). */
export function jsonDiagnostics(reading: JsonReading, path: string): readonly Diagnostic[] {
  const result = reading.duplicateKeys
    .slice(0, 50)
    .map(({ key, location }) =>
      diagnostic('incomplete', 'export.unrecognised', location, { what: `"${key.slice(0, 100)}": …, "${key.slice(0, 100)}": …` }),
    );
  if (reading.problem !== undefined) result.push(problemDiagnostic(reading.problem, path));
  return result;
}

function problemDiagnostic(problem: JsonProblem, path: string): Diagnostic {
  const location = { path, region: { startLine: problem.line, startColumn: problem.column } };
  switch (problem.code) {
    case 'truncated':
      return diagnostic('incomplete', 'export.truncated', location, { reason: 'JSON' });
    case 'too_deep':
      return diagnostic('incomplete', 'export.unsupported', location, { what: `JSON > ${JSON_DEPTH_LIMIT} levels` });
    case 'syntax':
      return diagnostic('incomplete', 'export.unrecognised', location, { what: 'JSON' });
    default:
      return problem.code satisfies never;
  }
}

function readDocument(document: Document): JsonProblemCode | undefined {
  const { cursor, open } = document;
  for (;;) {
    skipSpace(cursor);
    const value = readValue(cursor, document);
    if (typeof value === 'string') return value;
    if (open.length > JSON_DEPTH_LIMIT) return 'too_deep';
    const next = advance(document, value);
    if (next === 'end') return undefined;
    if (next !== 'value') return next;
  }
}

/** After a value: closes what ends here and moves to where the next value starts. */
function advance(document: Document, value: JsonValue): 'value' | 'end' | JsonProblemCode {
  const { cursor, open } = document;
  let opened = open.at(-1)?.value === value;
  for (;;) {
    skipSpace(cursor);
    const container = open.at(-1);
    const character = cursor.text.charCodeAt(cursor.index);
    if (container === undefined) return Number.isNaN(character) ? 'end' : 'syntax';
    if (Number.isNaN(character)) return 'truncated';
    if (character === (container.value.kind === 'object' ? PUNCTUATION.rightBrace : PUNCTUATION.rightBracket)) {
      cursor.index += 1;
      open.pop();
      opened = false;
      continue;
    }
    if (!opened) {
      if (character !== PUNCTUATION.comma) return 'syntax';
      cursor.index += 1;
    }
    return container.value.kind === 'array' ? 'value' : readKey(document, container);
  }
}

function readKey(document: Document, container: OpenContainer): 'value' | JsonProblemCode {
  const { cursor } = document;
  skipSpace(cursor);
  const { line, column } = positionOf(cursor);
  const key = readString(cursor);
  if (key.problem !== undefined) return key.problem;
  skipSpace(cursor);
  const character = cursor.text.charCodeAt(cursor.index);
  if (character !== PUNCTUATION.colon) return Number.isNaN(character) ? 'truncated' : 'syntax';
  cursor.index += 1;
  container.key = { text: key.text, line, column };
  if (isRepeated(container, key.text)) {
    const location = { path: document.path, region: { startLine: line, startColumn: column } };
    document.duplicateKeys.push({ key: key.text, location });
  }
  return 'value';
}

/** Objects with few members are searched; a set for each would cost more than it saves. */
function isRepeated(container: OpenContainer, key: string): boolean {
  const { members, keys } = container;
  if (members.length < SMALL_OBJECT) return members.some((member) => member.key === key);
  if (members.length === SMALL_OBJECT) for (const member of members) keys.add(member.key);
  const repeated = keys.has(key);
  keys.add(key);
  return repeated;
}

function readValue(cursor: Cursor, document: Document): JsonValue | JsonProblemCode {
  const character = cursor.text.charCodeAt(cursor.index);
  if (character === PUNCTUATION.leftBrace || character === PUNCTUATION.leftBracket) return openContainer(document, character === PUNCTUATION.leftBrace);
  const value = readScalar(cursor, character);
  if (typeof value !== 'string') attach(document, value);
  return value;
}

function openContainer(document: Document, isObject: boolean): JsonValue {
  const items: JsonValue[] = [];
  const members: JsonMember[] = [];
  const position = positionOf(document.cursor);
  const value: JsonObject | JsonArray = isObject ? { kind: 'object', members, ...position } : { kind: 'array', items, ...position };
  document.cursor.index += 1;
  attach(document, value);
  document.open.push({ value, items, members, keys: new Set(), key: undefined });
  return value;
}

function attach(document: Document, value: JsonValue): void {
  const container = document.open.at(-1);
  if (container === undefined) document.root = value;
  else if (container.key === undefined) container.items.push(value);
  else container.members.push({ key: container.key.text, keyLine: container.key.line, keyColumn: container.key.column, value });
}
