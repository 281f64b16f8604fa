import { diagnostic, type Diagnostic, type DiagnosticEffect } from '../../model/diagnostic.js';
import type { MessageParameters } from '../../model/message.js';
import type { Location } from '../../model/source.js';

/** What reading one file has to say; more than fifty of one kind are summed up. */
export interface Reports {
  add(effect: DiagnosticEffect, code: string, location: Location, parameters?: MessageParameters): void;
  all(): readonly Diagnostic[];
}

/** So many diagnostics of one code are listed. */
const LISTED = 50;

/** Starts without any. The same words at the same place are said once. */
export function createReports(path: string): Reports {
  const listed: Diagnostic[] = [];
  const counts = new Map<string, { count: number; readonly effect: DiagnosticEffect }>();
  const seen = new Set<string>();
  return {
    add(effect, code, location, parameters = {}) {
      const entry = counts.get(code) ?? { count: 0, effect };
      counts.set(code, entry);
      const key = `${code} ${location.region?.startLine ?? 0} ${JSON.stringify(parameters)}`;
      if (seen.has(key)) return;
      if (entry.count < LISTED) seen.add(key);
      entry.count += 1;
      if (entry.count <= LISTED) listed.push(diagnostic(effect, code, location, parameters));
    },
    all() {
      const sums = [...counts].flatMap(([code, { count, effect }]) =>
        count > LISTED ? [diagnostic(effect, 'paloalto.more_alike', { path }, { code, count: count - LISTED })] : [],
      );
      return [...listed, ...sums];
    },
  };
}
