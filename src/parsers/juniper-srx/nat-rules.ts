import type { Doubt, InterfaceMatch } from '../../model/device.js';
import { box, EVERYTHING, intersectSpaces, NOTHING, type HeaderSpace } from '../../model/header-space.js';
import { ALL_ADDRESSES, uniteIps, type IpSet } from '../../model/ip-set.js';
import { ALL_PORTS, numberSet, type NumberRange, type NumberSet } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';
import { uniteValues, unknownPart, type AddressBooks, type AddressValue } from './addresses.js';
import type { ApplicationBook } from './applications.js';
import type { Unit } from './interfaces.js';
import { readBetween, readPorts, readPrefix, readProtocol } from './internet-syntax.js';
import { mergeDoubts, unevaluable, type Report } from './report.js';
import { entriesOf, partOf, partsOf, valueOf, valuesOf, type Statement, type Value } from './tree.js';
import { interfaceCondition, type ZoneCondition, type ZoneTable } from './zones.js';

/** What NAT rules refer to. */
export interface NatContext {
  readonly books: AddressBooks;
  readonly applications: ApplicationBook;
  readonly zones: ZoneTable;
  readonly units: readonly Unit[];
  readonly report: Report;
}

/** One rule with what its rule set says about where packets come from and go to. */
export interface NatRule {
  readonly id: string;
  readonly label: string;
  readonly statement: Statement;
  readonly from: ZoneCondition;
  readonly to: ZoneCondition;
  readonly must: HeaderSpace;
  readonly may: HeaderSpace;
  readonly destination: AddressValue;
  readonly source: AddressValue;
  readonly doubts: readonly Doubt[];
}

const ANYWHERE: ZoneCondition = { match: undefined, doubts: [], locations: [] };

/**
 * Rule sets that name interfaces come before those that name zones, and these before routing instances. Where two sets
 * of different rank can meet one packet, it is not documented whether the rules of the second are asked at all.
 */
const SPECIFICITY = ['interface', 'zone', 'routing-instance'] as const;

/** A rule set with the contexts of its packets. */
interface RuleSet {
  readonly set: Statement;
  readonly kind: string;
  readonly from: ZoneCondition;
  readonly to: ZoneCondition;
  readonly rank: number;
}

/** All rules of one kind of NAT in the order in which they are asked. */
export function orderedRules(nat: Statement | undefined, kind: string, context: NatContext): readonly NatRule[] {
  const sets = partsOf(nat, 'rule-set').map((set): RuleSet => {
    const from = readContext(set, 'from', context);
    const to = kind === 'source' ? readContext(set, 'to', context) : ANYWHERE;
    return { set, kind, from, to, rank: rankOf(partOf(set, 'from')) + rankOf(partOf(set, 'to')) * 4 };
  });
  const ordered = [...sets].sort((a, b) => a.rank - b.rank);
  return ordered.flatMap((one) => {
    const rivals = ordered.filter((other) => other.rank !== one.rank && meet(one.from, other.from) && meet(one.to, other.to));
    const doubts = rivals.length === 0 ? [] : [unevaluable(`rule-set ${one.set.name}, order`, one.set.location)];
    return partsOf(one.set, 'rule').map((rule) => readRule(rule, { ...one, from: { ...one.from, doubts: mergeDoubts(one.from.doubts, doubts) } }, context));
  });
}

/** Whether a packet can be of both contexts. */
function meet({ match: a }: ZoneCondition, { match: b }: ZoneCondition): boolean {
  return a === undefined || b === undefined || a.patterns.some((pattern) => b.patterns.includes(pattern));
}

function rankOf(side: Statement | undefined): number {
  const rank = SPECIFICITY.findIndex((keyword) => partOf(side, keyword) !== undefined);
  return rank === -1 ? SPECIFICITY.length : rank;
}

