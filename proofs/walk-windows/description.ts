/** A host's firewall in plain words, before it is written in a format. Only the writers and the drawing of packets see it. */
import type { NetworkProfile } from '../../src/model/device.js';

export type Format = 'powershell' | 'netsh' | 'registry';

/** One entry of an address list. `text` is written as it stands in every format; the ends are for drawing packets. */
export type AddressTerm =
  | { readonly kind: 'addresses'; readonly text: string; readonly family: 4 | 6; readonly first: bigint; readonly last: bigint }
  | { readonly kind: 'keyword'; readonly keyword: AddressKeyword; readonly family: 4 | 6 | 'both' };

export type AddressKeyword = 'LocalSubnet' | 'DNS' | 'DHCP' | 'WINS' | 'DefaultGateway' | 'Internet' | 'Intranet';

/** One entry of a port list. */
export type PortTerm =
  | { readonly kind: 'ports'; readonly first: number; readonly last: number }
  | { readonly kind: 'keyword'; readonly keyword: PortKeyword };

export type PortKeyword = 'rpc' | 'rpc-endpoint-mapper' | 'ip-https' | 'teredo' | 'mdns' | 'dhcp' | 'play-to';

/** One type of ICMP message; without a code all of its codes. */
export interface IcmpTerm {
  readonly type: number;
  readonly code: number | undefined;
}

/** A condition that no export answers: the rule may match nothing. */
export type Limit =
  | 'interface-type'
  | 'interface'
  | 'ipsec'
  | 'remote-user'
  | 'remote-computer'
  | 'local-user'
  | 'trust-tuple'
  | 'dynamic-addresses'
  | 'app-tag'
  | 'newer-windows'
  | 'unknown-field'
  | 'unreadable-address'
  | 'unreadable-port'
  | 'unreadable-direction'
  | 'unreadable-action'
  | 'unreadable-state'
  | 'unreadable-profile'
  | 'unreadable-protocol'
  | 'missing-filter';

/** One rule. Lists that are empty say any. */
export interface RuleDescription {
  readonly id: string;
  readonly name: string;
  readonly text: string | undefined;
  readonly group: string | undefined;
  readonly enabled: boolean;
  readonly direction: 'in' | 'out';
  readonly action: 'allow' | 'block' | 'bypass';
  readonly profiles: readonly NetworkProfile[];
  readonly store: 'local' | 'policy' | 'device-management' | 'service-restriction';
  readonly protocol: 'any' | 'tcp' | 'udp' | 'icmpv4' | 'icmpv6' | number;
  readonly localPorts: readonly PortTerm[];
  readonly remotePorts: readonly PortTerm[];
  readonly icmpTypes: readonly IcmpTerm[];
  readonly localAddresses: readonly AddressTerm[];
  readonly remoteAddresses: readonly AddressTerm[];
  readonly program: string | undefined;
  readonly service: string | undefined;
  /** SID of a Store application's container. */
  readonly applicationPackage: string | undefined;
  readonly localOnlyMapping: boolean;
  readonly edge: 'no' | 'yes' | 'application' | 'user';
  readonly limits: readonly Limit[];
  /** PowerShell only: what Windows says of its enforcement. */
  readonly enforcement: string;
  /** True for a rule that is limited to versions of Windows which every supported one fulfils. */
  readonly olderWindows: boolean;
}

/** Settings of one profile in one store; what is absent is not configured. */
export interface ProfileSettings {
  readonly enabled?: boolean;
  readonly inbound?: 'allow' | 'block';
  readonly outbound?: 'allow' | 'block';
  readonly shielded?: boolean;
  /** True when interfaces are taken out of the firewall. */
  readonly disabledInterfaces?: boolean;
  /** Policies only: whether local rules count, and local rules that open a program or a port. */
  readonly localRules?: boolean;
  readonly userPrograms?: boolean;
  readonly userPorts?: boolean;
}

export interface ProfileDescription {
  readonly name: NetworkProfile;
  /** Anything but `plain` leaves open what the profile does; `twice` contradicts itself. */
  readonly statement: 'plain' | 'absent' | 'unreadable' | 'unknown-setting' | 'twice';
  readonly local: ProfileSettings;
  readonly policy: ProfileSettings;
  readonly deviceManagement: ProfileSettings;
}

/** An address of the host. */
export interface HostAddress {
  readonly alias: string;
  readonly text: string;
  readonly prefixLength: number;
  /** Ends of its network, for drawing packets. */
  readonly first: bigint;
  readonly last: bigint;
}

/** How the same content may be spelt. */
export interface Spelling {
  readonly japanese: boolean;
  readonly numbers: boolean;
  readonly lists: 'text' | 'array' | 'wrapped';
  readonly indented: boolean;
  readonly oneFile: boolean;
  /** Registry: some texts as bytes, policies in the way of older Windows, a second control set. */
  readonly bytes: boolean;
  readonly olderPolicy: boolean;
  readonly noise: boolean;
  readonly byteOrderMark: boolean;
  readonly carriageReturns: boolean;
  /** Registry: names of fields and words in lower case, as other tools write them. */
  readonly lowerCase: boolean;
  /** netsh: with the fields that `verbose` adds. */
  readonly verbose: boolean;
  /** PowerShell: the merged policy, else one store. */
  readonly merged: boolean;
  /** netsh: local rules are said to be switched off. */
  readonly localRulesOff: boolean;
}

export interface HostDescription {
  readonly profiles: readonly ProfileDescription[];
  readonly rules: readonly RuleDescription[];
  readonly addresses: readonly HostAddress[];
  readonly spelling: Spelling;
}
