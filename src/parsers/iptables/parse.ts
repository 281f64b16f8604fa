import type { CoverageCounter } from '../shared/coverage-counter.js';
import type { ExportFile } from '../shared/export-file.js';
import { atLine, type Location } from '../../model/source.js';
import { dependsOnHook, usualCondition } from './condition.js';
import { familyOfRules, omittedTables, parseHeader } from './header.js';
import { classifyTarget, parseRule, type ClassifiedTarget, type ParsedRule } from './parse-rule.js';
import type { Reporter } from './reporter.js';
import { BUILT_IN_CHAINS, type Backend, type Chain, type ChainPolicy, type ReadRule, type Rule, type Table } from './ruleset.js';
import { tokenise, type Token } from './tokens.js';

/** What one file holds. */
export interface ParsedFile {
  readonly path: string;
  readonly tables: readonly Table[];
  /** ISO date and time of the oldest header. */
  readonly savedAt: string | undefined;
}

interface OpenChain {
  readonly name: string;
  policy: ChainPolicy | undefined;
  /** Rules that `-I` put in front, last one first. */
  readonly front: PendingRule[];
  readonly back: PendingRule[];
  readonly location: Location;
}

/** A rule whose target waits for the last chain of the table to be declared. */
interface PendingRule {
  /** Undefined for a line that was reported when it was read. */
  readonly parsed: ParsedRule | undefined;
  readonly location: Location;
}

interface OpenTable {
  readonly name: string;
  readonly known: boolean;
  readonly family: 4 | 6 | undefined;
  readonly backend: Backend;
  readonly chains: Map<string, OpenChain>;
  readonly declared: Set<string>;
  readonly lines: string[];
  readonly location: Location;
}

interface State {
  readonly file: ExportFile;
  readonly report: Reporter;
  readonly coverage: CoverageCounter;
  readonly tables: Table[];
  family: 4 | 6 | undefined;
  backend: Backend;
  savedAt: string | undefined;
  table: OpenTable | undefined;
}

/** Where the account and the diagnostics of a file go. */
export interface ParseSinks {
  readonly report: Reporter;
  readonly coverage: CoverageCounter;
}

/** Reads one file of iptables-save or ip6tables-save. Counts every line that is not blank once. */
export function parseFile(file: ExportFile, { report, coverage }: ParseSinks): ParsedFile {
  const state: State = {
    file, report, coverage, tables: [], family: undefined, backend: 'unknown', savedAt: undefined, table: undefined,
  };
  let number = 0;
  for (const line of file.text.split('\n')) {
    number += 1;
    const text = trimBlanks(line);
    if (text !== '') readLine(state, text, atLine(file.path, number));
  }
  if (state.table !== undefined) endTable(state, state.table, 'no COMMIT');
  return { path: file.path, tables: state.tables, savedAt: state.savedAt };
}

/** Without blanks around it, and without the NUL that some tools leave at the end. */
function trimBlanks(line: string): string {
  return line.replaceAll('\0', '').trim();
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
    unrecognised(state, 'a line outside every table', location);
    return;
  }
  if (text === 'COMMIT') {
    state.coverage.count('understood', location);
    endTable(state, table, undefined);
    return;
  }
  table.lines.push(text);
  if (text.startsWith(':')) readChain(state, table, { text, location });
  else readCommand(state, table, { text, location });
}

interface SourceLine {
  readonly text: string;
  readonly location: Location;
}

function unrecognised(state: State, what: string, location: Location): void {
  state.coverage.count('unrecognised', location);
  state.report.report('incomplete', 'export.unrecognised', location, { what });
}

function unsupported(state: State, what: string, location: Location): void {
  state.coverage.count('unsupported', location);
  state.report.report('incomplete', 'export.unsupported', location, { what });
}

function readComment(state: State, text: string, location: Location): void {
  const program = omittedTables(text);
  if (program !== undefined) {
    state.coverage.count('unsupported', location);
    state.report.report('incomplete', 'iptables.other_tables', location, { program });
    return;
  }
  state.coverage.count('noEffect', location);
  const header = parseHeader(text);
  if (header === undefined) return;
  state.family = header.family;
  state.backend = header.backend;
  const { savedAt } = header;
  if (savedAt !== undefined && (state.savedAt === undefined || savedAt < state.savedAt)) state.savedAt = savedAt;
}

