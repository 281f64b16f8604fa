import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NetworkProfile, Reading } from '../../../src/model/device.js';
import { PROTOCOL } from '../../../src/model/header-space.js';
import { windowsNetsh } from '../../../src/parsers/windows-netsh/index.js';
import { checkReading, codes, fileOf, filterOf, fixture, fixtureFile, isUnsure, packet, passes } from '../windows-shared/reading.js';

// Layout of netsh on Windows Server 2019 (English) and Windows Server 2022 (Japanese, console code page 932).
const FOLDER = 'windows-netsh';
const RULES = 'recorder-server2019-verbose.txt';
const PROFILES = 'profiles-server2019.txt';
const JAPANESE = 'recorder-server2022-ja.txt';

function readTexts(...texts: string[]): Reading {
  const reading = windowsNetsh.read(texts.map((text, index) => fileOf(text, `exports/${index}.txt`)));
  checkReading(windowsNetsh, reading);
  return reading;
}

/** The first rule of the fixture after changing lines, with the ordinary profiles. */
function oneRule(change: (rule: string) => string): Reading {
  const rule = /\nRule Name: {28}Camera events[\s\S]*?\nAction:[^\n]*\n/u.exec(fixture(FOLDER, RULES))?.[0] ?? '';
  return readTexts(`${change(rule)}Ok.\n`, fixture(FOLDER, PROFILES));
}

function field(label: string, text: string): (rule: string) => string {
  return (rule) => rule.replace(new RegExp(`^${label}:.*$`, 'mu'), `${`${label}:`.padEnd(38)}${text}`);
}

function withFields(fields: Readonly<Record<string, string>>): Reading {
  const open = { LocalPort: 'Any', RemoteIP: 'Any', ...fields };
  return oneRule((rule) => Object.entries(open).reduce((text, [label, value]) => field(label, value)(text), rule));
}

function inbound(reading: Reading, profile: NetworkProfile, from: string, port: number): string {
  return passes(filterOf(reading.device, profile, 'input'), packet(from, '10.20.10.11', { destinationPort: port }));
}

