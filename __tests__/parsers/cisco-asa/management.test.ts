import { describe, expect, it } from 'vitest';
import { config, deviceOf, incomplete, packet, read, verdict } from './packet-walk.js';

function asked(lines: readonly string[], destination: string, service: string, from = 'outside'): string {
  return verdict(deviceOf(config(...lines)), packet('198.18.0.1', destination, service), { from }, 'input');
}

const ANY = '0.0.0.0 0.0.0.0';

describe('traffic to the device', () => {
  it.each([
    [[], 'tcp/22', 'deny'],
    [[`ssh ${ANY} outside`], 'tcp/22', 'permit'],
    [['ssh 198.18.0.0 255.255.255.0 outside'], 'tcp/22', 'permit'],
    [['ssh 198.18.1.0 255.255.255.0 outside'], 'tcp/22', 'deny'],
    [[`ssh ${ANY} inside`], 'tcp/22', 'deny'],
    [[`http ${ANY} outside`], 'tcp/443', 'deny'],
    [[`http ${ANY} outside`, 'http server enable'], 'tcp/443', 'permit'],
    [[`http ${ANY} outside`, 'http server enable 8443'], 'tcp/8443', 'permit'],
    [[`http ${ANY} outside`, 'http server enable 8443'], 'tcp/443', 'deny'],
    [[`telnet ${ANY} outside`], 'tcp/23', 'in doubt'],
    [['snmp-server host outside 198.18.0.1 community ***** version 2c'], 'udp/161', 'in doubt'],
    [[], 'udp/161', 'deny'],
    [['webvpn', ' enable outside'], 'tcp/443', 'permit'],
    [['webvpn', ' port 4443', ' enable outside'], 'tcp/4443', 'permit'],
    [[], 'udp/500', 'in doubt'],
    [[], `icmp/${8 * 256}`, 'permit'],
    [['icmp permit any echo-reply outside'], `icmp/${8 * 256}`, 'deny'],
    [['icmp permit any echo-reply outside'], 'icmp/0', 'permit'],
    [['icmp deny any outside'], 'icmp/0', 'deny'],
    [['icmp permit host 198.18.0.1 outside'], 'icmp/0', 'permit'],
    [['icmp permit 10.0.0.0 255.0.0.0 outside'], 'icmp/0', 'deny'],
    [['icmp deny any inside'], 'icmp/0', 'permit'],
    // The list of the control plane holds for the rest, not for what the first lines allow.
    [[`ssh ${ANY} outside`, 'access-list CP extended deny ip any any', 'access-group CP in interface outside control-plane'], 'tcp/22', 'permit'],
    [['access-list CP extended deny udp any any eq 500', 'access-group CP in interface outside control-plane'], 'udp/500', 'deny'],
    [['access-list CP extended deny icmp any any', 'access-group CP in interface outside control-plane'], 'icmp/0', 'deny'],
    [['access-list CP extended permit icmp any any', 'access-group CP in interface outside control-plane'], 'icmp/0', 'permit'],
  ])('%j: %s', (lines, service, expected) => {
    expect(asked(lines, '203.0.113.2', service)).toBe(expected);
  });

  it('answers on the address of the interface it comes in by', () => {
    expect(asked([`ssh ${ANY} outside`], '10.1.0.1', 'tcp/22')).toBe('deny');
    expect(asked([`ssh ${ANY} inside`], '10.1.0.1', 'tcp/22', 'inside')).toBe('permit');
    expect(asked([`ssh ${ANY} inside`, 'management-access inside'], '10.1.0.1', 'tcp/22')).toBe('in doubt');
  });

  it('answers over IPv6 where that is allowed', () => {
    const device = deviceOf(config('interface Ethernet9', ' nameif six', ' security-level 10', ' ipv6 address 2001:db8::1/64', 'ssh ::/0 six', 'ipv6 icmp deny any six'));
    expect(verdict(device, packet('2001:db8:7::1', '2001:db8::1', 'tcp/22'), { from: 'six' }, 'input')).toBe('permit');
    expect(verdict(device, packet('2001:db8:7::1', '2001:db8::1', `icmp6/${128 * 256}`), { from: 'six' }, 'input')).toBe('deny');
  });

  it('does not know the address that a provider hands out', () => {
    const text = config(`ssh ${ANY} wan`, 'interface Ethernet9', ' nameif wan', ' security-level 0', ' ip address dhcp');
    expect(verdict(deviceOf(text), packet('198.18.0.1', '192.0.2.77', 'tcp/22'), { from: 'wan' }, 'input')).toBe('in doubt');
  });
});

