import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOf } from '../../src/analysis/filter-index.js';
import { passFilter } from '../../src/analysis/filter.js';
import { matchInterface } from '../../src/analysis/interface-match.js';
import { sentTraffic } from '../../src/analysis/traffic.js';
import type { Line } from '../../src/model/device.js';
import { box } from '../../src/model/header-space.js';
import { ALL_ADDRESSES, ipSet, ipsOverlap, type IpSet } from '../../src/model/ip-set.js';
import { filter, line } from './small-site.js';

const PASSAGE = { device: 'fw', role: 'network', ingress: 'a', egress: 'b' } as const;

/** Ranges of every size, close together, at the seam of the families and anywhere. */
const range = fc
  .tuple(fc.oneof(fc.bigInt(0xffff_0a00_0000n, 0xffff_0a00_0400n), fc.bigInt(0xfffe_ffff_ff00n, 0xffff_0000_00ffn), fc.bigInt(0n, 1n << 127n)), fc.integer({ min: 0, max: 126 }), fc.nat(3))
  .map(([first, bits, extra]) => ({ first, last: first + (bits < 12 ? BigInt(bits) : (1n << BigInt(bits)) - BigInt(extra)) }));

const destination: fc.Arbitrary<IpSet> = fc.array(range, { minLength: 1, maxLength: 4 }).map(ipSet);

const ingress = fc.constantFrom(undefined, undefined, undefined, undefined, undefined, { patterns: ['a'], negated: false }, { patterns: ['a*'], negated: true }, { patterns: ['b'], negated: false });

const lines: fc.Arbitrary<Line[]> = fc.array(fc.tuple(destination, ingress), { minLength: 150, maxLength: 200 }).map((drawn) =>
  drawn.map(([to, condition], index) => ({
    ...line('permit'),
    match: { must: [box({ destination: to })], may: [box({ destination: to })] },
    ...(condition === undefined ? {} : { ingress: condition }),
    label: `${index}`,
    location: { path: 'export' },
  })),
);

describe('indexOf', () => {
  it('finds every line that concerns a question, in order, and none whose interfaces do not fit', () => {
    fc.assert(
      fc.property(lines, destination, fc.constantFrom('a', 'ab', 'b', undefined), (drawn, wanted, name) => {
        const found = indexOf({ ...filter([]), lines: drawn }).linesFor({ source: ALL_ADDRESSES, destination: wanted }, { ingress: name, egress: undefined });
        const labels = found.map((one) => Number(one.line.label));
        const fitting = drawn.filter((one) => matchInterface(one.ingress, name) !== 'no');
        const concerned = fitting.filter((one) => one.match.may.some((each) => ipsOverlap(each.destination, wanted))).map((one) => Number(one.label));
        expect(concerned.filter((label) => !labels.includes(label))).toEqual([]);
        expect(labels).toEqual([...new Set(labels)].sort((a, b) => a - b));
        expect(found.every(({ line: one, applies }) => applies === matchInterface(one.ingress, name))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('limits of passFilter', () => {
  const address = (index: number): string => `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`;

  it('takes all of a line as possible when what is denied before it falls into too many pieces', () => {
    const denied = Array.from({ length: 3_000 }, (_unused, index) => line('deny', { from: address(index * 2), to: address(index * 3) }));
    const pieces = passFilter(filter([...denied, line('permit', { service: 'tcp' })]), sentTraffic(box({})), PASSAGE);
    expect(pieces.map((piece) => piece.certain)).toEqual([false]);
    expect(pieces[0]?.doubts.map((doubt) => doubt.code)).toEqual(['analysis.too_complex']);
  });

  it('answers a question about 100,000 lines without looking at all of them', () => {
    const many = filter(Array.from({ length: 100_000 }, (_unused, index) => line('permit', { to: address(index), service: 'tcp/443', in: 'a', out: index % 2 === 0 ? 'b' : 'c' })));
    indexOf(many).linesFor(box({}), PASSAGE);
    const before = process.cpuUsage();
    for (let index = 0; index < 1_000; index += 1) {
      const to = 0xffff_0a00_0000n + BigInt(index);
      const pieces = passFilter(many, sentTraffic(box({ destination: [{ first: to, last: to }] })), PASSAGE);
      expect(pieces.length).toBe(index % 2 === 0 ? 1 : 0);
    }
    expect(process.cpuUsage(before).user).toBeLessThan(3_000_000);
  });
});
