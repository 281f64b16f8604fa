/** One line of a configuration. Lines that begin with a space belong to the last one that does not. */
export interface ConfigLine {
  /** Number of the line, from 1. */
  readonly line: number;
  /** Without the spaces around it. A view of the file's text: what outlives the reading is copied. */
  readonly text: string;
  readonly children: readonly ConfigLine[];
}

/** A file as lines, without blank ones, `!` separators and `:` comments. */
export interface ConfigText {
  readonly lines: readonly ConfigLine[];
  /** `: Serial Number: JMX0000`, without the colon. */
  readonly comments: readonly { readonly line: number; readonly text: string }[];
  /** Number of the last line that holds anything. */
  readonly lastLine: number;
  /** True when the file ends as the product ends it: with `: end`, or the checksum before it. */
  readonly isComplete: boolean;
}

interface OpenLine extends ConfigLine {
  children: ConfigLine[];
}

/** Shared by all lines that have no lines below them; never written to. */
const NO_CHILDREN: ConfigLine[] = [];

/** Splits a configuration by indentation. Total: any text has lines. */
export function readLines(text: string): ConfigText {
  const lines: OpenLine[] = [];
  const comments: { readonly line: number; readonly text: string }[] = [];
  let top: OpenLine | undefined;
  let line = 0;
  let lastLine = 1;
  let isComplete = false;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    line += 1;
    const trimmed = text.slice(start, end).trim();
    if (trimmed !== '') lastLine = line;
    if (trimmed.startsWith(':')) {
      comments.push({ line, text: trimmed.slice(1).trim() });
      if (END_MARK.test(trimmed)) isComplete = true;
    } else if (trimmed !== '' && !trimmed.startsWith('!')) {
      isComplete = trimmed.startsWith('Cryptochecksum:') || (isComplete && isPrompt(trimmed));
      const indented = isSpace(text.charCodeAt(start));
      const entry = { line, text: trimmed, children: NO_CHILDREN };
      if (indented && top !== undefined) addChild(top, entry);
      else {
        top = entry;
        lines.push(entry);
      }
    }
    start = end + 1;
  }
  return { lines, comments, lastLine, isComplete };
}

/** `: end` */
const END_MARK = /^:\s?end$/u;

function addChild(parent: OpenLine, child: ConfigLine): void {
  if (parent.children === NO_CHILDREN) parent.children = [child];
  else parent.children.push(child);
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

/** `fw-main#`, `fw-main/act/pri# show running-config`: what a terminal log has around the configuration. */
export function isPrompt(text: string): boolean {
  return text.length < 200 && /^[A-Za-z][\w./-]{0,80}[#>](?: ?(?:sh|sho|show|more|terminal|exit|en|enable|logout|quit)\b[\w :.-]{0,80})?$/u.test(text);
}

/** The words of a line. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u);
}
