/** The files of `--report FORMAT=FILE`. */
import type { Report } from '../model/report.js';
import type { Workspace } from '../run-request.js';
import { renderReport } from './render-report.js';
import type { ReportFile } from './report-options.js';
import { writeOutput } from './write-output.js';

export interface ReportFiles {
  readonly files: readonly ReportFile[];
  readonly workspace: Workspace;
  /** Folder that the paths are relative to. */
  readonly folder: string;
  readonly root: string;
  /** Files that were read: none of them is written over. */
  readonly inputs: readonly string[];
}

/** @throws InputError for the first file that cannot be written; those before it are */
export async function writeReports(report: Report, { files, workspace, folder, root, inputs }: ReportFiles): Promise<void> {
  const { language } = report;
  for (const { format, path } of files) await writeOutput(await renderReport(report, { format, workspace }), { path, folder, root, inputs, language });
}
