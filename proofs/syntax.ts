/** How the elements of a text stand together: below one another by indentation, in brackets, or each on its line. */
export type Syntax = 'blocks' | 'braces' | 'lines' | 'json' | 'xml' | 'yaml';

/** So much of a text is looked at: a case must be cheap. */
const LOOKED_AT = 4_000;

/** The syntax of an export, told by its text alone. A text that fits nothing else is one of lines. */
export function syntaxOf(text: string): Syntax {
  const head = text.slice(0, LOOKED_AT).trimStart();
  if (/^[[{]\s*(?:["[{]|$)/u.test(head)) return 'json';
  if (head.startsWith('<')) return 'xml';
  const lines = head.split('\n').filter((line) => /\S/u.test(line) && !/^\s*#/u.test(line));
  if (lines.filter((line) => /\{\s*$/u.test(line)).length * 10 >= lines.length && lines.some((line) => /^\s*\}/u.test(line))) return 'braces';
  return lines.filter((line) => /^[ \t]/u.test(line)).length * 4 >= lines.length && lines.length > 1 ? 'blocks' : 'lines';
}
