/** What an event compares with: its base commit, from the repository as it was checked out, else by one fetch. */
import { readFileSync } from 'node:fs';
import { renderMessage } from '../messages.js';
import type { Language } from '../model/message.js';
import type { BaseState } from '../run-request.js';
import { commonAncestor, fetchCommit, gitWorkspace, parentsOf } from '../workspace-git.js';
import { memberOf } from './github/json.js';
import type { Runner } from './runner.js';

/** The base of an event; why it is not to be had; or neither, for an event that has none. */
export type FoundBase = { readonly base: BaseState; readonly commit: string } | { readonly reason: string } | undefined;

/** Commits that an event names. */
interface EventCommits {
  readonly base: string;
  /** Head of the pull request's branch. */
  readonly head?: string;
}

/** Finds the state that the event's change starts from. Never throws. */
export async function findBase({ environment }: Pick<Runner, 'environment'>, root: string, language: Language): Promise<FoundBase> {
  const commits = eventCommits(environment['GITHUB_EVENT_NAME'] ?? '', readPayload(environment['GITHUB_EVENT_PATH']));
  if (commits === undefined) return undefined;
  const commit = await startOf(root, commits);
  const answer = await gitWorkspace(root, commit);
  if ('workspace' in answer) return { base: { name: commit, workspace: answer.workspace }, commit };
  try {
    await fetchCommit(root, commit);
  } catch (thrown: unknown) {
    return { reason: thrown instanceof Error ? thrown.message : String(thrown) };
  }
  const fetched = await gitWorkspace(root, commit);
  return 'workspace' in fetched ? { base: { name: commit, workspace: fetched.workspace }, commit } : { reason: renderMessage(fetched.problem, language) };
}

/**
 * A checked-out merge of a pull request has the base as its first parent, whatever the branch did since the event was
 * written (https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request).
 * A checked-out branch is compared with where it left the base, if the history that is here tells.
 */
async function startOf(root: string, { base, head }: EventCommits): Promise<string> {
  if (head === undefined) return base;
  const [first, second] = await parentsOf(root, 'HEAD');
  if (first !== undefined && second === head) return first;
  return (await commonAncestor(root, base, 'HEAD')) ?? base;
}

/** The commits of an event's payload (https://docs.github.com/webhooks/webhook-events-and-payloads). */
export function eventCommits(name: string, payload: unknown): EventCommits | undefined {
  if (name === 'pull_request') {
    const pullRequest = memberOf(payload, 'pull_request');
    const [base, head] = [commitOf(memberOf(pullRequest, 'base'), 'sha'), commitOf(memberOf(pullRequest, 'head'), 'sha')];
    return base === undefined || head === undefined ? undefined : { base, head };
  }
  const base = name === 'merge_group' ? commitOf(memberOf(payload, 'merge_group'), 'base_sha') : name === 'push' ? commitOf(payload, 'before') : undefined;
  return base === undefined ? undefined : { base };
}

/** A branch that a push made has no commit before: it is written as zeros. */
function commitOf(object: unknown, member: string): string | undefined {
  const value = memberOf(object, member);
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/u.test(value) && /[^0]/u.test(value) ? value : undefined;
}

/** The payload of the event; undefined when there is none or it is no JSON. */
export function readPayload(path: string | undefined): unknown {
  if (path === undefined || path === '') return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
