import type { Doubt, InterfaceMatch, Match, Translation, TranslationTarget } from '../../model/device.js';
import { box, isEmptyBox, NOTHING, type Box, type HeaderSpace } from '../../model/header-space.js';
import { ALL_ADDRESSES, ALL_IPV4, ALL_IPV6, ipsContain, ipsOverlap } from '../../model/ip-set.js';
import { sameNumbers, type NumberSet } from '../../model/number-set.js';
import { exactly, type AddressMatch } from './addresses.js';
import { onInterfaces } from './interfaces.js';
import { inTableOrder, keepsDestination, keepsSource, type NatRule } from './nat-rules.js';
import { mergeDoubts, type Report } from './report.js';

/** Beyond so many directions rules are no longer held against one another: the careful answer is given for all. */
export const MOST_COMPARED = 3_000;

/** One rule seen from the side that opens the connection. */
export interface Direction {
  readonly rule: NatRule;
  readonly id: string;
  /** True for connections that the real side opens. */
  readonly isForward: boolean;
  /** The packet before the rule and after its change of the destination. */
  readonly original: Match;
  readonly changed: Match;
  readonly doubts: readonly Doubt[];
  readonly ingress: InterfaceMatch | undefined;
  readonly egress: InterfaceMatch | undefined;
  /** What the destination becomes; undefined when it stays. */
  readonly delivered: TranslationTarget | undefined;
  /** What the source becomes; undefined when it stays. */
  readonly sent: TranslationTarget | undefined;
  readonly location: Translation['location'];
}

/** The rules of a table in its order, each from both sides as far as it works from there. */
export function directionsInOrder(rules: readonly NatRule[], report: Report): readonly Direction[] {
  return inTableOrder(rules).flatMap((rule) => directionsOf(rule, report));
}

function directionsOf(rule: NatRule, report: Report): readonly Direction[] {
  if (mixesFamilies(rule)) {
    report.unsupported(rule.line, 'nat between IPv4 and IPv6');
    return [];
  }
  const forward = forwardDirection(rule, report);
  const answersAlone = rule.unidirectional || (!rule.isStatic && !rule.isPool);
  return [...(forward === undefined ? [] : [forward]), ...(answersAlone ? [] : backwardDirection(rule, report))];
}

function mixesFamilies({ real, mapped, destination, mapsToEgress }: NatRule): boolean {
  const pairs = [...(mapsToEgress ? [] : [[real, mapped] as const]), ...(destination === undefined ? [] : [[destination.mapped, destination.real] as const])];
  return pairs.some(([a, b]) => (isWithin(a, ALL_IPV4) && isWithin(b, ALL_IPV6)) || (isWithin(a, ALL_IPV6) && isWithin(b, ALL_IPV4)));
}

function isWithin({ may }: AddressMatch, family: typeof ALL_IPV4): boolean {
  return may.length > 0 && ipsContain(family, may);
}

const ANYWHERE = exactly(ALL_ADDRESSES);

/** A connection that the real side opens. */
function forwardDirection(rule: NatRule, report: Report): Direction | undefined {
  const { real, mapped, mapsToEgress, service } = rule;
  const { mapped: asked, real: reached } = rule.destination ?? { mapped: ANYWHERE, real: ANYWHERE };
  // The interface's own address is one of IPv4: packets of the other family are none of the rule's.
  const source = mapsToEgress ? ofFamilies(real, mapped) : real;
  const sides = { before: service.before, after: { ...service.after, sourcePorts: service.before.sourcePorts } };
  const original = matchOf({ source, destination: asked, service: sides.before });
  const changed = matchOf({ source, destination: reached, service: sides.after });
  if (original.may.length === 0 || changed.may.length === 0 || mapped.may.length === 0) return undefined;
  const keepsPorts = sameNumbers(service.before.destinationPorts, service.after.destinationPorts);
  return {
    rule, id: `nat ${rule.line} out`, isForward: true, original, changed,
    doubts: mergeDoubts(source.doubts, mapped.doubts, asked.doubts, reached.doubts),
    ingress: place(rule.realInterface), egress: place(rule.mappedInterface),
    delivered: keepsDestination(rule) ? undefined : targetOf(asked, reached, keepsPorts ? undefined : service.after.destinationPorts),
    sent: keepsSource(rule) ? undefined : mapsToEgress ? { addresses: 'egress-interface', mapping: 'any' } : targetOf(real, mapped, undefined),
    location: report.at(rule.line),
  };
}

