/** `vmsguard baseline`: writes down what is wrong today, so that an old site can begin with a check that passes. */
import { baselineOf, knownSite, type KnownSite } from '../baseline/baseline.js';
import { bundledPolicy } from '../bundled-policy.js';
import { EXIT_CODES } from '../model/report.js';
import { renderPlainJson } from '../report/render-json.js';
import { run } from '../run.js';
import { InputError } from '../run-request.js';
import { diskWorkspace } from '../workspace.js';
import type { BaselineCommand } from './arguments.js';
import { deliver, remembering, today } from './check.js';
import { tell } from './messages.js';
import type { Terminal } from './terminal.js';
import { workspacePaths } from './workspace-paths.js';
import { workspaceRoot } from './workspace-root.js';

/**
 * Judges the sites and writes their findings as a baseline.
 * @throws InputError when a site cannot be judged: a file that knows half of it would hide nothing and look whole
 */
export async function writeBaseline(command: BaselineCommand, terminal: Terminal): Promise<number> {
  const { language, waiversFrom } = command;
  const root = workspaceRoot(terminal.folder);
  const paths = workspacePaths(command.paths, { root, folder: terminal.folder, language });
  const read = new Set<string>();
  const workspace = remembering(diskWorkspace(root), read);
  const known: KnownSite[] = [];
  const request = { paths, today: command.date ?? today(command), language, failOn: 'high', failOnUndecided: false, ...(waiversFrom === undefined ? {} : { waiversFrom }) } as const;
  const report = await run(request, { workspace, policy: await bundledPolicy() }, (judged) => known.push(knownSite(judged)));
  if (report.verdict === 'error') throw new InputError(tell(language, 'cli.no_baseline'));
  await deliver(renderPlainJson(baselineOf(report, known)), { command: { ...command, format: 'json' }, terminal, root, inputs: [...read] });
  const count = known.reduce((sum, { findings }) => sum + findings.length, 0);
  await terminal.writeError(`${tell(language, 'cli.baseline_written', { count, sites: known.length })}\n`);
  return EXIT_CODES.pass;
}
