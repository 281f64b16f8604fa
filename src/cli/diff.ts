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
import { rendered, requestOf } from './check.js';
import { tell } from './messages.js';
import type { Terminal } from './terminal.js';
import { workspaceRoot } from './workspace-root.js';

/** Judges head, tells what differs from base, and returns the exit code. */
export async function diff(command: DiffCommand, terminal: Terminal): Promise<number> {
  const { base, head, language } = command;
  const root = workspaceRoot(terminal.folder);
  const workspace = head === undefined ? diskWorkspace(isFolder(terminal, base) ? terminal.folder : root) : await stateOf(command, { root, terminal, name: head });
  const surroundings = { workspace, policy: await bundledPolicy(), base: { name: base, workspace: await stateOf(command, { root, terminal, name: base }) } };
  const report = await run({ ...requestOf(command, ['.']), scope: command.scope }, surroundings);
  const isWhole = await terminal.write(await rendered(report, { command, workspace, terminal }));
  if (!isWhole && command.format === 'json') throw new InputError(tell(language, 'cli.reader_gone'));
  return EXIT_CODES[report.verdict];
}

interface Named {
  readonly root: string;
  readonly terminal: Terminal;
  readonly name: string;
}

/** A folder of that name, else a revision of the repository around the present folder. */
async function stateOf({ language }: DiffCommand, { root, terminal, name }: Named): Promise<Workspace> {
  if (isFolder(terminal, name)) return diskWorkspace(resolve(terminal.folder, name));
  const answer = await gitWorkspace(root, name);
  if ('problem' in answer) throw new InputError(renderMessage(answer.problem, language));
  return answer.workspace;
}

function isFolder({ folder }: Terminal, name: string): boolean {
  return statSync(resolve(folder, name), { throwIfNoEntry: false })?.isDirectory() === true;
}
