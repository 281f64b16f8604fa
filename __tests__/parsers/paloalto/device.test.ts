import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDevice } from '../../../src/parsers/index.js';
import { paloalto } from '../../../src/parsers/paloalto/index.js';
import { exportOf, incomplete, outcome, readSet, rule } from './packet-walk.js';

const FIXTURES = new URL('fixtures/', import.meta.url);

function fixture(path: string) {
  return exportOf(readFileSync(new URL(path, FIXTURES), 'utf8'), path);
}

const ACCESS = `set network interface ethernet ethernet1/2 layer3 interface-management-profile inside
set network profiles interface-management-profile inside ssh yes
set network profiles interface-management-profile inside https no
set network profiles interface-management-profile inside permitted-ip 10.20.10.0/25
`;

describe('packets to the device', () => {
  it.each<[string, string, string, 'pass' | 'stop' | 'doubt']>([
    ['a service of the profile, from the same zone', ACCESS, 'servers > self, 10.20.10.5 > 10.20.10.1, tcp 22', 'pass'],
    ['a source that is not permitted', ACCESS, 'servers > self, 10.20.10.200 > 10.20.10.1, tcp 22', 'stop'],
    ['a service that is switched off', ACCESS, 'servers > self, 10.20.10.5 > 10.20.10.1, tcp 443', 'stop'],
    ['from another zone without a rule', ACCESS.replace(/.*permitted-ip.*\n/u, ''), 'dmz > self, 10.20.30.5 > 10.20.10.1, tcp 22', 'stop'],
    ['from another zone with a rule', ACCESS.replace(/.*permitted-ip.*\n/u, '') + rule('ssh', { from: 'dmz', to: 'servers' }), 'dmz > self, 10.20.30.5 > 10.20.10.1, tcp 22', 'pass'],
    ['a rule to another zone than the address is in', ACCESS.replace(/.*permitted-ip.*\n/u, '') + rule('ssh', { from: 'dmz', to: 'outside' }), 'dmz > self, 10.20.30.5 > 10.20.10.1, tcp 22', 'stop'],
    ['an interface without a profile', ACCESS, 'outside > self, 203.0.113.9 > 198.51.100.2, tcp 22', 'stop'],
    ['a denial inside the zone', ACCESS + rule('no', { from: 'servers', to: 'servers', action: 'deny' }), 'servers > self, 10.20.10.5 > 10.20.10.1, tcp 22', 'stop'],
    ['VPN may answer', ACCESS, 'outside > self, 203.0.113.9 > 198.51.100.2, udp 500', 'doubt'],
    ['the portal of GlobalProtect', `${ACCESS}set global-protect global-protect-portal gp portal-config local-address interface ethernet1/1\n`, 'outside > self, 203.0.113.9 > 198.51.100.2, tcp 443', 'doubt'],
    ['a profile with an unknown part', `${ACCESS}set network profiles interface-management-profile inside frob yes\n`, 'servers > self, 10.20.10.5 > 10.20.10.1, tcp 22', 'doubt'],
    ['an interface whose address comes at run time', `set network interface ethernet ethernet1/4 layer3 dhcp-client enable yes\nset network interface ethernet ethernet1/4 layer3 interface-management-profile inside\nset zone wan network layer3 ethernet1/4\n${ACCESS.replace(/.*permitted-ip.*\n/u, '')}`, 'ethernet1/4 > self, 203.0.113.9 > 192.0.2.99, tcp 22', 'doubt'],
    ['the management port', ACCESS, 'management > self, 192.0.2.5 > 192.0.2.10, tcp 443', 'pass'],
    ['a service of the management port that is off', ACCESS, 'management > self, 192.0.2.5 > 192.0.2.10, tcp 23', 'stop'],
    ['a permitted address of the management port', `${ACCESS}set deviceconfig system permitted-ip 192.0.2.128/25\n`, 'management > self, 192.0.2.5 > 192.0.2.10, tcp 443', 'stop'],
    ['the management port does not forward', ACCESS + rule('all'), 'management > servers, 192.0.2.5 > 10.20.10.5, tcp 443', 'stop'],
  ])('%s', (_what, commands, packet, expected) => {
    expect(outcome(readSet(commands + rule('off', { disabled: 'yes' })).device, packet)).toBe(expected);
  });

  it('has no line of an empty box for an interface without a known address', () => {
    const { device } = readSet(`set network interface ethernet ethernet1/4 layer3 dhcp-client enable yes\nset zone wan network layer3 ethernet1/4\n${rule('a')}`);
    const boxes = (device?.filters ?? []).flatMap(({ lines }) => lines.flatMap(({ match }) => [...match.must, ...match.may]));
    expect(boxes.filter(({ source, destination }) => source.length === 0 || destination.length === 0)).toEqual([]);
  });

  it('is in doubt about switches of the management port that are not stated', () => {
    const text = 'set deviceconfig system hostname fw\nset deviceconfig system ip-address 192.0.2.10\nset deviceconfig system netmask 255.255.255.0\n';
    const { device } = readDevice([exportOf(`${text}set network interface ethernet ethernet1/1 layer3 ip 10.0.0.1/24\nset zone a network layer3 ethernet1/1\n${rule('a')}`)], 'paloalto');
    expect(outcome(device, 'management > self, 192.0.2.5 > 192.0.2.10, tcp 23')).toBe('doubt');
  });
});

