import type { Doubt, InterfaceMatch, Match, Translation, TranslationTarget } from '../../model/device.js';
import { box, intersectSpaces, PROTOCOL, type Box, type HeaderSpace } from '../../model/header-space.js';
import { ALL_ADDRESSES, countIps, type IpSet } from '../../model/ip-set.js';
import { numberSet, subtractNumbers, ALL_PROTOCOLS, type NumberRange } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';
import type { Fields } from './account.js';
import type { AddressValue, Usage } from './addresses.js';
import { intersectRegions, type Forwarding, type Region } from './forwarding.js';
import { ownAddresses, type Interface } from './interfaces.js';
import { doubt, exactly, mergeDoubts, unevaluable } from './known.js';
import { NAT_NOTES, NOTHING_NAMED } from './no-effect.js';
import type { RuleContext } from './rule-context.js';
import { product, targetDoubts } from './security-rules.js';
import { keyOf, type ConfigNode } from './tree.js';

/** What NAT rules are read with, beside what all rules need. */
export interface NatContext extends RuleContext {
  readonly forwarding: Forwarding;
  readonly interfaces: ReadonlyMap<string, Interface>;
  /** Unique in the device: what ids begin with. */
  readonly prefix: string;
}

/** One NAT rule as the model's two lists: destinations change before the policies, sources after them. */
export interface NatRule {
  readonly destinations: readonly Translation[];
  readonly sources: readonly Translation[];
}

const RULE = {
  read: new Set([
    ...['from', 'to', 'to-interface', 'source', 'destination', 'service', 'source-translation', 'destination-translation', 'dynamic-destination-translation'],
    ...['nat-type', 'disabled', 'target', 'active-active-device-binding'],
  ]),
  noEffect: NAT_NOTES,
};

/** The condition of a NAT rule, before it is cut into translations. */
interface Condition {
  readonly id: string;
  readonly label: string;
  readonly match: Match;
  /** The same without the zone that the original destination lies in: for the list that compares the way out. */
  readonly unzoned: Match;
  readonly ingress: InterfaceMatch | undefined;
  readonly egress: InterfaceMatch | undefined;
  readonly doubts: readonly Doubt[];
  readonly unzonedDoubts: readonly Doubt[];
  readonly destination: AddressValue;
  readonly source: AddressValue;
  readonly region: Region;
  readonly location: Location;
}

/** Reads one NAT rule; undefined when it is switched off or of a kind that is not followed. */
export function readNatRule(entry: ConfigNode, context: NatContext, index: number): NatRule | undefined {
  const { account } = context;
  const fields = account.fields(entry, RULE);
  const location = account.at(entry);
  const usage: Usage = { account, location };
  const condition = readCondition(entry, fields, { context, usage, index });
  const source = readSourceTranslation(fields.node('source-translation'), { context, usage, condition });
  const target = readDestination(fields, { context, usage, condition });
  const type = fields.value('nat-type') ?? 'ipv4';
  const disabled = fields.value('disabled') ?? 'no';
  if (disabled === 'yes') return undefined;
  if (disabled !== 'no' && disabled !== '') account.report('incomplete', 'export.invalid_value', location, { what: 'disabled', value: disabled.slice(0, 60), expected: 'yes/no' });
  if (type !== 'ipv4' && type !== '') account.report('incomplete', 'export.unsupported', location, { what: `nat-type ${type.slice(0, 40)}` });
  const opened = target === undefined ? [exemption(condition)] : destinationParts(condition, target);
  const changed = opened.filter((one) => one.target !== 'none');
  const sources = target === undefined ? [unchangedSource(condition, source?.target)] : changed.map((one) => translatedSource(one, source?.target));
  const back = source?.reverse ?? [];
  return {
    destinations: [...opened, ...back],
    sources: [...sources, ...back.map((one) => translatedSource(one, undefined))],
  };
}

interface Reading {
  readonly context: NatContext;
  readonly usage: Usage;
}

