/** Where a packet that does not get through is stopped, and by which line. */
import type { DeviceConfig, Filter, Hook, Line } from '../model/device.js';
import { box, spaceIncludes, type Packet } from '../model/header-space.js';
import { ipsInclude } from '../model/ip-set.js';
import type { Location } from '../model/source.js';
import { forward } from './device.js';
import { lineApplies, type Passage } from './filter.js';
import type { SiteFlow } from './guide-flows.js';
import type { FlowContext } from './open-flows.js';
import type { Path } from './topology.js';
import { sentTraffic, type Step, type Traffic } from './traffic.js';

/** A packet's end. */
export interface Block {
  /** Firewall, host or zone that stops it. */
  readonly device: string;
  readonly reason: 'network' | 'host' | 'source-host' | 'no-path';
  /** The line that stops it; undefined for a default action. */
  readonly line?: Line;
  readonly packet?: Packet;
  readonly location: Location;
  readonly steps: readonly Step[];
}

interface Journey {
  readonly path: Path;
  readonly packet: Packet;
}

/** Follows one packet from the source's host to the destination's and tells where it ends. */
export function findBlock(context: FlowContext, flow: SiteFlow, { path, packet }: Journey): Block {
  const sent = sentTraffic(packetBox(packet));
  let traffic = context.hosts.emit(sent, flow.source);
  if (traffic.length === 0) return hostBlock(context, { flow, packet, steps: [], hook: 'output' });
  for (const hop of path) {
    const passage = { device: hop.device.name, role: 'network' as const, ingress: hop.ingress, egress: hop.egress };
    const passed = forward(hop.device, traffic, passage);
    if (passed.length === 0 && hop.device.config !== undefined) {
      return networkBlock(hop.device.config, passage, { packet, steps: traffic[0]?.steps ?? [] });
    }
    traffic = passed;
  }
  return hostBlock(context, { flow, packet, steps: traffic[0]?.steps ?? [], hook: 'input' });
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
  readonly packet: Packet;
  readonly steps: readonly Step[];
}

function networkBlock(config: DeviceConfig, passage: Passage, { packet, steps }: Stopped): Block {
  const decision = decide(config, 'forward', { passage, packet });
  const step = denyStep(passage, decision);
  return { device: passage.device, reason: 'network', packet, location: step.location, steps: [...steps, step], ...lineOf(decision) };
}

interface HostStop extends Stopped {
  readonly flow: SiteFlow;
  readonly hook: Extract<Hook, 'input' | 'output'>;
}

function hostBlock(context: FlowContext, { flow, packet, steps, hook }: HostStop): Block {
  const endpoint = hook === 'input' ? flow.destination : flow.source;
  const role = hook === 'input' ? ('destination-host' as const) : ('source-host' as const);
  const reason = hook === 'input' ? ('host' as const) : ('source-host' as const);
  const passage: Passage = { device: endpoint.name, role, ingress: undefined, egress: undefined };
  const config = context.hosts.configOf(endpoint);
  if (config === undefined) return { device: endpoint.name, reason, packet, location: endpoint.location, steps };
  const decision = decide(config, hook, { passage, packet });
  const step = denyStep(passage, decision);
  return { device: endpoint.name, reason, packet, location: step.location, steps: [...steps, step], ...lineOf(decision) };
}

interface Decision {
  readonly filter: Filter | undefined;
  readonly line: Line | undefined;
  readonly location: Location;
}

/** The first filter that denies the packet, and the line in it that does. */
function decide(
  config: DeviceConfig,
  hook: Hook,
  { passage, packet }: { readonly passage: Passage; readonly packet: Packet },
): Decision {
  for (const filter of config.filters.filter((one) => one.hooks.includes(hook) && ipsInclude(one.universe, packet.destination))) {
    const line = filter.lines.find((one) => lineApplies(one, {}, passage) !== 'no' && spaceIncludes(one.match.may, packet) && isDecisive(one, packet));
    const action = line?.action ?? filter.defaultAction;
    if (action === 'deny') return { filter, line, location: line?.location ?? filter.defaultLocation };
  }
  return { filter: undefined, line: undefined, location: config.location };
}

/** A permitting line that only may match does not save the packet; a denying line that may match is a cause. */
function isDecisive(line: Line, packet: Packet): boolean {
  return line.action === 'deny' || spaceIncludes(line.match.must, packet);
}

function denyStep(passage: Passage, { filter, line, location }: Decision): Step {
  return { device: passage.device, role: passage.role, filter: filter?.name ?? '', line, action: 'deny', location };
}

function lineOf({ line }: Decision): { readonly line?: Line } {
  return line === undefined ? {} : { line };
}
