import { diagnostic, type Diagnostic } from '../../model/diagnostic.js';
import type { SourceFile } from '../../model/source.js';
import { decodeLines } from './decode-text.js';

/**
 * An exported file as text, if it is text. The bytes of a text are not kept: a large export would be in memory twice.
 * A binary export has bytes and no text; a place in it counts its records from 1, as lines are counted.
 */
export interface ExportFile {
  /** As in `SourceFile`. */
  readonly path: string;
  /** Decoded text with every line end turned into one `\n`; empty for binary content. */
  readonly text: string;
  /** Name of the encoding the text was read with. */
  readonly encoding: string;
  /** Set for the kinds of binary content that some format reads, and for no other. */
  readonly bytes?: Uint8Array;
}

/** First bytes of gzip, ZIP, bzip2, xz, Zstandard and 7-Zip files. */
const COMPRESSED: readonly (readonly number[])[] = [
  [0x1f, 0x8b],
  [0x50, 0x4b, 0x03, 0x04],
  [0x42, 0x5a, 0x68],
  [0xfd, 0x37, 0x7a, 0x58, 0x5a],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0x37, 0x7a, 0xbc, 0xaf],
];

function isCompressed(bytes: Uint8Array): boolean {
  return COMPRESSED.some((mark) => mark.every((byte, index) => bytes[index] === byte));
}

/**
 * How binary exports begin. Registry hive: its mark, two numbers, a time, and version 1. File of policies: its mark and
 * version 1. Neither is the beginning of any text, for the zeros in it.
 */
const BINARY_EXPORTS: readonly (readonly { readonly at: number; readonly bytes: readonly number[] }[])[] = [
  [{ at: 0, bytes: [0x72, 0x65, 0x67, 0x66] }, { at: 20, bytes: [1, 0, 0, 0] }],
  [{ at: 0, bytes: [0x50, 0x52, 0x65, 0x67, 1, 0, 0, 0] }],
];

function isBinaryExport(bytes: Uint8Array): boolean {
  return BINARY_EXPORTS.some((parts) => parts.every(({ at, bytes: mark }) => mark.every((byte, index) => bytes[at + index] === byte)));
}

/** Decodes a file. Content that is no text keeps `text` empty and gets a diagnostic. */
export function toExportFile(file: SourceFile): { readonly file: ExportFile; readonly diagnostics: readonly Diagnostic[] } {
  if (isBinaryExport(file.bytes)) return { file: { path: file.path, text: '', encoding: 'binary', bytes: file.bytes }, diagnostics: [] };
  const compressed = isCompressed(file.bytes);
  const decoded = compressed ? undefined : decodeLines(file.bytes);
  if (decoded === undefined) {
    return {
      file: { path: file.path, text: '', encoding: 'binary' },
      diagnostics: [diagnostic('incomplete', compressed ? 'export.compressed' : 'export.not_text', { path: file.path })],
    };
  }
  const diagnostics = decoded.guessed
    ? [diagnostic('warning', 'export.guessed_encoding', { path: file.path }, { encoding: decoded.encoding })]
    : [];
  return { file: { path: file.path, text: decoded.text, encoding: decoded.encoding }, diagnostics };
}
