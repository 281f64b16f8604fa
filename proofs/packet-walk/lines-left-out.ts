/** Shrinking by lines, for formats in which a line is a statement. */
import type { TextFile } from './types.js';

/** The files without a run of lines: long runs first, then shorter ones down to a single line. */
export function* linesLeftOut(files: readonly TextFile[]): Generator<readonly TextFile[]> {
  for (const [index, file] of files.entries()) {
    const lines = file.text.split('\n');
    for (let length = Math.floor(lines.length / 2); length >= 1; length = Math.floor(length / 2)) {
      for (let start = 0; start < lines.length; start += length) {
        const text = [...lines.slice(0, start), ...lines.slice(start + length)].join('\n');
        yield files.with(index, { ...file, text });
      }
    }
  }
}
