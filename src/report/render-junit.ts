/** The report as JUnit XML: one suite per site, one case per requirement, finding and input that was not understood. */
import type { Language } from '../model/message.js';
import { isGating, type Finding, type Report, type ReportDiagnostic, type RequirementVerdict, type SiteReport, type Verdict } from '../model/report.js';
import { escapeXml } from './escape-xml.js';
import { findingLines } from './finding-lines.js';
import { orderDiagnostics, orderFindings } from './order-findings.js';
import { placeText } from './place-text.js';
import { provenanceLines } from './render-text.js';
import { say } from './words.js';

/**
 * How a case ends. Suites are red exactly when the verdict is no pass: what a passing site reports besides is
 * `skipped`, which readers show and do not fail on, and never plainly passed.
 */
type Outcome = 'passed' | 'skipped' | 'failure' | 'error';

interface TestCase {
  readonly name: string;
  readonly group: string;
  readonly file: string;
  readonly outcome: Outcome;
  /** Word of ours: severity, verdict or effect. */
  readonly type: string;
  readonly message: string;
  readonly body: readonly string[];
}

interface Suite {
  readonly name: string;
  readonly file: string;
  readonly cases: readonly TestCase[];
}

/** JUnit XML as Jenkins, GitLab and the JUnit reporters of GitHub read it. */
export function renderJunit(report: Report): string {
  const suites = [runSuite(report), ...report.sites.map((site) => siteSuite(site, report.language))];
  const all = suites.flatMap(({ cases }) => cases);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="vmsguard" ${counts(all)} time="0">`,
    ...suites.flatMap((suite) => suiteLines(suite, report)),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

/** What belongs to no site, and the verdict over all. */
function runSuite(report: Report): Suite {
  const { language, verdict, base } = report;
  const removed = (base?.removedSites ?? []).map((path): TestCase => {
    const message = say(language, 'comparison.removed-site', { path });
    return { name: message, group: 'comparison', file: path, outcome: 'skipped', type: 'weakening', message, body: [] };
  });
  const name = say(language, 'junit.run');
  return { name, file: '', cases: [verdictCase({ verdict, reason: say(language, `summary.${verdict}`), file: '' }, language), ...removed, ...diagnosticCases(report.diagnostics, language)] };
}

function siteSuite(site: SiteReport, language: Language): Suite {
  const isPass = site.verdict === 'pass';
  const { name, path, verdict, reason, comparison } = site;
  const weakenings = (comparison?.weakenings ?? []).map(({ code, message, location }): TestCase => {
    return { name: message, group: code, file: location.path, outcome: 'skipped', type: 'weakening', message, body: [placeText(location)] };
  });
  return {
    name: say(language, 'junit.placed', { title: name, place: path }),
    file: path,
    cases: [
      verdictCase({ verdict, reason, file: path }, language),
      ...weakenings,
      ...site.requirements.map((one) => requirementCase(one, { isPass, file: path, language })),
      ...orderFindings(site.findings).map((one) => findingCase(one, { isPass, file: path, language })),
      ...diagnosticCases(site.diagnostics, language),
    ],
  };
}

const OF_VERDICT: Readonly<Record<Verdict, Outcome>> = { pass: 'passed', fail: 'failure', incomplete: 'error', error: 'error' };

function verdictCase({ verdict, reason, file }: { readonly verdict: Verdict; readonly reason: string; readonly file: string }, language: Language): TestCase {
  const message = say(language, 'junit.verdict-of', { verdict: say(language, `verdict.${verdict}`), reason });
  return { name: say(language, 'junit.verdict'), group: 'verdict', file, outcome: OF_VERDICT[verdict], type: verdict, message, body: [] };
}

interface CaseContext {
  readonly isPass: boolean;
  readonly file: string;
  readonly language: Language;
}

const OF_REQUIREMENT: Readonly<Record<RequirementVerdict['verdict'], Outcome>> = { pass: 'passed', fail: 'failure', undecided: 'skipped', 'not-applicable': 'skipped' };

function requirementCase({ id, title, verdict, reason }: RequirementVerdict, { isPass, file, language }: CaseContext): TestCase {
  const outcome = verdict === 'fail' && isPass ? 'skipped' : OF_REQUIREMENT[verdict];
  const message = say(language, 'junit.verdict-of', { verdict: say(language, `verdict.${verdict}`), reason });
  return { name: say(language, 'junit.titled', { id, title }), group: 'requirements', file, outcome, type: verdict, message, body: [] };
}

/** A breach that only may exist is an error rather than a failure: the site is undecided about it (ruling 2). */
function findingCase(finding: Finding, { isPass, language }: CaseContext): TestCase {
  const { title, location, ruleId, certainty, severity, message } = finding;
  const body = findingLines(finding, language).flatMap(({ label, values }) => values.map((value) => say(language, 'annotation.label', { label, text: value })));
  return {
    name: say(language, 'junit.placed', { title, place: placeText(location) }),
    group: ruleId,
    file: location.path,
    outcome: isPass || !isGating(finding) ? 'skipped' : certainty === 'certain' ? 'failure' : 'error',
    type: severity,
    message,
    body,
  };
}

const OF_EFFECT: Readonly<Record<ReportDiagnostic['effect'], Outcome>> = { error: 'error', incomplete: 'error', warning: 'skipped', note: 'skipped' };

/** Notes are left to the JSON report, as in every output for people. */
function diagnosticCases(diagnostics: readonly ReportDiagnostic[], language: Language): readonly TestCase[] {
  return orderDiagnostics(diagnostics.filter(({ effect }) => effect !== 'note')).map(({ code, effect, message, location }) => ({
    name: say(language, 'junit.placed', { title: message, place: placeText(location) }),
    group: code,
    file: location.path,
    outcome: OF_EFFECT[effect],
    type: effect,
    message,
    body: [],
  }));
}

function counts(cases: readonly TestCase[]): string {
  const count = (outcome: Outcome): number => cases.filter((one) => one.outcome === outcome).length;
  return `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
}

function suiteLines({ name, file, cases }: Suite, report: Report): readonly string[] {
  const place = file === '' ? '' : ` file="${escapeXml(file)}"`;
  return [
    `  <testsuite name="${escapeXml(name)}"${place} ${counts(cases)} time="0" timestamp="${escapeXml(report.evaluationDate)}T00:00:00">`,
    '    <properties>',
    ...provenanceLines(report).map((line) => `      <property name="provenance" value="${escapeXml(line)}"/>`),
    '    </properties>',
    ...cases.flatMap(caseLines),
    '  </testsuite>',
  ];
}

function caseLines({ name, group, file, outcome, type, message, body }: TestCase): readonly string[] {
  const opening = `    <testcase name="${escapeXml(name)}" classname="${escapeXml(group)}"${file === '' ? '' : ` file="${escapeXml(file)}"`} time="0"`;
  if (outcome === 'passed') return [`${opening}><system-out>${escapeXml(message)}</system-out></testcase>`];
  const text = [message, ...body].map((line) => `${escapeXml(line)}\n`).join('');
  // Readers know no type of what is skipped.
  const shown = outcome === 'skipped' ? `message="${escapeXml(message)}"` : `type="${escapeXml(type)}" message="${escapeXml(message)}"`;
  return [`${opening}>`, `      <${outcome} ${shown}>\n${text}      </${outcome}>`, '    </testcase>'];
}
