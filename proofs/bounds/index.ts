/** Hides conditions of configurations that are fully known, and looks whether an answer gets too sure. */
import type { Packet } from '../../src/model/header-space.js';
import { isIpv4 } from '../../src/model/ip-address.js';
import { askProduct, describePacket, describeWay, readFiles } from '../packet-walk/compare.js';
import { UnreadableError, type Question, type TextFile, type Walk } from '../packet-walk/types.js';
import { randomFrom } from '../random.js';
import type { Counterexample, Proof, ProofOutcome, ProofRequest } from '../types.js';
import { boundsOfAnalysis } from './analysis.js';
import { hidingFormats, type HidingFormat } from './formats.js';
import { brokenBound, isOpen } from './hold-bounds.js';

const ENOUGH = 5;

/** See the promise. */
const boundsOfFormats: Proof = {
  id: 'bounds-formats',
  promise: 'Hiding conditions of a configuration, in any format, never makes the answer too sure: what surely passes still passes, and what passes is still possible.',
  unit: 'packets in a configuration with hidden conditions',
  cases: { quick: 10_000, boxed: 300_000, campaign: 1_500_000 },
  run: (request) => Promise.resolve(run(request)),
};

/** Both proofs about bounds. */
export const boundsProofs: readonly Proof[] = [boundsOfFormats, boundsOfAnalysis];

function run({ seed, cases, progress }: ProofRequest): ProofOutcome {
  const seeds = randomFrom(seed);
  const counts: Record<string, number> = {};
  const counterexamples: Counterexample[] = [];
  let tried = 0;
  let own = seed;
  while (tried < cases && counterexamples.length < ENOUGH) {
    const format = formatOf(own);
    const found = tryFormat(format, own, (key, more) => {
      counts[key] = (counts[key] ?? 0) + more;
      if (key === format.walk.format) tried += more;
    });
    if (found !== undefined) counterexamples.push({ seed: own, text: found });
    progress(tried);
    const least = hidingFormats.reduce((a, b) => ((counts[b.walk.format] ?? 0) < (counts[a.walk.format] ?? 0) ? b : a), format);
    do own = seeds.below(2 ** 31);
    while (formatOf(own) !== least);
  }
  return { tried, counterexamples, counts };
}

/** The seed also chooses the format, so that the seed of a counterexample leads straight to it. */
function formatOf(seed: number): HidingFormat {
  return randomFrom(seed).pick(hidingFormats);
}

type Count = (key: string, more: number) => void;

function tryFormat({ walk, hide }: HidingFormat, seed: number, count: Count): string | undefined {
  const random = randomFrom(seed);
  const { files, questions } = walk.draw(random);
  const stages = hide(random, files);
  const last = stages.at(-1);
  count(`conditions hidden in ${walk.format}`, stages.length);
  for (const question of questions) {
    const hidden = last ?? files;
    for (const broken of brokenIn(walk, { files, hidden, question }, count)) {
      // The first condition too many is the one to look at.
      const guilty = stages.find((stage) => isBroken(walk, { ...broken, hidden: stage })) ?? hidden;
      return describe(shrink(walk, { ...broken, hidden: guilty }));
    }
  }
  return undefined;
}

interface Case {
  readonly files: readonly TextFile[];
  readonly hidden: readonly TextFile[];
  readonly question: Question;
}

interface Broken extends Case {
  readonly message: string;
  readonly packet: Packet;
}

function* brokenIn(walk: Walk, { files, hidden, question }: Case, count?: Count): Generator<Broken> {
  const { device } = readFiles(hidden, walk.format);
  // What could not be read at all counts as open and as proving nothing: there is nothing to be too sure about.
  if (device === undefined) return;
  const slow = walk.open(files);
  const pieces = askProduct(device, question);
  for (const packet of question.packets.filter(isOfOneFamily)) {
    const answer = slow(packet, question.way);
    count?.(walk.format, 1);
    count?.(answer.verdict === 'pass' ? 'passed' : 'not passed', 1);
    count?.(`in doubt in ${walk.format}`, isOpen(pieces, packet) ? 1 : 0);
    const message = brokenBound(pieces, packet, answer);
    if (message !== undefined) yield { files, hidden, question, message, packet };
  }
}

/** No wire carries a packet between an address of IPv4 and one of IPv6. */
function isOfOneFamily({ source, destination }: Packet): boolean {
  return isIpv4(source) === isIpv4(destination);
}

function isBroken(walk: Walk, { packet, question, ...texts }: Broken): boolean {
  try {
    return !brokenIn(walk, { ...texts, question: { ...question, packets: [packet] } }).next().done;
  } catch (thrown) {
    // Half a text is no text of its format.
    if (thrown instanceof UnreadableError || thrown instanceof SyntaxError) return false;
    throw thrown;
  }
}

/** Leaves lines out of both texts, as long as they have the same number of lines and the bounds stay broken. */
function shrink(walk: Walk, broken: Broken): Broken {
  let smallest = broken;
  for (const [index] of broken.files.entries()) {
    for (let line = 0; line < linesOf(smallest.files[index]).length; ) {
      const next = { ...smallest, files: withoutLine(smallest.files, index, line), hidden: withoutLine(smallest.hidden, index, line) };
      const isAligned = linesOf(smallest.files[index]).length === linesOf(smallest.hidden[index]).length;
      if (isAligned && isBroken(walk, next)) smallest = next;
      else line += 1;
    }
  }
  return smallest;
}

function linesOf(file: TextFile | undefined): readonly string[] {
  return file === undefined ? [] : file.text.split('\n');
}

function withoutLine(files: readonly TextFile[], index: number, line: number): readonly TextFile[] {
  return files.map((file, place) => (place === index ? { ...file, text: linesOf(file).toSpliced(line, 1).join('\n') } : file));
}

function describe({ message, packet, question, files, hidden }: Broken): string {
  const texts = files.map(({ path, text }, index) => `${path}:\n${text}\n${path} with less known:\n${hidden[index]?.text ?? ''}`);
  return [`${describePacket(packet)}, ${describeWay(question.way)}: ${message}`, ...texts].join('\n');
}
