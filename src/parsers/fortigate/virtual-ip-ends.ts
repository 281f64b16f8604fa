import type { Doubt, InterfaceMatch, TranslationTarget } from '../../model/device.js';
import { box, intersectSpaces, PROTOCOL, type HeaderSpace } from '../../model/header-space.js';
import { ALL_IPV4, ALL_IPV6, countIps, intersectIps, ipSet, type IpSet } from '../../model/ip-set.js';
import { ALL_PORTS, oneNumber, type NumberRange, type NumberSet } from '../../model/number-set.js';
import { addressesOf, type InterfaceTable } from './interfaces.js';
import { readRange } from './network-syntax.js';
import type { Block } from './parse.js';
import { mergeDoubts, unevaluable, type Report } from './report.js';
import { isSet, locationOf, valueOf, valuesOf } from './scope.js';
import { readPortRange, type ServiceBook } from './services.js';

/** What reading virtual IPs needs to know of the rest of the device. */
export interface VirtualIpContext {
  readonly interfaces: InterfaceTable;
  readonly services: ServiceBook;
  readonly report: Report;
  readonly centralNat: boolean;
}

/** The two sides of a virtual IP: what it matches, and what becomes of it. */
export interface Ends {
  readonly external: HeaderSpace;
  readonly externalMust: HeaderSpace;
  readonly ingress: InterfaceMatch | undefined;
  readonly target: TranslationTarget;
  readonly mappedProtocols: NumberSet | undefined;
  readonly doubts: readonly Doubt[];
}

/** Reads both sides; whatever an export cannot tell widens them and leaves a doubt. */
export function readEnds(block: Block, family: 4 | 6, context: VirtualIpContext): Ends {
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

interface Addresses {
  readonly addresses: IpSet;
  readonly doubts: readonly Doubt[];
}

/** `set extip 203.0.113.10`; `0.0.0.0` stands for the addresses of `extintf`. */
function externalAddresses(block: Block, family: 4 | 6, { interfaces, report }: VirtualIpContext): Addresses {
  const all = family === 4 ? ALL_IPV4 : ALL_IPV6;
  const text = valueOf(block, 'extip') ?? '0.0.0.0';
  const range = readRange(text);
  if (isSet(block, 'extaddr')) return { addresses: all, doubts: [unevaluable(`firewall vip "${block.name}": extaddr`, locationOf(block, 'extaddr'))] };
  if (range === undefined) return { addresses: all, doubts: [invalidDoubt(block, 'extip', report)] };
  if (text !== '0.0.0.0' && text !== '::') return { addresses: intersectIps([range], all), doubts: [] };
  const name = valueOf(block, 'extintf') ?? 'any';
  const owners = interfaces.interfaces.filter((one) => one.name === name);
  const own = owners.flatMap((one) => addressesOf(one, family)).map(({ address }) => ({ first: address, last: address }));
  const learns = owners.length === 0 || owners.some((one) => one.learns.ipv4);
  if (own.length > 0 && !learns) return { addresses: ipSet(own), doubts: [] };
  return { addresses: all, doubts: [unevaluable(`system interface "${name}": ip`, block.location)] };
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
  if (type === 'fqdn' || type === 'access-proxy') return { ...unknown, doubts: [unevaluable(`firewall vip "${block.name}": mappedip`, block.location)] };
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
  const doubt = unevaluable(`firewall vip "${block.name}": mappedip`, block.location);
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
  report.add('incomplete', 'export.invalid_value', location, { what: `firewall vip "${block.name.slice(0, 60)}": ${key}`, value, expected: '<address>[-<address>], <port>[-<port>]' });
  report.mark(location, 'partial');
  return unevaluable(`virtual IP "${block.name}"`, location);
}
