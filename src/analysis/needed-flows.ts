/**
 * Traffic that the guide or the site needs: open only when every packet of it surely gets through; blocked when
 * some surely does not (rulings 2, 13, 21). Sources use any port from 1024 up (RFC 6056).
 */
import type { Doubt } from '../model/device.js';
import { box, intersectSpaces, PROTOCOL, spaceIncludes, subtractSpaces, type Box, type HeaderSpace, type Packet } from '../model/header-space.js';
import { ALL_IPV4, ALL_IPV6, countIps, intersectIps, type IpSet } from '../model/ip-set.js';
import { oneNumber, subtractNumbers } from '../model/number-set.js';
import type { Zone } from '../model/site.js';
import type { Location } from '../model/source.js';
import type { PolicyNeededFlow } from '../policy/input.js';
import { findBlock, type Block, type FlowEnds } from './block.js';
import type { Endpoint } from './endpoints.js';
import type { Backing } from './facts.js';
import { locationKey } from './location-key.js';
import type { SiteFlow } from './guide-flows.js';
import { deliveredTraffic, type FlowContext } from './open-flows.js';
import { policyEndpoint } from './policy-endpoint.js';
import type { Path } from './topology.js';
import { endToEndBox, packetOf, type Traffic } from './traffic.js';
import { isSamePlace, type Arrival } from './zone-traffic.js';

/** One needed flow and what stands behind its state. */
export interface NeededFlow {
  readonly flow: PolicyNeededFlow;
  readonly backing: Backing;
  /** True when only an unmanaged router between the ends carries it: assumed open (ruling 8). */
  readonly assumed: boolean;
}

/** Every needed flow of the site. A host with several cards needs one that works. */
export function neededFlows(context: FlowContext): readonly NeededFlow[] {
  const groups = new Map<string, SiteFlow[]>();
  for (const flow of context.flows) {
    if (flow.need !== 'needed') continue;
    const key = JSON.stringify([flow.id, flow.kind, machine(flow.source), machine(flow.destination), flow.protocols, flow.ports]);
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [flow]);
    else list.push(flow);
  }
  return [...groups.values()].flatMap((flows, index) => judgeGroup(context, flows, `needed_flow:${index}`));
}

/** Cards of one host are one machine; any other class stands for itself. */
function machine(endpoint: Endpoint): string {
  const host = endpoint.roles.flatMap((role) => (role.kind === 'host' ? [role.host.name] : []))[0];
  return host === undefined ? `#${endpoint.id}` : host;
}

interface Judgement {
  readonly flow: SiteFlow;
  readonly state: PolicyNeededFlow['state'];
  readonly assumed?: true;
  readonly block?: Block;
  readonly doubts: readonly Doubt[];
  readonly path: Path;
}

function judgeGroup(context: FlowContext, flows: readonly SiteFlow[], id: string): readonly NeededFlow[] {
  const direct = flows.filter((flow) => isSamePlace(flow.source, flow.destination));
  const judgements = (direct.length > 0 ? direct : flows).map((flow) => judge(context, flow));
  const best =
    judgements.find((one) => one.state === 'open') ?? judgements.find((one) => one.state === 'undecided') ?? judgements[0];
  return best === undefined ? [] : [describe(context, best, id)];
}

function judge(context: FlowContext, flow: SiteFlow): Judgement {
  const { source, destination } = flow;
  const paths = isSamePlace(source, destination) ? [[]] : context.network.paths(source, destination);
  if (paths === undefined) return judgeWithoutPath(flow);
  const delivered = deliveredTraffic(context, source, destination);
  const judgements = plausible(paths, source).map((path) =>
    judgePath(context, flow, { path, delivered: delivered.filter((arrival) => samePath(arrival.path, path)) }),
  );
  return (
    judgements.find((one) => one.state === 'blocked') ??
    judgements.find((one) => one.state === 'undecided') ??
    judgements[0] ?? { flow, state: 'undecided', doubts: [], path: [] }
  );
}

function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((hop, i) => hop.device === b[i]?.device && hop.ingress === b[i]?.ingress && hop.egress === b[i]?.egress);
}

/** A packet leaves its zone by the zone's gateway, and takes no detour. */
function plausible(paths: readonly Path[], source: Endpoint): readonly Path[] {
  const gateway = source.place.kind === 'zone' ? source.place.zone.gateway : undefined;
  const viaGateway = paths.filter((path) => gateway?.kind === 'firewall' && path[0]?.device.name === gateway.firewall);
  const candidates = viaGateway.length > 0 ? viaGateway : paths;
  const shortest = Math.min(...candidates.map((path) => path.length));
  return candidates.filter((path) => path.length === shortest);
}

