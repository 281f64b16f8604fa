import { runWalk } from '../packet-walk/run-walk.js';
import type { Walk } from '../packet-walk/types.js';
import type { Proof } from '../types.js';
import { drawDomains } from './draw-domains.js';
import { drawFortigate } from './draw.js';
import { smallerFortigate } from './smaller.js';
import { openDomains } from './walk-domains.js';
import { openFortigate } from './walk.js';

/** The machine for FortiGate backups. */
export const fortigateWalk: Walk = { format: 'fortigate', draw: drawFortigate, open: openFortigate, smaller: smallerFortigate };

/** FortiGate: our answer for whole sets of packets is that of one packet at a time. */
export const walkFortigate: Proof = {
  id: 'walk-fortigate',
  promise: 'For a FortiGate backup, what the analysis says about a set of packets is what one packet after the other meets when the text is read again in the plainest way.',
  unit: 'packets',
  cases: { quick: 6_000, boxed: 150_000, campaign: 400_000 },
  run: (request) => runWalk(fortigateWalk, request),
};

/** The machine for backups with several virtual domains. */
export const fortigateDomainsWalk: Walk = { format: 'fortigate', draw: drawDomains, open: openDomains, smaller: smallerFortigate };

/** FortiGate with virtual domains: what crosses several of them meets the policies of each. */
export const walkFortigateDomains: Proof = {
  id: 'walk-fortigate-vdoms',
  promise: 'For a FortiGate backup with several virtual domains, what the analysis says about a set of packets is what one packet after the other meets in domain after domain.',
  unit: 'packets',
  cases: { quick: 6_000, boxed: 150_000, campaign: 400_000 },
  run: (request) => runWalk(fortigateDomainsWalk, request),
};
