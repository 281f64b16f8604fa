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

function diagnosticLine({ effect, code, message, location }: ReportDiagnostic, { language, paint }: TextStyle): string {
  const label = paint(COLOURS[effect], `${say(language, `effect.${effect}`)}[${escapeTerminal(code)}]`);
  const place = location.path === '' ? '' : ` ${paint('cyan', escapeTerminal(placeText(location)))}`;
  return `  ${label}${place} ${escapeTerminal(message)}`;
}
