/** In which formats a report is written, and into which files. */
import type { Language } from '../model/message.js';
import { InputError } from '../run-request.js';
import { tell } from './messages.js';

/** Formats of the commands that judge. Every other command writes the first two. */
export const REPORT_FORMATS = ['text', 'json', 'sarif', 'junit', 'csv', 'markdown', 'comment'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** One file of `--report FORMAT=FILE`. */
export interface ReportFile {
  readonly format: ReportFormat;
  /** As the user wrote it. */
  readonly path: string;
}

/** @throws InputError for a format that the command does not write */
export function parseFormat(value: string, judges: boolean, language: Language): ReportFormat {
  const possible = judges ? REPORT_FORMATS : REPORT_FORMATS.slice(0, 2);
  const found = possible.find((format) => format === value);
  if (found !== undefined) return found;
  throw new InputError(tell(language, 'cli.invalid_value', { option: '--format', value, possible: possible.join(', ') }));
}

/**
 * Files beside the report itself; none may be named twice.
 * @throws InputError
 */
export function parseReportFiles(values: readonly string[], output: string | undefined, language: Language): readonly ReportFile[] {
  const files = values.map((value) => parseReportFile(value, language));
  const paths = [...files.map(({ path }) => path), ...(output === undefined ? [] : [output])];
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  if (twice !== undefined) throw new InputError(tell(language, 'cli.report_twice', { path: twice }));
  return files;
}

function parseReportFile(value: string, language: Language): ReportFile {
  const at = value.indexOf('=');
  const [name, path] = [value.slice(0, Math.max(0, at)), value.slice(at + 1)];
  const format = REPORT_FORMATS.find((one) => one === name);
  if (format !== undefined && path !== '') return { format, path };
  const possible = `FORMAT=FILE (${REPORT_FORMATS.join(', ')})`;
  throw new InputError(tell(language, 'cli.invalid_value', { option: '--report', value, possible }));
}
