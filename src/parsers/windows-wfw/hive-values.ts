import { markOf, nameIn, openCell, type Cell, type HiveBins, type HiveFault } from './hive-cells.js';

/** A value as the hive stores it. The default value has an empty name. */
export interface HiveValue {
  readonly name: string;
  readonly type: number;
  readonly bytes: Uint8Array;
}

/** So much of a value fits into one segment; more is kept as a list of them, from version 1.4 on. */
const SEGMENT = 16_344;
const VK_HEADER = 20;
const INLINE = 0x8000_0000;

/** The values of a key, in the order of its list. */
export function readValues(hive: HiveBins, list: { readonly offset: number; readonly count: number }): readonly HiveValue[] | HiveFault {
  if (list.count === 0) return [];
  const cell = openCell(hive, list.offset);
  if (cell === undefined || list.count > cell.length / 4) return 'list';
  const values: HiveValue[] = [];
  for (let index = 0; index < list.count; index += 1) {
    const value = readValue(hive, cell.view.getUint32(index * 4, true));
    if (typeof value === 'string') return value;
    values.push(value);
  }
  return values;
}

function readValue(hive: HiveBins, offset: number): HiveValue | HiveFault {
  const cell = openCell(hive, offset);
  if (cell === undefined || cell.length < VK_HEADER || markOf(cell) !== 'vk') return 'vk';
  const { view } = cell;
  const name = nameIn(cell, { at: VK_HEADER, length: view.getUint16(2, true), compressed: (view.getUint16(16, true) & 1) !== 0 });
  if (name === undefined) return 'vk';
  const bytes = readData(hive, cell);
  return typeof bytes === 'string' ? bytes : { name, type: view.getUint32(12, true), bytes };
}

/** Up to four bytes stand in the value itself, where their offset would. */
function readData(hive: HiveBins, { view }: Cell): Uint8Array | HiveFault {
  const stated = view.getUint32(4, true);
  if (stated >= INLINE) {
    const length = stated - INLINE;
    return length > 4 ? 'vk' : new Uint8Array(view.buffer, view.byteOffset + 8, length);
  }
  if (stated === 0) return new Uint8Array(0);
  const cell = openCell(hive, view.getUint32(8, true));
  if (cell === undefined) return 'cell';
  // Other programs than Windows put long data into one cell, which no list of segments is as long as.
  if (stated > cell.length) return stated > SEGMENT && hive.minorVersion > 3 ? readSegments(hive, cell, stated) : 'cell';
  return new Uint8Array(cell.view.buffer, cell.view.byteOffset, stated);
}

/** `db`, number of segments, offset of the list of their offsets. */
function readSegments(hive: HiveBins, cell: Cell, length: number): Uint8Array | HiveFault {
  if (cell.length < 8 || markOf(cell) !== 'db') return 'db';
  const count = cell.view.getUint16(2, true);
  const list = openCell(hive, cell.view.getUint32(4, true));
  if (list === undefined || count > list.length / 4 || count !== Math.ceil(length / SEGMENT)) return 'db';
  const bytes = new Uint8Array(length);
  for (let index = 0; index < count; index += 1) {
    const segment = openCell(hive, list.view.getUint32(index * 4, true));
    const wanted = Math.min(SEGMENT, length - index * SEGMENT);
    if (segment === undefined || segment.length < wanted) return 'db';
    bytes.set(new Uint8Array(segment.view.buffer, segment.view.byteOffset, wanted), index * SEGMENT);
  }
  return bytes;
}
