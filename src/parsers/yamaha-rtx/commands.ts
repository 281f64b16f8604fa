/** `show config` as commands, each with the peer or tunnel that was selected before it. */
import { atLine, type Location } from '../../model/source.js';
import { ownText } from '../shared/own-text.js';
import type { ExportFile } from '../shared/export-file.js';

/** One line of the configuration. */
export interface Command {
  readonly words: readonly string[];
  /** What `pp` stands for in this line: `pp1`, `pp anonymous`. */
  readonly pp: string | undefined;
  /** What `tunnel` stands for in this line: `tunnel1`. */
  readonly tunnel: string | undefined;
  readonly location: Location;
}

/** A configuration cut into lines. Comments tell the model and its serial number. */
export interface CommandFile {
  readonly commands: readonly Command[];
  readonly serials: readonly string[];
  /** False when the last line has no end. */
  readonly isWhole: boolean;
}

/** Cuts a file into commands. */
export function readCommands({ text, path }: ExportFile): CommandFile {
  const commands: Command[] = [];
  const serials: string[] = [];
  let pp: string | undefined;
  let tunnel: string | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    if (trimmed.startsWith('#')) {
      // # main:  RTX1210 ver=00 serial=S3K000000 MAC-Address=…
      const serial = /\bserial=(\S{1,40})/u.exec(trimmed)?.[1];
      if (serial !== undefined) serials.push(ownText(serial));
      continue;
    }
    const words = trimmed.split(/\s+/u).map(ownText);
    commands.push({ words, pp, tunnel, location: atLine(path, index + 1) });
    if (words[1] === 'select') {
      if (words[0] === 'pp') pp = selected(words);
      if (words[0] === 'tunnel') tunnel = selected(words);
    }
  }
  return { commands, serials, isWhole: text.endsWith('\n') };
}

/** True for `pp select 1`, `pp select anonymous`, `tunnel select none`. */
export function isSelection([what, verb, which = '', ...rest]: readonly string[]): boolean {
  return (what === 'pp' || what === 'tunnel') && verb === 'select' && rest.length === 0 && /^(?:\d+|none|anonymous)$/u.test(which);
}

/** After a selection that is not understood nothing is selected, so that what follows is told. */
function selected(words: readonly string[]): string | undefined {
  const [what = '', , which = ''] = words;
  if (!isSelection(words) || which === 'none') return undefined;
  return which === 'anonymous' ? `${what} anonymous` : `${what}${which}`;
}

const INTERFACE = /^(?:lan\d+(?:[./]\d+)?|vlan\d+|wan\d+|onu\d+|bridge\d+|loopback\d+)$/u;

/** The interface that a word stands for; undefined when it is none. */
export function interfaceName(word: string | undefined, { pp, tunnel }: Command): string | undefined {
  if (word === 'pp') return pp;
  if (word === 'tunnel') return tunnel;
  return word !== undefined && INTERFACE.test(word) ? word : undefined;
}
