import { syntaxOf, type Syntax } from '../syntax.js';
import { edit, textLines, type Edit, type Editor, type TextLine } from './edit.js';
import type { Exempt } from './exemptions.js';

/** What is added as a line of its own. In braces a block may stand as well, and in some languages a semicolon ends each statement. */
const ADDED_IN_BRACES = ['frobnicate 1', 'frobnicate', 'frobnicate all {\n    level 1\n}'];
const ADDED_WITH_SEMICOLONS = ['frobnicate 1;', 'frobnicate all {\n    level 1;\n}', 'set frobnicate 7'];
const ADDED_LINES = ['frobnicate the network', 'set frobnicate 7', 'no frobnicate', 'frobnicate=yes'];

/** A line of a text with what encloses it. */
interface Enclosed extends TextLine {
  readonly path: string;
  /** The line before, with something on it. */
  readonly before: string;
  /** What encloses a line put in here that is as deep as the one before; a closing brace is not yet passed. */
  readonly pathBefore: string;
  /** The line goes on with the words of the one before. */
  readonly continues: boolean;
}

/**
 * Unknown lines at every position, an unknown word before every word and at the end of every line, unknown names,
 * unknown keys and values of `key=value`. Fits every language of lines, be they indented or in braces.
 */
export function lineEditor(exempt: Exempt): Editor {
  return (text) => {
    const syntax = syntaxOf(text);
    const added = syntax !== 'braces' ? ADDED_LINES : /;[ \t]*$/mu.test(text) ? ADDED_WITH_SEMICOLONS : ADDED_IN_BRACES;
    return enclosedLines(text, syntax).flatMap((line) => [...insertions(line, added, exempt), ...withinLine(line, exempt)]);
  };
}

function insertions({ start, content, path, before, pathBefore, continues }: Enclosed, lines: readonly string[], exempt: Exempt): readonly Edit[] {
  if (continues) return [];
  const places = new Map([[indentationOf(content), closes(content) ? pathBefore : path], [indentationOf(before), pathBefore]]);
  return lines.flatMap((added) =>
    [...places].map(([indentation, enclosing]) => edit('an unknown line', { start, text: `${indentation}${added}\n` }, exempt({ kind: 'an unknown line', path: enclosing, line: before }))),
  );
}

/** `add action=accept chain=forward comment="from the cameras" \`, `    then { permit; }`, `permit ip any any`. */
function withinLine({ start, content, path }: Enclosed, exempt: Exempt): readonly Edit[] {
  if (/^\s*(?:[#!;]|\/\*|\*\/|$)/u.test(content)) return [];
  const [first, ...others] = wordsOf(content);
  if (first === undefined) return [];
  const place = { path, line: content };
  const end = content.replace(/[\s{};\\]+$/u, '').length;
  const wordRule = exempt({ kind: 'an unknown word', ...place });
  const replaced = [{ kind: 'an unknown statement', ...first }, ...[first, ...others].flatMap(assignment)];
  return [
    ...others.map(({ at }) => edit('an unknown word', { start: start + at, text: 'frobnicate ' }, wordRule)),
    edit('an unknown word', { start: start + end, text: ' frobnicate' }, wordRule),
    ...replaced.map(({ kind, at, text }) => edit(kind, { start: start + at, end: start + at + text.length, text: 'frobnicate' }, exempt({ kind, ...place, value: text }))),
  ];
}

interface Word {
  readonly at: number;
  readonly text: string;
}

/** The words of a line; what stands in quotes belongs to its word. */
function wordsOf(content: string): readonly Word[] {
  return [...content.matchAll(/(?:"(?:[^"\\]|\\.)*"|[^\s"]|")+/gu)]
    .map(({ 0: word, index }): Word => ({ at: index, text: word.replace(/[;{}\\]+$/u, '') }))
    .filter(({ text }) => text !== '');
}

/** `dst-port=80,443`: its key and its value. */
function assignment({ at, text }: Word): readonly (Word & { readonly kind: string })[] {
  const [, key = '', value = ''] = /^([\w.-]+)=(.+)$/su.exec(text) ?? [];
  if (key === '') return [];
  return [{ kind: 'an unknown key', at, text: key }, { kind: 'an unknown value', at: at + key.length + 1, text: value }];
}

/** Lines with what they stand in: the lines further out, the open braces, or the last `/ip firewall filter` or `[section]`. */
function enclosedLines(text: string, syntax: Syntax): readonly Enclosed[] {
  const open: { readonly depth: number; readonly heading: string }[] = [];
  let before = '';
  let pathBefore = '';
  let depth = 0;
  return textLines(text).map(({ start, content }) => {
    const isBlank = content.trim() === '';
    const level = syntax === 'braces' ? depth - (closes(content) ? 1 : 0) : indentationOf(content).length;
    const inside = open.filter((one) => one.depth < depth).map(({ heading }) => heading).join('/');
    if (!isBlank) while ((open.at(-1)?.depth ?? -1) >= level) open.pop();
    const path = open.map(({ heading }) => heading).join('/');
    const line = { start, content, before, path, pathBefore: syntax === 'blocks' ? pathBefore : syntax === 'braces' ? inside : path, continues: before.endsWith('\\') };
    if (isBlank) return line;
    if (syntax === 'lines' && /^[/[*]/u.test(content)) open.splice(0, open.length, { depth: -1, heading: content });
    else if (syntax !== 'lines') open.push({ depth: level, heading: content.trim().replace(/\s*[;{]+$/u, '') });
    depth += bracesOf(content);
    before = content;
    pathBefore = path;
    return line;
  });
}

function closes(content: string): boolean {
  return /^\s*\}/u.test(content);
}

/** By how many levels the text behind a line lies deeper. */
function bracesOf(content: string): number {
  const plain = content.replaceAll(/"(?:[^"\\]|\\.)*"|#.*$/gu, '');
  return plain.split('{').length - plain.split('}').length;
}

function indentationOf(content: string): string {
  return /^\s*/u.exec(content)?.[0] ?? '';
}
