/** The guide's flows for this site: who must or may reach whom, on which ports (rulings 21-26). */
import { guideFlows } from '../guide/flows.js';
import type { GuideFlow, PartyReference } from '../guide/types.js';
import { PROTOCOL } from '../model/header-space.js';
import type { NumberSet } from '../model/number-set.js';
import type { Component, DeclaredFlow, DeviceGroup, Feature, FlowEnd, Service, SiteDefinition } from '../model/site.js';
import type { Endpoint, Role } from './endpoints.js';
import { declaredFeatures } from './features.js';
import { expand, isAt, isParty } from './parties.js';
import { flowPortsAt, transportProtocols } from './site-ports.js';

/** Traffic between two classes that the guide or the site speaks of. */
export interface SiteFlow {
  /** Guide flow id, or the name of a declared flow. */
  readonly id: string;
  readonly kind: 'guide' | 'infrastructure' | 'relation';
  readonly guideFlow?: GuideFlow;
  readonly declaredFlow?: DeclaredFlow;
  readonly source: Endpoint;
  readonly destination: Endpoint;
  readonly protocols: NumberSet;
  readonly ports: NumberSet;
  /** `needed`: must be open. `allowed`: may be. */
  readonly need: 'needed' | 'allowed';
  /** False when the flow would be a listed one if its feature were declared. */
  readonly declared: boolean;
}

/** Every flow between two different classes of the site. */
export function siteFlows(site: SiteDefinition, endpoints: readonly Endpoint[]): readonly SiteFlow[] {
  const features = declaredFeatures(site);
  return [
    ...guideFlows.flatMap((flow) => resolveGuideFlow({ site, endpoints, features }, flow)),
    ...site.flows.flatMap((flow) => resolveDeclaredFlow(endpoints, flow)),
  ];
}

interface Resolution {
  readonly site: SiteDefinition;
  readonly endpoints: readonly Endpoint[];
  readonly features: ReadonlySet<Feature>;
}

function resolveGuideFlow(resolution: Resolution, flow: GuideFlow): readonly SiteFlow[] {
  const { site, endpoints } = resolution;
  if (!mayCrossTheNetwork(flow)) return [];
  const destinations = endpoints.filter((endpoint) => flow.to.some((reference) => isParty(site, endpoint, reference)));
  if (destinations.length === 0) return [];
  const obliged = sourcesOf(resolution, flow.from);
  const permitted = sourcesOf(resolution, flow.allowedFrom ?? []).filter((endpoint) => !obliged.includes(endpoint));
  return destinations.flatMap((destination) => [
    ...obliged.flatMap((source) => siteFlow(resolution, { flow, source, destination, obliged: true })),
    ...permitted.flatMap((source) => siteFlow(resolution, { flow, source, destination, obliged: false })),
  ]);
}

/** Local, reserved and forbidden readings never justify anything between two computers. */
function mayCrossTheNetwork(flow: GuideFlow): boolean {
  return ['required', 'required-if', 'allowed', 'forbidden-unless-declared'].includes(flow.status);
}

function sourcesOf({ site, endpoints }: Resolution, references: readonly PartyReference[]): readonly Endpoint[] {
  return endpoints.filter((endpoint) => references.some((reference) => isParty(site, endpoint, reference)));
}

interface Pairing {
  readonly flow: GuideFlow;
  readonly source: Endpoint;
  readonly destination: Endpoint;
  readonly obliged: boolean;
}

function siteFlow(resolution: Resolution, { flow, source, destination, obliged }: Pairing): readonly SiteFlow[] {
  const { site } = resolution;
  if (isSameHost(source, destination) || !fitsPlaces(site, flow, { source, destination })) return [];
  const applies = conditionHolds(resolution, flow, destination);
  if (applies === 'no') return [];
  const declared = applies === 'yes' && eventsDeclared(flow, source);
  const isNeeded = obliged && declared && isNeed(flow) && isAssigned(source, destination) && !isAnsweredByCluster(site, flow, destination);
  return [
    {
      id: flow.id,
      kind: 'guide',
      guideFlow: flow,
      source,
      destination,
      protocols: transportProtocols(flow.transport),
      ports: flowPortsAt(site, destination, flow),
      need: isNeeded ? 'needed' : 'allowed',
      declared,
    },
  ];
}

function isNeed(flow: GuideFlow): boolean {
  return flow.status === 'required' || flow.status === 'required-if' || flow.whenDeclared === 'required';
}

/** True when both classes are cards of one computer: traffic between them never leaves it. */
export function isSameHost(a: Endpoint, b: Endpoint): boolean {
  return a === b || a.roles.some((role) => role.kind === 'host' && b.roles.some((other) => other.kind === 'host' && other.host.name === role.host.name));
}

/** One cell of the guide has different peers for listeners in different places (guide line 50). */
function fitsPlaces(
  site: SiteDefinition,
  flow: GuideFlow,
  { source, destination }: { readonly source: Endpoint; readonly destination: Endpoint },
): boolean {
  const from = [...flow.from, ...(flow.allowedFrom ?? [])].filter((reference) => isParty(site, source, reference));
  return from.some((reference) => reference.listenerPlace === undefined || isAt(site, destination, reference.listenerPlace));
}

