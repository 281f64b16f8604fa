/** Holds the open flows that a run states against the slow walk of single packets, both ways. */
import { computeFacts, type DeviceReading } from '../../src/analysis/index.js';
import type { Facts } from '../../src/analysis/facts.js';
import type { Packet } from '../../src/model/header-space.js';
import { isIpv4 } from '../../src/model/ip-address.js';
import type { PolicyOpenFlow } from '../../src/policy/input.js';
import { parseSite } from '../../src/site/parse-site.js';
import { describePacket, readFiles } from '../packet-walk/compare.js';
import { UnreadableError } from '../packet-walk/types.js';
import type { DrawnSite } from './draw.js';
import { isIn, openSite, type Arrived, type SlowSite } from './walk.js';

/** A packet and the zone that it is sent from. */
export interface Sent {
  readonly from: string;
  readonly packet: Packet;
}

/** What was tried and what differs. */
export interface Comparison {
  readonly difference: string | undefined;
  /** The packet about which the two differ, when it is one of those sent. */
  readonly about?: Sent;
  readonly delivered: number;
  readonly flows: number;
}

/** States the facts of a site as a run does. */
function factsOf(site: DrawnSite): Facts {
  const { value, diagnostics } = parseSite({ path: 'vmsguard.yaml', bytes: new TextEncoder().encode(site.definition) });
  if (value === undefined || diagnostics.some((one) => one.effect === 'error')) throw new Error(`the site is wrong: ${diagnostics.map((one) => `${one.code} ${JSON.stringify(one.parameters)}`).join('; ')}`);
  const reading = (name: string, path: string): DeviceReading => {
    // One file for one family is how the hosts are drawn.
    const { device, diagnostics: troubles } = readFiles(site.exports.filter((file) => file.path === path), undefined);
    const incomplete = troubles.find((one) => one.effect === 'incomplete' && one.code !== 'iptables.unknown_family');
    if (device === undefined || incomplete !== undefined) throw new UnreadableError(`${path}: ${incomplete?.code ?? ''} ${JSON.stringify(incomplete?.parameters)}`);
    return { name, config: device, digest: name };
  };
  const hosts = site.hosts.flatMap(({ name, firewall }) => (firewall === undefined ? [] : [reading(name, firewall)]));
  return computeFacts(value, { firewalls: [reading('fg', 'fg.conf'), reading('pf', 'pf.xml')], hosts }, '2026-11-22');
}

/** Both directions of one site: packets that arrive are in a flow, and packets that flows show arrive. */
export function compareSite(site: DrawnSite, sent: readonly Sent[]): Comparison {
  const facts = factsOf(site);
  const slow = openSite(site);
  const flows = facts.openFlows.filter((flow) => isDeclared(flow.source) && isDeclared(flow.destination));
  let delivered = 0;
  for (const one of sent) {
    for (const arrived of slow.arrivals(one.packet, one.from)) {
      if (arrived.isTolerated || !isJudged(site, slow.classOf(one.from, one.packet.source), arrived.at, one.from)) continue;
      delivered += 1;
      const difference = missing(flows, slow, { one, arrived });
      if (difference !== undefined) return { difference, about: one, delivered, flows: flows.length };
    }
  }
  const difference = flows.map((flow) => notShown(facts, slow, flow)).find((text) => text !== undefined);
  return { difference, delivered, flows: flows.length };
}

function isDeclared({ kind }: PolicyOpenFlow['source']): boolean {
  return kind !== 'undeclared' && kind !== 'firewall';
}

/** Traffic that touches a host or a device; a host with itself, and devices of one zone among each other, are left out. */
function isJudged({ zones, hosts }: DrawnSite, source: string, destination: string, from: string): boolean {
  if (source === destination && hosts.some((host) => host.name === source)) return false;
  const isDevice = (name: string): boolean => zones.some((zone) => zone.isVms && zone.others === name);
  if (isDevice(source) && isDevice(destination) && zones.find((zone) => zone.name === from)?.others === destination) return false;
  return [source, destination].some((name) => isDevice(name) || hosts.some((host) => host.name === name));
}

interface Delivered {
  readonly one: Sent;
  readonly arrived: Arrived;
}

function missing(flows: readonly PolicyOpenFlow[], slow: SlowSite, { one, arrived }: Delivered): string | undefined {
  const { packet, from } = one;
  const source = slow.classOf(from, packet.source);
  const telling = flows.filter(
    (flow) =>
      flow.source.name === source && flow.source.zone === from && flow.destination.name === arrived.at && tellsProtocol(flow, packet.protocol) &&
      flow.ports.some(({ first, last }) => first <= arrived.destinationPort && arrived.destinationPort <= last),
  );
  const what = `${describePacket(packet)} from ${from} arrives at ${arrived.at} (${arrived.passes})`;
  if (telling.length === 0) return `${what}: no flow tells of it`;
  const owesCertainty = arrived.passes === 'yes' && arrived.isCertaintyOwed;
  return owesCertainty && telling.every((flow) => flow.certainty === 'possible') ? `${what}: it is told as possible only` : undefined;
}

function tellsProtocol({ protocol }: PolicyOpenFlow, number: number): boolean {
  const names: Readonly<Record<number, PolicyOpenFlow['protocol']>> = { 1: 'icmp', 6: 'tcp', 17: 'udp' };
  return protocol === (names[number] ?? 'other');
}

/** The example packet of a flow must arrive as it is said to. */
function notShown(facts: Facts, slow: SlowSite, flow: PolicyOpenFlow): string | undefined {
  const witness = facts.backing.get(flow.id)?.witness;
  const what = `${flow.certainty} flow ${flow.source.name} > ${flow.destination.name} ${flow.protocol}`;
  if (witness === undefined) return `${what}: no example packet`;
  const { sent, delivered } = witness;
  // Link-local addresses inside a zone; the drawn sites speak IPv4.
  if (!isIpv4(sent.source)) return undefined;
  const arrived = slow.arrivals(sent, flow.source.zone).filter((one) => one.destination === delivered.destination && one.destinationPort === delivered.destinationPort && one.at === flow.destination.name);
  const isShown = arrived.some((one) => flow.certainty === 'possible' || one.passes === 'yes');
  return isShown ? undefined : `${what}: the example ${describePacket(sent)} (delivered as ${describePacket(delivered)}) ${arrived.length === 0 ? 'does not arrive' : 'arrives only perhaps'}`;
}

/** Zones whose addresses a packet may be sent from. */
export function homesOf(site: DrawnSite, address: bigint): readonly string[] {
  return site.zones.map((zone) => zone.name).filter((zone) => isIn(site, zone, address));
}
