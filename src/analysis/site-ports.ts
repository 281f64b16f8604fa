/** Port numbers as this site uses them: the guide's defaults, the site's overrides, instances and channels. */
import type { GuideFlow, Transport } from '../guide/types.js';
import { PROTOCOL } from '../model/header-space.js';
import { numberSet, type NumberSet } from '../model/number-set.js';
import type { Component, Host, PortOverride, SiteDefinition } from '../model/site.js';
import { componentsOf } from './parties.js';
import type { Endpoint } from './endpoints.js';

/** Overrides that hold at an endpoint: those of its hosts, and of a cluster's members. */
function overridesAt(site: SiteDefinition, endpoint: Endpoint): readonly PortOverride[] {
  return hostsOf(site, endpoint).flatMap((host) => host.portOverrides);
}

/** Hosts that answer at an endpoint; several for a cluster. */
export function hostsOf(site: SiteDefinition, endpoint: Endpoint): readonly Host[] {
  return endpoint.roles.flatMap((role) => {
    if (role.kind === 'host') return [role.host];
    if (role.kind === 'cluster') return site.hosts.filter((host) => role.cluster.members.includes(host.name));
    return [];
  });
}

/** How many Recording Server instances answer at an endpoint, at least one. */
export function instancesAt(site: SiteDefinition, endpoint: Endpoint): number {
  return Math.max(1, ...hostsOf(site, endpoint).map((host) => host.recorderInstances));
}

/** The number a component listens on at an endpoint where the guide prints `defaultPort`. */
export function portAt(
  site: SiteDefinition,
  endpoint: Endpoint,
  { component, defaultPort }: { readonly component: Component; readonly defaultPort: number },
): number {
  const override = overridesAt(site, endpoint).find((one) => one.component === component && one.defaultPort === defaultPort);
  if (override !== undefined) return override.port;
  if (component === 'management-server' && defaultPort === MATRIX_PORT) return site.matrixPort ?? defaultPort;
  if (component === 'screen-recorder') return site.screenRecorderPort ?? defaultPort;
  return defaultPort;
}

/** Guide line 39: the Matrix port can be changed for the whole site. */
const MATRIX_PORT = 12345;

/** The ports of a flow at its destination. */
export function flowPortsAt(site: SiteDefinition, endpoint: Endpoint, flow: GuideFlow): NumberSet {
  const first = flow.ports[0]?.first ?? 0;
  if (flow.perVideoPushChannel === true) return channelPorts(site, flow);
  const owner = flow.to.map((reference) => reference.party).find((party) => componentsOf(endpoint).some((own) => own === party));
  const component = componentsOf(endpoint).find((own) => own === owner);
  if (component === undefined) return flow.ports;
  if (flow.perInstance === true) return instancePorts(site, endpoint, { component, first });
  if (flow.ports.length !== 1 || flow.ports[0]?.last !== first) return flow.ports;
  const port = portAt(site, endpoint, { component, defaultPort: first });
  return [{ first: port, last: port }];
}

function instancePorts(
  site: SiteDefinition,
  endpoint: Endpoint,
  { component, first }: { readonly component: Component; readonly first: number },
): NumberSet {
  const numbers = Array.from({ length: instancesAt(site, endpoint) }, (_unused, index) =>
    portAt(site, endpoint, { component, defaultPort: first + index }),
  );
  return numberSet(numbers.map((port) => ({ first: port, last: port })));
}

/** Guide line 102, INC-24: as many ports as channels are declared, counted up from the first. */
function channelPorts(site: SiteDefinition, flow: GuideFlow): NumberSet {
  const range = flow.ports[0];
  if (range === undefined || site.videoPushChannels === undefined) return flow.ports;
  return [{ first: range.first, last: Math.min(range.last, range.first + site.videoPushChannels - 1) }];
}

/** The protocols of the guide's transport column. */
export function transportProtocols(transport: Transport): NumberSet {
  const tcp = { first: PROTOCOL.tcp, last: PROTOCOL.tcp };
  const udp = { first: PROTOCOL.udp, last: PROTOCOL.udp };
  if (transport === 'both') return [tcp, udp];
  return [transport === 'tcp' ? tcp : udp];
}
