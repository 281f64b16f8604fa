/** Rule set after rule set, until enough packets were judged. */
import { randomFrom } from '../random.js';
import type { Counterexample, ProofOutcome, ProofRequest } from '../types.js';
import type { Probe } from './frames.js';
import { probeNear, type ProbeChoice } from './landmarks.js';
import { openRig, type Rig } from './rig.js';
import { shrink, type Rule, type RuleSet } from './rule-set.js';
import { tryRuleSet, type Comparison, type Dialect } from './trial.js';

/** A rule set with everything that is needed to try it. */
export interface Experiment {
  readonly rules: RuleSet;
  readonly dialect: Dialect;
  readonly choice: ProbeChoice;
  readonly exact: boolean;
  readonly veil?: (saved: string) => string;
}

/** Packets sent through one rule set. */
const PACKETS = 1000;

/** More counterexamples than this are not looked for. */
const MOST_COUNTEREXAMPLES = 3;

/**
 * Tries experiments, each decided by its seed, until the wanted number of packets was judged.
 *
 * @param samples experiments that are tried first; those that the program refuses are left out
 */
export async function campaign(request: ProofRequest, experimentOf: (seed: number) => Experiment, samples: readonly Experiment[] = []): Promise<ProofOutcome> {
  const { seed, cases, progress } = request;
  const rig = await openRig(experimentOf(seed).dialect.programs);
  const counts: Record<string, number> = { 'rule sets': 0, 'packets that passed': 0, 'packets left in doubt': 0, 'packets that the analysis was asked for': 0, 'rule sets the program refused': 0 };
  if (typeof rig === 'string') return { tried: 0, counterexamples: [], counts: {}, skipped: rig };
  const counterexamples: Counterexample[] = [];
  let tried = 0;
  try {
    await expectOpen(rig, experimentOf(seed).dialect);
    for (let index = 0; tried < cases && counterexamples.length < MOST_COUNTEREXAMPLES; index += 1) {
      const sample = samples[index];
      const own = sample === undefined ? (seed + index - samples.length) >>> 0 : seed;
      const experiment = sample ?? experimentOf(own);
      const probes = probesFor(own, experiment.choice);
      const result = await tryExperiment(rig, experiment, probes);
      if (result === undefined) {
        counts['rule sets the program refused'] = (counts['rule sets the program refused'] ?? 0) + 1;
        if (index > 50 && (counts['rule sets the program refused'] ?? 0) > index / 2) throw new Error('most rule sets are refused');
        continue;
      }
      tried += result.verdicts;
      if (sample !== undefined) add(counts, { 'rule sets of other projects': 1 });
      add(counts, { 'rule sets': 1, 'packets that passed': result.passed, 'packets left in doubt': result.inDoubt, 'packets that the analysis was asked for': result.analysed });
      if (result.disagreements.length > 0) counterexamples.push(await smallest(rig, experiment, { result, seed: own }));
      progress(tried);
    }
  } finally {
    rig.close();
  }
  return { tried, counterexamples, counts };
}

/** Without a rule every packet passes: else the network itself stops some, and no verdict would mean anything. */
async function expectOpen(rig: Rig, dialect: Dialect): Promise<void> {
  for (const family of [4, 6] as const) {
    const probes = probesFor(family, { family, landmarks: [], tracked: false, origins: ['eth0', 'eth1', 'cam0', 'lo', 'self'] });
    const result = await tryRuleSet({ rig, dialect, text: '', probes, exact: false });
    if (result?.passed !== probes.length) throw new Error(`${probes.length - (result?.passed ?? 0)} of ${probes.length} packets do not pass an empty rule set`);
  }
}

function add(counts: Record<string, number>, more: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(more)) counts[name] = (counts[name] ?? 0) + count;
}

function probesFor(seed: number, choice: ProbeChoice): readonly Probe[] {
  const random = randomFrom(seed ^ 0x5eed);
  return Array.from({ length: PACKETS }, () => probeNear(random, choice));
}

function tryExperiment(rig: Rig, experiment: Experiment, probes: readonly Probe[], rules: readonly Rule[] = experiment.rules.rules): Promise<Comparison | undefined> {
  const { dialect, exact, veil } = experiment;
  return tryRuleSet({ rig, dialect, exact, probes, text: experiment.rules.write(rules), ...(veil === undefined ? {} : { veil }) });
}

/** Leaves out rules and conditions as long as the first packet shows a disagreement, the same way round. */
async function smallest(rig: Rig, experiment: Experiment, { result, seed }: { readonly result: Comparison; readonly seed: number }): Promise<Counterexample> {
  const [first] = result.disagreements;
  if (first === undefined) throw new Error('nothing to make smaller');
  const again = async (rules: readonly Rule[]): Promise<Comparison | undefined> => tryExperiment(rig, experiment, [first.probe], rules);
  const rules = await shrink(experiment.rules.rules, async (fewer) => ((await again(fewer))?.disagreements.length ?? 0) > 0);
  const last = await again(rules);
  const text = last?.disagreements[0]?.text ?? `${first.text}\n(seen once, not again)`;
  await experiment.dialect.load(rig, experiment.rules.write(rules));
  const saved = (experiment.veil ?? ((same: string) => same))(await experiment.dialect.save(rig));
  return { seed, text: `loaded:\n${experiment.rules.write(rules)}\nexport as read:\n${saved}\n${text}\n(${result.disagreements.length} packets of this rule set)` };
}
