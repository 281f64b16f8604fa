import { describe, expect, it } from 'vitest';
import type { Translation } from '../../../src/model/device.js';
import { spaceIncludes, type Packet } from '../../../src/model/header-space.js';
import { formatIpRange } from '../../../src/model/ip-address.js';
import { nftables } from '../../../src/parsers/nftables/index.js';
import type { ExportFile } from '../../../src/parsers/shared/export-file.js';
import { deviceOf, exportOf, fixture, incompleteCodes } from './first-match.js';

const COMMON = { family: 'inet', table: 'n' };

function natChain(hook: string, rules: readonly (readonly unknown[])[], extra: readonly unknown[] = []): ExportFile {
  return exportOf([
    { table: { family: 'inet', name: 'n', handle: 1 } },
    { chain: { ...COMMON, name: 'nat', handle: 1, type: 'nat', hook, prio: hook === 'prerouting' ? -100 : 100, policy: 'accept' } },
    ...rules.map((expr, index) => ({ rule: { ...COMMON, chain: 'nat', handle: index + 2, expr } })),
    ...extra,
  ]);
}

const PORT_81 = { match: { op: '==', left: { payload: { protocol: 'tcp', field: 'dport' } }, right: 81 } };

function targetText({ target }: Translation): string {
  if (target === 'none') return 'none';
  const addresses = typeof target.addresses === 'string' ? target.addresses : target.addresses.map(formatIpRange).join(',');
  const ports = target.ports === undefined ? '' : `:${target.ports.first}-${target.ports.last}`;
  return `${addresses}${ports} ${target.mapping}`;
}

