import { createWordShelf, type WordShelf } from '../shared/word-shelf.js';

/** The words of a statement: most have one, which then stands for itself. A list belongs to its statement alone. */
export type Words = string | string[];

/** One statement of the configuration. The same record is filled again for the next one: keep its parts, never itself. */
export interface Statement {
  readonly verb: string;
  /** Attribute of a `set`, path of a `config`, key of an `edit`. */
  readonly key: string;
  /** The words after the key; for `config` and `edit` all words after the verb. */
  readonly words: Words;
  readonly line: number;
}

/** A `#` line. The header of a backup is made of these. */
export interface Comment {
  readonly text: string;
  readonly line: number;
}

/** What is left to say when the statements were read. */
export interface TokenisedText {
  readonly comments: readonly Comment[];
  /** Number of lines, the last one included even where it is empty. */
  readonly lines: number;
  /** Line of the statement whose quoted value stays open to the end of the file. */
  readonly openQuoteLine: number | undefined;
}

interface Reader {
  readonly text: string;
  readonly statement: { verb: string; key: string; words: Words; line: number };
  readonly shelf: WordShelf;
  /** Where the word that was read last ends. */
  wordEnd: number;
}

/**
 * Splits a configuration into statements and hands each to `take`. A quoted value may run over many lines
 * (certificates, replacement messages that hold words like `config` and `end`), so quotes are followed before
 * lines are.
 */
export function tokenise(text: string, take: (statement: Statement) => void): TokenisedText {
  const reader: Reader = { text, statement: { verb: '', key: '', words: '', line: 1 }, shelf: createWordShelf(text), wordEnd: 0 };
  const { statement } = reader;
  const comments: Comment[] = [];
  let openQuoteLine: number | undefined;
  let offset = 0;
  let line = 1;
  while (offset < text.length) {
    const newline = text.indexOf('\n', offset);
    let end = newline === -1 ? text.length : newline;
    statement.line = line;
    if (readSimpleStatement(reader, offset, end)) take(statement);
    else {
      const read = readAnyStatement(text, offset, end);
      if (read.comment !== undefined) comments.push({ text: read.comment, line });
      if (read.words.length > 0) take(Object.assign(statement, toCommand(read.words)));
      if (!read.closed) openQuoteLine = line;
      line += read.newlines;
      end = Math.max(read.end, end);
    }
    line += 1;
    offset = end + 1;
  }
  return { comments, lines: line, openQuoteLine };
}

const NO_WORDS: Words = [];

/**
 * Reads `set name "Rule 1"` into the reader's statement: plain words, and words that are quoted as a whole. Nearly
 * every line of a backup is of this form. False for any other line, of which nothing is taken then.
 */
function readSimpleStatement(reader: Reader, start: number, end: number): boolean {
  const { text, statement } = reader;
  const from = skipBlanks(text, start, end);
  let last = end;
  while (last > from && isBlank(text.charCodeAt(last - 1))) last -= 1;
  if (from === last || !isLetter(text.charCodeAt(from)) || !isVisibleAscii(text.charCodeAt(last - 1))) return false;
  const verb = readWord(reader, from, last);
  if (verb === undefined || verb === 'config') return false;
  let key: string | undefined;
  let words: Words = NO_WORDS;
  while (reader.wordEnd < last) {
    const word = readWord(reader, skipBlanks(text, reader.wordEnd, last), last);
    if (word === undefined) return false;
    const isWord = key !== undefined || verb === 'edit';
    key ??= word;
    if (isWord) words = withWord(words, word);
  }
  statement.verb = verb;
  statement.key = key ?? '';
  statement.words = words;
  return true;
}

function withWord(words: Words, word: string): Words {
  if (words === NO_WORDS) return word;
  if (typeof words === 'string') return [words, word];
  words.push(word);
  return words;
}

/** Reads one word and leaves its end in the reader; undefined when the word is not of the simple form. */
function readWord(reader: Reader, start: number, last: number): string | undefined {
  const { text } = reader;
  if (text.charCodeAt(start) !== DOUBLE_QUOTE) {
    reader.wordEnd = plainEnd(text, start, last);
    return reader.wordEnd === -1 ? undefined : reader.shelf.cut(start, reader.wordEnd);
  }
  const close = quotedEnd(text, start + 1, last);
  // `"one"two` is one word, which the reading by character puts together.
  if (close === -1 || (close + 1 < last && !isBlank(text.charCodeAt(close + 1)))) return undefined;
  reader.wordEnd = close + 1;
  return reader.shelf.cut(start + 1, close);
}

function plainEnd(text: string, start: number, last: number): number {
  let at = start;
  for (; at < last; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SPACE || code === TAB) return at;
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE || code === BACKSLASH) return -1;
  }
  return at;
}

function quotedEnd(text: string, start: number, last: number): number {
  for (let at = start; at < last; at += 1) {
    const code = text.charCodeAt(at);
    if (code === DOUBLE_QUOTE) return at;
    if (code === BACKSLASH) return -1;
  }
  return -1;
}

function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

const TAB = 0x09;
const SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const BACKSLASH = 0x5c;

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isVisibleAscii(code: number): boolean {
  return code > SPACE && code < 0x7f;
}

/** What a line holds that is not of the simple form: a comment, a statement, or nothing. */
interface AnyStatement {
  readonly comment?: string;
  readonly words: readonly string[];
  /** Offset of the newline that ends the statement, or the length of the text. */
  readonly end: number;
  readonly newlines: number;
  readonly closed: boolean;
}

function readAnyStatement(text: string, start: number, end: number): AnyStatement {
  const content = text.slice(start, end).trim();
  if (content.startsWith('#')) return { comment: content, words: [], end, newlines: 0, closed: true };
  if (content !== '' && !isPlain(content)) return readQuotedStatement(text, start);
  return { words: content === '' ? [] : content.split(/[ \t]+/u), end, newlines: 0, closed: true };
}

function isPlain(content: string): boolean {
  return !content.includes('"') && !content.includes("'") && !content.includes('\\');
}

/** Reads `set comment "two\nlines" next` by character: `\` takes the next character as it is, quotes keep newlines. */
function readQuotedStatement(text: string, start: number): AnyStatement {
  const words: string[] = [];
  let word: string[] | undefined;
  let quote = '';
  let newlines = 0;
  let offset = start;
  for (; offset < text.length; offset += 1) {
    const character = text.charAt(offset);
    if (character === '\n' && quote === '') break;
    if (character === '\n') newlines += 1;
    if (character === '\\' && quote !== "'" && offset + 1 < text.length && text.charAt(offset + 1) !== '\n') {
      offset += 1;
      (word ??= []).push(text.charAt(offset));
    } else if (character === quote) {
      quote = '';
    } else if (quote === '' && (character === '"' || character === "'")) {
      quote = character;
      word ??= [];
    } else if (quote === '' && (character === ' ' || character === '\t')) {
      if (word !== undefined) words.push(word.join(''));
      word = undefined;
    } else {
      (word ??= []).push(character);
    }
  }
  if (word !== undefined) words.push(word.join(''));
  return { words, end: offset, newlines, closed: quote === '' };
}

function toCommand([verb = '', ...rest]: readonly string[]): Pick<Statement, 'verb' | 'key' | 'words'> {
  const [first = '', ...others] = rest;
  if (verb === 'config') return { verb, key: rest.join(' '), words: rest };
  const words = verb === 'edit' ? rest : others;
  const [only] = words;
  return { verb, key: first, words: only !== undefined && words.length === 1 ? only : words };
}
