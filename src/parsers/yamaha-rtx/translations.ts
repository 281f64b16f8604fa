/** NAT descriptors of interfaces as the model's translations: published addresses on the way in, masquerading on the way out. */
import type { Doubt, Translation } from '../../model/device.js';
import type { IpRange } from '../../model/ip-address.js';
import { box, NOTHING, type Box } from '../../model/header-space.js';
import { ALL_IPV4, ipSet, type IpSet } from '../../model/ip-set.js';
import { oneNumber } from '../../model/number-set.js';
import type { ExportReport } from '../shared/export-report.js';
import type { Configuration, RouterInterface } from './configuration.js';
import type { Descriptor, Published } from './nat-descriptor.js';

/** All translations, those of the destination first. */
export function createTranslations({ interfaces, descriptors }: Configuration, report: ExportReport): readonly Translation[] {
  const uses = [...interfaces.values()].flatMap((one) => one.descriptors.flatMap((number): readonly Use[] => {
    const descriptor = descriptors.get(number);
    if (descriptor === undefined) report.add('incomplete', 'export.undefined_reference', one.location, { kind: 'nat descriptor', name: number });
    return descriptor?.type === undefined || descriptor.type === 'none' ? [] : [{ one, number, descriptor }];
  }));
  return [...uses.flatMap(destinationsOf), ...uses.flatMap(sourcesOf)];
}

interface Use {
  readonly one: RouterInterface;
  readonly number: string;
  readonly descriptor: Descriptor;
}

interface Outer {
  readonly addresses: IpSet;
  readonly doubts: readonly Doubt[];
}

/** The outer address; that of an interface that learns it may be any. */
function outerOf({ one, descriptor, number }: Use): Outer {
  if (descriptor.outer !== 'interface') return { addresses: ipSet(descriptor.outer), doubts: [] };
  const own = one.addresses.filter(({ address }) => ALL_IPV4.some(({ first, last }) => address >= first && address <= last)).map(({ address }) => ({ first: address, last: address }));
  if (own.length > 0 && !one.learns) return { addresses: ipSet(own.slice(0, 1)), doubts: [] };
  return { addresses: ALL_IPV4, doubts: [{ code: 'doubt.unevaluable', parameters: { what: `nat descriptor address outer ${number}` }, location: descriptor.location }] };
}

function destinationsOf(use: Use): readonly Translation[] {
  const { descriptor } = use;
  const published = descriptor.published.flatMap((entry, index) => publish(use, entry, index + 1));
  return descriptor.forward === undefined ? published : [...published, forwardAll(use, descriptor.forward)];
}

function publish(use: Use, entry: Published, position: number): readonly Translation[] {
  const outer = entry.outer === undefined ? outerOf(use) : { addresses: rangeFrom(entry.outer, entry.count), doubts: [] };
  const protocols = entry.protocol === undefined ? {} : { protocols: oneNumber(entry.protocol) };
  const inner = rangeFrom(entry.inner, entry.count);
  const mapping = entry.count > 1 ? 'offset' : 'any';
  if (entry.ports.length === 0) return [toTranslation(use, { id: `${position}`, one: box({ destination: outer.addresses, ...protocols }), target: { addresses: inner, mapping }, doubts: outer.doubts, entry })];
  return entry.ports.map((pair, index) => {
    const one = box({ destination: outer.addresses, ...protocols, destinationPorts: [pair.outer] });
    const isRange = pair.outer.first !== pair.outer.last && pair.outer.first !== pair.inner.first;
    const why: readonly Doubt[] = isRange ? [{ code: 'doubt.unevaluable', parameters: { what: 'nat descriptor masquerade static' }, location: entry.location }] : outer.doubts;
    const ports = pair.outer.first === pair.inner.first ? {} : { ports: pair.inner };
    return toTranslation(use, { id: `${position}.${index + 1}`, one, target: { addresses: inner, ...ports, mapping: 'any' }, doubts: why, entry });
  });
}

function rangeFrom(first: bigint, count: number): readonly IpRange[] {
  return [{ first, last: first + BigInt(count) - 1n }];
}

interface Part {
  readonly id: string;
  readonly one: Box;
  readonly target: Exclude<Translation['target'], 'none'>;
  readonly doubts: readonly Doubt[];
  readonly entry: { readonly location: Descriptor['location'] };
}

function toTranslation({ one, number }: Use, { id, one: matched, target, doubts, entry }: Part): Translation {
  const may = [matched];
  return {
    id: `nat ${number} ${one.name} ${id}`, label: `nat descriptor ${number}`, field: 'destination', match: { must: doubts.length === 0 ? may : NOTHING, may },
    ingress: { patterns: [one.name], negated: false }, target, doubts, location: entry.location,
  };
}

/** Answers to connections from inside are not sent there, and the router keeps some ports: what remains is in doubt. */
function forwardAll(use: Use, target: bigint): Translation {
  const { addresses } = outerOf(use);
  const doubts: readonly Doubt[] = [{ code: 'doubt.unevaluable', parameters: { what: 'nat descriptor masquerade incoming forward' }, location: use.descriptor.location }];
  return toTranslation(use, { id: 'forward', one: box({ destination: addresses }), target: { addresses: rangeFrom(target, 1), mapping: 'any' }, doubts, entry: use.descriptor });
}

function sourcesOf(use: Use): readonly Translation[] {
  const { one, number, descriptor } = use;
  const egress = { patterns: [one.name], negated: false };
  const base = { label: `nat descriptor ${number}`, field: 'source', egress, doubts: [] } as const;
  const fixed = descriptor.published.flatMap((entry, index): readonly Translation[] => {
    if (entry.outer === undefined) return [];
    const space = [box({ source: rangeFrom(entry.inner, entry.count) })];
    return [{ ...base, id: `nat ${number} ${one.name} static ${index + 1}`, match: { must: space, may: space }, target: { addresses: rangeFrom(entry.outer, entry.count), mapping: 'offset' }, location: entry.location }];
  });
  const space = [box({ source: descriptor.inner === 'all' ? ALL_IPV4 : ipSet(descriptor.inner) })];
  const addresses = descriptor.outer === 'interface' ? 'egress-interface' : ipSet(descriptor.outer);
  const rest: Translation = { ...base, id: `nat ${number} ${one.name} source`, match: { must: space, may: space }, target: { addresses, mapping: 'any' }, location: descriptor.location };
  return [...fixed, rest];
}
