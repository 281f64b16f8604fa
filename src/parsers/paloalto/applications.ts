import { box, EVERYTHING, PROTOCOL, type HeaderSpace } from '../../model/header-space.js';
import { ALL_PORTS, numberSet, oneNumber, type NumberSet } from '../../model/number-set.js';
import type { Usage } from './addresses.js';
import type { ApplicationEntry, ObjectTables } from './object-tables.js';
import { icmpTypes, protocolOf, readPortList, toPorts } from './ports.js';

/** What a session of named applications may look like on the wire. Which application it is, no packet header tells. */
export interface ApplicationReach {
  /** On the standard ports (`application-default`). */
  readonly standard: HeaderSpace;
  /** On whatever port, with `service any`. */
  readonly anywhere: HeaderSpace;
}

/** Looks up the applications that rules name. */
export interface ApplicationBook {
  reach(names: readonly string[], usage: Usage): ApplicationReach;
}

const UNKNOWN: ApplicationReach = { standard: EVERYTHING, anywhere: EVERYTHING };
const DEEPEST_NESTING = 32;

/** Any TCP or UDP port: App-ID finds an application wherever it runs. */
const ANY_PORT: HeaderSpace = [box({ protocols: numberSet([oneNumber(PROTOCOL.tcp), oneNumber(PROTOCOL.udp)].flat()) })];

function ports(...numbers: readonly number[]): NumberSet {
  return numberSet(numbers.map((number) => ({ first: number, last: number })));
}

const { tcp, udp } = PROTOCOL;
const SMB: HeaderSpace = [...toPorts(tcp, ports(139, 445)), ...toPorts(udp, ports(445))];
const SNMP: HeaderSpace = [...toPorts(tcp, ports(161, 162)), ...toPorts(udp, ports(161, 162))];
const NTP: HeaderSpace = [...toPorts(tcp, ports(123)), ...toPorts(udp, ports(123))];
const DNS: HeaderSpace = [...toPorts(tcp, ports(53)), ...toPorts(udp, ports(53, 5353))];

/**
 * Standard ports of predefined applications, never fewer than the product's own table holds: the secure ports of web
 * applications and the second port of RTSP are with them. An application that is not here may use any port.
 */
const STANDARD_PORTS: ReadonlyMap<string, HeaderSpace> = new Map<string, HeaderSpace>([
  ['web-browsing', toPorts(tcp, ports(80, 443))],
  ['ssl', toPorts(tcp, ports(443))],
  ['soap', toPorts(tcp, ports(80, 443))],
  ['ssh', toPorts(tcp, ports(22))],
  ['ms-rdp', [...toPorts(tcp, ports(3389)), ...toPorts(udp, ports(3389))]],
  ['rtsp', [...toPorts(tcp, ports(554, 7070, 8554)), ...toPorts(udp, ports(554, 7070, 8554))]],
  ['dns', DNS],
  ['dns-base', DNS],
  ['ntp', NTP],
  ['ntp-base', NTP],
  ['snmp', SNMP],
  ['snmp-base', SNMP],
  ['snmpv1', SNMP],
  ['snmpv2', SNMP],
  ['snmpv3', SNMP],
  ['snmp-trap', SNMP],
  ['ms-ds-smb', SMB],
  ['ms-ds-smb-base', SMB],
  ['ms-ds-smbv1', SMB],
  ['ms-ds-smbv2', SMB],
  ['ms-ds-smbv3', SMB],
  ['netbios-ss', toPorts(tcp, ports(139))],
  ['mssql-db', [...toPorts(tcp, ports(1433)), ...toPorts(udp, ports(1433))]],
  ['mssql-mon', toPorts(udp, ports(1434))],
  ['ldap', [...toPorts(tcp, ports(389, 636, 3268, 3269)), ...toPorts(udp, ports(389, 3268))]],
  ['smtp', toPorts(tcp, ports(25, 465, 587))],
  ['ftp', toPorts(tcp, ports(21, 990))],
  ['telnet', toPorts(tcp, ports(23))],
  ['bgp', [...toPorts(tcp, ports(179)), ...toPorts(udp, ports(179))]],
  ['ms-kms', toPorts(tcp, ports(1688))],
]);

