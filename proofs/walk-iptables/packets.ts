/** Packets at the edges of what a configuration names: each end of a range and the neighbour beside it. */
import type { Box, Packet } from '../../src/model/header-space.js';
import { box } from '../../src/model/header-space.js';
import type { Random } from '../random.js';
import { endsOfFamily, familyOf, type Family } from './addresses.js';

/** What a configuration names, to draw packets from. */
export interface Edges {
  readonly addresses: readonly bigint[];
  /** Ports, and type x 256 + code of ICMP. */
  readonly ports: readonly number[];
  readonly messages: readonly number[];
}

/** The ends and their outer neighbours, within one family. */
export function aroundAddresses(first: bigint, last: bigint): readonly bigint[] {
  const [low, high] = endsOfFamily(familyOf(first));
  return [first - 1n, first, last, last + 1n].filter((address) => low <= address && address <= high && familyOf(address) === familyOf(first));
}

/** The ends and their outer neighbours. */
export function aroundNumbers(first: number, last: number, largest: number): readonly number[] {
  return [first - 1, first, last, last + 1].filter((number) => 0 <= number && number <= largest);
}

const PORTED = [6, 6, 6, 17, 17, 132];

/** Draws packets of one family. Every third address is any of the family's. */
export function drawPackets(random: Random, { addresses, ports, messages }: Edges, { family, count }: { readonly family: Family; readonly count: number }): readonly Packet[] {
  const own = addresses.filter((address) => familyOf(address) === family);
  const [low, high] = endsOfFamily(family);
  const address = (): bigint => {
    if (own.length > 0 && !random.chance(0.1)) return random.pick(own);
    return random.pick([low, high, low + ((high - low) * BigInt(random.below(1000))) / 1000n]);
  };
  const port = (): number => (ports.length > 0 && !random.chance(0.15) ? random.pick(ports) : random.pick([0, 1, 40000, 65535]));
  const message = (): number => (messages.length > 0 && !random.chance(0.3) ? random.pick(messages) : random.pick([0, 8 * 256, 128 * 256, 65535]));
  return Array.from({ length: count }, () => {
    const source = address();
    const destination = familyOf(source) === family ? address() : low;
    const ends = { source, destination };
    const kind = random.below(10);
    if (kind < 7) return { ...ends, protocol: random.pick(PORTED), sourcePort: port(), destinationPort: port() };
    const protocol = family === 4 ? 1 : 58;
    return kind < 9 ? { ...ends, protocol, sourcePort: 0, destinationPort: message() } : { ...ends, protocol: 47, sourcePort: 0, destinationPort: 0 };
  }).filter(({ source, destination }) => familyOf(source) === family && familyOf(destination) === family);
}

/** Some box that holds all the packets: their family, or not more than they span. A packet's two addresses are of one family. */
export function drawBox(random: Random, packets: readonly Packet[], family: Family): Box {
  const choice = random.below(3);
  const [first, last] = endsOfFamily(family);
  // The IPv4 addresses lie inside the numbers of IPv6 and are none of its own.
  const [low4, high4] = endsOfFamily(4);
  const whole = family === 4 ? [{ first, last }] : [{ first, last: low4 - 1n }, { first: high4 + 1n, last }];
  if (choice === 0) return box({ source: whole, destination: whole });
  const sources = packets.map(({ source }) => source);
  const ports = packets.map(({ destinationPort }) => destinationPort);
  if (choice === 1 && packets.length > 0) {
    return box({
      source: span(sources, whole),
      destination: whole,
      destinationPorts: [{ first: Math.min(...ports), last: Math.max(...ports) }],
    });
  }
  return box({ source: whole, destination: span(packets.map(({ destination }) => destination), whole) });
}

type Ranges = readonly { readonly first: bigint; readonly last: bigint }[];

function span(addresses: readonly bigint[], within: Ranges): Ranges {
  const sorted = [...addresses].sort((a, b) => (a < b ? -1 : 1));
  const first = sorted[0] ?? 0n;
  const last = sorted.at(-1) ?? 0n;
  return within
    .map((range) => ({ first: range.first > first ? range.first : first, last: range.last < last ? range.last : last }))
    .filter((range) => range.first <= range.last);
}
