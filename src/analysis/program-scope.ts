/** Host rules that are limited to a program open only what that program listens on (ruling 17). */
import { guideRows } from '../guide/rows.js';
import { scopeOpens } from '../guide/programs.js';
import type { DeviceConfig, Filter, Line, ProgramScope } from '../model/device.js';
import { box, intersectSpaces, subtractSpaces, type Box, type HeaderSpace } from '../model/header-space.js';
import { numberSet, type NumberSet } from '../model/number-set.js';
import type { Component, Host, SiteDefinition } from '../model/site.js';
import { withImplied } from './parties.js';
import { transportProtocols } from './site-ports.js';

/** A port that a component of the host listens on. */
export interface HostListener {
  readonly component: Component;
  readonly defaultPort: number;
  readonly protocols: NumberSet;
  readonly ports: NumberSet;
}

/** Every listener of a host by the guide's inbound rows, overrides and instances counted in. */
function hostListeners(host: Host): readonly HostListener[] {
  const components = withImplied(host.components.map((entry) => entry.component));
  return guideRows
    .filter((row) => row.direction === 'inbound' && !row.flags.includes('reserved'))
    .flatMap((row) =>
      components
        .filter((component) => row.components.some((party) => party === component))
        .map((component) => ({ component, defaultPort: row.ports.first, protocols: transportProtocols(row.transport), ports: portsOf(host, component, row) })),
    );
}

function portsOf(
  host: Host,
  component: Component,
  row: { readonly ports: { readonly first: number; readonly last: number }; readonly flags: readonly string[] },
): NumberSet {
  if (row.ports.first !== row.ports.last) return [row.ports];
  const count = row.flags.includes('multiInstance') ? host.recorderInstances : 1;
  return numberSet(
    Array.from({ length: count }, (_unused, index) => {
      const defaultPort = row.ports.first + index;
      const port = host.portOverrides.find((one) => one.component === component && one.defaultPort === defaultPort)?.port ?? defaultPort;
      return { first: port, last: port };
    }),
  );
}

/** The host's firewall with every program condition resolved against what the host runs. */
export function resolvePrograms(site: SiteDefinition, host: Host, config: DeviceConfig): DeviceConfig {
  if (!config.filters.some((filter) => filter.lines.some((line) => line.program !== undefined))) return config;
  const openedBy = programPorts(site, hostListeners(host));
  const inbound = onceEach((line) => resolveLine(line, openedBy));
  const outbound = onceEach(doubtOutboundProgram);
  return { ...config, filters: config.filters.map((filter) => resolveFilter(filter, filter.hooks.includes('input') ? inbound : outbound)) };
}

type LineChange = (line: Line) => Line;

/** A line stands in the filter of every profile it is in force in: it is resolved once, and stays one line. */
function onceEach(change: LineChange): LineChange {
  const changed = new Map<Line, Line>();
  return (line) => {
    const known = changed.get(line);
    if (known !== undefined) return known;
    const result = change(line);
    changed.set(line, result);
    return result;
  };
}

function resolveFilter(filter: Filter, change: LineChange): Filter {
  return { ...filter, lines: filter.lines.map((line) => (line.program === undefined ? line : change(line))) };
}

/** Which program sends is not known of any flow: a rule for one program may or may not apply. */
function doubtOutboundProgram(line: Line): Line {
  const doubt = { code: 'analysis.outbound_program', parameters: { line: line.label }, location: line.location };
  return { ...line, match: { must: [], may: line.match.may }, doubts: [...line.doubts, doubt] };
}

/** The listeners of a host as a program sees them. */
interface ProgramPorts {
  /** Those of the program, and those that may be. */
  readonly opened: readonly Box[];
  readonly unsure: readonly Box[];
  /** Those of all programs. */
  readonly all: readonly Box[];
}

function programPorts(site: SiteDefinition, listeners: readonly HostListener[]): (scope: ProgramScope) => ProgramPorts {
  const spaces = listeners.map((listener) => ({ listener, space: box({ protocols: listener.protocols, destinationPorts: listener.ports }) }));
  const all = spaces.map(({ space }) => space);
  const known = new Map<string, ProgramPorts>();
  return (scope) => {
    const key = JSON.stringify([scope.program, scope.service]);
    const answered = (wanted: string): readonly Box[] =>
      spaces.flatMap(({ listener, space }) => (scopeOpens(scope, listener, site.encryption) === wanted ? [space] : []));
    const found = known.get(key) ?? { opened: answered('yes'), unsure: answered('in-doubt'), all };
    known.set(key, found);
    return found;
  };
}

function resolveLine(line: Line, openedBy: (scope: ProgramScope) => ProgramPorts): Line {
  const scope = line.program ?? {};
  const { opened, unsure, all } = openedBy(scope);
  const elsewhere = subtractSpaces(line.match.may, all);
  const may = [...elsewhere, ...ofListeners(line.match.may, [...opened, ...unsure])];
  const isExact = unsure.length === 0 && line.action === 'permit' && line.match.must === line.match.may;
  if (isExact) return { ...line, match: { must: may, may } };
  const must = [
    ...(line.action === 'permit' ? subtractSpaces(line.match.must, all) : []),
    ...ofListeners(line.match.must, opened),
  ];
  const doubt = { code: 'analysis.unknown_program', parameters: { line: line.label, program: scope.program ?? scope.service ?? '' }, location: line.location };
  return { ...line, match: { must, may }, doubts: unsure.length === 0 ? line.doubts : [...line.doubts, doubt] };
}

function ofListeners(space: HeaderSpace, listeners: readonly Box[]): HeaderSpace {
  return listeners.length === 0 ? [] : intersectSpaces(space, listeners);
}
