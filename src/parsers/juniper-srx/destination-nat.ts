import type { Translation, TranslationTarget } from '../../model/device.js';
import { box, intersectSpaces, NOTHING } from '../../model/header-space.js';
import { ALL_ADDRESSES, ALL_IPV4, countIps, ipsContain, type IpSet } from '../../model/ip-set.js';
import { numberSet, oneNumber, type NumberRange } from '../../model/number-set.js';
import { orderedRules, readPool, sideOf, type NatContext, type NatRule } from './nat-rules.js';
import { readPorts, readPrefix } from './internet-syntax.js';
import { mergeDoubts, unevaluable } from './report.js';
import { at, entriesOf, partOf, valueOf, type Statement, type Value } from './tree.js';

/** `security nat destination`: rules in order, with exemptions (`off`). */
export function destinationNat(root: Statement, context: NatContext): readonly Translation[] {
  const nat = at(root, 'security', 'nat', 'destination');
  return orderedRules(nat, 'destination', context).map((rule) => {
    const then = at(rule.statement, 'then', 'destination-nat');
    const off = partOf(then, 'off');
    const pools = entriesOf(partOf(then, 'pool'));
    const [pool] = pools;
    if (off !== undefined && pool === undefined) return translation(rule, 'none');
    if (pool === undefined || pools.length > 1 || off !== undefined) return doubtfulTranslation(rule, 'then destination-nat', context);
    const { addresses, ports, doubts } = readPool(nat, { text: pool.name, location: pool.location }, context.report);
    const target: TranslationTarget = { addresses, ...(ports === undefined ? {} : { ports }), mapping: 'any' };
    return withDoubts(translation(rule, target), [...doubts, ...familyDoubts(rule, addresses, context)]);
  });
}

/** `security nat static`: the addresses behind a prefix, one by one, in both directions. */
export function staticNat(root: Statement, context: NatContext): { readonly forward: readonly Translation[]; readonly reverse: readonly Translation[] } {
  const rules = orderedRules(at(root, 'security', 'nat', 'static'), 'static', context).map((rule) => readStatic(rule, context));
  return { forward: rules.map(({ forward }) => forward), reverse: rules.flatMap(({ reverse }) => reverse) };
}

interface StaticPair {
  readonly forward: Translation;
  readonly reverse: readonly Translation[];
}

function readStatic(rule: NatRule, context: NatContext): StaticPair {
  const then = at(rule.statement, 'then', 'static-nat');
  const addresses = staticTarget(then, context);
  if (addresses === undefined) return { forward: doubtfulTranslation(rule, 'then static-nat', context), reverse: [] };
  const isOneToOne = rule.doubts.length === 0 && rule.destination.may.length === 1 && countIps(rule.destination.may) === countIps(addresses.set);
  const ports = addresses.port === undefined ? undefined : readPorts(addresses.port.text);
  const target: TranslationTarget = { addresses: addresses.set, ...(ports === undefined ? {} : { ports }), mapping: isOneToOne && (ports === undefined || samePorts(rule, ports)) ? 'offset' : 'any' };
  const odd = [...(isOneToOne ? [] : [unevaluable('static-nat prefix', rule.statement.location)]), ...(addresses.port !== undefined && ports === undefined ? [unevaluable('mapped-port', addresses.port.location)] : [])];
  const doubts = [...addresses.doubts, ...odd, ...familyDoubts(rule, addresses.set, context)];
  const forward = withDoubts(translation(rule, target), doubts);
  return { forward, reverse: [reverseOf(rule, { addresses: addresses.set, ports, isSure: doubts.length === 0 && isOneToOne })] };
}

/** Ports move one by one only from one range to another of the same size. */
function samePorts({ may }: NatRule, ports: NumberRange): boolean {
  return may.every(({ destinationPorts: [range, ...more] }) => range !== undefined && more.length === 0 && range.last - range.first === ports.last - ports.first);
}

