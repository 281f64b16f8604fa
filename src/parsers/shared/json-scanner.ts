import type { JsonPosition, JsonValue } from './json-value.js';

/** `truncated`: the text ends inside a value. `syntax`: a character that the grammar does not allow there. */
export type JsonProblemCode = 'truncated' | 'syntax' | 'too_deep';

/** Where reading stands in a text. */
export interface Cursor {
  readonly text: string;
  index: number;
  line: number;
  lineStart: number;
}

/** Character codes of the punctuation of containers. */
export const PUNCTUATION = { comma: 0x2c, colon: 0x3a, leftBracket: 0x5b, rightBracket: 0x5d, leftBrace: 0x7b, rightBrace: 0x7d } as const;

/** Reads a string, number, `true`, `false` or `null` and moves behind it. */
export function readScalar(cursor: Cursor, character: number): JsonValue | JsonProblemCode {
  if (Number.isNaN(character)) return 'truncated';
  const { line } = cursor;
  const column = cursor.index - cursor.lineStart + 1;
  if (character === QUOTE) {
    const string = readString(cursor);
    return string.problem ?? { kind: 'string', value: string.text, line, column };
  }
  if (character === MINUS || isDigit(character)) return readNumber(cursor, { line, column });
  for (const [word, value] of WORDS) {
    if (!cursor.text.startsWith(word, cursor.index)) continue;
    cursor.index += word.length;
    return value === null ? { kind: 'null', line, column } : { kind: 'boolean', value, line, column };
  }
  const rest = cursor.text.slice(cursor.index, cursor.index + 5);
  return WORDS.some(([word]) => cursor.index + rest.length === cursor.text.length && word.startsWith(rest)) ? 'truncated' : 'syntax';
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;

function readNumber(cursor: Cursor, position: JsonPosition): JsonValue | JsonProblemCode {
  NUMBER.lastIndex = cursor.index;
  const text = NUMBER.exec(cursor.text)?.[0];
  if (text === undefined) return cursor.index + 1 === cursor.text.length ? 'truncated' : 'syntax';
  cursor.index += text.length;
  return { kind: 'number', value: Number(text), text, line: position.line, column: position.column };
}

/** A string without its quotes and escapes, or why there is none. */
export type StringReading = { readonly text: string; readonly problem?: never } | { readonly problem: JsonProblemCode };

/** Reads a string that starts at the cursor. */
export function readString(cursor: Cursor): StringReading {
  const { text } = cursor;
  if (text.charCodeAt(cursor.index) !== QUOTE) return { problem: cursor.index >= text.length ? 'truncated' : 'syntax' };
  cursor.index += 1;
  let plainFrom = cursor.index;
  let decoded = '';
  for (;;) {
    const character = text.charCodeAt(cursor.index);
    if (character === QUOTE) break;
    if (Number.isNaN(character)) return { problem: 'truncated' };
    if (character < 0x20) return { problem: 'syntax' };
    if (character !== BACKSLASH) {
      cursor.index += 1;
      continue;
    }
    decoded += text.slice(plainFrom, cursor.index);
    const escaped = readEscape(cursor);
    if (escaped === undefined) return { problem: UNFINISHED_ESCAPE.test(text.slice(cursor.index, cursor.index + 6)) ? 'truncated' : 'syntax' };
    decoded += escaped;
    plainFrom = cursor.index;
  }
  decoded += text.slice(plainFrom, cursor.index);
  cursor.index += 1;
  return { text: decoded };
}

const UNFINISHED_ESCAPE = /^\\(?:u[0-9a-fA-F]{0,3})?$/u;

function readEscape(cursor: Cursor): string | undefined {
  const letter = cursor.text.charAt(cursor.index + 1);
  if (letter === 'u') {
    const digits = cursor.text.slice(cursor.index + 2, cursor.index + 6);
    if (!/^[0-9a-fA-F]{4}$/u.test(digits)) return undefined;
    cursor.index += 6;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }
  const plain = ESCAPES.get(letter);
  if (plain !== undefined) cursor.index += 2;
  return plain;
}

/** Moves over white space and counts lines. */
export function skipSpace(cursor: Cursor): void {
  for (;;) {
    const character = cursor.text.charCodeAt(cursor.index);
    if (character !== SPACE && character !== TAB && character !== LINE_FEED && character !== CARRIAGE_RETURN) return;
    cursor.index += 1;
    if (character !== LINE_FEED) continue;
    cursor.line += 1;
    cursor.lineStart = cursor.index;
  }
}

/** Line and column of the cursor. */
export function positionOf(cursor: Cursor): JsonPosition {
  return { line: cursor.line, column: cursor.index - cursor.lineStart + 1 };
}

function isDigit(character: number): boolean {
  return character >= 0x30 && character <= 0x39;
}

const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const MINUS = 0x2d;
const BACKSLASH = 0x5c;

const WORDS = [['true', true], ['false', false], ['null', null]] as const;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);
