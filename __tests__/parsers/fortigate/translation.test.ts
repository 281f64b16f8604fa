import { describe, expect, it } from 'vitest';
import { forward } from '../../../src/analysis/device.js';
import { sentTraffic } from '../../../src/analysis/traffic.js';
import { formatIpRange } from '../../../src/model/ip-address.js';
import { box, spaceIncludes } from '../../../src/model/header-space.js';
import type { DeviceConfig } from '../../../src/model/device.js';
import { codes, deviceOf, packet, policy, read, walk, withPolicies } from './packet-walk.js';

const VIPS = `config firewall vip
    edit "MOBILE"
        set extip 203.0.113.3
        set mappedip "10.0.2.9"
        set extintf "wan"
        set portforward enable
        set extport 443
        set mappedport 8082
    next
    edit "WHOLE"
        set extip 203.0.113.4
        set mappedip "10.0.2.10"
        set extintf "any"
    next
    edit "RANGE"
        set extip 203.0.113.5-203.0.113.6
        set mappedip "10.0.2.20-10.0.2.21"
        set extintf "wan"
        set portforward enable
        set extport 8000-8001
        set mappedport 9000-9001
    next
    edit "OWN"
        set extip 0.0.0.0
        set mappedip "10.0.2.30"
        set extintf "wan"
        set portforward enable
        set extport 8443
        set mappedport 443
    next
    edit "FILTERED"
        set extip 203.0.113.3
        set mappedip "10.0.2.40"
        set extintf "wan"
        set portforward enable
        set src-filter "198.51.100.0/28" "198.51.100.100-198.51.100.110"
        set extport 2222
        set mappedport 22
    next
    edit "BALANCED"
        set type server-load-balance
        set extip 203.0.113.6
        set extintf "wan"
        set server-type https
        set extport 8090
        config realservers
            edit 1
                set ip 10.0.2.50
                set port 443
            next
            edit 2
                set ip 10.0.2.51
                set port 443
            next
            edit 3
                set ip 10.0.2.52
                set port 443
                set status disable
            next
        end
    next
end
config firewall vipgrp
    edit "PUBLISHED"
        set interface "wan"
        set member "MOBILE" "RANGE"
    next
end
config firewall address
    edit "REAL-MOBILE"
        set subnet 10.0.2.9 255.255.255.255
    next
end
`;
const header = (version: string): string => `#config-version=FGT60F-${version}-FW-build1639-240313:opmode=0:vdom=0:user=admin\n`;
const inbound = (fields: Readonly<Record<string, string>>): string => policy({ srcintf: '"wan"', ...fields });
const from = (device: DeviceConfig, destination: string, service: string, source = '198.51.100.9'): string =>
  walk(device, packet(source, destination, service), { from: 'wan', to: 'srv' }).verdict;

