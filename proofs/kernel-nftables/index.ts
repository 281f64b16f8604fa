/** nftables against the kernel. */
import { randomFrom } from '../random.js';
import type { Proof } from '../types.js';
import { campaign } from '../kernel/campaign.js';
import { valuesFor } from '../kernel/values.js';
import { nft } from './dialect.js';
import { generate } from './generate.js';

const ORIGINS = ['eth0', 'eth0', 'eth1', 'cam0', 'lo', 'self'] as const;

export const kernelNftables: Proof = {
  id: 'kernel-nftables',
  promise: 'What `nft -j list ruleset` lets pass is what the Linux kernel that printed it lets pass, packet by packet, for IPv4 and IPv6',
  unit: 'packet verdicts',
  cases: { quick: 10_000, boxed: 300_000, campaign: 1_500_000 },
  run: (request) =>
    campaign(request, (seed) => {
      const random = randomFrom(seed);
      const family = random.chance(0.7) ? 4 : 6;
      const translating = random.chance(0.25);
      const tracked = translating || random.chance(0.4);
      const values = valuesFor(random, family);
      return {
        rules: generate(random, values, { tracked, translating }),
        dialect: nft,
        choice: { family, tracked, landmarks: values.landmarks, origins: translating ? ORIGINS.filter((origin) => origin !== 'lo') : ORIGINS },
        exact: !translating,
      };
    }),
};
