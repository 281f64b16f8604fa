/** Writes registry hives as Windows does, and as it never would. */

/** A key to be written. Values are text, or a number, or bytes of a type. */
export interface KeyToWrite {
  readonly name: string;
  readonly values?: Readonly<Record<string, ValueToWrite>>;
  readonly subkeys?: readonly KeyToWrite[];
}

export type ValueToWrite = string | number | { readonly type: number; readonly bytes: Uint8Array };

/** How the hive is written; the defaults are what `netsh advfirewall export` gives. */
export interface HiveStyle {
  readonly lists?: 'lf' | 'lh' | 'li' | 'ri';
  readonly minorVersion?: number;
}

const BIN = 4_096;
const SEGMENT = 16_344;

interface Writer {
  readonly cells: { readonly offset: number; readonly payload: Buffer }[];
  readonly style: HiveStyle;
  end: number;
}

/** The whole file: base block and one bin. */
export function writeHive(root: KeyToWrite, style: HiveStyle = {}): Uint8Array {
  const writer: Writer = { cells: [], style, end: 32 };
  const rootOffset = writeKey(writer, root);
  const length = Math.ceil(writer.end / BIN) * BIN;
  const bins = Buffer.alloc(length);
  bins.write('hbin');
  bins.writeUInt32LE(length, 8);
  for (const { offset, payload } of writer.cells) {
    bins.writeInt32LE(-cellLength(payload), offset);
    payload.copy(bins, offset + 4);
  }
  if (length > writer.end) bins.writeInt32LE(length - writer.end, writer.end);
  const base = Buffer.alloc(BIN);
  base.write('regf');
  base.writeUInt32LE(1, 4);
  base.writeUInt32LE(1, 8);
  base.writeUInt32LE(1, 20);
  base.writeUInt32LE(style.minorVersion ?? 5, 24);
  base.writeUInt32LE(1, 32);
  base.writeUInt32LE(rootOffset, 36);
  base.writeUInt32LE(length, 40);
  base.writeUInt32LE(1, 44);
  return sealed(Buffer.concat([base, bins]));
}

/** The same bytes with a right checksum. */
export function sealed(bytes: Uint8Array): Uint8Array {
  const result = Buffer.from(bytes);
  let sum = 0;
  for (let at = 0; at < 508; at += 4) sum ^= result.readUInt32LE(at);
  result.writeUInt32LE(sum === 0 ? 1 : sum === -1 ? 0xffff_fffe : sum >>> 0, 508);
  return Uint8Array.from(result);
}

function cellLength(payload: Buffer): number {
  return Math.ceil((payload.length + 4) / 8) * 8;
}

function writeCell(writer: Writer, payload: Buffer): number {
  const offset = writer.end;
  writer.cells.push({ offset, payload });
  writer.end += cellLength(payload);
  return offset;
}

function nameBytes(name: string): { readonly bytes: Buffer; readonly compressed: boolean } {
  const compressed = /^[\0-\xff]*$/u.test(name);
  return { bytes: Buffer.from(name, compressed ? 'latin1' : 'utf16le'), compressed };
}

function writeKey(writer: Writer, { name, values = {}, subkeys = [] }: KeyToWrite): number {
  const entries = Object.entries(values).map(([valueName, value]) => writeValue(writer, valueName, value));
  const valueList = entries.length === 0 ? 0xffff_ffff : writeCell(writer, numbers(entries));
  const below = subkeys.map((subkey) => ({ name: subkey.name, offset: writeKey(writer, subkey) }));
  const list = below.length === 0 ? 0xffff_ffff : writeList(writer, below);
  const { bytes, compressed } = nameBytes(name);
  const cell = Buffer.alloc(76 + bytes.length);
  cell.write('nk');
  cell.writeUInt16LE(compressed ? 0x20 : 0, 2);
  cell.writeUInt32LE(below.length, 20);
  cell.writeUInt32LE(list, 28);
  cell.writeUInt32LE(0xffff_ffff, 32);
  cell.writeUInt32LE(entries.length, 36);
  cell.writeUInt32LE(valueList, 40);
  cell.writeUInt32LE(0xffff_ffff, 44);
  cell.writeUInt32LE(0xffff_ffff, 48);
  cell.writeUInt16LE(bytes.length, 72);
  bytes.copy(cell, 76);
  return writeCell(writer, cell);
}

interface ListEntry {
  readonly name: string;
  readonly offset: number;
}

function writeList(writer: Writer, entries: readonly ListEntry[]): number {
  const kind = writer.style.lists ?? 'lh';
  if (kind !== 'ri') return writeCell(writer, listCell(kind, entries));
  const half = Math.ceil(entries.length / 2);
  const parts = [entries.slice(0, half), entries.slice(half)].filter(({ length }) => length > 0);
  return writeCell(writer, Buffer.concat([Buffer.from('ri'), count(parts.length), numbers(parts.map((part) => writeCell(writer, listCell('lh', part))))]));
}

/** `lf` keeps the first letters of each name, `lh` its hash, `li` nothing. */
function listCell(kind: 'lf' | 'lh' | 'li', entries: readonly ListEntry[]): Buffer {
  const body = entries.map(({ name, offset }) => {
    if (kind === 'li') return numbers([offset]);
    const hint = kind === 'lf' ? Buffer.from(name.slice(0, 4).padEnd(4, '\0'), 'latin1') : numbers([hashOf(name)]);
    return Buffer.concat([numbers([offset]), hint]);
  });
  return Buffer.concat([Buffer.from(kind), count(entries.length), ...body]);
}

function hashOf(name: string): number {
  let hash = 0;
  for (const character of name.toUpperCase()) hash = (Math.imul(hash, 37) + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash;
}

function writeValue(writer: Writer, name: string, value: ValueToWrite): number {
  const { type, bytes } = typeof value === 'string' ? { type: 1, bytes: Buffer.from(`${value}\0`, 'utf16le') } : typeof value === 'number' ? { type: 4, bytes: numbers([value]) } : value;
  const label = nameBytes(name);
  const cell = Buffer.alloc(20 + label.bytes.length);
  cell.write('vk');
  cell.writeUInt16LE(label.bytes.length, 2);
  cell.writeUInt32LE(bytes.length <= 4 ? (bytes.length + 0x8000_0000) >>> 0 : bytes.length, 4);
  if (bytes.length <= 4) Buffer.from(bytes).copy(cell, 8);
  else cell.writeUInt32LE(writeData(writer, Buffer.from(bytes)), 8);
  cell.writeUInt32LE(type, 12);
  cell.writeUInt16LE(label.compressed ? 1 : 0, 16);
  label.bytes.copy(cell, 20);
  return writeCell(writer, cell);
}

function writeData(writer: Writer, bytes: Buffer): number {
  if (bytes.length <= SEGMENT || (writer.style.minorVersion ?? 5) <= 3) return writeCell(writer, bytes);
  const segments: number[] = [];
  for (let at = 0; at < bytes.length; at += SEGMENT) segments.push(writeCell(writer, bytes.subarray(at, at + SEGMENT)));
  return writeCell(writer, Buffer.concat([Buffer.from('db'), count(segments.length), numbers([writeCell(writer, numbers(segments))])]));
}

function numbers(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4);
  return bytes;
}

function count(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
