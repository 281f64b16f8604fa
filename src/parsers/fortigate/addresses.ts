import type { Doubt } from '../../model/device.js';
import { ALL_IPV4, ALL_IPV6, intersectIps, ipSet, NO_ADDRESSES, subtractIps, uniteIps, type IpSet } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import { unknownParts } from './section-state.js';
import type { InterfaceTable } from './interfaces.js';
import { rangeBetween, readNetwork, readWildcard } from './network-syntax.js';
import type { Block } from './parse.js';
import { mergeDoubts, mergeLocations, unevaluable, type Report } from './report.js';
import { locationOf, valueOf, valuesOf, type Scope } from './scope.js';

/** The addresses a name stands for, as two bounds, and where they are defined. */
export interface AddressValue {
  readonly must: IpSet;
  readonly may: IpSet;
  readonly doubts: readonly Doubt[];
  readonly locations: readonly Location[];
  /** DNS names, when the value is made of names alone (`set type fqdn`); its addresses are then in doubt. */
  readonly names?: readonly string[];
}

/** The address objects and groups of one IP family. */
export interface AddressBook {
  readonly family: IpSet;
  has(name: string): boolean;
  /** The union of the named addresses; `location` is where they are used. */
  resolve(names: readonly string[], location: Location): AddressValue;
}

/** Groups nested deeper than this are taken as in doubt. */
const DEEPEST_NESTING = 32;

interface Book {
  readonly family: IpSet;
  readonly objects: ReadonlyMap<string, Block>;
  readonly groups: ReadonlyMap<string, Block>;
  readonly external: ReadonlyMap<string, Block>;
  readonly interfaces: InterfaceTable;
  readonly report: Report;
  readonly resolved: Map<string, AddressValue>;
  /** Groups on the way to the name that is being resolved. */
  readonly open: Set<string>;
}

/** Prepares the look-up of `firewall address` and `addrgrp` (4), or `address6` and `addrgrp6` (6). */
export function createAddressBook(scope: Scope, family: 4 | 6, { interfaces, report }: { readonly interfaces: InterfaceTable; readonly report: Report }): AddressBook {
  const suffix = family === 4 ? '' : '6';
  const book: Book = {
    family: family === 4 ? ALL_IPV4 : ALL_IPV6,
    objects: scope.section(`firewall address${suffix}`)?.entries ?? new Map<string, Block>(),
    groups: scope.section(`firewall addrgrp${suffix}`)?.entries ?? new Map<string, Block>(),
    external: scope.section('system external-resource')?.entries ?? new Map<string, Block>(),
    interfaces,
    report,
    resolved: new Map(),
    open: new Set(),
  };
  const lists = new Map<string, AddressValue>();
  return {
    family: book.family,
    has: (name) => book.objects.has(name) || book.groups.has(name),
    resolve(names, location) {
      const [only] = names;
      if (only !== undefined && names.length === 1) return resolveName(book, only, location);
      const key = names.join('\n');
      const value = lists.get(key) ?? uniteValues(names.map((name) => resolveName(book, name, location)));
      lists.set(key, value);
      return value;
    },
  };
}

/** The union of address values, bound by bound. */
export function uniteValues(values: readonly AddressValue[]): AddressValue {
  const [only] = values;
  if (only !== undefined && values.length === 1) return only;
  const doubts = mergeDoubts(...values.map((value) => value.doubts));
  const may = uniteIps(...values.map((value) => value.may));
  const must = doubts.length === 0 ? may : uniteIps(...values.map((value) => value.must));
  return { must, may, doubts, locations: mergeLocations(...values.map((value) => value.locations)), ...namesOf(values) };
}

/** Names limit a union only when every part of it is a name. */
function namesOf(values: readonly AddressValue[]): Pick<AddressValue, 'names'> {
  const names = values.flatMap((value) => value.names ?? []);
  return values.length > 0 && values.every((value) => value.names !== undefined) ? { names } : {};
}

/** Everything of the family that the value is not. Under negation the bounds change places. */
export function negateValue(value: AddressValue, family: IpSet): AddressValue {
  const may = subtractIps(family, value.must);
  const must = value.doubts.length === 0 ? may : subtractIps(family, value.may);
  return { must, may, doubts: value.doubts, locations: value.locations };
}

