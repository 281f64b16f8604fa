import type { Doubt, Match, Translation, TranslationTarget } from '../../model/device.js';
import { box, intersectSpaces, NOTHING, subtractSpaces, type HeaderSpace } from '../../model/header-space.js';
import { countIps, ipSet, type IpSet } from '../../model/ip-set.js';
import type { NumberRange } from '../../model/number-set.js';
import { atLine } from '../../model/source.js';
import { ANY_INTERFACE, toInterfaceMatch } from '../shared/chains/interface-set.js';
import type { ExportReport } from '../shared/export-report.js';
import { matchOfRule, type MatchContext } from './matchers.js';
import { find, numbered, valueAt, valuesAt, type ConfigNode } from './tree.js';
import { readAddresses, readPorts } from './values.js';

/** What NAT rules are converted with. */
export interface NatContext {
  readonly match: MatchContext;
  readonly report: ExportReport;
  nextId(): string;
}

/** Reads `nat destination`, `nat source` and EdgeOS's `service nat`, each by rule number. */
export function readNat(root: ConfigNode, context: NatContext): readonly Translation[] {
  const edge = find(root, 'service', 'nat');
  const rules = (node: ConfigNode | undefined): readonly ConfigNode[] => (node === undefined ? [] : numbered(node, 'rule')).filter((rule) => find(rule, 'disable') === undefined);
  const typed = rules(edge);
  const unknown = typed.filter((rule) => !['destination', 'source', 'masquerade'].includes(valueAt(rule, 'type') ?? ''));
  for (const rule of unknown) context.report.add('incomplete', 'export.unsupported', atLine(context.match.path, rule.line), { what: `nat rule ${rule.word}: type ${valueAt(rule, 'type') ?? ''}`.slice(0, 60) });
  const destination = [...rules(find(root, 'nat', 'destination')), ...typed.filter((rule) => valueAt(rule, 'type') === 'destination')];
  const source = [...rules(find(root, 'nat', 'source')), ...typed.filter((rule) => ['source', 'masquerade'].includes(valueAt(rule, 'type') ?? ''))];
  return [...destination.flatMap((rule) => translationsOf(rule, 'destination', context)), ...source.flatMap((rule) => translationsOf(rule, 'source', context))];
}

function translationsOf(rule: ConfigNode, field: 'destination' | 'source', { match: matching, report, nextId }: NatContext): readonly Translation[] {
  const { condition } = matchOfRule(rule, matching);
  const { ingress = ANY_INTERFACE, egress = ANY_INTERFACE } = condition;
  const sides = { ingress: toInterfaceMatch(ingress), egress: toInterfaceMatch(egress) };
  const location = atLine(matching.path, rule.line);
  const outcome = find(rule, 'exclude') === undefined ? targetOf(rule, field, condition.match) : 'none';
  if (outcome === undefined) report.add('incomplete', 'export.unsupported', location, { what: `nat ${field} rule ${rule.word}: translation`.slice(0, 60) });
  const doubts: Doubt[] = [...condition.doubts];
  if (outcome === undefined) doubts.push({ code: 'vyos.verdict_in_doubt', parameters: {}, location });
  const isSure = outcome !== undefined && sides.ingress.exact && sides.egress.exact;
  return (Array.isArray(outcome) ? outcome : [{ target: outcome ?? 'none' } as const]).flatMap(({ part, target }: Entry): readonly Translation[] => {
    const match = narrowed(condition.match, { part, isSure, untracked: matching.untracked });
    if (match.may.length === 0) return [];
    const why = match.must === match.may ? [] : doubts.length > 0 ? doubts : [{ code: 'vyos.state_in_doubt', parameters: {}, location }];
    return [{
      id: nextId(), label: `nat ${field} rule ${rule.word}`.slice(0, 200), field, match,
      ...(sides.ingress.match === undefined ? {} : { ingress: sides.ingress.match }),
      ...(sides.egress.match === undefined ? {} : { egress: sides.egress.match }),
      target, doubts: why, location,
    }];
  });
}

interface Entry {
  readonly part?: HeaderSpace;
  readonly target: TranslationTarget | 'none';
}

interface Narrowing {
  readonly part: HeaderSpace | undefined;
  readonly isSure: boolean;
  readonly untracked: HeaderSpace;
}

/** Translation is a part of connection tracking: packets that a raw rule may keep from it stay as they are. */
function narrowed(match: Match, { part, isSure, untracked }: Narrowing): Match {
  const may = part === undefined ? match.may : intersectSpaces(match.may, part);
  if (!isSure) return { must: NOTHING, may };
  if (match.must === match.may && untracked.length === 0) return { must: may, may };
  return { must: subtractSpaces(part === undefined ? match.must : intersectSpaces(match.must, part), untracked), may };
}

/** Undefined for a translation that is not understood. */
function targetOf(rule: ConfigNode, field: 'destination' | 'source', match: Match): readonly Entry[] | undefined {
  if (find(rule, 'load-balance') !== undefined || find(rule, 'static-mapping') !== undefined) return undefined;
  const holder = find(rule, 'translation') ?? find(rule, field === 'destination' ? 'inside-address' : 'outside-address');
  const redirect = find(holder, 'redirect');
  const address = valueAt(holder, 'address') ?? (valueAt(rule, 'type') === 'masquerade' ? 'masquerade' : undefined);
  const portText = valueAt(holder, 'port') ?? valueAt(redirect, 'port');
  const ports = portText === undefined ? undefined : onePortRange(portText);
  if ((portText !== undefined && ports === undefined) || valuesAt(holder, 'address').length > 1) return undefined;
  const withPorts = ports === undefined ? {} : { ports };
  if (redirect !== undefined) return field === 'destination' ? [{ target: { addresses: 'ingress-interface', ...withPorts, mapping: 'any' } }] : undefined;
  if (address === 'masquerade') return field === 'source' ? [{ target: { addresses: 'egress-interface', ...withPorts, mapping: 'any' } }] : undefined;
  if (address === undefined) return field === 'destination' && ports !== undefined ? portTargets(match.may, ports) : undefined;
  const addresses = readAddresses(address);
  if (addresses === undefined) return undefined;
  return [{ target: { addresses, ...withPorts, mapping: address.includes('/') && isAligned(match.may, addresses, field) ? 'offset' : 'any' } }];
}

function onePortRange(text: string): NumberRange | undefined {
  const read = readPorts(text);
  return read?.negated === false && read.ports.length === 1 ? read.ports[0] : undefined;
}

/** Without an address only the port changes: of each range of destinations every address becomes itself. */
function portTargets(may: HeaderSpace, ports: NumberRange): readonly Entry[] | undefined {
  const destinations = ipSet(may.flatMap((each) => each.destination));
  if (destinations.length > 64) return undefined;
  const wanted = may[0]?.destinationPorts[0]?.first;
  const isOne = ports.first === ports.last && may.every(({ destinationPorts: [range, ...rest] }) => rest.length === 0 && range?.first === wanted && range?.last === wanted);
  return destinations.map((range) => ({ part: [box({ destination: [range] })], target: { addresses: [range], ports, mapping: isOne ? 'offset' : 'any' } }));
}

/** A network keeps the host part where what is matched is one network of the same size. */
function isAligned(may: HeaderSpace, to: IpSet, field: 'destination' | 'source'): boolean {
  const [from, ...rest] = ipSet(may.flatMap((each) => each[field]));
  const [target, ...more] = to;
  if (from === undefined || target === undefined || rest.length > 0 || more.length > 0) return false;
  const size = countIps(to);
  return from.last - from.first + 1n === size && from.first % size === 0n;
}
