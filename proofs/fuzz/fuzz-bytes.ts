import { readFileSync } from 'node:fs';
import { sealed } from '../windows-stores/write-hive.js';
import { fixtureFolder, smallDevices } from '../format-fixtures.js';
import { randomFrom, type Random } from '../random.js';
import type { Counterexample, ProofOutcome, ProofRequest } from '../types.js';
import { mutateBytes } from './mutate-bytes.js';
import type { Examination, Target } from './target.js';
import { cpuMilliseconds, isSlow } from './watch.js';

/** Changes after which a hive still has a right checksum, so that its reader looks further. */
const SEALED = 0.8;
/** Numbers that lengths, counts and offsets break at. */
const NUMBERS: readonly number[] = [0, 1, 2, 4, 0x20, 0x7f, 0x80, 0xff, 0x100, 0x1000, 0x7fff, 0xffff, 0x1_0000, 0x7fff_ffff, 0x8000_0000, 0x8000_0004, 0xffff_fff8, 0xffff_ffff];

/** Changes binary exports byte by byte and number by number, and shows them to a target. */
export function fuzzBytes(target: Target, { seed, cases, progress }: ProofRequest): ProofOutcome {
  const random = randomFrom(seed);
  const seeds = smallDevices(target.id).map((names) => names.map((name): Uint8Array => readFileSync(new URL(`../../${fixtureFolder(target.id)}${name}`, import.meta.url))));
  const counterexamples: Counterexample[] = [];
  const answers = new Set<string>();
  let slowest = 0;
  let tried = 0;
  for (; tried < cases && counterexamples.length === 0 && seeds.length > 0; tried += 1) {
    if (tried % 500 === 0) progress(tried);
    const files = random.pick(seeds).map((bytes) => mutated(bytes, random));
    let wrong: string | undefined;
    const took = cpuMilliseconds(() => {
      const { complaint, signature } = examined(target, files);
      answers.add(signature);
      wrong = complaint;
    });
    slowest = Math.max(slowest, took);
    wrong ??= took > target.mostMilliseconds && isSlow(target.mostMilliseconds, () => examined(target, files)) ? `slow: ${Math.round(took)} ms` : undefined;
    if (wrong !== undefined) counterexamples.push({ text: [wrong, ...files.map((bytes) => `base64 ${Buffer.from(bytes).toString('base64').slice(0, 20_000)}`)].join('\n'), seed });
  }
  return { tried, counterexamples, counts: { 'different answers': answers.size, 'milliseconds of the slowest': Math.round(slowest) } };
}

function examined(target: Target, files: readonly Uint8Array[]): Examination {
  try {
    return target.examine(files);
  } catch (thrown: unknown) {
    return { complaint: `throw: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`, signature: 'throw' };
  }
}

function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  let result = bytes;
  for (let times = random.between(1, 4); times > 0; times -= 1) result = random.chance(0.5) ? withNumber(result, random) : mutateBytes(result, random);
  return result.length > 512 && result[0] === 0x72 && random.chance(SEALED) ? sealed(result) : result;
}

/** A number of four bytes becomes another, or a small one moves by one. */
function withNumber(bytes: Uint8Array, random: Random): Uint8Array {
  if (bytes.length < 8) return bytes;
  const result = Buffer.from(bytes);
  const at = random.below(bytes.length - 4);
  const number = random.chance(0.3) ? (result.readUInt32LE(at) + random.pick([1, 8, -1, -8]) + 2 ** 32) % 2 ** 32 : random.pick(NUMBERS);
  result.writeUInt32LE(number, at);
  return result;
}