describe('virtual IPs without central NAT', () => {
  it.each([
    ['"MOBILE"', '"ALL"', '203.0.113.3', 'tcp/443', 'permit'],
    ['"MOBILE"', '"ALL"', '203.0.113.3', 'tcp/8082', 'deny'],
    ['"MOBILE"', '"ALL"', '10.0.2.9', 'tcp/8082', 'deny'],
    // The service is compared with the mapped port: 443 outside is 8082 here.
    ['"MOBILE"', '"HTTPS"', '203.0.113.3', 'tcp/443', 'deny'],
    ['"WHOLE"', '"HTTPS"', '203.0.113.4', 'tcp/443', 'permit'],
    ['"WHOLE"', '"HTTPS"', '203.0.113.4', 'tcp/22', 'deny'],
    ['"PUBLISHED"', '"ALL"', '203.0.113.3', 'tcp/443', 'permit'],
    ['"PUBLISHED"', '"ALL"', '203.0.113.6', 'tcp/8001', 'permit'],
    ['"PUBLISHED"', '"ALL"', '203.0.113.4', 'tcp/443', 'deny'],
    ['"OWN"', '"HTTPS"', '203.0.113.2', 'tcp/8443', 'permit'],
    ['"FILTERED"', '"SSH"', '203.0.113.3', 'tcp/2222', 'permit'],
    ['"BALANCED"', '"HTTPS"', '203.0.113.6', 'tcp/8090', 'permit'],
    ['"all"', '"ALL"', '203.0.113.3', 'tcp/443', 'deny'],
    ['"REAL-MOBILE"', '"ALL"', '203.0.113.3', 'tcp/443', 'deny'],
    ['"REAL-MOBILE"', '"ALL"', '10.0.2.9', 'tcp/8082', 'permit'],
  ])('destination %s, service %s: %s %s %s', (dstaddr, service, destination, port, verdict) => {
    const device = deviceOf(withPolicies({ header: header('7.2.2'), objects: VIPS, policies: [inbound({ dstaddr, service })] }));
    expect(from(device, destination, port)).toBe(verdict);
  });

  it('translates only sources inside src-filter', () => {
    const device = deviceOf(withPolicies({ header: header('7.2.2'), objects: VIPS, policies: [inbound({ dstaddr: '"FILTERED"' })] }));
    expect(from(device, '203.0.113.3', 'tcp/2222', '198.51.100.105')).toBe('permit');
    expect(from(device, '203.0.113.3', 'tcp/2222', '198.51.100.200')).toBe('deny');
  });

  it('moves ranges position by position and balances over the servers that are on', () => {
    const device = deviceOf(withPolicies({ objects: VIPS, policies: [inbound({})] }));
    const targets = new Map(device.translations.map((one) => [one.id, one.target]));
    expect(targets.get('vip RANGE')).toMatchObject({ mapping: 'offset', ports: { first: 9000, last: 9001 } });
    const balanced = targets.get('vip BALANCED');
    if (balanced === undefined || balanced === 'none' || typeof balanced.addresses === 'string') throw new Error('no target');
    expect(balanced.mapping).toBe('any');
    expect(balanced.addresses.map(formatIpRange)).toEqual(['10.0.2.50/31']);
    expect(balanced.ports).toEqual({ first: 443, last: 443 });
  });

  it('does not know the address of an interface with DHCP', () => {
    const text = withPolicies({ objects: VIPS, policies: [inbound({ dstaddr: '"OWN"' })] }).replace('set ip 203.0.113.2 255.255.255.248', 'set mode dhcp');
    const own = deviceOf(text).translations.find((one) => one.id === 'vip OWN');
    expect(own?.match.must).toEqual([]);
    expect(spaceIncludes(own?.match.may ?? [], packet('198.51.100.9', '192.0.2.77', 'tcp/8443'))).toBe(true);
  });

  it.each([
    ['7.2.2', '', 'permit'],
    ['7.2.3', '', 'in doubt'],
    ['7.4.1', '', 'in doubt'],
    ['none', '', 'in doubt'],
    ['7.4.1', 'disable', 'permit'],
    ['7.4.1', 'enable', 'deny'],
    ['6.4.2', 'enable', 'deny'],
  ])('a deny above: version %s, match-vip %j: %s', (version, matchVip, verdict) => {
    const policies = [inbound({ dstintf: '"any"', action: 'deny', 'match-vip': matchVip }), inbound({ dstaddr: '"MOBILE"' })];
    const device = deviceOf(withPolicies({ header: header(version), objects: VIPS, policies }));
    expect(from(device, '203.0.113.3', 'tcp/443')).toBe(verdict);
    expect(from(device, '10.0.2.9', 'tcp/8082')).toBe('deny');
  });

  it('leaves open which destination match-vip compares when it is not everything', () => {
    const policies = [inbound({ dstintf: '"any"', dstaddr: '"REAL-MOBILE"', action: 'deny', 'match-vip': 'enable' }), inbound({ dstaddr: '"MOBILE"' })];
    expect(from(deviceOf(withPolicies({ header: header('7.4.1'), objects: VIPS, policies })), '203.0.113.3', 'tcp/443')).toBe('in doubt');
  });

  it('takes the first virtual IP that fits', () => {
    const ids = deviceOf(withPolicies({ objects: VIPS, policies: [inbound({})] })).translations.map((one) => one.id);
    expect(ids).toEqual(['vip MOBILE', 'vip WHOLE', 'vip RANGE', 'vip OWN', 'vip FILTERED', 'vip BALANCED']);
  });

  it.each([
    ['set frobnicate enable', 'export.unrecognised'],
    ['set nat46 enable', 'export.unsupported'],
    ['set type access-proxy', 'export.unsupported'],
    ['set mappedip "${SERVER}"', 'export.invalid_value'],
    ['set extport 99999', 'export.invalid_value'],
  ])('keeps a virtual IP with %s in doubt', (line, code) => {
    const objects = VIPS.replace('set mappedport 8082', `set mappedport 8082\n        ${line}`);
    const text = withPolicies({ header: header('7.2.2'), objects, policies: [inbound({ dstaddr: '"MOBILE"' })] });
    expect(codes(read(text), 'incomplete')).toContain(code);
    expect(deviceOf(text).translations.find((one) => one.id === 'vip MOBILE')?.match.must).toEqual([]);
  });

  it('reads IPv6 virtual IPs', () => {
    const objects = `config firewall vip6\n    edit "MOBILE6"\n        set extip 2001:db8::3\n        set mappedip 2001:db8:2::9\n        set portforward enable\n        set extport 443\n        set mappedport 8082\n    next\nend\n`;
    const device = deviceOf(withPolicies({ header: header('7.2.2'), objects, policies: [inbound({ srcaddr: '', dstaddr: '', srcaddr6: '"all"', dstaddr6: '"MOBILE6"' })] }));
    expect(from(device, '2001:db8::3', 'tcp/443', '2001:db8:f::1')).toBe('permit');
    expect(from(device, '2001:db8:2::9', 'tcp/8082', '2001:db8:f::1')).toBe('deny');
  });
});

