import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskWorkspace } from '../src/workspace.js';
import { DEEPEST, HEAD_BYTES } from '../src/workspace-search.js';
import { workspaceMessages } from '../src/workspace-messages.js';
import { exportMessages } from '../src/parsers/shared/messages.js';

let parent = '';
let root = '';

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'workspace-'));
  root = join(parent, 'root');
  mkdirSync(root);
  write('../secret.txt', 'outside');
});

afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
});

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

async function problemOf(path: string): Promise<string> {
  const answer = await diskWorkspace(root).read(path);
  return 'problem' in answer ? `${answer.problem.effect} ${answer.problem.code}` : 'read';
}

async function found(...paths: readonly string[]): Promise<{ readonly sites: readonly string[]; readonly codes: readonly string[] }> {
  const { sites, diagnostics } = await diskWorkspace(root).findSites(paths);
  for (const { code } of diagnostics) expect({ ...workspaceMessages, ...exportMessages }).toHaveProperty([code]);
  return { sites, codes: diagnostics.map(({ effect, code, location }) => `${effect} ${code} ${location.path}`) };
}

describe('read', () => {
  it('reads a file with its repository-relative path', async () => {
    write('fw/edge.conf', 'config');
    expect(await diskWorkspace(root).read('fw//./edge.conf')).toEqual({ file: { path: 'fw/edge.conf', bytes: new TextEncoder().encode('config') } });
  });

  it('follows a link on the way to the workspace itself', async () => {
    write('a', 'x');
    symlinkSync(root, join(parent, 'link'));
    expect(await diskWorkspace(join(parent, 'link')).read('a')).toHaveProperty('file');
  });

  it('reads a file behind a linked folder inside the workspace', async () => {
    write('real/a', 'x');
    symlinkSync('real', join(root, 'alias'));
    expect(await problemOf('alias/a')).toBe('read');
  });

  it.each(['../secret.txt', '/etc/passwd', 'a/../../secret.txt', '', 'a\0b', '..'])('refuses %j', async (path) => {
    expect(await problemOf(path)).toBe('error workspace.outside');
  });

  it.each(['.git/config', 'sub/.GIT/config', '.git. /config', '.g\u200cit/config', 'git~1/config'])('refuses %s', async (path) => {
    expect(await problemOf(path)).toBe('error workspace.git_folder');
  });

  it('refuses a folder that leads into .git', async () => {
    write('.git/config', 'x');
    symlinkSync('.git', join(root, 'innocent'));
    expect(await problemOf('innocent/config')).toBe('error workspace.git_folder');
  });

  it('refuses links out of the workspace, as file and as folder', async () => {
    symlinkSync('../secret.txt', join(root, 'fw.conf'));
    symlinkSync('..', join(root, 'up'));
    symlinkSync('/proc/self/environ', join(root, 'environment'));
    expect(await problemOf('fw.conf')).toBe('error workspace.symlink_outside');
    expect(await problemOf('up/secret.txt')).toBe('error workspace.symlink_outside');
    expect(await problemOf('environment')).toBe('error workspace.symlink_outside');
  });

  it('refuses links inside the workspace and loops of links', async () => {
    write('a', 'x');
    symlinkSync('a', join(root, 'b'));
    symlinkSync('loop', join(root, 'loop'));
    expect(await problemOf('b')).toBe('error workspace.symlink');
    expect(await problemOf('loop')).toBe('error workspace.symlink');
  });

  it('does not hang on a pipe and refuses folders', async () => {
    execFileSync('mkfifo', [join(root, 'pipe')]);
    mkdirSync(join(root, 'folder'));
    expect(await problemOf('pipe')).toBe('incomplete workspace.not_a_file');
    expect(await problemOf('folder')).toBe('incomplete workspace.not_a_file');
  });

  it.each(['missing.conf', 'missing/fw.conf'])('says that %s is missing', async (path) => {
    expect(await problemOf(path)).toBe('incomplete export.missing');
  });

  it.skipIf(process.getuid?.() === 0)('says that a file is unreadable', async () => {
    write('a', 'x');
    chmodSync(join(root, 'a'), 0);
    expect(await problemOf('a')).toBe('incomplete export.not_readable');
  });

  it('says that a name is too long', async () => {
    expect(await problemOf('a'.repeat(5_000))).toBe('incomplete export.not_readable');
  });

  it.each([
    [9, true],
    [10, true],
    [11, false],
  ])('reads %i bytes under a limit of 10: %s', async (size, isRead) => {
    write('a', 'x'.repeat(size));
    const answer = await diskWorkspace(root, { fileBytes: 10 }).read('a');
    expect('file' in answer ? answer.file.bytes.length === size : answer.problem.code !== 'export.too_large').toBe(isRead);
  });
});

