import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../src/cli/main.js';
import { gitWorkspace, type GitAnswer } from '../src/workspace-git.js';
import { recordingTerminal, scratchFolder, SHOP } from './cli/scratch-folder.js';

const folder = scratchFolder();

function git(...args: readonly string[]): string {
  const identity = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.com', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.com', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', [...args], { cwd: folder.path, env: { PATH: process.env['PATH'] ?? '', ...identity }, encoding: 'utf8' }).trim();
}

beforeAll(() => {
  git('init', '--quiet', '--initial-branch=main');
  folder.write('site/vmsguard.yaml', SHOP);
  folder.write('site/exports/a b\u00e9.conf', 'old\n');
  folder.write('node_modules/x/vmsguard.yaml', SHOP);
  folder.write('notes.yaml', 'hello: 1\n');
  symlinkSync('exports/a b\u00e9.conf', join(folder.path, 'site/link.conf'));
  git('add', '--all', '--force');
  git('commit', '--quiet', '-m', 'base');
  git('tag', 'base');
  folder.write('site/exports/a b\u00e9.conf', 'new\n');
  folder.write('other/vmsguard.yaml', SHOP);
  git('add', '--all');
  git('commit', '--quiet', '-m', 'head');
});

afterAll(() => folder.remove());

async function at(revision: string, below = ''): Promise<Extract<GitAnswer, { readonly workspace: unknown }>> {
  const answer = await gitWorkspace(join(folder.path, below), revision);
  if ('problem' in answer) throw new Error(JSON.stringify(answer.problem));
  return answer;
}

async function textAt(revision: string, path: string): Promise<string> {
  const answer = await (await at(revision)).workspace.read(path);
  return 'problem' in answer ? `${answer.problem.effect} ${answer.problem.code}` : new TextDecoder().decode(answer.file.bytes);
}

describe('gitWorkspace', () => {
  it('reads files as they stand in a commit', async () => {
    expect(await textAt('base', 'site/exports/a b\u00e9.conf')).toBe('old\n');
    expect(await textAt('HEAD', 'site/exports/a b\u00e9.conf')).toBe('new\n');
    expect((await at('base')).commit).toBe(git('rev-parse', 'base^{commit}'));
  });

  it('finds site definitions, in no folder of other people\u2019s files', async () => {
    expect((await (await at('base')).workspace.findSites(['.'])).sites).toEqual(['site/vmsguard.yaml']);
    expect((await (await at('HEAD')).workspace.findSites(['.'])).sites).toEqual(['other/vmsguard.yaml', 'site/vmsguard.yaml']);
    expect((await (await at('HEAD')).workspace.findSites(['site'])).sites).toEqual(['site/vmsguard.yaml']);
  });

  it('starts at a folder of the working tree', async () => {
    const { workspace } = await at('base', 'site');
    expect((await workspace.findSites(['.'])).sites).toEqual(['vmsguard.yaml']);
  });

  it.each([
    ['site/link.conf', 'error workspace.symlink'],
    ['../outside', 'error workspace.outside'],
    ['.git/config', 'error workspace.git_folder'],
    ['site/missing.conf', 'incomplete export.missing'],
    ['site', 'incomplete export.missing'],
  ])('refuses %s', async (path, expected) => {
    expect(await textAt('base', path)).toBe(expected);
  });

  it.each(['nowhere', '--help', '-x', 'base:site', '', 'a\nb'])('knows no revision %j', async (revision) => {
    expect(await gitWorkspace(folder.path, revision)).toMatchObject({ problem: { code: 'git.no_revision' } });
  });

  it('knows no revision outside a repository', async () => {
    const outside = scratchFolder();
    mkdirSync(join(outside.path, 'x'));
    expect(await gitWorkspace(join(outside.path, 'x'), 'HEAD')).toMatchObject({ problem: { code: 'git.no_revision' } });
    outside.remove();
  });
});

describe('vmsguard diff', () => {
  async function diff(...args: readonly string[]): Promise<{ readonly code: number; readonly output: string; readonly errors: string }> {
    const terminal = recordingTerminal(folder.path);
    const code = await main(['diff', ...args], terminal);
    return { code, output: terminal.output.join(''), errors: terminal.errors.join('') };
  }

  it('compares revisions', async () => {
    const { code, output } = await diff('base', 'HEAD', '--format', 'json');
    expect(JSON.parse(output)).toMatchObject({ verdict: 'incomplete', scope: 'new', base: { name: 'base', removedSites: [] } });
    expect(code).toBe(2);
  });

  it('compares a revision with the files as they stand', async () => {
    expect((await diff('base')).output).toContain('other/vmsguard.yaml');
  });

  it('compares folders', async () => {
    const { output } = await diff('site', 'other');
    expect(output).toContain('What the change does');
  });

  it('says what it needs, and what does not exist', async () => {
    expect(await diff()).toMatchObject({ code: 3, errors: expect.stringContaining('BASE [HEAD]') });
    expect(await diff('nowhere')).toMatchObject({ code: 3, errors: expect.stringContaining('no revision nowhere') });
  });
});
