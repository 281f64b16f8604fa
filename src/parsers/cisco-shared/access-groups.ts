import type { Doubt, Filter, Line } from '../../model/device.js';
import { NOTHING, type HeaderSpace } from '../../model/header-space.js';
import { ALL_IPV4, ALL_IPV6 } from '../../model/ip-set.js';
import { linesOf, permittedSpace, type AccessList, type Evaluation, type Phase, type Sides } from './access-list.js';
import { allPackets } from './bounds.js';
import { unevaluable } from './report.js';
import type { Application, Direction, RouterInterface } from './configuration.js';
import { codeOf, lineOf, onInterfaces, type Context } from './context.js';
import { inspectedAnswers, reflectedAnswers } from './kept-connections.js';
import { seenInside, seenOutside, type NatView } from './nat-view.js';
import { portsInVlanOf, vlanOf } from './switch-port-vlans.js';

/** The lists at routed interfaces: one filter a family and direction, whose lines name their interface. */
export function accessGroupFilters(context: Context, view: NatView): readonly Filter[] {
  const kinds = [[4, 'in'], [4, 'out'], [6, 'in'], [6, 'out']] as const;
  return kinds.map(([family, direction]) => accessGroupFilter({ context, view, family, direction }));
}

interface FilterPlace {
  readonly context: Context;
  readonly view: NatView;
  readonly family: 4 | 6;
  readonly direction: Direction;
}

function accessGroupFilter(place: FilterPlace): Filter {
  const { context, family, direction } = place;
  const command = family === 4 ? 'ip access-group' : 'ipv6 traffic-filter';
  const routed = context.interfaces.filter(({ vlans }) => vlans === undefined);
  const opening = routed.flatMap((one) => linesAt(one, place, 'opening'));
  const answering = routed.flatMap((one) => linesAt(one, place, 'answering'));
  return {
    name: `${command} ${direction}`,
    // What the device itself sends does not meet the lists at the way out.
    hooks: direction === 'in' ? ['forward', 'input'] : ['forward'],
    universe: family === 4 ? ALL_IPV4 : ALL_IPV6,
    lines: opening,
    defaultAction: 'permit',
    defaultLocation: { path: context.report.path },
    replies: { lines: answering },
  };
}

function linesAt(one: RouterInterface, place: FilterPlace, phase: Phase): readonly Line[] {
  const { context, family, direction, view } = place;
  const sides: Sides = direction === 'in' ? { ingress: onInterfaces([one.name]) } : { egress: onInterfaces([one.name]) };
  const applied = one.lists[family].filter((application) => application.direction === direction);
  if (applied.length === 0) return [];
  const lines = applied.flatMap((application) => linesOfApplication({ application, one, place, sides, phase }));
  const before = [...overridingPorts(one, { context, family, direction, sides }), ...inspectedAnswers(context, { one, direction, family, phase })];
  const crossing = { one, direction, phase, family } as const;
  const seen = one.nat === 'outside' ? seenOutside(lines, crossing, view) : seenInside(lines, crossing, view);
  return [...before, ...seen];
}

interface Applied {
  readonly application: Application;
  readonly one: RouterInterface;
  readonly place: FilterPlace;
  readonly sides: Sides;
  readonly phase: Phase;
}

/**
 * A list that is not defined permits everything, and an explicit line says so; a list that lost an entry to our reading is
 * in doubt.
 */
function linesOfApplication({ application, one, place, sides, phase }: Applied): readonly Line[] {
  const { context, family } = place;
  const list = context.list(family, application.name);
  if (list === undefined || (list.entries.length === 0 && !list.damaged)) return [withoutEntries(application, { list, context, family, sides, phase })];
  const evaluate = (name: string, evaluation: Evaluation): readonly Line[] => reflectedAnswers(context, { name, evaluation, one, list, sides });
  const lines = linesOf(list, { sides, phase, evaluate });
  if (!list.damaged) return lines;
  const doubt = unevaluable(`access list ${list.name}`, list.location);
  const open: Line = { label: `${list.name}: a line that was not understood`, action: 'permit', match: { must: NOTHING, may: allPackets(family) }, doubts: [doubt], location: list.location, ...sides };
  return [open, ...lines.map((line) => inDoubtLine(line, doubt))];
}

interface Empty {
  readonly list: AccessList | undefined;
  readonly context: Context;
  readonly family: 4 | 6;
  readonly sides: Sides;
  readonly phase: Phase;
}

function withoutEntries({ name, location }: Application, { list, context, family, sides, phase }: Empty): Line {
  if (list === undefined && phase === 'opening') context.report.add('warning', codeOf(context.product, 'undefined_list'), lineOf(location), { name: name.slice(0, 100) });
  const everything = allPackets(family);
  const label = `${name} (${list === undefined ? 'not defined' : 'no entries'})`.slice(0, 200);
  if (list === undefined) return { label, action: 'permit', match: { must: everything, may: everything }, doubts: [], location, ...sides };
  // A list that is there and holds remarks alone: whether its implicit end counts is not documented.
  const doubts = [unevaluable(`ip access-list ${name}: -`, location)];
  return { label, action: 'deny', match: { must: NOTHING, may: everything }, doubts, location, ...sides };
}

/** The line with nothing sure about it. */
function inDoubtLine(line: Line, doubt: Doubt): Line {
  return { ...line, match: { must: NOTHING, may: line.match.may }, doubts: [...line.doubts, doubt] };
}

interface Overriding {
  readonly context: Context;
  readonly family: 4 | 6;
  readonly direction: Direction;
  readonly sides: Sides;
}

/**
 * Many Catalysts let a list at a switch port stand in for the list of the VLAN interface (`access-group mode prefer
 * port`, and without a choice on smaller models), so what a port's list permits may come in past the interface's.
 */
function overridingPorts(one: RouterInterface, { context, family, direction, sides }: Overriding): readonly Line[] {
  if (direction === 'out' || vlanOf(one) === undefined || !context.product.portListsOverride) return [];
  const applications = portsInVlanOf(one, context.interfaces).flatMap((port) => port.lists[family].filter((application) => application.direction === 'in'));
  const names = new Map(applications.map((application) => [application.name, application]));
  return [...names.values()].map((application) => {
    const list = context.list(family, application.name);
    const may: HeaderSpace = list === undefined || list.entries.length === 0 ? allPackets(family) : permittedSpace(list, 'opening').may;
    const doubt: Doubt = { code: codeOf(context.product, 'port_list'), parameters: { name: application.name.slice(0, 100) }, location: application.location };
    return { label: `${application.name} at a switch port`.slice(0, 200), action: 'permit' as const, match: { must: NOTHING, may }, doubts: [doubt], location: application.location, ...sides };
  }).filter((line) => line.match.may.length > 0);
}
