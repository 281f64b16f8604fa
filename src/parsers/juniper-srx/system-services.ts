import { box, type HeaderSpace } from '../../model/header-space.js';
import { oneNumber } from '../../model/number-set.js';
import { icmpPorts, readPorts, readProtocol } from './internet-syntax.js';

/** What names below `host-inbound-traffic` open: protocol and port, or `type` of ICMP. */
const SERVICES: Readonly<Record<string, string>> = {
  bootp: 'udp/67-68',
  dhcp: 'udp/67-68',
  dhcpv6: 'udp/546-547',
  dns: 'udp/53 tcp/53',
  finger: 'tcp/79',
  ftp: 'tcp/21',
  http: 'tcp/80',
  https: 'tcp/443',
  'ident-reset': 'tcp/113',
  ike: 'udp/500 udp/4500',
  lsping: 'udp/3503',
  netconf: 'tcp/830',
  ntp: 'udp/123',
  ping: 'icmp/8 icmp6/128',
  r2cp: 'udp/28672',
  'reverse-ssh': 'tcp/2901',
  'reverse-telnet': 'tcp/2900',
  rlogin: 'tcp/513',
  rsh: 'tcp/514',
  sip: 'udp/5060 tcp/5060',
  snmp: 'udp/161',
  'snmp-trap': 'udp/162',
  ssh: 'tcp/22',
  telnet: 'tcp/23',
  tftp: 'udp/69',
  'xnm-clear-text': 'tcp/3221',
  'xnm-ssl': 'tcp/3220',
};

const PROTOCOLS: Readonly<Record<string, string>> = {
  bfd: 'udp/3784-3785 udp/4784',
  bgp: 'tcp/179',
  dvmrp: 'igmp',
  igmp: 'igmp',
  ldp: 'udp/646 tcp/646',
  msdp: 'tcp/639',
  nhrp: '54',
  ospf: 'ospf',
  ospf3: 'ospf',
  pgm: '113',
  pim: 'pim',
  rip: 'udp/520',
  ripng: 'udp/521',
  'router-discovery': 'icmp/9 icmp/10',
  rsvp: 'rsvp',
  sap: 'udp/9875',
  vrrp: 'vrrp',
  'neighbor-discovery': 'icmp6/133-137',
};

/** Names whose ports are not published, or differ between releases. */
const WITHOUT_PORTS: ReadonlySet<string> = new Set(['traceroute', 'rpm', 'high-availability', 'appqoe', 'tcp-encap', 'webapi-clear-text', 'webapi-ssl', 'tcp-forwarding', 'rtlog', 'any-service', 'all']);

/** What a name opens; `unknown` for one whose ports are not known, undefined for a name that Junos does not have. */
export function hostInboundSpace(kind: 'system-services' | 'protocols', name: string): HeaderSpace | 'unknown' | undefined {
  const terms = (kind === 'system-services' ? SERVICES : PROTOCOLS)[name];
  if (terms !== undefined && Object.hasOwn(kind === 'system-services' ? SERVICES : PROTOCOLS, name)) return terms.split(' ').flatMap(readTerm);
  return WITHOUT_PORTS.has(name) ? 'unknown' : undefined;
}

/** Everything that a list of names is known to open: the sure part of `all`. */
export function everyKnownSpace(kind: 'system-services' | 'protocols'): HeaderSpace {
  return Object.values(kind === 'system-services' ? SERVICES : PROTOCOLS).flatMap((terms) => terms.split(' ').flatMap(readTerm));
}

function readTerm(term: string): HeaderSpace {
  const [protocolText = '', detail] = term.split('/');
  const protocol = readProtocol(protocolText) ?? 0;
  const protocols = oneNumber(protocol);
  const ports = detail === undefined ? undefined : readPorts(detail);
  if (ports === undefined) return [box({ protocols })];
  if (protocol !== 1 && protocol !== 58) return [box({ protocols, destinationPorts: [ports] })];
  return [box({ protocols, destinationPorts: [{ first: icmpPorts(ports.first, undefined)[0]?.first ?? 0, last: icmpPorts(ports.last, undefined)[0]?.last ?? 0 }] })];
}
