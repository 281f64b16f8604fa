import type { Syntax } from '../syntax.js';

/** The files of one input as texts; an export of one device may be several files. */
export type Sample = readonly string[];

/** What one input did. */
export interface Examination {
  /** Why the promise is broken, undefined when it is kept. The words before the first colon name the kind of fault. */
  readonly complaint: string | undefined;
  /** What the reader said, in short: an input that makes it say something new is mutated further. */
  readonly signature: string;
}

/** Something that reads untrusted text. */
export interface Target {
  /** `fortigate`, `site`, `policy-result`. */
  readonly id: string;
  /** For mutations that keep most of a text readable; told by each text itself when absent. */
  readonly syntax?: Syntax;
  /** Small inputs that are read without complaint. */
  readonly seeds: readonly Sample[];
  /** Words with a meaning in this format. */
  readonly words: readonly string[];
  /** CPU time that one input of up to 64,000 characters may take. */
  readonly mostMilliseconds: number;
  /** Must not throw; what the reader throws is a complaint. */
  examine(files: readonly Uint8Array[]): Examination;
}
