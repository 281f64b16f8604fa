/** Smaller configurations: without a line, or without one child of it. */
import type { TextFile } from '../packet-walk/types.js';

/** Every way to leave out one line that holds an element, then one leaf inside a line. */
export function* smallerPfsense([file]: readonly TextFile[]): Generator<readonly TextFile[]> {
  if (file === undefined) return;
  const lines = file.text.split('\n');
  const isWhole = (line: string): boolean => /^<(?<name>\w+)>.*<\/\k<name>>$/u.test(line);
  for (const [index, line] of lines.entries()) {
    if (isWhole(line)) yield [{ ...file, text: lines.toSpliced(index, 1).join('\n') }];
  }
  for (const [index, line] of lines.entries()) {
    if (!isWhole(line)) continue;
    for (const leaf of line.matchAll(/<(?<name>[\w-]+)>(?:<!\[CDATA\[.*?\]\]>|[^<]*)<\/\k<name>>/gu)) {
      yield [{ ...file, text: lines.with(index, line.replace(leaf[0], '')).join('\n') }];
    }
  }
}
