import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hook } from '../../../src/model/device.js';
import { azure } from '../../../src/parsers/azure/index.js';
import { codes as codesOf, decide as decideReading, file, read, withUnknownMembers, type Asked } from '../cloud-shared/decide.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const decide = (texts: readonly string[], hook: Hook, asked: Asked): string => decideReading(read(azure, texts), hook, asked);
const codes = (...texts: readonly string[]): readonly string[] => codesOf(read(azure, texts));

const subscription = fixture('vms-subscription.json');
const tags = fixture('small/tags.json');
const cards = fixture('small/cards.json');
const peering = fixture('small/peering.json');
const rest = fixture('small/rest.json');

describe('a whole subscription', () => {
  it('is read without a word', () => {
    expect(codes(subscription)).toEqual([]);
  });

  it.each<[Hook, Asked, string]>([
    ['input', { from: '10.20.50.7', to: '10.20.10.10', port: 443 }, 'open'],
    ['input', { from: '10.20.50.7', to: '10.20.10.11', port: 443 }, 'closed'],
    ['input', { from: '10.20.50.7', to: '10.20.10.11', port: 7563 }, 'open'],
    ['input', { from: '10.20.10.11', to: '10.20.10.10', port: 80 }, 'open'],
    ['input', { from: '10.20.10.12', to: '10.20.10.10', port: 80 }, 'closed'],
    ['input', { from: '10.20.10.10', to: '10.20.10.11', port: 9000 }, 'open'],
    ['input', { from: '10.20.10.10', to: '10.20.10.11', port: 9001 }, 'closed'],
    ['input', { from: '10.20.50.7', to: '10.20.10.12', port: 443 }, 'closed'],
    ['output', { from: '10.20.10.10', to: '198.51.100.7', port: 443 }, 'open'],
    ['forward', { from: '198.51.100.7', to: '10.20.10.10', port: 443 }, 'closed'],
    ['forward', { from: '10.20.50.7', to: '10.20.10.10', port: 443 }, 'open'],
    ['forward', { from: '10.20.10.10', to: '10.20.50.7', port: 443 }, 'open'],
  ])('at %s judges %o', (hook, asked, expected) => {
    expect(decide([subscription], hook, asked)).toBe(expected);
  });

  it('is the same in several files', () => {
    const resources: readonly unknown[] = JSON.parse(subscription);
    const parts = resources.map((one) => JSON.stringify([one]));
    expect(codes(...parts)).toEqual([]);
    expect(decide(parts, 'input', { from: '10.20.50.7', to: '10.20.10.10' })).toBe('open');
  });
});

describe('service tags and default rules', () => {
  it.each<[string, Asked, string]>([
    ['the Internet', { from: '203.0.113.9', to: '10.20.10.10', port: 443 }, 'open'],
    ['the virtual network, by a default rule that the export leaves out', { from: '10.20.3.4', to: '10.20.10.10', port: 22 }, 'open'],
    ['what is neither', { from: '10.99.3.4', to: '10.20.10.10', port: 22 }, 'closed'],
    ['private addresses outside of the virtual network', { from: '10.99.3.4', to: '10.20.10.10', port: 443 }, 'doubt'],
    ['probes of load balancers', { from: '168.63.129.16', to: '10.20.10.10', port: 22 }, 'open'],
    ['ICMP from it', { from: '10.20.3.4', to: '10.20.10.10', protocol: 1, port: 2048 }, 'closed'],
    ['a tag whose addresses are published elsewhere', { from: '203.0.113.9', to: '10.20.10.10', protocol: 17, port: 5050 }, 'doubt'],
    ['protocols without ports by a rule with ports', { from: '203.0.113.9', to: '10.20.10.10', protocol: 47, port: 0 }, 'doubt'],
  ])('judge %s', (_what, asked, expected) => {
    expect(decide([tags], 'input', asked)).toBe(expected);
  });

  it('include networks that are joined by a peering', () => {
    expect(decide([peering], 'input', { from: '10.30.1.1', to: '10.20.10.10', port: 22 })).toBe('open');
    expect(decide([peering], 'input', { from: '10.31.1.1', to: '10.20.10.10', port: 22 })).toBe('closed');
    expect(decide([peering.replace('"Connected"', '"Disconnected"')], 'input', { from: '10.30.1.1', to: '10.20.10.10', port: 22 })).toBe('doubt');
    expect(decide([peering.replace('"useRemoteGateways": false', '"useRemoteGateways": true')], 'input', { from: '10.31.1.1', to: '10.20.10.10', port: 22 })).toBe('doubt');
  });
});

