import { describe, expect, it } from 'vitest';
import { fortigate } from '../../../src/parsers/fortigate/index.js';
import { formatIpAddress, formatIpRange } from '../../../src/model/ip-address.js';
import { codes, deviceOf, fixture, packet, read, walk } from './packet-walk.js';

const text = fixture('campus-100f-7.2.conf');
const device = deviceOf(text);

describe('a campus firewall (100F, FortiOS 7.2)', () => {
  it('is read without anything that is not understood', () => {
    const reading = read(text);
    expect(codes(reading, 'incomplete')).toEqual([]);
    expect(codes(reading, 'warning')).toEqual(['export.secret']);
    const [coverage] = reading.coverage;
    expect(coverage?.elements).toMatchObject({ unsupported: 0, unrecognised: 0 });
    // Every statement once: the lines of the file without the header, and without those inside quoted values.
    expect(coverage?.total).toBe(text.split('\n').filter((line) => line !== '' && !line.startsWith('#')).length - 5);
  });

  it('tells whose it is', () => {
    expect(device.identity).toEqual({ hostnames: ['CAMPUS-FW1'], serials: [] });
    expect(device.families).toEqual([4, 6]);
  });

  it.each([
    ['recorder to camera', 'vlan20-servers', 'vlan50-cam', packet('10.20.20.11', '10.20.50.7', 'tcp/554'), 'permit', 'policy 10 "Recorders to cameras"'],
    ['recorder to a camera in the range', 'vlan20-servers', 'vlan51-cam', packet('10.20.20.12', '10.20.51.99', 'tcp/443'), 'permit', 'policy 10 "Recorders to cameras"'],
    ['recorder to an address beyond the range', 'vlan20-servers', 'vlan51-cam', packet('10.20.20.12', '10.20.51.100', 'tcp/443'), 'deny', 'default'],
    ['management server to camera', 'vlan20-servers', 'vlan50-cam', packet('10.20.20.10', '10.20.50.7', 'tcp/554'), 'deny', 'default'],
    ['camera to recorder', 'vlan50-cam', 'vlan20-servers', packet('10.20.50.7', '10.20.20.11', 'tcp/7563'), 'deny', 'default'],
    ['camera to camera across the zone', 'vlan50-cam', 'vlan51-cam', packet('10.20.50.7', '10.20.51.20', 'tcp/80'), 'deny', 'default'],
    ['client to recorder', 'vlan30-clients', 'vlan20-servers', packet('10.20.30.5', '10.20.20.11', 'tcp/7563'), 'permit', 'policy 11 "Clients to VMS"'],
    ['client pings recorder', 'vlan30-clients', 'vlan20-servers', packet('10.20.30.5', '10.20.20.11', `icmp/${8 * 256}`), 'permit', 'policy 11 "Clients to VMS"'],
    ['client sends another ICMP type', 'vlan30-clients', 'vlan20-servers', packet('10.20.30.5', '10.20.20.11', `icmp/${13 * 256}`), 'deny', 'default'],
    ['client on an internal port', 'vlan30-clients', 'vlan20-servers', packet('10.20.30.5', '10.20.20.11', 'tcp/9000'), 'deny', 'default'],
    ['disabled policy', 'vlan30-clients', 'vlan50-cam', packet('10.20.30.5', '10.20.50.7', 'tcp/80'), 'deny', 'default'],
    ['Internet to Mobile Server by its public address', 'wan1', 'dmz', packet('198.51.100.9', '203.0.113.3', 'tcp/443'), 'permit', 'policy 12 "Internet to Mobile Server"'],
    ['Internet to Mobile Server, another port', 'wan1', 'dmz', packet('198.51.100.9', '203.0.113.3', 'tcp/8082'), 'deny', 'policy 3 "Geo deny"'],
    ['Internet to Mobile Server by its real address', 'wan1', 'dmz', packet('198.51.100.9', '192.0.2.10', 'tcp/8082'), 'deny', 'policy 3 "Geo deny"'],
    ['Mobile Server to recorder', 'dmz', 'vlan20-servers', packet('192.0.2.10', '10.20.20.12', 'tcp/7563'), 'permit', 'policy 13 "Mobile Server to VMS"'],
    ['another host in the DMZ to recorder', 'dmz', 'vlan20-servers', packet('192.0.2.11', '10.20.20.12', 'tcp/7563'), 'deny', 'default'],
    ['server to Internet in office hours only', 'vlan20-servers', 'wan1', packet('10.20.20.10', '198.51.100.1', 'tcp/443'), 'in doubt', 'policy 15 "Servers to Internet"'],
  ] as const)('%s', (_what, from, to, one, verdict, by) => {
    expect(walk(device, one, { from, to })).toEqual({ verdict, by });
  });

  it.each([
    ['administrator from the management network', 'mgmt', packet('192.168.99.20', '192.168.99.1', 'tcp/8443'), 'permit'],
    ['administration by the changed port only', 'mgmt', packet('192.168.99.20', '192.168.99.1', 'tcp/443'), 'deny'],
    ['a source that no administrator trusts', 'mgmt', packet('10.9.9.9', '192.168.99.1', 'tcp/22'), 'deny'],
    ['client to administration', 'vlan30-clients', packet('10.20.30.5', '10.20.30.1', 'tcp/8443'), 'deny'],
    ['client pings its gateway, not trusted', 'vlan30-clients', packet('10.20.30.5', '10.20.30.1', `icmp/${8 * 256}`), 'in doubt'],
    ['camera pings its gateway', 'vlan50-cam', packet('10.20.50.7', '10.20.50.1', `icmp/${8 * 256}`), 'deny'],
    ['SSL-VPN from outside', 'wan1', packet('198.51.100.9', '203.0.113.2', 'tcp/10443'), 'permit'],
    ['SSL-VPN on another interface', 'vlan30-clients', packet('10.20.30.5', '10.20.30.1', 'tcp/10443'), 'deny'],
  ] as const)('to the device itself: %s', (_what, from, one, verdict) => {
    expect(walk(device, one, { from }, 'administrative access').verdict).toBe(verdict);
  });

  it('denies ping from outside by its local-in policy and lets everything else go on to allowaccess', () => {
    expect(walk(device, packet('198.51.100.9', '203.0.113.2', 'icmp/2048'), { from: 'wan1' }, 'local-in-policy')).toEqual({ verdict: 'deny', by: 'local-in-policy 1' });
    expect(walk(device, packet('198.51.100.9', '203.0.113.2', 'tcp/10443'), { from: 'wan1' }, 'local-in-policy').verdict).toBe('permit');
  });

  it('reads interfaces with their aliases, zones and addresses', () => {
    const clients = device.interfaces.find((one) => one.name === 'vlan30-clients');
    expect(clients?.aliases).toEqual(['Operators', 'CLIENTS']);
    expect(clients?.addresses.map(({ address, network }) => [formatIpAddress(address), formatIpRange(network)])).toEqual([
      ['10.20.30.1', '10.20.30.0/24'],
      ['10.20.31.1', '10.20.31.0/24'],
    ]);
    const cameras = device.interfaces.find((one) => one.name === 'vlan51-cam');
    expect(cameras?.addresses.map(({ address }) => formatIpAddress(address))).toEqual(['10.20.51.1', '2001:db8:51::1']);
  });

  it('reads static routes and leaves black holes out', () => {
    expect(device.routes.map((route) => [formatIpRange(route.destination), route.interface, formatIpAddress(route.nextHop ?? 0n)])).toEqual([
      ['0.0.0.0/0', 'wan1', '203.0.113.1'],
      ['10.99.0.0/16', 'vlan20-servers', '10.20.20.254'],
    ]);
  });

  it('keeps translations in order: the virtual IP, then NAT of policies up to the last that asks for it', () => {
    expect(device.translations.map((one) => [one.id, one.field, one.target === 'none' ? 'none' : one.target.mapping])).toEqual([
      ['vip VIP-MOBILE', 'destination', 'offset'],
      ['snat firewall policy 10', 'source', 'none'],
      ['snat firewall policy 11', 'source', 'none'],
      ['snat firewall policy 12 vip', 'source', 'none'],
      ['snat firewall policy 13', 'source', 'none'],
      ['snat firewall policy 15', 'source', 'any'],
    ]);
  });

  it('places lines where their policies begin and names the objects they use', () => {
    const lines = text.split('\n');
    const line = device.filters[0]?.lines.find((one) => one.label.startsWith('policy 10 '));
    expect(lines[(line?.location.region?.startLine ?? 0) - 1]).toBe('    edit 10');
    const related = (line?.relatedLocations ?? []).map((place) => lines[(place.region?.startLine ?? 0) - 1]?.trim());
    expect(related).toContain('edit "REC-1"');
    expect(related).toContain('edit "CAMERA-ACCESS"');
  });

  it('never repeats a secret', () => {
    expect(JSON.stringify(read(text).diagnostics)).not.toContain('SH2EXAMPLE');
  });
});

