import type { Doubt, Match } from '../../model/device.js';
import { box, type Box } from '../../model/header-space.js';
import { parseCidr } from '../../model/ip-address.js';
import { ALL_ADDRESSES, intersectIps, ipSet, NO_ADDRESSES, ofOneFamily, sameIps, uniteIps, type IpSet } from '../../model/ip-set.js';
import { ALL_PORTS, ALL_PROTOCOLS, type NumberSet } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';

/** Addresses as far as an export tells them: `must` surely belongs, `may` possibly does. */
export interface AddressBounds {
  readonly must: IpSet;
  readonly may: IpSet;
  /** Why the two differ. */
  readonly doubts: readonly Doubt[];
  /** Where what they come from is defined. */
  readonly related: readonly Location[];
}

/** Protocols and ports of a rule; for ICMP the destination ports are type x 256 + code. */
export interface Service {
  readonly protocols: NumberSet;
  readonly sourcePorts: NumberSet;
  readonly destinationPorts: NumberSet;
}

/** Services as far as an export tells them. One array when nothing is in doubt. */
export interface ServiceBounds {
  readonly must: readonly Service[];
  readonly may: readonly Service[];
  readonly doubts: readonly Doubt[];
}

export const ANY_SERVICE: Service = { protocols: ALL_PROTOCOLS, sourcePorts: ALL_PORTS, destinationPorts: ALL_PORTS };

export const NO_BOUNDS: AddressBounds = { must: NO_ADDRESSES, may: NO_ADDRESSES, doubts: [], related: [] };

/** Addresses that are known. */
export function exactly(addresses: IpSet, related: readonly Location[] = []): AddressBounds {
  return { must: addresses, may: addresses, doubts: [], related };
}

/** Addresses of which only an outer bound is known. */
export function atMost(may: IpSet, doubt: Doubt): AddressBounds {
  return { must: NO_ADDRESSES, may, doubts: [doubt], related: [] };
}

/** Addresses that may be any. */
export function anyAddresses(doubt: Doubt): AddressBounds {
  return atMost(ALL_ADDRESSES, doubt);
}

/** A condition that the export does not answer. `what` names it in the export's own words. */
export function unevaluable(what: string, location: Location): Doubt {
  return { code: 'doubt.unevaluable', parameters: { what: what.slice(0, 200) }, location };
}

/** Services that are known. */
export function exactService(services: readonly Service[]): ServiceBounds {
  return { must: services, may: services, doubts: [] };
}

const MOST_RELATED = 20;

/** Addresses in any of the bounds. */
export function uniteBounds(bounds: readonly AddressBounds[]): AddressBounds {
  const [only] = bounds;
  if (only !== undefined && bounds.length === 1) return only;
  const must = uniteIps(...bounds.map((one) => one.must));
  const may = uniteIps(...bounds.map((one) => one.may));
  const isSure = sameIps(must, may);
  return {
    must: isSure ? may : must,
    may,
    doubts: isSure ? [] : bounds.flatMap((one) => one.doubts).slice(0, MOST_RELATED),
    related: bounds.flatMap((one) => one.related).slice(0, MOST_RELATED),
  };
}

/** Reads a network of one family; undefined when the text is none. */
export function networkOf(text: string): IpSet | undefined {
  const range = parseCidr(text);
  return range === undefined ? undefined : ofOneFamily(range);
}

/** The networks written in a list of texts that are known to be networks. */
export function networks(...cidrs: readonly string[]): IpSet {
  return ipSet(cidrs.flatMap((cidr) => networkOf(cidr) ?? []));
}

/** The addresses of both ends of a rule, by where they stand in the packet. */
export interface Ends {
  readonly source: AddressBounds;
  readonly destination: AddressBounds;
}

/** The packets between two ends by given services. One array twice when nothing is in doubt. */
export function matchOf({ source, destination }: Ends, services: ServiceBounds, isSure: boolean): Match {
  const may = boxes(source.may, destination.may, services.may);
  if (!isSure) return { must: [], may };
  const isExact = services.must === services.may && source.must === source.may && destination.must === destination.may;
  return { must: isExact ? may : boxes(source.must, destination.must, services.must), may };
}

function boxes(source: IpSet, destination: IpSet, services: readonly Service[]): readonly Box[] {
  if (source.length === 0 || destination.length === 0) return [];
  return services.map((service) => box({ source, destination, ...service }));
}

/** Addresses in both bounds. */
export function intersectBounds(a: AddressBounds, b: AddressBounds): AddressBounds {
  const may = intersectIps(a.may, b.may);
  const must = intersectIps(a.must, b.must);
  const isSure = sameIps(must, may);
  const related = [...a.related, ...b.related].slice(0, MOST_RELATED);
  return { must: isSure ? may : must, may, doubts: isSure ? [] : [...a.doubts, ...b.doubts], related };
}
