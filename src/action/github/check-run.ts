/** A check run with every annotation: workflow commands end at ten of a kind, a check run does not. */
import { placeProperties } from '../runner.js';
import type { Annotation } from '../../report/plan-annotations.js';
import { ApiError, type Ask } from './api.js';
import { numberOf } from './json.js';

/** What the check run says beside its annotations. */
export interface CheckRun {
  readonly owner: string;
  readonly repo: string;
  /** Commit the run is shown at: the head of a pull request's branch, not the merge. */
  readonly commit: string;
  readonly name: string;
  readonly conclusion: 'success' | 'failure' | 'action_required';
  readonly title: string;
  /** Markdown, cut where GitHub would refuse it. */
  readonly summary: string;
}

/** Annotations of one request; more are appended by further ones (https://docs.github.com/rest/checks/runs). */
const BATCH = 50;
const LONGEST_TITLE = 255;
const LONGEST_MESSAGE_BYTES = 64 * 1024;
const LONGEST_SUMMARY = 65_535;

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

/**
 * Writes the check run and its annotations, 50 at a time.
 * @throws ApiError when GitHub refuses
 */
export async function putCheckRun(ask: Ask, run: CheckRun, annotations: readonly Annotation[]): Promise<void> {
  const placed = annotations.flatMap(checkAnnotation);
  const { owner, repo, name, commit, conclusion, title } = run;
  const output = { title: cut(title, LONGEST_TITLE), summary: cut(run.summary, LONGEST_SUMMARY) };
  const created = await ask('POST /repos/{owner}/{repo}/check-runs', { owner, repo, name, head_sha: commit, status: 'completed', conclusion, output: { ...output, annotations: placed.slice(0, BATCH) } });
  const id = numberOf(created.data, 'id');
  if (id === undefined) throw new ApiError(created.status, 'the check run that was made has no number');
  for (let from = BATCH; from < placed.length; from += BATCH) {
    await ask('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', { owner, repo, check_run_id: id, output: { ...output, annotations: placed.slice(from, from + BATCH) } });
  }
}

/** An annotation without a place cannot stand in a check run; its text is in the summary. */
function checkAnnotation({ kind, title, message, place }: Annotation): readonly object[] {
  if (place === undefined) return [];
  const { file, startLine, endLine = startLine, startColumn, endColumn } = placeProperties(place);
  const columns = startColumn === undefined || endColumn === undefined ? {} : { start_column: startColumn, end_column: endColumn };
  return [{ path: file, start_line: startLine, end_line: endLine, ...columns, annotation_level: LEVELS[kind], title: cut(title, LONGEST_TITLE), message: cutBytes(message, LONGEST_MESSAGE_BYTES) }];
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

function cutBytes(text: string, most: number): string {
  // Four bytes are the most that one character of UTF-8 takes.
  return new TextEncoder().encode(text).length <= most ? text : cut(text, Math.floor(most / 4));
}
