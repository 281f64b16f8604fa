import { diagnostic, type Diagnostic } from '../../model/diagnostic.js';
import type { Location } from '../../model/source.js';

/** Something that an export defines by a name and uses nowhere. */
export interface UnusedObject {
  /** What it is, in the product's own word: `firewall address`, `object-group network`, `chain`. */
  readonly kind: string;
  /** Hostile text. */
  readonly name: string;
  readonly location: Location;
}

/** So many names stand in the note; the others are counted. */
const MOST_NAMED = 5;
const LONGEST_NAME = 40;

/**
 * At most one note for every kind and file, at the first of its objects: the first names in the order of the file,
 * and how many there are. What nothing uses filters nothing, so a note never changes a verdict.
 */
export function notesOfUnused(unused: readonly UnusedObject[]): readonly Diagnostic[] {
  const byKind = new Map<string, UnusedObject[]>();
  for (const one of unused) {
    const key = JSON.stringify([one.kind, one.location.path]);
    const known = byKind.get(key);
    if (known === undefined) byKind.set(key, [one]);
    else known.push(one);
  }
  return [...byKind.values()].flatMap(noteOf);
}

function noteOf(objects: readonly UnusedObject[]): readonly Diagnostic[] {
  const [first] = objects;
  if (first === undefined) return [];
  const named = objects.slice(0, MOST_NAMED).map(({ name }) => shortened(name));
  const names = objects.length > MOST_NAMED ? [...named, '…'].join(', ') : named.join(', ');
  return [diagnostic('note', 'export.unused', first.location, { kind: first.kind, count: objects.length, names })];
}

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}
