import { ALL_ADDRESSES, intersectIps, ipsContain, ipsInclude, ipsOverlap, sameIps, subtractIps, uniteIps, type IpSet } from './ip-set.js';
import {
  ALL_PORTS,
  ALL_PROTOCOLS,
  intersectNumbers,
  numbersContain,
  numbersInclude,
  numbersOverlap,
  sameNumbers,
  subtractNumbers,
  type NumberSet,
} from './number-set.js';

/** IP protocol numbers by name (IANA protocol numbers). */
export const PROTOCOL = { icmp: 1, tcp: 6, udp: 17, icmpv6: 58, sctp: 132 } as const;

/** One packet of a new connection: the first TCP segment, UDP datagram or ICMP request. */
export interface Packet {
  readonly source: bigint;
  readonly destination: bigint;
  readonly protocol: number;
  readonly sourcePort: number;
  /** For ICMP and ICMPv6: type x 256 + code. Meaningless for protocols without ports. */
  readonly destinationPort: number;
}

/**
 * The packets whose five header fields all fall in these sets: a box in five dimensions.
 * For ICMP and ICMPv6 `destinationPorts` holds type x 256 + code. A condition on ports must come with
 * protocols that have ports; other protocols carry `ALL_PORTS`.
 */
export interface Box {
  readonly source: IpSet;
  readonly destination: IpSet;
  readonly protocols: NumberSet;
  readonly sourcePorts: NumberSet;
  readonly destinationPorts: NumberSet;
}

/** A set of packets: the union of its boxes. No box is empty; boxes may overlap unless a function says otherwise. */
export type HeaderSpace = readonly Box[];

export const NOTHING: HeaderSpace = [];

const ALL_BOX: Box = {
  source: ALL_ADDRESSES,
  destination: ALL_ADDRESSES,
  protocols: ALL_PROTOCOLS,
  sourcePorts: ALL_PORTS,
  destinationPorts: ALL_PORTS,
};

export const EVERYTHING: HeaderSpace = [ALL_BOX];

/** A box with the given fields; a field left out is unrestricted. */
export function box(fields: Partial<Box>): Box {
  return { ...ALL_BOX, ...fields };
}

/** True when the box holds no packet. */
export function isEmptyBox(b: Box): boolean {
  return (
    b.source.length === 0 ||
    b.destination.length === 0 ||
    b.protocols.length === 0 ||
    b.sourcePorts.length === 0 ||
    b.destinationPorts.length === 0
  );
}

/** True when the boxes share a packet. Builds nothing. */
export function boxesOverlap(a: Box, b: Box): boolean {
  return (
    numbersOverlap(a.destinationPorts, b.destinationPorts) &&
    numbersOverlap(a.protocols, b.protocols) &&
    ipsOverlap(a.destination, b.destination) &&
    ipsOverlap(a.source, b.source) &&
    numbersOverlap(a.sourcePorts, b.sourcePorts)
  );
}

/** Packets in both boxes; undefined when there is none. */
export function intersectBoxes(a: Box, b: Box): Box | undefined {
  if (!boxesOverlap(a, b)) return undefined;
  return {
    source: intersectIps(a.source, b.source),
    destination: intersectIps(a.destination, b.destination),
    protocols: intersectNumbers(a.protocols, b.protocols),
    sourcePorts: intersectNumbers(a.sourcePorts, b.sourcePorts),
    destinationPorts: intersectNumbers(a.destinationPorts, b.destinationPorts),
  };
}

/** Packets of `a` that are not in `b`, as disjoint boxes: at most one a dimension. */
export function subtractBox(a: Box, b: Box): HeaderSpace {
  if (!boxesOverlap(a, b)) return [a];
  const rest: Box[] = [];
  let inside = a;
  const source = subtractIps(a.source, b.source);
  if (source.length > 0) rest.push({ ...inside, source });
  inside = { ...inside, source: intersectIps(a.source, b.source) };
  const destination = subtractIps(a.destination, b.destination);
  if (destination.length > 0) rest.push({ ...inside, destination });
  inside = { ...inside, destination: intersectIps(a.destination, b.destination) };
  const protocols = subtractNumbers(a.protocols, b.protocols);
  if (protocols.length > 0) rest.push({ ...inside, protocols });
  inside = { ...inside, protocols: intersectNumbers(a.protocols, b.protocols) };
  const sourcePorts = subtractNumbers(a.sourcePorts, b.sourcePorts);
  if (sourcePorts.length > 0) rest.push({ ...inside, sourcePorts });
  inside = { ...inside, sourcePorts: intersectNumbers(a.sourcePorts, b.sourcePorts) };
  const destinationPorts = subtractNumbers(a.destinationPorts, b.destinationPorts);
  if (destinationPorts.length > 0) rest.push({ ...inside, destinationPorts });
  return rest;
}

