import { edit, textLines, type Edit } from './edit.js';

/** Keys that a site definition does not have: in every mapping, at every place of it. */
export function editSite(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { start, content } of textLines(text)) {
    if (/^\s*(?:#|$)/u.test(content)) continue;
    const indentation = /^ */u.exec(content)?.[0] ?? '';
    // A line of a list stands between items: what is put there is one more.
    const isItem = content.trimStart().startsWith('- ');
    const added = ['frobnicate: 1', 'frobnicate: x', 'frobnicate: {level: 1}', 'frobnicate: [x]'];
    edits.push(...added.map((one) => edit('an unknown key', { start, text: `${indentation}${isItem ? '- {' : ''}${one}${isItem ? '}' : ''}\n` })));
    const code = content.replace(/"[^"]*"/gu, (quoted) => ' '.repeat(quoted.length)).replace(/ #.*$/u, '');
    for (const { index } of code.matchAll(/\{/gu)) edits.push(...added.map((one) => edit('an unknown key', { start: start + index + 1, text: `${one}, ` })));
  }
  return edits;
}
