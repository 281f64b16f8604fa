import type { Reading } from '../../src/model/device.js';
import { formatsOf, readDevice } from '../../src/parsers/index.js';
import { toExportFile, type ExportFile } from '../../src/parsers/shared/export-file.js';
import type { FirewallFormat } from '../../src/parsers/types.js';
import { dishonesty } from './honest-reading.js';
import { formatSeeds } from './format-seeds.js';
import type { Examination, Target } from './target.js';
import { wordsOf } from './words.js';

/** CPU time that reading 64,000 characters of a format may take. Nine thousand table headers of iptables each say something. */
export function mostMilliseconds(format: FirewallFormat): number {
  return format.id === 'iptables' ? 500 : 250;
}

/** Reading the exports of one format. */
export function formatTarget(format: FirewallFormat): Target {
  const seeds = formatSeeds(format.id);
  return {
    id: format.id,
    seeds,
    mostMilliseconds: mostMilliseconds(format),
    words: wordsOf(format.id, seeds),
    examine: (files) => examineExport(format, files),
  };
}

/** Reads the files as a run would, and once more by the format's own hand where they are no longer taken for it. */
function examineExport(format: FirewallFormat, contents: readonly Uint8Array[]): Examination {
  const decoded = contents.map((bytes, index) => toExportFile({ path: `exports/${index}.txt`, bytes }));
  const files = decoded.map(({ file }) => file);
  const read = readDevice(files, undefined);
  const reading = { ...read, diagnostics: [...decoded.flatMap(({ diagnostics }) => diagnostics), ...read.diagnostics] };
  const crash = reading.diagnostics.find(({ code }) => code === 'export.crashed');
  if (crash !== undefined) return { complaint: `crash: ${String(crash.parameters['reason'])}`, signature: 'crash' };
  const complaint = dishonesty(reading, files) ?? unrecognisedFiles(format, files);
  return { complaint, signature: signatureOf(reading) };
}

/** A room must not throw on what it does not recognise either: the site may name the format. */
function unrecognisedFiles(format: FirewallFormat, files: readonly ExportFile[]): string | undefined {
  if (files.every((file) => formatsOf(file)[0] === format)) return undefined;
  const reading = format.read(files);
  const wrong = dishonesty(reading, files);
  // What no diagnostic says here, `readDevice` says for the room.
  return wrong?.startsWith('silence') === true ? undefined : wrong;
}

/** Which things were said, and roughly how often: an input that is said something new about is worth changing further. */
function signatureOf({ device, diagnostics, coverage }: Reading): string {
  const counts = new Map<string, number>();
  const count = (word: string): void => void counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const { code } of diagnostics) count(code);
  for (const { elements } of coverage) for (const [state, number] of Object.entries(elements)) if (number > 0) count(state);
  for (const filter of device?.filters ?? []) {
    count(`${filter.hooks.join()} ${filter.defaultAction} ${typeof filter.replies === 'string' ? filter.replies : 'by lines'}`);
    for (const line of filter.lines.slice(0, 50)) for (const { code } of line.doubts) count(code);
  }
  for (const { field, doubts } of device?.translations.slice(0, 50) ?? []) count(`${field} ${doubts[0]?.code ?? ''}`);
  return [...counts].map(([word, number]) => `${word} ${Math.min(3, Math.ceil(Math.log2(number + 1)))}`).sort().join('\n');
}
