/** One device and the traffic that meets it: translations, then every filter at the hook, then translations again. */
import type { DeviceConfig, Doubt, Filter, Hook, NetworkProfile } from '../model/device.js';
import { ALL_IPV4, ALL_IPV6, intersectIps, NO_ADDRESSES, subtractIps, type IpSet } from '../model/ip-set.js';
import { intersectSpaces, subtractSpaces, type HeaderSpace } from '../model/header-space.js';
import type { Location } from '../model/source.js';
import { passFilter, passUnread, type Passage } from './filter.js';
import { translateDestinations, translateSources } from './translate.js';
import type { Traffic } from './traffic.js';

/** A device of the site and what is known of it. */
export interface SiteDevice {
  readonly name: string;
  /** Undefined when its export could not be read: it may let everything pass, and surely nothing. */
  readonly config: DeviceConfig | undefined;
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
  return traffic
    .flatMap((one) => translateDestinations(config, one, passage))
    .filter((one) => one.translatedBy === undefined)
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
    .flatMap((one) => doubtSilentFamilies(one, config, device))
    .flatMap((one) => passAll(always, one, passage))
    .flatMap((one) => passProfiles(profiled, one, passage));
}

function passAll(filters: readonly Filter[], traffic: Traffic, passage: Passage): readonly Traffic[] {
  let passing: readonly Traffic[] = [traffic];
  for (const filter of filters) passing = passing.flatMap((one) => doubtReplies(passFilter(filter, one, passage), filter));
  return passing;
}

/** Answers that may not come back leave a connection in doubt: it cannot be shown to work. */
function doubtReplies(pieces: readonly Traffic[], filter: Filter): readonly Traffic[] {
  if (filter.replies === 'stateful') return pieces;
  const doubt: Doubt = { code: 'analysis.replies', parameters: { filter: filter.name }, location: filter.defaultLocation };
  return pieces.map((piece) => (piece.certain ? { ...piece, repliesInDoubt: true, doubts: [...piece.doubts, doubt] } : piece));
}

function passProfiles(filters: readonly Filter[], traffic: Traffic, passage: HostPassage): readonly Traffic[] {
  if (filters.length === 0) return [traffic];
  const known = passage.profile;
  if (known !== undefined) return passAll(filters.filter((filter) => filter.profile === known), traffic, passage);
  const outcomes = profilesOf(filters).map((profile) =>
    passAll(filters.filter((filter) => filter.profile === profile), traffic, passage),
  );
  return anyProfile(outcomes, traffic, passage);
}

function profilesOf(filters: readonly Filter[]): readonly NetworkProfile[] {
  return [...new Set(filters.flatMap((filter) => filter.profile ?? []))];
}

/** Open in any profile: may pass. Open in all: surely passes. A rule that is in several profiles counts once. */
function anyProfile(outcomes: readonly (readonly Traffic[])[], traffic: Traffic, passage: HostPassage): readonly Traffic[] {
  const sure = outcomes
    .map((pieces) => pieces.filter((piece) => piece.certain).map((piece) => piece.box))
    .reduce<HeaderSpace>((shared, space) => intersectSpaces(shared, space), [traffic.box]);
  const doubt: Doubt = {
    code: 'analysis.unknown_profile',
    parameters: { host: passage.device },
    location: traffic.steps.at(-1)?.location ?? outcomes.flat()[0]?.steps.at(-1)?.location ?? { path: '' },
  };
  const seen = new Set<string>();
  const results: Traffic[] = [];
  for (const piece of outcomes.flat()) {
    const key = pieceKey(piece);
    if (seen.has(key)) continue;
    seen.add(key);
    results.push(...intersectSpaces([piece.box], sure).map((box) => ({ ...piece, box })));
    results.push(
      ...subtractSpaces([piece.box], sure).map((box) => ({ ...piece, box, certain: false, doubts: [...piece.doubts, doubt] })),
    );
  }
  return results;
}

function pieceKey(piece: Traffic): string {
  const place = piece.steps.at(-1)?.location;
  const { box } = piece;
  const addresses = [box.source, box.destination].map((set) => set.map((range) => `${range.first}-${range.last}`).join());
  const numbers = [box.protocols, box.sourcePorts, box.destinationPorts].map((set) =>
    set.map((range) => `${range.first}-${range.last}`).join(),
  );
  return [place?.path, place?.region?.startLine, place?.region?.startColumn, piece.certain, ...addresses, ...numbers].join('|');
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
  return { code: 'analysis.unread_device', parameters: { device: device.name }, location: device.location };
}
