/** `ip filter` and `ipv6 filter`: one condition each, used by number. */
import type { Doubt, Match } from '../../model/device.js';
import { box, NOTHING, PROTOCOL, type HeaderSpace } from '../../model/header-space.js';
import { ALL_PORTS, ALL_PROTOCOLS, intersectNumbers, numberSet, oneNumber, subtractNumbers, type NumberSet } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';
import { readAddresses, readPorts, type AddressBounds } from './filter-values.js';

/** What a filter does with what matches. `restrict` passes while the line is connected. */
export type FilterAction = 'pass' | 'reject' | 'restrict';

export interface StaticFilter {
  readonly number: string;
  readonly action: FilterAction;
  /** As packets that open a connection meet it. */
  readonly opening: Match;
  /** As packets that answer meet it. */
  readonly answering: Match;
  readonly doubts: readonly Doubt[];
  readonly location: Location;
}

const ACTION = /^(pass|reject|restrict)(?:-(?:log|nolog))?$/u;
const NAMED: ReadonlyMap<string, number> = new Map([['icmp', 1], ['icmp4', 1], ['tcp', 6], ['udp', 17], ['ipv6', 41], ['gre', 47], ['esp', 50], ['ah', 51], ['icmp6', 58], ['ospf', 89]]);
/** The types of errors and of questions with their answers, as the manual lists them. */
const ICMP_ERRORS = [3, 4, 5, 11, 12, 31, 32];
const ICMP_QUESTIONS = [0, 8, 9, 10, 13, 14, 15, 16, 17, 18, 30, 33, 34, 35, 36];

/** Reads the words behind `ip filter` or `ipv6 filter`; undefined when one of them is not known. */
export function readStaticFilter(words: readonly string[], { family, location }: { readonly family: 4 | 6; readonly location: Location }): StaticFilter | undefined {
  const [number = '', actionText = '', sourceText, destinationText = '*', protocolText = '*', sourcePorts = '*', destinationPorts = '*', ...rest] = words;
  const [, action] = ACTION.exec(actionText) ?? [];
  if (!/^\d+$/u.test(number) || (action !== 'pass' && action !== 'reject' && action !== 'restrict') || sourceText === undefined || rest.length > 0) return undefined;
  const source = readAddresses(sourceText, family);
  const destination = readAddresses(destinationText, family);
  const kinds = readKinds(protocolText, { sourcePorts, destinationPorts, family });
  if (source === undefined || destination === undefined || kinds === undefined) return undefined;
  const opening = bounds(kinds.opening, source, destination);
  const answering = bounds(kinds.answering, source, destination);
  const isExact = [opening, answering].every(({ must, may }) => must === may);
  const doubts: readonly Doubt[] = isExact ? [] : [{ code: 'doubt.unevaluable', parameters: { what: `filter ${number}` }, location }];
  return { number, action, opening, answering, doubts, location };
}

function bounds({ must, may }: Match, source: AddressBounds, destination: AddressBounds): Match {
  const widest = within(may, source.may, destination.may);
  const isExact = must === may && source.must === source.may && destination.must === destination.may;
  return { must: isExact ? widest : within(must, source.must, destination.must), may: widest };
}

function within(space: HeaderSpace, source: AddressBounds['may'], destination: AddressBounds['may']): HeaderSpace {
  return source.length === 0 || destination.length === 0 ? NOTHING : space.map((one) => ({ ...one, source, destination }));
}

interface PortWords {
  readonly sourcePorts: string;
  readonly destinationPorts: string;
  readonly family: 4 | 6;
}

interface Kinds {
  readonly opening: Match;
  readonly answering: Match;
}

const PORT_PROTOCOLS: NumberSet = numberSet([oneNumber(PROTOCOL.tcp), oneNumber(PROTOCOL.udp)].flat());

