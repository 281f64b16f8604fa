/** `formats FILE`: what an exported file is taken for, and how much of it is understood. */
import type { ElementState } from './model/coverage.js';
import type { Diagnostic } from './model/diagnostic.js';
import { formatsOf, readDevice } from './parsers/index.js';
import { toExportFile } from './parsers/shared/export-file.js';
import type { FirewallFormat } from './parsers/types.js';
import type { Workspace } from './run-request.js';

/** One file by itself. */
export interface IdentifiedExport {
  readonly path: string;
  /** Formats that claim the file; exactly one where it was read. */
  readonly formats: readonly FirewallFormat[];
  /** What the format counts: lines, rules, elements; and how many of them are in each state. */
  readonly unit: string;
  readonly total: number;
  readonly elements: Readonly<Partial<Record<ElementState, number>>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads each file as the only export of its device. */
export async function identifyExports(paths: readonly string[], workspace: Workspace): Promise<readonly IdentifiedExport[]> {
  const identified: IdentifiedExport[] = [];
  for (const path of paths) identified.push(await identify(path, workspace));
  return identified;
}

async function identify(path: string, workspace: Workspace): Promise<IdentifiedExport> {
  const answer = await workspace.read(path);
  if ('problem' in answer) return { path, formats: [], unit: '', total: 0, elements: {}, diagnostics: [answer.problem] };
  const { file, diagnostics } = toExportFile(answer.file);
  const { coverage, diagnostics: found } = readDevice([file], undefined);
  const [counted] = coverage;
  return {
    path,
    formats: formatsOf(file),
    unit: counted?.unit ?? '',
    total: counted?.total ?? 0,
    elements: counted?.elements ?? {},
    diagnostics: [...diagnostics, ...found],
  };
}
