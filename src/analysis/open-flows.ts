/** Every pair of classes and the traffic that passes between them, cut by what its ports mean at the destination. */
import { boxContains, intersectBoxes, PROTOCOL, type Box } from '../model/header-space.js';
import { ipsContain, ipsOverlap } from '../model/ip-set.js';
import { numbersContain, numbersInclude, numbersOverlap, numberSet, subtractNumbers, type NumberSet } from '../model/number-set.js';
import type { SiteDefinition } from '../model/site.js';
import type { PolicyOpenFlow, PolicyService } from '../policy/input.js';
import type { Endpoint } from './endpoints.js';
import { causeOf, type Backing } from './facts.js';
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
    let meanings: MeaningFinder | undefined;
    for (const source of context.endpoints) {
      if (!isOfInterest(source, destination)) continue;
      const delivered = deliveredTraffic(context, source, destination);
      if (delivered.length === 0) continue;
      meanings ??= meaningFinder(portMeanings(context.site, destination));
      const pair = { source, destination, flows: byPair.get(pairKey(source, destination)) ?? [] };
      for (const one of describePair(context, pair, { delivered, meanings })) {
        found.push({ ...one, flow: { ...one.flow, id: `open_flow:${found.length}` } });
      }
    }
  }
  return found;
}

/** Traffic that arrives at the destination's service, past the firewalls of both hosts. */
export function deliveredTraffic({ network, hosts }: FlowContext, source: Endpoint, destination: Endpoint): readonly Arrival[] {
  return (network.arrivals(source, destination) ?? []).flatMap(({ traffic, path }) =>
    hosts
      .emit(traffic, source)
      .flatMap((one) => hosts.admit(one, destination))
      .map((one) => ({ traffic: one, path })),
  );
}

/** Traffic that touches no part of the VMS is not ours to judge, and neighbours in one camera network are not either. */
function isOfInterest(source: Endpoint, destination: Endpoint): boolean {
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
  readonly meanings: MeaningFinder;
}

/** Pieces of one pair that mean the same, have the same cause and are equally certain. */
interface Slice {
  readonly services: Set<PolicyService>;
  readonly justification: Justification;
  readonly protocol: PolicyOpenFlow['protocol'];
  readonly pieces: Arrival[];
  readonly isCertain: boolean;
  readonly cause: Cause;
}

type Cause = ReturnType<typeof causeOf>;

