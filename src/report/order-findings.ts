import { isGating, SEVERITIES, type Finding, type Report, type ReportDiagnostic, type Severity, type SiteReport } from '../model/report.js';
import type { Location } from '../model/source.js';

/** What can fail a run before what is accepted or known; most severe first; certain before possible; then by place, rule and fingerprint, so that the order is always the same. */
export function orderFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (left, right) =>
      Number(!isGating(left)) - Number(!isGating(right)) ||
      SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity) ||
      certaintyRank(left) - certaintyRank(right) ||
      compareLocations(left.location, right.location) ||
      compareText(left.ruleId, right.ruleId) ||
      compareText(left.fingerprint, right.fingerprint),
  );
}

const EFFECTS = ['error', 'incomplete', 'warning', 'note'] as const;

/** What weighs most on the verdict first; then by place, code and message. */
export function orderDiagnostics(diagnostics: readonly ReportDiagnostic[]): readonly ReportDiagnostic[] {
  return [...diagnostics].sort(
    (left, right) =>
      EFFECTS.indexOf(left.effect) - EFFECTS.indexOf(right.effect) ||
      compareLocations(left.location, right.location) ||
      compareText(left.code, right.code) ||
      compareText(left.message, right.message),
  );
}

/** Findings that a report for people tells one by one: of what the baseline knows, only what is critical. */
export function listedFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ baseline, severity }) => baseline !== 'known' || severity === 'critical');
}

/** How many findings of each severity the sites have together; what is accepted or known is not counted. */
export function countSeverities(sites: readonly SiteReport[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const { findings } of sites) for (const { severity } of findings.filter(isGating)) counts[severity] += 1;
  return counts;
}

/** How many findings the report holds that nobody accepts and no baseline knows. */
export function countFindings(report: Report): number {
  return report.sites.reduce((sum, { findings }) => sum + findings.filter(isGating).length, 0);
}

function certaintyRank(finding: Finding): number {
  return finding.certainty === 'certain' ? 0 : 1;
}

function compareLocations(left: Location, right: Location): number {
  return (
    compareText(left.path, right.path) ||
    (left.region?.startLine ?? 0) - (right.region?.startLine ?? 0) ||
    (left.region?.startColumn ?? 0) - (right.region?.startColumn ?? 0)
  );
}

/** By code units: the same on every machine, whatever its locale. */
function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
