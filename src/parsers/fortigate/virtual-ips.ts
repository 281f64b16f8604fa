import type { Doubt, InterfaceMatch, Translation, TranslationTarget } from '../../model/device.js';
import { box, intersectSpaces, NOTHING, PROTOCOL, type HeaderSpace } from '../../model/header-space.js';
import { ALL_IPV4, ALL_IPV6, countIps, intersectIps, ipSet, type IpSet } from '../../model/ip-set.js';
import { ALL_PORTS, oneNumber, type NumberRange, type NumberSet } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';
import { unknownDoubts } from './addresses.js';
import { addressesOf, type InterfaceTable } from './interfaces.js';
import { readRange } from './network-syntax.js';
import { placeOf, type Block } from './parse.js';
import { mergeDoubts, unevaluable, type Report } from './report.js';
import { locationOf, valueOf, valuesOf, type Scope } from './scope.js';
import { readPortRange, type ServiceBook } from './services.js';

/** A virtual IP: what it translates, and what its packets look like to the policies afterwards. */
export interface VirtualIp {
  readonly id: string;
  readonly name: string;
  readonly translation: Translation;
  /** Packets after the translation, with any source. */
  readonly image: HeaderSpace;
  readonly location: Location;
  /** True for a whole-address mapping, which also gives the server's own connections the external address. */
  readonly isOneToOne: boolean;
}

/** Virtual IPs of one family by the names that policies use. */
export interface VirtualIpBook {
  readonly all: readonly VirtualIp[];
  /** The virtual IPs a name stands for, directly or as a group; undefined when it names none. */
  find(name: string): readonly VirtualIp[] | undefined;
}

/** What reading virtual IPs needs to know of the rest of the device. */
export interface VirtualIpContext {
  readonly interfaces: InterfaceTable;
  readonly services: ServiceBook;
  readonly report: Report;
  readonly centralNat: boolean;
}

/** Reads `firewall vip` and `vipgrp` (4) or `vip6` and `vipgrp6` (6) in file order, which is their precedence. */
export function readVirtualIps(scope: Scope, family: 4 | 6, context: VirtualIpContext): VirtualIpBook {
  const suffix = family === 4 ? '' : '6';
  const blocks = [...(scope.section(`firewall vip${suffix}`)?.entries.values() ?? [])];
  const groups = scope.section(`firewall vipgrp${suffix}`)?.entries ?? new Map<string, Block>();
  const byName = new Map<string, VirtualIp>();
  for (const block of blocks) {
    const read = readVirtualIp(block, family, context);
    if (read !== undefined) byName.set(block.name, read);
  }
  const declared = new Set(blocks.map((block) => block.name));
  return {
    all: [...byName.values()],
    find(name) {
      const one = byName.get(name);
      if (one !== undefined) return [one];
      const group = groups.get(name);
      if (group === undefined) return declared.has(name) ? [] : undefined;
      return valuesOf(group, 'member').flatMap((member) => {
        if (!declared.has(member)) reportUndefined(group, member, context.report);
        return byName.get(member) ?? [];
      });
    },
  };
}

function reportUndefined(group: Block, name: string, report: Report): void {
  report.add('incomplete', 'export.undefined_reference', locationOf(group, 'member'), { kind: 'virtual IP', name: name.slice(0, 100) });
}

function readVirtualIp(block: Block, family: 4 | 6, context: VirtualIpContext): VirtualIp | undefined {
  const type = valueOf(block, 'type') ?? 'static-nat';
  if (type === 'access-proxy') {
    context.report.add('incomplete', 'export.unsupported', block.location, { what: `access proxy "${block.name.slice(0, 60)}"` });
    context.report.mark(block.location, 'unsupported');
  }
  // With central NAT a virtual IP has a status of its own; without it the attribute does not exist.
  const isDisabled = valueOf(block, 'status') === 'disable';
  if (isDisabled && context.centralNat) return undefined;
  const ends = readEnds(block, family, context);
  const doubts = mergeDoubts(
    unknownDoubts(block, 'virtual IP'),
    ends.doubts,
    isDisabled || type === 'dns-translation' || type === 'access-proxy' ? [unevaluable(`virtual IP "${block.name}"`, block.location)] : [],
    familyChangeDoubts(block, context.report),
  );
  return buildVirtualIp(block, { family, ends, doubts });
}

