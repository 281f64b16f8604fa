import type { Doubt, Match } from '../../model/device.js';
import { box, disjointSpace, intersectBoxes, NOTHING, type HeaderSpace } from '../../model/header-space.js';
import { NO_ADDRESSES, type IpSet } from '../../model/ip-set.js';
import { negateValue, type AddressBook, type AddressValue } from './addresses.js';
import type { Block } from './parse.js';
import type { AddressKeys, PolicyContext } from './policy-context.js';
import { unevaluable } from './report.js';
import { isSet, locationOf, valueOf, valuesOf } from './scope.js';
import type { ServiceValue } from './services.js';
import type { VirtualIp, VirtualIpBook } from './virtual-ips.js';

/** True when the policy names no address in any family: it depends on an internet service, or is unfinished. */
export function lacksAddresses(block: Block, keys: readonly AddressKeys[]): { readonly source: boolean; readonly destination: boolean } {
  return {
    source: keys.every((key) => valuesOf(block, key.source).length === 0),
    destination: keys.every((key) => valuesOf(block, key.destination).length === 0),
  };
}

/** What the addresses of a policy are combined with. */
export interface SideContext {
  readonly context: PolicyContext;
  readonly service: ServiceValue;
  readonly opensAll: { readonly source: boolean; readonly destination: boolean };
}

/** One IP family of a policy. */
export interface Sides {
  readonly source: AddressValue;
  readonly destination: AddressValue;
  readonly ordinary: Match;
  readonly translated: Match;
  readonly translatedDoubts: readonly Doubt[];
  readonly virtualIps: readonly VirtualIp[];
}

/** Resolves the addresses of one family, ordinary ones and virtual IPs apart, and combines them with the service. */
export function readSides(block: Block, keys: AddressKeys, { context, service, opensAll }: SideContext): Sides {
  const suffix = keys.family === 4 ? '' : '6';
  const internet = { source: usesInternetService(block, 'source', suffix), destination: usesInternetService(block, 'destination', suffix) };
  const opens = { source: opensAll.source || internet.source, destination: opensAll.destination || internet.destination };
  if (!isSet(block, keys.source) && !isSet(block, keys.destination) && !opens.source && !opens.destination) return NO_SIDES;
  const book = keys.family === 4 ? context.addresses4 : context.addresses6;
  const virtualIps = keys.family === 4 ? context.virtualIps4 : context.virtualIps6;
  const source = readAddresses(block, { key: keys.source, negateKey: keys.sourceNegate, opensAll: opens.source, book, names: internet.source ? [] : valuesOf(block, keys.source) });
  const names = internet.destination ? [] : valuesOf(block, keys.destination);
  const { vips, plain } = virtualIps.isEmpty ? { vips: NO_VIRTUAL_IPS, plain: names } : splitNames(names, book, virtualIps);
  const named = names.length > 0 && plain.length === 0;
  const destination = named
    ? nothing()
    : readAddresses(block, { key: keys.destination, negateKey: keys.destinationNegate, opensAll: opens.destination, book, names: plain });
  const ordinary = product(source, destination, service);
  return { source, destination, ordinary, ...translatedSide(block, { keys, vips, virtualIps, source, service }) };
}

interface TranslatedSide {
  readonly keys: AddressKeys;
  /** The virtual IPs that the policy names. */
  readonly vips: readonly VirtualIp[];
  readonly virtualIps: VirtualIpBook;
  readonly source: AddressValue;
  readonly service: ServiceValue;
}

function translatedSide(block: Block, { keys, vips, virtualIps, source, service }: TranslatedSide): Pick<Sides, 'translated' | 'translatedDoubts' | 'virtualIps'> {
  if (vips.length === 0) return NOT_TRANSLATED;
  const negated = valueOf(block, keys.destinationNegate) === 'enable';
  const all = negated ? virtualIps.all : vips;
  const translatedDoubts = negated ? [unevaluable('dstaddr-negate: firewall vip', locationOf(block, keys.destination))] : [];
  const image = disjointSpace(all.flatMap((vip) => vip.image));
  return { translated: withDoubts(imageMatch(source, image, service), translatedDoubts), translatedDoubts, virtualIps: all };
}

const NO_VIRTUAL_IPS: readonly VirtualIp[] = [];

const NOT_TRANSLATED: Pick<Sides, 'translated' | 'translatedDoubts' | 'virtualIps'> = {
  translated: { must: NOTHING, may: NOTHING },
  translatedDoubts: [],
  virtualIps: NO_VIRTUAL_IPS,
};

function splitNames(names: readonly string[], book: AddressBook, virtualIps: VirtualIpBook): { readonly vips: readonly VirtualIp[]; readonly plain: readonly string[] } {
  const found = names.map((name) => ({ name, vips: book.has(name) ? undefined : virtualIps.find(name) }));
  return {
    vips: [...new Set(found.flatMap((one) => one.vips ?? []))],
    plain: found.filter((one) => one.vips === undefined).map((one) => one.name),
  };
}

/** A family that the policy does not name: it adds nothing to the policy. */
export const NO_SIDES: Sides = {
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
  readonly names: readonly string[];
}

function readAddresses(block: Block, list: AddressList): AddressValue {
  const { names } = list;
  const location = locationOf(block, list.key);
  // A family whose list is empty is not matched at all, negated or not.
  if (names.length === 0 && !list.opensAll) return nothing();
  if (names.length === 0) {
    return { must: NO_ADDRESSES, may: list.book.family, doubts: [unevaluable(`${list.key}`, location)], locations: [] };
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
  const [only] = services;
  if (only === undefined || services.length > 1) return services.map((service) => intersectBoxes(side, service)).filter((one) => one !== undefined);
  const shared = intersectBoxes(side, only);
  return shared === undefined ? NOTHING : [shared];
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

/** An Internet service stands in place of the addresses, and on the destination side of the services too. */
export function usesInternetService(block: Block, side: 'source' | 'destination', suffix: '' | '6'): boolean {
  const key = side === 'source' ? INTERNET_SOURCE[suffix] : INTERNET_DESTINATION[suffix];
  return valueOf(block, key) === 'enable';
}

const INTERNET_SOURCE = { '': 'internet-service-src', 6: 'internet-service6-src' } as const;
const INTERNET_DESTINATION = { '': 'internet-service', 6: 'internet-service6' } as const;
