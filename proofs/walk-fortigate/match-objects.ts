/** Whether one packet is among what names of objects stand for, one object after the other. */
import type { Packet } from '../../src/model/header-space.js';
import { isIpv4, parseIpAddress } from '../../src/model/ip-address.js';
import { allOf, anyOf, not, surely, type Ternary } from '../packet-walk/three-valued.js';
import { UnreadableError } from '../packet-walk/types.js';
import { entriesOf, valueOf, valuesOf, type Block } from './read-config.js';

/** Whether an address is what a name of `firewall address` or `addrgrp` stands for. */
export function addressMatches(root: Block, name: string, address: bigint): Ternary {
  const suffix = isIpv4(address) ? '' : '6';
  const object = entriesOf(root, `firewall address${suffix}`).find((one) => one.name === name);
  if (object !== undefined) return objectMatches(root, object, address);
  const group = entriesOf(root, `firewall addrgrp${suffix}`).find((one) => one.name === name);
  if (group !== undefined) return groupMatches(root, group, address);
  if (name === 'all') return 'yes';
  if (name === 'none') return 'no';
  throw new UnreadableError(`no address ${name}`);
}

function groupMatches(root: Block, group: Block, address: bigint): Ternary {
  const isMember = anyOf(valuesOf(group, 'member').map((name) => addressMatches(root, name, address)));
  if (valueOf(group, 'exclude') !== 'enable') return isMember;
  const isExcluded = anyOf(valuesOf(group, 'exclude-member').map((name) => addressMatches(root, name, address)));
  return allOf([isMember, not(isExcluded)]);
}

function objectMatches(root: Block, object: Block, address: bigint): Ternary {
  switch (valueOf(object, 'type', isIpv4(address) ? 'ipmask' : 'ipprefix')) {
    case 'ipmask':
      return surely(valuesOf(object, 'subnet').length === 0 || isInNetwork(address, valuesOf(object, 'subnet')));
    case 'ipprefix':
      return surely(valuesOf(object, 'ip6').length === 0 || isInNetwork(address, valuesOf(object, 'ip6')));
    case 'iprange':
      return surely(readAddress(valueOf(object, 'start-ip')) <= address && address <= readAddress(valueOf(object, 'end-ip')));
    case 'wildcard':
      return surely(agreesUnder(address, valuesOf(object, 'wildcard')));
    case 'interface-subnet':
      return interfaceSubnetMatches(root, object, address);
    case 'fqdn':
    case 'geography':
      return 'maybe';
    default:
      throw new UnreadableError(`type of ${object.name}`);
  }
}

/** Sure only where the subnet in the file is still the one of the interface. */
function interfaceSubnetMatches(root: Block, object: Block, address: bigint): Ternary {
  const owner = entriesOf(root, 'system interface').find((one) => one.name === valueOf(object, 'interface'));
  const own = [valuesOf(owner, 'ip'), ...[...(owner?.sections.get('secondaryip')?.entries.values() ?? [])].map((one) => valuesOf(one, 'ip'))];
  if (own.some((values) => values.length === 0)) throw new UnreadableError('an interface without an address');
  const now = own.some((values) => isInNetwork(address, values));
  return now === isInNetwork(address, valuesOf(object, 'subnet')) ? surely(now) : 'maybe';
}

/** Whether a name stands for addresses that the file tells, whatever is asked. */
export function isSettled(root: Block, name: string): boolean {
  const object = entriesOf(root, 'firewall address').find((one) => one.name === name);
  if (object !== undefined) return !['fqdn', 'geography', 'interface-subnet'].includes(valueOf(object, 'type'));
  const group = entriesOf(root, 'firewall addrgrp').find((one) => one.name === name);
  return [...valuesOf(group, 'member'), ...valuesOf(group, 'exclude-member')].every((member) => isSettled(root, member));
}

/** Whether a name stands for every address: `all`, an object without a network, or one of the network of all. */
export function isEverything(root: Block, name: string): boolean {
  const found = [...entriesOf(root, 'firewall address'), ...entriesOf(root, 'firewall address6')].find((one) => one.name === name);
  if (found !== undefined) return valueOf(found, 'type') === '' && (found.settings.size === 0 || valuesOf(found, 'subnet')[1] === '0.0.0.0');
  const group = [...entriesOf(root, 'firewall addrgrp'), ...entriesOf(root, 'firewall addrgrp6')].find((one) => one.name === name);
  if (group === undefined) return name === 'all';
  return valueOf(group, 'exclude') !== 'enable' && valuesOf(group, 'member').some((member) => isEverything(root, member));
}

/** One address as the file writes it. */
export function readAddress(text: string): bigint {
  const address = parseIpAddress(text);
  if (address === undefined) throw new UnreadableError(text);
  return address;
}

