/**
 * Ways follow the site's mapping of zones to interfaces. Where an export also tells routes, they must lead the same
 * way (ruling 9): else packets take another way than the one that was judged.
 */
import type { DeviceConfig, Route } from '../model/device.js';
import { diagnostic, type Diagnostic } from '../model/diagnostic.js';
import { formatIpRange, type IpRange } from '../model/ip-address.js';
import { ALL_IPV4, ALL_IPV6, intersectIps, ipsInclude, sameIps, subtractIps, type IpSet } from '../model/ip-set.js';
import type { SiteDefinition, Zone } from '../model/site.js';
import type { SiteDevice } from './device.js';
import type { Topology } from './topology.js';

/** Routes that leave a firewall by another interface than the one its way to a zone takes. */
export function routesElsewhere(site: SiteDefinition, devices: ReadonlyMap<string, SiteDevice>, topology: Topology): readonly Diagnostic[] {
  return [...devices.values()].flatMap(({ name, config }) => {
    if (config === undefined || config.routes.length === 0) return [];
    return site.zones.flatMap((zone) => wrongRoutes({ site, topology, zone, name, config }));
  });
}

interface Question {
  readonly site: SiteDefinition;
  readonly topology: Topology;
  readonly zone: Zone;
  readonly name: string;
  readonly config: DeviceConfig;
}

function wrongRoutes({ site, topology, zone, name, config }: Question): readonly Diagnostic[] {
  const expected = interfacesTowards(site, topology, { zone, firewall: name });
  if (expected.size === 0) return [];
  return decidingRoutes(config, zone).flatMap((route) => {
    const leaves = interfaceOf(config, route);
    if (leaves === undefined || expected.has(leaves)) return [];
    const parameters = { firewall: name, destination: formatIpRange(route.destination), interface: leaves, zone: zone.name, expected: [...expected].join(', ') };
    return [diagnostic('incomplete', 'analysis.route_elsewhere', route.location, parameters)];
  });
}

/** Interfaces of the firewall behind which the zone lies, directly or behind further firewalls. */
function interfacesTowards(site: SiteDefinition, topology: Topology, { zone, firewall }: { readonly zone: Zone; readonly firewall: string }): ReadonlySet<string> {
  const own = topology.attachments.filter((attachment) => attachment.firewall.name === firewall);
  const leading = own.filter((attachment) => {
    if (attachment.zone === zone) return true;
    const behind = site.zones.find(({ name }) => name === attachment.zone.name);
    return behind !== undefined && topology.paths(behind, zone).some((path) => path.length > 0 && path.every((hop) => hop.device.name !== firewall));
  });
  return new Set(leading.map((attachment) => attachment.interface));
}

/**
 * The static routes that decide for addresses of a zone: of several that hold an address the longest prefix does, and
 * a network of the firewall's own interfaces before all. A default route decides for the Internet alone: where it is
 * all there is for another zone, a routing protocol may know more.
 */
function decidingRoutes({ routes, interfaces }: DeviceConfig, zone: Zone): readonly Route[] {
  const connected = interfaces.filter(({ enabled }) => enabled).flatMap(({ addresses }) => addresses.map(({ network }) => network));
  if (zone.kind === 'internet') return routes.filter(({ destination }) => isDefault(destination));
  let left: IpSet = subtractIps(zone.addresses, connected);
  const deciding: Route[] = [];
  const longestFirst = routes.filter(({ destination }) => !isDefault(destination)).sort((a, b) => compareSizes(a.destination, b.destination));
  for (const route of longestFirst) {
    if (intersectIps(left, [route.destination]).length === 0) continue;
    deciding.push(route);
    left = subtractIps(left, [route.destination]);
  }
  return deciding;
}

function isDefault(destination: IpRange): boolean {
  return sameIps([destination], ALL_IPV4) || sameIps([destination], ALL_IPV6) || (destination.first === 0n && ALL_IPV6.some(({ last }) => last === destination.last));
}

function compareSizes(a: IpRange, b: IpRange): number {
  const [sizeA, sizeB] = [a.last - a.first, b.last - b.first];
  return sizeA < sizeB ? -1 : sizeA > sizeB ? 1 : 0;
}

/** The interface that the export names, else the one in whose network the next hop lies; undefined when it lists neither. */
function interfaceOf({ interfaces }: DeviceConfig, { interface: named, nextHop }: Route): string | undefined {
  if (named !== undefined) return interfaces.find(({ name }) => name === named)?.name;
  if (nextHop === undefined) return undefined;
  return interfaces.find(({ enabled, addresses }) => enabled && addresses.some(({ network }) => ipsInclude([network], nextHop)))?.name;
}
