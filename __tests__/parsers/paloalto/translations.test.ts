import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { translateSources } from '../../../src/analysis/translate.js';
import { sentTraffic } from '../../../src/analysis/traffic.js';
import { formatIpRange } from '../../../src/model/ip-address.js';
import { readDevice } from '../../../src/parsers/index.js';
import { address, exportOf, incomplete, outcome, readSet, rule, waysIn, probe } from './packet-walk.js';

function nat(name: string, fields: Readonly<Record<string, string>>): string {
  const all = { from: 'outside', to: 'outside', source: 'any', destination: 'any', service: 'any', ...fields };
  return Object.entries(all).filter(([, value]) => value !== '').map(([key, value]) => `set rulebase nat rules ${name} ${key} ${value}\n`).join('');
}

const WEB = nat('web', { destination: '198.51.100.10', service: 'service-https', 'destination-translation translated-address': '10.20.30.10', 'destination-translation translated-port': '8443' });
const FARM = nat('farm', { destination: '198.51.100.64-198.51.100.67', 'destination-translation translated-address': '10.20.30.64-10.20.30.67' });
const TWO = nat('two', { destination: '[ 198.51.100.10 198.51.100.11 ]', 'destination-translation translated-address': '10.20.30.10' });
const IN = rule('in', { from: 'outside', to: 'dmz', destination: '198.51.100.10', service: 'service-https' });

type Row = readonly [what: string, commands: string, packet: string, expected: 'pass' | 'stop' | 'doubt'];

const rows: readonly Row[] = [
  ['the policy names the original address and port', WEB + IN, 'outside > dmz, 203.0.113.9 > 198.51.100.10, tcp 443', 'pass'],
  ['the policy does not meet the address behind', WEB + rule('in', { from: 'outside', to: 'dmz', destination: '10.20.30.10' }), 'outside > dmz, 203.0.113.9 > 198.51.100.10, tcp 443', 'stop'],
  ['the address behind is for packets sent there', WEB + rule('in', { from: 'outside', to: 'dmz', destination: '10.20.30.10' }), 'outside > dmz, 203.0.113.9 > 10.20.30.10, tcp 8443', 'pass'],
  ['the original address is none for packets sent behind', WEB + IN, 'outside > dmz, 203.0.113.9 > 10.20.30.10, tcp 8443', 'stop'],
  ['the policy asks for the zone behind', WEB + rule('in', { from: 'outside', to: 'outside', destination: '198.51.100.10' }), 'outside > dmz, 203.0.113.9 > 198.51.100.10, tcp 443', 'stop'],
  ['the translated port is none for the policy', WEB + rule('in', { from: 'outside', to: 'dmz', destination: '198.51.100.10', service: 'web8443' }) + 'set service web8443 protocol tcp port 8443\n', 'outside > dmz, 203.0.113.9 > 198.51.100.10, tcp 443', 'stop'],
  ['a denial by the original address', WEB + rule('no', { destination: '198.51.100.0/24', action: 'deny' }) + rule('yes'), 'outside > dmz, 203.0.113.9 > 198.51.100.10, tcp 443', 'stop'],
  ['a denial by the address behind does not hold', WEB + rule('no', { destination: '10.20.30.0/24', action: 'deny' }) + rule('yes'), 'outside > dmz, 203.0.113.9 > 198.51.100.10, tcp 443', 'pass'],
  ['a denial by source', WEB + rule('no', { source: '203.0.113.9', action: 'deny' }) + rule('yes'), 'outside > dmz, 203.0.113.9 > 198.51.100.10, tcp 443', 'stop'],
  ['ranges are mapped address by address', FARM + rule('in', { destination: '198.51.100.66' }), 'outside > dmz, 203.0.113.9 > 198.51.100.66, tcp 443', 'pass'],
  ['another address of the range', FARM + rule('in', { destination: '198.51.100.66' }), 'outside > dmz, 203.0.113.9 > 198.51.100.65, tcp 443', 'stop'],
  ['two addresses for one server: one permitted', TWO + rule('in', { destination: '198.51.100.10' }), 'outside > dmz, 203.0.113.9 > 198.51.100.10, tcp 443', 'doubt'],
  ['two addresses for one server: both permitted', TWO + rule('in', { destination: '198.51.100.0/24' }), 'outside > dmz, 203.0.113.9 > 198.51.100.11, tcp 443', 'pass'],
  ['the rule asks for the zone in front', nat('web', { to: 'dmz', destination: '198.51.100.10', 'destination-translation translated-address': '10.20.30.10' }) + rule('in', { destination: '10.20.30.10' }), 'outside > dmz, 203.0.113.9 > 198.51.100.10, tcp 443', 'stop'],
  ['an earlier rule without translation keeps the packet', nat('none', { destination: '198.51.100.10' }) + WEB + IN, 'outside > dmz, 203.0.113.9 > 198.51.100.10, tcp 443', 'pass'],
  ['the first NAT rule alone applies', WEB + nat('web2', { destination: '198.51.100.10', 'destination-translation translated-address': '10.20.30.99' }) + IN, 'outside > dmz, 203.0.113.9 > 198.51.100.10, tcp 443', 'pass'],
  ['a rule that is switched off', nat('web', { destination: '198.51.100.10', disabled: 'yes', 'destination-translation translated-address': '10.20.30.10' }) + rule('in', { destination: '198.51.100.10' }), 'outside > dmz, 203.0.113.9 > 198.51.100.10, tcp 443', 'pass'],
];

