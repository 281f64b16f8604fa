/** Lines that decide no packet, because the lines before them take everything they match. */
import type { DeviceConfig, Filter, Line } from '../model/device.js';
import { boxesOverlap, isEverything, subtractBox, type Box } from '../model/header-space.js';
import { ALL_ADDRESSES, ALL_IPV4, ALL_IPV6, ipsContain } from '../model/ip-set.js';
import { numbersInclude } from '../model/number-set.js';
import type { PolicyOpenLine, PolicyUnreachableLine } from '../policy/input.js';
import type { Backing } from './facts.js';
import { locationKey } from './location-key.js';

/** A line's fault and what stands behind it. */
export interface LineFault<T> {
  readonly line: T;
  readonly backing: Backing;
}

/** Comparing every line with all before it is not done for filters longer than this; the report says so. */
export const LONGEST_COMPARED_FILTER = 3_000;

/** What is left of a line may fall into this many pieces before the line is taken as reachable. */
const MOST_FRAGMENTS = 200;

/** Unreachable lines of one device, in order. A line that was unrolled into several counts once, if all are dead. */
export function unreachableLines(device: string, config: DeviceConfig): readonly LineFault<Omit<PolicyUnreachableLine, 'id'>>[] {
  const found: LineFault<Omit<PolicyUnreachableLine, 'id'>>[] = [];
  for (const filter of config.filters) {
    if (filter.profile !== undefined || filter.lines.length > LONGEST_COMPARED_FILTER) continue;
    const alive = new Set<string>();
    const dead = new Map<string, { readonly line: Line; readonly covering: readonly Line[] }>();
    for (const [index, line] of filter.lines.entries()) {
      const key = locationKey(line.location);
      const covering = coveringLines(filter, line, index);
      if (covering === undefined) alive.add(key);
      else dead.set(key, { line, covering });
    }
    for (const [key, { line, covering }] of dead) {
      if (!alive.has(key) && line.builtIn !== true) found.push(describeDead(device, line, covering));
    }
  }
  return found;
}

/** The earlier lines that take all of a line's packets; undefined when one is left. */
function coveringLines(filter: Filter, line: Line, index: number): readonly Line[] | undefined {
  let left: readonly Box[] = line.match.may;
  const covering: Line[] = [];
  for (let at = 0; at < index && left.length > 0; at += 1) {
    const earlier = filter.lines[at];
    if (earlier === undefined || !left.some((one) => earlier.match.must.some((hole) => boxesOverlap(one, hole))) || !meetsEverywhere(earlier, line)) continue;
    for (const hole of earlier.match.must) {
      if (!left.some((one) => boxesOverlap(one, hole))) continue;
      left = left.flatMap((one) => subtractBox(one, hole));
      if (!covering.includes(earlier)) covering.push(earlier);
      if (left.length > MOST_FRAGMENTS) return undefined;
    }
  }
  return left.length === 0 ? covering : undefined;
}

/** True when the earlier line looks at every packet that the later one looks at. */
function meetsEverywhere(earlier: Line, later: Line): boolean {
  return (
    isSame(earlier.ingress, later.ingress) &&
    isSame(earlier.egress, later.egress) &&
    isSame(earlier.translations, later.translations) &&
    isSame(earlier.program, later.program)
  );
}

function isSame(earlier: unknown, later: unknown): boolean {
  return earlier === undefined || earlier === later || JSON.stringify(earlier) === JSON.stringify(later);
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
