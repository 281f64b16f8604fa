import { formatIpRange } from '../model/ip-address.js';
import type { Cluster, Component, Feature, Host } from '../model/site.js';
import type { Location } from '../model/source.js';
import { defaultPorts } from './component-ports.js';
import type { SiteReader } from './site-reader.js';

/** Reports addresses that two network cards or clusters claim. */
export function reportDuplicateAddresses(reader: SiteReader, hosts: readonly Host[], clusters: readonly Cluster[]): void {
  const owners = new Map<bigint, { readonly name: string; readonly line: number }>();
  const claims = [
    ...hosts.flatMap((host) => host.nics.map((nic) => ({ name: host.name, addresses: nic.addresses, location: nic.location }))),
    ...clusters,
  ];
  for (const { name, addresses, location } of claims) {
    for (const { first, last } of addresses) {
      // Addresses next to each other make one range; a host has few of them.
      for (let address = first; address <= last; address += 1n) {
        const owner = owners.get(address);
        if (owner === undefined) {
          owners.set(address, { name, line: location.region?.startLine ?? 1 });
          continue;
        }
        const value = formatIpRange({ first: address, last: address });
        const parameters = { value, name, other: owner.name, line: owner.line };
        reader.problems.report('error', 'site.duplicate_address', location, parameters);
      }
    }
  }
}

/** One port that one component of a host listens on. */
interface Listener {
  readonly component: Component;
  readonly protocol: 'tcp' | 'udp';
  readonly port: number;
  readonly shared: boolean;
  readonly location: Location;
}

/** Numbers that a feature's own entry changes. */
export interface FeaturePorts {
  readonly features: ReadonlySet<Feature>;
  readonly matrixPort?: number | undefined;
  readonly screenRecorderPort?: number | undefined;
}

/**
 * Reports two components of one host on one port (reading INC-42 of the guide). Applications of the web server share
 * its ports. A recorder beside a failover service is reported elsewhere, so their common ports are not.
 */
export function reportPortCollisions(reader: SiteReader, hosts: readonly Host[], ports: FeaturePorts): void {
  for (const host of hosts) {
    const owners = new Map<string, Listener>();
    const isRecorder = host.components.some(({ component }) => component === 'recording-server');
    for (const listener of listeners(host, ports)) {
      if (isRecorder && listener.component.startsWith('failover-')) continue;
      const key = `${listener.protocol}/${listener.port}`;
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, listener);
      else if (!(owner.shared && listener.shared)) reportCollision(reader, host, [owner, listener]);
    }
  }
}

function reportCollision(reader: SiteReader, host: Host, [owner, listener]: readonly [Listener, Listener]): void {
  const lineOf = (at: Listener): number => at.location.region?.startLine ?? 1;
  const later = lineOf(owner) > lineOf(listener) ? owner : listener;
  const parameters = {
    name: host.name,
    port: `${listener.protocol}/${listener.port}`,
    component: listener.component,
    other: owner.component,
  };
  reader.problems.report('error', 'site.port_collision', later.location, parameters);
}

function listeners(host: Host, ports: FeaturePorts): readonly Listener[] {
  return host.components.flatMap(({ component, location }) =>
    defaultPorts(component, host.recorderInstances)
      .filter(({ feature }) => feature === undefined || ports.features.has(feature))
      .map(({ protocol, port, shared }) => {
        const override = host.portOverrides.find((each) => each.component === component && each.defaultPort === port);
        return {
          component,
          protocol,
          port: override?.port ?? featurePort(component, port, ports) ?? port,
          shared,
          location: override?.location ?? location,
        };
      }),
  );
}

function featurePort(component: Component, port: number, ports: FeaturePorts): number | undefined {
  if (component === 'management-server' && port === 12345) return ports.matrixPort;
  return component === 'screen-recorder' ? ports.screenRecorderPort : undefined;
}
