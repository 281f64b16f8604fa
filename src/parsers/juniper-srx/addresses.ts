import type { Doubt } from '../../model/device.js';
import { ALL_ADDRESSES, ALL_IPV4, ALL_IPV6, complementIps, intersectIps, ipsOverlap, NO_ADDRESSES, uniteIps, type IpSet } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import { readBetween, readPrefix, readWildcard } from './internet-syntax.js';
import { mergeDoubts, mergeLocations, unevaluable, type Report } from './report.js';
import { at, byName, entriesOf, partOf, partsOf, valueOf, valuesOf, type Statement, type Value } from './tree.js';

/** The addresses that names stand for, as two bounds, and where they are defined. */
export interface AddressValue {
  readonly must: IpSet;
  readonly may: IpSet;
  readonly doubts: readonly Doubt[];
  readonly locations: readonly Location[];
  /** DNS names, when the value is made of names alone. */
  readonly names?: readonly string[];
}

/** The address books of the device. */
export interface AddressBooks {
  /** The union of the named addresses as a policy of this zone means them; without a zone the global book alone. */
  resolve(names: readonly Value[], zone: string | undefined): AddressValue;
}

interface Book {
  readonly addresses: ReadonlyMap<string, Statement>;
  readonly sets: ReadonlyMap<string, Statement>;
  readonly resolved: Map<string, AddressValue>;
  /** Sets on the way to the name that is being resolved. */
  readonly open: Set<string>;
  readonly report: Report;
}

const ANY: AddressValue = { must: ALL_ADDRESSES, may: ALL_ADDRESSES, doubts: [], locations: [] };
const PREDEFINED: ReadonlyMap<string, AddressValue> = new Map([
  ['any', ANY],
  ['any-ipv4', { ...ANY, must: ALL_IPV4, may: ALL_IPV4 }],
  ['any-ipv6', { ...ANY, must: ALL_IPV6, may: ALL_IPV6 }],
]);

/** Reads `security address-book` and the books inside zones. */
export function readAddressBooks(root: Statement, report: Report): AddressBooks {
  const stated = entriesOf(at(root, 'security', 'address-book'));
  const global = openBook(stated.filter((book) => book.name === 'global'), report);
  const ofZone = new Map<string, Book[]>();
  const attach = (zone: string, book: Book): void => void ofZone.set(zone, [...(ofZone.get(zone) ?? []), book]);
  for (const statement of stated) {
    const book = openBook([statement], report);
    for (const { text } of valuesOf(partOf(statement, 'attach'), 'zone')) attach(text, book);
  }
  for (const zone of partsOf(at(root, 'security', 'zones'), 'security-zone')) {
    const own = partOf(zone, 'address-book');
    if (own !== undefined) attach(zone.name, openBook([own], report));
  }
  const lists = new Map<string, AddressValue>();
  return {
    resolve(names, zone) {
      const books = [...(zone === undefined ? [] : (ofZone.get(zone) ?? [])), global];
      const [only] = names;
      if (only !== undefined && names.length === 1) return resolveIn(books, only, report);
      const key = `${zone ?? ''}\n${names.map(({ text }) => text).join('\n')}`;
      const value = lists.get(key) ?? uniteValues(names.map((name) => resolveIn(books, name, report)));
      lists.set(key, value);
      return value;
    },
  };
}

function openBook(statements: readonly Statement[], report: Report): Book {
  return {
    addresses: byName(statements.flatMap((one) => partsOf(one, 'address'))),
    sets: byName(statements.flatMap((one) => partsOf(one, 'address-set'))),
    resolved: new Map(),
    open: new Set(),
    report,
  };
}

function resolveIn(books: readonly Book[], name: Value, report: Report): AddressValue {
  const predefined = PREDEFINED.get(name.text);
  if (predefined !== undefined) return predefined;
  const book = books.find((one) => one.addresses.has(name.text) || one.sets.has(name.text));
  return book === undefined ? undefinedAddress(name, report) : resolveName(book, name);
}

function undefinedAddress({ text, location }: Value, report: Report): AddressValue {
  const parameters = { kind: 'address', name: text.slice(0, 100) };
  report.addOnce(`address ${text}`, { code: 'export.undefined_reference', location, parameters });
  return unknownValue([{ code: 'juniper-srx.undefined', parameters, location }]);
}

function unknownValue(doubts: readonly Doubt[], may: IpSet = ALL_ADDRESSES): AddressValue {
  return { must: NO_ADDRESSES, may, doubts, locations: [] };
}

function resolveName(book: Book, name: Value): AddressValue {
  const known = book.resolved.get(name.text);
  if (known !== undefined) return known;
  const address = book.addresses.get(name.text);
  const set = book.sets.get(name.text);
  if (address === undefined && set === undefined) return undefinedAddress(name, book.report);
  if (book.open.has(name.text)) return cyclicSet(book, name);
  book.open.add(name.text);
  const value = address === undefined ? readSet(book, set) : readAddress(address, book.report);
  book.open.delete(name.text);
  book.resolved.set(name.text, value);
  return value;
}

function cyclicSet(book: Book, { text, location }: Value): AddressValue {
  const parameters = { kind: 'address-set', name: text.slice(0, 100) };
  book.report.addOnce(`address ${text}`, { code: 'export.cyclic_reference', location, parameters });
  return unknownValue([unevaluable(`address-set "${text}"`, location)]);
}

