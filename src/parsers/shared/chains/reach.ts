import type { Doubt, Match } from '../../../model/device.js';
import { boxesOverlap, EVERYTHING, intersectSpaces, NOTHING, subtractBox, type Box, type HeaderSpace } from '../../../model/header-space.js';
import { ipSet, type IpSet } from '../../../model/ip-set.js';
import { numberSet, type NumberSet } from '../../../model/number-set.js';
import type { Condition } from './condition.js';
import { ANY_INTERFACE, excludeInterfaces, restrictInterfaces, type InterfaceSet } from './interface-set.js';

/**
 * Packets that come to a rule, as two bounds: `may` possibly comes there, `must` surely does. Cells of one chain share
 * no pair of interfaces with overlapping packets.
 */
export interface Cell {
  readonly match: Match;
  readonly ingress: InterfaceSet;
  readonly egress: InterfaceSet;
  readonly translated: 'only' | 'never' | undefined;
  /** Conditions of jumps and RETURN rules on the way that could not be evaluated. */
  readonly doubts: readonly Doubt[];
}

export const EVERY_PACKET: Cell = {
  match: { must: EVERYTHING, may: EVERYTHING },
  ingress: ANY_INTERFACE,
  egress: ANY_INTERFACE,
  translated: undefined,
  doubts: [],
};

const MAX_BOXES = 4096;
const MAX_CELLS = 256;
const MAX_DOUBTS = 10;

/** Counts the work of one base chain, so that hostile rule sets end in doubt instead of in endless time. */
export interface Budget {
  left: number;
}

/** The packets of the cells that meet the condition. */
export function intersectCells(cells: readonly Cell[], condition: Condition, budget: Budget): readonly Cell[] {
  if (condition.match.may.length === 0) return [];
  const result: Cell[] = [];
  for (const cell of cells) {
    const ingress = restrictInterfaces(cell.ingress, condition.ingress);
    const egress = restrictInterfaces(cell.egress, condition.egress);
    if (ingress === undefined || egress === undefined) continue;
    if (isContradiction(cell.translated, condition.translated)) continue;
    const match = intersectMatches(cell.match, condition.match, budget);
    if (match.may.length === 0) continue;
    const doubts = match.must === match.may ? [] : joinDoubts(cell.doubts, condition.doubts);
    result.push({ match, ingress, egress, translated: condition.translated ?? cell.translated, doubts });
  }
  return result;
}

function isContradiction(a: Cell['translated'], b: Cell['translated']): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function intersectMatches(a: Match, b: Match, budget: Budget): Match {
  const may = intersectCounted(a.may, b.may, budget);
  if (a.must === a.may && b.must === b.may) return { must: may, may };
  return { must: intersectCounted(a.must, b.must, budget), may };
}

function intersectCounted(a: HeaderSpace, b: HeaderSpace, budget: Budget): HeaderSpace {
  budget.left -= 1;
  if (a !== EVERYTHING && b !== EVERYTHING) {
    budget.left -= a.length * b.length + weight(a) + weight(b);
    if (budget.left < 0) return NOTHING;
  }
  return intersectSpaces(a, b);
}

/** How many ranges a space is made of: what it costs to walk through it. */
function weight(space: HeaderSpace): number {
  let sum = 0;
  for (const each of space) sum += each.source.length + each.destination.length + each.sourcePorts.length + each.destinationPorts.length;
  return sum;
}

function joinDoubts(a: readonly Doubt[], b: readonly Doubt[]): readonly Doubt[] {
  if (b.length === 0 || a.length >= MAX_DOUBTS) return a;
  return [...a, ...b.filter((each) => !a.includes(each))].slice(0, MAX_DOUBTS);
}

/**
 * The packets of the cells that meet none of the conditions: what is left after RETURN and goto rules.
 * A packet that may meet one may be gone (`must` loses it) and may still be there (`may` keeps it).
 * Undefined when the result would have too many pieces; the caller then knows only that anything may be left.
 */
export function subtractConditions(cells: readonly Cell[], conditions: readonly Condition[], budget: Budget): readonly Cell[] | undefined {
  let rest = cells;
  for (const condition of mergeConditions(conditions)) {
    if (rest.length === 0) return rest;
    if (budget.left < 0) return undefined;
    const next: Cell[] = [];
    for (const cell of rest) {
      const pieces = subtractCondition(cell, condition, budget);
      if (pieces === undefined) return undefined;
      next.push(...pieces);
    }
    rest = next;
    if (rest.length > MAX_CELLS) return undefined;
  }
  return rest;
}

/** The same cells with nothing sure about them. */
export function cellsInDoubt(cells: readonly Cell[], doubts: readonly Doubt[]): readonly Cell[] {
  return cells.map((cell) => cellInDoubt(cell, doubts));
}

/** The same cell with nothing sure about it. */
export function cellInDoubt(cell: Cell, doubts: readonly Doubt[]): Cell {
  return { ...cell, match: { must: NOTHING, may: cell.match.may }, doubts: joinDoubts(cell.doubts, doubts) };
}

