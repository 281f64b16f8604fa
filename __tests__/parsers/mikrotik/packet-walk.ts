import type { DeviceConfig, Filter, Hook, InterfaceMatch, Line, LineAction, Reading, Translation } from '../../../src/model/device.js';
import { spaceIncludes, type Packet } from '../../../src/model/header-space.js';
import { parseIpAddress } from '../../../src/model/ip-address.js';
import { ipsInclude } from '../../../src/model/ip-set.js';
import { mikrotik } from '../../../src/parsers/mikrotik/index.js';
import { toExportFile } from '../../../src/parsers/shared/export-file.js';

/** A packet with the interfaces it uses, and the translation that changed it. */
export interface Walker extends Packet {
  readonly ingress?: string;
  readonly egress?: string;
  readonly translation?: string;
}

export function readText(...texts: readonly string[]): Reading {
  return mikrotik.read(texts.map((text, index) => toExportFile({ path: `export-${index}.rsc`, bytes: new TextEncoder().encode(text) }).file));
}

export function deviceOf(text: string): DeviceConfig {
  const { device } = readText(text);
  if (device === undefined) throw new Error('nothing was read');
  return device;
}

/** A whole export with these lines in `/ip firewall filter`, and others before and after. */
export function withFilter(filter: readonly string[], others: readonly string[] = []): string {
  return [
    '# 2026-02-02 21:49:52 by RouterOS 7.16.1',
    '/interface ethernet', 'set [ find default-name=ether1 ] name=wan', 'set [ find default-name=ether2 ] name=lan', 'set [ find default-name=ether3 ] name=cam',
    '/interface list', 'add name=WAN', 'add name=LAN', '/interface list member', 'add interface=wan list=WAN', 'add interface=lan list=LAN',
    '/ip address', 'add address=203.0.113.2/29 interface=wan', 'add address=10.0.1.1/24 interface=lan', 'add address=10.0.2.1/24 interface=cam',
    ...others, '/ip firewall filter', ...filter, '',
  ].join('\n');
}

export function address(text: string): bigint {
  const value = parseIpAddress(text);
  if (value === undefined) throw new Error(`no address: ${text}`);
  return value;
}

export function tcp(source: string, destination: string, port: number, more: Partial<Walker> = {}): Walker {
  return { source: address(source), destination: address(destination), protocol: 6, sourcePort: 40_000, destinationPort: port, ingress: 'lan', egress: 'cam', ...more };
}

/** What a filter may do with a packet: two actions when it is in doubt. */
export function possibleActions(filter: Filter, packet: Walker): ReadonlySet<LineAction> {
  if (!ipsInclude(filter.universe, packet.destination)) return new Set(['permit']);
  const actions = new Set<LineAction>();
  for (const line of filter.lines) {
    if (!meets(line.ingress, packet.ingress) || !meets(line.egress, packet.egress)) continue;
    if (!wasTranslated(line, packet) || !spaceIncludes(line.match.may, packet)) continue;
    actions.add(line.action);
    if (spaceIncludes(line.match.must, packet)) return actions;
  }
  return actions.add(filter.defaultAction);
}

function wasTranslated(line: Line, packet: Walker): boolean {
  if (line.translations === undefined) return true;
  return line.translations.length === 0 ? packet.translation === undefined : packet.translation !== undefined && line.translations.includes(packet.translation);
}

export function meets(match: InterfaceMatch | undefined, name: string | undefined): boolean {
  if (match === undefined) return true;
  const named = match.patterns.some((pattern) => (pattern.endsWith('*') ? name?.startsWith(pattern.slice(0, -1)) === true : pattern === name));
  return named !== match.negated;
}

/** What all filters at a hook may do together: `permit`, `deny`, or both words. */
export function passage(device: DeviceConfig, hook: Hook, packet: Walker): string {
  const each = device.filters.filter((filter) => filter.hooks.includes(hook)).map((filter) => possibleActions(filter, packet));
  const passes = each.every((actions) => actions.has('permit'));
  const stops = each.some((actions) => actions.has('deny'));
  return passes && stops ? 'in doubt' : passes ? 'permit' : 'deny';
}

/** The first destination translation that surely matches. */
export function translationOf(device: DeviceConfig, packet: Walker, field: Translation['field'] = 'destination'): Translation | undefined {
  return device.translations.find((each) => each.field === field && meets(each.ingress, packet.ingress) && meets(each.egress, packet.egress) && spaceIncludes(each.match.must, packet));
}
