import { isIpv4, parseCidr, parseIpAddress, type IpRange } from '../../model/ip-address.js';
import { ofOneFamily, type IpSet } from '../../model/ip-set.js';
import { numberSet, type NumberSet } from '../../model/number-set.js';

/** A value with its negation taken off: `!tcp`. */
export function signed(value: string): { readonly text: string; readonly negated: boolean } {
  return value.startsWith('!') ? { text: value.slice(1), negated: true } : { text: value, negated: false };
}

/** `192.0.2.1`, `192.0.2.0/24`, `192.0.2.10-192.0.2.20`, and the same of IPv6; undefined for anything else. */
export function readAddresses(text: string): IpSet | undefined {
  const range = text.includes('-') ? readRange(text) : parseCidr(text);
  return range === undefined ? undefined : ofOneFamily(range);
}

function readRange(text: string): IpRange | undefined {
  const [from = '', to = '', ...rest] = text.split('-');
  const first = parseIpAddress(from);
  const last = parseIpAddress(to);
  if (first === undefined || last === undefined || rest.length > 0) return undefined;
  return first > last || isIpv4(first) !== isIpv4(last) ? undefined : { first, last };
}

/** Services by name, as people write them in these products (IANA service names). */
const SERVICES: ReadonlyMap<string, number> = new Map([
  ['ftp-data', 20], ['ftp', 21], ['ssh', 22], ['telnet', 23], ['smtp', 25], ['domain', 53], ['bootps', 67], ['bootpc', 68], ['tftp', 69], ['http', 80], ['www', 80], ['pop3', 110], ['ntp', 123], ['imap', 143],
  ['imap2', 143], ['snmp', 161], ['bgp', 179], ['ldap', 389], ['https', 443], ['isakmp', 500], ['syslog', 514], ['rtsp', 554], ['ldaps', 636], ['imaps', 993], ['pop3s', 995], ['ms-sql-s', 1433], ['l2f', 1701], ['sip', 5060], ['mdns', 5353],
]);

/** One port, a range or a name; undefined for anything else. */
function readPort(text: string): { readonly first: number; readonly last: number } | undefined {
  const named = SERVICES.get(text);
  if (named !== undefined) return { first: named, last: named };
  const parts = /^(?<first>\d{1,5})(?:-(?<last>\d{1,5}))?$/u.exec(text)?.groups;
  if (parts === undefined) return undefined;
  const first = Number(parts['first']);
  const last = Number(parts['last'] ?? parts['first']);
  return first > last || last > 65_535 ? undefined : { first, last };
}

/** `80`, `8000-8010`, `80,https`, `!22`, `!22,!23`; undefined for a mixture, which old and new releases read differently. */
export function readPorts(text: string): { readonly ports: NumberSet; readonly negated: boolean } | undefined {
  const parts = text.split(',').map((part) => signed(part.trim()));
  const negated = parts[0]?.negated === true;
  if (parts.some((part) => part.negated !== negated)) return undefined;
  const ranges = parts.map((part) => readPort(part.text));
  const known = ranges.filter((range) => range !== undefined);
  return known.length === ranges.length ? { ports: numberSet(known), negated } : undefined;
}

const PROTOCOLS: ReadonlyMap<string, readonly number[]> = new Map([
  ['icmp', [1]], ['igmp', [2]], ['ggp', [3]], ['ipencap', [4]], ['tcp', [6]], ['egp', [8]], ['igp', [9]], ['udp', [17]], ['dccp', [33]], ['ipv6', [41]], ['ipv6-route', [43]], ['ipv6-frag', [44]], ['idrp', [45]], ['rsvp', [46]], ['gre', [47]],
  ['esp', [50]], ['ah', [51]], ['skip', [57]], ['ipv6-icmp', [58]], ['icmpv6', [58]], ['ipv6-nonxt', [59]], ['ipv6-opts', [60]], ['rspf', [73]], ['vmtp', [81]], ['eigrp', [88]], ['ospf', [89]], ['ax.25', [93]], ['ipip', [94]], ['etherip', [97]],
  ['encap', [98]], ['pim', [103]], ['ipcomp', [108]], ['vrrp', [112]], ['l2tp', [115]], ['isis', [124]], ['sctp', [132]], ['fc', [133]], ['udplite', [136]], ['mpls-in-ip', [137]], ['hip', [139]], ['tcp_udp', [6, 17]], ['tcpudp', [6, 17]],
]);

/** Protocols by name or number; `all` for every one; undefined for a name that is not known. */
export function readProtocol(text: string): NumberSet | 'all' | undefined {
  if (text === 'all' || text === 'ip' || text === '0') return 'all';
  const named = PROTOCOLS.get(text) ?? (/^\d{1,3}$/u.test(text) && Number(text) < 256 ? [Number(text)] : undefined);
  return named === undefined ? undefined : numberSet(named.map((value) => ({ first: value, last: value })));
}

/** ICMP messages by the names of nft and iptables: type, or type and code. */
const ICMP: ReadonlyMap<string, readonly [number, number?]> = new Map<string, readonly [number, number?]>([
  ['echo-reply', [0]], ['pong', [0]], ['destination-unreachable', [3]], ['network-unreachable', [3, 0]], ['host-unreachable', [3, 1]], ['protocol-unreachable', [3, 2]], ['port-unreachable', [3, 3]], ['fragmentation-needed', [3, 4]],
  ['source-quench', [4]], ['redirect', [5]], ['echo-request', [8]], ['ping', [8]], ['router-advertisement', [9]], ['router-solicitation', [10]], ['time-exceeded', [11]], ['ttl-exceeded', [11]], ['parameter-problem', [12]],
  ['timestamp-request', [13]], ['timestamp-reply', [14]], ['info-request', [15]], ['info-reply', [16]], ['address-mask-request', [17]], ['address-mask-reply', [18]],
]);
const ICMPV6: ReadonlyMap<string, readonly [number, number?]> = new Map<string, readonly [number, number?]>([
  ['destination-unreachable', [1]], ['no-route', [1, 0]], ['packet-too-big', [2]], ['time-exceeded', [3]], ['ttl-exceeded', [3]], ['parameter-problem', [4]], ['echo-request', [128]], ['ping', [128]], ['echo-reply', [129]], ['pong', [129]],
  ['mld-listener-query', [130]], ['mld-listener-report', [131]], ['mld-listener-reduction', [132]], ['nd-router-solicit', [133]], ['router-solicitation', [133]], ['nd-router-advert', [134]], ['router-advertisement', [134]],
  ['nd-neighbor-solicit', [135]], ['neighbor-solicitation', [135]], ['neighbour-solicitation', [135]], ['nd-neighbor-advert', [136]], ['neighbor-advertisement', [136]], ['neighbour-advertisement', [136]], ['nd-redirect', [137]],
]);

/** A message by name, as type x 256 + code; undefined for a name that is not known. */
export function readIcmpName(text: string, family: 4 | 6): NumberSet | undefined {
  if (family === 4 && text === 'any') return [{ first: 0, last: 65_535 }];
  const named = (family === 4 ? ICMP : ICMPV6).get(text);
  return named === undefined ? undefined : messages(named[0], named[1]);
}

/** A message by type and code. */
export function messages(type: number, code: number | undefined): NumberSet {
  return [{ first: type * 256 + (code ?? 0), last: type * 256 + (code ?? 255) }];
}

/** A number from 0 to 255. */
export function readByte(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,3}$/u.test(text) && Number(text) < 256 ? Number(text) : undefined;
}
