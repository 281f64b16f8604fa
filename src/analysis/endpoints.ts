/**
 * The ends of flows: every address of the site belongs to exactly one class, and the addresses of a class are
 * declared alike. Facts are stated for pairs of classes, never for single packets (ruling 10).
 */
import { intersectIps, ipsOverlap, subtractIps, uniteIps, type IpSet } from '../model/ip-set.js';
import type {
  ClientGroup,
  Cluster,
  DeclaredFlow,
  DeviceGroup,
  Host,
  Integration,
  Nic,
  RemoteSite,
  SiteDefinition,
  Zone,
} from '../model/site.js';
import type { Location } from '../model/source.js';
import { PRIVATE_ADDRESSES } from './special-addresses.js';

/** What an address stands for. One address may be several (a workstation in a client group that also sends events). */
export type Role =
  | { readonly kind: 'host'; readonly host: Host; readonly nic: Nic }
  | { readonly kind: 'cluster'; readonly cluster: Cluster }
  | { readonly kind: 'device_group'; readonly group: DeviceGroup }
  | { readonly kind: 'client_group'; readonly group: ClientGroup }
  | { readonly kind: 'integration'; readonly integration: Integration }
  | { readonly kind: 'remote_site'; readonly remoteSite: RemoteSite; readonly part: 'management-server' | 'recording-server' }
  | { readonly kind: 'addresses'; readonly name: string };

/** A class of addresses. */
export interface Endpoint {
  readonly id: number;
  readonly name: string;
  /** Where it is attached: a zone, or the interface of a firewall behind which nothing is declared. */
  readonly place: { readonly kind: 'zone'; readonly zone: Zone } | UndeclaredPlace;
  readonly addresses: IpSet;
  /** Most telling first; empty for the rest of a zone and for undeclared ends. */
  readonly roles: readonly Role[];
  readonly location: Location;
}

/** Somewhere behind an interface, where the site declares nothing. */
export interface UndeclaredPlace {
  readonly kind: 'undeclared';
  readonly firewall: string;
  readonly interface: string;
  /** Zones mapped to the interface; empty when none is. */
  readonly besides: readonly Zone[];
}

interface Claim {
  readonly role: Role;
  readonly name: string;
  readonly addresses: IpSet;
  readonly location: Location;
}

/** Cuts the addresses of every zone into classes. */
export function endpointsOf(site: SiteDefinition): readonly Endpoint[] {
  const endpoints: Endpoint[] = [];
  for (const zone of site.zones) {
    for (const part of cutZone(zone, claimsIn(site, zone))) endpoints.push({ ...part, id: endpoints.length });
  }
  return endpoints;
}

/** The private addresses that no zone declares. */
export function undeclaredPrivateAddresses(site: SiteDefinition): IpSet {
  return subtractIps(PRIVATE_ADDRESSES, uniteIps(...site.zones.map((zone) => zone.addresses)));
}

function cutZone(zone: Zone, claims: readonly Claim[]): readonly Omit<Endpoint, 'id'>[] {
  const place = { kind: 'zone', zone } as const;
  const claimed = uniteIps(...claims.map((claim) => claim.addresses));
  const rest = subtractIps(zone.addresses, claimed);
  const parts = groupBySignature(claims).map(({ addresses, members }) => {
    const [first] = members;
    return {
      name: first?.name ?? zone.name,
      place,
      addresses,
      roles: members.map((claim) => claim.role),
      location: first?.location ?? zone.location,
    };
  });
  return rest.length === 0 ? parts : [...parts, { name: zone.name, place, addresses: rest, roles: [], location: zone.location }];
}

/** Splits overlapping claims into sets of addresses that the same claims share. */
function groupBySignature(claims: readonly Claim[]): readonly { addresses: IpSet; members: readonly Claim[] }[] {
  let parts: { addresses: IpSet; members: readonly Claim[] }[] = [];
  for (const claim of claims) {
    const next: { addresses: IpSet; members: readonly Claim[] }[] = [];
    let left = claim.addresses;
    for (const part of parts) {
      if (!ipsOverlap(part.addresses, left)) {
        next.push(part);
        continue;
      }
      const shared = intersectIps(part.addresses, left);
      const outside = subtractIps(part.addresses, left);
      if (outside.length > 0) next.push({ addresses: outside, members: part.members });
      next.push({ addresses: shared, members: [...part.members, claim] });
      left = subtractIps(left, shared);
    }
    if (left.length > 0) next.push({ addresses: left, members: [claim] });
    parts = next;
  }
  return parts;
}

/** Claims on a zone's addresses, the most telling first: it gives the class its name. */
function claimsIn(site: SiteDefinition, zone: Zone): readonly Claim[] {
  return [
    ...site.hosts.flatMap((host) => hostClaims(host, zone)),
    ...site.clusters.filter((cluster) => cluster.zone === zone.name).map(clusterClaim),
    ...site.remoteSites.filter((remote) => remote.zone === zone.name).flatMap(remoteClaims),
    ...site.integrations.filter((integration) => integration.zone === zone.name).map(integrationClaim),
    ...site.deviceGroups.filter((group) => group.zone === zone.name).map(deviceGroupClaim),
    ...site.clientGroups.filter((group) => group.zone === zone.name).map(clientGroupClaim),
    ...literalClaims(site.flows, zone),
  ];
}

function hostClaims(host: Host, zone: Zone): readonly Claim[] {
  return host.nics
    .filter((nic) => nic.zone === zone.name)
    .map((nic) => ({ role: { kind: 'host', host, nic }, name: host.name, addresses: nic.addresses, location: host.location }));
}

function clusterClaim(cluster: Cluster): Claim {
  return { role: { kind: 'cluster', cluster }, name: cluster.name, addresses: cluster.addresses, location: cluster.location };
}

function remoteClaims(remoteSite: RemoteSite): readonly Claim[] {
  const { name, location } = remoteSite;
  return [
    { role: { kind: 'remote_site', remoteSite, part: 'management-server' }, name, addresses: remoteSite.managementServer, location },
    { role: { kind: 'remote_site', remoteSite, part: 'recording-server' }, name, addresses: remoteSite.recordingServers, location },
  ];
}

function integrationClaim(integration: Integration): Claim {
  const { name, addresses, location } = integration;
  return { role: { kind: 'integration', integration }, name, addresses, location };
}

function deviceGroupClaim(group: DeviceGroup): Claim {
  return { role: { kind: 'device_group', group }, name: group.name, addresses: group.addresses, location: group.location };
}

function clientGroupClaim(group: ClientGroup): Claim {
  return { role: { kind: 'client_group', group }, name: group.name, addresses: group.addresses, location: group.location };
}

function literalClaims(flows: readonly DeclaredFlow[], zone: Zone): readonly Claim[] {
  return flows.flatMap((flow) =>
    [...flow.from, ...flow.to]
      .filter((end) => end.kind === 'addresses')
      .map((end) => ({ name: end.name, addresses: intersectIps(end.addresses, zone.addresses), flow }))
      .filter((end) => end.addresses.length > 0)
      .map(({ name, addresses }) => ({ role: { kind: 'addresses' as const, name }, name, addresses, location: flow.location })),
  );
}
