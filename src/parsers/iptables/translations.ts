import type { Doubt, Match, Translation, TranslationTarget } from '../../model/device.js';
import { box, intersectSpaces, NOTHING, subtractSpaces, type HeaderSpace } from '../../model/header-space.js';
import { ALL_IPV4, ALL_IPV6, countIps, intersectIps, ipSet, type IpSet } from '../../model/ip-set.js';
import { parseCidr, type IpRange } from '../../model/ip-address.js';
import type { NumberRange } from '../../model/number-set.js';
import { parseAddressRange } from './addresses.js';
import type { Tracking } from './condition-draft.js';
import { toInterfaceMatch } from '../shared/chains/interface-set.js';
import { labelOf } from './lines.js';
import { parsePort } from './names.js';
import type { Ipsets } from './ipsets.js';
import type { Reporter } from './reporter.js';
import type { Option, Table } from './ruleset.js';
import { unfoldChain, type Verdict } from './unfold.js';

/** What the translations of one nat table are built with. */
export interface NatOptions {
  readonly report: Reporter;
  readonly tracking: Tracking;
  readonly sets: Ipsets;
  /** Gives every translation of the device a name of its own. */
  nextId(): string;
}

/** Converts a nat table; destination translations come first, each list in order of evaluation. */
export function convertNat(table: Table, options: NatOptions): readonly Translation[] {
  const chains = ['PREROUTING', 'OUTPUT', 'POSTROUTING', 'INPUT'];
  return chains.flatMap((name) => convertChain(table, name, options));
}

function convertChain(table: Table, name: string, options: NatOptions): readonly Translation[] {
  const chain = table.chains.get(name);
  if (chain === undefined) return [];
  if (chain.policy === 'deny') {
    options.report.report('incomplete', 'export.unsupported', chain.location, { what: `nat :${name} DROP` });
  }
  const { verdicts, overflow } = unfoldChain(table, chain, options);
  const converted = verdicts.flatMap((verdict) => convertVerdict(verdict, { table, chain: name, nat: options }));
  return overflow ? [] : converted;
}

interface Place {
  readonly table: Table;
  readonly chain: string;
  readonly nat: NatOptions;
}

function convertVerdict(verdict: Verdict, place: Place): readonly Translation[] {
  const { action, rule } = verdict;
  if (action === 'untrack') return [];
  if (action === 'deny') {
    place.nat.report.report('incomplete', 'export.unsupported', rule.location, { what: 'nat -j DROP' });
  }
  const field = place.chain === 'PREROUTING' || place.chain === 'OUTPUT' ? 'destination' : 'source';
  if (action === 'permit') return build(verdict, place, { field, entries: undefined, sure: true });
  if (action === 'deny' || action === 'unknown') return build(verdict, place, { field, entries: undefined, sure: false });
  const fits = FIELD_OF_TARGET.get(action.name) ?? field;
  const entries = fits === field ? targetsOf(action, verdict.cell.match.may, place) : undefined;
  if (entries === undefined) {
    place.nat.report.report('incomplete', 'export.unsupported', rule.location, { what: `-j ${action.name}` });
  }
  return build(verdict, place, { field, entries, sure: entries !== undefined });
}

const FIELD_OF_TARGET: ReadonlyMap<string, 'destination' | 'source'> = new Map([
  ['DNAT', 'destination'], ['REDIRECT', 'destination'], ['SNAT', 'source'], ['MASQUERADE', 'source'],
]);

interface Entry {
  /** Narrows the match to the packets that this target is for. */
  readonly part?: HeaderSpace;
  readonly target: TranslationTarget;
}

interface Outcome {
  readonly field: 'destination' | 'source';
  /** Undefined: matching packets stay as they are. */
  readonly entries: readonly Entry[] | undefined;
  readonly sure: boolean;
}

