import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeviceConfig, Filter, Line, Reading } from '../../../src/model/device.js';
import { spaceIncludes, type Packet } from '../../../src/model/header-space.js';
import { parseIpAddress } from '../../../src/model/ip-address.js';
import { checkpoint } from '../../../src/parsers/checkpoint/index.js';
import { readDevice } from '../../../src/parsers/index.js';
import { toExportFile, type ExportFile } from '../../../src/parsers/shared/export-file.js';

const FIXTURES = new URL('fixtures/', import.meta.url);

function exportFile(name: string): ExportFile {
  return toExportFile({ path: name, bytes: readFileSync(new URL(name, FIXTURES)) }).file;
}

function textFile(text: string): ExportFile {
  return toExportFile({ path: 'export.json', bytes: new TextEncoder().encode(text) }).file;
}

function deviceOf({ device, diagnostics }: Reading): DeviceConfig {
  expect(diagnostics.filter(({ effect }) => effect === 'incomplete' || effect === 'error')).toEqual([]);
  if (device === undefined) throw new Error('nothing was read');
  return device;
}

function small(name: string): DeviceConfig {
  return deviceOf(readDevice([exportFile(`small/${name}.json`)], undefined));
}

function ip(text: string): bigint {
  return parseIpAddress(text) ?? 0n;
}

const PROTOCOLS: Readonly<Record<string, number>> = { tcp: 6, udp: 17, icmp: 1, icmp6: 58, esp: 50 };

/** `10.0.0.1 > 10.0.0.2 tcp 443`; a port before a slash is the source port. */
function packet(text: string): Packet {
  const [, source = '', destination = '', protocol = '', from, port = '0'] = /^(\S+) > (\S+) (\S+)(?: (?:(\d+)\/)?(\d+))?$/u.exec(text) ?? [];
  return { source: ip(source), destination: ip(destination), protocol: PROTOCOLS[protocol] ?? 0, sourcePort: Number(from ?? 40_000), destinationPort: Number(port) };
}

type Verdict = 'permit' | 'deny' | 'in doubt';

/** The first line that surely matches decides, unless one that may match before it says otherwise. */
function walk(filter: Filter, one: Packet, translations: readonly string[]): Verdict {
  const possible = new Set<string>();
  for (const { action, match } of filter.lines.filter((line) => fits(line, translations))) {
    if (spaceIncludes(match.may, one)) possible.add(action);
    if (spaceIncludes(match.must, one)) return possible.size > 1 ? 'in doubt' : action;
  }
  possible.add(filter.defaultAction);
  return possible.size > 1 ? 'in doubt' : filter.defaultAction;
}

function fits(line: Line, translations: readonly string[]): boolean {
  if (line.ingress !== undefined) return false;
  if (line.translations === undefined) return true;
  return line.translations.length === 0 ? translations.length === 0 : line.translations.some((id) => translations.includes(id));
}

function verdict(device: DeviceConfig, text: string, translations: readonly string[] = []): Verdict {
  const verdicts = device.filters.filter(({ hooks }) => hooks.includes('forward')).map((filter) => walk(filter, packet(text), translations));
  if (verdicts.includes('deny')) return 'deny';
  return verdicts.includes('in doubt') ? 'in doubt' : 'permit';
}

