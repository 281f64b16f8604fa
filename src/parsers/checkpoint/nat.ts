/** The NAT rulebase as two ordered lists: changes of the destination, and of the source. */
import type { Doubt, Match, Translation, TranslationTarget } from '../../model/device.js';
import { box, intersectSpaces, NOTHING, type Box, type HeaderSpace } from '../../model/header-space.js';
import { ALL_ADDRESSES, countIps, type IpSet } from '../../model/ip-set.js';
import type { NumberRange } from '../../model/number-set.js';
import type { ExportReport } from '../shared/export-report.js';
import type { InstallScope } from './install-scope.js';
import { mergeDoubts, unevaluable } from './known.js';
import type { CheckPointObject } from './objects.js';
import type { Addresses, Resolver, Services } from './resolve.js';
import type { NatRule } from './rules.js';

export interface NatContext {
  readonly resolver: Resolver;
  readonly scope: InstallScope;
  /** True: one automatic rule may change the source and another one the destination of the same packet. */
  readonly isBidirectional: boolean;
  readonly report: ExportReport;
}

/** Converts the rules in order. */
export function createTranslations(rules: readonly NatRule[], context: NatContext): readonly Translation[] {
  const installed = rules.filter((rule) => rule.isEnabled && context.scope.applies(rule.installOn, rule.location) !== 'no');
  const parts = installed.map((rule, index) => readRule(rule, index, context));
  const destinations = parts.flatMap((part) => destinationsOf(part, context));
  const sources = parts.flatMap((part) => sourcesOf(part, context));
  return [...destinations, ...sources];
}

interface Part {
  readonly rule: NatRule;
  readonly id: string;
  readonly label: string;
  readonly match: Match;
  readonly original: { readonly source: Addresses; readonly destination: Addresses; readonly services: Services };
  readonly doubts: readonly Doubt[];
  /** Undefined: the field stays. */
  readonly destination: CheckPointObject | undefined;
  readonly source: CheckPointObject | undefined;
  readonly service: CheckPointObject | undefined;
}

function readRule(rule: NatRule, index: number, { resolver, scope, report }: NatContext): Part {
  const { location } = rule;
  const label = `NAT rule ${rule.number ?? index + 1}`;
  const change = (uid: string): CheckPointObject | undefined => {
    const object = resolver.find(uid, 'translated', location);
    return object?.type === 'Global' && object.name === 'Original' ? undefined : (object ?? NOWHERE);
  };
  const destination = change(rule.translatedDestination);
  const source = change(rule.translatedSource);
  const service = change(rule.translatedService);
  const original = {
    source: resolver.addresses({ references: [rule.originalSource], isNegated: false }, location),
    destination: validAddress(rule, destination, resolver) ?? resolver.addresses({ references: [rule.originalDestination], isNegated: false }, location),
    services: resolver.services({ references: [rule.originalService], isNegated: false }, location),
  };
  const isKnownMethod = rule.method === 'static' || rule.method === 'hide';
  if (!isKnownMethod) report.count('unsupported', location, `"method": "${rule.method}"`);
  const own = [
    ...(rule.isStrange || !isKnownMethod ? [unevaluable(label, location)] : []),
    ...(scope.applies(rule.installOn, location) === 'unknown' ? [unevaluable('install-on', location)] : []),
  ];
  const doubts = mergeDoubts(own, original.source.doubts, original.destination.doubts, original.services.doubts);
  const may = spaceOf(original.services.may, original.source.may, original.destination.may);
  const sure = doubts.length === 0 ? may : own.length > 0 ? NOTHING : spaceOf(original.services.must, original.source.must, original.destination.must);
  return { rule, id: `nat ${index + 1}`, label, match: { must: sure, may }, original, doubts, destination, source, service };
}

/** What an undefined object becomes: anything. */
const NOWHERE: CheckPointObject = { uid: '', name: '', type: '', location: { path: '' }, value: { kind: 'bare' }, isStrange: true };

function spaceOf(services: HeaderSpace, source: IpSet, destination: IpSet): HeaderSpace {
  return source.length === 0 || destination.length === 0 ? NOTHING : services.map((one) => box({ ...one, source, destination }));
}

/** An automatic static rule names the object on both sides and means its published address on the original one. */
function validAddress(rule: NatRule, translated: CheckPointObject | undefined, resolver: Resolver): Addresses | undefined {
  if (!rule.isAutomatic || translated === undefined || translated.uid !== rule.originalDestination) return undefined;
  const behind = resolver.addresses({ references: [translated.uid], isNegated: false }, rule.location);
  const published = publishedAddresses(translated, behind.may);
  if (published !== undefined) return { must: published, may: published, doubts: behind.doubts, places: [translated.location] };
  return { must: [], may: ALL_ADDRESSES, doubts: [unevaluable('nat-settings', rule.location)], places: [translated.location] };
}

