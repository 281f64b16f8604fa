/** `nat descriptor`: what a descriptor does, until it is given to an interface. */
import { parseIpAddress, type IpRange } from '../../model/ip-address.js';
import type { NumberRange } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';
import type { Command } from './commands.js';
import { readNetwork, readPort } from './filter-values.js';

/** One published port or address. */
export interface Published {
  readonly inner: bigint;
  /** Undefined: the address of the descriptor. */
  readonly outer: bigint | undefined;
  readonly count: number;
  readonly protocol: number | undefined;
  readonly ports: readonly { readonly outer: NumberRange; readonly inner: NumberRange }[];
  readonly location: Location;
}

export interface Descriptor {
  type: 'masquerade' | 'nat' | 'nat-masquerade' | 'none' | undefined;
  /** `interface`: that of the interface it is given to. */
  outer: readonly IpRange[] | 'interface';
  inner: readonly IpRange[] | 'all';
  readonly published: Published[];
  /** Where packets go that nothing else translates. */
  forward: bigint | undefined;
  location: Location;
}

/** Takes a command; false when it is not understood. */
export function collectDescriptor({ words, location }: Command, descriptors: Map<string, Descriptor>): boolean {
  const [, , third = '', ...rest] = words;
  const number = third === 'address' || third === 'masquerade' ? rest[1] : rest[0];
  if (number === undefined || !/^\d+$/u.test(number)) return false;
  const descriptor = descriptors.get(number) ?? { type: undefined, outer: 'interface', inner: 'all', published: [], forward: undefined, location };
  descriptors.set(number, descriptor);
  if (third === 'type') return takeType(descriptor, rest.slice(1), location);
  if (third === 'address') return takeAddress(descriptor, rest[0], rest.slice(2));
  if (third === 'static') return takeStatic(descriptor, rest.slice(1), location);
  if (third === 'masquerade' && rest[0] === 'static') return takeMasquerade(descriptor, rest.slice(2), location);
  return third === 'masquerade' && rest[0] === 'incoming' && takeIncoming(descriptor, rest.slice(2));
}

function takeType(descriptor: Descriptor, words: readonly string[], location: Location): boolean {
  const [type] = words;
  if (words.length !== 1 || (type !== 'masquerade' && type !== 'nat' && type !== 'nat-masquerade' && type !== 'none')) return false;
  descriptor.type = type;
  descriptor.location = location;
  return true;
}

function takeAddress(descriptor: Descriptor, side: string | undefined, words: readonly string[]): boolean {
  const ranges = words.flatMap((word) => word.split(',')).map(readRange);
  const named = words.length === 1 ? words[0] : undefined;
  if (side === 'outer' && (named === 'primary' || named === 'ipcp')) descriptor.outer = 'interface';
  else if (side === 'inner' && named === 'auto') descriptor.inner = 'all';
  else if (words.length === 0 || ranges.includes(undefined)) return false;
  else if (side === 'outer') descriptor.outer = ranges.flatMap((range) => range ?? []);
  else if (side === 'inner') descriptor.inner = ranges.flatMap((range) => range ?? []);
  else return false;
  return true;
}

function readRange(text: string): IpRange | undefined {
  const [first = '', last] = text.split('-');
  if (last === undefined) return readNetwork(text);
  const start = parseIpAddress(first);
  const end = parseIpAddress(last);
  return start === undefined || end === undefined || start > end ? undefined : { first: start, last: end };
}

/** `nat descriptor static 1 1 203.0.113.5=192.168.0.5 3` */
function takeStatic(descriptor: Descriptor, words: readonly string[], location: Location): boolean {
  const [id = '', pair = '', countText = '1', ...rest] = words;
  const [outer, inner] = pair.split('=').map(parseIpAddress);
  const count = /^\d{1,5}$/u.test(countText) ? Number(countText) : 0;
  if (!/^\d+$/u.test(id) || outer === undefined || inner === undefined || count < 1 || rest.length > 0) return false;
  descriptor.published.push({ inner, outer, count, protocol: undefined, ports: [], location });
  return true;
}

const PROTOCOLS: ReadonlyMap<string, number> = new Map([['tcp', 6], ['udp', 17], ['icmp', 1], ['esp', 50], ['ah', 51], ['gre', 47], ['ipv6', 41]]);

/** `nat descriptor masquerade static 1 2 192.168.0.10 tcp 443=8082` */
function takeMasquerade(descriptor: Descriptor, words: readonly string[], location: Location): boolean {
  const [id = '', innerText = '', protocolText = '', portText, ...rest] = words;
  const inner = parseIpAddress(innerText);
  const protocol = PROTOCOLS.get(protocolText) ?? (/^\d{1,3}$/u.test(protocolText) && Number(protocolText) < 256 ? Number(protocolText) : undefined);
  const hasPorts = protocol === 6 || protocol === 17;
  const ports = (portText ?? '').split(',').map(readPair);
  if (!/^\d+$/u.test(id) || inner === undefined || protocol === undefined || rest.length > 0 || hasPorts !== (portText !== undefined)) return false;
  if (hasPorts && ports.includes(undefined)) return false;
  descriptor.published.push({ inner, outer: undefined, count: 1, protocol, ports: hasPorts ? ports.flatMap((pair) => pair ?? []) : [], location });
  return true;
}

/** `8082`, `443=8082`, `5000-5010`, `www`; ranges on both sides have the same size. */
function readPair(text: string): { readonly outer: NumberRange; readonly inner: NumberRange } | undefined {
  const [first = '', second] = text.split('=');
  const outer = readPortRange(first);
  const inner = second === undefined ? outer : readPortRange(second);
  if (outer === undefined || inner === undefined || outer.last - outer.first !== inner.last - inner.first) return undefined;
  return { outer, inner };
}

function readPortRange(text: string): NumberRange | undefined {
  const [first = '', last = first] = text.split('-');
  const start = readPort(first);
  const end = readPort(last);
  return start === undefined || end === undefined || start > end ? undefined : { first: start, last: end };
}

/** Packets that nothing translates are for the router itself, or for one host. */
function takeIncoming(descriptor: Descriptor, words: readonly string[]): boolean {
  const [what, target] = words;
  if (what === 'forward' && words.length === 2) {
    descriptor.forward = parseIpAddress(target ?? '');
    return descriptor.forward !== undefined;
  }
  return words.length === 1 && (what === 'reject' || what === 'discard' || what === 'through');
}
