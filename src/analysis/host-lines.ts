/** The permitting inbound lines of hosts' own firewalls, judged by their scope alone (R-09). */
import { administrationPorts } from '../guide/listeners.js';
import type { DeviceConfig, Line } from '../model/device.js';
import { PROTOCOL, type HeaderSpace } from '../model/header-space.js';
import { ALL_IPV4, ipsContain, uniteIps, type IpSet } from '../model/ip-set.js';
import { ALL_PORTS, numbersContain, numbersOverlap, oneNumber, type NumberSet } from '../model/number-set.js';
import type { Host } from '../model/site.js';
import type { PolicyHostLine } from '../policy/input.js';
import type { Endpoint } from './endpoints.js';
import type { Backing } from './facts.js';
import { locationKey } from './location-key.js';
import type { FlowContext } from './open-flows.js';
import { policyEndpoint } from './policy-endpoint.js';
import { portMeanings, type PortMeaning } from './services.js';

/** One line and what stands behind it. */
export interface HostLine {
  readonly line: PolicyHostLine;
  readonly backing: Backing;
}

/** A host whose firewall export was read: as exported, and with its program conditions resolved. */
export interface ReadHost {
  readonly host: Host;
  readonly exported: DeviceConfig;
  readonly resolved: DeviceConfig;
}

/** Every permitting line of every host that was read and lets in packets of other computers; a line in several profiles counts once. */
export function hostLines(context: FlowContext, hosts: readonly ReadHost[]): readonly HostLine[] {
  const found: HostLine[] = [];
  for (const one of hosts) {
    const endpoint = context.endpoints.find((candidate) => candidate.roles.some((role) => role.kind === 'host' && role.host === one.host));
    if (endpoint === undefined) continue;
    const listeners = listenersOf(context, endpoint, one.host);
    const seen = new Set<string>();
    for (const { line, resolved } of permitting(one)) {
      const key = locationKey(line.location);
      if (seen.has(key)) continue;
      seen.add(key);
      found.push(describeLine({ endpoint, line, resolved, listeners, id: `host_line:${found.length}` }));
    }
  }
  return found;
}

function permitting({ exported, resolved }: ReadHost): readonly { readonly line: Line; readonly resolved: Line }[] {
  return exported.filters.flatMap((filter, index) => {
    if (!filter.hooks.includes('input')) return [];
    return filter.lines.flatMap((line, position) => {
      const twin = resolved.filters[index]?.lines[position];
      return line.action === 'permit' && twin !== undefined && !isLoopback(line) ? [{ line, resolved: twin }] : [];
    });
  });
}

/** Packets on Linux's loopback interface come from the computer itself. */
function isLoopback({ ingress }: Line): boolean {
  return ingress !== undefined && !ingress.negated && ingress.patterns.length > 0 && ingress.patterns.every((name) => name === 'lo');
}

/** What listens on a host, as the guide has it: the same for every line of its firewall. */
interface Listeners {
  readonly guide: readonly Listener[];
  readonly reserved: readonly PortMeaning[];
}

interface Listener extends PortMeaning {
  /** Everyone who has business with the port, when they can be listed one by one. */
  readonly peers: IpSet | undefined;
}

function listenersOf(context: FlowContext, endpoint: Endpoint, host: Host): Listeners {
  const meanings = portMeanings(context.site, endpoint);
  return {
    guide: meanings
      .filter((meaning) => meaning.service.kind === 'guide')
      .map((meaning) => ({ ...meaning, peers: meaning.service.peers_listable ? peersOf(context, host, meaning) : undefined })),
    reserved: meanings.filter((meaning) => meaning.service.kind === 'reserved'),
  };
}

interface Subject {
  readonly endpoint: Endpoint;
  readonly line: Line;
  readonly resolved: Line;
  readonly listeners: Listeners;
  readonly id: string;
}

function describeLine({ endpoint, line, resolved, listeners, id }: Subject): HostLine {
  const space = line.match.may;
  const opened = listeners.guide.filter((listener) => opens(resolved.match.may, listener));
  const isNamed = opened.length > 0 || listeners.guide.some((listener) => opens(space, listener));
  return {
    line: {
      id,
      host: policyEndpoint(endpoint),
      built_in: line.builtIn === true,
      services: opened.map((listener) => ({
        protocol: listener.protocols[0]?.first === PROTOCOL.udp ? 'udp' : 'tcp',
        port: listener.ports[0]?.first ?? 0,
        service: listener.service,
      })),
      any_port: space.some((one) => numbersContain(one.destinationPorts, ALL_PORTS) && numbersOverlap(one.protocols, TCP)),
      any_program: line.program === undefined,
      any_remote: space.some((one) => ipsContain(one.source, ALL_IPV4)),
      wider_than_peers: opened.some((listener) => isWiderThanPeers(resolved, listener)),
      no_effect: isNamed && opened.length === 0 && line.program !== undefined,
      administration: administrationOf(space),
      reserved: listeners.reserved.filter((meaning) => opens(space, meaning)).flatMap((meaning) => meaning.ports.map((range) => range.first)),
      protocols: PROTOCOLS.filter(({ numbers }) => space.some((one) => numbersOverlap(one.protocols, numbers))).map(({ name }) => name),
    },
    backing: {
      location: line.location,
      relatedLocations: [],
      causeKey: locationKey(line.location),
      steps: [],
      doubts: line.doubts,
      line: line.label,
    },
  };
}

const TCP: NumberSet = oneNumber(PROTOCOL.tcp);

const PROTOCOLS = [
  { name: 'tcp', numbers: TCP },
  { name: 'udp', numbers: oneNumber(PROTOCOL.udp) },
] as const;

/** Some ports of some protocols, whoever asks. */
type Ports = Pick<PortMeaning, 'protocols' | 'ports'>;

function opens(space: HeaderSpace, { protocols, ports }: Ports): boolean {
  return space.some((one) => numbersOverlap(one.protocols, protocols) && numbersOverlap(one.destinationPorts, ports));
}

/** Administration ports in sets, built once: every line of every host is compared with them. */
const administrationSets: readonly (Ports & { readonly name: string })[] = administrationPorts.map(({ name, transport, port }) => ({
  name,
  protocols: oneNumber(PROTOCOL[transport]),
  ports: oneNumber(port),
}));

function administrationOf(space: HeaderSpace): readonly string[] {
  return [...new Set(administrationSets.filter((ports) => opens(space, ports)).map(({ name }) => name))];
}

/** Whether the line admits anyone who has no business with a port whose peers can be listed one by one. */
function isWiderThanPeers({ match }: Line, { protocols, ports, peers }: Listener): boolean {
  if (peers === undefined) return false;
  return match.may.some((one) => opens([one], { protocols, ports }) && !ipsContain(peers, one.source));
}

function peersOf(context: FlowContext, host: Host, meaning: PortMeaning): IpSet {
  const flows = context.flows.filter(
    (flow) =>
      flow.declared &&
      flow.destination.roles.some((role) => role.kind === 'host' && role.host === host) &&
      numbersOverlap(flow.ports, meaning.ports) &&
      numbersOverlap(flow.protocols, meaning.protocols),
  );
  const own = uniteIps(...host.nics.map((nic) => nic.addresses));
  return uniteIps(own, ...flows.map((flow) => flow.source.addresses));
}
