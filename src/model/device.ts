/**
 * What an exported configuration says about filtering, in words that no vendor owns. Every room under `parsers/`
 * converts to this, and the analysis knows nothing else.
 */
import type { Diagnostic } from './diagnostic.js';
import type { Coverage } from './coverage.js';
import type { HeaderSpace } from './header-space.js';
import type { IpRange } from './ip-address.js';
import type { IpSet } from './ip-set.js';
import type { Message } from './message.js';
import type { NumberRange } from './number-set.js';
import type { Location } from './source.js';

export type LineAction = 'permit' | 'deny';

/**
 * The packets a condition matches, as two bounds: `must` surely matches, `may` possibly does; `must` is a part of
 * `may`. They are the same array when nothing is in doubt.
 */
export interface Match {
  readonly must: HeaderSpace;
  readonly may: HeaderSpace;
}

/** A condition that cannot be evaluated from the export, with the place that states it. */
export interface Doubt extends Message {
  readonly location: Location;
}

/**
 * A condition on an interface. A pattern is a name, or a prefix followed by `*`.
 * `negated` turns it round. Names are those of `DeviceInterface.name`.
 */
export interface InterfaceMatch {
  readonly patterns: readonly string[];
  readonly negated: boolean;
}

/** The program a host rule is limited to. The rule opens only what that program listens on. */
export interface ProgramScope {
  /** Path or name as exported; `System` is the Windows kernel. */
  readonly program?: string;
  /** Service short name. */
  readonly service?: string;
}

/** One entry of an ordered filter. */
export interface Line {
  /** The product's own number or name, for people: `policy 12`, `rule "Cam in"`. Hostile text. */
  readonly label: string;
  readonly action: LineAction;
  /** Fields of the packet as this filter sees it (after destination translation, before source translation). */
  readonly match: Match;
  /** Absent: any interface. */
  readonly ingress?: InterfaceMatch;
  readonly egress?: InterfaceMatch;
  /**
   * Absent: the packet's translation does not matter. Else the line matches only packets that one of these
   * destination translations changed; an empty list matches only packets that none changed.
   */
  readonly translations?: readonly string[];
  readonly program?: ProgramScope;
  /** DNS names that the destination is limited to, when it is limited to names alone; the match is then in doubt. */
  readonly destinationNames?: readonly string[];
  /** Why `must` is smaller than `may`. Empty when they are the same. */
  readonly doubts: readonly Doubt[];
  readonly description?: string;
  readonly location: Location;
  /** Lines of objects, groups and services that give the match its addresses and ports. */
  readonly relatedLocations?: readonly Location[];
  /** One of the rules that the operating system brings along (ruling 18); they are summed up, not listed. */
  readonly builtIn?: boolean;
}

/** Where in a packet's way a filter stands: through the device, to the device, or from the device. */
export type Hook = 'forward' | 'input' | 'output';

/** Windows' network profiles; an interface has one of them at a time. */
export type NetworkProfile = 'domain' | 'private' | 'public';

/**
 * An ordered filter: the first line that matches decides, else the default action. A packet passes a device
 * when every filter at its hook permits it.
 */
export interface Filter {
  /** The product's own name: `FORWARD`, `inet filter forward`, `firewall policy`. */
  readonly name: string;
  readonly hooks: readonly Hook[];
  /** Addresses this filter judges (one family or both). Packets to other destinations pass it unjudged. */
  readonly universe: IpSet;
  readonly lines: readonly Line[];
  readonly defaultAction: LineAction;
  /** Where the default action is stated, or the filter's own place when it is implicit. */
  readonly defaultLocation: Location;
  /** Set when the filter is in force only on interfaces in this profile. */
  readonly profile?: NetworkProfile;
  /**
   * Whether answers of a permitted connection come back: `stateful` surely, `in-doubt` when the line for established
   * ones cannot be found. A filter that keeps no state gives the lines that judge the answers.
   */
  readonly replies: 'stateful' | 'in-doubt' | StatelessReplies;
}

/**
 * How a filter without connection tracking judges the packets that answer. They run the other way: from the
 * connection's destination to its source, in by the interface it left by. The default action is the filter's own.
 */
export interface StatelessReplies {
  /** The filter's lines as answers meet them: a condition on established connections (TCP's ACK or RST) is met. */
  readonly lines: readonly Line[];
}

/**
 * A change of the destination (before the filters) or of the source (after them). In each of the two lists the
 * first that matches applies.
 */
export interface Translation {
  /** Unique in the device; `Line.translations` names it. */
  readonly id: string;
  readonly label: string;
  readonly field: 'destination' | 'source';
  readonly match: Match;
  readonly ingress?: InterfaceMatch;
  readonly egress?: InterfaceMatch;
  /** For a change of the source: which destination translations the packet came through, as `Line.translations`. */
  readonly translations?: readonly string[];
  /** `none`: matching packets stay as they are (an exemption). */
  readonly target: TranslationTarget | 'none';
  readonly doubts: readonly Doubt[];
  readonly location: Location;
}

/** What the address and port become. */
export interface TranslationTarget {
  /** `egress-interface`: the address of the interface the packet leaves by (masquerading). */
  readonly addresses: IpSet | 'egress-interface' | 'ingress-interface';
  /** Absent: the port stays. */
  readonly ports?: NumberRange;
  /**
   * `offset`: the n-th address of the matched range becomes the n-th of `addresses`, and ports alike; both sides
   * are one range of the same size. `any`: any of `addresses` and `ports` may result.
   */
  readonly mapping: 'offset' | 'any';
}

/** A network interface, or a zone that stands for several. */
export interface DeviceInterface {
  readonly name: string;
  /** Other names that people use for it: alias, description, zone, operating-system device. */
  readonly aliases: readonly string[];
  readonly enabled: boolean;
  /** Its own addresses with the network each lies in. Empty when unknown (DHCP, PPPoE). */
  readonly addresses: readonly { readonly address: bigint; readonly network: IpRange }[];
  readonly profile?: NetworkProfile;
  readonly location: Location;
}

/** A static route. */
export interface Route {
  readonly destination: IpRange;
  /** Name of the interface it leaves by, when the export says it. */
  readonly interface?: string;
  readonly nextHop?: bigint;
  readonly location: Location;
}

/** What the export says about whose it is, to be compared with the site (ruling 11). */
export interface DeviceIdentity {
  readonly hostnames: readonly string[];
  readonly serials: readonly string[];
  /** ISO date and time of the export, when the file tells. */
  readonly exportedAt?: string;
}

/** Everything one exported configuration says about filtering. */
export interface DeviceConfig {
  readonly format: string;
  readonly identity: DeviceIdentity;
  /** Place that stands for the whole device in messages. */
  readonly location: Location;
  readonly interfaces: readonly DeviceInterface[];
  readonly routes: readonly Route[];
  readonly filters: readonly Filter[];
  readonly translations: readonly Translation[];
  /** Address families the export speaks for; a family that is missing is in doubt, never closed. */
  readonly families: readonly (4 | 6)[];
}

/** The result of reading the export of one device: never a throw, always an account of every element. */
export interface Reading {
  /** Undefined when nothing usable was left; a diagnostic says why. */
  readonly device: DeviceConfig | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly coverage: readonly Coverage[];
}
