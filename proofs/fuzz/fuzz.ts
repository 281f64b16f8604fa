import { randomFrom, type Random } from '../random.js';
import { syntaxOf } from '../syntax.js';
import type { Counterexample, ProofOutcome, ProofRequest } from '../types.js';
import { encode, mutateBytes } from './mutate-bytes.js';
import { mutateText } from './mutate-text.js';
import { shrink } from './shrink.js';
import type { Examination, Sample, Target } from './target.js';
import { cpuMilliseconds, endsWithin, isSlow, settledHeap } from './watch.js';

/** Cases between two looks at the clock of a hang, at the memory, and at what is reported as progress. */
const CASES_PER_CHUNK = 500;
/** A chunk that takes longer hangs: hardly any case takes a hundredth of what it may. */
const CHUNK_MILLISECONDS = 120_000;
/** Inputs worth changing further that are kept. */
const MOST_SAMPLES = 600;
const LONGEST_SAMPLE = 6_000;
/** Memory that caches may settle at after the first tenth of a run; a leak goes beyond. */
const MOST_GROWTH = 24 * 1024 * 1024;
const MOST_COUNTEREXAMPLES = 5;

/** Changes inputs at random and shows them to a target, which must neither throw, hang, leak nor keep quiet. */
export function fuzz(target: Target, { seed, cases, progress }: ProofRequest): ProofOutcome {
  const run: Run = {
    target, seed, random: randomFrom(seed), samples: [...target.seeds], signatures: new Set(), counterexamples: [], kinds: new Set(),
    current: [], tried: 0, slowest: 0, largest: 0,
  };
  if (target.seeds.length === 0) return withoutSeeds(target, seed);
  checkSeeds(run);
  let heapBefore: number | undefined;
  while (run.tried < cases && run.counterexamples.length < MOST_COUNTEREXAMPLES) {
    if (heapBefore === undefined && run.tried >= cases / 10) heapBefore = settledHeap();
    const until = Math.min(cases, run.tried + CASES_PER_CHUNK);
    const ended = endsWithin(CHUNK_MILLISECONDS, () => { while (run.tried < until) tryOne(run); });
    progress(run.tried);
    if (!ended) {
      report(run, `hang: still reading after ${CHUNK_MILLISECONDS / 1_000} s`, { files: run.current, shrinks: false });
      break;
    }
  }
  const growth = grown(run, heapBefore);
  return { tried: run.tried, counterexamples: run.counterexamples, counts: { ...countsOf(run), ...growth } };
}

interface Run {
  readonly target: Target;
  readonly random: Random;
  readonly seed: number;
  readonly samples: Sample[];
  /** Hashes: a long run sees many. */
  readonly signatures: Set<number>;
  readonly counterexamples: Counterexample[];
  readonly kinds: Set<string>;
  current: readonly Uint8Array[];
  tried: number;
  slowest: number;
  largest: number;
}

function countsOf({ samples, target, signatures, slowest, largest }: Run): Readonly<Record<string, number>> {
  return {
    'inputs kept for saying something new': samples.length - target.seeds.length,
    'different answers': signatures.size,
    'milliseconds of the slowest': Math.round(slowest),
    'bytes of the largest': largest,
  };
}

/** Nothing to begin with is nothing tried. */
function withoutSeeds({ id }: Target, seed: number): ProofOutcome {
  return { tried: 0, counterexamples: [{ text: `there is nothing to change: put small exports into __tests__/parsers/${id}/fixtures/small/`, seed }], counts: {} };
}

/** The seeds themselves must be read without complaint: else every mutation would only show the same. */
function checkSeeds(run: Run): void {
  for (const seed of run.target.seeds) examineBytes(run, seed.map((text) => Buffer.from(text)));
}

function tryOne(run: Run): void {
  const { random, target } = run;
  const parent = random.pick(random.chance(0.2) ? target.seeds : run.samples);
  const chosen = random.below(parent.length);
  const texts = parent.map((text, index) => (index === chosen ? mutateText(text, { random, words: target.words, others: run.samples, syntax: target.syntax ?? syntaxOf(text) }) : text));
  const files = texts.map((text, index) => (index === chosen ? encode(text, random) : Buffer.from(text)));
  if (random.chance(0.15)) files[chosen] = mutateBytes(files[chosen] ?? new Uint8Array(), random);
  run.tried += 1;
  const examined = examineBytes(run, files);
  const signature = hashOf(examined?.signature ?? '');
  if (examined === undefined || run.signatures.has(signature)) return;
  if (run.signatures.size < 50_000) run.signatures.add(signature);
  if (texts.every((text) => text.length <= LONGEST_SAMPLE)) keep(run, texts);
}