interface StaticAddresses {
  readonly set: IpSet;
  readonly port: Value | undefined;
  readonly doubts: Translation['doubts'];
}

function staticTarget(then: Statement | undefined, { books, report }: NatContext): StaticAddresses | undefined {
  const prefix = partOf(then, 'prefix') ?? partOf(then, 'prefix-name');
  const [entry, ...more] = entriesOf(prefix);
  if (prefix === undefined || entry === undefined || more.length > 0) return undefined;
  const port = valueOf(prefix, 'mapped-port') ?? valueOf(entry, 'mapped-port');
  if (prefix.keyword === 'prefix') {
    const set = readPrefix(entry.name);
    if (set !== undefined) return { set, port, doubts: [] };
    report.add('incomplete', 'export.invalid_value', entry.location, { what: 'static-nat prefix', value: entry.name.slice(0, 60), expected: 'address/length' });
    report.mark(entry.location, 'partial');
    return { set: ALL_ADDRESSES, port, doubts: [unevaluable('static-nat prefix', entry.location)] };
  }
  const value = books.resolve([{ text: entry.name, location: entry.location }], undefined);
  return { set: value.may, port, doubts: value.doubts };
}

interface Reversal {
  readonly addresses: IpSet;
  readonly ports: NumberRange | undefined;
  readonly isSure: boolean;
}

/** Connections from behind a static rule towards its context get the outer address. */
function reverseOf(rule: NatRule, { addresses, ports, isSure }: Reversal): Translation {
  const protocols = ports === undefined ? {} : { protocols: numberSet([...oneNumber(6), ...oneNumber(17)]), sourcePorts: [ports] };
  const may = [box({ source: addresses, destination: rule.source.may, ...protocols })];
  const doubts = isSure && ports === undefined ? [] : [unevaluable('reverse static NAT', rule.statement.location)];
  return {
    id: `${rule.id} reverse`,
    label: rule.label,
    field: 'source',
    match: { must: doubts.length === 0 ? may : NOTHING, may },
    ...sideOf(rule.from, 'egress'),
    target: { addresses: rule.destination.may, mapping: doubts.length === 0 ? 'offset' : 'any' },
    doubts,
    location: rule.statement.location,
  };
}

/** A rule whose result cannot be told may translate to anything, or do nothing. */
function doubtfulTranslation(rule: NatRule, what: string, { report }: NatContext): Translation {
  const { location } = rule.statement;
  report.add('incomplete', 'export.invalid_value', location, { what: `${rule.id.slice(0, 100)}: ${what}`, value: '', expected: 'prefix, prefix-name, pool, off' });
  report.mark(location, 'partial');
  return withDoubts(translation(rule, { addresses: ALL_ADDRESSES, mapping: 'any' }), [unevaluable(what, rule.statement.location)]);
}

function translation(rule: NatRule, target: Translation['target']): Translation {
  return {
    id: rule.id,
    label: rule.label,
    field: 'destination',
    match: { must: rule.must, may: rule.may },
    ...sideOf(rule.from, 'ingress'),
    target,
    doubts: rule.doubts,
    location: rule.statement.location,
  };
}

function withDoubts(one: Translation, doubts: Translation['doubts']): Translation {
  return doubts.length === 0 ? one : { ...one, match: { must: NOTHING, may: one.match.may }, doubts: mergeDoubts(one.doubts, doubts) };
}

/** Translation between the families is not modelled. */
function familyDoubts(rule: NatRule, addresses: IpSet, { report }: NatContext): Translation['doubts'] {
  const isIpv4 = ipsContain(ALL_IPV4, addresses);
  const crossed = intersectSpaces(rule.may, [box({ destination: ALL_IPV4 })]).length > 0 !== isIpv4;
  if (!crossed || addresses === ALL_ADDRESSES) return [];
  const { location } = rule.statement;
  report.mark(location, 'unsupported');
  report.add('incomplete', 'export.unsupported', location, { what: 'NAT46, NAT64' });
  return [unevaluable('NAT46, NAT64', location)];
}
