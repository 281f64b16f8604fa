/**
 * Runs the proofs and prints what was tried.
 *
 *   npm run prove                                   the boxed amount, as continuous integration does
 *   npm run prove -- --amount campaign --write      the long campaign; writes proofs/report.json
 *   npm run prove -- --only kernel-iptables --cases 5000 --seed 7
 *
 * Ends with 1 when a promise does not hold, and with 2 when `--no-skips` is given and a proof could not run.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { proofs } from './index.js';
import type { Amount, Proof, ProofOutcome } from './types.js';

const REPORT = new URL('report.json', import.meta.url);

const { values } = parseArgs({
  options: {
    amount: { type: 'string', default: 'boxed' },
    only: { type: 'string' },
    cases: { type: 'string' },
    seed: { type: 'string' },
    write: { type: 'boolean', default: false },
    'no-skips': { type: 'boolean', default: false },
  },
});

const amount = amountNamed(values.amount);
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const chosen = proofs.filter((proof) => values.only === undefined || proof.id === values.only || proof.id.startsWith(`${values.only}-`));
if (chosen.length === 0) throw new Error(`no proof is called ${values.only ?? '-'}; there are: ${proofs.map((proof) => proof.id).join(', ')}`);

const outcomes: { proof: Proof; outcome: ProofOutcome; seconds: number }[] = [];
for (const proof of chosen) {
  const begin = process.hrtime.bigint();
  const cases = values.cases === undefined ? proof.cases[amount] : Number(values.cases);
  const outcome = await proof.run({ seed, cases, progress: showProgress(proof, cases) });
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  outcomes.push({ proof, outcome, seconds });
  process.stdout.write(`${lineOf(proof, outcome, seconds)}\n`);
}
if (values.write) writeReport();
if (outcomes.some(({ outcome }) => outcome.counterexamples.length > 0)) process.exitCode = 1;
else if (values['no-skips'] && outcomes.some(({ outcome }) => outcome.skipped !== undefined)) process.exitCode = 2;

function amountNamed(name: string): Amount {
  if (name === 'quick' || name === 'boxed' || name === 'campaign') return name;
  throw new Error(`--amount takes quick, boxed or campaign, not ${name}`);
}

/** On a terminal only: a log needs no line that overwrites itself. */
function showProgress(proof: Proof, cases: number): (tried: number) => void {
  if (!process.stderr.isTTY) return () => undefined;
  return (tried) => process.stderr.write(`\r${proof.id}: ${tried.toLocaleString('en')} of ${cases.toLocaleString('en')} `);
}

function lineOf(proof: Proof, outcome: ProofOutcome, seconds: number): string {
  if (outcome.skipped !== undefined) return `skipped  ${proof.id}: ${outcome.skipped}`;
  const counts = Object.entries(outcome.counts).map(([name, count]) => `${name} ${count.toLocaleString('en')}`);
  const holds = outcome.counterexamples.length === 0;
  const head = `${holds ? 'holds   ' : 'BROKEN  '} ${proof.id}: ${outcome.tried.toLocaleString('en')} ${proof.unit} in ${seconds.toFixed(1)} s, seed ${seed}`;
  const tail = outcome.counterexamples.slice(0, 5).map(({ text, seed: own }) => `--- seed ${own}\n${text}`);
  return [[head, ...counts].join('; '), ...tail].join('\n');
}

/** Proofs that were not run this time keep what an earlier run wrote. */
function writeReport(): void {
  const old: unknown = JSON.parse(readFileSync(REPORT, 'utf8'));
  const entries = new Map<string, unknown>(typeof old === 'object' && old !== null ? Object.entries(old) : []);
  for (const { proof, outcome, seconds } of outcomes) {
    if (outcome.skipped !== undefined) continue;
    const { tried, counts, counterexamples } = outcome;
    entries.set(proof.id, { amount, date: new Date().toISOString().slice(0, 10), seed, tried, counterexamples: counterexamples.length, seconds: Math.round(seconds), counts });
  }
  const sorted = Object.fromEntries([...entries].sort(([left], [right]) => (left < right ? -1 : 1)));
  writeFileSync(REPORT, `${JSON.stringify(sorted, null, 2)}\n`);
}
