import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALL_ADDRESSES,
  ALL_IPV4,
  ALL_IPV6,
  complementIps,
  countIps,
  intersectIps,
  ipsContain,
  ipSet,
  ipsInclude,
  ipsOverlap,
  NO_ADDRESSES,
  ofOneFamily,
  sameIps,
  subtractIps,
  uniteIps,
  type IpSet,
} from '../../src/model/ip-set.js';
import { parseCidr } from '../../src/model/ip-address.js';
import { everyAddress, ipRanges, ips } from './small-sets.js';

function members(set: IpSet): readonly bigint[] {
  return everyAddress.filter((value) => set.some(({ first, last }) => first <= value && value <= last));
}

describe('ipSet', () => {
  it('holds what its ranges hold, sorted, disjoint and without touching ranges', () => {
    fc.assert(
      fc.property(ipRanges, (ranges) => {
        const set = ipSet(ranges);
        expect(members(set)).toEqual(members(ranges));
        expect(set.every((range, index) => range.first <= range.last && (index === 0 || (set[index - 1]?.last ?? 0n) + 1n < range.first))).toBe(true);
      }),
    );
  });

  it('leaves the ranges it was given as they are', () => {
    const ranges = [{ first: 1n, last: 2n }, { first: 2n, last: 9n }];
    ipSet(ranges);
    expect(ranges).toEqual([{ first: 1n, last: 2n }, { first: 2n, last: 9n }]);
  });
});

describe('set algebra of addresses', () => {
  it('agrees with one member at a time', () => {
    fc.assert(
      fc.property(ips, ips, (a, b) => {
        const inA = members(a);
        const inB = members(b);
        expect(members(uniteIps(a, b))).toEqual(everyAddress.filter((value) => inA.includes(value) || inB.includes(value)));
        expect(members(intersectIps(a, b))).toEqual(inA.filter((value) => inB.includes(value)));
        expect(members(subtractIps(a, b))).toEqual(inA.filter((value) => !inB.includes(value)));
        expect(members(complementIps(a))).toEqual(everyAddress.filter((value) => !inA.includes(value)));
        expect(ipsOverlap(a, b)).toBe(inA.some((value) => inB.includes(value)));
        expect(ipsContain(a, b)).toBe(inB.every((value) => inA.includes(value)));
        expect(sameIps(a, b)).toBe(inA.join() === inB.join());
        expect(countIps(a)).toBe(BigInt(inA.length));
        expect(everyAddress.filter((value) => ipsInclude(a, value))).toEqual(inA);
      }),
      { numRuns: 1_000 },
    );
  });

  it('keeps results in normal form, so that equal sets are equal arrays', () => {
    fc.assert(
      fc.property(ips, ips, (a, b) => {
        for (const set of [intersectIps(a, b), subtractIps(a, b), uniteIps(a, b), complementIps(a)]) {
          expect(set).toEqual(ipSet(set));
          expect(set.every(({ first, last }) => first <= last)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives a set back from its complement', () => {
    fc.assert(
      fc.property(ips, (a) => {
        expect(complementIps(complementIps(a))).toEqual(a);
      }),
    );
  });

  it('parts all addresses into the two families', () => {
    expect(uniteIps(ALL_IPV4, ALL_IPV6)).toEqual(ALL_ADDRESSES);
    expect(ipsOverlap(ALL_IPV4, ALL_IPV6)).toBe(false);
    expect(intersectIps(ALL_ADDRESSES, ALL_IPV4)).toEqual(ALL_IPV4);
    expect(NO_ADDRESSES).toEqual([]);
  });
});

describe('ofOneFamily', () => {
  it.each([
    ['10.0.0.0/8', 1n << 24n],
    ['2001:db8::/32', 1n << 96n],
    ['::/0', (1n << 128n) - (1n << 32n)],
    ['::/32', (1n << 96n) - (1n << 32n)],
  ])('takes no address of the other family from %s', (text, count) => {
    const range = parseCidr(text) ?? { first: 1n, last: 0n };
    const set = ofOneFamily(range);
    expect(countIps(set)).toBe(count);
    expect(ipsContain([range], set)).toBe(true);
    expect(ipsOverlap(set, ALL_IPV4)).toBe(!text.includes(':'));
  });

  it('takes the IPv6 part alone of a range that begins or ends among the IPv4 addresses', () => {
    const { first = 0n, last = 0n } = ALL_IPV4[0] ?? {};
    expect(ofOneFamily({ first: last - 1n, last: last + 2n })).toEqual([{ first: last + 1n, last: last + 2n }]);
    expect(ofOneFamily({ first: first - 2n, last: first + 1n })).toEqual([{ first: first - 2n, last: first - 1n }]);
  });
});
