/** Asks the product about a whole box of packets, and holds its answer against what the slow walk says of single ones. */
import { deliverToFirewall, forward, passHost, type SiteDevice } from '../../src/analysis/device.js';
import { sentTraffic, type Traffic } from '../../src/analysis/traffic.js';
import type { DeviceConfig, ProgramScope, Reading } from '../../src/model/device.js';
import type { Packet } from '../../src/model/header-space.js';
import { formatIpAddress, formatIpRange } from '../../src/model/ip-address.js';
import { readDevice } from '../../src/parsers/index.js';
import { toExportFile } from '../../src/parsers/shared/export-file.js';
import type { Delivery, Question, SlowAnswer, TextFile, Way } from './types.js';

/** Reads files as a run does. */
export function readFiles(files: readonly TextFile[], format: string | undefined): Reading {
  const encoder = new TextEncoder();
  return readDevice(files.map(({ path, text }) => toExportFile({ path, bytes: encoder.encode(text) }).file), format);
}

/** The product's answer to a question: what passes of the box, in pieces. */
export function askProduct(config: DeviceConfig, { way, asked }: Pick<Question, 'way' | 'asked'>): readonly Traffic[] {
  const seen = way.receiver === undefined ? config : concerning(config, way.receiver);
  const device: SiteDevice = { name: 'device', config: seen, location: config.location };
  const passage = { device: 'device', ingress: way.ingress, egress: way.egress };
  const traffic = [sentTraffic(asked)];
  switch (way.hook) {
    case 'forward':
      return forward(device, traffic, { ...passage, role: 'network' });
    case 'to-firewall':
      return deliverToFirewall(device, traffic, { ...passage, role: 'network' });
    case 'host-input':
      return passHost(device, traffic, { ...passage, role: 'destination-host', hook: 'input', profile: way.profile });
    case 'host-output':
      return passHost(device, traffic, { ...passage, role: 'source-host', hook: 'output', profile: way.profile });
  }
}

/** The device without lines that are for another program or service. */
function concerning(config: DeviceConfig, receiver: ProgramScope): DeviceConfig {
  const isOther = (own: string | undefined, named: string | undefined): boolean => named !== undefined && named !== own;
  const filters = config.filters.map((filter) => {
    const lines = filter.lines.filter(({ program }) => !isOther(receiver.program, program?.program) && !isOther(receiver.service, program?.service));
    return { ...filter, lines };
  });
  return { ...config, filters };
}

/** Where the product and the slow walk differ about one packet; undefined when they agree. */
export function difference(pieces: readonly Traffic[], sent: Packet, answer: SlowAnswer): string | undefined {
  const telling = pieces.filter((piece) => mayArrive(piece, sent));
  const certain = telling.filter((piece) => piece.certain);
  if (answer.verdict === 'block') return telling.length === 0 ? undefined : `the slow walk blocks it, the product lets it pass${certain.length > 0 ? ' surely' : ', in doubt'}`;
  if (telling.length === 0) return `the slow walk says ${answer.verdict}, the product blocks it`;
  if (answer.verdict === 'in-doubt' && certain.length > 0) return 'the slow walk is in doubt, the product lets it pass surely';
  if (answer.verdict === 'pass' && certain.length === 0) return `the slow walk lets it pass, the product is in doubt: ${telling.flatMap((piece) => piece.doubts.map((doubt) => doubt.code)).join(' ')}`;
  const { delivered } = answer;
  if (delivered === undefined || answer.verdict === 'loose') return undefined;
  const stray = answer.verdict === 'pass' && telling.some((piece) => !staysWithin(piece, sent, delivered));
  if (stray) return `the slow walk delivers ${describeDelivery(delivered)}, the product something else too`;
  const promising = answer.verdict === 'pass' ? certain : telling;
  const untold = corners(sent, delivered).find((corner) => !promising.some((piece) => tells(piece, sent, corner)));
  return untold === undefined ? undefined : `the slow walk delivers ${describePacket(untold)}, the product does not say so`;
}