function describePair(context: FlowContext, pair: Pair, { delivered, meanings }: Delivery): readonly OpenFlow[] {
  const slices = new Map<string, Slice>();
  for (const arrival of delivered) {
    const cause = causeOf(arrival.traffic);
    const causeKey = `${arrival.traffic.certain ? 'certain' : 'possible'}|${cause.causeKey}`;
    const isSummed = isSummedUp(pair, arrival);
    for (const { meaning, key } of meanings(arrival.traffic.box)) {
      if (isSummed && meaning.service.kind === 'other') continue;
      for (const part of cutByFlows(pair, meaning, arrival)) addToSlice(slices, { ...part, cause }, `${key}|${causeKey}`);
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

interface KeyedMeaning {
  readonly meaning: PortMeaning;
  readonly key: string;
}

/** Finds the meanings that a box touches; boxes that share their sets of ports and protocols are looked up once. */
type MeaningFinder = (box: Box) => readonly KeyedMeaning[];

function meaningFinder(meanings: readonly PortMeaning[]): MeaningFinder {
  const keyed = meanings.map((meaning) => ({ meaning, key: meaningKey(meaning) }));
  const known = new WeakMap<NumberSet, WeakMap<NumberSet, readonly KeyedMeaning[]>>();
  return ({ protocols, destinationPorts }) => {
    const byProtocols = known.get(destinationPorts) ?? new WeakMap<NumberSet, readonly KeyedMeaning[]>();
    known.set(destinationPorts, byProtocols);
    const found =
      byProtocols.get(protocols) ??
      keyed.filter(({ meaning }) => numbersOverlap(meaning.protocols, protocols) && numbersOverlap(meaning.ports, destinationPorts));
    byProtocols.set(protocols, found);
    return found;
  };
}

/** Foreign and nameless ports are one fact a cause; ports with a meaning of their own are one fact each. */
function meaningKey({ protocols, service }: PortMeaning): string {
  const own = ['foreign', 'administration', 'other'].includes(service.kind) ? [] : [service.component, ...service.rows];
  return JSON.stringify([protocolName(protocols), service.kind, own]);
}

/** Splits traffic of one meaning where a declared or guide flow justifies part of its ports. */
function cutByFlows(pair: Pair, meaning: PortMeaning, arrival: Arrival): readonly SlicePart[] {
  const piece = intersectBoxes(arrival.traffic.box, meaningBox(arrival.traffic.box, meaning));
  if (piece === undefined) return [];
  const parts: SlicePart[] = [];
  let left = piece.destinationPorts;
  for (const flow of rankedFlows(pair.flows)) {
    if (!numbersOverlap(flow.ports, left) || !numbersContain(flow.protocols, piece.protocols)) continue;
    const covered = subtractNumbers(left, subtractNumbers(left, flow.ports));
    left = subtractNumbers(left, flow.ports);
    parts.push({ meaning, arrival, box: { ...piece, destinationPorts: covered }, justification: justificationOf(flow, pair) });
  }
  if (left.length > 0) parts.push({ meaning, arrival, box: { ...piece, destinationPorts: left }, justification: NOT_JUSTIFIED });
  return parts;
}

function meaningBox(whole: Box, meaning: PortMeaning): Box {
  return { ...whole, protocols: meaning.protocols, destinationPorts: meaning.ports };
}

/** Flows that hold as declared come before those that would need a feature; needed ones before allowed ones. */
function rankedFlows(flows: readonly SiteFlow[]): readonly SiteFlow[] {
  if (flows.length < 2) return flows;
  const rank = (flow: SiteFlow): number => (flow.declared ? 0 : 4) + (flow.kind === 'guide' ? 0 : 2) + (flow.need === 'needed' ? 0 : 1);
  return [...flows].sort((a, b) => rank(a) - rank(b));
}

interface Justification {
  readonly kind: PolicyOpenFlow['justification'];
  readonly by: readonly string[];
  readonly listedPeer: boolean;
}

const NOT_JUSTIFIED: Justification = { kind: 'none', by: [], listedPeer: false };

function justificationOf(flow: SiteFlow, { source }: Pair): Justification {
  const isFromInternet = source.place.kind === 'zone' && source.place.zone.kind === 'internet';
  const listedPeer = flow.kind === 'guide';
  if (!flow.declared) return { kind: 'none', by: [flow.id], listedPeer };
  if (isFromInternet && listedPeer && flow.guideFlow?.mayComeFromInternet !== true) return NOT_JUSTIFIED;
  if (flow.kind !== 'guide') return { kind: flow.kind, by: [flow.id], listedPeer: false };
  return { kind: flow.need === 'needed' ? 'required' : 'allowed', by: [flow.id], listedPeer };
}

interface SlicePart {
  readonly meaning: PortMeaning;
  readonly arrival: Arrival;
  readonly box: Box;
  readonly justification: Justification;
}

interface CausedPart extends SlicePart {
  readonly cause: Cause;
}

function addToSlice(slices: Map<string, Slice>, { meaning, arrival, box, justification, cause }: CausedPart, meaningAndCause: string): void {
  const key = `${meaningAndCause}|${justification.kind}|${justification.by.join('|')}|${justification.listedPeer}`;
  const piece: Arrival = { path: arrival.path, traffic: { ...arrival.traffic, box } };
  const known = slices.get(key);
  if (known !== undefined) {
    known.services.add(meaning.service);
    known.pieces.push(piece);
    return;
  }
  slices.set(key, {
    services: new Set([meaning.service]),
    justification,
    protocol: protocolName(meaning.protocols),
    pieces: [piece],
    isCertain: arrival.traffic.certain,
    cause,
  });
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
    slice.pieces.every((piece) => other.pieces.some(({ traffic }) => boxContains(endToEndBox(traffic), endToEndBox(piece.traffic))))
  );
}

function firstOf(services: ReadonlySet<PolicyService>): PolicyService {
  return mergedService([...services].slice(0, 1));
}

function describeSlice({ hosts }: FlowContext, pair: Pair, slice: Slice): OpenFlow {
  const [shown] = slice.pieces;
  if (shown === undefined) throw new Error('a slice without traffic');
  const { traffic, path } = shown;
  const ports = numberSet(slice.pieces.flatMap((piece) => piece.traffic.box.destinationPorts));
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
      ...slice.cause,
      relatedLocations: [declarationOf(pair.destination), ...slice.cause.relatedLocations],
      steps: traffic.steps,
      doubts: traffic.doubts,
      witness: witnessOf(traffic),
    },
  };
}

/** The site definition's own line: the second place a reader wants to see. */
function declarationOf({ name, location }: Endpoint): Backing['relatedLocations'][number] {
  return { code: 'related.declared', parameters: { name }, location };
}

/** True when every line of the destination's host that lets it in is limited to the zone it stands in. */
function isLocalSubnetOnly({ source, destination }: Pair, slice: Slice): boolean {
  if (!isSamePlace(source, destination) || destination.place.kind !== 'zone') return false;
  const { zone } = destination.place;
  return slice.pieces.every(({ traffic }) => {
    const line = traffic.steps.find((step) => step.role === 'destination-host')?.line;
    return line !== undefined && line.match.may.every((one) => ipsContain(zone.addresses, one.source) || !ipsOverlap(zone.addresses, one.source));
  });
}
