import { subtractIps, type IpSet } from '../model/ip-set.js';
import { formatIpRange } from '../model/ip-address.js';
import { numberSet, type NumberRange, type NumberSet } from '../model/number-set.js';
import type { ClientGroup, DeviceGroup, Integration, RemoteSite, Service, Zone } from '../model/site.js';
import { listEntries, namedEntries, placeOf, type NamedEntry, type Place } from './place.js';
import { readPorts, readService } from './read-values.js';
import { recorderNames } from './resolve-hosts.js';
import type { ByName, ClientGroupEntry, DeviceGroupEntry, IntegrationEntry, RemoteSiteEntry, Texts } from './site-file.js';
import {
  distinctEntries,
  readAddressSet,
  zoneByAddresses,
  zoneByName,
  type SiteReader,
  type ZonedReader,
} from './site-reader.js';

/** A reader that also knows which hosts carry a Recording Server. */
export interface GroupReader extends ZonedReader {
  readonly recorders: ReadonlySet<string>;
}

/** Where a group is: a zone and the addresses in it. */
interface Position {
  readonly zone: string;
  readonly addresses: IpSet;
}

/** Reads the groups of devices. */
export function resolveDeviceGroups(
  reader: GroupReader,
  entries: ByName<DeviceGroupEntry> | undefined,
  place: Place,
): readonly DeviceGroup[] {
  return namedEntries(entries, place).flatMap((entry) => readDeviceGroup(reader, entry));
}

function readDeviceGroup(reader: GroupReader, entry: NamedEntry<DeviceGroupEntry>): readonly DeviceGroup[] {
  const { name, value, place } = entry;
  const position = readPosition(reader, entry);
  const media = value.media ?? 'rtsp';
  const recorders = distinctEntries<string>(reader, value.recorders, placeOf(place, 'recorders'));
  const group = {
    name,
    kind: value.kind ?? 'camera',
    recorders: recorderNames(reader, recorders, reader.recorders),
    https: value.https,
    media,
    mediaPorts: readMediaPorts(reader, entry, media),
    events: distinctEntries(reader, value.events, placeOf(place, 'events')).map((event) => event.value),
    vendorPorts: readServices(reader, value.vendorPorts, placeOf(place, 'vendorPorts')),
    ...(value.authentication === undefined ? {} : { authentication: value.authentication }),
    ...(value.allowList === undefined ? {} : { allowList: value.allowList }),
    location: place.key,
  } as const;
  if (media === 'https' && !value.https) {
    reader.problems.report('error', 'site.https_media_without_https', placeOf(place, 'media').value, { name });
  }
  return position === undefined ? [] : [{ ...group, ...position }];
}

function readMediaPorts(
  reader: SiteReader,
  { name, value, place }: NamedEntry<DeviceGroupEntry>,
  media: DeviceGroup['media'],
): NumberSet {
  const at = placeOf(place, 'mediaPorts');
  if (media === 'rtp-udp' && value.mediaPorts === undefined) {
    reader.problems.report('error', 'site.media_ports_missing', placeOf(place, 'media').value, { name });
  }
  if (media !== 'rtp-udp' && value.mediaPorts !== undefined) {
    reader.problems.report('error', 'site.media_ports_without_rtp', at.key, { name });
  }
  const ranges: NumberRange[] = [];
  for (const entry of listEntries<number | string>(value.mediaPorts, at)) {
    const text = String(entry.value);
    const range = readPorts(text);
    if (range === undefined) reader.problems.report('error', 'site.bad_port_range', entry.place.value, { value: text });
    else ranges.push(range);
  }
  return numberSet(ranges);
}

/** Reads services such as `tcp/443`. What cannot be read is reported and left out. */
export function readServices(reader: SiteReader, texts: Texts | undefined, place: Place): readonly Service[] {
  return distinctEntries<string>(reader, texts, place).flatMap((entry) => {
    const service = readService(entry.value);
    if (service !== undefined) return [service];
    reader.problems.report('error', 'site.bad_service', entry.place.value, { value: entry.value });
    return [];
  });
}

/** Reads the groups of clients. */
export function resolveClientGroups(
  reader: ZonedReader,
  entries: ByName<ClientGroupEntry> | undefined,
  place: Place,
): readonly ClientGroup[] {
  return namedEntries(entries, place).flatMap((entry) => {
    const position = readPosition(reader, entry);
    const kinds = distinctEntries(reader, entry.value.kinds, placeOf(entry.place, 'kinds')).map(({ value }) => value);
    return position === undefined ? [] : [{ name: entry.name, ...position, kinds, location: entry.place.key }];
  });
}

