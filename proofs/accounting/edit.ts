/** One change to a file, in the syntax of its format, that nobody can have understood. */
export interface Edit {
  /** What is put in, for the count: `an unknown attribute`. */
  readonly kind: string;
  /** The stretch of the text that `text` takes the place of; empty for an insertion. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** True when a value took the place of another: nothing need be said where neither decides about a packet. */
  readonly isValue?: boolean;
  /** Name of the rule by which this edit may go unnoticed; absent when it must not. */
  readonly exempt?: string;
}

/** Every edit of a text, in order of place. */
export type Editor = (text: string) => readonly Edit[];

/** The text after an edit. */
export function applyEdit(text: string, { start, end, text: added }: Edit): string {
  return text.slice(0, start) + added + text.slice(end);
}

/** One line of a text: where it begins and what stands on it, without the line end. */
export interface TextLine {
  readonly start: number;
  readonly content: string;
}

/** The lines of a text with their places. */
export function textLines(text: string): readonly TextLine[] {
  let start = 0;
  return text.split('\n').map((content) => {
    const line = { start, content };
    start += content.length + 1;
    return line;
  });
}

/** An edit with its rule, if there is one. */
export function edit(kind: string, place: { readonly start: number; readonly end?: number; readonly text: string }, exempt?: string): Edit {
  const { start, end = start, text } = place;
  const isValue = kind === 'an unknown value' || kind === 'a value of another type';
  return { kind, start, end, text, isValue, ...(exempt === undefined ? {} : { exempt }) };
}
