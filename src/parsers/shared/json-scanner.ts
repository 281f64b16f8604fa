/** `truncated`: the text ends inside a value. `syntax`: a character that the grammar does not allow there. */
export type JsonProblemCode = 'truncated' | 'syntax' | 'too_deep';

/** Where reading stands in a text. */
export interface JsonCursor {
  readonly text: string;
  index: number;
  line: number;
  /** Index of the first character of the line. */
  lineStart: number;
}

/** Character codes that JSON's grammar names. */
export const JSON_CHARACTER = {
  tab: 0x09,
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  quote: 0x22,
  comma: 0x2c,
  minus: 0x2d,
  colon: 0x3a,
  leftBracket: 0x5b,
  backslash: 0x5c,
  rightBracket: 0x5d,
  leftBrace: 0x7b,
  rightBrace: 0x7d,
} as const;

/** Moves over white space and counts lines. */
export function skipSpace(cursor: JsonCursor): void {
  const { text } = cursor;
  const { length } = text;
  let { index } = cursor;
  while (index < length) {
    const character = text.charCodeAt(index);
    if (character > JSON_CHARACTER.space) break;
    if (character === JSON_CHARACTER.lineFeed) {
      cursor.line += 1;
      cursor.lineStart = index + 1;
    } else if (character !== JSON_CHARACTER.space && character !== JSON_CHARACTER.tab && character !== JSON_CHARACTER.carriageReturn) break;
    index += 1;
  }
  cursor.index = index;
}

/** Moves over a string, number, `true`, `false` or `null`; stays at what is wrong with it. */
export function skipScalar(cursor: JsonCursor): JsonProblemCode | undefined {
  const { text, index } = cursor;
  if (index >= text.length) return 'truncated';
  const character = text.charCodeAt(index);
  if (character === JSON_CHARACTER.quote) return skipString(cursor);
  if (character === JSON_CHARACTER.minus || isDigit(character)) return skipNumber(cursor);
  const word = wordAt(text, index);
  if (word !== undefined) {
    cursor.index += word.length;
    return undefined;
  }
  const rest = text.slice(index, index + LONGEST_WORD);
  return index + rest.length === text.length && WORDS.some((one) => one.startsWith(rest)) ? 'truncated' : 'syntax';
}

/** Moves over a string; stays at the quote, control character or escape that makes it none. */
export function skipString(cursor: JsonCursor): JsonProblemCode | undefined {
  const { text } = cursor;
  const { length } = text;
  if (cursor.index >= length) return 'truncated';
  if (text.charCodeAt(cursor.index) !== JSON_CHARACTER.quote) return 'syntax';
  let index = cursor.index + 1;
  while (index < length) {
    const character = text.charCodeAt(index);
    if (character === JSON_CHARACTER.quote) {
      cursor.index = index + 1;
      return undefined;
    }
    if (character !== JSON_CHARACTER.backslash && character >= JSON_CHARACTER.space) {
      index += 1;
      continue;
    }
    const size = character === JSON_CHARACTER.backslash ? escapeLength(text, index) : undefined;
    if (size === undefined) {
      cursor.index = index;
      return UNFINISHED_ESCAPE.test(text.slice(index, index + 6)) ? 'truncated' : 'syntax';
    }
    index += size;
  }
  cursor.index = length;
  return 'truncated';
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;

function skipNumber(cursor: JsonCursor): JsonProblemCode | undefined {
  const end = numberEnd(cursor.text, cursor.index);
  if (end === undefined) return cursor.index + 1 === cursor.text.length ? 'truncated' : 'syntax';
  cursor.index = end;
  return undefined;
}

/** Where the number ends that starts at a place; undefined when none does. */
export function numberEnd(text: string, start: number): number | undefined {
  return wholeNumberEnd(text, start) ?? numberEndInFull(text, start);
}

/** Digits alone need no pattern; undefined for anything else. */
export function wholeNumberEnd(text: string, start: number): number | undefined {
  const { length } = text;
  let index = start;
  while (index < length && isDigit(text.charCodeAt(index))) index += 1;
  const hasLeadingZero = index > start + 1 && text.charCodeAt(start) === ZERO;
  if (index === start || hasLeadingZero) return undefined;
  const next = index < length ? text.charCodeAt(index) : 0;
  return next === POINT || next === SMALL_E || next === LARGE_E ? undefined : index;
}

function numberEndInFull(text: string, start: number): number | undefined {
  NUMBER.lastIndex = start;
  return NUMBER.test(text) ? NUMBER.lastIndex : undefined;
}

const POINT = 0x2e;
const ZERO = 0x30;
const LARGE_E = 0x45;
const SMALL_E = 0x65;

const WORDS = ['true', 'false', 'null'] as const;
const LONGEST_WORD = 5;

/** The word that stands at a place. */
export function wordAt(text: string, index: number): (typeof WORDS)[number] | undefined {
  return WORDS.find((word) => text.startsWith(word, index));
}

const UNFINISHED_ESCAPE = /^\\(?:u[0-9a-fA-F]{0,3})?$/u;
const UNICODE_ESCAPE = /\\u[0-9a-fA-F]{4}/uy;

/** Length of the escape at a place; undefined when it is none. */
function escapeLength(text: string, index: number): number | undefined {
  if (text.charAt(index + 1) !== 'u') return ESCAPES.has(text.charAt(index + 1)) ? 2 : undefined;
  UNICODE_ESCAPE.lastIndex = index;
  return UNICODE_ESCAPE.test(text) ? 6 : undefined;
}

/** The text that a string stands for, its escapes taken out. `raw` is what stands between the quotes of a checked string. */
export function unescapeString(raw: string): string {
  return raw.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gu, (_whole, digits: string | undefined, letter: string | undefined) =>
    digits === undefined ? (ESCAPES.get(letter ?? '') ?? '') : String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

export function isDigit(character: number): boolean {
  return character >= 0x30 && character <= 0x39;
}

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