describe('nftables translations', () => {
  it.each([
    ['address', { dnat: { family: 'ip', addr: '10.0.0.1' } }, '10.0.0.1 any'],
    ['address and port', { dnat: { family: 'ip', addr: '10.0.0.1', port: 8080 } }, '10.0.0.1:8080-8080 any'],
    ['ranges', { dnat: { family: 'ip', addr: { range: ['10.0.0.1', '10.0.0.9'] }, port: { range: [1, 9] } } }, '10.0.0.1-10.0.0.9:1-9 any'],
    ['IPv6', { dnat: { family: 'ip6', addr: '2001:db8::1' } }, '2001:db8::1 any'],
    ['redirect', { redirect: { port: 8080 } }, 'ingress-interface:8080-8080 any'],
    ['redirect to itself', { redirect: null }, 'ingress-interface any'],
    ['exemption', { accept: null }, 'none'],
  ])('reads a destination translation to an %s', (_name, statement, expected) => {
    // An exemption alone leaves nothing to be exempt from; the last rule is there for it.
    const rules = [[PORT_81, statement], [{ dnat: { family: 'ip', addr: '10.9.9.9' } }]];
    const { translations } = deviceOf(natChain('prerouting', rules));
    expect(translations.map(targetText)).toEqual([expected, '10.9.9.9 any']);
    expect(translations[0]).toMatchObject({ field: 'destination', doubts: [] });
  });

  it.each([
    ['masquerade', { masquerade: null }, 'egress-interface any'],
    ['masquerade with ports', { masquerade: { port: { range: [1024, 65535] }, flags: 'random' } }, 'egress-interface:1024-65535 any'],
    ['snat', { snat: { family: 'ip', addr: '203.0.113.1' } }, '203.0.113.1 any'],
  ])('reads a source translation: %s', (_name, statement, expected) => {
    const { translations } = deviceOf(natChain('postrouting', [[PORT_81, statement]]));
    expect(translations.map(targetText)).toEqual([expected]);
    expect(translations[0]?.field).toBe('source');
  });

  it('reads every entry of a map as a translation of its own', () => {
    const key = { payload: { protocol: 'tcp', field: 'dport' } };
    const data = { set: [[81, { concat: ['10.0.0.1', 8080] }], [{ range: [90, 99] }, { concat: ['10.0.0.2', 80] }]] };
    const { translations } = deviceOf(natChain('prerouting', [[{ dnat: { family: 'ip', addr: { map: { key, data } } } }]]));
    expect(translations.map(targetText)).toEqual(['10.0.0.1:8080-8080 any', '10.0.0.2:80-80 any']);
    expect(translations.map(({ match }) => match.may[0]?.destinationPorts)).toEqual([[{ first: 81, last: 81 }], [{ first: 90, last: 99 }]]);
  });

  it('keeps the host part where a network maps to a network', () => {
    const network = (addr: string): unknown => ({ prefix: { addr, len: 16 } });
    const map = { key: { payload: { protocol: 'ip', field: 'daddr' } }, data: { set: [[network('10.1.0.0'), network('10.2.0.0')]] } };
    const file = natChain('prerouting', [[{ dnat: { family: 'ip', addr: { map }, flags: 'netmap', type_flags: 'prefix' } }]]);
    expect(deviceOf(file).translations.map(targetText)).toEqual(['10.2.0.0/16 offset']);
  });

  it('doubts a translation chosen by chance', () => {
    const map = { key: { numgen: { mode: 'inc', mod: 2, offset: 0 } }, data: { set: [[0, '10.0.0.1'], [1, '10.0.0.2']] } };
    const { translations } = deviceOf(natChain('prerouting', [[{ dnat: { family: 'ip', addr: { map } } }]]));
    expect(translations.map(({ match, doubts }) => [match.must.length, doubts.map(({ code }) => code)])).toEqual([
      [0, ['doubt.unevaluable']],
      [0, ['doubt.unevaluable']],
    ]);
  });

  it.each([
    ['a port without an address', natChain('prerouting', [[PORT_81, { dnat: { port: 8080 } }]])],
    ['a translation of the own packets', natChain('output', [[PORT_81, { dnat: { family: 'ip', addr: '10.0.0.1' } }]])],
    ['an address from a set that is not there', natChain('prerouting', [[{ dnat: { family: 'ip', addr: { map: { key: PORT_81.match.left, data: '@gone' } } } }]])],
  ])('does not support %s and says so', (_name, file) => {
    expect(incompleteCodes(nftables.read([file]))).toContain('export.unsupported');
  });

  it('ties ct status dnat to the translations, and to none when there are none', () => {
    const chain = { chain: { ...COMMON, name: 'f', handle: 9, type: 'filter', hook: 'forward', prio: 0, policy: 'drop' } };
    const rule = { rule: { ...COMMON, chain: 'f', handle: 10, expr: [{ match: { op: 'in', left: { ct: { key: 'status' } }, right: 'dnat' } }, { accept: null }] } };
    const translated = deviceOf(natChain('prerouting', [[PORT_81, { redirect: null }]], [chain, rule]));
    const plain = deviceOf(natChain('prerouting', [], [chain, rule]));
    const unknown = deviceOf(natChain('prerouting', [[{ xt: { type: 'target', name: 'DNAT' } }]], [chain, rule]));
    expect(translated.filters.map(({ lines }) => lines.map(({ translations }) => translations))).toEqual([[['destination 1']]]);
    expect(plain.filters.map(({ lines }) => lines.length)).toEqual([0]);
    expect(unknown.filters.map(({ lines }) => lines.map(({ match }) => match.must))).toEqual([[[]]]);
  });

  it('makes a filter of a nat chain only when it drops', () => {
    expect(deviceOf(natChain('prerouting', [[PORT_81, { redirect: null }]])).filters).toEqual([]);
    expect(deviceOf(fixture('kernel/nat-chain-drops.json')).filters.map(({ name }) => name)).toContain('inet t dn');
  });

  it.each([
    ['a statement that nobody knows', { frobnicate: { speed: 9 } }],
    ['a translation that is not modelled', { snat: { addr: { numgen: { mode: 'random', mod: 2 } } } }],
  ])('is sure of no translation behind %s', (_what, statement) => {
    const device = deviceOf(natChain('postrouting', [[statement], [{ snat: { family: 'ip', addr: '192.0.2.1' } }]]));
    expect(device.translations.map(({ target, match }) => [target === 'none', match.must.length])).toEqual([[true, 0], [false, 0]]);
  });

  it('is sure of no translation of packets that a notrack rule exempts', () => {
    const chain = { chain: { ...COMMON, name: 'raw', handle: 50, type: 'filter', hook: 'prerouting', prio: -300, policy: 'accept' } };
    const rule = { rule: { ...COMMON, chain: 'raw', handle: 51, expr: [{ match: { op: '==', left: { meta: { key: 'l4proto' } }, right: 'udp' } }, { notrack: null }] } };
    const device = deviceOf(natChain('prerouting', [[{ dnat: { family: 'ip', addr: '192.0.2.1' } }]], [chain, rule]));
    const [translation] = device.translations;
    const packet = (protocol: number): Packet => ({ source: 0xffff_0a00_0001n, destination: 0xffff_0a00_0002n, protocol, sourcePort: 40000, destinationPort: 80 });
    const { must, may } = translation?.match ?? { must: [], may: [] };
    expect([6, 17].map((protocol) => [spaceIncludes(must, packet(protocol)), spaceIncludes(may, packet(protocol))])).toEqual([[true, true], [false, true]]);
  });

  it('leaves what one nat chain accepts to the next one', () => {
    const second = { chain: { ...COMMON, name: 'second', handle: 50, type: 'nat', hook: 'prerouting', prio: -90, policy: 'accept' } };
    const rule = { rule: { ...COMMON, chain: 'second', handle: 51, expr: [{ dnat: { family: 'ip', addr: '192.0.2.2' } }] } };
    const device = deviceOf(natChain('prerouting', [[PORT_81, { accept: null }], [{ dnat: { family: 'ip', addr: '192.0.2.1' } }]], [second, rule]));
    const packet = (port: number): Packet => ({ source: 0xffff_0a00_0001n, destination: 0xffff_0a00_0002n, protocol: 6, sourcePort: 40000, destinationPort: port });
    const firstFor = (port: number): string | undefined => device.translations.filter(({ match }) => spaceIncludes(match.must, packet(port))).map(targetText)[0];
    expect([firstFor(80), firstFor(81)]).toEqual(['192.0.2.1 any', '192.0.2.2 any']);
  });

  it.each([
    ['the state before tracking', { match: { op: 'in', left: { ct: { key: 'state' } }, right: 'invalid' } }],
    ['an interface that is not known yet', { match: { op: '!=', left: { meta: { key: 'oifname' } }, right: 'eth0' } }],
  ])('knows that a notrack rule may exempt packets by %s', (_what, condition) => {
    const chain = { chain: { ...COMMON, name: 'raw', handle: 50, type: 'filter', hook: 'prerouting', prio: -300, policy: 'accept' } };
    const rule = { rule: { ...COMMON, chain: 'raw', handle: 51, expr: [condition, { notrack: null }] } };
    const device = deviceOf(natChain('postrouting', [[{ snat: { family: 'ip', addr: '192.0.2.1' } }]], [chain, rule]));
    expect(device.translations.map(({ match }) => match.must)).toEqual([[]]);
  });
});