/** Reads the systems that send into the VMS. */
export function resolveIntegrations(
  reader: ZonedReader,
  entries: ByName<IntegrationEntry> | undefined,
  place: Place,
): readonly Integration[] {
  return namedEntries(entries, place).flatMap((entry) => {
    const position = readPosition(reader, entry);
    const kinds = distinctEntries(reader, entry.value.kinds, placeOf(entry.place, 'kinds')).map(({ value }) => value);
    return position === undefined ? [] : [{ name: entry.name, ...position, kinds, location: entry.place.key }];
  });
}

/** Reads the remote sites. */
export function resolveRemoteSites(
  reader: GroupReader,
  entries: ByName<RemoteSiteEntry> | undefined,
  place: Place,
): readonly RemoteSite[] {
  return namedEntries(entries, place).flatMap((entry) => readRemoteSite(reader, entry));
}

function readRemoteSite(reader: GroupReader, { name, value, place }: NamedEntry<RemoteSiteEntry>): readonly RemoteSite[] {
  const managementServer = readAddressSet(reader, value.managementServer, placeOf(place, 'managementServer'));
  const at = placeOf(place, 'recordingServers');
  const recordingServers =
    value.recordingServers === undefined ? managementServer : readAddressSet(reader, value.recordingServers, at);
  const central = distinctEntries<string>(reader, value.centralRecorders, placeOf(place, 'centralRecorders'));
  if (value.kind === 'interconnect' && central.length === 0) {
    reader.problems.report('error', 'site.interconnect_without_recorder', place.key, { name });
  }
  const zoneName = value.zone;
  const zone =
    zoneName === undefined ? zoneByAddresses(reader, managementServer) : zoneByName(reader, zoneName, placeOf(place, 'zone'));
  if (zone === undefined) {
    if (zoneName === undefined && managementServer.length > 0) {
      reportNoZone(reader, managementServer, placeOf(place, 'managementServer'));
    }
    return [];
  }
  reportStray(reader, { addresses: managementServer, place: placeOf(place, 'managementServer'), zone });
  reportStray(reader, { addresses: recordingServers, place: at, zone });
  const centralRecorders = recorderNames(reader, central, reader.recorders);
  return [{ name, zone: zone.name, managementServer, recordingServers, centralRecorders, kind: value.kind, location: place.key }];
}

/** The zone and addresses of a group: either may be left out, the other then decides (ruling 14). */
function readPosition(
  reader: ZonedReader,
  { name, value, place }: NamedEntry<{ readonly zone?: string; readonly addresses?: Texts }>,
): Position | undefined {
  const at = placeOf(place, 'addresses');
  const addresses = value.addresses === undefined ? undefined : readAddressSet(reader, value.addresses, at);
  if (value.zone === undefined) {
    if (addresses === undefined) {
      reader.problems.report('error', 'site.group_without_zone', place.key, { name });
      return undefined;
    }
    const home = zoneByAddresses(reader, addresses);
    if (home === undefined && addresses.length > 0) reportNoZone(reader, addresses, at);
    return home === undefined ? undefined : { zone: home.name, addresses };
  }
  const zone = zoneByName(reader, value.zone, placeOf(place, 'zone'));
  if (zone === undefined) return undefined;
  if (addresses !== undefined) reportStray(reader, { addresses, place: at, zone });
  return { zone: zone.name, addresses: addresses ?? zone.addresses };
}

function reportNoZone(reader: SiteReader, addresses: IpSet, place: Place): void {
  const value = addresses.slice(0, 3).map(formatIpRange).join(', ');
  reader.problems.report('error', 'site.no_zone_for_address', place.value, { value });
}

/** Reports addresses of a group that lie outside its zone. */
function reportStray(
  reader: SiteReader,
  group: { readonly addresses: IpSet; readonly place: Place; readonly zone: Zone },
): void {
  const stray = subtractIps(group.addresses, group.zone.addresses)[0];
  if (stray === undefined) return;
  const value = formatIpRange(stray);
  reader.problems.report('error', 'site.outside_zone', group.place.value, { value, zone: group.zone.name });
}
