/** The report as a job summary: GitHub Flavored Markdown below 1 MiB. */
import { EXIT_CODES, SEVERITIES, type Report, type SiteReport } from '../model/report.js';
import { escapeCell, escapeMarkdown } from './escape-markdown.js';
import { markdownWeakenings, weakeningsOf } from './markdown-comparison.js';
import { markdownDiagnostics, markdownSite } from './markdown-site.js';
import { firstOf, markdownTable } from './markdown-table.js';
import { countFindings, countSeverities } from './order-findings.js';
import { provenanceLines } from './render-text.js';
import { say } from './words.js';

/** GitHub refuses a step's summary above 1,048,576 bytes; other summaries of the same step may stand before this one. */
export const SUMMARY_BYTES = 1_000_000;

/** How much of each list is shown. What is left out is counted, with where to find it. */
export interface SummaryDetail {
  readonly sites: number;
  /** Findings in full, per site. */
  readonly findings: number;
  /** Rows of every other list, per site. */
  readonly rows: number;
}

/** From everything to counts; the first that fits is taken. */
const DETAILS: readonly SummaryDetail[] = [
  { sites: Number.POSITIVE_INFINITY, findings: Number.POSITIVE_INFINITY, rows: Number.POSITIVE_INFINITY },
  { sites: 200, findings: 100, rows: 100 },
  { sites: 50, findings: 10, rows: 50 },
  { sites: 10, findings: 5, rows: 20 },
  { sites: 0, findings: 0, rows: 0 },
];

/** With more findings, the full summary would not fit anyway and is not even tried. */
const MOST_IN_FULL = 5_000;

/** Most rows of the table of sites. */
const MOST_SITE_ROWS = 200;

/** What weakens the check is listed in the shortest summary too. */
const MOST_WEAKENINGS = 20;

/** The summary of a report in at most `limit` bytes of UTF-8. */
export function renderMarkdown(report: Report, limit: number = SUMMARY_BYTES): string {
  const isLarge = countFindings(report) > MOST_IN_FULL;
  for (const detail of isLarge ? DETAILS.slice(1) : DETAILS) {
    const text = joinWithin(summaryBlocks(report, detail), limit);
    if (text !== undefined) return text;
  }
  return `${headLines(report).join('\n')}\n\n${say(report.language, 'markdown.shortened')}\n`;
}

/** All lines together; undefined as soon as they are too many, before the rest of a huge report is rendered. */
function joinWithin(blocks: Iterable<readonly string[]>, limit: number): string | undefined {
  const texts: string[] = [];
  let bytes = 0;
  for (const block of blocks) {
    const text = `${block.join('\n')}\n`;
    bytes += Buffer.byteLength(text, 'utf8');
    if (bytes > limit) return undefined;
    texts.push(text);
  }
  return texts.join('');
}

function* summaryBlocks(report: Report, detail: SummaryDetail): Generator<readonly string[]> {
  const { language } = report;
  const isShort = detail !== DETAILS[0];
  yield [...headLines(report), '', ...comparedLine(report), ...countTable(report)];
  yield markdownWeakenings(weakeningsOf(report), { language, most: Math.max(MOST_WEAKENINGS, detail.rows), more: 'markdown.left-out' });
  if (report.sites.length > 1 || isShort) yield siteTable(report);
  if (isShort) yield [say(language, 'markdown.shortened'), ''];
  yield markdownDiagnostics(report.diagnostics, { heading: say(language, 'site.outside'), language, most: Math.max(20, detail.rows) });
  for (const site of firstOf(report.sites, detail.sites).shown) yield markdownSite(site, language, detail);
  yield provenanceLines(report).map((line) => `<sub>${escapeCell(line, 500)}</sub>`);
}

/** Marks that stand before a verdict. */
export const VERDICT_MARKS = { pass: '✅', fail: '❌', incomplete: '⚠️', error: '⛔' } as const;

/** The verdict, and what it means. */
export function headLines({ verdict, language }: Report): readonly string[] {
  const name = say(language, `verdict.${verdict}`);
  return [
    `## ${VERDICT_MARKS[verdict]} ${say(language, 'markdown.title', { verdict: name })}`,
    '',
    escapeMarkdown(say(language, 'summary.verdict', { verdict: name, code: EXIT_CODES[verdict] })),
    '',
    escapeMarkdown(say(language, `summary.${verdict}`)),
  ];
}

/** What the inputs were compared with, if anything. */
export function comparedLine({ base, language }: Report): readonly string[] {
  return base === undefined ? [] : [escapeCell(say(language, 'comparison.compared', { base: base.name }), 200), ''];
}

function countTable(report: Report): readonly string[] {
  const { language } = report;
  const counts = countSeverities(report.sites);
  if (countFindings(report) === 0) return [escapeMarkdown(say(language, 'markdown.no-findings')), ''];
  const head = [say(language, 'markdown.severity'), say(language, 'markdown.count')];
  return markdownTable(head, SEVERITIES.map((severity) => [say(language, `severity.${severity}`), String(counts[severity])]));
}

function siteTable({ sites, language }: Report): readonly string[] {
  const { shown, leftOut } = firstOf(sites, MOST_SITE_ROWS);
  const head = [say(language, 'markdown.site'), say(language, 'markdown.verdict'), say(language, 'markdown.findings'), say(language, 'markdown.reason')];
  const row = (site: SiteReport): readonly string[] => [
    `${escapeCell(site.name, 80)} (${escapeCell(site.path, 150)})`,
    `${VERDICT_MARKS[site.verdict]} ${say(language, `verdict.${site.verdict}`)}`,
    String(site.findings.length),
    escapeCell(site.reason, 150),
  ];
  const table = [`### ${say(language, 'markdown.sites')}`, '', ...markdownTable(head, shown.map(row))];
  return leftOut === 0 ? table : [...table, say(language, 'markdown.left-out', { count: leftOut }), ''];
}
