/**
 * Cells of a registry hive. Every offset in a hive is relative to the end of its base block; a cell begins with its
 * size, which is negative while the cell is in use. A hive in the repository is hostile: each cell is opened once, so
 * that reading it takes no longer than the file is long, whatever points to what.
 */

/** Length of the base block that stands before the bins. */
export const BASE_LENGTH = 4_096;
const BIN_HEADER = 32;

/** Which structure of the hive cannot be right. The words are the hive's own marks. */
export type HiveFault = 'regf' | 'checksum' | 'sequence' | 'hbin' | 'cell' | 'nk' | 'vk' | 'list' | 'db' | 'depth';

/** A hive whose base block and bins were found whole. */
export interface HiveBins {
  readonly view: DataView;
  readonly minorVersion: number;
  readonly rootOffset: number;
  /** Length of all bins, the end of the last cell. */
  readonly length: number;
  readonly opened: Set<number>;
}

/** The payload of a cell, without its size. */
export interface Cell {
  readonly view: DataView;
  readonly length: number;
}

/** Checks the base block and the row of bins. `'truncated'`: the file ends before the last bin does. */
export function openHive(bytes: Uint8Array): HiveBins | HiveFault | 'truncated' {
  if (bytes.length < BASE_LENGTH) return 'truncated';
  const base = new DataView(bytes.buffer, bytes.byteOffset, BASE_LENGTH);
  if (base.getUint32(0, true) !== 0x66676572 || base.getUint32(20, true) !== 1) return 'regf';
  const length = base.getUint32(40, true);
  if (BASE_LENGTH + length > bytes.length) return 'truncated';
  if (checksumOf(base) !== base.getUint32(508, true)) return 'checksum';
  // Unequal numbers: changes were still in the log, which is another file.
  if (base.getUint32(4, true) !== base.getUint32(8, true)) return 'sequence';
  const view = new DataView(bytes.buffer, bytes.byteOffset + BASE_LENGTH, length);
  if (!hasWholeBins(view)) return 'hbin';
  return { view, length, minorVersion: base.getUint32(24, true), rootOffset: base.getUint32(36, true), opened: new Set() };
}

/** The first 127 words joined by exclusive or; 0 and -1 stand for something else and are moved by one. */
function checksumOf(base: DataView): number {
  let sum = 0;
  for (let at = 0; at < 508; at += 4) sum ^= base.getUint32(at, true);
  if (sum === 0) return 1;
  return sum === -1 ? 0xffff_fffe : sum >>> 0;
}

function hasWholeBins(view: DataView): boolean {
  let at = 0;
  while (at < view.byteLength) {
    if (at + BIN_HEADER > view.byteLength || view.getUint32(at, true) !== 0x6e696268 || view.getUint32(at + 4, true) !== at) return false;
    const size = view.getUint32(at + 8, true);
    if (size === 0 || size % 4_096 !== 0 || at + size > view.byteLength) return false;
    at += size;
  }
  return at > 0;
}

/** Opens the cell at an offset; undefined where there is none in use, and for a cell that was opened before. */
export function openCell(hive: HiveBins, offset: number): Cell | undefined {
  if (offset % 8 !== 0 || offset < BIN_HEADER || offset + 8 > hive.length || hive.opened.has(offset)) return undefined;
  const size = -hive.view.getInt32(offset, true);
  if (size < 8 || size % 8 !== 0 || offset + size > hive.length) return undefined;
  hive.opened.add(offset);
  return { view: new DataView(hive.view.buffer, hive.view.byteOffset + offset + 4, size - 4), length: size - 4 };
}

/** The two letters a cell begins with: `nk`, `vk`, `lf`, `lh`, `li`, `ri`, `db`. */
export function markOf({ view, length }: Cell): string {
  return length < 2 ? '' : String.fromCharCode(view.getUint8(0), view.getUint8(1));
}

/** A name of a key or value: one byte a character (Latin-1), or two. */
export function nameIn({ view, length }: Cell, place: { readonly at: number; readonly length: number; readonly compressed: boolean }): string | undefined {
  if (place.at + place.length > length || (!place.compressed && place.length % 2 !== 0)) return undefined;
  const bytes = new Uint8Array(view.buffer, view.byteOffset + place.at, place.length);
  if (!place.compressed) return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
