import type { Doubt, InterfaceMatch } from '../../model/device.js';
import type { Location } from '../../model/source.js';
import type { Usage } from './addresses.js';
import { doubt } from './known.js';
import type { Layer } from './layers.js';
import { ZONE_NETWORK_NOTES, ZONE_NOTES } from './no-effect.js';
import { keyOf, type ConfigNode } from './tree.js';

/** How the interfaces of a zone forward; `external` joins virtual systems. */
export type ZoneMode = 'layer3' | 'layer2' | 'virtual-wire' | 'tap' | 'tunnel' | 'external';

export interface Zone {
  readonly name: string;
  readonly mode: ZoneMode;
  readonly interfaces: readonly string[];
  readonly location: Location;
}

/** The zones that rules of one virtual system may name. */
export interface ZoneTable {
  readonly all: readonly Zone[];
  /** Interfaces of every zone, when `any` has to name them: some are another virtual system's. */
  readonly anyInterfaces: readonly string[] | undefined;
  find(name: string): Zone | undefined;
}

const MODES = ['layer3', 'layer2', 'virtual-wire', 'tap', 'tunnel', 'external'] as const;
const ZONE = { read: new Set(['network']), noEffect: ZONE_NOTES };
const NETWORK = { read: new Set<string>(MODES), noEffect: ZONE_NETWORK_NOTES };

/** Reads the zones of a virtual system. */
export function readZones(layer: Layer): readonly Zone[] {
  return layer.account.entries(layer.fields.node('zone')).map((entry) => readZone(entry, layer));
}

function readZone(entry: ConfigNode, { account }: Layer): Zone {
  const node = account.fields(entry, ZONE).node('network');
  const location = account.at(entry);
  const fields = node === undefined ? undefined : account.fields(node, NETWORK);
  const stated = MODES.filter((mode) => fields?.has(mode) === true);
  const interfaces = stated.flatMap((mode) => fields?.names(mode) ?? []);
  if (stated.length > 1) account.report('incomplete', 'export.invalid_value', location, { what: `zone "${keyOf(entry).slice(0, 60)}"`, value: stated.join(', '), expected: MODES.join(' | ') });
  return { name: keyOf(entry), mode: stated[0] ?? 'layer3', interfaces, location };
}

/** Prepares the look-up. */
export function zoneTable(all: readonly Zone[], isOneOfSeveral: boolean): ZoneTable {
  const byName = new Map(all.map((zone) => [zone.name, zone] as const));
  return { all, anyInterfaces: isOneOfSeveral ? interfacesOf(all) : undefined, find: (name) => byName.get(name) };
}

/** Their interfaces, each once. */
export function interfacesOf(zones: readonly Zone[]): readonly string[] {
  return [...new Set(zones.flatMap((zone) => zone.interfaces))];
}

/** A pair of conditions under which a rule is asked; absent: any interface. */
export interface ZonePair {
  readonly ingress?: InterfaceMatch;
  readonly egress?: InterfaceMatch;
}

/** A list of zones in a rule. */
interface ZoneList {
  /** Undefined: any zone. */
  readonly zones: readonly Zone[] | undefined;
  readonly doubts: readonly Doubt[];
}

/** Which traffic between zones a rule is about. */
export type RuleType = 'universal' | 'intrazone' | 'interzone';

/** The pairs of zones that a rule is asked for, and what is not known about them. */
export function zonePairs(names: { readonly from: readonly string[]; readonly to: readonly string[]; readonly type: RuleType }, table: ZoneTable, usage: Usage): { readonly pairs: readonly ZonePair[]; readonly doubts: readonly Doubt[] } {
  const from = readZoneNames(names.from, table, usage);
  const to = names.type === 'intrazone' ? from : readZoneNames(names.to, table, usage);
  const doubts = to === from ? from.doubts : [...from.doubts, ...to.doubts];
  switch (names.type) {
    case 'universal':
      return { pairs: [{ ...ingressFrom(from.zones, table), ...egressTo(to.zones, table) }], doubts };
    case 'intrazone':
      return { pairs: (from.zones ?? table.all).map((zone) => ({ ...ingressFrom([zone], table), ...egressTo([zone], table) })), doubts };
    case 'interzone':
      return { pairs: (from.zones ?? table.all).flatMap((zone) => otherZones(zone, to.zones, table)), doubts };
  }
}

function otherZones(zone: Zone, to: readonly Zone[] | undefined, table: ZoneTable): readonly ZonePair[] {
  const ingress = ingressFrom([zone], table);
  if (to === undefined && table.anyInterfaces === undefined) return [{ ...ingress, egress: { patterns: zone.interfaces, negated: true } }];
  const others = (to ?? table.all).filter((other) => other !== zone);
  return others.length === 0 ? [] : [{ ...ingress, ...egressTo(others, table) }];
}

function ingressFrom(zones: readonly Zone[] | undefined, table: ZoneTable): Pick<ZonePair, 'ingress'> {
  const patterns = zones === undefined ? table.anyInterfaces : interfacesOf(zones);
  return patterns === undefined ? {} : { ingress: { patterns, negated: false } };
}

function egressTo(zones: readonly Zone[] | undefined, table: ZoneTable): Pick<ZonePair, 'egress'> {
  const patterns = zones === undefined ? table.anyInterfaces : interfacesOf(zones);
  return patterns === undefined ? {} : { egress: { patterns, negated: false } };
}

function readZoneNames(names: readonly string[], table: ZoneTable, { account, location }: Usage): ZoneList {
  if (names.includes('any')) return { zones: undefined, doubts: [] };
  const zones: Zone[] = [];
  const doubts: Doubt[] = [];
  for (const name of names) {
    const zone = table.find(name);
    if (zone !== undefined) zones.push(zone);
    else doubts.push(undefinedZone(name, { account, location }));
  }
  if (names.length === 0) doubts.push(doubt('paloalto.unknown_part', location, { kind: 'rule', name: 'from, to' }));
  return { zones: doubts.length > 0 ? undefined : zones, doubts };
}

function undefinedZone(name: string, { account, location }: Usage): Doubt {
  // `multicast` is a destination for packets to groups; they are not followed.
  if (name === 'multicast') return doubt('paloalto.multicast', location);
  const parameters = { kind: 'zone', name: name.slice(0, 100) };
  account.report('incomplete', 'export.undefined_reference', location, parameters);
  return doubt('export.undefined_reference', location, parameters);
}
