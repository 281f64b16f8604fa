/** Which lines of a filter decide no packet, because lines before them take everything they match. */
import type { Line } from '../model/device.js';
import { boxContains, boxesOverlap, subtractBox, type Box } from '../model/header-space.js';
import { boxIndex, type BoxIndex } from './box-index.js';

/** What is left of a line may fall into this many pieces before the line is taken as reachable. */
const MOST_FRAGMENTS = 200;

/** So often boxes of one filter are looked up or held against each other; lines beyond it are not compared. */
const MOST_COMPARISONS = 4_000_000;

/** One line and those that take its packets; undefined when it decides some packet itself. */
export interface ComparedLine {
  readonly line: Line;
  readonly covering: readonly Line[] | undefined;
}

/** The comparison of every line with all before it. */
export interface LineComparison {
  /** In the order of the filter; shorter than the filter when it was given up. */
  readonly compared: readonly ComparedLine[];
}

/** A box that an earlier line surely matches. */
interface Earlier {
  readonly box: Box;
  readonly line: Line;
  readonly conditions: Conditions;
}

/** What a line asks for beside the packet's header, as text to compare; undefined where it asks for nothing. */
type Conditions = readonly (string | undefined)[];

interface Search {
  readonly earlier: BoxIndex<Earlier>;
  comparisons: number;
}

/** Compares the lines of one filter, from the first on. */
export function compareLines(lines: readonly Line[]): LineComparison {
  const search: Search = { earlier: boxIndex(), comparisons: 0 };
  const compared: ComparedLine[] = [];
  for (const line of lines) {
    const conditions = conditionsOf(line);
    compared.push({ line, covering: coveringLines(search, line, conditions) });
    if (search.comparisons > MOST_COMPARISONS) return { compared };
    for (const box of line.match.must) search.earlier.add(box, { box, line, conditions });
  }
  return { compared };
}

function conditionsOf({ ingress, egress, translations, program }: Line): Conditions {
  return [ingress, egress, translations, program].map((one) => (one === undefined ? undefined : JSON.stringify(one)));
}

function coveringLines(search: Search, line: Line, conditions: Conditions): readonly Line[] | undefined {
  if (!line.match.may.every((box) => isMet(search, cornerOf(box), conditions))) return undefined;
  let left: readonly Box[] = line.match.may;
  const covering = new Set<Line>();
  for (const earlier of nearOf(search, left)) {
    search.comparisons += left.length;
    if (!left.some((one) => boxesOverlap(one, earlier.box)) || !meetsEverywhere(earlier.conditions, conditions)) continue;
    left = left.flatMap((one) => subtractBox(one, earlier.box));
    covering.add(earlier.line);
    if (left.length === 0) return [...covering];
    if (left.length > MOST_FRAGMENTS || search.comparisons > MOST_COMPARISONS) return undefined;
  }
  return left.length === 0 ? [...covering] : undefined;
}

/** One packet of a box: most lines decide it themselves, and nothing more need be compared. */
function cornerOf({ source, destination, protocols, sourcePorts, destinationPorts }: Box): Box {
  return {
    source: firstOf(source),
    destination: firstOf(destination),
    protocols: firstOf(protocols),
    sourcePorts: firstOf(sourcePorts),
    destinationPorts: firstOf(destinationPorts),
  };
}

function firstOf<T>([range]: readonly { readonly first: T; readonly last: T }[]): readonly { readonly first: T; readonly last: T }[] {
  return range === undefined ? [] : [{ first: range.first, last: range.first }];
}

/** Whether an earlier line surely takes this packet. */
function isMet(search: Search, packet: Box, conditions: Conditions): boolean {
  return nearOf(search, [packet]).some((earlier) => boxContains(earlier.box, packet) && meetsEverywhere(earlier.conditions, conditions));
}

function nearOf(search: Search, boxes: readonly Box[]): readonly Earlier[] {
  const near = search.earlier.near(boxes);
  search.comparisons += near.length;
  return near;
}

/** True when the earlier line looks at every packet that the later one looks at. */
function meetsEverywhere(earlier: Conditions, later: Conditions): boolean {
  return earlier.every((condition, index) => condition === undefined || condition === later[index]);
}