/** The addresses that an object with automatic NAT has outside: a range as long as its own, from the stated address on. */
function publishedAddresses({ nat }: CheckPointObject, own: IpSet): IpSet | undefined {
  const [only] = own;
  if (nat?.address === undefined || only === undefined || own.length !== 1) return undefined;
  const size = nat.method === 'hide' ? 1n : countIps(own);
  return [{ first: nat.address, last: nat.address + size - 1n }];
}

function destinationsOf(part: Part, { isBidirectional, resolver }: NatContext): readonly Translation[] {
  const { rule, id, label, match, doubts, destination, service } = part;
  if (match.may.length === 0) return [];
  const base = { label, field: 'destination', location: rule.location } as const;
  if (destination === undefined && service === undefined) {
    // The first rule that fits decides about both ends; automatic rules leave the other end to each other.
    return rule.isAutomatic && isBidirectional ? [] : [{ ...base, id: `${id} keeps`, match, target: 'none', doubts }];
  }
  const ports = portsOf(part, resolver);
  const target = destination === undefined ? part.original.destination : resolver.addresses({ references: [destination.uid], isNegated: false }, rule.location);
  return match.may.map((one, index): Translation => {
    const goal = goalOf(one, { addresses: target, ports: ports.range });
    const all = mergeDoubts(doubts, target.doubts, ports.doubts, goal.isSure ? [] : [unevaluable(label, rule.location)]);
    const isSure = target.doubts.length === 0 && ports.doubts.length === 0 && goal.isSure;
    const may = [one];
    const must = !isSure ? NOTHING : match.must === match.may ? may : intersectSpaces(match.must, may);
    return { ...base, id: index === 0 ? id : `${id} part ${index + 1}`, match: { must, may }, target: goal.target, doubts: all };
  });
}

/** The port that the translated service states, when it states one. */
function portsOf({ service, rule, label }: Part, resolver: Resolver): { readonly range: NumberRange | undefined; readonly doubts: readonly Doubt[] } {
  if (service === undefined) return { range: undefined, doubts: [] };
  const { may, doubts } = resolver.services({ references: [service.uid], isNegated: false }, rule.location);
  const [only] = may;
  const [range] = only?.destinationPorts ?? [];
  const isOne = may.length === 1 && only?.destinationPorts.length === 1 && range !== undefined && range.first === range.last;
  return { range: range ?? { first: 0, last: 65_535 }, doubts: isOne ? doubts : [...doubts, unevaluable(label, rule.location)] };
}

interface Wanted {
  readonly addresses: Addresses;
  readonly ports: NumberRange | undefined;
}

/** Equal ranges are paired address by address, one address takes all; what else becomes of them is not documented. */
function goalOf({ destination }: Box, { addresses, ports }: Wanted): { readonly target: TranslationTarget; readonly isSure: boolean } {
  const goal = addresses.may.length === 0 ? ALL_ADDRESSES : addresses.may;
  const withPorts = ports === undefined ? {} : { ports };
  const isPaired = destination.length === 1 && goal.length === 1 && countIps(destination) === countIps(goal);
  if (isPaired && (ports === undefined || countIps(goal) === 1n)) return { target: { addresses: goal, ...withPorts, mapping: ports === undefined ? 'offset' : 'any' }, isSure: true };
  return { target: { addresses: goal, ...withPorts, mapping: 'any' }, isSure: countIps(goal) === 1n };
}

function sourcesOf(part: Part, { isBidirectional, resolver }: NatContext): readonly Translation[] {
  const { rule, id, label, match, doubts, source, destination, service } = part;
  const changesDestination = destination !== undefined || service !== undefined;
  if (match.may.length === 0) return [];
  if (changesDestination && rule.isAutomatic && isBidirectional) return [];
  const target = source === undefined ? 'none' : sourceTarget(source, part, resolver);
  const base = { label, field: 'source', target, location: rule.location } as const;
  if (!changesDestination) {
    // With automatic rules both ways the source is looked at whatever became of the destination.
    const isFree = rule.isAutomatic && isBidirectional;
    return [{ ...base, id: `${id} source`, match, ...(isFree ? {} : { translations: [] }), doubts }];
  }
  const everything = [box({})];
  const translations = match.may.map((_one, index) => (index === 0 ? id : `${id} part ${index + 1}`));
  return [{ ...base, id: `${id} source`, match: { must: everything, may: everything }, translations, doubts: [] }];
}

function sourceTarget(source: CheckPointObject, { rule, original }: Part, resolver: Resolver): TranslationTarget {
  if (rule.isAutomatic && source.nat !== undefined) {
    const own = publishedAddresses(source, original.source.may);
    if (own === undefined) return { addresses: source.nat.method === 'hide' ? 'egress-interface' : ALL_ADDRESSES, mapping: 'any' };
    return { addresses: own, mapping: source.nat.method === 'static' ? 'offset' : 'any' };
  }
  const { may } = resolver.addresses({ references: [source.uid], isNegated: false }, rule.location);
  const from = original.source.may;
  const isPaired = rule.method === 'static' && from.length === 1 && may.length === 1 && countIps(from) === countIps(may);
  return { addresses: may.length === 0 ? ALL_ADDRESSES : may, mapping: isPaired ? 'offset' : 'any' };
}
