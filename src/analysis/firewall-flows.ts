/** What reaches the firewalls themselves from the Internet and from guests: their management must not. */
import { intersectBoxes, PROTOCOL } from '../model/header-space.js';
import { ipSet, type IpSet } from '../model/ip-set.js';
import { oneNumber, uniteNumbers, type NumberSet } from '../model/number-set.js';
import type { PolicyEndpoint, PolicyOpenFlow, PolicyService } from '../policy/input.js';
import { deliverToFirewall } from './device.js';
import type { Endpoint } from './endpoints.js';
import { causeOf } from './facts.js';
import type { FlowContext, OpenFlow } from './open-flows.js';
import { policyEndpoint } from './policy-endpoint.js';
import { PUBLIC_IPV4 } from './special-addresses.js';
import type { Attachment, Topology } from './topology.js';
import { sentTraffic, witnessOf, type Traffic } from './traffic.js';

/** Services a firewall is administered over, by name; other open ports of a firewall may be VPN and are not judged. */
const MANAGEMENT: readonly { readonly name: string; readonly transport: 'tcp' | 'udp'; readonly ports: readonly number[] }[] = [
  { name: 'SSH', transport: 'tcp', ports: [22] },
  { name: 'Telnet', transport: 'tcp', ports: [23] },
  { name: 'HTTP', transport: 'tcp', ports: [80, 8080] },
  { name: 'HTTPS', transport: 'tcp', ports: [443, 8443] },
  { name: 'SNMP', transport: 'udp', ports: [161] },
];

/** One fact for every management service of a firewall that the Internet or a guest network reaches. */
export function firewallFlows({ endpoints }: FlowContext, topology: Topology): readonly OpenFlow[] {
  return topology.attachments
    .filter(({ zone }) => zone.kind === 'internet' || zone.kind === 'guest')
    .flatMap((attachment) => {
      const source = endpoints.find((one) => one.roles.length === 0 && one.place.kind === 'zone' && one.place.zone === attachment.zone);
      return source === undefined ? [] : MANAGEMENT.flatMap((service) => flowTo(attachment, source, service));
    });
}

function flowTo(attachment: Attachment, source: Endpoint, service: (typeof MANAGEMENT)[number]): readonly OpenFlow[] {
  const { device } = attachment;
  const ports = uniteNumbers(...service.ports.map((port) => oneNumber(port)));
  const sent = sentTraffic({
    source: source.addresses,
    destination: ownAddresses(attachment),
    protocols: oneNumber(PROTOCOL[service.transport]),
    sourcePorts: [{ first: 1024, last: 65535 }],
    destinationPorts: ports,
  });
  const passage = { device: device.name, role: 'network' as const, ingress: attachment.interface, egress: undefined };
  const pieces = device.config === undefined ? [] : deliverToFirewall(device, [sent], passage);
  const shown = pieces.find((piece) => piece.certain) ?? pieces[0];
  return shown === undefined ? [] : [describeFlow(attachment, source, { shown, service, ports: openPorts(pieces, ports) })];
}

function openPorts(pieces: readonly Traffic[], asked: NumberSet): NumberSet {
  return uniteNumbers(...pieces.map((piece) => intersectBoxes(piece.box, { ...piece.box, destinationPorts: asked })?.destinationPorts ?? []));
}

/** The addresses of the interface that faces the source; any public one when the provider gives it. */
function ownAddresses({ device, interface: name }: Attachment): IpSet {
  const own = device.config?.interfaces.find((one) => one.name === name)?.addresses ?? [];
  return own.length === 0 ? PUBLIC_IPV4 : ipSet(own.map(({ address }) => ({ first: address, last: address })));
}

interface Shown {
  readonly shown: Traffic;
  readonly service: (typeof MANAGEMENT)[number];
  readonly ports: NumberSet;
}

function describeFlow(attachment: Attachment, source: Endpoint, { shown, service, ports }: Shown): OpenFlow {
  const flow: PolicyOpenFlow = {
    id: '',
    source: policyEndpoint(source),
    destination: firewallEnd(attachment),
    protocol: service.transport,
    ports,
    port_count: ports.reduce((sum, range) => sum + range.last - range.first + 1, 0),
    service: managementService(service.name),
    justification: 'none',
    justified_by: [],
    listed_peer: false,
    certainty: shown.certain ? 'certain' : 'possible',
    same_zone: true,
    local_subnet_only: false,
    translated: false,
    crosses: [attachment.device.name],
    host_filtered: true,
    built_in: false,
    destination_names: [],
  };
  return { flow, backing: { ...causeOf(shown), steps: shown.steps, doubts: shown.doubts, witness: witnessOf(shown) } };
}

function firewallEnd({ device, zone }: Attachment): PolicyEndpoint {
  return { kind: 'firewall', name: device.name, zone: zone.name, zone_kind: zone.kind, components: [] };
}

function managementService(name: string): PolicyService {
  return {
    kind: 'administration',
    component: '',
    name,
    rows: [],
    default_port: 0,
    local_only: false,
    disabled_by_default: false,
    deprecated: false,
    clear_text: name === 'HTTP' || name === 'Telnet',
    feature: '',
    feature_declared: true,
    peers_listable: false,
  };
}