function readCondition(entry: ConfigNode, fields: Fields, { context, usage, index }: Reading & { readonly index: number }): Condition {
  const { location } = usage;
  const source = context.addresses.resolve(fields.names('source'), usage);
  const destination = context.addresses.resolve(fields.names('destination'), usage);
  const service = context.services.resolve(atLeastAny(fields.names('service')), usage);
  const from = interfacesOfZones(fields.names('from'), context, usage);
  const to = interfacesOfZones(fields.names('to'), context, usage);
  const through = fields.value('to-interface');
  const region = regionOf({ to, through, from }, context, location);
  const binding = fields.value('active-active-device-binding');
  const target = fields.node('target');
  const own = mergeDoubts(
    from.doubts,
    to.doubts,
    target === undefined ? [] : targetDoubts(target, usage),
    binding === undefined || binding === 'both' || binding === '' ? [] : [unevaluable(`active-active-device-binding ${binding}`, location)],
    fields.unknown.length > 0 ? [doubt('paloalto.unknown_part', location, { kind: 'NAT rule', name: keyOf(entry).slice(0, 60) })] : [],
  );
  const unzoned = product(source, destination, service);
  const unzonedDoubts = mergeDoubts(own, source.doubts, destination.doubts, service.doubts);
  const may = intersectSpaces(unzoned.may, [box({ destination: region.may })]);
  const must = own.length > 0 ? [] : region.doubts.length + unzonedDoubts.length === 0 ? may : intersectSpaces(unzoned.must, [box({ destination: region.must })]);
  const egress = through === undefined || through === '' || through === 'any' ? to.names : [through];
  return {
    id: `${context.prefix}nat ${index}`,
    label: ['NAT rule "', keyOf(entry), '"'].join('').slice(0, 200),
    match: { must, may },
    unzoned: own.length > 0 ? { must: [], may: unzoned.may } : unzoned,
    ingress: from.names === undefined ? undefined : { patterns: from.names, negated: false },
    egress: egress === undefined ? undefined : { patterns: egress, negated: false },
    doubts: mergeDoubts(unzonedDoubts, region.doubts),
    unzonedDoubts,
    source,
    destination,
    region,
    location,
  };
}

function atLeastAny(names: readonly string[]): readonly string[] {
  return names.length === 0 ? ['any'] : names;
}

interface ZoneInterfaces {
  /** Undefined: any. */
  readonly names: readonly string[] | undefined;
  readonly doubts: readonly Doubt[];
}

function interfacesOfZones(names: readonly string[], { zones }: NatContext, { account, location }: Usage): ZoneInterfaces {
  if (names.length === 0 || names.includes('any')) return { names: zones.anyInterfaces, doubts: [] };
  const doubts: Doubt[] = [];
  const interfaces = names.flatMap((name) => {
    const zone = zones.find(name);
    if (zone !== undefined) return zone.interfaces;
    const parameters = { kind: 'zone', name: name.slice(0, 100) };
    account.report('incomplete', 'export.undefined_reference', location, parameters);
    doubts.push(doubt('export.undefined_reference', location, parameters));
    return [];
  });
  return doubts.length > 0 ? { names: undefined, doubts } : { names: [...new Set(interfaces)], doubts };
}

interface Ends {
  readonly to: ZoneInterfaces;
  readonly through: string | undefined;
  readonly from: ZoneInterfaces;
}

/** `to` and `to-interface` ask where the original destination lies, which the routing table answers. */
function regionOf({ to, through, from }: Ends, { forwarding }: NatContext, location: Location): Region {
  const whole: Region = { must: ALL_ADDRESSES, may: ALL_ADDRESSES, doubts: [] };
  const zone = to.names === undefined ? whole : forwarding.towards(to.names, from.names, location);
  const exit = through === undefined || through === '' || through === 'any' ? whole : forwarding.towards([through], from.names, location);
  return exit === whole ? zone : intersectRegions(zone, exit);
}

/** A rule that changes no destination keeps later rules from doing so. */
function exemption(condition: Condition): Translation {
  const { id, label, match, doubts, location } = condition;
  return { id: `${id} keeps`, label, field: 'destination', match, ...(condition.ingress === undefined ? {} : { ingress: condition.ingress }), target: 'none', doubts, location };
}

/** The source of packets that no rule sends elsewhere: their way out is where their destination lies. */
function unchangedSource(condition: Condition, target: TranslationTarget | undefined): Translation {
  const { id, label, ingress, egress, location } = condition;
  return {
    id: `${id} source`,
    label,
    field: 'source',
    match: condition.unzoned,
    ...(ingress === undefined ? {} : { ingress }),
    ...(egress === undefined ? {} : { egress }),
    translations: [],
    target: target ?? 'none',
    doubts: condition.unzonedDoubts,
    location,
  };
}

/** A rule that changes the destination decides about the source alone: no other rule is asked. */
function translatedSource(destination: Translation, target: TranslationTarget | undefined): Translation {
  const { id, label, doubts, location } = destination;
  const everything = [box({})];
  return { id: `${id} source`, label, field: 'source', match: { must: everything, may: everything }, translations: [id], target: target ?? 'none', doubts: target === undefined ? [] : doubts, location };
}

interface DestinationTarget {
  readonly value: AddressValue;
  readonly port: NumberRange | undefined;
  /** `dynamic-destination-translation`: one of several servers. */
  readonly isChoice: boolean;
  readonly doubts: readonly Doubt[];
}

