import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatIpAddress, formatIpRange } from '../../../src/model/ip-address.js';
import { A_TO_B, deviceIn, incomplete, policy, read, twoZones, verdict } from './reading.js';

function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/small/${name}`, import.meta.url), 'utf8');
}

describe('host-inbound-traffic', () => {
  const device = deviceIn(fixture('host-inbound.set'));
  const ask = (text: string, from: string): string => verdict(device, text, { from, hook: 'input' });
  it.each([
    ['ge-0/0/0.0', '192.0.2.200 > 192.0.2.1 tcp/22', 'permit'],
    ['ge-0/0/0.0', '192.0.2.9 > 192.0.2.1 tcp/22', 'unsure'],
    ['ge-0/0/0.0', '192.0.2.200 > 192.0.2.1 tcp/23', 'deny'],
    ['ge-0/0/0.0', '192.0.2.9 > 192.0.2.1 icmp/2048', 'deny'],
    ['ge-0/0/2.0', '198.51.100.9 > 198.51.100.1 tcp/22', 'deny'],
    ['ge-0/0/1.0', '203.0.113.9 > 203.0.113.2 tcp/80', 'permit'],
    ['ge-0/0/1.0', '203.0.113.9 > 203.0.113.2 udp/161', 'permit'],
    ['ge-0/0/1.0', '203.0.113.9 > 203.0.113.2 tcp/23', 'unsure'],
    ['ge-0/0/1.0', '203.0.113.9 > 192.0.2.1 tcp/80', 'unsure'],
    ['fxp0.0', '192.0.2.9 > 192.0.2.254 tcp/22', 'unsure'],
    ['ge-0/0/7.0', '192.0.2.9 > 192.0.2.1 tcp/22', 'deny'],
  ])('from %s: %s', (from, text, expected) => {
    expect(ask(text, from)).toBe(expected);
  });

  it('is unsure of a service on another port', () => {
    const moved = deviceIn(fixture('host-inbound.set').replace(/^deactivate.*\n/mu, '').replace('host-inbound-traffic system-services ping', 'host-inbound-traffic system-services https'));
    expect(verdict(moved, '198.51.100.9 > 198.51.100.1 tcp/8443', { from: 'ge-0/0/2.0', hook: 'input' })).toBe('unsure');
  });

  it('knows no service of another name', () => {
    expect(incomplete(twoZones('security zones security-zone a host-inbound-traffic system-services frobnicate'))).toContain('export.invalid_value');
    expect(incomplete(twoZones('security zones security-zone a host-inbound-traffic system-services constructor'))).toContain('export.invalid_value');
  });
});

describe('configuration groups', () => {
  it('are resolved from the top, with both nodes of a cluster', () => {
    const device = deviceIn(fixture('cluster.conf'));
    expect(device.identity.hostnames).toEqual(['srx-a', 'srx-b']);
    expect(device.interfaces.map(({ name, addresses }) => `${name} ${addresses.map(({ address }) => formatIpAddress(address)).join(' ')}`)).toEqual([
      'reth0.10 192.0.2.1', 'reth1.0 198.51.100.1', 'fxp0.0 192.0.2.251 192.0.2.252',
    ]);
    expect(verdict(device, '192.0.2.9 > 198.51.100.10 tcp/7563', { from: 'reth0.10', to: 'reth1.0' })).toBe('permit');
  });

  it.each<[string, readonly string[], string]>([
    ['a group that is not applied', [], 'deny'],
    ['a group', ['apply-groups G'], 'permit'],
    ['a group that is switched off', ['apply-groups G', 'deactivate groups G'], 'deny'],
    ['a group applied below', ['security policies apply-groups G'], 'permit'],
    ['a group kept out', ['apply-groups G', 'security policies from-zone a to-zone b apply-groups-except G'], 'deny'],
  ])('%s', (_what, statements, expected) => {
    const group = policy('p').map((one) => `groups G ${one}`);
    expect(verdict(deviceIn(twoZones('security policies from-zone a to-zone b', ...group, ...statements)), '192.0.2.9 > 198.51.100.9 tcp/80', A_TO_B)).toBe(expected);
  });

  it('put wildcards in the place of names that are there', () => {
    const text = twoZones(...policy('p'), 'groups G security policies from-zone <*> to-zone <*> policy <*> match source-identity staff', 'apply-groups G');
    expect(verdict(deviceIn(text), '192.0.2.9 > 198.51.100.9 tcp/80', A_TO_B)).toBe('unsure');
    const other = text.replace('from-zone <*>', 'from-zone <b*>');
    expect(verdict(deviceIn(other), '192.0.2.9 > 198.51.100.9 tcp/80', A_TO_B)).toBe('permit');
  });

  it('let sets grow and keep single values', () => {
    const text = twoZones('applications application X protocol tcp destination-port 80', 'groups G applications application X destination-port 81', 'groups G security policies from-zone a to-zone b policy p match application junos-ssh', 'apply-groups G', ...policy('p', { application: 'X' }));
    const ask = (port: number): string => verdict(deviceIn(text), `192.0.2.9 > 198.51.100.9 tcp/${port}`, A_TO_B);
    expect([80, 81, 22].map(ask)).toEqual(['permit', 'deny', 'permit']);
  });

  it.each<[string, readonly string[], string]>([
    ['a group that is defined nowhere', ['apply-groups lost'], 'export.undefined_reference'],
    ['an order that cannot be told', [...policy('q'), ...policy('p').map((one) => `groups G ${one}`), 'apply-groups G'], 'juniper-srx.group_order'],
    ['other wildcards', ['groups G interfaces <ge-?/0/0> unit 0 family inet address 192.0.2.7/24', 'apply-groups G'], 'export.unsupported'],
    ['a group in a group', ['groups G security policies apply-groups H', 'groups H security policies default-policy permit-all', 'apply-groups G'], 'export.unsupported'],
    ['an unknown statement in a group', ['groups G security frobnicate', 'apply-groups G'], 'export.unrecognised'],
  ])('%s is never fine', (_what, statements, code) => {
    expect(incomplete(twoZones(...statements))).toContain(code);
  });
});

describe('the device', () => {
  it('has interfaces with their zones, and routes', () => {
    const device = deviceIn(twoZones('interfaces ge-0/0/1 unit 0 description "to, the \\"net\\""', 'interfaces ge-0/0/2 disable', 'interfaces ge-0/0/2 unit 7 family inet address 203.0.113.1/24', 'routing-options static route 10.0.0.0/8 next-hop 198.51.100.2', 'routing-options static route 10.9.0.0/16 discard', 'routing-options rib inet6.0 static route ::/0 next-hop 2001:db8::1'));
    expect(device.interfaces.map(({ name, aliases, enabled }) => ({ name, aliases, enabled }))).toEqual([
      { name: 'ge-0/0/0.0', aliases: ['ge-0/0/0', 'a'], enabled: true },
      { name: 'ge-0/0/1.0', aliases: ['ge-0/0/1', 'to, the "net"', 'b'], enabled: true },
      { name: 'ge-0/0/2.7', aliases: ['ge-0/0/2'], enabled: false },
    ]);
    expect(device.routes.map(({ destination, nextHop }) => `${formatIpRange(destination)} ${formatIpAddress(nextHop ?? 0n)}`)).toEqual(['10.0.0.0/8 198.51.100.2', '::/0 2001:db8::1']);
  });

  it('warns of secrets without showing them', () => {
    const { diagnostics } = read(fixture('host-inbound.set'));
    const secrets = diagnostics.filter(({ code }) => code === 'export.secret');
    expect(secrets.map(({ parameters }) => parameters['kind'])).toEqual(['encrypted-password', 'SNMP community']);
    expect(JSON.stringify(diagnostics)).not.toContain('exampleonly');
  });

  it('says nothing where there is no firewall', () => {
    expect(incomplete('set system host-name ex1\nset security zones security-zone a interfaces ge-0/0/0.0\nset interfaces ge-0/0/0 unit 0 family inet address 192.0.2.1/24\n')).toContain('export.no_rules');
  });

  it('keeps hostile names as they are, cut to length', () => {
    const name = `"::error::x\u001b[31m ${'y'.repeat(300)}"`;
    const [line] = deviceIn(twoZones(...policy(name))).filters.find((one) => one.name === 'security policies')?.lines ?? [];
    expect(line?.label).toContain('::error::x\u001b[31m');
    expect(line?.label.length).toBe(200);
  });
});
