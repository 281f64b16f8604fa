import type { Doubt, LineAction, Match } from '../../model/device.js';
import { EVERYTHING, NOTHING } from '../../model/header-space.js';
import type { Location } from '../../model/source.js';
import { doubtfulSettings } from './section-state.js';
import { unknownDoubts } from './addresses.js';
import type { InterfaceCondition } from './interfaces.js';
import type { Block } from './parse.js';
import { placeOf } from './settings.js';
import type { PolicyContext, PolicyShape } from './policy-context.js';
import { lacksAddresses, NO_SIDES, readSides, usesInternetService, type Sides } from './policy-sides.js';
import { mergeDoubts, mergeLocations, unevaluable, type Report } from './report.js';
import type { Activity } from './schedules.js';
import { locationOf, valueOf, valuesOf } from './scope.js';
import { negateServices, type ServiceBook, type ServiceValue } from './services.js';
import type { VirtualIp } from './virtual-ips.js';

/** A policy in force, with its conditions resolved. */
export interface Policy {
  readonly block: Block;
  readonly label: string;
  readonly action: LineAction;
  readonly ingress: InterfaceCondition;
  readonly egress: InterfaceCondition;
  /** Packets by ordinary addresses, and those of virtual IPs, as two matches. */
  readonly ordinary: Match;
  readonly translated: Match;
  readonly virtualIps: readonly VirtualIp[];
  readonly doubts: readonly Doubt[];
  readonly ordinaryDoubts: readonly Doubt[];
  readonly relatedLocations: readonly Location[];
  /** DNS names that the destination is limited to, when it is limited to names alone. */
  readonly destinationNames?: readonly string[];
}

/** Reads one policy; undefined when it is switched off, never in force, or can match nothing. */
export function readPolicy(block: Block, shape: PolicyShape, context: PolicyContext): Policy | undefined {
  const keys = shape.addresses;
  if (valueOf(block, 'status') === 'disable') return undefined;
  const activity = context.schedule(valueOf(block, 'schedule'), locationOf(block, 'schedule'));
  if (activity === 'never') return undefined;
  const ingress = context.interfaces.condition(valuesOf(block, shape.ingress), locationOf(block, shape.ingress));
  const egress = context.interfaces.condition(shape.egress === undefined ? ['any'] : valuesOf(block, shape.egress), locationOf(block, shape.egress ?? ''));
  const service = readService(block, context.services);
  const own = ownDoubts(block, activity, context.report);
  const opensAll = lacksAddresses(block, keys);
  const sides = keys.map((key) => readSides(block, key, { context, service, opensAll })).filter((side) => side !== NO_SIDES);
  const shared = mergeDoubts(own, ingress.doubts, egress.doubts, service.doubts, ...sides.map((side) => side.source.doubts));
  const hard = own.length + ingress.doubts.length + egress.doubts.length > 0;
  const ordinaryDoubts = mergeDoubts(shared, ...sides.map((side) => side.destination.doubts));
  const doubts = mergeDoubts(shared, ...sides.map((side) => side.translatedDoubts));
  return {
    block,
    label: policyLabel(block),
    action: readAction(block),
    ingress,
    egress,
    ordinary: combine(sides.map((side) => side.ordinary), ordinaryDoubts, hard),
    translated: combine(sides.map((side) => side.translated), doubts, hard),
    virtualIps: sides.flatMap((side) => side.virtualIps),
    doubts,
    ordinaryDoubts,
    relatedLocations: mergeLocations(
      ...sides.flatMap((side) => [side.source.locations, side.destination.locations, side.virtualIps.map((vip) => vip.location)]),
      service.locations,
      ingress.locations,
      egress.locations,
    ),
    ...destinationNames(sides),
  };
}

/** Every family that the policy may match must be limited to names; else some destination is not. */
function destinationNames(sides: readonly Sides[]): Pick<Policy, 'destinationNames'> {
  const active = sides.filter((side) => side.ordinary.may.length > 0);
  const names = active.flatMap((side) => side.destination.names ?? []);
  return active.length > 0 && active.every((side) => side.destination.names !== undefined) ? { destinationNames: names } : {};
}

