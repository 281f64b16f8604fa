/**
 * Zones and the firewalls that join them. A firewall joins the zones behind its interfaces; a zone is crossed only
 * where two firewalls meet in it; hosts do not forward (ruling 9).
 */
import type { DeviceInterface, Doubt } from '../model/device.js';
import { diagnostic, type Diagnostic } from '../model/diagnostic.js';
import { formatIpAddress } from '../model/ip-address.js';
import { ipsInclude, ipsOverlap } from '../model/ip-set.js';
import type { Firewall, SiteDefinition, Zone } from '../model/site.js';
import type { SiteDevice } from './device.js';

/** One zone behind one interface of one firewall. */
export interface Attachment {
  readonly firewall: Firewall;
  readonly device: SiteDevice;
  /** The interface's name as the export writes it. */
  readonly interface: string;
  readonly zone: Zone;
}

/** An interface of a firewall that stands for no zone of the site. */
export interface UnmappedInterface {
  readonly firewall: Firewall;
  readonly device: SiteDevice;
  readonly interface: DeviceInterface;
}

/** A firewall on the way, with the interfaces the packet comes in and leaves by. */
export interface PathHop {
  readonly device: SiteDevice;
  readonly ingress: string;
  readonly egress: string;
}

/** A way from one zone to another; no hop at all inside one zone. */
export type Path = readonly PathHop[];

export interface Topology {
  readonly attachments: readonly Attachment[];
  readonly unmapped: readonly UnmappedInterface[];
  /**
   * Every way from a zone to another that no firewall is on twice; the Internet is never crossed. Beyond a number of
   * ways one more stands for the rest: nothing is known of it, so it may let everything pass.
   */
  paths(from: Zone, to: Zone): readonly Path[];
  /** Every way from behind an interface of a firewall to a zone. */
  pathsFrom(place: { readonly firewall: string; readonly interface: string }, to: Zone): readonly Path[];
  /** Every way from a zone to behind an interface of a firewall. */
  pathsTo(from: Zone, place: { readonly firewall: string; readonly interface: string }): readonly Path[];
}

/** Joins zones and firewalls. Trouble between the site and the exports comes back as diagnostics. */
export function joinZones(
  site: SiteDefinition,
  devices: ReadonlyMap<string, SiteDevice>,
): { readonly topology: Topology; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const attachments: Attachment[] = [];
  const unmapped: UnmappedInterface[] = [];
  for (const firewall of site.firewalls) {
    const device = devices.get(firewall.name);
    if (device === undefined) continue;
    const joined = attachFirewall(site, firewall, device);
    attachments.push(...joined.attachments);
    unmapped.push(...joined.unmapped);
    diagnostics.push(...joined.diagnostics);
  }
  return { topology: topologyOf(attachments, unmapped), diagnostics };
}

interface Joined {
  readonly attachments: Attachment[];
  readonly unmapped: UnmappedInterface[];
  readonly diagnostics: Diagnostic[];
}

function attachFirewall(site: SiteDefinition, firewall: Firewall, device: SiteDevice): Joined {
  const joined: Joined = { attachments: [], unmapped: [], diagnostics: [] };
  const mapped = new Set<string>();
  for (const entry of firewall.interfaces) {
    const found = findInterfaces(device, entry.name);
    if (found.length === 0) {
      joined.diagnostics.push(
        diagnostic('incomplete', 'analysis.interface_not_in_export', entry.location, { interface: entry.name, firewall: firewall.name }),
      );
    }
    // Nobody knows which lines hold on an interface that the export lacks: behind it the device counts as unread.
    const known = found.length === 0 ? { ...device, config: undefined } : device;
    for (const name of found.length === 0 ? [entry.name] : found) {
      mapped.add(name);
      for (const zone of site.zones.filter((candidate) => entry.zones.includes(candidate.name))) {
        joined.attachments.push({ firewall, device: known, interface: name, zone });
      }
      joined.diagnostics.push(...addressTrouble(site, device, { name, zones: entry.zones, location: entry.location }));
    }
  }
  attachUnmapped(site, { firewall, device, mapped, joined });
  return joined;
}

/** Names of the interfaces that a name or alias of the site stands for; the name itself when the export lists none. */
function findInterfaces(device: SiteDevice, name: string): readonly string[] {
  const all = device.config?.interfaces ?? [];
  const exact = all.filter((candidate) => candidate.name === name);
  const wanted = name.toLowerCase();
  const found = exact.length > 0 ? exact : all.filter((one) => [one.name, ...one.aliases].some((alias) => alias.toLowerCase() === wanted));
  return found.length === 0 && !isInventory(all) ? [name] : found.map((candidate) => candidate.name);
}

/** Exports of rules alone know an interface by its mention only; a list without one address is such. */
function isInventory(interfaces: readonly DeviceInterface[]): boolean {
  return interfaces.some((one) => one.addresses.length > 0);
}

interface MappedInterface {
  readonly name: string;
  readonly zones: readonly string[];
  readonly location: Diagnostic['location'];
}

/** Ruling 11: an interface whose address lies in a zone that is not behind it belongs to another device or site. */
function addressTrouble(site: SiteDefinition, device: SiteDevice, { name, zones, location }: MappedInterface): readonly Diagnostic[] {
  const own = device.config?.interfaces.find((candidate) => candidate.name === name);
  const troubles: Diagnostic[] = [];
  for (const { address } of own?.addresses ?? []) {
    const home = site.zones.find((zone) => zone.kind !== 'internet' && ipsInclude(zone.addresses, address));
    if (home === undefined || zones.includes(home.name)) continue;
    const parameters = { interface: name, address: formatIpAddress(address), zone: home.name, expected: zones.join(', ') };
    troubles.push(diagnostic('error', 'analysis.interface_in_other_zone', location, parameters));
  }
  return troubles;
}

