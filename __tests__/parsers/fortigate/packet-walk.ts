/** Follows one packet through a converted device, in a few lines: the tests' own idea of first match. */
import { readFileSync } from 'node:fs';
import type { DeviceConfig, Filter, InterfaceMatch, Line, Reading, Translation } from '../../../src/model/device.js';
import { spaceIncludes, type Packet } from '../../../src/model/header-space.js';
import { parseIpAddress } from '../../../src/model/ip-address.js';
import { fortigate } from '../../../src/parsers/fortigate/index.js';
import { toExportFile } from '../../../src/parsers/shared/export-file.js';

export interface Way {
  readonly from?: string;
  readonly to?: string;
}

/** `192.0.2.1:1024 > 10.0.0.1:443 tcp`; ICMP writes type.code as port: `icmp 8.0`. */
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

export interface Passage {
  readonly verdict: 'permit' | 'deny' | 'in doubt';
  /** Label of the line that decided surely, `default`, or the first that may decide. */
  readonly by: string;
}

/** Translates the destination, then asks the first filter at the hook. */
export function walk(device: DeviceConfig, start: Packet, way: Way, filterName = 'firewall policy'): Passage {
  const translation = device.translations.find((one) => one.field === 'destination' && fits(one.ingress, way.from) && spaceIncludes(one.match.may, start));
  const moved = translation === undefined ? start : translate(translation, start);
  const filter = device.filters.find((one) => one.name === filterName);
  if (filter === undefined) throw new Error(`no filter ${filterName}`);
  return judge(filter, moved, { ...way, translation });
}

/** Asks every filter for forwarded packets: one that denies stops the packet, one in doubt leaves it in doubt. */
export function walkThrough(device: DeviceConfig, start: Packet, way: Way): Passage {
  const names = device.filters.filter((one) => one.hooks.includes('forward')).map((one) => one.name);
  const passages = names.map((name) => walk(device, start, way, name));
  return passages.find((one) => one.verdict === 'deny') ?? passages.find((one) => one.verdict === 'in doubt') ?? { verdict: 'permit', by: passages.map(({ by }) => by).join(' + ') };
}

function judge(filter: Filter, one: Packet, way: Way & { readonly translation: Translation | undefined }): Passage {
  const possible: Line[] = [];
  for (const line of filter.lines) {
    if (!fits(line.ingress, way.from) || !fits(line.egress, way.to) || !holds(line, way.translation)) continue;
    if (!spaceIncludes(line.match.may, one)) continue;
    if (!spaceIncludes(line.match.must, one)) {
      possible.push(line);
      continue;
    }
    const agree = possible.every((other) => other.action === line.action);
    return { verdict: agree ? line.action : 'in doubt', by: agree ? line.label : (possible[0]?.label ?? '') };
  }
  const agree = possible.every((line) => line.action === filter.defaultAction);
  return agree ? { verdict: filter.defaultAction, by: 'default' } : { verdict: 'in doubt', by: possible[0]?.label ?? '' };
}

function holds(line: Line, translation: Translation | undefined): boolean {
  if (line.translations === undefined) return true;
  return translation === undefined ? line.translations.length === 0 : line.translations.includes(translation.id);
}

function fits(match: InterfaceMatch | undefined, name: string | undefined): boolean {
  if (match === undefined) return true;
  return name !== undefined && match.patterns.includes(name) !== match.negated;
}

/** Moves the packet; of several possible ends the first one. */
function translate({ target, match }: Translation, one: Packet): Packet {
  if (target === 'none' || typeof target.addresses === 'string') return one;
  const from = match.may[0];
  const first = target.addresses[0]?.first ?? 0n;
  const offset = target.mapping === 'offset' ? one.destination - (from?.destination[0]?.first ?? 0n) : 0n;
  const portOffset = target.mapping === 'offset' ? one.destinationPort - (from?.destinationPorts[0]?.first ?? 0) : 0;
  return { ...one, destination: first + offset, destinationPort: target.ports === undefined ? one.destinationPort : target.ports.first + portOffset };
}

/** Reads configuration text as one export. */
export function read(text: string, path = 'fw.conf'): Reading {
  return fortigate.read([toExportFile({ path, bytes: new TextEncoder().encode(text) }).file]);
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

/** Codes of diagnostics with this effect, each once. */
export function codes(reading: Reading, effect: string): readonly string[] {
  return [...new Set(reading.diagnostics.filter((one) => one.effect === effect).map((one) => one.code))];
}

const BASE = `config system global
    set hostname "FW"
    set allow-traffic-redirect disable
    set ipv6-allow-traffic-redirect disable
end
config system interface
    edit "lan"
        set ip 10.0.1.1 255.255.255.0
    next
    edit "srv"
        set ip 10.0.2.1 255.255.255.0
    next
    edit "wan"
        set ip 203.0.113.2 255.255.255.248
    next
end
`;

export interface PolicyText {
  /** Sections before the policies: addresses, services, virtual IPs. */
  readonly objects?: string;
  /** First line of a backup. */
  readonly header?: string;
  readonly policies: readonly string[];
}

/** A configuration with the interfaces lan, srv and wan around the given policies. */
export function withPolicies({ objects = '', header = '', policies }: PolicyText): string {
  const entries = policies.map((body, index) => `    edit ${index + 1}\n${indent(body)}\n    next\n`).join('');
  return `${header}${BASE}${objects}config firewall policy\n${entries}end\n`;
}

function indent(body: string): string {
  return body.split('\n').map((line) => `        ${line.trim()}`).join('\n');
}

/** A complete policy; later lines replace earlier ones of the same attribute. */
export function policy(fields: Readonly<Record<string, string>>): string {
  const all: Readonly<Record<string, string>> = {
    srcintf: '"lan"', dstintf: '"srv"', srcaddr: '"all"', dstaddr: '"all"', action: 'accept', schedule: '"always"', service: '"ALL"', ...fields,
  };
  return Object.entries(all).filter(([, value]) => value !== '').map(([key, value]) => `set ${key} ${value}`).join('\n');
}
