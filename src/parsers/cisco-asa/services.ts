import type { Doubt } from '../../model/device.js';
import { box, EVERYTHING, NOTHING, PROTOCOL, type Box, type HeaderSpace } from '../../model/header-space.js';
import { ALL_PORTS, NO_NUMBERS, numberSet, oneNumber, subtractNumbers, type NumberSet } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';
import { isAtEnd, peek, take, takeIf, type Cursor } from './cursor.js';
import type { Definitions, GroupDefinition, GroupKind } from './definitions.js';
import { wordsOf, type ConfigLine } from './lines.js';
import { parseIcmpType, parseNumber, parsePort, parseProtocol } from './literals.js';
import { mergeDoubts, mergeLocations, unevaluable, type Report } from './report.js';

/** Protocols and ports, of any address, as bounds; one array when nothing is in doubt. */
export interface ServiceMatch {
  readonly must: HeaderSpace;
  readonly may: HeaderSpace;
  readonly doubts: readonly Doubt[];
  readonly locations: readonly Location[];
}

const NONE: readonly never[] = [];

/** A match in which nothing is in doubt. */
export function exactService(space: HeaderSpace, locations: readonly Location[] = NONE): ServiceMatch {
  return { must: space, may: space, doubts: NONE, locations };
}

/** Protocols that have ports. */
export const PORT_PROTOCOLS: ReadonlySet<number> = new Set([PROTOCOL.tcp, PROTOCOL.udp, PROTOCOL.sctp]);

const OPERATORS: ReadonlySet<string> = new Set(['eq', 'neq', 'lt', 'gt', 'range']);

/** True when a condition on ports comes next. */
export function startsPorts(cursor: Cursor): boolean {
  return OPERATORS.has(peek(cursor) ?? '');
}

/** Reads `eq https`, `range 8000 8010`, `neq 80`, `lt 1024`, `gt 1023`. Undefined when it is none of them. */
export function readPorts(cursor: Cursor): NumberSet | undefined {
  const operator = take(cursor);
  const first = parsePort(take(cursor));
  if (first === undefined) return undefined;
  switch (operator) {
    case 'eq':
      return oneNumber(first);
    case 'neq':
      return subtractNumbers(ALL_PORTS, oneNumber(first));
    case 'lt':
      return first === 0 ? NO_NUMBERS : [{ first: 0, last: first - 1 }];
    case 'gt':
      return first === 65_535 ? NO_NUMBERS : [{ first: first + 1, last: 65_535 }];
    case 'range': {
      const last = parsePort(take(cursor));
      return last === undefined || last < first ? undefined : [{ first, last }];
    }
    default:
      return undefined;
  }
}

/** Protocol numbers of `tcp`, `tcp-udp`, `gre`, `47`; all of them for `ip`. */
export function readProtocols(word: string | undefined): NumberSet | 'all' | undefined {
  if (word === 'ip') return 'all';
  if (word === 'tcp-udp') return [{ first: PROTOCOL.tcp, last: PROTOCOL.tcp }, { first: PROTOCOL.udp, last: PROTOCOL.udp }];
  const number = parseProtocol(word);
  // Protocol 0 is the same as `ip` in an access list.
  if (number === 0) return 'all';
  return number === undefined ? undefined : oneNumber(number);
}

/** The box of some protocols and ports; undefined when no packet is left. */
export function serviceBox(protocols: NumberSet | 'all', sourcePorts: NumberSet, destinationPorts: NumberSet): Box | undefined {
  if (sourcePorts.length === 0 || destinationPorts.length === 0) return undefined;
  return protocols === 'all' ? EVERYTHING[0] : box({ protocols, sourcePorts, destinationPorts });
}

/** `echo`, `unreachable 4`, or nothing: the type and code as the model numbers them. Undefined when it is no type. */
export function readIcmp(cursor: Cursor, protocol: number): NumberSet | undefined {
  const type = parseIcmpType(peek(cursor), protocol);
  if (type === undefined) return undefined;
  cursor.at += 1;
  const code = parseNumber(peek(cursor), 255);
  if (code === undefined) return [{ first: type * 256, last: type * 256 + 255 }];
  cursor.at += 1;
  return oneNumber(type * 256 + code);
}

/** Resolves the services that lines name. Every object and group is resolved once. */
export interface ServiceBook {
  object(name: string, line: number): ServiceMatch;
  group(kind: ServiceKind, name: string, line: number): ServiceMatch;
  has(kind: ServiceKind, name: string): boolean;
  resolveAll(): void;
}

export type ServiceKind = Extract<GroupKind, 'service' | 'protocol' | 'icmp-type'>;

const KINDS: readonly ServiceKind[] = ['service', 'protocol', 'icmp-type'];
const DEEPEST_NESTING = 200;

