import { ipSet, subtractIps, uniteIps, type IpSet } from '../../model/ip-set.js';
import type { IpRange } from '../../model/ip-address.js';

/** Addresses that more than one of the sets holds: networks of different owners may use the same ones. */
export function sharedAddresses(sets: readonly IpSet[]): IpSet {
  const ranges = sets.flat().sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  const shared: IpRange[] = [];
  let reached: bigint | undefined;
  for (const { first, last } of ranges) {
    if (reached !== undefined && first <= reached) shared.push({ first, last: last < reached ? last : reached });
    if (reached === undefined || last > reached) reached = last;
  }
  return ipSet(shared);
}

/** Addresses that exactly one of the sets holds. */
export function addressesOfOne(sets: readonly IpSet[]): IpSet {
  return subtractIps(uniteIps(...sets), sharedAddresses(sets));
}
