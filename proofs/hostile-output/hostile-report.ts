/** Reports in which every text is hostile. The words that the program chooses from a list of its own stay as they are. */
import type { Finding, Report, ReportDiagnostic, RequirementVerdict, SiteComparison, SiteReport } from '../../src/model/report.js';
import type { Location } from '../../src/model/source.js';

/** The next text, in the order of the report. */
type NextText = () => string;

/** A report made of these texts; where they run out, of the letter x. */
export function reportOf(texts: readonly string[], language: Report['language']): Report {
  return build(readerOf(texts), language);
}

/** How many texts such a report takes. */
export const TEXTS_OF_A_REPORT = countTexts();

/** Lines of an export for code frames, made of the same texts. */
export function linesOf(texts: readonly string[]): readonly string[] {
  return Array.from({ length: 5 }, (_unused, index) => texts[index * 7] ?? 'x');
}

function readerOf(texts: readonly string[]): NextText {
  let read = 0;
  return () => {
    const text = texts[read] ?? 'x';
    read += 1;
    return text;
  };
}

function countTexts(): number {
  let count = 0;
  build(() => {
    count += 1;
    return 'x';
  }, 'en');
  return count;
}

function build(next: NextText, language: Report['language']): Report {
  return {
    schemaVersion: 1,
    tool: { name: 'vmsguard', version: next() },
    policy: { version: next(), sha256: next() },
    guide: { edition: next(), rows: 78 },
    evaluationDate: '2026-11-22',
    commit: next(),
    language,
    verdict: 'fail',
    base: { name: next(), removedSites: [next()] },
    scope: 'new',
    sites: [siteOf(next)],
    diagnostics: [diagnosticOf(next, 'warning')],
  };
}

function siteOf(next: NextText): SiteReport {
  const [first, second] = [next(), next()];
  return {
    path: next(),
    name: next(),
    verdict: 'fail',
    reason: next(),
    requirements: [requirementOf(next, 'fail'), requirementOf(next, 'undecided')],
    assumptions: [{ code: next(), message: next(), location: locationOf(next, 3) }],
    inputs: [{ path: next(), sha256: next() }],
    findings: [findingOf(next, 'certain'), findingOf(next, 'possible')],
    diagnostics: [diagnosticOf(next, 'incomplete'), diagnosticOf(next, 'note')],
    coverage: [{ path: next(), format: next(), unit: next(), total: 1, elements: { understood: 1, noEffect: 0, partial: 0, unsupported: 0, unrecognised: 0 } }],
    zones: [
      { name: first, kind: next(), gateway: next(), hosts: 1 },
      { name: second, kind: next(), gateway: next(), hosts: 0 },
    ],
    firewalls: [{ name: next(), zones: [first, second] }],
    comparison: comparisonOf(next, [first, second]),
  };
}

/** Traffic between the zones that were declared, and ends that stand in none. */
function comparisonOf(next: NextText, [first, second]: readonly [string, string]): SiteComparison {
  const changes = [['allowed', 'certain'], ['blocked', 'possible'], ['allowed', 'possible'], ['moved', 'certain']] as const;
  return {
    fixed: [findingOf(next, 'certain')],
    flows: changes.map(([change, certainty], index) => ({
      change,
      certainty,
      source: { name: next(), zone: index === 2 ? '' : first },
      destination: { name: next(), zone: second },
      protocol: next(),
      ports: next(),
      example: { source: next(), destination: next(), protocol: next(), port: 443 },
      location: locationOf(next, 6),
      line: next(),
    })),
    weakenings: [{ code: next(), message: next(), location: locationOf(next, 8) }],
  };
}

function requirementOf(next: NextText, verdict: RequirementVerdict['verdict']): RequirementVerdict {
  return {
    id: next(),
    title: next(),
    verdict,
    reason: next(),
    controls: [next()],
    relatedControls: [next()],
    guideLines: [28],
    evidence: { rules: [next()], findings: [next()], examined: 3 },
  };
}

function findingOf(next: NextText, certainty: Finding['certainty']): Finding {
  const isCertain = certainty === 'certain';
  return {
    ruleId: next(),
    level: isCertain ? 'error' : 'warning',
    severity: isCertain ? 'critical' : 'medium',
    certainty,
    title: next(),
    message: next(),
    fix: next(),
    requirements: [next(), next()],
    controls: [next()],
    relatedControls: [next()],
    guideRows: [next()],
    guideConflicts: [next()],
    location: locationOf(next, 2),
    relatedLocations: [{ message: next(), location: locationOf(next, 4) }],
    affected: [next(), next()],
    affectedCount: 30,
    doubts: isCertain ? [] : [next()],
    example: { source: next(), destination: next(), protocol: next(), port: 9_000, ...(isCertain ? {} : { deliveredTo: next() }) },
    path: [
      { device: next(), filter: next(), line: next(), action: 'permit', location: locationOf(next, 2) },
      { device: next(), filter: next(), line: next(), action: 'unknown', location: { path: next() } },
    ],
    fingerprint: next(),
    change: isCertain ? 'new' : 'unchanged',
  };
}

function diagnosticOf(next: NextText, effect: ReportDiagnostic['effect']): ReportDiagnostic {
  const level = effect === 'warning' || effect === 'note' ? effect : 'error';
  return { code: next(), level, effect, message: next(), location: locationOf(next, 9) };
}

function locationOf(next: NextText, startLine: number): Location {
  return { path: next(), region: { startLine, startColumn: 3, endColumn: 7 } };
}
