/** One rule as the kernel keeps it: tests of one packet, all of which have to hold, and a target. */
import type { Packet } from '../../src/model/header-space.js';
import { UnreadableError } from '../packet-walk/types.js';
import { familyOf, networkTest, readAddress } from './addresses.js';

/** A packet somewhere on its way through the device. */
export interface Journey {
  readonly packet: Packet;
  /** Absent where the packet has no such interface: a device's own packets come from none. */
  readonly ingress: string | undefined;
  readonly egress: string | undefined;
  /** False after a NOTRACK rule. */
  readonly tracked: boolean;
  /** True once a nat rule changed the destination. */
  readonly redirected: boolean;
  /** The chain of the kernel that it goes through. */
  readonly hook: string;
}

type Test = (at: Journey) => boolean;

/** A rule that was read. */
export interface Rule {
  readonly tests: readonly Test[];
  readonly target: string;
  readonly goto: boolean;
  /** Options of the target by name. */
  readonly to: ReadonlyMap<string, string>;
}

/** Reads the words of a rule behind `-A CHAIN`. */
export function readRule(words: readonly string[]): Rule {
  const tests: Test[] = [];
  const to = new Map<string, string>();
  let target = '';
  let isGoto = false;
  let negated = false;
  for (let index = 0; index < words.length; ) {
    const name = words[index] ?? '';
    const count = VALUES.get(name);
    const values = words.slice(index + 1, index + 1 + (count ?? 0));
    if (name === '!') {
      negated = true;
      index += 1;
      continue;
    }
    if (count === undefined || values.length < count) throw new UnreadableError(`option: ${name}`);
    index += 1 + count;
    const [value = '', second = ''] = values;
    if (name === '-j' || name === '-g') {
      target = value;
      isGoto = name === '-g';
    } else if (TARGET_OPTIONS.has(name)) to.set(name, value);
    else tests.push(turned(testOf(name, value, second), negated));
    negated = false;
  }
  return { tests, target, goto: isGoto, to };
}

/** Options by the number of their values. */
const VALUES: ReadonlyMap<string, number> = new Map([
  ['-s', 1], ['-d', 1], ['-p', 1], ['-i', 1], ['-o', 1], ['-f', 0], ['-m', 1], ['-j', 1], ['-g', 1],
  ['--sport', 1], ['--dport', 1], ['--sports', 1], ['--dports', 1], ['--ports', 1], ['--tcp-flags', 2], ['--syn', 0],
  ['--src-range', 1], ['--dst-range', 1], ['--icmp-type', 1], ['--icmpv6-type', 1], ['--state', 1], ['--ctstate', 1],
  ['--ctdir', 1], ['--src-type', 1], ['--dst-type', 1], ['--comment', 1], ['--set', 0], ['--name', 1], ['--mask', 1],
  ['--rsource', 0], ['--reject-with', 1], ['--log-prefix', 1], ['--log-level', 1], ['--set-xmark', 1], ['--notrack', 0],
  ['--to-destination', 1], ['--to-source', 1], ['--to-ports', 1], ['--to', 1],
]);

const TARGET_OPTIONS: ReadonlySet<string> = new Set([
  '--reject-with', '--log-prefix', '--log-level', '--set-xmark', '--notrack', '--to-destination', '--to-source', '--to-ports', '--to',
]);

function turned(test: Test, negated: boolean): Test {
  return negated ? (at) => !test(at) : test;
}

function testOf(name: string, value: string, second: string): Test {
  switch (name) {
    case '-s':
      return onAddress(value, ({ packet }) => packet.source);
    case '-d':
      return onAddress(value, ({ packet }) => packet.destination);
    case '-p':
      return ({ packet }) => value === 'all' || packet.protocol === protocolOf(value);
    case '-i':
      return ({ ingress }) => isNamed(value, ingress);
    case '-o':
      return ({ egress }) => isNamed(value, egress);
    case '--src-range':
      return inRange(value, ({ packet }) => packet.source);
    case '--dst-range':
      return inRange(value, ({ packet }) => packet.destination);
    case '--state':
    case '--ctstate':
      return ({ tracked, redirected }) => value.split(',').some((state) => holdsState(state, tracked, redirected));
    case '--ctdir':
      return () => value === 'ORIGINAL';
    case '--src-type':
    case '--dst-type':
      return (at) => value.split(',').some((type) => isOfType(type, name === '--src-type' ? at.packet.source : at.packet.destination, at));
    default:
      return portTest(name, value, second);
  }
}

