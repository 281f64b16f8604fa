/** What of a report must stay when a site is said otherwise. */
import type { Finding, SiteReport } from '../../src/model/report.js';
import type { Location } from '../../src/model/source.js';
import { SITE_DEFINITION } from './site-files.js';

/** Said in full only up to so many; which ones are left out goes by name. */
const MOST_LISTED = 20;

/** How a report is led back to what was said before. */
export interface Retelling {
  readonly oldWords: ReadonlyMap<string, string>;
  /** False when the site's entries stand in another order: sentences then name other examples. */
  readonly withSentences: boolean;
}

/** Everything a report finds, in the old words, in an order that no name decides. */
export function substanceOf(report: SiteReport, { oldWords, withSentences }: Retelling): readonly string[] {
  const old = (text: string): string => text.replaceAll(/(?:[amZ]q7x|(?:x\/|設定\/)?q7f)\d{4}/gu, (word) => oldWords.get(word) ?? word);
  const findings = report.findings.map((finding) => `finding ${JSON.stringify({ ...findingSubstance(finding, old), ...(withSentences ? { message: wordsOf(old(finding.message)), fix: wordsOf(old(finding.fix)) } : {}) })}`);
  const requirements = report.requirements.map(({ id, verdict, evidence }) => `requirement ${id} ${verdict}, ${evidence.examined} examined`);
  const assumptions = report.assumptions.map(({ code, message }) => `assumption ${code} ${wordsOf(old(message))}`);
  const diagnostics = report.diagnostics.map(({ code, effect, message, location }) => `diagnostic ${effect} ${code} ${place(location, old)} ${wordsOf(old(message))}`);
  return [`verdict ${report.verdict}`, ...[...findings, ...requirements, ...assumptions, ...diagnostics].sort()];
}

/** The lines of one that the other lacks, from both sides. */
export function differenceBetween(before: readonly string[], after: readonly string[]): readonly string[] {
  return [...missing(before, after).map((line) => `- ${line}`), ...missing(after, before).map((line) => `+ ${line}`)];
}

function missing(from: readonly string[], other: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of other) left.set(line, (left.get(line) ?? 0) + 1);
  return from.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

type OldWords = (text: string) => string;

function findingSubstance({ ruleId, severity, level, certainty, requirements, controls, location, affected, affectedCount, doubts }: Finding, old: OldWords): object {
  const listed = affectedCount <= MOST_LISTED ? affected.map(old).sort() : [];
  return { ruleId, severity, level, certainty, place: place(location, old), requirements: [...requirements].sort(), controls: [...controls].sort(), affectedCount, listed, doubts: doubts.map((doubt) => wordsOf(old(doubt))).sort() };
}

/** Lines of exports stay; those of the definition move. */
function place({ path, region }: Location, old: OldWords): string {
  return path === SITE_DEFINITION ? path : `${old(path)} ${region?.startLine ?? ''}`;
}

/** A sentence names several things in the order of their names. */
function wordsOf(sentence: string): string {
  return sentence.split(/[\s,]+/u).sort().join(' ');
}
