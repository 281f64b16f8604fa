import type { Doubt } from '../../model/device.js';
import { box, complementSpace, disjointSpace, EVERYTHING, intersectSpaces, NOTHING, PROTOCOL, type Box, type HeaderSpace } from '../../model/header-space.js';
import { ALL_PORTS, numberSet, oneNumber, uniteNumbers, type NumberRange, type NumberSet } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';
import { unknownDoubts } from './addresses.js';
import { BUILT_IN_SERVICES, type BuiltInService } from './built-in-services.js';
import { readRange } from './network-syntax.js';
import type { Block } from './parse.js';
import { mergeDoubts, mergeLocations, unevaluable, type Report } from './report.js';
import { locationOf, valueOf, valuesOf, type Scope } from './scope.js';
import { listSettings } from './settings.js';

/** The protocols and ports a name stands for; only a service with an address of its own limits addresses too. */
export interface ServiceValue {
  readonly must: HeaderSpace;
  readonly may: HeaderSpace;
  readonly doubts: readonly Doubt[];
  readonly locations: readonly Location[];
}

/** The service objects and groups of the export, with the predefined ones behind them. */
export interface ServiceBook {
  /** The union of the named services; `location` is where they are used. */
  resolve(names: readonly string[], location: Location): ServiceValue;
}

const DEEPEST_NESTING = 32;

interface Book {
  readonly custom: ReadonlyMap<string, Block>;
  readonly groups: ReadonlyMap<string, Block>;
  readonly report: Report;
  readonly resolved: Map<string, ServiceValue>;
  readonly open: Set<string>;
}

/** Prepares the look-up of `firewall service custom` and `firewall service group`. */
export function createServiceBook(scope: Scope, report: Report): ServiceBook {
  const book: Book = {
    custom: scope.section('firewall service custom')?.entries ?? new Map<string, Block>(),
    groups: scope.section('firewall service group')?.entries ?? new Map<string, Block>(),
    report,
    resolved: new Map(),
    open: new Set(),
  };
  const lists = new Map<string, ServiceValue>();
  return {
    resolve(names, location) {
      const [only] = names;
      if (only !== undefined && names.length === 1) return resolveName(book, only, location);
      const key = names.join('\n');
      const value = lists.get(key) ?? uniteServices(names.map((name) => resolveName(book, name, location)));
      lists.set(key, value);
      return value;
    },
  };
}

/** Every protocol and port that the services are not. Under negation the bounds change places. */
export function negateServices(value: ServiceValue): ServiceValue {
  const may = complementSpace(value.must);
  const must = value.doubts.length === 0 ? may : complementSpace(value.may);
  return { ...value, must, may };
}

function uniteServices(values: readonly ServiceValue[]): ServiceValue {
  const [only] = values;
  if (only !== undefined && values.length === 1) return only;
  const doubts = mergeDoubts(...values.map((value) => value.doubts));
  const may = joinBoxes(values.flatMap((value) => value.may));
  const must = doubts.length === 0 ? may : joinBoxes(values.flatMap((value) => value.must));
  return { must, may, doubts, locations: mergeLocations(...values.map((value) => value.locations)) };
}

/** Joins boxes that differ in their destination ports only, then makes the rest disjoint. */
function joinBoxes(boxes: HeaderSpace): HeaderSpace {
  if (boxes.length < 2) return boxes;
  const joined = new Map<string, Box>();
  for (const next of boxes) {
    const key = [next.protocols, next.sourcePorts, next.source, next.destination].map(rangesKey).join('|');
    const other = joined.get(key);
    const destinationPorts = other === undefined ? next.destinationPorts : uniteNumbers(other.destinationPorts, next.destinationPorts);
    joined.set(key, { ...next, destinationPorts });
  }
  return disjointSpace([...joined.values()]);
}

function rangesKey(ranges: readonly { readonly first: number | bigint; readonly last: number | bigint }[]): string {
  return ranges.map((range) => `${range.first}-${range.last}`).join(',');
}

function resolveName(book: Book, name: string, location: Location): ServiceValue {
  const known = book.resolved.get(name);
  if (known !== undefined) return known;
  const custom = book.custom.get(name);
  const group = custom === undefined ? book.groups.get(name) : undefined;
  if (group !== undefined) return resolveGroup(book, group, location);
  const value = custom === undefined ? resolveUndefined(book, name, location) : readCustom(book, custom);
  book.resolved.set(name, value);
  return value;
}

function resolveUndefined(book: Book, name: string, location: Location): ServiceValue {
  const builtIn = BUILT_IN_SERVICES.get(name);
  if (builtIn !== undefined) return exactly(builtInBoxes(builtIn), []);
  book.report.add('incomplete', 'export.undefined_reference', location, { kind: 'firewall service', name: name.slice(0, 100) });
  return unknown({ code: 'fortigate.undefined_service', parameters: { name: name.slice(0, 100) }, location });
}

