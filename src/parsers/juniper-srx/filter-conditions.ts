import type { Doubt } from '../../model/device.js';
import { box, EVERYTHING, intersectSpaces, NOTHING, PROTOCOL, type Box, type HeaderSpace } from '../../model/header-space.js';
import { ALL_ADDRESSES, intersectIps, ipsInclude, NO_ADDRESSES, ofOneFamily, subtractIps, uniteIps, type IpSet } from '../../model/ip-set.js';
import { ALL_PORTS, ALL_PROTOCOLS, numberSet, oneNumber, subtractNumbers, uniteNumbers, type NumberSet } from '../../model/number-set.js';
import { readIcmpCode, readIcmpType, readLongestMatch, readPorts, readProtocol } from './internet-syntax.js';
import { mergeDoubts, unevaluable, type Report } from './report.js';
import { byName, entriesOf, partOf, partsOf, valuesOf, type Statement, type Value } from './tree.js';

/** Packets that the `from` of a term matches, as two bounds, asked by a connection's first packet or by an answer. */
export interface TermMatch {
  readonly must: HeaderSpace;
  readonly may: HeaderSpace;
  readonly doubts: readonly Doubt[];
}

/** What the terms of a filter refer to. */
export interface TermContext {
  readonly prefixLists: ReadonlyMap<string, Statement>;
  readonly report: Report;
  readonly family: IpSet;
}

/** Prefix lists of `[edit policy-options]`. */
export function readPrefixLists(root: Statement): ReadonlyMap<string, Statement> {
  return byName(partsOf(partOf(root, 'policy-options'), 'prefix-list'));
}

type Side = TermMatch;
const ALL: Side = { must: EVERYTHING, may: EVERYTHING, doubts: [] };

/** Every kind of condition must hold, and of one kind any value. */
export function readTermMatch(from: Statement | undefined, asked: 'first' | 'answer', context: TermContext): TermMatch {
  if (from === undefined) return ALL;
  const sides = [
    addressSide(from, 'source', context),
    addressSide(from, 'destination', context),
    eitherAddress(from, context),
    protocolSide(from, context),
    ...(['source-port', 'destination-port', 'port'] as const).map((keyword) => portSide(from, keyword, context)),
    icmpSide(from, context),
    connectionSide(from, asked),
    ...doubtfulSides(from, context),
  ].filter((side) => side !== ALL);
  return sides.reduce((left, right) => ({ must: intersectSpaces(left.must, right.must), may: intersectSpaces(left.may, right.may), doubts: mergeDoubts(left.doubts, right.doubts) }), ALL);
}

interface Bounds {
  readonly must: IpSet;
  readonly may: IpSet;
  readonly doubts: readonly Doubt[];
}

function addressSide(from: Statement, field: 'source' | 'destination', context: TermContext): Side {
  const bounds = readAddresses(from, field, context);
  if (bounds === undefined) return ALL;
  return { must: spaceOf({ [field]: bounds.must }), may: spaceOf({ [field]: bounds.may }), doubts: bounds.doubts };
}

/** `address` and `prefix-list` match the source or the destination. */
function eitherAddress(from: Statement, context: TermContext): Side {
  const bounds = readAddresses(from, undefined, context);
  if (bounds === undefined) return ALL;
  const either = (set: IpSet): HeaderSpace => (set.length === 0 ? NOTHING : [box({ source: set }), box({ destination: set })]);
  return { must: either(bounds.must), may: either(bounds.may), doubts: bounds.doubts };
}

function spaceOf(fields: Partial<Box>): HeaderSpace {
  return Object.values(fields).some((set) => set.length === 0) ? NOTHING : [box(fields)];
}

interface StatedPrefix {
  readonly text: string;
  readonly isExcept: boolean;
  readonly value: Value;
}

function readAddresses(from: Statement, field: 'source' | 'destination' | undefined, context: TermContext): Bounds | undefined {
  const prefix = field === undefined ? '' : `${field}-`;
  const addresses = valuesOf(from, `${prefix}address`);
  const lists = valuesOf(from, `${prefix}prefix-list`);
  if (partOf(from, `${prefix}address`) === undefined && partOf(from, `${prefix}prefix-list`) === undefined) return undefined;
  const stated = longestMatch(addresses.map(statedPrefix), context);
  if (lists.length === 0) return stated;
  const listed = longestMatch(lists.flatMap((list) => listedPrefixes(list, context)), context);
  const undefinedLists = lists.filter(({ text }) => !context.prefixLists.has(nameOf(text)));
  const isExcept = lists.some(({ text }) => text.endsWith(' except'));
  const doubts = mergeDoubts(stated.doubts, listed.doubts, undefinedLists.map((list) => undefinedList(list, context)));
  if (undefinedLists.length > 0) return { must: NO_ADDRESSES, may: ALL_ADDRESSES, doubts };
  if (addresses.length === 0 && !isExcept) return { ...listed, doubts };
  // How a list with `except`, or one beside addresses, goes together with the rest is not documented.
  const [list] = lists;
  const mixed = [unevaluable(`${prefix}prefix-list`, list?.location ?? from.location)];
  return { must: addresses.length === 0 || isExcept ? NO_ADDRESSES : intersectIps(stated.must, listed.must), may: isExcept ? ALL_ADDRESSES : uniteIps(stated.may, listed.may), doubts: mergeDoubts(doubts, mixed) };
}

