/** One question about a site: which lines, on which devices, decide traffic from one end to another at one port. */
import type { Doubt } from '../model/device.js';
import { box, intersectSpaces, subtractSpaces, type Box, type HeaderSpace, type Packet } from '../model/header-space.js';
import { ALL_IPV4, ALL_IPV6, intersectIps, ipsOverlap, type IpSet } from '../model/ip-set.js';
import { intersectNumbers, numbersOverlap, oneNumber } from '../model/number-set.js';
import { findBlock, type FlowEnds } from './block.js';
import type { Endpoint } from './endpoints.js';
import { isSameHost } from './guide-flows.js';
import { answerBlock, withoutWay } from './needed-flows.js';
import { findDelivered, type FlowContext } from './open-flows.js';
import { packetOf, witnessOf, type Step, type Traffic, type Witness } from './traffic.js';
import type { Arrival } from './zone-traffic.js';

/** What is asked. The ends are classes of the site, cut down to the addresses that are meant. */
export interface TrafficQuestion {
  readonly sources: readonly Endpoint[];
  readonly destinations: readonly Endpoint[];
  /** IP protocol number. */
  readonly protocol: number;
  readonly port: number;
}

/** What becomes of some of the packets that were asked about. */
export interface Outcome {
  readonly state: 'passes' | 'blocked' | 'in-doubt';
  readonly source: Endpoint;
  readonly destination: Endpoint;
  readonly steps: readonly Step[];
  readonly doubts: readonly Doubt[];
  readonly witness?: Witness;
}

/** `partly`: some of the packets surely pass and others surely do not. */
export interface Answer {
  readonly state: Outcome['state'] | 'partly';
  readonly outcomes: readonly Outcome[];
}

/** Answers for every pair of the ends. What a host sends itself, and the Internet among its own, is left out. */
export function answerQuestion(context: FlowContext, question: TrafficQuestion): Answer {
  const outcomes: Outcome[] = [];
  for (const source of question.sources) {
    for (const destination of question.destinations) {
      if (!isSameHost(source, destination) && !(isInternet(source) && isInternet(destination))) outcomes.push(...answerPair(context, question, { source, destination }));
    }
    outcomes.push(...publishedElsewhere(context, question, source));
  }
  const kept = outcomes.some(({ state }) => state !== 'blocked') ? withoutEmptyAddresses(outcomes) : outcomes;
  return { state: stateOf(kept), outcomes: grouped(kept) };
}

function stateOf(outcomes: readonly Outcome[]): Answer['state'] {
  const states = new Set(outcomes.map(({ state }) => state));
  if (states.has('in-doubt')) return 'in-doubt';
  if (states.has('passes')) return states.has('blocked') ? 'partly' : 'passes';
  return 'blocked';
}

/** Nobody stands at a published address itself: what passes to who stands behind it is the answer. */
function withoutEmptyAddresses(outcomes: readonly Outcome[]): readonly Outcome[] {
  const published = outcomes.some(({ destination, witness }) => witness !== undefined && !holds(destination, witness.sent));
  return published ? outcomes.filter(({ state, destination }) => state !== 'blocked' || !isInternet(destination)) : outcomes;
}

function holds({ addresses }: Endpoint, packet: Packet): boolean {
  return ipsOverlap(addresses, [{ first: packet.destination, last: packet.destination }]);
}

function isInternet({ place }: Endpoint): boolean {
  return place.kind === 'zone' && place.zone.kind === 'internet';
}

function answerPair(context: FlowContext, question: TrafficQuestion, pair: FlowEnds): readonly Outcome[] {
  const { source, destination } = pair;
  const asked = questionSpace(question, source.addresses, destination.addresses);
  if (asked.length === 0) return [];
  const arrivals = context.network.arrivals(source, destination);
  if (arrivals === undefined) return [withoutPath(pair)];
  const delivered = findDelivered(context, source, destination).flatMap((arrival) => cutTo(arrival, question));
  const answered = delivered.filter(({ traffic }) => traffic.answersStopped === undefined);
  const left = subtractSpaces(asked, answered.map(({ traffic }) => asAsked(traffic, destination.addresses)));
  return [...delivered.map(({ traffic }) => passing(traffic, pair)), ...blocked(context, pair, { left, delivered })];
}

/** Packets of any client port; both addresses of one family. */
function questionSpace({ protocol, port }: TrafficQuestion, sources: IpSet, destinations: IpSet): HeaderSpace {
  return [ALL_IPV4, ALL_IPV6].flatMap((family) => {
    const [source, destination] = [intersectIps(sources, family), intersectIps(destinations, family)];
    if (source.length === 0 || destination.length === 0) return [];
    return [box({ source, destination, protocols: oneNumber(protocol), sourcePorts: CLIENT_PORTS, destinationPorts: oneNumber(port) })];
  });
}

