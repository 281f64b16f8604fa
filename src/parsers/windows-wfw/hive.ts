import { markOf, nameIn, openCell, openHive, type Cell, type HiveBins, type HiveFault } from './hive-cells.js';
import { readValues, type HiveValue } from './hive-values.js';

/** A key of a hive with its values. `path` begins below the root, whose own path is empty. */
export interface HiveKey {
  readonly path: readonly string[];
  readonly values: readonly HiveValue[];
}

/** Registry keys lie no deeper than 512 levels; those of the firewall no deeper than five. */
const MOST_LEVELS = 512;
const NK_HEADER = 76;
const NONE = 0xffff_ffff;

/** Every key of a hive, a key before its sub-keys; or what is wrong with the hive. Total and linear in its length. */
export function readHive(bytes: Uint8Array): readonly HiveKey[] | HiveFault | 'truncated' {
  const hive = openHive(bytes);
  if (typeof hive === 'string') return hive;
  const keys: HiveKey[] = [];
  const waiting: { readonly offset: number; readonly above: readonly string[] | undefined }[] = [{ offset: hive.rootOffset, above: undefined }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const key = readKey(hive, next.offset);
    if (typeof key === 'string') return key;
    const path = next.above === undefined ? [] : [...next.above, key.name];
    if (path.length > MOST_LEVELS) return 'depth';
    keys.push({ path, values: key.values });
    for (const offset of key.subkeys.toReversed()) waiting.push({ offset, above: path });
  }
  return keys;
}

/** Names of the keys right below the root; undefined when the hive cannot be read so far. */
export function topKeys(bytes: Uint8Array): readonly string[] | undefined {
  const hive = openHive(bytes);
  if (typeof hive === 'string') return undefined;
  const root = openKey(hive, hive.rootOffset);
  const subkeys = root === undefined ? 'nk' : readSubkeys(hive, root);
  if (typeof subkeys === 'string') return undefined;
  const names = subkeys.map((offset) => nameOf(openKey(hive, offset)));
  return names.every((name) => name !== undefined) ? names : undefined;
}

interface OpenKey {
  readonly name: string;
  readonly values: readonly HiveValue[];
  readonly subkeys: readonly number[];
}

function readKey(hive: HiveBins, offset: number): OpenKey | HiveFault {
  const cell = openKey(hive, offset);
  const name = nameOf(cell);
  // A name with a separator in it would be taken for two.
  if (cell === undefined || name === undefined || name.includes('\\')) return 'nk';
  const subkeys = readSubkeys(hive, cell);
  if (typeof subkeys === 'string') return subkeys;
  const values = readValues(hive, { count: cell.view.getUint32(36, true), offset: cell.view.getUint32(40, true) });
  return typeof values === 'string' ? values : { name, values, subkeys };
}

function openKey(hive: HiveBins, offset: number): Cell | undefined {
  const cell = openCell(hive, offset);
  return cell === undefined || cell.length < NK_HEADER || markOf(cell) !== 'nk' ? undefined : cell;
}

function nameOf(cell: Cell | undefined): string | undefined {
  if (cell === undefined) return undefined;
  return nameIn(cell, { at: NK_HEADER, length: cell.view.getUint16(72, true), compressed: (cell.view.getUint16(2, true) & 0x20) !== 0 });
}

/** Offsets of the sub-keys. The key states their number, which the list must have. */
function readSubkeys(hive: HiveBins, { view }: Cell): readonly number[] | HiveFault {
  const count = view.getUint32(20, true);
  const offset = view.getUint32(28, true);
  if (count === 0) return offset === NONE || offset === 0 || hive.length > offset ? [] : 'list';
  const list = openCell(hive, offset);
  const offsets = list === undefined ? undefined : markOf(list) === 'ri' ? joinedLists(hive, list) : offsetsIn(list);
  return offsets === undefined || offsets.length !== count ? 'list' : offsets;
}

/** `ri`: a list of lists. A list of lists of lists does not exist. */
function joinedLists(hive: HiveBins, list: Cell): readonly number[] | undefined {
  const parts = entriesOf(list, 4);
  const joined: number[] = [];
  for (const offset of parts ?? []) {
    const part = openCell(hive, offset);
    const offsets = part === undefined ? undefined : offsetsIn(part);
    if (offsets === undefined) return undefined;
    for (const one of offsets) joined.push(one);
  }
  return parts === undefined ? undefined : joined;
}

/** `lf` and `lh` have a part of the name or its hash beside each offset, `li` has none. */
function offsetsIn(list: Cell): readonly number[] | undefined {
  const mark = markOf(list);
  if (mark === 'lf' || mark === 'lh') return entriesOf(list, 8);
  return mark === 'li' ? entriesOf(list, 4) : undefined;
}

function entriesOf({ view, length }: Cell, width: number): readonly number[] | undefined {
  const count = length < 4 ? 0 : view.getUint16(2, true);
  if (length < 4 || 4 + count * width > length) return undefined;
  return Array.from({ length: count }, (_unused, index) => view.getUint32(4 + index * width, true));
}
