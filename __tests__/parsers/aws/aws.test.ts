import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Filter, Hook } from '../../../src/model/device.js';
import { aws } from '../../../src/parsers/aws/index.js';
import { codes as codesOf, decide as decideReading, file, judge, packet, read, withUnknownMembers, type Asked } from '../cloud-shared/decide.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const decide = (texts: readonly string[], hook: Hook, asked: Asked): string => decideReading(read(aws, texts), hook, asked);
const codes = (...texts: readonly string[]): readonly string[] => codesOf(read(aws, texts));

const account = fixture('vms-account.json');
const groups = fixture('small/groups.json');
const acls = fixture('small/acls.json');
const foreign = fixture('small/foreign.json');
const edited = (text: string, edit: (root: Record<string, unknown[]>) => void): string => {
  const root: Record<string, unknown[]> = JSON.parse(text);
  edit(root);
  return JSON.stringify(root, undefined, 1);
};

describe('a whole account', () => {
  it('is read without a word', () => {
    expect(codes(account)).toEqual([]);
  });

  it.each<[Hook, Asked, string]>([
    ['input', { from: '10.20.50.7', to: '10.20.10.10', port: 443 }, 'open'],
    ['input', { from: '10.20.50.7', to: '10.20.10.10', port: 3389 }, 'closed'],
    ['input', { from: '10.20.51.7', to: '10.20.10.10', port: 443 }, 'closed'],
    ['input', { from: '10.20.10.11', to: '10.20.10.10', port: 80 }, 'open'],
    ['input', { from: '10.20.10.12', to: '10.20.10.10', port: 80 }, 'closed'],
    ['input', { from: '10.20.10.10', to: '10.20.10.11', port: 9000 }, 'open'],
    ['input', { from: '10.20.50.7', to: '10.20.10.12', port: 443 }, 'doubt'],
    ['output', { from: '10.20.10.10', to: '198.51.100.7', port: 443 }, 'open'],
    ['output', { from: '10.20.10.12', to: '198.51.100.7', port: 443 }, 'doubt'],
    ['forward', { from: '198.51.100.7', to: '10.20.10.10', port: 443 }, 'closed'],
    ['forward', { from: '10.20.50.7', to: '10.20.10.10', port: 443 }, 'open'],
    ['forward', { from: '10.20.10.10', to: '10.20.50.7', port: 443 }, 'open'],
    ['forward', { from: '10.20.50.7', to: '10.20.10.77', port: 443 }, 'doubt'],
    ['input', { from: '10.20.50.7', to: 'fe80::1', port: 443 }, 'closed'],
  ])('at %s judges %o', (hook, asked, expected) => {
    expect(decide([account], hook, asked)).toBe(expected);
  });

  it('is the same in one file or several', () => {
    const root: Record<string, unknown> = JSON.parse(account);
    const parts = Object.entries(root).map(([key, value]) => JSON.stringify({ [key]: value }));
    expect(codes(...parts)).toEqual([]);
    expect(decide(parts, 'input', { from: '10.20.50.7', to: '10.20.10.10' })).toBe('open');
  });

  it('names its subnets as interfaces', () => {
    const { device } = aws.read([file(account)]);
    expect(device?.interfaces.map(({ name, aliases }) => [name, ...aliases])).toEqual([['subnet-0bbbbbbbbbbbbbb01', 'vms-servers', '10.20.10.0/24']]);
  });
});

describe('a security group', () => {
  it.each<[string, Asked, string]>([
    ['a range of ports', { from: '10.20.50.7', to: '10.20.10.10', port: 100 }, 'open'],
    ['its own members', { from: '10.20.10.17', to: '10.20.10.10', port: 443 }, 'open'],
    ['an AWS prefix list', { from: '198.51.100.7', to: '10.20.10.10', port: 443 }, 'open'],
    ['an ICMP type and code', { from: '10.1.2.3', to: '10.20.10.10', protocol: 1, port: 8 * 256 }, 'open'],
    ['another ICMP code', { from: '10.1.2.3', to: '10.20.10.10', protocol: 1, port: 8 * 256 + 1 }, 'closed'],
    ['every ICMPv6', { from: '2001:db8::7', to: '2001:db8::10', protocol: 58, port: 128 * 256 }, 'open'],
    ['a protocol by number', { from: '192.0.2.1', to: '10.20.10.10', protocol: 50, port: 0 }, 'open'],
    ['another protocol', { from: '192.0.2.1', to: '10.20.10.10', protocol: 51, port: 0 }, 'closed'],
  ])('permits %s', (_what, asked, expected) => {
    const { device } = aws.read([file(groups)]);
    const filter = device?.filters.find(({ name, hooks }) => name === 'security groups ingress' && hooks.includes('input'));
    expect(filter === undefined ? '' : judge(filter, packet(asked))).toBe(expected);
  });

  it('permits what any group of a card permits', () => {
    const both = edited(account, (root) => {
      root['NetworkInterfaces'] = [{ NetworkInterfaceId: 'eni-1', Groups: [{ GroupId: 'sg-0aaaaaaaaaaaaaa01' }, { GroupId: 'sg-0aaaaaaaaaaaaaa02' }], PrivateIpAddress: '10.20.10.10' }];
    });
    expect(decide([both], 'input', { from: '10.20.50.7', to: '10.20.10.10', port: 443 })).toBe('open');
    expect(decide([both], 'input', { from: '10.20.50.7', to: '10.20.10.10', port: 7563 })).toBe('open');
  });

  it('leaves a group that is not in the export, and cards of it, in doubt', () => {
    const without = edited(account, (root) => root['SecurityGroups']?.splice(1));
    expect(codes(without)).toContain('incomplete export.undefined_reference');
    expect(decide([without], 'input', { from: '10.9.9.9', to: '10.20.10.10', port: 80 })).toBe('doubt');
    expect(decide([without], 'input', { from: '10.20.50.7', to: '10.20.10.11', port: 9 })).toBe('doubt');
  });

  it('leaves groups of other accounts and lists without entries in doubt, without blaming the export', () => {
    expect(codes(foreign).filter((code) => code.startsWith('incomplete'))).toEqual([]);
    const alone = edited(foreign, (root) => root['NetworkInterfaces']?.splice(1));
    expect(decide([alone], 'input', { from: '203.0.113.5', to: '10.20.10.10', port: 443 })).toBe('doubt');
    expect(decide([alone], 'input', { from: '203.0.113.5', to: '10.20.10.10', port: 80 })).toBe('closed');
  });

  it('leaves an address of two cards in doubt', () => {
    expect(decide([foreign], 'input', { from: '203.0.113.5', to: '10.20.10.10', port: 80 })).toBe('doubt');
  });

  it('leaves everything in doubt without network interfaces', () => {
    const bare = edited(account, (root) => delete root['NetworkInterfaces']);
    expect(codes(bare)).toEqual(['warning aws.part_missing']);
    expect(decide([bare], 'input', { from: '203.0.113.5', to: '10.20.10.10', port: 9 })).toBe('doubt');
  });
});

