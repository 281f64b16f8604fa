/** What is told through GitHub's API on request, beside annotations and summary. Nothing here touches the verdict. */
import type { Report } from '../../model/report.js';
import { allAnnotations, type ChangedLines } from '../../report/plan-annotations.js';
import { commentMarker, renderComment } from '../../report/render-comment.js';
import { renderMarkdown } from '../../report/render-markdown.js';
import { readPayload } from '../base.js';
import type { ActionInputs } from '../inputs.js';
import { tellAction } from '../messages.js';
import type { Runner } from '../runner.js';
import { apiClient } from './api.js';
import { putCheckRun } from './check-run.js';
import { eventPlace, type EventPlace } from './event.js';
import { putComment } from './sticky-comment.js';

/** What is asked for. */
export interface Publication {
  readonly inputs: Pick<ActionInputs, 'comment' | 'checkRun' | 'token' | 'language'>;
  readonly changed: ChangedLines | undefined;
}

const ADDRESS = 'https://api.github.com';

/**
 * Writes the comment and the check run that were asked for, and returns one sentence for each that could not be.
 * A pull request from a fork has a token that cannot write: nothing is tried then.
 */
export async function publishOnGitHub(report: Report, runner: Pick<Runner, 'environment'>, publication: Publication): Promise<readonly string[]> {
  const { inputs, changed } = publication;
  const { language, token } = inputs;
  const place = eventPlace(runner.environment, readPayload(runner.environment['GITHUB_EVENT_PATH']));
  if (place === undefined || token === '') return [tellAction(language, 'action.no_token')];
  if (place.readOnly !== undefined) return [tellAction(language, `action.read_only_${place.readOnly}`)];
  const ask = apiClient(token, runner.environment['GITHUB_API_URL'] || ADDRESS);
  const troubles: string[] = [];
  const attempt = async (failure: 'action.no_comment' | 'action.no_check_run', write: () => Promise<unknown>): Promise<void> => {
    try {
      await write();
    } catch (thrown: unknown) {
      troubles.push(tellAction(language, failure, { reason: thrown instanceof Error ? thrown.message : String(thrown) }));
    }
  };
  const { owner, repo, pullRequest: number } = place;
  if (inputs.comment && number !== undefined) {
    await attempt('action.no_comment', () => putComment(ask, { owner, repo, number }, { marker: commentMarker(), body: renderComment(report) }));
  }
  if (inputs.checkRun) await attempt('action.no_check_run', () => putCheckRun(ask, checkRunOf(report, place), allAnnotations(report, changed)));
  return troubles;
}

const CONCLUSIONS = { pass: 'success', fail: 'failure', incomplete: 'action_required', error: 'failure' } as const;

function checkRunOf(report: Report, { owner, repo, commit }: EventPlace): Parameters<typeof putCheckRun>[1] {
  return { owner, repo, commit, name: 'vmsguard', conclusion: CONCLUSIONS[report.verdict], title: `vmsguard: ${report.verdict}`, summary: renderMarkdown(report) };
}
