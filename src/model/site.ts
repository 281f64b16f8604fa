/** The site as its owner declares it, after every reference was resolved and every default filled in. */
import type { NetworkProfile } from './device.js';
import type { IpSet } from './ip-set.js';
import type { NumberRange, NumberSet } from './number-set.js';
import type { Location } from './source.js';

export type ZoneKind =
  | 'camera'
  | 'recorder'
  | 'server'
  | 'client'
  | 'dmz'
  | 'internet'
  | 'vpn'
  | 'mgmt'
  | 'integration'
  | 'remote-site'
  | 'guest'
  | 'transit';

/** How a zone is left towards other zones (ruling 8). `undeclared`: the site names none, or one it does not declare. */
export type Gateway =
  | { readonly kind: 'firewall'; readonly firewall: string }
  | { readonly kind: 'none' | 'unmanaged' | 'undeclared' };

/** A network with one security posture. */
export interface Zone {
  readonly name: string;
  readonly kind: ZoneKind;
  /** Both families. For kind `internet`: every address that no other zone declares and that is not private. */
  readonly addresses: IpSet;
  /** True when the zone declares an IPv6 subnet (ruling 15). For kind `internet`: when any zone of the site does. */
  readonly hasIpv6: boolean;
  /** For kind `internet` it says nothing: the Internet is left through the firewalls of the other zones. */
  readonly gateway: Gateway;
  readonly location: Location;
}

/** The components of the guide that listen or connect. */
export type Component =
  | 'management-server'
  | 'api-gateway'
  | 'identity-provider'
  | 'sql-server'
  | 'data-collector'
  | 'event-server'
  | 'recording-server'
  | 'failover-server'
  | 'failover-recording-server'
  | 'log-server'
  | 'mobile-server'
  | 'lpr-server'
  | 'open-network-bridge'
  | 'dlna-server'
  | 'screen-recorder'
  | 'incident-manager';

/** What runs on a client computer, or comes as a client from outside. */
export type ClientKind =
  | 'smart-client'
  | 'management-client'
  | 'web-client'
  | 'mobile-client'
  | 'onvif-client'
  | 'dlna-device';

/** What sends events or messages into the VMS from outside. */
export type IntegrationKind = 'generic-event-sender' | 'analytics-event-sender' | 'mip-integration';

/** Parts of the product that open ports only where they are used. */
export type Feature =
  | 'failover'
  | 'matrix'
  | 'generic-events-1234'
  | 'generic-events-1235'
  | 'analytics-events'
  | 'mip-integration'
  | 'device-smtp-events'
  | 'device-tcp-events'
  | 'interconnect'
  | 'video-push'
  | 'lpr'
  | 'onvif'
  | 'dlna'
  | 'screen-recorder'
  | 'incident-manager'
  | 'online-activation'
  | 'customer-dashboard'
  | 'snmp';

/** One network card. Several addresses may be bound to it. */
export interface Nic {
  readonly zone: string;
  readonly addresses: IpSet;
  /** Name in the host's own firewall export, when the site states it. */
  readonly interface?: string;
  readonly profile?: NetworkProfile;
  readonly location: Location;
}

/** A number that the site changed from the guide's default. */
export interface PortOverride {
  readonly component: Component;
  readonly defaultPort: number;
  readonly port: number;
  readonly location: Location;
}

/** The files a device's firewall was exported to. */
export interface ExportReference {
  /** Repository-relative; the site file writes them relative to its own folder. */
  readonly paths: readonly { readonly path: string; readonly location: Location }[];
  /** A format id; detected from the content when absent. */
  readonly format?: string;
  readonly location: Location;
}

/** A computer that carries components of the VMS. */
export interface Host {
  readonly name: string;
  /** Names the host goes by in its exports (computer name, FQDN). */
  readonly hostnames: readonly string[];
  readonly nics: readonly Nic[];
  readonly components: readonly { readonly component: Component; readonly location: Location }[];
  /** Recording Server instances on this computer, 1 when not stated (guide line 69). */
  readonly recorderInstances: number;
  readonly portOverrides: readonly PortOverride[];
  /** Names of the recorders that this failover host can take over. Undefined: every recorder of the site. */
  readonly failoverFor?: readonly string[];
  /** Undefined: no export; the host restricts nothing (ruling 12). */
  readonly firewall?: ExportReference;
  readonly location: Location;
}

