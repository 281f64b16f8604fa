import type { Location } from '../model/source.js';

/** Turns offsets into a text into lines and columns. A line ends with `\n`, `\r\n` or `\r`, as in YAML 1.2. */
export function lineFinder(path: string, text: string): (offset: number) => Location {
  const starts = [0];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '\n' || (character === '\r' && text[index + 1] !== '\n')) starts.push(index + 1);
  }
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { path, region: { startLine: low + 1, startColumn: offset - (starts[low] ?? 0) + 1 } };
  };
}
