/** Harmless edits change nothing that is said; harmful ones change it for exactly the packets that they are about. */
import { randomFrom } from '../random.js';
import type { Counterexample, Proof, ProofOutcome, ProofRequest } from '../types.js';
import { fortigateMachine } from './fortigate.js';
import { iptablesMachine } from './iptables.js';
import { formatOf } from './machine.js';
import { nftablesMachine } from './nftables.js';
import { pfsenseMachine } from './pfsense.js';
import type { Format, Found } from './types.js';
import { windowsMachine } from './windows.js';

const FORMATS: readonly Format[] = [formatOf(iptablesMachine), formatOf(nftablesMachine), formatOf(fortigateMachine), formatOf(pfsenseMachine), ...(['powershell', 'netsh', 'registry'] as const).map((format) => formatOf(windowsMachine(format)))];

/** See the promise. */
export const harmlessEdits: Proof = {
  id: 'rewrites-harmless',
  promise: 'Writing a configuration otherwise without changing what it means changes neither bound of what passes, for every packet there is.',
  unit: 'edited configurations on one way',
  cases: { quick: 1_000, boxed: 30_000, campaign: 200_000 },
  run: (request) => Promise.resolve(run(request, (format, seed) => format.tryHarmless(randomFrom(seed)))),
};

/** See the promise. */
export const harmfulEdits: Proof = {
  id: 'rewrites-harmful',
  promise: 'A small change of a configuration changes what the analysis says for the packets that meet it, and for no others.',
  unit: 'edited configurations on one way',
  cases: { quick: 400, boxed: 10_000, campaign: 100_000 },
  run: (request) => Promise.resolve(run(request, (format, seed) => format.tryHarmful(randomFrom(seed)))),
};

const ENOUGH = 3;

function run(request: ProofRequest, tryOne: (format: Format, seed: number) => Iterable<Found>): ProofOutcome {
  const counterexamples: Counterexample[] = [];
  const counts: Record<string, number> = { configurations: 0, 'answers that changed': 0 };
  const seeds = randomFrom(request.seed);
  let tried = 0;
  for (let place = 0; tried < request.cases && counterexamples.length < ENOUGH; place += 1) {
    const format = FORMATS[place % FORMATS.length];
    // The first round takes the seed itself, so that the seed of a counterexample leads straight to it.
    const seed = place < FORMATS.length ? request.seed : seeds.below(2 ** 31);
    if (format === undefined) break;
    for (const { cases, edit, changed, counterexample } of tryOne(format, seed)) {
      tried += cases;
      counts[edit] = (counts[edit] ?? 0) + cases;
      counts['answers that changed'] = (counts['answers that changed'] ?? 0) + changed;
      if (counterexample !== undefined) counterexamples.push({ seed, text: counterexample });
    }
    counts['configurations'] = (counts['configurations'] ?? 0) + 1;
    request.progress(tried);
  }
  return { tried, counterexamples, counts };
}
