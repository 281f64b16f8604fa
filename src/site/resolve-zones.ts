import { formatIpRange, isIpv4, type IpRange } from '../model/ip-address.js';
import { ALL_IPV4, countIps, intersectIps, subtractIps, uniteIps, type IpSet } from '../model/ip-set.js';
import type { Gateway, Zone } from '../model/site.js';
import { placeOf, namedEntries, type NamedEntry, type Place } from './place.js';
import { PUBLIC_ADDRESSES } from './public-addresses.js';
import { readAddressSet, reportUnknown, type SiteReader } from './site-reader.js';
import type { ByName, ZoneEntry } from './site-file.js';
import { sortedZoneRanges } from './zone-index.js';

/** Zones may hold this many public addresses (a /8); a site that claims more hides the Internet from the judge. */
const MOST_PUBLIC_IPV4 = 1n << 24n;
/** The same for IPv6 (a /16). */
const MOST_PUBLIC_IPV6 = 1n << 112n;

/** Reads the zones. `firewalls` are the names that a gateway can have. */
export function resolveZones(
  reader: SiteReader,
  entries: ByName<ZoneEntry>,
  from: { readonly place: Place; readonly firewalls: ReadonlySet<string> },
): readonly Zone[] {
  const zones = namedEntries(entries, from.place).map((entry) => readZone(reader, entry, from.firewalls));
  reportOverlaps(reader, zones);
  reportHiddenInternet(reader, zones);
  reportSecondInternet(reader, zones);
  return zones.map((zone) => (zone.kind === 'internet' ? internetZone(zone, zones) : zone));
}

function readZone(reader: SiteReader, entry: NamedEntry<ZoneEntry>, firewalls: ReadonlySet<string>): Zone {
  const { name, value, place } = entry;
  const ipv4 = readFamily(reader, value.ipv4, { place: placeOf(place, 'ipv4'), family: 4 });
  const ipv6 = readFamily(reader, value.ipv6, { place: placeOf(place, 'ipv6'), family: 6 });
  if (value.kind !== 'internet') {
    if (value.ipv4 === undefined && value.ipv6 === undefined) {
      reader.problems.report('error', 'site.zone_without_subnet', place.key, { name });
    }
    if (name === 'internet') reader.problems.report('error', 'site.internet_is_no_name', place.key);
  }
  return {
    name,
    kind: value.kind,
    addresses: uniteIps(ipv4, ipv6),
    hasIpv6: value.ipv6 !== undefined,
    gateway: readGateway(reader, entry, firewalls),
    location: place.key,
  };
}

function readFamily(
  reader: SiteReader,
  texts: ZoneEntry['ipv4'],
  from: { readonly place: Place; readonly family: 4 | 6 },
): IpSet {
  const set = readAddressSet(reader, texts, from.place);
  const ofFamily = from.family === 4 ? intersectIps(set, ALL_IPV4) : subtractIps(set, ALL_IPV4);
  const stray = subtractIps(set, ofFamily)[0];
  if (stray !== undefined) {
    const code = from.family === 4 ? 'site.ipv6_under_ipv4' : 'site.ipv4_under_ipv6';
    reader.problems.report('error', code, from.place.value, { value: formatIpRange(stray) });
  }
  return ofFamily;
}

function readGateway(reader: SiteReader, entry: NamedEntry<ZoneEntry>, firewalls: ReadonlySet<string>): Gateway {
  const { name, value, place } = entry;
  const gateway = value.gateway;
  if (gateway === 'none' || gateway === 'unmanaged') return { kind: gateway };
  if (gateway !== undefined && firewalls.has(gateway)) return { kind: 'firewall', firewall: gateway };
  if (gateway !== undefined) {
    const gatewayPlace = placeOf(place, 'gateway');
    reportUnknown(reader, 'site.unknown_gateway', { value: gateway, place: gatewayPlace, known: firewalls, effect: 'incomplete' });
  } else if (value.kind !== 'internet') {
    reader.problems.report('incomplete', 'site.gateway_undeclared', place.key, { name });
  }
  return { kind: 'undeclared' };
}

