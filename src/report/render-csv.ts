/** The report as a table for auditors: one row per site, requirement, finding and input, each complete by itself. */
import type { Finding, Report, SiteReport } from '../model/report.js';
import type { Location } from '../model/source.js';
import { escapeCsv } from './escape-csv.js';
import { packetText } from './finding-lines.js';
import { orderDiagnostics, orderFindings } from './order-findings.js';
import { say, type ReportWord } from './words.js';

/** Columns, in their order. Those behind `fingerprint` are the same in every row: which program, policies and guide judged. */
const COLUMN_WORDS = {
  record: 'csv.record', site: 'csv.site', 'site-file': 'csv.site-file', id: 'csv.id', title: 'csv.title', state: 'csv.state', severity: 'csv.severity',
  certainty: 'csv.certainty', change: 'csv.change', message: 'csv.message', fix: 'csv.fix', example: 'csv.example', doubts: 'csv.doubts', affected: 'csv.affected',
  file: 'csv.file', line: 'csv.line', requirements: 'csv.requirements', controls: 'csv.controls', 'related-controls': 'csv.related-controls',
  'guide-rows': 'csv.guide-rows', fingerprint: 'csv.fingerprint', date: 'csv.date', commit: 'csv.commit', tool: 'csv.tool', policy: 'csv.policy', guide: 'csv.guide',
} as const satisfies Readonly<Record<string, ReportWord>>;

type Column = keyof typeof COLUMN_WORDS;

/** Cells by column; what is not there is empty. Hostile text. */
type Row = Readonly<Partial<Record<Column, string>>>;

/** Excel takes a file without a byte order mark for the code page of the machine, which spoils Japanese. */
const BYTE_ORDER_MARK = '\ufeff';

/** CSV as RFC 4180 has it: CRLF, every cell quoted, a row of headings. */
export function renderCsv(report: Report): string {
  const columns = Object.keys(COLUMN_WORDS);
  const common = commonCells(report);
  const rows = [...runRows(report), ...report.sites.flatMap((site) => siteRows(site, report))];
  const cells = rows.map((row) => new Map<string, string>(Object.entries({ ...row, ...common })));
  const heading = Object.values(COLUMN_WORDS).map((word) => escapeCsv(say(report.language, word)));
  const lines = [heading, ...cells.map((row) => columns.map((column) => escapeCsv(row.get(column) ?? '')))];
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${line.join(',')}\r\n`).join('')}`;
}

function commonCells({ language, evaluationDate, commit, tool, policy, guide }: Report): Row {
  return {
    date: evaluationDate,
    commit: commit ?? '',
    tool: say(language, 'csv.tool-version', { version: tool.version }),
    policy: say(language, 'csv.policy-version', { version: policy.version, digest: policy.sha256 }),
    guide: guide.edition,
  };
}

function runRows(report: Report): readonly Row[] {
  const { language, verdict, base } = report;
  return [
    { record: say(language, 'record.run'), state: say(language, `verdict.${verdict}`), message: say(language, `summary.${verdict}`) },
    ...(base?.removedSites ?? []).map((path) => ({ record: say(language, 'record.weakening'), id: 'weakening.removed_site', message: say(language, 'comparison.removed-site', { path }), file: path })),
    ...diagnosticRows(report, report),
  ];
}

function siteRows(site: SiteReport, report: Report): readonly Row[] {
  const { language } = report;
  const { comparison } = site;
  const rows: readonly Row[] = [
    { record: say(language, 'record.site'), state: say(language, `verdict.${site.verdict}`), message: site.reason },
    ...(comparison?.weakenings ?? []).map(({ code, message, location }) => ({ record: say(language, 'record.weakening'), id: code, message, ...placeCells(location) })),
    ...requirementRows(site, report),
    ...orderFindings(site.findings).map((finding) => findingRow(finding, { record: 'record.finding', report })),
    ...orderFindings(comparison?.fixed ?? []).map((finding) => ({ ...findingRow(finding, { record: 'record.fixed', report }), change: say(language, 'change.fixed') })),
    ...diagnosticRows(site, report),
    ...site.assumptions.map(({ code, message, location }) => ({ record: say(language, 'record.assumption'), id: code, message, ...placeCells(location) })),
    ...site.inputs.map(({ path, sha256 }) => ({ record: say(language, 'record.input'), id: sha256, file: path })),
  ];
  return rows.map((row) => ({ ...row, site: site.name, 'site-file': site.path }));
}

function requirementRows({ requirements }: SiteReport, { language }: Report): readonly Row[] {
  return requirements.map(({ id, title, verdict, reason, controls, relatedControls, evidence }) => ({
    record: say(language, 'record.requirement'),
    id,
    title,
    state: say(language, `verdict.${verdict}`),
    message: reason,
    requirements: id,
    controls: controls.join(', '),
    'related-controls': relatedControls.join(', '),
    affected: String(evidence.findings.length),
  }));
}

interface FindingRow {
  readonly record: 'record.finding' | 'record.fixed';
  readonly report: Report;
}

function findingRow(finding: Finding, { record, report: { language } }: FindingRow): Row {
  const { ruleId, title, severity, certainty, change, message, fix, example, doubts } = finding;
  return {
    record: say(language, record),
    id: ruleId,
    title,
    state: say(language, `level.${finding.level}`),
    severity: say(language, `severity.${severity}`),
    certainty: say(language, `certainty.${certainty}`),
    change: change === undefined ? '' : say(language, `change.${change}`),
    message,
    fix,
    example: example === undefined ? '' : packetText(example, language),
    doubts: doubts.join(' / '),
    affected: String(finding.affectedCount),
    ...placeCells(finding.location),
    requirements: finding.requirements.join(', '),
    controls: finding.controls.join(', '),
    'related-controls': finding.relatedControls.join(', '),
    'guide-rows': finding.guideRows.join(', '),
    fingerprint: finding.fingerprint,
  };
}

function diagnosticRows({ diagnostics }: Pick<SiteReport, 'diagnostics'>, { language }: Report): readonly Row[] {
  return orderDiagnostics(diagnostics).map(({ code, effect, message, location }) => ({
    record: say(language, 'record.diagnostic'),
    id: code,
    state: say(language, `effect.${effect}`),
    message,
    ...placeCells(location),
  }));
}

function placeCells({ path, region }: Location): Row {
  return { file: path, line: region === undefined ? '' : String(region.startLine) };
}
