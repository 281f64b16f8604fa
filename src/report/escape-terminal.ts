/** Text on a terminal or in a job's log. Everything that comes from inputs goes through here. */
import { visibleText } from './visible-text.js';

/** Shows hostile text on one line of a terminal: no escape sequence, no line end, no change of direction. */
export function escapeTerminal(text: string): string {
  return visibleText(text);
}

/**
 * Takes the force out of a line that a GitHub runner would read as a command: `::name::` at its start, behind blanks,
 * and the older `##[name]` anywhere in it (actions/runner, `ActionCommand.cs`: TryParseV2, TryParse). A blank is put
 * between the first two characters, so that the line still reads the same.
 */
export function defuseLogLine(line: string): string {
  return line.replace(/^(\s*):(?=:)/u, '$1: ').replaceAll('##[', '# #[');
}

/** A whole plain log line made of hostile text. */
export function plainLogLine(text: string): string {
  return defuseLogLine(escapeTerminal(text));
}