function build(verdict: Verdict, place: Place, { field, entries, sure }: Outcome): readonly Translation[] {
  const { cell, rule } = verdict;
  const ingress = toInterfaceMatch(cell.ingress);
  const egress = toInterfaceMatch(cell.egress);
  const doubts: Doubt[] = [...cell.doubts];
  const add = (code: string, parameters = {}): void => {
    doubts.push({ code, parameters, location: rule.location });
  };
  if (!sure) add('iptables.line_in_doubt');
  if (!ingress.exact || !egress.exact) add('iptables.interfaces_in_doubt');
  // The model's translations have no hook, so those of the device's own connections must not bind others.
  if (place.chain === 'OUTPUT') add('iptables.output_translation');
  if (place.chain === 'INPUT') add('iptables.input_translation');
  const certain = doubts.length === cell.doubts.length && cell.translated === undefined;
  const match = scopedMatch(cell.match, { certain, place });
  if (match.may.length === 0) return [];
  if (match.must !== match.may && doubts.length === 0) add('iptables.state_in_doubt', { states: 'UNTRACKED' });
  const frame = {
    label: labelOf(rule),
    field,
    ...(ingress.match === undefined ? {} : { ingress: ingress.match }),
    ...(egress.match === undefined ? {} : { egress: egress.match }),
    doubts,
    location: rule.location,
  } as const;
  if (entries === undefined) return [{ ...frame, id: place.nat.nextId(), match, target: 'none' }];
  return entries.flatMap(({ part, target }) => {
    const narrowed = part === undefined ? match : narrow(match, part);
    return narrowed.may.length === 0 ? [] : [{ ...frame, id: place.nat.nextId(), match: narrowed, target }];
  });
}

/** Only packets of the table's family, and of these only tracked ones: NAT is a part of connection tracking. */
function scopedMatch(match: Match, { certain, place }: { certain: boolean; place: Place }): Match {
  const universe = place.table.family === 4 ? ALL_IPV4 : ALL_IPV6;
  const family: HeaderSpace = [box({ source: universe, destination: universe })];
  const may = intersectSpaces(match.may, family);
  if (!certain) return { must: NOTHING, may };
  const { untracked } = place.nat.tracking;
  if (match.must === match.may && untracked.length === 0) return { must: may, may };
  return { must: subtractSpaces(intersectSpaces(match.must, family), untracked), may };
}

function narrow(match: Match, part: HeaderSpace): Match {
  const may = intersectSpaces(match.may, part);
  return match.must === match.may ? { must: may, may } : { must: intersectSpaces(match.must, part), may };
}

function targetsOf(action: { readonly name: string; readonly options: readonly Option[] }, may: HeaderSpace, place: Place): readonly Entry[] | undefined {
  const valueOf = (name: string): string | undefined => action.options.find((option) => option.name === name)?.values[0];
  switch (action.name) {
    case 'MASQUERADE':
    case 'REDIRECT': {
      const text = valueOf('--to-ports');
      const ports = text === undefined ? undefined : parsePorts(text);
      if (text !== undefined && ports === undefined) return undefined;
      const addresses = action.name === 'MASQUERADE' ? 'egress-interface' : 'ingress-interface';
      return [{ target: { addresses, ...(ports === undefined ? {} : { ports }), mapping: 'any' } }];
    }
    case 'DNAT':
      return addressTargets(action.options.filter((option) => option.name === '--to-destination'), may, place);
    case 'SNAT':
      return addressTargets(action.options.filter((option) => option.name === '--to-source'), may, place);
    default:
      return networkTargets(valueOf('--to'), may, place);
  }
}

