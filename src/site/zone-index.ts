import type { Zone } from '../model/site.js';

/** One range of addresses with the zone that declares it. */
export interface ZoneRange {
  readonly first: bigint;
  readonly last: bigint;
  readonly zone: Zone;
}

/** Every range that zones declare, by first address. The Internet declares none: it is what is left. */
export function sortedZoneRanges(zones: readonly Zone[]): readonly ZoneRange[] {
  const ranges: ZoneRange[] = [];
  for (const zone of zones) {
    if (zone.kind === 'internet') continue;
    for (const { first, last } of zone.addresses) ranges.push({ first, last, zone });
  }
  return ranges.sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
}

/** The zone that declares an address. Of zones that overlap, which is reported elsewhere, the last to begin. */
export function zoneAt(ranges: readonly ZoneRange[], address: bigint): Zone | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((ranges[middle]?.first ?? 0n) <= address) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low - 1];
  return range !== undefined && address <= range.last ? range.zone : undefined;
}
