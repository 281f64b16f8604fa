import { describe, expect, it } from 'vitest';
import { config, deviceOf, incomplete, packet, read, verdict } from './packet-walk.js';

/** Asks what a list on the inside interface says of a packet towards the dmz. */
function asked(entries: readonly string[], source: string, destination: string, service: string): string {
  return verdict(deviceOf(config(...entries.map((entry) => (entry.startsWith('+') ? entry.slice(1) : `access-list IN extended ${entry}`)), 'access-group IN in interface inside')), packet(source, destination, service), { from: 'inside', to: 'dmz' });
}

const OBJECTS = [
  '+name 10.2.0.7 RECORDER', '+object network HOST', '+ host 10.2.0.9', '+object network NET', '+ subnet 10.2.8.0 255.255.255.0', '+object network RANGE', '+ range 10.2.0.20 10.2.0.29',
  '+object network NET6', '+ subnet 2001:db8:2::/48', '+object network FQ', '+ fqdn v4 cam.example.com', '+object service S', '+ service tcp source gt 1023 destination eq 8443', '+object service PING', '+ service icmp echo',
  '+object-group network INNER', '+ network-object host 10.2.0.40', '+ network-object object NET', '+object-group network G', '+ description all', '+ network-object 10.2.1.0 255.255.255.0', '+ group-object INNER', '+ network-object 2001:db8::/64',
  '+object-group network MIXED', '+ network-object host 10.2.0.50', '+ network-object object FQ', '+object-group service WEB tcp', '+ port-object eq www', '+ port-object range 8000 8010',
  '+object-group service MIX', '+ service-object udp destination eq 5000', '+ service-object object S', '+ service-object icmp', '+ group-object MIX2', '+object-group service MIX2', '+ service-object tcp-udp destination range 6000 6001',
  '+object-group service BOTH tcp-udp', '+ port-object eq domain', '+object-group protocol P', '+ protocol-object udp', '+ protocol-object gre', '+object-group icmp-type I', '+ icmp-object echo', '+ icmp-object unreachable',
];

