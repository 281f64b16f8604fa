/** Marks the place where a text was cut. */
export const ELLIPSIS = '…';

/** Characters that terminals show two cells wide (Unicode TR 11, blocks that are wide as a whole). */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Cuts a text to at most `most` UTF-16 units, as limits count them, the mark of the cut included. Never halves a character. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/u, '')}${ELLIPSIS}`;
}

/** How many cells of a terminal the text takes. */
export function cellWidth(text: string): number {
  let cells = 0;
  for (const character of text) cells += WIDE.test(character) ? 2 : 1;
  return cells;
}

/** Cuts a line to at most `most` terminal cells, the mark of the cut included. */
export function cutToCells(line: string, most: number): string {
  let cells = 0;
  let kept = '';
  let fitting = '';
  for (const character of line) {
    cells += WIDE.test(character) ? 2 : 1;
    if (cells > most) return `${fitting}${ELLIPSIS}`;
    kept += character;
    if (cells < most) fitting = kept;
  }
  return line;
}
