/** `vmsguard diff`: two states of one repository, or two folders, compared in what they mean. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundledPolicy } from '../bundled-policy.js';
import { renderMessage } from '../messages.js';
import { EXIT_CODES } from '../model/report.js';
import { run } from '../run.js';
import { InputError, type Workspace } from '../run-request.js';
import { gitWorkspace } from '../workspace-git.js';
import { diskWorkspace } from '../workspace.js';
import type { DiffCommand } from './arguments.js';
import { remembering, rendered, requestOf } from './check.js';
import { tell } from './messages.js';
import type { Terminal } from './terminal.js';
import { workspaceRoot } from './workspace-root.js';
import { writeReports } from './write-reports.js';

/** Judges head, tells what differs from base, and returns the exit code. */
export async function diff(command: DiffCommand, terminal: Terminal): Promise<number> {
  const { base, head, language } = command;
  const root = workspaceRoot(terminal.folder);
  const atHead = head === undefined ? diskState(isFolder(terminal, base) ? terminal.folder : root) : await stateOf(command, { root, terminal, name: head });
  const atBase = await stateOf(command, { root, terminal, name: base });
  const { workspace } = atHead;
  const surroundings = { workspace, policy: await bundledPolicy(), base: { name: base, workspace: atBase.workspace } };
  const report = await run({ ...requestOf(command, ['.']), scope: command.scope }, surroundings);
  if (command.reports !== undefined) {
    const inputs = [atHead, atBase].flatMap(({ folder, read }) => [...read].map((path) => resolve(folder, path)));
    await writeReports(report, { files: command.reports, workspace, folder: terminal.folder, root, inputs });
  }
  const isWhole = await terminal.write(await rendered(report, { command, workspace, terminal }));
  if (!isWhole && command.format !== 'text') throw new InputError(tell(language, 'cli.reader_gone'));
  return EXIT_CODES[report.verdict];
}

/** One side of the comparison, and which of its files were read. */
interface State {
  readonly workspace: Workspace;
  /** Where its paths lead, or would if it were checked out. */
  readonly folder: string;
  readonly read: ReadonlySet<string>;
}

function remembered(workspace: Workspace, folder: string): State {
  const read = new Set<string>();
  return { workspace: remembering(workspace, read), folder, read };
}

function diskState(folder: string): State {
  return remembered(diskWorkspace(folder), folder);
}

interface Named {
  readonly root: string;
  readonly terminal: Terminal;
  readonly name: string;
}

/** A folder of that name, else a revision of the repository around the present folder. */
async function stateOf({ language }: DiffCommand, { root, terminal, name }: Named): Promise<State> {
  if (isFolder(terminal, name)) return diskState(resolve(terminal.folder, name));
  const answer = await gitWorkspace(root, name);
  if ('problem' in answer) throw new InputError(renderMessage(answer.problem, language));
  return remembered(answer.workspace, root);
}

function isFolder({ folder }: Terminal, name: string): boolean {
  return statSync(resolve(folder, name), { throwIfNoEntry: false })?.isDirectory() === true;
}
