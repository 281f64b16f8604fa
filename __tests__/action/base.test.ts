import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventCommits, findBase } from '../../src/action/base.js';
import { main } from '../../src/action/main.js';
import type { Runner } from '../../src/action/runner.js';
import type { Annotation } from '../../src/report/plan-annotations.js';
import { changedLines } from '../../src/workspace-git.js';
import { scratchFolder, type ScratchFolder } from '../cli/scratch-folder.js';
import { loopback, type Loopback } from './github/loopback.js';

const [A, B] = ['a'.repeat(40), 'b'.repeat(40)];

describe('eventCommits', () => {
  it.each<[string, unknown, unknown]>([
    ['pull_request', { pull_request: { base: { sha: A }, head: { sha: B } } }, { base: A, head: B }],
    ['push', { before: A }, { base: A }],
    ['merge_group', { merge_group: { base_sha: A } }, { base: A }],
    ['push', { before: '0'.repeat(40) }, undefined],
    ['push', { before: '--upload-pack=x' }, undefined],
    ['pull_request', { pull_request: { base: { sha: 7 }, head: { sha: B } } }, undefined],
    ['pull_request', null, undefined],
    ['schedule', { before: A }, undefined],
    ['workflow_dispatch', {}, undefined],
  ])('reads %s %j', (name, payload, expected) => {
    expect(eventCommits(name, payload)).toEqual(expected);
  });
});

const SITE = `vmsguard: 1
name: Office
encryption: {server: false, streaming: false, event: false, mobile: false}
zones:
  office: {kind: client, ipv4: 10.0.1.0/24, gateway: fw}
  cams: {kind: camera, ipv4: 10.0.2.0/24, gateway: fw}
firewalls:
  fw: {export: fw.v4, interfaces: {eth1: office, eth2: cams}}
hosts:
  rec: {address: 10.0.1.5, components: [recording-server]}
deviceGroups:
  cameras: {zone: cams, recorders: [rec], https: true, media: https}
`;
const rules = (...lines: readonly string[]): string => ['*filter', ':INPUT DROP [0:0]', ':FORWARD DROP [0:0]', ':OUTPUT ACCEPT [0:0]', '-A FORWARD -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT', '-A FORWARD -s 10.0.1.5/32 -d 10.0.2.0/24 -p tcp -m tcp --dport 443 -j ACCEPT', ...lines, 'COMMIT', ''].join('\n');
const OLD_HOLE = '-A FORWARD -s 10.0.1.64/26 -d 10.0.2.0/24 -p tcp -m tcp --dport 80 -j ACCEPT';
const NEW_HOLE = '-A FORWARD -s 10.0.1.128/26 -d 10.0.2.0/24 -p tcp -m tcp --dport 23 -j ACCEPT';

const events: ScratchFolder[] = [];
const repository = scratchFolder();
const clone = scratchFolder();
const commits = { base: '', head: '', merge: '' };

