/** Every pair of classes and the traffic that passes between them, cut by what its ports mean at the destination. */
import { PROTOCOL, type Box } from '../model/header-space.js';
import { ipsContain, ipsOverlap } from '../model/ip-set.js';
import {
  intersectNumbers,
  numbersContain,
  numbersInclude,
  numbersOverlap,
  subtractNumbers,
  uniteNumbers,
  type NumberSet,
} from '../model/number-set.js';
import type { SiteDefinition } from '../model/site.js';
import type { PolicyOpenFlow, PolicyService } from '../policy/input.js';
import type { Endpoint } from './endpoints.js';
import { causeKeyOf, causeOf, type Backing } from './facts.js';
import { isSameHost, type SiteFlow } from './guide-flows.js';
import type { HostFirewalls } from './host-firewalls.js';
import { policyEndpoint } from './policy-endpoint.js';
import { portMeanings, type PortMeaning } from './services.js';
import { endToEndBox, witnessOf, type Traffic } from './traffic.js';
import { isSamePlace, type Arrival, type ZoneTraffic } from './zone-traffic.js';

/** What the enumeration needs to know of a site. */
export interface FlowContext {
  readonly site: SiteDefinition;
  readonly endpoints: readonly Endpoint[];
  readonly flows: readonly SiteFlow[];
  readonly network: ZoneTraffic;
  readonly hosts: HostFirewalls;
  /** Ports of the clear-text flow that each encrypted guide flow replaces, by the latter's id. */
  readonly clearTextSiblings: ReadonlyMap<string, NumberSet>;
}

/** One open flow and what stands behind it. */
export interface OpenFlow {
  readonly flow: PolicyOpenFlow;
  readonly backing: Backing;
}

/** All open flows that touch the VMS, in the order of the classes. */
export function openFlows(context: FlowContext): readonly OpenFlow[] {
  const byPair = flowsByPair(context.flows);
  const found: OpenFlow[] = [];
  for (const destination of context.endpoints) {
    let topicsMet: TopicFinder | undefined;
    for (const source of context.endpoints) {
      if (!isOfInterest(source, destination)) continue;
      const delivered = deliveredTraffic(context, source, destination);
      if (delivered.length === 0) continue;
      topicsMet ??= topicFinder(portMeanings(context.site, destination));
      const pair = { source, destination, flows: byPair.get(pairKey(source, destination)) ?? [] };
      for (const one of describePair(context, pair, { delivered, topicsMet })) {
        found.push({ ...one, flow: { ...one.flow, id: `open_flow:${found.length}` } });
      }
    }
  }
  return found;
}

const deliveredByContext = new WeakMap<FlowContext, Map<string, readonly Arrival[]>>();

/** More pieces than this are found again when they are asked for again, not kept. */
const MOST_KEPT = 100;

/** Traffic that arrives at the destination's service, past the firewalls of both hosts. */
export function deliveredTraffic(context: FlowContext, source: Endpoint, destination: Endpoint): readonly Arrival[] {
  const kept = deliveredByContext.get(context) ?? new Map<string, readonly Arrival[]>();
  deliveredByContext.set(context, kept);
  const key = pairKey(source, destination);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const found = findDelivered(context, source, destination);
  if (found.length <= MOST_KEPT) kept.set(key, found);
  return found;
}

/** As `deliveredTraffic`, for ends that are asked about once. */
export function findDelivered({ network, hosts }: FlowContext, source: Endpoint, destination: Endpoint): readonly Arrival[] {
  return (network.arrivals(source, destination) ?? []).flatMap(({ traffic, path }) =>
    hosts
      .emit(traffic, source)
      .flatMap((one) => hosts.admit(one, destination))
      .map((one) => ({ traffic: one, path })),
  );
}

/** Traffic that touches no part of the VMS is not ours to judge, and neighbours in one camera network are not either. */
export function isOfInterest(source: Endpoint, destination: Endpoint): boolean {
  if (isSameHost(source, destination)) return false;
  if (isDevice(source) && isDevice(destination) && isSamePlace(source, destination)) return false;
  return isVms(source) || isVms(destination);
}

function isDevice(endpoint: Endpoint): boolean {
  return endpoint.roles.some((role) => role.kind === 'device_group') || isInCameraZone(endpoint);
}

function isInCameraZone(endpoint: Endpoint): boolean {
  return endpoint.place.kind === 'zone' && endpoint.place.zone.kind === 'camera' && endpoint.roles.every((role) => role.kind !== 'host');
}

function isVms(endpoint: Endpoint): boolean {
  return isDevice(endpoint) || endpoint.roles.some((role) => role.kind === 'host' || role.kind === 'cluster');
}

function pairKey(source: Endpoint, destination: Endpoint): string {
  return `${source.id}>${destination.id}`;
}

