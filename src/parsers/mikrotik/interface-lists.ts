import type { Location } from '../../model/source.js';
import type { ExportReport } from '../shared/export-report.js';
import type { Collection } from './collect.js';
import { isDisabled, valueOf, type Statement } from './statements.js';

/** The interfaces that a list names, or all but those. */
export interface ListMembers {
  readonly patterns: readonly string[];
  readonly negated: boolean;
  /** Where the list and its members are stated. */
  readonly related: readonly Location[];
}

/** Why the members of a list are not known. */
export type ListProblem = 'undefined' | 'cyclic' | 'dynamic';

/** Resolves names of interface lists, each once. */
export interface InterfaceLists {
  resolve(name: string): ListMembers | ListProblem;
}

interface Definition {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly members: string[];
  readonly related: Location[];
}

/**
 * Reads `/interface list` and its members. What the included lists hold comes first, what the excluded ones hold is
 * then taken away, and the members of the list itself are added last (help.mikrotik.com, Interface Lists).
 */
export function readInterfaceLists({ menus }: Collection, report: ExportReport): InterfaceLists {
  const definitions = new Map<string, Definition>();
  for (const statement of menus.get('interface list') ?? []) define(statement, definitions, report);
  for (const statement of menus.get('interface list member') ?? []) addMember(statement, definitions, report);
  const known = new Map<string, ListMembers | ListProblem>([
    ['all', { patterns: [], negated: true, related: [] }],
    ['none', { patterns: [], negated: false, related: [] }],
    // Which interfaces come and go while the router runs is not in an export.
    ['dynamic', 'dynamic'],
    ['static', 'dynamic'],
  ]);
  const open = new Set<string>();
  function resolve(name: string): ListMembers | ListProblem {
    const found = known.get(name);
    if (found !== undefined) return found;
    const definition = definitions.get(name);
    if (definition === undefined) return 'undefined';
    if (open.has(name) || open.size > MOST_NESTED) return 'cyclic';
    open.add(name);
    const result = combine(definition, resolve);
    open.delete(name);
    known.set(name, result);
    return result;
  }
  return { resolve };
}

const MOST_NESTED = 100;

function define(statement: Statement, definitions: Map<string, Definition>, report: ExportReport): void {
  const include = namesIn(valueOf(statement, 'include'));
  const exclude = namesIn(valueOf(statement, 'exclude'));
  const name = valueOf(statement, 'name');
  const isBuiltIn = statement.verb === 'set' && include.length === 0 && exclude.length === 0;
  if (isBuiltIn && /^\[ ?find name="?(?:all|none|dynamic|static)"? ?\]$/u.test(statement.selector)) return;
  if (statement.verb === 'set' || name === undefined) {
    report.add('incomplete', 'export.unsupported', statement.location, { what: '/interface list set' });
    return;
  }
  definitions.set(name, { include, exclude, members: definitions.get(name)?.members ?? [], related: [statement.location] });
}

const BUILT_IN: ReadonlySet<string> = new Set(['all', 'none', 'dynamic', 'static']);

function addMember(statement: Statement, definitions: Map<string, Definition>, report: ExportReport): void {
  const list = valueOf(statement, 'list');
  const name = valueOf(statement, 'interface');
  if (list === undefined || name === undefined || isDisabled(statement)) return;
  if (!definitions.has(list) && !BUILT_IN.has(list)) report.add('incomplete', 'export.undefined_reference', statement.location, { kind: 'interface list', name: list.slice(0, 60) });
  const definition = definitions.get(list) ?? { include: [], exclude: [], members: [], related: [] };
  definition.members.push(name);
  if (definition.related.length < 20) definition.related.push(statement.location);
  definitions.set(list, definition);
}

function namesIn(value: string | undefined): readonly string[] {
  return (value ?? '').split(',').filter((name) => name !== '');
}

function combine(definition: Definition, resolve: (name: string) => ListMembers | ListProblem): ListMembers | ListProblem {
  let names: Members = { set: new Set<string>(), negated: false };
  const related: Location[] = [...definition.related];
  for (const [lists, apply] of [[definition.include, unite], [definition.exclude, subtract]] as const) {
    for (const name of lists) {
      const part = resolve(name);
      if (typeof part === 'string') return part;
      names = apply(names, { set: new Set(part.patterns), negated: part.negated });
      related.push(...part.related.slice(0, 20));
    }
  }
  names = unite(names, { set: new Set(definition.members), negated: false });
  return { patterns: [...names.set], negated: names.negated, related: related.slice(0, 20) };
}

/** Names, or all but those. */
interface Members {
  readonly set: ReadonlySet<string>;
  readonly negated: boolean;
}

function unite(a: Members, b: Members): Members {
  if (!a.negated && !b.negated) return { set: new Set([...a.set, ...b.set]), negated: false };
  if (a.negated && b.negated) return { set: new Set([...a.set].filter((name) => b.set.has(name))), negated: true };
  const [named, others] = a.negated ? [b, a] : [a, b];
  return { set: new Set([...others.set].filter((name) => !named.set.has(name))), negated: true };
}

function subtract(a: Members, b: Members): Members {
  const complement = unite({ set: a.set, negated: !a.negated }, b);
  return { set: complement.set, negated: !complement.negated };
}
