import type { Syntax } from '../syntax.js';

/** A stretch of a text: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** So many spans are looked for; more would only cost time. */
const MOST_SPANS = 400;

/** Lines that end a block and stand as far out as its first. */
const CLOSING: Readonly<Partial<Record<Syntax, RegExp>>> = { blocks: /^\s*(?:end|next)\b/u, braces: /^\s*\}/u };

/** Lines, and lines with all that is indented below them; `config ... end` is indented that way, and so is YAML. */
export function lineBlocks(text: string, syntax: Syntax): readonly Span[] {
  const lines = linesOf(text);
  const found: Span[] = [...lines];
  for (const [index, line] of lines.entries()) {
    if (found.length >= 2 * MOST_SPANS) break;
    const end = blockEnd(text, lines, index, syntax);
    if (end !== line.end) found.push({ start: line.start, end });
  }
  return found;
}

function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  for (let start = 0; start < text.length && lines.length < MOST_SPANS; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline + 1;
    lines.push({ start, end });
    start = end;
  }
  return lines;
}

function blockEnd(text: string, lines: readonly Span[], from: number, syntax: Syntax): number {
  const first = lines[from];
  if (first === undefined) return text.length;
  const indentation = indentationAt(text, first);
  let end = first.end;
  for (let index = from + 1; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const isBlank = line.end - line.start <= 1;
    if (syntax === 'lines' ? isBlank : !isBlank && indentationAt(text, line) <= indentation) {
      return CLOSING[syntax]?.test(text.slice(line.start, line.end)) === true ? line.end : end;
    }
    end = line.end;
  }
  return end;
}

function indentationAt(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09)) at += 1;
  return at - start;
}

/** Elements of a text in angle brackets, found without a grammar: each start tag up to its end tag. */
export function elementSpans(text: string): readonly Span[] {
  const found: Span[] = [];
  const open: { readonly name: string; readonly start: number }[] = [];
  for (const tag of text.matchAll(/<(\/?)([\w.:-]+)(?:\s[^<>]*)?>/gu)) {
    if (found.length >= MOST_SPANS) break;
    const [whole, slash, name = ''] = tag;
    if (whole.endsWith('/>')) continue;
    if (slash === '') {
      open.push({ name, start: tag.index });
      continue;
    }
    const opening = open.pop();
    if (opening?.name === name) found.push({ start: opening.start, end: tag.index + whole.length });
  }
  return found;
}
