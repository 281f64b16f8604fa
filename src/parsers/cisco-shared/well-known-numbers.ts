/** Names that Cisco's operating systems print in place of numbers, in access lists and object groups. */

const TCP: Readonly<Record<string, number>> = {
  bgp: 179, chargen: 19, cmd: 514, rcmd: 514, 'connectedapps-plain': 15001, 'connectedapps-tls': 15002, daytime: 13, discard: 9, domain: 53, drip: 3949, echo: 7, exec: 512,
  finger: 79, ftp: 21, 'ftp-data': 20, gopher: 70, hostname: 101, ident: 113, irc: 194, klogin: 543, kshell: 544, login: 513, lpd: 515, msrpc: 135, nntp: 119,
  'onep-plain': 15001, 'onep-tls': 15002, 'pim-auto-rp': 496, pop2: 109, pop3: 110, smtp: 25, sunrpc: 111, syslog: 514, tacacs: 49, 'tacacs-ds': 63, talk: 517, telnet: 23, time: 37,
  uucp: 540, whois: 43, www: 80,
};

const UDP: Readonly<Record<string, number>> = {
  biff: 512, bootpc: 68, bootps: 67, discard: 9, dnsix: 195, domain: 53, echo: 7, isakmp: 500, 'mobile-ip': 434, nameserver: 42, 'netbios-dgm': 138, 'netbios-ns': 137,
  'netbios-ss': 139, 'non500-isakmp': 4500, ntp: 123, 'pim-auto-rp': 496, rip: 520, ripv6: 521, snmp: 161, snmptrap: 162, sunrpc: 111, syslog: 514, tacacs: 49, 'tacacs-ds': 63, talk: 517,
  tftp: 69, time: 37, who: 513, xdmcp: 177,
};

const PROTOCOLS: Readonly<Record<string, number>> = {
  icmp: 1, igmp: 2, ipinip: 4, tcp: 6, egp: 8, igrp: 9, udp: 17, gre: 47, esp: 50, ahp: 51, eigrp: 88, ospf: 89, nos: 94, pim: 103, pcp: 108, sctp: 132, vrrp: 112,
};

/** ICMP messages by name: a type, or a type and a code. */
const ICMP: Readonly<Record<string, readonly [number, number?]>> = {
  'administratively-prohibited': [3, 13], 'alternate-address': [6], 'conversion-error': [31], 'dod-host-prohibited': [3, 10], 'dod-net-prohibited': [3, 9], echo: [8],
  'echo-request': [8], 'echo-reply': [0], 'general-parameter-problem': [12, 0], 'host-isolated': [3, 8], 'host-precedence-unreachable': [3, 14], 'host-redirect': [5, 1],
  'host-tos-redirect': [5, 3], 'host-tos-unreachable': [3, 12], 'host-unknown': [3, 7], 'host-unreachable': [3, 1], 'information-reply': [16], 'information-request': [15],
  'mask-reply': [18], 'mask-request': [17], 'mobile-redirect': [32], 'net-redirect': [5, 0], 'net-tos-redirect': [5, 2], 'net-tos-unreachable': [3, 11], 'net-unreachable': [3, 0],
  'network-unknown': [3, 6], 'no-room-for-option': [12, 2], 'option-missing': [12, 1], 'packet-too-big': [3, 4], 'parameter-problem': [12], 'port-unreachable': [3, 3],
  'precedence-unreachable': [3, 15], 'protocol-unreachable': [3, 2], 'reassembly-timeout': [11, 1], redirect: [5], 'router-advertisement': [9], 'router-solicitation': [10],
  'source-quench': [4], 'source-route-failed': [3, 5], 'time-exceeded': [11], 'timestamp-reply': [14], 'timestamp-request': [13], traceroute: [30], 'ttl-exceeded': [11, 0],
  unreachable: [3],
};

const ICMPV6: Readonly<Record<string, readonly [number, number?]>> = {
  'beyond-scope': [1, 2], 'destination-unreachable': [1], 'dhaad-reply': [145], 'dhaad-request': [144], 'echo-reply': [129], 'echo-request': [128], header: [4, 0], 'hop-limit': [3, 0],
  'mld-query': [130], 'mld-reduction': [132], 'mld-report': [131], 'mldv2': [143], 'mpd-advertisement': [147], 'mpd-solicitation': [146], 'nd-na': [136], 'nd-ns': [135], 'next-header': [4, 1],
  'no-admin': [1, 1], 'no-route': [1, 0], 'packet-too-big': [2], 'parameter-option': [4, 2], 'parameter-problem': [4], 'port-unreachable': [1, 4], 'reassembly-timeout': [3, 1],
  redirect: [137], 'renum-command': [138, 0], 'renum-result': [138, 1], 'renum-seq-number': [138, 255], 'router-advertisement': [134], 'router-renumbering': [138],
  'router-solicitation': [133], 'time-exceeded': [3], unreachable: [1],
};

const TCP_PORTS = new Map(Object.entries(TCP));
const UDP_PORTS = new Map(Object.entries(UDP));
const PROTOCOL_NUMBERS = new Map(Object.entries(PROTOCOLS));
const ICMP_MESSAGES = new Map(Object.entries(ICMP));
const ICMPV6_MESSAGES = new Map(Object.entries(ICMPV6));

/** A whole number of a word, undefined beyond `most`. */
export function readNumber(word: string | undefined, most: number): number | undefined {
  if (word === undefined || !/^\d{1,10}$/u.test(word)) return undefined;
  const value = Number(word);
  return value <= most ? value : undefined;
}

/** A port by number or by the name it has for a protocol: 514 is `cmd` over TCP and `syslog` over UDP. */
export function readPort(word: string | undefined, protocol: 'tcp' | 'udp' | 'other'): number | undefined {
  const value = readNumber(word, 65_535);
  if (value !== undefined || word === undefined || protocol === 'other') return value;
  return (protocol === 'tcp' ? TCP_PORTS : UDP_PORTS).get(word);
}

/** An IP protocol by number or name; `icmp` is another number over IPv6. */
export function readProtocol(word: string | undefined, family: 4 | 6): number | undefined {
  const value = readNumber(word, 255);
  if (value !== undefined || word === undefined) return value;
  return word === 'icmp' && family === 6 ? 58 : PROTOCOL_NUMBERS.get(word);
}

/** Type and code of an ICMP message by name. */
export function readIcmpName(word: string, family: 4 | 6): readonly [number, number?] | undefined {
  return (family === 6 ? ICMPV6_MESSAGES : ICMP_MESSAGES).get(word);
}
