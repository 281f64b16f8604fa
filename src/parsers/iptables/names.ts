/** Protocol numbers by the names that iptables and /etc/protocols use (IANA protocol numbers). */
const PROTOCOL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['icmp', 1], ['igmp', 2], ['ggp', 3], ['ipencap', 4], ['ipv4', 4], ['st', 5], ['tcp', 6], ['egp', 8], ['igp', 9],
  ['pup', 12], ['udp', 17], ['hmp', 20], ['xns-idp', 22], ['rdp', 27], ['iso-tp4', 29], ['dccp', 33], ['xtp', 36],
  ['ddp', 37], ['idpr-cmtp', 38], ['ipv6', 41], ['ipv6-route', 43], ['ipv6-frag', 44], ['idrp', 45], ['rsvp', 46],
  ['gre', 47], ['esp', 50], ['ipv6-crypt', 50], ['ah', 51], ['ipv6-auth', 51], ['skip', 57], ['ipv6-icmp', 58],
  ['icmpv6', 58], ['icmp6', 58], ['ipv6-nonxt', 59], ['ipv6-opts', 60], ['rspf', 73], ['vmtp', 81], ['eigrp', 88],
  ['ospf', 89], ['ospfigp', 89], ['ipip', 94], ['etherip', 97], ['encap', 98], ['pim', 103], ['ipcomp', 108],
  ['vrrp', 112], ['carp', 112], ['l2tp', 115], ['isis', 124], ['sctp', 132], ['fc', 133], ['mobility-header', 135],
  ['ipv6-mh', 135], ['mh', 135], ['udplite', 136], ['mpls-in-ip', 137], ['manet', 138], ['hip', 139], ['shim6', 140],
  ['wesp', 141], ['rohc', 142], ['ethernet', 143],
]);

/** Services by name, for hand-written files; iptables-save writes numbers (IANA service names). */
const SERVICE_PORTS: ReadonlyMap<string, number> = new Map([
  ['ftp-data', 20], ['ftp', 21], ['ssh', 22], ['telnet', 23], ['smtp', 25], ['domain', 53], ['bootps', 67],
  ['bootpc', 68], ['tftp', 69], ['http', 80], ['www', 80], ['kerberos', 88], ['pop3', 110], ['sunrpc', 111],
  ['ntp', 123], ['netbios-ns', 137], ['netbios-dgm', 138], ['netbios-ssn', 139], ['imap', 143], ['imap2', 143],
  ['snmp', 161], ['snmp-trap', 162], ['snmptrap', 162], ['ldap', 389], ['https', 443], ['microsoft-ds', 445],
  ['syslog', 514], ['rtsp', 554], ['ldaps', 636], ['imaps', 993], ['pop3s', 995], ['ms-sql-s', 1433],
  ['ms-sql-m', 1434], ['mdns', 5353],
]);

/** A stretch of ICMP messages: one type with a range of codes. */
export interface IcmpType {
  readonly type: number;
  readonly firstCode: number;
  readonly lastCode: number;
}

/** ICMP names of iptables (`iptables -p icmp -h`): type, and the code where the name stands for one. */
const ICMP_TYPES: ReadonlyMap<string, readonly [number, number?]> = new Map<string, readonly [number, number?]>([
  ['echo-reply', [0]], ['pong', [0]], ['destination-unreachable', [3]], ['network-unreachable', [3, 0]],
  ['host-unreachable', [3, 1]], ['protocol-unreachable', [3, 2]], ['port-unreachable', [3, 3]],
  ['fragmentation-needed', [3, 4]], ['source-route-failed', [3, 5]], ['network-unknown', [3, 6]],
  ['host-unknown', [3, 7]], ['network-prohibited', [3, 9]], ['host-prohibited', [3, 10]],
  ['tos-network-unreachable', [3, 11]], ['tos-host-unreachable', [3, 12]], ['communication-prohibited', [3, 13]],
  ['host-precedence-violation', [3, 14]], ['precedence-cutoff', [3, 15]], ['source-quench', [4]], ['redirect', [5]],
  ['network-redirect', [5, 0]], ['host-redirect', [5, 1]], ['tos-network-redirect', [5, 2]],
  ['tos-host-redirect', [5, 3]], ['echo-request', [8]], ['ping', [8]], ['router-advertisement', [9]],
  ['router-solicitation', [10]], ['time-exceeded', [11]], ['ttl-exceeded', [11]], ['ttl-zero-during-transit', [11, 0]],
  ['ttl-zero-during-reassembly', [11, 1]], ['parameter-problem', [12]], ['ip-header-bad', [12, 0]],
  ['required-option-missing', [12, 1]], ['timestamp-request', [13]], ['timestamp-reply', [14]],
  ['address-mask-request', [17]], ['address-mask-reply', [18]],
]);

