/** What a change does to a site, in Markdown: what weakens the judge, traffic as a table and a picture, findings that are gone. */
import type { Language } from '../model/message.js';
import type { Finding, FlowChange, Report, SiteReport } from '../model/report.js';
import { changePicture } from './change-picture.js';
import { escapeCell } from './escape-markdown.js';
import { packetText } from './finding-lines.js';
import { groupFlows, type FlowGroup } from './group-flows.js';
import { firstOf, markdownTable } from './markdown-table.js';
import { orderFindings } from './order-findings.js';
import { placeText } from './place-text.js';
import { endText, sourcesText } from './text-comparison.js';
import { say } from './words.js';

/** Longest text in a cell. */
const LONGEST_CELL = 300;

/** How a list is shortened, and what is said then. */
export interface ListCut {
  readonly language: Language;
  readonly most: number;
  readonly more: 'markdown.left-out' | 'comment.more';
}

/** One change that makes the check see or ask less. Hostile text. */
interface Weak {
  readonly message: string;
  readonly place: string;
}

/** Everything that weakens the check, of all sites; a site that is gone first. */
export function weakeningsOf({ sites, base, language }: Pick<Report, 'sites' | 'base' | 'language'>): readonly Weak[] {
  return [
    ...(base?.removedSites ?? []).map((path) => ({ message: say(language, 'comparison.removed-site', { path }), place: path })),
    ...sites.flatMap(({ comparison }) => comparison?.weakenings ?? []).map(({ message, location }) => ({ message, place: placeText(location) })),
  ];
}

/** A section of its own, above everything that the weakened check says. */
export function markdownWeakenings(weakenings: readonly Weak[], cut: ListCut): readonly string[] {
  if (weakenings.length === 0) return [];
  const { language } = cut;
  const { shown, leftOut } = firstOf(weakenings, cut.most);
  const rows = shown.map(({ message, place }) => `- ⚠️ ${escapeCell(message, LONGEST_CELL)} (${escapeCell(place, LONGEST_CELL)})`);
  return [`### ${say(language, 'comparison.weakenings')}`, '', escapeCell(say(language, 'comparison.weakenings-lead'), LONGEST_CELL), '', ...rows, '', ...moreLine(leftOut, cut)];
}

/** Traffic that passes newly or no more, then findings that are gone. Empty when nothing was compared or changed. */
export function markdownComparison(site: SiteReport, cut: ListCut): readonly string[] {
  if (site.comparison === undefined) return [];
  return [...markdownFlows(site, cut), ...markdownFixed(site.comparison.fixed, cut)];
}

function markdownFlows(site: SiteReport, cut: ListCut): readonly string[] {
  const { language } = cut;
  const groups = [...groupFlows(site.comparison?.flows ?? [])].sort((left, right) => changeRank(left) - changeRank(right));
  if (groups.length === 0) return [];
  const { shown, leftOut } = firstOf(groups, cut.most);
  const head = (['change', 'from', 'to', 'service', 'cause', 'example'] as const).map((column) => say(language, `comparison.${column}`));
  return [
    `#### ${say(language, 'comparison.traffic')}`,
    '',
    ...markdownTable(head, shown.map((group) => flowCells(group, language))),
    ...moreLine(leftOut, cut),
    ...pictureLines(site, language),
  ];
}

const MARKS = { allowed: '🔴', blocked: '🟢', moved: '⚪' } as const;
const CHANGES = ['allowed', 'blocked', 'moved'] as const;

/** What passes newly first, what is certain before what is possible. */
function changeRank({ change, certainty }: Pick<FlowChange, 'change' | 'certainty'>): number {
  return CHANGES.indexOf(change) * 2 + (certainty === 'certain' ? 0 : 1);
}

function flowCells({ change, certainty, sources, destination, protocol, ports, example, location, line }: FlowGroup, language: Language): readonly string[] {
  const cell = (text: string): string => escapeCell(text, LONGEST_CELL);
  return [
    `${MARKS[change]} ${say(language, certainty === 'certain' ? `change.${change}` : `change.${change}-possibly`)}`,
    cell(sourcesText(sources, language)),
    cell(endText(destination, language)),
    cell(ports === '' ? protocol : `${protocol}/${ports}`),
    `${line === '' ? '' : `${cell(line)}, `}${cell(placeText(location))}`,
    cell(packetText(example, language)),
  ];
}

function pictureLines(site: SiteReport, language: Language): readonly string[] {
  const opensOrCloses = site.comparison?.flows.some(({ change }) => change !== 'moved') === true;
  if (!opensOrCloses) return [];
  const picture = changePicture(site, language);
  if (picture === undefined) return [say(language, 'comparison.no-map'), ''];
  return [`#### ${say(language, 'comparison.map')}`, '', '```mermaid', picture, '```', '', say(language, 'comparison.legend'), ''];
}

function markdownFixed(fixed: readonly Finding[], cut: ListCut): readonly string[] {
  if (fixed.length === 0) return [];
  const { language } = cut;
  const { shown, leftOut } = firstOf(orderFindings(fixed), cut.most);
  const rows = shown.map(({ severity, title, message, location }) => {
    const text = `${escapeCell(title, LONGEST_CELL)}: ${escapeCell(message, LONGEST_CELL)} (${escapeCell(placeText(location), LONGEST_CELL)})`;
    return `- ✅ ${say(language, `severity.${severity}`)}: ${text}`;
  });
  return [`#### ${say(language, 'comparison.fixed-heading')}`, '', ...rows, '', ...moreLine(leftOut, cut)];
}

/** Says how many are missing, and where they are. */
export function moreLine(count: number, { language, more }: ListCut): readonly string[] {
  return count === 0 ? [] : [say(language, more, { count }), ''];
}
