/** The two forms in which nft prints a rule set: both have to read to the same device. */
import type { DeviceConfig } from '../../src/model/device.js';
import { nftables } from '../../src/parsers/nftables/index.js';
import { toExportFile } from '../../src/parsers/shared/export-file.js';
import { generate } from '../kernel-nftables/generate.js';
import { openRig, type Rig } from '../kernel/rig.js';
import { shrink, type Rule, type RuleSet } from '../kernel/rule-set.js';
import { valuesFor } from '../kernel/values.js';
import { randomFrom } from '../random.js';
import type { Counterexample, Proof, ProofOutcome, ProofRequest } from '../types.js';

export const nftText: Proof = {
  id: 'nft-text',
  promise: '`nft list ruleset` and `nft -j list ruleset` of one kernel read to the same device, line by line, with the same doubts and the same complaints',
  unit: 'rule sets',
  cases: { quick: 10, boxed: 300, campaign: 10_000 },
  run,
};

/** More counterexamples than this are not looked for. */
const MOST = 3;

async function run({ seed, cases, progress }: ProofRequest): Promise<ProofOutcome> {
  const rig = await openRig([]);
  if (typeof rig === 'string') return { tried: 0, counterexamples: [], counts: {}, skipped: rig };
  const counterexamples: Counterexample[] = [];
  const counts = { rules: 0, 'rule sets the program refused': 0 };
  let tried = 0;
  try {
    for (let index = 0; tried < cases && counterexamples.length < MOST && index < cases * 2; index += 1) {
      const own = (seed + index) >>> 0;
      const rules = ruleSetOf(own);
      const difference = await differenceOf(rig, rules.write(rules.rules));
      if (difference === 'refused') {
        counts['rule sets the program refused'] += 1;
        continue;
      }
      tried += 1;
      counts.rules += rules.rules.length;
      if (difference !== undefined) counterexamples.push(await smallest(rig, rules, own));
      progress(tried);
    }
  } finally {
    rig.close();
  }
  return { tried, counterexamples, counts };
}

function ruleSetOf(seed: number): RuleSet {
  const random = randomFrom(seed);
  const values = valuesFor(random, random.chance(0.7) ? 4 : 6);
  return generate(random, values, { tracked: random.chance(0.5), translating: random.chance(0.4), undecidable: random.chance(0.5) });
}

async function smallest(rig: Rig, rules: RuleSet, seed: number): Promise<Counterexample> {
  const shows = async (kept: readonly Rule[]): Promise<boolean> => {
    const difference = await differenceOf(rig, rules.write(kept));
    return difference !== undefined && difference !== 'refused';
  };
  const text = rules.write(await shrink(rules.rules, shows));
  return { text: `${text}\n${(await differenceOf(rig, text)) ?? ''}`, seed };
}

/** The first line in which the two readings differ, `refused` for rules that nft does not take; undefined when they are the same. */
async function differenceOf(rig: Rig, text: string): Promise<string | undefined> {
  const loaded = await rig.run(['nft', '-f', '-'], `flush ruleset\n${text}`);
  if (loaded.code !== 0) return 'refused';
  const json = written((await rig.run(['nft', '-j', 'list', 'ruleset'])).output);
  const plain = written((await rig.run(['nft', '-a', 'list', 'ruleset'])).output);
  const at = json.findIndex((line, index) => line !== plain[index]);
  if (at === -1 && json.length === plain.length) return undefined;
  return `JSON: ${json.slice(at, at + 5).join(' ')}\ntext: ${plain.slice(at, at + 5).join(' ')}`;
}

/** Everything that a reading says but where it stands, a value a line. */
function written(saved: string): readonly string[] {
  const { device, diagnostics } = nftables.read([toExportFile({ path: 'rules', bytes: new TextEncoder().encode(saved) }).file]);
  const content: { readonly device: DeviceConfig | undefined; readonly said: readonly string[] } = {
    device,
    said: diagnostics.map(({ effect, code, parameters }) => `${effect} ${code} ${JSON.stringify(parameters)}`),
  };
  const text = JSON.stringify(content, (key, value: unknown) => (/location/iu.test(key) ? undefined : typeof value === 'bigint' ? String(value) : value), 1);
  return text.split('\n');
}
