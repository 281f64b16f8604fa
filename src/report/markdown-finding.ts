import type { Language } from '../model/message.js';
import type { Finding } from '../model/report.js';
import { escapeCell } from './escape-markdown.js';
import { findingLines, findingState } from './finding-lines.js';
import { placeText } from './place-text.js';

/** Longest text outside of tables. */
const LONGEST_TEXT = 2_000;

/** One finding, folded: severity, title and place can be seen, the rest when it is opened. */
export function markdownFinding(finding: Finding, language: Language): readonly string[] {
  const lines = findingLines(finding, language).map(({ label, values }) => `- **${label}**: ${values.map((value) => escapeCell(value, LONGEST_TEXT)).join('<br>')}`);
  return [
    `<details><summary>${findingHeadline(finding, language)}</summary>`,
    '',
    `${escapeCell(finding.message, LONGEST_TEXT)} (${escapeCell(finding.ruleId, LONGEST_TEXT)})`,
    '',
    ...lines,
    '',
    '</details>',
    '',
  ];
}

/** Severity, whether it is new, title and place on one line. */
export function findingHeadline(finding: Finding, language: Language): string {
  const { title, location } = finding;
  return `${escapeCell(findingState(finding, language), LONGEST_TEXT)}: ${escapeCell(title, LONGEST_TEXT)} — ${escapeCell(placeText(location), LONGEST_TEXT)}`;
}
