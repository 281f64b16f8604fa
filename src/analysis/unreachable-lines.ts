/** Lines that decide no packet, because the lines before them take everything they match. */
import type { DeviceConfig, Filter, Line } from '../model/device.js';
import { isEverything, type Box } from '../model/header-space.js';
import { ALL_ADDRESSES, ALL_IPV4, ALL_IPV6, ipsContain } from '../model/ip-set.js';
import { numbersInclude } from '../model/number-set.js';
import type { PolicyOpenLine, PolicyUnreachableLine } from '../policy/input.js';
import { compareLines, type ComparedLine } from './covering-lines.js';
import type { Backing } from './facts.js';
import { locationKey } from './location-key.js';

/** A line's fault and what stands behind it. */
export interface LineFault<T> {
  readonly line: T;
  readonly backing: Backing;
}

/** What is wrong with the lines of one device, and the filters whose lines were not all compared. */
export interface UnreachableLines {
  readonly faults: readonly LineFault<Omit<PolicyUnreachableLine, 'id'>>[];
  readonly cutShort: readonly { readonly filter: Filter; readonly compared: number }[];
}

/** Unreachable lines of one device, in order. A line that was unrolled into several counts once, if all are dead. */
export function unreachableLines(device: string, config: DeviceConfig): UnreachableLines {
  const faults: LineFault<Omit<PolicyUnreachableLine, 'id'>>[] = [];
  const cutShort: { readonly filter: Filter; readonly compared: number }[] = [];
  for (const filter of config.filters) {
    if (filter.profile !== undefined) continue;
    const { compared } = compareLines(filter.lines);
    faults.push(...deadLines(filter, compared).map(({ line, covering }) => describeDead(device, line, covering)));
    if (compared.length < filter.lines.length) cutShort.push({ filter, compared: compared.length });
  }
  return { faults, cutShort };
}

interface DeadLine {
  readonly line: Line;
  readonly covering: readonly Line[];
}

function deadLines({ lines }: Filter, compared: readonly ComparedLine[]): readonly DeadLine[] {
  const alive = new Set(lines.slice(compared.length).map(({ location }) => locationKey(location)));
  const dead = new Map<string, DeadLine>();
  for (const { line, covering } of compared) {
    const key = locationKey(line.location);
    if (covering === undefined) alive.add(key);
    else dead.set(key, { line, covering });
  }
  return [...dead].filter(([key, { line }]) => !alive.has(key) && line.builtIn !== true).map(([, one]) => one);
}

function describeDead(device: string, line: Line, covering: readonly Line[]): LineFault<Omit<PolicyUnreachableLine, 'id'>> {
  return {
    line: {
      device,
      reason: covering.length === 0 ? 'empty' : 'covered',
      changes_action: covering.some((other) => other.action !== line.action),
    },
    backing: {
      location: line.location,
      relatedLocations: covering.slice(0, 5).map((other) => ({ code: 'related.covering', parameters: { line: other.label }, location: other.location })),
      causeKey: `unreachable|${locationKey(line.location)}`,
      steps: [],
      doubts: [],
      line: line.label,
    },
  };
}

/** Permitting lines of a network firewall that match every packet between any interfaces or between given ones. */
export function openLines(device: string, config: DeviceConfig): readonly LineFault<Omit<PolicyOpenLine, 'id'>>[] {
  return config.filters
    .filter((filter) => filter.hooks.includes('forward'))
    .flatMap((filter) => filter.lines)
    .filter((line) => line.action === 'permit' && line.builtIn !== true && !isTurningBack(line) && matchesFamily(line))
    .map((line) => ({
      line: { device },
      backing: {
        location: line.location,
        relatedLocations: [],
        causeKey: locationKey(line.location),
        steps: [],
        doubts: line.doubts,
        line: line.label,
      },
    }));
}

/** What leaves by the one interface it came in by stays in its network: FortiOS forwards it by default. */
function isTurningBack({ ingress, egress }: Line): boolean {
  const [only] = ingress?.patterns ?? [];
  if (only === undefined || only.endsWith('*') || ingress?.negated === true || egress?.negated === true) return false;
  return ingress?.patterns.length === 1 && egress?.patterns.length === 1 && egress.patterns[0] === only;
}

function matchesFamily(line: Line): boolean {
  // No line matches everything that leaves out the last protocol number; most lines end here.
  if (!line.match.may.some((one) => numbersInclude(one.protocols, 255))) return false;
  const widened = line.match.may.map((one) => ({ ...one, source: widen(one.source), destination: widen(one.destination) }));
  return isEverything(widened);
}

/** A line for one family that names no address matches all of its family: as open as a line for both. */
function widen(set: Box['source']): Box['source'] {
  return ipsContain(set, ALL_IPV4) || ipsContain(set, ALL_IPV6) ? ALL_ADDRESSES : set;
}
