import { readEntry, type JsonEntry, type JsonObject } from '../shared/json-reader.js';
import type { TextEntry } from './text/listing.js';

/** One object of the rule set, wherever it stands: in JSON, or in nft's own language. */
export type ListedEntry = JsonEntry | TextEntry;

/** Reads the object. Nothing is kept: whoever needs it twice reads it twice. */
export function readListed(entry: ListedEntry): JsonObject {
  return entry.kind === 'entry' ? readEntry(entry) : entry.read();
}