function ofFamilies(real: AddressMatch, { may }: AddressMatch): AddressMatch {
  const family = may.length > 0 && ipsContain(ALL_IPV6, may) ? ALL_IPV6 : ALL_IPV4;
  return ipsOverlap(real.may, family) && !ipsContain(family, real.may) ? { ...real, must: real.must === real.may ? family : real.must, may: family } : real;
}

/** A connection that the mapped side opens. Towards a pool it works only while a host has the address, so in doubt. */
function backwardDirection(rule: NatRule, report: Report): readonly Direction[] {
  const { real, mapped, service } = rule;
  const { mapped: shown, real: peer } = rule.destination ?? { mapped: ANYWHERE, real: ANYWHERE };
  const before = { ...service.after, sourcePorts: service.after.destinationPorts, destinationPorts: service.after.sourcePorts };
  const after = { ...before, destinationPorts: service.before.sourcePorts };
  const original = matchOf({ source: peer, destination: mapped, service: before });
  const changed = matchOf({ source: peer, destination: real, service: after });
  if (original.may.length === 0 || changed.may.length === 0) return [];
  const keepsPorts = sameNumbers(service.before.sourcePorts, service.after.sourcePorts);
  const location = report.at(rule.line);
  const pool: readonly Doubt[] = rule.isPool ? [{ code: 'cisco-asa.dynamic_pool', parameters: { rule: rule.label.slice(0, 80) }, location }] : [];
  const direction: Direction = {
    rule, id: `nat ${rule.line} in`, isForward: false,
    original: rule.isPool ? { must: NOTHING, may: original.may } : original,
    changed,
    doubts: mergeDoubts(pool, mapped.doubts, real.doubts, peer.doubts, shown.doubts),
    ingress: place(rule.mappedInterface), egress: place(rule.realInterface),
    delivered: keepsSource(rule) ? undefined : targetOf(mapped, real, keepsPorts ? undefined : service.before.sourcePorts),
    sent: rule.destination === undefined || keepsDestination(rule) ? undefined : targetOf(peer, shown, undefined),
    location,
  };
  return [direction];
}

function place(name: string | undefined): InterfaceMatch | undefined {
  return name === undefined ? undefined : onInterfaces(name);
}

interface Parts {
  readonly source: AddressMatch;
  readonly destination: AddressMatch;
  readonly service: Pick<Box, 'protocols' | 'sourcePorts' | 'destinationPorts'>;
}

function matchOf({ source, destination, service }: Parts): Match {
  const may = spaceOf(box({ ...service, source: source.may, destination: destination.may }));
  if (source.must === source.may && destination.must === destination.may) return { must: may, may };
  return { must: spaceOf(box({ ...service, source: source.must, destination: destination.must })), may };
}

function spaceOf(one: Box): HeaderSpace {
  return isEmptyBox(one) ? NOTHING : [one];
}

/** Address by address where both sides are one range of a size; else any of the addresses may result. */
function targetOf(from: AddressMatch, to: AddressMatch, ports: NumberSet | undefined): TranslationTarget {
  const [first, ...others] = ports ?? [];
  const [source, ...moreSources] = from.may;
  const [target, ...moreTargets] = to.may;
  const isOneToOne =
    from.isUnordered !== true && to.isUnordered !== true && from.must === from.may && to.must === to.may && moreSources.length === 0 && moreTargets.length === 0 && source !== undefined && target !== undefined &&
    source.last - source.first === target.last - target.first;
  return {
    addresses: to.may,
    ...(first === undefined ? {} : { ports: { first: first.first, last: others.at(-1)?.last ?? first.last } }),
    mapping: isOneToOne ? 'offset' : 'any',
  };
}
