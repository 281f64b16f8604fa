/**
 * Commands by their first words. What stands in neither list and is not read is unrecognised. The longest entry that
 * fits a line counts. A `no` before a command of either list switches off what has no effect or is not supported.
 */

/** The device's own management, logs and identity. */
const ADMINISTRATION = [
  'enable', 'passwd', 'username', 'banner', 'boot', 'clock', 'prompt', 'terminal', 'console', 'pager', 'privilege', 'password-policy', 'ftp mode', 'tftp-server', 'asdm', 'logging',
  'ntp', 'dns', 'dns-group', 'domain-name', 'names', 'snmp-server community', 'snmp-server location', 'snmp-server contact', 'snmp-server enable', 'snmp-server group', 'snmp-server user',
  'snmp-server view', 'snmp-server user-list', 'snmp-server corefiles', 'snmp', 'smtp-server', 'call-home', 'crashinfo', 'coredump', 'checkheaps', 'hw-module', 'service-module', 'license', 'license-server', 'feature',
  'service', 'monitor-interface', 'quota', 'event', 'flow-export', 'auth-prompt', 'aaa-server', 'aaa authentication enable', 'aaa authentication http', 'aaa authentication ssh',
  'aaa authentication telnet', 'aaa authentication serial', 'aaa authentication login-history', 'aaa authentication secure-http-client', 'aaa authorization command', 'aaa authorization exec',
  'aaa authorization http', 'aaa accounting', 'aaa local', 'aaa mac-exempt', 'ldap', 'ldap-client', 'kerberos', 'user-identity', 'ssh timeout', 'ssh version', 'ssh key-exchange', 'ssh scopy', 'ssh stricthostkeycheck',
  'ssh cipher', 'ssh stack', 'ssh pubkey-chain', 'ssh stronghostkeycheck', 'telnet timeout', 'http server idle-timeout', 'http server session-timeout', 'http server basic-auth-client', 'http redirect',
  'http authentication-certificate', 'http username-from-certificate', 'icmp unreachable', 'key', 'jumbo-frame', 'rest-api', 'resource', 'compression', 'asp', 'cluster', 'xml', 'app-agent', 'ngips', 'mount',
  'NGFW', 'Hardware:', 'fips', 'dp-tcp-proxy', 'no-proxy', 'tls-proxy', 'object-group-search', 'arp', 'arp-inspection', 'mac-address', 'mac-address-table', 'mac-learn', 'mtu', 'lldp',
  'memory', 'cpu', 'management-only', 'dhcpd', 'dhcprelay', 'dhcp-client', 'ddns', 'dynamic-access-policy-config', 'dynamic-access-policy-record', 'pppoe', 'vpdn', 'card', 'backup', 'copyright', 'umbrella-global', 'hostscan',
];

/** Routing: the paths come from the site definition, and every interface keeps its lists whatever the way. */
const ROUTING = [
  'router', 'router-id', 'route-map', 'prefix-list', 'as-path', 'community-list', 'policy-list', 'key chain', 'ipv6 router', 'ipv6 prefix-list', 'ipv6 neighbor', 'ipv6 nd', 'ipv6 dhcprelay', 'ipv6 unicast-routing', 'ipv6 dhcp',
  'multicast-routing', 'pim', 'igmp', 'mroute', 'mfib', 'sla', 'track', 'bfd', 'bfd-template', 'distance', 'interface-policy', 'zone', 'ip igmp', 'isis', 'redistribute',
];

/** The VPN's keys, peers and users. What comes out of tunnels is read from crypto maps, pools and `webvpn`. */
const VPN = [
  'crypto ipsec', 'crypto ca', 'crypto key', 'crypto isakmp', 'crypto ikev1', 'crypto ikev2', 'crypto engine', 'crypto large-cert-acceleration', 'tunnel-group', 'tunnel-group-map', 'tunnel-group-list', 'group-policy', 'vpn', 'vpn-addr-assign', 'vpn-sessiondb', 'vpnclient', 'vpnsetup', 'vpn-load-balancing', 'isakmp', 'anyconnect', 'anyconnect-custom-attr',
  'anyconnect-custom-data', 'svc', 'ssl', 'sysopt connection tcpmss', 'sysopt connection timewait', 'sysopt connection preserve-vpn-flows', 'sysopt connection reclassify-vpn', 'sysopt noproxyarp', 'sysopt nodnsalias',
  'sysopt radius', 'sysopt traffic', 'group-delimiter', 'e164', 'url-list', 'smart-tunnel', 'csd', 'l2tp', 'trustpoint', 'ikev2', 'ikev1',
];

