import type { ExportFile } from '../shared/export-file.js';

/** One line of a running configuration with the lines that are indented below it. */
export interface ConfigLine {
  /** Line in the file, from 1. */
  readonly line: number;
  /** Last line of the block that begins here. */
  readonly last: number;
  /** Without indentation and trailing blanks. */
  readonly text: string;
  readonly children: readonly ConfigLine[];
}

/** A configuration as a tree, and where each kind of line stands. */
export interface ConfigText {
  readonly blocks: readonly ConfigLine[];
  /** Lines that count as elements: everything but empty lines and comments. */
  readonly elements: readonly number[];
  /** Lines of banners and macros: free text up to a mark. */
  readonly freeText: readonly number[];
  /** Line of a banner or macro whose end is missing. */
  readonly unclosed: number | undefined;
}

interface Draft {
  readonly line: number;
  readonly indent: number;
  readonly text: string;
  last: number;
  children: Draft[];
}

interface Reading {
  readonly blocks: Draft[];
  readonly elements: number[];
  readonly freeText: number[];
  readonly stack: Draft[];
  /** What ends the free text that is open, and where it began. */
  open: { readonly mark: string; readonly whole: boolean; readonly line: number } | undefined;
}

const NO_CHILDREN: Draft[] = [];

/** Reads the tree that the indentation of `show running-config` draws. Never throws. */
export function readConfigLines(file: ExportFile): ConfigText {
  const reading: Reading = { blocks: [], elements: [], freeText: [], stack: [], open: undefined };
  let start = 0;
  for (let line = 1; start <= file.text.length; line += 1) {
    const found = file.text.indexOf('\n', start);
    const end = found === -1 ? file.text.length : found;
    takeLine(reading, file.text.slice(start, end), line);
    start = end + 1;
  }
  return { blocks: reading.blocks, elements: reading.elements, freeText: reading.freeText, unclosed: reading.open?.line };
}

function takeLine(reading: Reading, raw: string, line: number): void {
  if (reading.open !== undefined) {
    reading.elements.push(line);
    reading.freeText.push(line);
    if (reading.open.whole ? raw.trim() === reading.open.mark : raw.includes(reading.open.mark)) reading.open = undefined;
    return;
  }
  const text = raw.trim();
  if (text === '' || text.startsWith('!')) return;
  reading.elements.push(line);
  reading.open = opensFreeText(text, line);
  place(reading, { line, indent: raw.length - raw.trimStart().length, text, last: line, children: NO_CHILDREN });
}

function place(reading: Reading, draft: Draft): void {
  const { stack } = reading;
  while ((stack.at(-1)?.indent ?? -1) >= draft.indent) stack.pop();
  const parent = stack.at(-1);
  if (parent === undefined) reading.blocks.push(draft);
  else if (parent.children === NO_CHILDREN) parent.children = [draft];
  else parent.children.push(draft);
  // Only the outermost block needs to know where it ends: what is below it ends with it.
  const [outermost = draft] = stack;
  outermost.last = draft.line;
  // Deeper levels than any command has are kept flat.
  if (stack.length < DEEPEST) stack.push(draft);
}

const DEEPEST = 8;

/** `banner motd ^C` runs to the next `^C`; `macro name X` runs to a line `@`. */
function opensFreeText(text: string, line: number): Reading['open'] {
  if (text.startsWith('macro name ')) return { mark: '@', whole: true, line };
  const banner = /^banner [a-z-]{1,30} (\S.*)$/u.exec(text)?.[1];
  if (banner === undefined) return undefined;
  const mark = banner.startsWith('^C') ? '^C' : banner.slice(0, 1);
  return banner.slice(mark.length).includes(mark) ? undefined : { mark, whole: false, line };
}

/** The words of a line. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u);
}
