import { ALL_ADDRESSES, ALL_IPV4, ALL_IPV6, intersectIps, ipSet, sameIps } from '../../model/ip-set.js';
import type { IpRange } from '../../model/ip-address.js';
import { PROTOCOL } from '../../model/header-space.js';
import { ALL_PORTS, ALL_PROTOCOLS, oneNumber, sameNumbers, type NumberSet } from '../../model/number-set.js';
import type { EntryContext } from './access-list.js';
import { exactly, type AddressMatch } from './addresses.js';
import { isAtEnd, peek, take, takeIf, type Cursor } from './cursor.js';
import type { NatStatement } from './definitions.js';
import { parseNumber, parsePort } from './literals.js';
import { unevaluable } from './report.js';

/** Protocols and ports of one side of a rule. */
export interface NatService {
  readonly protocols: NumberSet;
  readonly sourcePorts: NumberSet;
  readonly destinationPorts: NumberSet;
}

/** One rule of the translation table. "Real" is the side the rule belongs to, "mapped" what the other side sees. */
export interface NatRule {
  readonly line: number;
  readonly label: string;
  readonly section: 1 | 2 | 3;
  readonly isStatic: boolean;
  /** Undefined: any interface. */
  readonly realInterface: string | undefined;
  readonly mappedInterface: string | undefined;
  readonly real: AddressMatch;
  readonly mapped: AddressMatch;
  /** The mapped address is the one of the interface the packet leaves by, whatever that is. */
  readonly mapsToEgress: boolean;
  /** True for a pool of which each host gets an address of its own for a while. */
  readonly isPool: boolean;
  /** Twice NAT: the destination as the real side sends it, and as it is delivered. */
  readonly destination: { readonly mapped: AddressMatch; readonly real: AddressMatch } | undefined;
  /** Before and after the rule, seen from the real side. */
  readonly service: { readonly before: NatService; readonly after: NatService };
  readonly unidirectional: boolean;
  /** The object that a rule of section 2 stands in. */
  readonly object: string | undefined;
}

const ANY_SERVICE: NatService = { protocols: ALL_PROTOCOLS, sourcePorts: ALL_PORTS, destinationPorts: ALL_PORTS };

/** Reads one `nat` line. `inactive` for a rule that is switched off, undefined for one that is not in the grammar. */
export function readNatRule(statement: NatStatement, context: EntryContext): NatRule | 'inactive' | undefined {
  const cursor: Cursor = { words: statement.words, at: 1 };
  const interfaces = readInterfacePair(cursor);
  if (interfaces === undefined) return undefined;
  for (const name of [interfaces.realInterface, interfaces.mappedInterface]) {
    if (name !== undefined && context.interfaces.find(name) === undefined) {
      context.report.add('incomplete', 'export.undefined_reference', statement.line, { kind: 'interface', name: name.slice(0, 60) });
    }
  }
  const reading: RuleReading = { cursor, context, line: statement.line, ...interfaces };
  return statement.object === undefined ? readTwice(reading) : readObjectNat(reading, statement.object);
}

interface RuleReading {
  readonly cursor: Cursor;
  readonly context: EntryContext;
  readonly line: number;
  readonly realInterface: string | undefined;
  readonly mappedInterface: string | undefined;
}

/** `(inside,outside)`, `(any,outside)`, or nothing at all, which means any interface on both sides. */
function readInterfacePair(cursor: Cursor): Pick<RuleReading, 'realInterface' | 'mappedInterface'> | undefined {
  const word = peek(cursor) ?? '';
  if (!word.startsWith('(')) return { realInterface: undefined, mappedInterface: undefined };
  const [, real, mapped] = /^\(([^,()]+),([^,()]+)\)$/u.exec(word) ?? [];
  if (real === undefined || mapped === undefined) return undefined;
  cursor.at += 1;
  return { realInterface: real === 'any' ? undefined : real, mappedInterface: mapped === 'any' ? undefined : mapped };
}

