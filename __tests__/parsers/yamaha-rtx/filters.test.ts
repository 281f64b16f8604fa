import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeviceConfig, Filter, Line } from '../../../src/model/device.js';
import { spaceIncludes, type Packet } from '../../../src/model/header-space.js';
import { parseIpAddress } from '../../../src/model/ip-address.js';
import { ipsInclude } from '../../../src/model/ip-set.js';
import { readDevice } from '../../../src/parsers/index.js';
import { toExportFile, type ExportFile } from '../../../src/parsers/shared/export-file.js';
import { yamahaRtx } from '../../../src/parsers/yamaha-rtx/index.js';

const FIXTURES = new URL('fixtures/small/', import.meta.url);

function textOf(name: string): string {
  return readFileSync(new URL(name, FIXTURES), 'utf8');
}

function textFile(text: string): ExportFile {
  return toExportFile({ path: 'config.txt', bytes: new TextEncoder().encode(text) }).file;
}

function deviceOf(text: string): DeviceConfig {
  const { device, diagnostics } = readDevice([textFile(text)], undefined);
  expect(diagnostics.filter(({ effect }) => effect === 'incomplete' || effect === 'error')).toEqual([]);
  if (device === undefined) throw new Error('nothing was read');
  return device;
}

const PROTOCOLS: Readonly<Record<string, number>> = { tcp: 6, udp: 17, icmp: 1, icmp6: 58, esp: 50, gre: 47 };

/** `lan1 10.0.0.1 > lan2 10.0.0.2 tcp 443`; a port before a slash is the source port. */
function parse(text: string): { readonly from: string; readonly to: string; readonly packet: Packet } {
  const [, from = '', source = '', to = '', destination = '', protocol = '', sourcePort, port = '0'] = /^(\S+) (\S+) > (\S+) (\S+) (\S+)(?: (?:(\d+)\/)?(\d+))?$/u.exec(text) ?? [];
  const packet = { source: parseIpAddress(source) ?? 0n, destination: parseIpAddress(destination) ?? 0n, protocol: PROTOCOLS[protocol] ?? 0, sourcePort: Number(sourcePort ?? 40_000), destinationPort: Number(port) };
  return { from, to, packet };
}

type Verdict = 'permit' | 'deny' | 'in doubt';

function walk(lines: readonly Line[], filter: Filter, text: string): Verdict {
  const { from, to, packet } = parse(text);
  const possible = new Set<string>();
  for (const { action, match, ingress, egress } of lines) {
    if ((ingress !== undefined && ingress.patterns[0] !== from) || (egress !== undefined && egress.patterns[0] !== to)) continue;
    if (spaceIncludes(match.may, packet)) possible.add(action);
    if (spaceIncludes(match.must, packet)) return possible.size > 1 ? 'in doubt' : action;
  }
  possible.add(filter.defaultAction);
  return possible.size > 1 ? 'in doubt' : filter.defaultAction;
}

function verdict(device: DeviceConfig, text: string, phase: 'opening' | 'answering' = 'opening'): Verdict {
  const { packet } = parse(text);
  const verdicts = device.filters
    .filter(({ hooks, universe }) => hooks.includes('forward') && ipsInclude(universe, packet.destination))
    .map((filter) => walk(phase === 'opening' || typeof filter.replies === 'string' ? filter.lines : filter.replies.lines, filter, text));
  if (verdicts.includes('deny')) return 'deny';
  return verdicts.includes('in doubt') ? 'in doubt' : 'permit';
}