function nameOf(text: string): string {
  return text.replace(/ except$/u, '');
}

function statedPrefix(value: Value): StatedPrefix {
  return { text: nameOf(value.text), isExcept: value.text.endsWith(' except'), value };
}

function listedPrefixes(list: Value, { prefixLists }: TermContext): readonly StatedPrefix[] {
  const isExcept = list.text.endsWith(' except');
  return entriesOf(prefixLists.get(nameOf(list.text))).map(({ name, location }) => ({ text: name, isExcept, value: { text: name, location } }));
}

function undefinedList({ text, location }: Value, { report }: TermContext): Doubt {
  const parameters = { kind: 'prefix-list', name: nameOf(text).slice(0, 100) };
  report.addOnce(`prefix-list ${text}`, { code: 'export.undefined_reference', location, parameters });
  return { code: 'juniper-srx.undefined', parameters, location };
}

/** The longest prefix that holds an address decides about it; what no prefix holds does not match. */
function longestMatch(stated: readonly StatedPrefix[], { report, family }: TermContext): Bounds {
  const read = stated.map((one) => ({ ...one, match: readLongestMatch(one.text) }));
  const odd = read.find(({ match }) => match === undefined);
  if (odd !== undefined) {
    report.add('incomplete', 'export.invalid_value', odd.value.location, { what: 'firewall filter term from', value: odd.text.slice(0, 60), expected: 'address/length' });
    report.mark(odd.value.location, 'partial');
    return { must: NO_ADDRESSES, may: ALL_ADDRESSES, doubts: [unevaluable('firewall filter term from', odd.value.location)] };
  }
  const sorted = [...read].sort((a, b) => (a.match?.length ?? 0) - (b.match?.length ?? 0));
  let set: IpSet = NO_ADDRESSES;
  // Neighbours of one length and sign are joined at once: a list may be long.
  for (let first = 0; first < sorted.length; ) {
    const head = sorted[first];
    let last = first;
    while (last < sorted.length && sorted[last]?.match?.length === head?.match?.length && sorted[last]?.isExcept === head?.isExcept) last += 1;
    const group = uniteIps(...sorted.slice(first, last).map(({ match }) => (match === undefined ? NO_ADDRESSES : ofOneFamily(match.range))));
    set = head?.isExcept === true ? subtractIps(set, group) : uniteIps(set, group);
    first = last;
  }
  const inFamily = intersectIps(set, family);
  return { must: inFamily, may: inFamily, doubts: [] };
}

function protocolSide(from: Statement, context: TermContext): Side {
  const stated = readNumbers(from, ['protocol', 'next-header'], (text) => protocolRange(text), context);
  const excepted = readNumbers(from, ['protocol-except', 'next-header-except'], (text) => protocolRange(text), context);
  if (stated === 'odd' || excepted === 'odd') return odd(from, 'protocol');
  if (stated === undefined && excepted === undefined) return ALL;
  const protocols = subtractNumbers(stated ?? ALL_PROTOCOLS, excepted ?? []);
  return exact(spaceOf({ protocols }));
}

function protocolRange(text: string): NumberSet | undefined {
  const number = readProtocol(text);
  return number === undefined ? undefined : oneNumber(number);
}

/** Values of some keywords as one set; `odd` when one cannot be read. */
function readNumbers(from: Statement, keywords: readonly string[], read: (text: string) => NumberSet | undefined, { report }: TermContext): NumberSet | 'odd' | undefined {
  const stated = keywords.flatMap((keyword) => valuesOf(from, keyword));
  if (stated.length === 0) return undefined;
  const sets = stated.map(({ text }) => read(text));
  const bad = sets.indexOf(undefined);
  if (bad === -1) return uniteNumbers(...sets.flatMap((set) => (set === undefined ? [] : [set])));
  const location = stated[bad]?.location ?? from.location;
  report.add('incomplete', 'export.invalid_value', location, { what: `firewall filter term from ${keywords[0] ?? ''}`, value: (stated[bad]?.text ?? '').slice(0, 60), expected: '0-65535' });
  report.mark(location, 'partial');
  return 'odd';
}

function exact(space: HeaderSpace): Side {
  return { must: space, may: space, doubts: [] };
}

function odd(from: Statement, keyword: string): Side {
  return { must: NOTHING, may: EVERYTHING, doubts: [unevaluable(`from ${keyword}`, from.location)] };
}

const WITH_PORTS = numberSet([PROTOCOL.tcp, PROTOCOL.udp].map((one) => ({ first: one, last: one })));