describe('structure', () => {
  const systems = () => readDevice([fixture('systems.xml')], 'paloalto');
  it.each<[string, string, 'pass' | 'stop' | 'doubt']>([
    ['a virtual system uses its own rules', 'ethernet1/1 > ethernet1/2, 10.20.10.5 > 10.20.20.5, tcp 80', 'pass'],
    ['an object of the system hides the shared one', 'ethernet1/3 > tunnel.1, 10.30.10.5 > 10.99.0.1, tcp 80', 'stop'],
    ['inside a zone of the other system', 'ethernet1/3 > tunnel.1, 10.40.10.5 > 10.99.0.1, tcp 80', 'pass'],
    ['systems are apart', 'ethernet1/1 > ethernet1/3, 10.20.10.5 > 10.20.40.5, tcp 80', 'stop'],
    ['a virtual wire joins its ends', 'ethernet1/5 > ethernet1/6, 10.1.0.5 > 10.20.0.5, tcp 80', 'pass'],
    ['a virtual wire joins nothing else', 'ethernet1/5 > ethernet1/1, 10.1.0.5 > 10.20.0.5, tcp 80', 'stop'],
    ['nothing else joins a virtual wire', 'ethernet1/1 > ethernet1/6, 10.20.10.5 > 10.20.0.5, tcp 80', 'stop'],
    ['a tap only listens', 'ethernet1/7 > ethernet1/1, 10.1.0.5 > 10.20.0.5, tcp 80', 'stop'],
    ['layer 2 is not followed', 'ethernet1/8.5 > ethernet1/1, 10.1.0.5 > 10.20.0.5, tcp 80', 'doubt'],
  ])('%s', (_what, packet, expected) => {
    expect(outcome(systems().device, packet)).toBe(expected);
  });

  it('is in doubt between systems that external zones join', () => {
    const text = readFileSync(new URL('small/systems.set', FIXTURES), 'utf8');
    const joined = `${text}set vsys vsys1 zone away network external vsys2\nset vsys vsys2 zone away network external vsys1\n`;
    expect(outcome(readDevice([exportOf(joined)], 'paloalto').device, 'ethernet1/1 > ethernet1/3, 10.20.10.5 > 10.20.40.5, tcp 80')).toBe('doubt');
  });

  it('lists interfaces with zones and comments, and static routes', () => {
    const { device } = readSet(`set network interface ethernet ethernet1/2 comment "server room"\n${rule('a')}`);
    expect(device?.interfaces.map(({ name, aliases }) => [name, aliases])).toEqual([['ethernet1/1', ['outside']], ['ethernet1/2', ['servers', 'server room']], ['ethernet1/3', ['dmz']], ['management', ['MGT']]]);
    expect(device?.routes.map(({ nextHop, location }) => [nextHop, location.region?.startLine])).toEqual([[0xffff_c633_6401n, 11]]);
    expect(device?.identity.hostnames).toEqual(['fw']);
    expect(device?.families).toEqual([4, 6]);
  });

  it('does not speak for IPv6 that is not filtered', () => {
    expect(readSet(`set deviceconfig setting session ipv6-firewalling no\n${rule('a')}`).device?.families).toEqual([4]);
  });
});

