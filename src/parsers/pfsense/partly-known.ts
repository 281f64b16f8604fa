import type { Doubt } from '../../model/device.js';
import type { IpRange } from '../../model/ip-address.js';
import { ALL_IPV4, ALL_IPV6, intersectIps, ipSet, NO_ADDRESSES, subtractIps, uniteIps, type IpSet } from '../../model/ip-set.js';
import { ALL_PORTS, NO_NUMBERS, numberSet, type NumberRange, type NumberSet } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';

/** A set of which only bounds may be known: `must` is surely in it, nothing outside `may` is. */
export interface PartlyKnown<Set> {
  readonly must: Set;
  readonly may: Set;
  readonly doubts: readonly Doubt[];
  /** Where the objects stand that the set was built from. */
  readonly related: readonly Location[];
}

export type PartlyKnownIps = PartlyKnown<IpSet>;
export type PartlyKnownPorts = PartlyKnown<NumberSet>;

/** The two address families, in the order pfSense writes an `inet46` rule. */
export type Family = 4 | 6;

/** Every address of a family. */
export function allOf(family: Family): IpSet {
  return family === 4 ? ALL_IPV4 : ALL_IPV6;
}

/** An address set without doubt. */
export function knownIps(set: IpSet): PartlyKnownIps {
  return { must: set, may: set, doubts: [], related: [] };
}

/** Addresses of which at least `must` and at most `may` belong. */
export function boundedIps(must: IpSet, may: IpSet, doubt: Doubt): PartlyKnownIps {
  return { must, may, doubts: [doubt], related: [] };
}

/** A port set without doubt. */
export function knownPorts(set: NumberSet): PartlyKnownPorts {
  return { must: set, may: set, doubts: [], related: [] };
}

/** Any ports may belong, none surely does. */
export function unknownPorts(doubt: Doubt): PartlyKnownPorts {
  return { must: NO_NUMBERS, may: ALL_PORTS, doubts: [doubt], related: [] };
}

/** Addresses in any of the sets. Ranges are collected once, so many parts cost no more than their sum. */
export function uniteKnownIps(parts: readonly PartlyKnownIps[]): PartlyKnownIps {
  if (parts.length === 1 && parts[0] !== undefined) return parts[0];
  const exact = parts.every((part) => part.must === part.may);
  const must = ipSet(parts.flatMap((part): readonly IpRange[] => part.must));
  const may = exact ? must : uniteIps(...parts.map((part) => part.may));
  return { must, may, doubts: joinDoubts(parts), related: parts.flatMap((part) => part.related) };
}

/** Ports in any of the sets. */
export function uniteKnownPorts(parts: readonly PartlyKnownPorts[]): PartlyKnownPorts {
  if (parts.length === 1 && parts[0] !== undefined) return parts[0];
  const must = numberSet(parts.flatMap((part): readonly NumberRange[] => part.must));
  const may = numberSet(parts.flatMap((part): readonly NumberRange[] => part.may));
  return { must, may, doubts: joinDoubts(parts), related: parts.flatMap((part) => part.related) };
}

/** The part of the set in one family. */
export function inFamily(set: PartlyKnownIps, family: Family): PartlyKnownIps {
  const may = intersectIps(set.may, allOf(family));
  return { ...set, may, must: set.must === set.may ? may : intersectIps(set.must, allOf(family)) };
}

/** Everything of the family outside the set; the bounds swap their roles. */
export function complementKnown(set: PartlyKnownIps, family: Family): PartlyKnownIps {
  const may = subtractIps(allOf(family), set.must);
  return { ...set, may, must: set.must === set.may ? may : subtractIps(allOf(family), set.may) };
}

/** No address at all. */
export const NO_IPS: PartlyKnownIps = knownIps(NO_ADDRESSES);

function joinDoubts(parts: readonly PartlyKnown<unknown>[]): readonly Doubt[] {
  return parts.flatMap((part) => part.doubts).slice(0, 20);
}
