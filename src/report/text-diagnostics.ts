import type { ReportDiagnostic } from '../model/report.js';
import { escapeTerminal } from './escape-terminal.js';
import { orderDiagnostics } from './order-findings.js';
import type { Colour } from './paint.js';
import { placeText } from './place-text.js';
import type { TextStyle } from './text-style.js';
import { say } from './words.js';

const COLOURS: Readonly<Record<ReportDiagnostic['effect'], Colour>> = { error: 'red', incomplete: 'yellow', warning: 'yellow', note: 'blue' };

/** Diagnostics below a heading, what decides the verdict first. Notes are only counted. */
export function textDiagnostics(
  diagnostics: readonly ReportDiagnostic[],
  heading: string,
  style: TextStyle,
): readonly string[] {
  const told = orderDiagnostics(diagnostics.filter(({ effect }) => effect !== 'note'));
  const notes = diagnostics.length - told.length;
  if (diagnostics.length === 0) return [];
  return [
    style.paint('bold', heading),
    ...told.map((entry) => diagnosticLine(entry, style)),
    ...(notes === 0 ? [] : [`  ${say(style.language, 'site.notes', { count: notes })}`]),
  ];
}

/** The sentence with what a user may copy into an acknowledgement, or what was said in one. Hostile text. */
export function diagnosticText({ message, lineHash, acknowledged }: ReportDiagnostic, language: TextStyle['language']): string {
  if (acknowledged !== undefined) return say(language, 'diagnostic.acknowledged', { message, reason: acknowledged.reason, expires: acknowledged.expires });
  return lineHash === undefined ? message : say(language, 'diagnostic.hash', { message, hash: lineHash });
}

function diagnosticLine(one: ReportDiagnostic, { language, paint }: TextStyle): string {
  const { effect, code, location } = one;
  const label = paint(COLOURS[effect], `${say(language, `effect.${effect}`)}[${escapeTerminal(code)}]`);
  const place = location.path === '' ? '' : ` ${paint('cyan', escapeTerminal(placeText(location)))}`;
  return `  ${label}${place} ${escapeTerminal(diagnosticText(one, language))}`;
}
