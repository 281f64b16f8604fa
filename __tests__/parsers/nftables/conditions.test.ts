import { describe, expect, it } from 'vitest';
import type { Packet } from '../../../src/model/header-space.js';
import { parseIpAddress } from '../../../src/model/ip-address.js';
import { nftables } from '../../../src/parsers/nftables/index.js';
import { deviceOf, forwardChain, incompleteCodes, passing, type Passing } from './first-match.js';

const ACCEPT = { accept: null };
const YES: Passing = { may: true, must: true };
const NO: Passing = { may: false, must: false };
const DOUBT: Passing = { may: true, must: false };

function packet(text: string): Packet {
  // 10.0.0.1:4000>192.0.2.7:80/6, IPv6 in the same way with `>` and `/` as separators
  const [from = '', rest = ''] = text.split('>');
  const [to = '', protocol = '6'] = rest.split('/');
  const [source, sourcePort] = end(from);
  const [destination, destinationPort] = end(to);
  return { source, destination, protocol: Number(protocol), sourcePort, destinationPort };
}

function end(text: string): readonly [bigint, number] {
  const colon = text.lastIndexOf(':');
  return [parseIpAddress(text.slice(0, colon)) ?? 0n, Number(text.slice(colon + 1))];
}

function payload(protocol: string, field: string): unknown {
  return { payload: { protocol, field } };
}

function match(left: unknown, right: unknown, op = '=='): unknown {
  return { match: { op, left, right } };
}

function verdict(rule: readonly unknown[], text: string, extra: readonly unknown[] = []): Passing {
  const device = deviceOf(forwardChain([[...rule, ACCEPT]], extra));
  return passing(device, { packet: packet(text), ingress: 'eth0', egress: 'eth1', hook: 'forward' });
}

const TCP80 = '10.0.0.1:4000>192.0.2.7:80/6';
const UDP53 = '10.0.0.1:4000>192.0.2.7:53/17';
const PING = '10.0.0.1:0>192.0.2.7:2048/1';
const V6 = '2001:db8::1:4000>2001:db8::2:80/6';
const set = (...items: readonly unknown[]): unknown => ({ set: items });
const range = (a: unknown, b: unknown): unknown => ({ range: [a, b] });
const prefix = (addr: string, len: number): unknown => ({ prefix: { addr, len } });

