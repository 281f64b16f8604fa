import { ipSet } from '../model/ip-set.js';
import type { Component, Host, Nic, PortOverride, Zone } from '../model/site.js';
import { defaultPorts } from './component-ports.js';
import { exportReference } from './export-references.js';
import { listEntries, namedEntries, placeOf, type NamedEntry, type Place } from './place.js';
import type { ByName, HostEntry, NicEntry } from './site-file.js';
import {
  distinctEntries,
  readOneAddress,
  reportOutside,
  reportUnknown,
  zoneByAddresses,
  zoneByName,
  type ZonedReader,
} from './site-reader.js';

/** Applications of the web server that every Management Server carries. */
const WITH_MANAGEMENT_SERVER: readonly Component[] = ['api-gateway', 'identity-provider'];
/** The two services of a failover host. */
const FAILOVER: readonly Component[] = ['failover-server', 'failover-recording-server'];

/** Reads the hosts. */
export function resolveHosts(reader: ZonedReader, entries: ByName<HostEntry> | undefined, place: Place): readonly Host[] {
  const recorders = recorderHosts(entries);
  return namedEntries(entries, place).map((entry) => readHost(reader, entry, recorders));
}

/** Names of the hosts that carry a Recording Server. */
export function recorderHosts(entries: ByName<HostEntry> | undefined): ReadonlySet<string> {
  const hosts = Object.entries(entries ?? {});
  return new Set(hosts.filter(([, host]) => host.components.includes('recording-server')).map(([name]) => name));
}

function readHost(reader: ZonedReader, entry: NamedEntry<HostEntry>, recorders: ReadonlySet<string>): Host {
  const { name, value, place } = entry;
  const components = withImplied(distinctEntries(reader, value.components, placeOf(place, 'components')));
  const recorderInstances = value.recorderInstances ?? 1;
  const carried = new Set(components.map(({ component }) => component));
  if (value.recorderInstances !== undefined && !carried.has('recording-server')) {
    reader.problems.report('error', 'site.instances_without_recorder', placeOf(place, 'recorderInstances').key);
  }
  reportRecorderWithFailover(reader, name, components);
  const firewall = hostFirewall(reader, entry);
  const failoverFor = readFailoverFor(reader, entry, { carried, recorders });
  return {
    name,
    hostnames: value.hostnames === undefined ? [name] : listEntries<string>(value.hostnames, place).map((entry) => entry.value),
    nics: readNics(reader, entry),
    components,
    recorderInstances,
    portOverrides: readOverrides(reader, entry, { carried, recorderInstances }),
    ...(failoverFor === undefined ? {} : { failoverFor }),
    ...(firewall === undefined ? {} : { firewall }),
    location: place.key,
  };
}

type Components = Host['components'];

function withImplied(declared: readonly { readonly value: Component; readonly place: Place }[]): Components {
  const components = declared.map(({ value, place }) => ({ component: value, location: place.value }));
  const management = components.find(({ component }) => component === 'management-server');
  if (management === undefined) return components;
  const present = new Set(components.map(({ component }) => component));
  const implied = WITH_MANAGEMENT_SERVER.filter((component) => !present.has(component));
  return [...components, ...implied.map((component) => ({ component, location: management.location }))];
}

/** Both own TCP 9001 and take each other's video ports; a host carries one of them (reading INC-16 of the guide). */
function reportRecorderWithFailover(reader: ZonedReader, name: string, components: Components): void {
  if (!components.some(({ component }) => component === 'recording-server')) return;
  const failover = components.find(({ component }) => FAILOVER.includes(component));
  if (failover !== undefined) reader.problems.report('error', 'site.recorder_and_failover', failover.location, { name });
}

function hostFirewall(reader: ZonedReader, { value, place }: NamedEntry<HostEntry>): Host['firewall'] {
  const firewall = value.firewall;
  if (firewall === undefined) return undefined;
  const at = placeOf(place, 'firewall');
  if (typeof firewall === 'string' || !('export' in firewall)) {
    return exportReference(reader, { texts: firewall, place: at, location: at.key });
  }
  const { export: texts, format } = firewall;
  return exportReference(reader, { texts, place: placeOf(at, 'export'), location: at.key, format });
}

function readFailoverFor(
  reader: ZonedReader,
  { value, place }: NamedEntry<HostEntry>,
  host: { readonly carried: ReadonlySet<Component>; readonly recorders: ReadonlySet<string> },
): readonly string[] | undefined {
  if (value.failoverFor === undefined) return undefined;
  const at = placeOf(place, 'failoverFor');
  if (!FAILOVER.some((component) => host.carried.has(component))) {
    reader.problems.report('error', 'site.failover_for_without_failover', at.key);
  }
  return recorderNames(reader, distinctEntries(reader, value.failoverFor, at), host.recorders);
}

