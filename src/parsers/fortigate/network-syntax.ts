import { isIpv4, maskLength, parseCidr, parseDottedQuad, parseIpAddress, prefixRange, type IpRange } from '../../model/ip-address.js';
import { ipSet, type IpSet } from '../../model/ip-set.js';

/** Reads `10.20.40.0 255.255.255.0`, `10.20.40.0/24` or `2001:db8::/32` as the network. */
export function readNetwork(values: readonly string[]): IpRange | undefined {
  const [address = '', mask] = values;
  if (mask === undefined) return parseCidr(address);
  const first = parseIpAddress(address);
  const maskNumber = parseDottedQuad(mask);
  const length = maskNumber === undefined ? undefined : maskLength(maskNumber);
  return first === undefined || length === undefined || !isIpv4(first) ? undefined : prefixRange(first, length);
}

/** Reads an interface's own address with its network; undefined for `0.0.0.0 0.0.0.0` and for what is no address. */
export function readOwnAddress(values: readonly string[]): { readonly address: bigint; readonly network: IpRange } | undefined {
  const text = (values[0] ?? '').split('/')[0] ?? '';
  const address = parseIpAddress(text);
  const network = readNetwork(values);
  if (address === undefined || network === undefined || text === '0.0.0.0' || text === '::') return undefined;
  return { address, network };
}

/** Reads `192.0.2.1`, `192.0.2.1-192.0.2.9` or `192.0.2.0/24`. */
export function readRange(text: string): IpRange | undefined {
  const dash = text.indexOf('-');
  if (dash === -1) return parseCidr(text);
  return rangeBetween(text.slice(0, dash), text.slice(dash + 1));
}

/** The range from one address to another of the same family; undefined when it runs backwards. */
export function rangeBetween(from: string, to: string): IpRange | undefined {
  const first = parseIpAddress(from);
  const last = parseIpAddress(to);
  if (first === undefined || last === undefined || last < first || isIpv4(first) !== isIpv4(last)) return undefined;
  return { first, last };
}

/** A wildcard that spreads over more ranges than this is not written out. */
const MOST_RANGES_OF_A_WILDCARD = 4096;

/** The addresses of a wildcard; `exact` false when they are too scattered and the enclosing range stands for them. */
export interface WildcardAddresses {
  readonly addresses: IpSet;
  readonly exact: boolean;
}

/** Reads `10.0.5.1 255.0.255.255`: bits set in the mask must be equal, the others are free. */
export function readWildcard(values: readonly string[]): WildcardAddresses | undefined {
  const base = parseIpAddress(values[0] ?? '');
  const mask = parseDottedQuad(values[1] ?? '');
  if (base === undefined || mask === undefined || !isIpv4(base)) return undefined;
  const free = 0xffff_ffff - mask;
  const low = trailingOnes(free);
  const scattered = Math.floor(free / 2 ** low) * 2 ** low;
  const start = base - BigInt(maskOut(Number(base & 0xffff_ffffn), free));
  const block = 2n ** BigInt(low) - 1n;
  if (2 ** countBits(scattered) > MOST_RANGES_OF_A_WILDCARD) {
    return { addresses: [{ first: start, last: start + BigInt(free) }], exact: false };
  }
  const ranges = subsets(scattered).map((offset) => ({ first: start + BigInt(offset), last: start + BigInt(offset) + block }));
  return { addresses: ipSet(ranges), exact: true };
}

function trailingOnes(value: number): number {
  let count = 0;
  while (count < 32 && Math.floor(value / 2 ** count) % 2 === 1) count += 1;
  return count;
}

function countBits(value: number): number {
  return value.toString(2).split('1').length - 1;
}

/** The part of `value` in the bits of `mask`, without the sign that JavaScript's own operators give. */
function maskOut(value: number, mask: number): number {
  return (value & mask) >>> 0;
}

/** Every number whose bits are among the bits of `mask`. */
function subsets(mask: number): number[] {
  let found = [0];
  for (let bit = 0; bit < 32; bit += 1) {
    if (Math.floor(mask / 2 ** bit) % 2 === 1) found = found.flatMap((value) => [value, value + 2 ** bit]);
  }
  return found;
}
