/** Rule sets of which the reader is shown less than the kernel was: the kernel's answer has to stay among the possible ones. */
import { randomFrom, type Random } from '../random.js';
import type { Proof } from '../types.js';
import { campaign, type Experiment } from '../kernel/campaign.js';
import type { Origin } from '../kernel/network.js';
import { valuesFor } from '../kernel/values.js';
import { dialectOf } from '../kernel-iptables/dialect.js';
import { generate as generateIptables } from '../kernel-iptables/generate.js';
import { nft } from '../kernel-nftables/dialect.js';
import { generate as generateNftables } from '../kernel-nftables/generate.js';
import { veilSave } from './veil-iptables.js';
import { veilRuleset } from './veil-nftables.js';

const ORIGINS: readonly Origin[] = ['eth0', 'eth0', 'eth1', 'cam0', 'lo', 'self'];
/** A redirection at the loopback interface leads to 127.0.0.1, which packets from a wire never reach. */
const WITHOUT_LOOPBACK: readonly Origin[] = ORIGINS.filter((origin) => origin !== 'lo');

function proofOf(id: string, program: string, experimentOf: (random: Random, seed: number) => Experiment): Proof {
  return {
    id,
    promise: `When conditions of an export of ${program} cannot be evaluated, what the kernel does lies between what surely passes and what possibly passes`,
    unit: 'packet verdicts',
    cases: { quick: 5_000, boxed: 250_000, campaign: 1_000_000 },
    run: (request) => campaign(request, (seed) => experimentOf(randomFrom(seed), seed)),
  };
}

// Some of the undecidable conditions switch connection tracking on, so they stand where packets are made for it.
export const boundsIptables = proofOf('kernel-bounds-iptables', 'iptables', (random, seed) => {
  const family = random.chance(0.7) ? 4 : 6;
  const translating = random.chance(0.25);
  const tracked = translating || random.chance(0.4);
  const values = valuesFor(random, family);
  return {
    rules: generateIptables(random, values, { tracked, translating, undecidable: tracked }),
    dialect: dialectOf('legacy', family),
    choice: { family, tracked, landmarks: values.landmarks, origins: translating ? WITHOUT_LOOPBACK : ORIGINS },
    exact: false,
    veil: (saved) => veilSave(seed, saved),
  };
});

export const boundsNftables = proofOf('kernel-bounds-nftables', 'nftables', (random, seed) => {
  const family = random.chance(0.7) ? 4 : 6;
  const translating = random.chance(0.25);
  const tracked = translating || random.chance(0.4);
  const values = valuesFor(random, family);
  return {
    rules: generateNftables(random, values, { tracked, translating, undecidable: tracked }),
    dialect: nft,
    choice: { family, tracked, landmarks: values.landmarks, origins: translating ? WITHOUT_LOOPBACK : ORIGINS },
    exact: false,
    veil: (saved) => veilRuleset(seed, saved),
  };
});
