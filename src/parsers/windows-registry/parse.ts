import { atLine, type Location } from '../../model/source.js';
import type { ExportFile } from '../shared/export-file.js';
import type { Account } from '../windows-shared/account.js';
import { dataOfBytes, withoutTrailingZeros } from '../windows-store-shared/registry-data.js';
import type { RegistryData, RegistryKey, RegistryValue } from '../windows-store-shared/registry-key.js';

interface Reader {
  readonly path: string;
  readonly account: Account;
  readonly lines: readonly string[];
  readonly keys: { path: string; location: Location; values: RegistryValue[] }[];
  readonly ansi: boolean;
  index: number;
}

const HEADERS: ReadonlySet<string> = new Set(['Windows Registry Editor Version 5.00', 'REGEDIT4']);

/** True for the first line of an exported registry file. */
export function isRegistryHeader(line: string): boolean {
  return HEADERS.has(line.trim());
}

/** Reads a file of `reg export`: keys, values, strings over several lines, byte lists with continued lines. */
export function parseRegistry(file: ExportFile, account: Account): readonly RegistryKey[] {
  const lines = withoutTrailingZeros(file.text).split('\n');
  const ansi = lines.find((line) => line.trim() !== '')?.trim() === 'REGEDIT4';
  const reader: Reader = { path: file.path, account, lines, keys: [], ansi, index: 0 };
  while (reader.index < lines.length) readLine(reader);
  // reg.exe ends every line; a file that ends inside a line was cut.
  if (lines.at(-1)?.trim() !== '') account.report('incomplete', 'export.truncated', atLine(file.path, lines.length), { reason: 'EOF' });
  return reader.keys;
}

function readLine(reader: Reader): void {
  const line = reader.lines[reader.index] ?? '';
  const location = atLine(reader.path, reader.index + 1);
  const trimmed = line.trim();
  reader.index += 1;
  if (trimmed === '') return;
  if (isRegistryHeader(trimmed) || trimmed.startsWith(';')) {
    reader.account.count('noEffect', location);
  } else if (trimmed.startsWith('[')) {
    readKey(trimmed, location, reader);
  } else {
    readValue(line.trimStart(), location, reader);
  }
}

/** `[HKEY_LOCAL_MACHINE\SYSTEM\...]`; `[-HKEY...]` deletes a key and belongs to no export. */
function readKey(line: string, location: Location, reader: Reader): void {
  if (line.startsWith('[-')) {
    reader.account.count('unsupported', location);
    reader.account.report('incomplete', 'deletion', location);
    reader.keys.push({ path: '', location, values: [] });
  } else if (line.endsWith(']')) {
    reader.keys.push({ path: line.slice(1, -1), location, values: [] });
  } else {
    reportUnknown(location, reader);
    reader.keys.push({ path: '', location, values: [] });
  }
}

/** `"EnableFirewall"=dword:00000001` */
function readValue(line: string, location: Location, reader: Reader): void {
  const name = line.startsWith('@') ? { text: '', rest: line.slice(1) } : readQuoted(line, reader);
  const key = reader.keys.at(-1);
  if (name === undefined || key === undefined || !name.rest.trimStart().startsWith('=')) {
    reportUnknown(location, reader);
    return;
  }
  const source = name.rest.trimStart().slice(1).trimStart();
  if (source.trim() === '-') {
    reader.account.count('unsupported', location);
    reader.account.report('incomplete', 'deletion', location);
    return;
  }
  const data = readData(source, location, reader);
  if (data === undefined) reportUnknown(location, reader);
  else key.values.push({ name: name.text, data, location });
}

function readData(source: string, location: Location, reader: Reader): RegistryData | undefined {
  if (source.startsWith('"')) {
    const quoted = readQuoted(source, reader);
    return quoted === undefined || quoted.rest.trim() !== '' ? undefined : { kind: 'text', text: quoted.text };
  }
  const dword = /^dword:([0-9a-f]{1,8})\s*$/iu.exec(source);
  if (dword !== null) return { kind: 'number', value: Number.parseInt(dword[1] ?? '', 16) };
  const hex = /^hex(?:\(([0-9a-f]{1,8})\))?:/iu.exec(source);
  if (hex === null) return undefined;
  const bytes = readBytes(source.slice(hex[0].length), location, reader);
  return bytes === undefined ? undefined : dataOfBytes(Uint8Array.from(bytes), Number.parseInt(hex[1] ?? '3', 16), reader.ansi ? 'windows-1252' : 'utf-16le');
}

/** `41,00,\` and on the next line `  42,00` */
function readBytes(first: string, location: Location, reader: Reader): readonly number[] | undefined {
  const bytes: number[] = [];
  let part = first.trim();
  for (;;) {
    const continued = part.endsWith('\\');
    for (const text of (continued ? part.slice(0, -1) : part).split(',')) {
      const digits = text.trim();
      if (digits === '') continue;
      if (!/^[0-9a-f]{1,2}$/iu.test(digits)) return undefined;
      bytes.push(Number.parseInt(digits, 16));
    }
    if (!continued) return bytes;
    const next = reader.lines[reader.index];
    if (next === undefined || next.trim() === '' || next.startsWith('[') || next.startsWith('"')) {
      reader.account.report('incomplete', 'export.truncated', location, { reason: 'hex' });
      return bytes;
    }
    reader.index += 1;
    part = next.trim();
  }
}

/** A string in quotes with `\\` and `\"`. A text value may hold line breaks. Undefined when the file ends inside. */
function readQuoted(source: string, reader: Reader): { readonly text: string; readonly rest: string } | undefined {
  if (!source.startsWith('"')) return undefined;
  const parts: string[] = [];
  let line = source;
  let from = 1;
  for (let at = 1; ; at += 1) {
    const character = line[at];
    if (character === '"') return { text: `${parts.join('')}${line.slice(from, at)}`, rest: line.slice(at + 1) };
    if (character === '\\' && at + 1 < line.length) {
      parts.push(line.slice(from, at));
      from = at + 1;
      at += 1;
    } else if (character === undefined) {
      const next = reader.lines[reader.index];
      if (next === undefined) {
        reader.account.report('incomplete', 'export.truncated', atLine(reader.path, reader.lines.length), { reason: '"' });
        return undefined;
      }
      parts.push(line.slice(from), '\n');
      reader.index += 1;
      line = next;
      from = 0;
      at = -1;
    }
  }
}

function reportUnknown(location: Location, reader: Reader): void {
  reader.account.count('unrecognised', location);
  reader.account.report('incomplete', 'unknown_line', location);
}
