import { accountingProofs } from './accounting/index.js';
import { boundsProofs } from './bounds/index.js';
import { exhaustive } from './exhaustive/index.js';
import { fuzzProofs } from './fuzz/index.js';
import { hostileOutput, hostileRuns } from './hostile-output/index.js';
import { boundsIptables, boundsNftables } from './kernel-bounds/index.js';
import { kernelIpset } from './kernel-ipset/index.js';
import { iptablesLegacy, iptablesNft } from './kernel-iptables/index.js';
import { kernelNftables } from './kernel-nftables/index.js';
import { nftText } from './nft-text/index.js';
import { harmfulEdits, harmlessEdits } from './rewrites/index.js';
import { harmfulSites, harmlessSites } from './rewrites/sites.js';
import { sameBytes } from './same-bytes/index.js';
import type { Proof } from './types.js';
import { walkFortigate, walkFortigateDomains } from './walk-fortigate/index.js';
import { walkIptables } from './walk-iptables/index.js';
import { walkNftables } from './walk-nftables/index.js';
import { walkPfsense } from './walk-pfsense/index.js';
import { walkSite } from './walk-site/index.js';
import { walkWindows } from './walk-windows/index.js';

/** Every proof. A new one is a folder and a line here. */
export const proofs: readonly Proof[] = [walkIptables, walkNftables, walkFortigate, walkFortigateDomains, walkPfsense, walkSite, ...boundsProofs, exhaustive, hostileOutput, hostileRuns, ...walkWindows, iptablesLegacy, iptablesNft, kernelIpset, kernelNftables, nftText, boundsIptables, boundsNftables, ...fuzzProofs, ...accountingProofs, sameBytes, harmlessEdits, harmfulEdits, harmlessSites, harmfulSites];
