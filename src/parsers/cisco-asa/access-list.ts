import type { Doubt, LineAction } from '../../model/device.js';
import { box, EVERYTHING, intersectSpaces, NOTHING, PROTOCOL, type HeaderSpace } from '../../model/header-space.js';
import { ALL_ADDRESSES, ALL_IPV4, ALL_IPV6, ofOneFamily } from '../../model/ip-set.js';
import { ALL_PORTS, numberSet, oneNumber, type NumberSet } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';
import { exactly, possibly, type AddressBook, type AddressMatch } from './addresses.js';
import { isAtEnd, peek, take, takeIf, type Cursor } from './cursor.js';
import type { Definitions } from './definitions.js';
import type { InterfaceBook } from './interfaces.js';
import { wordsOf } from './lines.js';
import { parseNumber } from './literals.js';
import { mergeDoubts, mergeLocations, unevaluable, type Report } from './report.js';
import { exactService, PORT_PROTOCOLS, readIcmp, readPorts, readProtocols, serviceBox, startsPorts, type ServiceBook, type ServiceMatch } from './services.js';

/** What an access list entry is read with. */
export interface EntryContext {
  readonly addresses: AddressBook;
  readonly services: ServiceBook;
  readonly interfaces: InterfaceBook;
  readonly definitions: Definitions;
  readonly report: Report;
}

/** One active permit or deny of an extended access list. */
export interface Entry {
  readonly action: LineAction;
  readonly must: HeaderSpace;
  readonly may: HeaderSpace;
  readonly doubts: readonly Doubt[];
  readonly relatedLocations: readonly Location[];
  readonly destinationNames: readonly string[] | undefined;
  /** Interfaces that a Firepower list names itself (`ifc inside`). */
  readonly ingress: string | undefined;
  readonly egress: string | undefined;
}

const ANY4 = exactly(ALL_IPV4);
const ANY6 = exactly(ALL_IPV6);

/**
 * Reads what follows `permit` or `deny`. Undefined when it is not in the grammar; `inactive` for an entry that is
 * switched off.
 */
export function readEntry(cursor: Cursor, action: LineAction, { line, context }: { readonly line: number; readonly context: EntryContext }): Entry | 'inactive' | undefined {
  const doubts: Doubt[] = [];
  const read: PartReader = { cursor, line, context, doubts };
  const service = readService(read);
  if (service === undefined) return undefined;
  readIdentity(read);
  const ingress = takeIf(cursor, 'ifc') ? take(cursor) : undefined;
  const source = readAddress(read);
  if (source === undefined) return undefined;
  readIdentity(read);
  const sourcePorts = readPortCondition(read, service);
  const egress = takeIf(cursor, 'ifc') ? take(cursor) : undefined;
  const destination = sourcePorts === undefined ? undefined : readAddress(read);
  if (sourcePorts === undefined || destination === undefined) return undefined;
  readIdentity(read);
  const narrowed = readDestinationService(read, service);
  if (narrowed === undefined) return undefined;
  const options = readOptions(read);
  if (options === undefined) return undefined;
  if (options === 'inactive') return 'inactive';
  const spaces = combine({ source, destination, services: [sourcePorts, narrowed], surely: doubts.length === 0 });
  return {
    action,
    ...spaces,
    doubts: spaces.must === spaces.may ? [] : mergeDoubts(doubts, source.doubts, destination.doubts, sourcePorts.doubts, narrowed.doubts),
    relatedLocations: mergeLocations(source.locations, destination.locations, sourcePorts.locations, narrowed.locations),
    destinationNames: destination.names,
    ingress,
    egress,
  };
}

interface PartReader {
  readonly cursor: Cursor;
  readonly line: number;
  readonly context: EntryContext;
  /** Conditions that nobody can evaluate. */
  readonly doubts: Doubt[];
}

/** The protocol part, with what it says of ports when it is an object or a group. */
interface ProtocolPart extends ServiceMatch {
  /** The protocols, when the part is a plain protocol or a group of protocols; ports may then follow. */
  readonly plain: NumberSet | 'all' | undefined;
}

/** `tcp`, `object HTTPS-8443`, `object-group WEB`, where the group holds services or protocols. */
function readService({ cursor, line, context }: PartReader): ProtocolPart | undefined {
  const word = take(cursor);
  const { services } = context;
  if (word === 'object') return isAtEnd(cursor) ? undefined : { ...services.object(take(cursor) ?? '', line), plain: undefined };
  if (word === 'object-group') {
    const name = take(cursor);
    if (name === undefined) return undefined;
    if (!services.has('service', name) && services.has('protocol', name)) {
      const group = services.group('protocol', name, line);
      return { ...group, plain: group.may === EVERYTHING ? 'all' : numberSet(group.may.flatMap((one) => one.protocols)) };
    }
    return { ...services.group('service', name, line), plain: undefined };
  }
  const plain = readProtocols(word);
  if (plain === undefined) return undefined;
  const whole = serviceBox(plain, ALL_PORTS, ALL_PORTS);
  return { ...exactService(whole === undefined ? NOTHING : [whole]), plain };
}

