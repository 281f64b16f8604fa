import type { Line } from '../../model/device.js';
import { box, PROTOCOL, type Box } from '../../model/header-space.js';
import { ALL_IPV4, ALL_IPV6, intersectIps, NO_ADDRESSES, type IpSet } from '../../model/ip-set.js';
import { numberSet, oneNumber } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';
import { childText, firstChild } from '../shared/xml-reader.js';
import { antiLockoutLines } from './anti-lockout.js';
import { addresses, sureLine, unsureLine, type AutomaticContext, type AutomaticRule } from './automatic-line.js';
import { doubt } from './doubt.js';
import { dhcpLines } from './dhcp-rules.js';
import type { NetworkInterface } from './network-interfaces.js';
import { icmpTypes } from './protocols.js';
import { POSSIBLE_BOGONS, POSSIBLE_BOGONS_6, SURE_BOGONS } from './reserved-aliases.js';
import type { SystemSettings } from './system.js';

/** Automatic rules before the administrator's, in the order of `filter_rules_generate`. */
export interface AutomaticRules {
  readonly quick: readonly AutomaticRule[];
  /** Without `quick`, in the order they are written: the last match wins. */
  readonly nonQuick: readonly AutomaticRule[];
}

/** Writes the automatic rules in pfSense's order. */
export function automaticRules(context: AutomaticContext): AutomaticRules {
  const { system, networks } = context;
  const perInterface = [...networks.interfaces.values()].flatMap((one) => [
    ...dhcpLines(one, context, 'client'),
    ...bogonLines(one, system),
    ...(context.bridged.has(one.name) ? [] : privateLines(one)),
    ...dhcpLines(one, context, 'server'),
  ]);
  return {
    quick: [
      ...(system.ipv6Allowed ? [] : ipv6Blocked(system.location)),
      ...(system.fields?.has('no_apipa_block') === true ? [] : linkLocalBlocked(system.location)),
      ...(system.ipv6Allowed ? icmpv6Passed(system.location) : []),
      ...portZeroBlocked(system.location),
      ...carpLines(context),
      ...perInterface,
      ...antiLockoutLines(system, networks),
    ],
    nonQuick: [...networks.interfaces.values()].flatMap((one) => tunnelCarriers(one)),
  };
}

function both(line: Line): readonly AutomaticRule[] {
  return [
    { direction: 'in', interfaces: undefined, line },
    { direction: 'out', interfaces: undefined, line },
  ];
}

function inOn(one: NetworkInterface, line: Line): AutomaticRule {
  return { direction: 'in', interfaces: [one.name], line };
}

function ipv6Blocked(location: Location): readonly AutomaticRule[] {
  return both(sureLine('deny', 'IPv6 is not allowed', location, [box({ source: ALL_IPV6, destination: ALL_IPV6 })]));
}

function linkLocalBlocked(location: Location): readonly AutomaticRule[] {
  const linkLocal = addresses('169.254.0.0/16');
  const boxes = [box({ source: linkLocal, destination: ALL_IPV4 }), box({ source: ALL_IPV4, destination: linkLocal })];
  return [{ direction: 'in', interfaces: undefined, line: sureLine('deny', 'Block IPv4 link-local', location, boxes) }];
}

/** ICMPv6 that IPv6 cannot do without (RFC 4890): errors and neighbour discovery anywhere, the rest on the link. */
function icmpv6Passed(location: Location): readonly AutomaticRule[] {
  const link = addresses('fe80::/10');
  const group = addresses('ff02::/16');
  const unspecified = addresses('::');
  const icmp = (source: IpSet, destination: IpSet, ...types: readonly number[]): Box =>
    box({ source, destination, protocols: oneNumber(PROTOCOL.icmpv6), destinationPorts: icmpTypes(...types) });
  const onLink = [128, 133, 134, 135, 136];
  const inwards = [icmp(link, link, ...onLink), icmp(group, link, ...onLink), icmp(link, group, ...onLink), icmp(unspecified, group, ...onLink)];
  const outTypes = [129, 133, 134, 135, 136];
  const outwards = [icmp(link, link, ...outTypes), icmp(link, group, ...outTypes)];
  const label = 'ICMPv6 operation';
  return [
    ...both(sureLine('permit', label, location, [icmp(ALL_IPV6, ALL_IPV6, 1, 2, 135, 136)])),
    { direction: 'in', interfaces: undefined, line: sureLine('permit', label, location, inwards) },
    { direction: 'out', interfaces: undefined, line: sureLine('permit', label, location, outwards) },
  ];
}

