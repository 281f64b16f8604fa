import type { Match } from '../../model/device.js';
import { box, EVERYTHING, intersectBoxes, isEmptyBox, NOTHING, subtractSpacesUpTo, type Box, type HeaderSpace } from '../../model/header-space.js';
import { ipSet, subtractIps, uniteIps, type IpSet } from '../../model/ip-set.js';
import { oneNumber } from '../../model/number-set.js';
import { prefixesOf } from './ip-prefixes.js';
import type { Cell } from './ipset-element.js';
import type { IpsetDefinition, Member } from './ipset-file.js';
import { mergeBoxes } from '../shared/chains/reach.js';

/** Whether an address, port or interface is the packet's source or destination one, by part of the element. */
export type Direction = 'src' | 'dst';

/** What a set matches, by the interface that it asks for. */
export interface SetPart {
  readonly match: Match;
  /** Absent: any interface. `ingress` for `src`. */
  readonly interface?: { readonly field: 'ingress' | 'egress'; readonly pattern: string };
}

/** More pieces than this and only the bounds of a difference are kept. */
const MAX_PIECES = 512;
/** Nothing is known of the members. */
export const UNKNOWN_PARTS: readonly SetPart[] = [{ match: { must: NOTHING, may: EVERYTHING } }];

/**
 * What the elements of a set match, as net/netfilter/ipset compares them: a set of another family, or with more parts
 * than there are directions, matches nothing. Not for `list:set`.
 */
export function partsOfSet(set: IpsetDefinition, directions: readonly Direction[], family: 4 | 6): readonly SetPart[] {
  if (set.unknown || set.expires) return UNKNOWN_PARTS;
  if (directions.length < set.dimensions.length) return [];
  const isOfAnyFamily = set.type === 'bitmap:port' || set.type === 'hash:mac';
  if (set.family !== family && !isOfAnyFamily) return [];
  const parts: SetPart[] = [];
  for (const members of byInterface(set.members).values()) {
    const match = matchOfMembers(members, set, directions);
    if (match.may.length > 0) parts.push({ match, ...interfaceOf(members[0], directions) });
  }
  return parts;
}

function byInterface(members: readonly Member[]): ReadonlyMap<string, readonly Member[]> {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const cell = member.cells.find((each) => each.kind === 'interface');
    const key = cell?.kind === 'interface' ? `${cell.name} ${String(cell.physical)} ${String(member.wildcard)}` : '';
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return groups;
}

function interfaceOf(member: Member | undefined, directions: readonly Direction[]): Pick<SetPart, 'interface'> {
  const index = member?.cells.findIndex((each) => each.kind === 'interface') ?? -1;
  const cell = member?.cells[index];
  // `physdev:` asks for the port of a bridge, which no packet of the model has.
  if (cell?.kind !== 'interface' || cell.physical) return {};
  const pattern = member?.wildcard === true ? `${cell.name}*` : cell.name;
  return { interface: { field: directions[index] === 'src' ? 'ingress' : 'egress', pattern } };
}

function matchOfMembers(members: readonly Member[], set: IpsetDefinition, directions: readonly Direction[]): Match {
  const isSure = !members.some(({ cells }) => cells.some((cell) => cell.kind === 'opaque' || (cell.kind === 'interface' && cell.physical)));
  const hasExceptions = members.some(({ nomatch }) => nomatch);
  const layered = hasExceptions ? layeredSpace(members, set, directions) : undefined;
  if (layered !== undefined) return { must: isSure ? layered : NOTHING, may: layered };
  const may = unitedSpace(members.filter(({ nomatch }) => !nomatch), directions);
  if (!isSure) return { must: NOTHING, may };
  if (!hasExceptions) return { must: may, may };
  const exceptions = unitedSpace(members.filter(({ nomatch }) => nomatch), directions);
  return { must: subtractSpacesUpTo(may, exceptions, MAX_PIECES) ?? NOTHING, may };
}

function unitedSpace(members: readonly Member[], directions: readonly Direction[]): HeaderSpace {
  const boxes = members.flatMap((member) => boxOf(member.cells, directions));
  return mergeBoxes(mergeBoxes(mergeBoxes(mergeBoxes(boxes, 'destinationPorts'), 'sourcePorts'), 'source'), 'destination');
}

/** At most one box: none when two parts ask for the same field and share nothing. */
function boxOf(cells: readonly Cell[], directions: readonly Direction[]): readonly Box[] {
  let result: Box | undefined = box({});
  for (const [index, cell] of cells.entries()) {
    const condition = boxOfCell(cell, directions[index] ?? 'src');
    result = result === undefined || condition === undefined ? result : intersectBoxes(result, condition);
  }
  return result === undefined || isEmptyBox(result) ? [] : [result];
}

const TCP_AND_UDP = [{ first: 6, last: 6 }, { first: 17, last: 17 }];

function boxOfCell(cell: Cell, direction: Direction): Box | undefined {
  if (cell.kind === 'addresses') return box({ [direction === 'src' ? 'source' : 'destination']: [cell.range] });
  if (cell.kind !== 'port') return undefined;
  const protocols = cell.protocol === undefined ? TCP_AND_UDP : oneNumber(cell.protocol);
  // The type and code of ICMP are looked at whichever direction is asked for.
  const isIcmp = cell.protocol === 1 || cell.protocol === 58;
  return box({ protocols, [direction === 'src' && !isIcmp ? 'sourcePorts' : 'destinationPorts']: [cell.ports] });
}

/**
 * Sets of networks with exceptions: the longest prefix that holds the address decides. Exact for sets with one network
 * in an element, by the rest of the element; undefined for those with two.
 */
function layeredSpace(members: readonly Member[], { dimensions }: IpsetDefinition, directions: readonly Direction[]): HeaderSpace | undefined {
  const index = dimensions.indexOf('net');
  if (index === -1 || dimensions.lastIndexOf('net') !== index) return undefined;
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const key = member.cells.map((cell, place) => (place === index ? '' : keyOf(cell))).join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  const without = <T>(list: readonly T[]): readonly T[] => list.filter((_, place) => place !== index);
  const field = directions[index] === 'src' ? 'source' : 'destination';
  return [...groups.values()].flatMap((group) => {
    const network = box({ [field]: networksOf(group, index) });
    const others = boxOf(without(group[0]?.cells ?? []), without(directions));
    return others.flatMap((each) => intersectBoxes(each, network) ?? []);
  });
}

function keyOf(cell: Cell): string {
  if (cell.kind === 'addresses') return `${cell.range.first}-${cell.range.last}`;
  return cell.kind === 'port' ? `${cell.protocol ?? ''}:${cell.ports.first}-${cell.ports.last}` : cell.kind;
}

/** Wide networks first, so that what a narrower one says takes the place of it. */
function networksOf(group: readonly Member[], index: number): IpSet {
  const layers = new Map<bigint, { yes: IpSet[number][]; no: IpSet[number][] }>();
  for (const { cells, nomatch } of group) {
    const cell = cells[index];
    for (const prefix of cell?.kind === 'addresses' ? prefixesOf(cell.range) : []) {
      const size = prefix.last - prefix.first;
      const layer = layers.get(size) ?? { yes: [], no: [] };
      layers.set(size, layer);
      (nomatch ? layer.no : layer.yes).push(prefix);
    }
  }
  let result: IpSet = [];
  const sizes = [...layers.keys()].sort((a, b) => (a < b ? 1 : -1));
  for (const size of sizes) {
    const layer = layers.get(size);
    if (layer !== undefined) result = subtractIps(uniteIps(result, ipSet(layer.yes)), ipSet(layer.no));
  }
  return result;
}
