import { describe, expect, it } from 'vitest';
import { codes, deviceOf, packet, policy, read, walk, withPolicies, type Passage } from './packet-walk.js';

function lanToServer(text: string, one = packet('10.0.1.5', '10.0.2.9', 'tcp/443')): Passage {
  return walk(deviceOf(text), one, { from: 'lan', to: 'srv' });
}

const SERVICES = `config firewall service custom
    edit "WEB"
        set tcp-portrange 80 443
    next
    edit "FROM-HIGH"
        set tcp-portrange 9000-9001:1024-65535
        set udp-portrange 9000
    next
    edit "ECHO"
        set protocol ICMP
        set icmptype 8
        set icmpcode 0
    next
    edit "ANY-ICMP"
        set protocol ICMP
        unset icmptype
    next
    edit "GRE-ONLY"
        set protocol IP
        set protocol-number 47
    next
    edit "ODD"
        set tcp-portrange 70000
    next
    edit "EMPTY"
    next
    edit "TO-ONE"
        set iprange 10.0.2.9
        set tcp-portrange 25
    next
    edit "APP"
        set app-service-type app-id
        set application 16354
    next
end
config firewall service group
    edit "INNER"
        set member "WEB"
    next
    edit "OUTER"
        set member "INNER" "GRE-ONLY"
    next
    edit "LOOP-A"
        set member "LOOP-B" "WEB"
    next
    edit "LOOP-B"
        set member "LOOP-A"
    next
end
`;

describe('services', () => {
  it.each([
    ['"WEB"', 'tcp/443', 'permit'],
    ['"WEB"', 'tcp/444', 'deny'],
    ['"WEB"', 'udp/443', 'deny'],
    ['"FROM-HIGH"', 'tcp/9001/1024', 'permit'],
    ['"FROM-HIGH"', 'tcp/9001/1023', 'deny'],
    ['"FROM-HIGH"', 'udp/9000/53', 'permit'],
    ['"ECHO"', 'icmp/2048', 'permit'],
    ['"ECHO"', 'icmp/2049', 'deny'],
    ['"ANY-ICMP"', 'icmp/3328', 'permit'],
    ['"GRE-ONLY"', '47', 'permit'],
    ['"GRE-ONLY"', 'tcp/47', 'deny'],
    ['"OUTER"', 'tcp/80', 'permit'],
    ['"OUTER"', '47', 'permit'],
    ['"WEB" "ECHO"', 'icmp/2048', 'permit'],
    ['"TO-ONE"', 'tcp/25', 'permit'],
    ['"APP"', 'tcp/25', 'in doubt'],
    ['"SSH"', 'tcp/22', 'permit'],
    ['"RTSP"', 'udp/554', 'permit'],
    ['"ALL"', 'udp/5000', 'permit'],
  ])('%s and %s: %s', (service, port, verdict) => {
    const text = withPolicies({ objects: SERVICES, policies: [policy({ service })] });
    expect(lanToServer(text, packet('10.0.1.5', '10.0.2.9', port)).verdict).toBe(verdict);
  });

  it('limits a service with an address of its own to that address', () => {
    const text = withPolicies({ objects: SERVICES, policies: [policy({ service: '"TO-ONE"' })] });
    expect(lanToServer(text, packet('10.0.1.5', '10.0.2.8', 'tcp/25')).verdict).toBe('deny');
  });

  it.each([
    ['"ODD"', 'export.invalid_value'],
    ['"EMPTY"', 'export.invalid_value'],
    ['"MISSING"', 'export.undefined_reference'],
    ['"LOOP-A"', 'export.cyclic_reference'],
  ])('keeps %s in doubt and reports %s', (service, code) => {
    const text = withPolicies({ objects: SERVICES, policies: [policy({ service })] });
    expect(codes(read(text), 'incomplete')).toEqual([code]);
    expect(lanToServer(text, packet('10.0.1.5', '10.0.2.9', 'tcp/9999')).verdict).toBe('in doubt');
  });
});

