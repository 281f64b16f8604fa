/** Boxes that are found again by one of their fields: what a long filter has denied so far, asked about by every permitting line. */
import type { Box, HeaderSpace } from '../model/header-space.js';
import type { IpRange } from '../model/ip-address.js';

/** Entries with a box each. Entries may be added between two questions. */
export interface BoxIndex<T> {
  add(box: Box, entry: T): void;
  /** In the order they were added. An entry may be answered that shares no packet with the boxes, never the reverse. */
  near(boxes: HeaderSpace): readonly T[];
}

/** Fewer entries than this are answered all. */
const WORTH_ASKING = 32;

/** An index without entries. */
export function boxIndex<T>(): BoxIndex<T> {
  const entries: T[] = [];
  const fields = FIELDS.map(fieldIndex);
  return {
    add(box, entry) {
      const position = entries.push(entry) - 1;
      leastCrowded(fields, box).add(box, position);
    },
    near(boxes) {
      if (entries.length < WORTH_ASKING) return entries;
      const found = new Set<number>();
      for (const field of fields) field.collect(boxes, found);
      if (found.size === entries.length) return entries;
      return [...found].sort((a, b) => a - b).flatMap((position) => entries[position] ?? []);
    },
  };
}

/** The ranges of one field of a box. */
type Field = (box: Box) => readonly IpRange[];

const FIELDS: readonly Field[] = [
  ({ destination }) => destination,
  ({ source }) => source,
  ({ destinationPorts }) => destinationPorts.map(({ first, last }) => ({ first: BigInt(first), last: BigInt(last) })),
];

/** Positions of entries by the values of one field. */
interface FieldIndex {
  add(box: Box, position: number): void;
  collect(boxes: HeaderSpace, found: Set<number>): void;
  /** How many entries are already found where this box would be. */
  crowding(box: Box): number;
}

/** Every entry stands in one field, where it has the fewest neighbours: a box that leaves a field open is told by another. */
function leastCrowded([first, ...others]: readonly FieldIndex[], box: Box): FieldIndex {
  if (first === undefined) throw new Error('an index without fields');
  let best = { field: first, crowding: first.crowding(box) };
  for (const field of others) {
    if (best.crowding === 0) break;
    const crowding = field.crowding(box);
    if (crowding < best.crowding) best = { field, crowding };
  }
  return best.field;
}

/** An entry with more ranges than this is answered to every question. */
const MOST_RANGES = 64;

function fieldIndex(rangesOf: Field): FieldIndex {
  const always: number[] = [];
  const grids = new Map<bigint, Grid>();
  return {
    add(box, position) {
      const ranges = rangesOf(box);
      if (ranges.length > MOST_RANGES) always.push(position);
      else for (const range of ranges) addRange(grids, range, position);
    },
    collect(boxes, found) {
      for (const position of always) found.add(position);
      const asked = boxes.flatMap(rangesOf);
      for (const [bits, grid] of grids) for (const { first, last } of asked) collect(grid, { first: first >> bits, last: last >> bits }, found);
    },
    crowding(box) {
      const ranges = rangesOf(box);
      return ranges.length > MOST_RANGES ? always.length : ranges.reduce((sum, range) => sum + crowdingAt(grids, range), 0);
    },
  };
}

/** Positions by cell. A cell is as large as the ranges in the grid may be, so that each lies in two at most. */
type Grid = Map<bigint, number[]>;

/** Sizes are told apart by every fourth bit: at most 33 grids, few of which occur. */
const BITS_APART = 4n;

function bitsOf({ first, last }: IpRange): bigint {
  let bits = 0n;
  while ((last - first) >> bits > 0n) bits += BITS_APART;
  return bits;
}

function crowdingAt(grids: Map<bigint, Grid>, range: IpRange): number {
  const bits = bitsOf(range);
  const grid = grids.get(bits);
  return grid === undefined ? 0 : (grid.get(range.first >> bits)?.length ?? 0) + (grid.get(range.last >> bits)?.length ?? 0);
}

function addRange(grids: Map<bigint, Grid>, range: IpRange, position: number): void {
  const { first, last } = range;
  const bits = bitsOf(range);
  const grid = grids.get(bits) ?? new Map<bigint, number[]>();
  grids.set(bits, grid);
  for (let cell = first >> bits; cell <= last >> bits; cell += 1n) {
    const known = grid.get(cell);
    if (known === undefined) grid.set(cell, [position]);
    else known.push(position);
  }
}

/** Looks the cells up one by one, or at all there are when those are fewer. */
function collect(grid: Grid, cells: IpRange, found: Set<number>): void {
  if (cells.last - cells.first < BigInt(grid.size)) {
    for (let cell = cells.first; cell <= cells.last; cell += 1n) for (const position of grid.get(cell) ?? []) found.add(position);
    return;
  }
  for (const [cell, positions] of grid) {
    if (cell >= cells.first && cell <= cells.last) for (const position of positions) found.add(position);
  }
}
