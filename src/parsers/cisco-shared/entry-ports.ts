import { PROTOCOL } from '../../model/header-space.js';
import { ALL_PORTS, numberSet, oneNumber, subtractNumbers, type NumberSet } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';
import type { Cursor } from './access-entry.js';
import { sure, type Bounds } from './bounds.js';
import type { Groups } from './object-groups.js';
import { readIcmpName, readNumber, readPort } from './well-known-numbers.js';

/** Ports that are partly known. */
export type PortBounds = Bounds<NumberSet>;

/** What reading a condition on ports needs to know. */
export interface PortContext {
  readonly protocol: number | undefined;
  readonly groups: Groups;
  readonly location: Location;
}

const EVERY_PORT: PortBounds = sure(ALL_PORTS);
const OPERATORS: ReadonlySet<string> = new Set(['eq', 'neq', 'lt', 'gt', 'range', 'portgroup']);

/** `eq 80 443`, `range 8000 8010`, nothing. Undefined when an operator stands there and its ports cannot be read. */
export function readPorts(cursor: Cursor, { protocol, groups, location }: PortContext): PortBounds | undefined {
  const operator = cursor.words[cursor.at];
  if (operator === undefined || !OPERATORS.has(operator)) return EVERY_PORT;
  if (protocol !== PROTOCOL.tcp && protocol !== PROTOCOL.udp && protocol !== PROTOCOL.sctp) return undefined;
  cursor.at += 1;
  const name = cursor.words[cursor.at];
  if (operator === 'portgroup') {
    if (name === undefined) return undefined;
    cursor.at += 1;
    return groups.ports(name, location);
  }
  const family = protocol === PROTOCOL.tcp ? 'tcp' : protocol === PROTOCOL.udp ? 'udp' : 'other';
  const ports = portsOf(operator, takePorts(cursor, family, operator));
  return ports === undefined || ports.length === 0 ? undefined : sure(ports);
}

function takePorts(cursor: Cursor, protocol: 'tcp' | 'udp' | 'other', operator: string): readonly number[] {
  const most = operator === 'range' ? 2 : operator === 'eq' || operator === 'neq' ? MOST_PORTS : 1;
  const found: number[] = [];
  while (found.length < most) {
    const port = readPort(cursor.words[cursor.at], protocol);
    if (port === undefined) break;
    found.push(port);
    cursor.at += 1;
  }
  return found;
}

/** More than IOS lets one line have. */
const MOST_PORTS = 64;

/** The ports of an operator; undefined when it has too few. */
export function portsOf(operator: string, ports: readonly number[]): NumberSet | undefined {
  const [first, second] = ports;
  if (first === undefined) return undefined;
  const listed = numberSet(ports.map((port) => ({ first: port, last: port })));
  switch (operator) {
    case 'eq':
      return listed;
    case 'neq':
      return subtractNumbers(ALL_PORTS, listed);
    case 'lt':
      return first === 0 ? undefined : [{ first: 0, last: first - 1 }];
    case 'gt':
      return first === 65_535 ? undefined : [{ first: first + 1, last: 65_535 }];
    case 'range':
      return second === undefined ? undefined : [{ first: Math.min(first, second), last: Math.max(first, second) }];
    default:
      return undefined;
  }
}

/** `echo`, `3 1`, `unreachable`: what an ICMP line may name. Undefined when no message stands there. */
export function readMessageType(cursor: Cursor, protocol: number | undefined, family: 4 | 6): PortBounds | undefined {
  const isIcmp = protocol === (family === 4 ? PROTOCOL.icmp : PROTOCOL.icmpv6);
  const word = cursor.words[cursor.at];
  if (!isIcmp || word === undefined) return undefined;
  const named = readIcmpName(word, family);
  if (named !== undefined) {
    cursor.at += 1;
    return sure(messages(...named));
  }
  const type = readNumber(word, 255);
  if (type === undefined) return undefined;
  const code = readNumber(cursor.words[cursor.at + 1], 255);
  cursor.at += code === undefined ? 1 : 2;
  return sure(messages(type, code));
}

/** ICMP messages as the model writes them: type x 256 + code. */
export function messages(type: number, code?: number): NumberSet {
  return code === undefined ? [{ first: type * 256, last: type * 256 + 255 }] : oneNumber(type * 256 + code);
}
