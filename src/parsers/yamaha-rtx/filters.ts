/**
 * Filters of interfaces as two ordered filters: what comes in, by interface, and what goes out. An interface without a
 * list lets everything pass; one with a list drops what no filter of it matches.
 */
import type { Doubt, Filter, InterfaceMatch, Line, Match } from '../../model/device.js';
import { box, NOTHING, type HeaderSpace } from '../../model/header-space.js';
import { ALL_ADDRESSES, ALL_IPV4, ALL_IPV6 } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import type { ExportReport } from '../shared/export-report.js';
import type { Configuration, SecureFilter } from './configuration.js';
import type { DynamicFilter } from './dynamic-filter.js';
import type { StaticFilter } from './static-filter.js';

type Phase = 'opening' | 'answering';
type Side = { readonly ingress: InterfaceMatch } | { readonly egress: InterfaceMatch };

/** Filters for both families, and what the router's own services let in. */
export function createFilters(configuration: Configuration, location: Location, report: ExportReport): readonly Filter[] {
  const families: readonly (4 | 6)[] = configuration.ipv6 ? [4, 6] : [4];
  return [...families.flatMap((family) => [filterOf('in', family, { configuration, location, report }), filterOf('out', family, { configuration, location, report })]), ownServices(location)];
}

interface Sources {
  readonly configuration: Configuration;
  readonly location: Location;
  readonly report: ExportReport;
}

function filterOf(direction: 'in' | 'out', family: 4 | 6, { configuration, location, report }: Sources): Filter {
  const all = [...configuration.secure.values()].filter((one) => one.family === family);
  const own = all.filter((one) => one.direction === direction);
  const lines = (phase: Phase): readonly Line[] => own.flatMap((one) => listLines(one, phase, { configuration, location, report }));
  const answers = all.filter((one) => one.direction !== direction).flatMap((one) => answerLines(one, { configuration, location, report }));
  const name = `${family === 4 ? 'ip' : 'ipv6'} secure filter ${direction}`;
  return {
    name,
    hooks: direction === 'in' ? ['forward', 'input'] : ['forward'],
    universe: family === 4 ? ALL_IPV4 : ALL_IPV6,
    lines: lines('opening'),
    defaultAction: 'permit',
    defaultLocation: location,
    replies: { lines: [...answers, ...lines('answering')] },
  };
}

function sideOf(name: string, direction: 'in' | 'out'): Side {
  const patterns = { patterns: [name], negated: false };
  return direction === 'in' ? { ingress: patterns } : { egress: patterns };
}

/** One list in order: what its dynamic filters may let pass, its static filters, and the drop of the rest. */
function listLines(one: SecureFilter, phase: Phase, sources: Sources): readonly Line[] {
  const { configuration, report } = sources;
  const side = sideOf(one.interface, one.direction);
  const lines: Line[] = phase === 'opening' ? one.dynamic.flatMap((number) => watchedLines(number, one, sources)) : [];
  for (const number of one.numbers) {
    const filter = configuration.filters[one.family].get(number);
    if (filter === undefined) {
      report.add('incomplete', 'export.undefined_reference', one.location, { kind: 'filter', name: number.slice(0, 40) });
      lines.push(...unsure(`filter ${number}`, { one, side, match: { must: everything(one.family), may: everything(one.family) } }));
    } else lines.push(...filterLines(filter, phase, { one, side }));
  }
  const rest = everything(one.family);
  lines.push({ label: labelOf(one, ''), action: 'deny', match: { must: rest, may: rest }, ...side, doubts: [], location: one.location });
  return lines;
}

function everything(family: 4 | 6): HeaderSpace {
  const addresses = family === 4 ? ALL_IPV4 : ALL_IPV6;
  return [box({ source: addresses, destination: addresses })];
}

function labelOf({ interface: name, direction }: SecureFilter, number: string): string {
  return `${name} ${direction}${number === '' ? '' : ` ${number}`}`.slice(0, 200);
}

