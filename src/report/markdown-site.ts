import type { Language } from '../model/message.js';
import type { ReportDiagnostic, SiteReport } from '../model/report.js';
import { escapeCell } from './escape-markdown.js';
import { markdownComparison } from './markdown-comparison.js';
import { markdownFinding } from './markdown-finding.js';
import { firstOf, markdownTable } from './markdown-table.js';
import { listedFindings, orderDiagnostics, orderFindings } from './order-findings.js';
import { placeText } from './place-text.js';
import type { SummaryDetail } from './render-markdown.js';
import { ELEMENT_STATES } from './text-coverage.js';
import { diagnosticText } from './text-diagnostics.js';
import { say } from './words.js';
import { zonePicture } from './zone-picture.js';

/** Longest text in a cell of a table, and outside of tables. */
const LONGEST_CELL = 500;
const LONGEST_TEXT = 2_000;

/** One site: verdict per requirement, findings, picture, what was not understood, inputs. */
export function markdownSite(site: SiteReport, language: Language, detail: SummaryDetail): readonly string[] {
  const verdict = say(language, `verdict.${site.verdict}`);
  return [
    `### ${escapeCell(say(language, 'site.headline', { name: site.name, path: site.path, verdict }), LONGEST_TEXT)}`,
    '',
    escapeCell(site.reason, LONGEST_TEXT),
    '',
    ...markdownComparison(site, { language, most: detail.rows, more: 'markdown.left-out' }),
    ...requirementTable(site, language),
    ...findingBlocks(site, language, detail.findings),
    ...markdownDiagnostics(site.diagnostics, { heading: say(language, 'site.diagnostics'), language, most: detail.rows }),
    ...pictureOf(site, language, detail.rows),
    ...folded(say(language, 'site.assumptions'), assumptionTable(site, language, detail.rows)),
    ...folded(say(language, 'site.coverage'), coverageTable(site, language, detail.rows)),
    ...folded(say(language, 'site.inputs', { count: site.inputs.length }), inputTable(site, language, detail.rows)),
  ];
}

/** Diagnostics as a table below a heading; notes are left to the JSON report. */
export function markdownDiagnostics(
  diagnostics: readonly ReportDiagnostic[],
  { heading, language, most }: { readonly heading: string; readonly language: Language; readonly most: number },
): readonly string[] {
  const told = orderDiagnostics(diagnostics.filter(({ effect }) => effect !== 'note'));
  if (told.length === 0) return [];
  const { shown, leftOut } = firstOf(told, most);
  const rows = shown.map((one) => [
    say(language, `effect.${one.effect}`),
    escapeCell(placeText(one.location), LONGEST_CELL),
    `${escapeCell(diagnosticText(one, language), LONGEST_CELL)} (${escapeCell(one.code, 80)})`,
  ]);
  const head = [say(language, 'markdown.severity'), say(language, 'markdown.place'), say(language, 'markdown.message')];
  return [`#### ${escapeCell(heading, LONGEST_TEXT)}`, '', ...markdownTable(head, rows), ...moreLine(leftOut, language)];
}

function findingBlocks(site: SiteReport, language: Language, most: number): readonly string[] {
  if (site.findings.length === 0) return [];
  const { shown, leftOut } = firstOf(orderFindings(listedFindings(site.findings)), most);
  const blocks = shown.flatMap((finding) => markdownFinding(finding, language));
  const known = site.findings.length - listedFindings(site.findings).length;
  return [`#### ${say(language, 'markdown.findings')}`, '', ...blocks, ...moreLine(leftOut, language), ...(known === 0 ? [] : [say(language, 'site.known', { count: known }), ''])];
}

const VERDICT_MARKS = { pass: '✅', fail: '❌', undecided: '⚠️', 'not-applicable': '—' } as const;