describe('recognizes', () => {
  const recognized = (content: string): boolean => fortigate.recognizes({ path: 'x', text: content, encoding: 'utf-8' });

  it.each([
    ['a backup', text],
    ['an encrypted backup', '#FGBK|4|FGT100F|7|02|1639|'],
    ['a partial export', 'config firewall policy\n    edit 1\n        set action accept\n    next\nend\n'],
  ])('accepts %s', (_what, content) => {
    expect(recognized(content)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['prose', 'To change it type config firewall policy and then end.'],
    ['FortiWeb', '#config-version=FWB-7.0.1:user=admin\nconfig system global\n set hostname x\nend\n'],
    ['FortiManager', '#config-version=FMG-VM64-7.4:user=admin\nconfig system interface\n edit port1\n next\nend\n'],
    ['a Cisco configuration', 'version 15.2\nhostname sw1\ninterface Vlan10\n ip address 10.0.0.1 255.255.255.0\nend\n'],
    ['Junos', 'set version 20.4\nset system host-name srx\n'],
    ['nftables', 'table inet filter {\n chain input {\n }\n}\n'],
    ['XML', '<?xml version="1.0"?><pfsense></pfsense>'],
    ['iptables', '*filter\n:INPUT DROP [0:0]\n-A INPUT -j ACCEPT\nCOMMIT\n'],
  ])('refuses %s', (_what, content) => {
    expect(recognized(content)).toBe(false);
  });
});