describe('objects of a Check Point policy', () => {
  const device = small('objects');
  it.each<[string, Verdict]>([
    ['10.20.10.10 > 10.20.40.5 tcp 80', 'permit'],
    ['2001:db8::10 > 10.20.40.5 tcp 80', 'permit'],
    ['10.20.50.10 > 10.20.40.5 tcp 80', 'permit'],
    ['10.20.50.20 > 10.20.40.5 tcp 80', 'deny'],
    ['10.20.10.10 > 10.20.40.9 tcp 80', 'deny'],
    ['10.20.10.10 > 10.20.40.5 tcp 81', 'deny'],
    ['10.20.10.10 > 10.20.40.5 icmp 2048', 'permit'],
    ['10.20.10.10 > 10.20.40.5 icmp 2049', 'deny'],
    ['10.20.10.10 > 10.20.40.5 esp', 'permit'],
    ['10.20.40.1 > 10.20.10.10 udp 123/1024', 'permit'],
    ['10.20.40.1 > 10.20.10.10 udp 123/1023', 'deny'],
    ['10.20.40.1 > 10.20.10.10 udp 124/1024', 'deny'],
    ['10.20.40.1 > 10.20.10.10 icmp6 32768', 'permit'],
    ['10.20.60.0 > 10.20.10.10 tcp 80', 'deny'],
  ])('%s: %s', (text, expected) => {
    expect(verdict(device, text)).toBe(expected);
  });

  it('leaves the first and last address of a network without broadcasts in doubt', () => {
    const [filter] = device.filters;
    const line = filter?.lines.find(({ label }) => label.includes('rule 3'));
    expect(line?.match.may.some(({ source }) => source.some(({ first }) => first === ip('10.20.60.0')))).toBe(true);
    expect(line?.match.must.some(({ source }) => source.some(({ first }) => first === ip('10.20.60.1')))).toBe(true);
  });
});

describe('layers of a Check Point policy', () => {
  const device = small('layers');
  it.each<[string, Verdict, string]>([
    ['10.20.40.1 > 10.20.10.10 tcp 443', 'permit', 'the inline layer accepts'],
    ['10.20.40.1 > 10.20.10.10 tcp 80', 'deny', 'the inline layer cleans up, whatever follows'],
    ['10.20.40.1 > 10.20.40.2 tcp 443', 'deny', 'the inline layer cleans up'],
    ['10.20.10.10 > 10.20.40.1 tcp 80', 'permit', 'negated services'],
    ['10.20.10.10 > 10.20.40.1 tcp 443', 'deny', 'negated services'],
    ['10.20.10.10 > 10.20.99.1 tcp 80', 'deny', 'the implicit cleanup drops'],
  ])('%s: %s (%s)', (text, expected) => {
    expect(verdict(device, text)).toBe(expected);
  });

  it('asks every ordered layer', () => {
    expect(device.filters.filter(({ hooks }) => hooks.includes('forward')).map(({ name }) => name)).toEqual(['layer net', 'layer app']);
    const enabled = readFileSync(new URL('small/layers.json', FIXTURES), 'utf8').replace('"enabled": false', '"enabled": true');
    expect(verdict(deviceOf(readDevice([textFile(enabled)], undefined)), '10.20.40.1 > 10.20.10.10 tcp 443')).toBe('deny');
  });

  it('cannot tell without a cleanup action', () => {
    const unstated = readFileSync(new URL('small/layers.json', FIXTURES), 'utf8').replaceAll(', "implicit-cleanup-action": "drop"', '');
    const changed = deviceOf(readDevice([textFile(unstated)], undefined));
    expect(verdict(changed, '10.20.10.10 > 10.20.99.1 tcp 80')).toBe('in doubt');
    expect(verdict(changed, '10.20.10.10 > 10.20.40.1 tcp 80')).toBe('permit');
  });
});

describe('conditions that no header answers', () => {
  const device = small('doubt');
  it.each<[string, Verdict]>([
    ['10.20.99.1 > 10.20.99.2 tcp 443', 'in doubt'],
    ['10.20.10.10 > 10.20.10.10 udp 9999', 'in doubt'],
    ['10.20.10.10 > 10.20.77.7 tcp 443', 'in doubt'],
  ])('%s: %s', (text, expected) => {
    expect(verdict(device, text)).toBe(expected);
  });

  it('names what is in doubt, and the domain as the destination', () => {
    const lines = device.filters[0]?.lines ?? [];
    expect(lines.find(({ label }) => label.includes('rule 1'))?.destinationNames).toEqual(['fqdn']);
    expect(lines.filter(({ doubts, match }) => doubts.length === 0 && match.must !== match.may)).toEqual([]);
    expect(lines.flatMap(({ doubts }) => doubts.map(({ parameters }) => parameters['what']))).toEqual(expect.arrayContaining(['access-role role', 'VPN vpn1', 'time night', 'action Ask', 'install-on']));
  });
});

