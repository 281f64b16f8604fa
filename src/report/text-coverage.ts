import type { ReportCoverage } from '../model/report.js';
import { cellWidth } from './cut-text.js';
import { escapeTerminal } from './escape-terminal.js';
import type { TextStyle } from './text-style.js';
import { say } from './words.js';

/** The states of an element, in the order of the columns. */
export const ELEMENT_STATES = ['understood', 'noEffect', 'partial', 'unsupported', 'unrecognised'] as const;

/** One row per export: how many of its elements ended in which state. */
export function textCoverage(coverage: readonly ReportCoverage[], { language, paint }: TextStyle): readonly string[] {
  if (coverage.length === 0) return [];
  const head = (['path', 'format', 'unit', 'total', ...ELEMENT_STATES] as const).map((column) => say(language, `coverage.${column}`));
  const rows = coverage.map(({ path, format, unit, total, elements }) => [
    escapeTerminal(path),
    escapeTerminal(format),
    escapeTerminal(unit),
    String(total),
    ...ELEMENT_STATES.map((state) => String(elements[state])),
  ]);
  return [paint('bold', say(language, 'site.coverage')), ...alignColumns([head, ...rows]).map((line) => `  ${line}`)];
}

/** Cells of a table, padded so that columns stand below each other, wide characters counted as two. */
export function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cellWidth(cell));
  }
  return rows.map((row) =>
    row.map((cell, column) => `${cell}${' '.repeat((widths[column] ?? 0) - cellWidth(cell))}`).join('  ').trimEnd(),
  );
}