/**
 * The Internet is every public address that no other zone declares, and what the zone itself declares.
 * IPv6 counts as declared there as soon as any zone of the site declares it.
 */
function internetZone(internet: Zone, zones: readonly Zone[]): Zone {
  const others = zones.filter((zone) => zone.kind !== 'internet');
  return {
    ...internet,
    addresses: internetAddresses(others, internet.addresses),
    hasIpv6: internet.hasIpv6 || others.some((zone) => zone.hasIpv6),
  };
}

/** The public addresses that none of the zones declares, together with those that are declared to be of the Internet. */
export function internetAddresses(zones: readonly Zone[], declared: IpSet): IpSet {
  const taken = uniteIps(...zones.filter((zone) => zone.kind !== 'internet').map((zone) => zone.addresses));
  return uniteIps(subtractIps(PUBLIC_ADDRESSES, taken), declared);
}

function reportOverlaps(reader: SiteReader, zones: readonly Zone[]): void {
  const reported = new Set<string>();
  const declared = zones.map((zone) => (zone.kind === 'internet' ? { ...zone, kind: 'transit' as const } : zone));
  let widest: { readonly last: bigint; readonly zone: Zone } | undefined;
  for (const range of sortedZoneRanges(declared)) {
    if (widest !== undefined && range.first <= widest.last && range.zone !== widest.zone) {
      const [earlier, later] = inFileOrder(declared, widest.zone, range.zone);
      const pair = JSON.stringify([earlier.name, later.name]);
      const shared: IpRange = { first: range.first, last: range.last < widest.last ? range.last : widest.last };
      if (!reported.has(pair)) {
        const parameters = { name: later.name, other: earlier.name, line: lineOf(earlier), shared: formatIpRange(shared) };
        reader.problems.report('error', 'site.zones_overlap', later.location, parameters);
      }
      reported.add(pair);
    }
    if (widest === undefined || range.last > widest.last) widest = range;
  }
}

function inFileOrder(zones: readonly Zone[], a: Zone, b: Zone): readonly [Zone, Zone] {
  return zones.indexOf(a) < zones.indexOf(b) ? [a, b] : [b, a];
}

/** A zone `0.0.0.0/1` would make half of the Internet a trusted network. */
function reportHiddenInternet(reader: SiteReader, zones: readonly Zone[]): void {
  const claims = zones
    .filter((zone) => zone.kind !== 'internet')
    .map((zone) => ({ zone, claimed: intersectIps(zone.addresses, PUBLIC_ADDRESSES) }));
  const all = uniteIps(...claims.map(({ claimed }) => claimed));
  const ipv4 = countIps(all.filter((range) => isIpv4(range.first)));
  const ipv6 = countIps(all.filter((range) => !isIpv4(range.first)));
  if (ipv4 <= MOST_PUBLIC_IPV4 && ipv6 <= MOST_PUBLIC_IPV6) return;
  let largest = claims[0];
  for (const claim of claims) {
    if (largest === undefined || countIps(claim.claimed) > countIps(largest.claimed)) largest = claim;
  }
  if (largest !== undefined) {
    reader.problems.report('error', 'site.zones_hide_internet', largest.zone.location, { name: largest.zone.name });
  }
}

function reportSecondInternet(reader: SiteReader, zones: readonly Zone[]): void {
  const [first, ...others] = zones.filter((zone) => zone.kind === 'internet');
  for (const other of others) {
    if (first === undefined) return;
    const parameters = { name: other.name, other: first.name, line: lineOf(first) };
    reader.problems.report('error', 'site.second_internet', other.location, parameters);
  }
}

function lineOf(zone: Zone): number {
  return zone.location.region?.startLine ?? 1;
}