describe('central NAT', () => {
  const settings = 'config system settings\n    set central-nat enable\nend\n';

  it('doubts an entry only for the addresses that are in doubt', () => {
    const addresses = 'config firewall address\nedit "known"\nset subnet 10.0.1.0 255.255.255.0\nnext\nedit "name"\nset type fqdn\nset fqdn "a.example.com"\nnext\nend\n';
    const entry = 'config firewall central-snat-map\nedit 1\nset srcintf "any"\nset dstintf "wan"\nset orig-addr "known" "name"\nset dst-addr "all"\nnext\nend\n';
    const [translation] = deviceOf(withPolicies({ objects: `${settings}${addresses}${entry}`, policies: [policy({})] })).translations;
    expect(translation?.match.must.map(({ source }) => source.map(formatIpRange))).toEqual([['10.0.1.0/24']]);
    expect(translation?.match.may.map(({ source }) => source.map(formatIpRange))).toEqual([['0.0.0.0/0']]);
    expect(translation?.doubts).toHaveLength(1);
  });
  const snat = `config firewall ippool
    edit "POOL"
        set startip 203.0.113.5
        set endip 203.0.113.6
    next
end
config firewall central-snat-map
    edit 1
        set srcintf "lan"
        set dstintf "wan"
        set orig-addr "all"
        set dst-addr "REAL-MOBILE"
        set nat disable
    next
    edit 2
        set srcintf "lan"
        set dstintf "wan"
        set orig-addr "all"
        set dst-addr "all"
        set nat-ippool "POOL"
    next
    edit 3
        set status disable
        set srcintf "srv"
        set dstintf "wan"
        set orig-addr "all"
        set dst-addr "all"
    next
end
`;

  it('matches ordinary addresses after every translation', () => {
    const device = deviceOf(withPolicies({ objects: `${settings}${VIPS}`, policies: [inbound({ dstaddr: '"REAL-MOBILE"' })] }));
    expect(from(device, '203.0.113.3', 'tcp/443')).toBe('permit');
    expect(from(device, '203.0.113.4', 'tcp/443')).toBe('deny');
    expect(device.filters[0]?.lines.every((line) => line.translations === undefined)).toBe(true);
  });

  it('leaves switched-off virtual IPs out', () => {
    const objects = `${settings}${VIPS.replace('set mappedport 8082', 'set mappedport 8082\n        set status disable')}`;
    expect(deviceOf(withPolicies({ objects, policies: [inbound({})] })).translations.map((one) => one.id)).not.toContain('vip MOBILE');
  });

  it('reads the source translation table instead of the policies', () => {
    const device = deviceOf(withPolicies({ objects: `${settings}${VIPS}${snat}`, policies: [policy({ nat: 'enable' })] }));
    const entries = device.translations.filter((one) => one.field === 'source').map((one) => [one.id, one.target === 'none' || typeof one.target.addresses === 'string' ? one.target : one.target.addresses.map(formatIpRange)]);
    expect(entries).toEqual([
      ['central-snat 1', 'none'],
      ['central-snat 2', ['203.0.113.5-203.0.113.6']],
    ]);
  });
});

