/** Boxes that are found again by their destination: what a long filter has denied so far, asked about by every permitting line. */
import type { Box, HeaderSpace } from '../model/header-space.js';
import type { IpRange } from '../model/ip-address.js';

/** Entries with a box each. Entries may be added between two questions. */
export interface BoxIndex<T> {
  readonly size: number;
  add(box: Box, entry: T): void;
  /** In the order they were added. An entry may be answered that shares no packet with the boxes, never the reverse. */
  near(boxes: HeaderSpace): readonly T[];
}

/** Fewer entries than this are answered all. */
const WORTH_ASKING = 32;

/** An entry with more destination ranges than this is answered to every question. */
const MOST_RANGES = 64;

/** An index without entries. */
export function boxIndex<T>(): BoxIndex<T> {
  const entries: T[] = [];
  const always: number[] = [];
  const grids = new Map<bigint, Grid>();
  return {
    get size() {
      return entries.length;
    },
    add({ destination }, entry) {
      const position = entries.push(entry) - 1;
      if (destination.length > MOST_RANGES) always.push(position);
      else for (const range of destination) addRange(grids, range, position);
    },
    near(boxes) {
      if (entries.length < WORTH_ASKING) return entries;
      const found = new Set(always);
      for (const [bits, grid] of grids) {
        for (const { destination } of boxes) for (const range of destination) collect(grid, { first: range.first >> bits, last: range.last >> bits }, found);
      }
      return [...found].sort((a, b) => a - b).flatMap((position) => entries[position] ?? []);
    },
  };
}

/** Positions of entries by cell. A cell is as large as the ranges in the grid may be, so that each lies in two at most. */
type Grid = Map<bigint, number[]>;

/** Sizes are told apart by every fourth bit: at most 33 grids, few of which occur. */
const BITS_APART = 4n;

function addRange(grids: Map<bigint, Grid>, { first, last }: IpRange, position: number): void {
  let bits = 0n;
  while ((last - first) >> bits > 0n) bits += BITS_APART;
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
