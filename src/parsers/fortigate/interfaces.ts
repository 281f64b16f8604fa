import type { DeviceInterface, Doubt, InterfaceMatch } from '../../model/device.js';
import type { IpRange } from '../../model/ip-address.js';
import { ALL_IPV4, intersectIps, ipSet, type IpSet } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import { unknownParts } from './section-state.js';
import { readOwnAddress } from './network-syntax.js';
import type { Block } from './parse.js';
import { mergeDoubts, unevaluable, type Report } from './report.js';
import { isSet, locationOf, valueOf, valuesOf, type Scope } from './scope.js';

/** An own address of the device with what `allowaccess` opens on it. */
export interface OwnAddress {
  readonly address: bigint;
  readonly network: IpRange;
  readonly access: readonly string[];
  /** The `set allowaccess` line, or the address where there is none. */
  readonly location: Location;
}

/** One interface as configured. */
export interface Interface {
  readonly name: string;
  readonly block: Block;
  readonly enabled: boolean;
  readonly addresses: readonly OwnAddress[];
  /** True when an address is learnt from DHCP or PPPoE, by family. */
  readonly learns: { readonly ipv4: boolean; readonly ipv6: boolean };
}

/** A condition on interfaces; `match` absent means any interface. */
export interface InterfaceCondition {
  readonly match: InterfaceMatch | undefined;
  readonly doubts: readonly Doubt[];
  readonly locations: readonly Location[];
}

/** A zone of `system zone`, or of SD-WAN, with its member interfaces. */
export interface Zone {
  readonly name: string;
  readonly members: readonly string[];
  readonly allowsInside: boolean;
  readonly doubts: readonly Doubt[];
  readonly location: Location;
}

/** Interfaces and zones of the virtual domain. */
export interface InterfaceTable {
  readonly interfaces: readonly Interface[];
  readonly zones: ReadonlyMap<string, Zone>;
  readonly modelInterfaces: readonly DeviceInterface[];
  /** False when the export has no `system interface` at all. */
  readonly isPresent: boolean;
  /** The networks an interface lies in; empty when unknown. */
  networksOf(name: string, family: IpSet): IpSet;
  /** Zones become their members, `any` no condition, an unknown name a doubt. */
  condition(names: readonly string[], location: Location): InterfaceCondition;
}

/** Reads `system interface`, `system zone` and the SD-WAN zones. */
export function readInterfaces(scope: Scope, report: Report): InterfaceTable {
  const section = scope.section('system interface');
  const interfaces = [...(section?.entries.values() ?? [])].filter((block) => belongsTo(scope, block)).map((block) => readInterface(block, report));
  const zones = new Map([...readZones(scope), ...readSdwanZones(scope)].map((zone) => [zone.name, zone]));
  const byName = new Map(interfaces.map((one) => [one.name, one]));
  const missing = new Set<string>();
  const exact = new Map<string, InterfaceCondition>();
  return {
    interfaces,
    zones,
    modelInterfaces: toModel(interfaces, zones),
    isPresent: section !== undefined,
    networksOf(name, family) {
      const networks = (byName.get(name)?.addresses ?? []).map(({ network }) => network);
      return intersectIps(ipSet(networks), family);
    },
    condition(names, location) {
      if (names.includes('any')) return ANY_INTERFACE;
      const key = names.join('\n');
      const known = exact.get(key);
      if (known !== undefined) return known;
      const parts = names.map((name) => resolveName(name, { zones, byName, location }));
      for (const part of parts) if (part.undefinedName !== undefined) reportUndefined(part.undefinedName, { missing, report, location });
      const isOpen = names.length === 0 || parts.some((part) => part.undefinedName !== undefined);
      const doubts = mergeDoubts(...parts.map((part) => part.doubts), names.length === 0 ? [unevaluable('srcintf, dstintf', location)] : []);
      const patterns = [...new Set(parts.flatMap((part) => part.members))];
      const condition = { match: isOpen ? undefined : { patterns, negated: false }, doubts, locations: parts.flatMap((part) => part.locations) };
      if (doubts.length === 0) exact.set(key, condition);
      return condition;
    },
  };
}

const ANY_INTERFACE: InterfaceCondition = { match: undefined, doubts: [], locations: [] };

