/** Which parties of the guide an endpoint is, and where. */
import type { Component, SiteDefinition } from '../model/site.js';
import { partyGroups, type GuideParty, type Place } from '../guide/parties.js';
import type { PartyReference } from '../guide/types.js';
import type { Endpoint, Role } from './endpoints.js';

/** The IIS applications that live on the Management Server's host (INC-32). */
const IMPLIED: Readonly<Partial<Record<Component, readonly Component[]>>> = {
  'management-server': ['api-gateway', 'identity-provider'],
};

/** Components of a host with those that another one brings along. */
export function withImplied(components: readonly Component[]): readonly Component[] {
  return [...new Set(components.flatMap((component) => [component, ...(IMPLIED[component] ?? [])]))];
}

const componentsByEndpoint = new WeakMap<Endpoint, readonly Component[]>();

/** Every XProtect component that answers or connects at the endpoint. */
export function componentsOf(endpoint: Endpoint): readonly Component[] {
  const known = componentsByEndpoint.get(endpoint);
  if (known !== undefined) return known;
  const found = [...new Set(endpoint.roles.flatMap(roleComponents))];
  componentsByEndpoint.set(endpoint, found);
  return found;
}

function roleComponents(role: Role): readonly Component[] {
  if (role.kind === 'host') return withImplied(role.host.components.map((entry) => entry.component));
  if (role.kind === 'cluster') return withImplied(role.cluster.components);
  return [];
}

const partiesByEndpoint = new WeakMap<Endpoint, ReadonlySet<GuideParty>>();

/** Every party of the guide that the endpoint is. */
export function partiesOf(endpoint: Endpoint): ReadonlySet<GuideParty> {
  const known = partiesByEndpoint.get(endpoint);
  if (known !== undefined) return known;
  const found = collectParties(endpoint);
  partiesByEndpoint.set(endpoint, found);
  return found;
}

function collectParties(endpoint: Endpoint): ReadonlySet<GuideParty> {
  const parties = new Set<GuideParty>(componentsOf(endpoint));
  for (const role of endpoint.roles) {
    if (role.kind === 'device_group') parties.add(role.group.kind);
    if (role.kind === 'client_group') for (const kind of role.group.kinds) parties.add(kind);
    if (role.kind === 'integration') for (const kind of role.integration.kinds) parties.add(kind);
    if (role.kind === 'remote_site') parties.add('interconnected-site');
  }
  return parties;
}

/** True when the endpoint is what the reference means, its place aside from `listenerPlace`. */
export function isParty(site: SiteDefinition, endpoint: Endpoint, reference: PartyReference): boolean {
  if (reference.place !== undefined && !isAt(site, endpoint, reference.place)) return false;
  const own = atRemoteSite(endpoint, reference) ? remoteParties(endpoint) : partiesOf(endpoint);
  const meant = expand(reference.party);
  const excluded = (reference.excluding ?? []).flatMap(expand);
  return meant.some((party) => own.has(party) && !excluded.includes(party));
}

/** What a collective name of the guide stands for; any other name stands for itself. */
export function expand(party: GuideParty): readonly GuideParty[] {
  return party === 'xprotect-server' || party === 'xprotect-component' ? partyGroups[party] : [party];
}

function atRemoteSite(endpoint: Endpoint, reference: PartyReference): boolean {
  return reference.place === 'interconnected-site' && endpoint.roles.some((role) => role.kind === 'remote_site');
}

function remoteParties(endpoint: Endpoint): ReadonlySet<GuideParty> {
  return new Set(endpoint.roles.flatMap((role) => (role.kind === 'remote_site' ? [role.part] : [])));
}

/** Whether an endpoint stands where the guide narrows a party to. Nothing on the network is on its own host. */
export function isAt(site: SiteDefinition, endpoint: Endpoint, place: Place): boolean {
  switch (place) {
    case 'same-host':
      return false;
    case 'management-server-host':
      return componentsOf(endpoint).includes('management-server');
    case 'other-server-host':
      return !componentsOf(endpoint).includes('management-server');
    case 'central-site':
      return endpoint.roles.some((role) => role.kind === 'host' && isCentralRecorder(site, role.host.name));
    case 'interconnected-site':
      return endpoint.roles.some((role) => role.kind === 'remote_site');
    default:
      return place satisfies never;
  }
}

function isCentralRecorder(site: SiteDefinition, host: string): boolean {
  return site.remoteSites.some((remote) => remote.centralRecorders.includes(host));
}
