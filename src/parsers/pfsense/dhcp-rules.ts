import { box, PROTOCOL, type Box } from '../../model/header-space.js';
import { ALL_IPV4, ALL_IPV6, type IpSet } from '../../model/ip-set.js';
import { oneNumber } from '../../model/number-set.js';
import { childText, firstChild, type XmlElement } from '../shared/xml-reader.js';
import { addresses, sureLine, type AutomaticContext, type AutomaticRule } from './automatic-line.js';
import type { NetworkInterface } from './network-interfaces.js';

/** Ports of DHCP and DHCPv6 (RFC 2131, RFC 8415). */
const DHCP = { server: 67, client: 68, server6: 547, client6: 546 } as const;

/** What pfSense lets in so that it can be a DHCP client on an interface, or a DHCP server or relay. */
export function dhcpLines(one: NetworkInterface, context: AutomaticContext, part: 'client' | 'server'): readonly AutomaticRule[] {
  return part === 'client' ? clientLines(one, context) : serverLines(one, context);
}

function clientLines(one: NetworkInterface, context: AutomaticContext): readonly AutomaticRule[] {
  const v4 = one.v4.kind === 'dynamic' && one.v4.method === 'dhcp';
  const v6 = context.system.ipv6Allowed && one.v6.kind === 'dynamic' && ['slaac', 'dhcp6'].includes(one.v6.method);
  const link = addresses('fe80::/10');
  const boxes = [
    ...(v4 ? [udp(ALL_IPV4, DHCP.server, ALL_IPV4, DHCP.client)] : []),
    ...(v6 ? [udp(link, DHCP.client6, link, DHCP.client6), udp(ALL_IPV6, DHCP.server6, ALL_IPV6, DHCP.client6)] : []),
  ];
  return boxes.length === 0 ? [] : [inwards(one, `allow dhcp replies in ${one.description}`, boxes)];
}

function serverLines(one: NetworkInterface, context: AutomaticContext): readonly AutomaticRule[] {
  const { root } = context;
  const own = one.v4.kind === 'static' ? [{ first: one.v4.own.address, last: one.v4.own.address }] : [];
  const config = firstChild(firstChild(root, 'dhcpd'), one.name);
  const serves = firstChild(config, 'enable') !== undefined || relays(firstChild(root, 'dhcrelay'), one.name);
  // pfSense writes these rules for interfaces with an address of their own only.
  const boxes = serves && one.v4.kind !== 'dynamic' ? [toDhcpServer(addresses('255.255.255.255')), ...(own.length > 0 ? [toDhcpServer(own)] : [])] : [];
  const peer = addresses(childText(config, 'failover_peerip') ?? '');
  const failover = own.length > 0 && peer.length > 0 && boxes.length > 0 ? [519, 520].flatMap((port) => failoverBoxes(peer, own, port)) : [];
  const serves6 = firstChild(firstChild(firstChild(root, 'dhcpdv6'), one.name), 'enable') !== undefined || relays(firstChild(root, 'dhcrelay6'), one.name);
  const own6 = one.v6.kind === 'static' ? [{ first: one.v6.own.address, last: one.v6.own.address }] : [];
  const boxes6 = serves6 && context.system.ipv6Allowed ? toDhcpv6Server(own6) : [];
  const all = [...boxes, ...failover, ...boxes6];
  return all.length === 0 ? [] : [inwards(one, `allow access to DHCP server on ${one.description}`, all)];
}

function relays(section: XmlElement | undefined, name: string): boolean {
  return firstChild(section, 'enable') !== undefined && (childText(section, 'interface') ?? '').split(',').includes(name);
}

function toDhcpServer(destination: IpSet): Box {
  return udp(ALL_IPV4, DHCP.client, destination, DHCP.server);
}

function failoverBoxes(source: IpSet, destination: IpSet, port: number): readonly Box[] {
  return [PROTOCOL.tcp, PROTOCOL.udp].map((protocol) =>
    box({ source, destination, protocols: oneNumber(protocol), destinationPorts: oneNumber(port) }),
  );
}

function toDhcpv6Server(own: IpSet): readonly Box[] {
  const link = addresses('fe80::/10');
  const group = addresses('ff02::/16');
  const to = (source: IpSet, destination: IpSet, port: number): Box =>
    box({ source, destination, protocols: oneNumber(PROTOCOL.udp), destinationPorts: oneNumber(port) });
  const onLink = [to(link, link, DHCP.client6), to(link, group, DHCP.client6), to(link, group, DHCP.server6), to(group, link, DHCP.server6)];
  return own.length === 0 ? onLink : [...onLink, to(link, own, DHCP.client6)];
}

function udp(source: IpSet, sourcePort: number, destination: IpSet, port: number): Box {
  return box({ source, destination, protocols: oneNumber(PROTOCOL.udp), sourcePorts: oneNumber(sourcePort), destinationPorts: oneNumber(port) });
}

function inwards(one: NetworkInterface, label: string, boxes: readonly Box[]): AutomaticRule {
  return { direction: 'in', interfaces: [one.name], line: sureLine('permit', label, one.location, boxes) };
}