/** Users and security tags: which packets are theirs is known while the device runs. */
function readIdentity({ cursor, line, context, doubts }: PartReader): void {
  const word = peek(cursor);
  if (word === 'user' || word === 'user-group' || word === 'object-group-user' || word === 'object-group-security') {
    cursor.at += 2;
    if (word === 'user' && cursor.words[cursor.at - 1] === 'any') return;
  } else if (word === 'security-group') cursor.at += 3;
  else return;
  doubts.push(unevaluable(word, context.report.at(line)));
  readIdentity({ cursor, line, context, doubts });
}

/** `any`, `any4`, `host 10.0.0.1`, `10.0.0.0 255.255.255.0`, `object X`, `object-group G`, `interface outside`. */
function readAddress({ cursor, line, context }: PartReader): AddressMatch | undefined {
  const { addresses, interfaces, definitions, report } = context;
  const word = peek(cursor);
  switch (word) {
    case undefined:
      return undefined;
    case 'any':
      cursor.at += 1;
      return addresses.any;
    case 'any4':
      cursor.at += 1;
      return ANY4;
    case 'any6':
      cursor.at += 1;
      return ANY6;
    case 'host': {
      const address = addresses.host(cursor.words[cursor.at + 1]);
      cursor.at += 2;
      return address === undefined ? undefined : exactly([{ first: address, last: address }]);
    }
    case 'object':
    case 'object-group': {
      const name = cursor.words[cursor.at + 1];
      cursor.at += 2;
      if (name === undefined) return undefined;
      if (definitions.groups['network-service'].has(name)) return possibly(ALL_ADDRESSES, unevaluable(`network-service ${name}`, report.at(line)));
      return word === 'object' ? addresses.object(name, line) : addresses.group(name, line);
    }
    case 'object-group-network-service':
      cursor.at += 2;
      return cursor.at > cursor.words.length ? undefined : possibly(ALL_ADDRESSES, unevaluable(word, report.at(line)));
    case 'interface': {
      const name = cursor.words[cursor.at + 1];
      cursor.at += 2;
      if (name === undefined) return undefined;
      if (interfaces.find(name) === undefined) report.add('incomplete', 'export.undefined_reference', line, { kind: 'interface', name: name.slice(0, 60) });
      return interfaces.addressesOf(name, line);
    }
    default: {
      const range = addresses.network(cursor);
      return range === undefined ? undefined : exactly(ofOneFamily(range));
    }
  }
}

const ANY_SERVICE: ServiceMatch = exactService(EVERYTHING);

/** A condition on source ports; before a destination that is a group of networks there is none. */
function readPortCondition({ cursor, line, context }: PartReader, { plain }: ProtocolPart): ServiceMatch | undefined {
  if (startsPorts(cursor)) {
    const ports = readPorts(cursor);
    return ports === undefined || !hasPorts(plain) ? undefined : portMatch(plain, ports, ALL_PORTS);
  }
  const name = peek(cursor) === 'object-group' ? (cursor.words[cursor.at + 1] ?? '') : undefined;
  if (name === undefined || !context.services.has('service', name) || context.addresses.hasGroup(name) || !hasPorts(plain)) return ANY_SERVICE;
  cursor.at += 2;
  const group = context.services.group('service', name, line);
  return { ...group, must: turned(group.must), may: group.may === group.must ? turned(group.must) : turned(group.may) };
}

/** Ports of a typed group, taken as source ports. */
function turned(space: HeaderSpace): HeaderSpace {
  return space === EVERYTHING ? space : space.map((one) => ({ ...one, sourcePorts: one.destinationPorts, destinationPorts: one.sourcePorts }));
}

function hasPorts(plain: ProtocolPart['plain']): plain is NumberSet {
  return plain !== undefined && plain !== 'all' && plain.length > 0 && plain.every(({ first, last }) => first === last && PORT_PROTOCOLS.has(first));
}

function portMatch(protocols: NumberSet, sourcePorts: NumberSet, destinationPorts: NumberSet): ServiceMatch {
  const one = serviceBox(protocols, sourcePorts, destinationPorts);
  return exactService(one === undefined ? NOTHING : [one]);
}

