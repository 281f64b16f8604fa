import type { Finding, Level } from '../model/report.js';
import { codeFrame } from './code-frame.js';
import { escapeTerminal } from './escape-terminal.js';
import { findingLines, findingState } from './finding-lines.js';
import type { Colour } from './paint.js';
import { placeText } from './place-text.js';
import type { TextStyle } from './text-style.js';
import { say } from './words.js';

const COLOURS: Readonly<Record<Level, Colour>> = { error: 'red', warning: 'yellow', note: 'blue' };

/** One finding: rule and title, message, place, code frame, then example, path, fix and references. */
export function textFinding(finding: Finding, style: TextStyle): readonly string[] {
  const { language, paint } = style;
  const label = paint(COLOURS[finding.level], `${say(language, `level.${finding.level}`)}[${escapeTerminal(finding.ruleId)}]`);
  return [
    `${label} ${paint('bold', escapeTerminal(finding.title))} (${escapeTerminal(findingState(finding, language))})`,
    `  ${escapeTerminal(finding.message)}`,
    `  ${paint('cyan', `--> ${escapeTerminal(placeText(finding.location))}`)}`,
    ...codeFrame(finding.location, style.sourceLines, style).map((line) => `  ${line}`),
    ...findingLines(finding, language).flatMap(({ label: name, values }) => labelled(name, values)),
  ];
}

function labelled(label: string, values: readonly string[]): readonly string[] {
  const [first = '', ...others] = values.map(escapeTerminal);
  return [`  ${label}: ${first}`, ...others.map((value) => `    ${value}`)];
}
