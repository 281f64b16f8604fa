/** What one statement says. Equal lines share one command, so that a long rule set stays small in memory. */
export interface Command {
  readonly verb: string;
  /** Attribute of a `set`, path of a `config`, key of an `edit`. */
  readonly key: string;
  /** The words after the key; for `config` and `edit` all words after the verb. */
  readonly values: readonly string[];
}

/** A `#` line. The header of a backup is made of these. */
export interface Comment {
  readonly text: string;
  readonly line: number;
}

/** What is left to say when the statements were read. */
export interface TokenisedText {
  readonly comments: readonly Comment[];
  /** Line of the statement whose quoted value stays open to the end of the file. */
  readonly openQuoteLine: number | undefined;
}

/** Lines that differ are kept for reuse up to this many. */
const MOST_SHARED_COMMANDS = 20_000;

/**
 * Splits a configuration into statements and hands each to `take` with its line. A quoted value may run over many
 * lines (certificates, replacement messages that hold words like `config` and `end`), so quotes are followed
 * before lines are.
 */
export function tokenise(text: string, take: (command: Command, line: number) => void): TokenisedText {
  const comments: Comment[] = [];
  const shared = new Map<string, Command>();
  let openQuoteLine: number | undefined;
  let offset = 0;
  let line = 1;
  while (offset < text.length) {
    const newline = text.indexOf('\n', offset);
    const end = newline === -1 ? text.length : newline;
    const content = text.slice(offset, end).trim();
    const known = shared.get(content);
    if (known !== undefined) take(known, line);
    else if (content.startsWith('#')) comments.push({ text: content, line });
    else if (content !== '') {
      const read = isPlain(content) ? undefined : readQuotedStatement(text, offset);
      const command = toCommand(read?.words ?? content.split(/[ \t]+/u));
      if ((read?.newlines ?? 0) === 0 && shared.size < MOST_SHARED_COMMANDS && read?.closed !== false) shared.set(content, command);
      take(command, line);
      if (read?.closed === false) openQuoteLine = line;
      line += read?.newlines ?? 0;
      offset = read?.end ?? end;
    }
    line += 1;
    offset = Math.max(offset, end) + 1;
  }
  return { comments, openQuoteLine };
}

function toCommand([verb = '', ...words]: readonly string[]): Command {
  if (verb === 'config') return { verb, key: words.join(' '), values: words };
  return verb === 'edit' ? { verb, key: words[0] ?? '', values: words } : { verb, key: words[0] ?? '', values: words.slice(1) };
}

function isPlain(content: string): boolean {
  return !content.includes('"') && !content.includes("'") && !content.includes('\\');
}

interface QuotedStatement {
  readonly words: readonly string[];
  /** Offset of the newline that ends the statement, or the length of the text. */
  readonly end: number;
  readonly newlines: number;
  readonly closed: boolean;
}

/** Reads `set comment "two\nlines" next` by character: `\` takes the next character as it is, quotes keep newlines. */
function readQuotedStatement(text: string, start: number): QuotedStatement {
  const words: string[] = [];
  let word: string[] | undefined;
  let quote = '';
  let newlines = 0;
  let offset = start;
  for (; offset < text.length; offset += 1) {
    const character = text.charAt(offset);
    if (character === '\n' && quote === '') break;
    if (character === '\n') newlines += 1;
    if (character === '\\' && quote !== "'" && offset + 1 < text.length && text.charAt(offset + 1) !== '\n') {
      offset += 1;
      (word ??= []).push(text.charAt(offset));
    } else if (character === quote) {
      quote = '';
    } else if (quote === '' && (character === '"' || character === "'")) {
      quote = character;
      word ??= [];
    } else if (quote === '' && (character === ' ' || character === '\t')) {
      if (word !== undefined) words.push(word.join(''));
      word = undefined;
    } else {
      (word ??= []).push(character);
    }
  }
  if (word !== undefined) words.push(word.join(''));
  return { words, end: offset, newlines, closed: quote === '' };
}
