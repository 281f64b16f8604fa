import type { Route } from '../../model/device.js';
import type { IpRange } from '../../model/ip-address.js';
import type { Location } from '../../model/source.js';
import type { ListDraft } from './read-access-lists.js';
import type { GroupDrafts } from './object-groups.js';

export type Direction = 'in' | 'out';

/** A name that is used, and where. */
export interface Reference {
  readonly name: string;
  readonly location: Location;
}

/** `ip access-group NAME in`, `ipv6 traffic-filter NAME out`, `ip inspect NAME in`. */
export interface Application extends Reference {
  readonly direction: Direction;
}

/** A routed interface, a VLAN interface or a switch port. */
export interface RouterInterface {
  readonly name: string;
  readonly location: Location;
  readonly aliases: string[];
  enabled: boolean;
  readonly addresses: { readonly address: bigint; readonly network: IpRange; readonly secondary: boolean }[];
  /** Virtual addresses of HSRP, VRRP and GLBP, whose network is that of the interface. */
  readonly virtual: bigint[];
  vrf: string | undefined;
  zone: Reference | undefined;
  nat: 'inside' | 'outside' | undefined;
  readonly lists: Record<4 | 6, Application[]>;
  /** Lists that a switch port applies by a command of their own, as Nexus has it. */
  readonly portLists: Record<4 | 6, Application[]>;
  readonly inspections: Application[];
  readonly policies: Reference[];
  /** VLANs of a switch port; `all` for a trunk without a list; undefined for a routed interface. */
  vlans: VlanSet | undefined;
  /** What a switch port states about its VLANs. */
  readonly port: SwitchPort;
  /** Conditions that may keep packets out which no list mentions: a reverse path check, port authentication. */
  readonly gates: { readonly what: string; readonly location: Location; readonly families: readonly (4 | 6)[] }[];
}

/** Statements of a switch port, before it is known whether it is one. */
export interface SwitchPort {
  /** `routed` after `no switchport`; undefined when nothing is said. */
  kind: 'switched' | 'routed' | undefined;
  isAccess: boolean;
  /** Access and voice VLANs. */
  readonly own: { readonly first: number; readonly last: number }[];
  trunk: VlanSet | undefined;
}

export type VlanSet = 'all' | readonly { readonly first: number; readonly last: number }[];

/** `zone-pair security NAME source A destination B`. */
export interface ZonePair extends Reference {
  readonly source: string;
  readonly destination: string;
  policy: Reference | undefined;
}

/** One `match` of a class map for inspection. */
export type ClassCondition =
  | { readonly kind: 'list' | 'protocol' | 'class'; readonly name: string; readonly location: Location }
  | { readonly kind: 'unknown'; readonly name: string; readonly location: Location };

export interface ClassMap extends Reference {
  readonly all: boolean;
  readonly conditions: ClassCondition[];
}

export type ClassAction = 'inspect' | 'pass' | 'drop';

export interface PolicyClass extends Reference {
  action: ClassAction | undefined;
  /** Something below the class that may stop packets which the action lets pass. */
  limited: boolean;
}

export interface PolicyMap extends Reference {
  readonly classes: PolicyClass[];
}

/** One sequence of a VLAN access map. */
export interface VlanMapEntry {
  readonly location: Location;
  readonly sequence: number;
  readonly lists: { readonly family: 4 | 6; readonly name: string; readonly location: Location }[];
  /** Conditions on MAC addresses alone: they judge no IP packet. */
  otherTypes: boolean;
  action: 'forward' | 'drop' | undefined;
}

export interface VlanFilter extends Reference {
  readonly vlans: VlanSet;
}

/** A translation statement as its words, kept until pools and lists are known. */
export interface NatStatement {
  readonly words: readonly string[];
  readonly location: Location;
}

/** Addresses of a translation pool. */
export interface NatPool {
  readonly ranges: IpRange[];
  readonly location: Location;
}

/** The lines of a terminal that answer to the network. */
export interface TerminalLine {
  readonly location: Location;
  /** Undefined: not stated, the release decides. */
  transports: ReadonlySet<string> | undefined;
  readonly lists: { readonly family: 4 | 6; readonly name: string; readonly location: Location }[];
}

/** A server of the device: undefined when the release decides. */
export interface WebServer {
  enabled: boolean | undefined;
  port: number;
  location: Location;
}

/** Everything of a running configuration that bears on filtering. */
export interface Configuration {
  readonly hostnames: string[];
  readonly groups: GroupDrafts;
  readonly lists: Record<4 | 6, Map<string, ListDraft>>;
  readonly interfaces: Map<string, RouterInterface>;
  readonly zones: Map<string, Location>;
  readonly zonePairs: ZonePair[];
  readonly classMaps: Map<string, ClassMap>;
  readonly policyMaps: Map<string, PolicyMap>;
  readonly portMaps: Set<string>;
  /** Policies for quality of service that drop a class altogether. */
  readonly droppingPolicies: Set<string>;
  readonly vlanMaps: Map<string, VlanMapEntry[]>;
  readonly vlanFilters: VlanFilter[];
  readonly inspections: Map<string, { readonly protocol: string; readonly location: Location }[]>;
  readonly nat: NatStatement[];
  readonly pools: Map<string, NatPool>;
  readonly routes: Route[];
  readonly terminals: TerminalLine[];
  readonly http: WebServer;
  readonly https: WebServer;
  readonly webLists: { readonly family: 4 | 6; readonly name: string; readonly location: Location }[];
  /** SNMP communities: the name is a secret and goes into no output. */
  readonly communities: { readonly name: string; list: string | undefined; readonly location: Location }[];
  noRouting: Location | undefined;
  controlPlanePolicy: Reference | undefined;
  ended: boolean;
}

/** A configuration of which nothing was read yet. */
export function emptyConfiguration(groups: GroupDrafts, location: Location): Configuration {
  return {
    hostnames: [],
    groups,
    lists: { 4: new Map(), 6: new Map() },
    interfaces: new Map(),
    zones: new Map(),
    zonePairs: [],
    classMaps: new Map(),
    policyMaps: new Map(),
    portMaps: new Set(),
    droppingPolicies: new Set(),
    vlanMaps: new Map(),
    vlanFilters: [],
    inspections: new Map(),
    nat: [],
    pools: new Map(),
    routes: [],
    terminals: [],
    http: { enabled: undefined, port: 80, location },
    https: { enabled: undefined, port: 443, location },
    webLists: [],
    communities: [],
    noRouting: undefined,
    controlPlanePolicy: undefined,
    ended: false,
  };
}

/** An interface of which nothing was read yet. */
export function newInterface(name: string, location: RouterInterface['location']): RouterInterface {
  const common = { aliases: shortNames(name), enabled: true, addresses: [], virtual: [], vrf: undefined, zone: undefined, nat: undefined };
  return { name, location, ...common, lists: { 4: [], 6: [] }, portLists: { 4: [], 6: [] }, inspections: [], policies: [], vlans: undefined, port: { kind: undefined, isAccess: false, own: [], trunk: undefined }, gates: [] };
}

/** `GigabitEthernet0/0` is also called `Gi0/0`. */
function shortNames(name: string): string[] {
  const parts = /^([A-Za-z-]{3,30})(\d.{0,30})$/u.exec(name);
  return parts === null ? [] : [`${(parts[1] ?? '').slice(0, 2)}${parts[2] ?? ''}`];
}
