/** What the rooms that read stores of the registry share: each gives keys, and all keys of a host are read together. */
import type { Reading } from '../../model/device.js';
import type { Location } from '../../model/source.js';
import type { ExportFile } from '../shared/export-file.js';
import type { FirewallFormat, FormatFamily } from '../types.js';
import { openAccount, type Account } from '../windows-shared/account.js';
import { convertStores } from './convert-stores.js';
import type { RegistryKey } from './registry-key.js';
import { sortIntoStores } from './stores.js';

/** The keys that one file gives. */
export interface StoreFile {
  readonly keys: readonly RegistryKey[];
  /** Where the file takes away what a file before it may have set. */
  readonly deletions: readonly Location[];
}

/** A format that holds one or more stores of a host's firewall. */
export interface StoreFormat extends FirewallFormat {
  /** What one element of the format is, for people. */
  readonly unit: string;
  /** Reads the keys of one file; undefined when it cannot be trusted, which a diagnostic then says. */
  readKeys(file: ExportFile, account: Account): StoreFile | undefined;
}

/** The format that reads its files by itself: `readKeys`, then what all stores have in common. */
export function storeFormat(room: Omit<StoreFormat, 'read'>): StoreFormat {
  const format: StoreFormat = { ...room, read: (files) => readStores([format], files) };
  return format;
}

/** Formats whose files may tell the stores of one host: its own settings in one, what policies set in another. */
export function storeFamily(formats: readonly StoreFormat[]): FormatFamily {
  return { formats, read: (files) => readStores(formats, files) };
}

function readStores(formats: readonly StoreFormat[], files: readonly ExportFile[]): Reading {
  const parts = files.flatMap((file) => {
    const format = formats.find((one) => one.recognizes(file)) ?? formats[0];
    return format === undefined ? [] : [{ file, format }];
  });
  const [first] = parts;
  if (first === undefined) return { device: undefined, diagnostics: [], coverage: [] };
  const account = openAccount(parts.map(({ file, format }) => ({ path: file.path, room: format.id, unit: format.unit })));
  const read = parts.map(({ file, format }) => format.readKeys(file, account));
  const stores = sortIntoStores(read.flatMap((part) => part?.keys ?? []), account);
  if (stores.policyFiles.size > 1) {
    for (const place of read.flatMap((part) => part?.deletions ?? [])) account.report('incomplete', 'deletion_order', place);
  }
  const host = { format: first.format.id, path: first.file.path };
  const device = read.includes(undefined) ? undefined : convertStores(stores, host, account);
  return { device, diagnostics: account.diagnostics(), coverage: account.coverage() };
}
