import type { ExportReport } from '../shared/export-report.js';
import type { ChainProgram } from '../shared/chains/unfold.js';
import { matchOfRule, type MatchContext, type RuleMatch } from './matchers.js';
import type { Rule, RuleTable } from './rules.js';

/** The rules of a table in the way of one base chain, with what each matches there. */
export interface TableProgram extends ChainProgram<Rule> {
  matchOf(rule: Rule): RuleMatch;
}

/** Prepares a table for one base chain. Conditions are worked out once. */
export function programOf(table: RuleTable, context: MatchContext, report: ExportReport): TableProgram {
  const known = new Map<Rule, RuleMatch>();
  function matchOf(rule: Rule): RuleMatch {
    const found = known.get(rule);
    if (found !== undefined) return found;
    const match = matchOfRule(rule, context);
    known.set(rule, match);
    return match;
  }
  return {
    room: 'mikrotik',
    rulesOf: (name) => table.chains.get(name),
    stepOf: ({ step }) => step,
    conditionOf: (rule) => matchOf(rule).condition,
    // Only asked for `goto`, which the product does not have.
    decidesAll: () => false,
    report: (effect, code, location, parameters) => {
      report.add(effect, code, location, parameters);
    },
    matchOf,
  };
}
