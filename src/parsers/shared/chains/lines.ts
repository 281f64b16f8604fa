import type { Doubt, Line, LineAction, Match } from '../../../model/device.js';
import { box, NOTHING, spaceContains, subtractSpaces, type HeaderSpace } from '../../../model/header-space.js';
import { ALL_ADDRESSES, NO_ADDRESSES, uniteIps, type IpSet } from '../../../model/ip-set.js';
import type { Translation } from '../../../model/device.js';
import { ALL_PORTS } from '../../../model/number-set.js';
import type { Location } from '../../../model/source.js';
import type { Cell } from './reach.js';
import { toInterfaceMatch } from './interface-set.js';

/** What a line says besides its packets. */
export interface LineFrame {
  /** Prefix of the room's codes `interfaces_in_doubt`, `translation_in_doubt` and `before_translation`. */
  readonly room: string;
  readonly label: string;
  readonly action: LineAction;
  readonly location: Location;
  readonly related: readonly Location[];
  readonly description?: string;
  /** Why the verdict itself is uncertain; with one the line matches nothing surely. */
  readonly doubts: readonly Doubt[];
  /** Destination translations of the family, for conditions on whether one changed the packet. */
  readonly translations: readonly string[];
  /** Set for filters that see packets before their destination changes: where a translation may lead to. */
  readonly changedLater?: IpSet;
}

/** The line for the packets of one cell. */
export function lineOfCell(cell: Cell, frame: LineFrame): Line {
  const { room, location } = frame;
  const ingress = toInterfaceMatch(cell.ingress);
  const egress = toInterfaceMatch(cell.egress);
  const own: Doubt[] = [...frame.doubts];
  if (!ingress.exact || !egress.exact) own.push({ code: `${room}.interfaces_in_doubt`, parameters: {}, location });
  const translations = translationsOf(cell, frame.translations);
  const simple = simplified(cell);
  const early = beforeTranslation(simple.match, frame);
  const match = own.length > 0 ? { must: NOTHING, may: early.may } : early;
  const doubts = match.must === match.may ? [] : [...own, ...simple.doubts, ...(early === simple.match ? [] : [{ code: `${room}.before_translation`, parameters: {}, location }])];
  return {
    label: frame.label,
    action: frame.action,
    match,
    ...(ingress.match === undefined ? {} : { ingress: ingress.match }),
    ...(egress.match === undefined ? {} : { egress: egress.match }),
    ...(translations === undefined ? {} : { translations }),
    doubts,
    ...(frame.description === undefined ? {} : { description: frame.description }),
    location,
    ...(frame.related.length === 0 ? {} : { relatedLocations: frame.related.slice(0, 20) }),
  };
}

/** With no translation at all in the export, nothing can have been translated: the line then matches no packet. */
function translationsOf(cell: Cell, known: readonly string[]): readonly string[] | undefined {
  if (cell.translated === 'only') return known.length === 0 ? NO_TRANSLATION : known;
  return cell.translated === 'never' && known.length > 0 ? [] : undefined;
}

/** Names no translation of any device. */
const NO_TRANSLATION: readonly string[] = ['none'];

/** A doubt that touches none of the cell's packets is none. */
function simplified(cell: Cell): { readonly match: Match; readonly doubts: readonly Doubt[] } {
  const { must, may } = cell.match;
  if (must === may) return { match: cell.match, doubts: [] };
  if (must.length <= 64 && may.length <= 64 && must.length > 0 && spaceContains(must, may)) return { match: { must: may, may }, doubts: [] };
  return cell;
}

/**
 * A filter that stands before the translation of destinations, while a line's match speaks of what comes after.
 * A packet to an address that no translation leads to was not translated; any other may have had any destination.
 */
function beforeTranslation(match: Match, { changedLater }: LineFrame): Match {
  if (changedLater === undefined || changedLater.length === 0) return match;
  const reached: HeaderSpace = [box({ destination: changedLater })];
  const arrivals = match.may.map((each) => ({ ...each, destination: changedLater, destinationPorts: ALL_PORTS }));
  return { must: subtractSpaces(match.must, reached), may: [...match.may, ...arrivals] };
}

/** Every address that a destination translation may lead to. */
export function translatedAddresses(translations: readonly Translation[]): IpSet {
  let all: IpSet = NO_ADDRESSES;
  for (const { target, field } of translations) {
    if (target === 'none' || field !== 'destination') continue;
    if (typeof target.addresses === 'string') return ALL_ADDRESSES;
    all = uniteIps(all, target.addresses);
  }
  return all;
}
