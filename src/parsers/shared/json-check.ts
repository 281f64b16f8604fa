import type { Location } from '../../model/source.js';
import { noOpenKeys, openObject, repeatedKey, type OpenKeys } from './json-keys.js';
import { JSON_CHARACTER, skipScalar, skipSpace, skipString, type JsonCursor, type JsonProblemCode } from './json-scanner.js';

/** Deepest nesting that is read; more is a problem, not a crash. */
export const JSON_DEPTH_LIMIT = 200;

/** A key that an object has already, at its second or a later place. */
export interface DuplicateKey {
  readonly key: string;
  readonly location: Location;
}

/** What one pass over a text tells. The cursor stands at the end, or at the problem. */
export interface JsonCheck {
  readonly cursor: JsonCursor;
  readonly problem: JsonProblemCode | undefined;
  readonly duplicateKeys: readonly DuplicateKey[];
  /** Where the outermost objects in lists end, in their order: index, line, and index of the line's first character. */
  readonly entryEnds: readonly number[];
}

interface Checking {
  readonly path: string;
  readonly cursor: JsonCursor;
  /** For each open container, whether it is an object. */
  readonly isObject: boolean[];
  readonly keys: OpenKeys;
  readonly duplicateKeys: DuplicateKey[];
  readonly entryEnds: number[];
  /** How many containers are open where an entry is; 0 outside of entries. */
  entryDepth: number;
  depth: number;
}

/**
 * Checks a text against the grammar of RFC 8259. Never throws, needs time in proportion to the text, does not recurse
 * and keeps nothing of the text.
 */
export function checkJson(text: string, path: string): JsonCheck {
  const checking: Checking = {
    path,
    cursor: { text, index: 0, line: 1, lineStart: 0 },
    isObject: [],
    keys: noOpenKeys(text, JSON_DEPTH_LIMIT + 1),
    duplicateKeys: [],
    entryEnds: [],
    entryDepth: 0,
    depth: 0,
  };
  const problem = checkDocument(checking);
  const { cursor, duplicateKeys, entryEnds } = checking;
  return { cursor, problem, duplicateKeys, entryEnds };
}

function checkDocument(checking: Checking): JsonProblemCode | undefined {
  const { cursor } = checking;
  const { text } = cursor;
  for (;;) {
    skipSpace(cursor);
    const character = cursor.index < text.length ? text.charCodeAt(cursor.index) : 0;
    const isObject = character === JSON_CHARACTER.leftBrace;
    const opens = isObject || character === JSON_CHARACTER.leftBracket;
    if (opens) open(checking, isObject);
    const problem = opens ? undefined : skipScalar(cursor);
    if (problem !== undefined) return problem;
    if (checking.depth > JSON_DEPTH_LIMIT) return 'too_deep';
    const next = advance(checking, opens);
    if (next !== 'value') return next === 'end' ? undefined : next;
  }
}

function open(checking: Checking, isObject: boolean): void {
  const { cursor, depth } = checking;
  const isInList = depth > 0 && checking.isObject[depth - 1] === false;
  checking.isObject[depth] = isObject;
  checking.depth = depth + 1;
  cursor.index += 1;
  if (!isObject) return;
  openObject(checking.keys, depth);
  if (isInList && checking.entryDepth === 0) checking.entryDepth = depth + 1;
}

/** After a value: closes what ends here and moves to where the next value starts. */
function advance(checking: Checking, hasJustOpened: boolean): 'value' | 'end' | JsonProblemCode {
  const { cursor } = checking;
  const { text } = cursor;
  let isFirst = hasJustOpened;
  for (;;) {
    skipSpace(cursor);
    const isAtEnd = cursor.index >= text.length;
    if (checking.depth === 0) return isAtEnd ? 'end' : 'syntax';
    if (isAtEnd) return 'truncated';
    const character = text.charCodeAt(cursor.index);
    const isObject = checking.isObject[checking.depth - 1] === true;
    if (character === (isObject ? JSON_CHARACTER.rightBrace : JSON_CHARACTER.rightBracket)) {
      close(checking);
      isFirst = false;
      continue;
    }
    if (!isFirst) {
      if (character !== JSON_CHARACTER.comma) return 'syntax';
      cursor.index += 1;
    }
    return isObject ? checkKey(checking) : 'value';
  }
}

function close(checking: Checking): void {
  const { cursor, entryEnds } = checking;
  cursor.index += 1;
  if (checking.depth === checking.entryDepth) {
    entryEnds.push(cursor.index, cursor.line, cursor.lineStart);
    checking.entryDepth = 0;
  }
  checking.depth -= 1;
}

function checkKey(checking: Checking): 'value' | JsonProblemCode {
  const { cursor, path } = checking;
  const { text } = cursor;
  skipSpace(cursor);
  const { index, line, lineStart } = cursor;
  const problem = skipString(cursor);
  if (problem !== undefined) return problem;
  const end = cursor.index - 1;
  skipSpace(cursor);
  if (cursor.index >= text.length) return 'truncated';
  if (text.charCodeAt(cursor.index) !== JSON_CHARACTER.colon) return 'syntax';
  cursor.index += 1;
  const repeated = repeatedKey(checking.keys, { depth: checking.depth - 1, start: index + 1, end });
  if (repeated !== undefined) {
    const location = { path, region: { startLine: line, startColumn: index - lineStart + 1 } };
    checking.duplicateKeys.push({ key: repeated, location });
  }
  return 'value';
}
