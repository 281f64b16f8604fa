import type { Doubt } from '../../model/device.js';
import { isIpv4, maskLength, parseCidr, parseDottedQuad, parseIpAddress, prefixRange, type IpRange } from '../../model/ip-address.js';
import { ALL_ADDRESSES, ALL_IPV4, ALL_IPV6, ipSet, NO_ADDRESSES, ofOneFamily, type IpSet } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import { isAtEnd, peek, take, takeIf, type Cursor } from './cursor.js';
import type { Definitions, GroupDefinition } from './definitions.js';
import { wordsOf, type ConfigLine } from './lines.js';
import { mergeDoubts, mergeLocations, unevaluable, type Report } from './report.js';

/** The addresses that an operand surely and possibly stands for; one array when nothing is in doubt. */
export interface AddressMatch {
  readonly must: IpSet;
  readonly may: IpSet;
  readonly doubts: readonly Doubt[];
  /** Lines of the objects and groups that give the addresses. */
  readonly locations: readonly Location[];
  /** DNS names, when the operand consists of names alone. */
  readonly names?: readonly string[];
  /** True for a group of several members, whose order is not that of the addresses. */
  readonly isUnordered?: true;
}

const NONE: readonly never[] = [];

/** A match in which nothing is in doubt. */
export function exactly(addresses: IpSet, locations: readonly Location[] = NONE): AddressMatch {
  return { must: addresses, may: addresses, doubts: NONE, locations };
}

/** A match of which only the outer bound is known. */
export function possibly(may: IpSet, doubt: Doubt, locations: readonly Location[] = NONE): AddressMatch {
  return { must: NO_ADDRESSES, may, doubts: [doubt], locations };
}

/** Resolves the addresses that lines name. Every object and group is resolved once. */
export interface AddressBook {
  /** What `any` means: both families since 9.0, IPv4 before. */
  readonly any: AddressMatch;
  object(name: string, line: number): AddressMatch;
  group(name: string, line: number): AddressMatch;
  hasGroup(name: string): boolean;
  hasObject(name: string): boolean;
  /** A single address, or a name that stands for one. */
  host(text: string | undefined): bigint | undefined;
  /** `10.0.0.0 255.255.255.0`, `2001:db8::/32`: reads one or two words; undefined when they are no network. */
  network(cursor: Cursor): IpRange | undefined;
  /** Resolves whatever was not asked for, so that each line of it is accounted for. */
  resolveAll(): void;
}

/** Groups that are nested deeper are outside every real configuration. */
const DEEPEST_NESTING = 200;

/** Opens the book of a configuration. */
export function createAddressBook(definitions: Definitions, anyAddress: IpSet, report: Report): AddressBook {
  const objects = new Map<string, AddressMatch>();
  const groups = new Map<string, AddressMatch>();
  const open = new Set<string>();
  const book: AddressBook = {
    any: exactly(anyAddress),
    hasGroup: (name) => definitions.groups.network.has(name),
    hasObject: (name) => definitions.networkObjects.has(name),
    host: (text) => (text === undefined ? undefined : (parseIpAddress(text) ?? definitions.names.get(text))),
    network: (cursor) => readNetwork(cursor, book),
    object(name, line) {
      const known = objects.get(name) ?? readObject(name, definitions, { book, report });
      if (known === undefined) return undefinedReference({ kind: 'network object', name, line }, report);
      objects.set(name, known);
      return known;
    },
    group(name, line) {
      const known = groups.get(name);
      if (known !== undefined) return known;
      const definition = definitions.groups.network.get(name);
      if (definition === undefined) return undefinedReference({ kind: 'network object-group', name, line }, report);
      if (open.has(name)) {
        report.add('incomplete', 'export.cyclic_reference', definition.line, { kind: 'object-group', name: name.slice(0, 60) });
        return possibly(ALL_ADDRESSES, unevaluable(`object-group ${name}`, report.at(definition.line)));
      }
      if (open.size >= DEEPEST_NESTING) return tooDeep(definition, report);
      open.add(name);
      const found = readGroup(definition, { book, report });
      open.delete(name);
      groups.set(name, found);
      return found;
    },
    resolveAll() {
      for (const { name, line, content } of definitions.networkObjects.values()) if (content !== undefined) book.object(name, line);
      for (const { name, line } of definitions.groups.network.values()) book.group(name, line);
    },
  };
  return book;
}

function tooDeep({ name, line }: GroupDefinition, report: Report): AddressMatch {
  report.add('incomplete', 'export.unsupported', line, { what: `object-group ${name.slice(0, 60)}` });
  return possibly(ALL_ADDRESSES, unevaluable(`object-group ${name}`, report.at(line)));
}

function undefinedReference({ kind, name, line }: { readonly kind: string; readonly name: string; readonly line: number }, report: Report): AddressMatch {
  report.add('incomplete', 'export.undefined_reference', line, { kind, name: name.slice(0, 60) });
  report.mark(line, 'partial');
  return possibly(ALL_ADDRESSES, unevaluable(`${kind} ${name}`, report.at(line)));
}

interface Reading {
  readonly book: AddressBook;
  readonly report: Report;
}

