/** Smaller backups: without a section, without an entry, without an attribute, without one of several values. */
import type { TextFile } from '../packet-walk/types.js';

/** Every way to leave one part out; parts are found by their indentation. */
export function* smallerFortigate([file]: readonly TextFile[]): Generator<readonly TextFile[]> {
  if (file === undefined) return;
  const lines = file.text.split('\n');
  for (const word of ['config', 'edit', 'set', '#']) {
    for (const [index, line] of lines.entries()) {
      if (!line.trimStart().startsWith(word)) continue;
      const last = word === 'config' || word === 'edit' ? closingLine(lines, index) : index;
      yield [{ ...file, text: [...lines.slice(0, index), ...lines.slice(last + 1)].join('\n') }];
    }
  }
  for (const [index, line] of lines.entries()) {
    for (const shorter of withOneValueLess(line)) yield [{ ...file, text: lines.with(index, shorter).join('\n') }];
  }
}

function closingLine(lines: readonly string[], index: number): number {
  const line = lines[index] ?? '';
  const indentation = line.slice(0, line.length - line.trimStart().length);
  const closing = lines.findIndex((one, at) => at > index && (one === `${indentation}next` || one === `${indentation}end`));
  return closing === -1 ? index : closing;
}

/** `set srcaddr "a" "b"` as `set srcaddr "a"` and `set srcaddr "b"`. */
function withOneValueLess(line: string): readonly string[] {
  const parsed = /^(?<head> *set \S+ )(?<values>"[^"\\]*"(?: "[^"\\]*")+)$/u.exec(line);
  const values = parsed?.groups?.['values']?.match(/"[^"]*"/gu) ?? [];
  return values.map((_value, without) => `${parsed?.groups?.['head'] ?? ''}${values.filter((_one, index) => index !== without).join(' ')}`);
}