/** NAT46 and NAT64 move packets to the other family, which this room does not model. */
function familyChangeDoubts(block: Block, report: Report): readonly Doubt[] {
  const setting = block.settings.get('nat46') ?? block.settings.get('nat64');
  if (setting?.values[0] !== 'enable') return [];
  const location = placeOf(setting);
  report.mark(location, 'unsupported');
  report.add('incomplete', 'export.unsupported', location, { what: `${setting.key} of virtual IP "${block.name.slice(0, 60)}"` });
  return [unevaluable(`virtual IP "${block.name}"`, location)];
}

interface Ends {
  readonly external: HeaderSpace;
  readonly externalMust: HeaderSpace;
  readonly ingress: InterfaceMatch | undefined;
  readonly target: TranslationTarget;
  readonly mappedProtocols: NumberSet | undefined;
  readonly doubts: readonly Doubt[];
}

function readEnds(block: Block, family: 4 | 6, context: VirtualIpContext): Ends {
  const external = externalAddresses(block, family, context);
  const mapped = mappedAddresses(block, family, context.report);
  const forwarded = forwardedPorts(block, context.report);
  const services = valuesOf(block, 'service');
  const service = context.services.resolve(services, locationOf(block, 'service'));
  const limit = services.length === 0 ? { must: [box({})], may: [box({})], doubts: [] } : service;
  const source = sourceFilter(block, family, context.report);
  const fields = { destination: external.addresses, source: source.addresses, ...forwarded.match };
  const wanted = [box(fields)];
  const condition = ingressCondition(block, context.interfaces);
  const doubts = mergeDoubts(external.doubts, mapped.doubts, forwarded.doubts, limit.doubts, source.doubts, condition.doubts);
  const offset = sameSize(external.addresses, mapped.addresses) && forwarded.sameSize && valueOf(block, 'portmapping-type') !== 'm-to-n' && !mapped.balanced;
  return {
    external: intersectSpaces(wanted, limit.may),
    externalMust: intersectSpaces(wanted, limit.must),
    ingress: condition.match,
    target: {
      addresses: mapped.addresses,
      ...(mapped.port ?? forwarded.target),
      mapping: offset ? 'offset' : 'any',
    },
    mappedProtocols: forwarded.match.protocols,
    doubts,
  };
}

function buildVirtualIp(block: Block, { family, ends, doubts }: { readonly family: 4 | 6; readonly ends: Ends; readonly doubts: readonly Doubt[] }): VirtualIp {
  const id = `vip${family === 4 ? '' : '6'} ${block.name}`;
  const { target } = ends;
  const addresses = typeof target.addresses === 'string' ? [] : target.addresses;
  const translation: Translation = {
    id,
    label: `vip "${block.name}"`.slice(0, 200),
    field: 'destination',
    match: doubts.length === 0 ? { must: ends.external, may: ends.external } : { must: NOTHING, may: ends.external },
    ...(ends.ingress === undefined ? {} : { ingress: ends.ingress }),
    target,
    doubts,
    location: block.location,
  };
  const image = imageOf(ends, addresses);
  const isOneToOne = ends.mappedProtocols === undefined && valueOf(block, 'type') === undefined;
  return { id, name: block.name, translation, image, location: block.location, isOneToOne };
}

/** Translated packets: the mapped address, and the mapped port or, when ports stay, those that were matched. */
function imageOf({ external, target }: Ends, addresses: IpSet): HeaderSpace {
  return external.map((matched) => ({
    ...matched,
    source: box({}).source,
    destination: addresses,
    destinationPorts: target.ports === undefined ? matched.destinationPorts : [target.ports],
  })).filter((one) => one.destination.length > 0);
}

interface Addresses {
  readonly addresses: IpSet;
  readonly doubts: readonly Doubt[];
}