describe('nftables conditions', () => {
  it.each([
    ['address', match(payload('ip', 'saddr'), '10.0.0.1'), TCP80, YES],
    ['other address', match(payload('ip', 'saddr'), '10.0.0.2'), TCP80, NO],
    ['address of the other family', match(payload('ip', 'saddr'), '10.0.0.1'), V6, NO],
    ['whole IPv4 leaves IPv6 out', match(payload('ip', 'saddr'), prefix('0.0.0.0', 0)), V6, NO],
    ['whole IPv6 leaves IPv4 out', match(payload('ip6', 'saddr'), prefix('::', 0)), TCP80, NO],
    ['prefix', match(payload('ip', 'daddr'), prefix('192.0.2.0', 24)), TCP80, YES],
    ['range', match(payload('ip', 'daddr'), range('192.0.2.7', '192.0.2.9')), TCP80, YES],
    ['set', match(payload('ip', 'saddr'), set('192.0.2.1', prefix('10.0.0.0', 8))), TCP80, YES],
    ['negated set', match(payload('ip', 'saddr'), set('192.0.2.1', prefix('10.0.0.0', 8)), '!='), TCP80, NO],
    ['negation does not match without the header', match(payload('ip', 'saddr'), '10.9.9.9', '!='), V6, NO],
    ['prefix mask', match({ '&': [payload('ip', 'saddr'), '255.0.0.0'] }, '10.0.0.0'), TCP80, YES],
    ['mask with holes', match({ '&': [payload('ip', 'saddr'), '0.0.0.1'] }, '0.0.0.1'), TCP80, DOUBT],
    ['mask with bits outside', match({ '&': [payload('ip', 'saddr'), '255.0.0.0'] }, '10.1.0.0'), TCP80, NO],
    ['greater address', match(payload('ip', 'saddr'), '10.0.0.0', '>'), TCP80, YES],
    ['port', match(payload('tcp', 'dport'), 80), TCP80, YES],
    ['port of another protocol', match(payload('udp', 'dport'), 80), TCP80, NO],
    ['smaller port', match(payload('tcp', 'dport'), 80, '<'), TCP80, NO],
    ['smaller or equal port', match(payload('tcp', 'dport'), 80, '<='), TCP80, YES],
    ['nothing is below 0', match(payload('tcp', 'dport'), 0, '<'), TCP80, NO],
    ['source port', match(payload('tcp', 'sport'), range(1024, 65535)), TCP80, YES],
    ['th port', match(payload('th', 'dport'), 53), UDP53, YES],
    ['th port without ports', match(payload('th', 'dport'), 53), PING, DOUBT],
    ['protocol', match({ meta: { key: 'l4proto' } }, set('tcp', 'udp')), UDP53, YES],
    ['protocol number', match({ meta: { key: 'l4proto' } }, 17), UDP53, YES],
    ['ip protocol', match(payload('ip', 'protocol'), 'tcp'), TCP80, YES],
    ['ip protocol needs IPv4', match(payload('ip', 'protocol'), 'tcp'), V6, NO],
    ['next header may hide behind an extension header', match(payload('ip6', 'nexthdr'), 'tcp'), V6, DOUBT],
    ['next header of another protocol', match(payload('ip6', 'nexthdr'), 'udp'), V6, NO],
    ['negated next header', match(payload('ip6', 'nexthdr'), 'udp', '!='), V6, YES],
    ['icmp type', match(payload('icmp', 'type'), 'echo-request'), PING, YES],
    ['icmp code', match(payload('icmp', 'code'), 'net-unreachable'), PING, YES],
    ['other icmp code', match(payload('icmp', 'code'), 1), PING, NO],
    ['family', match({ meta: { key: 'nfproto' } }, 'ipv6'), V6, YES],
    ['other family', match({ meta: { key: 'protocol' } }, 'ip'), V6, NO],
    ['interface', match({ meta: { key: 'iifname' } }, 'eth*'), TCP80, YES],
    ['negated interface', match({ meta: { key: 'oifname' } }, 'eth1', '!='), TCP80, NO],
    ['new state', match({ ct: { key: 'state' } }, 'new', 'in'), TCP80, YES],
    ['established state', match({ ct: { key: 'state' } }, ['established', 'related'], 'in'), TCP80, NO],
    ['combined states equal none', match({ ct: { key: 'state' } }, { '|': ['new', 'related'] }), TCP80, NO],
    ['combined states differ from all', match({ ct: { key: 'state' } }, { '|': ['new', 'related'] }, '!='), TCP80, YES],
    ['three combined states, as nft nests them', match({ ct: { key: 'state' } }, { '|': [{ '|': ['established', 'new'] }, 'related'] }, '!='), TCP80, YES],
    ['combined states as bits', match({ ct: { key: 'state' } }, { '|': ['new', 'related'] }, 'in'), TCP80, YES],
    ['untracked without notrack', match({ ct: { key: 'state' } }, 'untracked', 'in'), TCP80, NO],
    ['direction', match({ ct: { key: 'direction' } }, 'reply'), TCP80, NO],
    ['dnat without translations', match({ ct: { key: 'status' } }, 'dnat', 'in'), TCP80, NO],
    ['another status bit', match({ ct: { key: 'status' } }, 'snat', 'in'), TCP80, DOUBT],
    ['first segment', match({ '&': [payload('tcp', 'flags'), ['fin', 'syn', 'rst', 'ack']] }, 'syn'), TCP80, YES],
    ['mask written with |', match({ '&': [payload('tcp', 'flags'), { '|': ['syn', 'ack'] }] }, 'syn'), TCP80, YES],
    ['no first segment', match(payload('tcp', 'flags'), 'ack', 'in'), TCP80, NO],
    ['SYN and nothing else', match(payload('tcp', 'flags'), 'syn'), TCP80, DOUBT],
    ['mark', match({ meta: { key: 'mark' } }, 1), TCP80, DOUBT],
    ['packet type', match({ meta: { key: 'pkttype' } }, 'broadcast', '!='), TCP80, DOUBT],
    ['user', match({ meta: { key: 'skuid' } }, 1000), TCP80, DOUBT],
    ['fib', match({ fib: { result: 'type', flags: ['daddr'] } }, 'local'), TCP80, DOUBT],
    ['numgen', match({ numgen: { mode: 'inc', mod: 2, offset: 0 } }, 0), TCP80, DOUBT],
    ['raw payload', match({ payload: { base: 'nh', offset: 96, len: 32 } }, 1), TCP80, DOUBT],
    ['opaque field needs its header', match(payload('ip', 'ttl'), 1), V6, NO],
    ['limit', { limit: { rate: 5, burst: 5, per: 'second' } }, TCP80, DOUBT],
    ['limit over', { limit: { rate: 5, burst: 5, per: 'second', inv: true } }, TCP80, DOUBT],
    ['quota', { quota: { val: 1, val_unit: 'mbytes' } }, TCP80, DOUBT],
    ['ct count', { 'ct count': { val: 5 } }, TCP80, DOUBT],
    ['counter', { counter: { packets: 0, bytes: 0 } }, TCP80, YES],
    ['counter of a map', { counter: { map: { key: payload('tcp', 'dport'), data: set([80, 'c']) } } }, TCP80, DOUBT],
    ['log', { log: { prefix: 'x', flags: 'all' } }, TCP80, YES],
    ['mark set', { mangle: { key: { meta: { key: 'mark' } }, value: 1 } }, TCP80, YES],
    ['offloaded flow ends the rule', { flow: { op: 'add', flowtable: '@f' } }, TCP80, DOUBT],
  ])('%s', (_name, condition, text, expected) => {
    expect(verdict([condition], text)).toEqual(expected);
  });

  it.each([
    ['exact element', TCP80, YES],
    ['other port', '10.0.0.1:4000>192.0.2.7:81/6', NO],
    ['element in doubt', '10.5.0.1:4000>192.0.2.7:22/6', DOUBT],
  ])('compares a concatenation with a named set: %s', (_name, text, expected) => {
    const elements = [{ concat: ['10.0.0.1', range(80, 80)] }, { elem: { val: { concat: [prefix('10.5.0.0', 16), 22] }, timeout: 60, expires: 9 } }];
    const named = { set: { family: 'inet', name: 's', table: 't', type: ['ipv4_addr', 'inet_service'], handle: 9, flags: ['interval'], elem: elements } };
    const condition = match({ concat: [payload('ip', 'saddr'), payload('tcp', 'dport')] }, '@s');
    expect(verdict([condition], text, [named])).toEqual(expected);
  });

  it('turns doubts round under negation', () => {
    const elements = ['10.0.0.1', { elem: { val: '10.0.0.2', timeout: 60 } }];
    const named = { set: { family: 'inet', name: 's', table: 't', type: 'ipv4_addr', handle: 9, elem: elements } };
    const condition = match(payload('ip', 'saddr'), '@s', '!=');
    expect(verdict([condition], TCP80, [named])).toEqual(NO);
    expect(verdict([condition], '10.0.0.2:1>192.0.2.7:80/6', [named])).toEqual(DOUBT);
    expect(verdict([condition], '10.0.0.3:1>192.0.2.7:80/6', [named])).toEqual(YES);
  });

  it.each([
    ['timeouts', { timeout: 60, elem: ['10.0.0.1'] }],
    ['the dynamic flag', { flags: ['dynamic'], elem: ['10.0.0.1'] }],
    ['no elements', {}],
    ['an unknown flag', { flags: ['frobnicated'], elem: ['10.0.0.1'] }],
  ])('doubts a set with %s', (_name, attributes) => {
    const named = { set: { family: 'inet', name: 's', table: 't', type: 'ipv4_addr', handle: 9, ...attributes } };
    expect(verdict([match(payload('ip', 'saddr'), '@s')], TCP80, [named])).toEqual(DOUBT);
    expect(verdict([match(payload('ip', 'saddr'), '@s', '!=')], TCP80, [named])).toEqual(DOUBT);
  });

  it('doubts a set that a rule fills, although nft prints no flag for it', () => {
    const named = { set: { family: 'inet', name: 's', table: 't', type: 'ipv4_addr', handle: 9, size: 100, elem: ['10.0.0.9'] } };
    const fill = { set: { op: 'add', elem: payload('ip', 'saddr'), set: '@s' } };
    const file = forwardChain([[fill], [match(payload('ip', 'saddr'), '@s'), ACCEPT]], [named]);
    const traveller = { packet: packet(TCP80), ingress: 'eth0', egress: 'eth1', hook: 'forward' } as const;
    expect(passing(deviceOf(file), traveller)).toEqual(DOUBT);
  });

  it.each([
    ['a set that is not there', [match(payload('ip', 'saddr'), '@gone')], 'export.undefined_reference'],
    ['a verdict map that is not there', [{ vmap: { key: payload('ip', 'saddr'), data: '@gone' } }], 'export.undefined_reference'],
    ['an unknown statement', [{ frobnicate: null }], 'export.unrecognised'],
    ['an unknown attribute', [{ limit: { rate: 1, per: 'day', frobnicate: 1 } }], 'export.unrecognised'],
    ['an unknown operator', [match(payload('ip', 'saddr'), '10.0.0.1', '~')], 'export.unrecognised'],
    ['an unknown field', [match(payload('ip', 'mood'), 1)], 'export.unrecognised'],
    ['an unknown meta key', [match({ meta: { key: 'mood' } }, 1)], 'export.unrecognised'],
    ['an address that is none', [match(payload('ip', 'saddr'), 'cam.example')], 'export.unrecognised'],
    ['a port beyond 65535', [match(payload('tcp', 'dport'), 65536)], 'export.unrecognised'],
    ['an unknown state', [match({ ct: { key: 'state' } }, ['new', 'moody'], 'in')], 'export.unrecognised'],
    ['a rewritten address', [{ mangle: { key: payload('ip', 'daddr'), value: '192.0.2.1' } }], 'export.unsupported'],
    ['tproxy', [{ tproxy: { addr: '127.0.0.1', port: 99 } }], 'export.unsupported'],
    ['synproxy', [{ synproxy: null }], 'export.unsupported'],
    ['a copy to another host', [{ dup: { addr: '192.0.2.1' } }], 'export.unsupported'],
    ['an xt match', [{ xt: { type: 'match', name: 'conntrack' } }], 'nftables.xt'],
    ['an xt target', [{ xt: { type: 'target', name: 'REJECT' } }], 'nftables.xt'],
  ])('says what it cannot read and doubts the rule: %s', (_name, condition, code) => {
    const file = forwardChain([[...condition, ACCEPT]]);
    expect(incompleteCodes(nftables.read([file]))).toContain(code);
    const traveller = { packet: packet(TCP80), ingress: 'eth0', egress: 'eth1', hook: 'forward' } as const;
    expect(passing(deviceOf(file), traveller)).toEqual(DOUBT);
  });

  it('lets an unknown statement decide either way', () => {
    const device = deviceOf(forwardChain([[{ frobnicate: null }], [ACCEPT]]));
    const traveller = { packet: packet(TCP80), ingress: 'eth0', egress: 'eth1', hook: 'forward' } as const;
    expect(passing(device, traveller)).toEqual(DOUBT);
  });

  it('takes an xt comment for what it is', () => {
    const file = forwardChain([[{ xt: { type: 'match', name: 'comment' } }, ACCEPT]]);
    expect(incompleteCodes(nftables.read([file]))).toEqual([]);
    expect(verdict([{ xt: { type: 'match', name: 'comment' } }], TCP80)).toEqual(YES);
  });

  it('leaves what a queue does to its program', () => {
    const device = deviceOf(forwardChain([[{ queue: { num: 1 } }], [ACCEPT]]));
    const traveller = { packet: packet(TCP80), ingress: 'eth0', egress: 'eth1', hook: 'forward' } as const;
    expect(passing(device, traveller)).toEqual(DOUBT);
  });
});

