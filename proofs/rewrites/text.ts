/** Edits of texts in which a line is a statement. */
import type { TextFile } from '../packet-walk/types.js';
import type { Random } from '../random.js';
import type { Edit } from './types.js';

/** What a text edit works on. */
export type Files = readonly TextFile[];

/** Puts other lines in place of one; undefined when there is nothing to do to it. */
type RewriteLine = (line: string, random: Random, all: readonly string[]) => readonly string[] | undefined;

/** An edit of one line, chosen among those that it can be done to. */
export function lineEdit(name: string, rewrite: RewriteLine): Edit<Files> {
  return {
    name,
    apply: (random, files) => {
      const places = files.flatMap((file, index) => file.text.split('\n').map((line, place) => ({ index, line, place })));
      const lines = places.map(({ line }) => line);
      const start = random.below(places.length);
      for (const { index, line, place } of [...places.slice(start), ...places.slice(0, start)]) {
        const written = rewrite(line, random, lines);
        const file = files[index];
        if (written === undefined || file === undefined) continue;
        return files.with(index, { ...file, text: file.text.split('\n').toSpliced(place, 1, ...written).join('\n') });
      }
      return undefined;
    },
  };
}

/** An edit of the whole text of each file. It counts as done when a file changed. */
export function textEdit(name: string, rewrite: (text: string, random: Random) => string): Edit<Files> {
  return {
    name,
    apply: (random, files) => {
      const written = files.map((file) => ({ ...file, text: rewrite(file.text, random) }));
      return written.some(({ text }, index) => text !== files[index]?.text) ? written : undefined;
    },
  };
}

/** Replaces one of the places that an expression finds, in one file. */
export function placeEdit(name: string, find: RegExp, instead: (groups: readonly string[], random: Random, text: string) => string | undefined): Edit<Files> {
  return {
    name,
    apply: (random, files) => {
      const places = files.flatMap((file, index) => [...file.text.matchAll(find)].map((found) => ({ file, index, found })));
      const start = random.below(places.length);
      for (const { file, index, found } of [...places.slice(start), ...places.slice(0, start)]) {
        const written = instead([...found].map((group) => group ?? ''), random, file.text);
        if (written === undefined || written === found[0]) continue;
        const text = file.text.slice(0, found.index) + written + file.text.slice(found.index + found[0].length);
        return files.with(index, { ...file, text });
      }
      return undefined;
    },
  };
}

/** Swaps two neighbouring lines, where a condition allows it. */
export function swapEdit(name: string, maySwap: (first: string, second: string) => boolean): Edit<Files> {
  return {
    name,
    apply: (random, files) => {
      const index = random.below(files.length);
      const file = files[index];
      if (file === undefined) return undefined;
      const lines = file.text.split('\n');
      const places = [...lines.keys()].filter((place) => place > 0 && maySwap(lines[place - 1] ?? '', lines[place] ?? ''));
      if (places.length === 0) return undefined;
      const place = random.pick(places);
      const swapped = lines.with(place - 1, lines[place] ?? '').with(place, lines[place - 1] ?? '');
      return files.with(index, { ...file, text: swapped.join('\n') });
    },
  };
}

/** Windows' line ends, where the text has none yet. */
export const carriageReturns: Edit<Files> = textEdit('end lines as Windows does', (text) => (text.includes('\r') ? text : text.replaceAll('\n', '\r\n')));

/** One port more at either end. */
export function widerPorts(first: number, last: number, random: Random): readonly [number, number] {
  if (first === 0 && last === 65535) return [1, 65535];
  if (last < 65535 && (first === 0 || random.chance(0.5))) return [first, last + 1];
  return [first - 1, last];
}