const ADDRESSES = `config firewall address
    edit "HOST"
        set subnet 10.0.1.5 255.255.255.255
    next
    edit "NET"
        set subnet 10.0.1.0 255.255.255.0
    next
    edit "SPAN"
        set type iprange
        set start-ip 10.0.1.3
        set end-ip 10.0.1.6
    next
    edit "ODD-HOSTS"
        set type wildcard
        set wildcard 10.0.0.5 255.255.0.255
    next
    edit "SCATTERED"
        set type wildcard
        set wildcard 0.0.0.5 0.0.0.255
    next
    edit "NAME"
        set type fqdn
        set fqdn "vms.example.com"
    next
    edit "COUNTRY"
        set type geography
        set country "JP"
    next
    edit "LAN-SUBNET"
        set type interface-subnet
        set subnet 10.0.1.0 255.255.255.0
        set interface "lan"
    next
    edit "STALE-SUBNET"
        set type interface-subnet
        set subnet 10.7.0.0 255.255.0.0
        set interface "lan"
    next
    edit "TAGGED"
        set type dynamic
        set sub-type ems-tag
    next
    edit "CARD"
        set type mac
        set macaddr "00:00:5e:00:53:01"
    next
    edit "none"
        set subnet 0.0.0.0 255.255.255.255
    next
    edit "BAD"
        set subnet 10.0.1.0 255.0.255.0
    next
    edit "NEWER"
        set frobnicate enable
        set subnet 10.0.1.5 255.255.255.255
    next
end
config firewall addrgrp
    edit "GROUP"
        set member "HOST"
    next
    edit "NESTED"
        set member "GROUP"
    next
    edit "ALL-BUT-HOST"
        set member "NET"
        set exclude enable
        set exclude-member "HOST"
    next
    edit "NET-BUT-NAME"
        set member "NET"
        set exclude enable
        set exclude-member "NAME"
    next
    edit "PARTLY"
        set member "HOST" "NAME"
    next
    edit "LOOP-A"
        set member "LOOP-B"
    next
    edit "LOOP-B"
        set member "LOOP-A"
    next
end
`;

describe('addresses', () => {
  it.each([
    ['"HOST"', '', 'permit'],
    ['"NET"', '', 'permit'],
    ['"SPAN"', '', 'permit'],
    ['"ODD-HOSTS"', '', 'permit'],
    ['"SCATTERED"', '', 'in doubt'],
    ['"NAME"', '', 'in doubt'],
    ['"COUNTRY"', '', 'in doubt'],
    ['"TAGGED"', '', 'in doubt'],
    ['"CARD"', '', 'in doubt'],
    ['"LAN-SUBNET"', '', 'permit'],
    ['"STALE-SUBNET"', '', 'in doubt'],
    ['"none"', '', 'deny'],
    ['"NEWER"', '', 'in doubt'],
    ['"GROUP"', '', 'permit'],
    ['"NESTED"', '', 'permit'],
    ['"ALL-BUT-HOST"', '', 'deny'],
    ['"NET-BUT-NAME"', '', 'in doubt'],
    ['"PARTLY"', '', 'permit'],
    ['"HOST"', 'enable', 'deny'],
    ['"GROUP"', 'enable', 'deny'],
    ['"ALL-BUT-HOST"', 'enable', 'permit'],
    ['"NAME"', 'enable', 'in doubt'],
    ['"PARTLY"', 'enable', 'deny'],
    ['"BAD"', '', 'in doubt'],
    ['"MISSING"', '', 'in doubt'],
    ['"MISSING"', 'enable', 'in doubt'],
    ['"LOOP-A"', '', 'in doubt'],
  ])('source %s, negated %s: %s', (srcaddr, negate, verdict) => {
    const text = withPolicies({ objects: ADDRESSES, policies: [policy({ srcaddr, 'srcaddr-negate': negate })] });
    expect(lanToServer(text).verdict).toBe(verdict);
  });

  it.each([
    ['"PARTLY"', '', '10.0.1.6', 'in doubt'],
    ['"PARTLY"', 'enable', '10.0.1.6', 'in doubt'],
    ['"ALL-BUT-HOST"', '', '10.0.1.6', 'permit'],
    ['"SPAN"', '', '10.0.1.7', 'deny'],
    ['"ODD-HOSTS"', '', '10.0.1.6', 'deny'],
    ['"SCATTERED"', '', '10.0.1.6', 'in doubt'],
  ])('source %s, negated %s, from %s: %s', (srcaddr, negate, from, verdict) => {
    const text = withPolicies({ objects: ADDRESSES, policies: [policy({ srcaddr, 'srcaddr-negate': negate })] });
    expect(lanToServer(text, packet(from, '10.0.2.9', 'tcp/443')).verdict).toBe(verdict);
  });

  it.each([
    ['"BAD"', 'export.invalid_value'],
    ['"MISSING"', 'export.undefined_reference'],
    ['"LOOP-A"', 'export.cyclic_reference'],
  ])('reports %s as %s', (dstaddr, code) => {
    const reading = read(withPolicies({ objects: ADDRESSES.replace(/ {4}edit "NEWER"[\s\S]*?next\n/u, ''), policies: [policy({ dstaddr })] }));
    expect(codes(reading, 'incomplete')).toEqual([code]);
  });

  it('takes names that JavaScript knows as plain names', () => {
    const text = withPolicies({ policies: [policy({ srcaddr: '"__proto__"', service: '"constructor"' })] });
    expect(codes(read(text), 'incomplete')).toEqual(['export.undefined_reference']);
    expect(lanToServer(text).verdict).toBe('in doubt');
  });
});

