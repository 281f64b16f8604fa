/** The filter of a dynamic address group: `'cameras' and ('hall' or 'yard')`. */
export type TagFilter =
  | { readonly operator: 'tag'; readonly name: string }
  | { readonly operator: 'and' | 'or'; readonly parts: readonly TagFilter[] };

/** Deeper nesting than this is not read. */
const DEEPEST = 50;
/** Longer filters than this are not read; the product takes 2047 characters. */
const LONGEST = 10_000;

/** Reads a filter; undefined when it is not in this grammar. `and` binds closer than `or`. */
export function readTagFilter(text: string): TagFilter | undefined {
  if (text.length > LONGEST) return undefined;
  const words = text.match(/'[^']*'|"[^"]*"|[()]|[^\s()'"]+/gu) ?? [];
  const reader = { words, at: 0 };
  const filter = readAlternatives(reader, 0);
  return reader.at === words.length ? filter : undefined;
}

/** True when an object with these tags is in the group. */
export function meetsFilter(filter: TagFilter, tags: ReadonlySet<string>): boolean {
  switch (filter.operator) {
    case 'tag':
      return tags.has(filter.name);
    case 'and':
      return filter.parts.every((part) => meetsFilter(part, tags));
    case 'or':
      return filter.parts.some((part) => meetsFilter(part, tags));
  }
}

interface Reader {
  readonly words: readonly string[];
  at: number;
}

function readAlternatives(reader: Reader, depth: number): TagFilter | undefined {
  return readJoined(reader, 'or', () => readJoined(reader, 'and', () => readTag(reader, depth)));
}

function readJoined(reader: Reader, operator: 'and' | 'or', readPart: () => TagFilter | undefined): TagFilter | undefined {
  const parts: TagFilter[] = [];
  do {
    if (parts.length > 0) reader.at += 1;
    const part = readPart();
    if (part === undefined) return undefined;
    parts.push(part);
  } while (reader.words[reader.at]?.toLowerCase() === operator);
  const [only] = parts;
  return parts.length === 1 ? only : { operator, parts };
}

function readTag(reader: Reader, depth: number): TagFilter | undefined {
  const word = reader.words[reader.at];
  if (word === undefined || word === ')' || depth > DEEPEST) return undefined;
  reader.at += 1;
  if (word !== '(') return /^(?:and|or|not)$/iu.test(word) ? undefined : { operator: 'tag', name: word.replace(/^['"]|['"]$/gu, '') };
  const inner = readAlternatives(reader, depth + 1);
  if (reader.words[reader.at] !== ')') return undefined;
  reader.at += 1;
  return inner;
}
