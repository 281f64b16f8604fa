/** Turns a format's machine into the run of a proof: draw, ask both, compare, shrink what differs. */
import type { Packet } from '../../src/model/header-space.js';
import { randomFrom } from '../random.js';
import type { Counterexample, ProofOutcome, ProofRequest } from '../types.js';
import { askProduct, describePacket, describeWay, difference, readFiles } from './compare.js';
import { UnreadableError, type Question, type SlowAnswer, type TextFile, type Walk } from './types.js';

/** A run ends after so many counterexamples: the first ones say what there is to say. */
const ENOUGH = 3;

/** Tries as many packets as the request says, configuration by configuration; each has a seed of its own. */
export function runWalk(walk: Walk, request: ProofRequest): Promise<ProofOutcome> {
  const counterexamples: Counterexample[] = [];
  const tally: Tally = { pass: 0, block: 0, 'in-doubt': 0, loose: 0, translated: 0 };
  let tried = 0;
  let configurations = 0;
  const seeds = randomFrom(request.seed);
  while (tried < request.cases && counterexamples.length < ENOUGH) {
    // The first configuration takes the seed itself, so that the seed of a counterexample leads straight to it.
    const seed = configurations === 0 ? request.seed : seeds.below(2 ** 31);
    const drawn = walk.draw(randomFrom(seed));
    configurations += 1;
    const found = tryCase(walk, drawn.files, { questions: drawn.questions, tally });
    tried += drawn.questions.reduce((sum, question) => sum + question.packets.length, 0);
    if (found !== undefined) counterexamples.push({ seed, text: describeFound(walk, shrink(walk, found)) });
    request.progress(tried);
  }
  const counts = { configurations, passed: tally.pass, blocked: tally.block, 'in doubt': tally['in-doubt'] + tally.loose, translated: tally.translated };
  return Promise.resolve({ tried, counterexamples, counts });
}

type Tally = Record<SlowAnswer['verdict'] | 'translated', number>;

/** A configuration and a packet about which the two differ. */
interface Found {
  readonly files: readonly TextFile[];
  readonly question: Question | undefined;
  readonly packet: Packet | undefined;
  readonly message: string;
}

interface Attempt {
  readonly questions: readonly Question[];
  readonly tally?: Tally;
}

/** Asks everything about one configuration; the first difference, if there is one. */
function tryCase(walk: Walk, files: readonly TextFile[], { questions, tally }: Attempt): Found | undefined {
  const slow = walk.open(files);
  const { device, diagnostics } = readFiles(files, walk.format);
  const nothing = { files, question: undefined, packet: undefined };
  if (device === undefined) return { ...nothing, message: `the product read nothing: ${diagnostics.map((one) => one.code).join(' ')}` };
  const trouble = walk.mayBeIncomplete === true ? undefined : diagnostics.find((one) => one.effect === 'incomplete' || one.effect === 'error');
  if (trouble !== undefined) {
    return { ...nothing, message: `the product did not understand it: ${trouble.code} ${JSON.stringify(trouble.parameters)} at line ${trouble.location.region?.startLine ?? 0}` };
  }
  for (const question of questions) {
    const pieces = askProduct(device, question);
    for (const packet of question.packets) {
      const answer = slow(packet, question.way);
      if (tally !== undefined) count(tally, packet, answer);
      const message = difference(pieces, packet, answer);
      if (message !== undefined) return { files, question, packet, message };
    }
  }
  return undefined;
}

function count(tally: Tally, packet: Packet, answer: SlowAnswer): void {
  tally[answer.verdict] += 1;
  if (answer.verdict === 'block' || answer.delivered === undefined) return;
  const { destination, destinationPort, sources } = answer.delivered;
  const isChanged = destination !== packet.destination || destinationPort !== packet.destinationPort || sources[0]?.first !== packet.source;
  if (isChanged) tally.translated += 1;
}

/** So many smaller configurations are tried at most for one counterexample. */
const MOST_TRIES = 3000;

/** Leaves out one part after the other as long as the two still differ about the same packet. */
function shrink(walk: Walk, found: Found): Found {
  let smallest = found;
  let tries = 0;
  for (;;) {
    let next: Found | undefined;
    for (const files of walk.smaller(smallest.files)) {
      tries += 1;
      next = stillDiffers(walk, files, smallest);
      if (next !== undefined || tries > MOST_TRIES) break;
    }
    if (next === undefined || tries > MOST_TRIES) return smallest;
    smallest = next;
  }
}

function stillDiffers(walk: Walk, files: readonly TextFile[], before: Found): Found | undefined {
  const { question, packet } = before;
  try {
    const questions = question === undefined || packet === undefined ? [] : [{ ...question, packets: [packet] }];
    const found = tryCase(walk, files, { questions });
    // A part that is missing must not turn one fault into another.
    return found !== undefined && (found.packet === undefined) === (before.packet === undefined) ? found : undefined;
  } catch (thrown) {
    if (thrown instanceof UnreadableError) return undefined;
    throw thrown;
  }
}

function describeFound({ format }: Walk, { files, question, packet, message }: Found): string {
  const asked = question === undefined || packet === undefined ? [] : [`${describePacket(packet)}, ${describeWay(question.way)}`];
  return [`${format}: ${message}`, ...asked, ...files.map(({ path, text }) => `${path}:\n${text.trimEnd()}`)].join('\n');
}