function git(folder: string, ...args: readonly string[]): string {
  const identity = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.com', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.com', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', [...args], { cwd: folder, env: { PATH: process.env['PATH'] ?? '', ...identity }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

beforeAll(() => {
  const { path } = repository;
  git(path, 'init', '--quiet', '--initial-branch=main');
  git(path, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  repository.write('vmsguard.yaml', SITE);
  repository.write('fw.v4', rules(OLD_HOLE));
  git(path, 'add', '--all');
  git(path, 'commit', '--quiet', '-m', 'base');
  git(path, 'checkout', '--quiet', '-b', 'change');
  repository.write('fw.v4', rules(OLD_HOLE, NEW_HOLE));
  git(path, 'commit', '--quiet', '--all', '-m', 'change');
  commits.head = git(path, 'rev-parse', 'HEAD');
  git(path, 'checkout', '--quiet', 'main');
  repository.write('README.md', 'later\n');
  git(path, 'add', '--all');
  git(path, 'commit', '--quiet', '-m', 'later');
  commits.base = git(path, 'rev-parse', 'HEAD');
  git(path, 'merge', '--quiet', '--no-ff', '-m', 'merge', 'change');
  commits.merge = git(path, 'rev-parse', 'HEAD');
  git(clone.path, 'clone', '--quiet', '--depth=1', `file://${path}`, 'work');
});

afterAll(() => {
  for (const one of [repository, clone, ...events]) one.remove();
});

interface Told extends Runner {
  readonly annotations: Annotation[];
  readonly summaries: string[];
  readonly lines: string[];
}

function runnerAt(root: string, inputs: Readonly<Record<string, string>> = {}, base = commits.base): Told {
  const event = scratchFolder();
  events.push(event);
  event.write('event.json', JSON.stringify({ pull_request: { base: { sha: base }, head: { sha: commits.head } } }));
  const told = { annotations: new Array<Annotation>(), summaries: new Array<string>(), lines: new Array<string>() };
  return {
    environment: { GITHUB_WORKSPACE: root, RUNNER_TEMP: event.path, GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(event.path, 'event.json'), GITHUB_SHA: commits.merge },
    readInput: (name) => inputs[name] ?? '',
    annotate: (annotation) => void told.annotations.push(annotation),
    setOutput: () => undefined,
    log: (line) => void told.lines.push(line),
    writeSummary: (markdown) => Promise.resolve(void told.summaries.push(markdown)),
    ...told,
  };
}

describe('findBase', () => {
  it('takes the first parent of a merged pull request', async () => {
    expect(await findBase(runnerAt(repository.path), repository.path, 'en')).toMatchObject({ commit: commits.base });
  });

  it('fetches the one commit that a shallow clone lacks', async () => {
    const root = join(clone.path, 'work');
    expect(await findBase(runnerAt(root), root, 'en')).toMatchObject({ commit: commits.base });
  });

  it('says why there is none', async () => {
    const root = scratchFolder();
    expect(await findBase(runnerAt(root.path), root.path, 'en')).toMatchObject({ reason: expect.stringMatching(/./u) });
    root.remove();
  });

  it('knows the lines that differ', async () => {
    expect(await changedLines(repository.path, commits.base)).toEqual(new Map([['fw.v4', [{ first: 8, last: 8 }]]]));
    expect(await changedLines(repository.path, 'nowhere')).toBeUndefined();
  });
});

describe('a pull request', () => {
  const findings = (runner: Told): readonly string[] => runner.annotations.filter(({ kind }) => kind !== 'notice').map(({ kind, place, title }) => `${kind} ${place?.file}:${place?.region.startLine} ${title}`);

  it('is annotated at the lines that it changes', async () => {
    const runner = runnerAt(repository.path);
    expect(await main(runner, new Date('2026-11-22T12:00:00Z'))).toBe(1);
    expect(findings(runner)).toEqual([expect.stringMatching(/^error fw\.v4:8 /u)]);
    expect(runner.lines.join('\n')).toContain('passes now: office -> cameras (cams) tcp/23');
  });

  it('is annotated everywhere on request, and nowhere', async () => {
    const all = runnerAt(repository.path, { annotations: 'all' });
    await main(all, new Date('2026-11-22T12:00:00Z'));
    expect(findings(all).length).toBeGreaterThan(1);
    const none = runnerAt(repository.path, { annotations: 'none' });
    expect(await main(none, new Date('2026-11-22T12:00:00Z'))).toBe(1);
    expect(none.annotations).toEqual([]);
  });

  it('passes with scope new when it brings nothing, and fails for the old hole with scope all', async () => {
    const before = git(repository.path, 'rev-parse', 'HEAD');
    git(repository.path, 'checkout', '--quiet', commits.base);
    try {
      const [fresh, all] = [runnerAt(repository.path, { scope: 'new' }), runnerAt(repository.path, { scope: 'all' })];
      expect(await main(fresh, new Date('2026-11-22T12:00:00Z'))).toBe(0);
      expect(await main(all, new Date('2026-11-22T12:00:00Z'))).toBe(1);
      expect(findings(all)).toEqual([]);
    } finally {
      git(repository.path, 'checkout', '--quiet', before);
    }
  });

  it('judges everything and says so when there is no base, whatever the scope', async () => {
    const runner = runnerAt(join(clone.path, 'work'), { scope: 'new' }, 'c'.repeat(40));
    git(join(clone.path, 'work'), 'checkout', '--quiet', '--orphan', 'alone');
    git(join(clone.path, 'work'), 'commit', '--quiet', '-m', 'alone');
    expect(await main(runner, new Date('2026-11-22T12:00:00Z'))).toBe(1);
    expect(runner.annotations.map(({ message }) => message)).toContainEqual(expect.stringContaining('fetch-depth: 2'));
  });
});

describe('a comment and a check run', () => {
  const asked = { comment: 'true', 'check-run': 'true', 'github-token': 't' };
  const payload = (from: string): string => JSON.stringify({ pull_request: { number: 7, base: { sha: commits.base, repo: { full_name: 'o/r' } }, head: { sha: commits.head, repo: { full_name: from } } } });

  async function published(inputs: Readonly<Record<string, string>>, { from = 'o/r', prepare = () => undefined }: { readonly from?: string; readonly prepare?: (github: Loopback) => void } = {}) {
    const github = await loopback();
    prepare(github);
    const runner = runnerAt(repository.path, inputs);
    const event = scratchFolder();
    events.push(event);
    event.write('event.json', payload(from));
    const environment = { ...runner.environment, GITHUB_EVENT_PATH: join(event.path, 'event.json'), GITHUB_API_URL: github.address, GITHUB_REPOSITORY: 'o/r', GITHUB_ACTOR: 'eve' };
    const code = await main({ ...runner, environment }, new Date('2026-11-22T12:00:00Z'));
    await github.close();
    return { code, github, annotations: runner.annotations, warnings: runner.annotations.filter(({ title }) => title === 'vmsguard').map(({ message }) => message) };
  }

  it('are written where they are asked for', async () => {
    const { code, github, warnings } = await published(asked);
    expect(code).toBe(1);
    expect(warnings).toEqual([]);
    expect(github.comments.map(({ body }) => body)).toEqual([expect.stringMatching(/^<!-- vmsguard:comment:default -->[\s\S]*#47;23/u)]);
    expect(github.annotations.length).toBeGreaterThan(0);
  });

  it('are not tried with the token of a fork, and nothing is asked for without a word', async () => {
    const fork = await published(asked, { from: 'eve/r' });
    expect(fork.code).toBe(1);
    expect(fork.github.asked).toEqual([]);
    expect(fork.warnings).toEqual([expect.stringContaining('fork')]);
    expect((await published({})).github.asked).toEqual([]);
  });

  it('change neither exit code nor annotations when GitHub refuses everything', async () => {
    const usual = await published({});
    const refused = await published(asked, { prepare: (github) => github.fail(/./u, ...Array.from({ length: 50 }, () => ({ status: 403 }))) });
    expect(refused.code).toBe(usual.code);
    expect(refused.annotations.filter(({ title }) => title !== 'vmsguard')).toEqual(usual.annotations);
    expect(refused.warnings).toEqual([expect.stringContaining('pull-requests: write'), expect.stringContaining('checks: write')]);
  });
});
