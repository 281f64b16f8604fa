/** Hides conditions of configurations that are fully known, and looks whether an answer gets too sure. */
import type { Packet } from '../../src/model/header-space.js';
import { askProduct, describePacket, describeWay, readFiles } from '../packet-walk/compare.js';
import type { Question, TextFile } from '../packet-walk/types.js';
import { randomFrom } from '../random.js';
import type { Counterexample, Proof, ProofOutcome, ProofRequest } from '../types.js';
import { hidingFormats, type HidingFormat } from './formats.js';
import { brokenBound, isOpen } from './hold-bounds.js';

const ENOUGH = 5;

/** See the promise. */
export const boundsOfFormats: Proof = {
  id: 'bounds-formats',
  promise: 'Hiding conditions of a configuration, in any format, never makes the answer too sure: what surely passes still passes, and what passes is still possible.',
  unit: 'packets in a configuration with hidden conditions',
  cases: { quick: 10_000, boxed: 300_000, campaign: 1_500_000 },
  run: (request) => Promise.resolve(run(request)),
};

function run({ seed, cases, progress }: ProofRequest): ProofOutcome {
  const seeds = randomFrom(seed);
  const counts: Record<string, number> = {};
  const counterexamples: Counterexample[] = [];
  let tried = 0;
  for (let round = 0; tried < cases && counterexamples.length < ENOUGH; round += 1) {
    // The seed also chooses the format, so that the seed of a counterexample leads straight to it.
    const own = round === 0 ? seed : seeds.below(2 ** 31);
    const format = hidingFormats[own % hidingFormats.length];
    if (format === undefined) continue;
    const found = tryFormat(format, own, (key, more) => {
      counts[key] = (counts[key] ?? 0) + more;
      if (key === format.walk.format) tried += more;
    });
    if (found !== undefined) counterexamples.push({ seed: own, text: found });
    progress(tried);
  }
  return { tried, counterexamples, counts };
}

type Count = (key: string, more: number) => void;

function tryFormat({ walk, hide }: HidingFormat, seed: number, count: Count): string | undefined {
  const random = randomFrom(seed);
  const { files, questions } = walk.draw(random);
  const slow = walk.open(files);
  const hidden = hide(random, files);
  const { device } = readFiles(hidden.files, walk.format);
  count(`conditions hidden in ${walk.format}`, hidden.count);
  // What could not be read at all counts as open and as proving nothing: there is nothing to be too sure about.
  count('configurations that became unreadable', device === undefined ? 1 : 0);
  for (const question of device === undefined ? [] : questions) {
    const pieces = device === undefined ? [] : askProduct(device, question);
    for (const packet of question.packets) {
      count(walk.format, 1);
      const answer = slow(packet, question.way);
      count(answer.verdict === 'pass' ? 'passed' : 'not passed', 1);
      count(`in doubt in ${walk.format}`, isOpen(pieces, packet) ? 1 : 0);
      const message = brokenBound(pieces, packet, answer);
      if (message !== undefined) return describe({ message, packet, question, files, hidden: hidden.files });
    }
  }
  return undefined;
}

interface Broken {
  readonly message: string;
  readonly packet: Packet;
  readonly question: Question;
  readonly files: readonly TextFile[];
  readonly hidden: readonly TextFile[];
}

function describe({ message, packet, question, files, hidden }: Broken): string {
  const changes = hidden.flatMap(({ text }, index) => changedLines(files[index]?.text ?? '', text));
  return [`${describePacket(packet)}, ${describeWay(question.way)}: ${message}`, ...changes, ...files.map(({ path, text }) => `${path}:\n${text}`)].join('\n');
}

function changedLines(before: string, after: string): readonly string[] {
  const known = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !known.has(line)).map((line) => `hidden: ${line.slice(0, 1000)}`);
}
