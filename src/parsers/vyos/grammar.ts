/**
 * What may follow what in the configuration, as far as it has to do with filtering. Everything that stands nowhere here
 * is not understood.
 */
import type { ElementState } from '../../model/coverage.js';

/** A state for everything below a word, or what may follow it; `*` is any word. */
export type Grammar = ElementState | { readonly [word: string]: Grammar };

const READ = 'understood';
const REMARK = 'noEffect';
const UNSURE = 'partial';
/** A word that says all by standing there; nothing may follow it. */
export const FLAG: Grammar = {};

function words(...names: readonly string[]): Grammar {
  return Object.fromEntries(names.map((name) => [name, READ]));
}

function flags(...names: readonly string[]): Grammar {
  return Object.fromEntries(names.map((name) => [name, FLAG]));
}

const PORTS_AND_ADDRESSES: Grammar = {
  address: READ, port: READ, prefix: READ, 'address-mask': UNSURE, fqdn: UNSURE, geoip: UNSURE, 'mac-address': UNSURE,
  group: {
    'address-group': READ, 'network-group': READ, 'port-group': READ, 'ipv6-address-group': READ, 'ipv6-network-group': READ, 'domain-group': UNSURE, 'mac-group': UNSURE, 'dynamic-address-group': UNSURE,
    'dynamic-ipv6-address-group': UNSURE,
  },
};

const REMARKS = { description: REMARK, log: REMARK, 'log-options': REMARK } as const;
const INTERFACE = { name: READ, group: READ, 'interface-name': READ, 'interface-group': READ } as const;

/** Words of a firewall rule (interface-definitions of vyos-1x, templates of vyatta-cfg-firewall). */
const RULE: Grammar = {
  ...REMARKS, action: READ, disable: FLAG, 'jump-target': READ, 'offload-target': REMARK, protocol: READ, source: PORTS_AND_ADDRESSES, destination: PORTS_AND_ADDRESSES, state: words('established', 'related', 'new', 'invalid', 'untracked'), 'connection-status': words('nat'),
  'inbound-interface': INTERFACE, 'outbound-interface': INTERFACE, icmp: words('type', 'code', 'type-name'), icmpv6: words('type', 'code', 'type-name'), tcp: { flags: { not: READ, '*': READ }, mss: UNSURE },
  fragment: flags('match-frag', 'match-non-frag'), ipsec: flags('match-ipsec', 'match-none', 'match-ipsec-in', 'match-none-in', 'match-ipsec-out', 'match-none-out'),
  'add-address-to-group': UNSURE, 'connection-mark': UNSURE, 'conntrack-helper': UNSURE, dscp: UNSURE, 'dscp-exclude': UNSURE, gre: UNSURE, 'hop-limit': UNSURE, limit: UNSURE, mark: UNSURE, 'packet-length': UNSURE,
  'packet-length-exclude': UNSURE, 'packet-type': UNSURE, queue: UNSURE, 'queue-options': UNSURE, recent: UNSURE, statistic: UNSURE, synproxy: UNSURE, time: UNSURE, ttl: UNSURE, p2p: UNSURE, application: UNSURE, dpi: UNSURE,
};

const RULE_SET: Grammar = { ...REMARKS, 'default-action': READ, 'default-jump-target': READ, 'default-log': REMARK, 'enable-default-log': REMARK, rule: { '*': RULE } };
const FAMILY: Grammar = { forward: { filter: RULE_SET }, input: { filter: RULE_SET }, output: { filter: RULE_SET, raw: RULE_SET }, prerouting: { raw: RULE_SET }, name: { '*': RULE_SET } };
const STATE_POLICY: Grammar = { established: { action: READ, log: REMARK, 'log-level': REMARK, enable: UNSURE }, related: { action: READ, log: REMARK, 'log-level': REMARK }, invalid: { action: READ, log: REMARK, 'log-level': REMARK } };

