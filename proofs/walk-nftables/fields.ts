/** What an expression of nft(8) says about one packet. */
import type { Packet } from '../../src/model/header-space.js';
import { UnreadableError } from '../packet-walk/types.js';
import { familyOf, readAddress } from '../walk-iptables/addresses.js';
import { isObject, listOf, member, numberOf, onlyMember, textOf, type Json } from './json.js';

/** A packet somewhere on its way through the device. */
export interface Journey {
  readonly packet: Packet;
  /** Empty where the packet has no such interface. */
  readonly ingress: string;
  readonly egress: string;
  readonly state: 'new' | 'invalid' | 'untracked';
  readonly redirected: boolean;
}

/** A number, or a word where nft(8) has words: interfaces and states. */
export type Value = bigint | string;

/** How the values of a field are written, and what the packet has there; undefined when it has no such field. */
export interface Field {
  readonly read: (text: string) => Value;
  readonly of: (at: Journey) => Value | undefined;
}

/** Reads the left side of a match, or one part of a concatenation. */
export function fieldOf(expression: Json): Field {
  const [kind, body] = onlyMember(expression, (value) => value);
  if (kind === 'payload') return payloadField(textOf(member(body, 'protocol')), textOf(member(body, 'field')));
  if (kind === 'meta') return metaField(textOf(member(body, 'key')));
  if (kind === 'ct') return connectionField(textOf(member(body, 'key')));
  throw new UnreadableError(`expression: ${kind}`);
}

const PROTOCOLS: Readonly<Record<string, bigint>> = { icmp: 1n, tcp: 6n, udp: 17n, gre: 47n, 'ipv6-icmp': 58n, icmpv6: 58n, sctp: 132n };
const MESSAGES4: Readonly<Record<string, bigint>> = { 'echo-reply': 0n, 'destination-unreachable': 3n, 'echo-request': 8n, 'time-exceeded': 11n, 'timestamp-request': 13n };
const MESSAGES6: Readonly<Record<string, bigint>> = { 'destination-unreachable': 1n, 'echo-request': 128n, 'echo-reply': 129n, 'nd-neighbor-solicit': 135n, 'nd-neighbor-advert': 136n };

function named(names: Readonly<Record<string, bigint>>): (text: string) => Value {
  return (text) => {
    const value = names[text];
    if (value === undefined) throw new UnreadableError(`name: ${text}`);
    return value;
  };
}

/** A header that the packet does not carry has no fields. */
function payloadField(header: string, field: string): Field {
  if (header === 'ip' || header === 'ip6') return networkField(header === 'ip' ? 4 : 6, field);
  if (header === 'icmp' || header === 'icmpv6') return messageField(header === 'icmp' ? 4 : 6, field);
  if (field !== 'sport' && field !== 'dport') throw new UnreadableError(`payload: ${header} ${field}`);
  const protocols = header === 'th' ? [6, 17, 132] : [Number(named(PROTOCOLS)(header))];
  return {
    read: named({}),
    of: ({ packet }) => (protocols.includes(packet.protocol) ? BigInt(field === 'sport' ? packet.sourcePort : packet.destinationPort) : undefined),
  };
}

function networkField(family: 4 | 6, field: string): Field {
  const within = (read: (packet: Packet) => bigint) => ({ packet }: Journey) => (familyOf(packet.destination) === family ? read(packet) : undefined);
  if (field === 'saddr') return { read: readAddress, of: within(({ source }) => source) };
  if (field === 'daddr') return { read: readAddress, of: within(({ destination }) => destination) };
  if (field === 'protocol') return { read: named(PROTOCOLS), of: within(({ protocol }) => BigInt(protocol)) };
  throw new UnreadableError(`payload: ip ${field}`);
}

function messageField(family: 4 | 6, field: string): Field {
  const protocol = family === 4 ? 1 : 58;
  const number = (packet: Packet): bigint => BigInt(field === 'type' ? Math.floor(packet.destinationPort / 256) : packet.destinationPort % 256);
  return {
    read: named(family === 4 ? MESSAGES4 : MESSAGES6),
    of: ({ packet }) => (packet.protocol === protocol && familyOf(packet.destination) === family ? number(packet) : undefined),
  };
}

function word(text: string): Value {
  return text;
}

function metaField(key: string): Field {
  switch (key) {
    case 'iifname':
      return { read: word, of: ({ ingress }) => ingress };
    case 'oifname':
      return { read: word, of: ({ egress }) => egress };
    case 'l4proto':
      return { read: named(PROTOCOLS), of: ({ packet }) => BigInt(packet.protocol) };
    case 'nfproto':
      return { read: word, of: ({ packet }) => (familyOf(packet.destination) === 4 ? 'ipv4' : 'ipv6') };
    default:
      throw new UnreadableError(`meta: ${key}`);
  }
}

function connectionField(key: string): Field {
  if (key === 'state') return { read: word, of: ({ state }) => state };
  if (key === 'status') return { read: word, of: ({ redirected }) => (redirected ? 'dnat' : 'none') };
  if (key === 'direction') return { read: word, of: () => 'original' };
  throw new UnreadableError(`ct: ${key}`);
}

/** A test whether the field's value is the one written, in the range, or in the network. */
export function equals(field: Field, right: Json): (value: Value) => boolean {
  if (typeof right === 'number') return (value) => value === BigInt(right);
  if (typeof right === 'string') return equalsText(field, right);
  if (!isObject(right)) throw new UnreadableError(`value: ${JSON.stringify(right)}`);
  const [kind, body] = onlyMember(right, (value) => value);
  if (kind === 'range') {
    const [low, high] = listOf(body).map((end) => plain(field, end));
    return (value) => low !== undefined && high !== undefined && low <= value && value <= high;
  }
  if (kind !== 'prefix') throw new UnreadableError(`value: ${kind}`);
  const address = textOf(member(body, 'addr'));
  const shift = BigInt((address.includes(':') ? 128 : 32) - numberOf(member(body, 'len')));
  return (value) => typeof value === 'bigint' && value >> shift === readAddress(address) >> shift;
}

function equalsText(field: Field, text: string): (value: Value) => boolean {
  if (text.endsWith('*')) return (value) => typeof value === 'string' && value.startsWith(text.slice(0, -1));
  const wanted = field.read(text);
  return (value) => value === wanted;
}

/** A number or a name as the field's value. */
export function plain(field: Field, value: Json): Value {
  return typeof value === 'number' ? BigInt(value) : field.read(textOf(value));
}
