/** Attributes that a statement of a menu may have. Anything else leaves it in doubt, or is not understood. */

/** Attributes of rules that say nothing about which packets match or what becomes of them. */
export const RULE_REMARKS: ReadonlySet<string> = new Set([
  'chain', 'action', 'comment', 'disabled', 'log', 'log-prefix', 'jump-target', 'reject-with', 'hw-offload', 'address-list', 'address-list-timeout', 'to-addresses', 'to-address', 'to-ports', 'same-not-by-dst', 'randomise-ports', 'randomize-ports',
]);

/** Conditions that no export settles. */
export const UNEVALUABLE: ReadonlySet<string> = new Set([
  'connection-bytes', 'connection-limit', 'connection-mark', 'connection-rate', 'connection-type', 'content', 'dscp', 'dst-limit', 'headers', 'hop-limit', 'hotspot', 'in-bridge-port', 'in-bridge-port-list',
  'ingress-priority', 'ipv4-options', 'layer7-protocol', 'limit', 'nth', 'out-bridge-port', 'out-bridge-port-list', 'packet-mark', 'packet-size', 'per-connection-classifier', 'priority', 'psd', 'random',
  'realm', 'routing-mark', 'routing-table', 'src-mac-address', 'tcp-mss', 'time', 'tls-host', 'ttl', 'socks',
]);

const ADDRESS = ['address', 'interface', 'network', 'netmask', 'broadcast', 'disabled', 'comment', 'vrf'];
const ROUTE = [
  'dst-address', 'gateway', 'distance', 'scope', 'target-scope', 'check-gateway', 'pref-src', 'disabled', 'comment', 'routing-table', 'routing-mark', 'vrf-interface', 'suppress-hw-offload', 'blackhole', 'type',
  'route-tag', 'bgp-as-path', 'bgp-atomic-aggregate', 'bgp-communities', 'bgp-local-pref', 'bgp-med', 'bgp-origin', 'bgp-prepend', 'ospf-metric', 'ospf-type',
];
const FORWARDING = [
  'ip-forward', 'rp-filter', 'tcp-syncookies', 'accept-redirects', 'secure-redirects', 'send-redirects', 'accept-source-route', 'allow-fast-path', 'arp-timeout', 'icmp-rate-limit', 'icmp-rate-mask', 'route-cache',
  'max-neighbor-entries', 'icmp-errors-use-inbound-interface-address', 'ipv4-multipath-hash-policy', 'tcp-timestamps', 'stale-neighbor-timeout', 'stale-neighbor-detect-interval',
];
const FORWARDING_V6 = [
  'forward', 'disable-ipv6', 'accept-redirects', 'accept-router-advertisements', 'accept-router-advertisements-on', 'allow-fast-path', 'disable-link-local-address', 'max-neighbor-entries', 'multipath-hash-policy',
  'stale-neighbor-detect-interval', 'stale-neighbor-timeout', 'min-neighbor-entries', 'soft-max-neighbor-entries',
];
const TRACKING = [
  'enabled', 'generic-timeout', 'icmp-timeout', 'loose-tcp-tracking', 'liberal-tcp-tracking', 'tcp-close-timeout', 'tcp-close-wait-timeout', 'tcp-established-timeout', 'tcp-fin-wait-timeout', 'tcp-last-ack-timeout', 'tcp-max-retrans-timeout',
  'tcp-syn-received-timeout', 'tcp-syn-sent-timeout', 'tcp-time-wait-timeout', 'tcp-unacked-timeout', 'tcp-syncookie', 'udp-stream-timeout', 'udp-timeout',
];

/** The attributes of the menus that are read, but for rules. */
export const KNOWN_ATTRIBUTES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    'interface list': ['name', 'include', 'exclude', 'comment'],
    'interface list member': ['interface', 'list', 'disabled', 'comment'],
    'interface bridge settings': ['use-ip-firewall', 'use-ip-firewall-for-pppoe', 'use-ip-firewall-for-vlan', 'allow-fast-path'],
    'ip address': ADDRESS,
    'ipv6 address': [...ADDRESS, 'advertise', 'eui-64', 'from-pool', 'no-dad', 'auto-link-local'],
    'ip route': ROUTE,
    'ipv6 route': ROUTE,
    'ip service': ['name', 'address', 'port', 'disabled', 'certificate', 'tls-version', 'vrf', 'max-sessions', 'comment'],
    'ip settings': FORWARDING,
    'ipv6 settings': FORWARDING_V6,
    'ip firewall address-list': ['address', 'list', 'timeout', 'disabled', 'comment', 'dynamic'],
    'ipv6 firewall address-list': ['address', 'list', 'timeout', 'disabled', 'comment', 'dynamic'],
    'ip firewall connection tracking': TRACKING,
    'system identity': ['name'],
  }).map(([menu, names]) => [menu, new Set(names)]),
);

/** The first attribute of a statement that its menu does not have. */
export function unknownAttribute(menu: string, attributes: readonly (string | undefined)[]): string | undefined {
  const known = KNOWN_ATTRIBUTES.get(menu);
  if (known === undefined) return undefined;
  for (let index = 0; index < attributes.length; index += 2) {
    const name = attributes[index] ?? '';
    if (!known.has(name.startsWith('!') ? name.slice(1) : name)) return name;
  }
  return undefined;
}
