import { parseIpAddress, parseCidr, type IpRange } from '../../model/ip-address.js';
import type { NumberRange } from '../../model/number-set.js';
import { parseAddressRange } from './addresses.js';
import { parseIcmpType, parseNumber, parsePort, parseProtocol } from './names.js';

/** What one part of a set's type name stands for: the `ip` and the `port` of `hash:ip,port`. */
export type Dimension = 'ip' | 'net' | 'port' | 'iface' | 'mac' | 'mark' | 'set';

/** One part of an element. */
export type Cell =
  | { readonly kind: 'addresses'; readonly range: IpRange }
  /** Without a protocol: TCP and UDP, as bitmap:port compares. */
  | { readonly kind: 'port'; readonly protocol: number | undefined; readonly ports: NumberRange }
  | { readonly kind: 'interface'; readonly name: string; readonly physical: boolean }
  | { readonly kind: 'set'; readonly name: string }
  /** A hardware address or a mark: no packet of the model has one. */
  | { readonly kind: 'opaque' };

/** What an element of this set may look like. */
export interface ElementShape {
  readonly dimensions: readonly Dimension[];
  readonly family: 4 | 6;
  /** Prefix length that addresses are cut to before they are looked up; undefined for the whole address. */
  readonly netmask: number | undefined;
}

/** Reads `10.0.0.0/8,tcp:80,192.0.2.1`; undefined when a part cannot be read or the number of parts is wrong. */
export function parseElement(text: string, { dimensions, family, netmask }: ElementShape): readonly Cell[] | undefined {
  const parts = text.split(',');
  const isWithoutMac = dimensions.at(-1) === 'mac' && parts.length === dimensions.length - 1;
  if (parts.length !== dimensions.length && !isWithoutMac) return undefined;
  const cells: Cell[] = [];
  for (const [index, dimension] of dimensions.entries()) {
    const cell = parseCell(parts[index] ?? '', dimension, { family, netmask, alone: dimensions.length === 1 });
    if (cell === undefined) return undefined;
    cells.push(cell);
  }
  return cells;
}

interface CellShape {
  readonly family: 4 | 6;
  readonly netmask: number | undefined;
  /** True for a set of ports alone, whose elements name no protocol. */
  readonly alone: boolean;
}

function parseCell(text: string, dimension: Dimension, shape: CellShape): Cell | undefined {
  switch (dimension) {
    case 'ip':
    case 'net': {
      const range = parseRange(text, shape.family);
      if (range === undefined) return undefined;
      return { kind: 'addresses', range: dimension === 'ip' ? widen(range, shape) : range };
    }
    case 'port':
      return shape.alone ? plainPort(text) : parsePortCell(text, shape.family);
    case 'iface': {
      const physical = text.startsWith('physdev:');
      const name = physical ? text.slice('physdev:'.length) : text;
      return name === '' || name.length > 15 || /[*+]/u.test(name) ? undefined : { kind: 'interface', name, physical };
    }
    case 'set':
      return text === '' ? undefined : { kind: 'set', name: text };
    case 'mac':
      return text === '' || /^(?:[0-9a-f]{1,2}:){5}[0-9a-f]{1,2}$/iu.test(text) ? { kind: 'opaque' } : undefined;
    case 'mark':
      return parseNumber(text, 0xffffffff) === undefined ? undefined : { kind: 'opaque' };
    default:
      return dimension satisfies never;
  }
}

/** An address, a network or `first-last`, of the set's family alone. */
function parseRange(text: string, family: 4 | 6): IpRange | undefined {
  if (text.includes(':') !== (family === 6)) return undefined;
  if (text.includes('/')) return parseCidr(text);
  const address = parseIpAddress(text);
  return address === undefined ? parseAddressRange(text) : { first: address, last: address };
}

/** A set with a netmask holds whole networks, whatever address stands for one. */
function widen(range: IpRange, { netmask, family }: CellShape): IpRange {
  if (netmask === undefined) return range;
  const size = 1n << BigInt((family === 4 ? 32 : 128) - netmask);
  return { first: range.first - (range.first % size), last: range.last - (range.last % size) + size - 1n };
}

function plainPort(text: string): Cell | undefined {
  const ports = parsePorts(text);
  return ports === undefined ? undefined : { kind: 'port', protocol: undefined, ports };
}

const ICMP_PROTOCOLS: ReadonlyMap<number, 4 | 6> = new Map([[1, 4], [58, 6]]);
const PORT_PROTOCOLS: ReadonlySet<number> = new Set([6, 17, 132, 136]);

/** `tcp:80`, `udp:5000-5010`, `icmp:8/0`, `icmp:echo-request`, `gre:0`; a port alone is TCP. */
function parsePortCell(text: string, family: 4 | 6): Cell | undefined {
  const colon = text.indexOf(':');
  const protocol = colon === -1 ? 6 : parseProtocol(text.slice(0, colon));
  const value = text.slice(colon + 1);
  if (protocol === undefined || protocol === 'any') return undefined;
  const icmpFamily = ICMP_PROTOCOLS.get(protocol);
  if (icmpFamily !== undefined) return icmpFamily === family ? icmpCell(value, protocol, family) : undefined;
  const ports = PORT_PROTOCOLS.has(protocol) ? parsePorts(value) : ANY_PORT.get(value);
  return ports === undefined ? undefined : { kind: 'port', protocol, ports };
}

/** Other protocols have no ports; ipset writes 0 in their place. */
const ANY_PORT: ReadonlyMap<string, NumberRange> = new Map([['0', { first: 0, last: 65535 }]]);

/** Types of several codes have a name for each code; ipset stores one type with one code. */
function icmpCell(text: string, protocol: number, family: 4 | 6): Cell | undefined {
  const type = parseIcmpType(text, family);
  if (type === undefined || type === 'any' || /^\d+$/u.test(text)) return undefined;
  const isGroup = type.firstCode !== type.lastCode && (family === 4 ? GROUPS_OF_ICMP : GROUPS_OF_ICMPV6).has(type.type);
  if (isGroup) return undefined;
  const value = type.type * 256 + type.firstCode;
  return { kind: 'port', protocol, ports: { first: value, last: value } };
}

const GROUPS_OF_ICMP: ReadonlySet<number> = new Set([3, 5, 11, 12]);
const GROUPS_OF_ICMPV6: ReadonlySet<number> = new Set([1, 3, 4]);

function parsePorts(text: string): NumberRange | undefined {
  const [firstText = '', lastText, ...rest] = /^[0-9-]+$/u.test(text) ? text.split('-') : [text];
  const first = parsePort(firstText);
  const last = lastText === undefined ? first : parsePort(lastText);
  return first === undefined || last === undefined || first > last || rest.length > 0 ? undefined : { first, last };
}
