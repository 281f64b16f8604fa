/**
 * The zone-based firewall. Sources: Cisco's "Zone-Based Policy Firewall Design and Application Guide" (document 98628) and
 * the IOS XE configuration guide "Zone-Based Policy Firewalls".
 */
import type { Filter, InterfaceMatch, Line } from '../../model/device.js';
import { NOTHING } from '../../model/header-space.js';
import { ALL_ADDRESSES } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import type { Phase, Sides } from './access-list.js';
import { sure, type SpaceBounds } from './bounds.js';
import { unevaluable } from './report.js';
import { EVERYTHING, subtractSpacesUpTo, type HeaderSpace } from '../../model/header-space.js';
import { classSpace } from './class-maps.js';
import type { PolicyClass, ZonePair } from './configuration.js';
import { onInterfaces, tellUndefined, wholeLine, type Context } from './context.js';
import { answersTo } from './kept-connections.js';

const SELF = 'self';
/** `zone security default` takes in every interface that is in no other zone. */
const DEFAULT_ZONE = 'default';

/** Filters between zones and from zones to the device; none without zones. */
export function zoneFilters(context: Context): readonly Filter[] {
  const { zones, zonePairs } = context.configuration;
  const zoned = context.interfaces.filter(({ zone }) => zone !== undefined);
  const [first] = [...zones.values()];
  if (zoned.length === 0 || first === undefined) return [];
  for (const { zone } of zoned) if (zone !== undefined && !zones.has(zone.name)) tellUndefined(context, 'zone', zone);
  const between = zonePairs.filter(({ source, destination }) => source !== SELF && destination !== SELF);
  const lines = (phase: Phase): readonly Line[] => [...between.flatMap((pair) => pairLines(context, pair, phase)), ...implicitLines(context, first)];
  const common = { universe: ALL_ADDRESSES, defaultAction: 'permit', defaultLocation: first } as const;
  const forward: Filter = { ...common, name: 'zone-pair security', hooks: ['forward'], lines: lines('opening'), replies: { lines: [...between.flatMap((pair) => keptLines(context, pair)), ...lines('answering')] } };
  const toSelf = zonePairs.filter(({ destination }) => destination === SELF);
  if (toSelf.length === 0) return [forward];
  return [forward, { ...common, name: 'zone-pair security to self', hooks: ['input'], lines: toSelf.flatMap((pair) => pairLines(context, pair, 'opening')), replies: 'in-doubt' }];
}

/** The interfaces of a zone; undefined when it has none. */
function membersOf({ interfaces }: Context, zone: string): InterfaceMatch | undefined {
  const all = interfaces.filter((one) => one.zone !== undefined);
  if (zone === DEFAULT_ZONE) return onInterfaces(all.filter((one) => one.zone?.name !== DEFAULT_ZONE).map(({ name }) => name), true);
  const names = all.filter((one) => one.zone?.name === zone).map(({ name }) => name);
  return names.length === 0 ? undefined : onInterfaces(names);
}

function sidesOf(context: Context, { source, destination }: ZonePair): Sides | undefined {
  const ingress = membersOf(context, source);
  if (destination === SELF) return ingress && { ingress };
  const egress = membersOf(context, destination);
  return ingress && egress && { ingress, egress };
}

/** The classes of a pair's policy in order, then the class that takes the rest and drops it. */
function pairLines(context: Context, pair: ZonePair, phase: Phase): readonly Line[] {
  const sides = sidesOf(context, pair);
  if (sides === undefined) return [];
  const policy = pair.policy === undefined ? undefined : context.configuration.policyMaps.get(pair.policy.name);
  if (pair.policy !== undefined && policy === undefined && phase === 'opening') tellUndefined(context, 'policy-map', pair.policy);
  const lines = (policy?.classes ?? []).map((one) => classLine(context, { pair, one, phase, sides }));
  const unknownPolicy = pair.policy !== undefined && policy === undefined;
  // Whether a pair with the device itself and without a policy stops anything is not documented.
  const open = unknownPolicy || (pair.policy === undefined && pair.destination === SELF);
  const doubts = open ? [unevaluable(`zone-pair ${pair.name}`, pair.location)] : [];
  const rest: Line = { label: `zone-pair ${pair.name} class-default`.slice(0, 200), action: 'deny', match: { must: open ? NOTHING : EVERYTHING, may: EVERYTHING }, doubts, location: pair.location, ...sides };
  const complete = policy?.classes.some(({ name }) => name === 'class-default') === true;
  return (complete ? lines : [...lines, rest]).filter((line) => line.match.may.length > 0);
}

