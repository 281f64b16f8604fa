import type { Doubt } from '../../model/device.js';
import { ALL_ADDRESSES, complementIps, intersectIps, NO_ADDRESSES, uniteIps, type IpSet } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import type { Account } from './account.js';
import { readAddressText, readWildcard } from './ip-text.js';
import { doubt, mergeDoubts, mergeLocations, unevaluable } from './known.js';
import type { AddressEntry, AddressGroupEntry, ObjectTables } from './object-tables.js';
import { meetsFilter, readTagFilter } from './tag-filter.js';

/** The addresses that names stand for, as two bounds, and where they are defined. */
export interface AddressValue {
  readonly must: IpSet;
  readonly may: IpSet;
  readonly doubts: readonly Doubt[];
  readonly locations: readonly Location[];
  /** DNS names, when the value is made of names alone. */
  readonly names?: readonly string[];
}

/** Where a name is used, for messages. */
export interface Usage {
  readonly account: Account;
  readonly location: Location;
}

/** Looks up the addresses that rules name. */
export interface AddressBook {
  /** The union of the named addresses; no name at all stands for nothing. */
  resolve(names: readonly string[], usage: Usage): AddressValue;
}

/** Everything, for sure. */
export const ANY_ADDRESS: AddressValue = { must: ALL_ADDRESSES, may: ALL_ADDRESSES, doubts: [], locations: [] };

/** Lists that the product's own updates fill. */
const BUILT_IN_LIST = /^panw-[\w-]{1,60}$/u;
/** `JP`, `US`, `A1`: the product's own table of countries. */
const REGION_CODE = /^[A-Z][A-Z0-9]$/u;
const DEEPEST_NESTING = 32;

interface Book {
  readonly tables: ObjectTables;
  readonly resolved: Map<string, AddressValue>;
  readonly open: Set<string>;
}

/** Prepares the look-up in one chain of containers. */
export function createAddressBook(tables: ObjectTables): AddressBook {
  const book: Book = { tables, resolved: new Map(), open: new Set() };
  const lists = new Map<string, AddressValue>();
  return {
    resolve(names, usage) {
      const [only] = names;
      if (only !== undefined && names.length === 1) return resolveName(book, only, { usage, from: 0 });
      const key = names.join('\n');
      const value = lists.get(key) ?? uniteValues(names.map((name) => resolveName(book, name, { usage, from: 0 })));
      lists.set(key, value);
      return value;
    },
  };
}

/** The union, bound by bound. */
export function uniteValues(values: readonly AddressValue[]): AddressValue {
  const [only] = values;
  if (only !== undefined && values.length === 1) return only;
  const doubts = mergeDoubts(...values.map((value) => value.doubts));
  const may = uniteIps(...values.map((value) => value.may));
  const must = doubts.length === 0 ? may : uniteIps(...values.map((value) => value.must));
  const names = values.flatMap((value) => value.names ?? []);
  const areNames = values.length > 0 && values.every((value) => value.names !== undefined);
  return { must, may, doubts, locations: mergeLocations(...values.map((value) => value.locations)), ...(areNames ? { names } : {}) };
}

/** Everything that the value is not. The bounds change places. */
export function negateValue(value: AddressValue): AddressValue {
  const may = complementIps(value.must);
  return { must: value.must === value.may ? may : complementIps(value.may), may, doubts: value.doubts, locations: value.locations };
}

interface Search {
  readonly usage: Usage;
  /** The innermost container that is looked in. */
  readonly from: number;
}

function resolveName(book: Book, name: string, search: Search): AddressValue {
  if (name === 'any') return ANY_ADDRESS;
  const key = `${search.from} ${name}`;
  const known = book.resolved.get(key);
  if (known !== undefined) return known;
  if (book.open.has(key)) return cyclic(name, search.usage);
  if (book.open.size >= DEEPEST_NESTING) return tooDeep(name, search.usage);
  book.open.add(key);
  const value = lookUp(book, name, search);
  book.open.delete(key);
  book.resolved.set(key, value);
  return value;
}

function lookUp({ tables, ...book }: Book, name: string, search: Search): AddressValue {
  const address = tables.addresses.find(name, search.from);
  const group = tables.addressGroups.find(name, search.from);
  if (address !== undefined && (group === undefined || address.depth <= group.depth)) return readAddress(address);
  if (group !== undefined) return readGroup({ tables, ...book }, group);
  return readOther(tables, name, search.usage);
}