/** True when a piece says that the packet, sent as it is, comes through in some shape. */
export function mayArrive({ box, sentSource, sentDestination }: Traffic, sent: Packet): boolean {
  if (!holds(box.protocols, sent.protocol)) return false;
  if (!holds(sentSource?.addresses ?? box.source, sent.source)) return false;
  if (!holds(sentSource?.ports ?? box.sourcePorts, sent.sourcePort)) return false;
  if (sentDestination === undefined) return holds(box.destination, sent.destination) && holds(box.destinationPorts, sent.destinationPort);
  const { addresses, ports, addressShift, portShift } = sentDestination;
  const reachesAddress = addressShift === undefined ? holds(addresses, sent.destination) : holds(box.destination, sent.destination + addressShift);
  const reachesPort = portShift === undefined ? holds(ports, sent.destinationPort) : holds(box.destinationPorts, sent.destinationPort + portShift);
  return reachesAddress && reachesPort;
}

/** True when a piece says that the packet, sent as it is, may come out as `delivered`. */
export function tells(piece: Traffic, sent: Packet, delivered: Packet): boolean {
  if (!mayArrive(piece, sent)) return false;
  const { box, sentDestination } = piece;
  if (!holds(box.source, delivered.source) || !holds(box.sourcePorts, delivered.sourcePort)) return false;
  if (!holds(box.destination, delivered.destination) || !holds(box.destinationPorts, delivered.destinationPort)) return false;
  const { addressShift, portShift } = sentDestination ?? { addressShift: 0n, portShift: 0 };
  if (addressShift !== undefined && delivered.destination - sent.destination !== addressShift) return false;
  return portShift === undefined || delivered.destinationPort - sent.destinationPort === portShift;
}

/** True when nothing that the piece says of the packet is foreign to the delivery. */
function staysWithin({ box, sentSource, sentDestination }: Traffic, sent: Packet, delivery: Delivery): boolean {
  const { addressShift, portShift } = sentDestination ?? { addressShift: 0n, portShift: 0 };
  const addresses = addressShift === undefined ? box.destination : [oneOf(sent.destination + addressShift)];
  const ports = portShift === undefined ? box.destinationPorts : [oneOf(sent.destinationPort + portShift)];
  const sources = sentSource === undefined ? [oneOf(sent.source)] : box.source;
  const sourcePorts = sentSource === undefined ? [oneOf(sent.sourcePort)] : box.sourcePorts;
  return (
    ends(addresses).every((address) => address === delivery.destination) &&
    ends(ports).every((port) => port === delivery.destinationPort) &&
    ends(sources).every((address) => holds(delivery.sources, address)) &&
    ends(sourcePorts).every((port) => holds(delivery.sourcePorts, port))
  );
}

function oneOf<T>(value: T): { readonly first: T; readonly last: T } {
  return { first: value, last: value };
}

function ends<T>(ranges: readonly { readonly first: T; readonly last: T }[]): readonly T[] {
  return ranges.flatMap(({ first, last }) => [first, last]);
}

/** The packets at the ends of every range of the delivery. */
function corners(sent: Packet, { sources, sourcePorts, destination, destinationPort }: Delivery): readonly Packet[] {
  return ends(sources).flatMap((source) => ends(sourcePorts).map((sourcePort) => ({ ...sent, source, sourcePort, destination, destinationPort })));
}

function holds<T extends bigint | number>(ranges: readonly { readonly first: T; readonly last: T }[], value: T): boolean {
  return ranges.some((range) => range.first <= value && value <= range.last);
}

/** `tcp 10.0.0.1:50000 > 10.0.0.2:443`, for people. */
export function describePacket({ source, destination, protocol, sourcePort, destinationPort }: Packet): string {
  const names: Readonly<Record<number, string>> = { 1: 'icmp', 6: 'tcp', 17: 'udp', 58: 'icmpv6', 132: 'sctp' };
  return `${names[protocol] ?? `protocol ${protocol}`} ${formatIpAddress(source)}:${sourcePort} > ${formatIpAddress(destination)}:${destinationPort}`;
}

function describeDelivery({ sources, destination, destinationPort }: Delivery): string {
  return `${sources.map(formatIpRange).join(', ')} > ${formatIpAddress(destination)}:${destinationPort}`;
}

/** `forward from port1 to port2`, for people. */
export function describeWay({ hook, ingress, egress, profile }: Way): string {
  const parts = [hook, ingress === undefined ? '' : `from ${ingress}`, egress === undefined ? '' : `to ${egress}`, profile ?? ''];
  return parts.filter((part) => part !== '').join(' ');
}
