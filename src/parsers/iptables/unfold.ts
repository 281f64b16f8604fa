import type { Doubt } from '../../model/device.js';
import type { Condition } from '../shared/chains/condition.js';
import { cellInDoubt } from '../shared/chains/reach.js';
import { MAX_DEPTH, MAX_LINES, unfoldChain as unfold, type ChainProgram, type Step, type Verdict as ChainVerdict } from '../shared/chains/unfold.js';
import { conditionOf } from './condition.js';
import type { RuleContext, Tracking } from './condition-draft.js';
import type { Ipsets } from './ipsets.js';
import type { Reporter } from './reporter.js';
import type { Chain, ReadRule, Rule, Table, Target } from './ruleset.js';

export { MAX_DEPTH, MAX_LINES };

/** What one rule does with the packets of one cell. */
export interface Verdict extends Omit<ChainVerdict<Rule>, 'by'> {
  readonly action: 'permit' | 'deny' | 'unknown' | 'untrack' | Extract<Target, { kind: 'translate' }>;
}

/** The verdicts of one base chain in order; the first whose cell holds a packet decides it, else the policy. */
export interface Unfolded {
  readonly verdicts: readonly Verdict[];
  /** True when the chain was too large to be worked out; the verdicts are then worthless. */
  readonly overflow: boolean;
}

/** What the rules of a chain are read with. */
export interface UnfoldOptions {
  readonly report: Reporter;
  readonly tracking: Tracking;
  readonly sets: Ipsets;
}

/** Writes a base chain and everything it jumps to as one list of verdicts. */
export function unfoldChain(table: Table, chain: Chain, options: UnfoldOptions): Unfolded {
  const context: RuleContext = { family: table.family, table: table.name, hook: chain.name, tracking: options.tracking, sets: options.sets };
  const { verdicts, overflow } = unfold(programOf(table, chain, { context, report: options.report }), chain);
  return { verdicts: verdicts.map((verdict) => withAction(verdict, chain.policy)), overflow };
}

function programOf(table: Table, base: Chain, { context, report }: { context: RuleContext; report: Reporter }): ChainProgram<ReadRule> {
  const conditions = new Map<Rule, Condition>();
  return {
    room: 'iptables',
    rulesOf: (name) => (name === base.name ? base : table.chains.get(name))?.rules,
    stepOf: ({ target }) => stepOf(target),
    conditionOf(rule) {
      const known = rule.condition ?? conditions.get(rule);
      if (known !== undefined) return known;
      const condition = conditionOf(rule, context);
      // The rules of the base chain itself are asked once only.
      if (rule.chain !== base.name) conditions.set(rule, condition);
      return condition;
    },
    decidesAll: ({ incomplete, options, extensions, target }) =>
      !incomplete && options.length === 0 && extensions.length === 0 && (target.kind === 'permit' || target.kind === 'deny'),
    report: (effect, code, location, parameters) => {
      report.report(effect, code, location, parameters);
    },
  };
}

const DECIDE: Step = { kind: 'decide' };

function stepOf(target: Target): Step {
  return target.kind === 'continue' || target.kind === 'return' || target.kind === 'call' ? target : DECIDE;
}

function withAction({ rule, by, cell, jumps }: ChainVerdict<Rule>, policy: Chain['policy']): Verdict {
  if (by === 'policy' && policy === 'unknown') {
    const doubts: Doubt[] = [{ code: 'iptables.policy_in_doubt', parameters: {}, location: rule.location }];
    return { rule, action: 'unknown', cell: cellInDoubt(cell, doubts), jumps };
  }
  return { rule, action: by === 'policy' && policy !== 'unknown' ? policy : by === 'unknown' ? 'unknown' : ownAction(rule.target), cell, jumps };
}

function ownAction(target: Target): Verdict['action'] {
  switch (target.kind) {
    case 'permit':
    case 'deny':
    case 'untrack':
    case 'unknown':
      return target.kind;
    case 'translate':
      return target;
    default:
      throw new Error(`a rule that only ${target.kind}s decides nothing`);
  }
}