/** The named hosts that carry a Recording Server; other names are reported. */
export function recorderNames(
  reader: ZonedReader,
  names: readonly { readonly value: string; readonly place: Place }[],
  recorders: ReadonlySet<string>,
): readonly string[] {
  return names.flatMap(({ value, place }) => {
    if (recorders.has(value)) return [value];
    reportUnknown(reader, 'site.unknown_recorder', { value, place, known: recorders });
    return [];
  });
}

function readNics(reader: ZonedReader, { name, value, place }: NamedEntry<HostEntry>): readonly Nic[] {
  const ways = ['address', 'addresses', 'nics'].filter((key) => place.children.has(key));
  if (ways.length !== 1) {
    const code = ways.length === 0 ? 'site.host_without_address' : 'site.host_address_twice';
    reader.problems.report('error', code, place.key, { name });
    return [];
  }
  if (value.nics === undefined) {
    const key = value.address === undefined ? 'addresses' : 'address';
    return nicsByZone(reader, value.address ?? value.addresses, placeOf(place, key));
  }
  const nics = placeOf(place, 'nics');
  return value.nics.flatMap((nic, index) => readNic(reader, nic, placeOf(nics, String(index))));
}

/** The short form: addresses of one zone belong to one network card. */
function nicsByZone(reader: ZonedReader, texts: string | readonly string[] | undefined, place: Place): readonly Nic[] {
  const nics = new Map<Zone, { readonly addresses: bigint[]; readonly location: Nic['location'] }>();
  for (const { value, place: entry } of listEntries<string>(texts, place)) {
    const address = readOneAddress(reader, value, entry);
    if (address === undefined) continue;
    const zone = zoneByAddresses(reader, [{ first: address, last: address }]);
    if (zone === undefined) {
      reader.problems.report('error', 'site.no_zone_for_address', entry.value, { value });
      continue;
    }
    const nic = nics.get(zone) ?? { addresses: [], location: entry.value };
    nic.addresses.push(address);
    nics.set(zone, nic);
  }
  return [...nics].map(([zone, nic]) => ({ zone: zone.name, addresses: addressSet(nic.addresses), location: nic.location }));
}

function readNic(reader: ZonedReader, nic: NicEntry, place: Place): readonly Nic[] {
  if ((nic.address === undefined) === (nic.addresses === undefined)) {
    const code = nic.address === undefined ? 'site.nic_without_address' : 'site.nic_address_twice';
    reader.problems.report('error', code, place.value);
    return [];
  }
  const at = placeOf(place, nic.address === undefined ? 'addresses' : 'address');
  const read = listEntries<string>(nic.address ?? nic.addresses, at).flatMap(({ value, place: entry }) => {
    const address = readOneAddress(reader, value, entry);
    return address === undefined ? [] : [{ address, place: entry }];
  });
  const zone = nic.zone === undefined ? undefined : zoneByName(reader, nic.zone, placeOf(place, 'zone'));
  if (nic.zone !== undefined && zone === undefined) return [];
  const home = zone ?? zoneByAddresses(reader, read.slice(0, 1).map(({ address }) => ({ first: address, last: address })));
  if (home === undefined) {
    if (read.length > 0) reader.problems.report('error', 'site.no_zone_for_address', at.value, { value: textOf(nic) });
    return [];
  }
  for (const { address, place: entry } of read) {
    const inside = home.addresses.some((range) => range.first <= address && address <= range.last);
    if (!inside) reportOutside(reader, address, { name: home.name, location: entry.value });
  }
  return [
    {
      zone: home.name,
      addresses: addressSet(read.map(({ address }) => address)),
      ...(nic.interface === undefined ? {} : { interface: nic.interface }),
      ...(nic.profile === undefined ? {} : { profile: nic.profile }),
      location: place.value,
    },
  ];
}

function textOf(nic: NicEntry): string {
  return nic.address ?? nic.addresses?.[0] ?? '';
}

function addressSet(addresses: readonly bigint[]): Nic['addresses'] {
  return ipSet(addresses.map((address) => ({ first: address, last: address })));
}

function readOverrides(
  reader: ZonedReader,
  { value, place }: NamedEntry<HostEntry>,
  host: { readonly carried: ReadonlySet<Component>; readonly recorderInstances: number },
): readonly PortOverride[] {
  const overrides: PortOverride[] = [];
  const components = placeOf(place, 'portOverrides');
  for (const component of host.carried) {
    const known = defaultPorts(component, host.recorderInstances).map(({ port }) => String(port));
    const changed = namedEntries(value.portOverrides?.[component], placeOf(components, component));
    for (const { name, value: port, place: at } of changed) {
      if (known.includes(name)) overrides.push({ component, defaultPort: Number(name), port, location: at.key });
      else reader.problems.report('error', 'site.no_default_port', at.key, { value: name, component, known: known.join(', ') });
    }
  }
  for (const [component, at] of components === place ? [] : components.children) {
    if (![...host.carried].some((carried) => carried === component)) {
      reader.problems.report('error', 'site.override_without_component', at.key, { component });
    }
  }
  return overrides;
}
