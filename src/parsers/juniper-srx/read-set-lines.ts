import { LIST_BEGIN, LIST_END } from './descend.js';
import type { TreeBuilder } from './build-tree.js';
import { unescape, type TextEnd } from './read-braces.js';

/**
 * Reads the form with one statement a line: `set security zones security-zone trust interfaces ge-0/0/0.0`.
 * `deactivate PATH` switches a statement off, `protect PATH` says nothing about filtering.
 */
export function readSetLines(text: string, builder: TreeBuilder): TextEnd {
  let line = 0;
  let start = 0;
  while (start < text.length) {
    line += 1;
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    readLine(text.slice(start, end), line, builder);
    // Every line of an export ends; the words of one that does not may be cut.
    if (found === -1 && /\S/u.test(text.slice(start))) return { openLine: line };
    start = end + 1;
  }
  return { openLine: undefined };
}

function readLine(content: string, line: number, builder: TreeBuilder): void {
  const words = readWords(content);
  const [verb, ...path] = words ?? [];
  if (words !== undefined && verb === undefined) return;
  if (verb === 'set' && path.length > 0) builder.statement(path, line);
  else if (verb === 'deactivate') builder.deactivate(path, line);
  else if ((verb === 'protect' && path.length > 0) || isPrompt(content)) builder.ignored(line);
  else builder.malformed(verb ?? '"', line);
}

/** `user@fw> show configuration | display set | no-more`, and the prompt by itself that comes behind. */
const PROMPT = /^(?:\{[a-z-]{1,20}:[a-z0-9]{1,10}\}|[\w.-]{1,64}@[\w.-]{1,64}>(?: *show configuration[\w |.-]{0,80}| *exit| *quit)?) *$/u;

function isPrompt(content: string): boolean {
  return PROMPT.test(content);
}

const WORD = /\s*(?:(?<mark>[[\]])|"(?<quoted>(?:[^"\\]|\\[\s\S])*)"|(?<plain>[^\s"[\]]+)|(?<rest>\S))/gy;

/** Words of a line; a comment ends it. Undefined when a quote does not end. */
function readWords(content: string): readonly string[] | undefined {
  if (!content.includes('"') && !content.includes('[') && !content.includes('#')) return plainWords(content);
  const words: string[] = [];
  WORD.lastIndex = 0;
  for (let found = WORD.exec(content); found !== null; found = WORD.exec(content)) {
    const { mark, quoted, plain, rest } = found.groups ?? {};
    if (rest !== undefined) return undefined;
    if (plain?.startsWith('#') === true) return words;
    if (mark !== undefined) words.push(mark === '[' ? LIST_BEGIN : LIST_END);
    else words.push(quoted === undefined ? (plain ?? '') : unescape(quoted));
  }
  return words;
}

function plainWords(content: string): readonly string[] {
  const trimmed = content.trim();
  return trimmed === '' ? [] : trimmed.split(/\s+/u);
}