/** A port is compared whatever the protocol is, unless the term limits it: other protocols are in doubt. */
function portSide(from: Statement, keyword: 'source-port' | 'destination-port' | 'port', context: TermContext): Side {
  const read = (text: string): NumberSet | undefined => {
    const range = readPorts(text);
    return range === undefined ? undefined : [range];
  };
  const stated = readNumbers(from, [keyword], read, context);
  const excepted = readNumbers(from, [`${keyword}-except`], read, context);
  if (stated === 'odd' || excepted === 'odd') return odd(from, keyword);
  if (stated === undefined && excepted === undefined) return ALL;
  const ports = subtractNumbers(stated ?? ALL_PORTS, excepted ?? []);
  // A port that is excepted may be neither of the two; which packets `port-except` leaves out is in doubt.
  if (keyword === 'port' && excepted !== undefined) return odd(from, 'port-except');
  const fields = keyword === 'port' ? (['sourcePorts', 'destinationPorts'] as const) : ([keyword === 'source-port' ? 'sourcePorts' : 'destinationPorts'] as const);
  const must = ports.length === 0 ? NOTHING : fields.map((field) => box({ protocols: WITH_PORTS, [field]: ports }));
  return unlessLimited(from, must, { protocols: WITH_PORTS, keyword });
}

interface Limit {
  readonly protocols: NumberSet;
  readonly keyword: string;
}

/** Adds packets of all other protocols in doubt, where the term does not limit the protocol itself. */
function unlessLimited(from: Statement, must: HeaderSpace, { protocols, keyword }: Limit): Side {
  const limited = [...valuesOf(from, 'protocol'), ...valuesOf(from, 'next-header')].map(({ text }) => readProtocol(text));
  const isLimited = limited.length > 0 && limited.every((one) => one !== undefined && protocols.some(({ first, last }) => first <= one && one <= last));
  if (isLimited) return exact(must);
  return { must, may: [...must, box({ protocols: subtractNumbers(ALL_PROTOCOLS, protocols) })], doubts: [unevaluable(`from ${keyword} (protocol: -)`, from.location)] };
}

function icmpSide(from: Statement, context: TermContext): Side {
  const isIpv6 = ipsInclude(context.family, 0n);
  const protocol = isIpv6 ? PROTOCOL.icmpv6 : PROTOCOL.icmp;
  if (partOf(from, 'icmp-type-except') !== undefined || partOf(from, 'icmp-code-except') !== undefined) return odd(from, 'icmp-type-except');
  const types = readNumbers(from, ['icmp-type'], (text) => rangeOf(text, (one) => readIcmpType(one, protocol)), context);
  const codes = readNumbers(from, ['icmp-code'], (text) => rangeOf(text, readIcmpCode), context);
  if (types === 'odd' || codes === 'odd') return odd(from, 'icmp-type');
  if (types === undefined && codes === undefined) return ALL;
  const destinationPorts = messageNumbers(types ?? [{ first: 0, last: 255 }], codes);
  const must = [box({ protocols: oneNumber(protocol), destinationPorts })];
  return unlessLimited(from, must, { protocols: oneNumber(protocol), keyword: 'icmp-type' });
}

/** `8`, `echo-request`, `0-8`. */
function rangeOf(text: string, read: (one: string) => number | undefined): NumberSet | undefined {
  const single = read(text);
  if (single !== undefined) return oneNumber(single);
  const [first, last, ...more] = text.split('-').map(read);
  return more.length > 0 || first === undefined || last === undefined || last < first ? undefined : [{ first, last }];
}

function messageNumbers(types: NumberSet, codes: NumberSet | undefined): NumberSet {
  const all = types.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_unused, index) => first + index));
  return numberSet(all.flatMap((type) => (codes ?? [{ first: 0, last: 255 }]).map(({ first, last }) => ({ first: type * 256 + first, last: type * 256 + last }))));
}

/** The first packet of a TCP connection has SYN alone; answers have ACK or RST. Other protocols have no such flags. */
function connectionSide(from: Statement, asked: 'first' | 'answer'): Side {
  const sides: Side[] = [];
  const tcp = oneNumber(PROTOCOL.tcp);
  const onTcp = (keyword: string, matches: boolean): Side => unlessLimited(from, matches ? [box({ protocols: tcp })] : NOTHING, { protocols: tcp, keyword });
  if (partOf(from, 'tcp-established') !== undefined) sides.push(onTcp('tcp-established', asked === 'answer'));
  if (partOf(from, 'tcp-initial') !== undefined) sides.push(onTcp('tcp-initial', asked === 'first'));
  const flags = partOf(from, 'tcp-flags');
  if (flags !== undefined) sides.push({ must: NOTHING, may: EVERYTHING, doubts: [unevaluable('tcp-flags', flags.location)] });
  return sides.reduce((left, right) => ({ must: intersectSpaces(left.must, right.must), may: intersectSpaces(left.may, right.may), doubts: mergeDoubts(left.doubts, right.doubts) }), ALL);
}

function doubtfulSides(from: Statement, { report }: TermContext): readonly Side[] {
  return from.parts.filter((part) => part.rule.kind === 'doubtful' && !part.inactive).map((part) => {
    report.mark(part.location, 'partial');
    return { must: NOTHING, may: EVERYTHING, doubts: [unevaluable(`from ${part.keyword}`, part.location)] };
  });
}
