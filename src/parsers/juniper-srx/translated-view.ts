import type { Match, Translation, TranslationTarget } from '../../model/device.js';
import { intersectSpaces, NOTHING, type Box, type HeaderSpace } from '../../model/header-space.js';
import { ALL_ADDRESSES, countIps, type IpSet } from '../../model/ip-set.js';

/** Packets that matched before a translation, as they are after it; not exact where the result is a choice. */
export interface TranslatedMatch {
  readonly match: Match;
  readonly isExact: boolean;
}

/** What a condition on packets before `translation` means for packets that it changed. */
export function asTranslated(match: Match, { match: translated, target }: Translation): TranslatedMatch {
  if (target === 'none') return { match: { must: NOTHING, may: NOTHING }, isExact: true };
  const before = intersectSpaces(match.may, translated.may);
  const isExact = isOneResult(target) && before.every((one) => isOneOriginal(one, translated.may, target));
  const may = imageOf(before, target);
  // A doubt about the translation is its own: packets that it changed are those it matched.
  const must = isExact ? (match.must === match.may ? may : imageOf(intersectSpaces(match.must, translated.may), target)) : NOTHING;
  return { match: { must, may }, isExact };
}

function imageOf(space: HeaderSpace, { addresses, ports }: TranslationTarget): HeaderSpace {
  const destination: IpSet = typeof addresses === 'string' ? ALL_ADDRESSES : addresses;
  return space.map((one) => ({ ...one, destination, ...(ports === undefined ? {} : { destinationPorts: [ports] }) }));
}

function isOneResult({ addresses, ports }: TranslationTarget): boolean {
  return typeof addresses !== 'string' && countIps(addresses) === 1n && (ports === undefined || ports.first === ports.last);
}

/** True when every packet of the translation that differs from these only in what is lost was matched as well. */
function isOneOriginal(one: Box, translated: HeaderSpace, { ports }: TranslationTarget): boolean {
  return translated.every((all) => {
    const sameAddresses = countIps(one.destination) === countIps(all.destination);
    const samePorts = ports === undefined || countPorts(one) === countPorts(all);
    return sameAddresses && samePorts;
  });
}

function countPorts({ destinationPorts }: Box): number {
  return destinationPorts.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}
