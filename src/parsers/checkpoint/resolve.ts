/** What references stand for: addresses and services, each as two bounds, looked up once. */
import type { Doubt } from '../../model/device.js';
import { box, complementSpace, EVERYTHING, NOTHING, type Box, type HeaderSpace } from '../../model/header-space.js';
import { ALL_ADDRESSES, complementIps, NO_ADDRESSES, subtractIps, uniteIps, type IpSet } from '../../model/ip-set.js';
import { uniteNumbers } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';
import type { ExportReport } from '../shared/export-report.js';
import { mergeDoubts, mergePlaces, unevaluable } from './known.js';
import type { CheckPointObject, ObjectTable } from './objects.js';
import type { Cell } from './rules.js';

export interface Addresses {
  readonly must: IpSet;
  readonly may: IpSet;
  readonly doubts: readonly Doubt[];
  readonly places: readonly Location[];
  /** Names of the DNS, when there is nothing else. */
  readonly domainNames?: readonly string[];
}

export interface Services {
  readonly must: HeaderSpace;
  readonly may: HeaderSpace;
  readonly doubts: readonly Doubt[];
  readonly places: readonly Location[];
  readonly isAny: boolean;
  readonly keepsReplies: boolean;
}

export interface Resolver {
  /** `location`: the rule that uses it, for messages. */
  addresses(cell: Cell, location: Location): Addresses;
  services(cell: Cell, location: Location): Services;
  /** The object a reference leads to; one that leads nowhere is reported. */
  find(uid: string, kind: string, location: Location): CheckPointObject | undefined;
}

type Lookup<Value> = (uid: string, location: Location) => Value;

/** Prepares the answers. */
export function createResolver({ byUid }: ObjectTable, report: ExportReport): Resolver {
  const find: Resolver['find'] = (uid, kind, location) => {
    const object = byUid.get(uid);
    if (object === undefined) report.add('incomplete', 'export.undefined_reference', location, { kind, name: uid.slice(0, 60) });
    return object;
  };
  const address: Lookup<Addresses> = remembered(unknownAddresses, report, (uid, location, resolve) => {
    const object = find(uid, 'object', location);
    return object === undefined ? unknownAddresses('object', uid, location) : addressesOf(object, resolve);
  });
  const service: Lookup<Services> = remembered(unknownServices, report, (uid, location, resolve) => {
    const object = find(uid, 'service', location);
    return object === undefined ? unknownServices('service', uid, location) : servicesOf(object, resolve);
  });
  return {
    find,
    addresses: (cell, location) => negated(uniteAddresses(cell.references.map((uid) => address(uid, location)), location), cell.isNegated),
    services: (cell, location) => negatedServices(uniteServices(cell.references.map((uid) => service(uid, location)), location), cell.isNegated),
  };
}

type Unknown<Value> = (kind: string, name: string, location: Location) => Value;

function remembered<Value>(unknown: Unknown<Value>, report: ExportReport, make: (uid: string, location: Location, resolve: Lookup<Value>) => Value): Lookup<Value> {
  const answers = new Map<string, Value>();
  const open = new Set<string>();
  const resolve: Lookup<Value> = (uid, location) => {
    const known = answers.get(uid);
    if (known !== undefined) return known;
    if (open.has(uid)) {
      report.add('incomplete', 'export.cyclic_reference', location, { kind: 'group', name: uid.slice(0, 60) });
      return unknown('group', uid, location);
    }
    open.add(uid);
    const made = make(uid, location, resolve);
    open.delete(uid);
    answers.set(uid, made);
    return made;
  };
  return resolve;
}

function unknownAddresses(_kind: string, name: string, location: Location): Addresses {
  return { must: NO_ADDRESSES, may: ALL_ADDRESSES, doubts: [unevaluable(name, location)], places: [] };
}

function unknownServices(_kind: string, name: string, location: Location): Services {
  return { must: NOTHING, may: EVERYTHING, doubts: [unevaluable(name, location)], places: [], isAny: false, keepsReplies: true };
}

function nameOf({ type, name }: CheckPointObject): string {
  return `${type} ${name}`;
}

