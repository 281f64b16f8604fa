import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { NetworkProfile, Reading } from '../../../src/model/device.js';
import { PROTOCOL } from '../../../src/model/header-space.js';
import { parseIpAddress } from '../../../src/model/ip-address.js';
import { EXPORT_COMMAND } from '../../../src/parsers/windows-powershell/export-command.js';
import { windowsPowershell } from '../../../src/parsers/windows-powershell/index.js';
import { checkReading, codes, fileOf, filterOf, fixture, fixtureFile, isUnsure, packet, passes } from '../windows-shared/reading.js';

// The fixtures have the layout that ConvertTo-Json gives in Windows PowerShell 5.1 and PowerShell 7.4 on Windows Server 2022.
const FOLDER = 'windows-powershell';
const PS7 = 'recorder-server2022-ps7.json';

interface ExportDraft {
  profiles: Record<string, unknown>[];
  rules: Record<string, unknown>[];
  [key: string]: unknown;
}

/** The PowerShell 7 fixture after a change. */
function changed(change: (draft: ExportDraft) => void): string {
  const draft: ExportDraft = JSON.parse(fixture(FOLDER, PS7));
  change(draft);
  return JSON.stringify(draft, undefined, 2);
}

function readChanged(change: (draft: ExportDraft) => void): Reading {
  const reading = windowsPowershell.read([fileOf(changed(change))]);
  checkReading(windowsPowershell, reading);
  return reading;
}

/** A reading of the fixture with nothing but one rule, made of the first one. */
function withRule(fields: Record<string, unknown>): Reading {
  return readChanged((draft) => {
    const first = draft.rules[0] ?? {};
    draft.rules = [{ ...first, Profile: 'Any', Program: 'Any', RemoteAddress: 'Any', LocalPort: 'Any', ...fields }];
  });
}

/** Labels of the rules that share their name with another. */
function namesakes(reading: Reading): readonly string[] {
  const lines = reading.device?.filters.flatMap((filter) => filter.lines) ?? [];
  return [...new Set(lines.filter(({ doubts }) => doubts.some(({ code }) => code.endsWith('doubt_duplicate'))).map(({ label }) => label))];
}

function inbound(reading: Reading, profile: NetworkProfile, from: string, port: number, to = '10.20.10.11'): string {
  return passes(filterOf(reading.device, profile, 'input'), packet(from, to, { destinationPort: port }));
}

