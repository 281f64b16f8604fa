import { randomFrom } from '../random.js';
import type { Counterexample, Proof, ProofOutcome, ProofRequest } from '../types.js';
import { argumentFault, channelFault, lineFault } from './channels.js';
import { rendersMarkdown } from './github-markdown.js';
import { linesOf, reportOf, TEXTS_OF_A_REPORT } from './hostile-report.js';
import { hostileSite, reportOn, type HostileSite } from './hostile-site.js';
import { hostileString } from './hostile-strings.js';

/** Texts of one case: all in one report, the first also as an argument and as a line of its own. */
interface Case {
  readonly texts: readonly string[];
  readonly language: 'en' | 'ja';
}

/** Reports full of hostile texts on every channel. */
export const hostileOutput: Proof = {
  id: 'hostile-output',
  promise:
    'Whatever names, comments and paths a pull request brings, the only workflow commands in our output are our own annotations, the summary holds no markup but ours, and no byte that acts reaches a terminal.',
  unit: 'hostile strings',
  cases: { quick: 4_000, boxed: 100_000, campaign: 10_000_000 },
  run: tryReports,
};

/** Whole runs over a site whose names, comments, lines and paths are hostile. */
export const hostileRuns: Proof = {
  id: 'hostile-output-runs',
  promise: 'The same holds for whole runs, from hostile site definitions and exports to every output.',
  unit: 'runs',
  cases: { quick: 25, boxed: 600, campaign: 20_000 },
  run: tryRuns,
};

async function tryRuns({ seed, cases, progress }: ProofRequest): Promise<ProofOutcome> {
  const random = randomFrom(seed);
  const counts: Record<string, number> = {};
  for (let tried = 1; tried <= cases; tried += 1) {
    const [site, language] = [hostileSite(random), random.pick(['en', 'ja'] as const)];
    const report = await reportOn(site, language);
    const fault = channelFault({ report, sourceLines: shownLines(site) });
    if (fault !== undefined) return { tried, counterexamples: [{ text: `${fault}\n${changedLines(site)}`, seed }], counts };
    counts[report.verdict] = (counts[report.verdict] ?? 0) + 1;
    progress(tried);
  }
  return { tried: cases, counterexamples: [], counts };
}

/** Lines of the export as a code frame shows them: split where a reader of lines would. */
function shownLines({ firewall }: HostileSite): readonly string[] {
  return firewall.split(/\r\n|[\r\n]/u).slice(-9);
}

/** The lines that the generator wrote, told by characters that the sample does not have. */
function changedLines({ path, site, firewall, host }: HostileSite): string {
  const odd = [site, firewall, host].flatMap((text) => text.split('\n')).filter((line) => /[^\w\s"':,.{}[\]/()#=-]|::|##/u.test(line));
  return [`site file ${JSON.stringify(path)}`, ...odd.slice(0, 12).map((line) => JSON.stringify(line.slice(0, 200)))].join('\n');
}

async function tryReports({ seed, cases, progress }: ProofRequest): Promise<ProofOutcome> {
  const random = randomFrom(seed);
  const counterexamples: Counterexample[] = [];
  let [tried, reports] = [0, 0];
  while (tried < cases && counterexamples.length === 0) {
    const one: Case = { texts: Array.from({ length: TEXTS_OF_A_REPORT }, () => hostileString(random)), language: random.pick(['en', 'ja']) };
    const fault = await caseFault(one);
    if (fault !== undefined) counterexamples.push({ text: await describe(one), seed });
    tried += one.texts.length;
    reports += 1;
    if (reports % 50 === 0) progress(tried);
  }
  return { tried, counterexamples, counts: { reports, 'summaries rendered': rendersMarkdown ? reports : 0 } };
}

async function caseFault({ texts, language }: Case): Promise<string | undefined> {
  const [first = ''] = texts;
  return channelFault({ report: reportOf(texts, language), sourceLines: linesOf(texts) }) ?? lineFault(first) ?? (await argumentFault(first));
}

/** One text and its place are enough for most faults; then the text is shortened as long as it still does harm. */
async function describe(one: Case): Promise<string> {
  let found = one;
  for (const [index, text] of one.texts.entries()) {
    const alone = { ...one, texts: one.texts.map((_other, at) => (at === index ? text : 'x')) };
    if ((await caseFault(alone)) === undefined) continue;
    found = { ...one, texts: alone.texts.with(index, await shortest(text, (shorter) => caseFault({ ...alone, texts: alone.texts.with(index, shorter) }))) };
    break;
  }
  const shown = found.texts.flatMap((text, index) => (text === 'x' ? [] : [`text ${index} of ${found.texts.length}: ${JSON.stringify(text.slice(0, 300))}`]));
  return [`${(await caseFault(found)) ?? 'no fault when tried again'} (language ${one.language})`, ...shown.slice(0, 5)].join('\n');
}

async function shortest(text: string, faultOf: (text: string) => Promise<string | undefined>): Promise<string> {
  let kept = text;
  for (let step = Math.ceil(kept.length / 2); step >= 1; step = step === 1 ? 0 : Math.ceil(step / 2)) {
    for (let at = 0; at < kept.length; ) {
      const shorter = kept.slice(0, at) + kept.slice(at + step);
      if ((await faultOf(shorter)) === undefined) at += step;
      else kept = shorter;
    }
  }
  return kept;
}
