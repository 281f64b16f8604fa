/** Sets over a universe so small that every member can be tried. */
import fc from 'fast-check';
import type { Box, HeaderSpace, Packet } from '../../src/model/header-space.js';
import { ipSet, type IpSet } from '../../src/model/ip-set.js';
import { numberSet, type NumberSet } from '../../src/model/number-set.js';

/** Numbers 0 to 9. */
export const everyNumber: readonly number[] = Array.from({ length: 10 }, (_unused, index) => index);

/** Ranges of the numbers 0 to 9 in any order, overlapping at will. */
export const numberRanges = fc.array(
  fc.tuple(fc.nat(9), fc.nat(9)).map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) })),
  { maxLength: 5 },
);

export const numbers: fc.Arbitrary<NumberSet> = numberRanges.map((ranges) => numberSet(ranges));

/** Ranges of the ten addresses around the first IPv4 address, where both families meet. */
export const ipRanges = numberRanges.map((ranges) => ranges.map(({ first, last }) => ({ first: address(first), last: address(last) })));

export const ips: fc.Arbitrary<IpSet> = ipRanges.map((ranges) => ipSet(ranges));

export const everyAddress: readonly bigint[] = everyNumber.map(address);

function address(index: number): bigint {
  return 0xffff_0000_0000n - 5n + BigInt(index);
}

const pair = fc.subarray([0, 1, 2]).filter((values) => values.length > 0);

const numberPart: fc.Arbitrary<NumberSet> = pair.map((values) => numberSet(values.map((value) => ({ first: value, last: value }))));

const ipPart: fc.Arbitrary<IpSet> = pair.map((values) => ipSet(values.map((value) => ({ first: BigInt(value), last: BigInt(value) }))));

/** Boxes over three values in each dimension. */
export const boxes: fc.Arbitrary<Box> = fc.record({
  source: ipPart,
  destination: ipPart,
  protocols: numberPart,
  sourcePorts: numberPart,
  destinationPorts: numberPart,
});

export const spaces: fc.Arbitrary<HeaderSpace> = fc.array(boxes, { maxLength: 4 });

const VALUES = [0, 1, 2];

/** All 243 packets of that universe. */
export const everyPacket: readonly Packet[] = VALUES.flatMap((source) =>
  VALUES.flatMap((destination) =>
    VALUES.flatMap((protocol) =>
      VALUES.flatMap((sourcePort) =>
        VALUES.map((destinationPort) => ({ source: BigInt(source), destination: BigInt(destination), protocol, sourcePort, destinationPort })),
      ),
    ),
  ),
);