/** Components that answer on an address of their own and run on one of several hosts. */
export interface Cluster {
  readonly name: string;
  readonly zone: string;
  readonly addresses: IpSet;
  readonly members: readonly string[];
  readonly components: readonly Component[];
  readonly location: Location;
}

/** Cameras, encoders, NVRs and I/O devices that are reached and used alike. */
export interface DeviceGroup {
  readonly name: string;
  readonly zone: string;
  /** The whole zone when the site gives none. */
  readonly addresses: IpSet;
  readonly kind: 'camera' | 'encoder' | 'nvr' | 'io-device';
  readonly recorders: readonly string[];
  readonly https: boolean;
  /** How video travels: RTSP over TCP 554, RTP over UDP on `mediaPorts`, or inside HTTPS. */
  readonly media: 'rtsp' | 'rtp-udp' | 'https';
  readonly mediaPorts: NumberSet;
  /** Events that the devices send to recorders by themselves (guide line 170). */
  readonly events: readonly ('smtp' | 'tcp')[];
  /** More ports of the vendor that recorders need, TCP or UDP. */
  readonly vendorPorts: readonly Service[];
  /** How devices prove who they are (guide lines 15 and 17). Undefined: not declared. */
  readonly authentication?: 'none' | '802.1x' | 'mutual-tls' | 'unique-credentials';
  readonly allowList?: boolean;
  readonly location: Location;
}

/** Client computers or users that reach the VMS alike. */
export interface ClientGroup {
  readonly name: string;
  readonly zone: string;
  readonly addresses: IpSet;
  readonly kinds: readonly ClientKind[];
  readonly location: Location;
}

/** A system that sends events or messages into the VMS. */
export interface Integration {
  readonly name: string;
  readonly zone: string;
  readonly addresses: IpSet;
  readonly kinds: readonly IntegrationKind[];
  readonly location: Location;
}

/** A remote site of Milestone Interconnect or Federated Architecture. */
export interface RemoteSite {
  readonly name: string;
  readonly zone: string;
  readonly managementServer: IpSet;
  readonly recordingServers: IpSet;
  /** Hosts of this site that connect to it. */
  readonly centralRecorders: readonly string[];
  readonly kind: 'interconnect' | 'federated';
  readonly location: Location;
}

/** A transport and ports, as in `tcp/443` or `udp/5000-5100`. */
export interface Service {
  readonly protocol: 'tcp' | 'udp' | 'icmp' | 'any';
  readonly ports: NumberRange;
}

/**
 * Names a host, cluster, group, integration, zone or a plain address set at one end of a declared flow. In waivers also
 * `firewall`: its own management; and `internet`: whatever comes from there or goes there, private sources included.
 */
export interface FlowEnd {
  /** As written in the site definition. */
  readonly name: string;
  readonly kind: 'host' | 'cluster' | 'device-group' | 'client-group' | 'integration' | 'zone' | 'addresses' | 'firewall' | 'internet';
  readonly addresses: IpSet;
}

/**
 * Traffic that the site needs beside the guide. An infrastructure flow justifies just what it says (ruling 19);
 * a relation joins two XProtect components that the guide's tables forget (ruling 26).
 */
export interface DeclaredFlow {
  readonly name: string;
  readonly kind: 'infrastructure' | 'relation';
  readonly from: readonly FlowEnd[];
  readonly to: readonly FlowEnd[];
  readonly services: readonly Service[];
  readonly purpose: string;
  /** True when the flow must be open; else it merely may be. */
  readonly required: boolean;
  readonly location: Location;
}

