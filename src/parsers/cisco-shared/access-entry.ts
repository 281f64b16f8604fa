import type { Doubt, LineAction } from '../../model/device.js';
import { box, type HeaderSpace } from '../../model/header-space.js';
import { ALL_PROTOCOLS, oneNumber, type NumberSet } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';
import { maskedAddresses, readHost, readPrefix, wildcardAddresses } from './addresses.js';
import { allOf, between, sure, unknownAddresses, type AddressBounds, type SpaceBounds } from './bounds.js';
import { readOptions, type Share } from './entry-options.js';
import { readMessageType, readPorts, type PortBounds } from './entry-ports.js';
import type { Groups } from './object-groups.js';
import { mergeDoubts, unevaluable } from './report.js';
import { readProtocol } from './well-known-numbers.js';

/** One permit or deny of an access list. */
export interface Entry {
  readonly action: LineAction;
  /** As written, without the sequence number. */
  readonly text: string;
  readonly sequence: number | undefined;
  /** Header fields alone; conditions on flags and fragments stand in the two shares. */
  readonly space: SpaceBounds;
  /** How many of the packets that open a connection, and of those that answer, meet the remaining conditions. */
  readonly opening: Share;
  readonly answering: Share;
  /** Name of the reflexive list that keeps the connections this line permits. */
  readonly reflect: string | undefined;
  readonly location: Location;
}

/** What reading an entry needs to know. */
export interface EntryContext {
  readonly family: 4 | 6;
  /** Standard lists name a source only. */
  readonly standard: boolean;
  readonly location: Location;
  readonly groups: Groups;
}

/** The words of a line and how far they were read. */
export interface Cursor {
  readonly words: readonly string[];
  at: number;
}

/** A permit or deny line; `complete` is false when some of its words were not understood. */
export interface ReadEntry {
  readonly entry: Entry;
  readonly complete: boolean;
}

/** Reads from `permit` or `deny` on. Undefined when that is not where the cursor stands. */
export function readEntry(cursor: Cursor, context: EntryContext, sequence: number | undefined): ReadEntry | undefined {
  const action = cursor.words[cursor.at];
  if (action !== 'permit' && action !== 'deny') return undefined;
  const text = cursor.words.slice(cursor.at).join(' ').slice(0, 160);
  cursor.at += 1;
  const header = context.standard ? readStandard(cursor, context) : readExtended(cursor, context);
  const options = readOptions(cursor, { protocol: header?.protocol, location: context.location });
  const complete = header !== undefined && options.complete;
  const doubt = complete ? [] : [unevaluable(text, context.location)];
  const space = header?.space ?? between(sure([box({})]), sure(allOf(context.family)), sure(allOf(context.family)));
  const entry: Entry = {
    action,
    text,
    sequence,
    space: { ...space, doubts: mergeDoubts(space.doubts, options.doubts, doubt) },
    opening: complete ? options.opening : 'some',
    answering: complete ? options.answering : 'some',
    reflect: options.reflect,
    location: context.location,
  };
  return { entry, complete };
}

interface Header {
  readonly space: SpaceBounds;
  /** The protocol when it is one alone. */
  readonly protocol: number | undefined;
}

/** `permit 10.0.0.0 0.0.0.255`, `permit host 10.0.0.1`, `permit 10.0.0.1`, `permit any`. */
function readStandard(cursor: Cursor, context: EntryContext): Header | undefined {
  const source = readAddress(cursor, context);
  if (source === undefined) return undefined;
  return { space: between(ANY_PROTOCOL, source, sure(allOf(context.family))), protocol: undefined };
}

const ANY_PROTOCOL: SpaceBounds = sure([box({})]);

