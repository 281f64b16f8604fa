import type { Language } from '../model/message.js';
import type { Finding } from '../model/report.js';
import { escapeCell } from './escape-markdown.js';
import { findingLines } from './finding-lines.js';
import { placeText } from './place-text.js';
import { say } from './words.js';

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
export function findingHeadline({ severity, certainty, change, title, location }: Finding, language: Language): string {
  const weight = say(language, `finding.${certainty}`, { severity: say(language, `severity.${severity}`) });
  const state = change === undefined ? weight : `${weight}, ${say(language, `change.${change}`)}`;
  return `${state}: ${escapeCell(title, LONGEST_TEXT)} — ${escapeCell(placeText(location), LONGEST_TEXT)}`;
}