function readRule(rule: Statement, { set, kind, from, to }: RuleSet, context: NatContext): NatRule {
  const match = partOf(rule, 'match');
  const source = readAddresses(match, 'source-address', context);
  const destination = readAddresses(match, 'destination-address', context);
  const service = readService(match, context);
  const hard = mergeDoubts(unknownPart(rule, `${kind} NAT rule`), from.doubts, to.doubts, service.doubts);
  const doubts = mergeDoubts(hard, source.doubts, destination.doubts);
  const may = intersectSpaces([box({ source: source.may, destination: destination.may })], service.may).filter(({ source: one, destination: other }) => one.length > 0 && other.length > 0);
  const sure = intersectSpaces([box({ source: source.must, destination: destination.must })], service.must).filter(({ source: one, destination: other }) => one.length > 0 && other.length > 0);
  return {
    id: `${kind} ${set.name}/${rule.name}`,
    label: [kind, ' NAT rule "', set.name.slice(0, 80), '/', rule.name, '"'].join('').slice(0, 200),
    statement: rule,
    from,
    to,
    must: doubts.length === 0 ? may : hard.length > 0 ? NOTHING : sure,
    may,
    source,
    destination,
    doubts,
  };
}

function readContext(set: Statement, side: 'from' | 'to', context: NatContext): ZoneCondition {
  const statement = partOf(set, side);
  const zones = valuesOf(statement, 'zone');
  const interfaces = valuesOf(statement, 'interface');
  if (interfaces.length > 0) return interfaceCondition(interfaces, context.units, context.report);
  if (zones.length > 0) return context.zones.condition(zones);
  const instances = valuesOf(statement, 'routing-instance');
  if (instances.length > 0 && instances.every(({ text }) => text === 'default')) return ANYWHERE;
  const location = statement?.location ?? set.location;
  return { match: undefined, doubts: [unevaluable(`rule-set ${set.name} ${side}`, location)], locations: [] };
}

function readAddresses(match: Statement | undefined, keyword: 'source-address' | 'destination-address', { books, report }: NatContext): AddressValue {
  const prefixes = valuesOf(match, keyword).map((value) => readStated(value, report));
  const named = valuesOf(match, `${keyword}-name`);
  const values = [...prefixes, ...(named.length === 0 ? [] : [books.resolve(named, undefined)])];
  return values.length === 0 ? { must: ALL_ADDRESSES, may: ALL_ADDRESSES, doubts: [], locations: [] } : uniteValues(values);
}

function readStated({ text, location }: Value, report: Report): AddressValue {
  const addresses = readPrefix(text);
  if (addresses !== undefined) return { must: addresses, may: addresses, doubts: [], locations: [] };
  report.add('incomplete', 'export.invalid_value', location, { what: 'security nat rule match', value: text.slice(0, 60), expected: 'address/length' });
  report.mark(location, 'partial');
  return { must: [], may: ALL_ADDRESSES, doubts: [unevaluable('security nat rule match', location)], locations: [] };
}

interface Service {
  readonly must: HeaderSpace;
  readonly may: HeaderSpace;
  readonly doubts: readonly Doubt[];
}

const PORT_PROTOCOLS = numberSet([6, 17].map((one) => ({ first: one, last: one })));

/** Ports without a protocol are those of TCP and UDP. */
function readService(match: Statement | undefined, { applications, report }: NatContext): Service {
  const protocols = readProtocols(valuesOf(match, 'protocol'));
  const sourcePorts = readPortList(valuesOf(match, 'source-port'));
  const destinationPorts = readPortList(valuesOf(match, 'destination-port'));
  const names = valuesOf(match, 'application');
  const application = names.length === 0 ? undefined : applications.resolve(names);
  if (protocols === 'odd' || sourcePorts === 'odd' || destinationPorts === 'odd') {
    const location = match?.location ?? { path: '' };
    report.add('incomplete', 'export.invalid_value', location, { what: 'security nat rule match', value: 'protocol, port', expected: '0-65535' });
    report.mark(location, 'partial');
    return { must: NOTHING, may: EVERYTHING, doubts: [unevaluable('security nat rule match', location)] };
  }
  const hasPorts = sourcePorts !== undefined || destinationPorts !== undefined;
  const stated = protocols ?? (hasPorts ? PORT_PROTOCOLS : undefined);
  const space = [box({ ...(stated === undefined ? {} : { protocols: stated }), sourcePorts: sourcePorts ?? ALL_PORTS, destinationPorts: destinationPorts ?? ALL_PORTS })];
  if (application === undefined) return { must: space, may: space, doubts: [] };
  return { must: intersectSpaces(space, application.must), may: intersectSpaces(space, application.may), doubts: application.doubts };
}

