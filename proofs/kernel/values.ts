/** Addresses, ports and protocols that the rules of one rule set share, so that they overlap, nest and touch. */
import { formatIpAddress } from '../../src/model/ip-address.js';
import type { IpRange } from '../../src/model/ip-address.js';
import { prefixRange } from '../../src/model/ip-address.js';
import type { NumberRange } from '../../src/model/number-set.js';
import type { Random } from '../random.js';
import type { Landmarks } from './landmarks.js';

/** Which end of a packet an address is for. */
export type End = 'source' | 'destination';

/** A source of values that notes the edges of everything it gives out, rule by rule. */
export interface Values {
  readonly family: 4 | 6;
  /** What is given out from now on belongs to another rule. */
  startRule(): void;
  /** A network as a range. Without an end it may stand for either. */
  range(end?: End): IpRange;
  /** `10.1.0.0/16`. */
  network(end?: End): string;
  /** Two addresses in order. */
  addressRange(end?: End): readonly [string, string];
  /** A single address. */
  address(end?: End): string;
  port(): number;
  /** First and last, seldom equal. */
  portRange(): NumberRange;
  /** ICMP type, and a code in half of the cases. */
  icmp(): { readonly type: number; readonly code?: number };
  /** Notes that the rule asks for a protocol, by its name or number. */
  protocol(name: string): void;
  /** Edges of each rule that has any. */
  readonly landmarks: readonly Landmarks[];
}

interface OpenLandmarks {
  readonly sources: bigint[];
  readonly destinations: bigint[];
  readonly ports: number[];
  readonly icmp: number[];
  readonly protocols: number[];
}

const BASES: Readonly<Record<4 | 6, readonly bigint[]>> = {
  4: [0x0a010000n, 0x0a010200n, 0x0ac80000n, 0x0ac80a00n, 0xc0000200n, 0xac100000n, 0xc6336400n, 0x0a0102f0n].map((each) => each + 0xffff00000000n),
  6: [0x20010db8_0001_0000n, 0x20010db8_0001_0002n, 0x20010db8_0200_0000n, 0x20010db8_8000_0001n, 0xfd000000_0000_0001n].map((each) => each << 64n),
};

const LENGTHS: Readonly<Record<4 | 6, readonly number[]>> = { 4: [8, 15, 16, 17, 23, 24, 25, 28, 30, 31, 32, 32], 6: [32, 47, 48, 56, 64, 65, 96, 126, 127, 128, 128] };
const PORTS = [1, 22, 53, 80, 81, 443, 554, 7563, 8081, 8082, 9000, 32768, 65535];
const ICMP_TYPES: Readonly<Record<4 | 6, readonly number[]>> = { 4: [0, 3, 3, 5, 8, 8, 11, 13, 17], 6: [1, 1, 3, 4, 128, 128, 129] };

const PROTOCOLS: ReadonlyMap<string, number> = new Map([['tcp', 6], ['udp', 17], ['sctp', 132], ['udplite', 136], ['dccp', 33], ['icmp', 1], ['ipv6-icmp', 58], ['icmpv6', 58]]);

/** Values for one rule set. Each new value is an old one again in two of three cases. */
export function valuesFor(random: Random, family: 4 | 6): Values {
  const networks: IpRange[] = [];
  const ports: NumberRange[] = [];
  const landmarks: OpenLandmarks[] = [];
  let rule = noLandmarks();
  const note = (): OpenLandmarks => {
    if (landmarks.at(-1) !== rule) landmarks.push(rule);
    return rule;
  };
  const again = <T>(known: readonly T[]): T | undefined => (known.length > 2 && random.chance(0.66) ? random.pick(known) : undefined);
  const range = (end?: End): IpRange => {
    const chosen = again(networks) ?? newNetwork(random, family);
    networks.push(chosen);
    if (end !== 'destination') note().sources.push(chosen.first, chosen.last);
    if (end !== 'source') note().destinations.push(chosen.first, chosen.last);
    return chosen;
  };
  const portRange = (): NumberRange => {
    const chosen = again(ports) ?? newPorts(random);
    ports.push(chosen);
    note().ports.push(chosen.first, chosen.last);
    return chosen;
  };
  return {
    family,
    startRule: () => {
      rule = noLandmarks();
    },
    range,
    network: (end) => networkText(range(end)),
    addressRange: (end) => {
      const [one, other] = [range(end), range(end)];
      const low = one.first < other.first ? one.first : other.first;
      const high = one.last > other.last ? one.last : other.last;
      return [formatIpAddress(low), formatIpAddress(high)];
    },
    address: (end) => {
      const { first, last } = range(end);
      return formatIpAddress(random.chance(0.5) ? first : last);
    },
    port: () => portRange().first,
    portRange,
    icmp: () => {
      const type = random.pick(ICMP_TYPES[family]);
      const code = random.pick([0, 1, 3, 255]);
      note().icmp.push(type * 256, type * 256 + 255, type * 256 + code);
      note().protocols.push(family === 4 ? 1 : 58);
      return random.chance(0.5) ? { type } : { type, code };
    },
    protocol: (name) => {
      const number = PROTOCOLS.get(name) ?? Number(name);
      if (Number.isInteger(number)) note().protocols.push(number);
    },
    landmarks,
  };
}

function noLandmarks(): OpenLandmarks {
  return { sources: [], destinations: [], ports: [], icmp: [], protocols: [] };
}

function newNetwork(random: Random, family: 4 | 6): IpRange {
  const base = random.pick(BASES[family]) + BigInt(random.pick([0, 0, 1, 5, 127, 255]));
  const found = prefixRange(base, random.pick(LENGTHS[family]), family === 6);
  if (found === undefined) throw new Error('a length that the family does not have');
  return found;
}

/** `10.1.0.0/16` for a range that is a network. */
export function networkText({ first, last }: IpRange): string {
  const size = last - first + 1n;
  const width = first >= 0xffff00000000n && first <= 0xffffffffffffn ? 32 : 128;
  return `${formatIpAddress(first)}/${width - (size.toString(2).length - 1)}`;
}

function newPorts(random: Random): NumberRange {
  const first = random.pick(PORTS);
  const last = random.chance(0.6) ? first : random.pick(PORTS.filter((port) => port >= first));
  return { first, last };
}