/** Opens the book of a configuration. */
export function createServiceBook(definitions: Definitions, report: Report): ServiceBook {
  const objects = new Map<string, ServiceMatch>();
  const groups: Readonly<Record<ServiceKind, Map<string, ServiceMatch>>> = { service: new Map(), protocol: new Map(), 'icmp-type': new Map() };
  const open = new Set<string>();
  const book: ServiceBook = {
    has: (kind, name) => definitions.groups[kind].has(name),
    object(name, line) {
      const definition = definitions.serviceObjects.get(name);
      if (definition?.content === undefined) return undefinedService({ kind: 'service object', name, line }, report);
      const known = objects.get(name) ?? readObject(definition.content, name, report);
      objects.set(name, known);
      return known;
    },
    group(kind, name, line) {
      const known = groups[kind].get(name);
      if (known !== undefined) return known;
      const definition = definitions.groups[kind].get(name);
      if (definition === undefined) return undefinedService({ kind: `${kind} object-group`, name, line }, report);
      const key = `${kind} ${name}`;
      if (open.has(key)) {
        report.add('incomplete', 'export.cyclic_reference', definition.line, { kind: 'object-group', name: name.slice(0, 60) });
        return unknownService(`object-group ${name}`, report.at(definition.line));
      }
      if (open.size >= DEEPEST_NESTING) {
        report.add('incomplete', 'export.unsupported', definition.line, { what: `object-group ${name.slice(0, 60)}` });
        return unknownService(`object-group ${name}`, report.at(definition.line));
      }
      open.add(key);
      const found = readGroup(definition, kind, { book, report });
      open.delete(key);
      groups[kind].set(name, found);
      return found;
    },
    resolveAll() {
      for (const { name, line, content } of definitions.serviceObjects.values()) if (content !== undefined) book.object(name, line);
      for (const kind of KINDS) for (const { name, line } of definitions.groups[kind].values()) book.group(kind, name, line);
    },
  };
  return book;
}

function unknownService(what: string, location: Location): ServiceMatch {
  return { must: NOTHING, may: EVERYTHING, doubts: [unevaluable(what, location)], locations: NONE };
}

function undefinedService({ kind, name, line }: { readonly kind: string; readonly name: string; readonly line: number }, report: Report): ServiceMatch {
  report.add('incomplete', 'export.undefined_reference', line, { kind, name: name.slice(0, 60) });
  report.mark(line, 'partial');
  return unknownService(`${kind} ${name}`, report.at(line));
}

/** `service tcp source gt 1023 destination eq 8443` */
function readObject({ text, line }: ConfigLine, name: string, report: Report): ServiceMatch {
  const cursor: Cursor = { words: wordsOf(text), at: 1 };
  const space = readServiceTerm(cursor);
  if (space === undefined || !isAtEnd(cursor)) {
    report.unrecognised(line, `object service ${name.slice(0, 60)}`);
    return unknownService(`object service ${name}`, report.at(line));
  }
  report.mark(line, 'understood');
  return exactService(space, [report.at(line)]);
}

/** `tcp destination eq 443`, `udp source eq 53`, `icmp echo`, `gre`; older versions leave `destination` out. */
function readServiceTerm(cursor: Cursor): HeaderSpace | undefined {
  const word = take(cursor);
  const protocols = readProtocols(word);
  if (protocols === undefined) return undefined;
  const isIcmp = word === 'icmp' || word === 'icmp6';
  if (isIcmp && !isAtEnd(cursor)) {
    const protocol = word === 'icmp' ? PROTOCOL.icmp : PROTOCOL.icmpv6;
    const types = readIcmp(cursor, protocol);
    return types === undefined ? undefined : [box({ protocols: oneNumber(protocol), destinationPorts: types })];
  }
  if (isAtEnd(cursor)) return spaceOf(serviceBox(protocols, ALL_PORTS, ALL_PORTS));
  if (protocols === 'all' || !protocols.every(({ first, last }) => first === last && PORT_PROTOCOLS.has(first))) return undefined;
  const sourcePorts = takeIf(cursor, 'source') ? readPorts(cursor) : ALL_PORTS;
  const hasDestination = takeIf(cursor, 'destination') || startsPorts(cursor);
  const destinationPorts = hasDestination ? readPorts(cursor) : ALL_PORTS;
  if (sourcePorts === undefined || destinationPorts === undefined) return undefined;
  return spaceOf(serviceBox(protocols, sourcePorts, destinationPorts));
}

function spaceOf(one: Box | undefined): HeaderSpace {
  return one === undefined ? NOTHING : [one];
}

interface Reading {
  readonly book: ServiceBook;
  readonly report: Report;
}

