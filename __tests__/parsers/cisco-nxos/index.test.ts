import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dishonesty } from '../../../proofs/fuzz/honest-reading.js';
import type { DeviceConfig } from '../../../src/model/device.js';
import { formatsOf } from '../../../src/parsers/index.js';
import { ciscoNxos } from '../../../src/parsers/cisco-nxos/index.js';
import { toExportFile, type ExportFile } from '../../../src/parsers/shared/export-file.js';
import { verdict } from '../cisco-ios/walk.js';

const FOLDER = new URL('fixtures/', import.meta.url);
const SMALL = readdirSync(new URL('small/', FOLDER)).map((name) => `small/${name}`);

function file(name: string): ExportFile {
  return toExportFile({ path: name, bytes: readFileSync(new URL(name, FOLDER)) }).file;
}

function lab(body: string): DeviceConfig {
  const text = `!Command: show running-config\nversion 9.3(8)\nhostname lab\nfeature interface-vlan\n${body}\nline console\nline vty\n`;
  const { device, diagnostics } = ciscoNxos.read([toExportFile({ path: 'lab', bytes: new TextEncoder().encode(text) }).file]);
  expect(diagnostics.filter(({ effect }) => effect === 'incomplete')).toEqual([]);
  if (device === undefined) throw new Error('no device');
  return device;
}

const VLANS = 'interface Vlan40\n  ip address 10.20.40.1/24\n  ip access-group L in\ninterface Vlan10\n  ip address 10.20.10.1/24\n';
const IN = { from: 'Vlan40', to: 'Vlan10' } as const;

describe('a list of NX-OS', () => {
  it.each([
    ['10 permit tcp 10.20.40.0/24 any eq www', 'tcp 10.20.40.5 > 10.20.10.1:80', 'passes'],
    ['10 permit tcp 10.20.40.0 0.0.0.254 any', 'tcp 10.20.40.5 > 10.20.10.1:80', 'blocked'],
    ['10 permit tcp addrgroup A any portgroup P', 'tcp 10.20.40.7 > 10.20.10.1:8005', 'passes'],
    ['10 permit tcp addrgroup A any portgroup P', 'tcp 10.20.40.7 > 10.20.10.1:8011', 'blocked'],
    ['10 permit tcp any any established', 'tcp 10.20.40.7 > 10.20.10.1:80', 'blocked'],
    ['statistics per-entry\n  10 permit ip any any', 'tcp 10.20.40.7 > 10.20.10.1:80', 'passes'],
    ['20 permit ip any any\n  10 deny tcp any any', 'tcp 10.20.40.7 > 10.20.10.1:80', 'blocked'],
    ['10 permit ip any any packet-length lt 100', 'tcp 10.20.40.7 > 10.20.10.1:80', 'in doubt'],
    ['10 permit ip any any dscp ef', 'tcp 10.20.40.7 > 10.20.10.1:80', 'in doubt'],
  ])('%s: %s %s', (line, asked, expected) => {
    const groups = 'object-group ip address A\n  10 host 10.20.40.7\nobject-group ip port P\n  10 range 8000 8010\n';
    expect(verdict(lab(`${groups}ip access-list L\n  ${line}\n${VLANS}`), asked, IN)).toBe(expected);
  });

  it('lets everything pass where it is not defined', () => {
    expect(verdict(lab(VLANS), 'tcp 10.20.40.7 > 10.20.10.1:80', IN)).toBe('passes');
  });

  it('does not count at a port that is switched, unless it is applied to the port', () => {
    const port = 'interface Ethernet1/1\n  switchport access vlan 40\n  ip port access-group L in\n';
    expect(verdict(lab(`ip access-list L\n  10 permit udp any any\n${port}interface Vlan40\n  ip address 10.20.40.1/24\n`), 'tcp 10.20.40.7 > 10.20.10.1:80', IN)).toBe('in doubt');
    expect(verdict(lab(`ip access-list L\n  10 permit udp any any\n${port.replace('ip port access-group', 'ip access-group')}interface Vlan40\n  ip address 10.20.40.1/24\n`), 'tcp 10.20.40.7 > 10.20.10.1:80', IN)).toBe('passes');
  });

  it('permits router and neighbour discovery before the implicit end of an IPv6 list', () => {
    const config = lab('ipv6 access-list S\n  10 permit tcp any any eq 443\ninterface Vlan40\n  ipv6 address 2001:db8:40::1/64\n  ipv6 traffic-filter S in\n');
    expect(verdict(config, 'icmp6 [2001:db8:40::5] > [2001:db8::1]:34048', IN)).toBe('passes');
    expect(verdict(config, 'icmp6 [2001:db8:40::5] > [2001:db8::1]:32768', IN)).toBe('blocked');
  });

  it('keeps the management port apart', () => {
    const config = lab('interface mgmt0\n  vrf member management\n  ip address 192.0.2.9/24\ninterface Vlan10\n  ip address 10.20.10.1/24\n');
    expect(verdict(config, 'tcp 192.0.2.7 > 10.20.10.1:80', { from: 'mgmt0', to: 'Vlan10' })).toBe('blocked');
  });
});

describe('a fixture', () => {
  it.each([...SMALL, 'n9k-core.cfg'])('%s is recognised alone and read honestly', (name) => {
    const read = ciscoNxos.read([file(name)]);
    expect(formatsOf(file(name)).map(({ id }) => id)).toEqual(['cisco-nxos']);
    expect(dishonesty(read, [file(name)])).toBeUndefined();
    expect(read.coverage[0]?.elements.unrecognised).toBe(0);
  });

  it.each([...SMALL, 'n9k-core.cfg'])('%s with an unknown line anywhere is incomplete', (name) => {
    const lines = file(name).text.split('\n');
    const before = new Set(ciscoNxos.read([file(name)]).diagnostics.map(({ code, location }) => `${code} ${location.region?.startLine ?? 0}`));
    for (let at = 6; at < lines.length - 1; at += 1) {
      const text = [...lines.slice(0, at), 'frobnicate the network', ...lines.slice(at)].join('\n');
      const { diagnostics } = ciscoNxos.read([toExportFile({ path: name, bytes: new TextEncoder().encode(text) }).file]);
      expect(diagnostics.some(({ effect, code, location }) => effect === 'incomplete' && !before.has(`${code} ${location.region?.startLine ?? 0}`)), `line ${at + 1}`).toBe(true);
    }
  });
});
