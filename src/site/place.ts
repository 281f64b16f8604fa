import type { Location } from '../model/source.js';

/** Where one value of the site file stands, with the places of everything below it in the order of the file. */
export interface Place {
  /** Where the value begins; where its key begins when the value is empty. */
  readonly value: Location;
  /** Where its key begins; the same as `value` for an entry of a list and for the whole file. */
  readonly key: Location;
  /** Places of the entries, by key or by index. */
  readonly children: ReadonlyMap<string, Place>;
}

/** An entry of a mapping by name, as in `zones:`. */
export interface NamedEntry<T> {
  readonly name: string;
  readonly value: T;
  readonly place: Place;
}

/** An entry of a list. */
export interface ListEntry<T> {
  readonly value: T;
  readonly place: Place;
}

/** The place of one entry; that of the whole when the entry is missing. */
export function placeOf(place: Place, key: string): Place {
  return place.children.get(key) ?? place;
}

/** The entries of a mapping in the order of the file. (Objects put keys that look like numbers first.) */
export function namedEntries<T>(map: Readonly<Record<string, T>> | undefined, place: Place): readonly NamedEntry<T>[] {
  if (map === undefined) return [];
  const entries: NamedEntry<T>[] = [];
  for (const [name, child] of place.children) {
    const value = map[name];
    if (value !== undefined) entries.push({ name, value, place: child });
  }
  return entries;
}

/** The entries of a list, or of a single value that was written instead of a list of one. */
export function listEntries<T extends string | number | object>(
  list: T | readonly T[] | undefined,
  place: Place,
): readonly ListEntry<T>[] {
  if (list === undefined) return [];
  if (!isList(list)) return [{ value: list, place }];
  return list.map((value, index) => ({ value, place: placeOf(place, String(index)) }));
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}
