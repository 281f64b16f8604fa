import { box, type HeaderSpace } from '../../model/header-space.js';
import { oneNumber } from '../../model/number-set.js';
import { icmpPorts, readPorts, readProtocol } from './internet-syntax.js';

/**
 * Applications of the group `junos-defaults`, which is not part of an export: protocol, then ports, `type` or
 * `type.code` of ICMP. Source ports are unrestricted.
 */
const EXACT = `
junos-aol tcp/5190-5193
junos-bgp tcp/179
junos-biff udp/512
junos-bootpc udp/68
junos-bootps udp/67
junos-chargen udp/19
junos-cifs tcp/139 tcp/445
junos-cvspserver tcp/2401
junos-dhcp-client udp/68
junos-dhcp-relay udp/67
junos-dhcp-server udp/67
junos-discard udp/9
junos-dns-tcp tcp/53
junos-dns-udp udp/53
junos-echo udp/7
junos-finger tcp/79
junos-ftp tcp/21
junos-ftp-data tcp/20
junos-gnutella udp/6346-6347
junos-gopher tcp/70
junos-gre gre
junos-h323 tcp/1720 udp/1719 tcp/1503 tcp/389 tcp/522 tcp/1731
junos-http tcp/80
junos-https tcp/443
junos-icmp-all icmp
junos-icmp-ping icmp/8
junos-icmp6-all icmp6
junos-icmp6-dst-unreach-addr icmp6/1.3
junos-icmp6-dst-unreach-admin icmp6/1.1
junos-icmp6-dst-unreach-beyond icmp6/1.2
junos-icmp6-dst-unreach-port icmp6/1.4
junos-icmp6-dst-unreach-route icmp6/1.0
junos-icmp6-echo-reply icmp6/129
junos-icmp6-echo-request icmp6/128
junos-ident tcp/113
junos-ike udp/500
junos-ike-nat udp/4500
junos-imap tcp/143
junos-imaps tcp/993
junos-internet-locator-service tcp/389
junos-irc tcp/6660-6669
junos-l2tp udp/1701
junos-ldap tcp/389
junos-ldp-tcp tcp/646
junos-ldp-udp udp/646
junos-lpr tcp/515
junos-mail tcp/25
junos-mgcp udp/2427 udp/2727
junos-mgcp-ca udp/2727
junos-mgcp-ua udp/2427
junos-ms-rpc-tcp tcp/135
junos-ms-rpc-udp udp/135
junos-ms-sql tcp/1433
junos-msn tcp/1863
junos-nbds udp/138
junos-nbname udp/137
junos-netbios-session tcp/139
junos-nfs udp/111
junos-nfsd-tcp tcp/2049
junos-nfsd-udp udp/2049
junos-nntp tcp/119
junos-ns-global tcp/15397
junos-ns-global-pro tcp/15397
junos-ntp udp/123
junos-ospf ospf
junos-pc-anywhere udp/5632
junos-pop3 tcp/110
junos-pptp tcp/1723
junos-printer tcp/515
junos-r2cp udp/28672
junos-radacct udp/1813
junos-radius udp/1812
junos-realaudio tcp/554
junos-rip udp/520
junos-rsh tcp/514
junos-rtsp tcp/554
junos-sccp tcp/2000
junos-sip udp/5060 tcp/5060
junos-smb tcp/139 tcp/445
junos-smb-session tcp/445
junos-smtp tcp/25
junos-snmp-agentx tcp/705
junos-snpp tcp/444
junos-sql-monitor udp/1434
junos-sqlnet-v1 tcp/1525
junos-sqlnet-v2 tcp/1521
junos-ssh tcp/22
junos-stun udp/3478-3479 tcp/3478-3479
junos-sun-rpc-tcp tcp/111
junos-sun-rpc-udp udp/111
junos-syslog udp/514
junos-tacacs tcp/49
junos-tacacs-ds tcp/65
junos-talk udp/517 tcp/517
junos-tcp-any tcp
junos-telnet tcp/23
junos-tftp udp/69
junos-udp-any udp
junos-uucp udp/540
junos-vdo-live udp/7000-7010
junos-wais tcp/210
junos-who udp/513
junos-whois tcp/43
junos-winframe tcp/1494
junos-wxcontrol tcp/3578
junos-x-windows tcp/6000-6063
junos-xnm-clear-text tcp/3221
junos-xnm-ssl tcp/3220
`;

/** Applications whose published definitions differ, or that follow a program number or UUID to any port: the outer bound. */
const OUTER = `
junos-gprs-gtp tcp/2123 udp/2123 tcp/2152 udp/2152 tcp/3386 udp/3386
junos-gprs-gtp-c tcp/2123 udp/2123
junos-gprs-gtp-u tcp/2152 udp/2152
junos-gprs-gtp-v0 tcp/3386 udp/3386
junos-gprs-sctp sctp
junos-http-ext tcp/7001 tcp/8000-8002
junos-ms-rpc tcp udp
junos-ms-rpc-any tcp udp
junos-ms-rpc-epm tcp udp
junos-ntalk udp/518 tcp/518
junos-nsm tcp udp
junos-ping icmp
junos-pingv6 icmp6
junos-routing-inbound tcp/179 udp/520 tcp/646 udp/646
junos-rdp tcp/3389 udp/3389
junos-sctp-any sctp
junos-smtps tcp/465 tcp/587
junos-snmp udp/161-162 tcp/161-162
junos-sun-rpc tcp udp
junos-sun-rpc-any tcp udp
junos-vnc tcp/5800 tcp/5900-5999
junos-ymsg tcp/5000-5010 tcp/5050 udp/5000-5010 udp/5050
`;

/** What a predefined application matches; `isExact` false where only the outer bound is sure. */
export interface PredefinedApplication {
  readonly space: HeaderSpace;
  readonly isExact: boolean;
}

const TABLE: ReadonlyMap<string, PredefinedApplication> = new Map([...readTable(EXACT, true), ...readTable(OUTER, false)]);

/** The predefined application of this name; undefined when the table of this room does not have it. */
export function predefinedApplication(name: string): PredefinedApplication | undefined {
  return TABLE.get(name);
}

function readTable(text: string, isExact: boolean): readonly (readonly [string, PredefinedApplication])[] {
  return text.trim().split('\n').map((line) => {
    const [name = '', ...terms] = line.split(' ');
    return [name, { space: terms.flatMap(readTerm), isExact }] as const;
  });
}

/** `tcp/80`, `icmp6/1.3`, `gre`. */
function readTerm(term: string): HeaderSpace {
  const [protocolText = '', detail] = term.split('/');
  const protocol = readProtocol(protocolText) ?? 0;
  const protocols = oneNumber(protocol);
  if (detail === undefined) return [box({ protocols })];
  if (protocol === 1 || protocol === 58) {
    const [type, code] = detail.split('.').map(Number);
    return [box({ protocols, destinationPorts: icmpPorts(type, code) })];
  }
  const ports = readPorts(detail);
  return ports === undefined ? [] : [box({ protocols, destinationPorts: [ports] })];
}
