import type { ExportReport } from '../shared/export-report.js';
import { matchOfRule, unknownCondition, type MatchContext } from './matchers.js';
import { PASSIVE_ACTIONS, readRules, type Rule, type RuleTable, type TableKind } from './rules.js';
import { isDisabled, valueOf, type Statement } from './statements.js';

/** Actions by table (help.mikrotik.com, Filter, NAT, RAW). */
const ACTIONS: Readonly<Record<TableKind, ReadonlySet<string>>> = {
  filter: new Set([...PASSIVE_ACTIONS, 'accept', 'drop', 'reject', 'tarpit', 'jump', 'return', 'fasttrack-connection']),
  nat: new Set([...PASSIVE_ACTIONS, 'accept', 'jump', 'return', 'dst-nat', 'src-nat', 'masquerade', 'redirect', 'netmap', 'same']),
  raw: new Set([...PASSIVE_ACTIONS, 'accept', 'drop', 'jump', 'return', 'notrack']),
};

/** Chains that packets come to by themselves. */
const BUILT_IN: Readonly<Record<TableKind, readonly string[]>> = { filter: ['input', 'forward', 'output'], nat: ['dstnat', 'srcnat'], raw: ['prerouting', 'output'] };

const SWITCH_VALUES: ReadonlySet<string | undefined> = new Set([undefined, 'yes', 'no', 'true', 'false']);

/** What the account of a table needs. */
export interface RuleAccount {
  readonly table: Pick<RuleTable, 'kind' | 'family'>;
  readonly context: MatchContext;
  readonly report: ExportReport;
}

/** Counts every rule of a table once: one that is off, one that only remarks, one that decides, one not understood. */
export function countRules(statements: readonly Statement[], { table: { kind, family }, context, report }: RuleAccount): void {
  const reached = new Set([...BUILT_IN[kind], ...statements.map((statement) => valueOf(statement, 'jump-target'))]);
  for (const statement of statements) {
    const chain = valueOf(statement, 'chain') ?? '';
    if (!isDisabled(statement) && !reached.has(chain)) report.add('incomplete', 'mikrotik.unused_chain', statement.location, { name: chain.slice(0, 60) });
    const action = valueOf(statement, 'action') ?? 'accept';
    const { location } = statement;
    const unknown = unknownCondition(statement) ?? (ACTIONS[kind].has(action) ? undefined : `action=${action}`) ?? strangeRemark(statement);
    if (unknown !== undefined) report.count('unrecognised', location, unknown);
    else if (isDisabled(statement)) report.count('understood', location);
    else if (PASSIVE_ACTIONS.has(action)) report.count('noEffect', location);
    else report.count(isDoubtful(statement, { kind, family, context }) ? 'partial' : 'understood', location);
  }
}

function strangeRemark(statement: Statement): string | undefined {
  const disabled = valueOf(statement, 'disabled');
  if (!SWITCH_VALUES.has(disabled)) return `disabled=${disabled ?? ''}`;
  return (valueOf(statement, 'chain') ?? '') === '' ? 'chain' : undefined;
}

function isDoubtful(statement: Statement, { kind, family, context }: Pick<RuleTable, 'kind' | 'family'> & { readonly context: MatchContext }): boolean {
  const known = context.evaluated.get(statement);
  if (known !== undefined) return known;
  const [rules] = readRules([statement], kind, family).chains.values();
  const rule: Rule | undefined = rules?.[0];
  if (rule === undefined) return false;
  const { match } = matchOfRule(rule, context).condition;
  return match.must !== match.may;
}
