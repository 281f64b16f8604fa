import type { Doubt, LineAction, Match } from '../../model/device.js';
import { box, disjointSpace, EVERYTHING, intersectBoxes, NOTHING, type HeaderSpace } from '../../model/header-space.js';
import { NO_ADDRESSES, type IpSet } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import { doubtfulSettings } from './accounting.js';
import { negateValue, unknownDoubts, type AddressBook, type AddressValue } from './addresses.js';
import type { InterfaceCondition, InterfaceTable } from './interfaces.js';
import { placeOf, type Block } from './parse.js';
import { mergeDoubts, mergeLocations, unevaluable, type Report } from './report.js';
import type { Activity } from './schedules.js';
import { locationOf, valueOf, valuesOf, type Version } from './scope.js';
import { negateServices, type ServiceBook, type ServiceValue } from './services.js';
import type { VirtualIp, VirtualIpBook } from './virtual-ips.js';

/** Everything a policy refers to. */
export interface PolicyContext {
  readonly report: Report;
  readonly interfaces: InterfaceTable;
  readonly addresses4: AddressBook;
  readonly addresses6: AddressBook;
  readonly services: ServiceBook;
  readonly virtualIps4: VirtualIpBook;
  readonly virtualIps6: VirtualIpBook;
  readonly schedule: (name: string | undefined, location: Location) => Activity;
  readonly version: Version | undefined;
  readonly centralNat: boolean;
}

/** Which attributes of a policy table hold its interfaces and addresses. */
export interface PolicyShape {
  readonly ingress: string;
  /** Absent for traffic to the device itself, which leaves by no interface. */
  readonly egress?: string;
  readonly addresses: readonly AddressKeys[];
}

/** Names of the attributes that hold the addresses; they differ between the policy tables of old and new versions. */
export interface AddressKeys {
  readonly family: 4 | 6;
  readonly source: string;
  readonly destination: string;
  readonly sourceNegate: string;
  readonly destinationNegate: string;
}

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
  const sides = keys.map((key) => readSides(block, key, { context, service, opensAll: lacksAddresses(block, keys) }));
  const shared = mergeDoubts(own, ingress.doubts, egress.doubts, service.doubts, ...sides.map((side) => side.source.doubts));
  const hard = own.length + ingress.doubts.length + egress.doubts.length > 0;
  const ordinaryDoubts = mergeDoubts(shared, ...sides.map((side) => side.destination.doubts));
  return {
    block,
    label: policyLabel(block),
    action: readAction(block),
    ingress,
    egress,
    ordinary: combine(sides.map((side) => side.ordinary), ordinaryDoubts, hard),
    translated: combine(sides.map((side) => side.translated), mergeDoubts(shared, ...sides.map((side) => side.translatedDoubts)), hard),
    virtualIps: sides.flatMap((side) => side.virtualIps),
    doubts: mergeDoubts(shared, ...sides.map((side) => side.translatedDoubts)),
    ordinaryDoubts,
    relatedLocations: mergeLocations(
      ...sides.flatMap((side) => [side.source.locations, side.destination.locations, side.virtualIps.map((vip) => vip.location)]),
      service.locations,
      ingress.locations,
      egress.locations,
    ),
  };
}

function policyLabel(block: Block): string {
  const name = valueOf(block, 'name');
  return (name === undefined || name === '' ? `policy ${block.name}` : `policy ${block.name} "${name}"`).slice(0, 200);
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
    report.add('incomplete', 'export.invalid_value', location, { what: `${key} of policy ${block.name.slice(0, 40)}`, value: value.slice(0, 60), expected: choices.join(', ') });
    report.mark(location, 'partial');
    doubts.push(unevaluable(key, location));
  }
  return doubts;
}

/** Policy-based VPN and translation between the families reach beyond the lines of a filter. */
function unsupportedDoubts(block: Block, report: Report): readonly Doubt[] {
  const doubts: Doubt[] = [];
  for (const [key, value] of [['action', 'ipsec'], ['nat46', 'enable'], ['nat64', 'enable']] as const) {
    if (valueOf(block, key) !== value) continue;
    const location = locationOf(block, key);
    report.add('incomplete', 'export.unsupported', location, { what: `${key} ${value} in policy ${block.name.slice(0, 40)}` });
    doubts.push(unevaluable(`${key} ${value}`, location));
  }
  return doubts;
}

function readService(block: Block, services: ServiceBook): ServiceValue {
  const names = valuesOf(block, 'service');
  const value = names.length === 0 ? missingService(block) : services.resolve(names, locationOf(block, 'service'));
  return valueOf(block, 'service-negate') === 'enable' ? negateServices(value) : value;
}

/** A policy on an internet service has no service of its own; any other without one is unfinished. */
function missingService(block: Block): ServiceValue {
  return { must: NOTHING, may: EVERYTHING, doubts: [unevaluable('a policy without a service', block.location)], locations: [] };
}

/** True when the policy names no address in any family: it depends on an internet service, or is unfinished. */
function lacksAddresses(block: Block, keys: readonly AddressKeys[]): { readonly source: boolean; readonly destination: boolean } {
  return {
    source: keys.every((key) => valuesOf(block, key.source).length === 0),
    destination: keys.every((key) => valuesOf(block, key.destination).length === 0),
  };
}