function requirementTable({ requirements }: SiteReport, language: Language): readonly string[] {
  const rows = requirements.map(({ id, title, verdict, reason, controls, relatedControls }) => [
    escapeCell(id, 20),
    escapeCell(title, LONGEST_CELL),
    `${VERDICT_MARKS[verdict]} ${say(language, `verdict.${verdict}`)}`,
    escapeCell(reason, LONGEST_CELL),
    escapeCell([...controls, ...relatedControls].join(', '), LONGEST_CELL),
  ]);
  const columns = ['markdown.requirement', 'markdown.title-column', 'markdown.verdict', 'markdown.reason', 'markdown.controls'] as const;
  const table = markdownTable(columns.map((column) => say(language, column)), rows);
  return table.length === 0 ? [] : [`#### ${say(language, 'markdown.requirements')}`, '', ...table];
}

/** The picture, or tables where it would be too large to draw. */
function pictureOf(site: SiteReport, language: Language, most: number): readonly string[] {
  if (site.zones.length === 0) return [];
  const heading = [`#### ${say(language, 'markdown.picture')}`, ''];
  const picture = zonePicture(site);
  if (picture !== undefined) return [...heading, '```mermaid', picture, '```', ''];
  const zones = firstOf(site.zones, most);
  const firewalls = firstOf(site.firewalls, most);
  const zoneHead = (['zone', 'kind', 'gateway', 'hosts'] as const).map((column) => say(language, `markdown.${column}`));
  const zoneRows = zones.shown.map(({ name, kind, gateway, hosts }) => [escapeCell(name, 80), escapeCell(kind, 40), escapeCell(gateway, 80), String(hosts)]);
  const firewallHead = [say(language, 'markdown.firewall'), say(language, 'markdown.zones-of')];
  const firewallRows = firewalls.shown.map((firewall) => [escapeCell(firewall.name, 80), escapeCell(firewall.zones.join(', '), LONGEST_CELL)]);
  const tables = [...markdownTable(zoneHead, zoneRows), ...markdownTable(firewallHead, firewallRows)];
  return [...heading, ...tables, ...moreLine(zones.leftOut + firewalls.leftOut, language)];
}

function assumptionTable({ assumptions }: SiteReport, language: Language, most: number): readonly string[] {
  const { shown, leftOut } = firstOf(assumptions, most);
  const rows = shown.map(({ message, location }) => [escapeCell(message, LONGEST_CELL), escapeCell(placeText(location), LONGEST_CELL)]);
  const head = [say(language, 'markdown.message'), say(language, 'markdown.place')];
  return [...markdownTable(head, rows), ...moreLine(leftOut, language)];
}

function coverageTable({ coverage }: SiteReport, language: Language, most: number): readonly string[] {
  const { shown, leftOut } = firstOf(coverage, most);
  const rows = shown.map(({ path, format, unit, total, elements }) => [
    escapeCell(path, LONGEST_CELL),
    escapeCell(format, 40),
    escapeCell(unit, 40),
    String(total),
    ...ELEMENT_STATES.map((state) => String(elements[state])),
  ]);
  const head = (['path', 'format', 'unit', 'total', ...ELEMENT_STATES] as const).map((column) => say(language, `coverage.${column}`));
  return [...markdownTable(head, rows), ...moreLine(leftOut, language)];
}

function inputTable({ inputs }: SiteReport, language: Language, most: number): readonly string[] {
  const { shown, leftOut } = firstOf(inputs, most);
  const rows = shown.map(({ path, sha256 }) => [escapeCell(path, LONGEST_CELL), escapeCell(sha256, 64)]);
  return [...markdownTable([say(language, 'coverage.path'), say(language, 'markdown.digest')], rows), ...moreLine(leftOut, language)];
}

function folded(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`<details><summary>${escapeCell(heading, LONGEST_TEXT)}</summary>`, '', ...lines, '</details>', ''];
}

function moreLine(leftOut: number, language: Language): readonly string[] {
  return leftOut === 0 ? [] : [say(language, 'markdown.left-out', { count: leftOut }), ''];
}
