import { formats } from '../../src/parsers/index.js';
import type { Proof, ProofRequest, ProofOutcome } from '../types.js';
import { formatTarget, mostMilliseconds } from './format-target.js';
import { fuzz } from './fuzz.js';
import { fuzzBytes } from './fuzz-bytes.js';
import { askEvaluation, policyTarget } from './policy-target.js';
import { siteTarget } from './site-target.js';

const UNIT = 'inputs';
const CASES = { quick: 1_000, boxed: 40_000, campaign: 1_000_000 };

/** Exports that are no text. */
const BINARY: ReadonlySet<string> = new Set(['windows-policy-file', 'windows-wfw']);

/** Mutated inputs for everything that reads text nobody here wrote. */
export const fuzzProofs: readonly Proof[] = [
  ...formats.map((format): Proof => ({
    id: `fuzz-${format.id}`,
    promise: `Whatever stands in a file that looks like a ${format.displayName}, reading 64 KB of it neither throws nor takes longer than ${mostMilliseconds(format)} ms, and what was not understood is said.`,
    unit: UNIT,
    cases: CASES,
    run: (request) => Promise.resolve(BINARY.has(format.id) ? fuzzBytes(formatTarget(format), request) : fuzz(formatTarget(format), request)),
  })),
  {
    id: 'fuzz-site',
    promise: 'Whatever stands in a site definition, reading 64 KB of it neither throws nor takes longer than 250 ms, and a site that is accepted holds every entry of its file and contradicts itself nowhere.',
    unit: UNIT,
    cases: CASES,
    run: (request) => Promise.resolve(fuzz(siteTarget(), request)),
  },
  {
    id: 'fuzz-policy-result',
    promise: 'Whatever the policies answer, it is either exactly what they promise to answer, for this input and the whole of it, or an error; nothing else is thrown.',
    unit: UNIT,
    cases: { ...CASES, boxed: 100_000 },
    run: fuzzPolicyResult,
  },
];

async function fuzzPolicyResult(request: ProofRequest): Promise<ProofOutcome> {
  const target = policyTarget();
  const outcome = fuzz(target, request);
  const refuted = await askEvaluation(target.kept, request.seed);
  return {
    ...outcome,
    counterexamples: [...outcome.counterexamples, ...refuted],
    counts: { ...outcome.counts, 'answers given to the whole evaluation': target.kept.size },
  };
}