describe('a network ACL', () => {
  const filterOf = (direction: string): Filter => {
    const found = aws.read([file(acls)]).device?.filters.find(({ name, hooks }) => name === `network ACLs ${direction}` && !hooks.includes('forward'));
    if (found === undefined) throw new Error('no filter');
    return found;
  };

  it.each<[string, Asked, string]>([
    ['a lower number first', { from: '10.20.66.1', to: '10.20.10.10', port: 22 }, 'closed'],
    ['ports', { from: '10.1.1.1', to: '10.20.10.10', port: 5050, protocol: 17 }, 'open'],
    ['nothing else', { from: '10.1.1.1', to: '10.20.10.10', port: 5101, protocol: 17 }, 'closed'],
    ['ICMPv6 types', { from: '2001:db8::1', to: '2001:db8:0:1::1', port: 128 * 256 + 3, protocol: 58 }, 'open'],
    ['what stays in the subnet', { from: '10.20.10.20', to: '10.20.10.10', port: 22 }, 'open'],
    ['an address in no subnet', { from: '10.1.1.1', to: '10.20.11.10', port: 22 }, 'doubt'],
  ])('judges %s', (_what, asked, expected) => {
    expect(judge(filterOf('ingress'), packet(asked))).toBe(expected);
  });

  it('judges answers by the other direction', () => {
    const { replies, ...filter } = filterOf('ingress');
    if (typeof replies === 'string') throw new Error('stateful');
    const back = { ...filter, replies: 'stateful', lines: replies.lines } as const;
    expect(judge(back, { ...packet({ from: '10.20.10.10', to: '10.1.1.1', protocol: 17, port: 40_000 }), sourcePort: 5050 })).toBe('open');
    expect(judge(back, { ...packet({ from: '10.20.10.10', to: '10.1.1.1', protocol: 17, port: 900 }), sourcePort: 5050 })).toBe('closed');
  });

  it('without ACLs leaves what the groups permit in doubt, and closed what they do not', () => {
    const without = edited(account, (root) => delete root['NetworkAcls']);
    expect(decide([without], 'input', { from: '10.20.50.7', to: '10.20.10.10', port: 443 })).toBe('doubt');
    expect(decide([without], 'input', { from: '10.20.50.7', to: '10.20.10.10', port: 22 })).toBe('closed');
  });
});

describe('what is not understood', () => {
  it.each(['vms-account.json', 'small/groups.json', 'small/acls.json', 'small/foreign.json'])('an unknown member anywhere in %s is told', (name) => {
    const text = fixture(name);
    const changed = withUnknownMembers(text, /"(?:Attachment|Tags|TagSet|Ipv6CidrBlockState)": (?:\[\s*)?$/u);
    expect(changed.length).toBeGreaterThan(5);
    for (const one of changed) expect(codes(one).some((code) => code.startsWith('incomplete')), one).toBe(true);
  });

  it('takes the first page of several for half an export', () => {
    expect(codes(edited(account, (root) => Object.assign(root, { NextToken: 'abc' })))).toContain('incomplete export.truncated');
  });

  it('notices things that stand twice', () => {
    expect(codes(account, account)).toContain('incomplete aws.defined_twice');
  });

  it('puts a permission with something unknown in doubt', () => {
    const strange = account.replace('"FromPort": 443', '"FromPort": "443"');
    expect(codes(strange)).toContain('incomplete export.unrecognised');
    expect(decide([strange], 'input', { from: '10.20.50.7', to: '10.20.10.10', port: 5 })).toBe('doubt');
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.json(), (text) => {
      aws.read([file(text)]);
      aws.read([file(`{"SecurityGroups": [${text}], "NetworkInterfaces": [${text}], "NetworkAcls": [${text}], "Subnets": [${text}], "PrefixLists": ${text}}`)]);
    }));
  });
});
