/** Longer words seldom come twice; they stay views of the text. */
const LONGEST_SHARED_WORD = 12;
const SHELVES = 4096;

/** Cuts words out of a text: `set`, `Yes` and `TCP` are made once, not for every line that says them. */
export interface WordShelf {
  cut(start: number, end: number): string;
}

/** Starts with empty shelves. Each keeps the short word that was put there last. */
export function createWordShelf(text: string): WordShelf {
  const shelves = new Array<string>(SHELVES).fill('');
  return {
    cut(start, end) {
      const length = end - start;
      if (length <= 0 || length > LONGEST_SHARED_WORD) return text.slice(start, end);
      const mark = text.charCodeAt(start) * 7 + text.charCodeAt(end - 1) * 31 + text.charCodeAt(start + (length >> 1)) * 131 + length;
      const shelf = mark % SHELVES;
      const known = shelves[shelf];
      if (known?.length === length && text.startsWith(known, start)) return known;
      const word = text.slice(start, end);
      shelves[shelf] = word;
      return word;
    },
  };
}
