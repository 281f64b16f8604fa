import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hook } from '../../../src/model/device.js';
import { gcp } from '../../../src/parsers/gcp/index.js';
import { codes as codesOf, decide as decideReading, file, read, withUnknownMembers, type Asked } from '../cloud-shared/decide.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const decide = (text: string, hook: Hook, asked: Asked): string => decideReading(read(gcp, [text]), hook, asked);
const codes = (...texts: readonly string[]): readonly string[] => codesOf(read(gcp, texts));

const project = fixture('vms-project.json');
const priorities = fixture('small/priorities.json');
const accounts = fixture('small/accounts.json');
const rulesOnly = fixture('small/rules-only.json');
const NOTE = 'note gcp.policies_elsewhere';

describe('a whole project', () => {
  it('is read, with a note about policies that it cannot show', () => {
    expect(codes(project)).toEqual([NOTE]);
  });

  it.each<[Hook, Asked, string]>([
    ['input', { from: '10.20.50.7', to: '10.20.10.10', port: 443 }, 'open'],
    ['input', { from: '10.20.50.7', to: '10.20.10.11', port: 443 }, 'closed'],
    ['input', { from: '10.20.50.7', to: '10.20.10.11', port: 7563 }, 'open'],
    ['input', { from: '10.20.10.11', to: '10.20.10.10', port: 80 }, 'open'],
    ['input', { from: '10.20.10.12', to: '10.20.10.10', port: 80 }, 'closed'],
    ['input', { from: '10.20.50.7', to: '10.20.10.10', port: 3389 }, 'closed'],
    ['input', { from: '10.20.50.7', to: '10.20.10.12', port: 443 }, 'doubt'],
    ['output', { from: '10.20.10.10', to: '198.51.100.7', port: 443 }, 'open'],
    ['forward', { from: '198.51.100.7', to: '10.20.10.10', port: 443 }, 'closed'],
    ['forward', { from: '10.20.50.7', to: '10.20.10.10', port: 443 }, 'open'],
    ['forward', { from: '10.20.10.10', to: '10.20.50.7', port: 443 }, 'open'],
  ])('at %s judges %o', (hook, asked, expected) => {
    expect(decide(project, hook, asked)).toBe(expected);
  });

  it('is the same in several files', () => {
    const resources: readonly unknown[] = JSON.parse(project);
    const parts = resources.map((one) => JSON.stringify([one]));
    expect(codes(...parts)).toEqual([NOTE]);
    expect(decideReading(read(gcp, parts), 'input', { from: '10.20.50.7', to: '10.20.10.10' })).toBe('open');
  });
});

describe('priorities', () => {
  it.each<[Hook, string, Asked, string]>([
    ['input', 'a denying rule before a permitting one', { from: '10.9.1.1', to: '10.20.10.10', port: 22 }, 'closed'],
    ['input', 'ranges of ports', { from: '10.9.1.1', to: '10.20.10.10', port: 3500 }, 'closed'],
    ['input', 'a lower number first', { from: '10.9.9.9', to: '10.20.10.10', port: 22 }, 'open'],
    ['input', 'every protocol', { from: '10.1.1.1', to: '10.20.10.10', protocol: 47, port: 0 }, 'open'],
    ['input', 'nothing else', { from: '203.0.113.1', to: '10.20.10.10' }, 'closed'],
    ['output', 'a rule for what goes out', { from: '10.20.10.10', to: '198.51.100.7' }, 'closed'],
    ['output', 'the implied rule for the other family', { from: '10.20.10.10', to: '2001:db8::7' }, 'open'],
  ])('at %s put %s', (hook, _what, asked, expected) => {
    expect(decide(priorities, hook, asked)).toBe(expected);
  });
});

describe('service accounts and ranges', () => {
  it.each<[string, Asked, string]>([
    ['an instance of the account', { from: '10.20.10.20', to: '10.20.10.10', protocol: 17, port: 5050 }, 'open'],
    ['its ranges of aliases', { from: '10.64.0.9', to: '10.20.10.10', protocol: 17, port: 5050 }, 'doubt'],
    ['another instance', { from: '10.20.10.12', to: '10.20.10.10', protocol: 17, port: 5050 }, 'closed'],
    ['another target', { from: '10.20.10.20', to: '10.20.10.12', protocol: 17, port: 5050 }, 'closed'],
    ['a rule for one destination, and any source', { from: '203.0.113.1', to: '10.20.10.12' }, 'open'],
    ['not for the others', { from: '203.0.113.1', to: '10.20.10.10' }, 'closed'],
  ])('judge %s', (_what, asked, expected) => {
    expect(decide(accounts, 'input', asked)).toBe(expected);
  });

  it('leave everything in doubt without instances', () => {
    expect(codes(rulesOnly)).toEqual([NOTE, 'warning gcp.part_missing', 'warning gcp.part_missing']);
    expect(decide(rulesOnly, 'input', { from: '203.0.113.1', to: '10.20.10.10', port: 9 })).toBe('doubt');
  });
});

describe('what is not understood', () => {
  it.each(['vms-project.json', 'small/priorities.json', 'small/accounts.json', 'small/rules-only.json'])('an unknown member anywhere in %s is told', (name) => {
    const changed = withUnknownMembers(fixture(name), /"(?:disks|logConfig)": (?:\[\s*)?$/u);
    expect(changed.length).toBeGreaterThan(1);
    for (const one of changed) expect(codes(one).some((code) => code.startsWith('incomplete')), one).toBe(true);
  });

  it.each([['"priority": 1000', '"priority": "1000"'], ['"allowed"', '"permitted"'], ['"tcp"', '"tpc"'], ['"INGRESS"', '"IN"'], ['"443"', '"443-"'], ['"10.20.50.0/24"', '"10.20.50.0/33"']])('puts %s as %s in doubt', (from, to) => {
    const strange = project.replace(from, to);
    expect(codes(strange)).toContain('incomplete export.unrecognised');
    expect(decide(strange, 'input', { from: '203.0.113.1', to: '10.20.10.10', port: 9 })).toBe('doubt');
  });

  it('knows its own files alone', () => {
    expect(gcp.recognizes(file(project))).toBe(true);
    expect(gcp.recognizes(file(rulesOnly))).toBe(true);
    expect(gcp.recognizes(file('[{"name": "a"}]'))).toBe(false);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.json(), (text) => {
      read(gcp, [text, `[{"kind": "compute#firewall", "allowed": ${text}}, {"kind": "compute#instance", "networkInterfaces": [${text}], "tags": ${text}}, {"kind": "compute#subnetwork", "name": "a", "ipCidrRange": ${text}}]`]);
    }));
  });
});