/** `nat (dmz,outside) static interface service tcp 8082 443`, below an object. */
function readObjectNat(reading: RuleReading, object: string): NatRule | undefined {
  const { cursor, context, line } = reading;
  const kind = take(cursor);
  if (kind !== 'static' && kind !== 'dynamic') return undefined;
  const real = context.addresses.object(object, line);
  const mapped = readMapped(reading, { isStatic: kind === 'static', real, inline: true });
  if (mapped === undefined) return undefined;
  let service = { before: ANY_SERVICE, after: ANY_SERVICE };
  let unidirectional = false;
  while (!isAtEnd(cursor)) {
    const word = take(cursor) ?? '';
    if (word === 'service' && kind === 'static') {
      const ports = readObjectService(cursor);
      if (ports === undefined) return undefined;
      service = ports;
    } else if (word === 'unidirectional') unidirectional = true;
    else if (!HARMLESS_OPTIONS.has(word)) return undefined;
  }
  return {
    line, label: `object ${object}: nat`, section: 2, isStatic: kind === 'static', realInterface: reading.realInterface, mappedInterface: reading.mappedInterface,
    real, ...mapped, destination: undefined, service, unidirectional, object,
  };
}

/** They change names in DNS answers, ARP, and the choice of the way out: not which packet becomes which. */
const HARMLESS_OPTIONS: ReadonlySet<string> = new Set(['dns', 'no-proxy-arp', 'route-lookup', 'net-to-net', 'round-robin', 'extended', 'flat', 'include-reserve', 'block-allocation']);

/** `tcp 8082 443`: first the real port, then the mapped one. */
function readObjectService(cursor: Cursor): NatRule['service'] | undefined {
  const protocol = transportOf(take(cursor));
  const real = parsePort(take(cursor));
  const mapped = parsePort(take(cursor));
  if (protocol === undefined || real === undefined || mapped === undefined) return undefined;
  const side = (port: number): NatService => ({ protocols: oneNumber(protocol), sourcePorts: oneNumber(port), destinationPorts: ALL_PORTS });
  return { before: side(real), after: side(mapped) };
}

function transportOf(word: string | undefined): number | undefined {
  return word === 'tcp' ? PROTOCOL.tcp : word === 'udp' ? PROTOCOL.udp : word === 'sctp' ? PROTOCOL.sctp : undefined;
}

interface MappedReading {
  readonly isStatic: boolean;
  readonly real: AddressMatch;
  /** Below an object the mapped address may be written as an address. */
  readonly inline: boolean;
}

type Mapped = Pick<NatRule, 'mapped' | 'mapsToEgress' | 'isPool'>;

/** The mapped side: an object, a group, an address, the interface, a pool, or a pool with the interface behind it. */
function readMapped(reading: RuleReading, { isStatic, real, inline }: MappedReading): Mapped | undefined {
  const { cursor, context, line } = reading;
  if (peek(cursor) === 'interface') return readInterfaceMapped(reading);
  const isPat = !isStatic && takeIf(cursor, 'pat-pool');
  const name = take(cursor);
  if (name === undefined) return undefined;
  const address = inline ? context.addresses.host(name) : undefined;
  const mapped = address === undefined ? namedAddresses(name, line, context) : besideReal(address, real, isStatic);
  if (isStatic) return { mapped, mapsToEgress: false, isPool: false };
  skipPoolOptions(cursor);
  if (peek(cursor) !== 'interface') return { mapped, mapsToEgress: false, isPool: !isPat && !isOneAddress(mapped) };
  const behind = readInterfaceMapped(reading);
  return behind === undefined ? undefined : { mapped: unite(mapped, behind.mapped), mapsToEgress: false, isPool: !isPat && !isOneAddress(mapped) };
}

function skipPoolOptions(cursor: Cursor): void {
  while (['round-robin', 'extended', 'flat', 'include-reserve', 'block-allocation'].includes(peek(cursor) ?? '')) cursor.at += 1;
}

