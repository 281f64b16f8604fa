import { ALL_IPV4, intersectIps, ipSet, subtractIps, type IpSet } from '../../model/ip-set.js';
import { isIpv4, parseCidr, parseDottedQuad, parseIpAddress, prefixRange, type IpRange } from '../../model/ip-address.js';

/** The model keeps IPv4 addresses at `::ffff:0:0/96`; PAN-OS compares them as `::/96`. */
const MODEL_OFFSET = 0xffff_0000_0000n;
const LAST_EMBEDDED = 0xffff_ffffn;

/**
 * The addresses that a stretch of addresses matches. PAN-OS takes IPv4 for a part of IPv6, with 96 zero bits in front, so
 * `::/0` and `::/8` match every IPv4 address.
 */
export function matchedBy(range: IpRange): IpSet {
  if (isIpv4(range.first) && isIpv4(range.last)) return [range];
  const ipv6 = subtractIps([range], ALL_IPV4);
  const embedded = intersectIps([range], [{ first: 0n, last: LAST_EMBEDDED }]).map(({ first, last }) => ({ first: first + MODEL_OFFSET, last: last + MODEL_OFFSET }));
  return ipSet([...ipv6, ...embedded]);
}

/** `10.1.2.3`, `10.1.2.0/24`, `10.1.2.3-10.1.2.9`, as an address object or a rule itself holds them. */
export function readAddressText(text: string): IpSet | undefined {
  const range = text.includes('-') ? readRange(text) : parseCidr(text);
  return range === undefined ? undefined : matchedBy(range);
}

/** `10.1.2.3-10.1.2.9`, both of one family. */
export function readRange(text: string): IpRange | undefined {
  const parts = text.split('-');
  const first = parseIpAddress(parts[0]?.trim() ?? '');
  const last = parseIpAddress(parts[1]?.trim() ?? '');
  if (parts.length !== 2 || first === undefined || last === undefined || first > last) return undefined;
  return isIpv4(first) === isIpv4(last) ? { first, last } : undefined;
}

/** An address with the network around it, as an interface has it: `192.0.2.1/24`. */
export function readInterfaceAddress(text: string): { readonly address: bigint; readonly network: IpRange } | undefined {
  const [addressText = '', lengthText] = text.split('/');
  const address = parseIpAddress(addressText);
  if (address === undefined) return undefined;
  const full = isIpv4(address) ? 32 : 128;
  const length = lengthText === undefined ? full : /^\d{1,3}$/u.test(lengthText) ? Number(lengthText) : -1;
  const network = prefixRange(address, length);
  return network === undefined || length < 0 ? undefined : { address, network };
}

/** So many free bits above the lowest run are written out as ranges. */
const MOST_RANGES = 4096;

/** `10.20.1.0/0.0.248.255`: a bit of the mask that is 0 must agree, one that is 1 may be anything. */
export function readWildcard(text: string): { readonly addresses: IpSet; readonly exact: boolean } | undefined {
  const [baseText = '', maskText = ''] = text.split('/');
  const base = parseDottedQuad(baseText);
  const mask = parseDottedQuad(maskText);
  if (base === undefined || mask === undefined) return undefined;
  const free = mask >>> 0;
  const fixed = (base & ~mask) >>> 0;
  let low = 0;
  while (low < 32 && ((free >>> low) & 1) === 1) low += 1;
  const bits: number[] = [];
  for (let bit = low; bit < 32; bit += 1) if (((free >>> bit) & 1) === 1) bits.push(bit);
  const offset = (value: number): bigint => BigInt(value >>> 0) + MODEL_OFFSET;
  const size = 2 ** low - 1;
  if (2 ** bits.length > MOST_RANGES) return { addresses: [{ first: offset(fixed), last: offset((fixed | free) >>> 0) }], exact: false };
  const starts = bits.reduce<readonly number[]>((found, bit) => found.flatMap((one) => [one, (one | (1 << bit)) >>> 0]), [fixed]);
  return { addresses: ipSet(starts.map((start) => ({ first: offset(start), last: offset(start + size) }))), exact: true };
}
