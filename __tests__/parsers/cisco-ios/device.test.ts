import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dishonesty } from '../../../proofs/fuzz/honest-reading.js';
import { formatIpAddress } from '../../../src/model/ip-address.js';
import { formatsOf } from '../../../src/parsers/index.js';
import { ciscoIos } from '../../../src/parsers/cisco-ios/index.js';
import { toExportFile, type ExportFile } from '../../../src/parsers/shared/export-file.js';
import { answer, configuration, device, read, verdict } from './walk.js';

const FOLDER = new URL('fixtures/', import.meta.url);
const NAMES = [...readdirSync(new URL('small/', FOLDER)).map((name) => `small/${name}`), 'campus-core.cfg'];

function file(name: string): ExportFile {
  return toExportFile({ path: name, bytes: readFileSync(new URL(name, FOLDER)) }).file;
}

function small(name: string): ReturnType<typeof device> {
  const found = ciscoIos.read([file(`small/${name}`)]).device;
  if (found === undefined) throw new Error('no device');
  return found;
}

describe('a fixture', () => {
  it.each(NAMES)('%s is recognised alone and read honestly', (name) => {
    const reading = ciscoIos.read([file(name)]);
    expect(formatsOf(file(name)).map(({ id }) => id)).toEqual(['cisco-ios']);
    expect(dishonesty(reading, [file(name)])).toBeUndefined();
    expect(reading.coverage[0]?.elements.unrecognised).toBe(0);
  });

  it.each(NAMES)('%s with an unknown line anywhere is incomplete', (name) => {
    const { text } = file(name);
    const lines = text.split('\n');
    const before = new Set(ciscoIos.read([file(name)]).diagnostics.map(({ code, location }) => `${code} ${location.region?.startLine ?? 0}`));
    // Behind the host name, and not in the text of a banner.
    const banner = lines.findIndex((line) => line.startsWith('banner '));
    for (let at = lines.findIndex((line) => line.startsWith('hostname')) + 1; at < lines.length - 1; at += 1) {
      if (banner !== -1 && at > banner && at <= banner + 3) continue;
      const changed = [...lines.slice(0, at), 'frobnicate the network', ...lines.slice(at)].join('\n');
      const { diagnostics } = ciscoIos.read([toExportFile({ path: name, bytes: new TextEncoder().encode(changed) }).file]);
      expect(diagnostics.some(({ effect, code, location }) => effect === 'incomplete' && !before.has(`${code} ${location.region?.startLine ?? 0}`)), `line ${at + 1}`).toBe(true);
    }
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }).filter((body) => !body.includes('\0')), (body) => {
      expect(dishonesty(read(configuration(body)), [toExportFile({ path: 'running-config', bytes: new TextEncoder().encode(configuration(body)) }).file])).toBeUndefined();
    }));
  });

  it('is taken for half of one without its end', () => {
    expect(read(configuration('').replace('\nend\n', '\n')).diagnostics.map(({ code }) => code)).toContain('export.truncated');
    expect(read(configuration('banner motd ^C\nhello')).diagnostics.map(({ code }) => code)).toContain('export.truncated');
  });

  it('tells its addresses, with those of redundant gateways', () => {
    const { device: found } = ciscoIos.read([file('campus-core.cfg')]);
    const servers = found?.interfaces.find(({ name }) => name === 'Vlan10');
    expect(servers?.addresses.map(({ address }) => formatIpAddress(address))).toEqual(['10.20.10.2', '10.20.10.1']);
    expect(servers?.aliases).toContain('servers');
    expect(found?.identity.hostnames).toEqual(['core-sw1']);
  });

  it('shows no secret', () => {
    const said = JSON.stringify(ciscoIos.read([file('campus-core.cfg')]), (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
    expect(said).toContain('export.secret');
    expect(said).not.toContain('examplecommunity');
  });
});

