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
  stateAt(path: string, line: number): ElementState | undefined;
  diagnostics(): readonly Diagnostic[];
}

/** More of one code in one file are summed up in one diagnostic of the same effect. */
const MOST_OF_ONE_CODE = 50;

/** Starts an empty report. */
export function createReport(): Report {
  const shown: Diagnostic[] = [];
  const counts = new Map<string, { count: number; readonly effect: DiagnosticEffect; readonly code: string; readonly path: string; line: number }>();
  const marks = new Map<string, Map<number, ElementState>>();
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
      const line = location.region?.startLine ?? 0;
      const ofFile = marks.get(location.path) ?? new Map<number, ElementState>();
      marks.set(location.path, ofFile.set(line, worse(ofFile.get(line), state)));
    },
    stateAt: (path, line) => marks.get(path)?.get(line),
    diagnostics: () => [...shown, ...[...counts.values()].filter(({ count }) => count > MOST_OF_ONE_CODE).map(summary)],
  };
}

function summary(counted: { readonly count: number; readonly effect: DiagnosticEffect; readonly code: string; readonly path: string; readonly line: number }): Diagnostic {
  const parameters = { count: counted.count - MOST_OF_ONE_CODE, code: counted.code };
  return diagnostic(counted.effect, 'fortigate.more', atLine(counted.path, counted.line), parameters);
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
  const merged: Doubt[] = [];
  for (const list of lists) {
    for (const doubt of list) {
      if (merged.length >= MOST_KEPT) return merged;
      if (!merged.some((other) => other.code === doubt.code && isSamePlace(other.location, doubt.location))) merged.push(doubt);
    }
  }
  return merged.length === 0 ? NO_DOUBTS : merged.slice();
}

/** Places of several parts, each once, at most 20. */
export function mergeLocations(...lists: readonly (readonly Location[])[]): readonly Location[] {
  const merged: Location[] = [];
  for (const list of lists) {
    for (const location of list) {
      if (merged.length >= MOST_KEPT) return merged;
      if (!merged.some((other) => isSamePlace(other, location))) merged.push(location);
    }
  }
  // A copy has no room to spare: every policy keeps one.
  return merged.slice();
}

function isSamePlace(a: Location, b: Location): boolean {
  return a.region?.startLine === b.region?.startLine && a.path === b.path;
}

const MOST_KEPT = 20;
const NO_DOUBTS: readonly Doubt[] = [];