describe('static filters', () => {
  const device = deviceOf(textOf('filters.txt'));
  it.each<[string, Verdict]>([
    ['lan1 10.20.10.5 > lan2 10.20.40.5 tcp 80', 'permit'],
    ['lan1 10.20.10.5 > lan2 10.20.40.5 tcp 1023/80', 'deny'],
    ['lan1 10.20.10.5 > lan2 10.20.40.5 tcp 8010', 'permit'],
    ['lan1 10.20.10.5 > lan2 10.20.40.5 tcp 8011', 'deny'],
    ['lan1 10.20.10.66 > lan2 10.20.40.5 tcp 80', 'deny'],
    ['lan1 10.20.10.75 > lan2 10.20.40.5 tcp 80', 'deny'],
    ['lan1 10.20.10.5 > lan2 10.20.40.9 udp 5000', 'permit'],
    ['lan1 10.20.11.5 > lan2 10.20.40.9 udp 5000', 'deny'],
    ['lan1 10.20.11.5 > lan2 10.20.40.9 icmp 2048', 'permit'],
    ['lan1 10.20.11.5 > lan2 10.20.40.9 icmp 2049', 'deny'],
    ['lan1 10.20.11.5 > lan2 10.20.40.9 icmp 769', 'permit'],
    ['lan1 10.20.11.5 > lan2 10.20.40.9 esp', 'permit'],
    ['lan1 10.20.11.5 > lan2 10.20.40.9 gre', 'permit'],
    ['lan1 10.20.11.5 > lan2 10.20.40.20 tcp 21', 'in doubt'],
    ['lan1 10.20.11.5 > lan3 192.0.2.7 tcp 443', 'in doubt'],
    ['lan1 10.20.11.5 > lan2 10.20.40.30 tcp 25', 'in doubt'],
    ['lan1 10.20.11.5 > lan2 10.20.40.31 tcp 25', 'permit'],
    ['lan2 10.20.40.5 > lan1 10.20.10.5 tcp 80', 'deny'],
    ['lan3 10.20.50.5 > lan2 10.20.40.5 tcp 80', 'permit'],
  ])('%s: %s', (text, expected) => {
    expect(verdict(device, text)).toBe(expected);
  });

  it('let answers back by the flags of TCP alone', () => {
    expect(verdict(device, 'lan2 10.20.40.5 > lan1 10.20.10.5 tcp 80/40000', 'answering')).toBe('permit');
    expect(verdict(device, 'lan2 10.20.40.9 > lan1 10.20.10.5 udp 5000/40000', 'answering')).toBe('deny');
  });

  it.each([
    'ip filter 12 pass * * frobnicate', 'ip filter 12 allow * *', 'ip filter 12 pass * * tcp * 70000', 'ip filter 12 pass 10.0.0.300 *', 'ip filter 12 pass * * tcp * * *', 'frobnicate on',
    'ip lan1 frobnicate on', 'ip lan1 secure filter in name x', 'ethernet filter 1 reject *', 'upnp use on', 'ip policy filter 1 pass lan1 lan2', 'ip lan1 secure filter in 99', 'pp select 1 2', 'ip filter dynamic 9 * * frobnicate', 'ip filter dynamic 9 * * frobnicate tcp', 'ip route default gateway pp 1 filter 5',
  ])('make "%s" known', (line) => {
    const { diagnostics } = readDevice([textFile(`${textOf('filters.txt')}${line}\n`)], undefined);
    expect(diagnostics.some(({ effect }) => effect === 'incomplete')).toBe(true);
  });
});

it('puts what follows a selection that is not understood nowhere', () => {
  const { device, diagnostics } = readDevice([textFile(textOf('pppoe.txt').replace('pp select 1\n', 'pp select x\n'))], undefined);
  expect(diagnostics.filter(({ code }) => code === 'export.unrecognised').length).toBeGreaterThan(1);
  expect(device?.filters.flatMap(({ lines }) => lines).some(({ ingress }) => ingress?.patterns.includes('pp1') === true)).toBe(false);
});

describe('a router behind PPPoE', () => {
  const device = deviceOf(textOf('pppoe.txt'));
  it.each<[string, Verdict]>([
    ['pp1 192.0.2.1 > lan1 192.168.100.10 tcp 8082', 'permit'],
    ['pp1 192.168.100.9 > lan1 192.168.100.10 tcp 8082', 'deny'],
    ['lan1 192.168.100.10 > pp1 192.0.2.1 tcp 443', 'permit'],
    ['lan1 192.168.100.10 > pp1 192.168.100.77 udp 443', 'deny'],
    ['lan1 192.168.100.10 > pp1 192.168.100.77 tcp 443', 'in doubt'],
  ])('%s: %s', (text, expected) => {
    expect(verdict(device, text)).toBe(expected);
  });

  it('lets answers back that a dynamic filter watches', () => {
    expect(verdict(device, 'pp1 192.0.2.1 > lan1 192.168.100.10 tcp 443/40000', 'answering')).toBe('permit');
    const without = deviceOf(textOf('pppoe.txt').replace(' dynamic 200080 200098', '').replace('in 200003 200030 200032 200098 200099', 'in 200003 200030 200032'));
    expect(verdict(without, 'pp1 192.0.2.1 > lan1 192.168.100.10 tcp 443/40000', 'answering')).toBe('deny');
  });

  it('drops what no filter of a list matches', () => {
    const without = deviceOf(textOf('pppoe.txt').replace('200032 200098 200099', '200032'));
    expect(verdict(without, 'pp1 192.0.2.1 > lan1 192.168.100.10 tcp 22')).toBe('deny');
  });

  it('tells interfaces, routes and the serial number', () => {
    expect(device.identity.serials).toEqual(['S4H000001']);
    expect(device.interfaces.map(({ name, enabled }) => `${name} ${enabled}`)).toEqual(['lan1 true', 'pp1 true']);
    expect(device.routes.map((route) => route.interface)).toEqual(['pp1', undefined]);
    const off = deviceOf(textOf('pppoe.txt').replace(' pp enable 1\n', ''));
    expect(off.interfaces.find(({ name }) => name === 'pp1')?.enabled).toBe(false);
  });

  it('publishes a port at an address that may be any', () => {
    const [published] = device.translations;
    expect(published).toMatchObject({ field: 'destination', ingress: { patterns: ['pp1'] }, target: { ports: { first: 8082, last: 8082 } }, match: { must: [] } });
    expect(device.translations.at(-1)).toMatchObject({ field: 'source', egress: { patterns: ['pp1'] }, target: { addresses: 'egress-interface' } });
  });
});

