import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Filter } from '../../../src/model/device.js';
import { A_TO_B, B_TO_A, deviceIn, incomplete, judge, packet, policy, twoZones, verdict } from './reading.js';

const FILTERS = readFileSync(new URL('fixtures/filters-19.4.conf', import.meta.url), 'utf8');

function filterOf(text: string, name: string): Filter {
  const found = deviceIn(text).filters.find((one) => one.name.startsWith(name));
  if (found === undefined) throw new Error(`no filter ${name}`);
  return found;
}

describe('a filter on an interface', () => {
  const filter = filterOf(FILTERS, 'filter input from-a');
  it.each([
    ['192.0.2.9 > 198.51.100.9 tcp/443', 'permit'],
    ['192.0.2.9 > 198.51.100.9 tcp/80', 'permit'],
    ['192.0.2.9 > 198.51.100.9 tcp/8005', 'permit'],
    ['192.0.2.9 > 198.51.100.9 tcp/22', 'deny'],
    ['10.0.0.9 > 198.51.100.9 tcp/443', 'deny'],
    ['192.0.2.9 > 198.51.100.9 icmp/2048', 'permit'],
    ['192.0.2.9 > 198.51.100.9 icmp/3328', 'permit'],
    ['192.0.2.9 > 198.51.100.9 icmp/0', 'unsure'],
    ['192.0.2.9 > 198.51.100.9 udp/53', 'unsure'],
    ['192.0.2.9 > 198.51.100.9 udp/54', 'deny'],
  ])('judges %s', (text, expected) => {
    expect(judge(filter, packet(text), A_TO_B)).toBe(expected);
  });

  it('says nothing about packets of other interfaces, and of IPv6', () => {
    expect(judge(filter, packet('10.0.0.9 > 198.51.100.9 tcp/22'), B_TO_A)).toBe('permit');
    expect(judge(filter, packet('2001:db8::1 > 2001:db8::2 tcp/22'), A_TO_B)).toBe('permit');
  });

  it('stands before the policies', () => {
    expect(verdict(deviceIn(FILTERS), '192.0.2.9 > 198.51.100.9 tcp/443', A_TO_B)).toBe('permit');
    expect(verdict(deviceIn(FILTERS), '192.0.2.9 > 198.51.100.9 tcp/22', A_TO_B)).toBe('deny');
  });

  it('lets answers of permitted connections in, and opens nothing by that', () => {
    const answers = filterOf(FILTERS, 'filter input answers');
    const replies = typeof answers.replies === 'string' ? [] : answers.replies.lines;
    const answer = packet('198.51.100.9 > 192.0.2.9 tcp/40000 from 443');
    expect(judge(answers, answer, B_TO_A, replies)).toBe('permit');
    expect(judge(answers, answer, B_TO_A)).toBe('deny');
    expect(judge(answers, packet('198.51.100.9 > 192.0.2.9 udp/40000 from 53'), B_TO_A, replies)).toBe('permit');
    expect(judge(answers, packet('198.51.100.9 > 192.0.2.9 udp/40000 from 54'), B_TO_A, replies)).toBe('deny');
  });

  it('reads filters of a list one after the other', () => {
    expect(filterOf(FILTERS, 'filter input answers').lines.map(({ label }) => label)).toEqual(['filter "answers" term "dns"', 'filter "nothing-else" term "end"', 'filter "nothing-else" implicit discard']);
  });

  it('judges what is for the device on the loopback interface', () => {
    const device = deviceIn(FILTERS);
    const re = filterOf(FILTERS, 'filter input protect-re');
    expect(re.hooks).toEqual(['input']);
    expect(judge(re, packet('192.0.2.200 > 192.0.2.1 tcp/22'), { from: 'ge-0/0/0.0' })).toBe('permit');
    expect(verdict(device, '192.0.2.9 > 192.0.2.1 tcp/22', { from: 'ge-0/0/0.0', hook: 'input' })).toBe('deny');
  });
});

/** A term of a filter on ge-0/0/0.0, input, and what it makes of a packet from there. */
function termJudges(words: readonly string[], text: string, then = 'accept'): string {
  const head = 'firewall family inet filter F term t';
  return judge(filterOf(twoZones('interfaces ge-0/0/0 unit 0 family inet filter input F', ...words.map((one) => `${head} from ${one}`), `${head} then ${then}`), 'filter input F'), packet(text), A_TO_B);
}