/** `10.0.0.5`, `10.0.0.5-10.0.0.9:8080-8090`, `[2001:db8::1]:80`, `:8080`, `10.0.0.5:8000-8010/8000`. */
function addressTargets(options: readonly Option[], may: HeaderSpace, place: Place): readonly Entry[] | undefined {
  const [option, ...more] = options;
  // Several ranges in one rule went out with Linux 2.6.10.
  if (option === undefined || more.length > 0) return undefined;
  const parts = splitTarget(option.values[0] ?? '', place.table.family);
  if (parts === undefined) return undefined;
  const ports = parts.ports === undefined ? undefined : parsePorts(parts.ports);
  if (parts.ports !== undefined && ports === undefined) return undefined;
  const withPorts = ports === undefined ? {} : { ports };
  if (parts.addresses === '') return ports === undefined ? undefined : portOnlyTargets(may, ports, place);
  const range = parseAddressRange(parts.addresses);
  return range === undefined ? undefined : [{ target: { addresses: [range], ...withPorts, mapping: 'any' } }];
}

function splitTarget(text: string, family: 4 | 6): { readonly addresses: string; readonly ports?: string } | undefined {
  if (family === 6 && !text.startsWith('[') && !text.startsWith(':')) return { addresses: text };
  if (family === 6 && text.startsWith(':') && parseCidr(text) !== undefined) return { addresses: text };
  const close = family === 6 ? text.lastIndexOf(']') : -1;
  const addresses = text.startsWith('[') ? text.slice(0, close + 1).replaceAll('[', '').replaceAll(']', '') : undefined;
  const rest = text.slice(close + 1);
  const colon = rest.indexOf(':');
  if (addresses !== undefined) {
    if (rest === '') return { addresses };
    return rest.startsWith(':') ? { addresses, ports: rest.slice(1) } : undefined;
  }
  return colon === -1 ? { addresses: rest } : { addresses: rest.slice(0, colon), ports: rest.slice(colon + 1) };
}

/** `8080`, `8080-8090`; a base port behind a slash only says which port becomes which. */
function parsePorts(text: string): NumberRange | undefined {
  const slash = text.indexOf('/');
  const range = slash === -1 ? text : text.slice(0, slash);
  const dash = range.indexOf('-');
  const first = parsePort(dash === -1 ? range : range.slice(0, dash));
  const last = dash === -1 ? first : parsePort(range.slice(dash + 1));
  return first === undefined || last === undefined || first > last ? undefined : { first, last };
}

/** The address stays: of each range of destinations every address becomes itself. */
function portOnlyTargets(may: HeaderSpace, ports: NumberRange, place: Place): readonly Entry[] | undefined {
  if (place.chain !== 'PREROUTING' && place.chain !== 'OUTPUT') return undefined;
  const universe = place.table.family === 4 ? ALL_IPV4 : ALL_IPV6;
  const destinations = intersectIps(ipSet(may.flatMap((each) => each.destination)), universe);
  if (destinations.length > 64) return undefined;
  return destinations.map((range) => ({
    part: [box({ destination: [range] })],
    target: { addresses: [range], ports, mapping: isOnePort(may, ports) ? 'offset' : 'any' },
  }));
}

function isOnePort(may: HeaderSpace, ports: NumberRange): boolean {
  if (ports.first !== ports.last) return false;
  const [first] = may;
  const port = first?.destinationPorts[0]?.first;
  return may.every(({ destinationPorts: [range, ...rest] }) => rest.length === 0 && range?.first === port && range?.last === port);
}

/** NETMAP keeps the host part: the n-th address of the network becomes the n-th of the other one of the same size. */
function networkTargets(text: string | undefined, may: HeaderSpace, place: Place): readonly Entry[] | undefined {
  const to = text === undefined ? undefined : parseCidr(text);
  if (to === undefined) return undefined;
  const field = place.chain === 'PREROUTING' || place.chain === 'OUTPUT' ? 'destination' : 'source';
  const matched = ipSet(may.flatMap((each) => each[field]));
  const [range, ...rest] = matched;
  const aligned = range !== undefined && rest.length === 0 && isSameBlock(range, to, matched);
  return [{ target: { addresses: [to], mapping: aligned ? 'offset' : 'any' } }];
}

function isSameBlock(range: IpRange, to: IpRange, matched: IpSet): boolean {
  const size = to.last - to.first + 1n;
  return countIps(matched) === size && range.first % size === 0n;
}
