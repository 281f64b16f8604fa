import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIpAddress } from '../../../src/model/ip-address.js';
import { deviceOf, exportOf, passing } from './first-match.js';
/**
 * Random small rule sets with jumps, gotos and returns are followed packet by packet, as nft_do_chain does, and
 * compared with the converted first-match lines for every packet of a small world.
 */
const CHAINS = ['base', 'one', 'two', 'three'];
const SOURCES = ['10.0.0.1', '10.0.0.2'];
const PORTS = [22, 80, 443];
const INTERFACES = ['eth0', 'eth1', 'lan0'];
const WORLD = SOURCES.flatMap((source) => PORTS.flatMap((port) => INTERFACES.map((ingress) => ({ source, port, ingress })))).map((packet, index) => ({ ...packet, index }));
/** Which interface patterns rules use: one inside the other cannot always be told apart in one condition. */
const APART = ['eth0', 'lan*'];
const NESTED = ['eth0', 'eth*'];
function ruleArbitrary(doubtful, patterns) {
    return fc.record({
        source: fc.option(fc.nat(1), { nil: undefined }),
        port: fc.option(fc.nat(2), { nil: undefined }),
        negated: fc.boolean(),
        ingress: fc.option(fc.constantFrom(...patterns), { nil: undefined }),
        doubtful,
        verdict: fc.constantFrom('accept', 'drop', 'return', 'jump', 'jump', 'goto', 'none'),
        target: fc.nat(2),
    });
}
function rulesetArbitrary(doubtful, patterns) {
    const chain = fc.array(ruleArbitrary(doubtful, patterns), { maxLength: 5 });
    return fc.record({ chains: fc.tuple(chain, chain, chain, chain), policy: fc.constantFrom('accept', 'drop') });
}
/** Chains call later ones only: the kernel refuses loops. */
function targetOf(chain, rule) {
    const target = chain + 1 + rule.target;
    return target < CHAINS.length ? target : undefined;
}
function follow(ruleset, chain, holds) {
    for (const [index, rule] of (ruleset.chains[chain] ?? []).entries()) {
        if (!holds(rule, chain, index))
            continue;
        if (rule.verdict === 'accept' || rule.verdict === 'drop' || rule.verdict === 'return')
            return rule.verdict;
        const target = targetOf(chain, rule);
        if (rule.verdict === 'none' || target === undefined)
            continue;
        const inner = follow(ruleset, target, holds);
        if (inner !== 'return')
            return inner;
        if (rule.verdict === 'goto')
            return 'return';
    }
    return 'return';
}
function covers(pattern, name) {
    return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
function kernelPasses(ruleset, packet, outcomes) {
    const outcome = follow(ruleset, 0, (rule, chain, index) => {
        if (rule.source !== undefined && SOURCES[rule.source] !== packet.source)
            return false;
        if (rule.port !== undefined && (PORTS[rule.port] === packet.port) === rule.negated)
            return false;
        if (rule.ingress !== undefined && !covers(rule.ingress, packet.ingress))
            return false;
        return !rule.doubtful || outcomes[(chain * 7 + index * 31 + packet.index) % outcomes.length] === true;
    });
    return outcome === 'return' ? ruleset.policy === 'accept' : outcome === 'accept';
}
function statements(rule, chain) {
    const match = (left, right, op = '==') => ({ match: { op, left, right } });
    const target = targetOf(chain, rule);
    const jumps = rule.verdict === 'jump' || rule.verdict === 'goto';
    const verdict = jumps ? (target === undefined ? [] : [{ [rule.verdict]: { target: CHAINS[target] } }]) : [{ [rule.verdict]: null }];
    const port = rule.port === undefined ? undefined : PORTS[rule.port];
    return [
        ...(rule.ingress === undefined ? [] : [match({ meta: { key: 'iifname' } }, rule.ingress)]),
        ...(rule.source === undefined ? [] : [match({ payload: { protocol: 'ip', field: 'saddr' } }, SOURCES[rule.source])]),
        ...(port === undefined ? [] : [match({ payload: { protocol: 'tcp', field: 'dport' } }, port, rule.negated ? '!=' : '==')]),
        ...(rule.doubtful ? [{ limit: { rate: 5, burst: 5, per: 'second' } }] : []),
        ...(rule.verdict === 'none' ? [{ counter: { packets: 0, bytes: 0 } }] : verdict),
    ];
}
function asExport(ruleset) {
    const common = { family: 'inet', table: 't' };
    const base = { type: 'filter', hook: 'forward', prio: 0, policy: ruleset.policy };
    return exportOf([
        { table: { family: 'inet', name: 't', handle: 1 } },
        ...CHAINS.map((name, index) => ({ chain: { ...common, name, handle: index + 1, ...(index === 0 ? base : {}) } })),
        ...ruleset.chains.flatMap((rules, chain) => rules.map((rule, index) => ({
            rule: { ...common, chain: CHAINS[chain], handle: 10 + chain * 10 + index, expr: statements(rule, chain) },
        }))),
    ]);
}
function travellerOf(packet) {
    const source = parseIpAddress(packet.source) ?? 0n;
    const destination = parseIpAddress('192.0.2.7') ?? 0n;
    return {
        packet: { source, destination, protocol: 6, sourcePort: 40000, destinationPort: packet.port },
        ingress: packet.ingress,
        egress: 'eth1',
        hook: 'forward',
    };
}
describe('conversion of jumps, gotos and returns', () => {
    it('decides every packet as the kernel does', () => {
        fc.assert(fc.property(rulesetArbitrary(fc.constant(false), APART), (ruleset) => {
            const device = deviceOf(asExport(ruleset));
            for (const packet of WORLD) {
                const passes = kernelPasses(ruleset, packet, [false]);
                expect(passing(device, travellerOf(packet))).toEqual({ may: passes, must: passes });
            }
        }), { numRuns: 200 });
    });
    it('brackets the kernel whatever conditions in doubt turn out to be', () => {
        const outcomes = fc.array(fc.boolean(), { minLength: 23, maxLength: 23 });
        fc.assert(fc.property(rulesetArbitrary(fc.boolean(), NESTED), outcomes, (ruleset, doubtful) => {
            const device = deviceOf(asExport(ruleset));
            for (const packet of WORLD) {
                const { may, must } = passing(device, travellerOf(packet));
                const passes = kernelPasses(ruleset, packet, doubtful);
                expect(passes ? may : !must).toBe(true);
            }
        }), { numRuns: 200 });
    });
    it('keeps a doubt on every line whose bounds differ, and only there', () => {
        fc.assert(fc.property(rulesetArbitrary(fc.boolean(), NESTED), (ruleset) => {
            for (const line of deviceOf(asExport(ruleset)).filters.flatMap(({ lines }) => lines)) {
                expect(line.doubts.length > 0).toBe(line.match.must !== line.match.may);
            }
        }), { numRuns: 100 });
    });
});
