import { ALL_ADDRESSES, ipSet, type IpSet } from '../../model/ip-set.js';
import { parseDottedQuad, parseIpAddress, prefixRange, type IpRange } from '../../model/ip-address.js';

/** A mask with holes may stand for very many ranges; beyond this many the condition is in doubt. */
const MAX_RANGES = 256;

/**
 * Reads the value of `-s` or `-d`: an address, a network with a length or a mask (which may have holes), or a list
 * of them with commas. Undefined for host names, which only the device could resolve, and for anything else.
 */
export function parseAddresses(text: string): IpSet | undefined {
  if (!text.includes(',')) return parseNetwork(text);
  const ranges: IpRange[] = [];
  for (const part of text.split(',')) {
    const next = parseNetwork(part);
    if (next === undefined) return undefined;
    ranges.push(...next);
  }
  return ipSet(ranges);
}

function parseNetwork(text: string): IpSet | undefined {
  const slash = text.indexOf('/');
  const maskText = slash === -1 ? undefined : text.slice(slash + 1);
  // 0/0 and ::/0 are every address of the family the file is for.
  if (maskText === '0' && /^(?:0|0\.0\.0\.0|::)\/0$/u.test(text)) return ALL_ADDRESSES;
  const address = parseIpAddress(slash === -1 ? text : text.slice(0, slash));
  if (address === undefined) return undefined;
  if (maskText === undefined) return [{ first: address, last: address }];
  const isIpv6 = text.includes(':');
  if (/^\d{1,3}$/u.test(maskText)) {
    const range = prefixRange(address, Number(maskText), isIpv6);
    return range === undefined ? undefined : [range];
  }
  const mask = isIpv6 ? parseIpAddress(maskText) : quadMask(maskText);
  return mask === undefined ? undefined : maskedRanges(address, mask, isIpv6 ? 128 : 32);
}

function quadMask(text: string): bigint | undefined {
  const mask = parseDottedQuad(text);
  return mask === undefined ? undefined : BigInt(mask);
}

/** Every address that equals `address` in the bits set in `mask`: one range for each way to fill the holes above the tail. */
function maskedRanges(address: bigint, mask: bigint, width: number): IpSet | undefined {
  let tail = 0;
  while (tail < width && !isSet(mask, tail)) tail += 1;
  const holes: bigint[] = [];
  for (let bit = tail; bit < width; bit += 1) if (!isSet(mask, bit)) holes.push(1n << BigInt(bit));
  if (2 ** holes.length > MAX_RANGES) return undefined;
  const size = 1n << BigInt(tail);
  const fixed = holes.reduce((value, hole) => value & ~hole, (address / size) * size);
  let firsts = [fixed];
  for (const hole of holes) firsts = firsts.flatMap((first) => [first, first | hole]);
  return ipSet(firsts.map((first) => ({ first, last: first + size - 1n })));
}

function isSet(mask: bigint, bit: number): boolean {
  return ((mask >> BigInt(bit)) & 1n) === 1n;
}

/** Reads `first-last` or a single address, as iprange and the translation targets write them. */
export function parseAddressRange(text: string): IpRange | undefined {
  const dash = text.indexOf('-');
  const first = parseIpAddress(dash === -1 ? text : text.slice(0, dash));
  const last = dash === -1 ? first : parseIpAddress(text.slice(dash + 1));
  if (first === undefined || last === undefined || first > last) return undefined;
  return { first, last };
}
