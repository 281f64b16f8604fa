/** One comment on a pull request that is written once and edited from then on. */
import { ApiError, type Ask } from './api.js';
import { memberOf, numberOf, textOf } from './json.js';

/** A pull request. */
export interface PullRequest {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

/** Pages of 100 comments that are searched; a discussion with more gets a comment of its own. */
const MOST_PAGES = 30;

/**
 * Puts the text into the comment that this action wrote before, else into a new one. A comment is ours when it begins
 * with the marker and has our own author: anybody can write a marker.
 * @throws ApiError when GitHub refuses
 */
export async function putComment(ask: Ask, { owner, repo, number }: PullRequest, { marker, body }: { readonly marker: string; readonly body: string }): Promise<'written' | 'edited' | 'same'> {
  const own = await ownComment(ask, { owner, repo, number }, marker);
  if (own === undefined) return writeComment(ask, { owner, repo, number }, { marker, body });
  if (own.body === body) return 'same';
  await ask('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: own.id, body });
  return 'edited';
}

/** A comment whose answer was lost may be there all the same: it is looked for before it is written again. */
async function writeComment(ask: Ask, place: PullRequest, { marker, body }: { readonly marker: string; readonly body: string }): Promise<'written'> {
  const { owner, repo, number } = place;
  const write = (): Promise<unknown> => ask('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { owner, repo, issue_number: number, body });
  try {
    await write();
  } catch (thrown: unknown) {
    const isLost = thrown instanceof ApiError && (thrown.status === 0 || thrown.status >= 500);
    if (!isLost) throw thrown;
    if ((await ownComment(ask, place, marker)) === undefined) await write();
  }
  return 'written';
}

interface OwnComment {
  readonly id: number;
  readonly body: string;
}

async function ownComment(ask: Ask, { owner, repo, number }: PullRequest, marker: string): Promise<OwnComment | undefined> {
  const isOwn = await ownAuthor(ask);
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await ask('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { owner, repo, issue_number: number, per_page: 100, page });
    if (!Array.isArray(data)) throw new ApiError(0, 'the list of comments is no list');
    for (const comment of data) {
      const [id, body] = [numberOf(comment, 'id'), textOf(comment, 'body')];
      if (id !== undefined && body?.startsWith(marker) === true && isOwn(comment)) return { id, body };
    }
    if (data.length < 100) return undefined;
  }
  return undefined;
}

/** The token of a workflow cannot ask who it is: it writes as the Actions app. */
const ACTIONS_BOT = 'github-actions[bot]';

async function ownAuthor(ask: Ask): Promise<(comment: unknown) => boolean> {
  try {
    const login = textOf((await ask('GET /user', {})).data, 'login');
    return (comment) => login !== undefined && textOf(comment, 'user', 'login') === login;
  } catch (thrown: unknown) {
    if (!(thrown instanceof ApiError) || (thrown.status !== 403 && thrown.status !== 401)) throw thrown;
    return (comment) => textOf(comment, 'user', 'login') === ACTIONS_BOT && memberOf(comment, 'user', 'type') === 'Bot';
  }
}
