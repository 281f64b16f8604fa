import type { DeviceConfig, Filter, InterfaceMatch, Line, Reading } from '../../../src/model/device.js';
import { spaceIncludes, type Packet } from '../../../src/model/header-space.js';
import { parseIpAddress } from '../../../src/model/ip-address.js';
import { ipsInclude } from '../../../src/model/ip-set.js';
import { ciscoIos } from '../../../src/parsers/cisco-ios/index.js';
import { toExportFile } from '../../../src/parsers/shared/export-file.js';

const PROTOCOLS: Readonly<Record<string, number>> = { tcp: 6, udp: 17, icmp: 1, icmp6: 58 };

/** A configuration with the lines that every export has around the ones under test. */
export function configuration(body: string): string {
  return `Building configuration...\n\nCurrent configuration : 100 bytes\n!\nversion 15.7\n!\nhostname lab\n!\n${body.trim()}\n!\nline vty 0 4\n transport input none\n!\nend\n`;
}

/** Reads a text as the IOS room does. */
export function read(text: string): Reading {
  return ciscoIos.read([toExportFile({ path: 'running-config', bytes: new TextEncoder().encode(text) }).file]);
}

/** The device of a body that leaves nothing open. */
export function device(body: string): DeviceConfig {
  const { device: found, diagnostics } = read(configuration(body));
  const open = diagnostics.filter(({ effect }) => effect === 'incomplete').map(({ code, location, parameters }) => `${code} ${location.region?.startLine ?? 0} ${JSON.stringify(parameters)}`);
  if (found === undefined || open.length > 0) throw new Error(`not read whole: ${open.join('; ')}`);
  return found;
}

/** `tcp 10.0.0.1 > 10.0.0.2:443`, `udp 10.0.0.1:53 > 10.0.0.2:99`, `icmp 10.0.0.1 > 10.0.0.2:2048`. IPv6 in brackets. */
export function packet(text: string): Packet {
  const [protocol = '', from = '', , to = ''] = text.split(' ');
  const end = (one: string): readonly [bigint, number] => {
    const parts = /^\[?([\da-fA-F.:]+?)\]?(?::(\d+))?$/u.exec(one.includes(']') || one.includes('.') ? one : `${one}`);
    const address = parseIpAddress(parts?.[1] ?? '');
    if (address === undefined) throw new Error(`no address: ${one}`);
    return [address, Number(parts?.[2] ?? 40_000)];
  };
  const [source, sourcePort] = end(from);
  const [destination, destinationPort] = end(to);
  return { source, destination, protocol: PROTOCOLS[protocol] ?? Number(protocol), sourcePort, destinationPort };
}

export type Verdict = 'passes' | 'blocked' | 'in doubt';

/** Where a packet crosses the device and what translated it. */
export interface Way {
  readonly from: string;
  readonly to?: string;
  readonly translation?: string;
}

/** What the filters at a hook do to a packet, one line after the other. */
export function verdict(config: DeviceConfig, text: string, way: Way): Verdict {
  const filters = config.filters.filter(({ hooks }) => hooks.includes(way.to === undefined ? 'input' : 'forward'));
  return filters.map((filter) => judge(filter, filter.lines, { one: packet(text), way })).reduce(worse, 'passes');
}

/** What the filters do to a packet that answers; `text` is the answer. */
export function answer(config: DeviceConfig, text: string, way: Way): Verdict {
  const filters = config.filters.filter(({ hooks }) => hooks.includes('forward'));
  return filters.map((filter) => (filter.replies === 'stateful' ? 'passes' : filter.replies === 'in-doubt' ? 'in doubt' : judge(filter, filter.replies.lines, { one: packet(text), way }))).reduce(worse, 'passes');
}

function worse(a: Verdict, b: Verdict): Verdict {
  if (a === 'blocked' || b === 'blocked') return 'blocked';
  return a === 'in doubt' || b === 'in doubt' ? 'in doubt' : 'passes';
}

interface Asked {
  readonly one: Packet;
  readonly way: Way;
}

function judge(filter: Filter, lines: readonly Line[], { one, way }: Asked): Verdict {
  if (!ipsInclude(filter.universe, one.destination)) return 'passes';
  const possible = new Set<string>();
  for (const line of lines) {
    if (!holds(line.ingress, way.from) || (way.to !== undefined && !holds(line.egress, way.to))) continue;
    if (line.translations !== undefined && (line.translations.length === 0 ? way.translation !== undefined : !line.translations.includes(way.translation ?? ''))) continue;
    if (!spaceIncludes(line.match.may, one)) continue;
    possible.add(line.action);
    if (spaceIncludes(line.match.must, one)) return result(possible);
  }
  return result(possible.add(filter.defaultAction));
}

function result(possible: ReadonlySet<string>): Verdict {
  if (possible.size > 1) return 'in doubt';
  return possible.has('permit') ? 'passes' : 'blocked';
}

function holds(condition: InterfaceMatch | undefined, name: string): boolean {
  return condition === undefined || condition.patterns.includes(name) !== condition.negated;
}