/** Clients take their ports from here up (RFC 6056 section 2.1). */
const CLIENT_PORTS = [{ first: 1024, last: 65535 }] as const;

/** The part of what arrived that was asked about: at this port as delivered, from a client port as sent. */
function cutTo(arrival: Arrival, { protocol, port }: Pick<TrafficQuestion, 'protocol' | 'port'>): readonly Arrival[] {
  const { traffic, path } = arrival;
  const wanted = box({ protocols: oneNumber(protocol), destinationPorts: oneNumber(port) });
  const sentPorts = traffic.sentSource?.ports ?? traffic.box.sourcePorts;
  if (!numbersOverlap(sentPorts, CLIENT_PORTS)) return [];
  return intersectSpaces([traffic.box], [wanted]).map((one) => ({ traffic: { ...traffic, box: one }, path }));
}

/** As the question names it: from who sent it, to where it is delivered. */
function asAsked({ box: now, sentSource }: Traffic, destinations: IpSet): Box {
  const destination = intersectIps(now.destination, destinations);
  return sentSource === undefined ? { ...now, destination } : { ...now, destination, source: sentSource.addresses, sourcePorts: sentSource.ports };
}

function passing(traffic: Traffic, pair: FlowEnds): Outcome {
  const clientPorts = intersectNumbers(traffic.box.sourcePorts, CLIENT_PORTS);
  const shown = clientPorts.length === 0 ? traffic : { ...traffic, box: { ...traffic.box, sourcePorts: clientPorts } };
  const { steps, doubts } = traffic;
  const state = traffic.certain && traffic.repliesInDoubt !== true ? 'passes' : 'in-doubt';
  return { ...pair, state, steps, doubts, witness: witnessOf(shown) };
}

/** What goes between the same two ends by the same lines is one outcome. */
function grouped(outcomes: readonly Outcome[]): readonly Outcome[] {
  const byWay = new Map<string, Outcome>();
  for (const outcome of outcomes) {
    const way = outcome.steps.map(({ device, filter, location }) => [device, filter, location]);
    const key = JSON.stringify([outcome.state, outcome.source.name, outcome.destination.name, way]);
    if (!byWay.has(key)) byWay.set(key, outcome);
  }
  return [...byWay.values()];
}

interface Remainder {
  readonly left: HeaderSpace;
  readonly delivered: readonly Arrival[];
}

/** One packet of what surely does not get through, and where it ends. */
function blocked(context: FlowContext, pair: FlowEnds, { left, delivered }: Remainder): readonly Outcome[] {
  const [first] = left;
  if (first === undefined) return [];
  const packet = packetOf(first);
  const [path = []] = context.network.paths(pair.source, pair.destination) ?? [];
  const block = answerBlock(delivered.map(({ traffic }) => traffic), packet) ?? findBlock(context, pair, { path, packet });
  return [{ ...pair, state: 'blocked', steps: block.steps, doubts: [], witness: { sent: packet, delivered: packet } }];
}

function withoutPath(pair: FlowEnds): Outcome {
  const { state, doubts, device, location } = withoutWay(pair);
  const step: Step = { device, role: 'network', filter: '', line: undefined, action: state === 'blocked' ? 'deny' : 'unknown', location };
  return { ...pair, state: state === 'open' ? 'passes' : state === 'blocked' ? 'blocked' : 'in-doubt', steps: [step], doubts };
}

/** Packets sent to an asked address that a device on the way takes to somebody else. */
function publishedElsewhere(context: FlowContext, question: TrafficQuestion, source: Endpoint): readonly Outcome[] {
  const asked = question.destinations.flatMap(({ addresses }) => addresses);
  const others = context.endpoints.filter(({ addresses }) => !ipsOverlap(addresses, asked));
  return others.flatMap((destination) => {
    if (isSameHost(source, destination)) return [];
    const met = findDelivered(context, source, destination).filter(({ traffic }) => isSentTo(traffic, question, asked));
    return met.map(({ traffic }) => passing(traffic, { source, destination }));
  });
}

function isSentTo({ box: now, sentDestination }: Traffic, { protocol, port }: TrafficQuestion, asked: IpSet): boolean {
  if (sentDestination === undefined || !numbersOverlap(now.protocols, oneNumber(protocol))) return false;
  return ipsOverlap(sentDestination.addresses, asked) && numbersOverlap(sentDestination.ports, oneNumber(port));
}
