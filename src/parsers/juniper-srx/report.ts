import type { ElementState } from '../../model/coverage.js';
import type { Doubt } from '../../model/device.js';
import { diagnostic, type Diagnostic, type DiagnosticEffect } from '../../model/diagnostic.js';
import type { MessageParameters } from '../../model/message.js';
import type { Location } from '../../model/source.js';

/** Collects what reading one device has to say, and which statements ended worse than the grammar alone tells. */
export interface Report {
  add(effect: DiagnosticEffect, code: string, location: Location, parameters?: MessageParameters): void;
  /** As `add`, once for a name however often it is used. */
  addOnce(key: string, message: { readonly code: string; readonly location: Location; readonly parameters: MessageParameters }): void;
  /** States how the statements of this line ended. */
  mark(location: Location, state: 'partial' | 'unsupported'): void;
  /** The marks of one file, by line. */
  marks(path: string): ReadonlyMap<number, ElementState>;
  diagnostics(): readonly Diagnostic[];
}

/** More of one code in one file are summed up in one diagnostic of the same effect. */
const MOST_OF_ONE_CODE = 50;

interface Counted {
  count: number;
  readonly effect: DiagnosticEffect;
  readonly code: string;
  last: Location;
}

/** Starts an empty report. */
export function createReport(): Report {
  const shown: Diagnostic[] = [];
  const counts = new Map<string, Counted>();
  const marks = new Map<string, Map<number, ElementState>>();
  const said = new Set<string>();
  const add: Report['add'] = (effect, code, location, parameters = {}) => {
    const key = `${effect} ${code} ${location.path}`;
    const counted = counts.get(key) ?? { count: 0, effect, code, last: location };
    counted.count += 1;
    counted.last = location;
    counts.set(key, counted);
    if (counted.count <= MOST_OF_ONE_CODE) shown.push(diagnostic(effect, code, location, parameters));
  };
  return {
    add,
    addOnce(key, { code, location, parameters }) {
      if (!said.has(`${code} ${key}`)) add('incomplete', code, location, parameters);
      said.add(`${code} ${key}`);
    },
    mark(location, state) {
      const line = location.region?.startLine ?? 0;
      const ofFile = marks.get(location.path) ?? new Map<number, ElementState>();
      marks.set(location.path, ofFile.set(line, ofFile.get(line) === 'unsupported' ? 'unsupported' : state));
    },
    marks: (path) => marks.get(path) ?? new Map<number, ElementState>(),
    diagnostics: () => [...shown, ...[...counts.values()].filter(({ count }) => count > MOST_OF_ONE_CODE).map(summary)],
  };
}

function summary({ count, effect, code, last }: Counted): Diagnostic {
  return diagnostic(effect, 'juniper-srx.more', last, { count: count - MOST_OF_ONE_CODE, code });
}

/** A condition that an export cannot settle. `what` names it for people, at most 100 characters. */
export function unevaluable(what: string, location: Location): Doubt {
  return { code: 'doubt.unevaluable', parameters: { what: what.slice(0, 100) }, location };
}

const MOST_KEPT = 20;
const NO_DOUBTS: readonly Doubt[] = [];

/** Doubts of several parts, each place once, at most 20. */
export function mergeDoubts(...lists: readonly (readonly Doubt[])[]): readonly Doubt[] {
  const merged: Doubt[] = [];
  for (const list of lists) {
    for (const doubt of list) {
      if (merged.length >= MOST_KEPT) return merged;
      if (!merged.some((other) => other.code === doubt.code && isSamePlace(other.location, doubt.location))) merged.push(doubt);
    }
  }
  return merged.length === 0 ? NO_DOUBTS : merged;
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
  return merged;
}

function isSamePlace(a: Location, b: Location): boolean {
  return a.region?.startLine === b.region?.startLine && a.path === b.path;
}