interface ClassPlace {
  readonly pair: ZonePair;
  readonly one: PolicyClass;
  readonly phase: Phase;
  readonly sides: Sides;
}

function classLine(context: Context, { pair, one, phase, sides }: ClassPlace): Line {
  const space = spaceOf(context, one, phase);
  const unsure = one.action === undefined || one.limited;
  const doubts = unsure ? [...space.doubts, unevaluable(`class ${one.name}`, one.location)] : space.doubts;
  // What a class without an action does with its packets is not stated; it is taken to let them pass, in doubt.
  const action = one.action === 'drop' ? 'deny' : 'permit';
  const base = { label: `zone-pair ${pair.name} class ${one.name}`.slice(0, 200), action, location: one.location, relatedLocations: [pair.location, ...space.related].slice(0, 20), ...sides } as const;
  return wholeLine(base, unsure ? { ...space, must: NOTHING, doubts } : space);
}

function spaceOf(context: Context, one: PolicyClass, phase: Phase): SpaceBounds {
  return one.name === 'class-default' ? sure(EVERYTHING) : classSpace(context, one, phase);
}

/** More pieces than this are not followed; the answers are then in doubt. */
const MOST_PIECES = 400;

/** Answers to inspected connections pass whatever the pair of the other direction says. */
function keptLines(context: Context, pair: ZonePair): readonly Line[] {
  const sides = sidesOf(context, pair);
  const policy = pair.policy === undefined ? undefined : context.configuration.policyMaps.get(pair.policy.name);
  if (sides?.ingress === undefined || sides.egress === undefined) return [];
  const back: Sides = { ingress: sides.egress, egress: sides.ingress };
  const lines: Line[] = [];
  let others: HeaderSpace = [];
  for (const one of policy?.classes ?? []) {
    const space = spaceOf(context, one, 'opening');
    if (one.action !== 'inspect') {
      others = [...others, ...space.may];
      continue;
    }
    const left = others.length > MOST_PIECES || space.must.length > MOST_PIECES ? undefined : subtractSpacesUpTo(space.must, others, MOST_PIECES);
    const exact = others.length === 0 && space.must === space.may && !one.limited;
    const may = answersTo(space.may);
    const doubts = exact ? [] : [...space.doubts, unevaluable(`class ${one.name}`, one.location)];
    lines.push({ label: `answers to ${pair.name} class ${one.name}`.slice(0, 200), action: 'permit', match: { must: exact ? may : one.limited ? NOTHING : answersTo(left ?? NOTHING), may }, doubts, location: one.location, ...back });
  }
  return lines.filter((line) => line.match.may.length > 0);
}

/** Without a pair nothing passes between two zones, nor between a zone and an interface in none. Inside a zone all does. */
function implicitLines(context: Context, location: Location): readonly Line[] {
  const zoned = context.interfaces.filter((one) => one.zone !== undefined);
  const all = zoned.map(({ name }) => name);
  const names = [...new Set(zoned.map((one) => one.zone?.name ?? ''))];
  const openDefault = context.configuration.zones.has(DEFAULT_ZONE);
  const doubts = openDefault ? [unevaluable('zone security default', location)] : [];
  const deny = (label: string, sides: Sides): Line => ({ label: label.slice(0, 200), action: 'deny', match: { must: EVERYTHING, may: EVERYTHING }, doubts: [], location, ...sides });
  const perZone = names.flatMap((zone) => {
    const members = zoned.filter((one) => one.zone?.name === zone).map(({ name }) => name);
    const others = all.filter((name) => !members.includes(name));
    return others.length === 0 ? [] : [deny(`zone ${zone} to other zones`, { ingress: onInterfaces(members), egress: onInterfaces(others) })];
  });
  const outside = [
    deny('zones to interfaces in no zone', { ingress: onInterfaces(all), egress: onInterfaces(all, true) }),
    deny('interfaces in no zone to zones', { ingress: onInterfaces(all, true), egress: onInterfaces(all) }),
  ];
  return [...perZone, ...outside.map((line) => (openDefault ? { ...line, match: { must: NOTHING, may: EVERYTHING }, doubts } : line))];
}