describe('an access list entry', () => {
  it.each([
    ['permit tcp any any eq https', 'tcp/443', 'permit'],
    ['permit tcp any any eq https', 'tcp/80', 'deny'],
    ['permit tcp any any eq https', 'udp/443', 'deny'],
    ['permit tcp any any neq 80', 'tcp/80', 'deny'],
    ['permit tcp any any neq 80', 'tcp/81', 'permit'],
    ['permit tcp any any lt 1024', 'tcp/1023', 'permit'],
    ['permit tcp any any lt 1024', 'tcp/1024', 'deny'],
    ['permit tcp any any gt 1023', 'tcp/1024', 'permit'],
    ['permit tcp any any gt 1023', 'tcp/1023', 'deny'],
    ['permit tcp any any range rtsp 560', 'tcp/554', 'permit'],
    ['permit tcp any any range rtsp 560', 'tcp/561', 'deny'],
    ['permit udp any eq snmp any', 'udp/9/161', 'permit'],
    ['permit udp any eq snmp any', 'udp/161/9', 'deny'],
    ['permit tcp any range 1 9 any eq 22', 'tcp/22/9', 'permit'],
    ['permit ip any any', '47', 'permit'],
    ['permit gre any any', '47', 'permit'],
    ['permit 89 any any', '89', 'permit'],
    ['permit 0 any any', '89', 'permit'],
    ['permit icmp any any echo', `icmp/${8 * 256}`, 'permit'],
    ['permit icmp any any echo', `icmp/0`, 'deny'],
    ['permit icmp any any unreachable 4', `icmp/${3 * 256 + 4}`, 'permit'],
    ['permit icmp any any unreachable 4', `icmp/${3 * 256 + 3}`, 'deny'],
    ['permit icmp any any log', `icmp/0`, 'permit'],
    ['permit tcp any any eq 443 log debugging interval 300', 'tcp/443', 'permit'],
    ['permit tcp any any log disable', 'tcp/443', 'permit'],
    ['permit tcp any any log 6', 'tcp/443', 'permit'],
    ['permit tcp any any inactive', 'tcp/443', 'deny'],
    ['permit tcp any any time-range OFFICE', 'tcp/443', 'in doubt'],
    ['permit tcp any any lt 0', 'tcp/0', 'deny'],
    ['permit tcp any any gt 65535', 'tcp/65535', 'deny'],
  ])('%s: %s', (entry, service, expected) => {
    const lines = ['+time-range OFFICE', '+ periodic weekdays 8:00 to 18:00', entry];
    expect(asked(lines, '10.1.0.5', '10.2.0.5', service)).toBe(expected);
  });

  it.each([
    ['permit ip any host 10.2.0.5', '10.2.0.5', 'permit'],
    ['permit ip any host 10.2.0.5', '10.2.0.6', 'deny'],
    ['permit ip any host RECORDER', '10.2.0.7', 'permit'],
    ['permit ip any RECORDER 255.255.255.255', '10.2.0.7', 'permit'],
    ['permit ip any 10.2.0.0 255.255.255.128', '10.2.0.127', 'permit'],
    ['permit ip any 10.2.0.0 255.255.255.128', '10.2.0.128', 'deny'],
    ['permit ip any any4', '10.2.0.1', 'permit'],
    ['permit ip any any6', '10.2.0.1', 'deny'],
    ['permit ip any any6', '2001:db8::1', 'permit'],
    ['permit ip any any4', '2001:db8::1', 'deny'],
    ['permit ip any any', '2001:db8::1', 'permit'],
    ['permit ip any 2001:db8::/64', '2001:db8::1', 'permit'],
    ['permit ip any host 2001:db8::1', '2001:db8::1', 'permit'],
    ['permit ip any object HOST', '10.2.0.9', 'permit'],
    ['permit ip any object HOST', '10.2.0.8', 'deny'],
    ['permit ip any object NET', '10.2.8.200', 'permit'],
    ['permit ip any object RANGE', '10.2.0.29', 'permit'],
    ['permit ip any object RANGE', '10.2.0.30', 'deny'],
    ['permit ip any object NET6', '2001:db8:2::9', 'permit'],
    ['permit ip any object FQ', '10.2.0.9', 'in doubt'],
    ['permit ip any object FQ', '2001:db8::1', 'deny'],
    ['permit ip any object-group G', '10.2.1.9', 'permit'],
    ['permit ip any object-group G', '10.2.0.40', 'permit'],
    ['permit ip any object-group G', '10.2.8.1', 'permit'],
    ['permit ip any object-group G', '10.2.0.41', 'deny'],
    ['permit ip any object-group G', '2001:db8::7', 'permit'],
    ['permit ip any object-group MIXED', '10.2.0.50', 'permit'],
    ['permit ip any object-group MIXED', '10.2.0.51', 'in doubt'],
    ['permit ip any interface dmz', '10.2.0.1', 'permit'],
    ['permit ip any interface dmz', '10.2.0.2', 'deny'],
    ['permit ip host 10.1.0.5 any', '10.2.0.2', 'permit'],
    ['permit ip host 10.1.0.6 any', '10.2.0.2', 'deny'],
    ['deny ip any object FQ', '10.2.0.2', 'deny'],
  ])('%s: %s', (entry, destination, expected) => {
    const source = destination.includes(':') ? '2001:db8:1::5' : '10.1.0.5';
    expect(asked([...OBJECTS, entry], source, destination, 'tcp/443')).toBe(expected);
  });

  it.each([
    ['permit object S any any', 'tcp/8443/1024', 'permit'],
    ['permit object S any any', 'tcp/8443/1023', 'deny'],
    ['permit object PING any any', `icmp/${8 * 256}`, 'permit'],
    ['permit tcp any any object-group WEB', 'tcp/8005', 'permit'],
    ['permit tcp any any object-group WEB', 'tcp/8011', 'deny'],
    ['permit tcp any object-group WEB any', 'tcp/9/80', 'permit'],
    ['permit tcp any object-group WEB any', 'tcp/80/9', 'deny'],
    ['permit tcp any object-group WEB object-group INNER object-group WEB', 'tcp/80/80', 'deny'],
    ['permit tcp any any object-group BOTH', 'tcp/53', 'permit'],
    ['permit udp any any object-group BOTH', 'udp/53', 'permit'],
    ['permit udp any any object-group BOTH', 'udp/54', 'deny'],
    ['permit object-group MIX any any', 'udp/5000', 'permit'],
    ['permit object-group MIX any any', 'tcp/5000', 'deny'],
    ['permit object-group MIX any any', 'tcp/8443', 'permit'],
    ['permit object-group MIX any any', 'udp/6001', 'permit'],
    ['permit object-group MIX any any', 'icmp/5', 'permit'],
    ['permit object-group P any any', '47', 'permit'],
    ['permit object-group P any any', 'tcp/1', 'deny'],
    ['permit icmp any any object-group I', `icmp/${3 * 256 + 1}`, 'permit'],
    ['permit icmp any any object-group I', `icmp/${11 * 256}`, 'deny'],
    ['permit icmp6 any any echo', `icmp6/${128 * 256}`, 'permit'],
    ['permit tcp user LOCAL\\bob any any', 'tcp/1', 'in doubt'],
    ['permit tcp object-group-user ADMINS any any eq 22', 'tcp/22', 'in doubt'],
    ['permit tcp security-group name CAMS any security-group tag 7 any', 'tcp/1', 'in doubt'],
    ['permit tcp any object-group NETSVC', 'tcp/1', 'in doubt'],
  ])('%s: %s', (entry, service, expected) => {
    const more = ['+object-group user ADMINS', '+ user LOCAL\\bob', '+object network-service APP', '+ domain example.com tcp eq 443', '+object-group network-service NETSVC', '+ network-service-member APP'];
    const destination = service.startsWith('icmp6') ? '2001:db8::1' : '10.2.0.5';
    expect(asked([...OBJECTS, ...more, entry], destination.includes(':') ? '2001:db8::5' : '10.1.0.5', destination, service)).toBe(expected);
  });

  it('stands in its list in the order of the file, and what a doubtful one leaves goes on', () => {
    expect(asked(['deny tcp any any eq 22', 'permit ip any any'], '10.1.0.5', '10.2.0.5', 'tcp/22')).toBe('deny');
    expect(asked(['permit ip any any', 'deny tcp any any eq 22'], '10.1.0.5', '10.2.0.5', 'tcp/22')).toBe('permit');
    expect(asked([...OBJECTS, 'deny ip any object FQ', 'permit ip any any'], '10.1.0.5', '10.2.0.5', 'tcp/22')).toBe('in doubt');
  });

  it('carries its number, its remark and the lines of what it names', () => {
    const { device } = read(config('object network H', ' host 10.2.0.9', 'access-list IN remark <script> first', 'access-list IN extended permit ip any object H', 'access-group IN in interface inside'));
    const line = device?.filters[0]?.lines.find(({ label }) => label === 'access-list IN line 2');
    expect(line).toMatchObject({ description: '<script> first', location: { region: { startLine: 29 } }, relatedLocations: [{ region: { startLine: 27 } }] });
  });
});

