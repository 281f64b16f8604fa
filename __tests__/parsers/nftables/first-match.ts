import { readFileSync } from 'node:fs';
import type { DeviceConfig, Filter, Hook, InterfaceMatch, Line, Reading, Translation } from '../../../src/model/device.js';
import { spaceIncludes, type Packet } from '../../../src/model/header-space.js';
import { ipsInclude } from '../../../src/model/ip-set.js';
import { nftables } from '../../../src/parsers/nftables/index.js';
import { toExportFile, type ExportFile } from '../../../src/parsers/shared/export-file.js';

/** A packet on its way through the device. */
export interface Traveller {
  readonly packet: Packet;
  readonly ingress?: string;
  readonly egress?: string;
  readonly hook: Hook;
}

/** Whether a packet may pass, and whether it surely does. */
export interface Passing {
  readonly may: boolean;
  readonly must: boolean;
}

/** Reads a fixture next to the tests. */
export function fixture(name: string): ExportFile {
  const path = new URL(`./fixtures/${name}`, import.meta.url);
  return toExportFile({ path: name, bytes: readFileSync(path) }).file;
}

/** An export made of listed objects, indented as `jq .` does. */
export function exportOf(objects: readonly unknown[], path = 'nftables.json'): ExportFile {
  const metainfo = { metainfo: { version: '1.0.6', release_name: 'Lester Gooch #5', json_schema_version: 1 } };
  const text = JSON.stringify({ nftables: [metainfo, ...objects] }, null, 2);
  return toExportFile({ path, bytes: new TextEncoder().encode(text) }).file;
}

/** One table with one base chain at forward and its rules, the statements of each given. */
export function forwardChain(rules: readonly (readonly unknown[])[], extra: readonly unknown[] = [], family = 'inet'): ExportFile {
  return exportOf([
    { table: { family, name: 't', handle: 1 } },
    ...extra,
    { chain: { family, table: 't', name: 'forward', handle: 1, type: 'filter', hook: 'forward', prio: 0, policy: 'drop' } },
    ...rules.map((expr, index) => ({ rule: { family, table: 't', chain: 'forward', handle: index + 2, expr } })),
  ]);
}

/** The device of an export that holds together. */
export function deviceOf(file: ExportFile): DeviceConfig {
  const { device } = nftables.read([file]);
  if (device === undefined) throw new Error('no device was read');
  return device;
}

/** Codes of the diagnostics that make a site incomplete. */
export function incompleteCodes(reading: Reading): readonly string[] {
  return reading.diagnostics.filter(({ effect }) => effect === 'incomplete').map(({ code }) => code);
}

/** Follows a packet through every filter at its hook, after the destination translations of the way. */
export function passing(device: DeviceConfig, traveller: Traveller): Passing {
  const translation = traveller.hook === 'output' ? undefined : translationOf(device, traveller);
  const translated = translation === undefined ? traveller : { ...traveller, packet: translate(traveller.packet, translation) };
  const all = device.filters
    .filter(({ hooks, universe }) => hooks.includes(traveller.hook) && ipsInclude(universe, translated.packet.destination))
    .map((filter) => judge(filter, translated, translation?.id));
  return { may: all.every(({ may }) => may), must: all.every(({ must }) => must) };
}

function judge(filter: Filter, traveller: Traveller, translation: string | undefined): Passing {
  const actions = new Set<string>();
  for (const line of filter.lines) {
    if (!applies(line, traveller, translation)) continue;
    if (spaceIncludes(line.match.may, traveller.packet)) actions.add(line.action);
    if (spaceIncludes(line.match.must, traveller.packet)) return { may: actions.has('permit'), must: !actions.has('deny') };
  }
  actions.add(filter.defaultAction);
  return { may: actions.has('permit'), must: !actions.has('deny') };
}

function applies(line: Line, traveller: Traveller, translation: string | undefined): boolean {
  if (!onInterface(line.ingress, traveller.ingress) || !onInterface(line.egress, traveller.egress)) return false;
  if (line.translations === undefined) return true;
  return translation === undefined ? line.translations.length === 0 : line.translations.includes(translation);
}

function onInterface(condition: InterfaceMatch | undefined, name: string | undefined): boolean {
  if (condition === undefined) return true;
  if (name === undefined) return condition.negated;
  const listed = condition.patterns.some((pattern) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );
  return listed !== condition.negated;
}

/** The destination translation that applies; one in doubt counts as applying. */
function translationOf(device: DeviceConfig, traveller: Traveller): Translation | undefined {
  const first = device.translations.find(
    ({ field, ingress, match, target, doubts }) =>
      field === 'destination' &&
      onInterface(ingress, traveller.ingress) &&
      spaceIncludes(match.may, traveller.packet) &&
      !(target === 'none' && doubts.length > 0),
  );
  return first?.target === 'none' ? undefined : first;
}

function translate(packet: Packet, { target }: Translation): Packet {
  if (target === 'none' || typeof target.addresses === 'string') return packet;
  const destination = target.addresses[0]?.first ?? packet.destination;
  return { ...packet, destination, destinationPort: target.ports?.first ?? packet.destinationPort };
}
