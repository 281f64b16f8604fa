import type { Doubt, Translation } from '../../model/device.js';
import { NOTHING, spacesOverlap, subtractSpaces, type HeaderSpace } from '../../model/header-space.js';
import { MOST_COMPARED, type Direction } from './nat-directions.js';
import { mergeDoubts } from './report.js';

/**
 * The translation table as the model has it: destinations change before the access lists, sources after them. One
 * rule of sections 1 and 3 changes both ends of a packet and ends the search; in section 2 each end has its own rule.
 */
export function translationsOf(directions: readonly Direction[]): readonly Translation[] {
  const changes = directions.filter(({ delivered }) => delivered !== undefined);
  const automaticIds = changes.filter(({ rule }) => rule.section === 2).map(({ id }) => id);
  const automaticSources = directions.filter(({ rule, sent }) => rule.section === 2 && sent !== undefined).flatMap(({ original }) => original.may);
  const destinations = directions.flatMap((direction, index) => destinationEntry(direction, { later: directions, index, automaticSources }));
  return [...destinations, ...directions.flatMap((direction) => sourceEntries(direction, automaticIds))];
}

interface DestinationContext {
  /** All of the table; those behind `index` are the later ones. */
  readonly later: readonly Direction[];
  readonly index: number;
  /** What rules of section 2 change the source of. */
  readonly automaticSources: HeaderSpace;
}

/** The change of the destination, or an exemption where a later rule would change it. */
function destinationEntry(direction: Direction, { later, index, automaticSources }: DestinationContext): readonly Translation[] {
  const { rule, original, delivered } = direction;
  if (delivered === undefined) {
    // In section 2 a rule for the source says nothing about the destination.
    const speaks = rule.section !== 2 || !direction.isForward;
    const matters = speaks && (later.length > MOST_COMPARED || later.some((other, at) => at > index && other.delivered !== undefined && spacesOverlap(other.original.may, original.may)));
    return matters ? [entry(direction, { field: 'destination', match: original, target: 'none' })] : [];
  }
  const isLong = later.length > MOST_COMPARED;
  if (rule.section !== 3 || (!isLong && !spacesOverlap(automaticSources, original.may))) return [entry(direction, { field: 'destination', match: original, target: delivered })];
  // A rule of section 2 may have ended the search with the source.
  const match = { must: isLong ? NOTHING : subtractSpaces(original.must, automaticSources), may: original.may };
  const doubt: Doubt = { code: 'cisco-asa.section_order', parameters: { rule: rule.label.slice(0, 80) }, location: direction.location };
  return [{ ...entry(direction, { field: 'destination', match, target: delivered }), doubts: mergeDoubts(direction.doubts, [doubt]) }];
}

/** What becomes of the source, for the packets whose destination this rule met. */
function sourceEntries(direction: Direction, automaticIds: readonly string[]): readonly Translation[] {
  const { rule, id, changed, delivered, sent } = direction;
  const base = { field: 'source' as const, match: changed, target: sent ?? ('none' as const) };
  if (rule.section === 2) {
    if (!direction.isForward) return [];
    const plain = { ...entry(direction, base), translations: [] };
    return automaticIds.length === 0 ? [plain] : [plain, { ...plain, id: `${plain.id} translated`, translations: automaticIds }];
  }
  const own = { ...entry(direction, base), translations: delivered === undefined ? [] : [id] };
  if (rule.section === 1 || delivered !== undefined || sent === undefined || automaticIds.length === 0) return [own];
  const doubt: Doubt = { code: 'cisco-asa.section_order', parameters: { rule: rule.label.slice(0, 80) }, location: direction.location };
  return [own, { ...own, id: `${own.id} translated`, translations: automaticIds, match: { must: NOTHING, may: changed.may }, doubts: mergeDoubts(direction.doubts, [doubt]) }];
}

function entry(direction: Direction, { field, match, target }: Pick<Translation, 'field' | 'match' | 'target'>): Translation {
  const { id, rule, ingress, egress, doubts, location } = direction;
  return {
    id: field === 'destination' ? id : `${id} source`,
    label: rule.label.slice(0, 200),
    field,
    match,
    ...(ingress === undefined ? {} : { ingress }),
    ...(egress === undefined ? {} : { egress }),
    target,
    doubts: match.must === match.may ? [] : doubts,
    location,
  };
}
