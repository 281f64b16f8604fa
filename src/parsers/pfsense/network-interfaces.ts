import { isIpv4, parseCidr, type IpRange } from '../../model/ip-address.js';
import { ipSet, type IpSet } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import { childrenNamed, childText, firstChild, type XmlElement } from '../shared/xml-reader.js';
import type { Account, Fields } from './account.js';
import { INTERFACE } from './no-effect.js';
import { ownAddress, type OwnAddress } from './own-address.js';
import type { Family } from './partly-known.js';
import type { Tunnels } from './tunnels.js';

/** How an interface gets its address in one family. */
export type Addressing =
  | { readonly kind: 'none' }
  | { readonly kind: 'static'; readonly own: OwnAddress }
  | { readonly kind: 'dynamic'; readonly method: string };

/** One assigned interface of pfSense (`wan`, `lan`, `optN`), or a tab that stands for tunnels (`openvpn`, `enc0`). */
export interface NetworkInterface {
  readonly name: string;
  readonly description: string;
  /** Device of the operating system, such as `igb0.20`; '' for tabs. */
  readonly device: string;
  readonly enabled: boolean;
  readonly v4: Addressing;
  readonly v6: Addressing;
  /** Addresses beside the primary ones that the firewall answers on: IP aliases, CARP, tunnel ends. */
  readonly further: readonly OwnAddress[];
  /** Networks of all virtual addresses: pfSense counts them to the "network" of the interface. */
  readonly virtualNetworks: IpSet;
  /** Names of the gateways that make it an outside interface; undefined: none in that family. */
  readonly gateway4: string | undefined;
  readonly gateway6: string | undefined;
  readonly blockPrivate: Location | undefined;
  readonly blockBogons: Location | undefined;
  readonly relayedTunnel: IpRange | undefined;
  readonly noNat: boolean;
  readonly location: Location;
}

const FIELDS = {
  read: new Set([
    ...['enable', 'if', 'descr', 'ipaddr', 'subnet', 'ipaddrv6', 'subnetv6', 'gateway', 'gatewayv6', 'blockpriv'],
    ...['blockbogons', 'alias-address', 'alias-subnet', 'gateway-6rd', 'nonat', 'disableftpproxy', 'disabled'],
  ]),
  noEffect: INTERFACE,
};

/** Words in `<ipaddr>` for an address that is set at run time. */
const DYNAMIC_4 = new Set(['dhcp', 'pppoe', 'ppp', 'pptp', 'l2tp']);
const DYNAMIC_6 = new Set(['dhcp6', 'slaac', '6rd', '6to4', 'track6']);

/** Reads `<interfaces>` together with the virtual addresses of `<virtualip>`. */
export function readInterfaces(root: XmlElement, tunnels: Tunnels, account: Account): readonly NetworkInterface[] {
  const section = firstChild(root, 'interfaces');
  if (section === undefined) return [];
  account.mark(section, 'understood');
  const virtual = readVirtualAddresses(firstChild(root, 'virtualip'), account);
  const found = new Map<string, NetworkInterface>();
  for (const element of section.children) {
    const name = element.name.toLowerCase();
    if (!/^(?:wan|lan|opt\d+)$/u.test(name) || found.has(name)) continue;
    found.set(name, readInterface(element, virtual.get(name) ?? [], { account, tunnels }));
  }
  return [...found.values()];
}

interface AddressSources {
  readonly account: Account;
  readonly tunnels: Tunnels;
}

function readInterface(element: XmlElement, virtual: readonly VirtualAddress[], sources: AddressSources): NetworkInterface {
  const { account, tunnels } = sources;
  const fields = account.fields(element, FIELDS);
  const name = element.name.toLowerCase();
  const device = fields.text('if');
  const where = (field: string): Location | undefined => {
    const child = fields.element(field);
    return child === undefined ? undefined : account.at(child);
  };
  const alias = ownAddress(fields.text('alias-address'), fields.text('alias-subnet'));
  return {
    name,
    description: fields.text('descr') === '' ? name.toUpperCase() : fields.text('descr'),
    device,
    enabled: fields.has('enable'),
    v4: readAddressing(fields, 4, { account, tunnels }),
    v6: readAddressing(fields, 6, { account, tunnels }),
    further: [...virtual.filter((entry) => entry.answers).map((entry) => entry.own), ...(alias === undefined ? [] : [alias])],
    virtualNetworks: ipSet(virtual.map((entry) => entry.own.network)),
    ...outsideGateways(fields, device),
    blockPrivate: where('blockpriv'),
    blockBogons: where('blockbogons'),
    relayedTunnel: parseCidr(fields.text('gateway-6rd')),
    noNat: fields.has('nonat'),
    location: account.at(element),
  };
}

