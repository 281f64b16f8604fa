/** Puts the site and its facts into the form that the policies read. */
import type { Facts } from '../analysis/facts.js';
import { withImplied } from '../analysis/parties.js';
import { declaredFeatures } from '../analysis/features.js';
import { PUBLIC_ADDRESSES } from '../analysis/special-addresses.js';
import { guideRows } from '../guide/rows.js';
import { ipsOverlap } from '../model/ip-set.js';
import type { Host, PortOverride, SiteDefinition, Zone } from '../model/site.js';
import type { Location } from '../model/source.js';
import type {
  PolicyDeviceGroup,
  PolicyFirewall,
  PolicyHost,
  PolicyInput,
  PolicySite,
  PolicyTlsEvidence,
  PolicyZone,
} from '../policy/input.js';

/** Names of the devices whose exports were read. */
export type ReadDevices = ReadonlySet<string>;

/** The input, and the places of the declarations in it by `id`. */
export interface AssembledInput {
  readonly input: PolicyInput;
  readonly places: ReadonlyMap<string, { readonly location: Location; readonly name: string }>;
}

/** What the site's facts are judged with. */
export interface Judging {
  readonly nonce: string;
  readonly today: string;
  readonly readDevices: ReadDevices;
}

/** Builds the whole input of one site. */
export function assembleInput(site: SiteDefinition, facts: Facts, { nonce, today, readDevices }: Judging): AssembledInput {
  const places = new Map<string, { readonly location: Location; readonly name: string }>();
  function place(id: string, location: Location, name: string): string {
    places.set(id, { location, name });
    return id;
  }
  const input: PolicyInput = {
    schema_version: 1,
    nonce,
    evaluation_date: today,
    site: policySite(site, place),
    zones: site.zones.map((zone) => policyZone(site, zone, { place, readDevices })),
    hosts: site.hosts.map((host) => policyHost(site, host, { place, readDevices })),
    device_groups: site.deviceGroups.map((group): PolicyDeviceGroup => ({
      id: place(`device_group:${group.name}`, group.location, group.name),
      name: group.name,
      zone: group.zone,
      zone_kind: zoneKind(site, group.zone),
      https: group.https,
      media: group.media,
      events: group.events,
      authentication: group.authentication ?? '',
      allow_list: group.allowList === undefined ? '' : group.allowList ? 'yes' : 'no',
      recorders: group.recorders,
    })),
    firewalls: site.firewalls.map((firewall): PolicyFirewall => {
      const zones = firewall.interfaces.flatMap((entry) => entry.zones);
      return {
        id: place(`firewall:${firewall.name}`, firewall.location, firewall.name),
        name: firewall.name,
        export: readDevices.has(firewall.name) ? 'read' : 'unreadable',
        zones,
        faces_internet: zones.some((name) => zoneKind(site, name) === 'internet'),
      };
    }),
    evidence: facts.evidence,
    tls: site.tls.map((entry, index): PolicyTlsEvidence => ({
      id: place(`tls:${index}`, entry.location, entry.endpoint),
      endpoint: entry.endpoint,
      minimum_version: entry.minimumVersion ?? '',
      has_certificate: entry.certificate !== undefined,
    })),
    open_flows: facts.openFlows,
    needed_flows: facts.neededFlows,
    host_lines: facts.hostLines.filter(mayBeReported),
    unreachable_lines: facts.unreachableLines,
    open_lines: facts.openLines,
    waivers: [],
    acknowledgements: [],
  };
  return { input, places };
}

/** A line that opens nothing of note to anyone cannot be reported; large hosts have tens of thousands of them. */
function mayBeReported(line: Facts['hostLines'][number]): boolean {
  return (
    line.services.length > 0 ||
    line.built_in ||
    line.no_effect ||
    line.any_port ||
    line.administration.length > 0 ||
    line.reserved.length > 0
  );
}

type Place = (id: string, location: Location, name: string) => string;

interface Placing {
  readonly place: Place;
  readonly readDevices: ReadDevices;
}

