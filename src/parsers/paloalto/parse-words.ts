import type { ExportFile } from '../shared/export-file.js';
import { ownText } from '../shared/own-text.js';
import { createWordShelf, type WordShelf } from '../shared/word-shelf.js';
import { wordNode, type ConfigNode, type WordNode } from './tree.js';

/** A file of `set` commands as one tree, and the lines that are none. */
export interface WordDocument {
  readonly root: ConfigNode;
  /** Lines outside the grammar, with what stands there. */
  readonly strange: readonly { readonly line: number; readonly text: string }[];
  /** Set when the file ends inside a command. */
  readonly cutAt: number | undefined;
}

/** `admin@fw01(active)# show`, `admin@fw01> `, `[edit]`, and blank lines and comments between commands. */
const TERMINAL_RESIDUE = /^(?:[\w.@()-]{1,80}[>#](?:\s.*)?|\[edit[^\]\n]{0,200}\]|#.*)?$/u;

/** More children than this are found by an index instead of one by one. */
const INDEXED_FROM = 12;

/** Reads `set` commands, one a line; a quoted value may run over several lines. */
export function parseWords(file: ExportFile): WordDocument {
  const { text } = file;
  const tree = treeBuilder();
  const shelf = createWordShelf(text);
  const strange: { line: number; text: string }[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const end = lineEnd(text, at);
    if (!text.startsWith('set ', at)) {
      const content = text.slice(at, end).trim();
      if (!TERMINAL_RESIDUE.test(content)) strange.push({ line, text: ownText(content.slice(0, 60)) });
      at = end + 1;
      line += 1;
      continue;
    }
    const command = readCommand({ text, shelf }, at + 4, line);
    if (command.open) return { root: tree.root, strange, cutAt: line };
    tree.add(command.words);
    line = command.line + 1;
    at = command.end + 1;
  }
  return { root: tree.root, strange, cutAt: text.endsWith('\n') || lastLineIsResidue(text) ? undefined : line - 1 };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function lastLineIsResidue(text: string): boolean {
  return TERMINAL_RESIDUE.test(text.slice(text.lastIndexOf('\n') + 1).trim());
}

/** One word with its line; several alternatives when they stood in `[ ]`. */
type Words = readonly (Word | readonly Word[])[];

interface Word {
  readonly text: string;
  readonly line: number;
}

interface Command {
  readonly words: Words;
  /** Place of the line end behind the command, and the line that it ends. */
  readonly end: number;
  readonly line: number;
  /** True when the file ends inside a quotation or a list. */
  readonly open: boolean;
}

interface Source {
  readonly text: string;
  readonly shelf: WordShelf;
}

const BLANK = /[ \t]/u;

function readCommand(source: Source, start: number, firstLine: number): Command {
  const { text } = source;
  const words: (Word | Word[])[] = [];
  let list: Word[] | undefined;
  let at = start;
  let line = firstLine;
  while (at < text.length && text[at] !== '\n') {
    const character = text.charAt(at);
    if (BLANK.test(character)) {
      at += 1;
      continue;
    }
    const word = readWord(source, at);
    if (word === undefined) return { words, end: text.length, line, open: true };
    if (!word.quoted && word.text === '[' && list === undefined) {
      list = [];
      words.push(list);
    } else if (!word.quoted && word.text === ']' && list !== undefined) {
      list = undefined;
    } else if (list === undefined) {
      words.push({ text: word.text, line });
    } else {
      list.push({ text: word.text, line });
    }
    line += word.lines;
    at = word.end;
  }
  return { words, end: at, line, open: list !== undefined };
}

interface ReadWord {
  readonly text: string;
  readonly end: number;
  readonly lines: number;
  readonly quoted: boolean;
}

/** A bare word ends at a blank; a quoted one at the next quotation mark that no backslash stands before. */
function readWord({ text, shelf }: Source, start: number): ReadWord | undefined {
  if (text[start] !== '"') {
    let end = start;
    while (end < text.length && !/\s/u.test(text.charAt(end))) end += 1;
    return { text: shelf.cut(start, end), end, lines: 0, quoted: false };
  }
  let end = start + 1;
  let lines = 0;
  let escaped = false;
  while (end < text.length && text[end] !== '"') {
    if (text[end] === '\\') {
      escaped = true;
      end += 1;
    }
    if (text[end] === '\n') lines += 1;
    end += 1;
  }
  if (end >= text.length) return undefined;
  const content = shelf.cut(start + 1, end);
  return { text: escaped ? content.replace(/\\(["\\])/gu, '$1') : content, end: end + 1, lines, quoted: true };
}

interface TreeBuilder {
  readonly root: WordNode;
  add(words: Words): void;
}

function treeBuilder(): TreeBuilder {
  let order = 0;
  const root = wordNode('config', 1, order++);
  const indexes = new Map<WordNode, Map<string, WordNode>>();

  function grow(parent: WordNode, { text, line }: Word): WordNode {
    const last = parent.children.at(-1);
    if (last?.name === text) return last;
    const known = lookUp(parent, text);
    if (known !== undefined) return known;
    const made = wordNode(ownText(text), line, order++);
    parent.children.push(made);
    indexes.get(parent)?.set(made.name, made);
    return made;
  }

  function lookUp(parent: WordNode, text: string): WordNode | undefined {
    if (parent.children.length < INDEXED_FROM) return parent.children.find((one) => one.name === text);
    const index = indexes.get(parent) ?? new Map(parent.children.map((one) => [one.name, one] as const));
    indexes.set(parent, index);
    return index.get(text);
  }

  return {
    root,
    add(words) {
      let at: readonly WordNode[] = [root];
      for (const word of words) at = at.flatMap((parent) => ('text' in word ? [grow(parent, word)] : word.map((one) => grow(parent, one))));
    },
  };
}