function readSet(book: Book, set: Statement | undefined): AddressValue {
  if (set === undefined) return unknownValue([]);
  const members = [...valuesOf(set, 'address'), ...valuesOf(set, 'address-set')];
  const value = uniteValues(members.map((member) => PREDEFINED.get(member.text) ?? resolveName(book, member)));
  return { ...value, doubts: mergeDoubts(unknownPart(set, 'address-set'), value.doubts), ...(set.unknown === undefined ? {} : { must: NO_ADDRESSES, may: ALL_ADDRESSES }), locations: mergeLocations([set.location], value.locations) };
}

/** The doubt that a statement inside an object brings that is not understood. */
export function unknownPart({ unknown, name }: Statement, kind: string): readonly Doubt[] {
  return unknown === undefined ? [] : [{ code: 'juniper-srx.unknown_part', parameters: { kind, name: name.slice(0, 100) }, location: unknown }];
}

function readAddress(address: Statement, report: Report): AddressValue {
  const { location } = address;
  const doubts = unknownPart(address, 'address');
  if (doubts.length > 0) return { ...unknownValue(doubts), locations: [location] };
  const dns = entriesOf(partOf(address, 'dns-name'));
  if (dns.length > 0) return dnsAddress(dns, location, report);
  const sets = [...prefixesOf(address), ...rangesOf(address), ...wildcardsOf(address)];
  const [only] = sets;
  if (only?.addresses !== undefined && sets.length === 1) {
    const enclosing = only.isExact ? [] : [unevaluable(`wildcard-address ${only.text}`, location)];
    return { must: only.isExact ? only.addresses : NO_ADDRESSES, may: only.addresses, doubts: enclosing, locations: [location] };
  }
  report.add('incomplete', 'export.invalid_value', location, { what: `address ${address.name.slice(0, 60)}`, value: sets.map(({ text }) => text).join(' ').slice(0, 60), expected: 'address/length' });
  report.mark(location, 'partial');
  return { ...unknownValue([unevaluable(`address "${address.name}"`, location)]), locations: [location] };
}

interface StatedAddresses {
  readonly text: string;
  readonly addresses: IpSet | undefined;
  readonly isExact: boolean;
}

function prefixesOf(address: Statement): readonly StatedAddresses[] {
  return entriesOf(address).map(({ name }) => ({ text: name, addresses: readPrefix(name), isExact: true }));
}

function rangesOf(address: Statement): readonly StatedAddresses[] {
  return entriesOf(partOf(address, 'range-address')).map((from) => {
    const to = valueOf(from, 'to')?.text ?? '';
    return { text: `${from.name} to ${to}`, addresses: readBetween(from.name, to), isExact: true };
  });
}

function wildcardsOf(address: Statement): readonly StatedAddresses[] {
  const text = valueOf(address, 'wildcard-address')?.text;
  const wildcard = text === undefined ? undefined : readWildcard(text);
  return text === undefined ? [] : [{ text, addresses: wildcard?.addresses, isExact: wildcard?.isExact ?? true }];
}

function dnsAddress(dns: readonly Statement[], location: Location, report: Report): AddressValue {
  report.mark(location, 'partial');
  const families = dns.map((one) => (partOf(one, 'ipv4-only') === undefined ? (partOf(one, 'ipv6-only') === undefined ? ALL_ADDRESSES : ALL_IPV6) : ALL_IPV4));
  const names = dns.map(({ name }) => name);
  return { must: NO_ADDRESSES, may: uniteIps(...families), doubts: [unevaluable(`dns-name ${names.join(' ')}`, location)], locations: [location], names };
}

/** The union of address values, bound by bound. */
export function uniteValues(values: readonly AddressValue[]): AddressValue {
  const [only] = values;
  if (only !== undefined && values.length === 1) return only;
  const doubts = mergeDoubts(...values.map((value) => value.doubts));
  const may = uniteIps(...values.map((value) => value.may));
  const must = doubts.length === 0 ? may : uniteIps(...values.map((value) => value.must));
  const isNamed = values.length > 0 && values.every((value) => value.names !== undefined);
  return { must, may, doubts, locations: mergeLocations(...values.map((value) => value.locations)), ...(isNamed ? { names: values.flatMap((value) => value.names ?? []) } : {}) };
}

/**
 * Every address but these (`source-address-excluded`). Whether a list of one family also leaves the other family out
 * is not documented: packets of that family are in doubt.
 */
export function excludeValue(value: AddressValue, location: Location): AddressValue {
  const may = complementIps(value.must);
  const families = uniteIps(ipsOverlap(value.may, ALL_IPV4) ? ALL_IPV4 : NO_ADDRESSES, ipsOverlap(value.may, ALL_IPV6) ? ALL_IPV6 : NO_ADDRESSES);
  const must = intersectIps(complementIps(value.may), families);
  const isWhole = ipsOverlap(value.may, ALL_IPV4) && ipsOverlap(value.may, ALL_IPV6);
  const doubts = isWhole ? value.doubts : mergeDoubts(value.doubts, [unevaluable('address-excluded, other family', location)]);
  return { must, may, doubts, locations: value.locations };
}
