/** Readers that take nothing for granted: what is not expected is a fault. None of them uses the product's escapers. */
import { commandsIn } from './runner-commands.js';

/** What acts or hides: controls, formats, halves, private characters, separators, characters that fonts do not draw. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/** Colours and bold, the only sequences that the product writes. */
const OWN_SEQUENCE = /\u001b\[(?:[0-2]|3[1-6])m/gu;

/** The mark of what is undecided: its variation selector is the only unseen character that the product writes. */
const OWN_MARK = '\u26a0\ufe0f';

/** Texts between elements: letters, digits, blanks, commas, entities; `@` and `#` only alone in an element of their own. */
const SAFE_TEXT = /(?:&#(?!(?:64|35);)\d{2,7};|<span>&#(?:64|35);<\/span>|[A-Za-z0-9 ,;\u0080-\u{10ffff}])+/gu;

/** The first character that acts or hides, as a sentence. Line ends of LF are the lines' own. */
export function unseenFault(text: string): string | undefined {
  const found = UNSEEN.exec(text.replaceAll('\n', ''));
  return found === null ? undefined : `holds U+${(found[0].codePointAt(0) ?? 0).toString(16)} near ${nearby(text, found[0])}`;
}

/** A line that a runner would obey, or would if it knew the name. */
export function commandFault(output: string): string | undefined {
  const [command] = commandsIn(output);
  if (command !== undefined) return `holds the command ${JSON.stringify(command.name)} with the data ${JSON.stringify(command.data.slice(0, 80))}`;
  const line = output.split(/\r\n|[\r\n]/u).find((one) => one.includes('##[') || one.trimStart().startsWith('::'));
  return line === undefined ? undefined : `holds the beginning of a command: ${JSON.stringify(line.slice(0, 120))}`;
}

/** Text for a terminal or a log: as many lines as its twin, nothing unseen, no command. */
export function plainTextFault(output: string, twin: string): string | undefined {
  const bare = output.replace(OWN_SEQUENCE, '');
  const [lines, expected] = [bare.split('\n').length, twin.split('\n').length];
  if (lines !== expected) return `has ${lines} lines instead of ${expected}`;
  return unseenFault(bare) ?? commandFault(output) ?? commandFault(bare);
}

/** A summary: outside of safe text it is, character by character, what its harmless twin is. */
export function markdownFault(markdown: string, twin: string): string | undefined {
  const unseen = unseenFault(markdown.replaceAll(OWN_MARK, ''));
  if (unseen !== undefined) return unseen;
  const [lines, expected] = [markdown.split('\n'), twin.split('\n')];
  if (lines.length !== expected.length) return `has ${lines.length} lines instead of ${expected.length}`;
  let isPicture = false;
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('```')) isPicture = line === '```mermaid';
    const fault = isPicture && !line.startsWith('```') ? pictureLineFault(line) : markdownLineFault(line, expected[index] ?? '');
    if (fault !== undefined) return `line ${index + 1} ${fault}: ${JSON.stringify(line.slice(0, 200))}`;
  }
  return undefined;
}

function markdownLineFault(line: string, twin: string): string | undefined {
  if (line.startsWith('    ')) return 'begins with four blanks, which make it a block of code';
  const shape = line.replace(SAFE_TEXT, '·');
  const expected = twin.replace(SAFE_TEXT, '·');
  return shape === expected ? undefined : `is shaped ${JSON.stringify(shape.slice(0, 120))} instead of ${JSON.stringify(expected.slice(0, 120))}`;
}

const LABEL = String.raw`(?:[\p{L}\p{N} ]|#\d{2,7};)*`;
const PICTURE_LINE = new RegExp(
  String.raw`^(?:flowchart LR|  n\d+\["${LABEL}"\]|  n\d+ (?:-->|-\.->)\|"${LABEL}"\| n\d+|  linkStyle \d+ stroke:#(?:d1242f|1a7f37),stroke-width:[13]px|  n\d+\["${LABEL}<br/>${LABEL}"\]|  n\d+\{\{"${LABEL}"\}\}|  n\d+ --- n\d+)$`,
  'u',
);

/** Nodes with ids of ours and labels of letters, digits, blanks and entities; edges between ids. Nothing else. */
export function pictureLineFault(line: string): string | undefined {
  return PICTURE_LINE.test(line) ? undefined : 'is no line of a picture of ours';
}

function nearby(text: string, part: string): string {
  const at = text.indexOf(part);
  return JSON.stringify(text.slice(Math.max(0, at - 30), at + 30));
}
