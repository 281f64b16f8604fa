/** The shape of a site file that fits `schema/site.schema.json`: what people write, before names are resolved. */
import type {
  ClientKind,
  Component,
  DeviceGroup,
  Encryption,
  Feature,
  IntegrationKind,
  RemoteSite,
  ZoneKind,
} from '../model/site.js';
import type { NetworkProfile } from '../model/device.js';

/** One text or a list of texts. */
export type Texts = string | readonly string[];

/** Entries by name. */
export type ByName<T> = Readonly<Record<string, T>>;

export interface ZoneEntry {
  readonly kind: ZoneKind;
  readonly ipv4?: Texts;
  readonly ipv6?: Texts;
  readonly gateway?: string;
}

export interface FirewallEntry {
  readonly export: Texts;
  readonly format?: string;
  readonly peerExport?: Texts;
  readonly hostnames?: Texts;
  readonly serials?: Texts;
  readonly interfaces?: ByName<Texts>;
  readonly nat?: readonly { readonly outside: Texts; readonly inside: Texts }[];
}

export interface NicEntry {
  readonly zone?: string;
  readonly address?: string;
  readonly addresses?: readonly string[];
  readonly interface?: string;
  readonly profile?: NetworkProfile;
}

export interface HostEntry {
  readonly address?: string;
  readonly addresses?: readonly string[];
  readonly nics?: readonly NicEntry[];
  readonly hostnames?: Texts;
  readonly components: readonly Component[];
  readonly recorderInstances?: number;
  readonly failoverFor?: Texts;
  readonly portOverrides?: Readonly<Partial<Record<Component, ByName<number>>>>;
  readonly firewall?: Texts | { readonly export: Texts; readonly format?: string };
}

export interface ClusterEntry {
  readonly zone?: string;
  readonly address: Texts;
  readonly members: readonly string[];
  readonly components: readonly Component[];
}

export interface DeviceGroupEntry {
  readonly zone?: string;
  readonly addresses?: Texts;
  readonly kind?: DeviceGroup['kind'];
  readonly recorders: Texts;
  readonly https: boolean;
  readonly media?: DeviceGroup['media'];
  readonly mediaPorts?: number | string | readonly (number | string)[];
  readonly events?: readonly ('smtp' | 'tcp')[];
  readonly vendorPorts?: Texts;
  readonly authentication?: NonNullable<DeviceGroup['authentication']>;
  readonly allowList?: boolean;
}

export interface ClientGroupEntry {
  readonly zone?: string;
  readonly addresses?: Texts;
  readonly kinds: readonly ClientKind[];
}

export interface IntegrationEntry {
  readonly zone?: string;
  readonly addresses?: Texts;
  readonly kinds: readonly IntegrationKind[];
}

export interface RemoteSiteEntry {
  readonly kind: RemoteSite['kind'];
  readonly zone?: string;
  readonly managementServer: Texts;
  readonly recordingServers?: Texts;
  readonly centralRecorders?: Texts;
}

export interface FlowEntry {
  readonly from: Texts;
  readonly to: Texts;
  readonly services: Texts;
  readonly purpose?: string;
  readonly required?: boolean;
}

export interface TlsEntry {
  readonly endpoint: string;
  readonly minimumVersion?: string;
  readonly certificate?: string;
}

export interface WaiverEntry {
  readonly rule: string;
  readonly from?: Texts;
  readonly to?: Texts;
  readonly services?: Texts;
  readonly of?: string;
  readonly atMost?: number;
  readonly reason: string;
  readonly owner: string;
  readonly approver: string;
  readonly ticket: string;
  readonly expires: string;
}

export interface AcknowledgementEntry {
  readonly file: string;
  readonly hash: string;
  readonly reason: string;
  readonly expires: string;
}

/** `true`, `false`, or the settings of a feature. */
export interface FeatureSettings {
  readonly port?: number;
  readonly channels?: number;
  readonly host?: string;
}

export interface SiteFile {
  readonly vmsguard: 1;
  readonly name: string;
  readonly productVersion?: string;
  readonly encryption: Omit<Encryption, 'location'>;
  readonly features?: Readonly<Partial<Record<Feature, boolean | FeatureSettings>>>;
  readonly dmzSingleDeviceAccepted?: boolean;
  readonly zones: ByName<ZoneEntry>;
  readonly firewalls?: ByName<FirewallEntry>;
  readonly hosts?: ByName<HostEntry>;
  readonly clusters?: ByName<ClusterEntry>;
  readonly deviceGroups?: ByName<DeviceGroupEntry>;
  readonly clientGroups?: ByName<ClientGroupEntry>;
  readonly integrations?: ByName<IntegrationEntry>;
  readonly remoteSites?: ByName<RemoteSiteEntry>;
  readonly infrastructureFlows?: ByName<FlowEntry>;
  readonly relations?: ByName<FlowEntry>;
  readonly tls?: readonly TlsEntry[];
  readonly waivers?: readonly WaiverEntry[];
  readonly acknowledged?: readonly AcknowledgementEntry[];
}