function startTable(state: State, name: string, location: Location): void {
  if (state.table !== undefined) endTable(state, state.table, 'no COMMIT');
  const known = BUILT_IN_CHAINS.has(name);
  if (known) state.coverage.count('understood', location);
  else unsupported(state, `the table ${name.slice(0, 60)}`, location);
  state.table = {
    name, known, family: state.family, backend: state.backend, location,
    chains: new Map(), declared: new Set(), lines: [],
  };
}

/** `:INPUT DROP [12:3456]`, `:cameras - [0:0]`; the counters may be missing. */
function readChain(state: State, table: OpenTable, { text, location }: SourceLine): void {
  const [name = '', policy = '', counters, ...rest] = text.slice(1).split(/[ \t]+/u);
  const complete = name !== '' && rest.length === 0 && (counters === undefined || /^\[\d+:\d+\]$/u.test(counters));
  if (!complete || !declareChain(table, { name, policy, location })) {
    unrecognised(state, 'the declaration of a chain', location);
    return;
  }
  state.coverage.count('understood', location);
}

interface Declaration {
  readonly name: string;
  readonly policy: string;
  readonly location: Location;
}

const STANDARD_TARGETS = new Set(['ACCEPT', 'DROP', 'RETURN', 'QUEUE']);

/** Only built-in chains have a policy, and it is ACCEPT or DROP. */
function declareChain(table: OpenTable, { name, policy, location }: Declaration): boolean {
  if (table.declared.has(name) || STANDARD_TARGETS.has(name)) return false;
  const builtIn = isBuiltIn(table, name);
  if (builtIn ? policy !== 'ACCEPT' && policy !== 'DROP' : policy !== '-') return false;
  table.declared.add(name);
  const chain = openChain(table, name, location);
  if (builtIn) chain.policy = policy === 'ACCEPT' ? 'permit' : 'deny';
  return true;
}

function isBuiltIn(table: OpenTable, name: string): boolean {
  return BUILT_IN_CHAINS.get(table.name)?.includes(name) ?? false;
}

function openChain(table: OpenTable, name: string, location: Location): OpenChain {
  const known = table.chains.get(name);
  if (known !== undefined) return known;
  const chain: OpenChain = { name, policy: undefined, front: [], back: [], location };
  table.chains.set(name, chain);
  return chain;
}

/** `[1:60] -A INPUT ...`; hand-written files also use `-I`, `-N` and `-P`. */
function readCommand(state: State, table: OpenTable, { text, location }: SourceLine): void {
  const tokens = tokenise(text.replace(/^\[\d+:\d+\][ \t]+/u, ''));
  if (tokens === undefined) {
    readBrokenLine(state, table, { text, location });
    return;
  }
  const [command, name, ...rest] = tokens.map((token) => token.text);
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
      if (name === undefined || rest.length > 0 || !declareChain(table, { name, policy: '-', location })) break;
      state.coverage.count('understood', location);
      return;
    case '-P':
    case '--policy':
      if (name === undefined || rest.length !== 1 || !declareChain(table, { name, policy: rest[0] ?? '', location })) break;
      state.coverage.count('understood', location);
      return;
    case '-D': case '-R': case '-F': case '-X': case '-E': case '-Z':
      unsupported(state, `the command ${command}`, location);
      return;
    default:
  }
  unrecognised(state, 'a line in a table that is neither a chain nor a rule', location);
}

/** A line whose quotes do not close keeps its place as a rule that may do anything. */
function readBrokenLine(state: State, table: OpenTable, { text, location }: SourceLine): void {
  const [command, name] = text.replace(/^\[\d+:\d+\][ \t]+/u, '').split(/[ \t]+/u);
  unrecognised(state, 'a line with a quotation mark that is not closed', location);
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
    chain.back.push({ parsed: parseRule(words), location });
    return;
  }
  const position = /^\d+$/u.test(words[0]?.text ?? '') ? Number(words[0]?.text) : undefined;
  if (position !== undefined && position !== 1) {
    unsupported(state, 'the command -I with a position behind the first', location);
    chain.front.push({ parsed: undefined, location });
  } else chain.front.push({ parsed: parseRule(position === undefined ? words : words.slice(1)), location });
}