describe('references', () => {
  it.each([
    ['permit ip any object NONE', 'export.undefined_reference'],
    ['permit ip any object-group NONE', 'export.undefined_reference'],
    ['permit object NONE any any', 'export.undefined_reference'],
    ['permit object-group NONE any any', 'export.undefined_reference'],
    ['permit tcp any any object-group NONE', 'export.undefined_reference'],
    ['permit tcp any any time-range NONE', 'export.undefined_reference'],
    ['permit ip any interface NONE', 'export.undefined_reference'],
    ['permit tcp any any eq 70000', 'export.unrecognised'],
    ['permit tcp any any eq frobnicate', 'export.unrecognised'],
    ['permit tcp any any newoption', 'export.unrecognised'],
    ['permit ip any 10.0.0.0 0.0.0.255', 'export.unrecognised'],
    ['permit tcp any', 'export.unrecognised'],
    ['allow ip any any', 'export.unrecognised'],
    ['permit ip any any eq 80', 'export.unrecognised'],
  ])('%s is in doubt and makes the site incomplete', (entry, code) => {
    expect(asked([entry], '10.1.0.5', '10.2.0.5', 'tcp/443')).toBe('in doubt');
    expect(incomplete(config(`access-list IN extended ${entry}`, 'access-group IN in interface inside'))).toContain(code);
  });

  it('takes groups that contain themselves for in doubt', () => {
    const lines = ['+object-group network A', '+ group-object B', '+object-group network B', '+ group-object A', '+ network-object host 10.2.0.5', 'permit ip any object-group A'];
    expect(asked(lines, '10.1.0.5', '10.2.0.6', 'tcp/1')).toBe('in doubt');
    expect(incomplete(config(...lines.slice(0, 5).map((line) => line.slice(1))))).toContain('export.cyclic_reference');
    expect(incomplete(config('object-group service A', ' group-object A'))).toContain('export.cyclic_reference');
  });

  it('follows a long row of groups no further than it can', () => {
    const groups = Array.from({ length: 3_000 }, (_none, index) => `object-group network G${index}\n group-object G${index + 1}`);
    expect(incomplete(config(...groups))).not.toEqual([]);
  });
});
