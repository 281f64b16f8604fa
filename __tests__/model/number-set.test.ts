import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALL_PORTS,
  ALL_PROTOCOLS,
  formatNumbers,
  intersectNumbers,
  NO_NUMBERS,
  numbersContain,
  numbersInclude,
  numberSet,
  numbersOverlap,
  oneNumber,
  sameNumbers,
  subtractNumbers,
  uniteNumbers,
  type NumberSet,
} from '../../src/model/number-set.js';
import { everyNumber, numberRanges, numbers } from './small-sets.js';

function members(set: NumberSet): readonly number[] {
  return everyNumber.filter((value) => set.some(({ first, last }) => first <= value && value <= last));
}

describe('numberSet', () => {
  it('holds what its ranges hold, sorted, disjoint and without touching ranges', () => {
    fc.assert(
      fc.property(numberRanges, (ranges) => {
        const set = numberSet(ranges);
        expect(members(set)).toEqual(members(ranges));
        expect(set.every((range, index) => range.first <= range.last && (index === 0 || (set[index - 1]?.last ?? 0) + 1 < range.first))).toBe(true);
      }),
    );
  });
});

describe('set algebra of numbers', () => {
  it('agrees with one member at a time', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const inA = members(a);
        const inB = members(b);
        expect(uniteNumbers(a, b)).toEqual(numberSet([...a, ...b]));
        expect(members(intersectNumbers(a, b))).toEqual(inA.filter((value) => inB.includes(value)));
        expect(members(subtractNumbers(a, b))).toEqual(inA.filter((value) => !inB.includes(value)));
        expect(numbersOverlap(a, b)).toBe(inA.some((value) => inB.includes(value)));
        expect(numbersContain(a, b)).toBe(inB.every((value) => inA.includes(value)));
        expect(sameNumbers(a, b)).toBe(inA.join() === inB.join());
        expect(everyNumber.filter((value) => numbersInclude(a, value))).toEqual(inA);
      }),
      { numRuns: 1_000 },
    );
  });

  it('keeps results in normal form, so that equal sets are equal arrays', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        for (const set of [intersectNumbers(a, b), subtractNumbers(a, b), uniteNumbers(a, b)]) {
          expect(set).toEqual(numberSet(set));
          expect(set.every(({ first, last }) => first <= last)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('intersectNumbers', () => {
  it('gives back the very set that holds the whole result', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const shared = intersectNumbers(a, b);
        if (numbersContain(b, a)) expect(shared).toBe(a);
        else if (numbersContain(a, b)) expect(shared).toBe(b);
      }),
      { numRuns: 1_000 },
    );
    const everyPort = [{ first: 0, last: 65535 }];
    expect(intersectNumbers(everyPort, ALL_PORTS)).toBe(everyPort);
    expect(intersectNumbers(ALL_PORTS, everyPort)).toBe(everyPort);
  });
});

describe('the sets with a name', () => {
  it('hold every port, every protocol, and none', () => {
    expect([0, 65535].every((port) => numbersInclude(ALL_PORTS, port))).toBe(true);
    expect([0, 255].every((protocol) => numbersInclude(ALL_PROTOCOLS, protocol))).toBe(true);
    expect([-1, 65536].some((port) => numbersInclude(ALL_PORTS, port))).toBe(false);
    expect([-1, 256].some((protocol) => numbersInclude(ALL_PROTOCOLS, protocol))).toBe(false);
    expect(NO_NUMBERS).toEqual([]);
  });
});

describe('formatNumbers', () => {
  it('writes single numbers and ranges', () => {
    expect(formatNumbers([...oneNumber(80), { first: 9001, last: 9003 }])).toBe('80, 9001-9003');
  });
});