/** ICMPv6 names of ip6tables (`ip6tables -p icmpv6 -h`). */
const ICMPV6_TYPES: ReadonlyMap<string, readonly [number, number?]> = new Map<string, readonly [number, number?]>([
  ['destination-unreachable', [1]], ['no-route', [1, 0]], ['communication-prohibited', [1, 1]],
  ['beyond-scope', [1, 2]], ['address-unreachable', [1, 3]], ['port-unreachable', [1, 4]], ['failed-policy', [1, 5]],
  ['reject-route', [1, 6]], ['packet-too-big', [2]], ['time-exceeded', [3]], ['ttl-exceeded', [3]],
  ['ttl-zero-during-transit', [3, 0]], ['ttl-zero-during-reassembly', [3, 1]], ['parameter-problem', [4]],
  ['bad-header', [4, 0]], ['unknown-header-type', [4, 1]], ['unknown-option', [4, 2]], ['echo-request', [128]],
  ['ping', [128]], ['echo-reply', [129]], ['pong', [129]], ['router-solicitation', [133]],
  ['router-advertisement', [134]], ['neighbour-solicitation', [135]], ['neighbor-solicitation', [135]],
  ['neighbour-advertisement', [136]], ['neighbor-advertisement', [136]], ['redirect', [137]],
]);

/** Reads a decimal or hexadecimal number up to `limit`; undefined for anything else. */
export function parseNumber(text: string, limit: number): number | undefined {
  if (!/^(?:\d{1,10}|0[xX][0-9a-fA-F]{1,8})$/u.test(text)) return undefined;
  const value = Number(text);
  return value <= limit ? value : undefined;
}

/** A protocol by name or number. `all` and 0 are `any`; undefined for a name that is not known. */
export function parseProtocol(text: string): number | 'any' | undefined {
  const word = text.toLowerCase();
  if (word === 'all') return 'any';
  const number = parseNumber(word, 255) ?? PROTOCOL_NUMBERS.get(word);
  return number === 0 ? 'any' : number;
}

/** A port by number or by one of the common service names. */
export function parsePort(text: string): number | undefined {
  return parseNumber(text, 65535) ?? SERVICE_PORTS.get(text.toLowerCase());
}

/**
 * An ICMP type as `8`, `3/4` or a name. `any` (and 255 over IPv4, where the kernel takes it for "any") is every
 * message; over IPv6 255 is a type like the others.
 */
export function parseIcmpType(text: string, family: 4 | 6): IcmpType | 'any' | undefined {
  const named = (family === 4 ? ICMP_TYPES : ICMPV6_TYPES).get(text.toLowerCase());
  if (named !== undefined) return withCode(named[0], named[1]);
  if (family === 4 && text.toLowerCase() === 'any') return 'any';
  const [typeText = '', codeText, ...rest] = text.split('/');
  const type = parseNumber(typeText, 255);
  if (type === undefined || rest.length > 0) return undefined;
  if (family === 4 && type === 255) return 'any';
  if (codeText === undefined) return withCode(type, undefined);
  const code = parseNumber(codeText, 255);
  return code === undefined ? undefined : withCode(type, code);
}

function withCode(type: number, code: number | undefined): IcmpType {
  return { type, firstCode: code ?? 0, lastCode: code ?? 255 };
}
