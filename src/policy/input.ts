/**
 * What the policies see: plain JSON, snake_case, no bigint and no undefined. `schema/policy-input.schema.json`
 * describes the same; both carry `schema_version`.
 *
 * Every object that a rule may report carries an `id`. Rules name that id and never build a location: the
 * program knows what stands behind it.
 */
import type { Severity } from '../model/report.js';

/** Certain: surely passes. Possible: a condition that cannot be evaluated decides. */
export type PolicyCertainty = 'certain' | 'possible';

/** One end of a flow: a class of addresses that the site treats alike. */
export interface PolicyEndpoint {
  /**
   * `zone_rest`: addresses of a zone that nothing declared uses. `undeclared`: private addresses in no zone, or
   * whatever is behind an interface mapped to no zone. `addresses`: a literal end of a declared flow.
   * `firewall`: an address of a network firewall itself.
   */
  readonly kind:
    | 'host'
    | 'cluster'
    | 'device_group'
    | 'client_group'
    | 'integration'
    | 'remote_site'
    | 'addresses'
    | 'zone_rest'
    | 'undeclared'
    | 'internet'
    | 'firewall';
  /** Name for people. Hostile text. */
  readonly name: string;
  /** Zone name; empty for undeclared ends. */
  readonly zone: string;
  /** Zone kind (`camera`, `server`, ...), or `undeclared`. */
  readonly zone_kind: string;
  /** XProtect components on the host or cluster, client kinds of the group, integration kinds; else empty. */
  readonly components: readonly string[];
}

/** What a destination port is at the destination. */
export interface PolicyService {
  /**
   * `guide`: a port on which a component of the destination listens by the guide's tables.
   * `stale`: the guide's number of a component that the site moved elsewhere.
   * `reserved`: a number kept free for SNMP (guide lines 40, 71, 83).
   * `foreign`: a guide port of a component that is not on this destination.
   * `device`: a port of a camera or other device that the guide or the site names.
   * `administration`: RDP, SSH, SMB, WinRM and the like, not named by the guide for this destination.
   * `other`: everything else.
   */
  readonly kind: 'guide' | 'stale' | 'reserved' | 'foreign' | 'device' | 'administration' | 'other';
  /** Component that owns the port in the guide's tables; empty for `administration` and `other`. */
  readonly component: string;
  /** Name for people, such as `RDP`; the row's application protocol for guide ports. */
  readonly name: string;
  /** Guide rows behind it. */
  readonly rows: readonly string[];
  /** The guide's number before any override; 0 when there is none. */
  readonly default_port: number;
  readonly local_only: boolean;
  readonly disabled_by_default: boolean;
  readonly deprecated: boolean;
  /** Travels without encryption as this site declares it. */
  readonly clear_text: boolean;
  /** Feature the port belongs to, empty when none. */
  readonly feature: string;
  /** True when the port belongs to no feature, or the site declares it. */
  readonly feature_declared: boolean;
  /** True when the guide's peers of this port are single hosts that can be listed in a rule's remote scope. */
  readonly peers_listable: boolean;
}

/** Traffic that passes, or may pass, from one end to the other, over every device between them. */
export interface PolicyOpenFlow {
  readonly id: string;
  readonly source: PolicyEndpoint;
  readonly destination: PolicyEndpoint;
  readonly protocol: 'tcp' | 'udp' | 'icmp' | 'other';
  /** Delivered ports. `port_count` tells how many numbers they cover. */
  readonly ports: readonly { readonly first: number; readonly last: number }[];
  readonly port_count: number;
  readonly service: PolicyService;
  /** What allows it: a guide flow that is required or allowed, a declared flow, or nothing. */
  readonly justification: 'required' | 'allowed' | 'infrastructure' | 'relation' | 'none';
  /** Ids of guide flows (`FL19`) or names of declared flows. */
  readonly justified_by: readonly string[];
  /** True when the source would be a listed peer if the service's feature were declared. */
  readonly listed_peer: boolean;
  readonly certainty: PolicyCertainty;
  readonly same_zone: boolean;
  /** True when both ends are on one subnet and a host rule limited to the local subnet lets it in. */
  readonly local_subnet_only: boolean;
  /** True when a destination translation delivers it: the published address is not the real one. */
  readonly translated: boolean;
  /** Names of the network firewalls on the way. */
  readonly crosses: readonly string[];
  /** True when a host rule of the destination decided; false when the destination has no firewall export. */
  readonly host_filtered: boolean;
  /** True when the line that decided at the destination's host is one of the operating system's own (ruling 18). */
  readonly built_in: boolean;
  /** DNS names the permitting line limits the destination to; empty when it does not. */
  readonly destination_names: readonly string[];
}

