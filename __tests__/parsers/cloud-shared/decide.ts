import type { Filter, Hook, Reading } from '../../../src/model/device.js';
import { spaceIncludes, type Packet } from '../../../src/model/header-space.js';
import { parseIpAddress } from '../../../src/model/ip-address.js';
import type { ExportFile } from '../../../src/parsers/shared/export-file.js';
import type { FirewallFormat } from '../../../src/parsers/types.js';

/** A packet to ask about; TCP 443 unless said otherwise. */
export interface Asked {
  readonly from: string;
  readonly to: string;
  readonly port?: number;
  readonly protocol?: number;
}

function address(text: string): bigint {
  const value = parseIpAddress(text);
  if (value === undefined) throw new Error(text);
  return value;
}

/** The packet that is asked about. */
export function packet({ from, to, port = 443, protocol = 6 }: Asked): Packet {
  return { source: address(from), destination: address(to), protocol, sourcePort: 50_000, destinationPort: port };
}

/** First match: `open` and `closed` surely, else `doubt`. */
export function judge(filter: Filter, one: Packet): string {
  const outcomes = new Set<string>();
  for (const { match, action } of filter.lines) {
    if (!spaceIncludes(match.may, one)) continue;
    outcomes.add(action);
    if (spaceIncludes(match.must, one)) return settle(outcomes);
  }
  outcomes.add(filter.defaultAction);
  return settle(outcomes);
}

function settle(outcomes: ReadonlySet<string>): string {
  return outcomes.size > 1 ? 'doubt' : outcomes.has('permit') ? 'open' : 'closed';
}

/** A file of an export. */
export function file(text: string, path = 'cloud.json'): ExportFile {
  return { path, text, encoding: 'utf-8' };
}

/** Reads texts as the files of one device. */
export function read(format: FirewallFormat, texts: readonly string[]): Reading {
  return format.read(texts.map((text, index) => file(text, `${index}.json`)));
}

/** What all filters at a hook make of a packet; the worst answer counts. */
export function decide({ device }: Reading, hook: Hook, asked: Asked): string {
  const answers = (device?.filters ?? []).filter(({ hooks }) => hooks.includes(hook)).map((filter) => judge(filter, packet(asked)));
  return answers.includes('closed') ? 'closed' : answers.includes('doubt') ? 'doubt' : 'open';
}

/** Effects and codes of what a reading has to say. */
export function codes({ diagnostics }: Reading): readonly string[] {
  return diagnostics.map(({ effect, code }) => `${effect} ${code}`);
}

/** A text with an unknown member put into every object that does not stand below a key that has no effect. */
export function withUnknownMembers(text: string, noEffect: RegExp): readonly string[] {
  return [...text.matchAll(/\{\n/gu)]
    .filter(({ index }) => !noEffect.test(text.slice(0, index)))
    .map(({ index }) => `${text.slice(0, index + 1)}"Frobnicate": true,${text.slice(index + 1)}`);
}
