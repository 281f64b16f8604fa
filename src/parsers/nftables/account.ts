import type { Coverage, ElementState } from '../../model/coverage.js';
import { diagnostic, type Diagnostic } from '../../model/diagnostic.js';
import type { Location } from '../../model/source.js';
import { coverageCounter } from '../shared/coverage-counter.js';

/** Diagnostics of one code that are listed one by one; the rest is one more diagnostic with their number. */
const LISTED_PER_CODE = 50;

/** The account of one file: every object once, and what there is to say about it. */
export interface Account {
  /** Counts one object of the list. */
  count(state: ElementState, location: Location): void;
  /** Counts an object that was not understood and says so. */
  unrecognised(location: Location, what: string): void;
  /** Counts an object whose effect is not modelled and says so. */
  unsupported(location: Location, what: string): void;
  /** Counts an object that is defined twice and says so. */
  definedTwice(location: Location, kind: string, name: string): void;
  /** Counts a flow table and says what it does. */
  flowtable(location: Location, name: string): void;
  /** Says that a name has no definition. Counts nothing. */
  undefinedReference(location: Location, kind: string, name: string): void;
  /** Adds any other diagnostic. Counts nothing. */
  report(entry: Diagnostic): void;
  diagnostics(): readonly Diagnostic[];
  coverage(): Coverage;
}

/** Opens the account of a file. */
export function openAccount(path: string): Account {
  const counter = coverageCounter(path, 'nftables', 'object');
  const listed: Diagnostic[] = [];
  const perCode = new Map<string, { count: number; first: Diagnostic }>();
  function report(entry: Diagnostic): void {
    const seen = perCode.get(entry.code);
    const count = (seen?.count ?? 0) + 1;
    perCode.set(entry.code, { count, first: seen?.first ?? entry });
    if (count <= LISTED_PER_CODE) listed.push(entry);
  }
  return {
    count: counter.count,
    report,
    unrecognised(location, what) {
      counter.count('unrecognised', location);
      report(diagnostic('incomplete', 'export.unrecognised', location, { what }));
    },
    unsupported(location, what) {
      counter.count('unsupported', location);
      report(diagnostic('incomplete', 'export.unsupported', location, { what }));
    },
    definedTwice(location, kind, name) {
      counter.count('unrecognised', location);
      report(diagnostic('incomplete', 'nftables.defined_twice', location, { kind, name: name.slice(0, 200) }));
    },
    flowtable(location, name) {
      counter.count('noEffect', location);
      report(diagnostic('note', 'nftables.flowtable', location, { name: name.slice(0, 200) }));
    },
    undefinedReference(location, kind, name) {
      report(diagnostic('incomplete', 'export.undefined_reference', location, { kind, name: name.slice(0, 200) }));
    },
    diagnostics() {
      return [...listed, ...furtherDiagnostics(perCode)];
    },
    coverage: counter.result,
  };
}

function furtherDiagnostics(perCode: ReadonlyMap<string, { count: number; first: Diagnostic }>): readonly Diagnostic[] {
  const result: Diagnostic[] = [];
  for (const [code, { count, first }] of perCode) {
    if (count <= LISTED_PER_CODE) continue;
    result.push(diagnostic(first.effect, 'nftables.more', { path: first.location.path }, { count: count - LISTED_PER_CODE, code }));
  }
  return result;
}