describe('order and state of policies', () => {
  it('goes by the order in the file, not by number', () => {
    const policies = [policy({ action: 'deny', service: '"HTTPS"' }), policy({})];
    expect(lanToServer(withPolicies({ policies })).by).toBe('policy 1');
    expect(lanToServer(withPolicies({ policies: [...policies].reverse() }).replaceAll('edit 1\n', 'edit 9\n')).by).toBe('policy 9');
  });

  it.each([
    ['no action', { action: '' }, 'deny'],
    ['disabled', { status: 'disable' }, 'deny'],
    ['schedule none', { schedule: '"none"' }, 'deny'],
    ['an undefined schedule', { schedule: '"weekends"' }, 'in doubt'],
    ['user groups', { groups: '"Operators"' }, 'in doubt'],
    ['an empty list of groups', { groups: '""' }, 'permit'],
    ['an Internet service', { dstaddr: '', service: '', 'internet-service': 'enable', 'internet-service-name': '"Google-DNS"' }, 'in doubt'],
    ['an Internet service beside a stale address', { dstaddr: '"none"', service: '"NONE"', 'internet-service': 'enable' }, 'in doubt'],
    ['an Internet source', { srcaddr: '', 'internet-service-src': 'enable' }, 'in doubt'],
    ['an Internet source, IPv6 addresses beside it', { srcaddr: '', srcaddr6: '"all"', dstaddr6: '"all"', 'internet-service-src': 'enable' }, 'in doubt'],
    ['an Internet service switched off', { 'internet-service': 'disable' }, 'permit'],
    ['a posture tag', { 'ztna-status': 'enable' }, 'in doubt'],
    ['expiry', { 'policy-expiry': 'enable' }, 'in doubt'],
    ['an unknown attribute', { frobnicate: 'enable' }, 'in doubt'],
    ['security profiles', { 'utm-status': 'enable', 'ips-sensor': '"default"', 'application-list': '"block-all"' }, 'permit'],
    ['an action nobody knows', { action: 'perhaps' }, 'in doubt'],
    ['the old policy VPN', { action: 'ipsec' }, 'in doubt'],
    ['an undefined interface', { srcintf: '"port99"' }, 'in doubt'],
    ['any interface', { srcintf: '"any"', dstintf: '"any"' }, 'permit'],
    ['another interface', { dstintf: '"wan"' }, 'deny'],
    ['only IPv6 addresses', { srcaddr: '', dstaddr: '', srcaddr6: '"all"', dstaddr6: '"all"' }, 'deny'],
    ['no addresses at all', { srcaddr: '' }, 'in doubt'],
    ['a negated service', { service: '"HTTPS"', 'service-negate': 'enable' }, 'deny'],
    ['another negated service', { service: '"HTTP"', 'service-negate': 'enable' }, 'permit'],
    ['a negated destination', { dstaddr: '"all"', 'dstaddr-negate': 'enable' }, 'deny'],
  ])('%s', (_what, fields, verdict) => {
    expect(lanToServer(withPolicies({ policies: [policy(fields)] })).verdict).toBe(verdict);
  });

  it('keeps IPv4 and IPv6 lists of one policy apart', () => {
    const text = withPolicies({ policies: [policy({ srcaddr6: '"all"', dstaddr6: '"none"' })] });
    expect(lanToServer(text, packet('2001:db8::1', '2001:db8::2', 'tcp/443')).verdict).toBe('deny');
    const open = withPolicies({ policies: [policy({ srcaddr6: '"all"', dstaddr6: '"all"' })] });
    expect(lanToServer(open, packet('2001:db8::1', '2001:db8::2', 'tcp/443')).verdict).toBe('permit');
  });

  it('reads the IPv6 table of old versions', () => {
    const text = withPolicies({ policies: [policy({ action: 'deny' })] }).concat(`config firewall policy6\n    edit 1\n        ${policy({}).replaceAll('\n', '\n        ')}\n    next\nend\n`);
    expect(lanToServer(text, packet('2001:db8::1', '2001:db8::2', 'tcp/443')).verdict).toBe('permit');
    expect(lanToServer(text).verdict).toBe('deny');
    expect(deviceOf(text).families).toEqual([4, 6]);
  });

  it('says nothing about IPv6 when a partial export shows none', () => {
    const device = deviceOf(withPolicies({ policies: [policy({})] }));
    expect(device.families).toEqual([4]);
    expect(walk(device, packet('2001:db8::1', '2001:db8::2', 'tcp/443'), { from: 'lan', to: 'srv' }).verdict).toBe('deny');
    expect(device.filters[0]?.universe).toHaveLength(1);
  });

  it.each([
    ['set srcaddr "HOST"\nappend srcaddr "SPAN"', '10.0.1.6', 'permit'],
    ['set srcaddr "HOST"\nset srcaddr "SPAN"', '10.0.1.7', 'deny'],
    ['set srcaddr "HOST"\nselect srcaddr "NET"', '10.0.1.7', 'permit'],
    ['set status disable\nunset status', '10.0.1.7', 'permit'],
  ])('applies %j', (extra, from, verdict) => {
    const text = withPolicies({ objects: ADDRESSES, policies: [`${policy({})}\n${extra}`] });
    expect(lanToServer(text, packet(from, '10.0.2.9', 'tcp/443')).verdict).toBe(verdict);
  });

  it('merges a section that occurs twice, in order', () => {
    const once = withPolicies({ policies: [policy({ action: 'deny', service: '"HTTPS"' })] });
    const text = `${once}config firewall policy\n    edit 7\n        ${policy({}).replaceAll('\n', '\n        ')}\n    next\nend\n`;
    expect(lanToServer(text).by).toBe('policy 1');
    expect(lanToServer(text, packet('10.0.1.5', '10.0.2.9', 'tcp/22')).by).toBe('policy 7');
  });

  it('labels and describes policies in their own words, cut to a sane length', () => {
    const [line] = deviceOf(withPolicies({ policies: [policy({ name: `"${'x'.repeat(500)}"`, comments: '"for the recorder"' })] })).filters[0]?.lines ?? [];
    expect(line?.label).toHaveLength(200);
    expect(line?.description).toBe('for the recorder');
  });
});

