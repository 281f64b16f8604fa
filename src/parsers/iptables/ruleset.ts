import type { Condition } from '../shared/chains/condition.js';
import type { Location } from '../../model/source.js';

/** One option as written: `! --dport 80` is `{name: '--dport', negated: true, values: ['80']}`. */
export interface Option {
  readonly name: string;
  readonly negated: boolean;
  readonly values: readonly string[];
}

/** One `-m name` with the options that belong to it. A module loaded twice is two of these: both must match. */
export interface Extension {
  readonly name: string;
  readonly options: readonly Option[];
}

/** What the rule does with a packet that matches. */
export type Target =
  /** Goes on to the next rule: no target, or one that only logs, counts or marks. */
  | { readonly kind: 'continue' }
  | { readonly kind: 'permit' }
  | { readonly kind: 'deny' }
  | { readonly kind: 'return' }
  | { readonly kind: 'call'; readonly chain: string; readonly returns: boolean }
  /** `NOTRACK` and `CT --notrack`: goes on, but connection tracking will not know the packet. */
  | { readonly kind: 'untrack' }
  | { readonly kind: 'translate'; readonly name: string; readonly options: readonly Option[] }
  /** May permit, deny, or go on. */
  | { readonly kind: 'unknown'; readonly name: string };

/** One rule of a chain. */
export interface Rule {
  readonly chain: string;
  /** Position in the chain as iptables counts, from 1. */
  readonly number: number;
  /** `-p -s -d -i -o -f` in long form. */
  readonly options: readonly Option[];
  readonly extensions: readonly Extension[];
  readonly target: Target;
  readonly comment?: string;
  /** True when a part of the line was not understood, so that the rule might match fewer packets or others. */
  readonly incomplete: boolean;
  readonly location: Location;
}

/** A rule with what it matches, as far as that was worked out when the file was read. */
export interface ReadRule extends Rule {
  /** Set when it is the same at every hook, so that it is worked out once. */
  readonly condition?: Condition;
}

/** `unknown`: the file does not say. */
export type ChainPolicy = 'permit' | 'deny' | 'unknown';

/** A chain: a built-in one when its table has a hook of that name. */
export interface Chain {
  readonly name: string;
  readonly policy: ChainPolicy;
  readonly rules: readonly ReadRule[];
  readonly location: Location;
}

/** Which kernel interface the table was saved from; both may be in force at the same time. */
export type Backend = 'legacy' | 'nft' | 'unknown';

/** One `*table` section. */
export interface Table {
  readonly name: string;
  readonly family: 4 | 6;
  readonly backend: Backend;
  readonly chains: ReadonlyMap<string, Chain>;
  readonly location: Location;
}

/** The built-in chains of every table (iptables(8)). */
export const BUILT_IN_CHAINS: ReadonlyMap<string, readonly string[]> = new Map([
  ['filter', ['INPUT', 'FORWARD', 'OUTPUT']],
  ['nat', ['PREROUTING', 'INPUT', 'OUTPUT', 'POSTROUTING']],
  ['mangle', ['PREROUTING', 'INPUT', 'FORWARD', 'OUTPUT', 'POSTROUTING']],
  ['raw', ['PREROUTING', 'OUTPUT']],
  ['security', ['INPUT', 'FORWARD', 'OUTPUT']],
]);
