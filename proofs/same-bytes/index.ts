/** The same inputs give the same bytes, wherever and by whomever the program is started. */
import { createHash } from 'node:crypto';
import { randomFrom, type Random } from '../random.js';
import type { Counterexample, Proof, ProofOutcome, ProofRequest } from '../types.js';
import { hasNode24, startOnce, type Wanted } from './start.js';
import { drawVariation, oneThingChanged, type Possible, type Variation } from './variation.js';

/** See the promise. */
export const sameBytes: Proof = {
  id: 'same-bytes',
  promise: 'The same inputs give the same report byte for byte, whatever the time zone, the locale, the folder, the order of files and of arguments, and the version of Node.js.',
  unit: 'starts of the program',
  cases: { quick: 6, boxed: 96, campaign: 960 },
  run,
};

const SITES = ['shop', 'campus', 'campus-broken'] as const;
const AT_A_TIME = 2;
const ENOUGH = 3;

/** Every question: each site by itself and all together, in both languages, on every channel. */
const ALL_WANTED: readonly Wanted[] = [['shop'], ['campus'], ['campus-broken'], SITES].flatMap((sites) =>
  (['en', 'ja'] as const).flatMap((language) => (['json', 'text', 'summary'] as const).map((output): Wanted => ({ sites, language, output }))),
);

/** The first answer to a question, against which the others are held. */
interface First {
  readonly variation: Variation;
  readonly text: string;
}

interface Campaign {
  readonly random: Random;
  readonly possible: Possible;
  readonly wanted: readonly Wanted[];
  readonly firsts: Map<string, First>;
  readonly counterexamples: Counterexample[];
  readonly counts: { 'on Node 24': number; questions: number };
}

async function run({ seed, cases, progress }: ProofRequest): Promise<ProofOutcome> {
  const random = randomFrom(seed);
  const runsOn24 = process.versions.node.startsWith('24.');
  const campaign: Campaign = {
    random,
    possible: { runtimes: hasNode24() && !runsOn24 ? ['this', 'node24'] : ['this'], workingFolders: ['.', ...SITES] },
    // With few starts, few questions: each has to be asked twice.
    wanted: random.shuffle(ALL_WANTED).slice(0, Math.max(1, Math.floor(cases / 2))),
    firsts: new Map(),
    counterexamples: [],
    counts: { 'on Node 24': 0, questions: 0 },
  };
  let begun = 0;
  let tried = 0;
  const takeTurns = async (): Promise<void> => {
    while (begun < cases && campaign.counterexamples.length < ENOUGH) {
      begun += 1;
      await tryStart(campaign, begun - 1, seed);
      tried += 1;
      progress(tried);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, takeTurns));
  if (runsOn24) campaign.counts['on Node 24'] = tried;
  campaign.counts.questions = campaign.firsts.size;
  return { tried, counterexamples: campaign.counterexamples, counts: campaign.counts };
}

async function tryStart(campaign: Campaign, place: number, seed: number): Promise<void> {
  const { random, possible, wanted, firsts, counts, counterexamples } = campaign;
  const asked = wanted[place % wanted.length];
  if (asked === undefined) return;
  const variation = drawVariation(random, possible);
  if (variation.runtime === 'node24') counts['on Node 24'] += 1;
  const day = today();
  const text = await startOnce(asked, variation);
  // A summary says the day: a start over midnight answers no question.
  if (day !== today()) return;
  const key = JSON.stringify([asked, asked.output === 'summary' ? day : '']);
  const first = firsts.get(key);
  if (first === undefined) firsts.set(key, { variation, text });
  else if (first.text !== text) counterexamples.push({ seed, text: await describe(asked, first, { variation, text }) });
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Says which single change of the surroundings is enough, when there is one. */
async function describe(asked: Wanted, first: First, second: First): Promise<string> {
  const head = `${asked.output} of ${asked.sites.join(', ')} in ${asked.language}: ${digest(first.text)} and ${digest(second.text)}`;
  for (const { part, variation } of oneThingChanged(first.variation, second.variation)) {
    const text = await startOnce(asked, variation);
    if (text !== first.text) return [head, `${part} alone is enough`, ...surroundings(first.variation, variation), ...firstDifference(first.text, text)].join('\n');
  }
  return [head, ...surroundings(first.variation, second.variation), ...firstDifference(first.text, second.text)].join('\n');
}

function surroundings(first: Variation, second: Variation): readonly string[] {
  return [first, second].map((variation) => JSON.stringify(variation));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function firstDifference(first: string, second: string): readonly string[] {
  const others = second.split('\n');
  const place = first.split('\n').findIndex((line, index) => line !== others[index]);
  return [first.split('\n')[place] ?? '(end)', others[place] ?? '(end)'].map((line) => `line ${place + 1}: ${line.slice(0, 300)}`);
}
