import { atLine, type Location } from '../../model/source.js';
import type { ExportFile } from '../shared/export-file.js';
import { unrecognised, unsupported, type RuleAccount } from './file-account.js';
import { finishTable } from './finish-table.js';
import { omittedTables, parseHeader } from './header.js';
import { declareChain, emptyChain, isBuiltIn, openChain, type OpenTable, type PendingRule } from './open-table.js';
import { parseRule, type ParsedRule } from './parse-rule.js';
import { BUILT_IN_CHAINS, type Backend, type Table } from './ruleset.js';
import { tokenise, type Token } from './tokens.js';

/** What one file holds. */
export interface ParsedFile {
  readonly path: string;
  readonly tables: readonly Table[];
  /** ISO date and time of the oldest header. */
  readonly savedAt: string | undefined;
}

interface State extends RuleAccount {
  readonly tables: Table[];
  family: 4 | 6 | undefined;
  backend: Backend;
  savedAt: string | undefined;
  table: OpenTable | undefined;
  /** Set for a fragment: tables that other fragments may have begun, by name. */
  readonly joined: Map<string, OpenTable> | undefined;
  /** Rules of chains that were emptied again. */
  readonly dropped: PendingRule[];
  /** What ufw says about the rules that follow. */
  remark: string | undefined;
}

/** Reads one file of iptables-save or ip6tables-save. Counts every line that is not blank once. */
export function parseFile(file: ExportFile, { report, coverage, sets }: RuleAccount): ParsedFile {
  const state: State = {
    report, coverage, sets, tables: [], family: undefined, backend: 'unknown', savedAt: undefined, table: undefined, joined: undefined, dropped: [], remark: undefined,
  };
  readLines(state, file);
  return { path: file.path, tables: state.tables, savedAt: state.savedAt };
}

/** Tables of one family that several files fill. */
export interface Fragments {
  readonly family: 4 | 6;
  readonly tables: Map<string, OpenTable>;
  /** Takes the rules of chains that are emptied: they were read and are not in force. */
  readonly dropped: PendingRule[];
}

/**
 * Reads a file as `iptables-restore --noflush` loads it into tables that may hold something already: declaring a chain
 * again empties it, declaring a built-in one only sets its policy. Rules are counted when the tables are finished.
 */
export function parseFragment(file: ExportFile, { report, coverage, sets }: RuleAccount, { family, tables, dropped }: Fragments): void {
  readLines({ report, coverage, sets, tables: [], family, backend: 'unknown', savedAt: undefined, table: undefined, joined: tables, dropped, remark: undefined }, file);
}

function readLines(state: State, file: ExportFile): void {
  let number = 0;
  for (let start = 0; start <= file.text.length; ) {
    const newline = file.text.indexOf('\n', start);
    const end = newline === -1 ? file.text.length : newline;
    number += 1;
    const text = trimBlanks(file.text.slice(start, end));
    if (text !== '') readLine(state, text, atLine(file.path, number));
    else state.remark = undefined;
    start = end + 1;
  }
  if (state.table !== undefined) endTable(state, 'COMMIT');
}

/** Without blanks around it, and without the NUL that some tools leave at the end. */
function trimBlanks(line: string): string {
  return (line.includes('\0') ? line.replaceAll('\0', '') : line).trim();
}

function readLine(state: State, text: string, location: Location): void {
  if (text.startsWith('#')) {
    readComment(state, text, location);
    return;
  }
  if (text.startsWith('*')) {
    startTable(state, text.slice(1).trim(), location);
    return;
  }
  const table = state.table;
  if (table === undefined) {
    unrecognised(state, firstWord(text), location);
    return;
  }
  if (text === 'COMMIT') {
    state.coverage.count('understood', location);
    endTable(state, undefined);
    return;
  }
  // Only a table whose family nothing has stated yet is asked for it line by line.
  if (table.family === undefined) table.lines.push(text);
  if (text.startsWith(':')) readChain(state, table, { text, location });
  else readCommand(state, table, { text, location });
}

/** Enough to find the place; the rest of an unknown line may hold anything. */
function firstWord(text: string): string {
  return (text.split(/[ \t]/u, 1)[0] ?? '').slice(0, 30);
}

interface SourceLine {
  readonly text: string;
  readonly location: Location;
}

function readComment(state: State, text: string, location: Location): void {
  const program = omittedTables(text);
  if (program !== undefined) {
    state.coverage.count('unsupported', location);
    state.report.report('incomplete', 'iptables.other_tables', location, { program });
    return;
  }
  state.coverage.count('noEffect', location);
  if (state.joined !== undefined) {
    if (text.startsWith(TUPLE)) state.remark = text.slice(TUPLE.length).trim().slice(0, 200);
    return;
  }
  const header = parseHeader(text);
  if (header === undefined) return;
  state.family = header.family;
  state.backend = header.backend;
  const { savedAt } = header;
  if (savedAt !== undefined && (state.savedAt === undefined || savedAt < state.savedAt)) state.savedAt = savedAt;
}