/** Flows of the site by the pair of classes they join. */
function flowsByPair(flows: readonly SiteFlow[]): ReadonlyMap<string, readonly SiteFlow[]> {
  const byPair = new Map<string, SiteFlow[]>();
  for (const flow of flows) {
    const key = pairKey(flow.source, flow.destination);
    const list = byPair.get(key);
    if (list === undefined) byPair.set(key, [flow]);
    else list.push(flow);
  }
  return byPair;
}

interface Pair {
  readonly source: Endpoint;
  readonly destination: Endpoint;
  readonly flows: readonly SiteFlow[];
}

interface Delivery {
  readonly delivered: readonly Arrival[];
  readonly topicsMet: TopicFinder;
}

/** Some protocols and ports of traffic that arrived. */
interface Piece {
  readonly arrival: Arrival;
  readonly protocols: NumberSet;
  readonly ports: NumberSet;
}

/** Pieces of one pair that mean the same, have the same cause and are equally certain. */
interface Slice {
  readonly services: Set<PolicyService>;
  readonly justification: Justification;
  readonly protocol: PolicyOpenFlow['protocol'];
  readonly pieces: Piece[];
  readonly isCertain: boolean;
}

function describePair(context: FlowContext, pair: Pair, { delivered, topicsMet }: Delivery): readonly OpenFlow[] {
  const slices = new Map<string, Slice>();
  const flows = rankedFlows(pair);
  for (const arrival of delivered) {
    const { traffic } = arrival;
    const prefix = `${traffic.certain ? 'certain' : 'possible'}|${causeKeyOf(traffic)}|`;
    const isSummed = isSummedUp(pair, arrival);
    for (const met of topicsMet(traffic.box)) {
      if (isSummed && met.topic.kind === 'other') continue;
      for (const part of cutByFlows(flows, met)) addToSlice(slices, prefix, { ...part, arrival, met });
    }
  }
  return withoutShadowedDoubts([...slices.values()]).map((slice) => describeSlice(context, pair, slice));
}

/** Ruling 18: what the operating system's own rules open to neighbours is one note a host, unless a part of the VMS listens there. */
function isSummedUp({ source, destination }: Pair, { traffic }: Arrival): boolean {
  if (!isSamePlace(source, destination) || isDevice(source) || source.place.kind !== 'zone') return false;
  if (source.place.zone.kind === 'internet' || source.place.zone.kind === 'guest') return false;
  return isBuiltIn(traffic);
}

function isBuiltIn(traffic: Traffic): boolean {
  return traffic.steps.some((step) => step.role === 'destination-host' && step.line?.builtIn === true);
}

/** Meanings of ports that are one fact when one cause opens them. */
interface Topic {
  readonly key: string;
  readonly kind: PolicyService['kind'];
  readonly protocols: NumberSet;
  readonly meanings: readonly PortMeaning[];
}

/** The part of a topic that a box touches. */
interface MetTopic {
  readonly topic: Topic;
  readonly protocols: NumberSet;
  readonly ports: NumberSet;
  /** Each meaning that is touched, with those of its ports that are. */
  readonly meanings: readonly { readonly service: PolicyService; readonly ports: NumberSet }[];
}

/** Finds the topics that a box touches; boxes that share their sets of ports and protocols are looked up once. */
type TopicFinder = (box: Box) => readonly MetTopic[];

function topicFinder(meanings: readonly PortMeaning[]): TopicFinder {
  const topics = topicsOf(meanings);
  const known = new WeakMap<NumberSet, WeakMap<NumberSet, readonly MetTopic[]>>();
  return (box) => {
    const byProtocols = known.get(box.destinationPorts) ?? new WeakMap<NumberSet, readonly MetTopic[]>();
    known.set(box.destinationPorts, byProtocols);
    const found = byProtocols.get(box.protocols) ?? topics.flatMap((topic) => meetTopic(topic, box));
    byProtocols.set(box.protocols, found);
    return found;
  };
}

function topicsOf(meanings: readonly PortMeaning[]): readonly Topic[] {
  const topics = new Map<string, Topic & { readonly meanings: PortMeaning[] }>();
  for (const meaning of meanings) {
    const { protocols, service } = meaning;
    const key = topicKey(meaning);
    const known = topics.get(key);
    if (known === undefined) topics.set(key, { key, kind: service.kind, protocols, meanings: [meaning] });
    else known.meanings.push(meaning);
  }
  return [...topics.values()];
}

/** Foreign and nameless ports are one fact a cause; ports with a meaning of their own are one fact each. */
function topicKey({ protocols, service }: PortMeaning): string {
  const own = ['foreign', 'administration', 'other'].includes(service.kind) ? [] : [service.component, ...service.rows];
  return JSON.stringify([protocols, service.kind, own]);
}

