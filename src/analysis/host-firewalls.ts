/** The hosts' own firewalls: what each lets in at a network card, and out of it. */
import type { DeviceConfig, Doubt, NetworkProfile } from '../model/device.js';
import { box, intersectBoxes } from '../model/header-space.js';
import { ALL_IPV4, ALL_IPV6, intersectIps, ipsInclude, sameIps, uniteIps, type IpSet } from '../model/ip-set.js';
import { sameNumbers } from '../model/number-set.js';
import type { Host, Nic, SiteDefinition } from '../model/site.js';
import { passHost, type HostPassage, type SiteDevice } from './device.js';
import type { Endpoint } from './endpoints.js';
import { joinOutcomes } from './outcomes.js';
import { LINK_LOCAL_IPV6 } from './special-addresses.js';
import { doubtPartOfPool, endToEndBox, sentTraffic, type Step, type Traffic } from './traffic.js';

/** A host's firewall as traffic meets it at one of its network cards. */
export interface Guard {
  readonly device: SiteDevice;
  readonly passage: HostPassage;
}

/** Answers what a host's own firewall does with traffic; each card is solved once. */
export interface HostFirewalls {
  /**
   * What of the traffic the destination's host lets in. A destination without an export lets everything in.
   * A cluster lets in what any of its nodes does, for sure what all of them do.
   */
  admit(traffic: Traffic, destination: Endpoint): readonly Traffic[];
  /** What of the traffic the source's host lets out. A cluster sends from the nodes' own addresses. */
  emit(traffic: Traffic, source: Endpoint): readonly Traffic[];
  /** True when the endpoint is a host with a firewall export, readable or not. */
  isFiltered(endpoint: Endpoint): boolean;
  /** Firewalls that the endpoint's traffic meets: one for a host, one for each node of a cluster that has an export. */
  guardsOf(endpoint: Endpoint, hook: HostPassage['hook']): readonly Guard[];
}

/** `devices` holds the hosts that name an export, by host name. */
export function hostFirewalls(site: SiteDefinition, devices: ReadonlyMap<string, SiteDevice>): HostFirewalls {
  const solved = new Map<string, readonly Traffic[] | undefined>();
  function guardsOf(endpoint: Endpoint, hook: HostPassage['hook']): readonly Guard[] {
    return cardsOf(site, endpoint).flatMap((card) => guardOf(devices, card, hook) ?? []);
  }
  function pieces(endpoint: Endpoint, hook: HostPassage['hook']): readonly Traffic[] | undefined {
    const key = `${endpoint.id} ${hook}`;
    if (solved.has(key)) return solved.get(key);
    const cards = cardsOf(site, endpoint);
    const guards = guardsOf(endpoint, hook);
    const found = guards.length < cards.length || guards.length === 0 ? undefined : solveAll(guards, endpoint, hook);
    solved.set(key, found);
    return found;
  }
  return {
    admit(traffic, destination) {
      const open = pieces(destination, 'input');
      return open === undefined ? [unfiltered(traffic, destination)] : meet(traffic, open);
    },
    emit(traffic, source) {
      const open = isCluster(source) ? undefined : pieces(source, 'output');
      return open === undefined ? [traffic] : leave(traffic, open);
    },
    isFiltered: (endpoint) => guardsOf(endpoint, 'input').length > 0,
    guardsOf,
  };
}

interface Card {
  readonly host: Host;
  readonly nic: Nic;
}

function isCluster(endpoint: Endpoint): boolean {
  return endpoint.roles[0]?.kind === 'cluster';
}

/** The card behind an endpoint; for a cluster, the card of every node that may answer on the virtual address. */
function cardsOf(site: SiteDefinition, endpoint: Endpoint): readonly Card[] {
  const [role] = endpoint.roles.filter((one) => one.kind === 'host' || one.kind === 'cluster');
  if (role?.kind === 'host') return [{ host: role.host, nic: role.nic }];
  if (role?.kind !== 'cluster') return [];
  const { members, zone } = role.cluster;
  return site.hosts
    .filter((host) => members.includes(host.name))
    .flatMap((host) => host.nics.filter((nic) => nic.zone === zone).map((nic) => ({ host, nic })));
}

function guardOf(devices: ReadonlyMap<string, SiteDevice>, { host, nic }: Card, hook: HostPassage['hook']): Guard | undefined {
  const device = devices.get(host.name);
  if (device === undefined) return undefined;
  const name = interfaceName(device.config, nic);
  const passage = {
    device: device.name,
    role: hook === 'input' ? ('destination-host' as const) : ('source-host' as const),
    ingress: hook === 'input' ? name : undefined,
    egress: hook === 'output' ? name : undefined,
    hook,
    profile: nic.profile ?? profileOf(device.config, nic),
  };
  return { device, passage };
}

