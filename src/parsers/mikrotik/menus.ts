/**
 * The menus of RouterOS by what they have to do with filtering. A menu that stands nowhere here is not understood.
 */

/** Menus whose statements never decide whether a packet passes, with everything below them. The README says why. */
const WITHOUT_EFFECT: readonly string[] = [
  'app', 'caps-man', 'certificate', 'console', 'container', 'disk', 'dude', 'file', 'iot', 'log', 'lora', 'mpls', 'partitions', 'port', 'ppp', 'queue',
  'radius', 'rsync-daemon', 'snmp', 'special-login', 'system', 'task', 'tool', 'tr069-client', 'user', 'user-manager', 'zerotier',
  'ip arp', 'ip cloud', 'ip dhcp-client', 'ip dhcp-relay', 'ip dhcp-server', 'ip dns', 'ip hotspot', 'ip ipsec', 'ip kid-control', 'ip media',
  'ip neighbor', 'ip nat-pmp', 'ip packing', 'ip pool', 'ip proxy', 'ip smb', 'ip socks', 'ip ssh', 'ip tftp', 'ip traffic-flow', 'ip upnp', 'ip accounting',
  'ip firewall layer7-protocol', 'ip firewall mangle', 'ip firewall service-port', 'ip firewall calea',
  'ipv6 dhcp-client', 'ipv6 dhcp-relay', 'ipv6 dhcp-server', 'ipv6 firewall mangle', 'ipv6 nd', 'ipv6 neighbor', 'ipv6 pool', 'routing',
];

/** Menus below those of interfaces that are about the link, radio or tunnel. */
const LINK_MENUS: ReadonlySet<string> = new Set([
  ...['detect-internet', 'dot1x client', 'dot1x server', 'lte apn', 'lte settings', 'macsec profile', 'mesh port', 'vxlan vteps', 'vxlan fdb', 'wireguard peers', 'vpls bgp-vpls', 'vpls cisco-bgp-vpls'],
  ...['host', 'mdb', 'mlag', 'msti', 'port-controller', 'vlan', 'port mst-override'].map((name) => `bridge ${name}`),
  ...['poe', 'switch', 'switch port', 'switch vlan', 'switch host', 'switch port-isolation', 'switch qos', 'switch l3hw-settings'].map((name) => `ethernet ${name}`),
  ...['l2tp-server', 'pptp-server', 'sstp-server', 'ovpn-server', 'pppoe-server'].map((name) => `${name} server`),
  ...['access-list', 'align', 'cap', 'channels', 'connect-list', 'interworking-profiles', 'manual-tx-power-table', 'nstreme', 'nstreme-dual', 'security-profiles', 'sniffer', 'snooper', 'wds', 'wps'].map((name) => `wireless ${name}`),
  ...['wifi', 'wifiwave2'].flatMap((kind) => ['aaa', 'access-list', 'cap', 'capsman', 'channel', 'configuration', 'connect-list', 'datapath', 'interworking', 'provisioning', 'radio', 'security', 'steering', 'steering neighbor-group'].map((name) => `${kind} ${name}`)),
].map((name) => `interface ${name}`));

/** Menus that filter, translate or reroute and are not modelled: any statement that is in force makes the site incomplete. */
const UNSUPPORTED: readonly string[] = [
  'interface bridge filter', 'interface bridge nat', 'interface ethernet switch rule', 'interface ethernet switch acl', 'ip hotspot', 'ip kid-control',
  'ip reverse-proxy', 'ip route rule', 'ip vrf', 'routing rule',
];

/** Menus that list what `add` brings, but whose `set` lines only tune defaults. */
const ONLY_ADD: ReadonlySet<string> = new Set(['interface bridge filter', 'interface bridge nat', 'interface ethernet switch rule', 'interface ethernet switch acl', 'ip hotspot', 'ip kid-control', 'ip vrf']);

/** Attributes that switch on something that opens, forwards or fills lists on its own, by menu. */
const SWITCHES: ReadonlyMap<string, readonly string[]> = new Map([
  ['ip upnp', ['enabled']],
  ['ip nat-pmp', ['enabled']],
  ['ip socks', ['enabled']],
  ['ip proxy', ['enabled']],
  ['ip cloud', ['back-to-home-vpn']],
  ['interface detect-internet', ['internet-interface-list', 'lan-interface-list', 'wan-interface-list']],
]);
const HARMLESS: ReadonlySet<string> = new Set(['no', 'false', 'none', 'disabled', 'revoked-and-disabled']);

/** Menus that this room reads, each with a reader of its own. */
export const READ_MENUS: ReadonlySet<string> = new Set([
  'interface list', 'interface list member', 'interface bridge settings', 'interface bridge port', 'ip address', 'ip route', 'ip service', 'ip settings', 'ip firewall address-list',
  'ip firewall connection tracking', 'ip firewall filter', 'ip firewall nat', 'ip firewall raw', 'ipv6 address', 'ipv6 route', 'ipv6 settings',
  'ipv6 firewall address-list', 'ipv6 firewall filter', 'ipv6 firewall nat', 'ipv6 firewall raw', 'system identity',
]);

/** Menus whose entries are network interfaces. */
const INTERFACE_MENUS: ReadonlySet<string> = new Set([
  '6to4', 'bonding', 'bridge', 'eoip', 'eoipv6', 'ethernet', 'gre', 'gre6', 'ipip', 'ipipv6', 'l2tp-client', 'l2tp-ether', 'l2tp-server', 'lte', 'macsec', 'macvlan', 'mesh', 'ovpn-client',
  'ovpn-server', 'ppp-client', 'ppp-server', 'pppoe-client', 'pppoe-server', 'pptp-client', 'pptp-server', 'sstp-client', 'sstp-server', 'traffic-eng', 'veth', 'vlan', 'vpls', 'vrrp', 'vxlan',
  'w60g', 'wifi', 'wifiwave2', 'wireguard', 'wireless',
].map((name) => `interface ${name}`));

/** What is to be done with the statements of a menu. */
export type MenuKind = 'read' | 'interfaces' | 'no-effect' | 'unsupported' | 'unknown';

/** What a menu has to do with filtering. */
export function kindOfMenu(menu: string): MenuKind {
  if (READ_MENUS.has(menu)) return 'read';
  if (INTERFACE_MENUS.has(menu)) return 'interfaces';
  if (UNSUPPORTED.includes(menu)) return 'unsupported';
  if (LINK_MENUS.has(menu)) return 'no-effect';
  return WITHOUT_EFFECT.some((start) => menu === start || menu.startsWith(`${start} `)) ? 'no-effect' : 'unknown';
}

/** True when a statement of an unsupported menu changes nothing by itself. */
export function onlyTunes(menu: string, verb: string | undefined): boolean {
  return ONLY_ADD.has(menu) && verb === 'set';
}

/** The attribute and value by which a menu without effect does have one; undefined when there is none. */
export function switchedOn(menu: string, valueOf: (name: string) => string | undefined): string | undefined {
  for (const name of SWITCHES.get(menu) ?? []) {
    const value = valueOf(name);
    if (value !== undefined && !HARMLESS.has(value)) return `${menu}: ${name}=${value}`.slice(0, 100);
  }
  return undefined;
}