function subtractCondition(cell: Cell, condition: Condition, budget: Budget): readonly Cell[] | undefined {
  const inside = restrictInterfaces(cell.ingress, condition.ingress);
  budget.left -= cell.ingress.exclude.length ** 2 + cell.egress.exclude.length ** 2;
  const result: Cell[] = excludeInterfaces(cell.ingress, condition.ingress).map((outside) => ({ ...cell, ingress: outside }));
  if (inside === undefined) return result;
  const insideEgress = restrictInterfaces(cell.egress, condition.egress);
  for (const outside of excludeInterfaces(cell.egress, condition.egress)) result.push({ ...cell, ingress: inside, egress: outside });
  if (insideEgress === undefined) return result;
  const core = { ...cell, ingress: inside, egress: insideEgress };
  if (isContradiction(cell.translated, condition.translated)) return [...result, core];
  const { translated } = condition;
  // A RETURN that asks whether a translation changed the packet takes only such packets, or only the others.
  if (translated !== undefined && cell.translated === undefined) result.push({ ...core, translated: translated === 'only' ? 'never' : 'only' });
  const asked = { ...core, translated: translated ?? core.translated };
  const match = subtractMatch(asked, condition, budget);
  if (match === undefined) return undefined;
  if (match.may.length === 0) return result;
  const doubts = match.must === match.may ? core.doubts : joinDoubts(core.doubts, condition.doubts);
  return [...result, { ...asked, match, doubts }];
}

function subtractMatch(cell: Cell, condition: Condition, budget: Budget): Match | undefined {
  const holes = condition.match.must;
  const may = subtractCounted(cell.match.may, holes, budget);
  if (may === undefined) return undefined;
  if (cell.match.must === cell.match.may && holes === condition.match.may) return { must: may, may };
  const must = subtractCounted(cell.match.must, condition.match.may, budget);
  return must === undefined ? undefined : { must, may };
}

function subtractCounted(space: HeaderSpace, holes: HeaderSpace, budget: Budget): HeaderSpace | undefined {
  let rest = space;
  for (const hole of holes) {
    budget.left -= 1 + rest.length;
    if (budget.left < 0) return undefined;
    if (!rest.some((candidate) => boxesOverlap(candidate, hole))) continue;
    budget.left -= weight(rest);
    rest = rest.flatMap((candidate) => subtractBox(candidate, hole));
    if (rest.length > MAX_BOXES) return undefined;
  }
  return rest;
}

/**
 * Joins runs of exact conditions that differ in one field only, as long lists of RETURN rules do, so that a list of
 * many addresses costs one subtraction.
 */
function mergeConditions(conditions: readonly Condition[]): readonly Condition[] {
  if (conditions.length < 2) return conditions;
  const result: Condition[] = [];
  const groups = new Map<string, { condition: Condition; boxes: Box[] }>();
  for (const condition of conditions) {
    const mergeable = condition.match.must === condition.match.may && condition.translated === undefined;
    if (!mergeable) {
      result.push(condition);
      continue;
    }
    const key = JSON.stringify([condition.ingress ?? null, condition.egress ?? null]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { condition, boxes: [...condition.match.may] });
    else for (const each of condition.match.may) group.boxes.push(each);
  }
  for (const { condition, boxes } of groups.values()) {
    const space = mergeBoxes(mergeBoxes(mergeBoxes(boxes, 'source'), 'destination'), 'destinationPorts');
    result.push({ ...condition, match: { must: space, may: space } });
  }
  return result;
}

type MergeField = 'source' | 'destination' | 'sourcePorts' | 'destinationPorts';

/** Joins boxes that differ in this field alone. */
export function mergeBoxes(boxes: readonly Box[], field: MergeField): readonly Box[] {
  const groups = new Map<string, Box[]>();
  for (const each of boxes) {
    const key = keyWithout(each, field);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()].flatMap((group) => (group.length === 1 ? group : [joined(group, field)]));
}

function joined(group: readonly Box[], field: MergeField): Box {
  const [first] = group;
  if (first === undefined) throw new Error('a group of boxes is never empty');
  if (field === 'destinationPorts' || field === 'sourcePorts') return { ...first, [field]: numberSet(group.flatMap((each) => each[field])) };
  return { ...first, [field]: ipSet(group.flatMap((each) => each[field])) };
}

function keyWithout(each: Box, field: MergeField): string {
  return [
    field === 'source' ? '' : ipKey(each.source),
    field === 'destination' ? '' : ipKey(each.destination),
    numberKey(each.protocols),
    field === 'sourcePorts' ? '' : numberKey(each.sourcePorts),
    field === 'destinationPorts' ? '' : numberKey(each.destinationPorts),
  ].join('|');
}

function ipKey(set: IpSet): string {
  return set.map((range) => `${range.first.toString(36)}-${range.last.toString(36)}`).join(',');
}

function numberKey(set: NumberSet): string {
  return set.map((range) => `${range.first}-${range.last}`).join(',');
}
