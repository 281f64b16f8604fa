import type { ElementState } from '../../model/coverage.js';
import type { Doubt } from '../../model/device.js';
import { diagnostic, type Diagnostic, type DiagnosticEffect } from '../../model/diagnostic.js';
import type { MessageParameters } from '../../model/message.js';
import { atLine, type Location } from '../../model/source.js';

/** Collects what reading one device has to say, and which statements ended in another state than their table gives. */
export interface Report {
  add(effect: DiagnosticEffect, code: string, location: Location, parameters?: MessageParameters): void;
  /** States how the statement at this place ended. */
  mark(location: Location, state: ElementState): void;
  stateAt(location: Location): ElementState | undefined;
  diagnostics(): readonly Diagnostic[];
}

/** More of one code in one file are summed up in one diagnostic of the same effect. */
const MOST_OF_ONE_CODE = 50;

/** Starts an empty report. */
export function createReport(): Report {
  const shown: Diagnostic[] = [];
  const counts = new Map<string, { count: number; readonly effect: DiagnosticEffect; readonly code: string; readonly path: string; line: number }>();
  const marks = new Map<string, ElementState>();
  return {
    add(effect, code, location, parameters = {}) {
      const key = `${effect} ${code} ${location.path}`;
      const line = location.region?.startLine ?? 1;
      const counted = counts.get(key) ?? { count: 0, effect, code, path: location.path, line };
      counted.count += 1;
      counted.line = line;
      counts.set(key, counted);
      if (counted.count <= MOST_OF_ONE_CODE) shown.push(diagnostic(effect, code, location, parameters));
    },
    mark(location, state) {
      const key = locationKey(location);
      marks.set(key, worse(marks.get(key), state));
    },
    stateAt: (location) => marks.get(locationKey(location)),
    diagnostics: () => [...shown, ...[...counts.values()].filter(({ count }) => count > MOST_OF_ONE_CODE).map(summary)],
  };
}

function summary(counted: { readonly count: number; readonly effect: DiagnosticEffect; readonly code: string; readonly path: string; readonly line: number }): Diagnostic {
  const parameters = { count: counted.count - MOST_OF_ONE_CODE, code: counted.code };
  return diagnostic(counted.effect, 'fortigate.more', atLine(counted.path, counted.line), parameters);
}

function locationKey(location: Location): string {
  return `${location.region?.startLine ?? 0} ${location.path}`;
}

const ORDER: readonly ElementState[] = ['understood', 'noEffect', 'partial', 'unsupported', 'unrecognised'];

function worse(a: ElementState | undefined, b: ElementState): ElementState {
  return a !== undefined && ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b;
}

/** A condition that an export cannot settle. `what` names it for people, at most 100 characters. */
export function unevaluable(what: string, location: Location): Doubt {
  return { code: 'doubt.unevaluable', parameters: { what: what.slice(0, 100) }, location };
}

/** Doubts of several parts, each place once, at most 20: enough to say why, not a copy of the configuration. */
export function mergeDoubts(...lists: readonly (readonly Doubt[])[]): readonly Doubt[] {
  const seen = new Set<string>();
  const merged: Doubt[] = [];
  for (const list of lists) {
    for (const doubt of list) {
      const key = `${doubt.code} ${locationKey(doubt.location)}`;
      if (seen.has(key) || merged.length >= 20) continue;
      seen.add(key);
      merged.push(doubt);
    }
  }
  return merged;
}

/** Places of several parts, each once, at most 20. */
export function mergeLocations(...lists: readonly (readonly Location[])[]): readonly Location[] {
  const seen = new Set<string>();
  const merged: Location[] = [];
  for (const list of lists) {
    for (const location of list) {
      if (merged.length >= 20) return merged;
      if (seen.has(locationKey(location))) continue;
      seen.add(locationKey(location));
      merged.push(location);
    }
  }
  return merged;
}
