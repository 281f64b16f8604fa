import type { Doubt, Filter, Line, LineAction } from '../../model/device.js';
import { box, EVERYTHING, NOTHING } from '../../model/header-space.js';
import { ALL_ADDRESSES } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import type { Interface } from './interfaces.js';
import { doubt, exactly, unevaluable } from './known.js';
import { MANAGEMENT_PORT } from './management.js';
import { forwardLines, inputLines, ownedBehind } from './policy-lines.js';
import type { DefaultRule } from './rulebases.js';
import type { SecurityRule } from './security-rules.js';
import { structureLines, type VirtualWire } from './structure-lines.js';
import type { PublishedTargets } from '../shared/original-view.js';
import type { Zone, ZoneTable } from './zones.js';

/** One virtual system with its rules in the order in which they are asked. */
export interface VirtualSystem {
  readonly zones: ZoneTable;
  readonly rules: readonly SecurityRule[];
  /** Overrides of the two default rules, the one that holds first. */
  readonly defaults: readonly DefaultRule[];
  /** Where the rules end. */
  readonly location: Location;
}

/** What the filters are made of. */
export interface FilterSources {
  readonly systems: readonly VirtualSystem[];
  readonly interfaces: readonly Interface[];
  readonly wires: readonly VirtualWire[];
  readonly published: PublishedTargets;
  readonly accessLines: readonly Line[];
  readonly location: Location;
}

/** The filter for packets through the device, and two for packets to it. */
export function createFilters(sources: FilterSources): readonly Filter[] {
  const { systems, location } = sources;
  const [first] = systems;
  const only = systems.length === 1 ? first : undefined;
  const interzone = only === undefined ? undefined : overrideOf(only, 'interzone-default');
  const defaultAction = interzone?.isUnsure === false ? (interzone.action ?? 'deny') : 'deny';
  const common = { universe: ALL_ADDRESSES, defaultAction, defaultLocation: interzone?.location ?? only?.location ?? location, replies: 'stateful' } as const;
  return [
    { ...common, name: 'security policy', hooks: ['forward'], lines: throughDevice(sources) },
    { ...common, name: 'security policy to the device', hooks: ['input'], lines: toDevice(sources) },
    { ...common, name: 'management access', hooks: ['input'], lines: accessLinesOf(sources), defaultAction: 'deny', defaultLocation: location },
  ];
}

function overrideOf({ defaults }: VirtualSystem, name: string): DefaultRule | undefined {
  return defaults.find((rule) => rule.name === name);
}

function throughDevice(sources: FilterSources): readonly Line[] {
  const { systems, published } = sources;
  const structure = structureLines(systems.map((system) => ({ zones: system.zones.all, location: system.location })), sources.wires);
  const rules = systems.flatMap((system) => system.rules.flatMap((rule) => forwardLines(rule, published)));
  return [...structure, ...rules, ...systems.flatMap((system) => defaultLines(system, systems.length > 1))];
}

/** `intrazone-default` for every zone; `interzone-default` is the filter's default action unless there are several systems. */
function defaultLines(system: VirtualSystem, isOneOfSeveral: boolean): readonly Line[] {
  const override = overrideOf(system, 'intrazone-default');
  const inside = system.zones.all.flatMap((zone) => {
    const patterns = { patterns: zone.interfaces, negated: false };
    return actionLines('intrazone-default', override, { fallback: 'permit', system }).map((line) => ({ ...line, ingress: patterns, egress: patterns }));
  });
  const across = overrideOf(system, 'interzone-default');
  const isExtra = isOneOfSeveral ? across?.action === 'permit' || across?.isUnsure === true : across?.isUnsure === true;
  return isExtra ? [...inside, ...betweenZones(system, across)] : inside;
}

function betweenZones(system: VirtualSystem, across: DefaultRule | undefined): readonly Line[] {
  const patterns = { patterns: system.zones.all.flatMap((zone) => zone.interfaces), negated: false };
  return actionLines('interzone-default', across, { fallback: 'deny', system }).map((line) => ({ ...line, ingress: patterns, egress: patterns }));
}

interface Fallback {
  readonly fallback: LineAction;
  readonly system: VirtualSystem;
}

/** One line, or one of each action in doubt when the override is not understood. */
function actionLines(name: string, override: DefaultRule | undefined, { fallback, system }: Fallback): readonly Line[] {
  const location = override?.location ?? system.location;
  if (override?.isUnsure !== true) return [{ label: name, action: override?.action ?? fallback, match: exactly(EVERYTHING), doubts: [], location }];
  const why: Doubt = doubt('paloalto.unknown_action', location, { name });
  return (['permit', 'deny'] as const).map((action) => ({ label: name, action, match: { must: NOTHING, may: EVERYTHING }, doubts: [why], location }));
}

/** To the device itself the same rules apply: the zone of the way out is that of the interface that has the address. */
function toDevice({ systems, interfaces, published, location }: FilterSources): readonly Line[] {
  const management: Line = {
    label: 'management port',
    action: 'permit',
    match: exactly(EVERYTHING),
    ingress: { patterns: [MANAGEMENT_PORT], negated: false },
    doubts: [],
    location,
  };
  const zoned = systems.flatMap((system) => system.zones.all.flatMap((zone) => zone.interfaces));
  const unzoned: Line = { ...management, label: 'interface without a zone', action: 'deny', ingress: { patterns: [...new Set(zoned)], negated: true } };
  const rules = systems.flatMap((system) => system.rules.flatMap((rule) => inputLines(rule, published, interfaces)));
  const inside = systems.flatMap((system) => system.zones.all.flatMap((zone) => intrazoneInput(zone, system, interfaces)));
  return [management, ...(zoned.length === 0 ? [] : [unzoned]), ...rules, ...inside];
}

function intrazoneInput(zone: Zone, system: VirtualSystem, interfaces: readonly Interface[]): readonly Line[] {
  const patterns = { patterns: zone.interfaces, negated: false };
  const own = ownedBehind({ egress: patterns }, interfaces);
  if (own.possible.length === 0) return [];
  const lines = actionLines('intrazone-default', overrideOf(system, 'intrazone-default'), { fallback: 'permit', system });
  return lines.map((line) => {
    const may = [box({ destination: own.possible })];
    if (line.doubts.length === 0 && own.isSure) return { ...line, match: exactly(may), ingress: patterns };
    const must = line.doubts.length > 0 || own.known.length === 0 ? NOTHING : [box({ destination: own.known })];
    const doubts = own.isSure ? line.doubts : [...line.doubts, unevaluable('interface: address', line.location)];
    return { ...line, match: { must, may }, doubts, ingress: patterns };
  });
}

function accessLinesOf({ interfaces, accessLines, location }: FilterSources): readonly Line[] {
  const hasData = interfaces.some((one) => one.mode !== 'none');
  if (hasData) return accessLines;
  const unknown: Line = { label: 'management access', action: 'permit', match: { must: NOTHING, may: EVERYTHING }, doubts: [doubt('paloalto.unknown_access', location)], location };
  return [...accessLines, unknown];
}