function readProtocols(stated: readonly Value[]): NumberSet | 'odd' | undefined {
  if (stated.length === 0) return undefined;
  const numbers = stated.flatMap(({ text }) => readProtocol(text) ?? []);
  return numbers.length < stated.length ? 'odd' : numberSet(numbers.map((one) => ({ first: one, last: one })));
}

function readPortList(stated: readonly Value[]): NumberSet | 'odd' | undefined {
  if (stated.length === 0) return undefined;
  const read = stated.flatMap(({ text }) => readPorts(text) ?? []);
  return read.length < stated.length ? 'odd' : numberSet(read);
}

/** The addresses and port of a pool; undefined where the text tells neither. */
export interface Pool {
  readonly addresses: IpSet;
  readonly ports: NumberRange | undefined;
  readonly doubts: readonly Doubt[];
  readonly location: Location;
}

/** Reads `pool NAME address A [to B] [port P]`; a pool that is defined nowhere may be any address. */
export function readPool(nat: Statement | undefined, name: Value, report: Report): Pool {
  const pool = partsOf(nat, 'pool').find((one) => one.name === name.text);
  if (pool === undefined) {
    const parameters = { kind: 'NAT pool', name: name.text.slice(0, 100) };
    report.addOnce(`pool ${name.text}`, { code: 'export.undefined_reference', location: name.location, parameters });
    return { addresses: ALL_ADDRESSES, ports: undefined, doubts: [{ code: 'juniper-srx.undefined', parameters, location: name.location }], location: name.location };
  }
  const address = partOf(pool, 'address');
  const entries = entriesOf(address);
  const sets = entries.map(readEntry).filter((set) => set !== undefined);
  const portText = [address, ...entries].flatMap((one) => valueOf(one, 'port') ?? []).at(-1);
  const ports = portText === undefined ? undefined : readPorts(portText.text);
  const isOdd = sets.length < entries.length || entries.length === 0 || (portText !== undefined && ports === undefined);
  const overflow = valueOf(pool, 'overflow-pool');
  const doubts = mergeDoubts(unknownPart(pool, 'NAT pool'), overflow === undefined ? [] : [unevaluable('overflow-pool', overflow.location)], isOdd ? [oddPool(pool, report)] : []);
  return { addresses: doubts.length > 0 ? ALL_ADDRESSES : uniteIps(...sets), ports, doubts, location: pool.location };
}

function oddPool(pool: Statement, report: Report): Doubt {
  const what = `NAT pool ${pool.name.slice(0, 60)}`;
  report.addOnce(`pool ${pool.name}`, { code: 'export.invalid_value', location: pool.location, parameters: { what, value: '', expected: 'address/length' } });
  report.mark(pool.location, 'partial');
  return unevaluable(what, pool.location);
}

function readEntry(entry: Statement): IpSet | undefined {
  const to = valueOf(entry, 'to')?.text;
  return to === undefined ? readPrefix(entry.name) : readBetween(entry.name, to);
}

/** The condition of a translation on where a packet comes in or goes out. */
export function sideOf(condition: ZoneCondition, side: 'ingress' | 'egress'): Partial<Record<'ingress' | 'egress', InterfaceMatch>> {
  return condition.match === undefined ? {} : { [side]: condition.match };
}