/** `permit tcp 10.0.0.0 0.0.0.255 gt 1023 host 10.1.1.1 eq 443`; a service group stands where the protocol does. */
function readExtended(cursor: Cursor, context: EntryContext): Header | undefined {
  const word = cursor.words[cursor.at];
  if (word === 'object-group' || word === 'object-group-security') return readWithServices(cursor, context);
  const anything = word === 'ip' || word === 'ipv6';
  const protocol = anything ? undefined : readProtocol(word, context.family);
  if (!anything && protocol === undefined) return undefined;
  cursor.at += 1;
  const ports = { protocol, groups: context.groups, location: context.location };
  const source = readAddress(cursor, context);
  const sourcePorts = source && readPorts(cursor, ports);
  const destination = sourcePorts && readAddress(cursor, context);
  const destinationPorts = destination && (readMessageType(cursor, protocol, context.family) ?? readPorts(cursor, ports));
  if (source === undefined || sourcePorts === undefined || destination === undefined || destinationPorts === undefined) return undefined;
  const protocols = protocol === undefined ? ALL_PROTOCOLS : oneNumber(protocol);
  return { space: between(withPorts(protocols, sourcePorts, destinationPorts), source, destination), protocol };
}

function withPorts(protocols: NumberSet, source: PortBounds, destination: PortBounds): SpaceBounds {
  const may: HeaderSpace = [box({ protocols, sourcePorts: source.may, destinationPorts: destination.may })];
  const exact = source.must === source.may && destination.must === destination.may;
  const known = source.must.length > 0 && destination.must.length > 0;
  const must = exact ? may : known ? [box({ protocols, sourcePorts: source.must, destinationPorts: destination.must })] : [];
  return { must, may, doubts: mergeDoubts(source.doubts, destination.doubts), related: [...source.related, ...destination.related] };
}

function readWithServices(cursor: Cursor, context: EntryContext): Header | undefined {
  const name = cursor.words[cursor.at + 1];
  if (name === undefined || cursor.words[cursor.at] !== 'object-group') return undefined;
  cursor.at += 2;
  const services = context.groups.services(name, context.family, context.location);
  const source = readAddress(cursor, context);
  const destination = source && readAddress(cursor, context);
  if (source === undefined || destination === undefined) return undefined;
  return { space: between(services, source, destination), protocol: undefined };
}

/** Undefined when the words name no address. */
function readAddress(cursor: Cursor, context: EntryContext): AddressBounds | undefined {
  const { family, location, groups } = context;
  const [word, next] = cursor.words.slice(cursor.at, cursor.at + 2);
  if (word === 'any' || word === 'any4' || word === 'any6') return take(cursor, 1, sure(allOf(family)));
  if (word === 'host') return take(cursor, 2, known(readHost(next, family)));
  if ((word === 'object-group' || word === 'addrgroup') && next !== undefined) {
    if (context.standard) return undefined;
    // `object-group-security` names a tag that no export resolves; a network group may bear any other name.
    return take(cursor, 2, groups.addresses(next, family, location));
  }
  const prefix = readPrefix(word, family);
  if (prefix !== undefined) return take(cursor, 1, sure(prefix));
  return family === 4 && word !== undefined ? readWildcard(cursor, context, word) : undefined;
}

function readWildcard(cursor: Cursor, context: EntryContext, word: string): AddressBounds | undefined {
  const next = cursor.words[cursor.at + 1];
  const pattern = next === undefined ? undefined : wildcardAddresses(word, next);
  if (pattern === undefined) return context.standard ? take(cursor, 1, known(readHost(word, 4))) : undefined;
  const bounds = sure(pattern.addresses);
  if (pattern.exact) return take(cursor, 2, bounds);
  const doubt: Doubt = unevaluable(`${word} ${next ?? ''}`, context.location);
  return take(cursor, 2, { ...unknownAddresses(4, doubt), may: pattern.addresses });
}

function known(addresses: AddressBounds['may'] | undefined): AddressBounds | undefined {
  return addresses === undefined ? undefined : sure(addresses);
}

function take<T>(cursor: Cursor, count: number, value: T | undefined): T | undefined {
  if (value !== undefined) cursor.at += count;
  return value;
}

/** The addresses of `10.0.0.0 255.255.255.0`, as object groups write them. */
export function readMasked(address: string | undefined, mask: string | undefined): AddressBounds | undefined {
  const pattern = address === undefined || mask === undefined ? undefined : maskedAddresses(address, mask);
  return pattern?.exact === true ? sure(pattern.addresses) : undefined;
}
