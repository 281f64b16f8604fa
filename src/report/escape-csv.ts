/** Text in a cell of a CSV file (RFC 4180) that spreadsheets open. */
import { cutText } from './cut-text.js';
import { visibleText } from './visible-text.js';

/** A cell of Excel holds 32,767 characters. */
const LONGEST = 32_000;

/**
 * What makes a spreadsheet take a text for a formula: at its very start or behind blanks and quotes, in the wide forms
 * of Japanese input too (https://owasp.org/www-community/attacks/CSV_Injection). Tab and CR are shown as escapes.
 */
const FORMULA = /^[\s'"]*[=+\-@|%\u{ff1d}\u{ff0b}\u{ff0d}\u{2212}\u{ff20}]/u;

/** Hostile text as one quoted cell, never a formula, never more than one line. */
export function escapeCsv(text: string): string {
  const shown = cutText(visibleText(text), LONGEST).replaceAll('##[', '# #[');
  return `"${(FORMULA.test(shown) ? `'${shown}` : shown).replaceAll('"', '""')}"`;
}
