import type { InterfaceAtoms } from './interface-atoms.js';
import type { Region } from './region.js';

/** What holds for the packets that a rule is asked about. */
export interface Circumstances {
  /** First packets of new connections, or packets that answer them. */
  readonly packets: 'new' | 'reply';
  /** False at postrouting: kernels before 5.7 do not know the incoming interface there. */
  readonly ingressKnown: boolean;
  readonly atoms: InterfaceAtoms;
  /**
   * Whether connection tracking (priority -200 at prerouting and output) has seen the packets. Before it, `ct state` is
   * invalid for all of them (nft_ct_get_eval in net/netfilter/nft_ct.c).
   */
  readonly tracking: 'before' | 'unsure' | 'after';
  /** Packets that some rule may exempt from connection tracking. */
  readonly untracked: Region;
  /** Whether a destination translation changes packets, as far as it was understood. */
  readonly translation: 'none' | 'known' | 'unknown';
}
