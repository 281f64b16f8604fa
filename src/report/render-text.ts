/** The report for people at a terminal or in a log. */
import { EXIT_CODES, type Report } from '../model/report.js';
import { defuseLogLine, escapeTerminal } from './escape-terminal.js';
import { countFindings, countSeverities } from './order-findings.js';
import { textDiagnostics } from './text-diagnostics.js';
import { textSite } from './text-site.js';
import { VERDICT_COLOURS, type TextOptions, type TextStyle } from './text-style.js';
import { say } from './words.js';

/** The whole report as text, ending with a line end. No line of it is a command to a GitHub runner. */
export function renderText(report: Report, options: TextOptions): string {
  const style: TextStyle = { ...options, language: report.language };
  const lines = report.sites.flatMap((site) => [...textSite(site, style), '']);
  const outside = textDiagnostics(report.diagnostics, say(report.language, 'site.outside'), style);
  if (outside.length > 0) lines.push(...outside, '');
  lines.push(...closingLines(report, style));
  return `${lines.map(defuseLogLine).join('\n')}\n`;
}

/** What was found and what decides the exit code. */
function closingLines(report: Report, { language, paint }: TextStyle): readonly string[] {
  const { verdict } = report;
  const name = say(language, `verdict.${verdict}`);
  const counts = { ...countSeverities(report.sites), sites: report.sites.length, findings: countFindings(report) };
  return [
    ...provenanceLines(report).map((line) => paint('dim', escapeTerminal(line))),
    say(language, 'summary.counts', counts),
    paint('bold', paint(VERDICT_COLOURS[verdict], say(language, 'summary.verdict', { verdict: name, code: EXIT_CODES[verdict] }))),
    say(language, `summary.${verdict}`),
  ];
}

/** Which program, policies and guide judged, and as of which day (ruling 7). Hostile text. */
export function provenanceLines(report: Report): readonly string[] {
  const { language, tool, policy, guide, evaluationDate: date, commit } = report;
  const made = say(language, 'summary.provenance', {
    version: tool.version,
    policy: policy.version,
    digest: policy.sha256.slice(0, 12),
    edition: guide.edition,
    date,
  });
  return [made, ...(commit === undefined ? [] : [say(language, 'summary.commit', { commit })]), ...(report.withoutWaivers === true ? [say(language, 'site.without-waivers')] : [])];
}
