/** The words of one command. */
export interface Words {
  /** Names and values by turns; the value of a word without `=` is undefined. */
  readonly list: readonly (string | undefined)[];
  /** Index of the line end behind the command, or of the end of the text. */
  readonly end: number;
  /** How many lines the command takes, its line end included. */
  readonly lines: number;
  /** True when the text ends inside quotes, in brackets or behind a backslash. */
  readonly isOpen: boolean;
  /** The first word that only a script can have: a variable, a block, an expression. */
  readonly problem: string | undefined;
}

interface Cursor {
  readonly text: string;
  at: number;
  lines: number;
  isOpen: boolean;
  problem: string | undefined;
}

const CODE = { newline: 10, tab: 9, space: 32, quote: 34, backslash: 92, equals: 61, leftBracket: 91, rightBracket: 93, leftParenthesis: 40, leftBrace: 123, dollar: 36, semicolon: 59, rightBrace: 125 } as const;

/**
 * Cuts a command into words as the console does. `key=value`, `key="a \"b\""`, `key=!"a b"`, `[ find default=yes ]`.
 * A backslash at the end of a line joins it with the next one, without the blanks that line begins with.
 */
export function readWords(text: string, start: number): Words {
  const cursor: Cursor = { text, at: start, lines: 1, isOpen: false, problem: undefined };
  const list: (string | undefined)[] = [];
  for (;;) {
    skipBlanks(cursor);
    const code = text.charCodeAt(cursor.at);
    if (Number.isNaN(code) || code === CODE.newline) break;
    if (code === CODE.leftBracket) {
      list.push(readBrackets(cursor), undefined);
      continue;
    }
    const name = readPart(cursor, true);
    if (text.charCodeAt(cursor.at) !== CODE.equals) list.push(name, undefined);
    else {
      cursor.at += 1;
      list.push(name, readPart(cursor, false));
    }
  }
  return { list, end: cursor.at, lines: cursor.lines, isOpen: cursor.isOpen, problem: cursor.problem };
}

function skipBlanks(cursor: Cursor): void {
  for (;;) {
    const code = cursor.text.charCodeAt(cursor.at);
    if (code === CODE.space || code === CODE.tab) cursor.at += 1;
    else if (code !== CODE.backslash || !joinLines(cursor)) return;
  }
}

/** Steps over a backslash and the line end behind it; false when no line end follows. */
function joinLines(cursor: Cursor): boolean {
  const { text } = cursor;
  const next = text.charCodeAt(cursor.at + 1);
  if (Number.isNaN(next)) {
    cursor.isOpen = true;
    cursor.at += 1;
    return true;
  }
  if (next !== CODE.newline) return false;
  cursor.at += 2;
  cursor.lines += 1;
  while (text.charCodeAt(cursor.at) === CODE.space || text.charCodeAt(cursor.at) === CODE.tab) cursor.at += 1;
  if (cursor.at >= text.length) cursor.isOpen = true;
  return true;
}

/** Characters that only scripts have outside of quotes. */
const SCRIPT: ReadonlySet<number> = new Set([CODE.leftBracket, CODE.leftParenthesis, CODE.leftBrace, CODE.rightBrace, CODE.dollar, CODE.semicolon]);

/** A name up to `=`, or a value up to a blank; quoted stretches may stand anywhere in a value. */
function readPart(cursor: Cursor, isName: boolean): string {
  const { text } = cursor;
  let result = '';
  let from = cursor.at;
  const take = (): void => {
    if (from < cursor.at) result += text.slice(from, cursor.at);
  };
  for (;;) {
    const code = text.charCodeAt(cursor.at);
    const ends = Number.isNaN(code) || code === CODE.newline || code === CODE.space || code === CODE.tab || (isName && code === CODE.equals);
    if (ends) break;
    if (SCRIPT.has(code)) cursor.problem ??= text.slice(cursor.at, cursor.at + 20).split('\n', 1)[0] ?? '';
    if (code === CODE.quote || code === CODE.backslash) {
      take();
      result += code === CODE.quote ? readQuoted(cursor) : readBackslash(cursor);
      from = cursor.at;
    } else cursor.at += 1;
  }
  take();
  return result;
}

function readBackslash(cursor: Cursor): string {
  return joinLines(cursor) ? '' : readEscape(cursor);
}

function readQuoted(cursor: Cursor): string {
  const { text } = cursor;
  const parts: string[] = [];
  cursor.at += 1;
  let from = cursor.at;
  for (;;) {
    const code = text.charCodeAt(cursor.at);
    if (Number.isNaN(code)) cursor.isOpen = true;
    if (Number.isNaN(code) || code === CODE.quote || code === CODE.backslash) parts.push(text.slice(from, cursor.at));
    if (Number.isNaN(code)) return parts.join('');
    if (code === CODE.quote) {
      cursor.at += 1;
      return parts.join('');
    }
    if (code === CODE.backslash) {
      parts.push(readBackslash(cursor));
      from = cursor.at;
      continue;
    }
    if (code === CODE.newline) cursor.lines += 1;
    // `"$name"` is a variable also inside quotes; an export writes `\$`.
    if (code === CODE.dollar) cursor.problem ??= '$';
    cursor.at += 1;
  }
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'], ['\\', '\\'], ['n', '\n'], ['r', '\r'], ['t', '\t'], ['$', '$'], ['?', '?'], ['_', ' '], ['a', '\u0007'], ['b', '\b'], ['f', '\f'], ['v', '\v'], [' ', ' '],
]);

const DECODER = new TextDecoder();

/** `\"`, `\r`, `\C3`: two upper-case hexadecimal digits are one byte. */
function readEscape(cursor: Cursor): string {
  const { text } = cursor;
  const bytes: number[] = [];
  for (;;) {
    const digits = /^\\([0-9A-F]{2})/u.exec(text.slice(cursor.at, cursor.at + 3))?.[1];
    if (digits === undefined) break;
    bytes.push(Number.parseInt(digits, 16));
    cursor.at += 3;
  }
  if (bytes.length > 0) return DECODER.decode(new Uint8Array(bytes));
  const character = text.charAt(cursor.at + 1);
  const meaning = ESCAPES.get(character);
  if (meaning === undefined) cursor.problem ??= `\\${character}`;
  cursor.at += 2;
  return meaning ?? character;
}

/** `[ find default-name=ether1 ]`, as written; brackets inside count. */
function readBrackets(cursor: Cursor): string {
  const { text } = cursor;
  const start = cursor.at;
  let depth = 0;
  for (;;) {
    const code = text.charCodeAt(cursor.at);
    if (Number.isNaN(code)) {
      cursor.isOpen = true;
      return text.slice(start, cursor.at);
    }
    if (code === CODE.quote) {
      readQuoted(cursor);
      continue;
    }
    if (code === CODE.newline) {
      cursor.isOpen = true;
      return text.slice(start, cursor.at);
    }
    if (code === CODE.backslash && joinLines(cursor)) continue;
    if (code === CODE.leftBracket) depth += 1;
    if (code === CODE.rightBracket) depth -= 1;
    cursor.at += 1;
    if (depth === 0) return text.slice(start, cursor.at);
  }
}
