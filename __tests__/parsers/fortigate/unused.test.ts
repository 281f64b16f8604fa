import { describe, expect, it } from 'vitest';
import { policy, read, withPolicies } from './packet-walk.js';

function notes(text: string): readonly unknown[] {
  return read(text).diagnostics.filter(({ code }) => code === 'export.unused').map(({ parameters }) => [parameters['kind'], parameters['names']]);
}

const entry = (section: string, ...names: readonly string[]): string => `config ${section}\n${names.map((name) => `    edit "${name}"\n        set comment "x"\n    next\n`).join('')}end\n`;

describe('objects that nothing uses', () => {
  it.each(['firewall address', 'firewall address6', 'firewall service custom', 'firewall ippool', 'firewall vip', 'firewall vip6', 'firewall schedule onetime'])('are noted: %s', (section) => {
    const text = withPolicies({ objects: entry(section, 'Lonely', 'Alone'), policies: [policy({})] });
    expect(notes(text)).toEqual([[section, 'Lonely, Alone']]);
    expect(read(text).diagnostics.filter(({ code }) => code === 'export.unused').every(({ effect }) => effect === 'note')).toBe(true);
  });

  it('are those that no group, policy or other section names', () => {
    const group = 'config firewall addrgrp\n    edit "G"\n        set member "A"\n    next\nend\n';
    const portal = 'config vpn ssl web portal\n    edit "p"\n        set split-tunneling-routing-address "B"\n    next\nend\n';
    const objects = `${entry('firewall address', 'A', 'B', 'C')}${group}${portal}`;
    expect(notes(withPolicies({ objects, policies: [policy({ srcaddr: '"C"' })] }))).toEqual([['firewall addrgrp', 'G']]);
  });

  it('do not become used by standing in a comment or in the name of a policy', () => {
    const objects = entry('firewall address', 'A', 'B');
    expect(notes(withPolicies({ objects, policies: [policy({ name: '"A"', comments: '"B"' })] }))).toEqual([['firewall address', 'A, B']]);
  });

  it('are not those that every new device has', () => {
    expect(notes(withPolicies({ objects: entry('firewall address', 'all', 'none', 'FABRIC_DEVICE'), policies: [policy({})] }))).toEqual([]);
  });

  it('are no virtual IPs while central NAT applies them all', () => {
    const central = 'config system settings\n    set central-nat enable\nend\n';
    expect(notes(withPolicies({ objects: `${central}${entry('firewall vip', 'V')}`, policies: [policy({})] }))).toEqual([]);
  });

  it('are not looked for in an export without policies', () => {
    expect(notes(entry('firewall address', 'A'))).toEqual([]);
  });
});