/** Packets in both spaces. */
export function intersectSpaces(a: HeaderSpace, b: HeaderSpace): HeaderSpace {
  if (a === EVERYTHING) return b;
  if (b === EVERYTHING) return a;
  const [onlyA] = a;
  const [onlyB] = b;
  if (a.length === 1 && b.length === 1 && onlyA !== undefined && onlyB !== undefined) {
    const shared = intersectBoxes(onlyA, onlyB);
    return shared === undefined ? NOTHING : [shared];
  }
  const result: Box[] = [];
  for (const x of a) {
    for (const y of b) {
      const shared = intersectBoxes(x, y);
      if (shared !== undefined) result.push(shared);
    }
  }
  return result;
}

/** Packets of `a` that are not in `b`. Disjoint when `a` is. */
export function subtractSpaces(a: HeaderSpace, b: HeaderSpace): HeaderSpace {
  let rest = a;
  for (const hole of b) {
    if (rest.length === 0) return rest;
    if (!rest.some((candidate) => boxesOverlap(candidate, hole))) continue;
    rest = rest.flatMap((candidate) => subtractBox(candidate, hole));
  }
  return rest;
}

/** As `subtractSpaces`, but undefined once what is left falls into more than `most` boxes. */
export function subtractSpacesUpTo(a: HeaderSpace, b: HeaderSpace, most: number): HeaderSpace | undefined {
  let rest = a;
  for (const hole of b) {
    if (rest.length > most) return undefined;
    if (rest.length === 0) return rest;
    if (!rest.some((candidate) => boxesOverlap(candidate, hole))) continue;
    rest = rest.flatMap((candidate) => subtractBox(candidate, hole));
  }
  return rest.length > most ? undefined : rest;
}

/** True when every packet of `inner` is in `outer`. */
export function boxContains(outer: Box, inner: Box): boolean {
  return (
    numbersContain(outer.destinationPorts, inner.destinationPorts) &&
    numbersContain(outer.protocols, inner.protocols) &&
    ipsContain(outer.destination, inner.destination) &&
    ipsContain(outer.source, inner.source) &&
    numbersContain(outer.sourcePorts, inner.sourcePorts)
  );
}

/** Every packet that is not in the space. */
export function complementSpace(space: HeaderSpace): HeaderSpace {
  return subtractSpaces(EVERYTHING, space);
}

/** The same packets as boxes that share none, joined where two differ in one dimension of addresses only. */
export function disjointSpace(space: HeaderSpace): HeaderSpace {
  const result: Box[] = [];
  for (const next of space) {
    for (const piece of subtractSpaces([next], result)) appendJoined(result, piece);
  }
  return result;
}

function appendJoined(result: Box[], piece: Box): void {
  for (const [index, other] of result.entries()) {
    const joined = joinBoxes(other, piece);
    if (joined !== undefined) {
      result[index] = joined;
      return;
    }
  }
  result.push(piece);
}

function joinBoxes(a: Box, b: Box): Box | undefined {
  if (!sameNumbers(a.protocols, b.protocols) || !sameNumbers(a.destinationPorts, b.destinationPorts)) return undefined;
  if (!sameNumbers(a.sourcePorts, b.sourcePorts)) return undefined;
  if (sameIps(a.source, b.source)) return { ...a, destination: uniteIps(a.destination, b.destination) };
  if (sameIps(a.destination, b.destination)) return { ...a, source: uniteIps(a.source, b.source) };
  return undefined;
}

/** True when the spaces share a packet. */
export function spacesOverlap(a: HeaderSpace, b: HeaderSpace): boolean {
  return a.some((x) => b.some((y) => boxesOverlap(x, y)));
}

/** True when every packet of `inner` is in `outer`. */
export function spaceContains(outer: HeaderSpace, inner: HeaderSpace): boolean {
  return subtractSpaces(inner, outer).length === 0;
}

/** True when the packet is in the space. */
export function spaceIncludes(space: HeaderSpace, packet: Packet): boolean {
  return space.some(
    (b) =>
      ipsInclude(b.source, packet.source) &&
      ipsInclude(b.destination, packet.destination) &&
      numbersInclude(b.protocols, packet.protocol) &&
      numbersInclude(b.sourcePorts, packet.sourcePort) &&
      numbersInclude(b.destinationPorts, packet.destinationPort),
  );
}

/** True when the packets are all packets. */
export function isEverything(space: HeaderSpace): boolean {
  return space === EVERYTHING || spaceContains(space, EVERYTHING);
}
