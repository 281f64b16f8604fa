import { isIpv4, parseCidr, parseDottedQuad, parseIpAddress, prefixRange, type IpRange } from '../../model/ip-address.js';
import { ipSet, ofOneFamily, type IpSet } from '../../model/ip-set.js';
import { ALL_PORTS, numberSet, type NumberRange, type NumberSet } from '../../model/number-set.js';

/** IP protocols by the names Junos takes. */
const PROTOCOLS: ReadonlyMap<string, number> = new Map([
  ['hop-by-hop', 0], ['icmp', 1], ['igmp', 2], ['ipip', 4], ['tcp', 6], ['egp', 8], ['udp', 17], ['ipv6', 41], ['rsvp', 46], ['gre', 47], ['esp', 50], ['ah', 51], ['icmp6', 58], ['icmpv6', 58],
  ['no-next-header', 59], ['dstopts', 60], ['ospf', 89], ['pim', 103], ['vrrp', 112], ['l2tp', 115], ['sctp', 132],
]);

/** Ports by the names that Junos takes in applications and firewall filters. */
const PORTS: ReadonlyMap<string, number> = new Map([
  ['afs', 1483], ['bgp', 179], ['biff', 512], ['bootpc', 68], ['bootps', 67], ['cmd', 514], ['cvspserver', 2401], ['dhcp', 67], ['domain', 53], ['eklogin', 2105], ['ekshell', 2106], ['exec', 512],
  ['finger', 79], ['ftp', 21], ['ftp-data', 20], ['http', 80], ['https', 443], ['ident', 113], ['imap', 143], ['kerberos-sec', 88], ['klogin', 543], ['kpasswd', 761], ['krb-prop', 754],
  ['krbupdate', 760], ['kshell', 544], ['ldap', 389], ['ldp', 646], ['login', 513], ['mobileip-agent', 434], ['mobilip-mn', 435], ['msdp', 639], ['netbios-dgm', 138], ['netbios-ns', 137],
  ['netbios-ssn', 139], ['nfsd', 2049], ['nntp', 119], ['ntalk', 518], ['ntp', 123], ['pop3', 110], ['pptp', 1723], ['printer', 515], ['radacct', 1813], ['radius', 1812], ['rip', 520],
  ['rkinit', 2108], ['smtp', 25], ['snmp', 161], ['snmptrap', 162], ['snpp', 444], ['socks', 1080], ['ssh', 22], ['sunrpc', 111], ['syslog', 514], ['tacacs', 49], ['tacacs-ds', 65],
  ['talk', 517], ['telnet', 23], ['tftp', 69], ['timed', 525], ['who', 513], ['xdmcp', 177],
]);

const ICMP_TYPES: ReadonlyMap<string, number> = new Map([
  ['echo-reply', 0], ['unreachable', 3], ['source-quench', 4], ['redirect', 5], ['echo-request', 8], ['router-advertisement', 9], ['router-solicit', 10], ['time-exceeded', 11],
  ['parameter-problem', 12], ['timestamp', 13], ['timestamp-reply', 14], ['info-request', 15], ['info-reply', 16], ['mask-request', 17], ['mask-reply', 18],
]);

const ICMP6_TYPES: ReadonlyMap<string, number> = new Map([
  ['destination-unreachable', 1], ['packet-too-big', 2], ['time-exceeded', 3], ['parameter-problem', 4], ['echo-request', 128], ['echo-reply', 129], ['membership-query', 130],
  ['membership-report', 131], ['membership-termination', 132], ['router-solicit', 133], ['router-advertisement', 134], ['neighbor-solicit', 135], ['neighbor-advertisement', 136], ['redirect', 137],
]);

/** The protocol by name or number. */
export function readProtocol(text: string): number | undefined {
  return PROTOCOLS.get(text) ?? readNumber(text, 255);
}

/** The type of an ICMP or ICMPv6 message by name or number. */
export function readIcmpType(text: string, protocol: 1 | 58): number | undefined {
  return (protocol === 1 ? ICMP_TYPES : ICMP6_TYPES).get(text) ?? readNumber(text, 255);
}

/** A code of an ICMP message, by number. */
export function readIcmpCode(text: string): number | undefined {
  return readNumber(text, 255);
}

