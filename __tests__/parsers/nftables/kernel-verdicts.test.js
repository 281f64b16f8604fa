import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseIpAddress } from '../../../src/model/ip-address.js';
import { deviceOf, fixture, passing } from './first-match.js';
const recorded = JSON.parse(readFileSync(new URL('./fixtures/kernel-verdicts.json', import.meta.url), 'utf8'));
/** Rule sets whose outcome an export does not tell for some packets: the recorded verdict must be among the possible. */
const IN_DOUBT = new Set([
    'nat-chain-drops',
    'nat-chain-drops-tracked',
    'nat-policy-drops-tracked',
    'notrack',
    'first-segment-flags',
    'empty-and-negated-empty-set',
    'postrouting-knows-the-incoming-interface',
    'filter-before-dnat',
    'filter-after-masquerade',
    'continue-is-no-verdict',
    'dormant-table',
]);
const SYN = 2;
const ECN_SYN = 0xc2;
const cases = recorded.flatMap(({ ruleset, packets }) => packets
    .filter(({ flags }) => flags === undefined || flags === SYN || flags === ECN_SYN)
    .map(({ source, destination, passes, ...rest }) => ({ ruleset, source, destination, passes, ...rest })));
function address(text) {
    const value = parseIpAddress(text);
    if (value === undefined)
        throw new Error(`no address: ${text}`);
    return value;
}
describe('nftables against recorded verdicts of the kernel', () => {
    it.each(cases)('$ruleset: $source to $destination, $protocol/$destinationPort passes: $passes', (recordedCase) => {
        const { ruleset, source, destination, passes, protocol, sourcePort, destinationPort } = recordedCase;
        const packet = { source: address(source), destination: address(destination), protocol, sourcePort, destinationPort };
        const device = deviceOf(fixture(`kernel/${ruleset}.json`));
        const result = passing(device, { packet, ingress: 'f0', egress: 'f1', hook: 'forward' });
        if (IN_DOUBT.has(ruleset)) {
            expect(passes ? result.may : !result.must).toBe(true);
        }
        else {
            expect(result).toEqual({ may: passes, must: passes });
        }
    });
    it('records at least 20 rule sets', () => {
        expect(recorded.length).toBeGreaterThanOrEqual(20);
    });
});