function zoneKind(site: SiteDefinition, name: string): string {
  return site.zones.find((zone) => zone.name === name)?.kind ?? 'undeclared';
}

function policySite(site: SiteDefinition, place: Place): PolicySite {
  const { server, streaming, event, mobile, location } = site.encryption;
  const features = declaredFeatures(site);
  const remoteClients = site.clientGroups.filter((group) => zoneKind(site, group.zone) === 'internet');
  return {
    id: place('site', site.location, site.name),
    name: site.name,
    product_version: site.productVersion ?? '',
    encryption: { id: place('encryption', location, site.name), server, streaming, event, mobile },
    features: [...features].sort().map((name) => {
      const declared = site.features.find((entry) => entry.feature === name);
      return { id: place(`feature:${name}`, declared?.location ?? site.location, name), name };
    }),
    components: siteComponents(site),
    dmz_single_device_accepted: site.dmzSingleDeviceAccepted,
    has_remote_clients: remoteClients.length > 0,
    video_push_channels: site.videoPushChannels ?? 0,
  };
}

function siteComponents(site: SiteDefinition): readonly string[] {
  const declared = [
    ...site.hosts.flatMap((host) => host.components.map((entry) => entry.component)),
    ...site.clusters.flatMap((cluster) => cluster.components),
  ];
  return [...new Set(withImplied(declared))].sort();
}

function policyZone(site: SiteDefinition, zone: Zone, { place, readDevices }: Placing): PolicyZone {
  const { gateway } = zone;
  const firewall = gateway.kind === 'firewall' ? gateway.firewall : undefined;
  return {
    id: place(`zone:${zone.name}`, zone.location, zone.name),
    name: zone.name,
    kind: zone.kind,
    gateway: zone.kind === 'internet' && gateway.kind === 'undeclared' ? 'none' : gateway.kind,
    gateway_export: firewall === undefined ? 'not-needed' : readDevices.has(firewall) ? 'read' : 'unreadable',
    has_ipv6: zone.hasIpv6,
    hosts: site.hosts.filter((host) => host.nics.some((nic) => nic.zone === zone.name)).map((host) => host.name),
    device_groups: site.deviceGroups.filter((group) => group.zone === zone.name).map((group) => group.name),
    client_groups: site.clientGroups.filter((group) => group.zone === zone.name).map((group) => group.name),
  };
}

function policyHost(site: SiteDefinition, host: Host, { place, readDevices }: Placing): PolicyHost {
  const zones = [...new Set(host.nics.map((nic) => nic.zone))];
  return {
    id: place(`host:${host.name}`, host.location, host.name),
    name: host.name,
    components: withImplied(host.components.map((entry) => entry.component)),
    recorder_instances: host.recorderInstances,
    zones: zones.map((name) => ({ name, kind: zoneKind(site, name) })),
    firewall: host.firewall === undefined ? 'none' : readDevices.has(host.name) ? 'read' : 'unreadable',
    has_public_address: host.nics.some((nic) => ipsOverlap(nic.addresses, PUBLIC_ADDRESSES)),
    overrides: host.portOverrides.map((override, index) => ({
      id: place(`override:${host.name}:${index}`, override.location, host.name),
      component: override.component,
      default_port: override.defaultPort,
      port: override.port,
      changeable: isChangeable(override),
      collides_with: collision(host, override),
    })),
  };
}

/** Only two rows of the guide say that Management Client can change their number. */
function isChangeable({ component, defaultPort }: PortOverride): boolean {
  return guideRows.some(
    (row) => row.flags.includes('changeable') && row.ports.first === defaultPort && row.components.some((party) => party === component),
  );
}

/** The component of the same host that listens on the new number by default, or nothing. */
function collision(host: Host, override: PortOverride): string {
  const owner = guideRows.find(
    (row) =>
      row.direction === 'inbound' &&
      row.ports.first <= override.port &&
      override.port <= row.ports.last &&
      host.components.some((entry) => entry.component !== override.component && row.components.some((party) => party === entry.component)),
  );
  return owner?.components[0] ?? '';
}
