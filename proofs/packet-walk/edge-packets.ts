/** Packets where mistakes hide: at the edges of whatever a configuration names, and one beside. */
import { box, spaceIncludes, type Box, type Packet } from '../../src/model/header-space.js';
import { isIpv4, parseIpAddress } from '../../src/model/ip-address.js';
import type { Random } from '../random.js';
import type { Question, Way } from './types.js';

/** Values worth trying for each field. */
export interface Pools {
  readonly addresses4: readonly bigint[];
  readonly addresses6: readonly bigint[];
  readonly ports: readonly number[];
  /** ICMP types; codes 0 and 1 are tried with each. */
  readonly icmpTypes: readonly number[];
  readonly protocols: readonly number[];
}

/**
 * Every address in the texts with its neighbours, both ends of every network written `address/length` or
 * `address mask`, and every number that may be a port with its neighbours.
 */
export function poolsOf(texts: readonly string[], more: Partial<Pools> = {}): Pools {
  const addresses = new Set<bigint>();
  const ports = new Set<number>();
  for (const text of texts) {
    for (const address of addressesIn(text)) addresses.add(address);
    for (const port of numbersIn(text)) ports.add(port);
  }
  const all = [...addresses];
  return {
    addresses4: [...(more.addresses4 ?? []), ...all.filter(isIpv4)],
    addresses6: [...(more.addresses6 ?? []), ...all.filter((address) => !isIpv4(address))],
    ports: [...(more.ports ?? []), ...ports],
    icmpTypes: more.icmpTypes ?? [0, 3, 8, 13, 128],
    protocols: more.protocols ?? [6, 6, 6, 17, 17, 1, 47, 132],
  };
}

function* addressesIn(text: string): Generator<bigint> {
  for (const [whole] of text.matchAll(/[\da-f:.]+(?:\/\d{1,3}| 255(?:\.\d{1,3}){3})?/giu)) {
    const [base = '', suffix] = whole.split(/[/ ]/u);
    const address = parseIpAddress(base);
    if (address === undefined) continue;
    yield* aside(address);
    const free = suffix === undefined ? undefined : freeBits(suffix, isIpv4(address));
    if (free === undefined) continue;
    const first = (address >> free) << free;
    yield* aside(first);
    yield* aside(first + (1n << free) - 1n);
  }
}

/** Bits of a network that are free: from `24` or `255.255.255.0`. */
function freeBits(suffix: string, inIpv4: boolean): bigint | undefined {
  if (suffix.includes('.')) {
    const ones = suffix.split('.').map((part) => Number(part).toString(2).replaceAll('0', '').length);
    return BigInt(32 - ones.reduce((sum, count) => sum + count, 0));
  }
  const length = Number(suffix);
  const width = inIpv4 ? 32 : 128;
  return length <= width ? BigInt(width - length) : undefined;
}

function aside(address: bigint): readonly bigint[] {
  return [address - 1n, address, address + 1n].filter((one) => one >= 0n && one < 1n << 128n && isIpv4(one) === isIpv4(address));
}

function* numbersIn(text: string): Generator<number> {
  for (const [digits] of text.matchAll(/(?<![\d.])\d{1,5}(?![\d.])/gu)) {
    const number = Number(digits);
    for (const near of [number - 1, number, number + 1]) if (near >= 0 && near <= 65535) yield near;
  }
}

/** What to ask about. */
export interface Asking {
  readonly ways: readonly Way[];
  readonly pools: Pools;
  /** Packets a way. */
  readonly packets: number;
  /** Share of IPv6 packets, 0 to 1. */
  readonly ipv6: number;
}

/** One question a way: now and then about a part of all packets only, so that boxes are cut on every side. */
export function drawQuestions(random: Random, { ways, pools, packets, ipv6 }: Asking): readonly Question[] {
  return ways.map((way) => {
    const asked = random.chance(0.6) ? box({}) : drawBox(random, pools);
    const drawn = Array.from({ length: packets * 3 }, () => drawPacket(random, pools, ipv6));
    const inside = drawn.filter((packet) => spaceIncludes([asked], packet)).slice(0, packets);
    return inside.length < packets / 3 ? { way, asked: box({}), packets: drawn.slice(0, packets) } : { way, asked, packets: inside };
  });
}

/** One packet from the pools. */
export function drawPacket(random: Random, pools: Pools, ipv6: number): Packet {
  const inIpv6 = pools.addresses6.length > 0 && random.chance(ipv6);
  const addresses = inIpv6 ? pools.addresses6 : pools.addresses4;
  const drawn = random.pick(pools.protocols);
  const protocol = inIpv6 && drawn === 1 ? 58 : drawn;
  return { source: random.pick(addresses), destination: random.pick(addresses), protocol, ...drawPorts(random, pools, protocol) };
}

function drawPorts(random: Random, pools: Pools, protocol: number): Pick<Packet, 'sourcePort' | 'destinationPort'> {
  if (protocol === 1 || protocol === 58) return { sourcePort: 0, destinationPort: random.pick(pools.icmpTypes) * 256 + random.below(2) };
  if (![6, 17, 132, 136].includes(protocol)) return { sourcePort: 0, destinationPort: 0 };
  return { sourcePort: random.chance(0.3) ? random.pick(pools.ports) : random.between(1024, 65535), destinationPort: random.pick(pools.ports) };
}

/** A box that is narrow in one field and holds every value of the others. */
function drawBox(random: Random, pools: Pools): Box {
  const addresses = random.pick([pools.addresses4, pools.addresses6].filter((pool) => pool.length > 0));
  const range = spanOf(random.pick(addresses), random.pick(addresses));
  switch (random.below(4)) {
    case 0:
      return box({ source: [range] });
    case 1:
      return box({ destination: [range] });
    case 2:
      return box({ destinationPorts: [spanOf(random.pick(pools.ports), random.pick(pools.ports))] });
    default:
      return box({ source: [range], destination: [spanOf(random.pick(addresses), random.pick(addresses))] });
  }
}

function spanOf<T extends bigint | number>(a: T, b: T): { readonly first: T; readonly last: T } {
  return a < b ? { first: a, last: b } : { first: b, last: a };
}
