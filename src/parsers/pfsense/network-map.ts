import type { DeviceInterface, Doubt } from '../../model/device.js';
import { parseCidr, type IpRange } from '../../model/ip-address.js';
import { ALL_ADDRESSES, intersectIps, ipSet, NO_ADDRESSES, subtractIps, uniteIps, type IpSet } from '../../model/ip-set.js';
import { doubt } from './doubt.js';
import type { InterfaceGroup } from './interface-groups.js';
import type { NetworkInterface } from './network-interfaces.js';
import type { OwnAddress } from './own-address.js';
import { allOf, boundedIps, inFamily, knownIps, NO_IPS, uniteKnownIps, type Family, type PartlyKnownIps } from './partly-known.js';
import { TUNNEL_TABS, type Tunnels } from './tunnels.js';

/** Everything that names of interfaces, groups and tabs stand for. */
export interface NetworkMap {
  /** Assigned interfaces that are enabled; pfSense leaves out rules on the others. */
  readonly interfaces: ReadonlyMap<string, NetworkInterface>;
  readonly groups: ReadonlyMap<string, InterfaceGroup>;
  readonly tunnels: Tunnels;
  /** Interface names of the model that a rule's interface stands for; undefined when pfSense knows no such name. */
  patterns(name: string): readonly string[] | undefined;
  /** The name is that of a disabled interface. */
  isDisabled(name: string): boolean;
  /** "LAN net": the connected network with those of virtual addresses. */
  networkOf(name: string, family: Family): PartlyKnownIps;
  /** "LAN address": the primary address. */
  addressOf(name: string, family: Family): PartlyKnownIps;
  /** Every address the interface answers on, as pf's `(device)`. */
  addressesOn(name: string, family: Family): PartlyKnownIps;
  /** "This firewall (self)". */
  self(family: Family): PartlyKnownIps;
  /** Every network that is directly connected and known. */
  readonly connected: IpSet;
  readonly deviceInterfaces: readonly DeviceInterface[];
}

const LINK_LOCAL: IpSet = setOf('fe80::/10');
const LOOPBACK: IpSet = setOf('127.0.0.1', '::1');

/** Draws the map once; lookups are cheap afterwards. */
export function drawNetworkMap(
  all: readonly NetworkInterface[],
  groups: ReadonlyMap<string, InterfaceGroup>,
  tunnels: Tunnels,
): NetworkMap {
  const enabled = new Map(all.filter((one) => one.enabled).map((one) => [one.name, one]));
  const byDevice = new Map(all.map((one) => [one.device, one.name]));
  const addressing = addressBook([...enabled.values()], tunnels);
  const patterns = patternFinder({ enabled, byDevice, groups, tunnels });
  function networkOf(name: string, family: Family): PartlyKnownIps {
    const group = groups.get(name);
    if (group === undefined) return addressing.network(name, family);
    return uniteKnownIps(group.members.map((member) => addressing.network(byDevice.get(member) ?? member, family)));
  }
  return {
    interfaces: enabled,
    groups,
    tunnels,
    patterns,
    isDisabled: (name) => all.some((one) => one.name === name && !one.enabled),
    networkOf,
    addressOf: addressing.primary,
    addressesOn: addressing.addresses,
    self: addressing.self,
    connected: addressing.connected,
    deviceInterfaces: [...all.map(toDeviceInterface), ...tabInterfaces(tunnels, byDevice), ...looseMembers(groups, byDevice, enabled)],
  };
}

interface AddressBook {
  readonly connected: IpSet;
  network(name: string, family: Family): PartlyKnownIps;
  primary(name: string, family: Family): PartlyKnownIps;
  addresses(name: string, family: Family): PartlyKnownIps;
  self(family: Family): PartlyKnownIps;
}

function addressBook(interfaces: readonly NetworkInterface[], tunnels: Tunnels): AddressBook {
  const byName = new Map(interfaces.map((one) => [one.name, one]));
  const tunnelRanges = tunnels.ends.flatMap((end) => (end.own === undefined ? [] : [end.own]));
  const connected = ipSet([
    ...interfaces.flatMap((one) => [...staticOwn(one, 4), ...staticOwn(one, 6), ...one.further].map((own) => own.network)),
    ...tunnelRanges.map((own) => own.network),
  ]);
  // An address that is set at run time lies in none of the networks that are connected elsewhere.
  const elsewhere = { 4: subtractIps(allOf(4), connected), 6: subtractIps(allOf(6), connected) } as const;

  function dynamic(one: NetworkInterface, family: Family): PartlyKnownIps {
    const how = family === 4 ? one.v4 : one.v6;
    if (how.kind !== 'dynamic') return NO_IPS;
    const why = doubt('pfsense.dynamic_address', one.location, { interface: one.description, method: how.method });
    return boundedIps(NO_ADDRESSES, elsewhere[family], why);
  }
  function network(name: string, family: Family): PartlyKnownIps {
    const one = byName.get(name);
    const tunnel = ipSet(tunnels.ends.flatMap((end) => (end.tab === name && end.own !== undefined ? [end.own.network] : [])));
    if (one === undefined) return inFamily(knownIps(tunnel), family);
    const fixed = ipSet([...staticOwn(one, family).map((own) => own.network), ...one.virtualNetworks]);
    return uniteKnownIps([inFamily(knownIps(fixed), family), dynamic(one, family)]);
  }
  function primary(name: string, family: Family): PartlyKnownIps {
    const one = byName.get(name);
    if (one === undefined) return NO_IPS;
    return uniteKnownIps([knownIps(ipSet(staticOwn(one, family).map(single))), dynamic(one, family)]);
  }
  function addresses(name: string, family: Family): PartlyKnownIps {
    const one = byName.get(name);
    if (one === undefined) return NO_IPS;
    const further = inFamily(knownIps(ipSet(one.further.map(single))), family);
    return uniteKnownIps([primary(name, family), further, linkLocal(one, family)]);
  }
  function self(family: Family): PartlyKnownIps {
    const fixed = inFamily(knownIps(uniteIps(LOOPBACK, ipSet(tunnelRanges.map(single)))), family);
    return uniteKnownIps([fixed, ...interfaces.map((one) => addresses(one.name, family))]);
  }
  const selves = { 4: self(4), 6: self(6) } as const;
  return { connected, network, primary, addresses, self: (family) => selves[family] };
}