function policyLabel(block: Block): string {
  const name = valueOf(block, 'name');
  // Joined, the label is a text of its own; put together by operators it would keep the whole export in memory.
  const words = name === undefined || name === '' ? ['policy ', block.name] : ['policy ', block.name, ' "', name, '"'];
  return words.join('').slice(0, 200);
}

/** An absent action means deny. `ipsec`, the old policy-based VPN, lets its traffic pass in a tunnel. */
function readAction(block: Block): LineAction {
  const action = valueOf(block, 'action') ?? 'deny';
  return action === 'deny' ? 'deny' : 'permit';
}

/** Conditions of the policy as a whole that no export can settle. */
function ownDoubts(block: Block, activity: Activity, report: Report): readonly Doubt[] {
  const settings = doubtfulSettings(block).map((setting) => unevaluable(setting.key, placeOf(setting)));
  const schedule = activity === 'sometimes' ? [unevaluable(`schedule "${valueOf(block, 'schedule') ?? ''}"`, locationOf(block, 'schedule'))] : [];
  if (activity === 'sometimes') report.mark(locationOf(block, 'schedule'), 'partial');
  return mergeDoubts(unknownDoubts(block, 'policy'), settings, schedule, valueDoubts(block, report), unsupportedDoubts(block, report));
}

const CHOICES: readonly (readonly [key: string, choices: readonly string[]])[] = [
  ['action', ['accept', 'deny', 'ipsec']],
  ['status', ['enable', 'disable']],
  ['srcaddr-negate', ['enable', 'disable']],
  ['dstaddr-negate', ['enable', 'disable']],
  ['srcaddr6-negate', ['enable', 'disable']],
  ['dstaddr6-negate', ['enable', 'disable']],
  ['service-negate', ['enable', 'disable']],
];

function valueDoubts(block: Block, report: Report): readonly Doubt[] {
  const doubts: Doubt[] = [];
  for (const [key, choices] of CHOICES) {
    const value = valueOf(block, key);
    if (value === undefined || choices.includes(value)) continue;
    const location = locationOf(block, key);
    report.add('incomplete', 'export.invalid_value', location, { what: `policy ${block.name.slice(0, 40)}: ${key}`, value: value.slice(0, 60), expected: choices.join(', ') });
    report.mark(location, 'partial');
    doubts.push(unevaluable(key, location));
  }
  return doubts;
}

/** Policy-based VPN, translation between the families and learning mode let more pass than the line itself says. */
function unsupportedDoubts(block: Block, report: Report): readonly Doubt[] {
  const doubts: Doubt[] = [];
  for (const [key, value] of [['action', 'ipsec'], ['nat46', 'enable'], ['nat64', 'enable'], ['learning-mode', 'enable']] as const) {
    if (valueOf(block, key) !== value) continue;
    const location = locationOf(block, key);
    report.add('incomplete', 'export.unsupported', location, { what: `policy ${block.name.slice(0, 40)}: ${key} ${value}` });
    doubts.push(unevaluable(`${key} ${value}`, location));
  }
  return doubts;
}

function readService(block: Block, services: ServiceBook): ServiceValue {
  const names = valuesOf(block, 'service');
  const value = names.length === 0 || usesInternetService(block, 'destination', '') ? missingService(block) : services.resolve(names, locationOf(block, 'service'));
  return valueOf(block, 'service-negate') === 'enable' ? negateServices(value) : value;
}

/** A policy on an internet service has no service of its own; any other without one is unfinished. */
function missingService(block: Block): ServiceValue {
  return { must: NOTHING, may: EVERYTHING, doubts: [unevaluable('service', block.location)], locations: [] };
}

/** Both families in one match; a doubt about the policy as a whole leaves nothing certain. */
function combine(matches: readonly Match[], doubts: readonly Doubt[], hard: boolean): Match {
  const [only] = matches;
  const isAlone = only !== undefined && matches.length === 1;
  const may = isAlone ? only.may : matches.flatMap((match) => match.may);
  if (doubts.length === 0) return { may, must: may };
  return { may, must: hard ? NOTHING : isAlone ? only.must : matches.flatMap((match) => match.must) };
}
