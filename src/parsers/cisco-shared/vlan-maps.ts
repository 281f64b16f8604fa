/**
 * VLAN access maps judge what comes into a VLAN, bridged or routed, on its way in and on its way out. Source: Catalyst
 * configuration guides, "Configuring VLAN Maps" and "VLAN ACLs".
 */
import type { Filter, Line } from '../../model/device.js';
import { NOTHING } from '../../model/header-space.js';
import { ALL_IPV4, ALL_IPV6 } from '../../model/ip-set.js';
import { permittedSpace, type Phase, type Sides } from './access-list.js';
import { allPackets, sure, uniteSpaces, type SpaceBounds } from './bounds.js';
import { unevaluable } from './report.js';
import type { VlanFilter, VlanMapEntry } from './configuration.js';
import { codeOf, lineOf, onInterfaces, tellUndefined, wholeLine, type Context } from './context.js';
import { holdsVlan, portsInVlanOf, vlanOf } from './switch-port-vlans.js';

/** One filter for packets that come from a VLAN and one for those that go to it, for each map, family and use. */
export function vlanMapFilters(context: Context): readonly Filter[] {
  const { vlanFilters, nat } = context.configuration;
  const [first] = vlanFilters;
  // Which addresses a map sees of translated packets is not followed.
  if (first !== undefined && nat.length > 0) context.report.unsupported(lineOf(first.location), 'vlan filter together with ip nat');
  return vlanFilters.flatMap((use) => ([4, 6] as const).flatMap((family) => (['in', 'out'] as const).flatMap((direction) => vlanMapFilter(context, use, { family, direction }))));
}

interface Part {
  readonly family: 4 | 6;
  readonly direction: 'in' | 'out';
}

function vlanMapFilter(context: Context, use: VlanFilter, { family, direction }: Part): readonly Filter[] {
  const entries = context.configuration.vlanMaps.get(use.name);
  if (entries === undefined) {
    if (family === 4 && direction === 'in') tellUndefined(context, 'vlan access-map', use);
    return [];
  }
  const members = context.interfaces.filter((one) => holdsVlan(use.vlans, vlanOf(one) ?? -1));
  if (members.length === 0) return [];
  const names = members.map(({ name }) => name);
  const sides: Sides = direction === 'in' ? { ingress: onInterfaces(names) } : { egress: onInterfaces(names) };
  const lines = (phase: Phase): readonly Line[] => entryLines({ context, entries, family, sides, use }, phase);
  const overriding = context.product.portListsOverride && direction === 'in' && members.some((one) => portsInVlanOf(one, context.interfaces).some((port) => port.lists[family].length > 0));
  const soften = (all: readonly Line[]): readonly Line[] => (overriding ? all.map((line) => inDoubt(line, use)) : all);
  return [
    {
      name: `vlan filter ${use.name} ${direction}`,
      hooks: direction === 'in' ? ['forward', 'input'] : ['forward'],
      universe: family === 4 ? ALL_IPV4 : ALL_IPV6,
      lines: soften(lines('opening')),
      defaultAction: 'permit',
      defaultLocation: use.location,
      replies: { lines: soften(lines('answering')) },
    },
  ];
}

/** A list at a port of the VLAN may take the place of the map; then the map denies nothing surely. */
function inDoubt(line: Line, use: VlanFilter): Line {
  if (line.action === 'permit') return line;
  return { ...line, match: { must: NOTHING, may: line.match.may }, doubts: [...line.doubts, unevaluable(`vlan filter ${use.name}, switchport`, use.location)] };
}

interface MapReading {
  readonly context: Context;
  readonly entries: readonly VlanMapEntry[];
  readonly family: 4 | 6;
  readonly sides: Sides;
  readonly use: VlanFilter;
}

function entryLines(reading: MapReading, phase: Phase): readonly Line[] {
  const { entries, family, sides, use } = reading;
  const lines = entries.flatMap((entry) => entryLine(reading, entry, phase));
  // With a condition for a kind of packet, what meets none of them is dropped; without one it passes.
  const asks = entries.some(({ lists }) => lists.some((list) => list.family === family));
  if (!asks) return lines;
  const everything = sure(allPackets(family));
  return [...lines, wholeLine({ label: `vlan access-map ${use.name} implicit drop`.slice(0, 200), action: 'deny', location: use.location, ...sides }, everything)];
}

function entryLine({ context, family, sides, use }: MapReading, entry: VlanMapEntry, phase: Phase): readonly Line[] {
  const lists = entry.lists.filter((list) => list.family === family);
  const otherKinds = entry.lists.length > 0 || entry.otherTypes;
  if (lists.length === 0 && otherKinds) return [];
  const space: SpaceBounds = lists.length === 0 ? sure(allPackets(family)) : uniteSpaces(lists.map((reference) => listSpace(context, reference, { phase, tell: sides.ingress !== undefined && phase === 'opening' })));
  const unstated = entry.action === undefined;
  const doubts = unstated ? [...space.doubts, unevaluable(`vlan access-map ${use.name} ${entry.sequence}: action`, entry.location)] : space.doubts;
  if (space.may.length === 0) return [];
  const label = `vlan access-map ${use.name} ${entry.sequence}`.slice(0, 200);
  const base = { label, action: entry.action === 'drop' ? 'deny' : 'permit', location: entry.location, relatedLocations: [use.location, ...space.related].slice(0, 20), ...sides } as const;
  return [wholeLine(base, unstated ? { ...space, must: NOTHING, doubts } : space)];
}

/** An empty or undefined list chooses every packet of its kind (Catalyst 4500 command reference, `action`). */
function listSpace(context: Context, reference: VlanMapEntry['lists'][number], { phase, tell }: { readonly phase: Phase; readonly tell: boolean }): SpaceBounds {
  const list = context.list(reference.family, reference.name);
  if (list !== undefined && (list.entries.length > 0 || list.damaged)) return permittedSpace(list, phase);
  if (tell) context.report.add('warning', codeOf(context.product, 'undefined_list'), lineOf(reference.location), { name: reference.name.slice(0, 100) });
  const doubt = unevaluable(`access list ${reference.name}`, reference.location);
  return { must: NOTHING, may: allPackets(reference.family), doubts: [doubt], related: [reference.location] };
}