interface Unmapping {
  readonly firewall: Firewall;
  readonly device: SiteDevice;
  readonly mapped: ReadonlySet<string>;
  readonly joined: Joined;
}

/** An interface that the site forgot is joined to the zone its address lies in; else nobody knows what is behind it. */
function attachUnmapped(site: SiteDefinition, { firewall, device, mapped, joined }: Unmapping): void {
  for (const one of device.config?.interfaces ?? []) {
    if (mapped.has(one.name) || !one.enabled || one.name === 'lo') continue;
    const networks = one.addresses.map(({ network }) => network);
    const zones = site.zones.filter((zone) => zone.kind !== 'internet' && ipsOverlap(zone.addresses, networks));
    for (const zone of zones) joined.attachments.push({ firewall, device, interface: one.name, zone });
    if (zones.length === 0) joined.unmapped.push({ firewall, device, interface: one });
  }
}

function topologyOf(attachments: readonly Attachment[], unmapped: readonly UnmappedInterface[]): Topology {
  const paths = remembered((from: Zone, to: Zone) => (from === to ? [[]] : searchPaths(attachments, from, to)), zoneName, zoneName);
  const pathsFrom = remembered((place: Place, to: Zone) => pathsBehind(attachments, place, to), placeName, zoneName);
  const pathsTo = remembered((from: Zone, place: Place) => pathsFrom(place, from).map(reversed), zoneName, placeName);
  return { attachments, unmapped, paths, pathsFrom, pathsTo };
}

interface Place {
  readonly firewall: string;
  readonly interface: string;
}

function zoneName(zone: Zone): string {
  return zone.name;
}

function placeName(place: Place): string {
  return JSON.stringify([place.firewall, place.interface]);
}

function reversed(path: Path): Path {
  return [...path].reverse().map((hop) => ({ device: hop.device, ingress: hop.egress, egress: hop.ingress }));
}

/** The same search is asked for every pair of classes in two places; it is made once. */
function remembered<A, B>(
  search: (a: A, b: B) => readonly Path[],
  nameA: (a: A) => string,
  nameB: (b: B) => string,
): (a: A, b: B) => readonly Path[] {
  const known = new Map<string, readonly Path[]>();
  return (a, b) => {
    const key = JSON.stringify([nameA(a), nameB(b)]);
    const found = known.get(key) ?? search(a, b);
    known.set(key, found);
    return found;
  };
}

function searchPaths(attachments: readonly Attachment[], from: Zone, to: Zone): readonly Path[] {
  const search = { to, so: [], seen: [from], effort: { steps: 0 } };
  const found = attachments.filter((entry) => entry.zone === from).flatMap((entry) => continueThrough(attachments, entry, search));
  return search.effort.steps > MOST_STEPS ? [...found, unknownWay(from, to)] : found;
}

/** A search that takes more steps than this is given up. Sites have few firewalls, and few zones where two of them meet. */
const MOST_STEPS = 500;

function unknownWay(from: Zone, to: Zone): Path {
  const doubt: Doubt = { code: 'analysis.too_many_ways', parameters: { from: from.name, to: to.name }, location: from.location };
  return [{ device: { name: `${from.name} - ${to.name}`, config: undefined, doubt, location: from.location }, ingress: '', egress: '' }];
}

interface Search {
  readonly to: Zone;
  readonly so: Path;
  readonly seen: readonly Zone[];
  readonly effort: { steps: number };
}

/** Ways on from an interface that the packet enters a firewall by. Firewalls are few, so the search is small. */
function continueThrough(attachments: readonly Attachment[], entry: Attachment, { to, so, seen, effort }: Search): readonly Path[] {
  const found: Path[] = [];
  effort.steps += 1;
  if (effort.steps > MOST_STEPS) return found;
  for (const exit of attachments) {
    if (exit.firewall !== entry.firewall || seen.includes(exit.zone)) continue;
    const device = exit.device.config === undefined ? exit.device : entry.device;
    const path = [...so, { device, ingress: entry.interface, egress: exit.interface }];
    if (exit.zone === to) {
      found.push(path);
      continue;
    }
    if (exit.zone.kind === 'internet') continue;
    const onward = attachments.filter((next) => next.zone === exit.zone && !path.some((hop) => hop.device.name === next.device.name));
    for (const next of onward) found.push(...continueThrough(attachments, next, { to, so: path, seen: [...seen, exit.zone], effort }));
  }
  return found;
}

function pathsBehind(
  attachments: readonly Attachment[],
  place: { readonly firewall: string; readonly interface: string },
  to: Zone,
): readonly Path[] {
  const known = attachments.find((entry) => entry.firewall.name === place.firewall);
  if (known === undefined) return [];
  const besides = attachments.filter((entry) => entry.firewall.name === place.firewall && entry.interface === place.interface);
  if (besides.some((entry) => entry.zone === to)) return [];
  const search = { to, so: [], seen: besides.map((entry) => entry.zone), effort: { steps: 0 } };
  const found = continueThrough(attachments, { ...known, interface: place.interface }, search);
  return search.effort.steps > MOST_STEPS ? [...found, unknownWay(known.zone, to)] : found;
}