describe('windowsNetsh.read', () => {
  it.each<[NetworkProfile, string, number, string]>([
    ['domain', '10.20.30.5', 7563, 'yes'],
    ['domain', '10.20.40.21', 7563, 'no'],
    ['public', '10.20.30.5', 7563, 'no'],
    ['private', '10.20.30.99', 7563, 'no'], // block beats allow
    ['public', '192.0.2.200', 65005, 'yes'],
    ['domain', '10.20.10.77', 9000, 'maybe'], // LocalSubnet is not known
    ['private', '10.20.10.77', 9000, 'no'],
    ['domain', '10.20.30.5', 11000, 'no'], // disabled
    ['domain', '198.51.100.7', 3389, 'yes'],
    ['domain', '198.51.100.7', 8990, 'maybe'],
    ['domain', '198.51.100.7', 443, 'maybe'], // IPHTTPS
  ])('in %s, %s to port %i: %s', (profile, from, port, expected) => {
    const reading = windowsNetsh.read([fixtureFile(FOLDER, RULES), fixtureFile(FOLDER, PROFILES)]);
    checkReading(windowsNetsh, reading);
    expect(codes(reading)).toEqual(['windows-netsh.other_stores']);
    expect(inbound(reading, profile, from, port)).toBe(expected);
  });

  it('counts every line once', () => {
    const reading = windowsNetsh.read([fixtureFile(FOLDER, RULES), fixtureFile(FOLDER, PROFILES)]);
    expect(reading.coverage.map(({ total }) => total)).toEqual(
      [RULES, PROFILES].map((name) => fixture(FOLDER, name).split('\n').filter((line) => line.trim() !== '').length),
    );
    expect(reading.coverage.every(({ elements }) => elements.unrecognised === 0)).toBe(true);
  });

  it('reads both lists from one file', () => {
    const together = readTexts(fixture(FOLDER, RULES) + fixture(FOLDER, PROFILES));
    const apart = readTexts(fixture(FOLDER, RULES), fixture(FOLDER, PROFILES));
    const shape = (reading: Reading): unknown => reading.device?.filters.map(({ name, lines, defaultAction }) => [name, lines.map(({ label, match }) => [label, match]), defaultAction]);
    expect(shape(together)).toEqual(shape(apart));
    expect(isUnsure(together)).toBe(false);
  });

  it('names the first line of a rule and keeps program, service, description and group', () => {
    const { device } = windowsNetsh.read([fixtureFile(FOLDER, RULES), fixtureFile(FOLDER, PROFILES)]);
    const lines = filterOf(device, 'domain', 'input').lines;
    const recorder = lines.find(({ label }) => label === 'rule "XProtect Recording Server: clients"');
    expect(recorder).toMatchObject({ location: { region: { startLine: 2 } }, description: 'Clients and servers' });
    expect(lines.find(({ label }) => label.includes('Remote Desktop'))).toMatchObject({ program: { service: 'termservice' }, builtIn: true });
    expect(recorder?.builtIn).toBeUndefined();
  });

  it('reads ICMP types, IPv6 and protocols by number', () => {
    const filter = filterOf(windowsNetsh.read([fixtureFile(FOLDER, RULES), fixtureFile(FOLDER, PROFILES)]).device, 'domain', 'input');
    const echo = packet('10.9.9.9', '10.20.10.11', { protocol: PROTOCOL.icmp, destinationPort: 8 * 256 });
    expect(passes(filter, echo)).toBe('yes');
    expect(passes(filter, { ...echo, destinationPort: 0 })).toBe('no');
    expect(passes(filter, packet('2001:db8:20::7', '2001:db8:10::1', { destinationPort: 22331 }))).toBe('yes');
    expect(passes(filter, packet('fe80::2', 'fe80::9', { destinationPort: 22331 }))).toBe('no');
    expect(passes(filter, { ...echo, protocol: 47 })).toBe('yes');
  });

  it('reads Japanese output in Shift_JIS', () => {
    const reading = windowsNetsh.read([fixtureFile(FOLDER, JAPANESE)]);
    checkReading(windowsNetsh, reading);
    expect(codes(reading)).toEqual(['windows-netsh.other_stores']);
    expect(inbound(reading, 'domain', '10.20.30.5', 7563)).toBe('yes');
    expect(inbound(reading, 'domain', '10.20.30.99', 7563)).toBe('no');
    expect(inbound(reading, 'private', '10.20.30.5', 11000)).toBe('no');
    expect(inbound(reading, 'domain', '10.20.30.5', 3389)).toBe('maybe');
    expect(filterOf(reading.device, 'public', 'input')).toMatchObject({ lines: [], defaultAction: 'permit' });
    const echo = packet('10.9.9.9', '10.20.10.11', { protocol: PROTOCOL.icmp, destinationPort: 8 * 256 });
    expect(passes(filterOf(reading.device, 'domain', 'input'), echo)).toBe('yes');
    expect(filterOf(reading.device, 'domain', 'input').lines.filter(({ builtIn }) => builtIn === true)).toHaveLength(2);
  });

  it('leaves every rule in doubt that was printed without verbose', () => {
    const reading = windowsNetsh.read([fixtureFile(FOLDER, 'recorder-server2019-not-verbose.txt'), fixtureFile(FOLDER, PROFILES)]);
    checkReading(windowsNetsh, reading);
    expect(codes(reading)).toContain('windows-netsh.not_verbose');
    expect(inbound(reading, 'domain', '10.20.30.5', 7563)).toBe('maybe');
    expect(inbound(reading, 'domain', '10.20.30.99', 7563)).toBe('maybe');
    expect(inbound(reading, 'domain', '203.0.113.1', 9001)).toBe('no');
  });

  it.each([
    { InterfaceTypes: 'LAN' },
    { Security: 'AuthEnc' },
    { RemoteIP: 'DefaultGateway' },
    { LocalPort: 'RPC' },
    { LocalPort: 'Teredo' },
  ])('leaves %j in doubt without calling it unknown', (fields) => {
    const reading = withFields(fields);
    expect(isUnsure(reading)).toBe(false);
    expect(inbound(reading, 'public', '203.0.113.1', 7563)).toBe('maybe');
  });

  it.each([
    { Direction: 'Eingehend' },
    { Action: 'Perhaps' },
    { Enabled: 'Vielleicht' },
    { Profiles: 'Domain,Office' },
    { Protocol: 'XYZ' },
    { LocalPort: '65536' },
    { RemoteIP: 'cameras' },
    { RemoteIP: '' },
    { LocalPort: '' },
  ])('reports %j as not understood and keeps the rule in doubt', (fields) => {
    const reading = withFields(fields);
    expect(isUnsure(reading)).toBe(true);
    expect(inbound(reading, 'public', '203.0.113.1', 7563)).toBe('maybe');
  });

  it('takes a rule whose action is unknown for one that may block', () => {
    const reading = oneRule((rule) => `${rule}${field('LocalPort', '5432')(field('Action', 'Perhaps')(rule))}`);
    expect(inbound(reading, 'public', '192.0.2.9', 5432)).toBe('maybe');
    expect(inbound(reading, 'public', '192.0.2.9', 65000)).toBe('yes');
  });

  it('takes a field that stands twice for an unknown one', () => {
    const reading = oneRule((rule) => rule.replace(/^Action:.*$/mu, (line) => `${line}\n${line.replace('Allow', 'Block')}`));
    expect(isUnsure(reading)).toBe(true);
    expect(inbound(reading, 'public', '192.0.2.9', 5432)).toBe('maybe');
  });

  it.each([
    ['ON', 'BlockInboundAlways,AllowOutbound', 'no', 'no'],
    ['ON', 'AllowInbound,AllowOutbound', 'yes', 'yes'],
    ['OFF', 'BlockInbound,AllowOutbound', 'yes', 'yes'],
    ['ON', 'NotConfigured,NotConfigured', 'yes', 'no'],
    ['Ein', 'BlockInbound,AllowOutbound', 'maybe', 'maybe'],
    ['ON', 'BlockeEingehend,AllowOutbound', 'maybe', 'maybe'],
  ])('with state %s and policy %s', (state, policy, allowed, other) => {
    const profiles = fixture(FOLDER, PROFILES).replace(/^(State\s+)ON$/mu, `$1${state}`).replace('BlockInbound,AllowOutbound', policy);
    const reading = readTexts(fixture(FOLDER, RULES), profiles);
    expect(inbound(reading, 'domain', '10.20.30.5', 7563)).toBe(allowed);
    expect(inbound(reading, 'domain', '203.0.113.9', 12345)).toBe(other);
  });

  it('leaves local rules in doubt where the switch for them says so', () => {
    const profiles = fixture(FOLDER, PROFILES).replace('N/A (GPO-store only)', 'Disable');
    const reading = readTexts(fixture(FOLDER, RULES), profiles);
    expect(inbound(reading, 'domain', '10.20.30.5', 7563)).toBe('maybe');
    expect(inbound(reading, 'domain', '198.51.100.7', 3389)).toBe('yes'); // a rule of Group Policy
  });

  it('leaves everything open without the profiles', () => {
    const reading = readTexts(fixture(FOLDER, RULES));
    expect(codes(reading).filter((code) => code === 'windows-netsh.profile_missing')).toHaveLength(3);
    expect(inbound(reading, 'public', '203.0.113.9', 12345)).toBe('maybe');
  });

  it('is incomplete when the list is cut', () => {
    const text = fixture(FOLDER, RULES);
    for (let length = 0; length < text.trimEnd().length - 3; length += 97) {
      expect(isUnsure(readTexts(text.slice(0, length), fixture(FOLDER, PROFILES)))).toBe(true);
    }
    const missingOk = text.replace(/\nOk\.\s*$/u, '\n') + fixture(FOLDER, PROFILES);
    expect(codes(readTexts(missingOk))).toContain('export.truncated');
  });

  it('explains destroyed Japanese and other languages', () => {
    const mojibake = readTexts(`\n隕丞援蜷\ufffd:      x\n${'-'.repeat(70)}\n`);
    expect(codes(mojibake)).toContain('windows-netsh.mojibake');
    expect(mojibake.device).toBeUndefined();
    const german = readTexts(`\nRegelname:                            x\n${'-'.repeat(70)}\nAktiviert:                            Ja\nOK.\n`);
    expect(codes(german)).toContain('windows-netsh.language');
    expect(isUnsure(german)).toBe(true);
  });

  it('reports an empty list', () => {
    const reading = readTexts('\nNo rules match the specified criteria.\n\n', fixture(FOLDER, PROFILES));
    expect(codes(reading)).toContain('export.no_rules');
  });

  it('never throws and keeps its account whatever it reads', () => {
    const text = fixture(FOLDER, RULES) + fixture(FOLDER, PROFILES);
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(100), fc.string({ maxLength: 20 }), (at, cut, insert) => {
        readTexts(text.slice(0, at) + insert + text.slice(at + cut));
      }),
      { numRuns: 100 },
    );
    fc.assert(fc.property(fc.string(), (random) => { readTexts(random); }));
  });

  it('keeps the order of rules with the same action', () => {
    const names = fc.array(fc.constantFrom('Allow', 'Block'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(names, (actions) => {
        const rule = /\nRule Name: {28}Camera events[\s\S]*?\nAction:[^\n]*\n/u.exec(fixture(FOLDER, RULES))?.[0] ?? '';
        const rules = actions.map((action, index) => field('Action', action)(field('Rule Name', `r${index}`)(rule)));
        const reading = readTexts(`${rules.join('')}Ok.\n`, fixture(FOLDER, PROFILES));
        const order = [...actions.keys()].sort((a, b) => Number(actions[a] === 'Allow') - Number(actions[b] === 'Allow') || a - b);
        expect(filterOf(reading.device, 'public', 'input').lines.map(({ label }) => label)).toEqual(order.map((index) => `rule "r${index}"`));
      }),
      { numRuns: 30 },
    );
  });
});

describe('windowsNetsh.recognizes', () => {
  it.each([RULES, PROFILES, JAPANESE, 'recorder-server2019-not-verbose.txt'])('knows %s', (name) => {
    expect(windowsNetsh.recognizes(fixtureFile(FOLDER, name))).toBe(true);
  });

  it.each(['', 'Rule Name: x', '{}', '*filter\n:INPUT ACCEPT\nCOMMIT', 'Windows Registry Editor Version 5.00', `${'-'.repeat(70)}\nState ON`])(
    'leaves %j to others',
    (text) => {
      expect(windowsNetsh.recognizes(fileOf(text))).toBe(false);
    },
  );
});
