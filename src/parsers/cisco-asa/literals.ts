/** Names that the product prints in place of numbers (Cisco ASA general configuration guide, "Addresses, Protocols, and Ports"). */
import { PROTOCOL } from '../../model/header-space.js';

const PORTS: Readonly<Record<string, number>> = {
  aol: 5190, bgp: 179, biff: 512, bootpc: 68, bootps: 67, chargen: 19, cifs: 3020, 'citrix-ica': 1494, cmd: 514, ctiqbe: 2748, daytime: 13, discard: 9,
  dnsix: 195, domain: 53, echo: 7, exec: 512, finger: 79, ftp: 21, 'ftp-data': 20, gopher: 70, h323: 1720, hostname: 101, http: 80, https: 443, ident: 113,
  imap4: 143, irc: 194, isakmp: 500, kerberos: 750, klogin: 543, kshell: 544, ldap: 389, ldaps: 636, login: 513, lotusnotes: 1352, lpd: 515,
  'mobile-ip': 434, nameserver: 42, 'netbios-dgm': 138, 'netbios-ns': 137, 'netbios-ssn': 139, nfs: 2049, nntp: 119, ntp: 123, 'pcanywhere-data': 5631,
  'pcanywhere-status': 5632, 'pim-auto-rp': 496, pop2: 109, pop3: 110, pptp: 1723, radius: 1645, 'radius-acct': 1646, rip: 520, rsh: 514, rtsp: 554,
  'secureid-udp': 5510, sip: 5060, smtp: 25, snmp: 161, snmptrap: 162, sqlnet: 1521, ssh: 22, sunrpc: 111, syslog: 514, tacacs: 49, talk: 517, telnet: 23,
  tftp: 69, time: 37, uucp: 540, vxlan: 4789, who: 513, whois: 43, www: 80, xdmcp: 177,
};

const PROTOCOLS: Readonly<Record<string, number>> = {
  ah: 51, eigrp: 88, esp: 50, gre: 47, icmp: PROTOCOL.icmp, icmp6: PROTOCOL.icmpv6, igmp: 2, igrp: 9, ipinip: 4, ipsec: 50, nos: 94, ospf: 89, pcp: 108,
  pim: 103, pptp: 47, sctp: PROTOCOL.sctp, snp: 109, tcp: PROTOCOL.tcp, udp: PROTOCOL.udp,
};

const ICMP_TYPES: Readonly<Record<string, number>> = {
  'echo-reply': 0, unreachable: 3, 'source-quench': 4, redirect: 5, 'alternate-address': 6, echo: 8, 'router-advertisement': 9, 'router-solicitation': 10,
  'time-exceeded': 11, 'parameter-problem': 12, 'timestamp-request': 13, 'timestamp-reply': 14, 'information-request': 15, 'information-reply': 16,
  'mask-request': 17, 'mask-reply': 18, traceroute: 30, 'conversion-error': 31, 'mobile-redirect': 32,
};

const ICMPV6_TYPES: Readonly<Record<string, number>> = {
  unreachable: 1, 'packet-too-big': 2, 'time-exceeded': 3, 'parameter-problem': 4, echo: 128, 'echo-reply': 129, 'membership-query': 130,
  'membership-report': 131, 'membership-reduction': 132, 'router-solicitation': 133, 'router-advertisement': 134, 'neighbor-solicitation': 135,
  'neighbor-advertisement': 136, 'neighbor-redirect': 137, 'router-renumbering': 138,
};

/** Reads a whole number that does not exceed a limit; undefined for anything else. */
export function parseNumber(text: string | undefined, most: number): number | undefined {
  if (text === undefined || !/^\d{1,10}$/u.test(text)) return undefined;
  const value = Number(text);
  return value <= most ? value : undefined;
}

function named(table: Readonly<Record<string, number>>, text: string | undefined, most: number): number | undefined {
  if (text === undefined) return undefined;
  return Object.hasOwn(table, text) ? table[text] : parseNumber(text, most);
}

/** A port by number or name. */
export function parsePort(text: string | undefined): number | undefined {
  return named(PORTS, text, 65_535);
}

/** An IP protocol by number or name; `ip` is none. */
export function parseProtocol(text: string | undefined): number | undefined {
  return named(PROTOCOLS, text, 255);
}

/** An ICMP or ICMPv6 type by number or name. */
export function parseIcmpType(text: string | undefined, protocol: number): number | undefined {
  return named(protocol === PROTOCOL.icmpv6 ? ICMPV6_TYPES : ICMP_TYPES, text, 255);
}
