import { describe, expect, it } from 'vitest';
import { proofs } from '../../proofs/index.js';

/** Fixed, so that a failure here is seen by the next person too; `npm run prove` takes another seed each time. */
const SEED = 20_261_122;

describe('proofs', () => {
  it.each(proofs)('$id holds for its quick amount', { timeout: 60_000 }, async (proof) => {
    const outcome = await proof.run({ seed: SEED, cases: proof.cases.quick, progress: () => undefined });
    expect(outcome.counterexamples.map((one) => one.text)).toEqual([]);
    if (outcome.skipped === undefined) expect(outcome.tried).toBeGreaterThanOrEqual(proof.cases.quick);
  });
});
