/** From a site and its exports to facts: the one entry of this room. */
import type { DeviceConfig, Filter } from '../model/device.js';
import { diagnostic, type Diagnostic } from '../model/diagnostic.js';
import { formatIpRange } from '../model/ip-address.js';
import type { Message } from '../model/message.js';
import type { NumberSet } from '../model/number-set.js';
import type { SiteDefinition } from '../model/site.js';
import type { Location } from '../model/source.js';
import { guideFlows } from '../guide/flows.js';
import type { SiteDevice } from './device.js';
import { deviceFlows } from './device-flows.js';
import { endpointsOf } from './endpoints.js';
import { evidenceFaults, type ReadExport } from './evidence.js';
import type { Backing, Facts } from './facts.js';
import { firewallFlows } from './firewall-flows.js';
import { siteFlows } from './guide-flows.js';
import { hostFirewalls } from './host-firewalls.js';
import { hostLines, type ReadHost } from './host-lines.js';
import { neededFlows } from './needed-flows.js';
import { openFlows, type FlowContext } from './open-flows.js';
import { resolvePrograms } from './program-scope.js';
import { routesElsewhere } from './route-check.js';
import { joinZones, type Topology } from './topology.js';
import { undeclaredEndpoints } from './undeclared.js';
import { openLines, unreachableLines, type LineFault } from './unreachable-lines.js';
import { zoneTraffic } from './zone-traffic.js';

/** A declared export as it was read; `config` is undefined when it could not be. */
export interface DeviceReading {
  /** Host or firewall name. */
  readonly name: string;
  readonly config: DeviceConfig | undefined;
  readonly peer?: DeviceConfig;
  readonly digest: string;
  /** True when the export tells the filters of many hosts. */
  readonly servesManyHosts?: boolean;
}

/** What was read of a site's exports. */
export interface SiteReadings {
  readonly firewalls: readonly DeviceReading[];
  /** Hosts that name an export. */
  readonly hosts: readonly DeviceReading[];
}

/**
 * States the facts of a site.
 * @param today evaluation date, `YYYY-MM-DD`
 */
export function computeFacts(site: SiteDefinition, readings: SiteReadings, today: string): Facts {
  return factsAndTraffic(site, readings, today).facts;
}

/** The facts of a site, and the traffic that they were stated from, to be compared with that of another state. */
export function factsAndTraffic(site: SiteDefinition, readings: SiteReadings, today: string): { readonly facts: Facts; readonly context: FlowContext } {
  const { context, topology, devices, diagnostics } = prepare(site, readings);
  const collected = collector();
  for (const { flow, backing } of [...openFlows(context), ...firewallFlows(context, topology)]) collected.open(flow, backing);
  for (const { flow, backing, assumed } of neededFlows(context)) collected.needed(flow, backing, assumed);
  for (const { line, backing } of hostLines(context, readHosts(site, readings, devices.hosts))) collected.hostLine(line, backing);
  for (const reading of [...readings.firewalls, ...readings.hosts]) {
    if (reading.config !== undefined) collected.lineFaults(reading.name, reading.config, readings.firewalls.includes(reading));
  }
  collected.evidence(evidenceFaults(readExports(site, readings), today));
  return { facts: collected.facts(diagnostics, assumptionsOf(site, collected.assumed())), context };
}

/** Everything that a question about a site's traffic needs, and what is wrong with the way its devices are joined. */
export function trafficContext(site: SiteDefinition, readings: SiteReadings): { readonly context: FlowContext; readonly diagnostics: readonly Diagnostic[] } {
  return prepare(site, readings);
}

interface Prepared {
  readonly context: FlowContext;
  readonly topology: Topology;
  readonly devices: SiteDevices;
  readonly diagnostics: readonly Diagnostic[];
}

function prepare(site: SiteDefinition, readings: SiteReadings): Prepared {
  const devices = siteDevices(site, readings);
  const { topology, diagnostics } = joinZones(site, devices.firewalls);
  const context = flowContext(site, topology, devices.hosts);
  return { context, topology, devices, diagnostics: [...diagnostics, ...routesElsewhere(site, devices.firewalls, topology)] };
}

