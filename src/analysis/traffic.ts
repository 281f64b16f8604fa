/**
 * Traffic on its way: the packets that got through so far, as they are on the wire now, and how they were sent.
 */
import type { Doubt, Line, Translation } from '../model/device.js';
import { intersectBoxes, intersectSpaces, type Box, type HeaderSpace, type Packet } from '../model/header-space.js';
import { sameIps, type IpSet } from '../model/ip-set.js';
import { sameNumbers, type NumberSet } from '../model/number-set.js';
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
  /** Source as sent, once a source translation replaced it. */
  readonly sentSource?: { readonly addresses: IpSet; readonly ports: NumberSet };
  /** What a source translation chose from, when it had a choice: which address and port a packet got is not known. */
  readonly sourcePool?: { readonly addresses: IpSet; readonly ports: NumberSet };
  /** Destination as sent, once a destination translation replaced it. */
  readonly sentDestination?: SentDestination;
  /** Ids of the destination translations that changed it at the present device. */
  readonly translatedBy?: string;
  /** True when the packets surely arrive but their answers may not come back. */
  readonly repliesInDoubt?: boolean;
  /** What surely stops their answers, and with them every connection. */
  readonly answersStopped?: Step;
  readonly steps: readonly Step[];
  readonly doubts: readonly Doubt[];
}

/**
 * The destination of packets as they were sent. A shift is delivered minus sent; it is undefined when any address or
 * port of the sent ones may have become any of the delivered ones.
 */
export interface SentDestination {
  readonly addresses: IpSet;
  readonly ports: NumberSet;
  readonly addressShift: bigint | undefined;
  readonly portShift: number | undefined;
}

/** Traffic at its source, before any device. */
export function sentTraffic(box: Box): Traffic {
  return { box, certain: true, steps: [], doubts: [] };
}

/** The part of the traffic whose packets, as they are now, fall in a space. */
export function restrictTraffic(traffic: Traffic, space: HeaderSpace): readonly Traffic[] {
  return intersectSpaces([traffic.box], space).map((box) => ({ ...traffic, box }));
}

/** A packet whose source was chosen from a pool surely passes only where the whole pool does. */
export function doubtPartOfPool(traffic: Traffic): Traffic {
  const { sourcePool, box: now } = traffic;
  if (sourcePool === undefined || !traffic.certain) return traffic;
  const isWhole = sameIps(now.source, sourcePool.addresses) && sameNumbers(now.sourcePorts, sourcePool.ports);
  if (isWhole) return traffic;
  const translation = traffic.steps.findLast((step) => step.translation?.field === 'source');
  const doubt: Doubt = {
    code: 'doubt.unevaluable',
    parameters: { what: translation?.translation?.label ?? '' },
    location: translation?.location ?? { path: '' },
  };
  return { ...traffic, certain: false, doubts: [...traffic.doubts, doubt] };
}

/** The traffic with its source as sent and its destination as delivered: what a flow question is asked in. */
export function endToEndBox({ box: now, sentSource }: Traffic): Box {
  return sentSource === undefined ? now : { ...now, source: sentSource.addresses, sourcePorts: sentSource.ports };
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
  const { source, sourcePort } = packetOf({ ...traffic.box, ...sentSourceFields(traffic) });
  const sent = { ...delivered, source, sourcePort };
  const { sentDestination } = traffic;
  if (sentDestination === undefined) return { delivered, sent };
  const { addresses, ports, addressShift, portShift } = sentDestination;
  return {
    delivered,
    sent: {
      ...sent,
      destination: addressShift === undefined ? (addresses[0]?.first ?? delivered.destination) : delivered.destination - addressShift,
      destinationPort: portShift === undefined ? (ports[0]?.first ?? delivered.destinationPort) : delivered.destinationPort - portShift,
    },
  };
}

function sentSourceFields({ sentSource }: Traffic): Partial<Box> {
  return sentSource === undefined ? {} : { source: sentSource.addresses, sourcePorts: sentSource.ports };
}

/** Ephemeral source ports of common systems begin here (RFC 6056 section 2.1 names 1024 as the least). */
const FIRST_EPHEMERAL_PORT = 49152;

/** An address that a machine can have: the first of a network is the network's own. */
function addressOf(set: IpSet): bigint {
  const range = set[0];
  if (range === undefined) return 0n;
  return range.last - range.first > 1n ? range.first + 1n : range.first;
}

/** One packet of a box; the source port is an ephemeral one where the box allows it. */
export function packetOf(b: Box): Packet {
  const sourcePorts = b.sourcePorts.find((range) => range.last >= FIRST_EPHEMERAL_PORT);
  return {
    source: addressOf(b.source),
    destination: addressOf(b.destination),
    protocol: b.protocols[0]?.first ?? 0,
    sourcePort: sourcePorts === undefined ? (b.sourcePorts[0]?.first ?? 0) : Math.max(sourcePorts.first, FIRST_EPHEMERAL_PORT),
    destinationPort: b.destinationPorts[0]?.first ?? 0,
  };
}
