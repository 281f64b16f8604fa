import { NO_ADDRESSES, uniteIps, type IpSet } from '../model/ip-set.js';
import type { DeclaredFlow, FlowEnd, SiteDefinition } from '../model/site.js';
import { distinctEntries, readAddressSet, reportUnknown, type SiteReader } from './site-reader.js';
import { namedEntries, placeOf, type ListEntry, type NamedEntry, type Place } from './place.js';
import { readAddresses } from './read-values.js';
import { readServices } from './resolve-groups.js';
import { internetAddresses } from './resolve-zones.js';
import type { ByName, FlowEntry, Texts } from './site-file.js';
import type { Location } from '../model/source.js';

/** The parts of a site that the end of a flow may name. */
export type NamedParts = Pick<
  SiteDefinition,
  'zones' | 'hosts' | 'clusters' | 'deviceGroups' | 'clientGroups' | 'integrations' | 'remoteSites'
>;

/** Something that has a name and addresses. */
interface NamedPart {
  readonly kind: FlowEnd['kind'];
  readonly addresses: IpSet;
  readonly location: Location;
}

/** Everything that the end of a flow may name; several parts of a site may share a name. */
export type FlowEnds = ReadonlyMap<string, readonly NamedPart[]>;

/** Collects what the ends of flows may name. A host is all its addresses and none of its clusters'. */
export function flowEnds(parts: NamedParts): FlowEnds {
  const ends = new Map<string, NamedPart[]>();
  function add(name: string, part: NamedPart): void {
    const parts = ends.get(name) ?? [];
    parts.push(part);
    ends.set(name, parts);
  }
  for (const zone of parts.zones) add(zone.name, { ...zone, kind: 'zone' });
  for (const { name, nics, location } of parts.hosts) {
    add(name, { kind: 'host', addresses: uniteIps(...nics.map((nic) => nic.addresses)), location });
  }
  for (const cluster of parts.clusters) add(cluster.name, { ...cluster, kind: 'cluster' });
  for (const group of parts.deviceGroups) add(group.name, { ...group, kind: 'device-group' });
  for (const group of parts.clientGroups) add(group.name, { ...group, kind: 'client-group' });
  for (const integration of parts.integrations) add(integration.name, { ...integration, kind: 'integration' });
  for (const { name, managementServer, recordingServers, location } of parts.remoteSites) {
    add(name, { kind: 'addresses', addresses: uniteIps(managementServer, recordingServers), location });
  }
  addInternet(ends, parts);
  return ends;
}

/** `internet` names the zone of that kind whatever its name, and works without one. */
function addInternet(ends: Map<string, NamedPart[]>, parts: NamedParts): void {
  if (ends.has('internet')) return;
  const zone = parts.zones.find(({ kind }) => kind === 'internet');
  const addresses = zone?.addresses ?? internetAddresses(parts.zones, NO_ADDRESSES);
  ends.set('internet', [{ kind: zone === undefined ? 'addresses' : 'zone', addresses, location: { path: '' } }]);
}

/** Reads infrastructure flows or relations. */
export function resolveFlows(
  reader: SiteReader & { readonly ends: FlowEnds },
  entries: ByName<FlowEntry> | undefined,
  from: { readonly place: Place; readonly kind: DeclaredFlow['kind'] },
): readonly DeclaredFlow[] {
  return namedEntries(entries, from.place).map(({ name, value, place }: NamedEntry<FlowEntry>) => ({
    name,
    kind: from.kind,
    from: readEnds(reader, value.from, placeOf(place, 'from')),
    to: readEnds(reader, value.to, placeOf(place, 'to')),
    services: readServices(reader, value.services, placeOf(place, 'services')),
    purpose: value.purpose ?? name,
    required: value.required ?? false,
    location: place.key,
  }));
}

/** The ends of a flow by name or address. What is neither is reported and left out. */
export function readEnds(reader: SiteReader & { readonly ends: FlowEnds }, texts: Texts, place: Place): readonly FlowEnd[] {
  return distinctEntries<string>(reader, texts, place).flatMap((entry) => readEnd(reader, entry));
}

function readEnd(reader: SiteReader & { readonly ends: FlowEnds }, entry: ListEntry<string>): readonly FlowEnd[] {
  const name = entry.value;
  const [part, ...others] = reader.ends.get(name) ?? [];
  if (part === undefined) {
    if (readAddresses(name) !== undefined) {
      return [{ name, kind: 'addresses', addresses: readAddressSet(reader, name, entry.place) }];
    }
    reportUnknown(reader, 'site.unknown_flow_end', { ...entry, known: reader.ends.keys() });
    return [];
  }
  const other = others[0];
  if (other !== undefined) {
    const lines = { line: part.location.region?.startLine ?? 1, other: other.location.region?.startLine ?? 1 };
    reader.problems.report('error', 'site.ambiguous_name', entry.place.value, { name, ...lines });
  }
  return [{ name, kind: part.kind, addresses: part.addresses }];
}
