/**
 * Finds the lines of a long filter that a question can concern without looking at all of them: interface conditions
 * first, each different one evaluated once, then the ranges of destination addresses, sorted by size and start.
 */
import type { Filter, InterfaceMatch, Line } from '../model/device.js';
import type { Box } from '../model/header-space.js';
import type { IpRange } from '../model/ip-address.js';
import { ipsOverlap, sameIps, type IpSet } from '../model/ip-set.js';
import { both, matchInterface, type ThreeValued } from './interface-match.js';

/** The interfaces a packet comes in and leaves by, as far as they are known. */
export interface Interfaces {
  readonly ingress: string | undefined;
  readonly egress: string | undefined;
}

/** The addresses that packets go between. */
export type Ends = Pick<Box, 'source' | 'destination'>;

/** A line whose interface conditions hold, or may hold. */
export interface NearLine {
  readonly line: Line;
  readonly applies: ThreeValued;
}

/** Answers which lines concern packets between some addresses that take a way through the device. */
export interface FilterIndex {
  /** In the order of the filter. A line may be answered that matches no packet between the addresses, never the reverse. */
  linesFor(ends: Ends, interfaces: Interfaces): readonly NearLine[];
}

const indexes = new WeakMap<Filter, FilterIndex>();

/** The index of a filter; it is built at the first question. */
export function indexOf(filter: Filter): FilterIndex {
  const known = indexes.get(filter);
  if (known !== undefined) return known;
  const built = buildIndex(filter);
  indexes.set(filter, built);
  return built;
}

/** Lines with the same interface conditions. */
interface Group {
  readonly ingress: InterfaceMatch | undefined;
  readonly egress: InterfaceMatch | undefined;
  /** Positions in the filter, ascending. */
  readonly positions: number[];
  starts?: DestinationIndex;
  /** The last answer: many sources ask about one zone one after the other. */
  last?: { readonly destinations: IpSet; readonly positions: readonly number[] };
}

function buildIndex({ lines }: Filter): FilterIndex {
  const groups = groupByInterfaces(lines);
  const applying = new Map<string, readonly { readonly group: Group; readonly applies: ThreeValued }[]>();
  function groupsFor(interfaces: Interfaces): readonly { readonly group: Group; readonly applies: ThreeValued }[] {
    const key = JSON.stringify([interfaces.ingress, interfaces.egress]);
    const known = applying.get(key);
    if (known !== undefined) return known;
    const found = groups
      .map((group) => ({
        group,
        applies: both(matchInterface(group.ingress, interfaces.ingress), matchInterface(group.egress, interfaces.egress)),
      }))
      .filter(({ applies }) => applies !== 'no');
    applying.set(key, found);
    return found;
  }
  return {
    linesFor({ source, destination }, interfaces) {
      const found = groupsFor(interfaces).flatMap(({ group, applies }) =>
        positionsNear(lines, group, destination).flatMap((position) => {
          const line = lines[position];
          return line === undefined || !isFrom(line, source) ? [] : [{ position, line, applies }];
        }),
      );
      return found.sort((a, b) => a.position - b.position);
    },
  };
}

function isFrom({ match }: Line, sources: IpSet): boolean {
  for (const one of match.may) if (ipsOverlap(one.source, sources)) return true;
  return false;
}

function groupByInterfaces(lines: readonly Line[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const [position, { ingress, egress }] of lines.entries()) {
    const key = ingress === undefined && egress === undefined ? '' : JSON.stringify([ingress, egress]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { ingress, egress, positions: [position] });
    else known.positions.push(position);
  }
  return [...groups.values()];
}

/** Fewer lines than this are looked at one by one. */
const WORTH_SORTING = 64;

/** Positions of the group's lines, ascending. */
function positionsNear(lines: readonly Line[], group: Group, destinations: IpSet): readonly number[] {
  if (group.positions.length < WORTH_SORTING) return group.positions;
  group.starts ??= indexDestinations(lines, group.positions);
  if (group.last === undefined || !sameIps(group.last.destinations, destinations)) {
    group.last = { destinations, positions: [...overlapping(group.starts, destinations)].sort((a, b) => a - b) };
  }
  return group.last.positions;
}

/** Ranges of about one size: none is longer than `size`. */
interface SizeClass {
  readonly size: bigint;
  /** Sorted by the first address. */
  readonly entries: { readonly range: IpRange; readonly position: number }[];
}

interface DestinationIndex {
  readonly classes: readonly SizeClass[];
  /** Lines with so many ranges that sorting them does not pay. */
  readonly always: readonly number[];
}

/** A line with more destination ranges than this is answered to every question. */
const MOST_RANGES = 64;

/** Sizes are told apart by every fourth bit: at most 33 classes, few of which occur. */
const BITS_IN_CLASS = 4;

function indexDestinations(lines: readonly Line[], positions: readonly number[]): DestinationIndex {
  const classes = new Map<number, SizeClass>();
  const always: number[] = [];
  for (const position of positions) {
    const ranges = (lines[position]?.match.may ?? []).flatMap((one) => one.destination);
    if (ranges.length > MOST_RANGES) {
      always.push(position);
      continue;
    }
    for (const range of ranges) addRange(classes, range, position);
  }
  for (const { entries } of classes.values()) entries.sort((a, b) => compare(a.range.first, b.range.first));
  return { classes: [...classes.values()], always };
}

function addRange(classes: Map<number, SizeClass>, range: IpRange, position: number): void {
  const length = range.last - range.first;
  const bits = length === 0n ? 0 : length.toString(16).length * BITS_IN_CLASS;
  const known = classes.get(bits);
  if (known === undefined) classes.set(bits, { size: 1n << BigInt(bits), entries: [{ range, position }] });
  else known.entries.push({ range, position });
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function overlapping({ classes, always }: DestinationIndex, destinations: IpSet): Iterable<number> {
  const found = new Set<number>(always);
  for (const { size, entries } of classes) {
    for (const wanted of destinations) {
      for (let at = firstFrom(entries, wanted.first - size); at < entries.length; at += 1) {
        const entry = entries[at];
        if (entry === undefined || entry.range.first > wanted.last) break;
        if (entry.range.last >= wanted.first) found.add(entry.position);
      }
    }
  }
  return found;
}

/** Index of the first entry that starts at the address or after it. */
function firstFrom(entries: SizeClass['entries'], address: bigint): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = entries[middle];
    if (entry !== undefined && entry.range.first < address) low = middle + 1;
    else high = middle;
  }
  return low;
}
