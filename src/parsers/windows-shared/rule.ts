import type { Doubt, NetworkProfile } from '../../model/device.js';
import type { Location } from '../../model/source.js';

export const NETWORK_PROFILES: readonly NetworkProfile[] = ['domain', 'private', 'public'];

/** What a rule's field says, split into its values, and where it says it. No tokens: any. */
export interface Condition {
  readonly tokens: readonly string[];
  readonly location: Location;
}

/** The condition that states nothing. */
export function anyCondition(location: Location): Condition {
  return { tokens: NO_TOKENS, location };
}

const NO_TOKENS: readonly string[] = [];

/**
 * Splits a field's text at its commas. Nothing, or `Any` among the values, is no condition; an empty value between
 * commas stays, so that it is reported.
 */
export function listCondition(text: string, location: Location): Condition {
  const trimmed = text.trim();
  if (trimmed === '') return anyCondition(location);
  const tokens = trimmed.includes(',') ? trimmed.split(',').map((token) => token.trim()) : [trimmed];
  return tokens.some((token) => token === '*' || token.toLowerCase() === 'any') ? anyCondition(location) : { tokens, location };
}

export type WindowsDirection = 'in' | 'out';

/** `bypass`: an allow rule that also beats block rules, for peers that IPsec authenticated. */
export type WindowsAction = 'allow' | 'block' | 'bypass';

/**
 * Which store a rule comes from. Local rules can be switched off by policy. Service restrictions only ever take
 * something away (New-NetFirewallRule, parameter PolicyStore: ConfigurableServiceStore).
 */
export type RuleOrigin = 'local' | 'policy' | 'service-restriction';

/** An enabled firewall rule as every Windows export tells it. Local is the host's side, remote the peer's. */
export interface WindowsRule {
  readonly label: string;
  readonly description?: string;
  readonly location: Location;
  readonly relatedLocations: readonly Location[];
  /** Both when the export does not say it readably; then the rule is in doubt. */
  readonly directions: readonly WindowsDirection[];
  /** `unknown` when the export does not say it readably: the rule, in doubt then, may be of any kind. */
  readonly action: WindowsAction | 'unknown';
  readonly profiles: readonly NetworkProfile[];
  readonly origin: RuleOrigin;
  /** One token: a name or number. */
  readonly protocol: Condition;
  readonly localPorts: Condition;
  readonly remotePorts: Condition;
  /** `type`, `type:code`, `type:*`. */
  readonly icmpTypes: Condition;
  readonly localAddresses: Condition;
  readonly remoteAddresses: Condition;
  readonly program?: string;
  readonly service?: string;
  readonly applicationPackage?: string;
  /** The rule may ignore its conditions on the remote side. */
  readonly localOnlyMapping: boolean;
  /** Conditions that cannot be evaluated: the rule may match nothing at all. */
  readonly doubts: readonly Doubt[];
  readonly builtIn: boolean;
}

/** How one network profile is set, after the stores were merged. */
export interface WindowsProfile {
  readonly profile: NetworkProfile;
  readonly enabled: boolean;
  readonly inbound: 'permit' | 'deny';
  readonly outbound: 'permit' | 'deny';
  /** Every unsolicited inbound packet is refused, allow rules or not. */
  readonly shielded: boolean;
  /** Whether rules of the local store count; `in-doubt` when the export does not say whose switch it shows. */
  readonly localRules: 'applied' | 'ignored' | 'in-doubt';
  /** False: local rules that open a program without naming ports are refused. */
  readonly userPrograms: boolean;
  /** False: local rules that open a single port without naming a program are refused. */
  readonly userPorts: boolean;
  /** Why the settings above are not all: part of them unreadable, or interfaces left out of the firewall. */
  readonly doubts: readonly Doubt[];
  /** True when the doubts leave open whether anything at all is filtered or let through. */
  readonly unknown: boolean;
  readonly location: Location;
  readonly inboundLocation: Location;
  readonly outboundLocation: Location;
}
