/** What `query` answers: the contract of its JSON output. */
import type { ExamplePacket, PathStep } from './report.js';
import type { Location } from './source.js';

/** What becomes of some of the packets that were asked about. */
export interface QueryOutcome {
  readonly state: 'passes' | 'blocked' | 'in-doubt';
  /** Name of the host, group or zone. Hostile text. */
  readonly source: string;
  readonly destination: string;
  readonly example?: ExamplePacket;
  /** The devices on the way, each with the line or translation that decided there. */
  readonly path: readonly PathStep[];
  /** Conditions that could not be evaluated, when the state is `in-doubt`. */
  readonly doubts: readonly string[];
}

/** The answer to one question about a site's traffic. */
export interface QueryReport {
  readonly schemaVersion: 1;
  /** The site definition's path. */
  readonly site: string;
  readonly question: { readonly from: string; readonly to: string; readonly protocol: number; readonly port: number };
  /** `partly`: some of the packets surely pass, others surely do not. */
  readonly answer: QueryOutcome['state'] | 'partly';
  readonly outcomes: readonly QueryOutcome[];
  /** Trouble with exports, which leaves answers in doubt. */
  readonly diagnostics: readonly { readonly code: string; readonly message: string; readonly location: Location }[];
}