/** Traffic that the guide or the site needs, and whether it gets through. */
export interface PolicyNeededFlow {
  readonly id: string;
  /** Guide flow id, or the name of a declared flow. */
  readonly flow: string;
  readonly kind: 'guide' | 'infrastructure' | 'relation';
  readonly source: PolicyEndpoint;
  readonly destination: PolicyEndpoint;
  readonly protocol: 'tcp' | 'udp' | 'icmp' | 'other';
  readonly port: number;
  /** `required-if`: needed because a feature is declared. */
  readonly status: 'required' | 'required-if';
  readonly rows: readonly string[];
  readonly confidentiality: 'clear' | 'tls' | 'message';
  /** `open`: surely gets through. `blocked`: surely does not. `undecided`: cannot be shown. */
  readonly state: 'open' | 'blocked' | 'undecided';
  /** True when the clear-text sibling of an encrypted service is open instead. */
  readonly clear_text_sibling_open: boolean;
  readonly same_zone: boolean;
  readonly crosses: readonly string[];
  /** True when the host firewall of the destination is what blocks it. */
  readonly blocked_by_host: boolean;
  /** True when the source's own host firewall is what blocks it. */
  readonly blocked_at_source: boolean;
  /** Kinds of the zones it touches, ends included. */
  readonly zone_kinds: readonly string[];
}

/** One permitting inbound line of a host's own firewall, as far as it concerns ports of the guide. */
export interface PolicyHostLine {
  readonly id: string;
  readonly host: PolicyEndpoint;
  readonly built_in: boolean;
  /** Guide ports of this host that the line opens. */
  readonly services: readonly { readonly protocol: string; readonly port: number; readonly service: PolicyService }[];
  readonly any_port: boolean;
  readonly any_program: boolean;
  /** True when the line has no condition on the remote address. */
  readonly any_remote: boolean;
  /** True when the remote scope holds addresses of the site that are no peers of any service it opens. */
  readonly wider_than_peers: boolean;
  /** True when the line is limited to a program that listens on none of the line's ports on this host. */
  readonly no_effect: boolean;
  /** Administration ports it opens, by name. */
  readonly administration: readonly string[];
  /** Reserved numbers it opens. */
  readonly reserved: readonly number[];
  readonly protocols: readonly string[];
}

/** A line of a filter that decides no packet. */
export interface PolicyUnreachableLine {
  readonly id: string;
  readonly device: string;
  readonly reason: 'covered' | 'empty';
  /** True when the lines that cover it act differently. */
  readonly changes_action: boolean;
}

/** A line of a network firewall that permits without any restriction on source, destination and service. */
export interface PolicyOpenLine {
  readonly id: string;
  readonly device: string;
}

export interface PolicyZone {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly gateway: 'firewall' | 'none' | 'unmanaged' | 'undeclared';
  /** `read`: the gateway's export was read. `unreadable`: it was declared and could not be. `not-needed` otherwise. */
  readonly gateway_export: 'read' | 'unreadable' | 'not-needed';
  /** The zone is in no flow of the site that leaves or enters it. */
  readonly has_ipv6: boolean;
  /** Names of hosts, groups and integrations in it, by sort. */
  readonly hosts: readonly string[];
  readonly device_groups: readonly string[];
  readonly client_groups: readonly string[];
}

export interface PolicyHost {
  readonly id: string;
  readonly name: string;
  readonly components: readonly string[];
  readonly recorder_instances: number;
  readonly zones: readonly { readonly name: string; readonly kind: string }[];
  readonly firewall: 'read' | 'unreadable' | 'none';
  /** True when one of its addresses is a public one. */
  readonly has_public_address: boolean;
  /** Numbers the site moved. `id` names the override's own place. */
  readonly overrides: readonly {
    readonly id: string;
    readonly component: string;
    readonly default_port: number;
    readonly port: number;
    readonly changeable: boolean;
    readonly collides_with: string;
  }[];
}

export interface PolicyDeviceGroup {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly zone_kind: string;
  readonly https: boolean;
  readonly media: string;
  readonly events: readonly string[];
  /** Empty when the site does not say. */
  readonly authentication: string;
  /** `yes`, `no`, or empty when the site does not say. */
  readonly allow_list: string;
  readonly recorders: readonly string[];
}

export interface PolicyFirewall {
  readonly id: string;
  readonly name: string;
  readonly export: 'read' | 'unreadable';
  readonly zones: readonly string[];
  readonly faces_internet: boolean;
}

/** An export that does not look like the declared device's (ruling 11). */
export interface PolicyEvidence {
  readonly id: string;
  readonly kind: 'other-device' | 'shared' | 'stale' | 'peer-differs';
  readonly device: string;
  /** What the export says, and what the site says. */
  readonly found: string;
  readonly expected: string;
}

export interface PolicyTlsEvidence {
  readonly id: string;
  readonly endpoint: string;
  /** Empty when not stated. */
  readonly minimum_version: string;
  readonly has_certificate: boolean;
}

