import {
  EVERYTHING,
  intersectSpaces,
  subtractBox,
  boxesOverlap,
  type Box,
  type HeaderSpace,
} from '../../model/header-space.js';
import { intersectNumbers, subtractNumbers, type NumberSet } from '../../model/number-set.js';

/**
 * Packets with what nftables knows about them beside the header: the interfaces, as numbers of interface atoms
 * (see interface-atoms.ts), and whether a destination translation changed them (0 no, 1 yes).
 */
export interface Slice {
  readonly ingress: NumberSet;
  readonly egress: NumberSet;
  readonly translated: NumberSet;
  readonly packets: HeaderSpace;
}

/** A union of slices. No slice is empty. */
export type Region = readonly Slice[];

/** Packets that surely are meant, and those that may be; `must` is a part of `may`. The same object when nothing is in doubt. */
export interface Bounds {
  readonly must: Region;
  readonly may: Region;
}

/** Every interface atom, the one for "no interface" included. */
export const ANY_INTERFACE: NumberSet = [{ first: 0, last: 0x7fff_ffff }];
export const ANY_TRANSLATION: NumberSet = [{ first: 0, last: 1 }];
export const TRANSLATED: NumberSet = [{ first: 1, last: 1 }];

const FULL_SLICE: Slice = {
  ingress: ANY_INTERFACE,
  egress: ANY_INTERFACE,
  translated: ANY_TRANSLATION,
  packets: EVERYTHING,
};

export const NO_REGION: Region = [];
export const FULL_REGION: Region = [FULL_SLICE];
export const NEVER: Bounds = { must: NO_REGION, may: NO_REGION };
export const ALWAYS: Bounds = { must: FULL_REGION, may: FULL_REGION };
/** A condition that nothing is known about. */
export const UNKNOWN: Bounds = { must: NO_REGION, may: FULL_REGION };

/** Most boxes that one difference may leave; beyond it the result is a sound bound instead of exact. */
const BOX_LIMIT = 500;
/** Most comparisons of boxes that one operation may cost. */
const WORK_LIMIT = 2_000_000;

/** One slice that is unrestricted but for the given fields. */
export function region(fields: Partial<Slice>): Region {
  return [{ ...FULL_SLICE, ...fields }];
}

/** Bounds without doubt. */
export function exactly(packets: Region): Bounds {
  return { must: packets, may: packets };
}

/** True when the bounds leave nothing in doubt, as far as can be seen without computing. */
export function isExact(bounds: Bounds): boolean {
  return bounds.must === bounds.may;
}

/** Packets in both regions. Beyond the work limit: `a`, which the caller may use as an upper bound only. */
function intersectRegions(a: Region, b: Region): Region | undefined {
  if (a === FULL_REGION) return b;
  if (b === FULL_REGION) return a;
  const [onlyA] = a;
  const [onlyB] = b;
  if (a.length === 1 && b.length === 1 && onlyA !== undefined && onlyB !== undefined) return intersectOneSlice(onlyA, onlyB);
  const result: Slice[] = [];
  let work = 0;
  for (const x of a) {
    for (const y of b) {
      work += 1 + x.packets.length * y.packets.length;
      if (work > WORK_LIMIT) return undefined;
      const shared = intersectSlices(x, y);
      if (shared !== undefined) result.push(shared);
    }
  }
  return result;
}

/** Nearly every condition is one slice of one box. */
function intersectOneSlice(a: Slice, b: Slice): Region | undefined {
  if (a.packets.length * b.packets.length >= WORK_LIMIT) return undefined;
  const shared = intersectSlices(a, b);
  return shared === undefined ? NO_REGION : [shared];
}

function intersectSlices(a: Slice, b: Slice): Slice | undefined {
  const ingress = intersectNumbers(a.ingress, b.ingress);
  if (ingress.length === 0) return undefined;
  const egress = intersectNumbers(a.egress, b.egress);
  if (egress.length === 0) return undefined;
  const translated = intersectNumbers(a.translated, b.translated);
  if (translated.length === 0) return undefined;
  const packets = intersectSpaces(a.packets, b.packets);
  return packets.length === 0 ? undefined : { ingress, egress, translated, packets };
}

