/**
 * One filter and the traffic that reaches it: which packets pass, by which line, surely or possibly.
 *
 * First match decides. For a permitting line i the packets that surely pass by it are
 * `must(i)` less everything an earlier deny line may match; those that possibly pass are `may(i)` less everything
 * an earlier deny line surely matches. Earlier permitting lines take nothing away: the packet passes either way,
 * and each line that opens it is a cause of its own. So lower <= exact <= upper holds whatever the doubts are.
 */
import type { Doubt, Filter, Line } from '../model/device.js';
import {
  boxesOverlap,
  intersectSpaces,
  subtractSpaces,
  subtractSpacesUpTo,
  type Box,
  type HeaderSpace,
} from '../model/header-space.js';
import { complementIps, intersectIps } from '../model/ip-set.js';
import { boxIndex, type BoxIndex } from './box-index.js';
import { indexOf, type NearLine } from './filter-index.js';
import type { Step, Traffic } from './traffic.js';

/** How the traffic meets the filter. */
export interface Passage {
  readonly device: string;
  readonly role: Step['role'];
  /** Interface names; undefined when the site and the export do not tell them. */
  readonly ingress: string | undefined;
  readonly egress: string | undefined;
}

/** More pieces than this for one traffic and one filter are not followed; the whole traffic is then in doubt. */
const MOST_PIECES = 150_000;

/** So often permitting lines are held against denied packets; the whole traffic is in doubt beyond it. */
const MOST_COMPARISONS = 20_000_000;

/** The traffic that passes a filter, split by the line that permits it. Pieces may overlap. */
export function passFilter(filter: Filter, traffic: Traffic, passage: Passage): readonly Traffic[] {
  const judged = intersectIps(traffic.box.destination, filter.universe);
  const unjudged = intersectIps(traffic.box.destination, complementIps(filter.universe));
  const passed = unjudged.length === 0 ? [] : [{ ...traffic, box: { ...traffic.box, destination: unjudged } }];
  if (judged.length === 0) return passed;
  return [...passed, ...judgeTraffic(filter, { ...traffic, box: { ...traffic.box, destination: judged } }, passage)];
}

function judgeTraffic(filter: Filter, traffic: Traffic, passage: Passage): readonly Traffic[] {
  const pieces: Traffic[] = [];
  const denied: Denied = { surely: boxIndex(), possibly: boxIndex(), comparisons: 0 };
  for (const candidate of linesMeeting(filter, traffic, passage)) {
    if (candidate.line.action === 'deny') recordDenied(denied, candidate, traffic.box);
    else for (const piece of permitted({ candidate, traffic, denied, filter, passage })) pieces.push(piece);
    if (pieces.length > MOST_PIECES || denied.comparisons > MOST_COMPARISONS) return [tooComplex(filter, traffic, passage)];
  }
  if (filter.defaultAction === 'permit') pieces.push(...permittedByDefault(filter, traffic, { denied, passage }));
  return pieces;
}

/** Lines that may match some of the traffic, in order, with whether their interface conditions hold. */
export function* linesMeeting(filter: Filter, traffic: Traffic, passage: Passage): Generator<NearLine> {
  for (const { line, applies } of indexOf(filter).linesFor(traffic.box, passage)) {
    if (!meetsTranslation(line, traffic)) continue;
    if (line.match.may.some((candidate) => boxesOverlap(candidate, traffic.box))) yield { line, applies };
  }
}

/** True when the destination translation that traffic came through, or the lack of one, is what a line or translation asks for. */
export function meetsTranslation({ translations }: Pick<Line, 'translations'>, { translatedBy }: Pick<Traffic, 'translatedBy'>): boolean {
  if (translations === undefined) return true;
  return translations.length === 0 ? translatedBy === undefined : translatedBy !== undefined && translations.includes(translatedBy);
}

interface Denied {
  readonly surely: BoxIndex<Box>;
  /** Beyond `surely`: what uncertain deny lines may take, and why it is not known. */
  readonly possibly: BoxIndex<PossiblyDenied>;
  /** How often a permitting line was held against a denied box. */
  comparisons: number;
}

interface PossiblyDenied {
  readonly box: Box;
  readonly doubts: readonly Doubt[];
}

function recordDenied(denied: Denied, { line, applies }: NearLine, query: Box): void {
  const must = applies === 'yes' ? intersectSpaces([query], line.match.must) : [];
  for (const box of must) denied.surely.add(box, box);
  if (applies === 'yes' && line.match.must === line.match.may) return;
  const doubts = doubtsOf({ line, applies });
  for (const box of subtractSpaces(intersectSpaces([query], line.match.may), must)) denied.possibly.add(box, { box, doubts });
}