export interface PolicySite {
  readonly id: string;
  readonly name: string;
  /** Empty when the site does not say. */
  readonly product_version: string;
  readonly encryption: {
    readonly id: string;
    readonly server: boolean;
    readonly streaming: boolean;
    readonly event: boolean;
    readonly mobile: boolean;
  };
  readonly features: readonly { readonly id: string; readonly name: string }[];
  readonly components: readonly string[];
  readonly dmz_single_device_accepted: boolean;
  readonly has_remote_clients: boolean;
  readonly video_push_channels: number;
}

/** A waiver of the site, with what came of it. One that the base does not have is not judged. */
export interface PolicyWaiver {
  readonly id: string;
  /** Id of the rule that it silences. */
  readonly rule: string;
  readonly ticket: string;
  /** False when there is no such rule. */
  readonly known: boolean;
  readonly state: 'active' | 'expired';
  readonly expires: string;
  /** Days until its last one, 0 on the day itself, negative after it. */
  readonly days_left: number;
  /** Facts that it covers. */
  readonly covered: number;
  /** So many at most; 0 when there is no such limit. */
  readonly at_most: number;
  /** True when more facts fall in its scope than it may cover: it covers none of them then. */
  readonly exceeded: boolean;
  /** Ends and services of its scope that nothing uses of what it covers, as the site writes them. */
  readonly idle: readonly string[];
}

/** A line of an export that the site accepts although nobody understands it. */
export interface PolicyAcknowledgement {
  readonly id: string;
  readonly file: string;
  readonly hash: string;
  readonly state: 'active' | 'expired';
  readonly expires: string;
  readonly days_left: number;
  /** True when the file has that line and it is not understood. */
  readonly used: boolean;
}

/**
 * The whole input. Large sites hand over the flows and lines in batches; every batch carries all the rest.
 * So no rule relates one flow or line to another, and no requirement's verdict depends on a flow or line.
 */
export interface PolicyInput {
  readonly schema_version: 1;
  /** Echoed in the result: proof that the policy saw this very input. */
  readonly nonce: string;
  readonly evaluation_date: string;
  readonly site: PolicySite;
  readonly zones: readonly PolicyZone[];
  readonly hosts: readonly PolicyHost[];
  readonly device_groups: readonly PolicyDeviceGroup[];
  readonly firewalls: readonly PolicyFirewall[];
  readonly evidence: readonly PolicyEvidence[];
  readonly tls: readonly PolicyTlsEvidence[];
  readonly open_flows: readonly PolicyOpenFlow[];
  readonly needed_flows: readonly PolicyNeededFlow[];
  readonly host_lines: readonly PolicyHostLine[];
  readonly unreachable_lines: readonly PolicyUnreachableLine[];
  readonly open_lines: readonly PolicyOpenLine[];
  /** What the site accepts; empty while the rest is judged, as it depends on what that brings. */
  readonly waivers: readonly PolicyWaiver[];
  readonly acknowledgements: readonly PolicyAcknowledgement[];
}

/** One thing a rule found. */
export interface PolicyFinding {
  readonly rule_id: string;
  /** `id` of the input object at fault. */
  readonly subject: string;
  readonly severity: Severity;
  /** Fill the places of the rule's message template, beside those the program adds for every subject. */
  readonly parameters: Readonly<Record<string, string | number>>;
  /** Requirements this one touches; the first is the one it decides. */
  readonly requirements: readonly string[];
  /** Guide conflicts whose reading decided it (`INC-21`). */
  readonly conflicts: readonly string[];
}

/** What the METADATA of a rule says about it. */
export interface PolicyRule {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly custom: {
    readonly title_ja: string;
    readonly description_ja: string;
    readonly message: { readonly en: string; readonly ja: string };
    /** Said instead when the finding is only possible; absent where the message holds for both. */
    readonly message_possible?: { readonly en: string; readonly ja: string };
    readonly fix: { readonly en: string; readonly ja: string };
    readonly requirements: readonly string[];
  };
}

/** One sentence in both languages. */
export interface PolicyReason {
  readonly en: string;
  readonly ja: string;
}

/** A requirement that no finding decides. */
export interface PolicyRequirement {
  readonly id: string;
  readonly verdict: 'undecided' | 'not-applicable';
  /** Code of the reason's sentence. */
  readonly reason: string;
}

/** What the policies answer. */
export interface PolicyResult {
  readonly schema_version: 1;
  readonly nonce: string;
  /** How many facts of each kind the policies saw. */
  readonly seen: Readonly<Record<string, number>>;
  readonly rules: Readonly<Record<string, PolicyRule>>;
  readonly findings: readonly PolicyFinding[];
  readonly requirements: readonly PolicyRequirement[];
  /** Sentences behind the `reason` codes. */
  readonly reasons: Readonly<Record<string, PolicyReason>>;
}
