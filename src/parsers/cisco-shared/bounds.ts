import type { Doubt, Match } from '../../model/device.js';
import { box, NOTHING, type Box, type HeaderSpace } from '../../model/header-space.js';
import { ALL_IPV4, ALL_IPV6, NO_ADDRESSES, uniteIps, type IpSet } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import { mergeDoubts, mergeLocations } from './report.js';

/** A set that is known up to doubts: `must` is surely in it, `may` possibly. */
export interface Bounds<T> {
  readonly must: T;
  readonly may: T;
  readonly doubts: readonly Doubt[];
  /** Lines of the objects it was taken from. */
  readonly related: readonly Location[];
}

/** Addresses that are partly known. */
export type AddressBounds = Bounds<IpSet>;

/** Packets that are partly known. */
export type SpaceBounds = Bounds<HeaderSpace>;

/** A set without doubt. */
export function sure<T>(value: T): Bounds<T> {
  return { must: value, may: value, doubts: [], related: [] };
}

/** Addresses of which nothing is known. */
export function unknownAddresses(family: 4 | 6, doubt: Doubt): AddressBounds {
  return { must: NO_ADDRESSES, may: allOf(family), doubts: [doubt], related: [] };
}

/** Packets of which nothing is known. */
export function unknownSpace(family: 4 | 6, doubt: Doubt): SpaceBounds {
  return { must: NOTHING, may: allPackets(family), doubts: [doubt], related: [] };
}

/** Every address of a family. */
export function allOf(family: 4 | 6): IpSet {
  return family === 4 ? ALL_IPV4 : ALL_IPV6;
}

const ALL_PACKETS_4: HeaderSpace = [box({ source: ALL_IPV4, destination: ALL_IPV4 })];
const ALL_PACKETS_6: HeaderSpace = [box({ source: ALL_IPV6, destination: ALL_IPV6 })];

/** Every packet of a family. */
export function allPackets(family: 4 | 6): HeaderSpace {
  return family === 4 ? ALL_PACKETS_4 : ALL_PACKETS_6;
}

/** The addresses of several sets together. */
export function uniteAddresses(parts: readonly AddressBounds[]): AddressBounds {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  const must = uniteIps(...parts.map((part) => part.must));
  const exact = parts.every((part) => part.must === part.may);
  return {
    must,
    may: exact ? must : uniteIps(...parts.map((part) => part.may)),
    doubts: mergeDoubts(...parts.map((part) => part.doubts)),
    related: mergeLocations(...parts.map((part) => part.related)),
  };
}

/** The packets of several sets together. */
export function uniteSpaces(parts: readonly SpaceBounds[]): SpaceBounds {
  const must = parts.flatMap((part) => part.must);
  const exact = parts.every((part) => part.must === part.may);
  return {
    must,
    may: exact ? must : parts.flatMap((part) => part.may),
    doubts: mergeDoubts(...parts.map((part) => part.doubts)),
    related: mergeLocations(...parts.map((part) => part.related)),
  };
}

/** The packets between two sets of addresses that are also in a space. */
export function between(space: SpaceBounds, source: AddressBounds, destination: AddressBounds): SpaceBounds {
  const may = withAddresses(space.may, source.may, destination.may);
  const exact = space.must === space.may && source.must === source.may && destination.must === destination.may;
  return {
    must: exact ? may : withAddresses(space.must, source.must, destination.must),
    may,
    doubts: mergeDoubts(space.doubts, source.doubts, destination.doubts),
    related: mergeLocations(space.related, source.related, destination.related),
  };
}

function withAddresses(space: HeaderSpace, source: IpSet, destination: IpSet): HeaderSpace {
  if (source.length === 0 || destination.length === 0) return NOTHING;
  return space.map((one: Box) => ({ ...one, source, destination }));
}

/** The same packets, none of them surely. */
export function inDoubt(match: Match): Match {
  return { must: NOTHING, may: match.may };
}
