import type { InterfaceMatch, Line } from '../../model/device.js';
import { EVERYTHING, NOTHING } from '../../model/header-space.js';
import type { Location } from '../../model/source.js';
import { doubt, exactly } from './known.js';
import { interfacesOf, type Zone } from './zones.js';

/** Two ports that hand packets to each other and to no one else. */
export interface VirtualWire {
  readonly name: string;
  readonly ends: readonly [string, string];
  readonly location: Location;
}

/** The zones of one virtual system. */
export interface SystemZones {
  readonly zones: readonly Zone[];
  readonly location: Location;
}

/**
 * What comes before all rules: a packet passes only between interfaces of zones, never into or out of a tap, never off a
 * virtual wire, and from one virtual system into another only through external zones.
 */
export function structureLines(systems: readonly SystemZones[], wires: readonly VirtualWire[]): readonly Line[] {
  const all = systems.flatMap((system) => system.zones);
  const [first] = systems;
  if (first === undefined || all.length === 0) return [];
  const { location } = first;
  const zoned: InterfaceMatch = { patterns: interfacesOf(all), negated: true };
  const taps = interfacesOf(all.filter((zone) => zone.mode === 'tap'));
  return [
    ...denyEitherWay('interface without a zone', zoned, location),
    ...(taps.length === 0 ? [] : denyEitherWay('tap interface', { patterns: taps, negated: false }, location)),
    ...wires.flatMap(wireLines),
    ...layer2Lines(all, location),
    ...(systems.length === 1 ? [] : systems.flatMap((system) => separationLines(system, all))),
  ];
}

function denyEitherWay(label: string, match: InterfaceMatch, location: Location): readonly Line[] {
  const base = { label, action: 'deny', match: exactly(EVERYTHING), doubts: [], location } as const;
  return [
    { ...base, ingress: match },
    { ...base, egress: match },
  ];
}

function wireLines({ name, ends: [one, other], location }: VirtualWire): readonly Line[] {
  const base = { label: `virtual wire "${name}"`.slice(0, 200), action: 'deny', match: exactly(EVERYTHING), doubts: [], location } as const;
  const withUnits = (end: string): readonly string[] => [end, `${end}.*`];
  return [[one, other], [other, one]].flatMap(([from = '', to = '']) => [
    { ...base, ingress: { patterns: withUnits(from), negated: false }, egress: { patterns: withUnits(to), negated: true } },
    { ...base, egress: { patterns: withUnits(from), negated: false }, ingress: { patterns: withUnits(to), negated: true } },
  ]);
}

/** Whether a packet of such an interface is switched in its VLAN, routed by a VLAN interface, or neither is not followed. */
function layer2Lines(zones: readonly Zone[], location: Location): readonly Line[] {
  const patterns = interfacesOf(zones.filter((zone) => zone.mode === 'layer2'));
  if (patterns.length === 0) return [];
  const match = { patterns, negated: false };
  return [...unsureLines({ ingress: match }, 'paloalto.layer2', location), ...unsureLines({ egress: match }, 'paloalto.layer2', location)];
}

function separationLines({ zones, location }: SystemZones, all: readonly Zone[]): readonly Line[] {
  const inside = { patterns: interfacesOf(zones), negated: false };
  const outside = { ...inside, negated: true };
  const isJoined = zones.some((zone) => zone.mode === 'external') && all.some((zone) => zone.mode === 'external' && !zones.includes(zone));
  const where = { ingress: inside, egress: outside };
  if (isJoined) return unsureLines(where, 'paloalto.virtual_systems', location);
  return [{ label: 'other virtual system', action: 'deny', match: exactly(EVERYTHING), ...where, doubts: [], location }];
}

function unsureLines(where: Pick<Line, 'ingress' | 'egress'>, code: string, location: Location): readonly Line[] {
  const base = { label: code, match: { must: NOTHING, may: EVERYTHING }, ...where, doubts: [doubt(code, location)], location };
  return (['permit', 'deny'] as const).map((action) => ({ ...base, action }));
}