describe('Panorama', () => {
  const managed = ['small/managed/running-config.xml', 'small/managed/pushed.xml'].map(fixture);

  it('asks pre-rules before local ones, and post-rules after them', () => {
    const reading = readDevice(managed, undefined);
    expect(incomplete(reading)).toEqual([]);
    const { device } = reading;
    expect(outcome(device, 'ethernet1/2 > ethernet1/1, 10.20.50.5 > 10.20.10.10, tcp 443')).toBe('stop');
    expect(outcome(device, 'ethernet1/2 > ethernet1/1, 10.20.50.5 > 10.20.10.11, tcp 443')).toBe('pass');
    expect(outcome(device, 'ethernet1/2 > ethernet1/1, 10.20.50.5 > 10.20.10.11, tcp 80')).toBe('pass');
    expect(outcome(device, 'ethernet1/2 > ethernet1/2, 10.20.50.5 > 10.20.50.6, tcp 25')).toBe('stop');
  });

  it('misses what Panorama pushed', () => {
    expect(incomplete(readDevice(managed.slice(0, 1), undefined))).toEqual(['paloalto.managed_elsewhere']);
  });

  it('misses the firewall itself', () => {
    const reading = readDevice([fixture('small/panorama.xml')], undefined);
    expect(incomplete(reading)).toEqual(['paloalto.panorama_only']);
    expect(reading.device?.filters[0]?.lines.map(({ label }) => label)).toEqual(['interface without a zone', 'interface without a zone', 'rule "shared first"', 'rule "inner last"', 'rule "outer last"', 'intrazone-default']);
    expect(reading.device?.filters[0]?.lines[3]?.match.must).toEqual([]);
  });

  it('does not choose between device groups', () => {
    const text = readFileSync(new URL('small/panorama.xml', FIXTURES), 'utf8').replace('<parent-dg>All</parent-dg>', '');
    expect(incomplete(readDevice([exportOf(text, 'panorama.xml')], undefined))).toContain('paloalto.several_groups All, Site');
  });
});

describe('files', () => {
  it.each<[string, string, readonly string[]]>([
    ['a cut XML', readFileSync(new URL('nat.xml', FIXTURES), 'utf8').slice(0, 2000), ['export.truncated']],
    ['a command cut in the middle', `${rule('a')}set address x ip-netm`, ['export.truncated']],
    ['an open quotation', `${rule('a')}set address x description "half\nset address`, ['export.truncated']],
    ['an open list', `${rule('a')}set address-group x static [ a b\n`, ['export.truncated']],
    ['a DOCTYPE', '<!DOCTYPE x [<!ENTITY a "b">]>\n<config urldb="paloaltonetworks"/>\n', ['paloalto.doctype']],
  ])('%s', (_what, text, expected) => {
    const codes = paloalto.read([exportOf(text)]).diagnostics.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining([...expected]));
  });

  it('takes the answer of the API for the configuration in it', () => {
    const text = readFileSync(new URL('nat.xml', FIXTURES), 'utf8').replace('<?xml version="1.0"?>\n', '<response status="success"><result>').concat('</result></response>\n');
    expect(incomplete(readDevice([exportOf(text, 'fw.xml')], undefined))).toEqual([]);
  });

  it('keeps the line of a value of several lines', () => {
    const { device } = readSet(`${rule('a')}set rulebase security rules a description "one\ntwo"\n${rule('b')}`);
    expect(device?.filters[0]?.lines.filter(({ label }) => label.startsWith('rule')).map(({ label, description, location }) => [label, description, location.region?.startLine])).toEqual([['rule "a"', 'one\ntwo', 16], ['rule "b"', undefined, 25]]);
  });
});
