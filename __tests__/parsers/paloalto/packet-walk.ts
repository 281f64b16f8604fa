import { readDevice } from '../../../src/parsers/index.js';
import { toExportFile, type ExportFile } from '../../../src/parsers/shared/export-file.js';
import type { DeviceConfig, Filter, InterfaceMatch, Reading } from '../../../src/model/device.js';
import { PROTOCOL, spaceIncludes, type Packet } from '../../../src/model/header-space.js';
import { parseIpAddress } from '../../../src/model/ip-address.js';

/** Interfaces, zones and routes that most tests share; `set` commands are added to them. */
export const BASE = `set deviceconfig system hostname fw
set deviceconfig system ip-address 192.0.2.10
set deviceconfig system netmask 255.255.255.0
set deviceconfig system service disable-http yes
set deviceconfig system service disable-telnet yes
set deviceconfig system service disable-snmp yes
set network interface ethernet ethernet1/1 layer3 ip 198.51.100.2/24
set network interface ethernet ethernet1/2 layer3 ip 10.20.10.1/24
set network interface ethernet ethernet1/3 layer3 ip 10.20.30.1/24
set network virtual-router default interface [ ethernet1/1 ethernet1/2 ethernet1/3 ]
set network virtual-router default routing-table ip static-route out destination 0.0.0.0/0
set network virtual-router default routing-table ip static-route out nexthop ip-address 198.51.100.1
set zone outside network layer3 ethernet1/1
set zone servers network layer3 ethernet1/2
set zone dmz network layer3 ethernet1/3
`;

export function exportOf(text: string, path = 'fw.set'): ExportFile {
  return toExportFile({ path, bytes: new TextEncoder().encode(text) }).file;
}

/** Reads `set` commands on top of the shared ones. */
export function readSet(commands: string): Reading {
  return readDevice([exportOf(BASE + commands)], 'paloalto');
}

/** A rule with `any` wherever nothing else is given. */
export function rule(name: string, fields: Readonly<Record<string, string>> = {}): string {
  const all = { from: 'any', to: 'any', source: 'any', destination: 'any', application: 'any', service: 'any', action: 'allow', ...fields };
  return Object.entries(all).filter(([, value]) => value !== '').map(([key, value]) => `set rulebase security rules ${name} ${key} ${value}\n`).join('');
}

export function incomplete({ diagnostics }: Reading): readonly string[] {
  return diagnostics.filter(({ effect }) => effect === 'incomplete').map(({ code, parameters }) => `${code} ${Object.values(parameters).join(' ')}`.trim());
}

/** `ethernet1/2 > ethernet1/1 10.20.10.5 > 203.0.113.9 tcp 443` */
export interface Probe {
  readonly ingress: string;
  readonly egress?: string | undefined;
  readonly packet: Packet;
}

const INTERFACES: Readonly<Record<string, string>> = { outside: 'ethernet1/1', servers: 'ethernet1/2', dmz: 'ethernet1/3', management: 'management' };

/** `servers > outside, 10.20.10.5 > 203.0.113.9, tcp 443`; `self` is the device. */
export function probe(text: string): Probe {
  const [, from = '', to = '', source = '', destination = '', protocol = '', port = '0', sourcePort = '40000'] =
    /^(\S+) > (\S+), (\S+) > (\S+), ([a-z]+)(?: (\d+))?(?: from (\d+))?$/u.exec(text) ?? [];
  const numbers: Readonly<Record<string, number>> = PROTOCOL;
  const number = numbers[protocol] ?? 0;
  return {
    ingress: INTERFACES[from] ?? from,
    egress: to === 'self' ? undefined : (INTERFACES[to] ?? to),
    packet: { source: address(source), destination: address(destination), protocol: number, sourcePort: Number(sourcePort), destinationPort: Number(port) },
  };
}

export function address(text: string): bigint {
  const value = parseIpAddress(text);
  if (value === undefined) throw new Error(`no address: ${text}`);
  return value;
}

/** `pass`, `stop`, or `doubt` when both are possible. Walks translations and lines one packet at a time. */
export function outcome(device: DeviceConfig | undefined, text: string): 'pass' | 'stop' | 'doubt' {
  if (device === undefined) throw new Error('no device was read');
  const asked = probe(text);
  const ends = waysIn(device, asked).map((way) => judge(device, asked, way));
  const possible = new Set(ends.flatMap((end) => [...end]));
  return possible.size > 1 ? 'doubt' : possible.has('pass') ? 'pass' : 'stop';
}

interface Way {
  readonly packet: Packet;
  readonly translation: string | undefined;
}

/** The packet after destination translation; several when it is in doubt, or when one of several servers takes it. */
export function waysIn(device: DeviceConfig, { ingress, packet }: Probe): readonly Way[] {
  const ways: Way[] = [];
  for (const one of device.translations) {
    if (one.field !== 'destination' || !meets(one.ingress, ingress) || !spaceIncludes(one.match.may, packet)) continue;
    const { target } = one;
    if (target === 'none') ways.push({ packet, translation: undefined });
    else if (typeof target.addresses === 'string') throw new Error('an interface is no target of these tests');
    else if (target.mapping === 'any') {
      const destinationPort = target.ports?.first ?? packet.destinationPort;
      ways.push(...target.addresses.slice(0, 4).map(({ first }) => ({ packet: { ...packet, destination: first, destinationPort }, translation: one.id })));
    } else {
      const from = one.match.may[0]?.destination[0]?.first ?? 0n;
      ways.push({ packet: { ...packet, destination: (target.addresses[0]?.first ?? 0n) + packet.destination - from }, translation: one.id });
    }
    if (spaceIncludes(one.match.must, packet)) return ways;
  }
  return [...ways, { packet, translation: undefined }];
}

function judge(device: DeviceConfig, { ingress, egress }: Probe, way: Way): ReadonlySet<'pass' | 'stop'> {
  const filters = device.filters.filter(({ hooks }) => hooks.includes(egress === undefined ? 'input' : 'forward'));
  const verdicts = filters.map((filter) => verdictOf(filter, { ingress, egress, ...way }));
  if (verdicts.some((verdict) => verdict.size === 1 && verdict.has('stop'))) return new Set(['stop']);
  return verdicts.every((verdict) => verdict.size === 1) ? new Set(['pass']) : new Set(['pass', 'stop']);
}

function verdictOf(filter: Filter, { ingress, egress, packet, translation }: Way & { readonly ingress: string; readonly egress: string | undefined }): ReadonlySet<'pass' | 'stop'> {
  const found = new Set<'pass' | 'stop'>();
  for (const line of filter.lines) {
    const fitting = line.translations === undefined || (line.translations.length === 0 ? translation === undefined : line.translations.includes(translation ?? ''));
    if (!fitting || !meets(line.ingress, ingress) || !meets(line.egress, egress) || !spaceIncludes(line.match.may, packet)) continue;
    found.add(line.action === 'permit' ? 'pass' : 'stop');
    if (spaceIncludes(line.match.must, packet)) return found;
  }
  return found.add(filter.defaultAction === 'permit' ? 'pass' : 'stop');
}

function meets(match: InterfaceMatch | undefined, name: string | undefined): boolean {
  if (match === undefined) return true;
  const fits = match.patterns.some((pattern) => (pattern.endsWith('*') ? (name ?? '').startsWith(pattern.slice(0, -1)) : pattern === name));
  return fits !== match.negated;
}
