/** Whole sites: said otherwise they are found to be the same, and a harmful edit of one that passes is found. */
import type { SiteReport } from '../../src/model/report.js';
import { randomFrom, type Random } from '../random.js';
import type { Counterexample, Proof, ProofOutcome, ProofRequest } from '../types.js';
import { drawSite } from '../walk-site/draw.js';
import { campusEdits, withCampusEdit } from './campus-edits.js';
import { differenceBetween, substanceOf } from './compare-reports.js';
import { checkFiles, exampleSite, SITE_DEFINITION, type SiteFiles } from './site-files.js';
import { siteRewrites, type RewrittenSite, type SiteRewrite } from './site-rewrites.js';

const EXAMPLES = ['shop', 'campus', 'campus-broken'] as const;
/** Rewritings of one drawn site. */
const REWRITINGS = 6;
const ENOUGH = 3;

/** See the promise. */
export const harmlessSites: Proof = {
  id: 'rewrites-sites',
  promise: 'A whole site with its zones, hosts, groups and files renamed, its entries in another order, its networks split and its files in another encoding gets the same verdict, findings, requirements and assumptions.',
  unit: 'rewritten sites',
  cases: { quick: 24, boxed: 800, campaign: 20_000 },
  run: runHarmless,
};

/** See the promise. */
export const harmfulSites: Proof = {
  id: 'rewrites-campus',
  promise: 'A campus that passes passes no more once one place of one of its files is changed for the worse, in whichever format.',
  unit: 'harmful edits',
  cases: { quick: 8, boxed: 74, campaign: 74 },
  run: runHarmful,
};

async function runHarmless({ seed, cases, progress }: ProofRequest): Promise<ProofOutcome> {
  const counterexamples: Counterexample[] = [];
  const counts: Record<string, number> = { sites: 0 };
  const seeds = randomFrom(seed);
  let tried = 0;
  while (tried < cases && counterexamples.length < ENOUGH) {
    const own = counts['sites'] === 0 ? seed : seeds.below(2 ** 31);
    const random = randomFrom(own);
    const { name, files } = drawFiles(random);
    const before = await checkFiles(files);
    if (before.verdict === 'error') throw new Error(`${name} cannot be judged: ${before.reason}`);
    counts['sites'] = (counts['sites'] ?? 0) + 1;
    for (let turn = 0; turn < REWRITINGS && tried < cases; turn += 1) {
      const rewrites = random.shuffle(siteRewrites).slice(0, random.between(1, 4));
      for (const rewrite of rewrites) counts[rewrite.name] = (counts[rewrite.name] ?? 0) + 1;
      const text = await complaintAbout({ files, before, rewrites, seed: random.below(2 ** 31) });
      tried += 1;
      if (text !== undefined) counterexamples.push({ seed: own, text: `${name}: ${text}` });
    }
    progress(tried);
  }
  return { tried, counterexamples, counts };
}

/** Mostly small ones; an example now and then. */
function drawFiles(random: Random): { readonly name: string; readonly files: SiteFiles } {
  if (random.chance(0.15)) {
    const name = random.pick(EXAMPLES);
    return { name: `examples/${name}`, files: exampleSite(name) };
  }
  const { definition, exports } = drawSite(random);
  return { name: 'a drawn site', files: new Map([[SITE_DEFINITION, Buffer.from(definition)], ...exports.map(({ path, text }): [string, Uint8Array] => [path, Buffer.from(text)])]) };
}

interface Rewriting {
  readonly files: SiteFiles;
  readonly before: SiteReport;
  readonly rewrites: readonly SiteRewrite[];
  readonly seed: number;
}

/** What is found otherwise, after as few of the rewrites as show it; undefined when it is the same. */
async function complaintAbout(rewriting: Rewriting): Promise<string | undefined> {
  const whole = await differenceAfter(rewriting);
  if (whole.length === 0) return undefined;
  for (const rewrite of rewriting.rewrites) {
    const alone = await differenceAfter({ ...rewriting, rewrites: [rewrite] });
    if (alone.length > 0) return describe([rewrite], alone);
  }
  return describe(rewriting.rewrites, whole);
}

async function differenceAfter({ files, before, rewrites, seed }: Rewriting): Promise<readonly string[]> {
  const random = randomFrom(seed);
  let site: RewrittenSite = { files, oldWords: new Map() };
  for (const rewrite of rewrites) site = rewrite.apply(site, random);
  const after = await checkFiles(site.files);
  const withSentences = rewrites.every(({ reorders }) => reorders !== true);
  return differenceBetween(substanceOf(before, { oldWords: new Map(), withSentences }), substanceOf(after, { oldWords: site.oldWords, withSentences }));
}

function describe(rewrites: readonly SiteRewrite[], difference: readonly string[]): string {
  return [`${rewrites.map(({ name }) => name).join(', then ')}:`, ...difference.slice(0, 8).map((line) => line.slice(0, 400))].join('\n');
}

async function runHarmful({ seed, cases, progress }: ProofRequest): Promise<ProofOutcome> {
  const campus = exampleSite('campus');
  const { verdict } = await checkFiles(campus);
  if (verdict !== 'pass') return { tried: 0, counterexamples: [{ seed, text: `without any edit the campus ends with ${verdict}` }], counts: {} };
  const all = campusEdits();
  const edits = cases >= all.length ? all : randomFrom(seed).shuffle(all).slice(0, cases);
  const counterexamples: Counterexample[] = [];
  const counts: Record<string, number> = { 'edits in all': all.length };
  for (const [tried, edit] of edits.entries()) {
    const report = await checkFiles(withCampusEdit(campus, edit));
    counts[report.verdict] = (counts[report.verdict] ?? 0) + 1;
    if (report.verdict !== edit.verdict) counterexamples.push({ seed, text: `${edit.what} in ${edit.file}, behind ${JSON.stringify(edit.after)}: ${JSON.stringify(edit.from)} became ${JSON.stringify(edit.to)}, and the verdict ${report.verdict} instead of ${edit.verdict}` });
    progress(tried + 1);
  }
  return { tried: edits.length, counterexamples, counts };
}