describe('zones', () => {
  const config = small('zones.cfg');
  const [INSIDE, OUTSIDE, DMZ, NONE] = ['GigabitEthernet0/1.10', 'GigabitEthernet0/0', 'GigabitEthernet0/2', 'GigabitEthernet0/3'] as const;

  it.each([
    ['within a zone', 'tcp 10.20.50.5 > 10.20.60.5:80', { from: INSIDE, to: 'GigabitEthernet0/1.20' }, 'passes'],
    ['an inspected application at its port', 'tcp 10.20.50.5 > 192.0.2.1:443', { from: INSIDE, to: OUTSIDE }, 'passes'],
    ['the same application elsewhere', 'tcp 10.20.50.5 > 192.0.2.1:8443', { from: INSIDE, to: OUTSIDE }, 'in doubt'],
    ['what no class takes', 'icmp 10.20.50.5 > 192.0.2.1:2048', { from: INSIDE, to: OUTSIDE }, 'blocked'],
    ['a list of a class', 'tcp 192.0.2.1 > 10.20.30.10:8082', { from: OUTSIDE, to: DMZ }, 'passes'],
    ['a deny in the list of a class', 'tcp 192.0.2.66 > 10.20.30.10:8082', { from: OUTSIDE, to: DMZ }, 'blocked'],
    ['a class with a rate', 'tcp 10.20.30.10 > 192.0.2.1:25', { from: DMZ, to: OUTSIDE }, 'in doubt'],
    ['no pair', 'tcp 192.0.2.1 > 10.20.50.5:80', { from: OUTSIDE, to: INSIDE }, 'blocked'],
    ['a pair without a policy', 'tcp 10.20.30.10 > 10.20.50.5:80', { from: DMZ, to: INSIDE }, 'blocked'],
    ['a zone and an interface in none', 'tcp 10.20.99.5 > 10.20.50.5:80', { from: NONE, to: INSIDE }, 'blocked'],
    ['to the device', 'tcp 192.0.2.1 > 203.0.113.2:22', { from: OUTSIDE }, 'blocked'],
  ])('%s: %s', (_what, asked, way, expected) => {
    expect(verdict(config, asked, way)).toBe(expected);
  });

  it('lets answers to inspected connections back, and judges those to passed ones by the other pair', () => {
    expect(answer(config, 'tcp 192.0.2.1:443 > 10.20.50.5:50000', { from: OUTSIDE, to: INSIDE })).toBe('passes');
    expect(answer(config, 'tcp 10.20.30.10:8082 > 192.0.2.1:50000', { from: DMZ, to: OUTSIDE })).toBe('in doubt');
  });
});

describe('translations', () => {
  const config = small('nat.cfg');
  const way = { from: 'GigabitEthernet0/0', to: 'GigabitEthernet0/1' } as const;

  it.each([
    ['the published port', 'tcp 192.0.2.1 > 10.20.30.10:8082', 'nat-1', 'passes'],
    ['another host one to one', 'tcp 192.0.2.1 > 10.20.30.20:80', 'nat-4', 'blocked'],
    ['a network in part', 'tcp 192.0.2.1 > 10.20.31.3:80', 'nat-5', 'passes'],
    ['the rest of it', 'tcp 192.0.2.1 > 10.20.31.9:80', 'nat-5', 'blocked'],
    ['no translation', 'tcp 192.0.2.1 > 10.20.30.10:8082', undefined, 'blocked'],
  ])('a list at the way in sees %s before it is translated', (_what, asked, translation, expected) => {
    expect(verdict(config, asked, translation === undefined ? way : { ...way, translation })).toBe(expected);
  });

  it('leaves what a list at the way out sees of hidden sources in doubt', () => {
    const out = { from: 'GigabitEthernet0/1', to: 'GigabitEthernet0/0' } as const;
    expect(verdict(config, 'udp 10.20.30.7 > 192.0.2.1:53', out)).toBe('passes');
    expect(verdict(config, 'tcp 10.20.30.7 > 192.0.2.1:80', out)).toBe('in doubt');
  });
});

