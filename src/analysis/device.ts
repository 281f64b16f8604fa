/** One device and the traffic that meets it: translations, then every filter at the hook, then translations again. */
import type { DeviceConfig, Doubt, Filter, Hook, NetworkProfile } from '../model/device.js';
import { ALL_IPV4, ALL_IPV6, intersectIps, ipSet, ipsOverlap, NO_ADDRESSES, subtractIps, type IpSet } from '../model/ip-set.js';
import type { Location } from '../model/source.js';
import { passFilter, passUnread, type Passage } from './filter.js';
import { joinOutcomes } from './outcomes.js';
import { doubtReplies } from './replies.js';
import { LOOPBACK } from './special-addresses.js';
import { translateDestinations, translateSources } from './translate.js';
import { doubtPartOfPool, type Traffic } from './traffic.js';

/** A device of the site and what is known of it. */
export interface SiteDevice {
  readonly name: string;
  /** Undefined when its export could not be read: it may let everything pass, and surely nothing. */
  readonly config: DeviceConfig | undefined;
  /** Why nothing is known of it, when that is not an export that could not be read. */
  readonly doubt?: Doubt;
  /** The place in the site definition that declares it. */
  readonly location: Location;
}

/** The traffic that passes a firewall from one side to another. */
export function forward(device: SiteDevice, traffic: readonly Traffic[], passage: Passage): readonly Traffic[] {
  const { config } = device;
  if (config === undefined) return traffic.map((one) => passUnread(one, passage, unreadable(device)));
  const filters = config.filters.filter((filter) => filter.hooks.includes('forward'));
  return traffic
    .flatMap((one) => translateDestinations(config, one, passage))
    .flatMap((one) => doubtSilentFamilies(one, config, device))
    .flatMap((one) => passAll(filters, one, passage))
    .flatMap((one) => translateSources(config, one, passage));
}

/** The traffic that a firewall accepts for itself: not what a translation takes to somebody else. */
export function deliverToFirewall(device: SiteDevice, traffic: readonly Traffic[], passage: Passage): readonly Traffic[] {
  const { config } = device;
  if (config === undefined) return traffic.map((one) => passUnread(one, passage, unreadable(device)));
  const filters = config.filters.filter((filter) => filter.hooks.includes('input'));
  const own = ipSet([...LOOPBACK, ...config.interfaces.flatMap((one) => one.addresses.map(({ address }) => ({ first: address, last: address })))]);
  return traffic
    .flatMap((one) => translateDestinations(config, one, passage))
    .filter((one) => one.translatedBy === undefined || ipsOverlap(one.box.destination, own))
    .flatMap((one) => doubtSilentFamilies(one, config, device))
    .flatMap((one) => passAll(filters, one, passage));
}

/** How a host meets traffic at one of its network cards. */
export interface HostPassage extends Passage {
  readonly hook: Extract<Hook, 'input' | 'output'>;
  /** The card's network profile; undefined when not known, then every profile is possible (ruling 16). */
  readonly profile: NetworkProfile | undefined;
}

/** The traffic that passes a host's own firewall. A destination translation of the host is none of a VMS server. */
export function passHost(device: SiteDevice, traffic: readonly Traffic[], passage: HostPassage): readonly Traffic[] {
  const { config } = device;
  if (config === undefined) return traffic.map((one) => passUnread(one, passage, unreadable(device)));
  const filters = config.filters.filter((filter) => filter.hooks.includes(passage.hook));
  const always = filters.filter((filter) => filter.profile === undefined);
  const profiled = filters.filter((filter) => filter.profile !== undefined);
  return traffic
    .map(asSentByNetwork)
    .flatMap((one) => doubtSilentFamilies(one, config, device))
    .flatMap((one) => passAll(always, one, passage))
    .flatMap((one) => passProfiles(profiled, one, passage));
}

/** What a firewall on the way translated is no translation of the host's own. */
function asSentByNetwork(traffic: Traffic): Traffic {
  const { translatedBy: _onTheWay, ...rest } = traffic;
  return rest;
}

function passAll(filters: readonly Filter[], traffic: Traffic, passage: Passage): readonly Traffic[] {
  let passing: readonly Traffic[] = [traffic];
  for (const filter of filters) {
    passing = passing.flatMap((one) => doubtReplies(passFilter(filter, one, passage), filter, passage)).map(doubtPartOfPool);
  }
  return passing;
}

const PROFILES: readonly NetworkProfile[] = ['domain', 'private', 'public'];

/** A profile without a filter of its own filters nothing. */
function passProfiles(filters: readonly Filter[], traffic: Traffic, passage: HostPassage): readonly Traffic[] {
  if (filters.length === 0) return [traffic];
  const possible = passage.profile === undefined ? PROFILES : [passage.profile];
  const variants = possible.map((profile) => filters.filter((filter) => filter.profile === profile));
  const different = variants.filter((variant, index) => !variants.slice(0, index).some((earlier) => filterAlike(earlier, variant)));
  const outcomes = different.map((variant) => passAll(variant, traffic, passage));
  const doubt: Doubt = {
    code: 'analysis.unknown_profile',
    parameters: { host: passage.device },
    location: filters[0]?.defaultLocation ?? { path: '' },
  };
  return joinOutcomes(outcomes, doubt);
}

/** True when both hold the same lines and deny the rest: what passes one passes the other, by the same lines. */
function filterAlike(one: readonly Filter[], other: readonly Filter[]): boolean {
  return one.length === other.length && one.every((filter, index) => isAlike(filter, other[index]));
}

function isAlike(one: Filter, other: Filter | undefined): boolean {
  if (other === undefined || one.defaultAction !== 'deny' || other.defaultAction !== 'deny') return false;
  if (one.replies !== other.replies || one.universe !== other.universe || one.lines.length !== other.lines.length) return false;
  return one.lines.every((line, position) => line === other.lines[position]);
}

/** Ruling 15: a family of which the export says nothing is in doubt, not closed and not open. */
function doubtSilentFamilies(traffic: Traffic, config: DeviceConfig, device: SiteDevice): readonly Traffic[] {
  const silent = intersectIps(traffic.box.destination, silentAddresses(config));
  if (silent.length === 0) return [traffic];
  const spoken = subtractIps(traffic.box.destination, silent);
  const doubt: Doubt = { code: 'analysis.silent_family', parameters: { device: device.name }, location: config.location };
  const unsure = { ...traffic, certain: false, doubts: [...traffic.doubts, doubt], box: { ...traffic.box, destination: silent } };
  return spoken.length === 0 ? [unsure] : [{ ...traffic, box: { ...traffic.box, destination: spoken } }, unsure];
}

function silentAddresses(config: DeviceConfig): IpSet {
  if (!config.families.includes(4)) return ALL_IPV4;
  return config.families.includes(6) ? NO_ADDRESSES : ALL_IPV6;
}

function unreadable(device: SiteDevice): Doubt {
  return device.doubt ?? { code: 'analysis.unread_device', parameters: { device: device.name }, location: device.location };
}