/** Applications that are protocols of their own: they have no port to run on. */
const OWN_PROTOCOLS: ReadonlyMap<string, HeaderSpace> = new Map<string, HeaderSpace>([
  ['icmp', icmpTypes(undefined, undefined)],
  ['ipv6-icmp', icmpTypes(undefined, undefined)],
  ['ping', icmpTypes(undefined, undefined)],
  ['ping6', icmpTypes(undefined, undefined)],
  ['ospf', [box({ protocols: oneNumber(89) })]],
]);

interface Book {
  readonly tables: ObjectTables;
  readonly resolved: Map<string, ApplicationReach>;
  readonly open: Set<string>;
}

/** Prepares the look-up in one chain of containers. */
export function createApplicationBook(tables: ObjectTables): ApplicationBook {
  const book: Book = { tables, resolved: new Map(), open: new Set() };
  const lists = new Map<string, ApplicationReach>();
  return {
    reach(names, usage) {
      const key = names.join('\n');
      const value = lists.get(key) ?? unite(names.map((name) => reachOf(book, name, usage)));
      lists.set(key, value);
      return value;
    },
  };
}

function unite(values: readonly ApplicationReach[]): ApplicationReach {
  const [only] = values;
  if (only !== undefined && values.length === 1) return only;
  if (values.some((value) => value === UNKNOWN)) return UNKNOWN;
  return { standard: values.flatMap((value) => value.standard), anywhere: [...new Set(values.flatMap((value) => value.anywhere))] };
}

function reachOf(book: Book, name: string, usage: Usage): ApplicationReach {
  const known = book.resolved.get(name);
  if (known !== undefined) return known;
  if (book.open.has(name) || book.open.size >= DEEPEST_NESTING) {
    usage.account.report('incomplete', 'export.cyclic_reference', usage.location, { kind: 'application-group', name: name.slice(0, 100) });
    return UNKNOWN;
  }
  book.open.add(name);
  const value = lookUp(book, name, usage);
  book.open.delete(name);
  book.resolved.set(name, value);
  return value;
}

function lookUp(book: Book, name: string, usage: Usage): ApplicationReach {
  const { tables } = book;
  const custom = tables.applications.find(name, 0);
  if (custom !== undefined) return customReach(custom);
  const group = tables.applicationGroups.find(name, 0);
  if (group !== undefined) return group.unknown ? UNKNOWN : unite(group.members.map((member) => reachOf(book, member, usage)));
  if (tables.applicationFilters.find(name, 0) !== undefined) return UNKNOWN;
  const protocol = OWN_PROTOCOLS.get(name);
  if (protocol !== undefined) return { standard: protocol, anywhere: protocol };
  const standard = STANDARD_PORTS.get(name);
  return standard === undefined ? UNKNOWN : { standard, anywhere: ANY_PORT };
}

/** `tcp/554`, `tcp/80,8080`, `udp/dynamic`. */
function customReach({ ports: stated, unknown }: ApplicationEntry): ApplicationReach {
  if (unknown || stated === undefined) return UNKNOWN;
  const spaces = stated.map((text) => {
    const [protocolText = '', list = ''] = text.split('/');
    const protocol = protocolOf(protocolText);
    const numbers = list === 'dynamic' ? ALL_PORTS : readPortList(list);
    return protocol === undefined || numbers === undefined ? undefined : toPorts(protocol, numbers);
  });
  if (spaces.some((space) => space === undefined)) return UNKNOWN;
  const hasSctp = stated.some((text) => text.startsWith('sctp'));
  return { standard: spaces.flatMap((space) => space ?? []), anywhere: hasSctp ? EVERYTHING : ANY_PORT };
}
