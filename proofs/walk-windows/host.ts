/** What a slow reader makes of a text: a host's firewall with every value still as it is written. */
import type { NetworkProfile } from '../../src/model/device.js';

/** A rule that is switched on. Lists that are empty say any. */
export interface ReadRule {
  /** Both when the text does not say it readably. */
  readonly directions: readonly ('in' | 'out')[];
  /** `unknown`: it may be any of them. */
  readonly action: 'allow' | 'block' | 'bypass' | 'unknown';
  readonly profiles: readonly NetworkProfile[];
  readonly isLocal: boolean;
  /** As written; empty for any. */
  readonly protocol: string;
  readonly localPorts: readonly string[];
  readonly remotePorts: readonly string[];
  /** `type:code` or `type:*` */
  readonly icmpTypes: readonly string[];
  readonly localAddresses: readonly string[];
  readonly remoteAddresses: readonly string[];
  /** The program, or the container of a Store application. */
  readonly program: string | undefined;
  readonly service: string | undefined;
  readonly localOnlyMapping: boolean;
  /** True when a condition of the rule cannot be answered from the text. */
  readonly isUnsure: boolean;
}

export interface ReadProfile {
  readonly name: NetworkProfile;
  /** False: the text leaves open what the profile does. */
  readonly isKnown: boolean;
  readonly isEnabled: boolean;
  readonly inbound: 'allow' | 'block';
  readonly outbound: 'allow' | 'block';
  readonly isShielded: boolean;
  readonly localRules: 'count' | 'do not count' | 'may count';
  readonly userPrograms: boolean;
  readonly userPorts: boolean;
  readonly hasDisabledInterfaces: boolean;
}

export interface ReadHost {
  readonly profiles: readonly ReadProfile[];
  readonly rules: readonly ReadRule[];
  /** The host's addresses as `address/length`; undefined when the text does not tell them. */
  readonly networks: readonly string[] | undefined;
}

export const PROFILES: readonly NetworkProfile[] = ['domain', 'private', 'public'];

/** The text's words for all three profiles and for none. */
export function profilesNamed(words: readonly string[]): readonly NetworkProfile[] {
  const lower = words.map((word) => word.trim().toLowerCase()).filter((word) => word !== '');
  return lower.length === 0 || lower.includes('any') ? PROFILES : PROFILES.filter((name) => lower.includes(name));
}
