import type { Line } from '../../model/device.js';
import { box, NOTHING, PROTOCOL, subtractSpacesUpTo, type Box, type HeaderSpace } from '../../model/header-space.js';
import { numberSet, oneNumber } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';
import { ownText } from '../shared/own-text.js';
import type { Entry } from './access-entry.js';
import type { Share } from './entry-options.js';
import { allOf, allPackets, type SpaceBounds } from './bounds.js';
import { messages } from './entry-ports.js';
import { mergeDoubts, mergeLocations, unevaluable } from './report.js';

/** An entry that matches answers to the connections that a reflexive list keeps. */
export interface Evaluation {
  readonly evaluates: string;
  readonly text: string;
  readonly sequence: number | undefined;
  readonly location: Location;
}

/** A line of an access list that decides. */
export type AccessEntry = Entry | Evaluation;

/** An access list as it was read. */
export interface AccessList {
  readonly name: string;
  readonly family: 4 | 6;
  readonly location: Location;
  readonly entries: readonly AccessEntry[];
  /** True when a line of it was not understood: the list may hold more than its entries. */
  readonly damaged: boolean;
  /** What IPv6 lists permit before their implicit deny, by ICMPv6 type. */
  readonly neighbourTypes: readonly number[];
}

/** Which packets of a connection meet the list. */
export type Phase = 'opening' | 'answering';

/** True for the lines that match answers of kept connections. */
export function isEvaluation(entry: AccessEntry): entry is Evaluation {
  return 'evaluates' in entry;
}

/** The packets of a phase that an entry matches. */
export function matchOf(entry: Entry, phase: Phase): SpaceBounds {
  const share: Share = entry[phase];
  const { space } = entry;
  if (share === 'none') return { must: NOTHING, may: NOTHING, doubts: [], related: space.related };
  if (share === 'all' && space.must === space.may) return space.doubts.length === 0 ? space : { ...space, doubts: [] };
  const doubts = space.doubts.length === 0 ? [unevaluable(entry.text, entry.location)] : space.doubts;
  return share === 'all' ? { ...space, doubts } : { ...space, must: NOTHING, doubts };
}

/** Where a list is applied. */
export type Sides = Pick<Line, 'ingress' | 'egress'>;

/** What is done with a list where it stands. */
export interface ListUse {
  readonly sides: Sides;
  readonly phase: Phase;
  /** The lines that an `evaluate` of this name stands for. */
  evaluate(name: string, evaluation: Evaluation): readonly Line[];
}

const MADE: Record<Phase, WeakMap<Entry, Line>> = { opening: new WeakMap(), answering: new WeakMap() };

/** The list as lines of a filter, its implicit end included. Lines that never match leave none. */
export function linesOf(list: AccessList, use: ListUse): readonly Line[] {
  const lines: Line[] = [];
  for (const entry of list.entries) {
    if (isEvaluation(entry)) lines.push(...(use.phase === 'opening' ? [] : use.evaluate(entry.evaluates, entry)));
    else appendEntry(lines, entry, { list, use });
  }
  return [...lines, ...implicitLines(list, use.sides)];
}

interface Appending {
  readonly list: AccessList;
  readonly use: ListUse;
}

function appendEntry(lines: Line[], entry: Entry, { list, use }: Appending): void {
  const plain = plainLine(entry, list, use.phase);
  if (plain !== undefined) lines.push({ ...plain, ...use.sides });
}

/** The line without its place, made once: a list is often applied at many interfaces. */
function plainLine(entry: Entry, list: AccessList, phase: Phase): Line | undefined {
  const made = MADE[phase].get(entry);
  if (made !== undefined) return made;
  const { must, may, doubts, related } = matchOf(entry, phase);
  if (may.length === 0) return undefined;
  const line: Line = {
    label: labelOf(list, entry),
    action: entry.action,
    match: { must, may },
    doubts: must === may ? [] : doubts,
    location: entry.location,
    ...(related.length === 0 ? {} : { relatedLocations: related }),
  };
  MADE[phase].set(entry, line);
  return line;
}

/** `CAMERAS 20 permit tcp any any eq 443`. */
export function labelOf(list: Pick<AccessList, 'name'>, entry: Pick<AccessEntry, 'sequence' | 'text'>): string {
  const number = entry.sequence === undefined ? '' : `${entry.sequence} `;
  return ownText(`${list.name} ${number}${entry.text}`.slice(0, 200));
}

function implicitLines(list: AccessList, sides: Sides): readonly Line[] {
  const { family, location, name } = list;
  const common = { location, doubts: [], ...sides } as const;
  const deny: Line = { ...common, label: `${name} implicit deny`.slice(0, 200), action: 'deny', match: { must: allPackets(family), may: allPackets(family) } };
  if (list.neighbourTypes.length === 0) return [deny];
  const neighbours = neighbourSpace(list.neighbourTypes);
  return [{ ...common, label: `${name} implicit permit of neighbour discovery`.slice(0, 200), action: 'permit', match: { must: neighbours, may: neighbours } }, deny];
}

function neighbourSpace(types: readonly number[]): HeaderSpace {
  const destinationPorts = numberSet(types.flatMap((type) => messages(type)));
  return [box({ source: allOf(6), destination: allOf(6), protocols: oneNumber(PROTOCOL.icmpv6), destinationPorts })];
}

/** The packets that a list permits cost at most this much to work out; beyond it they are in doubt. */
const MOST_PIECES = 400;
const MOST_BOXES = 4_000;

const PERMITTED: Record<Phase, WeakMap<AccessList, SpaceBounds>> = { opening: new WeakMap(), answering: new WeakMap() };

/** The packets that a list permits, for what uses lists to choose packets: class maps, VLAN maps, translations. */
export function permittedSpace(list: AccessList, phase: Phase): SpaceBounds {
  const known = PERMITTED[phase].get(list);
  if (known !== undefined) return known;
  const result = workOutPermitted(list, phase);
  PERMITTED[phase].set(list, result);
  return result;
}

function workOutPermitted(list: AccessList, phase: Phase): SpaceBounds {
  const must: Box[] = [];
  const may: Box[] = [];
  const denied: { readonly must: Box[]; readonly may: Box[] } = { must: [], may: [] };
  const parts: SpaceBounds[] = [];
  let exact = !list.damaged;
  for (const entry of list.entries) {
    if (isEvaluation(entry)) continue;
    const match = matchOf(entry, phase);
    parts.push(match);
    exact &&= match.must === match.may;
    if (entry.action === 'deny') {
      denied.must.push(...match.must);
      denied.may.push(...match.may);
      continue;
    }
    const tooMuch = may.length + denied.may.length > MOST_BOXES;
    const possible = tooMuch ? undefined : subtractSpacesUpTo(match.may, denied.must, MOST_PIECES);
    const certain = tooMuch ? undefined : subtractSpacesUpTo(match.must, denied.may, MOST_PIECES);
    exact &&= possible !== undefined && certain !== undefined;
    may.push(...(possible ?? match.may));
    must.push(...(certain ?? []));
  }
  const related = mergeLocations([list.location], ...parts.slice(0, 20).map((part) => part.related));
  if (exact) return { must: may, may, doubts: [], related };
  const unread = list.damaged ? allPackets(list.family) : [];
  const doubts = mergeDoubts([unevaluable(`access list ${list.name}`, list.location)], ...parts.slice(0, 100).map((part) => part.doubts));
  return { must: list.damaged ? NOTHING : must, may: [...may, ...unread], doubts, related };
}