function builtInBoxes(service: BuiltInService): HeaderSpace {
  if (service.protocol === 'any') return EVERYTHING;
  if (service.protocol !== undefined) return [box({ protocols: oneNumber(service.protocol) })];
  if (service.icmpType !== undefined) return [icmpBox(PROTOCOL.icmp, service.icmpType, undefined)];
  if (service.icmp6Type !== undefined) return [icmpBox(PROTOCOL.icmpv6, service.icmp6Type, undefined)];
  return [...portBoxes(PROTOCOL.tcp, (service.tcp ?? '').split(' ')), ...portBoxes(PROTOCOL.udp, (service.udp ?? '').split(' '))];
}

function resolveGroup(book: Book, group: Block, location: Location): ServiceValue {
  if (book.open.has(group.name)) {
    book.report.add('incomplete', 'export.cyclic_reference', group.location, { kind: 'firewall service group', name: group.name.slice(0, 100) });
    return unknown(unevaluable(`service group "${group.name}"`, group.location));
  }
  if (book.open.size >= DEEPEST_NESTING) {
    book.report.add('incomplete', 'export.unsupported', location, { what: 'firewall service group > 32' });
    return unknown(unevaluable(`service group "${group.name}"`, group.location));
  }
  book.open.add(group.name);
  const members = uniteServices(valuesOf(group, 'member').map((name) => resolveName(book, name, locationOf(group, 'member'))));
  book.open.delete(group.name);
  const doubts = unknownDoubts(group, 'service group');
  const value = doubts.length > 0 ? unknown(...doubts) : { ...members, locations: mergeLocations([group.location], members.locations) };
  book.resolved.set(group.name, value);
  return value;
}

function readCustom(book: Book, service: Block): ServiceValue {
  const doubts = unknownDoubts(service, 'service');
  if (doubts.length > 0) return unknown(...doubts);
  const boxes = readBoxes(service);
  if (boxes === undefined) return invalid(book, service);
  const value = exactly(boxes, [service.location]);
  const application = valueOf(service, 'app-service-type') ?? 'disable';
  if (application !== 'disable') return { ...unknown(unevaluable(`application service "${service.name}"`, service.location)) };
  return limitToAddress(value, service);
}

/** `set iprange` or `set fqdn` limits the service to destinations of its own. */
function limitToAddress(value: ServiceValue, service: Block): ServiceValue {
  const ranges = valueOf(service, 'iprange');
  const name = valueOf(service, 'fqdn') ?? '';
  const range = ranges === undefined || ranges === '0.0.0.0' ? undefined : readRange(ranges);
  if (range !== undefined && name === '') return exactly(intersectSpaces(value.may, [box({ destination: [range] })]), value.locations);
  if (name === '' && (ranges === undefined || ranges === '0.0.0.0')) return value;
  const doubts = [unevaluable(`firewall service "${service.name}": iprange, fqdn`, service.location)];
  return { ...value, must: NOTHING, doubts };
}

/** Boxes of `set protocol ...` with its ports or types; undefined when a value cannot be read. */
function readBoxes(service: Block): HeaderSpace | undefined {
  switch (valueOf(service, 'protocol') ?? 'TCP/UDP/SCTP') {
    case 'TCP/UDP/SCTP':
    case 'TCP/UDP/UDP-Lite/SCTP':
      return readPorts(service);
    case 'ICMP':
      return readIcmp(service, PROTOCOL.icmp);
    case 'ICMP6':
      return readIcmp(service, PROTOCOL.icmpv6);
    case 'IP':
      return readProtocol(service);
    case 'ALL':
      // The predefined `webproxy` is the one service of this kind; it belongs to the explicit proxy.
      return valueOf(service, 'proxy') === 'enable' ? NOTHING : EVERYTHING;
    default:
      return undefined;
  }
}

function readPorts(service: Block): HeaderSpace | undefined {
  const boxes: Box[] = [];
  for (const [key, protocol] of [['tcp-portrange', PROTOCOL.tcp], ['udp-portrange', PROTOCOL.udp], ['sctp-portrange', PROTOCOL.sctp], ['udplite-portrange', 136]] as const) {
    const ranges = valuesOf(service, key).filter((range) => range !== '');
    const pairs = ranges.map(readPortPair);
    if (pairs.includes(undefined)) return undefined;
    for (const read of pairBoxes(protocol, pairs)) boxes.push(read);
  }
  // The product does not accept a service of this kind without ports.
  return boxes.length === 0 ? undefined : joinBoxes(boxes);
}