const ZONE: Grammar = {
  ...REMARKS, 'default-action': READ, 'default-log': REMARK, 'enable-default-log': REMARK, interface: READ, member: { interface: READ, vrf: 'unsupported' }, 'local-zone': FLAG,
  from: { '*': { firewall: { name: READ, 'ipv6-name': READ } } }, 'intra-zone-filtering': { action: READ, firewall: { name: READ, 'ipv6-name': READ } }, 'default-firewall': { name: READ, 'ipv6-name': READ },
};

const DIRECTIONS: Grammar = { name: READ, 'ipv6-name': READ, modify: REMARK, 'ipv6-modify': REMARK };
const BINDING: Grammar = { in: DIRECTIONS, out: DIRECTIONS, local: DIRECTIONS };

/** Kernel settings of the `firewall` menu. They stop malformed, spoofed or redirected packets, or say how the router answers. */
const KERNEL = Object.fromEntries(
  ['all-ping', 'broadcast-ping', 'config-trap', 'ip-src-route', 'ipv6-receive-redirects', 'ipv6-src-route', 'log-martians', 'receive-redirects', 'resolver-cache', 'resolver-interval', 'send-redirects',
    'source-validation', 'ipv6-source-validation', 'syn-cookies', 'twa-hazards-protection', 'directed-broadcast', 'options', 'mtu', 'resolver-internal', 'timeout'].map((word) => [word, REMARK]),
);

const GROUPS: Grammar = {
  'address-group': { '*': { address: READ, include: READ, description: REMARK } }, 'network-group': { '*': { network: READ, include: READ, description: REMARK } },
  'ipv6-address-group': { '*': { address: READ, 'ipv6-address': READ, include: READ, description: REMARK } }, 'ipv6-network-group': { '*': { network: READ, 'ipv6-network': READ, include: READ, description: REMARK } },
  'port-group': { '*': { port: READ, include: READ, description: REMARK } }, 'interface-group': { '*': { interface: READ, include: READ, description: REMARK } },
  'domain-group': REMARK, 'mac-group': REMARK, 'dynamic-group': REMARK, 'remote-group': REMARK,
};

const FIREWALL: Grammar = {
  ...KERNEL, group: GROUPS, name: { '*': RULE_SET }, 'ipv6-name': { '*': RULE_SET }, ipv4: FAMILY, ipv6: FAMILY, modify: REMARK, 'ipv6-modify': REMARK, flowtable: REMARK, bridge: 'unsupported',
  'state-policy': STATE_POLICY, 'global-options': { ...KERNEL, 'state-policy': { ...STATE_POLICY, 'offload-target': REMARK }, 'apply-to-bridged-traffic': 'unsupported' }, zone: { '*': ZONE }, interface: { '*': BINDING },
};

const NAT_RULE: Grammar = {
  ...REMARKS, disable: FLAG, exclude: FLAG, protocol: READ, source: PORTS_AND_ADDRESSES, destination: PORTS_AND_ADDRESSES, type: READ, 'inbound-interface': { ...INTERFACE, '*': READ }, 'outbound-interface': { ...INTERFACE, '*': READ },
  translation: { address: READ, port: READ, redirect: { port: READ }, options: REMARK }, 'inside-address': { address: READ, port: READ }, 'outside-address': { address: READ, port: READ },
  'packet-type': UNSURE, 'load-balance': 'unsupported', 'static-mapping': 'unsupported',
};
const NAT: Grammar = { destination: { rule: { '*': NAT_RULE } }, source: { rule: { '*': NAT_RULE } }, static: 'unsupported', cgnat: 'unsupported' };

const PORT_FORWARD: Grammar = {
  'auto-firewall': READ, 'hairpin-nat': READ, 'wan-interface': READ, 'lan-interface': READ,
  rule: { '*': { description: REMARK, disable: FLAG, protocol: READ, 'original-port': READ, 'forward-to': { address: READ, port: READ } } },
};