describe('policies that let more pass than their line says', () => {
  it.each([
    ['ipsec', { action: 'ipsec' }],
    ['learning mode', { 'learning-mode': 'enable' }],
    ['NAT64', { nat64: 'enable' }],
  ])('reports %s as unsupported', (_what, fields) => {
    expect(codes(read(withPolicies({ policies: [policy(fields)] })), 'incomplete')).toEqual(['export.unsupported']);
  });
});

describe('schedules', () => {
  const schedules = `config firewall schedule recurring
    edit "always"
        set day sunday monday tuesday wednesday thursday friday saturday
    next
    edit "never"
    next
    edit "nights"
        set start 20:00
        set end 06:00
        set day sunday monday tuesday wednesday thursday friday saturday
    next
end
config firewall schedule onetime
    edit "migration"
        set start 08:00 2024/05/01
        set end 18:00 2024/05/02
    next
end
config firewall schedule group
    edit "any-time"
        set member "nights" "always"
    next
    edit "no-time"
        set member "never"
    next
    edit "some-time"
        set member "never" "nights"
    next
end
`;

  it.each([
    ['always', 'permit'],
    ['never', 'deny'],
    ['nights', 'in doubt'],
    ['migration', 'in doubt'],
    ['any-time', 'permit'],
    ['no-time', 'deny'],
    ['some-time', 'in doubt'],
  ])('%s: %s', (name, verdict) => {
    expect(lanToServer(withPolicies({ objects: schedules, policies: [policy({ schedule: `"${name}"` })] })).verdict).toBe(verdict);
  });
});

