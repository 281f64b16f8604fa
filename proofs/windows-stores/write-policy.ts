/** Writes policy files as the Group Policy editor does. */

/** One record: key, name of the value, and what it is set to. */
export type RecordToWrite = readonly [key: string, value: string, data: string | number | { readonly type: number; readonly bytes: Uint8Array }];

/** Key of the firewall below a policy's root. */
export const FIREWALL = 'SOFTWARE\\Policies\\Microsoft\\WindowsFirewall';

/** The whole file: its mark, version 1, and the records. */
export function writePolicy(records: readonly RecordToWrite[]): Uint8Array {
  return Uint8Array.from(Buffer.concat([Buffer.from('PReg'), number(1), ...records.map(recordBytes)]));
}

function recordBytes([key, value, data]: RecordToWrite): Buffer {
  const { type, bytes } = typeof data === 'string' ? { type: 1, bytes: Buffer.from(`${data}\0`, 'utf16le') } : typeof data === 'number' ? { type: 4, bytes: number(data) } : data;
  const parts = [text('['), text(`${key}\0`), text(';'), text(`${value}\0`), text(';'), number(type), text(';'), number(bytes.length), text(';'), bytes, text(']')];
  return Buffer.concat(parts);
}

function text(characters: string): Buffer {
  return Buffer.from(characters, 'utf16le');
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
