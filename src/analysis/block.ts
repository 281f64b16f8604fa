/** Where a packet that does not get through is stopped, and by which line. */
import type { DeviceConfig, Filter, Hook, Line, NetworkProfile } from '../model/device.js';
import { box, spaceIncludes, type Packet } from '../model/header-space.js';
import { ipsInclude, ipsOverlap } from '../model/ip-set.js';
import type { Location } from '../model/source.js';
import { forward, type SiteDevice } from './device.js';
import type { Endpoint } from './endpoints.js';
import { linesMeeting, type Passage } from './filter.js';
import type { FlowContext } from './open-flows.js';
import type { Path } from './topology.js';
import { translateDestinations } from './translate.js';
import { packetOf, restrictTraffic, sentTraffic, witnessOf, type Step, type Traffic } from './traffic.js';

/** A packet's end. */
export interface Block {
  /** Firewall, host or zone that stops it. */
  readonly device: string;
  /** `answers`: the packet arrives, its answers do not come back. */
  readonly reason: 'network' | 'host' | 'source-host' | 'no-path' | 'answers';
  /** The line that stops it; undefined for a default action. */
  readonly line?: Line;
  readonly packet?: Packet;
  readonly location: Location;
  readonly steps: readonly Step[];
}

/** Where packets come from and where they go. */
export interface FlowEnds {
  readonly source: Endpoint;
  readonly destination: Endpoint;
}

interface Journey {
  readonly path: Path;
  readonly packet: Packet;
}

/** Follows one packet from the source's host to the destination's and tells where it ends. */
export function findBlock(context: FlowContext, flow: FlowEnds, { path, packet: wanted }: Journey): Block {
  const packet = publishedForm(context, flow, wanted) ?? wanted;
  const sent = sentTraffic(packetBox(packet));
  let traffic = context.hosts.emit(sent, flow.source);
  if (traffic.length === 0) return hostBlock(context, flow.source, { packet, arriving: sent, hook: 'output' });
  for (const hop of path) {
    const passage = { device: hop.device.name, role: 'network' as const, ingress: hop.ingress, egress: hop.egress };
    const passed = forward(hop.device, traffic, passage);
    const [arriving] = traffic;
    if (passed.length === 0 && arriving !== undefined) return networkBlock(hop.device, passage, { packet, arriving });
    traffic = passed;
  }
  const delivered = traffic.find((one) => ipsOverlap(one.box.destination, flow.destination.addresses));
  if (delivered === undefined) return divertedBlock(flow, packet, traffic);
  return hostBlock(context, flow.destination, { packet, arriving: delivered, hook: 'input' });
}

/** The packet as a client sends it to a published service, when the network delivers it from there and the host stops it. */
function publishedForm({ network }: FlowContext, { source, destination }: FlowEnds, wanted: Packet): Packet | undefined {
  for (const { traffic } of network.arrivals(source, destination) ?? []) {
    if (traffic.sentDestination === undefined || traffic.sentSource !== undefined) continue;
    const [found] = restrictTraffic(traffic, [packetBox(wanted)]);
    if (found !== undefined) return witnessOf(found).sent;
  }
  return undefined;
}

function packetBox(packet: Packet): Traffic['box'] {
  return box({
    source: [{ first: packet.source, last: packet.source }],
    destination: [{ first: packet.destination, last: packet.destination }],
    protocols: [{ first: packet.protocol, last: packet.protocol }],
    sourcePorts: [{ first: packet.sourcePort, last: packet.sourcePort }],
    destinationPorts: [{ first: packet.destinationPort, last: packet.destinationPort }],
  });
}

interface Stopped {
  /** As it was sent. */
  readonly packet: Packet;
  /** As it meets the device that stops it. */
  readonly arriving: Traffic;
}

function networkBlock(device: SiteDevice, passage: Passage, { packet, arriving }: Stopped): Block {
  const { config } = device;
  if (config === undefined) return { device: device.name, reason: 'network', packet, location: device.location, steps: arriving.steps };
  const [inside = arriving] = translateDestinations(config, arriving, passage);
  const filters = config.filters.filter((filter) => filter.hooks.includes('forward'));
  return denial({ passage, reason: 'network', packet, inside }, decide(config, filters, { passage, traffic: inside }));
}

interface HostStop extends Stopped {
  readonly hook: Extract<Hook, 'input' | 'output'>;
}

function hostBlock(context: FlowContext, endpoint: Endpoint, { packet, arriving, hook }: HostStop): Block {
  const reason = hook === 'input' ? ('host' as const) : ('source-host' as const);
  const [guard] = context.hosts.guardsOf(endpoint, hook);
  const config = guard?.device.config;
  if (guard === undefined || config === undefined) {
    return { device: endpoint.name, reason, packet, location: endpoint.location, steps: arriving.steps };
  }
  const { passage } = guard;
  const { translatedBy: _onTheWay, ...inside } = arriving;
  const filters = config.filters.filter((filter) => filter.hooks.includes(hook) && isInForce(filter, passage.profile));
  return denial({ passage, reason, packet, inside }, decide(config, filters, { passage, traffic: inside }));
}

function isInForce(filter: Filter, profile: NetworkProfile | undefined): boolean {
  return filter.profile === undefined || profile === undefined || filter.profile === profile;
}

/** A translation on the way takes the packet to somebody else. */
function divertedBlock(flow: FlowEnds, packet: Packet, traffic: readonly Traffic[]): Block {
  const steps = traffic[0]?.steps ?? [];
  const last = steps.findLast((step) => step.action === 'translate' && step.translation?.field === 'destination');
  const device = last?.device ?? flow.destination.name;
  return { device, reason: 'network', packet, location: last?.location ?? flow.destination.location, steps };
}

interface Decision {
  readonly filter: Filter | undefined;
  readonly line: Line | undefined;
  readonly location: Location;
}

interface Question {
  readonly passage: Passage;
  /** One packet. */
  readonly traffic: Traffic;
}

/** The first filter that denies the packet, and the line in it that surely does; no line when the default action does. */
function decide(config: DeviceConfig, filters: readonly Filter[], { passage, traffic }: Question): Decision {
  const packet = packetOf(traffic.box);
  for (const filter of filters) {
    if (!ipsInclude(filter.universe, packet.destination)) continue;
    const line = decisiveLine(filter, packet, { passage, traffic });
    const action = line?.action ?? filter.defaultAction;
    if (action === 'deny') return { filter, line, location: line?.location ?? filter.defaultLocation };
  }
  return { filter: undefined, line: undefined, location: config.location };
}

/** The first line that surely matches. */
function decisiveLine(filter: Filter, packet: Packet, { passage, traffic }: Question): Line | undefined {
  for (const { line, applies } of linesMeeting(filter, traffic, passage)) {
    if (applies === 'yes' && spaceIncludes(line.match.must, packet)) return line;
  }
  return undefined;
}

interface Denial {
  readonly passage: Passage;
  readonly reason: Block['reason'];
  readonly packet: Packet;
  readonly inside: Traffic;
}

function denial({ passage, reason, packet, inside }: Denial, { filter, line, location }: Decision): Block {
  const { device, role } = passage;
  const step: Step = { device, role, filter: filter?.name ?? '', line, action: 'deny', location };
  return { device, reason, packet, location, steps: [...inside.steps, step], ...(line === undefined ? {} : { line }) };
}