function portZeroBlocked(location: Location): readonly AutomaticRule[] {
  const protocols = numberSet([...oneNumber(PROTOCOL.tcp), ...oneNumber(PROTOCOL.udp)]);
  const boxes = [box({ protocols, sourcePorts: oneNumber(0) }), box({ protocols, destinationPorts: oneNumber(0) })];
  return both(sureLine('deny', 'Block traffic from or to port 0', location, boxes));
}

/** CARP announcements (protocol 112) are let through everywhere once a CARP address exists. */
function carpLines(context: AutomaticContext): readonly AutomaticRule[] {
  const section = firstChild(context.root, 'virtualip');
  const has = section?.children.some((vip) => childText(vip, 'mode') === 'carp') ?? false;
  if (!has) return [];
  const location = { path: context.system.location.path, region: { startLine: section?.line ?? 1 } };
  const protocols = oneNumber(112);
  const self = context.networks.self(4);
  const echoed = unsureLine(sureLine('deny', 'CARP operation', location, [box({ source: self.may, protocols })]), [box({ source: self.must, protocols })], self.doubts);
  const deny: AutomaticRule = { direction: 'in', interfaces: undefined, line: self.must === self.may ? { ...echoed, doubts: [] } : echoed };
  return [deny, ...both(sureLine('permit', 'CARP operation', location, [box({ protocols })]))];
}

/**
 * The list of bogons changes: what every edition holds surely matches; globally routed addresses surely do not.
 * Nothing of the IPv6 list is certain: pfSense loads it only where there is room for it.
 */
function bogonLines(one: NetworkInterface, system: SystemSettings): readonly AutomaticRule[] {
  if (one.blockBogons === undefined) return [];
  const location = one.blockBogons;
  const v4 = sureLine('deny', `block bogon IPv4 networks from ${one.description}`, location, [box({ source: POSSIBLE_BOGONS, destination: ALL_IPV4 })]);
  const sure = [box({ source: SURE_BOGONS, destination: ALL_IPV4 })];
  const v6 = sureLine('deny', `block bogon IPv6 networks from ${one.description}`, location, [box({ source: POSSIBLE_BOGONS_6, destination: ALL_IPV6 })]);
  const why = [doubt('pfsense.bogons', location)];
  return [inOn(one, unsureLine(v4, sure, why)), ...(system.ipv6Allowed ? [inOn(one, unsureLine(v6, [], why))] : [])];
}

function privateLines(one: NetworkInterface): readonly AutomaticRule[] {
  if (one.blockPrivate === undefined) return [];
  const v4 = addresses('10.0.0.0/8', '127.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16');
  const boxes = [box({ source: v4, destination: ALL_IPV4 }), box({ source: addresses('fc00::/7'), destination: ALL_IPV6 })];
  return [inOn(one, sureLine('deny', `Block private networks from ${one.description}`, one.blockPrivate, boxes))];
}

/** Protocols that carry a dial-up or transition tunnel to the firewall itself; not quick. */
function tunnelCarriers(one: NetworkInterface): readonly AutomaticRule[] {
  const carried = (label: string, protocol: number, source: IpSet): AutomaticRule =>
    inOn(one, sureLine('permit', `${label} on ${one.description}`, one.location, [box({ source: intersectIps(source, ALL_IPV4), destination: ALL_IPV4, protocols: oneNumber(protocol) })]));
  const pptp = one.v4.kind === 'dynamic' && one.v4.method === 'pptp' ? [carried('allow PPTP client', 47, ALL_IPV4)] : [];
  const v6 = one.v6.kind === 'dynamic' ? one.v6.method : '';
  const relay = one.relayedTunnel === undefined ? NO_ADDRESSES : [one.relayedTunnel];
  const relayed = v6 === '6rd' && relay.length > 0 ? [carried('Allow 6in4 traffic in for 6rd', 41, relay)] : [];
  return [...pptp, ...relayed, ...(v6 === '6to4' ? [carried('Allow 6in4 traffic in for 6to4', 41, ALL_IPV4)] : [])];
}
