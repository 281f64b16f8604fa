import { describe, expect, it } from 'vitest';
import { config, deviceOf, incomplete, packet, read, verdict } from './packet-walk.js';

const WEB = packet('10.9.0.5', '10.8.0.5', 'tcp/443');
const permitAll = (name: string): string => `access-list ${name} extended permit ip any any`;

describe('traffic between interfaces', () => {
  it.each([
    // No list at all: security levels.
    [[], 'inside', 'outside', 'permit'],
    [[], 'inside', 'dmz', 'permit'],
    [[], 'outside', 'inside', 'deny'],
    [[], 'dmz', 'inside', 'deny'],
    [[], 'dmz', 'guest', 'deny'],
    [[], 'inside', 'inside', 'deny'],
    [['same-security-traffic permit inter-interface'], 'dmz', 'guest', 'permit'],
    [['same-security-traffic permit inter-interface'], 'dmz', 'dmz', 'deny'],
    [['same-security-traffic permit intra-interface'], 'inside', 'inside', 'permit'],
    [['same-security-traffic permit intra-interface'], 'dmz', 'guest', 'deny'],
    // A list on the way in decides alone, and ends with a deny.
    [[permitAll('A'), 'access-group A in interface outside'], 'outside', 'inside', 'permit'],
    [['access-list A extended deny tcp any any eq 22', 'access-group A in interface inside'], 'inside', 'outside', 'deny'],
    [[permitAll('A'), 'access-group A in interface outside'], 'dmz', 'inside', 'deny'],
    [[permitAll('A'), 'access-group A in interface outside', 'access-group A in interface dmz'], 'dmz', 'inside', 'permit'],
    // Equal levels beside a list: told in both ways.
    [[permitAll('A'), 'access-group A in interface dmz'], 'dmz', 'guest', 'in doubt'],
    [[permitAll('A'), 'access-group A in interface dmz', 'same-security-traffic permit inter-interface'], 'dmz', 'guest', 'permit'],
    [[permitAll('A'), 'access-group A in interface dmz'], 'dmz', 'dmz', 'in doubt'],
    // The global list comes after the interface's own, and the implicit deny after both.
    [['access-list A extended deny tcp any any eq 443', permitAll('G'), 'access-group A in interface outside', 'access-group G global'], 'outside', 'inside', 'deny'],
    [['access-list A extended deny tcp any any eq 80', permitAll('G'), 'access-group A in interface outside', 'access-group G global'], 'outside', 'inside', 'permit'],
    [['access-list G extended permit tcp any any eq 443', 'access-group G global'], 'dmz', 'inside', 'permit'],
    [['access-list G extended permit tcp any any eq 80', 'access-group G global'], 'inside', 'outside', 'deny'],
    // A list on the way out holds in addition.
    [[permitAll('O'), 'access-group O out interface outside'], 'inside', 'outside', 'permit'],
    [['access-list O extended permit tcp any any eq 80', 'access-group O out interface outside'], 'inside', 'outside', 'deny'],
    [['access-list O extended permit tcp any any eq 80', 'access-group O out interface outside'], 'inside', 'dmz', 'permit'],
    [[permitAll('O'), 'access-group O out interface inside'], 'outside', 'inside', 'deny'],
    // A list that nobody defined, and one of remarks alone.
    [['access-group NONE in interface outside'], 'outside', 'inside', 'in doubt'],
    [['access-list R remark nothing', 'access-group R in interface outside'], 'outside', 'inside', 'in doubt'],
    [['access-list S standard permit any4', 'access-group S in interface outside'], 'outside', 'inside', 'in doubt'],
    [['access-list I extended permit ip any any inactive', 'access-group I in interface inside'], 'inside', 'outside', 'deny'],
  ])('%j: %s to %s', (lines, from, to, expected) => {
    expect(verdict(deviceOf(config(...lines)), WEB, { from, to })).toBe(expected);
  });

  it.each([
    [' shutdown', 'permit', 'deny'],
    [' management-only', 'permit', 'deny'],
    [' no forward interface GigabitEthernet0/2', 'permit', 'permit'],
  ])('an interface with%s', (setting, _before, toOutside) => {
    const text = config('same-security-traffic permit inter-interface').replace(' nameif inside\n', ` nameif inside\n${setting}\n`);
    expect(verdict(deviceOf(text), WEB, { from: 'inside', to: 'outside' })).toBe(toOutside);
    expect(verdict(deviceOf(text), WEB, { from: 'inside', to: 'dmz' })).toBe('deny');
  });

  it('takes the levels that the product gives where none is stated', () => {
    const text = config().replaceAll(/ security-level \d+\n/gu, '');
    expect(verdict(deviceOf(text), WEB, { from: 'inside', to: 'dmz' })).toBe('permit');
    expect(verdict(deviceOf(text), WEB, { from: 'dmz', to: 'outside' })).toBe('deny');
  });
});

