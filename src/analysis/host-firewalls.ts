/** The hosts' own firewalls: what each lets in at a network card, and out of it. */
import type { DeviceConfig, NetworkProfile } from '../model/device.js';
import { box, intersectBoxes } from '../model/header-space.js';
import { ALL_IPV4, ALL_IPV6, intersectIps, ipsInclude, uniteIps, type IpSet } from '../model/ip-set.js';
import type { Host, Nic } from '../model/site.js';
import { passHost, type SiteDevice } from './device.js';
import type { Endpoint } from './endpoints.js';
import { LINK_LOCAL_IPV6 } from './special-addresses.js';
import { doubtPartOfPool, sentTraffic, type Step, type Traffic } from './traffic.js';

/** Answers what a host's own firewall does with traffic; each card is solved once. */
export interface HostFirewalls {
  /** What of the traffic the destination's host lets in. A destination without an export lets everything in. */
  admit(traffic: Traffic, destination: Endpoint): readonly Traffic[];
  /** What of the traffic the source's host lets out. */
  emit(traffic: Traffic, source: Endpoint): readonly Traffic[];
  /** True when the endpoint is a host with a firewall export, readable or not. */
  isFiltered(endpoint: Endpoint): boolean;
  /** The host's firewall as exported; undefined when there is none or it could not be read. */
  configOf(endpoint: Endpoint): DeviceConfig | undefined;
}

/** `devices` holds the hosts that name an export, by host name. */
export function hostFirewalls(devices: ReadonlyMap<string, SiteDevice>): HostFirewalls {
  const solved = new Map<string, readonly Traffic[]>();
  function pieces(endpoint: Endpoint, hook: 'input' | 'output'): readonly Traffic[] | undefined {
    const card = cardOf(endpoint);
    const device = card === undefined ? undefined : devices.get(card.host.name);
    if (card === undefined || device === undefined) return undefined;
    const key = JSON.stringify([endpoint.id, hook]);
    const known = solved.get(key);
    if (known !== undefined) return known;
    const found = solveCard(device, card, hook);
    solved.set(key, found);
    return found;
  }
  return {
    admit(traffic, destination) {
      const open = pieces(destination, 'input');
      return open === undefined ? [unfiltered(traffic, destination)] : meet(traffic, open);
    },
    emit(traffic, source) {
      const open = pieces(source, 'output');
      return open === undefined ? [traffic] : leave(traffic, open);
    },
    isFiltered: (endpoint) => filters(devices, endpoint),
    configOf: (endpoint) => devices.get(cardOf(endpoint)?.host.name ?? '')?.config,
  };
}

interface Card {
  readonly host: Host;
  readonly nic: Nic;
}

function cardOf(endpoint: Endpoint): Card | undefined {
  return endpoint.roles.flatMap((role) => (role.kind === 'host' ? [{ host: role.host, nic: role.nic }] : []))[0];
}

function filters(devices: ReadonlyMap<string, SiteDevice>, endpoint: Endpoint): boolean {
  const card = cardOf(endpoint);
  return card !== undefined && devices.has(card.host.name);
}

function solveCard(device: SiteDevice, { nic }: Card, hook: 'input' | 'output'): readonly Traffic[] {
  const own = uniteIps(nic.addresses, LINK_LOCAL_IPV6);
  const name = interfaceName(device.config, nic);
  const passage = {
    device: device.name,
    role: hook === 'input' ? ('destination-host' as const) : ('source-host' as const),
    ingress: hook === 'input' ? name : undefined,
    egress: hook === 'output' ? name : undefined,
    hook,
    profile: nic.profile ?? profileOf(device.config, nic),
  };
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
  const sent = { ...endToEndBox(traffic), ...(sentDestination === undefined ? {} : { destination: sentDestination.addresses, destinationPorts: sentDestination.ports }) };
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
    passed.push(
      doubtPartOfPool({ ...joined(traffic, piece), box: shared }),
    );
  }
  return passed;
}

/** What is known of traffic after one more filter. */
function joined(traffic: Traffic, piece: Traffic): Traffic {
  return {
    ...traffic,
    certain: traffic.certain && piece.certain,
    ...(traffic.repliesInDoubt === true || piece.repliesInDoubt === true ? { repliesInDoubt: true } : {}),
    steps: [...traffic.steps, ...piece.steps],
    doubts: [...traffic.doubts, ...piece.doubts],
  };
}
