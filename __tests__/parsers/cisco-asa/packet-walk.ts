/** Follows one packet through a converted device, in a few lines: the tests' own idea of first match. */
import { readFileSync } from 'node:fs';
import type { DeviceConfig, Filter, Hook, InterfaceMatch, Line, Reading, Translation } from '../../../src/model/device.js';
import { spaceIncludes, type HeaderSpace, type Packet } from '../../../src/model/header-space.js';
import { formatIpAddress, parseIpAddress } from '../../../src/model/ip-address.js';
import { ciscoAsa } from '../../../src/parsers/cisco-asa/index.js';
import { toExportFile } from '../../../src/parsers/shared/export-file.js';

/** `packet('10.0.0.1', '10.0.1.1', 'tcp/443')`; a third part is the source port, ICMP writes type * 256 + code. */
export function packet(source: string, destination: string, service: string): Packet {
  const [protocol = '', port = '0', sourcePort = '40000'] = service.split('/');
  const numbers: Readonly<Record<string, number>> = { tcp: 6, udp: 17, icmp: 1, icmp6: 58, sctp: 132 };
  return {
    source: parseIpAddress(source) ?? -1n,
    destination: parseIpAddress(destination) ?? -1n,
    protocol: numbers[protocol] ?? Number(protocol),
    sourcePort: Number(sourcePort),
    destinationPort: Number(port),
  };
}

export type Verdict = 'permit' | 'deny' | 'in doubt';

export interface Way {
  readonly from: string;
  readonly to?: string;
}

/** What every filter at the hook says of a packet, its destination translated first. */
export function verdict(device: DeviceConfig, start: Packet, way: Way, hook: Hook = 'forward'): Verdict {
  const { moved, by } = delivered(device, start, way);
  const verdicts = device.filters.filter(({ hooks }) => hooks.includes(hook)).map((filter) => judge(filter, moved, { ...way, by }));
  if (verdicts.includes('deny')) return 'deny';
  return verdicts.includes('in doubt') ? 'in doubt' : 'permit';
}

/** What one filter says of a packet. */
export function filterVerdict(device: DeviceConfig, name: string, { start, way }: { readonly start: Packet; readonly way: Way }): Verdict {
  const filter = device.filters.find((one) => one.name === name);
  if (filter === undefined) throw new Error(`no filter ${name}`);
  const { moved, by } = delivered(device, start, way);
  return judge(filter, moved, { ...way, by });
}

function judge(filter: Filter, one: Packet, way: Way & { readonly by: string | undefined }): Verdict {
  const possible: Line[] = [];
  for (const line of filter.lines) {
    if (!fits(line.ingress, way.from) || !fits(line.egress, way.to) || !holds(line, way.by) || !spaceIncludes(line.match.may, one)) continue;
    if (!spaceIncludes(line.match.must, one)) possible.push(line);
    else return possible.every((other) => other.action === line.action) ? line.action : 'in doubt';
  }
  return possible.every((line) => line.action === filter.defaultAction) ? filter.defaultAction : 'in doubt';
}

function holds({ translations }: Pick<Line, 'translations'>, by: string | undefined): boolean {
  if (translations === undefined) return true;
  return by === undefined ? translations.length === 0 : translations.includes(by);
}

function fits(match: InterfaceMatch | undefined, name: string | undefined): boolean {
  return match === undefined || (name !== undefined && match.patterns.includes(name) !== match.negated);
}

/** `10.20.30.10:8082`, with `?` behind it when the translation is in doubt. */
export function destinationOf(device: DeviceConfig, start: Packet, way: Way): string {
  const { moved, sure } = delivered(device, start, way);
  return `${formatIpAddress(moved.destination)}:${moved.destinationPort}${sure ? '' : '?'}`;
}

/** The source after the device; `interface` for the address of the way out. */
export function sourceOf(device: DeviceConfig, start: Packet, way: Way): string {
  const { moved, by } = delivered(device, start, way);
  const rule = device.translations.find((one) => one.field === 'source' && fits(one.ingress, way.from) && fits(one.egress, way.to) && holds(one, by) && spaceIncludes(one.match.may, moved));
  if (rule === undefined || rule.target === 'none') return formatIpAddress(moved.source);
  if (typeof rule.target.addresses === 'string') return 'interface';
  return formatIpAddress((rule.target.addresses[0]?.first ?? 0n) + (rule.target.mapping === 'offset' ? offset(rule.match.may, moved.source, 'source') : 0n));
}

function offset(space: HeaderSpace, address: bigint, field: 'source' | 'destination'): bigint {
  return address - (space[0]?.[field][0]?.first ?? 0n);
}

function delivered(device: DeviceConfig, start: Packet, way: Way): { readonly moved: Packet; readonly by: string | undefined; readonly sure: boolean } {
  const rule = device.translations.find((one) => one.field === 'destination' && fits(one.ingress, way.from) && fits(one.egress, way.to) && spaceIncludes(one.match.may, start));
  if (rule === undefined || rule.target === 'none') return { moved: start, by: undefined, sure: true };
  return { moved: moveDestination(rule, start), by: rule.id, sure: spaceIncludes(rule.match.must, start) };
}

function moveDestination({ target, match }: Translation, one: Packet): Packet {
  if (target === 'none' || typeof target.addresses === 'string') return one;
  const shift = target.mapping === 'offset' ? offset(match.may, one.destination, 'destination') : 0n;
  const destinationPort = target.ports === undefined ? one.destinationPort : target.ports.first + (one.destinationPort - (match.may[0]?.destinationPorts[0]?.first ?? 0));
  return { ...one, destination: (target.addresses[0]?.first ?? 0n) + shift, destinationPort };
}

/** Reads configuration text as one export. */
export function read(text: string, path = 'fw.cfg'): Reading {
  return ciscoAsa.read([toExportFile({ path, bytes: new TextEncoder().encode(text) }).file]);
}

/** The device of a configuration that must be readable. */
export function deviceOf(text: string): DeviceConfig {
  const { device } = read(text);
  if (device === undefined) throw new Error('no device was read');
  return device;
}

export function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
}

/** Codes of the diagnostics that make a site incomplete, each once. */
export function incomplete(text: string): readonly string[] {
  return [...new Set(read(text).diagnostics.filter((one) => one.effect === 'incomplete').map((one) => one.code))];
}

/** A configuration with the interfaces inside (100), dmz (50), guest (50) and outside (0) around some lines. */
export function config(...lines: readonly string[]): string {
  return `: Saved\n:\nASA Version 9.16(4)\n!\nhostname fw-test\n${INTERFACES}${lines.join('\n')}\n: end\n`;
}

const INTERFACES = [
  ['GigabitEthernet0/0', 'outside', 0, '203.0.113.2 255.255.255.0'],
  ['GigabitEthernet0/1', 'inside', 100, '10.1.0.1 255.255.0.0'],
  ['GigabitEthernet0/2', 'dmz', 50, '10.2.0.1 255.255.0.0'],
  ['GigabitEthernet0/3', 'guest', 50, '10.3.0.1 255.255.0.0'],
].map(([hardware, name, level, address]) => `interface ${hardware}\n nameif ${name}\n security-level ${level}\n ip address ${address}\n!\n`).join('');
