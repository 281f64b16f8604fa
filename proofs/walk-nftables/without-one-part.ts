import type { TextFile } from '../packet-walk/types.js';
import { isList, isObject, listOf, member, type Json } from './json.js';

/** The same rule set without one rule, chain or set, and then without one statement or element: for shrinking. */
export function* withoutOnePart(files: readonly TextFile[]): Generator<readonly TextFile[]> {
  for (const [index, file] of files.entries()) {
    const parsed: Json = JSON.parse(file.text);
    const objects = listOf(member(parsed, 'nftables'));
    const write = (rest: readonly Json[]): readonly TextFile[] => files.with(index, { ...file, text: JSON.stringify({ nftables: rest }) });
    for (const place of objects.keys()) if (place > 0) yield write(objects.toSpliced(place, 1));
    for (const [place, object] of objects.entries()) {
      for (const smaller of smallerObjects(object)) yield write(objects.with(place, smaller));
    }
  }
}

function* smallerObjects(object: Json): Generator<Json> {
  const entries = isObject(object) ? Object.entries(object) : [];
  for (const [kind, body] of entries) {
    for (const key of ['expr', 'elem']) {
      const items = member(body, key);
      if (!isObject(body) || !isList(items) || items.length < 2) continue;
      for (const place of items.keys()) yield { [kind]: { ...body, [key]: items.toSpliced(place, 1) } };
    }
  }
}
