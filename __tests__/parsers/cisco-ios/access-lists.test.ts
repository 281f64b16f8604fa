import { describe, expect, it } from 'vitest';
import { answer, configuration, device, read, verdict } from './walk.js';

const INTERFACES = `
interface Vlan40
 ip address 10.20.40.1 255.255.255.0
 ip access-group L in
!
interface Vlan10
 ip address 10.20.10.1 255.255.255.0
!
`;
const GROUPS = `
object-group network RECORDERS
 host 10.20.10.11
 range 10.20.10.20 10.20.10.29
 group-object SPARE
!
object-group network SPARE
 10.20.11.0 255.255.255.0
!
object-group service VIDEO
 tcp eq 554
 tcp source gt 1023 eq www
 tcp-udp range 5000 5010
 icmp echo
!
`;

function ofLines(lines: string): ReturnType<typeof device> {
  return device(`${INTERFACES}${GROUPS}ip access-list extended L\n${lines.split('\n').map((line) => ` ${line}`).join('\n')}`);
}

const IN = { from: 'Vlan40', to: 'Vlan10' } as const;

describe('a line of an extended list', () => {
  it.each([
    ['permit ip any any', 'tcp 10.20.40.5 > 10.20.10.11:80', 'passes'],
    ['permit tcp any any', 'udp 10.20.40.5 > 10.20.10.11:80', 'blocked'],
    ['permit tcp host 10.20.40.5 any eq www 443', 'tcp 10.20.40.5 > 10.20.10.11:443', 'passes'],
    ['permit tcp host 10.20.40.5 any eq www 443', 'tcp 10.20.40.5 > 10.20.10.11:444', 'blocked'],
    ['permit tcp host 10.20.40.5 any eq www 443', 'tcp 10.20.40.6 > 10.20.10.11:443', 'blocked'],
    ['permit tcp any neq 40000 any', 'tcp 10.20.40.5 > 10.20.10.11:443', 'blocked'],
    ['permit tcp any neq 22 23 any', 'tcp 10.20.40.5 > 10.20.10.11:443', 'passes'],
    ['permit tcp any gt 39999 any lt 81', 'tcp 10.20.40.5 > 10.20.10.11:80', 'passes'],
    ['permit tcp any gt 40000 any', 'tcp 10.20.40.5 > 10.20.10.11:80', 'blocked'],
    ['permit tcp any any lt 80', 'tcp 10.20.40.5 > 10.20.10.11:80', 'blocked'],
    ['permit udp any any range ntp snmp', 'udp 10.20.40.5 > 10.20.10.11:161', 'passes'],
    ['permit tcp any any eq cmd', 'tcp 10.20.40.5 > 10.20.10.11:514', 'passes'],
    ['permit udp any any eq syslog', 'udp 10.20.40.5 > 10.20.10.11:514', 'passes'],
    ['permit 47 any any', '47 10.20.40.5 > 10.20.10.11', 'passes'],
    ['permit esp any any', '50 10.20.40.5 > 10.20.10.11', 'passes'],
    ['permit icmp any any echo', 'icmp 10.20.40.5 > 10.20.10.11:2048', 'passes'],
    ['permit icmp any any 3 4', 'icmp 10.20.40.5 > 10.20.10.11:772', 'passes'],
    ['permit icmp any any unreachable', 'icmp 10.20.40.5 > 10.20.10.11:2048', 'blocked'],
    ['permit ip 10.20.40.0 0.0.0.254 any', 'tcp 10.20.40.4 > 10.20.10.11:80', 'passes'],
    ['permit ip 10.20.40.0 0.0.0.254 any', 'tcp 10.20.40.5 > 10.20.10.11:80', 'blocked'],
    ['permit ip any object-group RECORDERS', 'tcp 10.20.40.5 > 10.20.10.25:80', 'passes'],
    ['permit ip any object-group RECORDERS', 'tcp 10.20.40.5 > 10.20.11.200:80', 'passes'],
    ['permit ip any object-group RECORDERS', 'tcp 10.20.40.5 > 10.20.10.12:80', 'blocked'],
    ['permit object-group VIDEO any any', 'tcp 10.20.40.5 > 10.20.10.11:80', 'passes'],
    ['permit object-group VIDEO any any', 'tcp 10.20.40.5:1000 > 10.20.10.11:80', 'blocked'],
    ['permit object-group VIDEO any any', 'udp 10.20.40.5 > 10.20.10.11:5005', 'passes'],
    ['permit object-group VIDEO any any', 'icmp 10.20.40.5 > 10.20.10.11:2048', 'passes'],
    ['permit tcp any any established', 'tcp 10.20.40.5 > 10.20.10.11:80', 'blocked'],
    ['permit tcp any any syn', 'tcp 10.20.40.5 > 10.20.10.11:80', 'passes'],
    ['permit tcp any any match-all +syn -ack', 'tcp 10.20.40.5 > 10.20.10.11:80', 'passes'],
    ['permit tcp any any match-all +syn +ack', 'tcp 10.20.40.5 > 10.20.10.11:80', 'blocked'],
    ['permit tcp any any match-any +ack +syn', 'tcp 10.20.40.5 > 10.20.10.11:80', 'passes'],
    ['permit tcp any any syn ack', 'tcp 10.20.40.5 > 10.20.10.11:80', 'in doubt'],
    ['deny ip any any fragments\npermit ip any any', 'tcp 10.20.40.5 > 10.20.10.11:80', 'passes'],
    ['permit ip any any dscp ef', 'tcp 10.20.40.5 > 10.20.10.11:80', 'in doubt'],
    ['permit ip any any precedence critical', 'tcp 10.20.40.5 > 10.20.10.11:80', 'in doubt'],
    ['permit ip any any ttl eq 5', 'tcp 10.20.40.5 > 10.20.10.11:80', 'in doubt'],
    ['permit ip any any time-range OFFICE', 'tcp 10.20.40.5 > 10.20.10.11:80', 'in doubt'],
    ['deny tcp any any time-range OFFICE\npermit ip any any', 'tcp 10.20.40.5 > 10.20.10.11:80', 'in doubt'],
    ['dynamic LOCK timeout 60 permit ip any any', 'tcp 10.20.40.5 > 10.20.10.11:80', 'in doubt'],
    ['permit ip any any log-input', 'tcp 10.20.40.5 > 10.20.10.11:80', 'passes'],
    ['20 permit ip any any\n10 deny tcp any any', 'tcp 10.20.40.5 > 10.20.10.11:80', 'blocked'],
  ])('%s: %s %s', (lines, asked, expected) => {
    expect(verdict(ofLines(lines), asked, IN)).toBe(expected);
  });

  it.each([
    ['permit tcp any any established', 'passes'],
    ['permit tcp any any ack', 'passes'],
    ['permit tcp any any match-any +ack +rst', 'passes'],
    ['permit tcp any any match-all +ack -syn', 'in doubt'],
    ['permit tcp any eq 80 any', 'passes'],
    ['deny tcp any any fragments\npermit tcp any eq 80 any', 'passes'],
    ['permit udp any any', 'blocked'],
  ])('%s: an answer %s', (lines, expected) => {
    expect(answer(ofLines(lines), 'tcp 10.20.40.5:80 > 10.20.10.11:50000', IN)).toBe(expected);
  });
});

