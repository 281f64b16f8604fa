import type { Doubt, Match } from '../../../model/device.js';
import type { InterfaceSet } from './interface-set.js';

/** What a rule of a chain matches among the first packets of connections. */
export interface Condition {
  readonly match: Match;
  /** Absent: any interface. */
  readonly ingress?: InterfaceSet;
  readonly egress?: InterfaceSet;
  /** Whether a destination translation must have changed the packet, or must not. */
  readonly translated?: 'only' | 'never';
  readonly doubts: readonly Doubt[];
}