/** `set extip 203.0.113.10`; `0.0.0.0` stands for the addresses of `extintf`. */
function externalAddresses(block: Block, family: 4 | 6, { interfaces, report }: VirtualIpContext): Addresses {
  const all = family === 4 ? ALL_IPV4 : ALL_IPV6;
  const text = valueOf(block, 'extip') ?? '0.0.0.0';
  const range = readRange(text);
  if (block.settings.has('extaddr')) return { addresses: all, doubts: [unevaluable(`the external address of virtual IP "${block.name}"`, locationOf(block, 'extaddr'))] };
  if (range === undefined) return { addresses: all, doubts: [invalidDoubt(block, 'extip', report)] };
  if (text !== '0.0.0.0' && text !== '::') return { addresses: intersectIps([range], all), doubts: [] };
  const name = valueOf(block, 'extintf') ?? 'any';
  const owners = interfaces.interfaces.filter((one) => one.name === name);
  const own = owners.flatMap((one) => addressesOf(one, family)).map(({ address }) => ({ first: address, last: address }));
  const learns = owners.length === 0 || owners.some((one) => one.learns.ipv4);
  if (own.length > 0 && !learns) return { addresses: ipSet(own), doubts: [] };
  return { addresses: all, doubts: [unevaluable(`the address of interface "${name}"`, block.location)] };
}

interface MappedAddresses extends Addresses {
  /** Ports that the real servers of a virtual server listen on, when they say so. */
  readonly port: { readonly ports: NumberRange } | undefined;
  /** True when several servers share the load, so that no position tells which one a packet gets. */
  readonly balanced: boolean;
}

function mappedAddresses(block: Block, family: 4 | 6, report: Report): MappedAddresses {
  const all = family === 4 ? ALL_IPV4 : ALL_IPV6;
  const type = valueOf(block, 'type') ?? 'static-nat';
  const unknown = { addresses: all, port: undefined, balanced: true };
  if (type === 'server-load-balance') return realServers(block, all);
  if (type === 'fqdn' || type === 'access-proxy') return { ...unknown, doubts: [unevaluable(`the servers behind virtual IP "${block.name}"`, block.location)] };
  const nested = [...(block.configs.get('mappedip')?.entries.values() ?? [])].map((entry) => valueOf(entry, 'range') ?? entry.name);
  const texts = [...valuesOf(block, 'mappedip'), ...nested];
  const ranges = texts.map(readRange).filter((range) => range !== undefined);
  if (ranges.length < texts.length || ranges.length === 0) return { ...unknown, doubts: [invalidDoubt(block, 'mappedip', report)] };
  return { addresses: intersectIps(ipSet(ranges), all), port: undefined, balanced: ranges.length > 1 || type === 'load-balance', doubts: [] };
}

/** `config realservers`: a packet goes to one of the servers that are not switched off. */
function realServers(block: Block, all: IpSet): MappedAddresses {
  const entries = [...(block.configs.get('realservers')?.entries.values() ?? [])].filter((entry) => valueOf(entry, 'status') !== 'disable');
  const ranges = entries.map((entry) => readRange(valueOf(entry, 'ip') ?? '')).filter((range) => range !== undefined);
  const texts = entries.map((entry) => valueOf(entry, 'port') ?? '0').filter((text) => text !== '0');
  const ports = texts.map(readPortRange).filter((range) => range !== undefined);
  const doubt = unevaluable(`the servers behind virtual IP "${block.name}"`, block.location);
  if (ranges.length < entries.length || ports.length < texts.length) return { addresses: all, port: undefined, balanced: true, doubts: [doubt] };
  const firsts = ports.map((range) => range.first);
  const mixed = texts.length !== 0 && (texts.length !== entries.length || new Set(firsts).size > 1);
  const port = firsts.length === 0 ? undefined : { ports: mixed ? { first: 0, last: 65535 } : { first: Math.min(...firsts), last: Math.min(...firsts) } };
  return { addresses: intersectIps(ipSet(ranges), all), port, balanced: entries.length > 1, doubts: mixed ? [doubt] : [] };
}

interface ForwardedPorts {
  readonly match: { readonly protocols?: NumberSet; readonly destinationPorts?: NumberSet };
  readonly target: { readonly ports?: NumberRange };
  readonly sameSize: boolean;
  readonly doubts: readonly Doubt[];
}

