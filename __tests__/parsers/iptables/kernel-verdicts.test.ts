import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatIpAddress } from '../../../src/model/ip-address.js';
import { address, deviceOf, possiblePassage, translateDestination } from './packet-walk.js';

/**
 * Rule sets that were loaded into Linux 6.18 with iptables 1.8.9, by nf_tables and by the legacy interface, and saved
 * there; crafted first packets were sent through a router with the interfaces f0 and f1, and what came out was noted.
 */
interface Case {
  readonly name: string;
  readonly saved: readonly string[];
  readonly packets: readonly {
    readonly source: string;
    readonly destination: string;
    readonly protocol: number;
    readonly sourcePort: number;
    readonly destinationPort: number;
    readonly delivered: { readonly destination: string; readonly destinationPort?: number } | null;
  }[];
}

const cases: readonly Case[] = JSON.parse(readFileSync(new URL('fixtures/kernel-verdicts.json', import.meta.url), 'utf8'));

/** Here the reading is in doubt, on the safe side. */
const IN_DOUBT = ['NOTRACK makes', 'raw PREROUTING sees', 'IPv6: a mask with holes'];

describe('iptables.read', () => {
  it.each(cases)('agrees with the kernel: $name', ({ name, saved, packets }) => {
    const device = deviceOf(`${saved.join('\n')}\n`);
    for (const { delivered, ...each } of packets) {
      const sent = { ...each, source: address(each.source), destination: address(each.destination), ingress: 'f0', egress: 'f1' };
      const arriving = translateDestination(device, sent);
      const possible = [...possiblePassage(device, 'forward', arriving)];
      const verdict = delivered === null ? 'deny' : 'permit';
      const doubtful = IN_DOUBT.some((prefix) => name.startsWith(prefix));
      if (doubtful) expect(possible).toContain(verdict);
      else expect({ ...each, possible }).toEqual({ ...each, possible: [verdict] });
      if (delivered === null) continue;
      expect(formatIpAddress(arriving.destination)).toBe(delivered.destination);
      if (delivered.destinationPort !== undefined) expect(arriving.destinationPort).toBe(delivered.destinationPort);
    }
  });

  it('holds at least forty cases of each kernel interface', () => {
    expect(cases.filter((each) => each.name.endsWith('(nft)')).length).toBeGreaterThanOrEqual(40);
    expect(cases.filter((each) => each.name.endsWith('(legacy)')).length).toBeGreaterThanOrEqual(40);
  });
});
