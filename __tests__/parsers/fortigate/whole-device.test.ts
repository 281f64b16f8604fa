import { describe, expect, it } from 'vitest';
import { formatIpRange } from '../../../src/model/ip-address.js';
import { fortigate } from '../../../src/parsers/fortigate/index.js';
import { toExportFile } from '../../../src/parsers/shared/export-file.js';
import { codes, deviceOf, packet, policy, read, walk, withPolicies } from './packet-walk.js';

const POLICIES = `config firewall policy
    edit 1
        ${policy({}).replaceAll('\n', '\n        ')}
    next
end
`;
const GLOBAL = `config global
config system global
    set hostname "FW-V"
    set vdom-mode multi-vdom
end
config system interface
    edit "lan"
        set vdom "CAM"
        set ip 10.0.1.1 255.255.255.0
    next
    edit "srv"
        set vdom "CAM"
        set ip 10.0.2.1 255.255.255.0
    next
    edit "other"
        set vdom "root"
        set ip 10.0.3.1 255.255.255.0
    next
end
end
`;
const NAMES = 'config vdom\nedit root\nnext\nedit CAM\nnext\nend\n';
const vdom = (name: string, body: string): string => `config vdom\nedit ${name}\n${body}end\n`;
const HEADER = '#config-version=FGT100F-7.2.8-FW-build1639-240313:opmode=0:vdom=1:user=admin\n';

describe('virtual domains', () => {
  it('reads the one that holds policies, with the interfaces that belong to it', () => {
    const text = `${HEADER}${NAMES}${GLOBAL.replaceAll('"root"', '"CAM"')}${vdom('root', 'config system settings\nend\n')}${vdom('CAM', POLICIES)}`;
    const device = deviceOf(text);
    expect(codes(read(text), 'incomplete')).toEqual([]);
    expect(device.identity.hostnames).toEqual(['FW-V']);
    expect(device.interfaces.map((one) => one.name)).toEqual(['lan', 'srv', 'other']);
    expect(walk(device, packet('10.0.1.5', '10.0.2.9', 'tcp/443'), { from: 'lan', to: 'srv' }).verdict).toBe('permit');
  });

  it('joins the files of one device', () => {
    const files = [withPolicies({ policies: [] }), POLICIES].map((text, index) => toExportFile({ path: `part${index}.conf`, bytes: new TextEncoder().encode(text) }).file);
    const reading = fortigate.read(files);
    expect(reading.coverage.map((one) => one.path)).toEqual(['part0.conf', 'part1.conf']);
    expect(reading.device?.filters[0]?.lines[0]?.location.path).toBe('part1.conf');
    expect(codes(reading, 'incomplete')).toEqual([]);
  });
});

describe('settings that change everything', () => {
  it.each([
    ['set opmode transparent', 'fortigate.transparent'],
    ['set ngfw-mode policy-based', 'export.unsupported'],
    ['set asymroute enable', 'export.unsupported'],
    ['set multicast-skip-policy enable', 'export.unsupported'],
    ['set frobnicate enable', 'export.unrecognised'],
  ])('%s', (line, code) => {
    const reading = read(withPolicies({ objects: `config system settings\n    ${line}\nend\n`, policies: [policy({})] }));
    expect(codes(reading, 'incomplete')).toEqual([code]);
    const states = reading.coverage[0]?.elements;
    expect((states?.unsupported ?? 0) + (states?.unrecognised ?? 0)).toBe(1);
  });

  it.each(['set opmode nat', 'set ngfw-mode profile-based', 'set gui-anything enable', 'set asymroute disable', 'set sip-tcp-port 5060'])('accepts %s', (line) => {
    expect(codes(read(withPolicies({ objects: `config system settings\n    ${line}\nend\n`, policies: [policy({})] })), 'incomplete')).toEqual([]);
  });
});

describe('sections', () => {
  it.each([
    ['firewall multicast-policy', ['export.unsupported']],
    ['firewall acl', ['export.unsupported']],
    ['firewall interface-policy', ['export.unsupported']],
    ['firewall proxy-policy', ['export.unsupported']],
    ['firewall security-policy', ['export.unsupported']],
    ['router policy', ['export.unsupported']],
    ['firewall frobnicate', ['export.unrecognised']],
    ['firewall DoS-policy', []],
    ['firewall shaping-policy', []],
    ['log syslogd filter', []],
    ['user group', []],
  ])('config %s', (section, expected) => {
    const objects = `config ${section}\n    edit 1\n        set comments "x"\n    next\nend\n`;
    expect(codes(read(withPolicies({ objects, policies: [policy({})] })), 'incomplete')).toEqual(expected);
  });

  it('does not mind what is switched off', () => {
    const objects = 'config firewall multicast-policy\n    edit 1\n        set status disable\n    next\nend\nconfig router policy\nend\n';
    expect(codes(read(withPolicies({ objects, policies: [policy({})] })), 'incomplete')).toEqual([]);
  });

  it('never takes policies for part of a section without effect whose end is missing', () => {
    const text = withPolicies({ objects: 'config log syslogd filter\n    set severity warning\n', policies: [policy({})] });
    expect(codes(read(text), 'incomplete')).toContain('export.unrecognised');
    expect(codes(read(text), 'incomplete')).toContain('export.truncated');
  });

  it.each([
    ['set security-mode captive-portal', 'export.unsupported'],
    ['set explicit-web-proxy enable', 'export.unsupported'],
    ['set frobnicate enable', 'export.unrecognised'],
  ])('interface with %s', (line, code) => {
    const text = withPolicies({ policies: [policy({})] }).replace('edit "lan"', `edit "lan"\n        ${line}`);
    expect(codes(read(text), 'incomplete')).toEqual([code]);
  });

  it('says that an export without interfaces or without policies is not enough', () => {
    expect(codes(read(withPolicies({ policies: [] })), 'incomplete')).toEqual(['export.no_rules']);
    const alone = read(POLICIES);
    expect(codes(alone, 'incomplete')).toEqual(['export.undefined_reference']);
    expect(walk(deviceOf(POLICIES), packet('10.0.1.5', '10.0.1.1', 'tcp/22'), { from: 'lan' }, 'administrative access').verdict).toBe('in doubt');
  });
});