function isOneAddress({ may }: AddressMatch): boolean {
  const [only] = may;
  return may.length === 1 && only !== undefined && only.first === only.last;
}

function unite(one: AddressMatch, other: AddressMatch): AddressMatch {
  const may = ipSet([...one.may, ...other.may]);
  const exact = one.must === one.may && other.must === other.may;
  return { must: exact ? may : ipSet([...one.must, ...other.must]), may, doubts: [...one.doubts, ...other.doubts], locations: [...one.locations, ...other.locations] };
}

/** `interface`, `interface ipv6`: the address of the mapped interface. */
function readInterfaceMapped({ cursor, context, line, mappedInterface }: RuleReading): Mapped | undefined {
  cursor.at += 1;
  const family = takeIf(cursor, 'ipv6') ? ALL_IPV6 : ALL_IPV4;
  if (mappedInterface === undefined) {
    const doubt = unevaluable('nat: interface', context.report.at(line));
    return { mapped: { must: [], may: family, doubts: [doubt], locations: [] }, mapsToEgress: true, isPool: false };
  }
  const own = context.interfaces.addressesOf(mappedInterface, line);
  const may = intersectIps(own.may, family);
  return { mapped: { ...own, must: own.must === own.may ? may : intersectIps(own.must, family), may }, mapsToEgress: true, isPool: false };
}

function namedAddresses(name: string, line: number, { addresses }: EntryContext): AddressMatch {
  if (name === 'any') return addresses.any;
  return addresses.hasGroup(name) && !addresses.hasObject(name) ? addresses.group(name, line) : addresses.object(name, line);
}

/** An address written for a whole network stands for a network of the same size around it, for a range for the addresses from there on. */
function besideReal(address: bigint, { may }: AddressMatch, isStatic: boolean): AddressMatch {
  const [range] = may;
  if (!isStatic || range === undefined || may.length > 1) return exactly([{ first: address, last: address }]);
  const size = range.last - range.first + 1n;
  const isNetwork = (size & (size - 1n)) === 0n && range.first % size === 0n;
  const first = isNetwork ? (address / size) * size : address;
  return exactly([{ first, last: first + size - 1n }]);
}

/** `nat (inside,outside) after-auto source static REAL MAPPED destination static MAPPED REAL service BEFORE AFTER ...` */
function readTwice(reading: RuleReading): NatRule | 'inactive' | undefined {
  const { cursor, context, line } = reading;
  const section = takeIf(cursor, 'after-auto') ? 3 : 1;
  if (parseNumber(peek(cursor), 100_000) !== undefined) cursor.at += 1;
  if (!takeIf(cursor, 'source')) return undefined;
  const kind = take(cursor);
  const name = take(cursor);
  if ((kind !== 'static' && kind !== 'dynamic') || name === undefined) return undefined;
  const real = namedAddresses(name, line, context);
  const isStatic = kind === 'static';
  const mapped = readMapped(reading, { isStatic, real, inline: false });
  if (mapped === undefined) return undefined;
  if (!isStatic) skipPoolOptions(cursor);
  const destination = takeIf(cursor, 'destination') ? readDestination(reading) : NO_DESTINATION;
  if (destination === undefined) return undefined;
  const service = takeIf(cursor, 'service') ? readServicePair(cursor, line, context) : { before: ANY_SERVICE, after: ANY_SERVICE };
  if (service === undefined) return undefined;
  const options = readTwiceOptions(cursor);
  if (options === undefined) return undefined;
  if (options.inactive) return 'inactive';
  return {
    line, label: `nat line ${line}`, section, isStatic, realInterface: reading.realInterface, mappedInterface: reading.mappedInterface, real, ...mapped,
    destination: destination === NO_DESTINATION ? undefined : destination, service, unidirectional: options.unidirectional, object: undefined,
  };
}

const NO_DESTINATION: NonNullable<NatRule['destination']> = { mapped: exactly(ALL_ADDRESSES), real: exactly(ALL_ADDRESSES) };

