import { runWalk } from '../packet-walk/run-walk.js';
import type { Walk } from '../packet-walk/types.js';
import type { Proof } from '../types.js';
import { drawPfsense } from './draw.js';
import { smallerPfsense } from './smaller.js';
import { openPfsense } from './walk.js';

/** The machine for pfSense configurations. */
export const pfsenseWalk: Walk = { format: 'pfsense', draw: drawPfsense, open: openPfsense, smaller: smallerPfsense };

/** pfSense: our answer for whole sets of packets is that of one packet at a time. */
export const walkPfsense: Proof = {
  id: 'walk-pfsense',
  promise: 'For a pfSense configuration, what the analysis says about a set of packets is what one packet after the other meets in pf, when the text is read again in the plainest way.',
  unit: 'packets',
  cases: { quick: 6_000, boxed: 150_000, campaign: 400_000 },
  run: (request) => runWalk(pfsenseWalk, request),
};
