import { atLine, type Location } from '../../model/source.js';
import type { Condition } from '../shared/chains/condition.js';
import type { Step } from '../shared/chains/unfold.js';
import type { Statement } from './statements.js';
import { isDisabled, valueOf } from './statements.js';

/** Which of the three kinds of rules a table holds. */
export type TableKind = 'filter' | 'nat' | 'raw';

/** One rule of `/ip firewall filter`, `nat` or `raw`. */
export interface Rule {
  readonly statement: Statement;
  readonly chain: string;
  /** Position in its chain, from 1, disabled rules included. */
  readonly number: number;
  readonly action: string;
  readonly step: Step;
  readonly location: Location;
}

/** A rule with what it matches. */
export interface EvaluatedRule extends Rule {
  readonly condition: Condition;
  readonly related: readonly Location[];
}

/** The rules of one table by chain; a chain whose rules are all disabled is empty. */
export interface RuleTable {
  readonly kind: TableKind;
  readonly family: 4 | 6;
  readonly chains: ReadonlyMap<string, readonly Rule[]>;
  readonly location: Location;
}

/** Actions that let the packet go on to the next rule (help.mikrotik.com, Filter, NAT, RAW). */
export const PASSIVE_ACTIONS: ReadonlySet<string> = new Set(['log', 'passthrough', 'add-src-to-address-list', 'add-dst-to-address-list']);

/** Sorts statements into chains. The action of a rule without one is `accept`. */
export function readRules(statements: readonly Statement[], kind: TableKind, family: 4 | 6): RuleTable {
  const chains = new Map<string, Rule[]>();
  const counts = new Map<string, number>();
  for (const statement of statements) {
    const chain = valueOf(statement, 'chain') ?? '';
    const number = (counts.get(chain) ?? 0) + 1;
    counts.set(chain, number);
    const rules = chains.get(chain) ?? [];
    chains.set(chain, rules);
    if (isDisabled(statement)) continue;
    const action = valueOf(statement, 'action') ?? 'accept';
    rules.push({ statement, chain, number, action, step: stepOf(statement, action), location: statement.location });
  }
  return { kind, family, chains, location: statements[0]?.location ?? atLine('', 1) };
}

const CONTINUE: Step = { kind: 'continue' };
const RETURN: Step = { kind: 'return' };
const DECIDE: Step = { kind: 'decide' };

function stepOf(statement: Statement, action: string): Step {
  if (PASSIVE_ACTIONS.has(action)) return CONTINUE;
  if (action === 'return') return RETURN;
  return action === 'jump' ? { kind: 'call', chain: valueOf(statement, 'jump-target') ?? '', returns: true } : DECIDE;
}

/** `filter forward #3`: what the console shows by position. */
export function labelOf({ chain, number }: Rule, { kind, family }: Pick<RuleTable, 'kind' | 'family'>): string {
  return `${family === 4 ? 'ip' : 'ipv6'} firewall ${kind} ${chain.slice(0, 150)} #${number}`;
}
