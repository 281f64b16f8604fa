/**
 * Traffic on its way: the packets that got through so far, as they are on the wire now, and how they were sent.
 */
import type { Doubt, Line, Translation } from '../model/device.js';
import { intersectBoxes, intersectSpaces, type Box, type HeaderSpace, type Packet } from '../model/header-space.js';
import type { IpSet } from '../model/ip-set.js';
import type { NumberSet } from '../model/number-set.js';
import type { Location } from '../model/source.js';

/** What happened to traffic at one device. */
export interface Step {
  /** Name of the firewall or host in the site definition. */
  readonly device: string;
  readonly role: 'network' | 'destination-host' | 'source-host';
  readonly filter: string;
  /** The permitting or denying line, or translation; undefined when the default action or no export decided. */
  readonly line: Line | undefined;
  readonly translation?: Translation;
  readonly action: 'permit' | 'deny' | 'translate' | 'not-filtered' | 'unknown';
  readonly location: Location;
}

/** Packets that share their way: one box, the lines they met, and whether they surely come this far. */
export interface Traffic {
  /** The packets as they are now. */
  readonly box: Box;
  /** False when a condition on the way could not be evaluated. */
  readonly certain: boolean;
  /** Source addresses as sent, once a source translation replaced them. */
  readonly sentSource?: IpSet;
  /** Destination as sent, once a destination translation replaced it. */
  readonly sentDestination?: { readonly addresses: IpSet; readonly ports: NumberSet; readonly shift: Shift | undefined };
  /** Ids of the destination translations that changed it at the present device. */
  readonly translatedBy?: string;
  /** True when the packets surely arrive but their answers may not come back. */
  readonly repliesInDoubt?: boolean;
  readonly steps: readonly Step[];
  readonly doubts: readonly Doubt[];
}

/** How far a position-wise translation moves addresses and ports: delivered minus sent. */
export interface Shift {
  readonly address: bigint;
  readonly port: number;
}

/** Traffic at its source, before any device. */
export function sentTraffic(box: Box): Traffic {
  return { box, certain: true, steps: [], doubts: [] };
}

/** The part of the traffic whose packets, as they are now, fall in a space. */
export function restrictTraffic(traffic: Traffic, space: HeaderSpace): readonly Traffic[] {
  return intersectSpaces([traffic.box], space).map((box) => ({ ...traffic, box }));
}

/** The traffic with its source as sent and its destination as delivered: what a flow question is asked in. */
export function endToEndBox(traffic: Traffic): Box {
  return traffic.sentSource === undefined ? traffic.box : { ...traffic.box, source: traffic.sentSource };
}

/** One packet of the traffic, as delivered and as sent. */
export interface Witness {
  readonly sent: Packet;
  readonly delivered: Packet;
}

/** Picks a packet that shows the traffic; addresses of `preferred` are taken where they occur. */
export function witnessOf(traffic: Traffic, preferred?: Box): Witness {
  const wanted = preferred === undefined ? undefined : intersectBoxes(traffic.box, preferred);
  const delivered = packetOf(wanted ?? traffic.box);
  const source = traffic.sentSource?.[0]?.first ?? delivered.source;
  const sentTo = traffic.sentDestination;
  if (sentTo === undefined) return { delivered, sent: { ...delivered, source } };
  const destination =
    sentTo.shift === undefined ? (sentTo.addresses[0]?.first ?? delivered.destination) : delivered.destination - sentTo.shift.address;
  const destinationPort =
    sentTo.shift === undefined ? (sentTo.ports[0]?.first ?? delivered.destinationPort) : delivered.destinationPort - sentTo.shift.port;
  return { delivered, sent: { ...delivered, source, destination, destinationPort } };
}

/** Ephemeral source ports of common systems begin here (RFC 6056 section 2.1 names 1024 as the least). */
const FIRST_EPHEMERAL_PORT = 49152;

/** One packet of a box; the source port is an ephemeral one where the box allows it. */
export function packetOf(b: Box): Packet {
  const sourcePorts = b.sourcePorts.find((range) => range.last >= FIRST_EPHEMERAL_PORT);
  return {
    source: b.source[0]?.first ?? 0n,
    destination: b.destination[0]?.first ?? 0n,
    protocol: b.protocols[0]?.first ?? 0,
    sourcePort: sourcePorts === undefined ? (b.sourcePorts[0]?.first ?? 0) : Math.max(sourcePorts.first, FIRST_EPHEMERAL_PORT),
    destinationPort: b.destinationPorts[0]?.first ?? 0,
  };
}
