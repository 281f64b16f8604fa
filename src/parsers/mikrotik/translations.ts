import type { Doubt, Match, Translation, TranslationTarget } from '../../model/device.js';
import { box, intersectSpaces, NOTHING, subtractSpaces, type HeaderSpace } from '../../model/header-space.js';
import { countIps, intersectIps, ipSet, ofOneFamily } from '../../model/ip-set.js';
import { isIpv4, type IpRange } from '../../model/ip-address.js';
import type { NumberRange } from '../../model/number-set.js';
import { toInterfaceMatch } from '../shared/chains/interface-set.js';
import { unfoldChain, type Verdict } from '../shared/chains/unfold.js';
import type { ExportReport } from '../shared/export-report.js';
import type { TableProgram } from './program.js';
import { labelOf, type Rule, type RuleTable } from './rules.js';
import { valueOf } from './statements.js';
import { readAddresses, readNumbers } from './values.js';

/** What the translations of one table are built with. */
export interface NatContext {
  readonly program: TableProgram;
  readonly untracked: HeaderSpace;
  readonly report: ExportReport;
  nextId(): string;
}

/** Converts one base chain of `/ip firewall nat` in order of evaluation. */
export function convertNatChain(table: RuleTable, chain: 'dstnat' | 'srcnat', context: NatContext): readonly Translation[] {
  const rules = table.chains.get(chain);
  if (rules === undefined) return [];
  const { verdicts, overflow } = unfoldChain(context.program, { name: chain, location: table.location });
  return overflow ? [] : verdicts.flatMap((verdict) => translationsOf(verdict, { table, chain, context }));
}

interface Place {
  readonly table: RuleTable;
  readonly chain: 'dstnat' | 'srcnat';
  readonly context: NatContext;
}

function translationsOf(verdict: Verdict<Rule>, place: Place): readonly Translation[] {
  const { rule, by } = verdict;
  if (by === 'policy') return build(verdict, place, { target: 'none', doubt: rule.chain === place.chain ? 'mikrotik.return_in_base_chain' : undefined });
  if (by === 'unknown') return build(verdict, place, { target: 'none', doubt: 'mikrotik.verdict_in_doubt' });
  if (rule.action === 'accept') return build(verdict, place, { target: 'none', doubt: undefined });
  const match = verdict.cell.match.may;
  const targets = targetsOf(rule, place.chain, match);
  if (targets === undefined) {
    place.context.report.add('incomplete', 'export.unsupported', rule.location, { what: `nat ${place.chain}: action=${rule.action}`.slice(0, 80) });
    return build(verdict, place, { target: 'none', doubt: 'mikrotik.verdict_in_doubt' });
  }
  return targets.flatMap(({ part, target }) => build(verdict, place, { target, part, doubt: undefined }));
}

interface Outcome {
  readonly target: TranslationTarget | 'none';
  /** Narrows the match to the packets that this target is for. */
  readonly part?: HeaderSpace | undefined;
  readonly doubt: string | undefined;
}

function build({ rule, cell }: Verdict<Rule>, { table, chain, context }: Place, { target, part, doubt }: Outcome): readonly Translation[] {
  const ingress = toInterfaceMatch(cell.ingress);
  const egress = toInterfaceMatch(cell.egress);
  const doubts: Doubt[] = [...cell.doubts];
  if (doubt !== undefined) doubts.push({ code: doubt, parameters: { action: rule.action.slice(0, 60) }, location: rule.location });
  if (cell.translated !== undefined) doubts.push({ code: 'doubt.unevaluable', parameters: { what: 'connection-nat-state' }, location: rule.location });
  const isSure = doubt === undefined && cell.translated === undefined && ingress.exact && egress.exact;
  const match = trackedPart(cell.match, { part, isSure, untracked: context.untracked });
  if (match.may.length === 0) return [];
  if (match.must !== match.may && doubts.length === 0) doubts.push({ code: 'mikrotik.state_in_doubt', parameters: {}, location: rule.location });
  return [{
    id: context.nextId(),
    label: labelOf(rule, table),
    field: chain === 'dstnat' ? 'destination' : 'source',
    match,
    ...(ingress.match === undefined ? {} : { ingress: ingress.match }),
    ...(egress.match === undefined ? {} : { egress: egress.match }),
    target,
    doubts: match.must === match.may ? [] : doubts,
    location: rule.location,
  }];
}

