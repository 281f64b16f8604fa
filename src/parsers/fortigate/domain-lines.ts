import type { Doubt, Filter, InterfaceMatch, Line } from '../../model/device.js';
import { box, EVERYTHING, NOTHING } from '../../model/header-space.js';
import { ALL_ADDRESSES, subtractIps, uniteIps } from '../../model/ip-set.js';
import { crossingsBetween, idInDomain, named, sidesOf, translationsBeyond, type Crossing, type TranslationIds } from './domain-crossings.js';
import { ownAddressesOf, type DomainView } from './domain-links.js';

/** What the filters of one domain need to know of the others. */
export interface LineContext {
  readonly ids: TranslationIds;
  /** Interfaces whose packets reach this domain with a source that another domain changed. */
  readonly changed: readonly string[];
}

/**
 * The forward filter of one domain among several: its lines hold for what enters or leaves by its interfaces, ends of
 * links included; what passes between other domains without it is none of its business.
 */
export function forwardInDomain(filter: Filter, view: DomainView, context: LineContext): Filter {
  const cross = rememberedCrossings(view);
  const lines = filter.lines.flatMap((line) => linesOf(line, cross(line.ingress, line.egress), { view, ids: context.ids }));
  return { ...filter, name: nameInDomain(filter.name, view), lines: [...passingBy(view), ...unclearLines(view), ...doubtfulLines(view, context), ...lines] };
}

function nameInDomain(text: string, { domain }: DomainView): string {
  return ['vdom "', domain.name, '" ', text].join('').slice(0, 200);
}

type Cross = (ingress: InterfaceMatch | undefined, egress: InterfaceMatch | undefined) => readonly Crossing[];

/** Many policies share their interfaces, and their conditions with them. */
function rememberedCrossings(view: DomainView): Cross {
  const known = new Map<InterfaceMatch | undefined, Map<InterfaceMatch | undefined, readonly Crossing[]>>();
  return (ingress, egress) => {
    const byEgress = known.get(ingress) ?? new Map<InterfaceMatch | undefined, readonly Crossing[]>();
    known.set(ingress, byEgress);
    const crossings = byEgress.get(egress) ?? crossingsBetween(sidesOf(ingress, view), sidesOf(egress, view));
    byEgress.set(egress, crossings);
    return crossings;
  };
}

function linesOf(line: Line, crossings: readonly Crossing[], { view, ids }: { readonly view: DomainView; readonly ids: TranslationIds }): readonly Line[] {
  const label = nameInDomain(line.label, view);
  const translations = line.translations?.map((id) => idInDomain(id, view));
  return crossings.flatMap(({ ingress, egress, fromBeyond }) => {
    const conditions = fromBeyond ? translationsBeyond(translations, view, ids) : [translations === undefined ? {} : { translations }];
    return conditions.map((condition) => ({ ...line, label, ingress, egress, ...condition }));
  });
}

/** Packets that pass between other domains and never come through this one. */
function passingBy(view: DomainView): readonly Line[] {
  const groups = [...view.beyond.values(), ...view.unclear, view.elsewhere].filter((names) => names.length > 0);
  return groups.map((names) => ({
    label: nameInDomain('is not on the way', view),
    action: 'permit',
    match: { must: EVERYTHING, may: EVERYTHING },
    ingress: named(names),
    egress: named(names),
    doubts: [],
    location: view.domain.device.location,
    builtIn: true,
  }));
}

/** A line that may permit or deny everything between these interfaces. */
function openLine(view: DomainView, { action, ingress, egress, code }: { readonly action: Line['action']; readonly ingress: readonly string[]; readonly egress: readonly string[]; readonly code: string }): Line {
  const { location } = view.domain.device;
  return {
    label: nameInDomain('traffic of other domains', view),
    action,
    match: { must: NOTHING, may: EVERYTHING },
    ingress: named(ingress),
    egress: named(egress),
    doubts: [{ code, parameters: { vdom: view.domain.name.slice(0, 60) }, location }],
    location,
    builtIn: true,
  };
}