describe('nftables comparisons, read to the letter', () => {
  it.each([
    ['a range with three ends', match(payload('tcp', 'dport'), { range: [80, 81, 82] }), 'a range without two ends'],
    ['a range that runs backwards', match(payload('tcp', 'dport'), range(81, 80)), 'a value'],
    ['a negative port', match(payload('tcp', 'dport'), -1), 'a value'],
    ['half a port', match(payload('tcp', 'dport'), 80.5), 'a value'],
    ['an address range that runs backwards', match(payload('ip', 'saddr'), range('10.0.0.9', '10.0.0.1')), 'a value'],
    ['an address of the other family', match(payload('ip', 'saddr'), '2001:db8::1'), 'a value'],
    ['a prefix of the other family', match(payload('ip', 'saddr'), prefix('2001:db8::', 32)), 'a value'],
    ['a prefix that is too long', match(payload('ip', 'saddr'), prefix('10.0.0.0', 33)), 'a value'],
    ['an address below a word', match(payload('ip', 'saddr'), 'cam', '<'), 'a value'],
    ['a port below a word', match(payload('tcp', 'dport'), 'cam', '<'), 'a value'],
    ['a mask that is no address', match({ '&': [payload('ip', 'saddr'), 'cam'] }, '10.0.0.0'), 'a value'],
    ['a mask over three things', match({ '&': [payload('ip', 'saddr'), '255.0.0.0', '1'] }, '10.0.0.0'), 'a bit operation'],
    ['an operator for masks that is none', match({ '&': [payload('ip', 'saddr'), '255.0.0.0'] }, '10.0.0.0', '~'), 'the operator'],
  ])('does not understand %s, and doubts the rule', (_name, condition, what) => {
    const file = forwardChain([[condition, ACCEPT]]);
    const told = nftables.read([file]).diagnostics.filter(({ effect }) => effect === 'incomplete');
    expect(told.map(({ parameters }) => `${parameters['what']}`).join()).toContain(what);
    expect(passing(deviceOf(file), { packet: packet(TCP80), ingress: 'eth0', egress: 'eth1', hook: 'forward' })).toEqual(DOUBT);
  });

  it.each([
    ['at least an address, below', match(payload('ip', 'saddr'), '10.0.0.2', '>='), TCP80, NO],
    ['at least an address, equal', match(payload('ip', 'saddr'), '10.0.0.1', '>='), TCP80, YES],
    ['above an address, equal', match(payload('ip', 'saddr'), '10.0.0.1', '>'), TCP80, NO],
    ['at most an address, equal', match(payload('ip', 'saddr'), '10.0.0.1', '<='), TCP80, YES],
    ['below an address, equal', match(payload('ip', 'saddr'), '10.0.0.1', '<'), TCP80, NO],
    ['below the first address of all', match(payload('ip', 'saddr'), '0.0.0.0', '<'), TCP80, NO],
    ['above an IPv6 address', match(payload('ip6', 'saddr'), '2001:db8::', '>'), V6, YES],
    ['above an IPv4 address, for IPv6', match(payload('ip', 'saddr'), '0.0.0.0', '>='), V6, NO],
    ['above a port, equal', match(payload('tcp', 'dport'), 80, '>'), TCP80, NO],
    ['at least a port, equal', match(payload('tcp', 'dport'), 80, '>='), TCP80, YES],
    ['above the last port of all', match(payload('tcp', 'dport'), 65535, '>'), TCP80, NO],
    ['an ICMP type below another', match(payload('icmp', 'type'), 9, '<'), PING, YES],
    ['a protocol above another', match({ meta: { key: 'l4proto' } }, 5, '>'), TCP80, YES],
    ['an order of marks', match({ meta: { key: 'mark' } }, 5, '>'), TCP80, DOUBT],
    ['a whole mask', match({ '&': [payload('ip', 'saddr'), '255.255.255.255'] }, '10.0.0.1'), TCP80, YES],
    ['a whole mask over another address', match({ '&': [payload('ip', 'saddr'), '255.255.255.255'] }, '10.0.0.2'), TCP80, NO],
    ['a mask turned round', match({ '&': [payload('ip', 'saddr'), '255.0.0.0'] }, '10.0.0.0', '!='), TCP80, NO],
    ['a mask turned round over another network', match({ '&': [payload('ip', 'saddr'), '255.0.0.0'] }, '11.0.0.0', '!='), TCP80, YES],
    ['a mask of IPv6', match({ '&': [payload('ip6', 'saddr'), 'ffff:ffff::'] }, '2001:db8::'), V6, YES],
    ['a mask of IPv6 over another network', match({ '&': [payload('ip6', 'saddr'), 'ffff:ffff::'] }, '2001:db9::'), V6, NO],
    ['a mask with holes over another network', match({ '&': [payload('ip', 'saddr'), '255.0.0.255'] }, '11.0.0.1'), TCP80, NO],
    ['an order behind a mask', match({ '&': [payload('ip', 'saddr'), '255.0.0.0'] }, '10.0.0.0', '>'), TCP80, DOUBT],
    ['a masked port', match({ '&': [payload('tcp', 'dport'), 1] }, 1), TCP80, DOUBT],
    ['flags of all but the first segment', match({ '&': [payload('tcp', 'flags'), ['syn', 'ack']] }, 'ack'), TCP80, NO],
    ['flags in a set', match(payload('tcp', 'flags'), set('syn', 'fin'), 'in'), TCP80, YES],
  ])('%s', (_name, condition, text, expected) => {
    expect(verdict([condition], text)).toEqual(expected);
  });
});
