/** What must not show in a report: where the files lie, in which order they were written, and who starts the program. */
import type { Random } from '../random.js';

/** The surroundings of one start of the program. */
export interface Variation {
  /** Names of folders above the repository. */
  readonly folders: readonly string[];
  /** Decides the order in which files are written into fresh folders, and their dates. */
  readonly writingSeed: number;
  readonly environment: { readonly TZ: string; readonly LANG: string; readonly LC_ALL: string };
  /** Folder the program is started in, from the repository's root: `.`, or one of the examples. */
  readonly workingFolder: string;
  /** Decides the order of the paths that are handed over. */
  readonly argumentSeed: number;
  /** `this`: the Node.js that runs the proof. */
  readonly runtime: 'this' | 'node24';
}

const FOLDERS = ['a', 'B', 'with space', '監視カメラ', 'Zürich', '10.0.0.0', '-x', 'node', 'é'] as const;
const ZONES = ['UTC', 'Asia/Tokyo', 'America/St_Johns', 'Pacific/Kiritimati'] as const;
const LOCALES = ['C', 'en_US.UTF-8', 'ja_JP.UTF-8', 'tr_TR.UTF-8', 'de_DE.UTF-8', 'sv_SE.UTF-8', ''] as const;

/** What a drawing may choose from. */
export interface Possible {
  readonly runtimes: readonly Variation['runtime'][];
  readonly workingFolders: readonly string[];
}

/** Draws the surroundings of one start. */
export function drawVariation(random: Random, { runtimes, workingFolders }: Possible): Variation {
  return {
    folders: Array.from({ length: random.between(0, 3) }, () => random.pick(FOLDERS)),
    writingSeed: random.below(2 ** 31),
    environment: { TZ: random.pick(ZONES), LANG: random.pick(LOCALES), LC_ALL: random.pick(LOCALES) },
    workingFolder: random.pick(workingFolders),
    argumentSeed: random.below(2 ** 31),
    runtime: random.pick(runtimes),
  };
}

const PARTS = ['folders', 'writingSeed', 'environment', 'workingFolder', 'argumentSeed', 'runtime'] as const;

/** The first surroundings with one thing taken from the second, for each thing in which they differ. */
export function* oneThingChanged(first: Variation, second: Variation): Generator<{ readonly part: string; readonly variation: Variation }> {
  for (const part of PARTS) {
    if (JSON.stringify(first[part]) !== JSON.stringify(second[part])) yield { part, variation: { ...first, [part]: second[part] } };
  }
}