/** Domains that are joined in ways that were not followed may send each other anything. */
function unclearLines(view: DomainView): readonly Line[] {
  return crossingsBetween({ own: view.own, beyond: view.unclear }, { own: view.own, beyond: view.unclear }).flatMap(({ ingress, egress, fromBeyond }) => {
    const leaving = fromBeyond ? egress.patterns : view.unclear.flat();
    return leaving.length === 0 ? [] : [openLine(view, { action: 'permit', ingress: ingress.patterns, egress: leaving, code: 'fortigate.vdom_ways' })];
  });
}

/** Packets whose source another domain changed, and packets that a virtual IP of another domain will yet change. */
function doubtfulLines(view: DomainView, { ids, changed }: LineContext): readonly Line[] {
  const all = crossingsBetween(sidesOf(undefined, view), sidesOf(undefined, view));
  const foreign = [...ids.crossing].filter(([other]) => other !== view).flatMap(([, list]) => list);
  const later = foreign.length === 0 ? [] : all.map(({ ingress, egress }) => ({ ...openLine(view, { action: 'permit', ingress: ingress.patterns, egress: egress.patterns, code: 'fortigate.vdom_vip' }), translations: foreign }));
  const unknown = all.flatMap(({ ingress, egress, fromBeyond }) => {
    const names = fromBeyond ? ingress.patterns.filter((name) => changed.includes(name)) : [];
    if (names.length === 0) return [];
    const open = { ingress: names, egress: egress.patterns, code: 'fortigate.vdom_nat' };
    return [openLine(view, { ...open, action: 'deny' }), openLine(view, { ...open, action: 'permit' })];
  });
  return [...later, ...unknown];
}

/**
 * A local-in filter of one domain among several. It judges packets to the addresses of its own domain; those that
 * come from another domain passed policies there, which were not followed, so nothing is sure about them.
 */
export function localInDomain(filter: Filter, view: DomainView, views: readonly DomainView[]): Filter {
  const lines = filter.lines.flatMap((line) => inputLines(line, view));
  return { ...filter, name: nameInDomain(filter.name, view), lines: [...otherAddresses(view, views), ...lines] };
}

function otherAddresses(view: DomainView, views: readonly DomainView[]): readonly Line[] {
  const others = views.filter((other) => other !== view).map(({ domain }) => ownAddressesOf(domain));
  const theirs = others.some(({ learns }) => learns) ? ALL_ADDRESSES : uniteIps(...others.map(({ known }) => known));
  const destination = subtractIps(theirs, ownAddressesOf(view.domain).known);
  if (destination.length === 0) return [];
  const line = openLine(view, { action: 'permit', ingress: [], egress: [], code: 'fortigate.vdom_access' });
  const { ingress: _anyIngress, egress: _anyEgress, ...everywhere } = line;
  return [{ ...everywhere, match: { must: NOTHING, may: [box({ destination })] } }];
}

/** What opens the device itself in one domain among several. */
export function accessInDomain(filter: Filter, view: DomainView): readonly Line[] {
  return filter.lines.flatMap((line) => inputLines(line, view));
}

/** The device's own services are in doubt from everywhere. */
function inputLines(line: Line, view: DomainView): readonly Line[] {
  const label = nameInDomain(line.label, view);
  if (line.builtIn === true) return [{ ...line, label }];
  const { own, beyond } = sidesOf(line.ingress, view);
  const isOpen = line.ingress === undefined || line.ingress.patterns.some((name) => view.beyond.has(name));
  const foreign = [...beyond.flat(), ...(isOpen ? view.unclear.flat() : [])];
  const near = own.length === 0 ? [] : [{ ...line, label, ingress: named(own) }];
  if (foreign.length === 0) return near;
  const doubt: Doubt = { code: 'fortigate.vdom_access', parameters: { vdom: view.domain.name.slice(0, 60) }, location: line.location };
  return [...near, { ...line, label, ingress: named(foreign), match: { must: NOTHING, may: line.match.may }, doubts: [...line.doubts, doubt] }];
}
