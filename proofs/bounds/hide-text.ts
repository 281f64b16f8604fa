import type { TextFile } from '../packet-walk/types.js';
import type { Random } from '../random.js';

/** A condition as a format writes it, and what to write in its place so that nobody can evaluate it. */
export interface Disguise {
  /** Global. What it finds may be replaced; groups are given to `instead`. */
  readonly find: RegExp;
  readonly instead: (random: Random, groups: readonly string[]) => string;
}

/** The files after each condition that was hidden: one more in each. Empty when there was nothing to hide. */
export type Hidden = readonly (readonly TextFile[])[];

/** Hides up to eight conditions of the text, each chosen among all that a disguise fits. */
export function hideInText(random: Random, files: readonly TextFile[], disguises: readonly Disguise[]): Hidden {
  let hidden = files;
  const stages: (readonly TextFile[])[] = [];
  for (let tries = random.between(1, 8); tries > 0; tries -= 1) {
    const disguise = random.pick(disguises);
    const places = hidden.flatMap((file, index) => [...file.text.matchAll(disguise.find)].map((found) => ({ file, index, found })));
    if (places.length === 0) continue;
    const { file, index, found } = random.pick(places);
    const [whole, ...groups] = found;
    const text = file.text.slice(0, found.index) + disguise.instead(random, groups) + file.text.slice(found.index + whole.length);
    hidden = hidden.with(index, { ...file, text });
    stages.push(hidden);
  }
  return stages;
}
