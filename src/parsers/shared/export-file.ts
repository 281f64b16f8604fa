import { diagnostic, type Diagnostic } from '../../model/diagnostic.js';
import type { SourceFile } from '../../model/source.js';
import { decodeText } from './decode-text.js';

/** An exported file with its text, if it is text. */
export interface ExportFile extends SourceFile {
  /** Decoded text with every line end turned into one `\n`; empty for binary content. */
  readonly text: string;
  /** Name of the encoding the text was read with. */
  readonly encoding: string;
}

/** Decodes a file. Content that is no text keeps `text` empty and gets a diagnostic. */
export function toExportFile(file: SourceFile): { readonly file: ExportFile; readonly diagnostics: readonly Diagnostic[] } {
  const decoded = decodeText(file.bytes);
  if (decoded === undefined) {
    return {
      file: { ...file, text: '', encoding: 'binary' },
      diagnostics: [diagnostic('incomplete', 'export.not_text', { path: file.path })],
    };
  }
  const text = decoded.text.replace(/\r\n?/gu, '\n');
  const diagnostics = decoded.guessed
    ? [diagnostic('warning', 'export.guessed_encoding', { path: file.path }, { encoding: decoded.encoding })]
    : [];
  return { file: { ...file, text, encoding: decoded.encoding }, diagnostics };
}