interface ResolvedName {
  readonly members: readonly string[];
  readonly undefinedName: string | undefined;
  readonly doubts: readonly Doubt[];
  readonly locations: readonly Location[];
}

interface NameTables {
  readonly zones: ReadonlyMap<string, Zone>;
  readonly byName: ReadonlyMap<string, Interface>;
  readonly location: Location;
}

/** Interfaces that exist without an entry of their own: SSL-VPN, L2TP and inter-VDOM NAT of a virtual domain. */
const IMPLICIT_INTERFACE = /^(?:ssl|l2t|naf)\.[\w-]{1,31}$/u;

function resolveName(name: string, { zones, byName, location }: NameTables): ResolvedName {
  const zone = zones.get(name);
  if (zone !== undefined) {
    const lost = zone.members.find((member) => !byName.has(member) && !IMPLICIT_INTERFACE.test(member));
    const doubts = lost === undefined ? zone.doubts : [...zone.doubts, undefinedInterface(lost, zone.location)];
    return { members: zone.members, undefinedName: lost, doubts, locations: [zone.location] };
  }
  const known = byName.get(name);
  if (known === undefined && IMPLICIT_INTERFACE.test(name)) return { members: [name], undefinedName: undefined, doubts: [], locations: [] };
  // A `*` would be read as a pattern by the model; no interface of the product has one.
  if (known === undefined || name.includes('*')) return { members: [], undefinedName: name, doubts: [undefinedInterface(name, location)], locations: [] };
  const unknown = unknownParts(known.block).length > 0 ? [unevaluable(`interface "${name}"`, known.block.location)] : [];
  return { members: [name], undefinedName: undefined, doubts: unknown, locations: [] };
}

function undefinedInterface(name: string, location: Location): Doubt {
  return { code: 'fortigate.undefined_interface', parameters: { name: name.slice(0, 100) }, location };
}

function reportUndefined(name: string, place: { readonly missing: Set<string>; readonly report: Report; readonly location: Location }): void {
  if (place.missing.has(name)) return;
  place.missing.add(name);
  place.report.add('incomplete', 'export.undefined_reference', place.location, { kind: 'system interface / system zone', name: name.slice(0, 100) });
}

function belongsTo(scope: Scope, block: Block): boolean {
  const vdom = valueOf(block, 'vdom');
  return scope.vdom === undefined || vdom === scope.vdom || (vdom === undefined && scope.isAlone);
}

function readInterface(block: Block, report: Report): Interface {
  const mode = valueOf(block, 'mode');
  const ipv6 = block.configs.get('ipv6');
  const mode6 = valueOf(ipv6, 'ip6-mode') ?? 'static';
  reportUnsupportedModes(block, report);
  return {
    name: block.name,
    block,
    enabled: valueOf(block, 'status') !== 'down',
    addresses: [...ownAddress(block, { key: 'ip', access: 'allowaccess', report }), ...secondaryAddresses(block, report), ...ipv6Addresses(ipv6, report)],
    learns: { ipv4: mode === 'dhcp' || mode === 'pppoe', ipv6: mode6 !== 'static' },
  };
}

/** Attributes of an interface that let traffic by or hold it back on grounds this room does not model. */
const UNSUPPORTED_MODES: readonly (readonly [key: string, harmless: string])[] = [
  ['security-mode', 'none'],
  ['explicit-web-proxy', 'disable'],
  ['explicit-ftp-proxy', 'disable'],
  ['proxy-captive-portal', 'disable'],
  ['captive-portal', '0'],
  ['ipmac', 'disable'],
];

function reportUnsupportedModes(block: Block, report: Report): void {
  for (const [key, harmless] of UNSUPPORTED_MODES) {
    const value = valueOf(block, key) ?? harmless;
    if (value === harmless) continue;
    const location = locationOf(block, key);
    report.mark(location, 'unsupported');
    report.add('incomplete', 'export.unsupported', location, { what: `system interface "${block.name.slice(0, 60)}": ${key}` });
  }
}

interface AddressKeys {
  readonly key: string;
  readonly access: string;
  readonly report: Report;
}

