import type { Location } from '../../model/source.js';
import type { ParsedRule } from './parse-rule.js';
import { BUILT_IN_CHAINS, type Backend, type ChainPolicy } from './ruleset.js';

/** A chain while its table is read. */
export interface OpenChain {
  readonly name: string;
  policy: ChainPolicy | undefined;
  /** Rules that `-I` put in front, last one first. */
  readonly front: PendingRule[];
  readonly back: PendingRule[];
  readonly location: Location;
}

/** A rule whose target waits for the last chain of the table to be declared. */
export interface PendingRule {
  /** Undefined for a line that was reported when it was read. */
  readonly parsed: ParsedRule | undefined;
  readonly location: Location;
  /** True for a rule that stands in no file, which the account leaves out. */
  readonly implied?: boolean;
}

/** A table while it is read. */
export interface OpenTable {
  readonly name: string;
  readonly known: boolean;
  readonly family: 4 | 6 | undefined;
  readonly backend: Backend;
  readonly chains: Map<string, OpenChain>;
  readonly declared: Set<string>;
  readonly lines: string[];
  readonly location: Location;
}

/** `:NAME POLICY`, `-N NAME` or `-P NAME POLICY`. */
export interface Declaration {
  readonly name: string;
  readonly policy: string;
  readonly location: Location;
}

/** Targets that no chain can be named after. */
export const STANDARD_TARGETS = new Set(['ACCEPT', 'DROP', 'RETURN', 'QUEUE']);

/** Opens a chain; false when it is declared twice or with a policy it cannot have: only built-in chains have one. */
export function declareChain(table: OpenTable, { name, policy, location }: Declaration): boolean {
  if (table.declared.has(name) || STANDARD_TARGETS.has(name)) return false;
  const builtIn = isBuiltIn(table, name);
  if (builtIn ? policy !== 'ACCEPT' && policy !== 'DROP' : policy !== '-') return false;
  table.declared.add(name);
  const chain = openChain(table, name, location);
  if (builtIn) chain.policy = policy === 'ACCEPT' ? 'permit' : 'deny';
  return true;
}

/** Makes room for a declaration that comes again: a chain of the user's own loses its rules, which are the answer. */
export function emptyChain(table: OpenTable, name: string): readonly PendingRule[] {
  table.declared.delete(name);
  const chain = table.chains.get(name);
  if (chain === undefined || isBuiltIn(table, name)) return [];
  return [...chain.front.splice(0), ...chain.back.splice(0)];
}

/** True for a chain that the table has of itself. */
export function isBuiltIn(table: OpenTable, name: string): boolean {
  return BUILT_IN_CHAINS.get(table.name)?.includes(name) ?? false;
}

/** The chain of that name, opened now when it is new. */
export function openChain(table: OpenTable, name: string, location: Location): OpenChain {
  const known = table.chains.get(name);
  if (known !== undefined) return known;
  const chain: OpenChain = { name, policy: undefined, front: [], back: [], location };
  table.chains.set(name, chain);
  return chain;
}
