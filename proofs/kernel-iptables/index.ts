/** iptables against the kernel. */
import { randomFrom } from '../random.js';
import type { Proof } from '../types.js';
import { campaign, type Experiment } from '../kernel/campaign.js';
import type { Origin } from '../kernel/network.js';
import { samplesIn } from '../kernel/samples.js';
import { valuesFor } from '../kernel/values.js';
import { dialectOf, type Variant } from './dialect.js';
import { generate } from './generate.js';

const ORIGINS: readonly Origin[] = ['eth0', 'eth0', 'eth1', 'cam0', 'lo', 'self'];
/** A redirection at the loopback interface leads to 127.0.0.1, which packets from a wire never reach. */
const WITHOUT_LOOPBACK: readonly Origin[] = ORIGINS.filter((origin) => origin !== 'lo');

function proofOf(variant: Variant): Proof {
  const name = variant === 'legacy' ? 'the legacy interface' : 'the nf_tables interface';
  return {
    id: `kernel-iptables-${variant}`,
    promise: `What an iptables-save of ${name} lets pass is what the Linux kernel that printed it lets pass, packet by packet, for IPv4 and IPv6`,
    unit: 'packet verdicts',
    cases: { quick: 5_000, boxed: 250_000, campaign: 1_000_000 },
    run: (request) => campaign(request, (seed) => experimentOf(variant, seed), samplesFor(variant)),
  };
}

function experimentOf(variant: Variant, seed: number): Experiment {
  const random = randomFrom(seed);
  const family = random.chance(0.7) ? 4 : 6;
  const translating = random.chance(0.25);
  const tracked = translating || random.chance(0.4);
  const values = valuesFor(random, family);
  return {
    rules: generate(random, values, { tracked, translating, undecidable: false }),
    dialect: dialectOf(variant, family),
    choice: { family, tracked, landmarks: values.landmarks, origins: translating ? WITHOUT_LOOPBACK : ORIGINS },
    exact: !translating,
  };
}

function samplesFor(variant: Variant): readonly Experiment[] {
  return samplesIn('iptables-save').map(({ rules, landmarks }) => ({
    rules, dialect: dialectOf(variant, 4), exact: false, choice: { family: 4, tracked: true, landmarks, origins: WITHOUT_LOOPBACK },
  }));
}

export const iptablesLegacy = proofOf('legacy');
export const iptablesNft = proofOf('nft');
