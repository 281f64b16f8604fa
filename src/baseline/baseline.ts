/** What a site had wrong on its first day, as a file holds it, and how today's findings compare with that. */
import { createHash } from 'node:crypto';
import type { Behind, JudgedSite } from '../judge-site.js';
import type { JudgedFinding } from '../judgement/findings.js';
import { siteVerdict } from '../judgement/site-verdict.js';
import { SEVERITIES, type Finding, type Report, type Severity } from '../model/report.js';
import type { RunRequest } from '../run-request.js';
import { canonicalSpace } from './canonical-space.js';

/** One finding as far as it must be known again. `schema/baseline.schema.json` describes the file. */
export interface KnownFinding {
  readonly fingerprint: string;
  readonly ruleId: string;
  readonly severity: Severity;
  readonly certainty: Finding['certainty'];
  readonly affectedCount: number;
  /** A hash of each fact that the finding speaks for: its rule, ends, ports and exact traffic. Sorted. */
  readonly extent: readonly string[];
}

/** Findings by site. */
export interface Baseline {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'vmsguard'; readonly version: string };
  /** The day the findings were judged on: `YYYY-MM-DD`. */
  readonly evaluationDate: string;
  readonly sites: readonly KnownSite[];
}

/** The findings of one site definition, by its path. */
export interface KnownSite {
  readonly path: string;
  readonly findings: readonly KnownFinding[];
}

/** The part of a baseline that one judged site makes up. What is waived, and what is said about waivers, is not taken up. */
export function knownSite({ report, behind }: JudgedSite): KnownSite {
  const findings = (behind?.findings ?? []).filter(({ finding }) => finding.waiver === undefined && !finding.ruleId.startsWith('waiver/'));
  return { path: report.path, findings: findings.map((one) => knownFinding(one, behind)) };
}

function knownFinding({ finding, about }: JudgedFinding, behind: Behind | undefined): KnownFinding {
  const { fingerprint, ruleId, severity, certainty, affectedCount } = finding;
  return { fingerprint, ruleId, severity, certainty, affectedCount, extent: [...new Set(about.map((one) => factHash(one, behind)))].sort() };
}

function factHash({ subject, identity }: JudgedFinding['about'][number], behind: Behind | undefined): string {
  const traffic = behind?.traffic(subject);
  const space = traffic === undefined ? '' : canonicalSpace(traffic.space);
  return createHash('sha256').update(JSON.stringify([identity, space])).digest('hex').slice(0, 32);
}

/** A file with every site of a run. */
export function baselineOf(report: Pick<Report, 'tool' | 'evaluationDate'>, sites: readonly KnownSite[]): Baseline {
  const { tool, evaluationDate } = report;
  return { schemaVersion: 1, tool, evaluationDate, sites };
}

/** The judged site with its findings held against the baseline: what is known and no worse fails nothing. */
export function heldAgainst(judged: JudgedSite, baseline: Baseline, request: RunRequest): JudgedSite {
  const { report, behind } = judged;
  if (behind === undefined) return judged;
  const known = new Map(baseline.sites.filter(({ path }) => path === report.path).flatMap((site) => site.findings.map((one) => [one.fingerprint, one] as const)));
  const findings = behind.findings.map((one) => ({ ...one, finding: { ...one.finding, baseline: standing(knownFinding(one, behind), known) } }));
  const told = findings.map(({ finding }) => finding);
  const { failOn, failOnUndecided, language } = request;
  const verdict = siteVerdict({ findings: told, diagnostics: report.diagnostics, requirements: report.requirements, failOn, failOnUndecided, language });
  return { report: { ...report, ...verdict, findings: told }, behind: { ...behind, findings } };
}

function standing(now: KnownFinding, known: ReadonlyMap<string, KnownFinding>): NonNullable<Finding['baseline']> {
  const then = known.get(now.fingerprint);
  // What is said about waivers is never known: an old site has none on its first day.
  if (then === undefined || then.ruleId !== now.ruleId || now.ruleId.startsWith('waiver/')) return 'new';
  return isWorse(now, then) ? 'worse' : 'known';
}

/** More severe, certain instead of possible, or about anything that it was not about. */
function isWorse(now: KnownFinding, then: KnownFinding): boolean {
  if (SEVERITIES.indexOf(now.severity) < SEVERITIES.indexOf(then.severity)) return true;
  if (now.certainty === 'certain' && then.certainty === 'possible') return true;
  const extent = new Set(then.extent);
  return now.affectedCount > then.affectedCount || now.extent.some((hash) => !extent.has(hash));
}