/** `set portforward enable` with `extport` and `mappedport`; without it every port passes unchanged. */
function forwardedPorts(block: Block, report: Report): ForwardedPorts {
  const isVirtualServer = valueOf(block, 'type') === 'server-load-balance';
  if (valueOf(block, 'portforward') !== 'enable' && !isVirtualServer) return { match: {}, target: {}, sameSize: true, doubts: [] };
  const serverType = valueOf(block, 'server-type');
  if (isVirtualServer && serverType === 'ip') return { match: {}, target: {}, sameSize: true, doubts: [] };
  const name = isVirtualServer ? (serverType === 'udp' ? 'udp' : 'tcp') : (valueOf(block, 'protocol') ?? 'tcp');
  const protocol = PROTOCOLS.get(name);
  if (protocol === undefined) return { match: {}, target: {}, sameSize: true, doubts: [invalidDoubt(block, 'protocol', report)] };
  const protocols = oneNumber(protocol);
  if (name === 'icmp') return { match: { protocols }, target: {}, sameSize: true, doubts: [] };
  const external = readPortRange(valueOf(block, 'extport') ?? '');
  if (external === undefined) return { match: { protocols, destinationPorts: ALL_PORTS }, target: {}, sameSize: true, doubts: [invalidDoubt(block, 'extport', report)] };
  const mappedText = valueOf(block, 'mappedport');
  const mapped = mappedText === undefined || mappedText === '0' ? external : readPortRange(mappedText);
  const match = { protocols, destinationPorts: [external] };
  if (mapped === undefined) return { match, target: { ports: { first: 0, last: 65535 } }, sameSize: false, doubts: [invalidDoubt(block, 'mappedport', report)] };
  return { match, target: { ports: mapped }, sameSize: external.last - external.first === mapped.last - mapped.first, doubts: [] };
}

const PROTOCOLS: ReadonlyMap<string, number> = new Map([
  ['tcp', PROTOCOL.tcp],
  ['udp', PROTOCOL.udp],
  ['sctp', PROTOCOL.sctp],
  ['icmp', PROTOCOL.icmp],
]);

function sourceFilter(block: Block, family: 4 | 6, report: Report): Addresses {
  const all = family === 4 ? ALL_IPV4 : ALL_IPV6;
  const texts = valuesOf(block, 'src-filter');
  const ranges = texts.map(readRange).filter((range) => range !== undefined);
  if (texts.length === 0) return { addresses: all, doubts: [] };
  if (ranges.length < texts.length) return { addresses: all, doubts: [invalidDoubt(block, 'src-filter', report)] };
  return { addresses: intersectIps(ipSet(ranges), all), doubts: [] };
}

/** `extintf` and `srcintf-filter` must both hold; `any` in either is no condition. */
function ingressCondition(block: Block, interfaces: InterfaceTable): { readonly match: InterfaceMatch | undefined; readonly doubts: readonly Doubt[] } {
  const external = interfaces.condition([valueOf(block, 'extintf') ?? 'any'], locationOf(block, 'extintf'));
  const filters = valuesOf(block, 'srcintf-filter');
  if (filters.length === 0) return external;
  const filtered = interfaces.condition(filters, locationOf(block, 'srcintf-filter'));
  const doubts = mergeDoubts(external.doubts, filtered.doubts);
  if (external.match === undefined || filtered.match === undefined) return { match: filtered.match ?? external.match, doubts };
  const allowed = new Set(external.match.patterns);
  return { match: { patterns: filtered.match.patterns.filter((name) => allowed.has(name)), negated: false }, doubts };
}

function sameSize(a: IpSet, b: IpSet): boolean {
  return a.length === 1 && b.length === 1 && countIps(a) === countIps(b);
}

function invalidDoubt(block: Block, key: string, report: Report): Doubt {
  const location = locationOf(block, key);
  const value = valuesOf(block, key).join(' ').slice(0, 60);
  report.add('incomplete', 'export.invalid_value', location, { what: `${key} of virtual IP "${block.name.slice(0, 60)}"`, value, expected: 'addresses or ports of this family' });
  report.mark(location, 'partial');
  return unevaluable(`virtual IP "${block.name}"`, location);
}
