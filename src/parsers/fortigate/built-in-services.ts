/** A predefined service: ports over TCP and UDP, or an ICMP type, or an IP protocol. */
export interface BuiltInService {
  readonly tcp?: string;
  readonly udp?: string;
  readonly icmpType?: number;
  readonly icmp6Type?: number;
  readonly protocol?: number | 'any';
}

/**
 * Predefined services as FortiOS ships them. A backup lists them all itself; this table serves partial exports
 * (`show firewall policy` alone), and only with services that administrators rarely change.
 */
export const BUILT_IN_SERVICES: ReadonlyMap<string, BuiltInService> = new Map<string, BuiltInService>([
  ['ALL', { protocol: 'any' }],
  ['ALL_TCP', { tcp: '1-65535' }],
  ['ALL_UDP', { udp: '1-65535' }],
  ['ALL_ICMP', { protocol: 1 }],
  ['ALL_ICMP6', { protocol: 58 }],
  ['GRE', { protocol: 47 }],
  ['ESP', { protocol: 50 }],
  ['AH', { protocol: 51 }],
  ['OSPF', { protocol: 89 }],
  ['PING', { icmpType: 8 }],
  ['PING6', { icmp6Type: 128 }],
  ['HTTP', { tcp: '80' }],
  ['HTTPS', { tcp: '443' }],
  ['SSH', { tcp: '22' }],
  ['TELNET', { tcp: '23' }],
  ['FTP', { tcp: '21' }],
  ['SMTP', { tcp: '25' }],
  ['SMTPS', { tcp: '465' }],
  ['IMAP', { tcp: '143' }],
  ['IMAPS', { tcp: '993' }],
  ['POP3', { tcp: '110' }],
  ['POP3S', { tcp: '995' }],
  ['RDP', { tcp: '3389' }],
  ['DNS', { tcp: '53', udp: '53' }],
  ['NTP', { tcp: '123', udp: '123' }],
  ['DHCP', { udp: '67-68' }],
  ['SYSLOG', { udp: '514' }],
  ['SNMP', { tcp: '161-162', udp: '161-162' }],
  ['SAMBA', { tcp: '139' }],
  ['SMB', { tcp: '445' }],
  ['LDAP', { tcp: '389' }],
  ['LDAP_UDP', { udp: '389' }],
  ['KERBEROS', { tcp: '88 464', udp: '88 464' }],
  ['DCE-RPC', { tcp: '135', udp: '135' }],
  ['RADIUS', { udp: '1812 1813' }],
  ['MS-SQL', { tcp: '1433 1434' }],
  ['RTSP', { tcp: '554 7070 8554', udp: '554' }],
  ['IKE', { udp: '500 4500' }],
  ['NONE', { tcp: '0' }],
]);