function readObject(name: string, definitions: Definitions, reading: Reading): AddressMatch | undefined {
  const definition = definitions.networkObjects.get(name);
  if (definition?.content === undefined) return undefined;
  const { report } = reading;
  const { line } = definition.content;
  const location = report.at(line);
  const found = readContent(definition.content, reading);
  if (found === undefined) {
    report.unrecognised(line, `object network ${name.slice(0, 60)}`);
    return possibly(ALL_ADDRESSES, unevaluable(`object network ${name}`, location), [location]);
  }
  return { ...found, locations: [location] };
}

function readContent({ text, line }: ConfigLine, { book, report }: Reading): AddressMatch | undefined {
  const cursor: Cursor = { words: wordsOf(text), at: 0 };
  const verb = take(cursor);
  if (verb === 'fqdn') return readName(cursor, line, report);
  const range = verb === 'host' ? oneHost(book.host(take(cursor))) : verb === 'subnet' ? book.network(cursor) : verb === 'range' ? readRange(cursor, book) : undefined;
  if (range === undefined || !isAtEnd(cursor)) return undefined;
  report.mark(line, 'understood');
  return exactly(ofOneFamily(range));
}

/** `fqdn v4 www.example.com`: the addresses are asked for while the device runs. */
function readName(cursor: Cursor, line: number, report: Report): AddressMatch | undefined {
  const family = takeIf(cursor, 'v4') ? ALL_IPV4 : takeIf(cursor, 'v6') ? ALL_IPV6 : ALL_ADDRESSES;
  const name = take(cursor);
  if (name === undefined || !isAtEnd(cursor)) return undefined;
  report.mark(line, 'partial');
  return { ...possibly(family, unevaluable(`fqdn ${name}`, report.at(line))), names: [name.slice(0, 253)] };
}

function oneHost(address: bigint | undefined): IpRange | undefined {
  return address === undefined ? undefined : { first: address, last: address };
}

/** `range 10.0.0.1 10.0.0.9` */
function readRange(cursor: Cursor, book: AddressBook): IpRange | undefined {
  const first = book.host(take(cursor));
  const last = book.host(take(cursor));
  if (first === undefined || last === undefined || first > last || isIpv4(first) !== isIpv4(last)) return undefined;
  return { first, last };
}

function readNetwork(cursor: Cursor, book: AddressBook): IpRange | undefined {
  const word = take(cursor);
  if (word === undefined) return undefined;
  if (word.includes(':')) return word.includes('/') ? parseCidr(word) : undefined;
  const address = word === '0' ? parseIpAddress('0.0.0.0') : book.host(word);
  const mask = take(cursor);
  const quad = mask === '0' ? 0 : parseDottedQuad(mask ?? '');
  const length = quad === undefined ? undefined : maskLength(quad);
  if (address === undefined || !isIpv4(address) || length === undefined) return undefined;
  return prefixRange(address, length);
}

function readGroup({ name, line, members }: GroupDefinition, reading: Reading): AddressMatch {
  const parts = members.map((member) => readMember(member, name, reading));
  const exact = parts.every((part) => part.must === part.may);
  const may = ipSet(parts.flatMap((part) => part.may));
  const names = parts.every((part) => part.names !== undefined) ? parts.flatMap((part) => part.names ?? NONE).slice(0, 20) : undefined;
  return {
    must: exact ? may : ipSet(parts.flatMap((part) => part.must)),
    may,
    doubts: exact ? NONE : mergeDoubts(...parts.map((part) => part.doubts)),
    locations: mergeLocations([reading.report.at(line)], ...parts.map((part) => part.locations)),
    ...(names === undefined || names.length === 0 ? {} : { names }),
    ...(parts.length > 1 ? { isUnordered: true } : {}),
  };
}

function readMember({ text, line }: ConfigLine, group: string, { book, report }: Reading): AddressMatch {
  const cursor: Cursor = { words: wordsOf(text), at: 0 };
  const found = memberMatch(cursor, line, book);
  if (found !== undefined && isAtEnd(cursor)) {
    report.mark(line, 'understood');
    return found;
  }
  report.unrecognised(line, `${take({ words: cursor.words, at: 0 }) ?? ''} (object-group network ${group.slice(0, 60)})`);
  return possibly(ALL_ADDRESSES, unevaluable(`object-group ${group}`, report.at(line)));
}

function memberMatch(cursor: Cursor, line: number, book: AddressBook): AddressMatch | undefined {
  const verb = take(cursor);
  if (verb === 'group-object') return isAtEnd(cursor) ? undefined : book.group(take(cursor) ?? '', line);
  if (verb !== 'network-object') return undefined;
  if (takeIf(cursor, 'object')) return isAtEnd(cursor) ? undefined : book.object(take(cursor) ?? '', line);
  const range = takeIf(cursor, 'host') ? oneHost(book.host(take(cursor))) : singleOrNetwork(cursor, book);
  return range === undefined ? undefined : exactly(ofOneFamily(range));
}

/** `network-object 2001:db8::1` without a length is one address. */
function singleOrNetwork(cursor: Cursor, book: AddressBook): IpRange | undefined {
  const word = peek(cursor) ?? '';
  if (!word.includes(':') || word.includes('/')) return book.network(cursor);
  cursor.at += 1;
  return oneHost(parseIpAddress(word));
}