/** Fowler, Noll and Vo's hash, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

function keep({ samples, random, target }: Run, texts: Sample): void {
  if (samples.length < MOST_SAMPLES) samples.push(texts);
  else samples[random.between(target.seeds.length, MOST_SAMPLES - 1)] = texts;
}

function examineBytes(run: Run, files: readonly Uint8Array[]): Examination | undefined {
  run.current = files;
  let examined: Examination | undefined;
  const milliseconds = cpuMilliseconds(() => { examined = examineSafely(run.target, files); });
  run.largest = Math.max(run.largest, ...files.map(({ length }) => length));
  if (milliseconds > run.target.mostMilliseconds && isSlow(run.target.mostMilliseconds, () => void examineSafely(run.target, files))) {
    report(run, `slow: ${Math.round(milliseconds)} ms of CPU for ${sizeOf(files)} bytes`, { files, shrinks: false });
  } else run.slowest = Math.max(run.slowest, Math.min(milliseconds, run.target.mostMilliseconds));
  if (examined?.complaint !== undefined) report(run, examined.complaint, { files, shrinks: true });
  return examined;
}

function examineSafely(target: Target, files: readonly Uint8Array[]): Examination {
  try {
    return target.examine(files);
  } catch (thrown: unknown) {
    const reason = thrown instanceof Error ? (thrown.stack ?? thrown.message).split('\n').slice(0, 6).join('\n') : String(thrown);
    return { complaint: `throw: ${reason}`, signature: 'throw' };
  }
}

/** One counterexample for each kind of fault is enough to mend it. */
function report(run: Run, complaint: string, { files, shrinks }: { readonly files: readonly Uint8Array[]; readonly shrinks: boolean }): void {
  const kind = kindOf(complaint);
  if (run.kinds.has(kind)) return;
  run.kinds.add(kind);
  const smallest = shrinks ? smallestOf(run.target, files, kind) : files;
  run.counterexamples.push({ text: [complaint, ...smallest.map(shown)].join('\n'), seed: run.seed });
}

/** Without what differs from case to case: quoted names and numbers. */
function kindOf(complaint: string): string {
  const [head = ''] = complaint.split('\n');
  return head.replace(/"(?:[^"\\]|\\.)*"|\d+/gu, '…').slice(0, 120);
}

/** Bytes that are no UTF-8 are shrunk as single characters each. */
function smallestOf(target: Target, files: readonly Uint8Array[], kind: string): readonly Uint8Array[] {
  const texts = files.map((bytes) => Buffer.from(bytes).toString('latin1'));
  const back = (sample: Sample): readonly Uint8Array[] => sample.map((text) => Buffer.from(text, 'latin1'));
  return back(shrink(texts, (sample) => kindOf(examineSafely(target, back(sample)).complaint ?? '') === kind));
}

function shown(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('utf8');
  const isText = Buffer.from(text).equals(Buffer.from(bytes));
  const start = isText ? JSON.stringify(text.slice(0, 3_000)) : `base64 ${Buffer.from(bytes).subarray(0, 3_000).toString('base64')}`;
  return bytes.length > 3_000 ? `${start} … (${bytes.length} bytes)` : start;
}

function sizeOf(files: readonly Uint8Array[]): number {
  return files.reduce((sum, { length }) => sum + length, 0);
}

/** What stays in memory after the first tenth of a run: caches are full by then. */
function grown(run: Run, before: number | undefined): Readonly<Record<string, number>> {
  run.current = [];
  const after = before === undefined ? undefined : settledHeap();
  if (before === undefined || after === undefined) return {};
  const growth = after - before;
  if (growth > MOST_GROWTH) {
    run.counterexamples.push({ text: `memory: ${Math.round(growth / 1024)} KB more in use after ${run.tried} inputs than after a tenth of them`, seed: run.seed });
  }
  return { 'kilobytes of memory grown by': Math.round(growth / 1024) };
}
