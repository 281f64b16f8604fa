import type { Doubt } from '../../model/device.js';
import type { Location } from '../../model/source.js';
import { conditionOf, type Condition } from './condition.js';
import type { RuleContext, Tracking } from './condition-draft.js';
import { cellsInDoubt, EVERY_PACKET, intersectCells, subtractConditions, type Budget, type Cell } from './reach.js';
import type { Reporter } from './reporter.js';
import type { Chain, ReadRule, Rule, Table, Target } from './ruleset.js';

/** What one rule does with the packets of one cell. */
export interface Verdict {
  readonly rule: Rule;
  readonly action: 'permit' | 'deny' | 'unknown' | 'untrack' | Extract<Target, { kind: 'translate' }>;
  readonly cell: Cell;
  /** Rules that jumped to this one, outermost first. */
  readonly jumps: readonly Location[];
}

/** The verdicts of one base chain in order; the first whose cell holds a packet decides it, else the policy. */
export interface Unfolded {
  readonly verdicts: readonly Verdict[];
  /** True when the chain was too large to be worked out; the verdicts are then worthless. */
  readonly overflow: boolean;
}

/** More lines than this and the chain is given up. */
export const MAX_LINES = 200_000;
const MAX_STEPS = 3_000_000;
const MAX_WORK = 10_000_000;
/** How deep jumps may nest. iptables-nft refuses more than 16. */
export const MAX_DEPTH = 200;

interface Walk {
  readonly table: Table;
  readonly context: RuleContext;
  readonly policy: Chain['policy'];
  readonly report: Reporter;
  readonly verdicts: Verdict[];
  readonly conditions: Map<Rule, Condition>;
  readonly open: string[];
  readonly trail: Location[];
  /** The last rules that jumped here, outermost first. */
  jumps: readonly Location[];
  readonly budget: Budget;
  steps: number;
  overflow: boolean;
}

/** What follows when a chain ends: the base chain's policy, or rules that the caller still has to try. */
type Tail = 'policy' | 'caller';

/**
 * Writes a base chain and everything it jumps to as one list of verdicts. RETURN and the end of a `goto` take their
 * packets from the rest of the chain that runs and leave them to what its caller does next.
 */
export function unfoldChain(table: Table, chain: Chain, options: { report: Reporter; tracking: Tracking }): Unfolded {
  const walk: Walk = {
    table,
    context: { family: table.family, table: table.name, hook: chain.name, tracking: options.tracking },
    policy: chain.policy,
    report: options.report,
    verdicts: [],
    conditions: new Map(),
    open: [],
    trail: [],
    jumps: [],
    budget: { left: MAX_WORK },
    steps: 0,
    overflow: false,
  };
  walkChain(walk, chain, { cells: [EVERY_PACKET], tail: 'policy' });
  if (walk.overflow) options.report.report('incomplete', 'iptables.too_complex', chain.location, { chain: chain.name });
  return { verdicts: walk.verdicts, overflow: walk.overflow };
}

interface Entry {
  readonly cells: readonly Cell[];
  readonly tail: Tail;
}

function walkChain(walk: Walk, chain: Chain, { cells, tail }: Entry): void {
  walk.open.push(chain.name);
  let here = cells;
  let gone: Condition[] = [];
  const last = chain.rules.length;
  for (const rule of chain.rules) {
    if (!spend(walk) || here.length === 0) break;
    const { target } = rule;
    if (target.kind === 'continue') continue;
    const condition = rememberedCondition(walk, rule);
    if (condition.match.may.length === 0) continue;
    if (target.kind === 'return' && tail === 'caller') {
      gone.push(condition);
      continue;
    }
    if (gone.length > 0) here = leave(walk, here, gone);
    gone = [];
    const matching = intersectCells(here, condition, walk.budget);
    if (walk.budget.left < 0) walk.overflow = true;
    if (matching.length === 0) continue;
    if (target.kind === 'call') {
      call(walk, { rule, target }, { cells: matching, tail: callTail(target, tail, rule.number === last) });
      if (!target.returns && tail === 'caller') gone.push(condition);
      else if (!target.returns && !decidesAll(walk.table.chains.get(target.chain))) emitPolicy(walk, rule, matching);
    } else if (target.kind === 'return') emitPolicy(walk, rule, matching);
    else emit(walk, { rule, cells: matching, action: target.kind === 'translate' ? target : target.kind });
  }
  walk.open.pop();
}