function resolveName(book: Book, name: string, location: Location): AddressValue {
  const known = book.resolved.get(name);
  if (known !== undefined) return known;
  const object = book.objects.get(name);
  const group = object === undefined ? book.groups.get(name) : undefined;
  if (group !== undefined) return resolveGroup(book, group, location);
  const value = object === undefined ? resolveUndefined(book, name, location) : readObject(book, object);
  book.resolved.set(name, value);
  return value;
}

function resolveUndefined(book: Book, name: string, location: Location): AddressValue {
  if (name === 'all') return exactly(book.family, []);
  if (name === 'none') return exactly(NO_ADDRESSES, []);
  const external = book.external.get(name);
  if (external !== undefined) return unknown(book, unevaluable(`external list "${name}"`, external.location));
  book.report.add('incomplete', 'export.undefined_reference', location, { kind: 'firewall address', name: name.slice(0, 100) });
  return unknown(book, { code: 'fortigate.undefined_address', parameters: { name: name.slice(0, 100) }, location });
}

function resolveGroup(book: Book, group: Block, location: Location): AddressValue {
  if (book.open.has(group.name)) {
    book.report.add('incomplete', 'export.cyclic_reference', group.location, { kind: 'firewall addrgrp', name: group.name.slice(0, 100) });
    return unknown(book, unevaluable(`address group "${group.name}"`, group.location));
  }
  if (book.open.size >= DEEPEST_NESTING) {
    book.report.add('incomplete', 'export.unsupported', location, { what: 'firewall addrgrp > 32' });
    return unknown(book, unevaluable(`address group "${group.name}"`, group.location));
  }
  book.open.add(group.name);
  const value = readGroup(book, group);
  book.open.delete(group.name);
  book.resolved.set(group.name, value);
  return value;
}

function readGroup(book: Book, group: Block): AddressValue {
  const at = locationOf(group, 'member');
  const members = uniteValues(valuesOf(group, 'member').map((name) => resolveName(book, name, at)));
  const rest = valueOf(group, 'exclude') === 'enable' ? exclude(book, members, group) : members;
  const unknownOnes = unknownDoubts(group, 'address group');
  const locations = mergeLocations([group.location], rest.locations);
  if (unknownOnes.length > 0) return { must: NO_ADDRESSES, may: book.family, doubts: mergeDoubts(rest.doubts, unknownOnes), locations };
  return { must: rest.must, may: rest.may, doubts: mergeDoubts(rest.doubts), locations, ...(rest.names === undefined ? {} : { names: rest.names }) };
}

function exclude(book: Book, members: AddressValue, group: Block): AddressValue {
  const at = locationOf(group, 'exclude-member');
  const excluded = uniteValues(valuesOf(group, 'exclude-member').map((name) => resolveName(book, name, at)));
  const doubts = mergeDoubts(members.doubts, excluded.doubts);
  const may = subtractIps(members.may, excluded.must);
  const must = doubts.length === 0 ? may : subtractIps(members.must, excluded.may);
  return { must, may, doubts, locations: mergeLocations(members.locations, excluded.locations) };
}

function readObject(book: Book, object: Block): AddressValue {
  const doubts = unknownDoubts(object, 'address');
  if (doubts.length > 0) return { ...unknown(book, ...doubts), locations: [object.location] };
  switch (valueOf(object, 'type') ?? (book.family === ALL_IPV4 ? 'ipmask' : 'ipprefix')) {
    case 'ipmask':
      return readPlain(book, object, 'subnet');
    case 'ipprefix':
      return readPlain(book, object, 'ip6');
    case 'iprange':
      return readSpan(book, object);
    case 'wildcard':
      return readWildcardObject(book, object);
    case 'interface-subnet':
      return readInterfaceSubnet(book, object);
    case 'fqdn':
      return readName(book, object);
    default:
      return unknown(book, unevaluable(`address "${object.name}"`, object.location));
  }
}

/** `set fqdn "www.example.com"`: the firewall asks the DNS, an export cannot. */
function readName(book: Book, object: Block): AddressValue {
  const value = unknown(book, unevaluable(`address "${object.name}"`, object.location));
  const name = valueOf(object, 'fqdn') ?? '';
  return name === '' || name.includes('*') ? value : { ...value, names: [name.toLowerCase()] };
}