const DESTINATION = { read: new Set(['translated-address', 'translated-port']), noEffect: new Set(['dns-rewrite', 'distribution']) };

function readDestination(fields: Fields, { context, usage, condition }: Reading & { readonly condition: Condition }): DestinationTarget | undefined {
  const fixed = fields.node('destination-translation');
  const dynamic = fields.node('dynamic-destination-translation');
  const node = fixed ?? dynamic;
  if (node === undefined) return undefined;
  const inner = context.account.fields(node, DESTINATION);
  const address = inner.value('translated-address');
  const portText = inner.value('translated-port');
  if (address === undefined && portText === undefined && inner.unknown.length === 0) return undefined;
  const value = address === undefined ? condition.destination : context.addresses.resolve([address], usage);
  const port = portText !== undefined && /^\d{1,5}$/u.test(portText) ? Number(portText) : undefined;
  const isRead = inner.unknown.length === 0 && (portText === undefined || portText === '' || port !== undefined);
  const strange = isRead ? [] : [doubt('paloalto.unknown_part', usage.location, { kind: 'NAT rule', name: condition.label.slice(0, 60) })];
  return { value, port: port === undefined ? undefined : { first: port, last: port }, isChoice: fixed === undefined, doubts: mergeDoubts(strange, value.doubts) };
}

const WITH_PORTS = numberSet([PROTOCOL.tcp, PROTOCOL.udp, PROTOCOL.sctp].map((number) => ({ first: number, last: number })));

/** A translated port is for packets that have one; what becomes of the others of the same rule is in doubt. */
function destinationParts(condition: Condition, target: DestinationTarget): readonly Translation[] {
  if (target.port === undefined) return splitByRange(condition, target, { suffix: '', within: [box({})], doubts: [] });
  const others = [box({ protocols: subtractNumbers(ALL_PROTOCOLS, WITH_PORTS) })];
  const why = unevaluable('translated-port', condition.location);
  return [
    ...splitByRange(condition, target, { suffix: '', within: [box({ protocols: WITH_PORTS })], doubts: [] }),
    ...splitByRange(condition, { ...target, port: undefined }, { suffix: ' portless', within: others, doubts: [why] }),
  ];
}

interface Part {
  readonly suffix: string;
  readonly within: HeaderSpace;
  readonly doubts: readonly Doubt[];
}

function splitByRange(condition: Condition, target: DestinationTarget, { suffix, within, doubts: why }: Part): readonly Translation[] {
  const may = intersectSpaces(condition.match.may, within);
  const isExact = condition.match.must === condition.match.may;
  return may.flatMap((one, index): readonly Translation[] => {
    const goal = targetOf(one, target, condition.location);
    const doubts = mergeDoubts(why, condition.doubts, target.doubts, goal.doubts);
    const isSure = why.length + target.doubts.length + goal.doubts.length === 0;
    const must = !isSure ? [] : isExact ? [one] : intersectSpaces(condition.match.must, [one]);
    const { id, label, location, ingress } = condition;
    const match = isSure && isExact ? exactly([one]) : { must, may: [one] };
    return [{ id: `${id}${suffix}${index === 0 ? '' : ` part ${index + 1}`}`, label, field: 'destination', match, ...(ingress === undefined ? {} : { ingress }), target: goal.target, doubts, location }];
  });
}

interface Goal {
  readonly target: TranslationTarget;
  readonly doubts: readonly Doubt[];
}

/** Equal ranges are mapped address by address; one address takes all; anything else may become any of them. */
function targetOf({ destination }: Box, { value, port, isChoice }: DestinationTarget, location: Location): Goal {
  const addresses = value.may.length === 0 ? ALL_ADDRESSES : value.may;
  const ports = port === undefined ? {} : { ports: port };
  const isPaired = !isChoice && isOneRange(destination) && isOneRange(addresses) && countIps(destination) === countIps(addresses);
  if (isPaired && port === undefined) return { target: { addresses, mapping: 'offset' }, doubts: [] };
  if (countIps(addresses) === 1n) return { target: { addresses, ...ports, mapping: 'any' }, doubts: [] };
  return { target: { addresses, ...ports, mapping: 'any' }, doubts: isChoice ? [] : [unevaluable('destination-translation', location)] };
}

function isOneRange(set: IpSet): boolean {
  return set.length === 1;
}

