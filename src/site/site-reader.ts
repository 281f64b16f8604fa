import type { DiagnosticEffect } from '../model/diagnostic.js';
import { formatIpAddress, type IpRange } from '../model/ip-address.js';
import { ipsContain, ipSet, ofOneFamily, type IpSet } from '../model/ip-set.js';
import type { MessageParameters } from '../model/message.js';
import type { Zone } from '../model/site.js';
import type { Location } from '../model/source.js';
import { nearestName } from './nearest-name.js';
import { listEntries, type ListEntry, type Place } from './place.js';
import type { ProblemList } from './problem-list.js';
import { blockWithoutHostBits, readAddresses } from './read-values.js';
import type { Texts } from './site-file.js';
import { zoneAt, type ZoneRange } from './zone-index.js';

/** What every step of resolving a site file needs. */
export interface SiteReader {
  readonly path: string;
  readonly problems: ProblemList;
}

/** A reader that also knows the zones. */
export interface ZonedReader extends SiteReader {
  readonly zones: ReadonlyMap<string, Zone>;
  readonly zoneRanges: readonly ZoneRange[];
}

/** Reports that a name is defined nowhere, with the nearest one that is. */
export function reportUnknown(
  reader: SiteReader,
  code: string,
  unknown: ListEntry<string> & { readonly known: Iterable<string>; readonly effect?: DiagnosticEffect },
): void {
  const nearest = reader.problems.isFull() ? undefined : nearestName(unknown.value, unknown.known);
  const parameters: MessageParameters = nearest === undefined ? { value: unknown.value } : { value: unknown.value, nearest };
  const fullCode = nearest === undefined ? code : `${code}_near`;
  reader.problems.report(unknown.effect ?? 'error', fullCode, unknown.place.value, parameters);
}

/** Reads addresses, blocks and ranges. What cannot be read is reported and left out. */
export function readAddressSet(reader: SiteReader, texts: Texts | undefined, place: Place): IpSet {
  const ranges: IpRange[] = [];
  for (const { value, place: entry } of listEntries<string>(texts, place)) {
    const range = readOneRange(reader, value, entry);
    if (range !== undefined) ranges.push(...ofOneFamily(range));
  }
  return ipSet(ranges);
}

function readOneRange(reader: SiteReader, text: string, place: Place): IpRange | undefined {
  const range = readAddresses(text);
  const block = blockWithoutHostBits(text);
  if (range === undefined) {
    reader.problems.report('error', 'site.not_addresses', place.value, { value: text });
  } else if (block !== undefined) {
    reader.problems.report('error', 'site.host_bits', place.value, { value: text, block });
  }
  return range;
}

/** Reads one address of a computer; a block or a range is reported. */
export function readOneAddress(reader: SiteReader, text: string, place: Place): bigint | undefined {
  const range = text.includes('/') ? undefined : readAddresses(text);
  if (range !== undefined && range.first === range.last) return range.first;
  reader.problems.report('error', 'site.not_an_address', place.value, { value: text });
  return undefined;
}

/** A named zone; an unknown name is reported. */
export function zoneByName(reader: ZonedReader, name: string, place: Place): Zone | undefined {
  const zone = reader.zones.get(name);
  if (zone === undefined) reportUnknown(reader, 'site.unknown_zone', { value: name, place, known: reader.zones.keys() });
  return zone;
}

/**
 * The zone that holds all the addresses. The Internet is never found this way: an address that lies in no subnet is
 * more likely a slip than a computer on the Internet.
 */
export function zoneByAddresses(reader: ZonedReader, addresses: IpSet): Zone | undefined {
  const first = addresses[0];
  const zone = first === undefined ? undefined : zoneAt(reader.zoneRanges, first.first);
  return zone !== undefined && ipsContain(zone.addresses, addresses) ? zone : undefined;
}

/** Reports an address that lies outside the zone it was given, and names the zone it lies in if there is one. */
export function reportOutside(
  reader: ZonedReader,
  address: bigint,
  zone: { readonly name: string; readonly location: Location },
): void {
  const value = formatIpAddress(address);
  const home = zoneByAddresses(reader, [{ first: address, last: address }]);
  if (home === undefined) {
    reader.problems.report('error', 'site.outside_zone', zone.location, { value, zone: zone.name });
  } else {
    reader.problems.report('error', 'site.outside_zone_near', zone.location, { value, zone: zone.name, nearest: home.name });
  }
}

/** The entries of a list of names without those that stand in it twice, which are reported. */
export function distinctEntries<T extends string>(
  reader: SiteReader,
  list: T | readonly T[] | undefined,
  place: Place,
): readonly ListEntry<T>[] {
  const seen = new Set<string>();
  return listEntries<T>(list, place).filter(({ value, place: entry }) => {
    if (seen.has(value)) reader.problems.report('error', 'site.listed_twice', entry.value, { value });
    const isNew = !seen.has(value);
    seen.add(value);
    return isNew;
  });
}
