import { describe, expect, it } from 'vitest';
import { ciscoIos } from '../../../src/parsers/cisco-ios/index.js';
import { toExportFile } from '../../../src/parsers/shared/export-file.js';

function incomplete(...lines: readonly string[]): readonly string[] {
  const text = ['version 17.9', 'hostname core', ...lines, 'line vty 0 4', ' transport input none', 'end', ''].join('\n');
  const { diagnostics } = ciscoIos.read([toExportFile({ path: 'core.cfg', bytes: new TextEncoder().encode(text) }).file]);
  return diagnostics.filter(({ effect }) => effect === 'incomplete').map(({ code }) => code);
}

describe('a word that cannot stand there', () => {
  it.each([
    ['behind an interface', ['interface Vlan40 frobnicate']],
    ['behind a VLAN map', ['vlan access-map GUESTS frobnicate 10']],
    ['in a group', ['object-group network A', ' group-object frobnicate B']],
    ['behind a pool', ['ip nat pool P 203.0.113.20 203.0.113.29 netmask 255.255.255.0 frobnicate']],
    ['behind an action', ['policy-map type inspect P', ' class type inspect C', '  pass frobnicate']],
    ['in a rate', ['policy-map type inspect P', ' class type inspect C', '  police rate frobnicate 8000']],
    ['among transports', ['line vty 5 15', ' transport input frobnicate ssh']],
    ['behind snmp-server', ['snmp-server frobnicate community x RO 10']],
    ['below the control plane', ['control-plane', ' frobnicate the network']],
    ['behind a web server', ['ip http server frobnicate']],
    ['behind a route', ['ip route 10.0.0.0 255.0.0.0 192.0.2.1 frobnicate']],
  ])('%s', (_where, lines) => {
    expect(incomplete(...lines)).toContain('export.unrecognised');
  });

  it.each([
    ['interface Serial0/0.1 point-to-point'],
    ['ip route 10.0.0.0 255.0.0.0 Vlan10 192.0.2.1 200 name up track 5 tag 7 permanent'],
    ['ip route 10.0.0.0 255.0.0.0 Null0 250'],
    ['ip nat pool P 203.0.113.20 203.0.113.29 prefix-length 24 type rotary'],
    ['snmp-server enable traps config'],
    ['control-plane'],
  ])('%s is none', (line) => {
    expect(incomplete(line)).toEqual([]);
  });
});
