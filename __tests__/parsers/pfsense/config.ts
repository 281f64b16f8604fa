import { readFileSync } from 'node:fs';
import type { DeviceConfig, Filter, Line, Reading } from '../../../src/model/device.js';
import { spaceIncludes, type Packet } from '../../../src/model/header-space.js';
import { parseIpAddress } from '../../../src/model/ip-address.js';
import { pfsense } from '../../../src/parsers/pfsense/index.js';
import { toExportFile, type ExportFile } from '../../../src/parsers/shared/export-file.js';

/** The whole-device fixture. */
export const clinic = readFileSync(new URL('./fixtures/clinic.xml', import.meta.url), 'utf8');

/** A file as the program hands it to the room. */
export function exportFile(text: string, path = 'fw.xml'): ExportFile {
  return toExportFile({ path, bytes: new TextEncoder().encode(text) }).file;
}

/** Reads one configuration. */
export function read(text: string): Reading {
  return pfsense.read([exportFile(text)]);
}

/** Parts of a small configuration; the defaults are a WAN, a LAN and a DMZ with IPv6 allowed. */
export interface Parts {
  readonly system?: string;
  readonly webgui?: string;
  readonly interfaces?: string;
  readonly nat?: string;
  readonly rules?: string;
  readonly filter?: string;
  readonly aliases?: string;
  readonly more?: string;
}

export const WAN = '<wan><enable></enable><if>em0</if><ipaddr>203.0.113.2</ipaddr><subnet>29</subnet><gateway>GW</gateway></wan>';
export const LAN = '<lan><enable></enable><if>em1</if><ipaddr>10.1.0.1</ipaddr><subnet>24</subnet></lan>';
export const DMZ = '<opt1><enable></enable><if>em2</if><descr><![CDATA[DMZ]]></descr><ipaddr>10.2.0.1</ipaddr><subnet>24</subnet></opt1>';

/** Writes a small configuration. */
export function config(parts: Parts): string {
  return `<?xml version="1.0"?>
<pfsense>
	<version>23.3</version>
	<system><hostname>fw</hostname><domain>example.org</domain><ipv6allow></ipv6allow><disablenatreflection>yes</disablenatreflection>
		<webgui><protocol>https</protocol>${parts.webgui ?? '<noantilockout></noantilockout>'}</webgui>${parts.system ?? ''}</system>
	<interfaces>${parts.interfaces ?? `${WAN}${LAN}${DMZ}`}</interfaces>
	<nat>${parts.nat ?? '<outbound><mode>disabled</mode></outbound>'}</nat>
	<filter>${parts.rules ?? ''}${parts.filter ?? ''}</filter>
	<aliases>${parts.aliases ?? ''}</aliases>
	${parts.more ?? ''}
</pfsense>
`;
}

/** One filter rule: any to any over IPv4 on the LAN tab unless the fields say otherwise. */
export function rule(fields: Readonly<Record<string, string | undefined>> = {}): string {
  const all = { type: 'pass', interface: 'lan', ipprotocol: 'inet', source: '<any></any>', destination: '<any></any>', ...fields };
  const children = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [`<${name}>${value}</${name}>`]));
  return `<rule>${children.join('')}</rule>\n`;
}

/** The device, or a failure of the test. */
export function device(text: string): DeviceConfig {
  const found = read(text).device;
  if (found === undefined) throw new Error('nothing was read');
  return found;
}

/** A TCP packet unless the fields say otherwise. */
export function packet(from: string, to: string, port = 443, fields: Partial<Packet> = {}): Packet {
  const source = parseIpAddress(from);
  const destination = parseIpAddress(to);
  if (source === undefined || destination === undefined) throw new Error(`no address: ${from} ${to}`);
  return { source, destination, protocol: 6, sourcePort: 50_000, destinationPort: port, ...fields };
}

export type Verdict = 'permit' | 'deny' | 'in doubt';

interface Path {
  readonly ingress?: string;
  readonly egress?: string;
  /** Translations that changed the packet. */
  readonly translated?: readonly string[];
}

/** A small first-match walk over one filter, three-valued. */
export function walk(filter: Filter | undefined, asked: Packet, path: Path): Verdict {
  if (filter === undefined) throw new Error('no such filter');
  const seen = new Set<Verdict>();
  for (const line of filter.lines) {
    if (!applies(line, path) || !spaceIncludes(line.match.may, asked)) continue;
    seen.add(line.action);
    if (spaceIncludes(line.match.must, asked)) return settle(seen);
  }
  seen.add(filter.defaultAction);
  return settle(seen);
}

function settle(seen: ReadonlySet<Verdict>): Verdict {
  return seen.size > 1 ? 'in doubt' : seen.has('permit') ? 'permit' : 'deny';
}

function applies(line: Line, path: Path): boolean {
  const on = (condition: Line['ingress'], name: string | undefined): boolean =>
    condition === undefined || (name !== undefined && condition.patterns.includes(name) !== condition.negated);
  const translated = path.translated ?? [];
  const byTranslation = line.translations === undefined || line.translations.some((id) => translated.includes(id));
  return on(line.ingress, path.ingress) && on(line.egress, path.egress) && byTranslation;
}

/** Verdict of the ingress filter on a packet that enters by an interface. */
export function entering(config_: DeviceConfig, ingress: string, asked: Packet, translated: readonly string[] = []): Verdict {
  return walk(config_.filters.find((one) => one.name === 'pf in'), asked, { ingress, translated });
}

/** Verdict of the egress filter on a packet that leaves by an interface. */
export function leaving(config_: DeviceConfig, egress: string, asked: Packet): Verdict {
  return walk(config_.filters.find((one) => one.name === 'pf out'), asked, { egress });
}

/** Codes of the diagnostics with an effect. */
export function codes(reading: Reading, effect = 'incomplete'): readonly string[] {
  return reading.diagnostics.filter((one) => one.effect === effect).map((one) => one.code);
}

/** The line whose label holds a text. */
export function lineNamed(config_: DeviceConfig, text: string, filter = 'pf in'): Line | undefined {
  return config_.filters.find((one) => one.name === filter)?.lines.find((line) => line.label.includes(text));
}