/** Reads `8081`, `554-556` and `9000:1024-65535` (destination, then source) as boxes. */
function portBoxes(protocol: number, ranges: readonly string[]): HeaderSpace {
  return pairBoxes(protocol, ranges.map(readPortPair));
}

function pairBoxes(protocol: number, pairs: readonly (PortPair | undefined)[]): HeaderSpace {
  const protocols = PROTOCOL_SETS.get(protocol) ?? oneNumber(protocol);
  return joinBoxes(
    pairs.filter((pair) => pair !== undefined).map(({ destination, source }) => box({ protocols, destinationPorts: destination, sourcePorts: source })),
  );
}

/** One set for all services of a protocol. */
const PROTOCOL_SETS: ReadonlyMap<number, NumberSet> = new Map([PROTOCOL.tcp, PROTOCOL.udp, PROTOCOL.sctp].map((protocol) => [protocol, oneNumber(protocol)]));

interface PortPair {
  readonly destination: NumberSet;
  readonly source: NumberSet;
}

function readPortPair(text: string): PortPair | undefined {
  const colon = text.indexOf(':');
  const destination = readPortRange(colon === -1 ? text : text.slice(0, colon));
  if (destination === undefined) return undefined;
  if (colon === -1) return { destination: [destination], source: ALL_PORTS };
  const source = readPortRange(text.slice(colon + 1));
  return source === undefined ? undefined : { destination: [destination], source: [source] };
}

/** Reads `443` or `6000-6063`; undefined when it is no range of ports. */
export function readPortRange(text: string): NumberRange | undefined {
  const dash = text.indexOf('-');
  const firstText = dash === -1 ? text : text.slice(0, dash);
  const lastText = dash === -1 ? firstText : text.slice(dash + 1);
  if (!/^\d{1,5}$/u.test(firstText) || !/^\d{1,5}$/u.test(lastText)) return undefined;
  const range = { first: Number(firstText), last: Number(lastText) };
  return range.first <= range.last && range.last <= 65535 ? range : undefined;
}

function readIcmp(service: Block, protocol: number): HeaderSpace | undefined {
  const type = readByte(valueOf(service, 'icmptype'));
  const code = readByte(valueOf(service, 'icmpcode'));
  if (type === 'unreadable' || code === 'unreadable') return undefined;
  if (type === undefined) return [box({ protocols: oneNumber(protocol) })];
  return [icmpBox(protocol, type, code)];
}

function icmpBox(protocol: number, type: number, code: number | undefined): Box {
  const ports = code === undefined ? { first: type * 256, last: type * 256 + 255 } : { first: type * 256 + code, last: type * 256 + code };
  return box({ protocols: oneNumber(protocol), destinationPorts: [ports] });
}

/** Protocol number 0 is the default and means every protocol. */
function readProtocol(service: Block): HeaderSpace | undefined {
  const number = readByte(valueOf(service, 'protocol-number'));
  if (number === 'unreadable') return undefined;
  return number === undefined || number === 0 ? EVERYTHING : [box({ protocols: oneNumber(number) })];
}

function readByte(text: string | undefined): number | undefined | 'unreadable' {
  if (text === undefined || text === '') return undefined;
  return /^\d{1,3}$/u.test(text) && Number(text) < 256 ? Number(text) : 'unreadable';
}

function invalid(book: Book, service: Block): ServiceValue {
  const key = listSettings(service.settings).map((setting) => setting.key).find((name) => name.endsWith('portrange') || name.startsWith('icmp') || name.startsWith('protocol')) ?? '';
  const location = locationOf(service, key);
  const value = valuesOf(service, key).join(' ').slice(0, 60);
  book.report.add('incomplete', 'export.invalid_value', location, { what: `service "${service.name.slice(0, 60)}"`, value, expected: 'protocol, tcp-portrange, udp-portrange, icmptype …' });
  book.report.mark(location, 'partial');
  return unknown(unevaluable(`service "${service.name}"`, location));
}

function exactly(boxes: HeaderSpace, locations: readonly Location[]): ServiceValue {
  return { must: boxes, may: boxes, doubts: NO_DOUBTS, locations };
}

const NO_DOUBTS: readonly Doubt[] = [];

function unknown(...doubts: readonly Doubt[]): ServiceValue {
  return { must: NOTHING, may: EVERYTHING, doubts, locations: doubts.map((doubt) => doubt.location).slice(0, 20) };
}

/** The services of one protocol over a set of ports. */
export function portSpace(protocol: number, ports: readonly NumberRange[]): HeaderSpace {
  return [box({ protocols: oneNumber(protocol), destinationPorts: numberSet(ports) })];
}

/** Reads one port number; undefined when it is none. */
export function readPort(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,5}$/u.test(text) && Number(text) <= 65535 ? Number(text) : undefined;
}