const SOURCE = { read: new Set(['dynamic-ip-and-port', 'dynamic-ip', 'static-ip', 'persistent-dynamic-ip-and-port']), noEffect: NOTHING_NAMED };
const POOL = { read: new Set(['translated-address', 'interface-address', 'fallback', 'bi-directional']), noEffect: NOTHING_NAMED };
const INTERFACE_ADDRESS = { read: new Set(['interface', 'ip', 'floating-ip']), noEffect: NOTHING_NAMED };

interface SourceChange {
  readonly target: TranslationTarget;
  /** The translation of answers' direction that `bi-directional` adds. */
  readonly reverse: readonly Translation[];
}

function readSourceTranslation(node: ConfigNode | undefined, reading: Reading & { readonly condition: Condition }): SourceChange | undefined {
  if (node === undefined) return undefined;
  const { context, usage, condition } = reading;
  const { account } = context;
  const kinds = account.fields(node, SOURCE);
  const [kind] = [...SOURCE.read].filter((name) => kinds.has(name));
  const inner = kind === undefined ? undefined : kinds.node(kind);
  if (inner === undefined || kind === undefined) return kinds.unknown.length > 0 ? { target: { addresses: ALL_ADDRESSES, mapping: 'any' }, reverse: [] } : undefined;
  const fields = account.fields(inner, POOL);
  const names = fields.names('translated-address');
  const pool = names.length === 0 ? undefined : context.addresses.resolve(names, usage);
  const twoWay = fields.value('bi-directional') ?? 'no';
  const isBidirectional = twoWay === 'yes';
  if (!isBidirectional && twoWay !== 'no' && twoWay !== '') account.report('incomplete', 'export.invalid_value', usage.location, { what: 'bi-directional', value: twoWay.slice(0, 60), expected: 'yes/no' });
  const fallback = fields.node('fallback');
  if (fallback !== undefined) account.markTree(fallback, 'partial');
  const byInterface = readInterfaceAddress(fields.node('interface-address'), reading);
  const addresses = fallback === undefined ? (pool?.may ?? byInterface) : ALL_ADDRESSES;
  const isPaired = kind === 'static-ip' && pool !== undefined && isOneRange(pool.may) && isOneRange(condition.source.may) && countIps(pool.may) === countIps(condition.source.may);
  const reverse = isBidirectional && pool !== undefined ? reverseOf(condition, pool, context) : [];
  return { target: { addresses: addresses ?? 'egress-interface', mapping: isPaired ? 'offset' : 'any' }, reverse };
}

function readInterfaceAddress(node: ConfigNode | undefined, { context, usage }: Reading): IpSet | undefined {
  if (node === undefined) return undefined;
  const fields = context.account.fields(node, INTERFACE_ADDRESS);
  const name = fields.value('interface');
  const stated = fields.value('ip') ?? fields.value('floating-ip');
  if (stated !== undefined && stated !== '') {
    const value = context.addresses.resolve([stated.split('/')[0] ?? stated], usage);
    return value.may;
  }
  const one = name === undefined ? undefined : context.interfaces.get(name);
  if (one === undefined) return undefined;
  const { known, possible } = ownAddresses(one);
  return possible.length === 0 ? undefined : one.learns.length > 0 ? possible : known;
}

/**
 * `bi-directional`: packets to the translated addresses are sent to the original ones. The added rule is for packets
 * that come from the rule's destination zone; that it takes those of any other zone too is in doubt.
 */
function reverseOf(condition: Condition, pool: AddressValue, { forwarding }: NatContext): readonly Translation[] {
  const { source, location, label, id, egress } = condition;
  const isPaired = isOneRange(pool.may) && isOneRange(source.may) && countIps(pool.may) === countIps(source.may);
  const region = egress === undefined ? undefined : forwarding.towards(egress.patterns, egress.patterns, location);
  if (pool.may.length === 0 || source.may.length === 0) return [];
  const may = [box({ destination: pool.may })];
  const known = mergeDoubts(source.doubts, pool.doubts, condition.unzonedDoubts, region?.doubts ?? [], isPaired ? [] : [unevaluable('bi-directional', location)]);
  const target: TranslationTarget = { addresses: source.may, mapping: isPaired ? 'offset' : 'any' };
  const must = known.length === 0 ? (region === undefined ? may : intersectSpaces(may, [box({ destination: region.must })])) : [];
  const elsewhere = doubt('paloalto.bidirectional', location);
  const base = { label, field: 'destination', target, location } as const;
  const fromOutside: Translation = { ...base, id: `${id} back`, match: { must, may }, ...(egress === undefined ? {} : { ingress: egress }), doubts: known };
  const fromElsewhere: Translation = { ...base, id: `${id} back anywhere`, match: { must: [], may }, doubts: mergeDoubts([elsewhere], known) };
  return egress === undefined ? [fromOutside] : [fromOutside, fromElsewhere];
}
