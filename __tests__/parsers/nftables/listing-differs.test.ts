import { describe, expect, it } from 'vitest';
import { parseIpAddress } from '../../../src/model/ip-address.js';
import { deviceOf, forwardChain, incompleteCodes, passing } from './first-match.js';
import { nftables } from '../../../src/parsers/nftables/index.js';

/** Where nft 1.0.6 prints something else than it compiled; the verdicts were seen on Linux 6.18. */
function passage(rules: readonly (readonly unknown[])[], packet: { source: string; destination: string; protocol: number; sourcePort?: number; destinationPort: number }) {
  const address = (text: string): bigint => parseIpAddress(text) ?? 0n;
  const whole = { sourcePort: 40000, ...packet, source: address(packet.source), destination: address(packet.destination) };
  return passing(deviceOf(forwardChain(rules)), { packet: whole, ingress: 'eth0', egress: 'eth1', hook: 'forward' });
}

const V4 = { source: '10.0.0.1', destination: '198.51.100.7', protocol: 6, destinationPort: 80 };
const V6 = { source: '2001:db8::1', destination: '2001:db8:1::7', protocol: 6, destinationPort: 80 };
const ACCEPT = [{ accept: null }];
const PASSES = { may: true, must: true };
const STOPPED = { may: false, must: false };

describe('reject', () => {
  it.each([
    // meta nfproto ipv6 reject
    ['icmpv6', { type: 'icmpv6', expr: 'port-unreachable' }, V4, PASSES],
    ['icmpv6', { type: 'icmpv6', expr: 'port-unreachable' }, V6, STOPPED],
    ['icmp', { type: 'icmp', expr: 'host-unreachable' }, V4, STOPPED],
    ['icmp', { type: 'icmp', expr: 'host-unreachable' }, V6, PASSES],
    ['icmpx', { type: 'icmpx', expr: 'admin-prohibited' }, V6, STOPPED],
    ['tcp reset', { type: 'tcp reset' }, V4, STOPPED],
    ['tcp reset', { type: 'tcp reset' }, { ...V4, protocol: 17 }, STOPPED],
    ['no kind', null, V4, STOPPED],
  ])('with %s', (_kind, reject, packet, expected) => {
    expect(passage([[{ reject }], ACCEPT], packet)).toEqual(expected);
  });
});

function differs(protocol: string, field: string, right: unknown): unknown {
  return { match: { op: '!=', left: { payload: { protocol, field } }, right } };
}

describe('neighbouring != comparisons', () => {
  it.each([
    ['both hold', 1, 2, PASSES],
    ['only one holds', 80, 2, { may: true, must: false }],
    ['only the other holds', 1, 443, { may: true, must: false }],
    ['none holds', 80, 443, STOPPED],
  ])('may be one comparison for the kernel: %s', (_name, sourcePort, destinationPort, expected) => {
    const rule = [differs('tcp', 'sport', 80), differs('tcp', 'dport', 443), { accept: null }];
    expect(passage([rule], { ...V4, sourcePort, destinationPort })).toEqual(expected);
  });

  it.each([
    ['addresses', [differs('ip', 'saddr', '10.0.0.1'), differs('ip', 'daddr', '10.0.0.2')]],
    ['headers apart', [differs('tcp', 'dport', 80), differs('ip', 'protocol', 'udp')]],
    ['a set', [differs('tcp', 'sport', 40000), differs('tcp', 'dport', { set: [1, 2] })]],
    ['something in between', [differs('tcp', 'sport', 40000), { counter: { packets: 0, bytes: 0 } }, differs('tcp', 'dport', 81)]],
  ])('are two for %s', (_name, conditions) => {
    expect(passage([[...conditions, { accept: null }]], V4)).toEqual(STOPPED);
  });

  it('reports what is not known about either', () => {
    const reading = nftables.read([forwardChain([[differs('tcp', 'sport', 80), differs('tcp', 'moody', 1), { accept: null }]])]);
    expect(incompleteCodes(reading)).toContain('export.unrecognised');
  });
});