function endTable(state: State, open: OpenTable, truncated: string | undefined): void {
  state.table = undefined;
  if (truncated !== undefined) {
    state.report.report('incomplete', 'export.truncated', open.location, { reason: `${open.name.slice(0, 60)}: ${truncated}` });
  }
  const family = open.family ?? familyOfRules(open.lines) ?? familyOfPath(state.file.path);
  if (family === undefined) state.report.report('incomplete', 'iptables.unknown_family', open.location);
  const user = new Set([...open.chains.keys()].filter((name) => !isBuiltIn(open, name) && !STANDARD_TARGETS.has(name)));
  const table = { name: open.name, family: family ?? 4, backend: open.backend, location: open.location };
  const chains = new Map<string, Chain>();
  for (const chain of open.chains.values()) {
    const pending = [...chain.front.reverse(), ...chain.back];
    const rules: ReadRule[] = [];
    for (const each of pending) {
      const rule = finishRule(state, each, { chain: chain.name, number: rules.length + 1, user, family: table.family });
      if (rule !== undefined) rules.push(rule);
    }
    chains.set(chain.name, { name: chain.name, policy: chain.policy ?? 'unknown', rules, location: chain.location });
  }
  if (open.known) state.tables.push({ ...table, chains });
}

/** `rules.v6`, `ip6tables.rules`: the usual names where the content has no mark. */
function familyOfPath(path: string): 4 | 6 | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (name.includes('v6') || name.includes('ip6')) return 6;
  return name.includes('v4') ? 4 : undefined;
}

interface RulePlace {
  readonly chain: string;
  readonly number: number;
  readonly user: ReadonlySet<string>;
  readonly family: 4 | 6;
}

const BROKEN_RULE: ParsedRule = { options: [], extensions: [], unrecognised: ['the line'] };

/** Undefined for a rule of the other family, which its program skips. */
function finishRule(state: State, pending: PendingRule, place: RulePlace): ReadRule | undefined {
  const { location } = pending;
  const parsed = pending.parsed ?? BROKEN_RULE;
  const classified = classifyTarget(parsed, place.user);
  const rule: Rule = {
    chain: place.chain,
    number: place.number,
    options: parsed.options,
    extensions: parsed.extensions,
    target: classified.target,
    ...(parsed.comment === undefined ? {} : { comment: parsed.comment }),
    incomplete: parsed.unrecognised.length > 0,
    location,
  };
  const condition = rule.target.kind === 'continue' ? undefined : usualCondition(rule, place.family);
  const doubtful = condition !== undefined && condition.doubts.length > 0;
  if (pending.parsed !== undefined) accountFor(state, { parsed, classified, rule, doubtful });
  if (parsed.family !== undefined && parsed.family !== place.family) return undefined;
  return condition === undefined || dependsOnHook(rule) ? rule : { ...rule, condition };
}

interface FinishedRule {
  readonly parsed: ParsedRule;
  readonly classified: ClassifiedTarget;
  readonly rule: Rule;
  readonly doubtful: boolean;
}

function accountFor(state: State, { parsed, classified, rule, doubtful }: FinishedRule): void {
  const { location, target } = rule;
  if (parsed.unrecognised.length > 0) unrecognised(state, parsed.unrecognised.slice(0, 3).join(', '), location);
  else if (classified.unsupported !== undefined) unsupported(state, `the target ${classified.unsupported.slice(0, 60)}`, location);
  else if (classified.passive === true) state.coverage.count('noEffect', location);
  else if (target.kind === 'continue') state.coverage.count('understood', location);
  else state.coverage.count(target.kind === 'unknown' || doubtful ? 'partial' : 'understood', location);
}
