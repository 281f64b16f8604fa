/** What the names in a pfSense configuration stand for, asked about one address or port. */
import { isIpv4, parseIpAddress, type IpRange } from '../../src/model/ip-address.js';
import { allOf, anyOf, not, surely, type Ternary } from '../packet-walk/three-valued.js';
import { UnreadableError } from '../packet-walk/types.js';
import { allAt, at, isSet, textAt, type Element } from './read-xml.js';

/** An address with the length of its network. */
export interface OwnAddress {
  readonly address: bigint;
  readonly length: number;
}

/** An assigned interface that is enabled. */
export interface Assigned {
  readonly name: string;
  readonly device: string;
  /** Its own static addresses, IPv4 first; virtual ones are apart. */
  readonly own: readonly OwnAddress[];
  readonly virtual: readonly OwnAddress[];
  readonly hasGateway: boolean;
  readonly blocksPrivate: boolean;
}

/** One address as the file writes it. */
export function readAddress(text: string): bigint {
  const address = parseIpAddress(text);
  if (address === undefined) throw new UnreadableError(text);
  return address;
}

/** Enabled interfaces in the order of the file. */
export function assignedInterfaces(root: Element): readonly Assigned[] {
  return (at(root, 'interfaces')?.children ?? []).filter((one) => isSet(one, 'enable')).map((one) => {
    const own = [['ipaddr', 'subnet'], ['ipaddrv6', 'subnetv6']].flatMap(([key = '', length = '']) => (textAt(one, key) === '' ? [] : [{ address: readAddress(textAt(one, key)), length: Number(textAt(one, length)) }]));
    const virtual = allAt(at(root, 'virtualip'), 'vip').filter((vip) => textAt(vip, 'interface') === one.name);
    if (textAt(one, 'if') === '' || own.length === 0 || own.some(({ length }) => length === 0)) throw new UnreadableError('an interface without a device or an address');
    return {
      name: one.name,
      device: textAt(one, 'if'),
      own,
      virtual: virtual.map((vip) => ({ address: readAddress(textAt(vip, 'subnet')), length: Number(textAt(vip, 'subnet_bits')) })),
      hasGateway: textAt(one, 'gateway') !== '',
      blocksPrivate: isSet(one, 'blockpriv'),
    };
  });
}

/** Whether an address lies in the network around another. */
export function isInNetwork(address: bigint, { address: base, length }: OwnAddress): boolean {
  const free = BigInt((isIpv4(base) ? 32 : 128) - length);
  return isIpv4(base) === isIpv4(address) && base >> free === address >> free;
}

/** The ends of the network around an address. */
export function networkRange({ address, length }: OwnAddress): IpRange {
  const free = BigInt((isIpv4(address) ? 32 : 128) - length);
  const first = (address >> free) << free;
  return { first, last: first + (1n << free) - 1n };
}

/** `10.0.0.1` or `10.0.0.0/24`; undefined for a name. */
export function readNetwork(text: string): OwnAddress | undefined {
  const [base = '', length] = text.split('/');
  const address = parseIpAddress(base);
  return address === undefined ? undefined : { address, length: length === undefined ? (isIpv4(address) ? 32 : 128) : Number(length) };
}

/** Members of an interface group by interface name; undefined when it is no group. */
export function groupMembers(root: Element, name: string, interfaces: readonly Assigned[]): readonly string[] | undefined {
  const group = allAt(at(root, 'ifgroups'), 'ifgroupentry').find((one) => textAt(one, 'ifname') === name);
  if (group === undefined) return undefined;
  return textAt(group, 'members').split(' ').map((member) => interfaces.find((one) => one.device === member)?.name ?? member);
}

/** What names are looked up in. */
export interface Names {
  readonly root: Element;
  readonly interfaces: readonly Assigned[];
}

/** Whether an address is the one end of a rule. */
export function endMatches(names: Names, end: Element | undefined, address: bigint): Ternary {
  if (end === undefined) throw new UnreadableError('a rule without an end');
  if (isSet(end, 'any')) return 'yes';
  const network = textAt(end, 'network');
  const named = textAt(end, 'address');
  if (network === '' && named === '') throw new UnreadableError('an end that names nothing');
  const matches = network !== '' ? networkNamed(names, network, address) : namedAddress(names, named, address);
  if (!isSet(end, 'not')) return matches;
  return network === '' || network === '(self)' ? not(matches) : notInNetwork(names, network, address);
}

/** pfSense 2.7 negates several networks to everything, and leaves the rule out where there is none; later versions do not. */
function notInNetwork(names: Names, network: string, address: bigint): Ternary {
  const matches = networkNamed(names, network, address);
  const count = networksOf(names, network, isIpv4(address));
  if (count === 1) return not(matches);
  return count === 0 ? 'maybe' : allOf([anyOf([not(matches), 'maybe'])]);
}