function readAddress(entry: AddressEntry): AddressValue {
  const { account, location, kind, text, unknown } = entry;
  const locations = [location];
  const nothingSure = (why: Doubt, may: IpSet = ALL_ADDRESSES): AddressValue => ({ must: NO_ADDRESSES, may, doubts: [why], locations });
  if (unknown) return nothingSure(doubt('paloalto.unknown_part', location, { kind: 'address', name: entry.name.slice(0, 60) }));
  if (kind === 'fqdn') return { ...nothingSure(unevaluable(`FQDN "${text}"`, location)), names: [text] };
  if (kind === 'ip-wildcard') {
    const wildcard = readWildcard(text);
    // Of several rules whose wildcards fit, the product takes the one with the longest prefix, whatever their order.
    if (wildcard !== undefined) return nothingSure(doubt('paloalto.wildcard', location, { name: entry.name.slice(0, 60) }), wildcard.addresses);
  } else {
    const addresses = readAddressText(text);
    if (addresses !== undefined) return { must: addresses, may: addresses, doubts: [], locations };
  }
  account.report('incomplete', 'export.invalid_value', location, { what: `address "${entry.name.slice(0, 60)}"`, value: text.slice(0, 60), expected: kind });
  return nothingSure(unevaluable(`address "${entry.name}"`, location));
}

function readGroup(book: Book, group: AddressGroupEntry): AddressValue {
  const { account, location, filter, depth } = group;
  const whole = doubt('paloalto.unknown_part', location, { kind: 'address-group', name: group.name.slice(0, 60) });
  if (group.unknown) return { must: NO_ADDRESSES, may: ALL_ADDRESSES, doubts: [whole], locations: [location] };
  if (filter !== undefined) return readDynamicGroup(book, group, filter);
  const usage = { account, location };
  const value = uniteValues(group.members.map((name) => resolveMember(book, name, { usage, from: depth })));
  return { ...value, locations: mergeLocations([location], value.locations) };
}

/** A member that an inner container defines again: which of the two the group means differs between releases. */
function resolveMember(book: Book, name: string, search: Search): AddressValue {
  const own = resolveName(book, name, search);
  const inner = search.from === 0 ? undefined : innerDefinition(book, name, search.from);
  if (inner === undefined) return own;
  const other = resolveName(book, name, { ...search, from: inner });
  const why = doubt('paloalto.overridden', search.usage.location, { name: name.slice(0, 60) });
  return { must: intersectIps(own.must, other.must), may: uniteIps(own.may, other.may), doubts: mergeDoubts([why], own.doubts, other.doubts), locations: own.locations };
}

function innerDefinition({ tables }: Book, name: string, below: number): number | undefined {
  const depths = [tables.addresses.find(name, 0)?.depth, tables.addressGroups.find(name, 0)?.depth].filter((depth) => depth !== undefined && depth < below);
  return depths.length === 0 ? undefined : 0;
}

/** Objects that carry the tags belong to it surely; addresses that are registered at run time may be any. */
function readDynamicGroup({ tables }: Book, group: AddressGroupEntry, text: string): AddressValue {
  const filter = readTagFilter(text);
  const { location, account } = group;
  if (filter === undefined) account.report('incomplete', 'export.invalid_value', location, { what: `address-group "${group.name.slice(0, 60)}"`, value: text.slice(0, 60), expected: "'tag' and 'tag' or …" });
  const members = filter === undefined ? [] : tables.addresses.from(group.depth).filter((entry) => meetsFilter(filter, entry.tags));
  const sure = members.map(readAddress);
  const why = doubt('paloalto.dynamic_group', location, { name: group.name.slice(0, 60) });
  return {
    must: uniteIps(...sure.map((value) => value.must)),
    may: ALL_ADDRESSES,
    doubts: [why],
    locations: mergeLocations([location], ...sure.map((value) => value.locations)),
  };
}

function readOther(tables: ObjectTables, name: string, { account, location }: Usage): AddressValue {
  const literal = readAddressText(name);
  if (literal !== undefined) return { must: literal, may: literal, doubts: [], locations: [] };
  const list = tables.externalLists.find(name, 0) ?? tables.regions.find(name, 0);
  const isKnown = list !== undefined || BUILT_IN_LIST.test(name) || REGION_CODE.test(name);
  const place = list?.location ?? location;
  if (isKnown) return { must: NO_ADDRESSES, may: ALL_ADDRESSES, doubts: [unevaluable(`external-list | region "${name}"`, place)], locations: list === undefined ? [] : [place] };
  const parameters = { kind: 'address', name: name.slice(0, 100) };
  account.report('incomplete', 'export.undefined_reference', location, parameters);
  return { must: NO_ADDRESSES, may: ALL_ADDRESSES, doubts: [doubt('export.undefined_reference', location, parameters)], locations: [] };
}

function cyclic(name: string, { account, location }: Usage): AddressValue {
  const parameters = { kind: 'address-group', name: name.slice(0, 100) };
  account.report('incomplete', 'export.cyclic_reference', location, parameters);
  return { must: NO_ADDRESSES, may: ALL_ADDRESSES, doubts: [doubt('export.cyclic_reference', location, parameters)], locations: [] };
}

function tooDeep(name: string, { account, location }: Usage): AddressValue {
  account.report('incomplete', 'export.unsupported', location, { what: `address-group > ${DEEPEST_NESTING}` });
  return { must: NO_ADDRESSES, may: ALL_ADDRESSES, doubts: [unevaluable(`address-group "${name}"`, location)], locations: [] };
}
