import { diagnostic, type Diagnostic, type DiagnosticEffect } from '../../model/diagnostic.js';
import type { MessageParameters } from '../../model/message.js';
import type { Location } from '../../model/source.js';
import { coverageCounter, type CoverageCounter } from './coverage-counter.js';
import type { Coverage, ElementState } from '../../model/coverage.js';

const MOST_OF_ONE_CODE = 50;

/** What reading the files of one device has to say: diagnostics, and the account of every element. */
export interface ExportReport {
  /** Adds a diagnostic, once a place; of each code and file the first fifty are kept and the rest summed up. */
  add(effect: DiagnosticEffect, code: string, location: Location, parameters?: MessageParameters): void;
  /** Counts an element, and says so where it is not in our grammar or not modelled. `what` names it for people. */
  count(state: ElementState, location: Location, what?: string): void;
  diagnostics(): readonly Diagnostic[];
  coverage(): readonly Coverage[];
}

interface Tally {
  count: number;
  location: Location;
  readonly effect: DiagnosticEffect;
  readonly code: string;
}

/** Starts the report of one device. `room` prefixes the code `more`; `unit` names an element for people. */
export function exportReport(room: string, unit: string, paths: readonly string[]): ExportReport {
  const kept: Diagnostic[] = [];
  const tallies = new Map<string, Tally>();
  const seen = new Set<string>();
  const counters = new Map<string, CoverageCounter>(paths.map((path) => [path, coverageCounter(path, room, unit)]));
  function add(effect: DiagnosticEffect, code: string, location: Location, parameters: MessageParameters = {}): void {
    const key = `${effect} ${code} ${location.path}`;
    const place = `${key} ${location.region?.startLine ?? 0} ${String(parameters['what'] ?? parameters['name'] ?? '')}`;
    if (seen.has(place)) return;
    seen.add(place);
    const tally = tallies.get(key) ?? { count: 0, effect, location, code };
    tally.count += 1;
    tally.location = location;
    tallies.set(key, tally);
    if (tally.count <= MOST_OF_ONE_CODE) kept.push(diagnostic(effect, code, location, parameters));
  }
  return {
    add,
    count(state, location, what = '') {
      counters.get(location.path)?.count(state, location);
      if (state === 'unrecognised') add('incomplete', 'export.unrecognised', location, { what: what.slice(0, 100) });
      if (state === 'unsupported') add('incomplete', 'export.unsupported', location, { what: what.slice(0, 100) });
    },
    diagnostics() {
      const rest = [...tallies.values()].filter((tally) => tally.count > MOST_OF_ONE_CODE);
      const sums = rest.map(({ effect, code, location, count }) => diagnostic(effect, `${room}.more`, location, { count: count - MOST_OF_ONE_CODE, code }));
      return [...kept, ...sums];
    },
    coverage: () => [...counters.values()].map((counter) => counter.result()),
  };
}
