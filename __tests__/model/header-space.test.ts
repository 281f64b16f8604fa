import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  box,
  boxContains,
  boxesOverlap,
  complementSpace,
  disjointSpace,
  EVERYTHING,
  intersectBoxes,
  intersectSpaces,
  isEmptyBox,
  isEverything,
  NOTHING,
  spaceContains,
  spaceIncludes,
  spacesOverlap,
  subtractBox,
  subtractSpaces,
  subtractSpacesUpTo,
  type Box,
  type HeaderSpace,
  type Packet,
} from '../../src/model/header-space.js';
import { boxes, everyPacket, spaces } from './small-sets.js';

function isInBox(one: Box, packet: Packet): boolean {
  return (
    one.source.some(({ first, last }) => first <= packet.source && packet.source <= last) &&
    one.destination.some(({ first, last }) => first <= packet.destination && packet.destination <= last) &&
    one.protocols.some(({ first, last }) => first <= packet.protocol && packet.protocol <= last) &&
    one.sourcePorts.some(({ first, last }) => first <= packet.sourcePort && packet.sourcePort <= last) &&
    one.destinationPorts.some(({ first, last }) => first <= packet.destinationPort && packet.destinationPort <= last)
  );
}

function members(space: HeaderSpace): readonly Packet[] {
  return everyPacket.filter((packet) => space.some((one) => isInBox(one, packet)));
}

function areDisjoint(space: HeaderSpace): boolean {
  return everyPacket.every((packet) => space.filter((one) => isInBox(one, packet)).length <= 1);
}

describe('box algebra', () => {
  it('agrees with one packet at a time', () => {
    fc.assert(
      fc.property(boxes, boxes, (a, b) => {
        const inA = members([a]);
        const inB = members([b]);
        const shared = inA.filter((packet) => inB.includes(packet));
        expect(boxesOverlap(a, b)).toBe(shared.length > 0);
        expect(members([intersectBoxes(a, b) ?? []].flat())).toEqual(shared);
        expect(intersectBoxes(a, b) === undefined).toBe(shared.length === 0);
        expect(members(subtractBox(a, b))).toEqual(inA.filter((packet) => !inB.includes(packet)));
        expect(boxContains(a, b)).toBe(shared.length === inB.length);
      }),
      { numRuns: 500 },
    );
  });

  it('subtracts into disjoint boxes, at most one a dimension, none empty', () => {
    fc.assert(
      fc.property(boxes, boxes, (a, b) => {
        const rest = subtractBox(a, b);
        expect(rest.length).toBeLessThanOrEqual(5);
        expect(rest.some(isEmptyBox)).toBe(false);
        expect(areDisjoint(rest)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('space algebra', () => {
  it('agrees with one packet at a time', () => {
    fc.assert(
      fc.property(spaces, spaces, (a, b) => {
        const inA = members(a);
        const inB = members(b);
        const shared = inA.filter((packet) => inB.includes(packet));
        const rest = inA.filter((packet) => !inB.includes(packet));
        expect(members(intersectSpaces(a, b))).toEqual(shared);
        expect(intersectSpaces(a, b).some(isEmptyBox)).toBe(false);
        expect(members(subtractSpaces(a, b))).toEqual(rest);
        expect(members(subtractSpacesUpTo(a, b, 10_000) ?? [])).toEqual(rest);
        expect(spacesOverlap(a, b)).toBe(shared.length > 0);
        expect(spaceContains(a, b)).toBe(shared.length === inB.length);
        expect(everyPacket.filter((packet) => spaceIncludes(a, packet))).toEqual(inA);
      }),
      { numRuns: 400 },
    );
  });

  it('gives up a subtraction that falls into too many boxes, and only then', () => {
    fc.assert(
      fc.property(spaces, spaces, fc.nat(4), (a, b, most) => {
        const rest = subtractSpacesUpTo(a, b, most);
        if (rest !== undefined) expect(members(rest)).toEqual(members(subtractSpaces(a, b)));
        if (rest !== undefined) expect(rest.length).toBeLessThanOrEqual(most);
      }),
      { numRuns: 200 },
    );
    const holes = [0n, 2n, 4n].map((at) => box({ source: [{ first: at, last: at }], destination: [{ first: at, last: at }] }));
    expect(subtractSpacesUpTo(EVERYTHING, holes, 2)).toBeUndefined();
    const { length } = subtractSpaces(EVERYTHING, holes);
    expect(subtractSpacesUpTo(EVERYTHING, holes, length)).toHaveLength(length);
    expect(subtractSpacesUpTo(EVERYTHING, holes, length - 1)).toBeUndefined();
    expect(subtractSpacesUpTo(EVERYTHING, [], 0)).toBeUndefined();
    expect(subtractSpacesUpTo(EVERYTHING, [...holes, ...EVERYTHING], length)).toEqual(NOTHING);
    // What falls apart on the way is given up at once, even if a later hole would take it all away.
    expect(subtractSpacesUpTo(EVERYTHING, [...holes, ...EVERYTHING], 2)).toBeUndefined();
  });

  it('makes a space disjoint without changing it', () => {
    fc.assert(
      fc.property(spaces, (a) => {
        const parts = disjointSpace(a);
        expect(members(parts)).toEqual(members(a));
        expect(areDisjoint(parts)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('joins disjoint boxes that differ in one dimension of addresses alone', () => {
    const at = (value: number): { readonly first: bigint; readonly last: bigint } => ({ first: BigInt(value), last: BigInt(value) });
    const only = (value: number): { readonly first: number; readonly last: number } => ({ first: value, last: value });
    const first = { source: [at(1)], destination: [at(1)], protocols: [only(6)], sourcePorts: [only(1)], destinationPorts: [only(1)] };
    expect(disjointSpace([first, { ...first, source: [at(3)] }])).toEqual([{ ...first, source: [at(1), at(3)] }]);
    expect(disjointSpace([first, { ...first, destination: [at(3)] }])).toEqual([{ ...first, destination: [at(1), at(3)] }]);
    expect(disjointSpace([first, { ...first, source: [at(3)], destination: [at(3)] }])).toHaveLength(2);
    for (const other of [{ protocols: [only(17)] }, { sourcePorts: [only(3)] }, { destinationPorts: [only(3)] }]) {
      expect(disjointSpace([first, { ...first, ...other }])).toHaveLength(2);
      expect(disjointSpace([first, { ...first, ...other, source: [at(3)] }])).toHaveLength(2);
    }
  });

  it('takes a box for empty when any of its five fields is', () => {
    for (const field of ['source', 'destination', 'protocols', 'sourcePorts', 'destinationPorts'] as const) expect(isEmptyBox(box({ [field]: [] }))).toBe(true);
    expect(isEmptyBox(box({}))).toBe(false);
  });

  it('knows everything and nothing', () => {
    expect(complementSpace(EVERYTHING)).toEqual(NOTHING);
    expect(isEverything(complementSpace(NOTHING))).toBe(true);
    expect(isEverything([box({ protocols: [{ first: 0, last: 254 }] })])).toBe(false);
    fc.assert(
      fc.property(spaces, (a) => {
        expect(isEverything([...a, ...complementSpace(a)])).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