describe('an interface', () => {
  it('has its name, its hardware and its addresses', () => {
    const { device } = read(config(
      'interface GigabitEthernet0/4.40', ' description Cameras north', ' vlan 40', ' nameif cameras', ' security-level 30', ' ip address 10.20.40.1 255.255.255.0 standby 10.20.40.2',
      ' ipv6 address 2001:db8:40::1/64 standby 2001:db8:40::2', ' ipv6 enable', '!', 'interface GigabitEthernet0/5', ' no nameif', ' no security-level', ' no ip address', ' shutdown',
      'interface GigabitEthernet0/6', ' nameif wan2', ' security-level 0', ' ip address dhcp setroute',
    ));
    expect(device?.interfaces.map(({ name }) => name)).toEqual(['outside', 'inside', 'dmz', 'guest', 'cameras', 'wan2']);
    expect(device?.interfaces[4]).toMatchObject({ aliases: ['GigabitEthernet0/4.40', 'Cameras north'], enabled: true });
    expect(device?.interfaces[4]?.addresses).toHaveLength(2);
    expect(device?.interfaces[5]?.addresses).toEqual([]);
  });

  it.each([' bridge-group 1', ' policy-route route-map X', ' zone-member Z'])('with%s makes the site incomplete', (setting) => {
    expect(incomplete(config('interface GigabitEthernet0/7', setting))).toContain('export.unsupported');
  });
});

describe('a VPN', () => {
  const crypto = [
    'access-list TO-BRANCH extended permit ip 10.1.0.0 255.255.0.0 10.77.0.0 255.255.0.0', 'crypto map OUT 10 match address TO-BRANCH', 'crypto map OUT 10 set peer 198.51.100.7', 'crypto map OUT interface outside',
  ];
  const from = (source: string, lines: readonly string[]): string => verdict(deviceOf(config(...lines)), packet(source, '10.1.0.5', 'tcp/443'), { from: 'outside', to: 'inside' });

  it('lets what comes out of a tunnel pass the lists, in doubt', () => {
    expect(from('10.77.3.3', crypto)).toBe('in doubt');
    expect(from('198.51.100.9', crypto)).toBe('deny');
    expect(from('10.77.3.3', [...crypto, 'no sysopt connection permit-vpn'])).toBe('deny');
    expect(from('10.77.3.3', [...crypto, 'access-list O extended permit tcp any any eq 80', 'access-group O out interface inside'])).toBe('in doubt');
  });

  it('takes the pools of clients', () => {
    const clients = ['ip local pool CLIENTS 10.99.0.1-10.99.0.100 mask 255.255.255.0', 'webvpn', ' enable outside', ' anyconnect enable'];
    expect(from('10.99.0.50', clients)).toBe('in doubt');
    expect(from('10.99.0.101', clients)).toBe('deny');
    expect(from('10.99.0.101', clients.slice(1))).toBe('in doubt');
  });

  it('takes any peer of a dynamic map, and everything from a tunnel interface', () => {
    const dynamic = ['crypto dynamic-map DYN 10 set reverse-route', 'crypto map OUT 65535 ipsec-isakmp dynamic DYN', 'crypto map OUT interface outside'];
    expect(from('192.0.2.1', dynamic)).toBe('in doubt');
    expect(from('192.0.2.1', [...dynamic, 'ip local pool CLIENTS 10.99.0.1-10.99.0.100'])).toBe('deny');
    expect(from('192.0.2.1', [...dynamic, 'ip local pool CLIENTS 10.99.0.1-10.99.0.100', 'tunnel-group DefaultL2LGroup ipsec-attributes'])).toBe('in doubt');
    const tunnel = ['interface Tunnel1', ' nameif vti', ' security-level 0', ' ip address 169.254.0.1 255.255.255.252'];
    expect(verdict(deviceOf(config(...tunnel)), WEB, { from: 'vti', to: 'inside' })).toBe('in doubt');
  });
});
