import { atLine, type Location } from '../../model/source.js';
import type { ExportFile } from '../shared/export-file.js';
import { readWords, type Words } from './words.js';

/** One command of an export, as written: `/ip firewall filter add chain=input action=drop`. */
export interface Statement {
  /** The menu, words separated by one space: `ip firewall filter`. */
  readonly menu: string;
  /** `add`, `set`, ...; undefined for a line that only changes the menu. */
  readonly verb: string | undefined;
  /** What `set` and its kind are applied to: `[ find default=yes ]`, `0`, `telnet`. */
  readonly selector: string;
  /** Names and values by turns; the value of a word without `=` is undefined. */
  readonly attributes: readonly (string | undefined)[];
  /** Why the statement cannot be read as written, for people. */
  readonly problem: string | undefined;
  readonly location: Location;
}

/** What the comment lines of an export tell. */
export interface Header {
  /** `7.20.4`. */
  version: string | undefined;
  serial: string | undefined;
  /** ISO date and time. */
  exportedAt: string | undefined;
}

/** Takes what is read of a file, in order. */
export interface StatementSink {
  statement(statement: Statement): void;
  comment(text: string, location: Location): void;
  /** The text ends inside a command, or without the line end that an export ends with. */
  truncated(location: Location): void;
}

/** Commands that a menu path can be followed by. A menu has none of these names. */
const VERBS: ReadonlySet<string> = new Set([
  'add', 'set', 'unset', 'remove', 'move', 'enable', 'disable', 'reset', 'edit', 'comment', 'print', 'find', 'get', 'export', 'import',
  'reset-counters', 'reset-counters-all', 'run', 'monitor', 'release', 'renew', 'flush', 'make-static', 'upgrade',
]);

/** Reads one file. A command goes on over a backslash at the end of a line, and over line ends inside quotes. */
export function readStatements(file: ExportFile, sink: StatementSink): void {
  const { text, path } = file;
  let menu = '';
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const start = skipBlanks(text, at);
    const first = line;
    if (text.charCodeAt(start) === HASH) {
      const end = lineEnd(text, start);
      sink.comment(text.slice(start, end), atLine(path, first));
      at = end + 1;
      line += 1;
      continue;
    }
    const words = readWords(text, start);
    at = words.end + 1;
    line += words.lines;
    const location = atLine(path, first);
    if (words.isOpen) sink.truncated(location);
    if (words.list.length === 0) continue;
    const statement = statementOf(words, { menu, location });
    if (statement.verb === undefined && statement.problem === undefined) menu = statement.menu;
    sink.statement(statement);
  }
  if (!text.endsWith('\n')) sink.truncated(atLine(path, line));
}

const HASH = 0x23;

function skipBlanks(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x09) return at;
    at += 1;
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

interface Place {
  readonly menu: string;
  readonly location: Location;
}

const MENU_WORD = /^[a-z0-9][a-z0-9-]{0,40}$/u;

function statementOf({ list, problem }: Words, place: Place): Statement {
  const [first = ''] = list;
  const isAbsolute = first.startsWith('/');
  const path: string[] = [];
  let index = 0;
  for (; index < list.length; index += 2) {
    const word = list[index] ?? '';
    if (list[index + 1] !== undefined || VERBS.has(word)) break;
    path.push(word);
  }
  const named = path.flatMap((word) => word.split('/')).filter((word) => word !== '');
  const verb = index < list.length && VERBS.has(list[index] ?? '') ? list[index] : undefined;
  const menu = isAbsolute ? named.join(' ') : [place.menu, ...named].filter((word) => word !== '').join(' ');
  const rest = verb === undefined ? list.slice(index) : list.slice(index + 2);
  const isPath = named.every((word) => MENU_WORD.test(word)) && (isAbsolute || (named.length === 0 && place.menu !== ''));
  const wrong = problem ?? (!isPath || (verb === undefined && rest.length > 0) ? first : undefined);
  return { menu: menu.slice(0, 200), verb, ...split(rest), problem: wrong?.slice(0, 60), location: place.location };
}

/** Words without a value in front of the first one with a value are what the command is applied to. */
function split(rest: readonly (string | undefined)[]): Pick<Statement, 'selector' | 'attributes'> {
  let count = 0;
  while (count < rest.length && rest[count + 1] === undefined && !(rest[count] ?? '').startsWith('!')) count += 2;
  return { selector: rest.slice(0, count).filter((word) => word !== undefined).join(' '), attributes: rest.slice(count) };
}

/** The value of an attribute; undefined when the statement does not have it. */
export function valueOf({ attributes }: Pick<Statement, 'attributes'>, name: string): string | undefined {
  for (let index = 0; index < attributes.length; index += 2) if (attributes[index] === name) return attributes[index + 1];
  return undefined;
}

/** True for a statement that the product keeps without using it. */
export function isDisabled(statement: Statement): boolean {
  const value = valueOf(statement, 'disabled');
  return value === 'yes' || value === 'true';
}
