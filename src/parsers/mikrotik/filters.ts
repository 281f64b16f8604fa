import type { Doubt, Filter, Hook, Line, LineAction } from '../../model/device.js';
import { EVERYTHING, NOTHING, type HeaderSpace } from '../../model/header-space.js';
import { ALL_IPV4, ALL_IPV6, type IpSet } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import { answersPass, type Share } from '../shared/chains/answers.js';
import { lineOfCell } from '../shared/chains/lines.js';
import { unfoldChain, type Verdict } from '../shared/chains/unfold.js';
import { ownText } from '../shared/own-text.js';
import type { TableProgram } from './program.js';
import { labelOf, type Rule, type RuleTable } from './rules.js';
import { valueOf } from './statements.js';
import { signed } from './values.js';

/** What a filter needs to know of the rest of the device. */
export interface FilterContext {
  readonly program: TableProgram;
  /** Destination translations of the family. */
  readonly translations: readonly string[];
  /** Where destination translations may lead to, for tables before them. */
  readonly changedLater: IpSet | undefined;
  readonly replies: Filter['replies'];
  /** Place that stands for a chain without rules. */
  readonly place: Location;
}

/** The base chains that filter, and where they stand. */
export const FILTER_CHAINS: readonly (readonly [kind: 'filter' | 'raw', chain: string, hooks: readonly Hook[]])[] = [
  ['raw', 'prerouting', ['forward', 'input']],
  ['raw', 'output', ['output']],
  ['filter', 'forward', ['forward']],
  ['filter', 'input', ['input']],
  ['filter', 'output', ['output']],
];

/** Makes a filter of a base chain. What no rule decides passes. */
export function convertChain(table: RuleTable, chain: string, { context, hooks }: { readonly context: FilterContext; readonly hooks: readonly Hook[] }): Filter {
  const rules = table.chains.get(chain) ?? [];
  const location = rules[0]?.location ?? context.place;
  const { verdicts, overflow } = unfoldChain(context.program, { name: chain, location });
  const lines = overflow ? [openLine(chain, location)] : verdicts.flatMap((verdict) => linesOf(verdict, { table, base: chain, context }));
  return {
    name: `${table.family === 4 ? 'ip' : 'ipv6'} firewall ${table.kind} ${chain}`,
    hooks,
    universe: table.family === 4 ? ALL_IPV4 : ALL_IPV6,
    lines,
    defaultAction: overflow ? 'deny' : 'permit',
    defaultLocation: location,
    replies: context.replies,
  };
}

/** Stands for a chain that could not be worked out: anything may pass. */
function openLine(chain: string, location: Location): Line {
  const doubts: Doubt[] = [{ code: 'mikrotik.too_complex', parameters: { chain: chain.slice(0, 60) }, location }];
  return { label: chain.slice(0, 150), action: 'permit', match: { must: NOTHING, may: EVERYTHING }, doubts, location };
}

interface LinePlace {
  readonly table: RuleTable;
  readonly base: string;
  readonly context: FilterContext;
}

function linesOf(verdict: Verdict<Rule>, place: LinePlace): readonly Line[] {
  const { rule, by } = verdict;
  if (by === 'policy') {
    // The end of a chain that was jumped to is the end of the base chain; what `return` does in that one is not documented.
    return [lineOf(verdict, place, { action: 'permit', ...(rule.chain === place.base ? { doubt: 'mikrotik.return_in_base_chain' } : {}) })];
  }
  if (by === 'unknown') return bothWays(verdict, place, 'mikrotik.verdict_in_doubt');
  switch (rule.action) {
    case 'accept':
      return [lineOf(verdict, place, { action: 'permit' })];
    case 'drop':
    case 'reject':
    case 'tarpit':
      return [lineOf(verdict, place, { action: 'deny' })];
    case 'fasttrack-connection':
      return [lineOf(verdict, place, { action: 'permit', doubt: 'mikrotik.fasttrack' })];
    case 'notrack':
      return [];
    default:
      return bothWays(verdict, place, 'mikrotik.verdict_in_doubt');
  }
}

function bothWays(verdict: Verdict<Rule>, place: LinePlace, doubt: string): readonly Line[] {
  return [lineOf(verdict, place, { action: 'permit', doubt }), lineOf(verdict, place, { action: 'deny', doubt })];
}

interface Ending {
  readonly action: LineAction;
  readonly doubt?: string;
}

function lineOf({ rule, cell, jumps }: Verdict<Rule>, { table, context }: LinePlace, { action, doubt }: Ending): Line {
  const comment = valueOf(rule.statement, 'comment');
  const { related } = context.program.matchOf(rule);
  return lineOfCell(cell, {
    room: 'mikrotik',
    label: labelOf(rule, table),
    action,
    location: rule.location,
    related: related.length === 0 ? jumps : [...jumps, ...related],
    ...(comment === undefined || comment === '' ? {} : { description: ownText(comment.slice(0, 200)) }),
    doubts: doubt === undefined ? NO_DOUBTS : [{ code: doubt, parameters: { action: rule.action.slice(0, 60) }, location: rule.location }],
    translations: context.translations,
    ...(context.changedLater === undefined ? {} : { changedLater: context.changedLater }),
  });
}

const NO_DOUBTS: readonly Doubt[] = [];

/** True when a base chain surely lets the packets of existing connections pass. */
export function letsAnswersPass(table: RuleTable, chain: string, isAllTracked: boolean): boolean {
  return answersPass<Rule>(
    {
      rulesOf: (name) => table.chains.get(name),
      stepOf: ({ step }) => step,
      shareOf: (rule) => shareOf(rule, isAllTracked),
      verdictOf: ({ action }) => (action === 'accept' ? 'permit' : action === 'notrack' || action === 'fasttrack-connection' ? 'neither' : 'deny'),
    },
    chain,
    'permit',
  );
}

const REMARKS: ReadonlySet<string> = new Set(['chain', 'action', 'comment', 'disabled', 'log', 'log-prefix', 'jump-target', 'reject-with', 'hw-offload', 'address-list', 'address-list-timeout']);

function shareOf({ statement }: Rule, isAllTracked: boolean): Share {
  let share: Share = 'all';
  for (let index = 0; index < statement.attributes.length; index += 2) {
    const name = statement.attributes[index] ?? '';
    const value = statement.attributes[index + 1];
    if (REMARKS.has(name) || value === '' || name.startsWith('!')) continue;
    if (name !== 'connection-state' || value === undefined || !isAllTracked) {
      share = 'some';
      continue;
    }
    const { text, negated } = signed(value);
    if (text.split(',').includes('established') === negated) return 'none';
  }
  return share;
}

/** The packets that rules of the raw table may keep from connection tracking. */
export function untrackedBy(table: RuleTable, program: TableProgram): HeaderSpace {
  const location = table.location;
  const spaces = ['prerouting', 'output'].map((name): HeaderSpace => {
    const { verdicts, overflow } = unfoldChain(program, { name, location });
    if (overflow) return EVERYTHING;
    return verdicts.filter(({ rule, by }) => by === 'rule' && rule.action === 'notrack').flatMap(({ cell }) => cell.match.may);
  });
  const all = spaces.flat();
  return all.length > MOST_UNTRACKED ? EVERYTHING : all;
}

/** A list of more boxes is taken for every packet. */
const MOST_UNTRACKED = 64;