/** `undeclared`: it would apply if a feature were declared. */
function conditionHolds({ site, features }: Resolution, flow: GuideFlow, destination: Endpoint): 'yes' | 'no' | 'undeclared' {
  const { condition } = flow;
  if (condition.encryption !== undefined && site.encryption[condition.encryption.kind] !== condition.encryption.is) return 'no';
  const group = deviceGroupAt(destination);
  if (condition.deviceHttps !== undefined && group !== undefined && group.https !== condition.deviceHttps) return 'no';
  if (condition.deviceMediaOutsideHttps === true && group?.media === 'https') return 'no';
  return (condition.features ?? []).every((feature) => features.has(feature)) ? 'yes' : 'undeclared';
}

function eventsDeclared(flow: GuideFlow, source: Endpoint): boolean {
  const { deviceEvents } = flow.condition;
  return deviceEvents === undefined || (deviceGroupAt(source)?.events.includes(deviceEvents) ?? false);
}

/** The device group an endpoint belongs to, if any. */
export function deviceGroupAt(endpoint: Endpoint): DeviceGroup | undefined {
  return endpoint.roles.flatMap((role) => (role.kind === 'device_group' ? [role.group] : []))[0];
}

/** Ruling 21: a recorder needs its own devices, a failover recorder the recorders it covers and their devices. */
export function isAssigned(source: Endpoint, destination: Endpoint): boolean {
  const group = deviceGroupAt(destination);
  const recorders = group === undefined ? regularRecordersAt(destination) : group.recorders;
  if (recorders.length === 0) return true;
  return source.roles.some((role) => {
    if (role.kind !== 'host') return group === undefined;
    const { host } = role;
    const covers = recorders.some((name) => host.failoverFor?.includes(name) ?? true);
    if (host.components.some((entry) => isFailover(entry.component))) return covers;
    return group === undefined || recorders.includes(host.name);
  });
}

function isFailover(component: Component): boolean {
  return component === 'failover-server' || component === 'failover-recording-server';
}

function regularRecordersAt(endpoint: Endpoint): readonly string[] {
  return endpoint.roles.flatMap((role) =>
    role.kind === 'host' && role.host.components.some((entry) => entry.component === 'recording-server') ? [role.host.name] : [],
  );
}

/** Ruling 13: what runs in a cluster answers on the virtual address; its nodes need not be reached for it. */
function isAnsweredByCluster(site: SiteDefinition, flow: GuideFlow, destination: Endpoint): boolean {
  const hosts = destination.roles.flatMap((role) => (role.kind === 'host' ? [role.host.name] : []));
  return site.clusters.some(
    (cluster) =>
      hosts.some((name) => cluster.members.includes(name)) &&
      flow.to.some((reference) => expand(reference.party).some((party) => cluster.components.some((component) => component === party))),
  );
}

function resolveDeclaredFlow(endpoints: readonly Endpoint[], flow: DeclaredFlow): readonly SiteFlow[] {
  const sources = endpoints.filter((endpoint) => flow.from.some((end) => isEnd(endpoint, end)));
  const destinations = endpoints.filter((endpoint) => flow.to.some((end) => isEnd(endpoint, end)));
  return sources.flatMap((source) =>
    destinations
      .filter((destination) => !isSameHost(source, destination))
      .flatMap((destination) => flow.services.map((service) => declaredSiteFlow(flow, { source, destination, service }))),
  );
}

function declaredSiteFlow(
  flow: DeclaredFlow,
  { source, destination, service }: { readonly source: Endpoint; readonly destination: Endpoint; readonly service: Service },
): SiteFlow {
  return {
    id: flow.name,
    kind: flow.kind,
    declaredFlow: flow,
    source,
    destination,
    ...serviceSpace(service),
    need: flow.required ? 'needed' : 'allowed',
    declared: true,
  };
}

/** Protocols and ports of a declared service. */
export function serviceSpace(service: Service): { readonly protocols: NumberSet; readonly ports: NumberSet } {
  const allPorts = [{ first: 0, last: 65535 }];
  switch (service.protocol) {
    case 'tcp':
      return { protocols: [{ first: PROTOCOL.tcp, last: PROTOCOL.tcp }], ports: [service.ports] };
    case 'udp':
      return { protocols: [{ first: PROTOCOL.udp, last: PROTOCOL.udp }], ports: [service.ports] };
    case 'icmp':
      return {
        protocols: [
          { first: PROTOCOL.icmp, last: PROTOCOL.icmp },
          { first: PROTOCOL.icmpv6, last: PROTOCOL.icmpv6 },
        ],
        ports: allPorts,
      };
    case 'any':
      return { protocols: [{ first: 0, last: 255 }], ports: allPorts };
    default:
      return service.protocol satisfies never;
  }
}

function isEnd(endpoint: Endpoint, end: FlowEnd): boolean {
  if (end.kind === 'zone') return endpoint.place.kind === 'zone' && endpoint.place.zone.name === end.name;
  return endpoint.roles.some((role) => isNamed(role, end));
}

function isNamed(role: Role, end: FlowEnd): boolean {
  switch (role.kind) {
    case 'host':
      return end.kind === 'host' && role.host.name === end.name;
    case 'cluster':
      return end.kind === 'cluster' && role.cluster.name === end.name;
    case 'device_group':
      return end.kind === 'device-group' && role.group.name === end.name;
    case 'client_group':
      return end.kind === 'client-group' && role.group.name === end.name;
    case 'integration':
      return end.kind === 'integration' && role.integration.name === end.name;
    case 'addresses':
      return end.kind === 'addresses' && role.name === end.name;
    case 'remote_site':
      return false;
    default:
      return role satisfies never;
  }
}