/** Everything below an interface but its addresses and rule sets is about the link. */
const LINK_WORDS: Grammar = Object.fromEntries(
  ['description', 'duplex', 'speed', 'hw-id', 'mtu', 'mac', 'smp-affinity', 'smp_affinity', 'poe', 'offload', 'offload-options', 'ip', 'ipv6', 'dhcp-options', 'dhcpv6-options', 'dhcpv6-pd', 'egress-qos', 'ingress-qos', 'bond-group',
    'bridge-group', 'traffic-policy', 'policy', 'redirect', 'mirror', 'ring-buffer', 'disable-flow-control', 'disable-link-detect', 'eapol', 'xdp', 'vrrp', 'aging', 'bridged-conntrack', 'hello-time', 'max-age', 'priority', 'promiscuous', 'stp',
    'switch-port', 'member', 'mode', 'hash-policy', 'primary', 'arp-monitor', 'min-links', 'lacp-rate', 'enable-vlan', 'igmp', 'forwarding-delay', 'source-address', 'source-interface', 'remote', 'remote-ip', 'local-ip', 'local-address',
    'remote-host', 'remote-address', 'remote-port', 'local-host', 'local-port', 'encapsulation', 'parameters', 'multicast', 'key', 'port', 'peer', 'private-key', 'public-key', 'fwmark', 'route-allowed-ips', 'vni', 'group', 'gre', 'server', 'tls',
    'protocol', 'device-type', 'encryption', 'hash', 'openvpn-option', 'persistent-tunnel', 'use-lzo-compression', 'replace-default-route', 'authentication', 'default-route', 'name-server', 'no-peer-dns', 'user-id', 'password', 'connect-on-demand',
    'idle-timeout', 'access-concentrator', 'service-name', 'host-uniq', 'no-default-route', 'default-route-distance', 'ssid', 'channel', 'security', 'type', 'physical-device', 'country-code', 'capabilities', 'wds', 'apn', 'vrf', 'link',
    'protocol-identifier', 'pseudo-ethernet', 'tunnel-id', 'peer-tunnel-id', 'session-id', 'peer-session-id', 'evpn', 'vxlan', 'shared-secret-key-file', 'shared-secret-key', 'keep-alive', 'ip-version', 'topology', 'ttl', 'switch'].map((word) => [word, REMARK]),
);
const INNER: Grammar = { ...LINK_WORDS, address: READ, disable: FLAG, firewall: BINDING };
const INNER_LINKS: Grammar = { ...LINK_WORDS, address: READ, disable: FLAG, firewall: BINDING, 'vif-c': { '*': INNER }, pppoe: { '*': INNER } };
const LINK: Grammar = { ...LINK_WORDS, address: READ, disable: FLAG, firewall: BINDING, vif: { '*': INNER_LINKS }, 'vif-s': { '*': INNER_LINKS }, pppoe: { '*': INNER } };
const LINKS: Grammar = Object.fromEntries(
  ['bonding', 'bridge', 'dummy', 'ethernet', 'geneve', 'input', 'ipv6-tunnel', 'l2tp-client', 'l2tpv3', 'loopback', 'macsec', 'openvpn', 'pppoe', 'pptp-client', 'pseudo-ethernet', 'sstpc', 'switch', 'tunnel', 'virtual-ethernet', 'vti',
    'vxlan', 'wireguard', 'wireless', 'wirelessmodem', 'wwan'].map((kind) => [kind, { '*': LINK }]),
);

const WAY: Grammar = { '*': { distance: REMARK, description: REMARK, disable: FLAG, interface: READ, 'next-hop-interface': READ, bfd: REMARK, segments: REMARK, vrf: 'unsupported' } };
const ROUTE: Grammar = { '*': { 'next-hop': WAY, 'next-hop-interface': WAY, interface: WAY, 'dhcp-interface': REMARK, blackhole: REMARK, reject: REMARK, description: REMARK } };
const STATIC: Grammar = { route: ROUTE, route6: ROUTE, 'interface-route': ROUTE, 'interface-route6': ROUTE, table: REMARK, arp: REMARK, 'neighbor-proxy': REMARK, multicast: REMARK, bfd: REMARK };