/** Packets of `a` that are not in `b`; undefined when that takes more boxes or work than allowed. */
function subtractRegions(a: Region, b: Region): Region | undefined {
  let rest = a;
  let work = 0;
  for (const hole of b) {
    const next: Slice[] = [];
    for (const slice of rest) {
      work += 1 + slice.packets.length * hole.packets.length;
      if (work > WORK_LIMIT || next.length > BOX_LIMIT) return undefined;
      const left = subtractSlice(slice, hole);
      if (left === undefined) return undefined;
      next.push(...left);
    }
    rest = next;
    if (rest.length === 0) return rest;
  }
  return rest;
}

function subtractSlice(slice: Slice, hole: Slice): readonly Slice[] | undefined {
  const shared = intersectSlices(slice, hole);
  if (shared === undefined) return [slice];
  const packets = subtractBoxes(slice.packets, hole.packets);
  if (packets === undefined) return undefined;
  const { ingress, egress, translated } = shared;
  const pieces: readonly Slice[] = [
    { ...slice, ingress: subtractNumbers(slice.ingress, ingress) },
    { ...slice, ingress, egress: subtractNumbers(slice.egress, egress) },
    { ...slice, ingress, egress, translated: subtractNumbers(slice.translated, translated) },
    { ...shared, packets },
  ];
  return pieces.filter((piece) => !isEmptySlice(piece));
}

function isEmptySlice(slice: Slice): boolean {
  return slice.ingress.length === 0 || slice.egress.length === 0 || slice.translated.length === 0 || slice.packets.length === 0;
}

function subtractBoxes(a: HeaderSpace, b: HeaderSpace): HeaderSpace | undefined {
  let rest: readonly Box[] = a;
  let work = 0;
  for (const hole of b) {
    work += rest.length;
    if (rest.length > BOX_LIMIT || work > WORK_LIMIT) return undefined;
    if (!rest.some((candidate) => boxesOverlap(candidate, hole))) continue;
    rest = rest.flatMap((candidate) => subtractBox(candidate, hole));
  }
  return rest;
}

/** Both conditions at once. */
export function intersectBounds(a: Bounds, b: Bounds): Bounds {
  if (a === ALWAYS) return b;
  if (b === ALWAYS) return a;
  const may = intersectRegions(a.may, b.may);
  if (isExact(a) && isExact(b) && may !== undefined) return exactly(may);
  return { must: intersectRegions(a.must, b.must) ?? NO_REGION, may: may ?? a.may };
}

/** Packets of `a` without those of `b`: what may be in `b` is no longer sure, what surely is in `b` is gone. */
export function subtractBounds(a: Bounds, b: Bounds): Bounds {
  if (b.may.length === 0) return a;
  const may = subtractRegions(a.may, b.must);
  if (isExact(a) && isExact(b) && may !== undefined) return exactly(may);
  return { must: subtractRegions(a.must, b.may) ?? NO_REGION, may: may ?? a.may };
}

/** Either condition. */
export function uniteBounds(all: readonly Bounds[]): Bounds {
  const [first] = all;
  if (all.length === 1 && first !== undefined) return first;
  const may = all.flatMap((bounds) => bounds.may);
  return all.every(isExact) ? exactly(may) : { must: all.flatMap((bounds) => bounds.must), may };
}

/** The same upper bound with nothing sure. */
export function inDoubt(bounds: Bounds): Bounds {
  return { must: NO_REGION, may: bounds.may };
}

/** True when every packet of `inner` is in `outer`; false also where finding out would take too long. */
export function regionContains(outer: Region, inner: Region): boolean {
  if (outer === inner || outer === FULL_REGION) return true;
  return subtractRegions(inner, outer)?.length === 0;
}

/** Packets of `a` that are not surely in `b`: an upper bound where exactness would take too long. */
export function remainderOf(a: Region, b: Region): Region {
  return subtractRegions(a, b) ?? a;
}

/** True when the regions share a packet; true also where finding out would take too long. */
export function regionsOverlap(a: Region, b: Region): boolean {
  return intersectRegions(a, b)?.length !== 0;
}