function meetTopic(topic: Topic, { protocols, destinationPorts }: Box): readonly MetTopic[] {
  if (!numbersOverlap(topic.protocols, protocols)) return [];
  const meanings = topic.meanings
    .filter((meaning) => numbersOverlap(meaning.ports, destinationPorts))
    .map(({ service, ports }) => ({ service, ports: intersectNumbers(ports, destinationPorts) }));
  if (meanings.length === 0) return [];
  return [{ topic, protocols: intersectNumbers(topic.protocols, protocols), ports: uniteNumbers(...meanings.map(({ ports }) => ports)), meanings }];
}

/** Ports of a topic that one flow justifies, or none does. */
interface SlicePart {
  readonly services: readonly PolicyService[];
  readonly ports: NumberSet;
  readonly justification: Justification;
}

/** Splits traffic of one topic where a declared or guide flow justifies part of its ports. */
function cutByFlows(flows: readonly RankedFlow[], met: MetTopic): readonly SlicePart[] {
  const meeting = flows.filter(({ flow }) => numbersContain(flow.protocols, met.protocols) && numbersOverlap(flow.ports, met.ports));
  if (meeting.length === 0) {
    return [{ services: met.meanings.map(({ service }) => service), ports: met.ports, justification: NOT_JUSTIFIED }];
  }
  return met.meanings.flatMap(({ service, ports }) => cutMeaning(meeting, { service, ports }));
}

function cutMeaning(flows: readonly RankedFlow[], { service, ports }: MetTopic['meanings'][number]): readonly SlicePart[] {
  const parts: SlicePart[] = [];
  let left = ports;
  for (const { flow, justification } of flows) {
    if (!numbersOverlap(flow.ports, left)) continue;
    parts.push({ services: [service], ports: intersectNumbers(left, flow.ports), justification });
    left = subtractNumbers(left, flow.ports);
  }
  if (left.length > 0) parts.push({ services: [service], ports: left, justification: NOT_JUSTIFIED });
  return parts;
}

interface RankedFlow {
  readonly flow: SiteFlow;
  readonly justification: Justification;
}

/** Flows that hold as declared come before those that would need a feature; needed ones before allowed ones. */
function rankedFlows({ source, flows }: Pair): readonly RankedFlow[] {
  const rank = (flow: SiteFlow): number => (flow.declared ? 0 : 4) + (flow.kind === 'guide' ? 0 : 2) + (flow.need === 'needed' ? 0 : 1);
  return [...flows].sort((a, b) => rank(a) - rank(b)).map((flow) => ({ flow, justification: justificationOf(flow, source) }));
}

interface Justification {
  /** The same for equal justifications. */
  readonly key: string;
  readonly kind: PolicyOpenFlow['justification'];
  readonly by: readonly string[];
  readonly listedPeer: boolean;
}

const NOT_JUSTIFIED: Justification = { key: '', kind: 'none', by: [], listedPeer: false };

function justificationOf(flow: SiteFlow, source: Endpoint): Justification {
  const isFromInternet = source.place.kind === 'zone' && source.place.zone.kind === 'internet';
  const listedPeer = flow.kind === 'guide';
  if (!flow.declared) return justifiedBy(flow, 'none', listedPeer);
  if (isFromInternet && listedPeer && flow.guideFlow?.mayComeFromInternet !== true) return NOT_JUSTIFIED;
  if (flow.kind !== 'guide') return justifiedBy(flow, flow.kind, false);
  return justifiedBy(flow, flow.need === 'needed' ? 'required' : 'allowed', listedPeer);
}

function justifiedBy({ id }: SiteFlow, kind: Justification['kind'], listedPeer: boolean): Justification {
  return { key: `${kind}|${id}|${listedPeer}`, kind, by: [id], listedPeer };
}

interface ArrivedPart extends SlicePart {
  readonly arrival: Arrival;
  readonly met: MetTopic;
}

function addToSlice(slices: Map<string, Slice>, prefix: string, { services, ports, justification, arrival, met }: ArrivedPart): void {
  const key = `${prefix}${met.topic.key}|${justification.key}`;
  const slice = slices.get(key) ?? {
    services: new Set<PolicyService>(),
    justification,
    protocol: protocolName(met.topic.protocols),
    pieces: [],
    isCertain: arrival.traffic.certain,
  };
  slices.set(key, slice);
  for (const service of services) slice.services.add(service);
  slice.pieces.push({ arrival, protocols: met.protocols, ports });
}

function protocolName(protocols: NumberSet): PolicyOpenFlow['protocol'] {
  if (numbersInclude(protocols, PROTOCOL.icmp)) return 'icmp';
  if (protocols.length === 1 && protocols[0]?.first === PROTOCOL.tcp && protocols[0].last === PROTOCOL.tcp) return 'tcp';
  return protocols[0]?.first === PROTOCOL.udp && protocols[0].last === PROTOCOL.udp ? 'udp' : 'other';
}

