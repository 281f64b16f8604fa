import type { JsonPosition } from '../../shared/json-reader.js';
import { ownText } from '../../shared/own-text.js';

/** A word, a string in quotes, or one of the signs that end a word. */
export interface Token extends JsonPosition {
  readonly kind: 'word' | 'string' | 'sign' | 'newline' | 'end';
  readonly text: string;
  /** Where it begins in the text. */
  readonly index: number;
  /** The comment that ends its line, for the end of a line. */
  readonly comment?: string;
}

/** A place in a text of nft's own language. */
export interface TextCursor {
  readonly text: string;
  index: number;
  line: number;
  /** Where the line begins. */
  lineStart: number;
}

/** The beginning of a text. */
export function cursorOf(text: string): TextCursor {
  return { text, index: 0, line: 1, lineStart: 0 };
}

const TWO_SIGNS: ReadonlySet<string> = new Set(['==', '!=', '<=', '>=', '<<', '>>', '&&', '||']);
const SIGNS = '{}(),;=!<>&|^';
const WORD = /[^\s{}(),;=!<>&|^"#]+/uy;

/** Reads the next token and goes past it. A string that does not end is the end of the text. */
export function nextToken(cursor: TextCursor): Token {
  skipBlanks(cursor);
  const { text, index } = cursor;
  const { line } = cursor;
  const column = index - cursor.lineStart + 1;
  const character = text[index];
  if (character === undefined) return { index, line, column, kind: 'end', text: '' };
  if (character === '\n' || character === '#') return lineEnd(cursor, { index, line, column });
  if (character === '"') return quoted(cursor, { index, line, column });
  if (SIGNS.includes(character)) {
    const two = text.slice(index, index + 2);
    const sign = TWO_SIGNS.has(two) ? two : character;
    cursor.index += sign.length;
    return { index, line, column, kind: 'sign', text: sign };
  }
  WORD.lastIndex = index;
  const end = WORD.test(text) ? WORD.lastIndex : index + 1;
  cursor.index = end;
  return { index, line, column, kind: 'word', text: ownText(text.slice(index, end)) };
}

/** Blanks, and a backslash that goes on in the next line. */
function skipBlanks(cursor: TextCursor): void {
  const { text } = cursor;
  for (;;) {
    const character = text[cursor.index];
    if (character === ' ' || character === '\t' || character === '\r') cursor.index += 1;
    else if (character === '\\' && text[cursor.index + 1] === '\n') startLine(cursor, cursor.index + 2);
    else return;
  }
}

function startLine(cursor: TextCursor, index: number): void {
  cursor.index = index;
  cursor.line += 1;
  cursor.lineStart = index;
}

/** What ended a statement that was passed over. */
export interface PassedStatement {
  /** The comment that ends its line. */
  readonly comment: string | undefined;
  /** Whether a `$name` may stand in it. */
  readonly hasVariable: boolean;
}

/** Goes to the end of a statement without making words of it: the end of a line or a semicolon outside of braces, or the brace that closes the block. */
export function passStatement(cursor: TextCursor): PassedStatement {
  const { text } = cursor;
  let depth = 0;
  let hasVariable = false;
  for (;;) {
    const character = text[cursor.index];
    if (character === undefined) return { comment: undefined, hasVariable };
    if (character === '\n' || character === '#' || character === '"') {
      const { comment, kind } = nextToken(cursor);
      if (kind === 'end' || (kind === 'newline' && depth === 0)) return { comment, hasVariable };
      continue;
    }
    if (character === '\\' && text[cursor.index + 1] === '\n') {
      startLine(cursor, cursor.index + 2);
      continue;
    }
    if (character === '$') hasVariable = true;
    if (character === '{' || character === '(') depth += 1;
    if (character === '}' || (character === ')' && depth > 0)) depth -= 1;
    // The brace that closes the block is left alone.
    if (depth < 0) return { comment: undefined, hasVariable };
    cursor.index += 1;
    if (character === ';' && depth === 0) return { comment: undefined, hasVariable };
  }
}

type Place = Pick<Token, 'index' | 'line' | 'column'>;

function lineEnd(cursor: TextCursor, place: Place): Token {
  const newline = cursor.text.indexOf('\n', cursor.index);
  const end = newline === -1 ? cursor.text.length : newline;
  const comment = cursor.text.slice(cursor.index, end);
  if (newline === -1) cursor.index = end;
  else startLine(cursor, end + 1);
  return comment === '' ? { ...place, kind: 'newline', text: '\n' } : { ...place, kind: 'newline', text: '\n', comment };
}

/** nft knows no escapes inside quotes. */
function quoted(cursor: TextCursor, place: Place): Token {
  const { text, index } = cursor;
  const end = text.indexOf('"', index + 1);
  const newline = text.indexOf('\n', index);
  if (end === -1 || (newline !== -1 && newline < end)) {
    cursor.index = text.length;
    return { ...place, kind: 'end', text: '' };
  }
  cursor.index = end + 1;
  return { ...place, kind: 'string', text: ownText(text.slice(index + 1, end)) };
}
