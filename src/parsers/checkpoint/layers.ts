/** Rulebases put together from their pages. */
import type { Location } from '../../model/source.js';
import type { ExportReport } from '../shared/export-report.js';
import type { Page } from './parse.js';

/** A rulebase with all its rules in order. */
export interface Rulebase<Rule> {
  readonly name: string;
  readonly rules: readonly Rule[];
  readonly location: Location;
}

/** Joins the pages of every rulebase, by uid. A rule that no page holds may be the one that decides: the export is cut. */
export function joinPages<Rule>(pages: readonly Page<Rule>[], report: ExportReport): ReadonlyMap<string, Rulebase<Rule>> {
  const byUid = new Map<string, Page<Rule>[]>();
  for (const page of pages) {
    const key = page.uid === '' ? page.name : page.uid;
    const known = byUid.get(key);
    if (known === undefined) byUid.set(key, [page]);
    else known.push(page);
  }
  return new Map([...byUid].map(([key, parts]) => [key, join(parts, report)] as const));
}

function join<Rule>(parts: readonly Page<Rule>[], report: ExportReport): Rulebase<Rule> {
  const sorted = [...parts].sort((a, b) => a.from - b.from);
  const [first] = sorted;
  let next = 1;
  for (const { from, to, total, location, name } of sorted) {
    const isNext = from === next && total === first?.total;
    if (!isNext) report.add('incomplete', 'export.truncated', location, { reason: `${name} ${from}-${to} / ${total}`.slice(0, 100) });
    next = to + 1;
  }
  const last = sorted.at(-1);
  if (last !== undefined && last.to !== last.total) {
    report.add('incomplete', 'export.truncated', last.location, { reason: `${last.name} ${last.from}-${last.to} / ${last.total}`.slice(0, 100) });
  }
  return { name: first?.name ?? '', rules: sorted.flatMap(({ rules }) => rules), location: first?.location ?? { path: '' } };
}
