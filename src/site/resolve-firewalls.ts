import type { IpSet } from '../model/ip-set.js';
import type { Cluster, Firewall, Host } from '../model/site.js';
import { uniteIps } from '../model/ip-set.js';
import { exportReference } from './export-references.js';
import { listEntries, namedEntries, placeOf, type NamedEntry, type Place } from './place.js';
import type { ByName, FirewallEntry, Texts } from './site-file.js';
import { distinctEntries, readAddressSet, zoneByName, type SiteReader, type ZonedReader } from './site-reader.js';

/** Words that mean something else after `gateway:`. */
const GATEWAY_WORDS = ['none', 'unmanaged'];

/** A reader that also knows the hosts and clusters, which a translation may lead to. */
export interface FirewallReader extends ZonedReader {
  readonly hosts: readonly Host[];
  readonly clusters: readonly Cluster[];
}

/** Reports firewalls whose name cannot be told from a word that may stand after `gateway:`. */
export function checkFirewallNames(reader: SiteReader, entries: ByName<FirewallEntry> | undefined, place: Place): void {
  for (const { name, place: at } of namedEntries(entries, place)) {
    if (GATEWAY_WORDS.includes(name)) reader.problems.report('error', 'site.reserved_name', at.key, { name });
  }
}

/** Reads the firewalls. */
export function resolveFirewalls(
  reader: FirewallReader,
  entries: ByName<FirewallEntry> | undefined,
  place: Place,
): readonly Firewall[] {
  return namedEntries(entries, place).map((entry) => readFirewall(reader, entry));
}

function readFirewall(reader: FirewallReader, entry: NamedEntry<FirewallEntry>): Firewall {
  const { name, value, place } = entry;
  const at = placeOf(place, 'export');
  const peerAt = placeOf(place, 'peerExport');
  const { format, peerExport } = value;
  const nat = readTranslations(reader, entry);
  return {
    name,
    hostnames: value.hostnames === undefined ? [name] : texts(value.hostnames, place),
    serials: texts(value.serials, place),
    export: exportReference(reader, { texts: value.export, place: at, location: at.key, format }),
    ...(peerExport === undefined
      ? {}
      : { peerExport: exportReference(reader, { texts: peerExport, place: peerAt, location: peerAt.key, format }) }),
    interfaces: readInterfaces(reader, entry),
    ...(nat.length === 0 ? {} : { nat }),
    location: place.key,
  };
}

function texts(list: Texts | undefined, place: Place): readonly string[] {
  return listEntries<string>(list, place).map(({ value }) => value);
}

function readInterfaces(reader: FirewallReader, { value, place }: NamedEntry<FirewallEntry>): Firewall['interfaces'] {
  return namedEntries(value.interfaces, placeOf(place, 'interfaces')).map((entry) => ({
    name: entry.name,
    zones: distinctEntries(reader, entry.value, entry.place).flatMap(
      (zone) => zoneByName(reader, zone.value, zone.place)?.name ?? [],
    ),
    location: entry.place.key,
  }));
}

function readTranslations(reader: FirewallReader, { value, place }: NamedEntry<FirewallEntry>): NonNullable<Firewall['nat']> {
  const list = placeOf(place, 'nat');
  return (value.nat ?? []).map((entry, index) => {
    const at = placeOf(list, String(index));
    const outside = readAddressSet(reader, entry.outside, placeOf(at, 'outside'));
    return { outside, inside: insideAddresses(reader, entry.inside, placeOf(at, 'inside')), location: at.value };
  });
}

/** The addresses behind a translation: of a host, of a cluster, or as written. */
function insideAddresses(reader: FirewallReader, inside: Texts, place: Place): IpSet {
  const sets = listEntries<string>(inside, place).map((entry) => {
    const host = reader.hosts.find(({ name }) => name === entry.value);
    if (host !== undefined) return uniteIps(...host.nics.map((nic) => nic.addresses));
    const cluster = reader.clusters.find(({ name }) => name === entry.value);
    return cluster?.addresses ?? readAddressSet(reader, entry.value, entry.place);
  });
  return uniteIps(...sets);
}