/** Inspection and limits: they may stop a connection that a list permits, and open the channels of one that it permitted. */
const INSPECTION = [
  'class-map', 'policy-map', 'service-policy', 'tcp-map', 'regex', 'timeout', 'threat-detection', 'fragment', 'ip verify', 'ip audit', 'conn', 'url-server', 'url-cache', 'url-block', 'filter', 'dynamic-filter',
  'scansafe', 'icmp-object', 'xlate', 'flow-offload', 'flow-mobility', 'priority-queue', 'queue-limit', 'sctp-map', 'gtp', 'imap4s', 'pop3s', 'smtps', 'snort', 'ips', 'cxsc', 'sfr', 'csc', 'cts', 'unit', 'established-timeout', 'tcp-options', 'media-termination', 'uc-ime',
  'set-connection', 'syn-data', 'per-session', 'nat-assigned-to-public-ip',
];

/** The other unit of a pair: its configuration is the same, and the site compares the two. */
const FAILOVER = ['failover', 'prompt', 'mac-address auto', 'asr-group', 'interface-monitoring'];

/** Named list of what filters nothing; `README.md` gives the reasons by group. */
export const NO_EFFECT: ReadonlySet<string> = new Set([...ADMINISTRATION, ...ROUTING, ...VPN, ...INSPECTION, ...FAILOVER]);

/** Commands of the list above that have lines below them. */
export const BLOCKS: ReadonlySet<string> = new Set([
  'aaa-server', 'dns', 'dns-group', 'router', 'route-map', 'policy-list', 'class-map', 'policy-map', 'tcp-map', 'sctp-map', 'group-policy', 'tunnel-group', 'crypto ipsec', 'crypto ca', 'crypto ikev1', 'crypto ikev2', 'crypto isakmp',
  'dynamic-access-policy-record', 'username', 'ldap', 'cluster', 'sla', 'event', 'call-home', 'failover', 'key', 'key chain', 'bfd-template', 'tls-proxy', 'media-termination', 'password-policy', 'license', 'csd', 'mount', 'ssh pubkey-chain', 'kerberos', 'hostscan', 'ipv6 router', 'ipv6 dhcp', 'uc-ime', 'umbrella-global',
]);

/** Commands that change what passes and are not modelled. */
export const UNSUPPORTED: ReadonlySet<string> = new Set([
  'established', 'alias', 'static', 'global', 'conduit', 'outbound', 'apply', 'nat-control', 'ipv6 access-list', 'context', 'admin-context', 'allocate-interface', 'wccp', 'shun', 'policy-route',
  'aaa authentication match', 'aaa authentication include', 'aaa authentication exclude', 'aaa authentication listener', 'aaa authorization match', 'aaa authorization include', 'aaa authorization exclude', 'virtual', 'firewall', 'nve', 'vxlan',
  'tcp-intercept', 'phone-proxy', 'bridge-group', 'prefilter',
]);

/** Commands that are read; a line of one that its reader does not know is unrecognised wherever it stands. */
export const READ_ANYWHERE: ReadonlySet<string> = new Set(['access-list', 'access-group', 'object', 'object-group', 'same-security-traffic', 'interface']);

/** What a negated command of those that are read may be: the product prints it for the default. */
export const HARMLESS_NEGATIONS: ReadonlySet<string> = new Set(['names', 'nat-control', 'snmp-server', 'ssh', 'telnet', 'http', 'same-security-traffic', 'management-access', 'icmp', 'access-list', 'webvpn']);

/** The entry of a list that fits the beginning of a line best. */
export function longestEntry(words: readonly string[], list: ReadonlySet<string>): number {
  for (let length = Math.min(3, words.length); length > 0; length -= 1) if (list.has(words.slice(0, length).join(' '))) return length;
  return 0;
}
