/** iptables against the kernel. */
import { randomFrom } from '../random.js';
import type { Proof } from '../types.js';
import { campaign } from '../kernel/campaign.js';
import { valuesFor } from '../kernel/values.js';
import { dialectOf, type Variant } from './dialect.js';
import { generate } from './generate.js';

const ORIGINS = ['eth0', 'eth0', 'eth1', 'cam0', 'lo', 'self'] as const;

function proofOf(variant: Variant): Proof {
  const name = variant === 'legacy' ? 'the legacy interface' : 'the nf_tables interface';
  return {
    id: `kernel-iptables-${variant}`,
    promise: `What an iptables-save of ${name} lets pass is what the Linux kernel that printed it lets pass, packet by packet, for IPv4 and IPv6`,
    unit: 'packet verdicts',
    cases: { quick: 10_000, boxed: 300_000, campaign: 1_500_000 },
    run: (request) =>
      campaign(request, (seed) => {
        const random = randomFrom(seed);
        const family = random.chance(0.7) ? 4 : 6;
        const translating = random.chance(0.25);
        const tracked = translating || random.chance(0.4);
        const values = valuesFor(random, family);
        const rules = generate(random, values, { tracked, translating });
        return {
          rules,
          dialect: dialectOf(variant, family),
          choice: { family, tracked, landmarks: values.landmarks, origins: translating ? ORIGINS.filter((origin) => origin !== 'lo') : ORIGINS },
          exact: !translating,
        };
      }),
  };
}

export const iptablesLegacy = proofOf('legacy');
export const iptablesNft = proofOf('nft');
