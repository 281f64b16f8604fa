import type { Location } from '../../model/source.js';
import type { CoverageCounter } from '../shared/coverage-counter.js';
import type { Ipsets } from './ipsets.js';
import type { Reporter } from './reporter.js';

/** Where the account and the diagnostics of a file go. */
export interface FileAccount {
  readonly report: Reporter;
  readonly coverage: CoverageCounter;
}

/** The same, with the sets that rules may ask. */
export interface RuleAccount extends FileAccount {
  readonly sets: Ipsets;
}

/** Counts an element that is not in our grammar, and says so. */
export function unrecognised(account: FileAccount, what: string, location: Location): void {
  account.coverage.count('unrecognised', location);
  account.report.report('incomplete', 'export.unrecognised', location, { what });
}

/** Counts an element that matters and is not modelled, and says so. */
export function unsupported(account: FileAccount, what: string, location: Location): void {
  account.coverage.count('unsupported', location);
  account.report.report('incomplete', 'export.unsupported', location, { what });
}