/** One service stands for all of a slice: they are of one kind. */
function mergedService([first, ...others]: readonly PolicyService[]): PolicyService {
  if (first === undefined) throw new Error('a slice without a service');
  if (others.length === 0) return first;
  const all = [first, ...others];
  const names = new Set(all.flatMap((one) => one.name.split(', ')).filter((name) => name !== ''));
  return {
    ...first,
    name: [...names].join(', '),
    rows: [...new Set(all.flatMap((one) => one.rows))],
    component: others.every((one) => one.component === first.component) ? first.component : '',
  };
}

/** So many doubtful slices are held against sure ones; beyond it the doubts stay. */
const MOST_SHADOW_COMPARISONS = 200_000;

/** A doubt about traffic that another line surely lets pass changes nothing. */
function withoutShadowedDoubts(slices: readonly Slice[]): readonly Slice[] {
  const sure = slices.filter((slice) => slice.isCertain);
  if (sure.length === 0 || sure.length * (slices.length - sure.length) > MOST_SHADOW_COMPARISONS) return slices;
  return slices.filter((slice) => slice.isCertain || !sure.some((other) => coversSurely(other, slice)));
}

function coversSurely(other: Slice, slice: Slice): boolean {
  return (
    other.protocol === slice.protocol &&
    firstOf(other.services).kind === firstOf(slice.services).kind &&
    slice.pieces.every((piece) => other.pieces.some((outer) => pieceContains(outer, piece)))
  );
}

/** Both as sent by the source and delivered to the destination. */
function pieceContains(outer: Piece, inner: Piece): boolean {
  if (!numbersContain(outer.ports, inner.ports) || !numbersContain(outer.protocols, inner.protocols)) return false;
  const [wide, narrow] = [endToEndBox(outer.arrival.traffic), endToEndBox(inner.arrival.traffic)];
  return ipsContain(wide.destination, narrow.destination) && ipsContain(wide.source, narrow.source) && numbersContain(wide.sourcePorts, narrow.sourcePorts);
}

function firstOf(services: ReadonlySet<PolicyService>): PolicyService {
  return mergedService([...services].slice(0, 1));
}

function describeSlice({ hosts }: FlowContext, pair: Pair, slice: Slice): OpenFlow {
  const [shown] = slice.pieces;
  if (shown === undefined) throw new Error('a slice without traffic');
  const { path } = shown.arrival;
  const traffic = trafficOf(shown);
  const cause = causeOf(traffic);
  const ports = uniteNumbers(...new Set(slice.pieces.map((piece) => piece.ports)));
  return {
    flow: {
      id: '',
      source: policyEndpoint(pair.source),
      destination: policyEndpoint(pair.destination),
      protocol: slice.protocol,
      ports,
      port_count: ports.reduce((sum, range) => sum + range.last - range.first + 1, 0),
      service: mergedService([...slice.services]),
      justification: slice.justification.kind,
      justified_by: slice.justification.by,
      listed_peer: slice.justification.listedPeer,
      certainty: traffic.certain ? 'certain' : 'possible',
      same_zone: isSamePlace(pair.source, pair.destination),
      local_subnet_only: isLocalSubnetOnly(pair, slice),
      translated: traffic.sentDestination !== undefined,
      crosses: [...new Set(path.map((hop) => hop.device.name))],
      host_filtered: hosts.isFiltered(pair.destination),
      built_in: isBuiltIn(traffic),
      destination_names: traffic.steps.flatMap((step) => step.line?.destinationNames ?? []),
    },
    backing: {
      ...cause,
      relatedLocations: [declarationOf(pair.destination), ...cause.relatedLocations],
      steps: traffic.steps,
      doubts: traffic.doubts,
      witness: witnessOf(traffic),
    },
  };
}

function trafficOf({ arrival: { traffic }, protocols, ports }: Piece): Traffic {
  return { ...traffic, box: { ...traffic.box, protocols, destinationPorts: ports } };
}

/** The site definition's own line: the second place a reader wants to see. */
function declarationOf({ name, location }: Endpoint): Backing['relatedLocations'][number] {
  return { code: 'related.declared', parameters: { name }, location };
}

/** True when every line of the destination's host that lets it in is limited to the zone it stands in. */
function isLocalSubnetOnly({ source, destination }: Pair, slice: Slice): boolean {
  if (!isSamePlace(source, destination) || destination.place.kind !== 'zone') return false;
  const { zone } = destination.place;
  return slice.pieces.every(({ arrival: { traffic } }) => {
    const line = traffic.steps.find((step) => step.role === 'destination-host')?.line;
    return line !== undefined && line.match.may.every((one) => ipsContain(zone.addresses, one.source) || !ipsOverlap(zone.addresses, one.source));
  });
}
