/** Reads a baseline file. A file in any doubt is refused: what it lets pass is not looked at again. */
import { diagnostic, type Diagnostic } from '../model/diagnostic.js';
import type { SourceFile } from '../model/source.js';
import type { Baseline } from './baseline.js';
import { validate } from './validate-baseline.generated.js';

/** The baseline, or what is wrong with the file. Never throws. */
export function readBaseline({ path, bytes }: SourceFile): { readonly baseline: Baseline } | { readonly problem: Diagnostic } {
  const data = parseJson(bytes);
  if (data === undefined) return { problem: diagnostic('error', 'baseline.not_json', { path }, { path }) };
  if (validate(data)) return { baseline: data };
  return { problem: diagnostic('error', 'baseline.does_not_fit', { path }, { path, place: validate.errors?.[0]?.instancePath ?? '' }) };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