function flowContext(site: SiteDefinition, topology: Topology, hosts: ReadonlyMap<string, SiteDevice>): FlowContext {
  const declared = endpointsOf(site);
  const endpoints = [...declared, ...undeclaredEndpoints(site, topology, declared.length)];
  return {
    site,
    endpoints,
    flows: [...siteFlows(site, declared), ...deviceFlows(declared)],
    network: zoneTraffic(site, topology),
    hosts: hostFirewalls(site, hosts),
    clearTextSiblings: siblings(),
  };
}

function siblings(): ReadonlyMap<string, NumberSet> {
  return new Map(guideFlows.flatMap((flow) => (flow.supersededBy === undefined ? [] : [[flow.supersededBy, flow.ports] as const])));
}

interface SiteDevices {
  readonly firewalls: ReadonlyMap<string, SiteDevice>;
  readonly hosts: ReadonlyMap<string, SiteDevice>;
}

function siteDevices(site: SiteDefinition, readings: SiteReadings): SiteDevices {
  const firewalls = new Map<string, SiteDevice>();
  for (const firewall of site.firewalls) {
    const reading = readings.firewalls.find((one) => one.name === firewall.name);
    firewalls.set(firewall.name, { name: firewall.name, config: reading?.config, location: firewall.location });
  }
  const hosts = new Map<string, SiteDevice>();
  for (const host of site.hosts) {
    if (host.firewall === undefined) continue;
    const config = readings.hosts.find((one) => one.name === host.name)?.config;
    const resolved = config === undefined ? undefined : resolvePrograms(site, host, config);
    hosts.set(host.name, { name: host.name, config: resolved, location: host.firewall.location });
  }
  return { firewalls, hosts };
}

function readHosts(site: SiteDefinition, readings: SiteReadings, devices: ReadonlyMap<string, SiteDevice>): readonly ReadHost[] {
  return site.hosts.flatMap((host) => {
    const exported = readings.hosts.find((one) => one.name === host.name)?.config;
    const resolved = devices.get(host.name)?.config;
    return exported === undefined || resolved === undefined ? [] : [{ host, exported, resolved }];
  });
}

function readExports(site: SiteDefinition, readings: SiteReadings): readonly ReadExport[] {
  const firewalls = site.firewalls.flatMap((firewall) => {
    const reading = readings.firewalls.find((one) => one.name === firewall.name);
    if (reading?.config === undefined) return [];
    const { name, hostnames, serials, location } = firewall;
    const peer = reading.peer === undefined ? {} : { peer: reading.peer };
    const shared = reading.servesManyHosts === true ? { servesManyHosts: true } : {};
    return [{ name, hostnames, serials, declaredAt: location, config: reading.config, digest: reading.digest, firewall, ...peer, ...shared }];
  });
  const hosts = site.hosts.flatMap((host) => {
    const reading = readings.hosts.find((one) => one.name === host.name);
    if (reading?.config === undefined) return [];
    const { name, hostnames } = host;
    const declaredAt = host.firewall?.location ?? host.location;
    const shared = reading.servesManyHosts === true ? { servesManyHosts: true } : {};
    return [{ name, hostnames, serials: [], declaredAt, config: reading.config, digest: reading.digest, host, ...shared }];
  });
  return [...firewalls, ...hosts];
}

function comparisonSkipped(device: string, filter: Filter, compared: number): Diagnostic {
  const parameters = { device, filter: filter.name, lines: filter.lines.length, limit: compared };
  return diagnostic('note', 'analysis.comparison_skipped', filter.defaultLocation, parameters);
}

type Assumption = Message & { readonly location: Location };

