import type { Coverage, ElementState } from '../../model/coverage.js';
import type { Doubt } from '../../model/device.js';
import { diagnostic, type Diagnostic, type DiagnosticEffect } from '../../model/diagnostic.js';
import type { MessageParameters } from '../../model/message.js';
import type { Location } from '../../model/source.js';
import { coverageCounter, type CoverageCounter } from '../shared/coverage-counter.js';

/** So many diagnostics of one code are listed for a file; the rest is one number. */
export const DIAGNOSTIC_LIMIT = 50;

/** Collects what a room has to say about the files of one host. */
export interface Account {
  /** Adds a diagnostic; `code` is a shared one, or without a dot one of the room's own. */
  report(effect: DiagnosticEffect, code: string, location: Location, parameters?: MessageParameters): void;
  /** Builds a doubt with one of the room's own codes. */
  doubt(code: string, location: Location, parameters?: MessageParameters): Doubt;
  count(state: ElementState, location: Location): void;
  /** Counts several elements of one file at once that ended well. */
  countMany(path: string, state: 'understood' | 'noEffect' | 'partial', times: number): void;
  diagnostics(): readonly Diagnostic[];
  coverage(): readonly Coverage[];
}

/** What an account needs to know of its room. */
export interface AccountOptions {
  readonly room: string;
  readonly unit: string;
  readonly paths: readonly string[];
}

/** Opens the account of one host's files. */
export function openAccount(options: AccountOptions): Account {
  const { room, unit } = options;
  const counters = new Map<string, CoverageCounter>(options.paths.map((path) => [path, coverageCounter(path, room, unit)]));
  const kept: Diagnostic[] = [];
  const seen = new Map<string, { count: number; readonly sample: Diagnostic }>();
  const ownCode = (code: string): string => (code.includes('.') ? code : `${room}.${code}`);
  return {
    report(effect, code, location, parameters) {
      const entry = diagnostic(effect, ownCode(code), location, parameters);
      const key = `${entry.code}\n${location.path}`;
      const group = seen.get(key) ?? { count: 0, sample: entry };
      group.count += 1;
      seen.set(key, group);
      if (group.count <= DIAGNOSTIC_LIMIT) kept.push(entry);
    },
    doubt: (code, location, parameters = {}) => ({ code: ownCode(code), parameters, location }),
    count: (state, location) => counters.get(location.path)?.count(state, location),
    countMany: (path, state, times) => counters.get(path)?.countMany(state, times),
    diagnostics: () => [...kept, ...moreDiagnostics(room, [...seen.values()])],
    coverage: () => [...counters.values()].map((counter) => counter.result()),
  };
}

function moreDiagnostics(room: string, groups: readonly { readonly count: number; readonly sample: Diagnostic }[]): Diagnostic[] {
  return groups
    .filter(({ count }) => count > DIAGNOSTIC_LIMIT)
    .map(({ count, sample }) =>
      diagnostic(sample.effect, `${room}.more`, { path: sample.location.path }, { count: count - DIAGNOSTIC_LIMIT, code: sample.code }),
    );
}
