import type { Doubt, InterfaceMatch, Match, Translation, TranslationTarget } from '../../model/device.js';
import { box, isEmptyBox, NOTHING, spacesOverlap, subtractSpaces, type Box, type HeaderSpace } from '../../model/header-space.js';
import { ALL_ADDRESSES, ALL_IPV4, ALL_IPV6, ipsContain, ipsOverlap } from '../../model/ip-set.js';
import { sameNumbers, type NumberSet } from '../../model/number-set.js';
import { exactly, type AddressMatch } from './addresses.js';
import { onInterfaces } from './interfaces.js';
import { inTableOrder, keepsDestination, keepsSource, type NatRule } from './nat-rules.js';
import { mergeDoubts, type Report } from './report.js';

/**
 * The translation table as the model has it: destinations change before the access lists, sources after them. One
 * rule of sections 1 and 3 changes both ends of a packet and ends the search; in section 2 each end has its own rule.
 */
export function translationsOf(rules: readonly NatRule[], report: Report): readonly Translation[] {
  const directions = inTableOrder(rules).flatMap((rule) => directionsOf(rule, report));
  const changes = directions.filter(({ delivered }) => delivered !== undefined);
  const automaticIds = changes.filter(({ rule }) => rule.section === 2).map(({ id }) => id);
  const automaticSources = directions.filter(({ rule, sent }) => rule.section === 2 && sent !== undefined).flatMap(({ original }) => original.may);
  const destinations = directions.flatMap((direction, index) => destinationEntry(direction, { later: directions, index, automaticSources }));
  return [...destinations, ...directions.flatMap((direction) => sourceEntries(direction, automaticIds))];
}

/** One rule seen from the side that opens the connection. */
interface Direction {
  readonly rule: NatRule;
  readonly id: string;
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
    rule, id: `nat ${rule.line} out`, original, changed,
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
    rule, id: `nat ${rule.line} in`,
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
    from.must === from.may && to.must === to.may && moreSources.length === 0 && moreTargets.length === 0 && source !== undefined && target !== undefined &&
    source.last - source.first === target.last - target.first;
  return {
    addresses: to.may,
    ...(first === undefined ? {} : { ports: { first: first.first, last: others.at(-1)?.last ?? first.last } }),
    mapping: isOneToOne ? 'offset' : 'any',
  };
}

interface DestinationContext {
  readonly later: readonly Direction[];
  readonly index: number;
  /** What rules of section 2 change the source of. */
  readonly automaticSources: HeaderSpace;
}

/** The change of the destination, or an exemption where a later rule would change it. */
function destinationEntry(direction: Direction, { later, index, automaticSources }: DestinationContext): readonly Translation[] {
  const { rule, original, delivered } = direction;
  if (delivered === undefined) {
    // In section 2 a rule for the source says nothing about the destination.
    const speaks = rule.section !== 2 || direction.id.endsWith(' in');
    const matters = speaks && later.slice(index + 1).some((other) => other.delivered !== undefined && spacesOverlap(other.original.may, original.may));
    return matters ? [entry(direction, { field: 'destination', match: original, target: 'none' })] : [];
  }
  if (rule.section !== 3 || !spacesOverlap(automaticSources, original.may)) return [entry(direction, { field: 'destination', match: original, target: delivered })];
  // A rule of section 2 may have ended the search with the source.
  const match = { must: subtractSpaces(original.must, automaticSources), may: original.may };
  const doubt: Doubt = { code: 'cisco-asa.section_order', parameters: { rule: rule.label.slice(0, 80) }, location: direction.location };
  return [{ ...entry(direction, { field: 'destination', match, target: delivered }), doubts: mergeDoubts(direction.doubts, [doubt]) }];
}

/** What becomes of the source, for the packets whose destination this rule met. */
function sourceEntries(direction: Direction, automaticIds: readonly string[]): readonly Translation[] {
  const { rule, id, changed, delivered, sent } = direction;
  const base = { field: 'source' as const, match: changed, target: sent ?? ('none' as const) };
  if (rule.section === 2) {
    if (id.endsWith(' in')) return [];
    const plain = { ...entry(direction, base), translations: [] };
    return automaticIds.length === 0 ? [plain] : [plain, { ...plain, id: `${plain.id} translated`, translations: automaticIds }];
  }
  const own = { ...entry(direction, base), translations: delivered === undefined ? [] : [id] };
  if (rule.section === 1 || delivered !== undefined || sent === undefined || automaticIds.length === 0) return [own];
  const doubt: Doubt = { code: 'cisco-asa.section_order', parameters: { rule: rule.label.slice(0, 80) }, location: direction.location };
  return [own, { ...own, id: `${own.id} translated`, translations: automaticIds, match: { must: NOTHING, may: changed.may }, doubts: mergeDoubts(direction.doubts, [doubt]) }];
}

function entry(direction: Direction, { field, match, target }: Pick<Translation, 'field' | 'match' | 'target'>): Translation {
  const { id, rule, ingress, egress, doubts, location } = direction;
  return {
    id: field === 'destination' ? id : `${id} source`,
    label: rule.label.slice(0, 200),
    field,
    match,
    ...(ingress === undefined ? {} : { ingress }),
    ...(egress === undefined ? {} : { egress }),
    target,
    doubts: match.must === match.may ? [] : doubts,
    location,
  };
}
