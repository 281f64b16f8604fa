import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { InputError, type RunRequest } from '../run-request.js';
import { relativePath } from '../workspace-path.js';
import type { ActionInputs } from './inputs.js';
import { tellAction } from './messages.js';
import type { Runner } from './runner.js';

/** What is to be run, and where. */
export interface ActionRequest {
  /** The checked-out workspace: no path leads out of it, annotations are relative to it. */
  readonly root: string;
  readonly request: RunRequest;
}

/**
 * Turns inputs and environment into a request.
 * @throws InputError when the event is refused or a path leads out of the workspace
 */
export function actionRequest(inputs: ActionInputs, environment: Runner['environment'], today: string): ActionRequest {
  const { language, failOn, failOnUndecided, scope } = inputs;
  if (environment['GITHUB_EVENT_NAME'] === 'pull_request_target') throw new InputError(tellAction(language, 'action.pull_request_target'));
  const root = environment['GITHUB_WORKSPACE'] ?? '';
  if (root === '') throw new InputError(tellAction(language, 'action.no_workspace'));
  const folder = workingFolder(root, inputs);
  const within = (path: string): string => {
    const inside = relativePath(root, resolve(root, folder, path));
    if (inside === undefined) throw new InputError(tellAction(language, 'action.outside', { path }));
    return inside;
  };
  const paths = inputs.sites.map(within);
  const baseline = inputs.baseline === undefined ? {} : { baseline: within(inputs.baseline) };
  const waiversFrom = isProposal(environment) || inputs.waiversFrom === 'none' ? inputs.waiversFrom : 'head';
  const commit = environment['GITHUB_SHA'] ?? '';
  const isCommit = /^[0-9a-f]{40,64}$/u.test(commit);
  return { root, request: { paths, today, language, failOn, failOnUndecided, scope, waiversFrom, ...baseline, ...(isCommit ? { commit } : {}) } };
}

/** True for what is still to be merged. What was merged or pushed counts as it stands (ruling 34). */
function isProposal(environment: Runner['environment']): boolean {
  return ['pull_request', 'merge_group'].includes(environment['GITHUB_EVENT_NAME'] ?? '');
}

/** The working directory relative to the workspace; links on the way may not lead out of it. */
function workingFolder(root: string, { workingDirectory: path, language }: ActionInputs): string {
  const inside = relativePath(root, path);
  const found = inside === undefined ? undefined : statSync(resolve(root, inside), { throwIfNoEntry: false });
  const isInside =
    inside !== undefined && found?.isDirectory() === true && relativePath(realpathSync(root), realpathSync(resolve(root, inside))) !== undefined;
  if (!isInside) throw new InputError(tellAction(language, 'action.working_directory', { path }));
  return inside;
}