describe('NAT descriptors', () => {
  const device = deviceOf(textOf('nat.txt'));
  it('are asked in the order of the interface', () => {
    expect(device.translations.map(({ id, target, doubts }) => `${id} ${target === 'none' ? target : target.mapping}${doubts.length > 0 ? ' ?' : ''}`)).toEqual([
      'nat 1 lan2 1 offset', 'nat 2 lan2 1.1 any', 'nat 2 lan2 1.2 any', 'nat 2 lan2 2 any', 'nat 3 lan3 1.1 any ?', 'nat 3 lan3 forward any ?',
      'nat 1 lan2 static 1 offset', 'nat 1 lan2 source any', 'nat 2 lan2 source any', 'nat 3 lan3 source any',
    ]);
  });

  it('match the outer port and lead to the inner one', () => {
    const https = device.translations[2];
    expect(https?.match.must[0]).toMatchObject({ destination: [{ first: parseIpAddress('203.0.113.2') }], destinationPorts: [{ first: 443, last: 443 }] });
    expect(https?.target).toMatchObject({ ports: { first: 8443, last: 8443 } });
  });
});

describe('IPv6', () => {
  const device = deviceOf(textOf('ipv6.txt'));
  it.each<[string, Verdict]>([
    ['lan1 2001:db8:10::5 > lan2 2001:db8:40::5 tcp 443', 'permit'],
    ['lan1 2001:db8:10::5 > lan2 2001:db8:40::5 tcp 80', 'deny'],
    ['lan1 2001:db8:10::5 > lan2 2001:db8:40::9 udp 80', 'in doubt'],
    ['lan2 2001:db8:40::5 > lan1 2001:db8:10::5 tcp 443', 'deny'],
    ['lan1 2001:db8:10::5 > lan2 2001:db8:40::5 icmp6 32768', 'permit'],
  ])('%s: %s', (text, expected) => {
    expect(verdict(device, text)).toBe(expected);
  });

  it('is told only where it is configured', () => {
    expect(device.families).toEqual([4, 6]);
    expect(deviceOf(textOf('nat.txt')).families).toEqual([4]);
  });
});

describe('the file', () => {
  it('that ends in a line without an end is cut', () => {
    const { diagnostics } = readDevice([textFile(textOf('filters.txt').trimEnd())], undefined);
    expect(diagnostics.map(({ code }) => code)).toContain('export.truncated');
  });

  it('with secrets is warned about, without their value', () => {
    const { diagnostics } = readDevice([textFile(`${textOf('filters.txt')}login password hidden-word\n`)], undefined);
    expect(diagnostics.find(({ code }) => code === 'export.secret')?.effect).toBe('warning');
    expect(JSON.stringify(diagnostics)).not.toContain('hidden-word');
  });

  it('never makes reading throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(fc.constantFrom('ip', 'filter', '1', 'pass', '*', 'lan1', 'secure', 'in', 'dynamic', 'nat', 'descriptor', 'static', '\n', 'route', 'gateway', 'pp', 'icmp', '-', ','), { maxLength: 30 }), (noise, words) => {
      expect(() => yamahaRtx.read([textFile(noise), textFile(words.join(' '))])).not.toThrow();
    }));
  });
});