/** `destination static MAPPED REAL`; the mapped side may be the interface the packet comes in by. */
function readDestination(reading: RuleReading): NatRule['destination'] {
  const { cursor, context, line, realInterface } = reading;
  if (!takeIf(cursor, 'static')) return undefined;
  const mapped = peek(cursor) === 'interface' ? readInterfaceMapped({ ...reading, mappedInterface: realInterface })?.mapped : readNamed(cursor, line, context);
  const real = readNamed(cursor, line, context);
  return mapped === undefined || real === undefined ? undefined : { mapped, real };
}

function readNamed(cursor: Cursor, line: number, context: EntryContext): AddressMatch | undefined {
  const name = take(cursor);
  return name === undefined ? undefined : namedAddresses(name, line, context);
}

/** Two service objects: as the real side sends it, and as the mapped side sees it. */
function readServicePair(cursor: Cursor, line: number, { services }: EntryContext): NatRule['service'] | undefined {
  const names = [take(cursor), take(cursor)];
  const [before, after] = names.map((name) => (name === undefined ? undefined : sideOf(services.object(name, line).may)));
  return before === undefined || after === undefined || !sameNumbers(before.protocols, after.protocols) ? undefined : { before, after };
}

function sideOf(space: readonly NatService[]): NatService | undefined {
  const [only, ...others] = space;
  return only === undefined || others.length > 0 ? undefined : { protocols: only.protocols, sourcePorts: only.sourcePorts, destinationPorts: only.destinationPorts };
}

function readTwiceOptions(cursor: Cursor): { readonly inactive: boolean; readonly unidirectional: boolean } | undefined {
  const options = { inactive: false, unidirectional: false };
  while (!isAtEnd(cursor)) {
    const word = take(cursor) ?? '';
    if (word === 'description') return options;
    if (word === 'inactive') options.inactive = true;
    else if (word === 'unidirectional') options.unidirectional = true;
    else if (!HARMLESS_OPTIONS.has(word)) return undefined;
  }
  return options;
}

/** True when the rule leaves the source as it is: an exemption. */
export function keepsSource({ real, mapped, isStatic, service }: NatRule): boolean {
  return isStatic && isSame(real, mapped) && sameNumbers(service.before.sourcePorts, service.after.sourcePorts);
}

/** True when the rule leaves the destination as it is. */
export function keepsDestination({ destination, service }: NatRule): boolean {
  if (!sameNumbers(service.before.destinationPorts, service.after.destinationPorts)) return false;
  return destination === undefined || isSame(destination.mapped, destination.real);
}

/** The same object, or the same addresses in an order that leaves no choice. */
function isSame(one: AddressMatch, other: AddressMatch): boolean {
  if (one === other) return true;
  if (one.isUnordered === true || other.isUnordered === true) return false;
  return one.must === one.may && other.must === other.may && sameIps(one.may, other.may);
}

/**
 * The order of the table: section 1 as written; section 2 static before dynamic, then fewer addresses, the lower
 * address, the name; section 3 as written.
 */
export function inTableOrder(rules: readonly NatRule[]): readonly NatRule[] {
  return [...rules].sort((a, b) => a.section - b.section || (a.section === 2 ? compareAutomatic(a, b) : a.line - b.line));
}

function compareAutomatic(a: NatRule, b: NatRule): number {
  if (a.isStatic !== b.isStatic) return a.isStatic ? -1 : 1;
  const sizes = sizeOf(a.real.may) - sizeOf(b.real.may);
  if (sizes !== 0n) return sizes < 0n ? -1 : 1;
  const lowest = (a.real.may[0]?.first ?? 0n) - (b.real.may[0]?.first ?? 0n);
  if (lowest !== 0n) return lowest < 0n ? -1 : 1;
  const [one, other] = [a.object ?? '', b.object ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}

function sizeOf(ranges: readonly IpRange[]): bigint {
  return ranges.reduce((sum, { first, last }) => sum + last - first + 1n, 0n);
}