/** A firewall or router between zones. */
export interface Firewall {
  readonly name: string;
  readonly hostnames: readonly string[];
  readonly serials: readonly string[];
  readonly export: ExportReference;
  /** The other unit of an HA pair: its export must say the same (ruling 9). */
  readonly peerExport?: ExportReference;
  /** Which zones lie behind which interface, by the interface's name or alias in the export. */
  readonly interfaces: readonly { readonly name: string; readonly zones: readonly string[]; readonly location: Location }[];
  /**
   * Both sides of translations that no export tells, because a router in front of this firewall makes them.
   * Undefined when there are none.
   */
  readonly nat?: readonly { readonly outside: IpSet; readonly inside: IpSet; readonly location: Location }[];
  readonly location: Location;
}

/** Encryption as declared for each kind of server (guide lines 2-8). */
export interface Encryption {
  readonly server: boolean;
  readonly streaming: boolean;
  readonly event: boolean;
  readonly mobile: boolean;
  readonly location: Location;
}

/** A certificate or TLS inventory entry; kept for the rule set that will judge it. */
export interface TlsEvidence {
  readonly endpoint: string;
  readonly minimumVersion?: string;
  readonly certificate?: string;
  readonly location: Location;
}

/**
 * A departure from the guide that somebody answers for. It speaks of one rule and of one scope, and of lines never:
 * the same traffic stays accepted whichever line lets it pass, and other traffic of the same line does not.
 */
export interface Waiver {
  /** Id of the one rule that it silences. */
  readonly rule: string;
  readonly scope: WaiverScope;
  /** So many facts at most; with more, it covers none. Undefined: as many as fall in its scope. */
  readonly atMost?: number;
  readonly reason: string;
  readonly owner: string;
  readonly approver: string;
  readonly ticket: string;
  /** Last day on which it counts, in UTC: `YYYY-MM-DD`. */
  readonly expires: string;
  readonly location: Location;
}

/** Traffic, source as sent and destination as delivered; or what is wrong with one declared thing by its name. */
export type WaiverScope =
  | { readonly kind: 'flow'; readonly from: readonly FlowEnd[]; readonly to: readonly FlowEnd[]; readonly services: readonly Service[] }
  | { readonly kind: 'declared'; readonly of: string };

/** One line of an export that is not understood, and that somebody looked at. */
export interface Acknowledgement {
  /** Repository-relative. */
  readonly file: string;
  /** Names the line by its text, as the diagnostic prints it. */
  readonly hash: string;
  readonly reason: string;
  /** Last day on which it counts, in UTC: `YYYY-MM-DD`. */
  readonly expires: string;
  readonly location: Location;
}

/** What a site accepts although it is wrong or unknown. */
export interface Exceptions {
  readonly waivers: readonly Waiver[];
  readonly acknowledged: readonly Acknowledgement[];
}

/** The whole declaration. Lists are in the order of the file. */
export interface SiteDefinition {
  readonly path: string;
  readonly name: string;
  /** XProtect product version such as `2025 R1`. */
  readonly productVersion?: string;
  readonly encryption: Encryption;
  readonly features: readonly { readonly feature: Feature; readonly location: Location }[];
  readonly videoPushChannels?: number;
  readonly matrixPort?: number;
  readonly screenRecorderPort?: number;
  readonly dmzSingleDeviceAccepted: boolean;
  readonly zones: readonly Zone[];
  readonly hosts: readonly Host[];
  readonly clusters: readonly Cluster[];
  readonly deviceGroups: readonly DeviceGroup[];
  readonly clientGroups: readonly ClientGroup[];
  readonly integrations: readonly Integration[];
  readonly remoteSites: readonly RemoteSite[];
  readonly firewalls: readonly Firewall[];
  readonly flows: readonly DeclaredFlow[];
  readonly tls: readonly TlsEvidence[];
  /** Undefined when the site accepts nothing. */
  readonly exceptions?: Exceptions;
  /** Name of Milestone's dashboard host, which the guide does not print (INC-29). */
  readonly customerDashboardHost?: string;
  readonly location: Location;
}
