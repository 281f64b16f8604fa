import type { DeviceConfig, Filter, Hook, InterfaceMatch, Line, Reading } from '../../../src/model/device.js';
import { spaceIncludes, type Packet } from '../../../src/model/header-space.js';
import { ipsInclude } from '../../../src/model/ip-set.js';
import { parseIpAddress } from '../../../src/model/ip-address.js';
import { juniperSrx } from '../../../src/parsers/juniper-srx/index.js';

/** Reads one text as the configuration of a device. */
export function read(text: string): Reading {
  return juniperSrx.read([{ path: 'srx.conf', text, encoding: 'utf-8' }]);
}

/** The device in a text that is understood. */
export function deviceIn(text: string): DeviceConfig {
  const { device } = read(text);
  if (device === undefined) throw new Error('nothing was read');
  return device;
}

/** Codes of the diagnostics that leave the site incomplete. */
export function incomplete(text: string): readonly string[] {
  return read(text).diagnostics.filter(({ effect }) => effect === 'incomplete').map(({ code }) => code);
}

const PROTOCOLS = { icmp: 1, tcp: 6, udp: 17, icmp6: 58, gre: 47 };

/** `10.0.0.1 > 10.0.0.2 tcp/80`, `... tcp/80 from 5000`, `... icmp/2048`. */
export function packet(text: string): Packet {
  const [source = '', , destination = '', service = '', , from] = text.split(' ');
  const [name = '', port = '0'] = service.split('/');
  const protocol = Object.entries(PROTOCOLS).find(([one]) => one === name)?.[1] ?? Number(name);
  const [a, b] = [parseIpAddress(source), parseIpAddress(destination)];
  if (a === undefined || b === undefined) throw new Error(`no packet: ${text}`);
  return { source: a, destination: b, protocol, sourcePort: Number(from ?? 40_000), destinationPort: Number(port) };
}

/** Where a packet comes in and goes out, and which translation changed its destination. */
export interface Passing {
  readonly from?: string;
  readonly to?: string;
  readonly translatedBy?: string;
}

function fits(match: InterfaceMatch | undefined, name: string | undefined): boolean {
  if (match === undefined) return true;
  return match.patterns.includes(name ?? '') !== match.negated;
}

function applies(line: Line, { from, to, translatedBy }: Passing): boolean {
  if (!fits(line.ingress, from) || !fits(line.egress, to)) return false;
  if (line.translations === undefined) return true;
  return translatedBy === undefined ? line.translations.length === 0 : line.translations.includes(translatedBy);
}

type Verdict = 'permit' | 'deny' | 'unsure';

/** First match, one packet: `unsure` when a line that may match comes before the one that does. */
export function judge(filter: Filter, one: Packet, passing: Passing, lines = filter.lines): Verdict {
  if (!ipsInclude(filter.universe, one.destination)) return 'permit';
  const possible = new Set<'permit' | 'deny'>();
  for (const line of lines) {
    if (!applies(line, passing) || !spaceIncludes(line.match.may, one)) continue;
    possible.add(line.action);
    if (spaceIncludes(line.match.must, one)) return possible.size === 1 ? line.action : 'unsure';
  }
  possible.add(filter.defaultAction);
  return possible.size === 1 ? filter.defaultAction : 'unsure';
}

/** Every filter at a hook together. */
export function verdict(device: DeviceConfig, text: string, passing: Passing & { readonly hook?: Hook } = {}): Verdict {
  const verdicts = device.filters.filter(({ hooks }) => hooks.includes(passing.hook ?? 'forward')).map((filter) => judge(filter, packet(text), passing));
  if (verdicts.includes('deny')) return 'deny';
  return verdicts.includes('unsure') ? 'unsure' : 'permit';
}

/** A configuration with two zones, `a` on ge-0/0/0.0 and `b` on ge-0/0/1.0, and these statements in `set` form. */
export function twoZones(...statements: readonly string[]): string {
  return [
    'set version 21.4R3.15',
    'set security forwarding-options family inet6 mode flow-based',
    'set security zones security-zone a interfaces ge-0/0/0.0',
    'set security zones security-zone b interfaces ge-0/0/1.0',
    'set interfaces ge-0/0/0 unit 0 family inet address 192.0.2.1/24',
    'set interfaces ge-0/0/1 unit 0 family inet address 198.51.100.1/24',
    'set security policies default-policy deny-all',
    ...statements.map((one) => (/^(?:set|deactivate|protect) /u.test(one) ? one : `set ${one}`)),
    '',
  ].join('\n');
}

/** One policy from `a` to `b`: what is not stated is `any`, and it permits. */
export function policy(name: string, match: Readonly<Record<string, string>> = {}, then = 'permit'): readonly string[] {
  const stated = { 'source-address': 'any', 'destination-address': 'any', application: 'any', ...match };
  const head = `security policies from-zone a to-zone b policy ${name}`;
  return [...Object.entries(stated).map(([keyword, value]) => `${head} match ${keyword} ${value}`), `${head} then ${then}`];
}

/** From `a` to `b`. */
export const A_TO_B = { from: 'ge-0/0/0.0', to: 'ge-0/0/1.0' };
/** From `b` to `a`. */
export const B_TO_A = { from: 'ge-0/0/1.0', to: 'ge-0/0/0.0' };
