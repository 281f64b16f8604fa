/** Carries one packet from device to device through a site. */
import type { Packet } from '../../src/model/header-space.js';
import { parseIpAddress, type IpRange } from '../../src/model/ip-address.js';
import { allOf, anyOf, type Ternary } from '../packet-walk/three-valued.js';
import type { Delivery, SlowAnswer, SlowDevice, TextFile } from '../packet-walk/types.js';
import { fortigateWalk } from '../walk-fortigate/index.js';
import { iptablesWalk } from '../walk-iptables/index.js';
import { pfsenseWalk } from '../walk-pfsense/index.js';
import type { Attachment, DrawnSite } from './draw.js';

/** A packet that arrives somewhere. */
export interface Arrived {
  readonly destination: bigint;
  readonly destinationPort: number;
  /** Name of the host or of the zone's other addresses. */
  readonly at: string;
  /** `maybe` as soon as a condition on the way is not in the files. */
  readonly passes: Exclude<Ternary, 'no'>;
  /** False when a source translation chose among addresses or ports, or one way or another lets it pass: `must` is then left to the product. */
  readonly isCertaintyOwed: boolean;
  /**
   * True when it arrives only if a policy that is in doubt lets it pass and yet does not change its source. One doubt
   * cannot go both ways, but the product does not tie the two together: it may tell of such a packet and need not.
   */
  readonly isTolerated: boolean;
}

/** The slow walk of one site. */
export interface SlowSite {
  /** Where a packet sent from a zone arrives, by every way. */
  arrivals(packet: Packet, from: string): readonly Arrived[];
  /** The class of an address of a zone: a host's name, or the name of the others. */
  classOf(zone: string, address: bigint): string;
}

/** Opens every export of a site. */
export function openSite(site: DrawnSite): SlowSite {
  const open = (path: string, walk: { open(files: readonly TextFile[]): SlowDevice }): SlowDevice => walk.open(site.exports.filter((file) => file.path === path));
  const devices = new Map<string, SlowDevice>([['fg', open('fg.conf', fortigateWalk)], ['pf', open('pf.xml', pfsenseWalk)]]);
  for (const { name, firewall } of site.hosts) if (firewall !== undefined) devices.set(name, open(firewall, iptablesWalk));
  const classOf = (zone: string, address: bigint): string => {
    const host = site.hosts.find((one) => isIn(site, zone, address) && parseIpAddress(one.address) === address);
    return host?.name ?? site.zones.find((one) => one.name === zone)?.others ?? '';
  };
  return {
    classOf,
    arrivals(packet, from) {
      return site.zones.flatMap(({ name }) => {
        const ways = name === from ? [[]] : waysBetween(site.attachments, from, name, { zones: [from], firewalls: [] });
        return ways.flatMap((way) => arrive(site, { devices, classOf, way, from, to: name }, packet) ?? []);
      });
    },
  };
}

/** True when an address lies in a zone; the transit network is a /29, the others are /24. */
export function isIn({ zones }: Pick<DrawnSite, 'zones'>, zone: string, address: bigint): boolean {
  const prefix = zones.find((one) => one.name === zone)?.prefix ?? '';
  const first = parseIpAddress(`${prefix}.0`) ?? 0n;
  return first <= address && address <= first + (zone === 'transit' ? 7n : 255n);
}

/** One firewall on the way. */
interface Hop {
  readonly firewall: string;
  readonly ingress: string;
  readonly egress: string;
}

interface Seen {
  readonly zones: readonly string[];
  readonly firewalls: readonly string[];
}

/** Every way from a zone to another on which no zone and no firewall comes twice. */
function waysBetween(attachments: readonly Attachment[], from: string, to: string, seen: Seen): readonly (readonly Hop[])[] {
  return attachments
    .filter((entry) => entry.zone === from && !seen.firewalls.includes(entry.firewall))
    .flatMap((entry) =>
      attachments
        .filter((exit) => exit.firewall === entry.firewall && !seen.zones.includes(exit.zone))
        .flatMap((exit) => {
          const hop = { firewall: entry.firewall, ingress: entry.interface, egress: exit.interface };
          if (exit.zone === to) return [[hop]];
          const further = { zones: [...seen.zones, exit.zone], firewalls: [...seen.firewalls, entry.firewall] };
          return waysBetween(attachments, exit.zone, to, further).map((rest) => [hop, ...rest]);
        }),
    );
}

