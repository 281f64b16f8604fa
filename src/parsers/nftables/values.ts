import { IPV4_RANGE, parseIpAddress, prefixRange, type IpRange } from '../../model/ip-address.js';
import type { NumberRange } from '../../model/number-set.js';
import type { JsonValue } from '../shared/json-reader.js';
import { kindOf, memberOf, numberOf } from './json-shape.js';

/**
 * Reads an address, `{"prefix": {"addr", "len"}}` or `{"range": [a, b]}` of one family.
 * Undefined for anything else, for the other family and for a range that runs backwards.
 */
export function readAddressRange(value: JsonValue, family: 4 | 6): IpRange | undefined {
  if (value.kind === 'string') return singleAddress(value.value, family);
  const expression = kindOf(value);
  if (expression?.kind === 'prefix') return readPrefix(expression.body, family);
  if (expression?.kind !== 'range') return undefined;
  const ends = rangeEnds(expression.body);
  if (ends === undefined || ends[0].kind !== 'string' || ends[1].kind !== 'string') return undefined;
  const first = singleAddress(ends[0].value, family)?.first;
  const last = singleAddress(ends[1].value, family)?.first;
  if (first === undefined || last === undefined || first > last) return undefined;
  return { first, last };
}

function singleAddress(text: string, family: 4 | 6): IpRange | undefined {
  const address = parseIpAddress(text);
  if (address === undefined || text.includes(':') !== (family === 6)) return undefined;
  return { first: address, last: address };
}

function readPrefix(body: JsonValue, family: 4 | 6): IpRange | undefined {
  const address = memberOf(body, 'addr');
  const length = numberOf(body, 'len');
  if (address?.kind !== 'string' || length === undefined) return undefined;
  const single = singleAddress(address.value, family);
  return single === undefined ? undefined : prefixRange(single.first, length, family === 6);
}

function rangeEnds(body: JsonValue): readonly [JsonValue, JsonValue] | undefined {
  if (body.kind !== 'array' || body.items.length !== 2) return undefined;
  const [first, last] = body.items;
  return first === undefined || last === undefined ? undefined : [first, last];
}

/** How the numbers of a field are written. */
export interface NumberSyntax {
  readonly names: ReadonlyMap<string, number> | undefined;
  readonly largest: number;
}

/** Reads a number, a name or `{"range": [a, b]}`; undefined for anything else and beyond the largest number. */
export function readNumberRange(value: JsonValue, syntax: NumberSyntax): NumberRange | undefined {
  const single = readNumber(value, syntax);
  if (single !== undefined) return { first: single, last: single };
  const expression = kindOf(value);
  if (expression?.kind !== 'range') return undefined;
  const ends = rangeEnds(expression.body);
  if (ends === undefined) return undefined;
  const first = readNumber(ends[0], syntax);
  const last = readNumber(ends[1], syntax);
  return first === undefined || last === undefined || first > last ? undefined : { first, last };
}

function readNumber(value: JsonValue, syntax: NumberSyntax): number | undefined {
  if (value.kind === 'string') return syntax.names?.get(value.value);
  if (value.kind !== 'number' || !Number.isInteger(value.value)) return undefined;
  return value.value >= 0 && value.value <= syntax.largest ? value.value : undefined;
}

/** How an address mask restricts an address: the leading bits that it keeps, and whether it keeps only those. */
export interface MaskedAddress {
  /** Addresses with the same leading bits; undefined when no address can match. */
  readonly range: IpRange | undefined;
  readonly exact: boolean;
}

/**
 * Reads `address & mask == value`. A mask of leading ones is a prefix; any other mask is bounded by the ones it
 * begins with. A value with bits outside the mask never matches. Undefined when mask or value is no address.
 */
export function readMaskedAddress(mask: JsonValue, value: JsonValue, family: 4 | 6): MaskedAddress | undefined {
  if (mask.kind !== 'string' || value.kind !== 'string') return undefined;
  const width = family === 4 ? 32 : 128;
  const offset = family === 4 ? IPV4_RANGE.first : 0n;
  const bits = singleAddress(mask.value, family)?.first;
  const wanted = singleAddress(value.value, family)?.first;
  if (bits === undefined || wanted === undefined) return undefined;
  const kept = bits - offset;
  if (((wanted - offset) & ~kept) !== 0n) return { range: undefined, exact: true };
  const text = kept.toString(2).padStart(width, '0');
  const firstZero = text.indexOf('0');
  const length = firstZero === -1 ? width : firstZero;
  const range = prefixRange(wanted, length, family === 6);
  return { range, exact: !text.includes('1', length) };
}
