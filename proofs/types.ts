/** How much of a proof is run: within `npm test`, within continuous integration, or as a campaign of hours. */
export type Amount = 'quick' | 'boxed' | 'campaign';

/** What one run of a proof is given. */
export interface ProofRequest {
  /** The same seed and number of cases always try the same cases in the same order. */
  readonly seed: number;
  /** How many cases to try, in the proof's own unit. */
  readonly cases: number;
  /** Called with the number of cases tried so far; a place to print progress. */
  readonly progress: (tried: number) => void;
}

/** A case in which the promise does not hold, shrunk as far as the proof can. */
export interface Counterexample {
  /** What was expected and what was seen, with the smallest input that shows it; several lines. */
  readonly text: string;
  /** Seed that leads to it, for a second look. */
  readonly seed: number;
}

/** What one run found. A run that finds a counterexample may stop early. */
export interface ProofOutcome {
  /** Cases really tried. */
  readonly tried: number;
  readonly counterexamples: readonly Counterexample[];
  /** Counts worth knowing: rule sets, formats, packets that passed. Keys are plain words. */
  readonly counts: Readonly<Record<string, number>>;
  /** Why nothing was tried on this machine (no root, a program is missing). Absent when it ran. */
  readonly skipped?: string;
}

/** One promise of the product, and the machine that tries to break it. A folder below `proofs/` exports one or more. */
export interface Proof {
  /** Folder name, or folder name and variant: `kernel-iptables`. */
  readonly id: string;
  /** The promise, as a whole sentence for docs/CORRECTNESS.md. */
  readonly promise: string;
  /** What is counted, in the plural: `packet verdicts`. */
  readonly unit: string;
  /** Cases for each amount. The quick ones of all proofs together stay below a minute on two cores. */
  readonly cases: Readonly<Record<Amount, number>>;
  run(request: ProofRequest): Promise<ProofOutcome>;
}

/** Whether what another process sent is an outcome. */
export function isOutcome(value: unknown): value is ProofOutcome {
  return typeof value === 'object' && value !== null && 'tried' in value && 'counterexamples' in value && Array.isArray(value.counterexamples) && 'counts' in value;
}
