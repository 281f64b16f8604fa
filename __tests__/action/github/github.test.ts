import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apiClient, ApiError, type Ask } from '../../../src/action/github/api.js';
import { putCheckRun, type CheckRun } from '../../../src/action/github/check-run.js';
import { eventPlace } from '../../../src/action/github/event.js';
import { putComment } from '../../../src/action/github/sticky-comment.js';
import type { Annotation } from '../../../src/report/plan-annotations.js';
import { loopback, type Fault, type Loopback } from './loopback.js';

const PLACE = { owner: 'o', repo: 'r', number: 7 };
const MARKER = '<!-- vmsguard -->';
const BODY = `${MARKER}\nverdict`;
const BOT = { login: 'github-actions[bot]', type: 'Bot' };

let github: Loopback;
let ask: Ask;

beforeEach(async () => {
  github = await loopback();
  ask = apiClient('t', github.address, { answer: 300, pause: 1, all: 3_000 });
});

afterEach(() => github.close());

function writes(): readonly string[] {
  return github.asked.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);
}

describe('putComment', () => {
  it('writes one comment, and edits it from then on', async () => {
    expect(await putComment(ask, PLACE, { marker: MARKER, body: BODY })).toBe('written');
    expect(await putComment(ask, PLACE, { marker: MARKER, body: `${BODY} 2` })).toBe('edited');
    expect(await putComment(ask, PLACE, { marker: MARKER, body: `${BODY} 2` })).toBe('same');
    expect(github.comments).toEqual([{ id: 1000, body: `${BODY} 2`, user: BOT }]);
    expect(writes()).toEqual(['POST /repos/o/r/issues/7/comments', 'PATCH /repos/o/r/issues/comments/1000']);
  });

  it('never edits what somebody else wrote, marker or not', async () => {
    github.comments.push({ id: 1, body: BODY, user: { login: 'eve', type: 'User' } }, { id: 2, body: BODY, user: { login: 'github-actions[bot]', type: 'User' } }, { id: 3, body: `quoted ${BODY}`, user: BOT });
    await putComment(ask, PLACE, { marker: MARKER, body: `${BODY} new` });
    expect(github.comments.map(({ id }) => id)).toEqual([1, 2, 3, 1003]);
    expect(github.comments[0]?.body).toBe(BODY);
  });

  it('finds its own behind hundreds of others', async () => {
    for (let id = 0; id < 250; id += 1) github.comments.push({ id, body: 'talk', user: { login: 'eve', type: 'User' } });
    github.comments.push({ id: 999, body: BODY, user: BOT });
    expect(await putComment(ask, PLACE, { marker: MARKER, body: `${BODY} 2` })).toBe('edited');
  });

  it.each<[string, RegExp, readonly Fault[]]>([
    ['a busy server', /^GET .*comments/u, [{ status: 502 }, { status: 503 }]],
    ['a limit that says how long', /^POST/u, [{ status: 429, headers: { 'retry-after': '0' } }]],
    ['a secondary limit', /^POST/u, [{ status: 403, message: 'You have exceeded a secondary rate limit' }]],
    ['a primary limit', /^GET .*comments/u, [{ status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '0' } }]],
    ['a connection that breaks', /^GET .*comments/u, ['cut']],
    ['an answer that never comes', /^GET .*comments/u, ['silence']],
    ['a lost answer to a comment that was written', /^POST/u, [{ status: 502, performed: true }]],
    ['a lost answer to a comment that was not', /^POST/u, [{ status: 502 }]],
  ])('gets through %s, and writes one comment', async (_what, matching, faults) => {
    github.fail(matching, ...faults);
    await putComment(ask, PLACE, { marker: MARKER, body: BODY });
    expect(github.comments.map(({ body }) => body)).toEqual([BODY]);
  });

  it.each<[number, RegExp]>([[401, /^GET .*comments/u], [403, /^POST/u], [404, /^GET .*comments/u], [409, /^POST/u], [422, /^POST/u]])('gives up at once after %i', async (status, matching) => {
    github.fail(matching, { status, message: 'no\nsecond line' }, { status });
    await expect(putComment(ask, PLACE, { marker: MARKER, body: BODY })).rejects.toThrow(new ApiError(status, `${status}: no`));
    expect(github.asked.filter(({ method, path }) => matching.test(`${method} ${path}`))).toHaveLength(1);
  });

  it('does not wait longer than it may', async () => {
    github.fail(/^POST/u, { status: 429, headers: { 'retry-after': '3600' } });
    await expect(putComment(ask, PLACE, { marker: MARKER, body: BODY })).rejects.toBeInstanceOf(ApiError);
  });
});

const RUN: CheckRun = { owner: 'o', repo: 'r', commit: 'a'.repeat(40), name: 'vmsguard', conclusion: 'failure', title: 'fail', summary: 'text' };

function annotation(line: number, changes: Partial<Annotation> = {}): Annotation {
  return { kind: 'error', title: 't', message: 'm', place: { file: 'fw.conf', region: { startLine: line, startColumn: 2 } }, ...changes };
}

describe('putCheckRun', () => {
  it('writes annotations fifty at a time', async () => {
    await putCheckRun(ask, RUN, Array.from({ length: 120 }, (_unused, index) => annotation(index + 1)));
    expect(github.annotations).toHaveLength(120);
    expect(writes()).toEqual(['POST /repos/o/r/check-runs', 'PATCH /repos/o/r/check-runs/5', 'PATCH /repos/o/r/check-runs/5']);
  });

  it('keeps within what GitHub takes', async () => {
    const long = '\u{1F600}'.repeat(70_000);
    await putCheckRun(ask, { ...RUN, title: long, summary: long }, [annotation(1, { title: long, message: long }), { kind: 'notice', title: 'no place', message: 'm' }, annotation(3, { place: { file: 'fw.conf', region: { startLine: 3, endLine: 5, startColumn: 1 } } })]);
    expect(github.annotations).toHaveLength(2);
  });
});

describe('eventPlace', () => {
  const environment = { GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: 'm', GITHUB_ACTOR: 'eve' };
  const pull = (from: string | null): unknown => ({ pull_request: { number: 7, head: { sha: 'h', repo: from === null ? null : { full_name: from } }, base: { repo: { full_name: 'o/r' } } } });

  it.each<[string, unknown, Readonly<Record<string, string>>, unknown]>([
    ['a branch', pull('o/r'), {}, { owner: 'o', repo: 'r', pullRequest: 7, commit: 'h' }],
    ['a fork', pull('eve/r'), {}, { owner: 'o', repo: 'r', pullRequest: 7, commit: 'h', readOnly: 'fork' }],
    ['a fork that is gone', pull(null), {}, { owner: 'o', repo: 'r', pullRequest: 7, commit: 'h', readOnly: 'fork' }],
    ['Dependabot', pull('o/r'), { GITHUB_ACTOR: 'dependabot[bot]' }, { owner: 'o', repo: 'r', pullRequest: 7, commit: 'h', readOnly: 'dependabot' }],
    ['a push', {}, {}, { owner: 'o', repo: 'r', commit: 'm' }],
    ['no repository', {}, { GITHUB_REPOSITORY: 'x' }, undefined],
  ])('knows %s', (_what, payload, changes, expected) => {
    expect(eventPlace({ ...environment, ...changes }, payload)).toEqual(expected);
  });
});
