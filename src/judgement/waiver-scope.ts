/** What a waiver covers, and which of two waivers allows more. Addresses decide, names only where there are none. */
import type { FactTarget, FactTraffic } from '../analysis/fact-traffic.js';
import { protocolsOf } from '../analysis/fact-traffic.js';
import type { Endpoint } from '../analysis/endpoints.js';
import { LINK_LOCAL_IPV6 } from '../analysis/special-addresses.js';
import { box, boxesOverlap, spaceContains, type Box, type HeaderSpace } from '../model/header-space.js';
import { ALL_ADDRESSES, countIps, intersectIps, ipsContain, subtractIps, uniteIps, type IpSet } from '../model/ip-set.js';
import { numbersContain } from '../model/number-set.js';
import type { FlowEnd, Service, SiteDefinition, Waiver, WaiverScope } from '../model/site.js';

export type FlowScope = Extract<WaiverScope, { kind: 'flow' }>;

/** The boxes of a scope as the ends of this traffic see it. */
function scopeSpace(scope: FlowScope, { source, target }: FactTraffic, site: SiteDefinition): HeaderSpace {
  const from = addressesAt(scope.from, source, site);
  const to = addressesAt(scope.to, target, site);
  return scope.services.map((service) => box({ source: from, destination: to, ...serviceFields(service) }));
}

function serviceFields({ protocol, ports }: Service): Pick<Box, 'protocols' | 'destinationPorts'> {
  return { protocols: protocolsOf(protocol), destinationPorts: [ports] };
}

/** True when every packet of the traffic falls in the scope. */
export function scopeCovers(scope: FlowScope, traffic: FactTraffic, site: SiteDefinition): boolean {
  return traffic.space.length > 0 && spaceContains(scopeSpace(scope, traffic, site), traffic.space);
}

/**
 * The addresses that the ends of a waiver mean in the place where a class of addresses stands. An address that belongs
 * to a zone means that zone's machine: what comes from elsewhere under the same address is not covered.
 */
function addressesAt(ends: readonly FlowEnd[], at: FactTarget, site: SiteDefinition): IpSet {
  if ('firewall' in at) return ends.some(({ kind, name }) => kind === 'firewall' && name === at.firewall) ? ALL_ADDRESSES : [];
  const { place } = at;
  const named = uniteIps(...ends.filter(({ kind }) => kind !== 'internet').map(({ addresses }) => addresses));
  const zone = place.kind === 'zone' ? place.zone : undefined;
  if (zone?.kind === 'internet' && ends.some(({ kind }) => kind === 'internet')) return ALL_ADDRESSES;
  if (zone === undefined || zone.kind === 'internet') return subtractIps(named, declaredAddresses(site));
  const isWholeZone = ends.some(({ kind, name }) => kind === 'zone' && name === zone.name);
  return isWholeZone ? uniteIps(named, LINK_LOCAL_IPV6) : named;
}

const declaredBySite = new WeakMap<SiteDefinition, IpSet>();

function declaredAddresses(site: SiteDefinition): IpSet {
  const known = declaredBySite.get(site);
  if (known !== undefined) return known;
  const found = uniteIps(...site.zones.filter(({ kind }) => kind !== 'internet').map(({ addresses }) => addresses));
  declaredBySite.set(site, found);
  return found;
}

/** True when the first waiver accepts nothing that the second does not, nor for longer. */
export function isWithin(narrow: Waiver, wide: Waiver): boolean {
  if (narrow.rule !== wide.rule || narrow.expires > wide.expires) return false;
  return (narrow.atMost ?? Infinity) <= (wide.atMost ?? Infinity) && isScopeWithin(narrow.scope, wide.scope);
}

function isScopeWithin(narrow: WaiverScope, wide: WaiverScope): boolean {
  if (narrow.kind === 'declared' || wide.kind === 'declared') return narrow.kind === 'declared' && wide.kind === 'declared' && narrow.of === wide.of;
  if (!areEndsWithin(narrow.from, wide.from) || !areEndsWithin(narrow.to, wide.to)) return false;
  return narrow.services.every((service) => wide.services.some((one) => serviceContains(one, service)));
}

function areEndsWithin(narrow: readonly FlowEnd[], wide: readonly FlowEnd[]): boolean {
  const named = narrow.filter(({ kind }) => kind === 'internet' || kind === 'firewall' || kind === 'zone');
  const isNamed = named.every(({ kind, name }) => wide.some((other) => other.kind === kind && other.name === name));
  return isNamed && ipsContain(uniteIps(...wide.map(({ addresses }) => addresses)), uniteIps(...narrow.map(({ addresses }) => addresses)));
}

function serviceContains(wide: Service, narrow: Service): boolean {
  return (wide.protocol === 'any' || wide.protocol === narrow.protocol) && numbersContain([wide.ports], [narrow.ports]);
}

/** From this many numbers on a range of ports says more than it means. */
const WIDE_RANGE = 1000n;

/**
 * What a scope allows and no covered traffic uses, as the site writes it: an end or a service that nothing touches; of a
 * literal block of addresses or a wide range of ports, one that is mostly idle.
 */
export function idleParts(scope: FlowScope, covered: readonly FactTraffic[], site: SiteDefinition): readonly string[] {
  const from = scope.from.filter((end) => isIdleEnd(end, covered.map(({ source, space }) => ({ at: source, used: uniteIps(...space.map((one) => one.source)) })), site));
  const to = scope.to.filter((end) => isIdleEnd(end, covered.map(({ target, space }) => ({ at: target, used: uniteIps(...space.map((one) => one.destination)) })), site));
  const services = scope.services.filter((service) => isIdleService(service, covered));
  return [...[...from, ...to].map(({ name }) => name), ...services.map(serviceText)];
}

interface Use {
  readonly at: Endpoint | FactTarget;
  readonly used: IpSet;
}

function isIdleEnd(end: FlowEnd, uses: readonly Use[], site: SiteDefinition): boolean {
  const used = uniteIps(...uses.map((use) => intersectIps(use.used, addressesAt([end], use.at, site))));
  if (used.length === 0) return true;
  return end.kind === 'addresses' && countIps(intersectIps(used, end.addresses)) * 2n < countIps(end.addresses);
}

function isIdleService(service: Service, covered: readonly FactTraffic[]): boolean {
  const own = box(serviceFields(service));
  const met = covered.flatMap(({ space }) => space.filter((one) => boxesOverlap(own, one)));
  if (met.length === 0) return true;
  const size = BigInt(service.ports.last - service.ports.first + 1);
  const isWide = service.protocol === 'any' || (service.protocol !== 'icmp' && size >= WIDE_RANGE);
  return isWide && !met.some((one) => numbersContain(one.destinationPorts, [service.ports]));
}

function serviceText({ protocol, ports: { first, last } }: Service): string {
  if (protocol === 'icmp' || protocol === 'any') return protocol;
  return first === last ? `${protocol}/${first}` : `${protocol}/${first}-${last}`;
}