function linkLocal(one: NetworkInterface, family: Family): PartlyKnownIps {
  if (family === 4 || one.v6.kind === 'none') return NO_IPS;
  return boundedIps(NO_ADDRESSES, LINK_LOCAL, doubt('pfsense.link_local_address', one.location));
}

function staticOwn(one: NetworkInterface, family: Family): readonly OwnAddress[] {
  const how = family === 4 ? one.v4 : one.v6;
  return how.kind === 'static' ? [how.own] : [];
}

function single(own: OwnAddress): IpRange {
  return { first: own.address, last: own.address };
}

interface PatternSources {
  readonly enabled: ReadonlyMap<string, NetworkInterface>;
  readonly byDevice: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<string, InterfaceGroup>;
  readonly tunnels: Tunnels;
}

/** pf matches a group's name on every device in it: `openvpn` and `enc0` also hold devices that are assigned. */
function patternFinder(sources: PatternSources): NetworkMap['patterns'] {
  const { enabled, byDevice, groups, tunnels } = sources;
  const devicesLike = (prefix: RegExp): readonly string[] =>
    [...enabled.values()].filter((one) => prefix.test(one.device)).map((one) => one.name);
  const tabs = new Map<string, readonly string[]>([
    ['openvpn', ['openvpn', ...devicesLike(/^ovpn[sc]/u)]],
    ['enc0', ['enc0', ...(tunnels.ipsecOnInterfaces ? [] : devicesLike(/^ipsec/u))]],
  ]);
  return (name) => {
    const group = groups.get(name);
    if (group !== undefined) return group.members.map((member) => byDevice.get(member) ?? member);
    if (TUNNEL_TABS.has(name)) return tabs.get(name) ?? [name];
    return enabled.has(name) ? [name] : undefined;
  };
}

function toDeviceInterface(one: NetworkInterface): DeviceInterface {
  return {
    name: one.name,
    aliases: [...new Set([one.description, one.device])].filter((alias) => alias !== '' && alias !== one.name),
    enabled: one.enabled,
    addresses: [...staticOwn(one, 4), ...staticOwn(one, 6), ...one.further],
    location: one.location,
  };
}

function tabInterfaces(tunnels: Tunnels, byDevice: ReadonlyMap<string, string>): readonly DeviceInterface[] {
  const names = new Map([['openvpn', 'OpenVPN'], ['enc0', 'IPsec'], ['l2tp', 'L2TP'], ['pppoe', 'PPPoE Server']]);
  return [...tunnels.tabs].map(([name, location]) => ({
    name,
    aliases: [names.get(name) ?? name],
    enabled: true,
    addresses: tunnels.ends.flatMap((end) => (end.tab === name && end.own !== undefined && !byDevice.has(end.device) ? [end.own] : [])),
    location,
  }));
}

/** Members of groups that are devices without an assignment, such as a WireGuard tunnel `tun_wg0`. */
function looseMembers(
  groups: ReadonlyMap<string, InterfaceGroup>,
  byDevice: ReadonlyMap<string, string>,
  enabled: ReadonlyMap<string, NetworkInterface>,
): readonly DeviceInterface[] {
  const found = new Map<string, DeviceInterface>();
  for (const group of groups.values()) {
    for (const name of group.members) {
      if (enabled.has(name) || byDevice.has(name) || /^(?:wan|lan|opt\d+)$/u.test(name) || TUNNEL_TABS.has(name)) continue;
      found.set(name, { name, aliases: [group.name], enabled: true, addresses: [], location: group.location });
    }
  }
  return [...found.values()];
}

function setOf(...texts: readonly string[]): IpSet {
  return intersectIps(ALL_ADDRESSES, ipSet(texts.flatMap((text) => parseCidr(text) ?? [])));
}

/** A doubt about a name whose meaning is unknown: anything may be in it. */
export function unknownAddresses(family: Family, why: Doubt): PartlyKnownIps {
  return boundedIps(NO_ADDRESSES, allOf(family), why);
}
