/**
 * Traffic between two places as the network between them lets it pass: solved once for whole zones, then cut down
 * to the classes in them. Packets to a published address are asked about too: where they are delivered decides.
 */
import type { Translation } from '../model/device.js';
import { box } from '../model/header-space.js';
import { ALL_ADDRESSES, ALL_IPV4, ALL_IPV6, intersectIps, ipsOverlap, uniteIps, type IpSet } from '../model/ip-set.js';
import type { SiteDefinition, Zone } from '../model/site.js';
import { forward } from './device.js';
import { undeclaredPrivateAddresses, type Endpoint } from './endpoints.js';
import { LINK_LOCAL_IPV6 } from './special-addresses.js';
import type { Path, Topology } from './topology.js';
import { sentTraffic, type Traffic } from './traffic.js';

/** Traffic that arrives, with the way it took. */
export interface Arrival {
  readonly traffic: Traffic;
  readonly path: Path;
}

/** Answers what arrives where; each pair of places is solved once. */
export interface ZoneTraffic {
  /** What arrives at the destination's network from the source's; undefined when no way joins the two. */
  arrivals(source: Endpoint, destination: Endpoint): readonly Arrival[] | undefined;
  /** Ways between the places of two classes; undefined when none joins them. */
  paths(source: Endpoint, destination: Endpoint): readonly Path[] | undefined;
}

/** Prepares the answers for one site. */
export function zoneTraffic(site: SiteDefinition, topology: Topology): ZoneTraffic {
  const undeclared = undeclaredPrivateAddresses(site);
  const solved = new Map<string, readonly Arrival[] | undefined>();
  const sent = new Map<string, readonly Arrival[] | undefined>();
  function paths(source: Endpoint, destination: Endpoint): readonly Path[] | undefined {
    const found = pathsBetween(topology, source, destination);
    return found.length === 0 ? undefined : found;
  }
  function solve(source: Endpoint, destination: Endpoint): readonly Arrival[] | undefined {
    const key = `${placeKey(source)} ${placeKey(destination)}`;
    if (solved.has(key)) return solved.get(key);
    const ways = paths(source, destination);
    const sources = placeAddresses(source, undeclared);
    const destinations = placeAddresses(destination, undeclared);
    const arrivals = ways?.flatMap((path) => travel(path, sources, destinations).map((traffic) => ({ traffic, path })));
    solved.set(key, arrivals);
    return arrivals;
  }
  /** What one class sends to a whole place: several classes there ask for their part of it. */
  function fromClass(source: Endpoint, destination: Endpoint): readonly Arrival[] | undefined {
    const key = `${source.id} ${placeKey(destination)}`;
    if (sent.has(key)) return sent.get(key);
    const addresses = sourceAddresses(source, undeclared);
    const found = solve(source, destination)?.flatMap(({ traffic, path }) =>
      cutDown(traffic, addresses, ALL_ADDRESSES).map((one) => ({ traffic: one, path })),
    );
    sent.set(key, found);
    return found;
  }
  return {
    paths,
    arrivals(source, destination) {
      if (isSamePlace(source, destination)) return localTraffic(source, destination).map((traffic) => ({ traffic, path: [] }));
      return fromClass(source, destination)?.flatMap(({ traffic, path }) =>
        cutDown(traffic, ALL_ADDRESSES, destination.addresses).map((one) => ({ traffic: one, path })),
      );
    },
  };
}

function pathsBetween(topology: Topology, source: Endpoint, destination: Endpoint): readonly Path[] {
  if (source.place.kind === 'zone' && destination.place.kind === 'zone') return topology.paths(source.place.zone, destination.place.zone);
  if (source.place.kind === 'undeclared' && destination.place.kind === 'zone') return topology.pathsFrom(source.place, destination.place.zone);
  if (source.place.kind === 'zone' && destination.place.kind === 'undeclared') return topology.pathsTo(source.place.zone, destination.place);
  return [];
}

/** True when both classes are in one zone: no firewall stands between them. */
export function isSamePlace(a: Endpoint, b: Endpoint): boolean {
  return a.place.kind === 'zone' && b.place.kind === 'zone' && a.place.zone === b.place.zone;
}

const placeKeys = new WeakMap<Endpoint, string>();

/** As JSON: names may hold any character. */
function placeKey(endpoint: Endpoint): string {
  const { place } = endpoint;
  const known = placeKeys.get(endpoint);
  if (known !== undefined) return known;
  const key = JSON.stringify(place.kind === 'zone' ? [place.zone.name] : [place.firewall, place.interface, endpoint.name]);
  placeKeys.set(endpoint, key);
  return key;
}