/** `10.0.1.0 255.255.255.0`, `10.0.1.0/24` or `2001:db8::/32`. */
export function isInNetwork(address: bigint, [base = '', mask]: readonly string[]): boolean {
  if (mask !== undefined) return agreesUnder(address, [base, mask]);
  const [first = '', length = isIpv4(address) ? '32' : '128'] = base.split('/');
  const network = readAddress(first);
  const free = BigInt((isIpv4(network) ? 32 : 128) - Number(length));
  return isIpv4(network) === isIpv4(address) && network >> free === address >> free;
}

/** The bits that are set in the mask are the same. */
function agreesUnder(address: bigint, [base = '', mask = '']: readonly string[]): boolean {
  const bits = readAddress(mask) & 0xffff_ffffn;
  return isIpv4(address) && (address & bits) === (readAddress(base) & bits);
}

/** `192.0.2.1`, `192.0.2.1-192.0.2.9` or `192.0.2.0/24`. */
export function isInSpan(address: bigint, text: string): boolean {
  const [first = '', last] = text.split('-');
  return last === undefined ? isInNetwork(address, [first]) : readAddress(first) <= address && address <= readAddress(last) && isIpv4(address) === isIpv4(readAddress(first));
}

/** Whether a packet is what a name of `firewall service custom` or `group` stands for. */
export function serviceMatches(root: Block, name: string, packet: Packet): boolean {
  const custom = entriesOf(root, 'firewall service custom').find((one) => one.name === name);
  if (custom !== undefined) return customMatches(custom, packet);
  const group = entriesOf(root, 'firewall service group').find((one) => one.name === name);
  if (group !== undefined) return valuesOf(group, 'member').some((member) => serviceMatches(root, member, packet));
  const predefined = PREDEFINED.get(name);
  if (predefined === undefined) throw new UnreadableError(`no service ${name}`);
  return predefined(packet);
}

/** Of the predefined services those that the drawn policies name. */
const PREDEFINED: ReadonlyMap<string, (packet: Packet) => boolean> = new Map<string, (packet: Packet) => boolean>([
  ['ALL', () => true],
  ['ALL_TCP', ({ protocol, destinationPort }) => protocol === 6 && destinationPort > 0],
  ['ALL_UDP', ({ protocol, destinationPort }) => protocol === 17 && destinationPort > 0],
  ['ALL_ICMP', ({ protocol }) => protocol === 1],
  ['HTTPS', ({ protocol, destinationPort }) => protocol === 6 && destinationPort === 443],
  ['PING', ({ protocol, destinationPort }) => protocol === 1 && destinationPort >> 8 === 8],
  ['DNS', ({ protocol, destinationPort }) => (protocol === 6 || protocol === 17) && destinationPort === 53],
  ['SNMP', ({ protocol, destinationPort }) => (protocol === 6 || protocol === 17) && (destinationPort === 161 || destinationPort === 162)],
]);

function customMatches(custom: Block, packet: Packet): boolean {
  const range = valueOf(custom, 'iprange', '0.0.0.0');
  return (range === '0.0.0.0' || isInSpan(packet.destination, range)) && protocolMatches(custom, packet);
}

const PORT_RANGES: ReadonlyMap<number, string> = new Map([[6, 'tcp-portrange'], [17, 'udp-portrange'], [132, 'sctp-portrange']]);

function protocolMatches(custom: Block, { protocol, sourcePort, destinationPort }: Packet): boolean {
  switch (valueOf(custom, 'protocol', 'TCP/UDP/SCTP')) {
    case 'TCP/UDP/SCTP':
      if (![...PORT_RANGES.values()].some((key) => custom.settings.has(key))) throw new UnreadableError('a service without ports');
      return valuesOf(custom, PORT_RANGES.get(protocol) ?? '').some((text) => {
        const [destination = '', source = '0-65535'] = text.split(':');
        return isInPorts(destinationPort, destination) && isInPorts(sourcePort, source);
      });
    case 'ICMP':
      return protocol === 1 && icmpMatches(custom, destinationPort);
    case 'ICMP6':
      return protocol === 58 && icmpMatches(custom, destinationPort);
    case 'IP':
      return valueOf(custom, 'protocol-number', '0') === '0' || Number(valueOf(custom, 'protocol-number')) === protocol;
    default:
      throw new UnreadableError(`protocol of ${custom.name}`);
  }
}

function icmpMatches(custom: Block, typeAndCode: number): boolean {
  const type = valueOf(custom, 'icmptype');
  const code = valueOf(custom, 'icmpcode');
  return (type === '' || Number(type) === typeAndCode >> 8) && (type === '' || code === '' || Number(code) === typeAndCode % 256);
}

/** `443` or `6000-6063`. */
export function isInPorts(port: number, text: string): boolean {
  const [first = '', last = first] = text.split('-');
  return Number(first) <= port && port <= Number(last);
}