interface SideContext {
  readonly context: PolicyContext;
  readonly service: ServiceValue;
  readonly opensAll: { readonly source: boolean; readonly destination: boolean };
}

interface Sides {
  readonly source: AddressValue;
  readonly destination: AddressValue;
  readonly ordinary: Match;
  readonly translated: Match;
  readonly translatedDoubts: readonly Doubt[];
  readonly virtualIps: readonly VirtualIp[];
}

function readSides(block: Block, keys: AddressKeys, { context, service, opensAll }: SideContext): Sides {
  if (!block.settings.has(keys.source) && !block.settings.has(keys.destination) && !opensAll.source && !opensAll.destination) return NO_SIDES;
  const book = keys.family === 4 ? context.addresses4 : context.addresses6;
  const virtualIps = keys.family === 4 ? context.virtualIps4 : context.virtualIps6;
  const source = readAddresses(block, { key: keys.source, negateKey: keys.sourceNegate, opensAll: opensAll.source, book });
  const names = valuesOf(block, keys.destination);
  const found = names.map((name) => ({ name, vips: book.has(name) ? undefined : virtualIps.find(name) }));
  const vips = [...new Set(found.flatMap((one) => one.vips ?? []))];
  const plain = found.filter((one) => one.vips === undefined).map((one) => one.name);
  const named = names.length > 0 && plain.length === 0;
  const destination = named
    ? nothing()
    : readAddresses(block, { key: keys.destination, negateKey: keys.destinationNegate, opensAll: opensAll.destination, book, names: plain });
  const negated = valueOf(block, keys.destinationNegate) === 'enable' && vips.length > 0;
  const all = negated ? virtualIps.all : vips;
  const translatedDoubts = negated ? [unevaluable('a negated virtual IP', locationOf(block, keys.destination))] : [];
  const image = disjointSpace(all.flatMap((vip) => vip.image));
  return {
    source,
    destination,
    ordinary: product(source, destination, service),
    translated: withDoubts(imageMatch(source, image, service), translatedDoubts),
    translatedDoubts,
    virtualIps: all,
  };
}

/** A family that the policy does not name. */
const NO_SIDES: Sides = {
  source: nothing(),
  destination: nothing(),
  ordinary: { must: NOTHING, may: NOTHING },
  translated: { must: NOTHING, may: NOTHING },
  translatedDoubts: [],
  virtualIps: [],
};

interface AddressList {
  readonly key: string;
  readonly negateKey: string;
  readonly opensAll: boolean;
  readonly book: AddressBook;
  readonly names?: readonly string[];
}

function readAddresses(block: Block, list: AddressList): AddressValue {
  const names = list.names ?? valuesOf(block, list.key);
  const location = locationOf(block, list.key);
  // A family whose list is empty is not matched at all, negated or not.
  if (names.length === 0 && !list.opensAll) return nothing();
  if (names.length === 0) {
    return { must: NO_ADDRESSES, may: list.book.family, doubts: [unevaluable(`a policy without ${list.key}`, location)], locations: [] };
  }
  const value = list.book.resolve(names, location);
  return valueOf(block, list.negateKey) === 'enable' ? negateValue(value, list.book.family) : value;
}

function nothing(): AddressValue {
  return { must: NO_ADDRESSES, may: NO_ADDRESSES, doubts: [], locations: [] };
}

/** Source, destination and service together, bound by bound. */
export function product(source: AddressValue, destination: AddressValue, service: ServiceValue): Match {
  const may = boxes(source.may, destination.may, service.may);
  const isExact = source.doubts.length + destination.doubts.length + service.doubts.length === 0;
  return { may, must: isExact ? may : boxes(source.must, destination.must, service.must) };
}

function boxes(source: IpSet, destination: IpSet, services: HeaderSpace): HeaderSpace {
  if (source.length === 0 || destination.length === 0) return NOTHING;
  const side = box({ source, destination });
  return services.map((service) => intersectBoxes(side, service)).filter((one) => one !== undefined);
}

/** Packets of virtual IPs: the service is compared with the port after the translation. */
function imageMatch(source: AddressValue, image: HeaderSpace, service: ServiceValue): Match {
  const may = image.flatMap((one) => boxes(source.may, one.destination, service.may).map((part) => intersectBoxes(part, one))).filter((one) => one !== undefined);
  if (source.doubts.length + service.doubts.length === 0) return { may, must: may };
  const must = image.flatMap((one) => boxes(source.must, one.destination, service.must).map((part) => intersectBoxes(part, one))).filter((one) => one !== undefined);
  return { may, must };
}

function withDoubts(match: Match, doubts: readonly Doubt[]): Match {
  return doubts.length === 0 ? match : { may: match.may, must: NOTHING };
}

/** Both families in one match; a doubt about the policy as a whole leaves nothing certain. */
function combine(matches: readonly Match[], doubts: readonly Doubt[], hard: boolean): Match {
  const may = matches.flatMap((match) => match.may);
  if (doubts.length === 0) return { may, must: may };
  return { may, must: hard ? NOTHING : matches.flatMap((match) => match.must) };
}