function judgeWithoutPath(flow: SiteFlow): Judgement {
  const { state, doubts, device, location } = withoutWay(flow);
  if (state === 'open') return { flow, state, assumed: true, doubts, path: [] };
  if (state === 'undecided') return { flow, state, doubts, path: [] };
  return { flow, state, doubts, path: [], block: { device, reason: 'no-path', location, steps: [] } };
}

/** What holds for two places that no declared firewall joins. */
interface Wayless {
  readonly state: PolicyNeededFlow['state'];
  readonly doubts: readonly Doubt[];
  /** The zone that has no way out. */
  readonly device: string;
  readonly location: Location;
}

/** An undeclared gateway may let anything through; an unmanaged one is taken to (ruling 8); else there is no way. */
export function withoutWay({ source, destination }: FlowEnds): Wayless {
  const zones = [source, destination].flatMap((end) => (end.place.kind === 'zone' ? [end.place.zone] : []));
  const [zone] = zones;
  const place = { device: zone?.name ?? '', location: zone?.location ?? source.location };
  if (zones.some((one) => one.gateway.kind === 'undeclared' && one.kind !== 'internet')) {
    return { ...place, state: 'undecided', doubts: zones.filter(isUndeclared).map(gatewayDoubt) };
  }
  const isAssumed = zones.some((one) => one.gateway.kind === 'unmanaged');
  return { ...place, state: isAssumed ? 'open' : 'blocked', doubts: [] };
}

function isUndeclared(zone: Zone): boolean {
  return zone.gateway.kind === 'undeclared';
}

function gatewayDoubt(zone: Zone): Doubt {
  return { code: 'analysis.gateway_undeclared', parameters: { zone: zone.name }, location: zone.location };
}

interface OnePath {
  readonly path: Path;
  readonly delivered: readonly Arrival[];
}

function judgePath(context: FlowContext, flow: SiteFlow, { path, delivered }: OnePath): Judgement {
  const sure = delivered.map((arrival) => arrival.traffic).filter((traffic) => traffic.certain && traffic.repliesInDoubt !== true);
  const questions = questionsOf(flow);
  const isOpen = questions.some((question) => leftOver(question, sure).length === 0);
  if (isOpen) return { flow, state: 'open', doubts: [], path };
  const all = delivered.map((arrival) => arrival.traffic);
  const answered = all.filter((traffic) => traffic.answersStopped === undefined);
  const stopped = questions.map((question) => leftOver(question, answered)[0]);
  const [first] = stopped;
  if (first !== undefined && !stopped.includes(undefined)) {
    const packet = packetOf(first);
    const block = answerBlock(all, packet) ?? findBlock(context, flow, { path, packet });
    return { flow, state: 'blocked', doubts: [], path, block };
  }
  if (questions.length === 0) return withoutFamily(flow, path);
  const unsure = all.filter((traffic) => !traffic.certain || traffic.repliesInDoubt === true);
  const asked = unsure.filter((traffic) => questions.some((question) => intersectSpaces([endToEndBox(traffic)], question).length > 0));
  return { flow, state: 'undecided', doubts: asked.flatMap((traffic) => traffic.doubts), path };
}

/** The packet arrives, and a filter without connection tracking stops every answer. */
export function answerBlock(traffic: readonly Traffic[], packet: Packet): Block | undefined {
  const arriving = traffic.find((one) => one.answersStopped !== undefined && spaceIncludes([endToEndBox(one)], packet));
  const step = arriving?.answersStopped;
  if (arriving === undefined || step === undefined) return undefined;
  const { device, line, location } = step;
  return { device, reason: 'answers', packet, location, steps: [...arriving.steps, step], ...(line === undefined ? {} : { line }) };
}

/** The ends have no address family in common. */
function withoutFamily(flow: SiteFlow, path: Path): Judgement {
  const { name, location } = flow.destination;
  return { flow, state: 'blocked', doubts: [], path, block: { device: name, reason: 'no-path', location, steps: [] } };
}

function leftOver(question: HeaderSpace, traffic: readonly Traffic[]): HeaderSpace {
  return subtractSpaces(question, traffic.map(endToEndBox));
}

/** Each question is enough by itself: one address of a host, or a whole group in one family. The ICMP of the other family is nobody's need. */
function questionsOf(flow: SiteFlow): readonly HeaderSpace[] {
  return targets(flow.destination).flatMap((destination) => {
    const family = (destination[0]?.first ?? 0n) >= ALL_IPV4_FIRST && (destination[0]?.last ?? 0n) <= ALL_IPV4_LAST ? ALL_IPV4 : ALL_IPV6;
    const source = intersectIps(flow.source.addresses, family);
    const otherPing = family === ALL_IPV4 ? PROTOCOL.icmpv6 : PROTOCOL.icmp;
    const protocols = subtractNumbers(flow.protocols, oneNumber(otherPing));
    return source.length === 0 ? [] : [[questionBox({ ...flow, protocols }, source, destination)]];
  });
}