describe('windowsPowershell.read', () => {
  it.each<[string, (text: string) => string, readonly string[]]>([
    ['stand once', (text) => text, []],
    ['stand twice', (text) => text.replace('"two"', '"one"'), ['rule "A"', 'rule "B"']],
    ['stand behind other members', (text) => text.replace(/"Name": "(?:one|two)",/gu, '').replace(/"DisplayName"/gu, '"Name": "one", "DisplayName"'), ['rule "A"', 'rule "B"']],
    // ConvertFrom-Json would take the last one.
    ['stand twice in one rule', (text) => text.replace('"Name": "two"', '"Name": "other", "Name": "one"'), ['rule "A"', 'rule "B"']],
    ['are missing', (text) => text.replace('"Name": "two"', '"Name": null, "InstanceID": "one"'), ['rule "A"', 'rule "B"']],
  ])('compares names of rules that %s', (_what, edit, expected) => {
    const text = changed((draft) => {
      const common = { ...draft.rules[0], Profile: 'Any' };
      draft.rules = [{ ...common, Name: 'one', InstanceID: undefined, DisplayName: 'A' }, { ...common, Name: 'two', InstanceID: undefined, DisplayName: 'B' }];
    });
    const edited = edit(text);
    expect(namesakes(windowsPowershell.read([fileOf(edited)]))).toEqual(expected);
  });

  it.each(['recorder-server2022-ps51.json', PS7])('reads %s whole', (name) => {
    const reading = windowsPowershell.read([fixtureFile(FOLDER, name)]);
    checkReading(windowsPowershell, reading);
    expect(reading.diagnostics).toEqual([]);
    expect(reading.coverage[0]?.elements).toMatchObject({ unrecognised: 0, unsupported: 0, partial: 3 });
    expect(reading.device?.identity).toEqual({
      hostnames: ['REC01', 'rec01.vms.example.com'],
      serials: [],
      exportedAt: '2025-06-02T09:14:05.1234567+09:00',
    });
    expect(reading.device?.filters.map((filter) => [filter.profile, filter.hooks[0], filter.defaultAction])).toEqual([
      ['domain', 'input', 'deny'],
      ['domain', 'output', 'permit'],
      ['private', 'input', 'deny'],
      ['private', 'output', 'permit'],
      ['public', 'input', 'deny'],
      ['public', 'output', 'permit'],
    ]);
  });

  it('derives interfaces and profiles, without loopback and link-local addresses', () => {
    const { device } = windowsPowershell.read([fixtureFile(FOLDER, PS7)]);
    expect(device?.interfaces.map(({ name, profile, addresses }) => [name, profile, addresses.map(({ address }) => address)])).toEqual([
      ['Server LAN', 'domain', [parseIpAddress('10.20.10.11')]],
      ['Camera LAN', 'public', [parseIpAddress('192.0.2.11')]],
    ]);
  });

  it.each<[NetworkProfile, string, number, string]>([
    ['domain', '10.20.30.5', 7563, 'yes'],
    ['domain', '10.20.40.15', 7563, 'yes'],
    ['domain', '10.20.40.21', 7563, 'no'],
    ['public', '10.20.30.5', 7563, 'no'],
    ['domain', '10.20.30.99', 7563, 'no'], // block beats allow, whatever the order
    ['domain', '10.20.10.77', 9000, 'yes'], // LocalSubnet of the first card
    ['domain', '192.0.2.77', 9000, 'yes'], // and of the second
    ['domain', '192.0.2.200', 9000, 'no'],
    ['public', '192.0.2.200', 65005, 'yes'], // dotted mask is wider than the card's network
    ['domain', '10.20.30.5', 11000, 'no'], // disabled
    ['domain', '10.20.30.5', 8990, 'maybe'], // bypass for authenticated peers
    ['domain', '198.51.100.7', 3389, 'yes'],
  ])('in %s, %s to port %i: %s', (profile, from, port, expected) => {
    // rules limited to Store applications leave everything in doubt until the analysis looks at their program
    const reading = readChanged((draft) => { draft.rules = draft.rules.filter((rule) => rule['Package'] === null); });
    expect(inbound(reading, profile, from, port)).toBe(expected);
  });

  it('puts program and service on the line, and no doubt for them', () => {
    const { device } = windowsPowershell.read([fixtureFile(FOLDER, PS7)]);
    const line = filterOf(device, 'domain', 'input').lines.find(({ label }) => label.includes('Remote Desktop'));
    expect(line).toMatchObject({ program: { program: '%SystemRoot%\\system32\\svchost.exe', service: 'termservice' }, doubts: [], builtIn: true });
    const recorder = filterOf(device, 'domain', 'input').lines.find(({ label }) => label.includes('Server clients'));
    expect(recorder?.program).toEqual({ program: 'C:\\Program Files\\Milestone\\XProtect Recording Server\\VideoOS.Recorder.Service.exe' });
    expect(recorder?.builtIn).toBeUndefined();
  });

  it('reads ICMP types and ignores the port "RPC" that Windows prints for them', () => {
    const filter = filterOf(windowsPowershell.read([fixtureFile(FOLDER, PS7)]).device, 'domain', 'input');
    const lines = { ...filter, lines: filter.lines.filter(({ label }) => label.includes('Echo')) };
    const echo = packet('10.20.30.5', '10.20.10.11', { protocol: PROTOCOL.icmp, destinationPort: 8 * 256 });
    expect(passes(lines, echo)).toBe('yes');
    expect(passes(lines, { ...echo, destinationPort: 13 * 256 })).toBe('no');
  });

  it('turns sides round for outbound rules', () => {
    const filter = filterOf(windowsPowershell.read([fixtureFile(FOLDER, PS7)]).device, 'public', 'output');
    expect(passes(filter, packet('192.0.2.11', '198.51.100.53', { protocol: PROTOCOL.udp, destinationPort: 53 }))).toBe('no');
    expect(passes(filter, packet('192.0.2.11', '198.51.100.53', { protocol: PROTOCOL.tcp, destinationPort: 53 }))).toBe('yes');
  });

  it.each([
    ['IPv4 list leaves IPv6 out', { RemoteAddress: '10.0.0.0/8' }, '2001:db8::1', '2001:db8::2', 'no'],
    ['any is both families', { RemoteAddress: 'Any' }, '2001:db8::1', '2001:db8::2', 'yes'],
    ['IPv6 prefix', { RemoteAddress: '2001:db8::/32' }, '2001:db8::1', '2001:db8::2', 'yes'],
    ['IPv6 range', { RemoteAddress: '2001:db8::1-2001:db8::9' }, '2001:db8::a', '2001:db8::2', 'no'],
    ['link-local is LocalSubnet', { RemoteAddress: 'LocalSubnet6' }, 'fe80::9', 'fe80::a1b2:c3d4:e5f6:1', 'yes'],
    ['LocalSubnet4 leaves IPv6 out', { RemoteAddress: 'LocalSubnet4' }, 'fe80::9', 'fe80::a1b2:c3d4:e5f6:1', 'no'],
    ['local address is the destination', { LocalAddress: '10.20.10.11' }, '10.9.9.9', '192.0.2.11', 'no'],
  ])('%s', (_name, fields, from, to, expected) => {
    const reading = withRule(fields);
    expect(reading.diagnostics).toEqual([]);
    expect(passes(filterOf(reading.device, 'domain', 'input'), packet(from, to))).toBe(expected);
  });

  it.each([
    { InterfaceAlias: 'Camera LAN' },
    { InterfaceType: 'Wireless' },
    { Authentication: 'Required' },
    { Encryption: 'Dynamic' },
    { LocalUser: 'O:LSD:(A;;CC;;;S-1-5-21-1-2-3-513)' },
    { RemoteUser: 'O:LSD:(A;;CC;;;S-1-5-21-1-2-3-513)' },
    { RemoteMachine: 'O:LSD:(A;;CC;;;S-1-5-21-1-2-3-515)' },
    { Owner: 'S-1-5-21-1-2-3-1001' },
    { Package: 'S-1-15-2-1' },
    { DynamicTarget: 'ProximityApps' },
    { RemoteDynamicKeywordAddresses: '{fb6c5c3a-1111-2222-3333-444455556666}', RemoteAddress: '192.0.2.1' },
    { PolicyAppId: 'XProtect' },
    { LocalPort: 'Teredo' },
    { LocalPort: 'RPC' },
    { RemoteAddress: 'DNS' },
    { RemoteAddress: 'Intranet4' },
    { Service: '*' },
    { Platform: '10.0.99999+' },
    { LocalOnlyMapping: 'True', RemoteAddress: '192.0.2.1' },
    { EnforcementStatus: 'LocalFirewallRulesDisallowed' },
    { Protocol: null },
    { Program: null },
    { Protocol: 'Any', LocalPort: '7563' },
  ])('leaves %j in doubt, for allow and block rules', (fields) => {
    const allow = withRule({ Action: 'Allow', ...fields });
    expect(inbound(allow, 'domain', '10.20.30.5', 7563)).toBe('maybe');
    const block = readChanged((draft) => {
      const first = { ...draft.rules[0], Profile: 'Any', Program: 'Any', RemoteAddress: 'Any', LocalPort: 'Any' };
      draft.rules = [{ ...first, Name: 'a' }, { ...first, Action: 'Block', ...fields }];
    });
    expect(inbound(block, 'domain', '10.20.30.5', 7563)).toBe('maybe');
  });

  it.each([
    { Protocol: 'XYZ' },
    { LocalPort: '70000' },
    { LocalPort: '9000-8000' },
    { LocalPort: '8000,,9000' },
    { RemoteAddress: 'cameras.example.com' },
    { RemoteAddress: '10.0.0.0/255.0.255.0' },
    { RemoteAddress: '10.0.0.9-10.0.0.1' },
    { Direction: 'Sideways' },
    { Action: 'NotConfigured' },
    { Enabled: 'Maybe' },
    { Profile: 'Domain, Office' },
    { Profile: 8 },
    { NewCondition: 'x' },
    { LocalPort: { deep: 1 } },
  ])('reports %j as not understood and keeps the rule in doubt', (fields) => {
    const reading = withRule(fields);
    expect(isUnsure(reading)).toBe(true);
    expect(inbound(reading, 'domain', '10.20.30.5', 7563)).toBe('maybe');
  });

  it('takes a rule whose action is unknown for one that may block', () => {
    const reading = readChanged((draft) => {
      const open = { ...draft.rules[0], Profile: 'Any', Program: 'Any', RemoteAddress: 'Any', LocalPort: 'Any' };
      draft.rules = [{ ...open, Name: 'a' }, { ...open, Name: 'b', LocalPort: '7563', Action: 'NotConfigured' }];
    });
    expect(inbound(reading, 'domain', '10.20.30.5', 7563)).toBe('maybe');
    expect(inbound(reading, 'domain', '10.20.30.5', 7564)).toBe('yes');
  });

  it.each([
    ['LocalPort', { LocalPort: null }],
    ['RemotePort', { RemotePort: '' }],
    ['LocalPort of UDP by number', { Protocol: '17', LocalPort: null }],
    ['IcmpType', { Protocol: 'ICMPv4', IcmpType: null, LocalPort: null, RemotePort: null }],
  ])('does not take a missing %s for any', (_what, fields) => {
    const reading = withRule(fields);
    const lines = filterOf(reading.device, 'domain', 'input').lines;
    expect(lines.map(({ match, doubts }) => [match.must.length, doubts.map(({ code }) => code)])).toEqual([[0, ['windows-powershell.doubt_missing']]]);
  });

  it.each(['Package', 'Encryption', 'RemoteUser'])('does not take a rule without %s for unlimited', (key) => {
    const reading = readChanged((draft) => { draft.rules = [Object.fromEntries(Object.entries(draft.rules[0] ?? {}).filter(([name]) => name !== key))]; });
    const lines = reading.device?.filters.flatMap((filter) => filter.lines) ?? [];
    expect(lines.map(({ doubts }) => doubts.map(({ code }) => code))).toContainEqual(['windows-powershell.doubt_missing']);
  });

  it('keeps the known part of a list certain', () => {
    const reading = withRule({ RemoteAddress: '192.0.2.0/24,DNS' });
    expect(inbound(reading, 'domain', '192.0.2.1', 7563)).toBe('yes');
    expect(inbound(reading, 'domain', '198.51.100.1', 7563)).toBe('maybe');
  });

  it('puts rules with the same name in doubt', () => {
    const reading = readChanged((draft) => { draft.rules = draft.rules.slice(0, 1).flatMap((rule) => [rule, { ...rule, PolicyStoreSourceType: 'GroupPolicy' }]); });
    expect(inbound(reading, 'domain', '10.20.30.5', 7563)).toBe('maybe');
  });

  it('leaves LocalSubnet in doubt without readable addresses', () => {
    const without = readChanged((draft) => { draft['addresses'] = []; draft.rules = draft.rules.slice(1, 2); });
    expect(inbound(without, 'domain', '10.20.10.77', 9000)).toBe('maybe');
    const broken = readChanged((draft) => {
      draft['addresses'] = [{ InterfaceAlias: 'a', IPAddress: '10.20.10.11', PrefixLength: 33 }];
      draft.rules = draft.rules.slice(1, 2);
    });
    expect(inbound(broken, 'domain', '10.20.10.77', 9000)).toBe('maybe');
  });

  it('permits everything without lines where the firewall is off', () => {
    const reading = readChanged((draft) => { draft.profiles[2] = { ...draft.profiles[2], Enabled: 'False' }; });
    for (const hook of ['input', 'output'] as const) {
      expect(filterOf(reading.device, 'public', hook)).toMatchObject({ lines: [], defaultAction: 'permit' });
    }
    const line = filterOf(reading.device, 'public', 'input').defaultLocation.region?.startLine ?? 0;
    expect(changed((draft) => { draft.profiles[2] = { ...draft.profiles[2], Enabled: 'False' }; }).split('\n')[line - 1]).toContain('"Enabled": "False"');
  });

  it('ignores allow rules where inbound rules are not allowed', () => {
    const reading = readChanged((draft) => { draft.profiles[0] = { ...draft.profiles[0], AllowInboundRules: 'False', DefaultInboundAction: 'Allow' }; });
    expect(inbound(reading, 'domain', '10.20.30.5', 7563)).toBe('no');
    expect(inbound(reading, 'domain', '10.20.30.5', 1)).toBe('no');
  });

  it('drops local rules, and only those, where policy switched them off', () => {
    const reading = readChanged((draft) => {
      draft.rules = draft.rules.filter((rule) => rule['Package'] === null);
      draft.profiles[0] = { ...draft.profiles[0], AllowLocalFirewallRules: 'False' };
    });
    expect(inbound(reading, 'domain', '10.20.30.5', 7563)).toBe('no');
    expect(inbound(reading, 'domain', '198.51.100.7', 3389)).toBe('yes');
    expect(inbound(reading, 'private', '10.20.30.5', 7563)).toBe('yes');
  });

  it('does not drop them when a single store was exported', () => {
    const reading = readChanged((draft) => {
      draft['store'] = 'PersistentStore';
      draft.rules = draft.rules.slice(0, 1);
      draft.profiles[0] = { ...draft.profiles[0], AllowLocalFirewallRules: 'False' };
    });
    expect(inbound(reading, 'domain', '10.20.30.5', 7563)).toBe('maybe');
    expect(codes(reading)).toContain('windows-powershell.other_stores');
  });

  it.each([
    { DefaultInboundAction: 'Perhaps' },
    { Enabled: null },
    { NewSwitch: 'True' },
    { DisabledInterfaceAliases: 'Camera LAN' },
  ])('leaves everything of a profile with %j open', (setting) => {
    const reading = readChanged((draft) => { draft.profiles[0] = { ...draft.profiles[0], ...setting }; });
    expect(inbound(reading, 'domain', '203.0.113.9', 12345)).toBe('maybe');
  });

  it('leaves everything open when profiles are missing or stand twice', () => {
    const missing = readChanged((draft) => { draft.profiles = draft.profiles.slice(0, 2); });
    expect(inbound(missing, 'public', '203.0.113.9', 12345)).toBe('maybe');
    expect(codes(missing)).toContain('windows-powershell.profile_missing');
    const twice = readChanged((draft) => { draft.profiles = [...draft.profiles, { ...draft.profiles[0], Enabled: 'False' }]; });
    expect(inbound(twice, 'domain', '203.0.113.9', 12345)).toBe('maybe');
  });

  it('applies the defaults of Windows where nothing is configured', () => {
    const reading = readChanged((draft) => {
      draft.profiles = draft.profiles.map((profile) => ({ ...profile, DefaultInboundAction: 'NotConfigured', DefaultOutboundAction: 'NotConfigured', AllowInboundRules: 'NotConfigured' }));
    });
    expect(isUnsure(reading)).toBe(false);
    expect(filterOf(reading.device, 'public', 'input').defaultAction).toBe('deny');
    expect(filterOf(reading.device, 'public', 'output').defaultAction).toBe('permit');
  });

  it('accepts numbers for names, wrapped lists and a single object instead of a list', () => {
    const reading = readChanged((draft) => {
      const rule = { ...draft.rules[0], Enabled: 1, Profile: 3, Direction: 1, Action: 2, PolicyStoreSourceType: 1, RemoteAddress: { value: ['10.20.30.0/24', '10.20.40.0/24'], Count: 2 }, LocalPort: ['7563', '7564'], EnforcementStatus: [0], InterfaceType: 0, DynamicTarget: 0, Authentication: 0, Encryption: 0, OverrideBlockRules: false, EdgeTraversalPolicy: 0 };
      draft['rules'] = JSON.parse(JSON.stringify(rule));
      draft.profiles = draft.profiles.map((profile) => ({ ...profile, Enabled: 1, DefaultInboundAction: 4, DefaultOutboundAction: 2, AllowInboundRules: 2, AllowLocalFirewallRules: 1, AllowUserApps: 2, AllowUserPorts: 2 }));
    });
    expect(reading.diagnostics).toEqual([]);
    expect(inbound(reading, 'domain', '10.20.40.7', 7564)).toBe('yes');
    expect(inbound(reading, 'public', '10.20.40.7', 7564)).toBe('no');
  });

  it('reads a bare list of rules as rules whose filters are missing', () => {
    const text = changed((draft) => { draft.rules = draft.rules.slice(0, 1); });
    const rule = JSON.parse(text).rules[0];
    const bare = Object.fromEntries(Object.entries(rule).filter(([key]) => ['Name', 'DisplayName', 'Enabled', 'Profile', 'Direction', 'Action'].includes(key)));
    const reading = windowsPowershell.read([fileOf(JSON.stringify([{ ...bare, PolicyStoreSource: 'PersistentStore', CimClass: { a: [] } }]))]);
    checkReading(windowsPowershell, reading);
    expect(isUnsure(reading)).toBe(true);
    expect(inbound(reading, 'domain', '203.0.113.9', 12345)).toBe('maybe');
  });

  it('carries the column for JSON on one line', () => {
    const text = JSON.stringify(JSON.parse(fixture(FOLDER, PS7)));
    const { device } = windowsPowershell.read([fileOf(text)]);
    const region = filterOf(device, 'domain', 'input').lines.at(-1)?.location.region;
    expect(region?.startLine).toBe(1);
    expect(text.slice((region?.startColumn ?? 1) - 1)).toMatch(/^\{"Name":/u);
  });

  it('caps long and hostile names and keeps them raw', () => {
    const reading = withRule({ DisplayName: `__proto__<script>${'x'.repeat(500)}`, Name: 'constructor' });
    const label = filterOf(reading.device, 'domain', 'input').lines[0]?.label ?? '';
    expect(label.startsWith('rule "__proto__<script>')).toBe(true);
    expect(label.length).toBe(200);
  });

  it.each(['', '{', '[', '{"format":"vmsguard-windows-firewall"', '[1]', 'null', '{"rules":[{}]}', '{"format":"other","rules":[]}', '{"version":2,"rules":[]}'])(
    'reports %j as incomplete',
    (text) => {
      const reading = windowsPowershell.read([fileOf(text)]);
      checkReading(windowsPowershell, reading);
      expect(isUnsure(reading)).toBe(true);
    },
  );

  it('is incomplete wherever the export is cut', () => {
    const text = fixture(FOLDER, PS7);
    for (let length = 0; length < text.length - 3; length += 211) {
      const reading = windowsPowershell.read([fileOf(text.slice(0, length))]);
      expect(isUnsure(reading)).toBe(true);
    }
  });

  it('never throws, keeps its account and its sentences whatever it reads', () => {
    const text = fixture(FOLDER, PS7);
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(200), fc.string({ maxLength: 30 }), (at, cut, insert) => {
        const reading = windowsPowershell.read([fileOf(text.slice(0, at) + insert + text.slice(at + cut))]);
        checkReading(windowsPowershell, reading);
      }),
      { numRuns: 60 },
    );
    fc.assert(fc.property(fc.string(), (random) => { checkReading(windowsPowershell, windowsPowershell.read([fileOf(random)])); }));
  });

  it('lists 50 diagnostics of a kind and counts the rest', () => {
    const reading = readChanged((draft) => { draft.rules = Array.from({ length: 80 }, (_item, index) => ({ ...draft.rules[0], Name: `r${index}`, LocalPort: 'bad' })); });
    expect(codes(reading).filter((code) => code === 'windows-powershell.unknown_port')).toHaveLength(50);
    expect(reading.diagnostics.find(({ code }) => code === 'windows-powershell.more')?.parameters).toEqual({ count: 30, code: 'windows-powershell.unknown_port' });
  });
});