describe('a configuration', () => {
  it('says whose it is', () => {
    const { device } = read(`: Saved\n: Serial Number: JMX0000TEST\n: Written by admin at 10:41:07.123 UTC Mon Mar 4 2024\n${config('route outside 0.0.0.0 0.0.0.0 203.0.113.1 1', 'ipv6 route outside ::/0 2001:db8::1', 'route Null0 192.0.2.0 255.255.255.0 1').slice(8)}`);
    expect(device?.identity).toEqual({ hostnames: ['fw-test'], serials: ['JMX0000TEST'], exportedAt: '2024-03-04T10:41:07Z' });
    expect(device?.routes).toHaveLength(2);
    expect(device?.families).toEqual([4, 6]);
  });

  it('speaks for IPv4 alone before 9.0', () => {
    const device = deviceOf(config('access-list A extended permit ip any any', 'access-group A in interface outside').replace('9.16(4)', '8.4(7)'));
    expect(device.families).toEqual([4]);
    expect(verdict(device, packet('2001:db8::1', '2001:db8:1::1', 'tcp/1'), { from: 'outside', to: 'inside' })).toBe('deny');
  });

  it.each([
    ['ASA Version 9.16(4)', 'ASA Version 8.2(5)', 'cisco-asa.old_version'],
    ['ASA Version 9.16(4)', 'PIX Version 6.3(5)', 'cisco-asa.old_version'],
    ['ASA Version 9.16(4)', 'FWSM Version 4.1(5)', 'cisco-asa.old_version'],
    ['ASA Version 9.16(4)', 'ASA Version 9.8(2) <system>', 'cisco-asa.system_context'],
    ['ASA Version 9.16(4)\n', '', 'cisco-asa.no_version'],
    ['hostname', 'firewall transparent\nhostname', 'cisco-asa.transparent'],
    [': end\n', '', 'export.truncated'],
  ])('with %j as %j is incomplete: %s', (from, to, code) => {
    expect(incomplete(config().replace(from, to))).toContain(code);
  });

  it('is read as a context of a device with several', () => {
    expect(incomplete(config().replace('9.16(4)', '9.8(2) <context>'))).toEqual([]);
  });

  it('may end with its checksum, and stand in a terminal log', () => {
    expect(incomplete(`fw-test# show running-config\n${config().replace(': end\n', 'Cryptochecksum:0123456789abcdef\n: end\nfw-test#\n')}`)).toEqual([]);
  });

  it('warns of secrets once a kind, never with the value', () => {
    const lines = ['enable password $sha512$5000$HASHHASH pbkdf2', 'username bob password S3CRETS encrypted', 'snmp-server community PUBLICS3', 'tunnel-group 192.0.2.1 ipsec-attributes', ' ikev1 pre-shared-key K3YK3Y', 'failover key *****'];
    const { diagnostics } = read(config(...lines));
    expect(diagnostics.filter(({ code }) => code === 'export.secret').map(({ parameters }) => parameters['kind'])).toEqual(['password', 'community', 'pre-shared-key']);
    expect(JSON.stringify(diagnostics)).not.toMatch(/HASHHASH|S3CRETS|PUBLICS3|K3YK3Y/u);
  });

  it('of Firepower Threat Defense is read as far as it is the same text', () => {
    const lines = [
      'access-list CSM_FW_ACL_ remark rule-id 268434433: L7 RULE: Block streaming', 'access-list CSM_FW_ACL_ advanced permit tcp ifc inside any ifc outside any eq 80 rule-id 268434433 event-log both',
      'access-list CSM_FW_ACL_ remark rule-id 268434436: L4 RULE: Names', 'access-list CSM_FW_ACL_ advanced permit udp ifc inside any ifc outside any eq domain rule-id 268434436',
      'access-list CSM_FW_ACL_ advanced trust tcp ifc inside any ifc outside any eq 22 rule-id 268434434', 'access-list CSM_FW_ACL_ advanced deny ip any any rule-id 268434435 event-log flow-start', 'access-group CSM_FW_ACL_ global',
    ];
    const device = deviceOf(config(...lines));
    const asks = (service: string, to: string): string => verdict(device, packet('10.1.0.1', '198.18.0.1', service), { from: 'inside', to });
    expect([asks('tcp/80', 'outside'), asks('udp/53', 'outside'), asks('tcp/22', 'outside'), asks('tcp/22', 'dmz'), asks('tcp/443', 'outside')]).toEqual(['in doubt', 'permit', 'permit', 'deny', 'deny']);
  });
});