/** ufw writes its own form of a rule before the lines that it becomes. */
const TUPLE = '### tuple ###';

function startTable(state: State, name: string, location: Location): void {
  if (state.table !== undefined) endTable(state, 'COMMIT');
  const known = BUILT_IN_CHAINS.has(name);
  if (known) state.coverage.count('understood', location);
  else unsupported(state, `*${name.slice(0, 60)}`, location);
  state.table = state.joined?.get(name) ?? {
    name, known, family: state.family, backend: state.backend, location,
    chains: new Map(), declared: new Set(), lines: [],
  };
  state.joined?.set(name, state.table);
}

/** `:INPUT DROP [12:3456]`, `:cameras - [0:0]`; the counters may be missing. */
function readChain(state: State, table: OpenTable, { text, location }: SourceLine): void {
  const [name = '', policy = '', counters, ...rest] = text.slice(1).split(/[ \t]+/u);
  const complete = name !== '' && rest.length === 0 && (counters === undefined || /^\[\d+:\d+\]$/u.test(counters));
  if (complete && state.joined !== undefined) state.dropped.push(...emptyChain(table, name));
  if (!complete || !declareChain(table, { name, policy, location })) {
    unrecognised(state, `:${name.slice(0, 60)}`, location);
    return;
  }
  state.coverage.count('understood', location);
}

/** `[1:60] -A INPUT ...`; hand-written files also use `-I`, `-N` and `-P`. */
function readCommand(state: State, table: OpenTable, { text, location }: SourceLine): void {
  const tokens = tokenise(text.startsWith('[') ? text.replace(/^\[\d+:\d+\][ \t]+/u, '') : text);
  if (tokens === undefined) {
    readBrokenLine(state, table, { text, location });
    return;
  }
  const command = tokens[0]?.text;
  const name = tokens[1]?.text;
  const words = tokens.slice(2);
  switch (command) {
    case '-A':
    case '--append':
    case '-I':
    case '--insert':
      if (name === undefined) break;
      addRule(state, table, { name, words, location, inFront: command === '-I' || command === '--insert' });
      return;
    case '-N':
    case '--new-chain':
      if (name === undefined || words.length > 0 || !declareChain(table, { name, policy: '-', location })) break;
      state.coverage.count('understood', location);
      return;
    case '-P':
    case '--policy':
      if (name === undefined || words.length !== 1 || !declareChain(table, { name, policy: words[0]?.text ?? '', location })) break;
      state.coverage.count('understood', location);
      return;
    case '-D': case '-R': case '-F': case '-X': case '-E': case '-Z':
      unsupported(state, command, location);
      return;
    default:
  }
  unrecognised(state, firstWord(text), location);
}

/** A line whose quotes do not close keeps its place as a rule that may do anything. */
function readBrokenLine(state: State, table: OpenTable, { text, location }: SourceLine): void {
  const [command, name] = text.replace(/^\[\d+:\d+\][ \t]+/u, '').split(/[ \t]+/u);
  unrecognised(state, `${firstWord(text)} … "`, location);
  if ((command !== '-A' && command !== '-I') || name === undefined) return;
  const chain = openChain(table, name, location);
  (command === '-A' ? chain.back : chain.front).push({ parsed: undefined, location });
}

interface NewRule {
  readonly name: string;
  readonly words: readonly Token[];
  readonly location: Location;
  readonly inFront: boolean;
}

function addRule(state: State, table: OpenTable, { name, words, location, inFront }: NewRule): void {
  if (!table.declared.has(name) && !table.chains.has(name) && !isBuiltIn(table, name) && table.known) {
    state.report.report('incomplete', 'export.undefined_reference', location, { kind: 'chain', name: name.slice(0, 60) });
  }
  const chain = openChain(table, name, location);
  if (!inFront) {
    chain.back.push({ parsed: withRemark(parseRule(words), state.remark), location });
    return;
  }
  const position = /^\d+$/u.test(words[0]?.text ?? '') ? Number(words[0]?.text) : undefined;
  if (position !== undefined && position !== 1) {
    unsupported(state, `-I ${name.slice(0, 60)} ${position}`, location);
    chain.front.push({ parsed: undefined, location });
  } else chain.front.push({ parsed: parseRule(position === undefined ? words : words.slice(1)), location });
}

function withRemark(parsed: ParsedRule, remark: string | undefined): ParsedRule {
  return remark === undefined || parsed.comment !== undefined ? parsed : { ...parsed, comment: remark };
}

function endTable(state: State, missing: string | undefined): void {
  const open = state.table;
  if (open === undefined) return;
  state.table = undefined;
  if (missing !== undefined) {
    state.report.report('incomplete', 'export.truncated', open.location, { reason: `*${open.name.slice(0, 60)} … ${missing}` });
  }
  if (state.joined !== undefined) return;
  const table = finishTable(open, state);
  if (table !== undefined) state.tables.push(table);
}
