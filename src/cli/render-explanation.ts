import type { Language } from '../model/message.js';
import { escapeTerminal } from '../report/escape-terminal.js';
import type { Paint } from '../report/paint.js';
import type { Explanation } from './explain.js';
import { tell } from './messages.js';

/** An explanation as text. Labels without a value are left out; several values stand below each other. */
export function renderExplanation({ sections }: Explanation, { language, paint }: { readonly language: Language; readonly paint: Paint }): string {
  const blocks = sections.map(({ heading, lines }) => {
    const shown = lines.filter(({ values }) => values.some((value) => value !== '')).flatMap(({ label, values }) => labelled(label, values, language));
    return [paint('bold', escapeTerminal(heading)), ...shown.map((line) => `  ${line}`)].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

function labelled(label: string, values: readonly string[], language: Language): readonly string[] {
  const [only] = values;
  if (values.length === 1 && only !== undefined) return [tell(language, 'explain.label', { label, text: escapeTerminal(only) })];
  return [`${label}:`, ...values.map((value) => `  ${escapeTerminal(value)}`)];
}
