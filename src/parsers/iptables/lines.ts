import type { Doubt, Filter, Hook, Line, LineAction, Match } from '../../model/device.js';
import { EVERYTHING, NOTHING, spaceContains, subtractSpaces, box, type HeaderSpace } from '../../model/header-space.js';
import { ALL_IPV4, ALL_IPV6, type IpSet } from '../../model/ip-set.js';
import { ALL_PORTS } from '../../model/number-set.js';
import type { Cell } from '../shared/chains/reach.js';
import { toInterfaceMatch } from '../shared/chains/interface-set.js';
import type { Ipsets } from './ipsets.js';
import type { Chain, Rule, Table } from './ruleset.js';
import { setLocations } from './set-condition.js';
import type { Unfolded, Verdict } from './unfold.js';

/** Where in a packet's way each built-in chain stands. */
const HOOKS: ReadonlyMap<string, readonly Hook[]> = new Map<string, readonly Hook[]>([
  ['PREROUTING', ['forward', 'input']],
  ['INPUT', ['input']],
  ['FORWARD', ['forward']],
  ['OUTPUT', ['output']],
  ['POSTROUTING', ['forward', 'output']],
]);

/** `-A FORWARD #12`: iptables has no names for rules, only chains and positions. */
export function labelOf(rule: Rule): string {
  return `-A ${rule.chain.slice(0, 180)} #${rule.number}`;
}

/** What a filter needs to know of the rest of the device. */
export interface FilterContext {
  /** Destination translations of the family, for `--ctstate DNAT`. */
  readonly destinationTranslations: readonly string[];
  /** Where destination translations may lead to; chains before them cannot tell what such packets were. */
  readonly translated: IpSet;
  /** The base chain that is converted. */
  readonly chain: string;
  readonly replies: Filter['replies'];
  readonly sets: Ipsets;
}

/** Makes a filter of a base chain. A chain that was too large leaves everything in doubt. */
export function convertFilter(table: Table, chain: Chain, { unfolded, context }: { unfolded: Unfolded; context: FilterContext }): Filter {
  const lines = unfolded.overflow ? [] : unfolded.verdicts.flatMap((verdict) => linesOf(verdict, { table, context }));
  const open = unfolded.overflow ? 'iptables.too_complex' : chain.policy === 'unknown' ? 'iptables.policy_in_doubt' : undefined;
  if (open !== undefined) lines.push(openLine(chain, open));
  return {
    name: `${table.family === 4 ? 'iptables' : 'ip6tables'} ${table.name} ${chain.name}`,
    hooks: HOOKS.get(chain.name) ?? [],
    universe: table.family === 4 ? ALL_IPV4 : ALL_IPV6,
    lines,
    defaultAction: open === undefined && chain.policy === 'permit' ? 'permit' : 'deny',
    defaultLocation: chain.location,
    replies: context.replies,
  };
}

/** Stands for an end that is not known: the packets may pass, and the default denies those that do not. */
function openLine(chain: Chain, code: string): Line {
  return {
    label: `-P ${chain.name}`,
    action: 'permit',
    match: { must: NOTHING, may: EVERYTHING },
    doubts: [{ code, parameters: { chain: chain.name }, location: chain.location }],
    location: chain.location,
  };
}

interface LinePlace {
  readonly table: Table;
  readonly context: FilterContext;
}

function linesOf(verdict: Verdict, place: LinePlace): Line[] {
  const { action, rule } = verdict;
  if (action === 'untrack') return [];
  if (action === 'permit' || action === 'deny') return [lineOf(verdict, action, { ...place, doubts: [] })];
  const target = action === 'unknown' ? nameOfTarget(rule) : action.name;
  const doubts: Doubt[] = [{ code: 'iptables.verdict_in_doubt', parameters: { target }, location: rule.location }];
  return [lineOf(verdict, 'permit', { ...place, doubts }), lineOf(verdict, 'deny', { ...place, doubts })];
}

function nameOfTarget(rule: Rule): string {
  if (rule.target.kind === 'unknown') return rule.target.name.slice(0, 60);
  return rule.target.kind === 'call' ? rule.target.chain.slice(0, 60) : rule.target.kind;
}

interface LineDetails extends LinePlace {
  /** Why the verdict itself is uncertain. */
  readonly doubts: readonly Doubt[];
}

function lineOf({ rule, cell, jumps }: Verdict, action: LineAction, { table, context, doubts: own }: LineDetails): Line {
  const ingress = toInterfaceMatch(cell.ingress);
  const egress = toInterfaceMatch(cell.egress);
  const doubts: Doubt[] = [...own];
  if (!ingress.exact || !egress.exact) doubts.push({ code: 'iptables.interfaces_in_doubt', parameters: {}, location: rule.location });
  const translations = translationsOf(cell, context);
  if (translations === 'unknown') doubts.push({ code: 'iptables.state_in_doubt', parameters: { states: 'DNAT' }, location: rule.location });
  const simple = simplified(cell);
  const early = beforeTranslation(table, rule, simple.match, context);
  const related = [...jumps, ...setLocations(rule, context.sets)].slice(0, MAX_RELATED);
  const match = doubts.length > 0 ? { must: NOTHING, may: early.match.may } : early.match;
  return {
    label: labelOf(rule),
    action,
    match,
    ...(ingress.match === undefined ? {} : { ingress: ingress.match }),
    ...(egress.match === undefined ? {} : { egress: egress.match }),
    ...(translations === 'unknown' || translations === undefined ? {} : { translations }),
    doubts: [...doubts, ...simple.doubts, ...early.doubts],
    ...(rule.comment === undefined ? {} : { description: rule.comment }),
    location: rule.location,
    ...(related.length === 0 ? {} : { relatedLocations: related }),
  };
}

const MAX_RELATED = 20;

function translationsOf(cell: Cell, context: FilterContext): readonly string[] | 'unknown' | undefined {
  const known = context.destinationTranslations;
  if (cell.translated === 'only') return known.length === 0 ? 'unknown' : known;
  return cell.translated === 'never' && known.length > 0 ? [] : undefined;
}

/** A doubt that touches none of the cell's packets is none. */
function simplified(cell: Cell): { readonly match: Match; readonly doubts: readonly Doubt[] } {
  const { must, may } = cell.match;
  if (must === may) return { match: cell.match, doubts: [] };
  if (must.length <= 64 && may.length <= 64 && must.length > 0 && spaceContains(must, may)) return { match: { must: may, may }, doubts: [] };
  return cell;
}

/**
 * raw and mangle PREROUTING run before the destination is translated, and a line's match speaks of what comes after.
 * A packet to an address that no translation leads to was not translated; any other may have had any destination.
 */
function beforeTranslation(table: Table, rule: Rule, match: Match, context: FilterContext): { match: Match; doubts: readonly Doubt[] } {
  const runsBefore = context.chain === 'PREROUTING' && table.name !== 'nat';
  const { translated } = context;
  if (!runsBefore || translated.length === 0) return { match, doubts: [] };
  const reached: HeaderSpace = [box({ destination: translated })];
  const must = subtractSpaces(match.must, reached);
  const arrivals = match.may.map((each) => ({ ...each, destination: translated, destinationPorts: ALL_PORTS }));
  const may = [...match.may, ...arrivals];
  return { match: { must, may }, doubts: [{ code: 'iptables.before_translation', parameters: {}, location: rule.location }] };
}
