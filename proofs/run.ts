/**
 * Runs the proofs, two at a time and each in a process of its own, and prints what was tried.
 *
 *   npm run prove                                   the boxed amount
 *   npm run prove -- --amount campaign --write      the long campaign; writes proofs/report.json
 *   npm run prove -- --only kernel-iptables --cases 5000 --seed 7
 *
 * Ends with 1 when a promise does not hold or a proof breaks off (but for those in `open-faults.ts`), and with 2 when `--no-skips` is given and a proof
 * could not run.
 */
import { fork } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { proofs } from './index.js';
import { openFaults } from './open-faults.js';
import { isOutcome, type Amount, type Proof, type ProofOutcome } from './types.js';

const REPORT = new URL('report.json', import.meta.url);
const RUN_ONE = fileURLToPath(new URL('run-one.ts', import.meta.url));

const { values } = parseArgs({
  options: {
    amount: { type: 'string', default: 'boxed' },
    only: { type: 'string' },
    cases: { type: 'string' },
    seed: { type: 'string' },
    jobs: { type: 'string', default: '2' },
    write: { type: 'boolean', default: false },
    'no-skips': { type: 'boolean', default: false },
  },
});

interface Run {
  readonly proof: Proof;
  readonly outcome: ProofOutcome;
  readonly seconds: number;
}

const amount = amountNamed(values.amount);
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const waiting = proofs.filter((proof) => values.only === undefined || proof.id === values.only || proof.id.startsWith(`${values.only}-`));
if (waiting.length === 0) throw new Error(`no proof is called ${values.only ?? '-'}; there are: ${proofs.map((proof) => proof.id).join(', ')}`);

const runs: Run[] = [];
await Promise.all(Array.from({ length: Number(values.jobs) }, takeTurns));
if (values.write) writeReport();
const isOpen = (id: string): boolean => Object.hasOwn(openFaults, id);
if (runs.some(({ proof, outcome }) => outcome.counterexamples.length > 0 && !isOpen(proof.id))) process.exitCode = 1;
else if (values['no-skips'] && runs.some(({ outcome }) => outcome.skipped !== undefined)) process.exitCode = 2;

async function takeTurns(): Promise<void> {
  for (let proof = waiting.shift(); proof !== undefined; proof = waiting.shift()) {
    const begin = process.hrtime.bigint();
    const outcome = await runApart(proof, values.cases === undefined ? proof.cases[amount] : Number(values.cases));
    const run = { proof, outcome, seconds: Number(process.hrtime.bigint() - begin) / 1e9 };
    runs.push(run);
    process.stdout.write(`${lineOf(run)}\n`);
  }
}

/** A proof that breaks off, or says nothing, has not held. */
function runApart({ id }: Proof, cases: number): Promise<ProofOutcome> {
  return new Promise((resolve) => {
    let told: ProofOutcome | undefined;
    const child = fork(RUN_ONE, [id, `${seed}`, `${cases}`], { execArgv: process.execArgv });
    child.on('message', (message) => {
      if (isOutcome(message)) told = message;
    });
    child.on('close', (code, signal) => {
      const text = `the proof broke off: exit code ${code ?? '-'}, signal ${signal ?? '-'}`;
      resolve(told ?? { tried: 0, counterexamples: [{ text, seed }], counts: {} });
    });
  });
}

function amountNamed(name: string): Amount {
  if (name === 'quick' || name === 'boxed' || name === 'campaign') return name;
  throw new Error(`--amount takes quick, boxed or campaign, not ${name}`);
}

function lineOf({ proof, outcome, seconds }: Run): string {
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
  for (const { proof, outcome, seconds } of runs) {
    if (outcome.skipped !== undefined) continue;
    const { tried, counts, counterexamples } = outcome;
    entries.set(proof.id, { amount, date: new Date().toISOString().slice(0, 10), seed, tried, counterexamples: counterexamples.length, seconds: Math.round(seconds), counts });
  }
  const sorted = Object.fromEntries([...entries].sort(([left], [right]) => (left < right ? -1 : 1)));
  writeFileSync(REPORT, `${JSON.stringify(sorted, null, 2)}\n`);
}