describe('zones', () => {
  const zone = (body: string, name = 'INSIDE'): string => `config system zone\n    edit "${name}"\n        ${body}\n    next\nend\n`;
  const header = (version: string): string => `#config-version=FGT100F-${version}-FW-build1639-240313:opmode=0:vdom=0:user=admin\n`;
  const deny = policy({ srcintf: '"wan"', action: 'deny' });

  it('stands for its members in a policy', () => {
    const text = withPolicies({ objects: zone('set interface "lan" "wan"'), policies: [policy({ srcintf: '"INSIDE"' })] });
    expect(lanToServer(text).verdict).toBe('permit');
  });

  it.each([
    ['set interface "lan" "srv"', '7.2.8', 'deny'],
    ['set interface "lan" "srv"\n        set intrazone allow', '7.2.8', 'permit'],
    ['set interface "lan" "wan"\n        set intrazone allow', '7.2.8', 'deny'],
    ['set interface "lan" "srv"\n        set frobnicate on\n        set intrazone allow', '7.2.8', 'in doubt'],
  ])('traffic inside: %j', (body, version, verdict) => {
    expect(lanToServer(withPolicies({ header: header(version), objects: zone(body), policies: [deny] })).verdict).toBe(verdict);
  });

  it.each([
    ['7.4.3', 'deny'],
    ['7.4.4', 'permit'],
    ['unknown', 'in doubt'],
  ])('of one interface in version %s: %s', (version, verdict) => {
    const text = withPolicies({ header: header(version), objects: zone('set interface "lan"\n        set intrazone allow'), policies: [deny] });
    expect(walk(deviceOf(text), packet('10.0.1.5', '10.0.1.9', 'tcp/443'), { from: 'lan', to: 'lan' }).verdict).toBe(verdict);
  });

  it('lets a policy decide before intrazone does', () => {
    const objects = zone('set interface "lan" "srv"\n        set intrazone allow');
    expect(lanToServer(withPolicies({ objects, policies: [policy({ srcintf: '"any"', dstintf: '"any"', action: 'deny' })] })).by).toBe('policy 1');
  });

  it('expands SD-WAN zones to their members', () => {
    const objects = `config system sdwan
    set status enable
    config zone
        edit "virtual-wan-link"
        next
        edit "UPLINK"
        next
    end
    config members
        edit 1
            set interface "lan"
            set zone "UPLINK"
            set gateway 10.0.1.254
        next
    end
end
`;
    const text = withPolicies({ objects, policies: [policy({ srcintf: '"UPLINK"' })] });
    expect(codes(read(text), 'incomplete')).toEqual([]);
    expect(lanToServer(text).verdict).toBe('permit');
  });

  it('does not know whether traffic back out of the same interface meets a policy', () => {
    const text = withPolicies({ policies: [deny] }).replace('set allow-traffic-redirect disable', 'set allow-traffic-redirect enable');
    expect(walk(deviceOf(text), packet('10.0.1.5', '10.0.1.9', 'tcp/443'), { from: 'lan', to: 'lan' }).verdict).toBe('in doubt');
    expect(lanToServer(text).verdict).toBe('deny');
  });
});

describe('names as destinations', () => {
  const linesTo = (fields: Readonly<Record<string, string>>) =>
    deviceOf(withPolicies({ objects: ADDRESSES, policies: [policy(fields)] })).filters.find((filter) => filter.hooks.includes('forward'))?.lines[0];

  it.each([
    ['a name', { dstaddr: '"NAME"' }, ['vms.example.com']],
    ['a name and a host', { dstaddr: '"NAME" "HOST"' }, undefined],
    ['a negated name', { dstaddr: '"NAME"', 'dstaddr-negate': 'enable' }, undefined],
    ['a country', { dstaddr: '"COUNTRY"' }, undefined],
    ['a host', { dstaddr: '"HOST"' }, undefined],
  ])('tells the names of %s', (_what, fields, names) => {
    expect(linesTo(fields)?.destinationNames).toEqual(names);
  });

  it('keeps the addresses of a name in doubt', () => {
    expect(linesTo({ dstaddr: '"NAME"' })?.match.must).toEqual([]);
  });
});