/** What the verdict rests on without proof (ruling 7). */
function assumptionsOf(site: SiteDefinition, assumed: readonly Assumption[]): readonly Assumption[] {
  const unmanaged = site.zones
    .filter((zone) => zone.gateway.kind === 'unmanaged')
    .map((zone) => ({ code: 'assumption.unmanaged_gateway', parameters: { zone: zone.name }, location: zone.location }));
  const unfiltered = site.hosts
    .filter((host) => host.firewall === undefined)
    .map((host) => ({ code: 'assumption.unfiltered_host', parameters: { host: host.name }, location: host.location }));
  const internet = site.zones
    .filter((zone) => zone.kind === 'internet')
    .map((zone) => ({ code: 'assumption.internet_addresses', parameters: { zone: zone.name }, location: zone.location }));
  return [...unmanaged, ...unfiltered, ...internet, ...sharedInterfaces(site), ...declaredTranslations(site), ...assumed];
}

/** A switch that routes between two networks behind one interface keeps their traffic from the firewall. */
function sharedInterfaces(site: SiteDefinition): readonly Assumption[] {
  return site.firewalls.flatMap((firewall) =>
    firewall.interfaces
      .filter((entry) => entry.zones.length > 1)
      .map(({ name, zones, location }) => ({
        code: 'assumption.shared_interface',
        parameters: { firewall: firewall.name, interface: name, zones: zones.join(', ') },
        location,
      })),
  );
}

/** They need no arithmetic: packets from outside to the inner addresses are asked about in any case. */
function declaredTranslations(site: SiteDefinition): readonly Assumption[] {
  return site.firewalls.flatMap((firewall) =>
    (firewall.nat ?? []).map(({ outside, inside, location }) => ({
      code: 'assumption.declared_translation',
      parameters: { outside: outside.map(formatIpRange).join(', '), inside: inside.map(formatIpRange).join(', ') },
      location,
    })),
  );
}

function collector() {
  const backing = new Map<string, Backing>();
  const lists = {
    openFlows: new Array<Facts['openFlows'][number]>(),
    neededFlows: new Array<Facts['neededFlows'][number]>(),
    hostLines: new Array<Facts['hostLines'][number]>(),
    unreachableLines: new Array<Facts['unreachableLines'][number]>(),
    openLines: new Array<Facts['openLines'][number]>(),
    evidence: new Array<Facts['evidence'][number]>(),
  };
  const assumptions: Assumption[] = [];
  const notes: Diagnostic[] = [];
  function add<T>(list: (T & { readonly id: string })[], kind: string, { line, backing: behind }: LineFault<T>): void {
    const id = `${kind}:${list.length}`;
    list.push({ ...line, id });
    backing.set(id, behind);
  }
  return {
    open(flow: Facts['openFlows'][number], behind: Backing): void {
      add(lists.openFlows, 'open_flow', { line: flow, backing: behind });
    },
    needed(flow: Facts['neededFlows'][number], behind: Backing, assumed: boolean): void {
      lists.neededFlows.push(flow);
      backing.set(flow.id, behind);
      if (assumed) {
        const parameters = { flow: flow.flow, source: flow.source.name, destination: flow.destination.name };
        assumptions.push({ code: 'assumption.unmanaged_path', parameters, location: behind.location });
      }
    },
    hostLine(line: Facts['hostLines'][number], behind: Backing): void {
      lists.hostLines.push(line);
      backing.set(line.id, behind);
    },
    lineFaults(name: string, config: DeviceConfig, isFirewall: boolean): void {
      const { faults, cutShort } = unreachableLines(name, config);
      for (const one of faults) add(lists.unreachableLines, 'unreachable_line', one);
      for (const { filter, compared } of cutShort) notes.push(comparisonSkipped(name, filter, compared));
      if (isFirewall) for (const one of openLines(name, config)) add(lists.openLines, 'open_line', one);
    },
    evidence(faults: readonly LineFault<Omit<Facts['evidence'][number], 'id'>>[]): void {
      for (const one of faults) add(lists.evidence, 'evidence', one);
    },
    assumed: (): readonly Assumption[] => assumptions,
    facts: (diagnostics: readonly Diagnostic[], all: readonly Assumption[]): Facts => ({ ...lists, backing, diagnostics: [...diagnostics, ...notes], assumptions: all }),
  };
}