const SITE = 'vmsguard: 1\nname: x\n';

describe('findSites', () => {
  it('finds site definitions below a folder, sorted, each once', async () => {
    write('b/site.yaml', SITE);
    write('a.yml', `# comment\n---\n${SITE}`);
    write('c/deep/er/site.json', '{"vmsguard": 1}');
    write('other.yaml', 'name: vmsguard\n');
    write('note.txt', SITE);
    expect(await found('.', 'b', 'b/site.yaml')).toEqual({ sites: ['a.yml', 'b/site.yaml', 'c/deep/er/site.json'], codes: [] });
  });

  it.each(['node_modules/a', 'dist', '.git', 'x/node_modules'])('passes over %s', async (folder) => {
    write(`${folder}/site.yaml`, SITE);
    expect(await found('.')).toEqual({ sites: [], codes: [] });
  });

  it.each([
    ['../x', 'error workspace.outside ../x'],
    ['missing', 'error workspace.path_missing missing'],
    ['.git', 'error workspace.git_folder .git'],
    ['plain.yaml', 'error workspace.not_a_site plain.yaml'],
    ['link.yaml', 'error workspace.symlink_outside link.yaml'],
    ['broken.yaml', 'error workspace.symlink broken.yaml'],
    ['pipe', 'error workspace.not_a_file pipe'],
  ])('complains about %s when it is named', async (path, code) => {
    write('plain.yaml', 'name: x\n');
    symlinkSync('../secret.txt', join(root, 'link.yaml'));
    symlinkSync('nowhere', join(root, 'broken.yaml'));
    execFileSync('mkfifo', [join(root, 'pipe')]);
    expect(await found(path)).toEqual({ sites: [], codes: [code] });
  });

  it('says that links below a folder may hide a site', async () => {
    write('a/site.yaml', SITE);
    write('elsewhere/other.yaml', SITE);
    symlinkSync('../../secret.txt', join(root, 'a/outside.yaml'));
    symlinkSync('../elsewhere', join(root, 'a/folder'));
    symlinkSync('site.yaml', join(root, 'a/same.yaml'));
    symlinkSync('nowhere', join(root, 'a/broken.yaml'));
    symlinkSync('nowhere', join(root, 'a/broken.txt'));
    expect(await found('a')).toEqual({
      sites: ['a/site.yaml'],
      codes: ['incomplete workspace.symlink a/broken.yaml', 'incomplete workspace.symlink a/folder', 'incomplete workspace.symlink_outside a/outside.yaml'],
    });
  });

  it('does not go round in circles', async () => {
    write('a/site.yaml', SITE);
    symlinkSync('..', join(root, 'a/up'));
    expect(await found('.')).toEqual({ sites: ['a/site.yaml'], codes: [] });
  });

  it('finds a site behind any amount of comments', async () => {
    write('padded.yaml', `${'# padding\n'.repeat(HEAD_BYTES / 8)}${SITE}`);
    write('long.yaml', `# ${'x'.repeat(2 * HEAD_BYTES)}\n${SITE}`);
    write('large.json', JSON.stringify({ rules: 'x'.repeat(2 * HEAD_BYTES) }));
    expect(await found('.')).toEqual({ sites: ['long.yaml', 'padded.yaml'], codes: [] });
  });

  it('says where it did not search', async () => {
    const deep = Array.from({ length: DEEPEST + 1 }, () => 'd').join('/');
    write(`${deep}/site.yaml`, SITE);
    expect(await found('.')).toEqual({ sites: [], codes: [`incomplete workspace.too_deep ${deep}`] });
  });

  it('stops at a thousand sites and says so', async () => {
    for (let index = 0; index <= 1_000; index += 1) write(`s${String(index).padStart(4, '0')}.yaml`, SITE);
    const { sites, codes } = await found('.');
    expect(sites).toHaveLength(1_000);
    expect(codes).toEqual(['incomplete workspace.too_many_sites s0999.yaml']);
  });

  it('takes hostile names as they are', async () => {
    const name = 'a\n::error::x\u202e.yaml';
    write(name, SITE);
    expect(await found('.')).toEqual({ sites: [name], codes: [] });
  });

  it('reads hard links like any file', async () => {
    write('site.yaml', SITE);
    linkSync(join(root, 'site.yaml'), join(root, 'again.yaml'));
    expect((await found('.')).sites).toEqual(['again.yaml', 'site.yaml']);
  });
});
