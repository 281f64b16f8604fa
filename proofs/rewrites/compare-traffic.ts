/** Compares what the product lets pass before and after an edit, for every packet there is. */
import type { Traffic } from '../../src/analysis/traffic.js';
import { subtractSpaces, type Box, type HeaderSpace, type Packet } from '../../src/model/header-space.js';
import { mayArrive } from '../packet-walk/compare.js';

/** The first packet of a box. */
export function firstOf(box: Box): Packet {
  return {
    source: box.source[0]?.first ?? 0n,
    destination: box.destination[0]?.first ?? 0n,
    protocol: box.protocols[0]?.first ?? 0,
    sourcePort: box.sourcePorts[0]?.first ?? 0,
    destinationPort: box.destinationPorts[0]?.first ?? 0,
  };
}

/** The last packet of a box. */
export function lastOf(box: Box): Packet {
  return {
    source: box.source.at(-1)?.last ?? 0n,
    destination: box.destination.at(-1)?.last ?? 0n,
    protocol: box.protocols.at(-1)?.last ?? 0,
    sourcePort: box.sourcePorts.at(-1)?.last ?? 0,
    destinationPort: box.destinationPorts.at(-1)?.last ?? 0,
  };
}

/** The packets of a piece as they were sent. */
function sentBox({ box, sentSource, sentDestination }: Traffic): Box {
  const source = { source: sentSource?.addresses ?? box.source, sourcePorts: sentSource?.ports ?? box.sourcePorts };
  if (sentDestination === undefined) return { ...box, ...source };
  const { addresses, ports, addressShift, portShift } = sentDestination;
  return {
    ...box,
    ...source,
    destination: addressShift === undefined ? addresses : box.destination.map(({ first, last }) => ({ first: first - addressShift, last: last - addressShift })),
    destinationPorts: portShift === undefined ? ports : box.destinationPorts.map(({ first, last }) => ({ first: first - portShift, last: last - portShift })),
  };
}

/** What passes by one kind of translation: as sent and as delivered, in both bounds. */
interface Passing {
  readonly may: { readonly sent: Box[]; readonly delivered: Box[] };
  readonly must: { readonly sent: Box[]; readonly delivered: Box[] };
}

/** By how far the destination moves and whether the source is replaced; within one kind the two views say it all but for pools. */
function byKind(pieces: readonly Traffic[]): ReadonlyMap<string, Passing> {
  const kinds = new Map<string, Passing>();
  for (const piece of pieces) {
    const { sentSource, sentDestination } = piece;
    const moved = sentDestination === undefined ? 'stays' : `moves ${sentDestination.addressShift ?? 'anywhere'} ${sentDestination.portShift ?? 'anywhere'}`;
    const kind = `destination ${moved}, source ${sentSource === undefined ? 'stays' : 'is replaced'}`;
    const passing = kinds.get(kind) ?? { may: { sent: [], delivered: [] }, must: { sent: [], delivered: [] } };
    kinds.set(kind, passing);
    for (const bound of piece.certain ? [passing.may, passing.must] : [passing.may]) {
      bound.sent.push(sentBox(piece));
      bound.delivered.push(piece.box);
    }
  }
  return kinds;
}

/** A packet about which the two answers differ, and in what. */
export interface Difference {
  readonly packet: Packet;
  readonly what: string;
}

/** Where two answers to one question differ; undefined when they are the same for every packet. */
export function differenceOf(before: readonly Traffic[], after: readonly Traffic[]): Difference | undefined {
  const [old, now] = [byKind(before), byKind(after)];
  for (const kind of new Set([...old.keys(), ...now.keys()])) {
    for (const bound of ['may', 'must'] as const) {
      for (const view of ['sent', 'delivered'] as const) {
        const [was, is] = [old.get(kind)?.[bound][view] ?? [], now.get(kind)?.[bound][view] ?? []];
        const [lost] = subtractSpaces(was, is);
        if (lost !== undefined) return { packet: firstOf(lost), what: `no longer in ${bound} (${view}, ${kind})` };
        const [won] = subtractSpaces(is, was);
        if (won !== undefined) return { packet: firstOf(won), what: `newly in ${bound} (${view}, ${kind})` };
      }
    }
  }
  return undefined;
}

/** What the product says of a packet as it is sent. */
export function verdictOf(pieces: readonly Traffic[], packet: Packet): 'pass' | 'in-doubt' | 'block' {
  const telling = pieces.filter((piece) => mayArrive(piece, packet));
  if (telling.some(({ certain }) => certain)) return 'pass';
  return telling.length > 0 ? 'in-doubt' : 'block';
}

/** Packets, as they are sent, about which the verdicts differ: the ends of at most so many boxes. */
export function changedPackets(before: readonly Traffic[], after: readonly Traffic[], most: number): readonly Packet[] {
  const differing: Box[] = [];
  for (const isMust of [false, true]) {
    const [was, is] = [before, after].map((pieces): HeaderSpace => pieces.filter(({ certain }) => certain || !isMust).map(sentBox));
    if (was === undefined || is === undefined) continue;
    differing.push(...subtractSpaces(was, is), ...subtractSpaces(is, was));
  }
  return differing.slice(0, most).flatMap((box) => [firstOf(box), lastOf(box)]);
}
