import { IPV4_RANGE, IPV6_RANGES, isIpv4, type IpRange } from './ip-address.js';

/** A set of addresses: ranges that are sorted, disjoint and do not touch. Two equal sets are equal arrays. */
export type IpSet = readonly IpRange[];

export const NO_ADDRESSES: IpSet = [];
export const ALL_IPV4: IpSet = [IPV4_RANGE];
export const ALL_IPV6: IpSet = IPV6_RANGES;
export const ALL_ADDRESSES: IpSet = [{ first: 0n, last: (1n << 128n) - 1n }];

/** Sorts and merges ranges into a set. Ranges may come in any order and overlap. */
export function ipSet(ranges: readonly IpRange[]): IpSet {
  if (ranges.length < 2) return ranges;
  const sorted = [...ranges].sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  const merged: { first: bigint; last: bigint }[] = [];
  for (const range of sorted) {
    const previous = merged.at(-1);
    if (previous !== undefined && range.first <= previous.last + 1n) {
      if (range.last > previous.last) previous.last = range.last;
    } else {
      merged.push({ first: range.first, last: range.last });
    }
  }
  return merged;
}

/**
 * The addresses of a range as products mean it. `::/0` and other wide IPv6 networks run over the block in which the
 * IPv4 addresses lie, but match none of them.
 */
export function ofOneFamily(range: IpRange): IpSet {
  return isIpv4(range.first) && isIpv4(range.last) ? [range] : subtractIps([range], ALL_IPV4);
}

/** Addresses in any of the sets. */
export function uniteIps(...sets: readonly IpSet[]): IpSet {
  return ipSet(sets.flat());
}

/** Addresses in both sets. */
export function intersectIps(a: IpSet, b: IpSet): IpSet {
  if (a === b || b === ALL_ADDRESSES) return a;
  if (a === ALL_ADDRESSES) return b;
  const [onlyA] = a;
  const [onlyB] = b;
  if (a.length === 1 && b.length === 1 && onlyA !== undefined && onlyB !== undefined) {
    if (onlyB.first <= onlyA.first && onlyA.last <= onlyB.last) return a;
    if (onlyA.first <= onlyB.first && onlyB.last <= onlyA.last) return b;
  }
  const result: IpRange[] = [];
  let i = 0;
  let j = 0;
  for (;;) {
    const x = a[i];
    const y = b[j];
    if (x === undefined || y === undefined) return result;
    const first = x.first > y.first ? x.first : y.first;
    const last = x.last < y.last ? x.last : y.last;
    if (first <= last) result.push(first === x.first && last === x.last ? x : { first, last });
    if (x.last < y.last) i += 1;
    else j += 1;
  }
}

/** Addresses of `a` that are not in `b`. */
export function subtractIps(a: IpSet, b: IpSet): IpSet {
  if (b.length === 0 || a.length === 0) return a;
  const result: IpRange[] = [];
  let j = 0;
  for (const range of a) {
    let first = range.first;
    while (j < b.length && (b[j]?.last ?? 0n) < first) j += 1;
    let k = j;
    for (let hole = b[k]; hole !== undefined && hole.first <= range.last; hole = b[k]) {
      if (hole.first > first) result.push({ first, last: hole.first - 1n });
      first = hole.last + 1n;
      if (first > range.last) break;
      k += 1;
    }
    if (first <= range.last) result.push(first === range.first ? range : { first, last: range.last });
  }
  return result;
}

/** Every address that is not in the set, both families. */
export function complementIps(set: IpSet): IpSet {
  return subtractIps(ALL_ADDRESSES, set);
}

/** True when the sets share an address. Builds nothing. */
export function ipsOverlap(a: IpSet, b: IpSet): boolean {
  let i = 0;
  let j = 0;
  for (;;) {
    const x = a[i];
    const y = b[j];
    if (x === undefined || y === undefined) return false;
    if (x.last < y.first) i += 1;
    else if (y.last < x.first) j += 1;
    else return true;
  }
}

/** True when every address of `inner` is in `outer`. */
export function ipsContain(outer: IpSet, inner: IpSet): boolean {
  let j = 0;
  for (const range of inner) {
    while ((outer[j]?.last ?? range.last) < range.last) j += 1;
    const holder = outer[j];
    if (holder === undefined || holder.first > range.first) return false;
  }
  return true;
}

/** True when the address is in the set. */
export function ipsInclude(set: IpSet, address: bigint): boolean {
  return set.some((range) => range.first <= address && address <= range.last);
}

/** True when both sets hold the same addresses. */
export function sameIps(a: IpSet, b: IpSet): boolean {
  return a.length === b.length && a.every((range, i) => range.first === b[i]?.first && range.last === b[i]?.last);
}

/** How many addresses the set holds. */
export function countIps(set: IpSet): bigint {
  return set.reduce((sum, range) => sum + range.last - range.first + 1n, 0n);
}