describe('a switch', () => {
  it('lets a list at a port take the place of the one at the VLAN interface, in doubt', () => {
    const config = small('switch.cfg');
    expect(verdict(config, 'tcp 10.20.0.5 > 10.10.0.5:443', { from: 'Vlan20', to: 'Vlan10' })).toBe('in doubt');
    expect(verdict(config, 'tcp 10.20.0.5 > 10.10.0.5:444', { from: 'Vlan20', to: 'Vlan10' })).toBe('blocked');
  });

  it('drops by VLAN map what is routed into the VLAN or out of it', () => {
    const body = 'vlan access-map M 10\n match ip address T\n action drop\nvlan access-map M 20\n match ip address ALL\n action forward\nvlan filter M vlan-list 40\ninterface Vlan40\n ip address 10.20.40.1 255.255.255.0\nip access-list extended T\n deny tcp any any eq 24\n permit tcp any any range 23 24\nip access-list extended ALL\n permit tcp any any\n';
    const config = device(body);
    expect(verdict(config, 'tcp 10.20.40.5 > 10.20.10.5:23', { from: 'Vlan40', to: 'Vlan10' })).toBe('blocked');
    expect(verdict(config, 'tcp 10.20.10.5 > 10.20.40.5:23', { from: 'Vlan10', to: 'Vlan40' })).toBe('blocked');
    expect(verdict(config, 'tcp 10.20.40.5 > 10.20.10.5:24', { from: 'Vlan40', to: 'Vlan10' })).toBe('passes');
    expect(verdict(config, 'udp 10.20.40.5 > 10.20.10.5:24', { from: 'Vlan40', to: 'Vlan10' })).toBe('blocked');
  });
});

describe('the device itself', () => {
  it.each([
    ['line vty 0 4\n access-class 10 in\n transport input telnet', 'tcp 10.0.0.7 > 10.0.0.1:23', 'passes'],
    ['line vty 0 4\n access-class 10 in\n transport input telnet', 'tcp 10.0.0.8 > 10.0.0.1:23', 'blocked'],
    ['line vty 0 4\n access-class 10 in\n transport input ssh', 'tcp 10.0.0.7 > 10.0.0.1:22', 'in doubt'],
    ['line vty 0 4\n access-class 10 in\n transport input ssh', 'tcp 10.0.0.7 > 10.0.0.1:23', 'blocked'],
    ['ip http server\nip http access-class 10', 'tcp 10.0.0.8 > 10.0.0.1:80', 'blocked'],
    ['ip http server\nip http port 8080', 'tcp 10.0.0.8 > 10.0.0.1:8080', 'passes'],
    ['no ip http secure-server', 'tcp 10.0.0.8 > 10.0.0.1:443', 'blocked'],
    ['snmp-server community x RO 10', 'udp 10.0.0.8 > 10.0.0.1:161', 'blocked'],
    ['ntp server 10.0.0.9', 'udp 10.0.0.8 > 10.0.0.1:123', 'in doubt'],
  ])('%s: %s %s', (body, asked, expected) => {
    const text = configuration(`interface Vlan1\n ip address 10.0.0.1 255.255.255.0\naccess-list 10 permit 10.0.0.7\n${body}`).replace('line vty 0 4\n transport input none\n', body.startsWith('line') ? '' : 'line vty 0 4\n transport input none\n');
    const found = read(text).device;
    if (found === undefined) throw new Error('no device');
    expect(verdict(found, asked, { from: 'Vlan1' })).toBe(expected);
  });
});

describe('what is not modelled', () => {
  it.each([
    'interface Gi0\n crypto map VPN', 'interface Gi0\n ip policy route-map PBR', 'interface Gi0\n bridge-group 1', 'interface Gi0\n ip access-group common A B in', 'interface Gi0\n source template T',
    'ip nat source static 10.0.0.1 192.0.2.1', 'cts role-based enforcement', 'control-plane host\n management-interface Gi0 allow ssh', 'event manager applet A\n action 1 cli command "configure terminal"',
    'policy-map Q\n class class-default\n  drop\ninterface Gi0\n service-policy input Q',
  ])('%s is incomplete', (body) => {
    expect(read(configuration(body)).diagnostics.filter(({ effect }) => effect === 'incomplete').map(({ code }) => code)).toEqual(['export.unsupported']);
  });
});
