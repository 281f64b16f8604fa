import { parseCidr, parseIpAddress } from '../../model/ip-address.js';
import type { Location } from '../../model/source.js';
import { childrenNamed, childText, firstChild, type XmlElement } from '../shared/xml-reader.js';
import type { Account } from './account.js';
import { ownAddress, type OwnAddress } from './own-address.js';

/** A tunnel end that the configuration makes: its device, the tab that filters it, and the network inside. */
export interface TunnelEnd {
  readonly device: string;
  readonly tab: string;
  readonly own: OwnAddress | undefined;
  readonly location: Location;
}

/** A VPN network that is reached through a tab. */
export interface TunnelRoute {
  readonly tab: string;
  readonly device: string | undefined;
  readonly network: string;
  readonly location: Location;
}

/** What the VPN sections say about interfaces and networks. Their other content filters nothing. */
export interface Tunnels {
  readonly ends: readonly TunnelEnd[];
  readonly routes: readonly TunnelRoute[];
  /** Tabs that exist because of the configuration: `openvpn`, `enc0`, `l2tp`, `pppoe`. */
  readonly tabs: ReadonlyMap<string, Location>;
  /** Enabled IPsec phase 1 entries. */
  readonly ipsecPeers: readonly XmlElement[];
  /** True when IPsec filters on assigned interfaces and drops tunnel mode (`ipsec/filtermode`). */
  readonly ipsecOnInterfaces: boolean;
}

/** Tab names that pfSense treats as groups of tunnel devices (`$vpn_and_ppp_ifs`, globals.inc). */
export const TUNNEL_TABS: ReadonlySet<string> = new Set(['l2tp', 'pppoe', 'enc0', 'openvpn']);

/** Reads the VPN sections as far as interfaces and networks need them. */
export function readTunnels(root: XmlElement, account: Account): Tunnels {
  const openvpn = readOpenvpn(firstChild(root, 'openvpn'), account);
  const ipsec = readIpsec(firstChild(root, 'ipsec'), account);
  const dialIn = readDialIn(root, account);
  return {
    ends: [...openvpn.ends, ...dialIn.ends],
    routes: [...openvpn.routes, ...ipsec.routes],
    tabs: new Map([...openvpn.tabs, ...ipsec.tabs, ...dialIn.tabs]),
    ipsecPeers: ipsec.peers,
    ipsecOnInterfaces: ipsec.onInterfaces,
  };
}

interface Part {
  readonly ends: TunnelEnd[];
  readonly routes: TunnelRoute[];
  readonly tabs: Map<string, Location>;
}

function readOpenvpn(section: XmlElement | undefined, account: Account): Part {
  const part: Part = { ends: [], routes: [], tabs: new Map() };
  for (const kind of ['server', 'client'] as const) {
    for (const element of childrenNamed(section, `openvpn-${kind}`)) {
      part.tabs.set('openvpn', account.at(element));
      if (firstChild(element, 'disable') !== undefined) continue;
      const device = `ovpn${kind === 'server' ? 's' : 'c'}${childText(element, 'vpnid') ?? ''}`;
      const location = account.at(element);
      for (const field of ['tunnel_network', 'tunnel_networkv6']) {
        reportOddNetwork(childText(element, field) ?? '', `<${field}>`, { location, account });
        part.ends.push({ device, tab: 'openvpn', own: tunnelAddress(childText(element, field) ?? '', kind), location });
      }
      for (const field of ['remote_network', 'remote_networkv6']) {
        for (const network of (childText(element, field) ?? '').split(',')) {
          reportOddNetwork(network.trim(), `<${field}>`, { location, account });
          if (network.trim() !== '') part.routes.push({ tab: 'openvpn', device, network: network.trim(), location });
        }
      }
    }
  }
  return part;
}

/** A network that cannot be read leaves open what is reached through the tunnel. */
function reportOddNetwork(network: string, what: string, place: { readonly location: Location; readonly account: Account }): void {
  if (network === '' || parseCidr(network) !== undefined) return;
  place.account.report('incomplete', 'export.invalid_value', place.location, { what, value: network.slice(0, 60), expected: '10.0.8.0/24' });
}

/** OpenVPN takes the first address of the tunnel network for the server and the second for the client. */
function tunnelAddress(network: string, kind: 'server' | 'client'): OwnAddress | undefined {
  const range = parseCidr(network);
  if (range === undefined || range.first === range.last) return undefined;
  return { address: range.first + (kind === 'server' ? 1n : 2n), network: range };
}

function readIpsec(section: XmlElement | undefined, account: Account): Part & { peers: readonly XmlElement[]; onInterfaces: boolean } {
  const part: Part = { ends: [], routes: [], tabs: new Map() };
  const peers = childrenNamed(section, 'phase1').filter((peer) => isEnabled(peer) && peer.children.length > 0);
  const active = new Set(peers.map((peer) => childText(peer, 'ikeid')));
  if (peers.length > 0 && section !== undefined) part.tabs.set('enc0', account.at(section));
  for (const child of childrenNamed(section, 'phase2').filter(isEnabled)) {
    if (!active.has(childText(child, 'ikeid'))) continue;
    const remote = firstChild(child, 'remoteid');
    const network = `${childText(remote, 'address') ?? ''}${childText(remote, 'netbits') === undefined ? '' : `/${childText(remote, 'netbits')}`}`;
    const routed = childText(child, 'mode') === 'tunnel' || childText(child, 'mode') === 'tunnel6';
    if (routed) reportOddNetwork(network, '<remoteid>', { location: account.at(child), account });
    if (routed && parseCidr(network) !== undefined) part.routes.push({ tab: 'enc0', device: undefined, network, location: account.at(child) });
    const nat = firstChild(child, 'natlocalid');
    if (nat !== undefined && nat.children.length + nat.text.length > 0) account.unsupported(nat, 'address translation of an IPsec phase 2');
  }
  return { ...part, peers, onInterfaces: childText(section, 'filtermode') === 'if_ipsec' };
}

function isEnabled(element: XmlElement): boolean {
  return firstChild(element, 'disabled') === undefined;
}

function readDialIn(root: XmlElement, account: Account): Part {
  const part: Part = { ends: [], routes: [], tabs: new Map() };
  const servers: readonly (readonly [string, XmlElement | undefined, string])[] = [
    ['l2tp', firstChild(root, 'l2tp'), 'l2tp_subnet'],
    ...childrenNamed(firstChild(root, 'pppoes'), 'pppoe').map((element) => ['pppoe', element, 'pppoe_subnet'] as const),
  ];
  for (const [tab, element, mask] of servers) {
    if (element === undefined || childText(element, 'mode') !== 'server') continue;
    const location = account.at(element);
    part.tabs.set(tab, location);
    const inside = ownAddress(childText(element, 'remoteip') ?? '', childText(element, mask) ?? '');
    const local = parseIpAddress(childText(element, 'localip') ?? '');
    const own = inside === undefined ? undefined : { address: local ?? inside.address, network: inside.network };
    part.ends.push({ device: tab, tab, own, location });
  }
  return part;
}
