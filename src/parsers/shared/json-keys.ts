import { JSON_CHARACTER, unescapeString } from './json-scanner.js';

/** Up to so many keys, an object's keys are compared one by one; then a set is worth its cost. */
const SMALL_OBJECT = 40;
/** What is noted of a key: its mark, and where it starts and ends. */
const SLOTS = 3;
const BLOCK = SMALL_OBJECT * SLOTS;

/**
 * The keys of the objects that are open, to notice one that stands twice. Plain data and functions: functions that
 * hold the text in a closure keep it in memory for good once they are compiled.
 */
export interface OpenKeys {
  readonly text: string;
  /** One block a depth. */
  readonly places: Int32Array;
  readonly counts: Int32Array;
  /** The keys of large objects. */
  readonly large: Map<number, Set<string>>;
}

/** A key of the text: between its quotes, and how many containers stand around its object. */
interface KeyPlace {
  readonly depth: number;
  readonly start: number;
  readonly end: number;
}

/** Follows the keys of one text. No object is asked about that lies as deep as `depths`. */
export function noOpenKeys(text: string, depths: number): OpenKeys {
  return { text, places: new Int32Array(depths * BLOCK), counts: new Int32Array(depths), large: new Map() };
}

/** Notes that an object opens at this depth. */
export function openObject({ counts, large }: OpenKeys, depth: number): void {
  counts[depth] = 0;
  if (large.size > 0) large.delete(depth);
}

/** Notes a key; gives it back when its object has it already. */
export function repeatedKey(keys: OpenKeys, place: KeyPlace): string | undefined {
  const { text, counts } = keys;
  const { depth, start, end } = place;
  const count = counts[depth] ?? 0;
  if (count < SMALL_OBJECT) {
    if (isAmong(keys, place)) return keyText(text, start, end);
    counts[depth] = count + 1;
    return undefined;
  }
  const all = keysAt(keys, depth);
  const key = keyText(text, start, end);
  if (all.has(key)) return key;
  all.add(key);
  return undefined;
}

function isAmong({ text, places, counts }: OpenKeys, { depth, start, end }: KeyPlace): boolean {
  const wanted = keyMark(text, start, end);
  const first = depth * BLOCK;
  const last = first + (counts[depth] ?? 0) * SLOTS;
  for (let place = first; place < last; place += SLOTS) {
    if (places[place] === wanted && keyText(text, places[place + 1] ?? 0, places[place + 2] ?? 0) === keyText(text, start, end)) return true;
  }
  places[last] = wanted;
  places[last + 1] = start;
  places[last + 2] = end;
  return false;
}

function keysAt({ text, places, large }: OpenKeys, depth: number): Set<string> {
  const known = large.get(depth);
  if (known !== undefined) return known;
  const all = new Set<string>();
  const first = depth * BLOCK;
  for (let place = first; place < first + BLOCK; place += SLOTS) all.add(keyText(text, places[place + 1] ?? 0, places[place + 2] ?? 0));
  large.set(depth, all);
  return all;
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

function keyText(text: string, start: number, end: number): string {
  const raw = text.slice(start, end);
  return raw.includes('\\') ? unescapeString(raw) : raw;
}
