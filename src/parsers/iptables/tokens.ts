/** One word of a rule line. */
export interface Token {
  readonly text: string;
  /** True when a part of the word stood in quotes, so that a lone `!` in it is text and no negation. */
  readonly quoted: boolean;
}

/**
 * Splits a line as iptables-restore does: words end at blanks and tabs; double quotes hold a word together, and
 * inside them a backslash takes the next character as it is. Undefined when a quote is not closed.
 */
export function tokenise(line: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let index = 0;
  while (index < line.length) {
    const character = line[index];
    if (character === ' ' || character === '\t') {
      index += 1;
      continue;
    }
    const word = readWord(line, index);
    if (word === undefined) return undefined;
    tokens.push(word.token);
    index = word.end;
  }
  return tokens;
}

interface Word {
  readonly token: Token;
  readonly end: number;
}

function readWord(line: string, start: number): Word | undefined {
  let end = start;
  while (end < line.length && line[end] !== ' ' && line[end] !== '\t') {
    if (line[end] === '"') return readQuotedWord(line, start);
    end += 1;
  }
  return { token: { text: line.slice(start, end), quoted: false }, end };
}

function readQuotedWord(line: string, start: number): Word | undefined {
  return readSimplyQuoted(line, start) ?? readByCharacter(line, start);
}

/** `"cameras to recorder"`: one pair of quotes around the whole word and nothing special inside. */
function readSimplyQuoted(line: string, start: number): Word | undefined {
  if (line[start] !== '"') return undefined;
  const close = line.indexOf('"', start + 1);
  const after = line[close + 1];
  if (close === -1 || (after !== undefined && after !== ' ' && after !== '\t')) return undefined;
  const text = line.slice(start + 1, close);
  return text.includes('\\') ? undefined : { token: { text, quoted: true }, end: close + 1 };
}

function readByCharacter(line: string, start: number): Word | undefined {
  const parts: string[] = [];
  let inside = false;
  let index = start;
  for (; index < line.length; index += 1) {
    const character = line[index] ?? '';
    if (character === '"') {
      inside = !inside;
    } else if (inside && character === '\\' && index + 1 < line.length) {
      index += 1;
      parts.push(line[index] ?? '');
    } else if (!inside && (character === ' ' || character === '\t')) {
      break;
    } else {
      parts.push(character);
    }
  }
  return inside ? undefined : { token: { text: parts.join(''), quoted: true }, end: index };
}
