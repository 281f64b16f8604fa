import type { Sample } from './target.js';

/** So many tries are made to make an input smaller. */
const MOST_TRIES = 600;

/** Takes out halves, then smaller parts, as long as what is left still shows the fault. */
export function shrink(files: Sample, shows: (files: Sample) => boolean): Sample {
  let tries = 0;
  let smallest = files;
  for (let index = 0; index < files.length; index += 1) {
    const whole = smallest[index] ?? '';
    const shrunk = shrinkText(whole, (text) => {
      tries += 1;
      return tries <= MOST_TRIES && shows(replaced(smallest, index, text));
    });
    smallest = replaced(smallest, index, shrunk);
  }
  return smallest;
}

function shrinkText(text: string, shows: (text: string) => boolean): string {
  let current = text;
  for (const split of ['\n', '']) {
    let parts = current.split(split);
    for (let size = Math.ceil(parts.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let from = 0; from < parts.length; ) {
        const fewer = [...parts.slice(0, from), ...parts.slice(from + size)];
        if (shows(fewer.join(split))) parts = fewer;
        else from += size;
      }
    }
    current = parts.join(split);
  }
  return current;
}

function replaced(files: Sample, index: number, text: string): Sample {
  return files.map((file, at) => (at === index ? text : file));
}