function placeAddresses(endpoint: Endpoint, undeclared: IpSet): IpSet {
  return endpoint.place.kind === 'zone' ? zoneSources(endpoint.place.zone, undeclared) : endpoint.addresses;
}

/** From the Internet's side a packet may also come with a private source that is nobody's here. */
function zoneSources(zone: Zone, undeclared: IpSet): IpSet {
  return zone.kind === 'internet' ? uniteIps(zone.addresses, undeclared) : zone.addresses;
}

function sourceAddresses(endpoint: Endpoint, undeclared: IpSet): IpSet {
  const isAnyone = endpoint.roles.every((role) => role.kind === 'client_group');
  const isFromInternet = endpoint.place.kind === 'zone' && endpoint.place.zone.kind === 'internet' && isAnyone;
  return isFromInternet ? uniteIps(endpoint.addresses, undeclared) : endpoint.addresses;
}

/** Inside a zone every machine also has an IPv6 link-local address, declared or not (ruling 15). */
function localTraffic(source: Endpoint, destination: Endpoint): readonly Traffic[] {
  if (source.roles.length > 0) return sentBetween(source.addresses, destination.addresses);
  return sentBetween(withLinkLocal(source), withLinkLocal(destination));
}

const linkLocalByEndpoint = new WeakMap<Endpoint, IpSet>();

function withLinkLocal(endpoint: Endpoint): IpSet {
  const known = linkLocalByEndpoint.get(endpoint);
  if (known !== undefined) return known;
  const addresses = uniteIps(endpoint.addresses, LINK_LOCAL_IPV6);
  linkLocalByEndpoint.set(endpoint, addresses);
  return addresses;
}

/** A packet has both addresses of one family. */
function sentBetween(sources: IpSet, destinations: IpSet): readonly Traffic[] {
  const from = familiesOf(sources);
  const to = familiesOf(destinations);
  return FAMILIES.flatMap((_family, index) => {
    const [source, destination] = [from[index], to[index]];
    return source === undefined || destination === undefined || source.length === 0 || destination.length === 0 ? [] : [sentTraffic(box({ source, destination }))];
  });
}

const FAMILIES = [ALL_IPV4, ALL_IPV6];
const familiesBySet = new WeakMap<IpSet, readonly IpSet[]>();

/** The IPv4 and the IPv6 addresses of a set. Classes are paired with one another hundreds of times. */
function familiesOf(addresses: IpSet): readonly IpSet[] {
  const known = familiesBySet.get(addresses);
  if (known !== undefined) return known;
  const found = FAMILIES.map((family) => intersectIps(addresses, family));
  familiesBySet.set(addresses, found);
  return found;
}

function travel(path: Path, sources: IpSet, destinations: IpSet): readonly Traffic[] {
  let traffic = sentBetween(sources, entryAddresses(path, destinations));
  for (const hop of path) {
    const passage = { device: hop.device.name, role: 'network' as const, ingress: hop.ingress, egress: hop.egress };
    traffic = forward(hop.device, traffic, passage);
    if (traffic.length === 0) return traffic;
  }
  return traffic.flatMap((one) => cutDown(one, ALL_ADDRESSES, destinations));
}

/** The destination's own addresses, and those that devices on the way may translate into them. */
function entryAddresses(path: Path, destinations: IpSet): IpSet {
  let wanted = destinations;
  for (const hop of [...path].reverse()) {
    for (const translation of hop.device.config?.translations ?? []) {
      const published = publishedFor(translation, wanted);
      if (published.length > 0) wanted = uniteIps(wanted, published);
    }
  }
  return wanted;
}

function publishedFor(translation: Translation, wanted: IpSet): IpSet {
  if (translation.field !== 'destination' || translation.target === 'none') return [];
  const { addresses } = translation.target;
  const leadsThere = typeof addresses === 'string' || ipsOverlap(addresses, wanted);
  return leadsThere ? uniteIps(...translation.match.may.map((one) => one.destination)) : [];
}

function cutDown(traffic: Traffic, sources: IpSet, destinations: IpSet): readonly Traffic[] {
  const destination = intersectIps(traffic.box.destination, destinations);
  if (destination.length === 0) return [];
  if (traffic.sentSource !== undefined) {
    const addresses = intersectIps(traffic.sentSource.addresses, sources);
    return addresses.length === 0 ? [] : [{ ...traffic, sentSource: { ...traffic.sentSource, addresses }, box: { ...traffic.box, destination } }];
  }
  const source = intersectIps(traffic.box.source, sources);
  return source.length === 0 ? [] : [{ ...traffic, box: { ...traffic.box, source, destination } }];
}
