import { diagnostic, type Diagnostic, type DiagnosticEffect } from '../../model/diagnostic.js';
import type { MessageParameters } from '../../model/message.js';
import type { Location } from '../../model/source.js';

const LIMIT = 50;

/** Collects diagnostics, each once a line; of each code and file it keeps the first fifty and sums up the rest. */
export interface Reporter {
  report(effect: DiagnosticEffect, code: string, location: Location, parameters?: MessageParameters): void;
  result(): readonly Diagnostic[];
}

interface Tally {
  count: number;
  effect: DiagnosticEffect;
  location: Location;
  readonly code: string;
}

/** Starts a collection for one device. */
export function reporter(): Reporter {
  const kept: Diagnostic[] = [];
  const tallies = new Map<string, Tally>();
  const seen = new Set<string>();
  return {
    report(effect, code, location, parameters = {}) {
      const key = `${effect} ${code} ${location.path}`;
      const place = `${key} ${location.region?.startLine ?? 0} ${String(parameters['what'] ?? '')}`;
      if (seen.has(place)) return;
      seen.add(place);
      const tally = tallies.get(key) ?? { count: 0, effect, location, code };
      tally.count += 1;
      tally.location = location;
      tallies.set(key, tally);
      if (tally.count <= LIMIT) kept.push(diagnostic(effect, code, location, parameters));
    },
    result() {
      const rest = [...tallies.values()].filter((tally) => tally.count > LIMIT);
      const sums = rest.map(({ effect, location, count, code }) =>
        diagnostic(effect, 'iptables.more', location, { count: count - LIMIT, code }),
      );
      return [...kept, ...sums];
    },
  };
}