/** `443`, `80-90`, `80 to 90`, `https`. */
export function readPorts(text: string): NumberRange | undefined {
  const [from = '', to = from, ...more] = text.includes(' to ') ? text.split(' to ') : PORTS.has(text) ? [text] : text.split('-');
  const first = readPort(from);
  const last = readPort(to);
  return more.length > 0 || first === undefined || last === undefined || last < first ? undefined : { first, last };
}

function readPort(text: string): number | undefined {
  return PORTS.get(text) ?? readNumber(text, 65_535);
}

function readNumber(text: string, most: number): number | undefined {
  return /^\d{1,5}$/u.test(text) && Number(text) <= most ? Number(text) : undefined;
}

/** `destinationPorts` of the ICMP messages of a type, or of all, with a code, or with any. */
export function icmpPorts(type: number | undefined, code: number | undefined): NumberSet {
  if (type === undefined && code === undefined) return ALL_PORTS;
  if (type === undefined) return numberSet(Array.from({ length: 256 }, (_unused, one) => ({ first: one * 256 + (code ?? 0), last: one * 256 + (code ?? 0) })));
  return [{ first: type * 256 + (code ?? 0), last: type * 256 + (code ?? 255) }];
}

/** `10.20.0.0/16` or `10.20.0.1`: the whole network around it. */
export function readPrefix(text: string): IpSet | undefined {
  const range = parseCidr(text);
  return range === undefined ? undefined : ofOneFamily(range);
}

/** The addresses from one to another of the same family. */
export function readBetween(from: string, to: string): IpSet | undefined {
  const first = parseIpAddress(from.split('/')[0] ?? '');
  const last = parseIpAddress(to.split('/')[0] ?? '');
  if (first === undefined || last === undefined || last < first || isIpv4(first) !== isIpv4(last)) return undefined;
  return ofOneFamily({ first, last });
}

/** An address of the device with the network around it: `10.20.10.1/24`. */
export function readOwnAddress(text: string): { readonly address: bigint; readonly network: IpRange } | undefined {
  const address = parseIpAddress(text.split('/')[0] ?? '');
  const network = parseCidr(text);
  return address === undefined || network === undefined ? undefined : { address, network };
}

/** A wildcard that spreads over more ranges than this is not written out. */
const MOST_RANGES = 4096;

/** `10.0.5.1/255.0.255.255`: bits set in the mask must be equal. Not exact when the enclosing range stands for it. */
export function readWildcard(text: string): { readonly addresses: IpSet; readonly isExact: boolean } | undefined {
  const [addressText = '', maskText = ''] = text.split('/');
  const address = parseIpAddress(addressText);
  const mask = parseDottedQuad(maskText);
  if (address === undefined || mask === undefined || !isIpv4(address)) return undefined;
  const free = BigInt(0xffff_ffff - mask);
  const base = address - (address & free & 0xffff_ffffn);
  const holes = freeBits(free);
  const tail = holes.findIndex((bit, index) => bit !== index);
  const scattered = tail === -1 ? [] : holes.slice(tail);
  const size = 1n << BigInt(holes.length - scattered.length);
  if (2 ** scattered.length > MOST_RANGES) return { addresses: [{ first: base, last: base + free }], isExact: false };
  let starts = [base];
  for (const bit of scattered) starts = starts.flatMap((start) => [start, start + (1n << BigInt(bit))]);
  return { addresses: ipSet(starts.map((first) => ({ first, last: first + size - 1n }))), isExact: true };
}

function freeBits(free: bigint): readonly number[] {
  return Array.from({ length: 32 }, (_unused, bit) => bit).filter((bit) => ((free >> BigInt(bit)) & 1n) === 1n);
}

/** The range of a prefix and its length, for longest-match conditions. */
export function readLongestMatch(text: string): { readonly range: IpRange; readonly length: number } | undefined {
  const [addressText = '', lengthText] = text.split('/');
  const address = parseIpAddress(addressText);
  const width = addressText.includes(':') ? 128 : 32;
  const length = lengthText === undefined ? width : readNumber(lengthText, width);
  const range = address === undefined || length === undefined ? undefined : prefixRange(address, length, width === 128);
  return range === undefined || length === undefined ? undefined : { range, length };
}