/** `set subnet 10.0.0.0 255.255.255.0`; absent means every address (the default `0.0.0.0 0.0.0.0`). */
function readPlain(book: Book, object: Block, key: 'subnet' | 'ip6'): AddressValue {
  const values = valuesOf(object, key);
  if (values.length === 0) return exactly(book.family, [object.location]);
  // The product's own object `none` is written as the one address 0.0.0.0 or ::, which no packet has.
  if (object.name === 'none') return exactly(NO_ADDRESSES, [object.location]);
  const network = readNetwork(values);
  if (network === undefined) return invalid(book, object, { key, expected: '<address> <mask>' });
  const everything = key === 'ip6' && network.first === 0n && network.last > 0xffff_ffff_ffff_ffffn * 0x1_0000_0000_0000_0000n;
  return exactly(everything ? book.family : intersectIps([network], book.family), [object.location]);
}

function readSpan(book: Book, object: Block): AddressValue {
  const range = rangeBetween(valueOf(object, 'start-ip') ?? '', valueOf(object, 'end-ip') ?? '');
  if (range === undefined) return invalid(book, object, { key: 'end-ip', expected: '>= start-ip' });
  return exactly(intersectIps([range], book.family), [object.location]);
}

function readWildcardObject(book: Book, object: Block): AddressValue {
  const wildcard = book.family === ALL_IPV4 ? readWildcard(valuesOf(object, 'wildcard')) : undefined;
  if (wildcard === undefined) return invalid(book, object, { key: 'wildcard', expected: '<IPv4 address> <mask>' });
  if (wildcard.exact) return exactly(wildcard.addresses, [object.location]);
  const doubts = [unevaluable(`wildcard address "${object.name}"`, object.location)];
  return { must: NO_ADDRESSES, may: wildcard.addresses, doubts, locations: [object.location] };
}

/** The stored subnet may be stale when the interface was renumbered; only where both agree is it sure. */
function readInterfaceSubnet(book: Book, object: Block): AddressValue {
  const name = valueOf(object, 'interface') ?? '';
  const own = book.interfaces.networksOf(name, book.family);
  const values = valuesOf(object, 'subnet');
  const stored = readNetwork(values);
  if (stored === undefined && values.length > 0) return invalid(book, object, { key: 'subnet', expected: '<address> <mask>' });
  const kept: IpSet = stored === undefined ? own : intersectIps([stored], book.family);
  const doubt = unevaluable(`interface subnet "${object.name}"`, object.location);
  if (own.length === 0) return { must: NO_ADDRESSES, may: book.family, doubts: [doubt], locations: [object.location] };
  const may = ipSet([...own, ...kept]);
  const must = intersectIps(own, kept);
  const agreed = subtractIps(may, must).length === 0;
  return agreed ? exactly(may, [object.location]) : { must, may, doubts: [doubt], locations: [object.location] };
}

function invalid(book: Book, object: Block, { key, expected }: { readonly key: string; readonly expected: string }): AddressValue {
  const location = locationOf(object, key);
  const value = valuesOf(object, key).join(' ').slice(0, 60);
  book.report.add('incomplete', 'export.invalid_value', location, { what: `firewall address "${object.name.slice(0, 60)}": ${key}`, value, expected });
  book.report.mark(location, 'partial');
  return unknown(book, unevaluable(`address "${object.name}"`, location));
}

/** A doubt for every part of an object that this room does not know. */
export function unknownDoubts(block: Block, kind: string): readonly Doubt[] {
  const parts = unknownParts(block);
  if (parts.length === 0) return NO_DOUBTS;
  return parts.map((part) => ({
    code: 'fortigate.unknown_attribute',
    parameters: { kind, name: block.name.slice(0, 60), attribute: part.name.slice(0, 60) },
    location: part.location,
  }));
}

const NO_DOUBTS: readonly Doubt[] = [];

function exactly(addresses: IpSet, locations: readonly Location[]): AddressValue {
  return { must: addresses, may: addresses, doubts: NO_DOUBTS, locations };
}

function unknown(book: Book, ...doubts: readonly Doubt[]): AddressValue {
  return { must: NO_ADDRESSES, may: book.family, doubts, locations: doubts.map((doubt) => doubt.location).slice(0, 20) };
}
