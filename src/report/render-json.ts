/** The report as JSON, the public contract (`schema/report.schema.json`). */
import type { Report } from '../model/report.js';

/** Characters that JSON leaves as they are and that act or hide when the text is shown. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Pretty-printed JSON with a line end. The values are exactly those of the report; characters that act or hide are
 * written as escapes, and so is the `#` before `#[`, which a GitHub runner would read as a command.
 */
export function renderJson(report: Report): string {
  return renderPlainJson(report);
}

/** Any plain value, written the same way. */
export function renderPlainJson(value: object): string {
  const lines = JSON.stringify(value, null, 2).split('\n');
  return `${lines.map((line) => line.replace(UNSEEN, escapeUnits).replaceAll('##[', '#\\u0023[')).join('\n')}\n`;
}

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_unused, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }).join('');
}
