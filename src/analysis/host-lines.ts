/** The permitting inbound lines of hosts' own firewalls, judged by their scope alone (R-09). */
import { administrationPorts } from '../guide/listeners.js';
import type { DeviceConfig, Line } from '../model/device.js';
import { box, intersectSpaces, PROTOCOL, spacesOverlap, subtractSpaces, type HeaderSpace } from '../model/header-space.js';
import { ALL_IPV4, ipsContain, uniteIps, type IpSet } from '../model/ip-set.js';
import { ALL_PORTS, numbersContain, numbersOverlap, oneNumber } from '../model/number-set.js';
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
    const meanings = portMeanings(context.site, endpoint);
    const seen = new Set<string>();
    for (const { line, resolved } of permitting(one)) {
      const key = locationKey(line.location);
      if (seen.has(key)) continue;
      seen.add(key);
      found.push(describeLine(context, { endpoint, host: one.host, line, resolved, meanings, id: `host_line:${found.length}` }));
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

interface Subject {
  readonly endpoint: Endpoint;
  readonly host: Host;
  readonly line: Line;
  readonly resolved: Line;
  readonly meanings: readonly PortMeaning[];
  readonly id: string;
}

function describeLine(context: FlowContext, { endpoint, host, line, resolved, meanings, id }: Subject): HostLine {
  const space = line.match.may;
  const opened = meanings.filter((meaning) => meaning.service.kind === 'guide' && opens(resolved.match.may, meaning));
  const named = meanings.filter((meaning) => meaning.service.kind === 'guide' && opens(space, meaning));
  return {
    line: {
      id,
      host: policyEndpoint(endpoint),
      built_in: line.builtIn === true,
      services: opened.map((meaning) => ({
        protocol: meaning.protocols[0]?.first === PROTOCOL.udp ? 'udp' : 'tcp',
        port: meaning.ports[0]?.first ?? 0,
        service: meaning.service,
      })),
      any_port: space.some((one) => numbersContain(one.destinationPorts, ALL_PORTS) && numbersOverlap(one.protocols, oneNumber(PROTOCOL.tcp))),
      any_program: line.program === undefined,
      any_remote: space.some((one) => ipsContain(one.source, ALL_IPV4)),
      wider_than_peers: isWiderThanPeers(context, { host, line: resolved, opened }),
      no_effect: named.length > 0 && opened.length === 0 && line.program !== undefined,
      administration: administrationSpaces
        .filter((port) => spacesOverlap(space, port.space))
        .map(({ name }) => name)
        .filter((name, index, names) => names.indexOf(name) === index),
      reserved: meanings
        .filter((meaning) => meaning.service.kind === 'reserved' && opens(space, meaning))
        .flatMap((meaning) => meaning.ports.map((range) => range.first)),
      protocols: protocolNames(space),
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

function opens(space: HeaderSpace, meaning: PortMeaning): boolean {
  return space.some((one) => numbersOverlap(one.protocols, meaning.protocols) && numbersOverlap(one.destinationPorts, meaning.ports));
}

/** Administration ports as packets. Every line of every host is compared with them, so they are built once. */
const administrationSpaces: readonly { readonly name: string; readonly space: HeaderSpace }[] = administrationPorts.map(
  ({ name, transport, port }) => ({
    name,
    space: [box({ protocols: oneNumber(PROTOCOL[transport]), destinationPorts: oneNumber(port) })],
  }),
);

function protocolNames(space: HeaderSpace): readonly string[] {
  const names = (['tcp', 'udp'] as const).filter((name) => space.some((one) => numbersOverlap(one.protocols, oneNumber(PROTOCOL[name]))));
  return names;
}

interface Scope {
  readonly host: Host;
  readonly line: Line;
  readonly opened: readonly PortMeaning[];
}

/** Whether the line admits anyone who has no business with a port whose peers can be listed one by one. */
function isWiderThanPeers(context: FlowContext, { host, line, opened }: Scope): boolean {
  return opened
    .filter((meaning) => meaning.service.peers_listable)
    .some((meaning) => {
      const peers = peersOf(context, host, meaning);
      const admitted = intersectSpaces(line.match.may, [box({ protocols: meaning.protocols, destinationPorts: meaning.ports })]);
      return subtractSpaces(admitted, [box({ source: peers })]).length > 0;
    });
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
