import type { Doubt } from '../../../model/device.js';
import type { DiagnosticEffect } from '../../../model/diagnostic.js';
import type { MessageParameters } from '../../../model/message.js';
import type { Location } from '../../../model/source.js';
import type { Condition } from './condition.js';
import { cellsInDoubt, EVERY_PACKET, intersectCells, subtractConditions, type Budget, type Cell } from './reach.js';

/** Where a rule sends the packets that match it; `decide` is everything that ends the walk or leaves a mark on it. */
export type Step =
  | { readonly kind: 'continue' }
  | { readonly kind: 'return' }
  | { readonly kind: 'call'; readonly chain: string; readonly returns: boolean }
  | { readonly kind: 'decide' };

/** The chains of one table, as the room that read them knows them. */
export interface ChainProgram<Rule extends { readonly location: Location }> {
  /** Prefix of the room's codes `too_complex`, `too_deep` and `chain_in_doubt`. */
  readonly room: string;
  /** The rules of a chain in order; undefined when there is no such chain. */
  rulesOf(chain: string): readonly Rule[] | undefined;
  stepOf(rule: Rule): Step;
  conditionOf(rule: Rule): Condition;
  /** True when the rule decides every packet, whatever it is. */
  decidesAll(rule: Rule): boolean;
  report(effect: DiagnosticEffect, code: string, location: Location, parameters: MessageParameters): void;
}

/** What happens to the packets of one cell. */
export interface Verdict<Rule> {
  readonly rule: Rule;
  /** `rule`: what the rule says. `policy`: what the base chain does with packets at its end. `unknown`: nobody can tell. */
  readonly by: 'rule' | 'policy' | 'unknown';
  readonly cell: Cell;
  /** Rules that jumped to this one, outermost first. */
  readonly jumps: readonly Location[];
}

/** The verdicts of one base chain in order; the first whose cell holds a packet decides it, else the policy. */
export interface Unfolded<Rule> {
  readonly verdicts: readonly Verdict<Rule>[];
  /** True when the chain was too large to be worked out; the verdicts are then worthless. */
  readonly overflow: boolean;
}

/** A base chain is given up beyond so much, for a start and for each rule of the chains that it reaches. */
export const MAX_LINES = { least: 8_000, each: 4 } as const;
const MAX_STEPS = { least: 80_000, each: 40 } as const;
const MAX_WORK = { least: 300_000, each: 100 } as const;
/** How deep jumps may nest. iptables-nft refuses more than 16. */
export const MAX_DEPTH = 200;

interface Walk<Rule extends { readonly location: Location }> {
  readonly program: ChainProgram<Rule>;
  readonly verdicts: Verdict<Rule>[];
  readonly open: string[];
  readonly trail: Location[];
  /** The last rules that jumped here, outermost first. */
  jumps: readonly Location[];
  readonly budget: Budget;
  /** Chains that were reached, and how many rules they hold: the limits grow with them, but not with how often they are called. */
  readonly reached: Set<string>;
  rules: number;
  steps: number;
  overflow: boolean;
}

/** What follows when a chain ends: the base chain's policy, or rules that the caller still has to try. */
type Tail = 'policy' | 'caller';

/**
 * Writes a base chain and everything it jumps to as one list of verdicts. A return and the end of a `goto` take their
 * packets from the rest of the chain that runs and leave them to what its caller does next.
 */
export function unfoldChain<Rule extends { readonly location: Location }>(
  program: ChainProgram<Rule>,
  chain: { readonly name: string; readonly location: Location },
): Unfolded<Rule> {
  const walk: Walk<Rule> = { program, verdicts: [], open: [], trail: [], jumps: [], budget: { left: MAX_WORK.least }, reached: new Set(), rules: 0, steps: 0, overflow: false };
  walkChain(walk, chain.name, { rules: program.rulesOf(chain.name) ?? [], cells: [EVERY_PACKET], tail: 'policy' });
  if (walk.overflow) program.report('incomplete', `${program.room}.too_complex`, chain.location, { chain: chain.name });
  return { verdicts: walk.verdicts, overflow: walk.overflow };
}

interface Entry<Rule> {
  readonly rules: readonly Rule[];
  readonly cells: readonly Cell[];
  readonly tail: Tail;
}

