/** The action: inputs in; annotations, summary, outputs and exit code out. The verdict stands before anything is told. */
import { bundledPolicy } from '../bundled-policy.js';
import { clockDay } from '../calendar-day.js';
import type { Language } from '../model/message.js';
import { EXIT_CODES, SEVERITIES, type Report } from '../model/report.js';
import { describeThrown } from '../policy/policy-error.js';
import { loadSourceLines } from '../load-source-lines.js';
import { countSeverities } from '../report/order-findings.js';
import { paintNothing } from '../report/paint.js';
import { planAnnotations, type ChangedLines } from '../report/plan-annotations.js';
import { renderJson } from '../report/render-json.js';
import { renderMarkdown } from '../report/render-markdown.js';
import { renderText } from '../report/render-text.js';
import { visibleText } from '../report/visible-text.js';
import { run } from '../run.js';
import { InputError, type Workspace } from '../run-request.js';
import { changedLines } from '../workspace-git.js';
import { diskWorkspace } from '../workspace.js';
import { findBase } from './base.js';
import type { Publication } from './github/publish.js';
import { inputLanguage, parseInputs, type AnnotationChoice } from './inputs.js';
import { tellAction, type ActionMessage } from './messages.js';
import { writeReportFile } from './report-file.js';
import { actionRequest } from './request.js';
import type { Runner } from './runner.js';

/** Runs the action and returns the exit code. Never throws. */
export async function main(runner: Runner, now: Date): Promise<number> {
  const language = inputLanguage(runner.readInput);
  try {
    const inputs = parseInputs(runner.readInput);
    const clock = clockDay(now);
    if ('wrong' in clock) throw new InputError(tellAction(language, 'action.clock', { day: clock.wrong }));
    const { root, request } = actionRequest(inputs, runner.environment, clock.day);
    const workspace = diskWorkspace(root);
    const found = await findBase(runner, root, language);
    if (found !== undefined && 'reason' in found) warn(runner, tellAction(language, 'action.no_base', { reason: found.reason }));
    const base = found !== undefined && 'base' in found ? found : undefined;
    // Without the base nobody knows what it accepts: nothing is accepted then.
    const waiversFrom = found !== undefined && 'reason' in found && request.waiversFrom === 'base' ? 'none' : request.waiversFrom;
    const report = await run({ ...request, ...(waiversFrom === undefined ? {} : { waiversFrom }) }, { workspace, policy: await bundledPolicy(), ...(base === undefined ? {} : { base: base.base }) });
    const changed = base === undefined || inputs.annotations !== 'changed' ? undefined : await changedLines(root, base.commit);
    await publish(report, { runner, workspace, annotations: inputs.annotations, changed });
    if (inputs.comment || inputs.checkRun) await publishMore(report, runner, { inputs, changed });
    return EXIT_CODES[report.verdict];
  } catch (thrown: unknown) {
    const reason = thrown instanceof InputError ? thrown.message : tellAction(language, 'action.crashed', { reason: describeThrown(thrown) });
    return refused(runner, reason, language);
  }
}

/** Nothing was judged: one annotation says why. */
async function refused(runner: Runner, reason: string, language: Language): Promise<number> {
  runner.annotate({ kind: 'error', title: 'vmsguard', message: visibleText(reason) });
  runner.log(reason);
  await attempt(runner, { language, failure: 'action.no_outputs' }, () => setOutputs(runner, { verdict: 'error', sites: [] }, ''));
  return EXIT_CODES.error;
}

interface Publishing {
  readonly runner: Runner;
  readonly workspace: Workspace;
  readonly annotations: AnnotationChoice;
  readonly changed: ChangedLines | undefined;
}

/** Tells the verdict on every channel. A channel that fails is a warning: the verdict is in the exit code. */
async function publish(report: Report, { runner, workspace, annotations, changed }: Publishing): Promise<void> {
  const { language } = report;
  const text = renderText(report, { paint: paintNothing, sourceLines: await loadSourceLines(report, workspace) });
  for (const line of text.split('\n')) runner.log(line);
  if (annotations !== 'none') for (const annotation of planAnnotations(report, annotations === 'changed' ? changed : undefined)) runner.annotate(annotation);
  const path = await attempt(runner, { language, failure: 'action.no_report_file' }, () =>
    writeReportFile(renderJson(report), runner.environment['RUNNER_TEMP']),
  );
  await attempt(runner, { language, failure: 'action.no_outputs' }, () => setOutputs(runner, report, path ?? ''));
  await attempt(runner, { language, failure: 'action.no_summary' }, () => runner.writeSummary(renderMarkdown(report)));
}

/** The parts that speak to GitHub's API are loaded for those who ask for them only. */
async function publishMore(report: Report, runner: Runner, publication: Publication): Promise<void> {
  const troubles = await attempt(runner, { language: report.language, failure: 'action.no_comment' }, async () => {
    const { publishOnGitHub } = await import('./github/publish.js');
    return publishOnGitHub(report, runner, publication);
  });
  for (const trouble of troubles ?? []) warn(runner, trouble);
}

function setOutputs(runner: Runner, { verdict, sites }: Pick<Report, 'verdict' | 'sites'>, path: string): void {
  const counts = countSeverities(sites);
  runner.setOutput('verdict', verdict);
  runner.setOutput('findings-count', String(SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0)));
  for (const severity of SEVERITIES) runner.setOutput(`${severity}-count`, String(counts[severity]));
  runner.setOutput('report-json', path);
}

interface Attempt {
  readonly language: Language;
  readonly failure: ActionMessage;
}

async function attempt<T>(runner: Runner, { language, failure }: Attempt, publishOne: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await publishOne();
  } catch (thrown: unknown) {
    warn(runner, tellAction(language, failure, { reason: describeThrown(thrown) }));
    return undefined;
  }
}

function warn(runner: Runner, text: string): void {
  const message = visibleText(text);
  runner.annotate({ kind: 'warning', title: 'vmsguard', message });
  runner.log(message);
}
