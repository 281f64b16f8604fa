/** The report as one comment on a pull request, which every run writes anew. */
import type { Report, SiteReport } from '../model/report.js';
import { escapeCell } from './escape-markdown.js';
import { markdownComparison, markdownWeakenings, moreLine, weakeningsOf, type ListCut } from './markdown-comparison.js';
import { findingHeadline, markdownFinding } from './markdown-finding.js';
import { markdownDiagnostics } from './markdown-site.js';
import { firstOf } from './markdown-table.js';
import { listedFindings, orderFindings } from './order-findings.js';
import { comparedLine, headLines } from './render-markdown.js';
import { provenanceLines } from './render-text.js';
import { say } from './words.js';

/** GitHub refuses a longer comment ("body is too long (maximum is 65536 characters)"). */
export const COMMENT_CHARACTERS = 65_536;

export interface CommentOptions {
  /** Tells the comments of several workflows apart. Letters, digits, `-` and `_`. */
  readonly key?: string;
  /** Page of the run, where the job summary is: an https address. */
  readonly detailsUrl?: string;
  /** In UTF-16 units, of which there are at least as many as GitHub counts. */
  readonly limit?: number;
}

/** How much of the comment is shown. */
interface CommentSize {
  readonly sites: number;
  readonly findings: number;
  readonly rows: number;
  readonly weakenings: number;
  readonly isFolded: boolean;
}

/** Full, short, and counts with what weakens the check. */
const SIZES: readonly CommentSize[] = [
  { sites: 50, findings: 200, rows: 200, weakenings: 200, isFolded: true },
  { sites: 5, findings: 10, rows: 10, weakenings: 20, isFolded: false },
  { sites: 0, findings: 0, rows: 0, weakenings: 10, isFolded: false },
];

/** The hidden first line by which the next run finds this comment. No text of a report can write it. */
export function commentMarker(key = 'default'): string {
  return `<!-- vmsguard:comment:${key.replace(/[^\w-]/gu, '_')} -->`;
}

/** The comment in the largest of three sizes that fits, measured as it will be sent. */
export function renderComment(report: Report, options: CommentOptions = {}): string {
  const limit = options.limit ?? COMMENT_CHARACTERS;
  for (const size of SIZES) {
    const text = commentText(report, size, options);
    if (text.length <= limit) return text;
  }
  return [commentMarker(options.key), ...headLines(report), '', countLine(report), '', say(report.language, 'comment.short'), ''].join('\n');
}

function commentText(report: Report, size: CommentSize, { key, detailsUrl }: CommentOptions): string {
  const { language } = report;
  const cut: ListCut = { language, most: size.rows, more: 'comment.more' };
  const { shown, leftOut } = firstOf(report.sites, size.sites);
  const lines = [
    commentMarker(key),
    ...headLines(report),
    '',
    ...comparedLine(report),
    countLine(report),
    '',
    ...(size === SIZES[0] ? [] : [say(language, 'comment.short'), '']),
    ...markdownWeakenings(weakeningsOf(report), { ...cut, most: size.weakenings }),
    ...(size.rows === 0 ? [] : markdownDiagnostics(report.diagnostics, { heading: say(language, 'site.outside'), language, most: size.rows })),
    ...shown.flatMap((site) => siteLines(site, size, cut)),
    ...moreLine(leftOut, cut),
    ...detailsLine(report, detailsUrl),
    ...provenanceLines(report).map((line) => `<sub>${escapeCell(line, 300)}</sub>`),
  ];
  return `${lines.join('\n')}\n`;
}

/** What the change does to one site, and what is found there and was not at base. */
function siteLines(site: SiteReport, size: CommentSize, cut: ListCut): readonly string[] {
  const { language } = cut;
  const verdict = say(language, `verdict.${site.verdict}`);
  return [
    `### ${escapeCell(say(language, 'site.headline', { name: site.name, path: site.path, verdict }), 300)}`,
    '',
    escapeCell(site.reason, 500),
    '',
    ...markdownComparison(site, cut),
    ...findingLinesOf(site, size, cut),
    ...markdownDiagnostics(site.diagnostics, { heading: say(language, 'site.diagnostics'), language, most: size.rows }),
  ];
}

function findingLinesOf({ findings }: SiteReport, size: CommentSize, cut: ListCut): readonly string[] {
  const { language } = cut;
  const told = orderFindings(listedFindings(findings.filter(({ change }) => change !== 'unchanged')));
  const isCompared = findings.some(({ change }) => change !== undefined);
  const unchanged = findings.filter(({ change }) => change === 'unchanged').length;
  const { shown, leftOut } = firstOf(told, size.findings);
  const lines = shown.flatMap((finding) => (size.isFolded ? markdownFinding(finding, language) : [`- ${findingHeadline(finding, language)}`]));
  return [
    ...(told.length === 0 ? [] : [`#### ${say(language, isCompared ? 'comment.new' : 'comment.findings')}`, '', ...lines, '']),
    ...moreLine(leftOut, cut),
    ...(unchanged === 0 ? [] : [say(language, 'comment.unchanged', { count: unchanged }), '']),
  ];
}

/** What stands in every size: nothing that was cut is gone without a number. */
function countLine(report: Report): string {
  const { sites, language } = report;
  const findings = sites.flatMap((site) => site.findings);
  const flows = sites.flatMap(({ comparison }) => comparison?.flows ?? []);
  const diagnostics = [...report.diagnostics, ...sites.flatMap((site) => site.diagnostics)];
  return say(language, 'comment.counts', {
    new: findings.filter(({ change }) => change !== 'unchanged').length,
    unchanged: findings.filter(({ change }) => change === 'unchanged').length,
    fixed: sites.flatMap(({ comparison }) => comparison?.fixed ?? []).length,
    allowed: flows.filter(({ change }) => change === 'allowed').length,
    blocked: flows.filter(({ change }) => change === 'blocked').length,
    weakenings: weakeningsOf(report).length,
    unread: diagnostics.filter(({ effect }) => effect === 'error' || effect === 'incomplete').length,
  });
}

/** Only an address that holds nothing Markdown could take for its own. */
function detailsLine({ language }: Report, url: string | undefined): readonly string[] {
  return url === undefined || !/^https:\/\/[\w.:/-]+$/u.test(url) ? [] : [`[${say(language, 'comment.details')}](${url})`, ''];
}