/** Destination ports, an ICMP type, or a group of either; without one the protocol part stands as it is. */
function readDestinationService({ cursor, line, context }: PartReader, service: ProtocolPart): ServiceMatch | undefined {
  const { plain } = service;
  if (startsPorts(cursor)) {
    const ports = readPorts(cursor);
    return ports === undefined || !hasPorts(plain) ? undefined : within(portMatch(plain, ALL_PORTS, ports), service);
  }
  const icmp = icmpProtocol(plain);
  if (peek(cursor) === 'object-group') {
    cursor.at += 1;
    const name = take(cursor) ?? '';
    const kind = icmp === undefined || context.services.has('service', name) ? 'service' : 'icmp-type';
    return plain === undefined ? undefined : within(context.services.group(kind, name, line), service);
  }
  if (icmp === undefined || isAtEnd(cursor) || OPTION_WORDS.has(peek(cursor) ?? '')) return service;
  const types = readIcmp(cursor, icmp);
  return types === undefined ? undefined : exactService([box({ protocols: oneNumber(icmp), destinationPorts: types })]);
}

function icmpProtocol(plain: ProtocolPart['plain']): number | undefined {
  if (plain === undefined || plain === 'all' || plain.length !== 1) return undefined;
  const [only] = plain;
  return only?.first === only?.last && (only?.first === PROTOCOL.icmp || only?.first === PROTOCOL.icmpv6) ? only.first : undefined;
}

function within(one: ServiceMatch, other: ServiceMatch): ServiceMatch {
  const may = intersectSpaces(one.may, other.may);
  const exact = one.must === one.may && other.must === other.may;
  return {
    must: exact ? may : intersectSpaces(one.must, other.must),
    may,
    doubts: mergeDoubts(one.doubts, other.doubts),
    locations: mergeLocations(one.locations, other.locations),
  };
}

const OPTION_WORDS: ReadonlySet<string> = new Set(['log', 'time-range', 'inactive', 'rule-id', 'event-log', 'tunneled-endpoints']);
const LOG_LEVELS: ReadonlySet<string> = new Set(['emergencies', 'alerts', 'critical', 'errors', 'warnings', 'notifications', 'informational', 'debugging', 'disable', 'default']);

/** `log informational interval 300`, `time-range OFFICE`, `inactive`, and a Firepower list's `rule-id 268435457 event-log both`. */
function readOptions({ cursor, line, context, doubts }: PartReader): 'active' | 'inactive' | undefined {
  let state: 'active' | 'inactive' = 'active';
  while (!isAtEnd(cursor)) {
    const word = take(cursor);
    if (word === 'inactive') state = 'inactive';
    else if (word === 'log') {
      const level = peek(cursor) ?? '';
      if (LOG_LEVELS.has(level) || parseNumber(level, 7) !== undefined) cursor.at += 1;
      if (takeIf(cursor, 'interval') && parseNumber(take(cursor), 600) === undefined) return undefined;
    } else if (word === 'time-range') {
      const name = take(cursor);
      if (name === undefined) return undefined;
      if (!context.definitions.timeRanges.has(name)) context.report.add('incomplete', 'export.undefined_reference', line, { kind: 'time-range', name: name.slice(0, 60) });
      doubts.push(unevaluable(`time-range ${name}`, context.report.at(context.definitions.timeRanges.get(name) ?? line)));
    } else if (word === 'rule-id') {
      if (parseNumber(take(cursor), 4_294_967_295) === undefined) return undefined;
    } else if (word === 'event-log') {
      if (!['flow-start', 'flow-end', 'both'].includes(take(cursor) ?? '')) return undefined;
    } else return undefined;
  }
  return state;
}

interface Parts {
  readonly source: AddressMatch;
  readonly destination: AddressMatch;
  readonly services: readonly [ServiceMatch, ServiceMatch];
  /** False when a condition of the entry cannot be evaluated at all. */
  readonly surely: boolean;
}

function combine({ source, destination, services: [first, second], surely }: Parts): { readonly must: HeaderSpace; readonly may: HeaderSpace } {
  const exact = [source, destination, first, second].every((part) => part.must === part.may);
  const may = spaceOf(source.may, destination.may, first.may === EVERYTHING ? second.may : intersectSpaces(first.may, second.may));
  if (exact && surely) return { must: may, may };
  const must = surely ? spaceOf(source.must, destination.must, intersectSpaces(first.must, second.must)) : NOTHING;
  return { must, may };
}

function spaceOf(source: AddressMatch['may'], destination: AddressMatch['may'], services: HeaderSpace): HeaderSpace {
  if (source.length === 0 || destination.length === 0) return NOTHING;
  return services.map((one) => ({ ...one, source, destination }));
}

/** An entry that is not in the grammar: whatever it says may hold for any packet. */
export function unknownEntry(action: LineAction, location: Location): Entry {
  return {
    action, must: NOTHING, may: EVERYTHING, doubts: [unevaluable('access-list', location)], relatedLocations: [], destinationNames: undefined, ingress: undefined, egress: undefined,
  };
}

/** Words of an access list line. */
export function entryCursor(text: string): Cursor {
  return { words: wordsOf(text), at: 2 };
}
