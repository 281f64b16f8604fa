/**
 * What a change does to traffic: the exact difference of what passes between two places, at base and at head. Places
 * are compared whole, so that hosts and groups may come, go and be cut differently; what differs is then told by the
 * classes of the side it passes on.
 */
import type { Endpoint } from '../analysis/endpoints.js';
import { causeOf } from '../analysis/facts.js';
import { deliveredTraffic, isOfInterest, type FlowContext } from '../analysis/open-flows.js';
import { endToEndBox, witnessOf, type Traffic, type Witness } from '../analysis/traffic.js';
import { boxIndex, type BoxIndex } from '../analysis/box-index.js';
import { boxContains, PROTOCOL, subtractSpacesUpTo, type Box, type HeaderSpace } from '../model/header-space.js';
import { numbersContain, numbersOverlap, uniteNumbers, type NumberSet } from '../model/number-set.js';
import type { Location } from '../model/source.js';

/** Traffic that passes on one side only, or by other lines than before. */
export interface TrafficChange {
  readonly change: 'allowed' | 'blocked' | 'moved';
  readonly certain: boolean;
  readonly source: Endpoint;
  readonly destination: Endpoint;
  readonly protocols: NumberSet;
  readonly ports: NumberSet;
  readonly witness: Witness;
  readonly location: Location;
  readonly line: string;
}

/** What is left of a box may fall into this many pieces; beyond it all of the box counts as changed. */
const MOST_FRAGMENTS = 500;

/** Every change of the traffic that touches the VMS, in the order of the sides' classes. */
export function trafficChanges(base: FlowContext, head: FlowContext): readonly TrafficChange[] {
  const before = passingTraffic(base);
  const after = passingTraffic(head);
  const allowed = differences('allowed', after, before);
  const blocked = differences('blocked', before, after);
  return [allowed, blocked, moves(before, after)].flatMap(withoutShadowed);
}

/** What possibly changes by a line that surely changes it too is told once. */
function withoutShadowed(changes: readonly TrafficChange[]): readonly TrafficChange[] {
  const sure = new Map<string, TrafficChange[]>();
  for (const one of changes) if (one.certain) sure.set(shadowKey(one), [...(sure.get(shadowKey(one)) ?? []), one]);
  return changes.filter((one) => one.certain || !(sure.get(shadowKey(one)) ?? []).some((other) => numbersContain(other.ports, one.ports)));
}

function shadowKey({ source, destination, protocols, location }: TrafficChange): string {
  return JSON.stringify([nameOf(source), nameOf(destination), namedProtocols(protocols), location]);
}

/** Classes of one name in one place are one end for people. */
function nameOf(endpoint: Endpoint): readonly string[] {
  return [endpoint.name, ...placeOf(endpoint)];
}

/** What passes from one class to another. */
interface Passing {
  readonly source: Endpoint;
  readonly destination: Endpoint;
  readonly places: string;
  readonly traffic: Traffic;
  readonly box: Box;
}

interface Side {
  readonly passing: readonly Passing[];
  readonly byPlaces: ReadonlyMap<string, BoxIndex<Box>>;
}

function passingTraffic(context: FlowContext): Side {
  const passing: Passing[] = [];
  const byPlaces = new Map<string, BoxIndex<Box>>();
  for (const destination of context.endpoints) {
    for (const source of context.endpoints) {
      if (!isOfInterest(source, destination)) continue;
      const places = JSON.stringify([placeOf(source), placeOf(destination)]);
      for (const { traffic } of deliveredTraffic(context, source, destination)) {
        const box = endToEndBox(traffic);
        passing.push({ source, destination, places, traffic, box });
        const index = byPlaces.get(places) ?? boxIndex<Box>();
        byPlaces.set(places, index);
        index.add(box, box);
      }
    }
  }
  return { passing, byPlaces };
}

function placeOf({ place }: Endpoint): readonly string[] {
  return place.kind === 'zone' ? [place.zone.name] : [place.firewall, place.interface];
}

function differences(change: 'allowed' | 'blocked', here: Side, there: Side): readonly TrafficChange[] {
  const found = new Map<string, TrafficChange>();
  for (const one of here.passing) {
    const left = leftOver(one.box, there.byPlaces.get(one.places));
    for (const box of left) addChange(found, change, { ...one, box });
  }
  return [...found.values()];
}

/** The part of a box that does not pass on the other side. */
function leftOver(box: Box, others: BoxIndex<Box> | undefined): HeaderSpace {
  if (others === undefined) return [box];
  const near = others.near([box]);
  if (near.some((other) => boxContains(other, box))) return [];
  return subtractSpacesUpTo([box], near, MOST_FRAGMENTS) ?? [box];
}

/** One change for what has one cause between two ends; ports that it opens by turns are told together. */
function addChange(found: Map<string, TrafficChange>, change: TrafficChange['change'], { source, destination, traffic, box }: Passing): void {
  const { location, line = '' } = causeOf(traffic);
  const protocols = namedProtocols(box.protocols);
  const key = JSON.stringify([nameOf(source), nameOf(destination), protocols, location, traffic.certain]);
  const known = found.get(key);
  if (known !== undefined) {
    found.set(key, { ...known, ports: uniteNumbers(known.ports, box.destinationPorts) });
    return;
  }
  found.set(key, {
    change,
    certain: traffic.certain,
    source,
    destination,
    protocols: box.protocols,
    ports: box.destinationPorts,
    witness: witnessOf(traffic, { ...box, source: traffic.box.source, sourcePorts: traffic.box.sourcePorts }),
    location,
    line,
  });
}

const NAMED: readonly (readonly [string, number])[] = Object.entries(PROTOCOL);

/** Names of the protocols that have one, `other` for the rest of a wider set. */
export function namedProtocols(protocols: NumberSet): string {
  const [only] = protocols;
  if (protocols.length === 1 && only !== undefined && only.first === only.last) return NAMED.find(([, number]) => number === only.first)?.[0] ?? String(only.first);
  const names = NAMED.filter(([, number]) => numbersOverlap(protocols, [{ first: number, last: number }])).map(([name]) => name);
  return [...names, 'other'].join(', ');
}

/** Traffic that passes on both sides, and of which a line that let it pass at base is gone at head. */
function moves(before: Side, after: Side): readonly TrafficChange[] {
  const [earlier, later] = [causesByEnds(before), causesByEnds(after)];
  const found = new Map<string, TrafficChange>();
  for (const one of after.passing) {
    const known = earlier.get(endsKey(one));
    if (known === undefined || known.has(causeName(one))) continue;
    const left = later.get(endsKey(one));
    const isGone = [...known].some((cause) => left?.has(cause) !== true);
    if (isGone && leftOver(one.box, before.byPlaces.get(one.places)).length === 0) addChange(found, 'moved', one);
  }
  return [...found.values()];
}

function causesByEnds({ passing }: Side): ReadonlyMap<string, ReadonlySet<string>> {
  const causes = new Map<string, Set<string>>();
  for (const one of passing) {
    const known = causes.get(endsKey(one));
    if (known === undefined) causes.set(endsKey(one), new Set([causeName(one)]));
    else known.add(causeName(one));
  }
  return causes;
}

function endsKey({ source, destination, box }: Passing): string {
  return JSON.stringify([source.name, destination.name, namedProtocols(box.protocols)]);
}

/** A line is the same line wherever it stands. */
function causeName({ traffic }: Passing): string {
  return JSON.stringify(traffic.steps.map(({ device, filter, line, translation }) => [device, filter, line?.label ?? translation?.label ?? '']));
}
