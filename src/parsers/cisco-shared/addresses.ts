import { formatIpAddress, parseCidr, parseDottedQuad, parseIpAddress, type IpRange } from '../../model/ip-address.js';
import { ipSet, ofOneFamily, type IpSet } from '../../model/ip-set.js';

/** More ranges than this are not listed; the range around them stands for them, in doubt. */
const MOST_RANGES = 4096;
const ALL_BITS = 0xffff_ffff;

/** The addresses of a pattern; `exact` is false when the set holds more than the pattern. */
export interface Pattern {
  readonly addresses: IpSet;
  readonly exact: boolean;
}

/** The IPv4 address that a number of 32 bits is. */
export function fromQuad(value: number): bigint {
  return 0xffff_0000_0000n + BigInt(value);
}

/**
 * The addresses of `10.1.0.4 0.0.255.3`: where the wildcard has a one, the bit may be anything. Holes are allowed.
 * Undefined when one of the words is no dotted quad.
 */
export function wildcardAddresses(address: string, wildcard: string): Pattern | undefined {
  const base = parseDottedQuad(address);
  const free = parseDottedQuad(wildcard);
  if (base === undefined || free === undefined) return undefined;
  const low = trailingOnes(free);
  const size = 2 ** low;
  const holes = [...bitsOf(free)].filter((bit) => bit >= low);
  const fixed = (base & ~free) >>> 0;
  const exact = 2 ** holes.length <= MOST_RANGES;
  if (!exact) return { addresses: [range(fixed, ((fixed | free) >>> 0) - fixed + 1)], exact };
  let starts = [fixed];
  for (const bit of holes) starts = starts.flatMap((start) => [start, (start | (2 ** bit)) >>> 0]);
  return { addresses: ipSet(starts.map((start) => range(start, size))), exact };
}

function range(first: number, size: number): IpRange {
  return { first: fromQuad(first), last: fromQuad(first + size - 1) };
}

function trailingOnes(value: number): number {
  let count = 0;
  while (count < 32 && Math.floor(value / 2 ** count) % 2 === 1) count += 1;
  return count;
}

function* bitsOf(value: number): Generator<number> {
  for (let bit = 0; bit < 32; bit += 1) if (Math.floor(value / 2 ** bit) % 2 === 1) yield bit;
}

/** The network of `10.1.2.0 255.255.255.0`, where the mask is a network mask, holes allowed. */
export function maskedAddresses(address: string, mask: string): Pattern | undefined {
  const bits = parseDottedQuad(mask);
  return bits === undefined ? undefined : wildcardAddresses(address, formatIpAddress(fromQuad(ALL_BITS - bits)));
}

/** The range of a contiguous network mask; undefined when the mask has holes. */
export function networkRange(address: string, mask: string): IpRange | undefined {
  const pattern = maskedAddresses(address, mask);
  const [only, ...others] = pattern?.addresses ?? [];
  return pattern?.exact === true && others.length === 0 ? only : undefined;
}

/** One address of one family. */
export function readHost(word: string | undefined, family: 4 | 6): IpSet | undefined {
  if (word?.includes(':') !== (family === 6)) return undefined;
  const address = parseIpAddress(word ?? '');
  return address === undefined ? undefined : [{ first: address, last: address }];
}

/** `10.1.2.0/24` or `2001:db8::/32`, of one family. */
export function readPrefix(word: string | undefined, family: 4 | 6): IpSet | undefined {
  if (word === undefined || !word.includes('/') || word.includes(':') !== (family === 6)) return undefined;
  const found = parseCidr(word);
  return found === undefined ? undefined : ofOneFamily(found);
}
