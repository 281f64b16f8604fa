/**
 * IP addresses as numbers in one space of 128 bits. An IPv4 address is its IPv4-mapped form
 * `::ffff:a.b.c.d` (RFC 4291 section 2.5.5.2), so both spellings of one address are one value.
 */
const V4_OFFSET = 0xffff_0000_0000n;
const V4_LAST = 0xffff_ffff_ffffn;
const LAST_ADDRESS = (1n << 128n) - 1n;

/** A range of addresses, both ends included. */
export interface IpRange {
  readonly first: bigint;
  readonly last: bigint;
}

/** Every IPv4 address. */
export const IPV4_RANGE: IpRange = { first: V4_OFFSET, last: V4_LAST };

/** Every IPv6 address below and above the block that holds the IPv4 addresses. */
export const IPV6_RANGES: readonly IpRange[] = [
  { first: 0n, last: V4_OFFSET - 1n },
  { first: V4_LAST + 1n, last: LAST_ADDRESS },
];

/** True for an address that is written with dots. */
export function isIpv4(address: bigint): boolean {
  return address >= V4_OFFSET && address <= V4_LAST;
}

/** Reads one IPv4 or IPv6 address. Strict: no leading zeros, no short forms, no zone index; else undefined. */
export function parseIpAddress(text: string): bigint | undefined {
  return text.includes(':') ? parseIpv6(text) : parseIpv4(text);
}

/** Reads a dotted quad as a plain 32-bit number, for addresses and masks. */
export function parseDottedQuad(text: string): number | undefined {
  let value = 0;
  let octet = -1;
  let dots = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === DOT && octet >= 0) {
      value = value * 256 + octet;
      octet = -1;
      dots += 1;
    } else if (code >= DIGIT_ZERO && code <= DIGIT_ZERO + 9 && octet !== 0) {
      octet = (octet < 0 ? 0 : octet * 10) + code - DIGIT_ZERO;
      if (octet > 255) return undefined;
    } else {
      return undefined;
    }
  }
  return dots === 3 && octet >= 0 ? value * 256 + octet : undefined;
}

const DOT = 0x2e;
const DIGIT_ZERO = 0x30;

function parseIpv4(text: string): bigint | undefined {
  const value = parseDottedQuad(text);
  return value === undefined ? undefined : V4_OFFSET + BigInt(value);
}

function parseIpv6(text: string): bigint | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [before = ''] = halves;
  // A dotted quad stands for the last 32 bits: `192.0.2.1::` is no address.
  if (halves.length === 2 && before.includes('.')) return undefined;
  const head = parseGroups(before);
  const tail = halves.length === 2 ? parseGroups(halves[1] ?? '') : [];
  if (head === undefined || tail === undefined) return undefined;
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const groups = [...head, ...new Array<number>(missing).fill(0), ...tail];
  return groups.reduce((value, group) => (value << 16n) | BigInt(group), 0n);
}

function parseGroups(text: string): number[] | undefined {
  if (text === '') return [];
  const parts = text.split(':');
  const groups: number[] = [];
  for (const [index, part] of parts.entries()) {
    if (part.includes('.')) {
      const quad = index === parts.length - 1 ? parseDottedQuad(part) : undefined;
      if (quad === undefined) return undefined;
      groups.push(Math.floor(quad / 65536), quad % 65536);
    } else {
      if (!/^[0-9a-fA-F]{1,4}$/u.test(part)) return undefined;
      groups.push(Number.parseInt(part, 16));
    }
  }
  return groups;
}

/**
 * Reads `address/length` or a single address as the range it covers.
 * Host bits may be set, as products write them (`10.0.0.5/24` is the whole network).
 */
export function parseCidr(text: string): IpRange | undefined {
  const slash = text.indexOf('/');
  const address = parseIpAddress(slash === -1 ? text : text.slice(0, slash));
  if (address === undefined) return undefined;
  if (slash === -1) return { first: address, last: address };
  const lengthText = text.slice(slash + 1);
  if (!/^(?:0|[1-9]\d{0,2})$/u.test(lengthText)) return undefined;
  return prefixRange(address, Number(lengthText), text.includes(':'));
}

/** The network of `length` leading bits around an address; undefined when the length does not fit the family. */
export function prefixRange(address: bigint, length: number, asIpv6 = !isIpv4(address)): IpRange | undefined {
  const width = asIpv6 ? 128 : 32;
  if (length < 0 || length > width) return undefined;
  const size = 1n << BigInt(width - length);
  const first = (address / size) * size;
  return { first, last: first + size - 1n };
}

/** The prefix length of a contiguous dotted mask (`255.255.255.0` is 24); undefined when it has holes. */
export function maskLength(mask: number): number | undefined {
  const inverted = 0xffff_ffff - mask;
  const length = 32 - Math.log2(inverted + 1);
  return Number.isInteger(length) ? length : undefined;
}

/** Writes an address the way people do: dotted for IPv4, RFC 5952 for IPv6. */
export function formatIpAddress(address: bigint): string {
  if (isIpv4(address)) {
    const value = Number(address - V4_OFFSET);
    return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255].join('.');
  }
  const groups: string[] = [];
  for (let shift = 112n; shift >= 0n; shift -= 16n) groups.push(((address >> shift) & 0xffffn).toString(16));
  return compressZeros(groups);
}

function compressZeros(groups: readonly string[]): string {
  let best = { start: 0, length: 0 };
  for (let start = 0; start < groups.length; start += 1) {
    let length = 0;
    while (groups[start + length] === '0') length += 1;
    if (length > best.length) best = { start, length };
  }
  if (best.length < 2) return groups.join(':');
  return `${groups.slice(0, best.start).join(':')}::${groups.slice(best.start + best.length).join(':')}`;
}

/** Writes a range as one address, one CIDR block, or `first-last`. */
export function formatIpRange(range: IpRange): string {
  if (range.first === range.last) return formatIpAddress(range.first);
  const size = range.last - range.first + 1n;
  const bits = size.toString(2).length - 1;
  const isBlock = size === 1n << BigInt(bits) && range.first % size === 0n;
  const width = isIpv4(range.first) && isIpv4(range.last) ? 32 : 128;
  if (isBlock) return `${formatIpAddress(range.first)}/${width - bits}`;
  return `${formatIpAddress(range.first)}-${formatIpAddress(range.last)}`;
}
