/** The proofs of the area as tests. */
import { describe, expect, it } from 'vitest';
import { areaOfEnvironment } from './areas.mjs';

/** Fixed: a mutant must meet the same packets each time it is tried. */
const SEED = 20_261_122;

/** An eighth of the quick amount: enough to notice a mutant, little enough for thousands of them. */
const SHARE = 8;

const wanted = areaOfEnvironment().proofs.map((path) => path.split('/'));

/** Only the rooms that are wanted: what is imported here is imported again for each static mutant. */
const rooms = await Promise.all([...new Set(wanted.map(([room]) => room))].map((room) => import(`../proofs/${room}/index.ts`)));
const proofs = rooms.flatMap((room) => Object.values(room)).flat().filter((value) => typeof value === 'object' && value !== null && 'run' in value);

describe('proofs', () => {
  it.each(wanted.map(([, id]) => id))('%s holds', async (id) => {
    const proof = proofs.find((one) => one.id === id);
    const outcome = await proof.run({ seed: SEED, cases: Math.ceil(proof.cases.quick / SHARE), progress: () => undefined });
    expect(outcome.counterexamples.map((one) => one.text)).toEqual([]);
  });
});
