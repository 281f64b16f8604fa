/** One command of the configuration language: `set srcaddr "CAMERAS" "RECORDERS"` is four words. */
export interface Statement {
  readonly words: readonly string[];
  /** Line of the first word, counted from 1. */
  readonly line: number;
}

/** A `#` line. The header of a backup is made of these. */
export interface Comment {
  readonly text: string;
  readonly line: number;
}

/** All statements of one file, and where a quoted value stayed open to the end, if one did. */
export interface TokenisedText {
  readonly statements: readonly Statement[];
  readonly comments: readonly Comment[];
  readonly openQuoteLine: number | undefined;
}

/**
 * Splits a configuration into statements. A quoted value may run over many lines (certificates, replacement
 * messages that hold words like `config` and `end`), so quotes are followed before lines are.
 */
export function tokenise(text: string): TokenisedText {
  const statements: Statement[] = [];
  const comments: Comment[] = [];
  let openQuoteLine: number | undefined;
  let offset = 0;
  let line = 1;
  while (offset < text.length) {
    const newline = text.indexOf('\n', offset);
    const end = newline === -1 ? text.length : newline;
    const content = text.slice(offset, end).trim();
    if (content.startsWith('#')) comments.push({ text: content, line });
    else if (isPlain(content)) pushPlain(statements, content, line);
    else {
      const quoted = readQuotedStatement(text, offset);
      statements.push({ words: quoted.words, line });
      if (!quoted.closed) openQuoteLine = line;
      line += quoted.newlines + 1;
      offset = quoted.end + 1;
      continue;
    }
    line += 1;
    offset = end + 1;
  }
  return { statements, comments, openQuoteLine };
}

function isPlain(content: string): boolean {
  return !content.includes('"') && !content.includes("'") && !content.includes('\\');
}

function pushPlain(statements: Statement[], content: string, line: number): void {
  if (content === '') return;
  statements.push({ words: content.split(/[ \t]+/u), line });
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