describe('windowsPowershell.recognizes', () => {
  it.each(['recorder-server2022-ps51.json', PS7])('knows %s', (name) => {
    expect(windowsPowershell.recognizes(fixtureFile(FOLDER, name))).toBe(true);
  });

  it.each(['', '{}', '[]', '{"nftables": []}', '{"SecurityGroups": []}', 'vmsguard-windows-firewall', 'Rule Name: x', '{"DisplayName": "x", "Direction": "In"}'])(
    'leaves %j to others',
    (text) => {
      expect(windowsPowershell.recognizes(fileOf(text))).toBe(false);
    },
  );
});

describe('EXPORT_COMMAND', () => {
  it('is the command in the README', () => {
    const readme = readFileSync(new URL('../../../src/parsers/windows-powershell/README.md', import.meta.url), 'utf8');
    const blocks = [...readme.matchAll(/```powershell\n([^`]*(?:`(?!``)[^`]*)*)```/gu)].map(([, block]) => block?.trim());
    expect(blocks).toContain(EXPORT_COMMAND);
  });

  it('writes every member that a rule needs', () => {
    const first = JSON.parse(fixture(FOLDER, PS7)).rules[0];
    for (const key of Object.keys(first)) expect(EXPORT_COMMAND).toContain(`      ${key} = `);
  });
});