function remarks(...names: readonly string[]): Readonly<Record<string, Grammar>> {
  return Object.fromEntries(names.map((name) => [name, REMARK]));
}

/** What the router itself offers (interface-definitions/service_*.xml.in of vyos-1x; templates/service of EdgeOS). */
const SERVICES: Grammar = {
  ...remarks(
    'aws', 'bcast-relay', 'broadcast-relay', 'config-sync', 'connlog', 'conntrack-sync', 'console-server', 'dhcp-relay', 'dhcp-server', 'dhcpv6-relay', 'dhcpv6-server', 'dns', 'event-handler', 'eventhandler', 'gui', 'haproxy',
    'https', 'ids', 'ipoe-server', 'lldp', 'mdns', 'monitoring', 'ndp-proxy', 'ntp', 'pppoe-server', 'router-advert', 'salt-minion', 'sla', 'snmp', 'ssh', 'ssh-recovery', 'stunnel', 'suricata', 'telnet', 'tftp-server',
    'ubnt-discover', 'ubnt-discover-server', 'udapi-server', 'unms', 'webproxy',
  ),
  nat: { rule: { '*': NAT_RULE } }, upnp: 'unsupported', upnp2: 'unsupported',
};

/** Routing protocols: what they learn is not in a configuration. */
const ROUTING = remarks('babel', 'bfd', 'bgp', 'eigrp', 'failover', 'igmp', 'igmp-proxy', 'isis', 'mpls', 'nhrp', 'openfabric', 'ospf', 'ospfv3', 'pim', 'pim6', 'rip', 'ripng', 'rpki', 'segment-routing', 'traffic-engineering', 'vrf', 'bmp');

const HOST = remarks(
  'acceleration', 'analytics-handler', 'config-management', 'conntrack', 'console', 'crash-handler', 'domain-name', 'domain-search', 'flow-accounting', 'frr', 'gateway-address', 'kernel', 'lcd', 'login', 'logs', 'name-server',
  'name-servers-dhcp', 'name-server-dhcp', 'ntp', 'offload', 'option', 'options', 'package', 'packet-rx-core-num', 'proxy', 'sflow', 'static-host-mapping', 'sysctl', 'syslog', 'systemd', 'task-scheduler', 'time-zone', 'traffic-analysis', 'update-check',
  'wireless', 'watchdog', 'hardware',
);

/** The configuration from its root. */
export const GRAMMAR: Grammar = {
  firewall: FIREWALL, nat: NAT, nat66: 'unsupported', nat64: 'unsupported', 'port-forward': PORT_FORWARD, 'zone-policy': { zone: { '*': ZONE } }, interfaces: LINKS, service: SERVICES,
  protocols: { ...ROUTING, static: STATIC }, system: { ...HOST, 'host-name': READ, ipv6: { 'disable-forwarding': 'unsupported', '*': REMARK }, ip: { 'disable-forwarding': 'unsupported', '*': REMARK } },
  vpn: { ipsec: { 'auto-firewall-nat-exclude': 'unsupported', '*': REMARK }, '*': REMARK }, vrf: 'unsupported',
  cluster: REMARK, container: REMARK, 'custom-attribute': REMARK, 'high-availability': REMARK, 'load-balance': REMARK, 'load-balancing': REMARK, pki: REMARK, policy: REMARK, qos: REMARK, 'traffic-control': REMARK,
  'traffic-policy': REMARK, 'content-inspection': 'unsupported', 'webproxy': REMARK, 'qos-policy': REMARK,
};

/** Words of a rule whose meaning no export settles. */
export function isUnsureInRule(word: string): boolean {
  return typeof RULE === 'object' && RULE[word] === UNSURE;
}

/** True when a rule may have the word. */
export function isRuleWord(word: string): boolean {
  return typeof RULE === 'object' && word in RULE;
}