function walkChain<Rule extends { readonly location: Location }>(walk: Walk<Rule>, name: string, { rules, cells, tail }: Entry<Rule>): void {
  walk.open.push(name);
  reach(walk, name, rules.length);
  let here = cells;
  let gone: Condition[] = [];
  const last = rules.at(-1);
  for (const rule of rules) {
    if (!spend(walk) || here.length === 0) break;
    const step = walk.program.stepOf(rule);
    if (step.kind === 'continue') continue;
    const condition = walk.program.conditionOf(rule);
    if (condition.match.may.length === 0) continue;
    if (step.kind === 'return' && tail === 'caller') {
      gone.push(condition);
      continue;
    }
    if (gone.length > 0) here = leave(walk, here, gone);
    gone = [];
    const matching = intersectCells(here, condition, walk.budget);
    if (walk.budget.left < 0) walk.overflow = true;
    if (matching.length === 0) continue;
    if (step.kind === 'call') {
      call(walk, { rule, step }, { cells: matching, tail: callTail(step, tail, rule === last) });
      if (!step.returns && tail === 'caller') gone.push(condition);
      else if (!step.returns && !decidesAll(walk.program, step.chain)) emit(walk, { rule, cells: matching, by: 'policy' });
    } else emit(walk, { rule, cells: matching, by: step.kind === 'return' ? 'policy' : 'rule' });
  }
  walk.open.pop();
}

function reach<Rule extends { readonly location: Location }>(walk: Walk<Rule>, name: string, rules: number): void {
  if (walk.reached.has(name)) return;
  walk.reached.add(name);
  walk.rules += rules;
  walk.budget.left += MAX_WORK.each * rules;
}

type CallStep = Extract<Step, { kind: 'call' }>;

/** A goto's chain ends where its caller would; a jump's only when nothing is left to do in the caller. */
function callTail(step: CallStep, tail: Tail, isLast: boolean): Tail {
  return step.returns && !isLast ? 'caller' : tail;
}

/** True when nothing that enters the chain reaches its end: its last rule permits or denies without a condition. */
function decidesAll<Rule extends { readonly location: Location }>(program: ChainProgram<Rule>, chain: string): boolean {
  const last = program.rulesOf(chain)?.at(-1);
  return last !== undefined && program.decidesAll(last);
}

function spend<Rule extends { readonly location: Location }>(walk: Walk<Rule>): boolean {
  walk.steps += 1;
  const { steps, verdicts, rules } = walk;
  if (steps > MAX_STEPS.least + MAX_STEPS.each * rules || verdicts.length > MAX_LINES.least + MAX_LINES.each * rules) walk.overflow = true;
  return !walk.overflow;
}

function leave<Rule extends { readonly location: Location }>(walk: Walk<Rule>, cells: readonly Cell[], gone: readonly Condition[]): readonly Cell[] {
  const rest = subtractConditions(cells, gone, walk.budget);
  if (rest !== undefined) return rest;
  walk.overflow = true;
  return cells;
}

interface Call<Rule> {
  readonly rule: Rule;
  readonly step: CallStep;
}

function call<Rule extends { readonly location: Location }>(walk: Walk<Rule>, { rule, step }: Call<Rule>, entry: Omit<Entry<Rule>, 'rules'>): void {
  const { program } = walk;
  const rules = program.rulesOf(step.chain);
  const problem = problemOf(walk, rules, step.chain);
  if (rules !== undefined && problem === undefined) {
    const outer = walk.jumps;
    walk.trail.push(rule.location);
    walk.jumps = walk.trail.slice(-20);
    walkChain(walk, step.chain, { ...entry, rules });
    walk.trail.pop();
    walk.jumps = outer;
    return;
  }
  const name = step.chain.slice(0, 60);
  program.report('incomplete', problem ?? 'export.undefined_reference', rule.location, { kind: 'chain', name, chain: name, limit: MAX_DEPTH });
  const doubts: Doubt[] = [{ code: `${program.room}.chain_in_doubt`, parameters: { chain: name }, location: rule.location }];
  emit(walk, { rule, cells: cellsInDoubt(entry.cells, doubts), by: 'unknown' });
}

function problemOf<Rule extends { readonly location: Location }>(walk: Walk<Rule>, rules: readonly Rule[] | undefined, name: string): string | undefined {
  if (rules === undefined) return 'export.undefined_reference';
  if (walk.open.includes(name)) return 'export.cyclic_reference';
  return walk.open.length >= MAX_DEPTH ? `${walk.program.room}.too_deep` : undefined;
}

interface Emission<Rule> {
  readonly rule: Rule;
  readonly cells: readonly Cell[];
  readonly by: Verdict<Rule>['by'];
}

function emit<Rule extends { readonly location: Location }>(walk: Walk<Rule>, { rule, cells, by }: Emission<Rule>): void {
  const { jumps } = walk;
  for (const cell of cells) walk.verdicts.push({ rule, by, cell, jumps });
}