function ownAddress(block: Block, { key, access, report }: AddressKeys): readonly OwnAddress[] {
  const values = valuesOf(block, key);
  const read = readOwnAddress(values);
  if (read !== undefined) return [{ ...read, access: valuesOf(block, access), location: locationOf(block, isSet(block, access) ? access : key) }];
  const [address] = values;
  if (address === undefined || address.startsWith('0.0.0.0') || address.startsWith('::/')) return [];
  const location = locationOf(block, key);
  const value = values.join(' ').slice(0, 60);
  report.add('incomplete', 'export.invalid_value', location, { what: `"${block.name.slice(0, 60)}": ${key}`, value, expected: '<address> <mask>' });
  report.mark(location, 'partial');
  return [];
}

/** Secondary addresses count only while `set secondary-IP enable` stands; the product keeps no others. */
function secondaryAddresses(block: Block, report: Report): readonly OwnAddress[] {
  const entries = block.configs.get('secondaryip')?.entries.values() ?? [];
  return [...entries].flatMap((entry) => ownAddress(entry, { key: 'ip', access: 'allowaccess', report }));
}

function ipv6Addresses(ipv6: Block | undefined, report: Report): readonly OwnAddress[] {
  if (ipv6 === undefined) return [];
  const access = valuesOf(ipv6, 'ip6-allowaccess');
  const main = ownAddress(ipv6, { key: 'ip6-address', access: 'ip6-allowaccess', report });
  const extra = [...(ipv6.configs.get('ip6-extra-addr')?.entries.values() ?? [])];
  return [
    ...main,
    ...extra.flatMap((entry) => {
      const read = readOwnAddress([entry.name]);
      return read === undefined ? [] : [{ ...read, access, location: entry.location }];
    }),
  ];
}

function readZones(scope: Scope): readonly Zone[] {
  return [...(scope.section('system zone')?.entries.values() ?? [])].map((block) => ({
    name: block.name,
    members: valuesOf(block, 'interface'),
    allowsInside: valueOf(block, 'intrazone') === 'allow',
    doubts: unknownParts(block).length > 0 ? [unevaluable(`zone "${block.name}"`, block.location)] : [],
    location: block.location,
  }));
}

/** SD-WAN members without a zone belong to `virtual-wan-link`, which up to 6.2 is the name of the whole. */
function readSdwanZones(scope: Scope): readonly Zone[] {
  const zones = new Map<string, { members: string[]; readonly location: Location; readonly doubts: readonly Doubt[] }>();
  for (const path of ['system sdwan', 'system virtual-wan-link']) {
    const section = scope.section(path);
    if (section === undefined) continue;
    const doubts = unknownParts(section).length > 0 ? [unevaluable('SD-WAN', section.location)] : [];
    const declared = section.configs.get('zone')?.entries ?? new Map<string, Block>();
    zones.set('virtual-wan-link', { members: [], location: section.location, doubts });
    for (const block of declared.values()) zones.set(block.name, { members: [], location: block.location, doubts });
    for (const member of section.configs.get('members')?.entries.values() ?? []) {
      const zone = valueOf(member, 'zone') ?? 'virtual-wan-link';
      const name = valueOf(member, 'interface');
      const known = zones.get(zone) ?? { members: [], location: member.location, doubts };
      if (name !== undefined) known.members.push(name);
      zones.set(zone, known);
    }
  }
  return [...zones].map(([name, zone]) => ({ name, ...zone, allowsInside: false }));
}

function toModel(interfaces: readonly Interface[], zones: ReadonlyMap<string, Zone>): readonly DeviceInterface[] {
  const zonesOf = new Map<string, string[]>();
  for (const zone of zones.values()) {
    for (const member of zone.members) zonesOf.set(member, [...(zonesOf.get(member) ?? []), zone.name]);
  }
  return interfaces.map(({ name, block, enabled, addresses }) => ({
    name,
    aliases: [...valuesOf(block, 'alias'), ...valuesOf(block, 'description'), ...(zonesOf.get(name) ?? [])].filter((alias) => alias !== ''),
    enabled,
    addresses: addresses.map(({ address, network }) => ({ address, network })),
    location: block.location,
  }));
}

/** Own IPv4 or IPv6 addresses of an interface. */
export function addressesOf(one: Interface, family: 4 | 6): readonly OwnAddress[] {
  return one.addresses.filter(({ address }) => (intersectIps([{ first: address, last: address }], ALL_IPV4).length > 0) === (family === 4));
}