describe('destination translation', () => {
  it.each(rows)('%s', (_what, commands, packet, expected) => {
    expect(outcome(readSet(commands).device, packet)).toBe(expected);
  });

  it.each<[string, string, string, readonly string[]]>([
    ['address and port', WEB + IN, 'outside > dmz, 203.0.113.9 > 198.51.100.10, tcp 443', ['10.20.30.10:8443']],
    ['another port of the same address', WEB + IN, 'outside > dmz, 203.0.113.9 > 198.51.100.10, tcp 80', ['198.51.100.10:80']],
    ['a rule for another zone in front', nat('web', { to: 'dmz', destination: '198.51.100.10', 'destination-translation translated-address': '10.20.30.10' }) + IN, 'outside > dmz, 203.0.113.9 > 198.51.100.10, tcp 443', ['198.51.100.10:443']],
    ['a rule for another interface in front', nat('web', { 'to-interface': 'ethernet1/3', destination: '198.51.100.10', 'destination-translation translated-address': '10.20.30.10' }) + IN, 'outside > dmz, 203.0.113.9 > 198.51.100.10, tcp 443', ['198.51.100.10:443']],
    ['another zone', WEB + IN, 'dmz > outside, 10.20.30.5 > 198.51.100.10, tcp 443', ['198.51.100.10:443']],
    ['an exemption before it', nat('none', { source: '203.0.113.9' }) + WEB + IN, 'outside > dmz, 203.0.113.9 > 198.51.100.10, tcp 443', ['198.51.100.10:443']],
    ['a rule with source translation alone before it', nat('hide', { source: '203.0.113.9', 'source-translation dynamic-ip-and-port interface-address interface': 'ethernet1/1' }) + WEB + IN, 'outside > dmz, 203.0.113.9 > 198.51.100.10, tcp 443', ['198.51.100.10:443']],
    ['ports that an exemption leaves', nat('none', { service: 'service-http' }) + WEB + IN, 'outside > dmz, 203.0.113.9 > 198.51.100.10, tcp 443', ['10.20.30.10:8443']],
    ['a router with a routing protocol', `set network virtual-router default protocol bgp enable yes\n${WEB}${IN}`, 'outside > dmz, 203.0.113.9 > 198.51.100.10, tcp 443', ['10.20.30.10:8443', '198.51.100.10:443']],
    ['one of several servers', nat('farm', { destination: '198.51.100.20', 'dynamic-destination-translation translated-address': '10.20.30.20-10.20.30.21' }) + IN, 'outside > dmz, 203.0.113.9 > 198.51.100.20, tcp 443', ['10.20.30.20:443']],
  ])('leads %s', (_what, commands, packet, expected) => {
    const { device } = readSet(commands);
    if (device === undefined) throw new Error('no device');
    const ends = waysIn(device, probe(packet)).map((way) => `${formatIpRange({ first: way.packet.destination, last: way.packet.destination })}:${way.packet.destinationPort}`);
    expect([...new Set(ends)]).toEqual(expected);
  });

  it('adds the way back of a bi-directional rule, surely from its zone', () => {
    const commands = nat('host', { from: 'dmz', source: '10.20.30.30', 'source-translation static-ip translated-address': '198.51.100.30', 'source-translation static-ip bi-directional': 'yes' });
    const { device } = readSet(commands + rule('in', { destination: '198.51.100.30' }));
    expect(outcome(device, 'outside > dmz, 203.0.113.9 > 198.51.100.30, tcp 443')).toBe('pass');
    expect(device === undefined ? [] : waysIn(device, probe('servers > dmz, 10.20.10.9 > 198.51.100.30, tcp 443'))).toHaveLength(2);
  });

  it('reports translation between the families', () => {
    expect(incomplete(readSet(nat('six', { 'nat-type': 'nat64' }) + IN))).toEqual(['export.unsupported nat-type nat64']);
  });
});

