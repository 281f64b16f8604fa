import type { Language } from '../model/message.js';
import type { Location } from '../model/source.js';
import { cutToCells } from './cut-text.js';
import { escapeTerminal } from './escape-terminal.js';
import { mayHoldSecret } from './may-hold-secret.js';
import type { Paint } from './paint.js';
import { say } from './words.js';

/** Lines `first` to `last` of a file, both included; undefined when they are not to be had. Lines start at 1. */
export type SourceLines = (path: string, first: number, last: number) => readonly string[] | undefined;

/** Lines shown before and after the one that is meant. */
export const CONTEXT_LINES = 2;

/** Most lines of one frame: a finding may span thousands. */
const MOST_LINES = 9;

/** Widest line, in terminal cells. */
const WIDEST = 160;

/** The lines around a location with their numbers, the meant ones marked. Empty when the lines are not to be had. */
export function codeFrame(
  location: Location,
  sourceLines: SourceLines,
  style: { readonly language: Language; readonly paint: Paint },
): readonly string[] {
  const { region } = location;
  if (region === undefined) return [];
  const first = Math.max(1, region.startLine - CONTEXT_LINES);
  const end = Math.max(region.startLine, region.endLine ?? region.startLine);
  const last = Math.min(end + CONTEXT_LINES, first + MOST_LINES - 1);
  const lines = sourceLines(location.path, first, last);
  if (lines === undefined) return [];
  const width = String(last).length;
  return lines.map((line, index) => {
    const number = first + index;
    const meant = number >= region.startLine && number <= end;
    const gutter = `${meant ? '>' : ' '} ${String(number).padStart(width)} |`;
    return `${style.paint(meant ? 'red' : 'dim', gutter)} ${shownLine(line, style.language)}`.trimEnd();
  });
}

function shownLine(line: string, language: Language): string {
  if (mayHoldSecret(line)) return say(language, 'finding.hidden-line');
  return cutToCells(escapeTerminal(line.replaceAll('\t', '  ')), WIDEST);
}