const ALL_IPV4_FIRST = ALL_IPV4[0]?.first ?? 0n;
const ALL_IPV4_LAST = ALL_IPV4[0]?.last ?? 0n;

function questionBox(flow: SiteFlow, source: IpSet, destination: IpSet): Box {
  return box({ source, destination, protocols: flow.protocols, destinationPorts: flow.ports, sourcePorts: [{ first: 1024, last: 65535 }] });
}

/** More addresses than this on one computer are taken for a network. */
const MOST_OWN_ADDRESSES = 64n;

/** A computer is reached at any of its addresses; of everything else all addresses are to be reached. */
function targets(destination: Endpoint): readonly IpSet[] {
  const families = [ALL_IPV4, ALL_IPV6].map((family) => intersectIps(destination.addresses, family)).filter((set) => set.length > 0);
  const isComputer = destination.roles.some((role) => role.kind === 'host' || role.kind === 'cluster' || role.kind === 'remote_site');
  if (!isComputer || countIps(destination.addresses) > MOST_OWN_ADDRESSES) return families;
  return destination.addresses.flatMap(({ first, last }) =>
    Array.from({ length: Number(last - first) + 1 }, (_unused, index) => [{ first: first + BigInt(index), last: first + BigInt(index) }]),
  );
}

function describe(context: FlowContext, judgement: Judgement, id: string): NeededFlow {
  const { flow, state, block, path } = judgement;
  const zones = [flow.source, flow.destination].flatMap((end) => (end.place.kind === 'zone' ? [end.place.zone.kind] : []));
  return {
    assumed: judgement.assumed === true,
    flow: {
      id,
      flow: flow.id,
      kind: flow.kind,
      source: policyEndpoint(flow.source),
      destination: policyEndpoint(flow.destination),
      protocol: flow.protocols[0]?.first === 17 ? 'udp' : flow.protocols[0]?.first === 6 ? 'tcp' : flow.protocols.length > 1 ? 'icmp' : 'other',
      port: flow.ports[0]?.first ?? 0,
      status: flow.guideFlow?.status === 'required' ? 'required' : 'required-if',
      rows: flow.guideFlow?.basis ?? [],
      confidentiality: confidentiality(context, flow),
      state,
      clear_text_sibling_open: state === 'blocked' && siblingOpen(context, flow),
      same_zone: isSamePlace(flow.source, flow.destination),
      crosses: [...new Set(path.map((hop) => hop.device.name))],
      blocked_by_host: block?.reason === 'host',
      blocked_at_source: block?.reason === 'source-host',
      zone_kinds: zones,
    },
    backing: backingOf(judgement),
  };
}

function backingOf({ flow, block, doubts, path }: Judgement): Backing {
  const related = [
    ...(block?.reason === 'answers' ? [{ code: 'related.answers', parameters: { name: flow.destination.name }, location: block.location }] : []),
    { code: 'related.needs', parameters: { name: flow.destination.name }, location: flow.destination.location },
  ];
  if (block !== undefined) {
    const key = block.line === undefined ? `${block.device}|${flow.id}` : locationKey(block.location);
    return {
      location: block.location,
      relatedLocations: related,
      causeKey: `blocked|${key}`,
      steps: block.steps,
      doubts: [],
      ...(block.packet === undefined ? {} : { witness: { sent: block.packet, delivered: block.packet } }),
      ...(block.line === undefined ? {} : { line: block.line.label }),
    };
  }
  const location = doubts[0]?.location ?? flow.source.location;
  const device = path[0]?.device.name ?? '';
  return { location, relatedLocations: related, causeKey: `undecided|${device}|${locationKey(location)}`, steps: [], doubts };
}

function confidentiality({ site }: FlowContext, flow: SiteFlow): PolicyNeededFlow['confidentiality'] {
  const declared = flow.guideFlow?.confidentiality;
  if (declared === undefined) return 'clear';
  if (declared.kind === 'not-applicable') return 'clear';
  if (declared.kind !== 'depends') return declared.kind;
  if (declared.on === 'sql-tls') return 'clear';
  return site.encryption[declared.on] ? 'tls' : 'clear';
}

/** Whether the clear-text flow that the needed one replaces is open instead. */
function siblingOpen(context: FlowContext, { id, source, destination, guideFlow }: SiteFlow): boolean {
  if (guideFlow === undefined) return false;
  const ports = context.clearTextSiblings.get(id) ?? [];
  if (ports.length === 0) return false;
  const space = [box({ protocols: [{ first: 6, last: 6 }], destinationPorts: ports })];
  return deliveredTraffic(context, source, destination).some(({ traffic }) => intersectSpaces([traffic.box], space).length > 0);
}