/** The sources that packets of one connection leave with, and whether surely. */
function sourcesAfter(commands: string, packet: string): readonly string[] {
  const { device } = readSet(commands + IN);
  if (device === undefined) throw new Error('no device');
  const { ingress, egress, packet: one } = probe(packet);
  const at = (value: bigint) => [{ first: value, last: value }];
  const port = (value: number) => [{ first: value, last: value }];
  const traffic = sentTraffic({ source: at(one.source), destination: at(one.destination), protocols: port(one.protocol), sourcePorts: port(one.sourcePort), destinationPorts: port(one.destinationPort) });
  const after = translateSources(device, traffic, { device: 'fw', role: 'network', ingress, egress });
  return after.map(({ box, certain }) => `${certain ? 'surely' : 'perhaps'} ${box.source.map(formatIpRange).join(', ')}`);
}

describe('source translation', () => {
  const HIDE = nat('hide', { from: 'servers', 'source-translation dynamic-ip-and-port interface-address interface': 'ethernet1/1' });
  it.each<[string, string, string, readonly string[]]>([
    ['the address of an interface', HIDE, 'servers > outside, 10.20.10.5 > 203.0.113.9, tcp 443', ['surely 198.51.100.2/32']],
    ['another zone', HIDE, 'servers > dmz, 10.20.10.5 > 10.20.30.9, tcp 443', ['surely 10.20.10.5/32']],
    ['a pool', nat('hide', { from: 'servers', 'source-translation dynamic-ip-and-port translated-address': '[ 198.51.100.40 198.51.100.41 ]' }), 'servers > outside, 10.20.10.5 > 203.0.113.9, tcp 443', ['surely 198.51.100.40/31']],
    ['an exemption first', nat('none', { from: 'servers', destination: '203.0.113.0/24' }) + HIDE, 'servers > outside, 10.20.10.5 > 203.0.113.9, tcp 443', ['surely 10.20.10.5/32']],
    ['a negated application of none', nat('hide', { from: 'servers', source: 'nobody', 'source-translation dynamic-ip-and-port interface-address interface': 'ethernet1/1' }), 'servers > outside, 10.20.10.5 > 203.0.113.9, tcp 443', ['perhaps 198.51.100.2/32', 'perhaps 10.20.10.5/32']],
  ])('%s', (_what, commands, packet, expected) => {
    expect(sourcesAfter(commands, packet).map((text) => text.replace('198.51.100.2 ', '198.51.100.2'))).toEqual(expected.map((text) => text.replace(/\/32$/u, '')));
  });
});

describe('the same rules as XML', () => {
  it('gives the same answers as the set form', () => {
    const folder = new URL('fixtures/', import.meta.url);
    const [xml, set] = ['nat.xml', 'small/nat.set'].map((path) => readDevice([exportOf(readFileSync(new URL(path, folder), 'utf8'), path)], 'paloalto').device);
    for (const packet of ['outside > dmz, 203.0.113.9 > 198.51.100.10, tcp 443', 'outside > dmz, 203.0.113.9 > 198.51.100.66, tcp 443', 'outside > dmz, 203.0.113.9 > 198.51.100.30, tcp 443', 'outside > dmz, 203.0.113.9 > 10.20.30.10, tcp 443']) {
      const there = packet.replace('> dmz', '> ethernet1/2');
      expect(outcome(xml, there)).toBe(outcome(set, there));
    }
    expect(xml?.filters.map(({ lines }) => lines.map(({ label, action, match }) => [label, action, match]))).toEqual(set?.filters.map(({ lines }) => lines.map(({ label, action, match }) => [label, action, match])));
    expect(address('10.0.0.1')).toBe(0xffff_0a00_0001n);
  });
});