interface At {
  readonly one: SecureFilter;
  readonly side: Side;
}

function filterLines(filter: StaticFilter, phase: Phase, { one, side }: At): readonly Line[] {
  const match = filter[phase];
  if (match.may.length === 0) return [];
  // Nothing tells whether the line is connected at the time.
  if (filter.action === 'restrict') return unsure(`filter ${filter.number} restrict`, { one, side, match, filter });
  const doubts = match.must === match.may ? [] : filter.doubts;
  return [{ label: labelOf(one, filter.number), action: filter.action === 'pass' ? 'permit' : 'deny', match, ...side, doubts, location: filter.location, relatedLocations: [one.location] }];
}

/** Passed or dropped: nobody can tell. */
function unsure(what: string, { one, side, match, filter }: At & { readonly match: Match; readonly filter?: StaticFilter }): readonly Line[] {
  const location = filter?.location ?? one.location;
  const doubts: readonly Doubt[] = [{ code: 'doubt.unevaluable', parameters: { what }, location }];
  const base = { label: labelOf(one, filter?.number ?? what), ...side, doubts, location, relatedLocations: [one.location] };
  return [{ ...base, action: 'permit', match: { must: NOTHING, may: match.may } }, { ...base, action: 'deny', match }];
}

function dynamicOf(number: string, one: SecureFilter, { configuration, report }: Sources): DynamicFilter | undefined {
  const filter = configuration.dynamic[one.family].get(number);
  if (filter === undefined) report.add('incomplete', 'export.undefined_reference', one.location, { kind: 'dynamic filter', name: number.slice(0, 40) });
  return filter;
}

/** Whether a dynamic filter also lets a connection pass that the static ones drop is not documented. */
function watchedLines(number: string, one: SecureFilter, sources: Sources): readonly Line[] {
  const filter = dynamicOf(number, one, sources);
  const may = filter?.match.may ?? everything(one.family);
  const location = filter?.location ?? one.location;
  const doubts: readonly Doubt[] = [{ code: 'doubt.unevaluable', parameters: { what: `dynamic ${number}` }, location }];
  return [{ label: labelOf(one, `dynamic ${number}`), action: 'permit', match: { must: NOTHING, may }, ...sideOf(one.interface, one.direction), doubts, location, relatedLocations: [one.location] }];
}

/** Answers to connections that a dynamic filter watches come back the other way through the same interface. */
function answerLines(one: SecureFilter, sources: Sources): readonly Line[] {
  const side = sideOf(one.interface, one.direction === 'in' ? 'out' : 'in');
  return one.dynamic.flatMap((number): readonly Line[] => {
    const filter = sources.configuration.dynamic[one.family].get(number);
    if (filter === undefined) return [];
    const may = turned(filter.match.may);
    const must = filter.match.must === filter.match.may ? may : NOTHING;
    const doubts: readonly Doubt[] = must === may ? [] : [{ code: 'doubt.unevaluable', parameters: { what: `dynamic ${number}` }, location: filter.location }];
    return [{ label: labelOf(one, `dynamic ${number}`), action: 'permit', match: { must, may }, ...side, doubts, location: filter.location }];
  });
}

function turned(space: HeaderSpace): HeaderSpace {
  return space.map((one) => ({ ...one, source: one.destination, destination: one.source, sourcePorts: one.destinationPorts, destinationPorts: one.sourcePorts }));
}

/** What the router itself answers depends on switches with defaults that differ by model; all of it is in doubt. */
function ownServices(location: Location): Filter {
  const doubts: readonly Doubt[] = [{ code: 'doubt.unevaluable', parameters: { what: 'telnetd, sshd, httpd, tftp, snmp' }, location }];
  const line: Line = { label: 'router', action: 'permit', match: { must: NOTHING, may: [box({})] }, doubts, location };
  return { name: 'router', hooks: ['input'], universe: ALL_ADDRESSES, lines: [line], defaultAction: 'deny', defaultLocation: location, replies: 'stateful' };
}