function solveAll(guards: readonly Guard[], endpoint: Endpoint, hook: HostPassage['hook']): readonly Traffic[] {
  const doubt: Doubt = { code: 'doubt.unevaluable', parameters: { what: endpoint.name }, location: endpoint.location };
  return joinOutcomes(guards.map((guard) => solveCard(guard, endpoint, hook)), doubt);
}

function solveCard({ device, passage }: Guard, { addresses }: Endpoint, hook: HostPassage['hook']): readonly Traffic[] {
  const own = uniteIps(addresses, LINK_LOCAL_IPV6);
  return [ALL_IPV4, ALL_IPV6].flatMap((family) => {
    const local = intersectIps(own, family);
    if (local.length === 0) return [];
    const whole = hook === 'input' ? box({ source: family, destination: local }) : box({ source: local, destination: family });
    return passHost(device, [sentTraffic(whole)], passage);
  });
}

/** The card's name in the export: as the site states it, else the interface that has its address. */
function interfaceName(config: DeviceConfig | undefined, nic: Nic): string | undefined {
  if (nic.interface === undefined) return interfaceWithAddress(config, nic.addresses)?.name;
  const wanted = nic.interface.toLowerCase();
  const found = config?.interfaces.find((one) => [one.name, ...one.aliases].some((alias) => alias.toLowerCase() === wanted));
  return found?.name ?? nic.interface;
}

function profileOf(config: DeviceConfig | undefined, nic: Nic): NetworkProfile | undefined {
  const name = interfaceName(config, nic);
  return config?.interfaces.find((one) => one.name === name)?.profile;
}

function interfaceWithAddress(config: DeviceConfig | undefined, addresses: IpSet): DeviceConfig['interfaces'][number] | undefined {
  return config?.interfaces.find((one) => one.addresses.some(({ address }) => ipsInclude(addresses, address)));
}

/** Ruling 12: a host without an export restricts nothing. */
function unfiltered(traffic: Traffic, destination: Endpoint): Traffic {
  const role: Step['role'] = 'destination-host';
  const step: Step = { device: destination.name, role, filter: '', line: undefined, action: 'not-filtered', location: destination.location };
  return { ...traffic, steps: [...traffic.steps, step] };
}

/** The source's host judges packets as they were sent, before a firewall on the way changed an end of them. */
function leave(traffic: Traffic, pieces: readonly Traffic[]): readonly Traffic[] {
  const { box: now, sentSource, sentDestination } = traffic;
  if (sentSource === undefined && sentDestination === undefined) return meet(traffic, pieces);
  const asked = sentDestination === undefined ? {} : { destination: sentDestination.addresses, destinationPorts: sentDestination.ports };
  const sent = { ...endToEndBox(traffic), ...asked };
  return pieces.flatMap((piece) => {
    const shared = intersectBoxes(sent, piece.box);
    if (shared === undefined) return [];
    const { source, sourcePorts, protocols, destination, destinationPorts } = shared;
    const isWhole = sameIps(destination, sent.destination) && sameNumbers(destinationPorts, sent.destinationPorts);
    const ends = sentDestination === undefined ? { destination, destinationPorts } : {};
    const left: Traffic = {
      ...joined(traffic, piece),
      box: sentSource === undefined ? { ...now, protocols, ...ends, source, sourcePorts } : { ...now, protocols, ...ends },
      ...(sentSource === undefined ? {} : { sentSource: { addresses: source, ports: sourcePorts } }),
    };
    return [sentDestination === undefined || isWhole ? left : { ...left, certain: false, doubts: [...left.doubts, ...translationDoubts(traffic)] }];
  });
}

/** Which of the packets that a translation delivered were among those that the host lets out. */
function translationDoubts({ steps }: Traffic): readonly Doubt[] {
  return steps
    .filter((step) => step.translation?.field === 'destination')
    .map((step) => ({ code: 'doubt.unevaluable', parameters: { what: step.translation?.label ?? '' }, location: step.location }));
}

/** The traffic that also passes a filter solved beforehand for all peers. */
function meet(traffic: Traffic, pieces: readonly Traffic[]): readonly Traffic[] {
  const passed: Traffic[] = [];
  for (const piece of pieces) {
    const shared = intersectBoxes(traffic.box, piece.box);
    if (shared === undefined) continue;
    passed.push(doubtPartOfPool({ ...joined(traffic, piece), box: shared }));
  }
  return passed;
}

/** What is known of traffic after one more filter. */
function joined(traffic: Traffic, piece: Traffic): Traffic {
  return {
    ...traffic,
    certain: traffic.certain && piece.certain,
    ...(traffic.repliesInDoubt === true || piece.repliesInDoubt === true ? { repliesInDoubt: true } : {}),
    ...(piece.answersStopped === undefined ? {} : { answersStopped: piece.answersStopped }),
    steps: [...traffic.steps, ...piece.steps],
    doubts: [...traffic.doubts, ...piece.doubts],
  };
}