describe('conditions of terms', () => {
  const TCP = '192.0.2.9 > 198.51.100.9 tcp/443';
  it.each<[readonly string[], string, string]>([
    [['source-address 192.0.2.0/24'], TCP, 'permit'],
    [['source-address 192.0.2.0/24', 'source-address 192.0.2.9/32 except'], TCP, 'deny'],
    [['source-address 192.0.2.9/32', 'source-address 192.0.2.0/24 except'], TCP, 'permit'],
    [['source-address 192.0.2.0/24 except'], TCP, 'deny'],
    [['destination-address 198.51.100.9/32'], TCP, 'permit'],
    [['destination-address 198.51.100.8/32'], TCP, 'deny'],
    [['address 198.51.100.9/32'], TCP, 'permit'],
    [['address 192.0.2.9/32'], TCP, 'permit'],
    [['address 192.0.2.8/32'], TCP, 'deny'],
    [['protocol tcp', 'destination-port 1-1023'], TCP, 'permit'],
    [['protocol tcp', 'destination-port-except 443'], TCP, 'deny'],
    [['protocol-except udp'], TCP, 'permit'],
    [['protocol-except tcp'], TCP, 'deny'],
    [['protocol tcp', 'port 40000'], TCP, 'permit'],
    [['destination-port 443'], TCP, 'permit'],
    [['destination-port 443'], '192.0.2.9 > 198.51.100.9 gre', 'unsure'],
    [['icmp-type echo-request'], '192.0.2.9 > 198.51.100.9 icmp/2048', 'permit'],
    [['icmp-type echo-request'], TCP, 'unsure'],
    [['protocol icmp', 'icmp-type echo-request'], TCP, 'deny'],
    [['protocol tcp', 'tcp-established'], TCP, 'deny'],
    [['tcp-established'], '192.0.2.9 > 198.51.100.9 udp/443', 'unsure'],
    [['protocol tcp', 'tcp-initial'], TCP, 'permit'],
    [['protocol tcp', 'tcp-flags syn'], TCP, 'unsure'],
    [['dscp ef'], TCP, 'unsure'],
    [['is-fragment'], TCP, 'unsure'],
    [['fragment-offset 1-8191'], TCP, 'unsure'],
    [[], TCP, 'permit'],
  ])('%j judges %s: %s', (words, text, expected) => {
    expect(termJudges(words, text)).toBe(expected);
  });

  it('matches prefix lists, and is unsure of exceptions', () => {
    const list = 'set policy-options prefix-list L 192.0.2.0/24';
    const head = 'firewall family inet filter F term t';
    const ask = (condition: string): string => judge(filterOf(twoZones(list, 'interfaces ge-0/0/0 unit 0 family inet filter input F', `${head} from ${condition}`, `${head} then accept`), 'filter input F'), packet(TCP), A_TO_B);
    expect([ask('source-prefix-list L'), ask('destination-prefix-list L'), ask('prefix-list L'), ask('source-prefix-list L except')]).toEqual(['permit', 'deny', 'permit', 'unsure']);
  });

  it.each(['discard', 'reject'])('%s denies', (then) => {
    expect(termJudges([], TCP, then)).toBe('deny');
  });

  it('accepts what a term without an action matches', () => {
    expect(termJudges([], TCP, 'count c')).toBe('permit');
    expect(termJudges([], TCP, 'next term')).toBe('deny');
  });

  it.each<[string, readonly string[], string]>([
    ['a filter that is defined nowhere', [], 'export.undefined_reference'],
    ['a prefix list that is defined nowhere', ['from source-prefix-list lost', 'then accept'], 'export.undefined_reference'],
    ['an address that is none', ['from source-address 192.0.2.300/24', 'then accept'], 'export.invalid_value'],
    ['a port that is none', ['from destination-port frobnicate', 'then accept'], 'export.invalid_value'],
    ['a condition that is unknown', ['from frobnicate 1', 'then accept'], 'export.unrecognised'],
    ['packet mode for some packets', ['then packet-mode', 'then accept'], 'export.unsupported'],
    ['another routing instance', ['then routing-instance R'], 'export.unsupported'],
    ['a filter inside a term', ['filter other'], 'export.unsupported'],
  ])('%s is never fine', (_what, term, code) => {
    const text = twoZones(...policy('p'), 'interfaces ge-0/0/0 unit 0 family inet filter input F', ...term.map((words) => `firewall family inet filter F term t ${words}`));
    expect(incomplete(text)).toContain(code);
    expect(verdict(deviceIn(text), TCP, A_TO_B)).toBe('unsure');
  });
});

describe('filters and translations', () => {
  const nat = [
    'security nat destination pool W address 198.51.100.9/32 port 8082',
    'security nat destination rule-set in from zone a',
    'security nat destination rule-set in rule w match destination-address 192.0.2.77/32',
    'security nat destination rule-set in rule w match destination-port 443',
    'security nat destination rule-set in rule w match protocol tcp',
    'security nat destination rule-set in rule w then destination-nat pool W',
  ];
  const head = 'firewall family inet filter F term t';
  const input = (...conditions: readonly string[]): Filter => filterOf(twoZones(...nat, 'interfaces ge-0/0/0 unit 0 family inet filter input F', ...conditions.map((one) => `${head} from ${one}`), `${head} then accept`), 'filter input F');
  const inside = packet('192.0.2.9 > 198.51.100.9 tcp/8082');

  it('sees the packet as it was before', () => {
    const translatedBy = 'destination in/w';
    expect(judge(input('destination-address 192.0.2.77/32'), inside, { ...A_TO_B, translatedBy })).toBe('permit');
    expect(judge(input('destination-address 192.0.2.77/32', 'protocol tcp', 'destination-port 443'), inside, { ...A_TO_B, translatedBy })).toBe('permit');
    expect(judge(input('destination-address 198.51.100.9/32'), inside, { ...A_TO_B, translatedBy })).toBe('deny');
    expect(judge(input('destination-address 198.51.100.9/32'), inside, A_TO_B)).toBe('permit');
    expect(judge(input('protocol tcp', 'destination-port 8082'), inside, { ...A_TO_B, translatedBy })).toBe('deny');
    expect(judge(input('source-address 192.0.2.9/32'), inside, { ...A_TO_B, translatedBy })).toBe('permit');
  });

  it('is unsure behind a translation of the source', () => {
    const text = twoZones('security nat source rule-set o from zone a', 'security nat source rule-set o to zone b', 'security nat source rule-set o rule r match source-address 0.0.0.0/0', 'security nat source rule-set o rule r then source-nat interface', 'interfaces ge-0/0/1 unit 0 family inet filter output F', `${head} from source-address 192.0.2.0/24`, `${head} then accept`);
    expect(judge(filterOf(text, 'filter output F'), packet('192.0.2.9 > 198.51.100.9 tcp/80'), A_TO_B)).toBe('unsure');
  });
});