interface Narrowing {
  readonly part: HeaderSpace | undefined;
  readonly isSure: boolean;
  readonly untracked: HeaderSpace;
}

/** Translation is a part of connection tracking: packets that a raw rule may keep from it stay as they are. */
function trackedPart(match: Match, { part, isSure, untracked }: Narrowing): Match {
  const may = part === undefined ? match.may : intersectSpaces(match.may, part);
  if (!isSure) return { must: NOTHING, may };
  if (match.must === match.may && untracked.length === 0) return { must: may, may };
  const must = part === undefined ? match.must : intersectSpaces(match.must, part);
  return { must: subtractSpaces(must, untracked), may };
}

interface Entry {
  readonly part?: HeaderSpace;
  readonly target: TranslationTarget;
}

/** Undefined for an action or a target that is not understood. */
function targetsOf({ action, statement }: Rule, chain: 'dstnat' | 'srcnat', may: HeaderSpace): readonly Entry[] | undefined {
  const toAddresses = valueOf(statement, 'to-addresses') ?? '';
  const toPorts = valueOf(statement, 'to-ports') ?? '';
  const ports = toPorts === '' ? undefined : readNumbers(toPorts, 65_535);
  if (toPorts !== '' && ports === undefined) return undefined;
  const withPorts = ports === undefined ? {} : { ports };
  const range = toAddresses === '' ? undefined : readAddresses(toAddresses);
  if (toAddresses !== '' && range === undefined) return undefined;
  const isDestination = chain === 'dstnat';
  switch (action) {
    case 'masquerade':
      return isDestination ? undefined : [{ target: { addresses: 'egress-interface', ...withPorts, mapping: 'any' } }];
    case 'redirect':
      return isDestination ? [{ target: { addresses: 'ingress-interface', ...withPorts, mapping: 'any' } }] : undefined;
    case 'dst-nat':
      if (!isDestination) return undefined;
      return range === undefined ? portTargets(may, ports) : [{ target: { addresses: ofOneFamily(range), ...withPorts, mapping: 'any' } }];
    case 'src-nat':
    case 'same':
      if ((action === 'src-nat' && isDestination) || range === undefined) return undefined;
      return [{ target: { addresses: ofOneFamily(range), ...withPorts, mapping: 'any' } }];
    case 'netmap':
      return range === undefined ? undefined : [{ target: { addresses: ofOneFamily(range), ...withPorts, mapping: isAligned(may, range, isDestination) ? 'offset' : 'any' } }];
    default:
      return undefined;
  }
}

/** Without `to-addresses` only the port changes: of each range of destinations every address becomes itself. */
function portTargets(may: HeaderSpace, ports: NumberRange | undefined): readonly Entry[] | undefined {
  if (ports === undefined) return undefined;
  const destinations = ipSet(may.flatMap((each) => each.destination));
  if (destinations.length > 64) return undefined;
  return destinations.map((range) => ({
    part: [box({ destination: [range] })],
    target: { addresses: [range], ports, mapping: isOnePort(may) && ports.first === ports.last ? 'offset' : 'any' },
  }));
}

function isOnePort(may: HeaderSpace): boolean {
  const first = may[0]?.destinationPorts[0]?.first;
  return may.every(({ destinationPorts: [range, ...rest] }) => rest.length === 0 && range?.first === first && range?.last === first);
}

/** netmap keeps the host part where what is matched is one network of the same size. */
function isAligned(may: HeaderSpace, to: IpRange, isDestination: boolean): boolean {
  const matched = intersectIps(ipSet(may.flatMap((each) => (isDestination ? each.destination : each.source))), ofOneFamily(isIpv4(to.first) ? IPV4 : IPV6));
  const [from, ...rest] = matched;
  const size = to.last - to.first + 1n;
  return from !== undefined && rest.length === 0 && countIps(matched) === size && from.first % size === 0n && to.first % size === 0n;
}

const IPV4: IpRange = { first: 0xffff_0000_0000n, last: 0xffff_ffff_ffffn };
const IPV6: IpRange = { first: 0n, last: (1n << 128n) - 1n };