describe('other lists', () => {
  it('asks a standard list for the source alone', () => {
    const config = device(`${INTERFACES}ip access-list standard L\n deny   10.20.40.7\n permit 10.20.40.0 0.0.0.255\n`);
    expect(verdict(config, 'tcp 10.20.40.5 > 10.20.10.11:80', IN)).toBe('passes');
    expect(verdict(config, 'tcp 10.20.40.7 > 10.20.10.11:80', IN)).toBe('blocked');
    expect(verdict(config, 'tcp 10.20.99.7 > 10.20.10.11:80', IN)).toBe('blocked');
  });

  it('reads numbered lists, which stand on lines of their own', () => {
    const body = `${INTERFACES.replace('group L in', 'group 2001 in')}access-list 2001 remark x\naccess-list 2001 deny tcp any any eq telnet\naccess-list 2001 permit ip any any\n`;
    expect(verdict(device(body), 'tcp 10.20.40.5 > 10.20.10.11:23', IN)).toBe('blocked');
    expect(verdict(device(body), 'tcp 10.20.40.5 > 10.20.10.11:22', IN)).toBe('passes');
  });

  it('lets everything pass where a list is not defined, and says so', () => {
    const { diagnostics } = read(configuration(INTERFACES));
    expect(diagnostics.map(({ effect, code }) => `${effect} ${code}`)).toContain('warning cisco-ios.undefined_list');
    expect(verdict(device(INTERFACES), 'tcp 10.20.40.5 > 10.20.10.11:80', IN)).toBe('passes');
    expect(verdict(device(`${INTERFACES}ip access-list extended L\n remark later\n`), 'tcp 10.20.40.5 > 10.20.10.11:80', IN)).toBe('in doubt');
  });

  it('judges what leaves by the list at the way out, and what comes in for the device by the list at the way in', () => {
    const out = device(`${INTERFACES.replace('group L in', 'group L out')}ip access-list extended L\n permit udp any any\n`);
    expect(verdict(out, 'tcp 10.20.10.5 > 10.20.40.5:80', { from: 'Vlan10', to: 'Vlan40' })).toBe('blocked');
    expect(verdict(out, 'tcp 10.20.40.5 > 10.20.10.5:80', IN)).toBe('passes');
    expect(verdict(ofLines('permit udp any any'), 'tcp 10.20.40.5 > 10.20.40.1:179', { from: 'Vlan40' })).toBe('blocked');
  });

  it('permits neighbour discovery before the implicit end of an IPv6 list', () => {
    const config = device('interface Vlan40\n ipv6 address 2001:DB8:40::1/64\n ipv6 traffic-filter S in\n!\nipv6 access-list S\n permit tcp 2001:DB8:40::/64 any eq 443\n');
    expect(verdict(config, 'icmp6 [2001:db8:40::5] > [2001:db8:10::1]:34560', IN)).toBe('passes');
    expect(verdict(config, 'icmp6 [2001:db8:40::5] > [2001:db8:10::1]:32768', IN)).toBe('blocked');
    expect(verdict(config, 'tcp [2001:db8:40::5] > [2001:db8:10::1]:443', IN)).toBe('passes');
    expect(verdict(config, 'tcp 10.0.0.1 > 10.20.10.1:80', IN)).toBe('passes');
  });

  it('lets answers back that a reflexive list keeps, and no connection', () => {
    const body = `interface Gi0
 ip address 203.0.113.2 255.255.255.0
 ip access-group OUT out
 ip access-group BACK in
!
ip access-list extended OUT
 permit tcp 10.20.10.0 0.0.0.255 any reflect KEPT
ip access-list extended BACK
 evaluate KEPT
`;
    const config = device(body);
    const back = { from: 'Gi0', to: 'Vlan10' } as const;
    expect(verdict(config, 'tcp 192.0.2.1:80 > 10.20.10.5:50000', back)).toBe('blocked');
    expect(answer(config, 'tcp 192.0.2.1:80 > 10.20.10.5:50000', back)).toBe('passes');
    expect(answer(config, 'udp 192.0.2.1:80 > 10.20.10.5:50000', back)).toBe('blocked');
  });

  it('lets answers back to connections that are inspected', () => {
    const config = device('ip inspect name FW tcp\ninterface Gi0\n ip address 203.0.113.2 255.255.255.0\n ip access-group 100 in\n ip inspect FW out\n!\naccess-list 100 deny ip any any\n');
    expect(answer(config, 'tcp 192.0.2.1:80 > 10.20.10.5:50000', { from: 'Gi0', to: 'Vlan10' })).toBe('passes');
    expect(answer(config, 'udp 192.0.2.1:80 > 10.20.10.5:50000', { from: 'Gi0', to: 'Vlan10' })).toBe('blocked');
  });
});

describe('what leads nowhere', () => {
  it.each([
    ['ip access-list extended L\n permit ip object-group NOBODY any', 'export.undefined_reference'],
    ['object-group network A\n group-object A\nip access-list extended L\n permit ip object-group A any', 'export.cyclic_reference'],
    ['ip access-list extended L\n permit frobnicate any any', 'export.unrecognised'],
    ['ip access-list extended L\n permit tcp any any eq frobnicate', 'export.unrecognised'],
    ['ip access-list extended L\n permit ip any any frobnicate', 'export.unrecognised'],
    ['ip access-list extended L\n frobnicate', 'export.unrecognised'],
  ])('%s is incomplete and leaves the packet in doubt', (body, code) => {
    const { device: found, diagnostics } = read(configuration(`${INTERFACES}${body}`));
    expect(diagnostics.filter(({ effect }) => effect === 'incomplete').map((one) => one.code)).toContain(code);
    if (found === undefined) throw new Error('no device');
    expect(verdict(found, 'tcp 10.20.40.5 > 10.20.10.11:80', IN)).toBe('in doubt');
  });
});