describe('translations', () => {
  const device = small('nat');
  it('meets the rule with the address as it was sent', () => {
    expect(verdict(device, '192.0.2.1 > 10.20.30.10 tcp 8082', ['nat 1'])).toBe('permit');
    expect(verdict(device, '192.0.2.1 > 10.20.30.10 tcp 8082')).toBe('deny');
    expect(verdict(device, '192.0.2.1 > 203.0.113.10 tcp 443')).toBe('permit');
  });

  it('reads manual and automatic rules', () => {
    const shown = device.translations.map(({ id, field, target }) => `${field} ${id} ${target === 'none' ? target : target.mapping}`);
    expect(shown).toEqual(['destination nat 1 any', 'destination nat 2 offset', 'source nat 1 source none', 'source nat 3 source offset', 'source nat 4 source any']);
    const automatic = device.translations[1];
    expect(automatic?.match.must[0]?.destination).toEqual([{ first: ip('203.0.113.11'), last: ip('203.0.113.11') }]);
    expect(automatic?.target).toMatchObject({ addresses: [{ first: ip('10.20.30.11'), last: ip('10.20.30.11') }] });
    expect(device.translations.at(-1)?.target).toMatchObject({ addresses: 'egress-interface' });
  });

  it('needs the NAT rules when the package has some', () => {
    const without = readFileSync(new URL('small/layers.json', FIXTURES), 'utf8').replace('"nat-policy": false', '"nat-policy": true');
    expect(readDevice([textFile(without)], undefined).diagnostics.map(({ code }) => code)).toContain('checkpoint.no_nat');
  });
});

describe('the gateway', () => {
  const device = small('gateway');
  it('has interfaces, a name and a stealth rule', () => {
    expect(device.identity.hostnames).toEqual(['site-fw']);
    expect(device.interfaces.map(({ name }) => name)).toEqual(['eth0', 'eth1', 'eth2']);
    expect(verdict(device, '10.20.10.9 > 10.20.40.1 tcp 22')).toBe('deny');
  });

  it('may drop what comes from the wrong side', () => {
    const spoofing = device.filters.find(({ name }) => name === 'anti-spoofing')?.lines ?? [];
    const may = (name: string, source: string): boolean => spoofing.some((line) => line.ingress?.patterns[0] === name && spaceIncludes(line.match.may, packet(`${source} > 192.0.2.1 tcp 80`)));
    expect([may('eth1', '10.20.40.9'), may('eth1', '10.20.50.9'), may('eth2', '10.20.10.9'), may('eth0', '10.20.40.9'), may('eth0', '192.0.2.77')]).toEqual([false, true, false, true, false]);
    expect(spoofing.every(({ match }) => match.must.length === 0)).toBe(true);
  });
});

const CAMPUS = readdirSync(new URL('campus/', FIXTURES)).sort();

function campus(change: (name: string, text: string) => string | undefined = (_name, text) => text): Reading {
  const files = CAMPUS.flatMap((name) => {
    const text = change(name, readFileSync(new URL(`campus/${name}`, FIXTURES), 'utf8'));
    return text === undefined ? [] : [toExportFile({ path: name, bytes: new TextEncoder().encode(text) }).file];
  });
  return readDevice(files, undefined);
}

