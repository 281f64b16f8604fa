/** One record of a policy file: what is to be written below a key. */
export interface PolicyRecord {
  readonly key: string;
  readonly value: string;
  readonly type: number;
  readonly data: Uint8Array;
}

const HEADER = 8;
const OPEN = 0x5b;
const CLOSE = 0x5d;
const SEMICOLON = 0x3b;

/**
 * Reads `[key;value;type;size;data]` after `[`. The marks and names are characters of two bytes, names end in a zero,
 * type and size are numbers of four bytes. Data may hold the marks, so only its size says where it ends.
 * `'truncated'`: the file ends inside a record. `'damaged'`: a mark is missing.
 */
export function readRecords(bytes: Uint8Array): readonly PolicyRecord[] | 'truncated' | 'damaged' {
  const reader: Reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), at: HEADER, fault: undefined };
  const records: PolicyRecord[] = [];
  while (reader.at < bytes.length && reader.fault === undefined) {
    expectMark(reader, OPEN);
    const key = readName(reader);
    expectMark(reader, SEMICOLON);
    const value = readName(reader);
    expectMark(reader, SEMICOLON);
    const type = readNumber(reader);
    expectMark(reader, SEMICOLON);
    const size = readNumber(reader);
    expectMark(reader, SEMICOLON);
    const data = readData(reader, size);
    expectMark(reader, CLOSE);
    records.push({ key, value, type, data });
  }
  return reader.fault ?? records;
}

interface Reader {
  readonly view: DataView;
  at: number;
  /** The first thing that is wrong; nothing is read after it. */
  fault: 'truncated' | 'damaged' | undefined;
}

function expectMark(reader: Reader, mark: number): void {
  if (!hasLeft(reader, 2)) return;
  if (reader.view.getUint16(reader.at, true) !== mark) reader.fault = 'damaged';
  reader.at += 2;
}

function readName(reader: Reader): string {
  const start = reader.at;
  while (hasLeft(reader, 2)) {
    reader.at += 2;
    if (reader.view.getUint16(reader.at - 2, true) === 0) return textBetween(reader, start, reader.at - 2);
  }
  return '';
}

function textBetween({ view }: Reader, start: number, end: number): string {
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(new Uint8Array(view.buffer, view.byteOffset + start, end - start));
}

function readNumber(reader: Reader): number {
  if (!hasLeft(reader, 4)) return 0;
  reader.at += 4;
  return reader.view.getUint32(reader.at - 4, true);
}

function readData(reader: Reader, size: number): Uint8Array {
  if (!hasLeft(reader, size)) return new Uint8Array(0);
  reader.at += size;
  return new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.at - size, size);
}

function hasLeft(reader: Reader, length: number): boolean {
  if (reader.fault !== undefined) return false;
  if (reader.at + length <= reader.view.byteLength) return true;
  reader.fault = 'truncated';
  return false;
}
