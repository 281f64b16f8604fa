import type { RequirementVerdict, SiteReport } from '../model/report.js';
import { escapeTerminal } from './escape-terminal.js';
import { listedFindings, orderFindings } from './order-findings.js';
import { placeText } from './place-text.js';
import { VERDICT_COLOURS, type TextStyle } from './text-style.js';
import { textComparison } from './text-comparison.js';
import { textCoverage } from './text-coverage.js';
import { textDiagnostics } from './text-diagnostics.js';
import { textFinding } from './text-finding.js';
import { say, type ReportWord } from './words.js';

/** One site: its verdict with the reason first, then findings, then everything that speaks against a pass. */
export function textSite(site: SiteReport, style: TextStyle): readonly string[] {
  const { language, paint } = style;
  const verdict = say(language, `verdict.${site.verdict}`);
  const listed = listedFindings(site.findings);
  const headline = say(language, 'site.headline', { name: site.name, path: site.path, verdict });
  return [
    paint('bold', paint(VERDICT_COLOURS[site.verdict], escapeTerminal(headline))),
    `  ${escapeTerminal(site.reason)}`,
    ...section(textComparison(site, style)),
    ...orderFindings(listed).flatMap((finding) => ['', ...textFinding(finding, style)]),
    ...section(textDiagnostics(site.diagnostics, say(language, 'site.diagnostics'), style)),
    ...section(requirementsOf(site, 'fail', style)),
    ...section(requirementsOf(site, 'undecided', style)),
    ...section(assumptionLines(site, style)),
    ...section(textCoverage(site.coverage, style)),
    '',
    countLine(site, style),
    ...waiverLines(site, style),
    ...(listed.length === site.findings.length ? [] : [say(language, 'site.known', { count: site.findings.length - listed.length })]),
    say(language, 'site.inputs', { count: site.inputs.length }),
  ];
}

/** Sections stand apart; an empty one leaves no gap. */
function section(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}

const HEADINGS = { fail: 'site.failed', undecided: 'site.undecided' } as const satisfies Readonly<Record<string, ReportWord>>;

function requirementsOf(site: SiteReport, verdict: 'fail' | 'undecided', { language, paint }: TextStyle): readonly string[] {
  const listed = site.requirements.filter((requirement) => requirement.verdict === verdict);
  if (listed.length === 0) return [];
  const lines = listed.map(({ id, title, reason }) => `  ${escapeTerminal(id)} ${escapeTerminal(title)}: ${escapeTerminal(reason)}`);
  return [paint('bold', say(language, HEADINGS[verdict])), ...lines];
}

function assumptionLines(site: SiteReport, { language, paint }: TextStyle): readonly string[] {
  if (site.assumptions.length === 0) return [];
  const lines = site.assumptions.map(
    ({ message, location }) => `  ${escapeTerminal(message)} (${escapeTerminal(placeText(location))})`,
  );
  return [paint('bold', say(language, 'site.assumptions')), ...lines];
}

function waiverLines({ waivers = [] }: SiteReport, { language }: TextStyle): readonly string[] {
  const count = (state: (typeof waivers)[number]['state']): number => waivers.filter((one) => one.state === state).length;
  return waivers.length === 0 ? [] : [say(language, 'site.waivers', { active: count('active'), expired: count('expired'), pending: count('pending') })];
}

function countLine(site: SiteReport, { language }: TextStyle): string {
  const count = (verdict: RequirementVerdict['verdict']): number =>
    site.requirements.filter((requirement) => requirement.verdict === verdict).length;
  return say(language, 'site.requirements', {
    pass: count('pass'),
    fail: count('fail'),
    undecided: count('undecided'),
    other: count('not-applicable'),
  });
}
