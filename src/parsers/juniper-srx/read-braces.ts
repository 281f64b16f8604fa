import { LIST_BEGIN, LIST_END } from './descend.js';
import type { TreeBuilder } from './build-tree.js';

/** Where a text that ends too early breaks off. */
export interface TextEnd {
  /** Line of a statement, comment or quoted text that never ends. */
  readonly openLine: number | undefined;
}

interface Reader {
  readonly text: string;
  readonly builder: TreeBuilder;
  offset: number;
  line: number;
  /** Words of the statement so far and the line of the first one. */
  words: string[];
  firstLine: number;
  openLine: number | undefined;
}

/**
 * Reads the form with braces:
 *
 *     security {
 *         zones {
 *             security-zone trust { interfaces { ge-0/0/0.0; } }
 *         }
 *     }
 *
 * Comments are `/* ... *\/` and everything behind `#`.
 */
export function readBraces(text: string, builder: TreeBuilder): TextEnd {
  const reader: Reader = { text, builder, offset: 0, line: 1, words: [], firstLine: 1, openLine: undefined };
  while (reader.offset < text.length) readToken(reader);
  if (reader.openLine === undefined && reader.words.length > 0) reader.openLine = reader.firstLine;
  return { openLine: reader.openLine };
}

function readToken(reader: Reader): void {
  const { text, offset } = reader;
  const character = text.charAt(offset);
  reader.offset += 1;
  if (character === '\n') reader.line += 1;
  else if (character === ' ' || character === '\t' || character === '\r') return;
  else if (character === ';' || character === '{') endWords(reader, character);
  else if (character === '}') closeBlock(reader);
  else if (character === '[') addWord(reader, LIST_BEGIN);
  else if (character === ']') addWord(reader, LIST_END);
  else if (character === '#') skipLine(reader);
  else if (character === '/' && text.charAt(offset + 1) === '*') skipComment(reader);
  else readWord(reader, character);
}

function addWord(reader: Reader, word: string): void {
  if (reader.words.length === 0) reader.firstLine = reader.line;
  reader.words.push(word);
}

function takeWords(reader: Reader): readonly string[] {
  const { words } = reader;
  reader.words = [];
  return words;
}

function endWords(reader: Reader, character: string): void {
  const line = reader.words.length === 0 ? reader.line : reader.firstLine;
  if (character === ';') reader.builder.statement(takeWords(reader), line);
  else reader.builder.open(takeWords(reader), line);
}

function closeBlock(reader: Reader): void {
  // `policy P { then }`: the statement before the brace has no end.
  if (reader.words.length > 0) {
    reader.builder.malformed(reader.words[0] ?? '', reader.firstLine);
    reader.words = [];
  }
  reader.builder.close(reader.line);
}

function skipLine(reader: Reader): void {
  const end = reader.text.indexOf('\n', reader.offset);
  reader.offset = end === -1 ? reader.text.length : end;
}

function skipComment(reader: Reader): void {
  const end = reader.text.indexOf('*/', reader.offset + 1);
  if (end === -1) {
    reader.openLine = reader.line;
    reader.offset = reader.text.length;
    return;
  }
  for (let at = reader.text.indexOf('\n', reader.offset); at !== -1 && at < end; at = reader.text.indexOf('\n', at + 1)) reader.line += 1;
  reader.offset = end + 2;
}

/** Characters that end a word without quotes. */
const WORD_END = /[\s{};[\]"]/gu;

function readWord(reader: Reader, character: string): void {
  if (character === '"') {
    readQuoted(reader);
    return;
  }
  WORD_END.lastIndex = reader.offset;
  const end = WORD_END.exec(reader.text)?.index ?? reader.text.length;
  const word = reader.text.slice(reader.offset - 1, end);
  addWord(reader, word);
  reader.offset = end;
}

/** `"two words"`: a backslash takes the next character as it is. */
function readQuoted(reader: Reader): void {
  const { text } = reader;
  const start = reader.offset;
  const firstLine = reader.line;
  let end = start;
  while (end < text.length && text.charAt(end) !== '"') {
    if (text.charAt(end) === '\\') end += 1;
    if (text.charAt(end) === '\n') reader.line += 1;
    end += 1;
  }
  if (end >= text.length) reader.openLine = firstLine;
  if (reader.words.length === 0) reader.firstLine = firstLine;
  reader.words.push(unescape(text.slice(start, Math.min(end, text.length))));
  reader.offset = end + 1;
}

/** The text between quotes as it is meant. Cut out by code points, no text can turn into a mark of a list. */
export function unescape(quoted: string): string {
  return quoted.includes('\\') ? quoted.replace(/\\(?<taken>[\s\S])/gu, '$<taken>') : quoted;
}
