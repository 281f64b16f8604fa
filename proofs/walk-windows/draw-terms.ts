/** Draws the small parts of a rule: addresses, ports, ICMP types. */
import { formatIpAddress } from '../../src/model/ip-address.js';
import type { Random } from '../random.js';
import type { AddressTerm, IcmpTerm, PortTerm } from './description.js';

const IPV4_START = 0xffff_0000_0000n;

/** Networks that occur again and again, so that rules of one host overlap. */
const IPV4_BASES: readonly (readonly [number, number, number])[] = [
  [10, 20, 30],
  [10, 20, 31],
  [10, 20, 40],
  [192, 0, 2],
  [198, 51, 100],
  [0, 0, 0],
  [255, 255, 255],
];

const IPV6_BASES: readonly bigint[] = [
  0x2001_0db8_0020_0000n << 64n,
  0x2001_0db8_0020_0001n << 64n,
  0xfd00_0000_0000_0000n << 64n,
  0xfe80_0000_0000_0000n << 64n,
  0n,
  0xffff_0000_0000_0000_0000_0000_0000_0000n,
];

/** An IPv4 address in the numbers of src/model. */
export function drawIpv4(random: Random): bigint {
  const [a, b, c] = random.pick(IPV4_BASES);
  return IPV4_START + BigInt(((a * 256 + b) * 256 + c) * 256 + random.pick([0, 1, 7, 99, 127, 128, 254, 255, random.below(256)]));
}

/** An IPv6 address that is none of the addresses which stand for IPv4. */
export function drawIpv6(random: Random): bigint {
  const address = random.pick(IPV6_BASES) + BigInt(random.pick([0, 1, 2, 255, 65535, random.below(65536)]));
  return random.chance(0.1) ? address + (BigInt(random.below(65536)) << 64n) : address;
}

/** An entry that states addresses: one, a network with length or mask, or a range. */
export function drawAddresses(random: Random, family: 4 | 6): AddressTerm {
  const address = family === 4 ? drawIpv4(random) : drawIpv6(random);
  const shown = family === 6 && random.chance(0.3) ? longIpv6(address) : formatIpAddress(address);
  const style = random.below(family === 4 ? 4 : 3);
  if (style === 0) return { kind: 'addresses', text: shown, family, first: address, last: address };
  if (style === 1) return rangeFrom(random, address, family);
  const length = random.pick(family === 4 ? [0, 1, 8, 16, 22, 24, 25, 30, 31, 32] : [0, 1, 10, 48, 64, 65, 112, 127, 128]);
  const { first, last } = networkOf(address, length, family);
  const tail = style === 2 ? `${length}` : formatIpAddress(IPV4_START + ((0xffff_ffffn << BigInt(32 - length)) & 0xffff_ffffn));
  return { kind: 'addresses', text: `${shown}/${tail}`, family, first, last };
}

function rangeFrom(random: Random, first: bigint, family: 4 | 6): AddressTerm {
  const greatest = family === 4 ? IPV4_START + 0xffff_ffffn : (1n << 128n) - 1n;
  const wanted = first + BigInt(random.pick([0, 1, 5, 255, 256, 1000]));
  const last = wanted > greatest ? greatest : wanted;
  return { kind: 'addresses', text: `${formatIpAddress(first)}-${formatIpAddress(last)}`, family, first, last };
}

/** The network around an address, in the numbers of src/model. */
export function networkOf(address: bigint, length: number, family: 4 | 6): { readonly first: bigint; readonly last: bigint } {
  const free = BigInt((family === 4 ? 32 : 128) - length);
  const first = (address >> free) << free;
  return { first: family === 4 && first < IPV4_START ? IPV4_START : first, last: first + (1n << free) - 1n };
}

/** `2001:0db8:0020:0000:0000:0000:0000:0001` */
function longIpv6(address: bigint): string {
  const digits = address.toString(16).padStart(32, '0');
  return (digits.match(/.{4}/gu) ?? []).join(':');
}

const PORTS: readonly number[] = [0, 1, 22, 68, 80, 135, 443, 546, 593, 1023, 1024, 5353, 5432, 7563, 9000, 65534, 65535];

/** A port that rules of one host have in common with others. */
export function drawPort(random: Random): number {
  return random.chance(0.9) ? random.pick(PORTS) : random.below(65536);
}

/** An entry that states ports. */
export function drawPorts(random: Random): PortTerm {
  const first = drawPort(random);
  const last = random.chance(0.5) ? first : Math.min(65535, first + random.pick([1, 2, 10, 1000, 65535]));
  return { kind: 'ports', first, last };
}

/** A type of ICMP message, with or without a code. */
export function drawIcmp(random: Random): IcmpTerm {
  return { type: random.pick([0, 3, 8, 128, 129, 133, 255]), code: random.chance(0.5) ? undefined : random.pick([0, 1, 4, 255]) };
}
