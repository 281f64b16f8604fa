import { atLine, type Location } from '../../model/source.js';
import type { ExportFile } from '../shared/export-file.js';
import { childOf, type ConfigNode } from './tree.js';

/** Takes what is not a part of the configuration tree. */
export interface ParseSink {
  comment(text: string, location: Location): void;
  unrecognised(text: string, location: Location): void;
  truncated(location: Location): void;
}

/** Reads one file into the tree: curly text, or `set` commands. */
export function parseInto(root: ConfigNode, file: ExportFile, sink: ParseSink): void {
  const open: ConfigNode[] = [];
  let line = 0;
  let isComment = false;
  for (let start = 0; start <= file.text.length; ) {
    const newline = file.text.indexOf('\n', start);
    const end = newline === -1 ? file.text.length : newline;
    line += 1;
    const text = file.text.slice(start, end).trim();
    start = end + 1;
    const location = atLine(file.path, line);
    if (isComment || text.startsWith('/*') || text.startsWith('//')) {
      isComment = !text.startsWith('//') && !text.endsWith('*/');
      sink.comment(text, location);
    } else if (text !== '') readLine(text, { root, open, line, location, sink });
  }
  // Braces show where curly text ends; of commands, only the line end behind the last one does.
  const last = file.text.slice(file.text.lastIndexOf('\n') + 1);
  if (open.length > 0 || isComment || last.trimStart().startsWith('set ')) sink.truncated(atLine(file.path, open.at(-1)?.line ?? line));
}

interface Place {
  readonly root: ConfigNode;
  readonly open: ConfigNode[];
  readonly line: number;
  readonly location: Location;
  readonly sink: ParseSink;
}

const DEEPEST = 60;

function readLine(text: string, { root, open, line, location, sink }: Place): void {
  if (text.startsWith('#')) {
    sink.comment(text, location);
    return;
  }
  if (text === '}') {
    if (open.pop() === undefined) sink.unrecognised('}', location);
    return;
  }
  const words = splitWords(text);
  if (words === undefined) {
    sink.unrecognised(text.slice(0, 60), location);
    return;
  }
  const opens = words.at(-1)?.isQuoted === false && words.at(-1)?.text === '{';
  const path = (opens ? words.slice(0, -1) : words).map((word) => word.text);
  const isSet = open.length === 0 && !opens && path[0] === 'set' && path.length > 2;
  // Outside of all braces only `set` commands and openings stand.
  if (path.length === 0 || (open.length === 0 && !opens && !isSet) || open.length > DEEPEST || (!isSet && path.length > 2)) {
    sink.unrecognised(text.slice(0, 60), location);
    if (opens) open.push(childOf(open.at(-1) ?? root, text.slice(0, 60), line));
    return;
  }
  let node = open.at(-1) ?? root;
  for (const word of isSet ? path.slice(1) : path) node = childOf(node, word, line);
  if (opens) open.push(node);
}

interface Word {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** Words are separated by blanks; `"a b"` with `\"` inside, `'a b'`. Undefined for quotes that stay open. */
function splitWords(text: string): readonly Word[] | undefined {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const character = text.charAt(at);
    if (character === ' ' || character === '\t') {
      at += 1;
      continue;
    }
    if (character === '"' || character === "'") {
      const end = closing(text, at);
      if (end === -1) return undefined;
      const inside = text.slice(at + 1, end);
      words.push({ text: character === '"' && inside.includes('\\') ? inside.replace(/\\(?<kept>["\\])/gu, '$<kept>') : inside, isQuoted: true });
      at = end + 1;
      continue;
    }
    let end = at;
    while (end < text.length && text.charAt(end) !== ' ' && text.charAt(end) !== '\t') end += 1;
    words.push({ text: text.slice(at, end), isQuoted: false });
    at = end;
  }
  return words;
}

function closing(text: string, start: number): number {
  const quote = text.charAt(start);
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\\' && quote === '"') at += 1;
    else if (character === quote) return at;
  }
  return -1;
}