describe('administration of the device', () => {
  const withAccess = (access: string, extra = ''): string =>
    `${extra}${withPolicies({ policies: [policy({})] }).replace('edit "srv"', `edit "srv"\n        set allowaccess ${access}`)}`;
  const admin = (...lines: readonly string[]): string => `config system admin\n    edit "admin"\n${lines.map((line) => `        ${line}\n`).join('')}    next\nend\n`;
  const ask = (text: string, source: string, service: string, from = 'srv'): string =>
    walk(deviceOf(text), packet(source, '10.0.2.1', service), { from }, 'administrative access').verdict;

  it.each([
    ['https', 'tcp/443', 'permit'],
    ['http', 'tcp/80', 'permit'],
    ['ssh', 'tcp/22', 'permit'],
    ['telnet', 'tcp/23', 'permit'],
    ['snmp', 'udp/161', 'permit'],
    ['fgfm', 'tcp/541', 'permit'],
    ['ping', 'icmp/2048', 'permit'],
    ['ping', 'tcp/443', 'deny'],
    ['ping', 'udp/500', 'in doubt'],
    ['frobnicate', 'tcp/9999', 'in doubt'],
  ])('allowaccess %s: %s', (access, service, verdict) => {
    expect(ask(withAccess(access, admin('set accprofile "super_admin"')), '10.0.2.50', service)).toBe(verdict);
  });

  it.each([
    ['no trusted host', [], 'permit'],
    ['another trusted host', ['set trusthost1 10.0.9.0 255.255.255.0'], 'deny'],
    ['this trusted host', ['set trusthost3 10.0.2.0 255.255.255.0'], 'permit'],
    ['everybody trusted', ['set trusthost1 10.0.9.0 255.255.255.0', 'set trusthost2 0.0.0.0 0.0.0.0'], 'permit'],
    ['a second administrator without any', ['set trusthost1 10.0.9.0 255.255.255.0', 'next', 'edit "second"'], 'permit'],
  ])('with %s', (_what, lines, verdict) => {
    expect(ask(withAccess('https', admin(...lines)), '10.0.2.50', 'tcp/443')).toBe(verdict);
  });

  it('does not know trusted hosts without administrators in the export', () => {
    expect(ask(withAccess('https'), '10.0.2.50', 'tcp/443')).toBe('in doubt');
  });

  it('is reached from another interface only where a policy leads there', () => {
    const text = withAccess('https', admin());
    expect(ask(text, '10.0.1.5', 'tcp/443', 'lan')).toBe('in doubt');
    expect(ask(text, '10.0.1.5', 'tcp/443', 'wan')).toBe('deny');
  });

  it('does not close what a local-in policy accepts', () => {
    const localIn = 'config firewall local-in-policy\n    edit 1\n        set intf "srv"\n        set srcaddr "all"\n        set dstaddr "all"\n        set action accept\n        set service "SSH"\n        set schedule "always"\n    next\n    edit 2\n        set intf "any"\n        set srcaddr "all"\n        set dstaddr "all"\n        set service "ALL"\n        set schedule "always"\n    next\nend\n';
    const text = withAccess('https', `${admin()}${localIn}`);
    expect(ask(text, '10.0.2.50', 'tcp/22')).toBe('in doubt');
    const first = (service: string): string => walk(deviceOf(text), packet('10.0.2.50', '10.0.2.1', service), { from: 'srv' }, 'local-in-policy').verdict;
    expect(first('tcp/22')).toBe('permit');
    expect(first('tcp/443')).toBe('deny');
  });
});

describe('routes', () => {
  it('reads prefixes, address objects, SD-WAN zones and IPv6', () => {
    const objects = `config system sdwan
    config members
        edit 1
            set interface "wan"
        next
        edit 2
            set interface "lan"
        next
    end
end
config firewall address
    edit "BRANCH"
        set subnet 10.50.0.0 255.255.0.0
        set allow-routing enable
    next
end
config router static
    edit 1
        set sdwan-zone "virtual-wan-link"
    next
    edit 2
        set dstaddr "BRANCH"
        set device "srv"
    next
    edit 3
        set status disable
        set dst 10.60.0.0 255.255.0.0
        set device "srv"
    next
    edit 4
        set dst 10.70.0.0 255.0.255.0
        set device "srv"
    next
end
config router static6
    edit 1
        set dst 2001:db8:7::/48
        set gateway 2001:db8::1
        set device "srv"
    next
end
`;
    const reading = read(withPolicies({ objects, policies: [policy({})] }));
    expect(reading.device?.routes.map((route) => `${formatIpRange(route.destination)} ${route.interface ?? ''}`)).toEqual([
      '0.0.0.0/0 wan', '0.0.0.0/0 lan', '10.50.0.0/16 srv', '2001:db8:7::/48 srv',
    ]);
    expect(codes(reading, 'incomplete')).toEqual(['export.invalid_value']);
  });
});