/** A goto's chain ends where its caller would; a jump's only when nothing is left to do in the caller. */
function callTail(target: { readonly returns: boolean }, tail: Tail, isLast: boolean): Tail {
  return target.returns && !isLast ? 'caller' : tail;
}

/** True when nothing that enters the chain reaches its end: its last rule permits or denies without a condition. */
function decidesAll(chain: Chain | undefined): boolean {
  const last = chain?.rules.at(-1);
  if (last === undefined || last.incomplete || last.options.length > 0 || last.extensions.length > 0) return false;
  return last.target.kind === 'permit' || last.target.kind === 'deny';
}

function spend(walk: Walk): boolean {
  walk.steps += 1;
  if (walk.steps > MAX_STEPS || walk.verdicts.length > MAX_LINES) walk.overflow = true;
  return !walk.overflow;
}

function rememberedCondition(walk: Walk, rule: ReadRule): Condition {
  const known = rule.condition ?? walk.conditions.get(rule);
  if (known !== undefined) return known;
  const condition = conditionOf(rule, walk.context);
  // The rules of the base chain itself are asked once only.
  if (walk.open.length > 1) walk.conditions.set(rule, condition);
  return condition;
}

function leave(walk: Walk, cells: readonly Cell[], gone: readonly Condition[]): readonly Cell[] {
  const rest = subtractConditions(cells, gone, walk.budget);
  if (rest !== undefined) return rest;
  walk.overflow = true;
  return cells;
}

interface Call {
  readonly rule: Rule;
  readonly target: Extract<Target, { kind: 'call' }>;
}

function call(walk: Walk, { rule, target }: Call, entry: Entry): void {
  const chain = walk.table.chains.get(target.chain);
  const problem = problemOf(walk, chain, target.chain);
  if (chain !== undefined && problem === undefined) {
    const outer = walk.jumps;
    walk.trail.push(rule.location);
    walk.jumps = walk.trail.slice(-20);
    walkChain(walk, chain, entry);
    walk.trail.pop();
    walk.jumps = outer;
    return;
  }
  const name = target.chain.slice(0, 60);
  walk.report.report('incomplete', problem ?? 'export.undefined_reference', rule.location, { kind: 'chain', name, chain: name, limit: MAX_DEPTH });
  const doubts: Doubt[] = [{ code: 'iptables.chain_in_doubt', parameters: { chain: name }, location: rule.location }];
  emit(walk, { rule, cells: cellsInDoubt(entry.cells, doubts), action: 'unknown' });
}

function problemOf(walk: Walk, chain: Chain | undefined, name: string): string | undefined {
  if (chain === undefined) return 'export.undefined_reference';
  if (walk.open.includes(name)) return 'export.cyclic_reference';
  return walk.open.length >= MAX_DEPTH ? 'iptables.too_deep' : undefined;
}

function emitPolicy(walk: Walk, rule: Rule, cells: readonly Cell[]): void {
  if (walk.policy !== 'unknown') {
    emit(walk, { rule, cells, action: walk.policy });
    return;
  }
  const doubts: Doubt[] = [{ code: 'iptables.policy_in_doubt', parameters: {}, location: rule.location }];
  emit(walk, { rule, cells: cellsInDoubt(cells, doubts), action: 'unknown' });
}

interface Emission {
  readonly rule: Rule;
  readonly cells: readonly Cell[];
  readonly action: Verdict['action'];
}

function emit(walk: Walk, { rule, cells, action }: Emission): void {
  const { jumps } = walk;
  for (const cell of cells) walk.verdicts.push({ rule, action, cell, jumps });
}
