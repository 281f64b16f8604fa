/** What a device that was read may do with one packet, found by walking its lists from the top. Slow and plain. */
import type { DeviceConfig, Filter, Hook, InterfaceMatch, Line, Translation } from '../../src/model/device.js';
import { spaceIncludes, type Packet } from '../../src/model/header-space.js';
import { ipsInclude, type IpSet } from '../../src/model/ip-set.js';
import type { Probe } from './frames.js';
import { egressOf, isOwnAddress, ownAddressOf } from './network.js';

/** One way the packet may take: where it goes after translation, and what the filters may say about it there. */
export interface Way {
  readonly destination: bigint;
  readonly destinationPort: number;
  readonly hook: Hook;
  readonly mayPass: boolean;
  readonly mayStop: boolean;
  /** Codes of the doubts of every line that may match and may not. */
  readonly doubts: ReadonlySet<string>;
}

/** All ways that the reading leaves open; a single one with a single outcome when nothing is in doubt. */
export function waysOf(device: DeviceConfig, probe: Probe): readonly Way[] {
  return arrivals(device, probe).map(({ packet, translation }) => {
    const place = placeOf(probe, packet);
    const filters = device.filters.filter((filter) => filter.hooks.includes(place.hook));
    const verdicts = filters.map((filter) => judge(filter, { ...place, packet, translation }));
    return {
      destination: packet.destination,
      destinationPort: packet.destinationPort,
      hook: place.hook,
      mayPass: verdicts.every((verdict) => verdict.mayPass),
      mayStop: verdicts.some((verdict) => verdict.mayStop),
      doubts: new Set(verdicts.flatMap((verdict) => verdict.doubts)),
    };
  });
}

interface Place {
  readonly hook: Hook;
  readonly ingress: string | undefined;
  readonly egress: string | undefined;
}

/** The hook and the interfaces of a packet whose destination is settled. */
export function placeOf({ family, origin }: Probe, { destination }: Packet): Place {
  const own = isOwnAddress(family, destination);
  if (origin === 'self') return { hook: 'output', ingress: undefined, egress: own ? 'lo' : egressOf(family, destination) };
  return own ? { hook: 'input', ingress: origin, egress: undefined } : { hook: 'forward', ingress: origin, egress: egressOf(family, destination) };
}

interface Arrival {
  readonly packet: Packet;
  readonly translation: string | undefined;
}

/** The packet as the filters may see it. The first translation that surely matches ends the search. */
function arrivals(device: DeviceConfig, { packet, origin, family }: Probe): readonly Arrival[] {
  const untouched: Arrival = { packet, translation: undefined };
  if (origin === 'self') return [untouched];
  const result: Arrival[] = [];
  for (const translation of device.translations) {
    const { field, match, ingress, target, id } = translation;
    if (field !== 'destination' || !meets(ingress, origin) || !spaceIncludes(match.may, packet)) continue;
    if (target === 'none') result.push(untouched);
    else for (const changed of changes(translation, packet, ownAddressOf(family, origin)?.first)) result.push({ packet: changed, translation: id });
    if (spaceIncludes(match.must, packet)) return result;
  }
  return [...result, untouched];
}

/** Every packet that a translation may make of this one. */
function changes({ target, match }: Translation, packet: Packet, own: bigint | undefined): readonly Packet[] {
  if (target === 'none') return [packet];
  const addresses: IpSet = typeof target.addresses === 'string' ? (own === undefined ? [] : [{ first: own, last: own }]) : target.addresses;
  const ports = target.ports ?? { first: packet.destinationPort, last: packet.destinationPort };
  if (target.mapping === 'offset') {
    const [to] = addresses;
    const [from] = match.may[0]?.destination ?? [];
    if (to === undefined || from === undefined) throw new Error('a translation by position has two ends');
    const matched = match.may[0]?.destinationPorts[0];
    const moved = target.ports === undefined || matched === undefined || target.ports.first === target.ports.last ? ports.first : target.ports.first + packet.destinationPort - matched.first;
    return [{ ...packet, destination: to.first === to.last ? to.first : to.first + packet.destination - from.first, destinationPort: moved }];
  }
  const result: Packet[] = [];
  for (const { first, last } of addresses) {
    for (let destination = first; destination <= last; destination += 1n) {
      for (let port = ports.first; port <= ports.last; port += 1) result.push({ ...packet, destination, destinationPort: port });
    }
  }
  return result;
}

interface Seen extends Place, Arrival {}

interface Judgement {
  readonly mayPass: boolean;
  readonly mayStop: boolean;
  readonly doubts: readonly string[];
}

function judge(filter: Filter, seen: Seen): Judgement {
  const doubts: string[] = [];
  if (!ipsInclude(filter.universe, seen.packet.destination)) return { mayPass: true, mayStop: false, doubts };
  let mayPass = false;
  let mayStop = false;
  for (const line of filter.lines) {
    if (!applies(line, seen) || !spaceIncludes(line.match.may, seen.packet)) continue;
    if (line.action === 'permit') mayPass = true;
    else mayStop = true;
    if (spaceIncludes(line.match.must, seen.packet)) return { mayPass, mayStop, doubts };
    for (const { code } of line.doubts) doubts.push(code);
  }
  return filter.defaultAction === 'permit' ? { mayPass: true, mayStop, doubts } : { mayPass, mayStop: true, doubts };
}

function applies(line: Line, { ingress, egress, translation }: Seen): boolean {
  if (!meets(line.ingress, ingress) || !meets(line.egress, egress)) return false;
  if (line.translations === undefined) return true;
  return translation === undefined ? line.translations.length === 0 : line.translations.includes(translation);
}

/** A packet without such an interface meets negated conditions only. */
function meets(match: InterfaceMatch | undefined, name: string | undefined): boolean {
  if (match === undefined) return true;
  const listed = match.patterns.some((pattern) =>
    pattern.endsWith('*') ? name?.startsWith(pattern.slice(0, -1)) === true : pattern === name,
  );
  return listed !== match.negated;
}