function portTest(name: string, value: string, second: string): Test {
  switch (name) {
    case '--sport':
    case '--sports':
      return ({ packet }) => isListed(value, packet.sourcePort);
    case '--dport':
    case '--dports':
      return ({ packet }) => isListed(value, packet.destinationPort);
    case '--ports':
      return ({ packet }) => isListed(value, packet.sourcePort) || isListed(value, packet.destinationPort);
    case '--icmp-type':
    case '--icmpv6-type':
      return ({ packet }) => isMessage(value, packet.destinationPort);
    case '--syn':
      return () => true;
    case '--tcp-flags':
      // The packet that opens a connection has SYN alone of the six.
      return () => flagsOf(value).has('SYN') === flagsOf(second).has('SYN') && [...flagsOf(second)].every((flag) => flag === 'SYN');
    case '-f':
      return () => false;
    case '-m':
    case '--comment':
    case '--set':
    case '--name':
    case '--mask':
    case '--rsource':
      return () => true;
    default:
      throw new UnreadableError(`option: ${name}`);
  }
}

function onAddress(value: string, addressOf: (at: Journey) => bigint): Test {
  const test = networkTest(value);
  return (at) => test(addressOf(at));
}

function inRange(value: string, addressOf: (at: Journey) => bigint): Test {
  const [first = '', last = ''] = value.split('-');
  const low = readAddress(first);
  const high = readAddress(last);
  return (at) => low <= addressOf(at) && addressOf(at) <= high;
}

const PROTOCOLS: Readonly<Record<string, number>> = { icmp: 1, tcp: 6, udp: 17, gre: 47, 'ipv6-icmp': 58, sctp: 132 };

function protocolOf(text: string): number {
  const number = /^\d+$/u.test(text) ? Number(text) : PROTOCOLS[text];
  if (number === undefined) throw new UnreadableError(`protocol: ${text}`);
  return number;
}

/** A name, or the beginning of one before `+`. A packet without the interface has an empty name. */
function isNamed(pattern: string, name = ''): boolean {
  return pattern.endsWith('+') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

/** `22`, `1024:65535`, `:1023`, `1024:`, or several of them with commas. */
function isListed(text: string, port: number): boolean {
  return text.split(',').some((part) => {
    const [low = '', high] = part.split(':');
    if (high === undefined) return port === Number(low);
    return Number(low === '' ? '0' : low) <= port && port <= Number(high === '' ? '65535' : high);
  });
}

/** `8` or `3/4`; `any` over IPv4. */
function isMessage(text: string, typeAndCode: number): boolean {
  if (text === 'any') return true;
  const [type = '', code] = text.split('/');
  return Math.floor(typeAndCode / 256) === Number(type) && (code === undefined || typeAndCode % 256 === Number(code));
}

function flagsOf(text: string): ReadonlySet<string> {
  if (text === 'NONE') return new Set();
  return new Set(text === 'ALL' ? ['FIN', 'SYN', 'RST', 'PSH', 'ACK', 'URG'] : text.split(','));
}

/** The packet opens a connection: it is new, or untracked, and never anything else. */
function holdsState(state: string, tracked: boolean, redirected: boolean): boolean {
  if (state === 'NEW') return tracked;
  if (state === 'UNTRACKED') return !tracked;
  return state === 'DNAT' && redirected;
}

/** Multicast is in the address; what arrives at INPUT and is neither multicast nor broadcast is the device's own. */
function isOfType(type: string, address: bigint, at: Journey): boolean {
  const isMulticast = networkTest(familyOf(address) === 4 ? '224.0.0.0/4' : 'ff00::/8')(address);
  const isBroadcast = networkTest('255.255.255.255')(address) || networkTest('0.0.0.0/8')(address);
  if (type === 'MULTICAST') return isMulticast;
  if (type === 'BROADCAST' && at.hook === 'INPUT') return isBroadcast;
  if (type === 'LOCAL' && at.hook === 'INPUT') return !isMulticast && !isBroadcast;
  throw new UnreadableError(`address type: ${type} at ${at.hook}`);
}
