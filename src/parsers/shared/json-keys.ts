import { JSON_CHARACTER, unescapeString } from './json-scanner.js';

/** The keys of the objects that are open, to notice one that stands twice. */
export interface OpenKeys {
  /** Notes that an object opens at this depth. */
  open(depth: number): void;
  /** Notes the key between two places of the text, without its quotes; the key itself when the object has it already. */
  add(depth: number, start: number, end: number): string | undefined;
}

/** Up to so many keys, an object's keys are compared one by one; then a set is worth its cost. */
const SMALL_OBJECT = 40;
const SLOTS = 3;

/** Follows the keys of one text. `depthLimit` is the deepest object that is asked about. */
export function openKeys(text: string, depthLimit: number): OpenKeys {
  // Mark, start and end of every key of the small objects that are open, one block a depth.
  const places = new Int32Array((depthLimit + 1) * SMALL_OBJECT * SLOTS);
  const counts = new Int32Array(depthLimit + 1);
  const large = new Map<number, Set<string>>();

  function isAmong(depth: number, start: number, end: number): boolean {
    const wanted = keyMark(text, start, end);
    const first = depth * SMALL_OBJECT * SLOTS;
    const last = first + (counts[depth] ?? 0) * SLOTS;
    for (let place = first; place < last; place += SLOTS) {
      if (places[place] === wanted && isSameKey(text, [places[place + 1] ?? 0, places[place + 2] ?? 0], [start, end])) return true;
    }
    places[last] = wanted;
    places[last + 1] = start;
    places[last + 2] = end;
    return false;
  }

  function keysAt(depth: number): Set<string> {
    const known = large.get(depth);
    if (known !== undefined) return known;
    const keys = new Set<string>();
    const first = depth * SMALL_OBJECT * SLOTS;
    for (let place = first; place < first + SMALL_OBJECT * SLOTS; place += SLOTS) {
      keys.add(keyText(text, places[place + 1] ?? 0, places[place + 2] ?? 0));
    }
    large.set(depth, keys);
    return keys;
  }

  return {
    open(depth) {
      counts[depth] = 0;
      large.delete(depth);
    },
    add(depth, start, end) {
      const count = counts[depth] ?? 0;
      if (count < SMALL_OBJECT) {
        if (isAmong(depth, start, end)) return keyText(text, start, end);
        counts[depth] = count + 1;
        return undefined;
      }
      const keys = keysAt(depth);
      const key = keyText(text, start, end);
      if (keys.has(key)) return key;
      keys.add(key);
      return undefined;
    },
  };
}

/** A number that is equal for equal keys, however they are spelt, and mostly differs for others. */
function keyMark(text: string, start: number, end: number): number {
  for (let index = start; index < end; index += 1) {
    if (text.charCodeAt(index) === JSON_CHARACTER.backslash) return plainMark(keyText(text, start, end));
  }
  return plainMark(text, start, end);
}

function plainMark(text: string, start = 0, end = text.length): number {
  const length = end - start;
  if (length === 0) return 0;
  const middle = text.charCodeAt(start + (length >> 1));
  return (length << 24) ^ (text.charCodeAt(start) << 16) ^ (middle << 8) ^ text.charCodeAt(end - 1);
}

type Span = readonly [start: number, end: number];

function isSameKey(text: string, [start, end]: Span, [otherStart, otherEnd]: Span): boolean {
  return keyText(text, start, end) === keyText(text, otherStart, otherEnd);
}

function keyText(text: string, start: number, end: number): string {
  const raw = text.slice(start, end);
  return raw.includes('\\') ? unescapeString(raw) : raw;
}
