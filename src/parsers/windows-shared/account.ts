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

/** A file of the host, and the room that reads it. */
export interface AccountedFile {
  readonly path: string;
  readonly room: string;
  /** What one element is, for people: "line", "registry value". */
  readonly unit: string;
}

/** Opens the account of one host's files. What is said about a file bears the code of the room that reads it. */
export function openAccount(files: readonly AccountedFile[]): Account {
  const counters = new Map<string, CoverageCounter>(files.map(({ path, room, unit }) => [path, coverageCounter(path, room, unit)]));
  const rooms = new Map(files.map(({ path, room }) => [path, room]));
  const roomOf = (path: string): string => rooms.get(path) ?? files[0]?.room ?? '';
  const kept: Diagnostic[] = [];
  const seen = new Map<string, { count: number; readonly sample: Diagnostic }>();
  const ownCode = (code: string, { path }: Location): string => (code.includes('.') ? code : `${roomOf(path)}.${code}`);
  return {
    report(effect, code, location, parameters) {
      const entry = diagnostic(effect, ownCode(code, location), location, parameters);
      const key = `${entry.code}\n${location.path}`;
      const group = seen.get(key) ?? { count: 0, sample: entry };
      group.count += 1;
      seen.set(key, group);
      if (group.count <= DIAGNOSTIC_LIMIT) kept.push(entry);
    },
    doubt: (code, location, parameters = {}) => ({ code: ownCode(code, location), parameters, location }),
    count: (state, location) => counters.get(location.path)?.count(state, location),
    countMany: (path, state, times) => counters.get(path)?.countMany(state, times),
    diagnostics: () => [...kept, ...moreDiagnostics(roomOf, [...seen.values()])],
    coverage: () => [...counters.values()].map((counter) => counter.result()),
  };
}

function moreDiagnostics(roomOf: (path: string) => string, groups: readonly { readonly count: number; readonly sample: Diagnostic }[]): Diagnostic[] {
  return groups
    .filter(({ count }) => count > DIAGNOSTIC_LIMIT)
    .map(({ count, sample }) =>
      diagnostic(sample.effect, `${roomOf(sample.location.path)}.more`, { path: sample.location.path }, { count: count - DIAGNOSTIC_LIMIT, code: sample.code }),
    );
}