function doubtsOf({ line, applies }: NearLine): readonly Doubt[] {
  if (applies === 'yes') return line.doubts;
  return [...line.doubts, { code: 'analysis.unknown_interface', parameters: { line: line.label }, location: line.location }];
}

interface Permission {
  readonly candidate: NearLine;
  readonly traffic: Traffic;
  readonly denied: Denied;
  readonly filter: Filter;
  readonly passage: Passage;
}

function permitted({ candidate, traffic, denied, filter, passage }: Permission): readonly Traffic[] {
  const { line, applies } = candidate;
  const matched = intersectSpaces([traffic.box], line.match.may);
  const step: Step = { device: passage.device, role: passage.role, filter: filter.name, line, action: 'permit', location: line.location };
  const exact = applies === 'yes' && line.match.must === line.match.may;
  const must = exact ? matched : applies === 'yes' ? intersectSpaces(matched, line.match.must) : [];
  return lessDenied(traffic, { matched, must, step, denied, doubts: doubtsOf(candidate) });
}

function permittedByDefault(
  filter: Filter,
  traffic: Traffic,
  { denied, passage }: { readonly denied: Denied; readonly passage: Passage },
): readonly Traffic[] {
  const { device, role } = passage;
  const step: Step = { device, role, filter: filter.name, line: undefined, action: 'permit', location: filter.defaultLocation };
  return lessDenied(traffic, { matched: [traffic.box], must: [traffic.box], step, denied, doubts: [] });
}

interface Permitted {
  /** What the line may match, and what it surely matches, before anything is denied. */
  readonly matched: HeaderSpace;
  readonly must: HeaderSpace;
  readonly step: Step;
  readonly denied: Denied;
  readonly doubts: readonly Doubt[];
}

/** What is permitted may fall into this many pieces for one line; beyond it all the line matches is in doubt. */
const MOST_FRAGMENTS = 2_000;

function lessDenied(traffic: Traffic, { matched, must, step, denied, doubts }: Permitted): readonly Traffic[] {
  const steps = [...traffic.steps, step];
  const deniedHere = denied.surely.near(matched);
  const unsureHere = denied.possibly.near(matched);
  denied.comparisons += deniedHere.length + unsureHere.length;
  const unsure = unsureHere.filter(({ box }) => matched.some((one) => boxesOverlap(one, box)));
  const may = subtractSpacesUpTo(matched, deniedHere, MOST_FRAGMENTS);
  const reached = must === matched ? may : subtractSpacesUpTo(must, deniedHere, MOST_FRAGMENTS);
  const sure = reached && subtractSpacesUpTo(reached, unsure.map(({ box }) => box), MOST_FRAGMENTS);
  const open = sure === may ? [] : may && sure && subtractSpacesUpTo(may, sure, MOST_FRAGMENTS);
  if (open === undefined || sure === undefined) {
    const tooMany: Doubt = { code: 'analysis.too_complex', parameters: { filter: step.filter }, location: step.location };
    return (may ?? matched).map((box) => inDoubt({ ...traffic, box, steps }, [...doubts, tooMany], unsure));
  }
  return [...sure.map((box) => ({ ...traffic, box, steps })), ...open.map((box) => inDoubt({ ...traffic, box, steps }, doubts, unsure))];
}

/** More doubts than this about one piece of traffic tell nobody anything. */
const MOST_DOUBTS = 20;

function inDoubt(traffic: Traffic, own: readonly Doubt[], unsure: readonly PossiblyDenied[]): Traffic {
  const denying = unsure.filter(({ box }) => boxesOverlap(box, traffic.box)).flatMap(({ doubts }) => doubts);
  return { ...traffic, certain: false, doubts: [...new Set([...traffic.doubts, ...own, ...denying])].slice(0, MOST_DOUBTS) };
}

function tooComplex(filter: Filter, traffic: Traffic, passage: Passage): Traffic {
  const doubt: Doubt = { code: 'analysis.too_complex', parameters: { filter: filter.name }, location: filter.defaultLocation };
  const step: Step = {
    device: passage.device,
    role: passage.role,
    filter: filter.name,
    line: undefined,
    action: 'unknown',
    location: filter.defaultLocation,
  };
  return { ...traffic, certain: false, steps: [...traffic.steps, step], doubts: [...traffic.doubts, doubt] };
}

/** The traffic without any filter, when the device's export could not be read: all of it, in doubt. */
export function passUnread(traffic: Traffic, passage: Passage, doubt: Doubt): Traffic {
  const step: Step = {
    device: passage.device,
    role: passage.role,
    filter: '',
    line: undefined,
    action: 'unknown',
    location: doubt.location,
  };
  return { ...traffic, certain: false, steps: [...traffic.steps, step], doubts: [...traffic.doubts, doubt] };
}