describe('groups at subnets and network interfaces', () => {
  it('both judge; without one the place is open', () => {
    expect(decide([cards], 'input', { from: '10.20.50.7', to: '10.20.10.10', port: 443 })).toBe('open');
    expect(decide([cards], 'input', { from: '203.0.113.7', to: '10.20.10.10', port: 80 })).toBe('doubt');
    expect(decide([cards], 'input', { from: '10.99.1.1', to: '10.20.10.11', port: 80 })).toBe('open');
    const both = cards.replace(/("addressPrefix": "10\.20\.10\.0\/24",)/u, '$1 "networkSecurityGroup": {"id": "/subscriptions/1/resourceGroups/v/providers/Microsoft.Network/networkSecurityGroups/G"},');
    expect(decide([both], 'input', { from: '10.99.1.1', to: '10.20.10.11', port: 80 })).toBe('doubt');
    expect(codes(both)).toEqual([]);
  });

  it('leave a group that is not in the export in doubt', () => {
    const resources: readonly unknown[] = JSON.parse(subscription);
    const without = JSON.stringify(resources.slice(1));
    expect(codes(without)).toContain('incomplete export.undefined_reference');
    expect(decide([without], 'input', { from: '10.20.50.7', to: '10.20.10.10', port: 9 })).toBe('doubt');
  });

  it('are in doubt without network interfaces and virtual networks', () => {
    expect(codes(rest)).toEqual(['warning azure.part_missing', 'warning azure.part_missing']);
    expect(decide([rest], 'input', { from: '10.20.50.7', to: '10.20.10.10', port: 9 })).toBe('doubt');
  });

  it('are in doubt at a private endpoint', () => {
    const endpoint = subscription.replace('"enableAcceleratedNetworking": true,', '"privateEndpoint": {"id": "pe"},');
    expect(decide([endpoint], 'input', { from: '10.20.50.7', to: '10.20.10.10', port: 443 })).toBe('doubt');
  });
});

describe('what is not understood', () => {
  it.each(['vms-subscription.json', 'small/tags.json', 'small/cards.json', 'small/peering.json', 'small/rest.json'])('an unknown member anywhere in %s is told', (name) => {
    const changed = withUnknownMembers(fixture(name), /"(?:tags|dhcpOptions|routeTable)": $/u);
    expect(changed.length).toBeGreaterThan(2);
    for (const one of changed) expect(codes(one).some((code) => code.startsWith('incomplete')), one).toBe(true);
  });

  it.each([['"priority": 100', '"priority": "100"'], ['"protocol": "Tcp"', '"protocol": "Tpc"'], ['"access": "Allow"', '"access": "Maybe"'], ['"direction": "Inbound"', '"direction": "Sideways"'], ['"443"', '"443-"']])('puts %s as %s in doubt', (from, to) => {
    expect(codes(subscription.replace(from, to))).toContain('incomplete export.unrecognised');
  });

  it('knows its own files alone', () => {
    expect(azure.recognizes(file(subscription))).toBe(true);
    expect(azure.recognizes(file('{"SecurityGroups": []}'))).toBe(false);
    expect(azure.recognizes(file(`{"format_version": "1.0", "x": ${subscription}}`))).toBe(false);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.json(), (text) => {
      read(azure, [text, `[{"id": "/providers/microsoft.network/networksecuritygroups/a", "securityRules": [${text}], "subnets": ${text}}]`]);
    }));
  });
});