/** How many ranges the networks of an interface come to in a family. */
function networksOf({ interfaces, root }: Names, name: string, inIpv4: boolean): number {
  const owner = /^(?<name>wan|lan|opt\d)ip$/u.exec(name)?.groups?.['name'];
  const members = owner === undefined ? (groupMembers(root, name, interfaces) ?? [name]) : [owner];
  const all = interfaces.filter((one) => members.includes(one.name));
  const networks = owner === undefined ? all.flatMap((one) => [...one.own, ...one.virtual]).map(networkRange) : all.flatMap((one) => one.own).map(({ address }) => ({ first: address, last: address }));
  const sorted = networks.filter(({ first }) => isIpv4(first) === inIpv4).sort((a, b) => (a.first < b.first ? -1 : 1));
  let count = 0;
  let end = -2n;
  for (const { first, last } of sorted) {
    if (first > end + 1n) count += 1;
    if (last > end) end = last;
  }
  return count;
}

/** `lan` is the network, `lanip` the address, `(self)` every address of the firewall. */
function networkNamed({ root, interfaces }: Names, name: string, address: bigint): Ternary {
  if (name === '(self)') return surely(isOwn(interfaces, address));
  const owner = /^(?<name>wan|lan|opt\d)ip$/u.exec(name)?.groups?.['name'];
  const members = owner === undefined ? (groupMembers(root, name, interfaces) ?? [name]) : [owner];
  const found = interfaces.filter((one) => members.includes(one.name));
  if (found.length === 0) throw new UnreadableError(`no interface ${name}`);
  if (owner !== undefined) return surely(found.some((one) => one.own.some((own) => own.address === address)));
  return surely(found.some((one) => [...one.own, ...one.virtual].some((own) => isInNetwork(address, own))));
}

/** Whether an end can hold any address of a family at all: a rule that names none of it matches none of it. */
export function mayHold(names: Names, end: Element | undefined, inIpv4: boolean): boolean {
  if (isSet(end, 'any') || isSet(end, 'not') || textAt(end, 'network') === '(self)') return true;
  const network = textAt(end, 'network');
  return network === '' ? mayName(names.root, textAt(end, 'address'), inIpv4) : networksOf(names, network, inIpv4) > 0;
}

function mayName(root: Element, name: string, inIpv4: boolean): boolean {
  const alias = allAt(at(root, 'aliases'), 'alias').find((one) => textAt(one, 'name') === name);
  if (alias !== undefined) return wordsOf(alias).some((entry) => mayName(root, entry, inIpv4));
  const address = readNetwork(name)?.address ?? parseIpAddress(name.split('-')[0] ?? '');
  return address === undefined || isIpv4(address) === inIpv4;
}

/** Whether an address is one of the firewall's own. */
export function isOwn(interfaces: readonly Assigned[], address: bigint): boolean {
  const loopback = ['127.0.0.1', '::1'].map((text) => readAddress(text));
  return loopback.includes(address) || interfaces.some((one) => [...one.own, ...one.virtual].some((own) => own.address === address));
}

/** A literal address or network, or an alias of them. */
export function namedAddress({ root }: Pick<Names, 'root'>, name: string, address: bigint): Ternary {
  const network = readNetwork(name);
  if (network !== undefined) return surely(isInNetwork(address, network));
  const [first = '', last] = name.split('-');
  const [from, to] = [parseIpAddress(first), parseIpAddress(last ?? '')];
  if (from !== undefined && to !== undefined) return surely(from <= address && address <= to && isIpv4(from) === isIpv4(address));
  const alias = allAt(at(root, 'aliases'), 'alias').find((one) => textAt(one, 'name') === name && ['host', 'network'].includes(textAt(one, 'type')));
  if (alias !== undefined) return anyOf(wordsOf(alias).map((entry) => namedAddress({ root }, entry, address)));
  // A host name: pfSense asks the DNS.
  if (/^[a-z][a-z0-9.-]*\.[a-z]+$/u.test(name)) return 'maybe';
  throw new UnreadableError(`no alias ${name}`);
}

function wordsOf(alias: Element): readonly string[] {
  return textAt(alias, 'address').split(' ').filter((word) => word !== '');
}

/** `443`, `8000-8100`, `8000:8100`, an alias of ports, or nothing for any port. */
export function portMatches(root: Element, text: string, port: number): boolean {
  if (text === '') return true;
  const span = /^(?<first>\d+)(?:[-:](?<last>\d+))?$/u.exec(text)?.groups;
  if (span !== undefined) return Number(span['first']) <= port && port <= Number(span['last'] ?? span['first']);
  const alias = allAt(at(root, 'aliases'), 'alias').find((one) => textAt(one, 'name') === text && textAt(one, 'type') === 'port');
  if (alias === undefined) throw new UnreadableError(`no port alias ${text}`);
  return wordsOf(alias).some((entry) => portMatches(root, entry, port));
}