describe('source translation by policy', () => {
  it('uses the outgoing interface unless a pool is named', () => {
    const pool = 'config firewall ippool\n    edit "POOL"\n        set startip 203.0.113.5\n        set endip 203.0.113.6\n    next\nend\n';
    const policies = [policy({ nat: 'enable' }), policy({ nat: 'enable', ippool: 'enable', poolname: '"POOL"' }), policy({ nat: 'enable', ippool: 'enable', poolname: '"GONE"' })];
    const reading = read(withPolicies({ objects: pool, policies }));
    const targets = reading.device?.translations.map((one) => (one.target === 'none' || typeof one.target.addresses === 'string' ? one.target : one.target.addresses.map(formatIpRange)));
    expect(targets?.[0]).toEqual({ addresses: 'egress-interface', mapping: 'any' });
    expect(targets?.[1]).toEqual(['203.0.113.5-203.0.113.6']);
    expect(reading.device?.translations[2]?.match.must).toEqual([]);
    expect(codes(reading, 'incomplete')).toEqual(['export.undefined_reference']);
  });

  it('keeps the policy for a virtual IP and the one for its mapped address apart', () => {
    // The second policy lets the packet of the virtual IP pass, so its NAT counts; the first one never sees that packet.
    const policies = [inbound({ dstaddr: '"REAL-MOBILE"' }), inbound({ dstaddr: '"MOBILE"', nat: 'enable' })];
    const device = deviceOf(withPolicies({ header: header('7.2.2'), objects: VIPS, policies }));
    const asked = box({ source: [{ first: 0xffff_c633_6409n, last: 0xffff_c633_6409n }], protocols: [{ first: 6, last: 6 }] });
    const sent = [sentTraffic(asked)];
    const passed = forward({ name: 'fw', config: device, location: device.location }, sent, { device: 'fw', role: 'network', ingress: 'wan', egress: 'srv' });
    const sources = passed.map((piece) => [piece.translatedBy ?? 'not translated', piece.box.source.map(formatIpRange).join()]);
    expect(sources.sort()).toEqual([
      ['not translated', '198.51.100.9'],
      ['vip MOBILE', '10.0.2.1'],
    ]);
  });

  it('says that a whole-address virtual IP may lend its address', () => {
    const device = deviceOf(withPolicies({ objects: VIPS, policies: [policy({ srcintf: '"srv"', dstintf: '"wan"', nat: 'enable' })] }));
    const reverse = device.translations.find((one) => one.id === 'reverse vip WHOLE');
    expect(reverse?.match.must).toEqual([]);
    expect(spaceIncludes(reverse?.match.may ?? [], packet('10.0.2.10', '198.51.100.1', 'tcp/443'))).toBe(true);
  });
});
