/** Runs one proof in a process of its own and sends what it found to the process that started it: `run-one.ts ID SEED CASES`. */
import { proofs } from './index.js';

const [id, seed, cases] = process.argv.slice(2);
const proof = proofs.find((one) => one.id === id);
if (proof === undefined || process.send === undefined) throw new Error('this file is started by run.ts');
const outcome = await proof.run({ seed: Number(seed), cases: Number(cases), progress: () => undefined });
process.send(outcome, () => process.disconnect());
