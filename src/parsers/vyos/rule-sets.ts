import { NOTHING } from '../../model/header-space.js';
import { atLine, type Location } from '../../model/source.js';
import type { Condition } from '../shared/chains/condition.js';
import { EVERYTHING } from '../../model/header-space.js';
import type { InterfaceSet } from '../shared/chains/interface-set.js';
import type { ChainProgram, Step } from '../shared/chains/unfold.js';
import type { Share } from '../shared/chains/answers.js';
import type { ExportReport } from '../shared/export-report.js';
import { matchOfRule, statesOf, type MatchContext, type RuleMatch } from './matchers.js';
import { find, numbered, valueAt, type ConfigNode } from './tree.js';

/** What a rule does with the packets that it matches, when it decides. */
export type Ending = 'permit' | 'deny' | 'untrack' | 'unknown' | 'permit or deny';

/** One rule of a chain: written in the configuration, or made of a zone or a binding. */
export interface ChainRule {
  readonly label: string;
  readonly location: Location;
  readonly step: Step;
  readonly ending: Ending;
  /** The rule's node; absent for what is made here. */
  readonly node: ConfigNode | undefined;
  /** Set for what is made here. */
  readonly condition: Condition | undefined;
  readonly description: string | undefined;
}

const DECIDE: Step = { kind: 'decide' };
const EVERY_PACKET: Condition = { match: { must: EVERYTHING, may: EVERYTHING }, doubts: [] };

/** Where a rule set stands and what it is called. */
export interface RuleSetPlace {
  readonly path: string;
  readonly name: string;
  /** What happens at the end when nothing is stated: `drop` in named rule sets, `accept` in base chains. */
  readonly usual: 'drop' | 'accept';
  readonly report: ExportReport;
}

/** The rules of a rule set in order of their numbers, without those that are disabled, and its default action as the last. */
export function rulesOf(node: ConfigNode, { path, name, usual, report }: RuleSetPlace): readonly ChainRule[] {
  const rules = numbered(node, 'rule').filter((rule) => find(rule, 'disable') === undefined).map((rule): ChainRule => ({
    label: `${name} rule ${rule.word}`.slice(0, 200),
    location: atLine(path, rule.line),
    ...effectOf(valueAt(rule, 'action') ?? '', { target: valueAt(rule, 'jump-target'), place: atLine(path, rule.line), report }),
    node: rule,
    condition: undefined,
    description: valueAt(rule, 'description')?.slice(0, 200),
  }));
  const stated = find(node, 'default-action');
  const action = stated?.children[0]?.word ?? usual;
  const location = atLine(path, (stated ?? node).line);
  const ending = effectOf(action, { target: valueAt(node, 'default-jump-target'), place: location, report });
  return [...rules, { label: `${name} default-action`.slice(0, 200), location, ...ending, node: undefined, condition: EVERY_PACKET, description: undefined }];
}

interface Action {
  readonly target: string | undefined;
  readonly place: Location;
  readonly report: ExportReport;
}

function effectOf(action: string, { target, place, report }: Action): Pick<ChainRule, 'step' | 'ending'> {
  switch (action) {
    case 'accept':
      return { step: DECIDE, ending: 'permit' };
    case 'drop':
    case 'reject':
      return { step: DECIDE, ending: 'deny' };
    case 'return':
      return { step: { kind: 'return' }, ending: 'unknown' };
    case 'jump':
      return { step: { kind: 'call', chain: target ?? '', returns: true }, ending: 'unknown' };
    // `offload` moves connections that already exist, and goes on.
    case 'continue':
    case 'offload':
      return { step: { kind: 'continue' }, ending: 'unknown' };
    case 'notrack':
      return { step: DECIDE, ending: 'untrack' };
    case 'queue':
    case 'synproxy':
      return { step: DECIDE, ending: 'unknown' };
    default:
      report.add('incomplete', 'export.unrecognised', place, { what: `action ${action}`.slice(0, 60) });
      return { step: DECIDE, ending: 'unknown' };
  }
}

/** A rule that is made here: what an interface or a zone does with packets. */
export interface MadeRule {
  readonly label: string;
  readonly location: Location;
  readonly ingress?: InterfaceSet;
  readonly egress?: InterfaceSet;
}

/** A condition on interfaces alone. */
export function linkCondition({ ingress, egress }: Pick<MadeRule, 'ingress' | 'egress'>): Condition {
  const isNone = ingress?.include.length === 0 || egress?.include.length === 0;
  const space = isNone ? NOTHING : EVERYTHING;
  return { match: { must: space, may: space }, ...(ingress === undefined ? {} : { ingress }), ...(egress === undefined ? {} : { egress }), doubts: [] };
}

/** A jump for packets of these interfaces. */
export function callFor(made: MadeRule, chain: string): ChainRule {
  return { label: made.label.slice(0, 200), location: made.location, step: { kind: 'call', chain, returns: true }, ending: 'unknown', node: undefined, condition: linkCondition(made), description: undefined };
}

/** An end for packets of these interfaces. */
export function endFor(made: MadeRule, ending: Ending): ChainRule {
  return { label: made.label.slice(0, 200), location: made.location, step: DECIDE, ending, node: undefined, condition: linkCondition(made), description: undefined };
}

/** The chains of one family, in the way of one base chain. */
export interface FamilyProgram extends ChainProgram<ChainRule> {
  relatedTo(rule: ChainRule): readonly Location[];
}

/** Prepares chains for unfolding. Conditions are worked out once. */
export function programOf(chains: ReadonlyMap<string, readonly ChainRule[]>, context: MatchContext, report: ExportReport): FamilyProgram {
  const known = new Map<ChainRule, RuleMatch>();
  const matchOf = (rule: ChainRule): RuleMatch => {
    if (rule.node === undefined) return { condition: rule.condition ?? EVERY_PACKET, related: [] };
    const match = known.get(rule) ?? matchOfRule(rule.node, context);
    known.set(rule, match);
    return match;
  };
  return {
    room: 'vyos',
    rulesOf: (name) => chains.get(name),
    stepOf: ({ step }) => step,
    conditionOf: (rule) => matchOf(rule).condition,
    decidesAll: () => false,
    report: (effect, code, location, parameters) => {
      report.add(effect, code, location, parameters);
    },
    relatedTo: (rule) => matchOf(rule).related,
  };
}

const REMARKS: ReadonlySet<string> = new Set(['action', 'description', 'log', 'log-options', 'state', 'jump-target', 'offload-target']);

/** How many packets of existing connections a rule matches. */
export function shareOf(rule: ChainRule, isAllTracked: boolean): Share {
  const { node, condition } = rule;
  if (node === undefined) return condition === EVERY_PACKET || (condition?.ingress === undefined && condition?.egress === undefined) ? 'all' : 'some';
  const states = statesOf(node);
  if (states !== undefined && states.length > 0 && isAllTracked && !states.includes('established')) return 'none';
  if (states !== undefined && states.length > 0 && !isAllTracked) return 'some';
  return node.children.every(({ word }) => REMARKS.has(word)) ? 'all' : 'some';
}