function readKinds(text: string, ports: PortWords): Kinds | undefined {
  const words = text.split(',');
  if (words.length === 1 && (text === 'icmp' || text === 'icmp4' || text === 'icmp6' || text === '1')) return readIcmp(text === 'icmp6' ? PROTOCOL.icmpv6 : ports.family === 6 && text === 'icmp' ? PROTOCOL.icmpv6 : PROTOCOL.icmp, ports);
  const sourcePorts = readPorts(ports.sourcePorts);
  const destinationPorts = readPorts(ports.destinationPorts);
  if (sourcePorts === undefined || destinationPorts === undefined) return undefined;
  const parts = words.map((word) => readKind(word, { sourcePorts, destinationPorts }));
  if (parts.includes(undefined)) return undefined;
  const known = parts.flatMap((part) => part ?? []);
  return { opening: unite(known.map(({ opening }) => opening)), answering: unite(known.map(({ answering }) => answering)) };
}

function unite(parts: readonly Match[]): Match {
  const may = parts.flatMap((part) => part.may);
  return { must: parts.every((part) => part.must === part.may) ? may : parts.flatMap((part) => part.must), may };
}

interface Ports {
  readonly sourcePorts: NumberSet;
  readonly destinationPorts: NumberSet;
}

function exactly(space: HeaderSpace): Match {
  return { must: space, may: space };
}

/** Ports are compared for TCP and UDP alone; a packet of another protocol matches whatever they are. */
function readKind(word: string, ports: Ports): Kinds | undefined {
  const tcp = [box({ protocols: oneNumber(PROTOCOL.tcp), ...ports })];
  const maybe: Match = { must: NOTHING, may: tcp };
  const never = exactly(NOTHING);
  // The packets that carry what was asked for have neither flag.
  if (word === 'tcpfin' || word === 'tcprst') return { opening: never, answering: never };
  if (word === 'established') return { opening: never, answering: exactly(tcp) };
  if (word === 'tcpsyn') return { opening: exactly(tcp), answering: maybe };
  if (/^tcpflag!?=0x[\da-f]{1,4}\/0x[\da-f]{1,4}$/iu.test(word)) return { opening: maybe, answering: maybe };
  if (word === 'icmp-error') return same(icmpTypes(ICMP_ERRORS));
  if (word === 'icmp-info') return same(icmpTypes(ICMP_QUESTIONS));
  const protocols = word === '*' ? ALL_PROTOCOLS : numbersOf(word);
  if (protocols === undefined) return undefined;
  const withPorts = intersectNumbers(protocols, PORT_PROTOCOLS);
  const others = subtractNumbers(protocols, PORT_PROTOCOLS);
  const isOpen = ports.sourcePorts === ALL_PORTS && ports.destinationPorts === ALL_PORTS;
  if (isOpen) return same([box({ protocols })]);
  return same([...(withPorts.length === 0 ? [] : [box({ protocols: withPorts, ...ports })]), ...(others.length === 0 ? [] : [box({ protocols: others })])]);
}

function same(space: HeaderSpace): Kinds {
  return { opening: exactly(space), answering: exactly(space) };
}

function numbersOf(word: string): NumberSet | undefined {
  const named = NAMED.get(word);
  if (named !== undefined) return oneNumber(named);
  const number = /^\d{1,3}$/u.test(word) ? Number(word) : 256;
  return number > 255 ? undefined : oneNumber(number);
}

function icmpTypes(types: readonly number[]): HeaderSpace {
  return [box({ protocols: oneNumber(PROTOCOL.icmp), destinationPorts: numberSet(types.map((type) => ({ first: type * 256, last: type * 256 + 255 }))) })];
}

/** Of `icmp` alone the source ports are types and the destination ports are codes. */
function readIcmp(protocol: number, { sourcePorts, destinationPorts }: PortWords): Kinds | undefined {
  const types = readOctets(sourcePorts);
  const codes = readOctets(destinationPorts);
  if (types === undefined || codes === undefined) return undefined;
  if (sourcePorts === '*' && destinationPorts === '*') return same([box({ protocols: oneNumber(protocol) })]);
  const values = types.flatMap((type) => Array.from({ length: type.last - type.first + 1 }, (_none, index) => type.first + index)).flatMap((type) => codes.map(({ first, last }) => ({ first: type * 256 + first, last: type * 256 + last })));
  return same([box({ protocols: oneNumber(protocol), destinationPorts: numberSet(values) })]);
}

function readOctets(text: string): NumberSet | undefined {
  if (text === '*') return [{ first: 0, last: 255 }];
  const ports = readPorts(text);
  return ports === undefined || (ports.at(-1)?.last ?? 0) > 255 ? undefined : ports;
}
