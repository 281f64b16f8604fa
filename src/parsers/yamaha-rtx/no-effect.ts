/** Commands without effect on which connections pass. The README says why. */

const NOTES: readonly string[] = [
  'login password', 'administrator password', 'login user', 'user attribute', 'login timer', 'security class', 'console', 'timezone', 'description', 'system', 'dhcp', 'dns', 'ntpdate', 'ntp', 'syslog', 'snmp', 'pppoe', 'ppp', 'ipsec', 'l2tp', 'pptp', 'statistics', 'switch', 'alarm', 'dashboard', 'yno',
  'netvolante-dns', 'proxydns', 'disconnect', 'mail', 'sip', 'usbhost', 'sd', 'operation', 'external-memory', 'heartbeat2', 'lan-map', 'mobile', 'queue', 'speed', 'date', 'time', 'radius', 'isdn', 'account', 'telnetd', 'sshd', 'httpd', 'sftpd', 'tftp', 'ip icmp', 'ip flow', 'ip stealth', 'ip host', 'ip keepalive',
  'ip filter source-route', 'ip filter directed-broadcast', 'ip fragment', 'ip tos', 'lan type', 'lan shutdown', 'lan linkup', 'vlan', 'ipv6 icmp', 'ipv6 prefix', 'ipv6 max', 'ipv6 nd', 'pp auth', 'pp keepalive', 'pp always-on', 'pp bind', 'pp disconnect', 'pp name', 'tunnel name',
  'tunnel encapsulation', 'tunnel endpoint', 'tunnel backup', 'nat descriptor timer', 'nat descriptor log', 'nat descriptor ftp', 'nat descriptor sip', 'nat descriptor masquerade rlogin', 'nat descriptor masquerade session', 'nat descriptor masquerade ttl', 'nat descriptor masquerade port range', 'nat descriptor masquerade remove',
];

/** After `ip INTERFACE` and `ipv6 INTERFACE`. */
const INTERFACE_NOTES: readonly string[] = ['mtu', 'tcp', 'proxyarp', 'rip', 'ospf', 'dhcp', 'wol', 'intrusion', 'rtadv', 'arp', 'ping', 'traffic-shaping', 'rebound', 'mld', 'igmp'];

const FIRST_WORDS = new Map<string, readonly (readonly string[])[]>();
for (const note of NOTES) {
  const words = note.split(' ');
  const key = words[0] ?? '';
  FIRST_WORDS.set(key, [...(FIRST_WORDS.get(key) ?? []), words]);
}

/** True for a command of the list. */
export function isWithoutEffect(words: readonly string[]): boolean {
  return FIRST_WORDS.get(words[0] ?? '')?.some((note) => note.every((word, index) => words[index] === word)) ?? false;
}

/** True for a setting of an interface's IP that decides nothing. */
export function isInterfaceNote(word: string | undefined): boolean {
  return word !== undefined && INTERFACE_NOTES.includes(word);
}

/** Commands that decide what passes in a way that is not modelled. */
const UNSUPPORTED: ReadonlySet<string> = new Set(['ethernet', 'url', 'upnp', 'schedule', 'lua', 'bridge', 'rip', 'ospf', 'bgp', 'fqdn']);

/** True for a command that is known to matter. */
export function isUnsupported([first, second]: readonly string[]): boolean {
  return UNSUPPORTED.has(first ?? '') || ((first === 'ip' || first === 'ipv6') && (second === 'policy' || second === 'inbound' || second === 'forward'));
}