function readGroup(definition: GroupDefinition, kind: ServiceKind, reading: Reading): ServiceMatch {
  const parts = definition.members.map((member) => readMember(member, definition, { ...reading, kind }));
  const exact = parts.every((part) => part.must === part.may);
  const may = joined(parts.flatMap((part) => part.may));
  return {
    must: exact ? may : joined(parts.flatMap((part) => part.must)),
    may,
    doubts: exact ? NONE : mergeDoubts(...parts.map((part) => part.doubts)),
    locations: mergeLocations([reading.report.at(definition.line)], ...parts.map((part) => part.locations)),
  };
}

/** Boxes of the same protocols that differ in destination ports alone become one: a group has many ports. */
function joined(space: HeaderSpace): HeaderSpace {
  const byRest = new Map<string, { readonly one: Box; readonly ports: NumberSet[] }>();
  const rest: Box[] = [];
  for (const one of space) {
    if (one === EVERYTHING[0]) return EVERYTHING;
    if (one.sourcePorts !== ALL_PORTS) {
      rest.push(one);
      continue;
    }
    const key = one.protocols.map(({ first, last }) => `${first}-${last}`).join();
    const known = byRest.get(key) ?? { one, ports: [] };
    known.ports.push(one.destinationPorts);
    byRest.set(key, known);
  }
  return [...[...byRest.values()].map(({ one, ports }) => ({ ...one, destinationPorts: ports.length === 1 ? one.destinationPorts : numberSet(ports.flat()) })), ...rest];
}

function readMember({ text, line }: ConfigLine, group: GroupDefinition, reading: Reading & { readonly kind: ServiceKind }): ServiceMatch {
  const cursor: Cursor = { words: wordsOf(text), at: 0 };
  const found = memberMatch(cursor, line, { ...reading, transport: group.transport });
  if (found !== undefined && isAtEnd(cursor)) {
    reading.report.mark(line, 'understood');
    return found;
  }
  reading.report.unrecognised(line, `${cursor.words[0] ?? ''} (object-group ${reading.kind} ${group.name.slice(0, 60)})`);
  return unknownService(`object-group ${group.name}`, reading.report.at(line));
}

interface MemberReading extends Reading {
  readonly kind: ServiceKind;
  readonly transport: string | undefined;
}

function memberMatch(cursor: Cursor, line: number, { book, kind, transport }: MemberReading): ServiceMatch | undefined {
  const verb = take(cursor);
  if (isAtEnd(cursor)) return undefined;
  if (verb === 'group-object') return book.group(kind, take(cursor) ?? '', line);
  switch (kind) {
    case 'protocol':
      return verb === 'protocol-object' ? ofProtocols(readProtocols(take(cursor))) : undefined;
    case 'icmp-type':
      return verb === 'icmp-object' ? ofIcmp(cursor) : undefined;
    case 'service':
      if (transport !== undefined) return verb === 'port-object' ? ofPorts(readProtocols(transport), cursor) : undefined;
      return verb === 'service-object' ? ofServices(cursor, line, book) : undefined;
    default:
      return kind satisfies never;
  }
}

function ofProtocols(protocols: NumberSet | 'all' | undefined): ServiceMatch | undefined {
  return protocols === undefined ? undefined : exactService(spaceOf(serviceBox(protocols, ALL_PORTS, ALL_PORTS)));
}

/** A type of the group stands for ICMP and ICMPv6: the line that names the group says which. */
function ofIcmp(cursor: Cursor): ServiceMatch | undefined {
  const word = take(cursor);
  const boxes = [PROTOCOL.icmp, PROTOCOL.icmpv6].flatMap((protocol) => {
    const type = parseIcmpType(word, protocol);
    return type === undefined ? [] : [box({ protocols: oneNumber(protocol), destinationPorts: [{ first: type * 256, last: type * 256 + 255 }] })];
  });
  return boxes.length === 0 ? undefined : exactService(boxes);
}

/** `port-object range 8000 8010` */
function ofPorts(protocols: NumberSet | 'all' | undefined, cursor: Cursor): ServiceMatch | undefined {
  const operator = peek(cursor);
  if (protocols === undefined || (operator !== 'eq' && operator !== 'range')) return undefined;
  const ports = readPorts(cursor);
  return ports === undefined ? undefined : exactService(spaceOf(serviceBox(protocols, ALL_PORTS, ports)));
}

function ofServices(cursor: Cursor, line: number, book: ServiceBook): ServiceMatch | undefined {
  if (takeIf(cursor, 'object')) return isAtEnd(cursor) ? undefined : book.object(take(cursor) ?? '', line);
  const space = readServiceTerm(cursor);
  return space === undefined ? undefined : exactService(space);
}