describe('a policy in pages', () => {
  it('is read whole, sections and all', () => {
    const device = deviceOf(campus());
    expect(device.filters.find(({ name }) => name === 'layer Network')?.lines.map(({ label }) => label)).toEqual([
      'Network rule 1 "Stealth"', 'Network rule 2 "録画 → カメラ"', 'Network rule 3 "Clients to MS"', 'Network rule 4 "NTP"', 'Network rule 5 "Cleanup"', 'Network implicit cleanup',
    ]);
    expect(verdict(device, '10.20.10.11 > 10.20.40.7 tcp 554')).toBe('permit');
    expect(verdict(device, '10.20.50.11 > 10.20.40.7 tcp 554')).toBe('deny');
  });

  it.each<[string, (name: string, text: string) => string | undefined, string]>([
    ['without its second page', (name, text) => (name === 'network-2.json' ? undefined : text), 'export.truncated'],
    ['without its first page', (name, text) => (name === 'network-1.json' ? undefined : text), 'export.truncated'],
    ['without the bounds of a page', (name, text) => (name === 'network-1.json' ? text.replace(/"total": 5/u, '"comments": ""') : text), 'export.truncated'],
    ['without a rule', (name, text) => (name === 'network-1.json' ? text.replace('"rule-number": 3', '"rule-number": 4') : text), 'export.truncated'],
    ['without the package', (name, text) => (name === 'package.json' ? undefined : text), 'checkpoint.no_package'],
    ['without NAT rules', (name, text) => (name === 'nat.json' ? undefined : text), 'checkpoint.no_nat'],
    ['without global properties', (name, text) => (name === 'global-properties.json' ? undefined : text), 'checkpoint.no_global_properties'],
    ['with two packages', (name, text) => (name === 'package.json' ? `[${text}, ${text.replace('"Standard"', '"Other"')}]` : text), 'checkpoint.several_packages'],
    ['with an object that changed between pages', (name, text) => (name === 'network-2.json' ? text.replaceAll('10.20.10.10', '10.20.10.13') : text), 'checkpoint.conflicting_object'],
    ['with half a file', (name, text) => (name === 'network-2.json' ? text.slice(0, text.length / 2) : text), 'export.truncated'],
    ['with an unknown word in a rule', (name, text) => (name === 'network-1.json' ? text.replace('"vpn":', '"frobnicate": 1, "vpn":') : text), 'export.unrecognised'],
    ['with a layer that is missing', (name, text) => (name.startsWith('network') ? undefined : text), 'export.no_rules'],
  ])('%s, says so', (_what, change, code) => {
    expect(campus(change).diagnostics.map((one) => one.code)).toContain(code);
  });

  it('lets DNS and ICMP through in doubt when the global properties are missing or say so', () => {
    const unknown = deviceOf(campus((name, text) => (name === 'global-properties.json' ? undefined : text)));
    expect(verdict(unknown, '10.20.40.7 > 192.0.2.53 udp 53')).toBe('in doubt');
    expect(verdict(deviceOf(campus()), '10.20.40.7 > 192.0.2.53 udp 53')).toBe('deny');
  });

  it('never throws, whatever stands in a file', () => {
    fc.assert(fc.property(fc.json(), fc.string(), (json, text) => {
      expect(() => checkpoint.read([textFile(json), textFile(text)])).not.toThrow();
    }));
  });
});

describe('references', () => {
  const base = readFileSync(new URL('small/objects.json', FIXTURES), 'utf8');
  it('that lead nowhere are told, and match anything', () => {
    const { device, diagnostics } = readDevice([textFile(base.replace('"destination": ["x"]', '"destination": ["nobody"]'))], undefined);
    expect(diagnostics.map(({ code }) => code)).toContain('export.undefined_reference');
    expect(device === undefined ? '' : verdict(device, '10.20.10.10 > 192.0.2.99 tcp 80')).toBe('in doubt');
  });

  it('that go in circles are told', () => {
    const { diagnostics } = readDevice([textFile(base.replace('"members": ["h", "r"]', '"members": ["h", "g"]'))], undefined);
    expect(diagnostics.map(({ code }) => code)).toContain('export.cyclic_reference');
  });

  it('to a disabled rule do not matter, a negated column turns round', () => {
    const negated = base.replace('"source": ["g"]', '"source": ["g"], "source-negate": true');
    const device = deviceOf(readDevice([textFile(negated)], undefined));
    expect(verdict(device, '10.20.99.1 > 10.20.40.5 tcp 80')).toBe('permit');
    expect(verdict(device, '10.20.10.10 > 10.20.40.5 tcp 80')).toBe('deny');
  });
});