interface Journey {
  readonly devices: ReadonlyMap<string, SlowDevice>;
  readonly classOf: (zone: string, address: bigint) => string;
  readonly way: readonly Hop[];
  readonly from: string;
  readonly to: string;
}

/** One reading of a packet on its way. */
interface Variant {
  readonly packet: Packet;
  readonly passes: Ternary;
  readonly isTolerated: boolean;
}

function arrive(site: DrawnSite, { devices, classOf, way, from, to }: Journey, sent: Packet): Arrived | undefined {
  const sender = devices.get(classOf(from, sent.source));
  let variants: readonly Variant[] = [{ packet: sent, passes: sender === undefined ? 'yes' : ternary(sender(sent, { hook: 'host-output', egress: 'eth0' })), isTolerated: false }];
  let isCertaintyOwed = true;
  for (const { firewall, ingress, egress } of way) {
    const device = devices.get(firewall);
    if (device === undefined) return undefined;
    variants = variants.flatMap(({ packet, passes, isTolerated }): readonly Variant[] => {
      const answer = device(packet, { hook: 'forward', ingress, egress });
      const kept = allOf([passes, ternary(answer)]);
      if (answer.verdict === 'block' || kept === 'no') return [{ packet, passes: 'no', isTolerated }];
      const alternatives = answer.delivered === undefined ? alternativesOf(answer) : [answer.delivered];
      isCertaintyOwed &&= answer.verdict === 'pass' && !alternatives.some(isChosen);
      const outcomes = alternatives.flatMap((one) => outcomesOf(packet, one)).map((next) => ({ packet: next, passes: kept, isTolerated }));
      const unchanged = alternatives.map((one) => ({ ...packet, destination: one.destination, destinationPort: one.destinationPort }));
      return answer.verdict === 'in-doubt' ? [...outcomes, ...unchanged.map((next) => ({ packet: next, passes: kept, isTolerated: true }))] : outcomes;
    });
  }
  const [first] = variants;
  if (first === undefined || !isIn(site, to, first.packet.destination)) return undefined;
  const at = classOf(to, first.packet.destination);
  const receiver = devices.get(at);
  const admitted = (tolerated: boolean): Ternary => joinReadings(variants.filter((one) => one.isTolerated === tolerated).map(({ packet, passes }) => (receiver === undefined ? passes : allOf([passes, ternary(receiver(packet, { hook: 'host-input', ingress: 'eth0' }))]))));
  const passes = admitted(false);
  const { destination, destinationPort } = first.packet;
  if (passes !== 'no') return { destination, destinationPort, at, passes, isCertaintyOwed, isTolerated: false };
  return admitted(true) === 'no' ? undefined : { destination, destinationPort, at, passes: 'maybe', isCertaintyOwed: false, isTolerated: true };
}

/** It surely passes when it does in every reading. */
function joinReadings(readings: readonly Ternary[]): Ternary {
  if (readings.length > 0 && readings.every((one) => one === 'yes')) return 'yes';
  return anyOf(readings) === 'no' ? 'no' : 'maybe';
}

function ternary({ verdict }: SlowAnswer): Ternary {
  if (verdict === 'block') return 'no';
  return verdict === 'in-doubt' ? 'maybe' : 'yes';
}

/** Where it is not settled what comes out. */
function alternativesOf(answer: SlowAnswer): readonly Delivery[] {
  if (!('alternatives' in answer) || answer.alternatives === undefined) throw new Error('an answer without a delivery');
  return answer.alternatives;
}

function isChosen({ sources, sourcePorts }: Delivery): boolean {
  const isOne = (ranges: readonly { readonly first: bigint | number; readonly last: bigint | number }[]): boolean => ranges.length === 1 && ranges[0]?.first === ranges[0]?.last;
  return !isOne(sources) || !isOne(sourcePorts);
}

/** A few of the packets that a translation may make: every end of its ranges, with ports that it may well choose. */
function outcomesOf(packet: Packet, { sources, sourcePorts, destination, destinationPort }: Delivery): readonly Packet[] {
  const ends = (range: IpRange): readonly bigint[] => (range.first === range.last ? [range.first] : [range.first, range.last]);
  const ports = sourcePorts.some((range) => range.first < range.last) ? [1024, 50_000] : sourcePorts.map((range) => range.first);
  return sources.flatMap(ends).flatMap((source) => ports.map((sourcePort) => ({ ...packet, source, sourcePort, destination, destinationPort })));
}
