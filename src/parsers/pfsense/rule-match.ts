import type { Doubt, Match } from '../../model/device.js';
import { isEmptyBox, type Box, type HeaderSpace } from '../../model/header-space.js';
import { intersectIps, ipsOverlap, subtractIps, type IpSet } from '../../model/ip-set.js';
import type { NumberSet } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';
import { allOf, type Family, type PartlyKnownIps, type PartlyKnownPorts } from './partly-known.js';

/** The five conditions of a rule in one family. */
export interface FamilyConditions {
  readonly family: Family;
  readonly source: PartlyKnownIps;
  readonly destination: PartlyKnownIps;
  readonly protocols: NumberSet;
  readonly sourcePorts: PartlyKnownPorts;
  readonly destinationPorts: PartlyKnownPorts;
}

/** A match with the reasons for its width and the places of the objects it uses. */
export interface ExplainedMatch {
  readonly match: Match;
  readonly doubts: readonly Doubt[];
  readonly related: readonly Location[];
}

/**
 * Joins the conditions of both families to one match. `unsure` are conditions outside the five fields that the
 * export does not settle: with one of them the line surely matches nothing.
 */
export function joinConditions(families: readonly FamilyConditions[], unsure: readonly Doubt[]): ExplainedMatch {
  const parts = families.flatMap((one) => [one.source, one.destination, one.sourcePorts, one.destinationPorts]);
  const related = parts.flatMap((part) => part.related).slice(0, 20);
  const exact = unsure.length === 0 && parts.every((part) => part.must === part.may);
  const may = boxesOf(families, 'may');
  if (exact) return { match: { must: may, may }, doubts: [], related };
  const must = unsure.length > 0 ? [] : boxesOf(families, 'must');
  return { match: { must, may }, doubts: distinct([...unsure, ...parts.flatMap((part) => part.doubts)]), related };
}

function boxesOf(families: readonly FamilyConditions[], bound: 'must' | 'may'): HeaderSpace {
  const boxes = families.map((one): Box => ({
    source: within(one.source[bound], one.family),
    destination: within(one.destination[bound], one.family),
    protocols: one.protocols,
    sourcePorts: one.sourcePorts[bound],
    destinationPorts: one.destinationPorts[bound],
  }));
  return boxes.some(isEmptyBox) ? boxes.filter((candidate) => !isEmptyBox(candidate)) : boxes;
}

function within(set: IpSet, family: Family): IpSet {
  return intersectIps(allOf(family), set);
}

function distinct(doubts: readonly Doubt[]): readonly Doubt[] {
  const seen = new Map(doubts.map((one) => [`${one.code} ${one.location.region?.startLine ?? 0} ${JSON.stringify(one.parameters)}`, one]));
  return [...seen.values()].slice(0, 20);
}

/** Takes addresses out of the sure part of a match's destinations. */
export function withoutSureDestinations(explained: ExplainedMatch, addresses: IpSet, why: Doubt): ExplainedMatch {
  if (!explained.match.must.some((one) => ipsOverlap(one.destination, addresses))) return explained;
  const must = explained.match.must.flatMap((one) => {
    const destination = subtractIps(one.destination, addresses);
    return destination.length === 0 ? [] : [{ ...one, destination }];
  });
  return { ...explained, match: { must, may: explained.match.may }, doubts: [...explained.doubts, why] };
}
