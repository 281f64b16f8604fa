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
  type Box,
  type HeaderSpace,
} from '../model/header-space.js';
import { complementIps, intersectIps } from '../model/ip-set.js';
import { both, matchInterface, type ThreeValued } from './interface-match.js';
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
const MOST_PIECES = 20_000;

/** The traffic that passes a filter, split by the line that permits it. Pieces may overlap. */
export function passFilter(filter: Filter, traffic: Traffic, passage: Passage): readonly Traffic[] {
  const judged = intersectIps(traffic.box.destination, filter.universe);
  const unjudged = intersectIps(traffic.box.destination, complementIps(filter.universe));
  const passed = unjudged.length === 0 ? [] : [{ ...traffic, box: { ...traffic.box, destination: unjudged } }];
  if (judged.length === 0) return passed;
  return [...passed, ...judgeTraffic(filter, { ...traffic, box: { ...traffic.box, destination: judged } }, passage)];
}

interface Candidate {
  readonly line: Line;
  readonly applies: ThreeValued;
}

function judgeTraffic(filter: Filter, traffic: Traffic, passage: Passage): readonly Traffic[] {
  const pieces: Traffic[] = [];
  const denied: Denied = { surely: [], possibly: [], doubts: [] };
  for (const candidate of candidatesFor(filter, traffic, passage)) {
    if (candidate.line.action === 'deny') recordDenied(denied, candidate, traffic.box);
    else pieces.push(...permitted({ candidate, traffic, denied, filter, passage }));
    if (pieces.length > MOST_PIECES) return [tooComplex(filter, traffic, passage)];
  }
  if (filter.defaultAction === 'permit') pieces.push(...permittedByDefault(filter, traffic, { denied, passage }));
  return pieces;
}

function candidatesFor(filter: Filter, traffic: Traffic, passage: Passage): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const line of linesNear(filter, traffic.box)) {
    const applies = lineApplies(line, traffic, passage);
    if (applies !== 'no') candidates.push({ line, applies });
  }
  return candidates;
}

/** Whether the conditions of a line beside its header fields hold for this traffic. */
export function lineApplies(line: Line, traffic: Pick<Traffic, 'translatedBy'>, passage: Passage): ThreeValued {
  if (line.translations !== undefined) {
    const changed = traffic.translatedBy;
    const holds = line.translations.length === 0 ? changed === undefined : changed !== undefined && line.translations.includes(changed);
    if (!holds) return 'no';
  }
  return both(matchInterface(line.ingress, passage.ingress), matchInterface(line.egress, passage.egress));
}

/** Lines whose `may` shares a packet with the box, in order. */
function linesNear(filter: Filter, box: Box): readonly Line[] {
  return filter.lines.filter((line) => line.match.may.some((candidate) => boxesOverlap(candidate, box)));
}

interface Denied {
  surely: Box[];
  /** Beyond `surely`: what uncertain deny lines may take. */
  possibly: Box[];
  doubts: Doubt[];
}

function recordDenied(denied: Denied, { line, applies }: Candidate, query: Box): void {
  const may = intersectSpaces([query], line.match.may);
  const must = applies === 'yes' ? intersectSpaces([query], line.match.must) : [];
  denied.surely.push(...must);
  if (applies === 'yes' && line.match.must === line.match.may) return;
  const open = subtractSpaces(may, must);
  if (open.length === 0) return;
  denied.possibly.push(...open);
  denied.doubts.push(...doubtsOf({ line, applies }));
}

function doubtsOf({ line, applies }: Candidate): readonly Doubt[] {
  if (applies === 'yes') return line.doubts;
  return [...line.doubts, { code: 'analysis.unknown_interface', parameters: { line: line.label }, location: line.location }];
}

interface Permission {
  readonly candidate: Candidate;
  readonly traffic: Traffic;
  readonly denied: Denied;
  readonly filter: Filter;
  readonly passage: Passage;
}

function permitted({ candidate, traffic, denied, filter, passage }: Permission): readonly Traffic[] {
  const { line, applies } = candidate;
  const may = subtractSpaces(intersectSpaces([traffic.box], line.match.may), denied.surely);
  if (may.length === 0) return [];
  const step: Step = { device: passage.device, role: passage.role, filter: filter.name, line, action: 'permit', location: line.location };
  const exact = applies === 'yes' && line.match.must === line.match.may;
  const must = exact ? may : applies === 'yes' ? intersectSpaces(may, line.match.must) : [];
  return split(traffic, { may, must, step, denied, doubts: doubtsOf(candidate) });
}

function permittedByDefault(
  filter: Filter,
  traffic: Traffic,
  { denied, passage }: { readonly denied: Denied; readonly passage: Passage },
): readonly Traffic[] {
  const may = subtractSpaces([traffic.box], denied.surely);
  const step: Step = {
    device: passage.device,
    role: passage.role,
    filter: filter.name,
    line: undefined,
    action: 'permit',
    location: filter.defaultLocation,
  };
  return split(traffic, { may, must: may, step, denied, doubts: [] });
}

interface Split {
  readonly may: HeaderSpace;
  readonly must: HeaderSpace;
  readonly step: Step;
  readonly denied: Denied;
  readonly doubts: readonly Doubt[];
}

function split(traffic: Traffic, { may, must, step, denied, doubts }: Split): readonly Traffic[] {
  const steps = [...traffic.steps, step];
  const sure = denied.possibly.length === 0 ? must : subtractSpaces(must, denied.possibly);
  const open = sure === may ? [] : subtractSpaces(may, sure);
  return [
    ...sure.map((box) => ({ ...traffic, box, steps })),
    ...open.map((box) => ({ ...traffic, box, steps, certain: false, doubts: [...traffic.doubts, ...doubts, ...denied.doubts] })),
  ];
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