function readAddressing(fields: Fields, family: Family, sources: AddressSources): Addressing {
  const [field, mask, words] = family === 4 ? (['ipaddr', 'subnet', DYNAMIC_4] as const) : (['ipaddrv6', 'subnetv6', DYNAMIC_6] as const);
  const text = fields.text(field);
  if (text === '' || text === 'none') return tunnelAddressing(fields.text('if'), family, sources.tunnels);
  if (words.has(text)) return { kind: 'dynamic', method: text };
  const own = ownAddress(text, fields.text(mask));
  const isFamily = text.includes(':') === (family === 6);
  if (own !== undefined && isFamily) return { kind: 'static', own };
  const element = fields.element(field);
  if (element !== undefined) sources.account.mark(element, 'unrecognised');
  return { kind: 'dynamic', method: 'an unknown method' };
}

/** A tunnel device gets its address from the VPN: known for an OpenVPN server, else at run time. */
function tunnelAddressing(device: string, family: Family, tunnels: Tunnels): Addressing {
  if (!/^(?:ovpn|ipsec|tun|gif|gre|l2tp|ppp|pptp|tailscale)/u.test(device)) return { kind: 'none' };
  const ends = tunnels.ends.filter((end) => end.device === device);
  const own = ends.flatMap((end) => end.own ?? []).find((one) => isIpv4(one.address) === (family === 4));
  if (own !== undefined) return { kind: 'static', own };
  return device.startsWith('ovpns') && ends.length > 0 ? { kind: 'none' } : { kind: 'dynamic', method: 'its tunnel' };
}

/** pfSense's own test for "has a gateway" (interfaces.inc): it decides where outbound NAT and reflection apply. */
function outsideGateways(fields: Fields, device: string): { gateway4: string | undefined; gateway6: string | undefined } {
  const tunnel = /^(?:ovpn|ipsec|gif|gre)/u.test(device) ? device : undefined;
  const dynamic4 = DYNAMIC_4.has(fields.text('ipaddr')) ? fields.text('ipaddr') : undefined;
  const v6 = fields.text('ipaddrv6');
  const dynamic6 = DYNAMIC_6.has(v6) && v6 !== 'track6' ? v6 : undefined;
  const named = (field: string): string | undefined => {
    const text = fields.text(field);
    return text === '' || text === 'none' ? undefined : text;
  };
  return { gateway4: named('gateway') ?? dynamic4 ?? tunnel, gateway6: named('gatewayv6') ?? dynamic6 ?? tunnel };
}

interface VirtualAddress {
  readonly own: OwnAddress;
  /** False for proxy ARP and "other": traffic may be drawn to it, the firewall itself does not answer. */
  readonly answers: boolean;
}

const VIP_FIELDS = {
  read: new Set(['mode', 'interface', 'subnet', 'subnet_bits', 'uniqid', 'type']),
  noEffect: new Set(['descr', 'vhid', 'advskew', 'advbase', 'password', 'range', 'noexpand', 'aliasif', 'carp_mode', 'carp_peer', 'carp_vrrp_prio']),
};

/** Virtual addresses by interface. An IP alias may hang on a CARP address (`_vip<uniqid>`), so chains are followed. */
function readVirtualAddresses(section: XmlElement | undefined, account: Account): ReadonlyMap<string, readonly VirtualAddress[]> {
  const result = new Map<string, VirtualAddress[]>();
  if (section === undefined) return result;
  account.mark(section, 'understood');
  const vips = childrenNamed(section, 'vip');
  const parents = new Map(vips.map((vip) => [`_vip${childText(vip, 'uniqid') ?? ''}`, childText(vip, 'interface') ?? '']));
  for (const vip of vips) {
    const fields = account.fields(vip, VIP_FIELDS);
    let name = fields.text('interface');
    for (let step = 0; step < 3; step += 1) name = parents.get(name) ?? name;
    const own = ownAddress(fields.text('subnet'), fields.text('subnet_bits'));
    const mode = fields.text('mode');
    if (own === undefined || !['ipalias', 'carp', 'proxyarp', 'other'].includes(mode)) {
      if (vip.children.length > 0) account.mark(vip, 'unrecognised');
      continue;
    }
    const list = result.get(name) ?? [];
    list.push({ own, answers: mode === 'ipalias' || mode === 'carp' });
    result.set(name, list);
  }
  return result;
}
