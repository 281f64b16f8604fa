/** `vmsguard check`. */
import { EXIT_CODES, type Report } from '../model/report.js';
import { InputError, type RunRequest, type Workspace } from '../run-request.js';
import type { CheckCommand, CommonOptions, DiffCommand } from './arguments.js';
import { clockDay } from '../calendar-day.js';
import { tell } from './messages.js';
import { choosePaint, type Terminal } from './terminal.js';
import { workspacePaths } from './workspace-paths.js';
import { workspaceRoot } from './workspace-root.js';

/** Judges the sites, writes the report and returns the exit code. */
export async function check(command: CheckCommand, terminal: Terminal): Promise<number> {
  const root = workspaceRoot(terminal.folder);
  // Loaded here, so that the other commands do not wait for the readers and the policy engine.
  const [{ run }, { diskWorkspace }, { bundledPolicy }] = await Promise.all([
    import('../run.js'),
    import('../workspace.js'),
    import('../bundled-policy.js'),
  ]);
  const paths = workspacePaths(command.paths, { root, folder: terminal.folder, language: command.language });
  const read = new Set<string>();
  const workspace = remembering(diskWorkspace(root), read);
  const [baseline] = command.baseline === undefined ? [] : workspacePaths([command.baseline], { root, folder: terminal.folder, language: command.language });
  const report = await run({ ...requestOf(command, paths), ...(baseline === undefined ? {} : { baseline }) }, { workspace, policy: await bundledPolicy() });
  if (command.reports !== undefined) {
    const { writeReports } = await import('./write-reports.js');
    await writeReports(report, { files: command.reports, workspace, folder: terminal.folder, root, inputs: [...read] });
  }
  await deliver(await rendered(report, { command, workspace, terminal }), { command, terminal, root, inputs: [...read] });
  if (report.sites.length === 0) await terminal.writeError(`${tell(command.language, 'cli.no_site')}\n`);
  return EXIT_CODES[report.verdict];
}

/** The request of a command that judges. */
export function requestOf(command: CheckCommand | DiffCommand, paths: readonly string[]): RunRequest {
  const { date, language, failOn, failOnUndecided, waiversFrom } = command;
  return { paths, today: date ?? today(command), language, failOn, failOnUndecided, ...(waiversFrom === undefined ? {} : { waiversFrom }) };
}

/** The day by this machine's clock. */
export function today({ language }: CommonOptions): string {
  const clock = clockDay(new Date());
  if ('day' in clock) return clock.day;
  throw new InputError(tell(language, 'cli.clock', { day: clock.wrong }));
}

/** Notes every path that is asked for: none of them may be overwritten, readable or not. */
export function remembering(workspace: Workspace, read: Set<string>): Workspace {
  return {
    findSites: (paths) => workspace.findSites(paths),
    read: (path) => {
      read.add(path);
      return workspace.read(path);
    },
  };
}

interface Rendering {
  readonly command: Pick<CheckCommand, 'format' | 'noColour' | 'output'>;
  readonly workspace: Workspace;
  readonly terminal: Terminal;
}

/** The report as the command wants it. */
export async function rendered(report: Report, { command, workspace, terminal }: Rendering): Promise<string> {
  const { renderReport } = await import('./render-report.js');
  const paint = choosePaint(terminal, command.noColour || command.output !== undefined);
  return renderReport(report, { format: command.format, workspace, paint });
}

interface Delivery {
  readonly command: Pick<CheckCommand, 'output' | 'format' | 'language'>;
  readonly terminal: Terminal;
  readonly root: string;
  readonly inputs: readonly string[];
}

/** Writes to the file that the command names, else to the terminal. */
export async function deliver(text: string, { command, terminal, root, inputs }: Delivery): Promise<void> {
  const { output: path, language } = command;
  if (path === undefined) {
    const isWhole = await terminal.write(text);
    // Of a report for people the first lines may be enough; half of any other is none.
    if (!isWhole && command.format !== 'text') throw new InputError(tell(language, 'cli.reader_gone'));
    return;
  }
  const { writeOutput } = await import('./write-output.js');
  return writeOutput(text, { path, folder: terminal.folder, root, inputs, language });
}
