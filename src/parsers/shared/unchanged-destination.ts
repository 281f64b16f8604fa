/**
 * Linux calls a packet translated only when its destination really changes: a packet that is sent to where the
 * translation would lead it keeps its address, and `ct status dnat` is not set for it (nf_nat_setup_info in
 * net/netfilter/nf_nat_core.c sets the bit when the new tuple differs from the old one; seen on Linux 6.18).
 */
import type { Doubt, Filter, Match, Translation, TranslationTarget } from '../../model/device.js';
import { box, intersectSpaces, NOTHING, type HeaderSpace } from '../../model/header-space.js';
import { ALL_ADDRESSES, countIps, type IpSet } from '../../model/ip-set.js';
import { ALL_PORTS } from '../../model/number-set.js';

/**
 * The same translations, with an exemption before each destination translation for the packets that it leaves as they
 * are. Only where a line asks what was translated: to all others the exemption makes no difference.
 */
export function exemptUnchanged(translations: readonly Translation[], filters: readonly Filter[]): readonly Translation[] {
  const matters = filters.some(({ lines }) => lines.some((line) => line.translations !== undefined));
  if (!matters) return translations;
  return translations.flatMap((translation) => {
    const exemption = exemptionBefore(translation);
    return exemption === undefined ? [translation] : [exemption, translation];
  });
}

function exemptionBefore(translation: Translation): Translation | undefined {
  const { target, match, field, doubts, location, label } = translation;
  if (target === 'none' || field !== 'destination') return undefined;
  const unchanged = unchangedBy(target, match);
  if (unchanged === undefined) return undefined;
  const may = intersectSpaces(match.may, unchanged.space);
  if (may.length === 0) return undefined;
  const must = !unchanged.sure ? NOTHING : match.must === match.may ? may : intersectSpaces(match.must, unchanged.space);
  const choice: Doubt = { code: 'doubt.unevaluable', parameters: { what: label }, location };
  return { ...translation, id: `${translation.id} unchanged`, target: 'none', match: { must, may }, doubts: unchanged.sure ? doubts : [...doubts, choice] };
}

/** The packets that already go to the target. Unsure when the target is a choice, or an address that no export tells. */
function unchangedBy(target: TranslationTarget, { may }: Match): { readonly space: HeaderSpace; readonly sure: boolean } | undefined {
  const { addresses, ports, mapping } = target;
  const destinationPorts = ports === undefined ? ALL_PORTS : [ports];
  const onePort = ports === undefined || ports.first === ports.last;
  if (typeof addresses === 'string') return { space: [box({ destination: ALL_ADDRESSES, destinationPorts })], sure: false };
  const keepsAddress = mapping === 'offset' && may.every(({ destination }) => destination[0]?.first === addresses[0]?.first);
  // Position by position, an address becomes itself only if the two ranges are one.
  if (mapping === 'offset' && !keepsAddress) return undefined;
  return { space: [box({ destination: addresses, destinationPorts })], sure: onePort && (keepsAddress || isOneAddress(addresses)) };
}

function isOneAddress(addresses: IpSet): boolean {
  return countIps(addresses) === 1n;
}
