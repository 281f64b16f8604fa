import { memberOf, numberOf, textOf } from './json.js';

/** Where a run may write, and why it may not. */
export interface EventPlace {
  readonly owner: string;
  readonly repo: string;
  /** Undefined when the event is about no pull request. */
  readonly pullRequest?: number;
  /** Head of the pull request's branch, else the commit of the run. */
  readonly commit: string;
  /** Why the run's token can only read; undefined when it may be able to write. */
  readonly readOnly?: 'fork' | 'dependabot';
}

/** The environment that a job has (https://docs.github.com/actions/reference/workflows-and-actions/variables). */
type Environment = Readonly<Record<string, string | undefined>>;

/** Reads where an event happened; undefined outside a repository. */
export function eventPlace(environment: Environment, payload: unknown): EventPlace | undefined {
  const [owner = '', repo = '', extra] = (environment['GITHUB_REPOSITORY'] ?? '').split('/');
  if (owner === '' || repo === '' || extra !== undefined) return undefined;
  const number = numberOf(payload, 'pull_request', 'number');
  const readOnly = readOnlyReason(environment, payload);
  return {
    owner,
    repo,
    ...(number === undefined ? {} : { pullRequest: number }),
    commit: textOf(payload, 'pull_request', 'head', 'sha') ?? environment['GITHUB_SHA'] ?? '',
    ...(readOnly === undefined ? {} : { readOnly }),
  };
}

/** Pull requests from forks and from Dependabot get a token that reads, whatever `permissions` asks for. */
function readOnlyReason(environment: Environment, payload: unknown): EventPlace['readOnly'] {
  if (environment['GITHUB_ACTOR'] === 'dependabot[bot]') return 'dependabot';
  if (memberOf(payload, 'pull_request') === undefined) return undefined;
  const from = textOf(payload, 'pull_request', 'head', 'repo', 'full_name');
  return from !== undefined && from === textOf(payload, 'pull_request', 'base', 'repo', 'full_name') ? undefined : 'fork';
}