function addressesOf(object: CheckPointObject, resolve: Lookup<Addresses>): Addresses {
  const { value, location, isStrange } = object;
  const unknown = unknownAddresses('object', nameOf(object), location);
  if (isStrange) return { ...unknown, places: [location] };
  switch (value.kind) {
    case 'any':
      return { must: ALL_ADDRESSES, may: ALL_ADDRESSES, doubts: [], places: [] };
    case 'addresses':
      return { must: value.must, may: value.may, doubts: value.must === value.may ? [] : unknown.doubts, places: [location] };
    case 'members':
      return withPlace(uniteAddresses(value.members.map((uid) => resolve(uid, location)), location), location);
    case 'exclusion':
      return withPlace(except(resolve(value.include, location), resolve(value.except, location)), location);
    case 'gateway':
      return value.gateway.isComplete ? { must: value.gateway.addresses, may: value.gateway.addresses, doubts: [], places: [location] } : { ...unknown, must: value.gateway.addresses, places: [location] };
    case 'opaque':
      return { ...unknown, places: [location], ...(value.domainNames === undefined ? {} : { domainNames: value.domainNames }) };
    default:
      return { ...unknown, places: [location] };
  }
}

function withPlace<Value extends { readonly places: readonly Location[] }>(value: Value, location: Location): Value {
  return { ...value, places: mergePlaces([location], value.places) };
}

/** A group without members matches nothing, or anything: the product does not document it. */
function uniteAddresses(parts: readonly Addresses[], location: Location): Addresses {
  const [only] = parts;
  if (only === undefined) return unknownAddresses('group', '[]', location);
  if (parts.length === 1) return only;
  const isExact = parts.every(({ must, may }) => must === may);
  const may = uniteIps(...parts.map((one) => one.may));
  const names = parts.map(({ domainNames }) => domainNames);
  const all = names.includes(undefined) ? undefined : names.flatMap((list) => list ?? []);
  return {
    must: isExact ? may : uniteIps(...parts.map((one) => one.must)),
    may,
    doubts: mergeDoubts(...parts.map(({ doubts }) => doubts)),
    places: mergePlaces(...parts.map(({ places }) => places)),
    ...(all === undefined ? {} : { domainNames: all }),
  };
}

function except(include: Addresses, excluded: Addresses): Addresses {
  const isExact = include.must === include.may && excluded.must === excluded.may;
  const may = subtractIps(include.may, excluded.must);
  return { must: isExact ? may : subtractIps(include.must, excluded.may), may, doubts: mergeDoubts(include.doubts, excluded.doubts), places: mergePlaces(include.places, excluded.places) };
}

function negated(addresses: Addresses, isNegated: boolean): Addresses {
  if (!isNegated) return addresses;
  const { must, may, doubts, places } = addresses;
  const others = complementIps(must);
  return { must: must === may ? others : complementIps(may), may: others, doubts, places };
}

function servicesOf(object: CheckPointObject, resolve: Lookup<Services>): Services {
  const { value, location, isStrange } = object;
  const unknown = { ...unknownServices('service', nameOf(object), location), places: [location] };
  if (value.kind === 'any') return { must: EVERYTHING, may: EVERYTHING, doubts: [], places: [], isAny: true, keepsReplies: true };
  if (value.kind === 'members' && !isStrange) return withPlace(uniteServices(value.members.map((uid) => resolve(uid, location)), location), location);
  if (value.kind !== 'service' || isStrange) return unknown;
  const { space, isSure, keepsReplies } = value;
  return { ...unknown, must: isSure ? space : NOTHING, may: space, doubts: isSure ? [] : unknown.doubts, keepsReplies };
}

function uniteServices(parts: readonly Services[], location: Location): Services {
  const [only] = parts;
  if (only === undefined) return unknownServices('group', '[]', location);
  if (parts.length === 1) return only;
  const isExact = parts.every(({ must, may }) => must === may);
  const may = joined(parts.flatMap((one) => one.may));
  return {
    must: isExact ? may : joined(parts.flatMap((one) => one.must)),
    may,
    doubts: mergeDoubts(...parts.map(({ doubts }) => doubts)),
    places: mergePlaces(...parts.map(({ places }) => places)),
    isAny: parts.some(({ isAny }) => isAny),
    keepsReplies: parts.every(({ keepsReplies }) => keepsReplies),
  };
}

/** Services of one protocol without a condition on the source port become one box. */
function joined(space: HeaderSpace): HeaderSpace {
  const merged = new Map<string, Box>();
  for (const one of space) {
    const key = JSON.stringify([one.protocols, one.sourcePorts]);
    const known = merged.get(key);
    merged.set(key, known === undefined ? one : box({ ...known, destinationPorts: uniteNumbers(known.destinationPorts, one.destinationPorts) }));
  }
  return [...merged.values()];
}

function negatedServices(services: Services, isNegated: boolean): Services {
  if (!isNegated) return services;
  const others = complementSpace(services.must);
  return { ...services, must: services.must === services.may ? others : complementSpace(services.may), may: others, isAny: false };
}
