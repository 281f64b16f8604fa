/** The words of one line, read from left to right. */
export interface Cursor {
  readonly words: readonly string[];
  at: number;
}

/** The next word, undefined at the end of the line. */
export function peek(cursor: Cursor): string | undefined {
  return cursor.words[cursor.at];
}

/** Reads the next word. */
export function take(cursor: Cursor): string | undefined {
  const word = cursor.words[cursor.at];
  cursor.at += 1;
  return word;
}

/** Reads the next word if it is this one. */
export function takeIf(cursor: Cursor, word: string): boolean {
  if (cursor.words[cursor.at] !== word) return false;
  cursor.at += 1;
  return true;
}

/** True when every word was read. */
export function isAtEnd(cursor: Cursor): boolean {
  return cursor.at >= cursor.words.length;
}
