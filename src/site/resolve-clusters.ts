import { ipSet } from '../model/ip-set.js';
import type { Cluster, Component, Host } from '../model/site.js';
import { listEntries, namedEntries, placeOf, type NamedEntry, type Place } from './place.js';
import type { ByName, ClusterEntry } from './site-file.js';
import {
  distinctEntries,
  readOneAddress,
  reportOutside,
  reportUnknown,
  zoneByAddresses,
  zoneByName,
  type ZonedReader,
} from './site-reader.js';

/** Reads the clusters; every member must carry every component of its cluster. */
export function resolveClusters(
  reader: ZonedReader & { readonly hosts: readonly Host[] },
  entries: ByName<ClusterEntry> | undefined,
  place: Place,
): readonly Cluster[] {
  const hosts = new Map(reader.hosts.map((host) => [host.name, host]));
  return namedEntries(entries, place).flatMap((entry) => readCluster(reader, entry, hosts));
}

function readCluster(
  reader: ZonedReader,
  entry: NamedEntry<ClusterEntry>,
  hosts: ReadonlyMap<string, Host>,
): readonly Cluster[] {
  const { name, value, place } = entry;
  const stated = distinctEntries(reader, value.components, placeOf(place, 'components'));
  const members = distinctEntries(reader, value.members, placeOf(place, 'members'));
  for (const member of members) {
    const host = hosts.get(member.value);
    if (host === undefined) {
      reportUnknown(reader, 'site.unknown_host', { ...member, known: hosts.keys() });
      continue;
    }
    const carried = new Set(host.components.map(({ component }) => component));
    for (const { value: component } of stated) {
      if (carried.has(component)) continue;
      const parameters = { name, component, member: host.name };
      reader.problems.report('error', 'site.cluster_component_missing', member.place.value, parameters);
    }
  }
  const position = clusterPosition(reader, entry);
  if (position === undefined) return [];
  const known = members.map((member) => member.value).filter((member) => hosts.has(member));
  const components = withImplied(stated.map((component) => component.value));
  return [{ name, ...position, members: known, components, location: place.key }];
}

function withImplied(components: readonly Component[]): readonly Component[] {
  if (!components.includes('management-server')) return components;
  return [...new Set<Component>([...components, 'api-gateway', 'identity-provider'])];
}

function clusterPosition(
  reader: ZonedReader,
  { value, place }: NamedEntry<ClusterEntry>,
): Pick<Cluster, 'zone' | 'addresses'> | undefined {
  const at = placeOf(place, 'address');
  const read = listEntries<string>(value.address, at).flatMap((entry) => {
    const address = readOneAddress(reader, entry.value, entry.place);
    return address === undefined ? [] : [{ address, ...entry }];
  });
  const first = read[0];
  if (value.zone === undefined && first === undefined) return undefined;
  const zone =
    value.zone === undefined
      ? zoneByAddresses(reader, read.slice(0, 1).map(({ address }) => ({ first: address, last: address })))
      : zoneByName(reader, value.zone, placeOf(place, 'zone'));
  if (zone === undefined) {
    if (value.zone === undefined) {
      reader.problems.report('error', 'site.no_zone_for_address', at.value, { value: first?.value ?? '' });
    }
    return undefined;
  }
  for (const entry of read) {
    const inside = zone.addresses.some((range) => range.first <= entry.address && entry.address <= range.last);
    if (!inside) reportOutside(reader, entry.address, { name: zone.name, location: entry.place.value });
  }
  return { zone: zone.name, addresses: ipSet(read.map(({ address }) => ({ first: address, last: address }))) };
}
