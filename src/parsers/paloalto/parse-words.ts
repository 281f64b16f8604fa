import type { ExportFile } from '../shared/export-file.js';
import { ownText } from '../shared/own-text.js';
import { createWordShelf, type WordShelf } from '../shared/word-shelf.js';
import { appendWord, wordNode, type ConfigNode, type WordNode } from './tree.js';

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
    const command = readCommand({ text, shelf, tree }, at + 4, line);
    if (command.open) return { root: tree.root, strange, cutAt: line };
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

interface Source {
  readonly text: string;
  readonly shelf: WordShelf;
  readonly tree: TreeBuilder;
}

interface Command {
  /** Place of the line end behind the command, and the line that it ends. */
  readonly end: number;
  readonly line: number;
  /** True when the file ends inside a quotation or a list. */
  readonly open: boolean;
}

const LINE_END = 10;
const TAB = 9;
const BLANK = 32;
const QUOTE = 34;
const BACKSLASH = 92;

/** Reads the words of one command into the tree, each behind the one before; those in `[ ]` stand side by side. */
function readCommand({ text, shelf, tree }: Source, start: number, firstLine: number): Command {
  let behind: readonly WordNode[] = [tree.root];
  let list: WordNode[] | undefined;
  let at = start;
  let line = firstLine;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === LINE_END) break;
    if (code === BLANK || code === TAB) {
      at += 1;
      continue;
    }
    const end = code === QUOTE ? quotationEnd(text, at) : wordEnd(text, at);
    if (end === undefined) return { end: text.length, line, open: true };
    const word = code === QUOTE ? unquoted(shelf.cut(at + 1, end - 1)) : shelf.cut(at, end);
    if (code !== QUOTE && word === '[' && list === undefined) {
      list = [];
    } else if (code !== QUOTE && word === ']' && list !== undefined) {
      behind = list;
      list = undefined;
    } else {
      const [parent, ...others] = behind;
      const made = parent === undefined ? [] : others.length === 0 ? [tree.grow(parent, word, line)] : behind.map((one) => tree.grow(one, word, line));
      if (list === undefined) behind = made;
      else list.push(...made);
    }
    if (code === QUOTE) line += lineEndsIn(text, at, end);
    at = end;
  }
  return { end: at, line, open: list !== undefined };
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === BLANK || code === LINE_END || code === TAB) return end;
    end += 1;
  }
  return end;
}

/** The place behind the next quotation mark that no backslash stands before; undefined when there is none. */
function quotationEnd(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code === BACKSLASH) at += 1;
  }
  return undefined;
}

function unquoted(content: string): string {
  return content.includes('\\') ? content.replace(/\\(["\\])/gu, '$1') : content;
}

function lineEndsIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

interface TreeBuilder {
  readonly root: WordNode;
  /** The node of a word behind another; made when it is the first of that name there. */
  grow(parent: WordNode, word: string, line: number): WordNode;
}

function treeBuilder(): TreeBuilder {
  let order = 0;
  const root = wordNode('config', 1, order++);
  const indexes = new Map<WordNode, Map<string, WordNode>>();

  function lookUp(parent: WordNode, word: string): WordNode | undefined {
    if (parent.children.length < INDEXED_FROM) return parent.children.find((one) => one.name === word);
    const index = indexes.get(parent) ?? new Map(parent.children.map((one) => [one.name, one] as const));
    indexes.set(parent, index);
    return index.get(word);
  }

  return {
    root,
    grow(parent, word, line) {
      const last = parent.children.at(-1);
      if (last?.name === word) return last;
      const known = lookUp(parent, word);
      if (known !== undefined) return known;
      const made = wordNode(ownText(word), line, order++);
      appendWord(parent, made);
      indexes.get(parent)?.set(made.name, made);
      return made;
    },
  };
}
