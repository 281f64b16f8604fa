/** The files of one commit, read from Git's own store. Nothing is checked out, fetched or written, and no hook runs. */
import { execFile } from 'node:child_process';
import { diagnostic, type Diagnostic } from './model/diagnostic.js';
import type { FileAnswer, Workspace } from './run-request.js';
import { FILE_BYTES } from './workspace.js';
import { isGitPath, relativePath } from './workspace-path.js';
import { HEAD_BYTES, MOST_SITES, SITE_NAME, SKIPPED, startsAsSite } from './workspace-search.js';

/** A commit that can be read, or why it cannot. */
export type GitAnswer = { readonly commit: string; readonly workspace: Workspace } | { readonly problem: Diagnostic };

/** A file of the commit. */
interface Entry {
  readonly mode: string;
  readonly object: string;
  readonly size: number;
}

/**
 * A workspace over the files of a commit below a folder of its working tree.
 * @param revision anything that `git rev-parse` takes for a commit
 */
export async function gitWorkspace(root: string, revision: string): Promise<GitAnswer> {
  try {
    const commit = (await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])).toString('utf8').trim();
    const prefix = (await git(root, ['rev-parse', '--show-prefix'])).toString('utf8').replace(/\n$/u, '');
    const tree: Tree = { root, commit, entries: entriesOf(await git(root, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit]), prefix) };
    return { commit, workspace: { read: (path) => readEntry(tree, path, FILE_BYTES), findSites: (paths) => findSitesIn(tree, paths) } };
  } catch (thrown: unknown) {
    return { problem: diagnostic('warning', 'git.no_revision', { path: '' }, { revision, reason: reasonOf(thrown) }) };
  }
}

interface Tree {
  readonly root: string;
  readonly commit: string;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** `mode SP type SP object SP+ size TAB path NUL` (git-ls-tree(1)); only what lies below the prefix, without it. */
function entriesOf(listing: Buffer, prefix: string): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const record of listing.toString('utf8').split('\0')) {
    const [, mode = '', object = '', size = '', path = ''] = /^(\d+) blob ([0-9a-f]+) +(\d+)\t([\s\S]+)$/u.exec(record) ?? [];
    if (path.startsWith(prefix) && path !== '') entries.set(path.slice(prefix.length), { mode, object, size: Number(size) });
  }
  return entries;
}

const SYMBOLIC_LINK = '120000';

async function readEntry({ root, commit, entries }: Tree, path: string, mostBytes: number): Promise<FileAnswer> {
  const inside = relativePath(root, path);
  if (inside === undefined) return refuse('error', 'workspace.outside', path);
  if (isGitPath(inside)) return refuse('error', 'workspace.git_folder', inside);
  const entry = entries.get(inside);
  if (entry === undefined) return refuse('incomplete', 'export.missing', inside);
  if (entry.mode === SYMBOLIC_LINK) return refuse('error', 'workspace.symlink', inside);
  if (entry.size > mostBytes) return { problem: diagnostic('incomplete', 'export.too_large', { path: inside }, { path: inside, limit: Math.round(mostBytes / (1024 * 1024)) }) };
  try {
    return { file: { path: inside, bytes: await git(root, ['cat-file', 'blob', entry.object]) } };
  } catch (thrown: unknown) {
    return { problem: diagnostic('incomplete', 'git.failed', { path: inside }, { path: inside, revision: commit, reason: reasonOf(thrown) }) };
  }
}

function refuse(effect: Diagnostic['effect'], code: string, path: string): FileAnswer {
  return { problem: diagnostic(effect, code, { path }, { path }) };
}

async function findSitesIn(tree: Tree, paths: readonly string[]): Promise<{ readonly sites: readonly string[]; readonly diagnostics: readonly Diagnostic[] }> {
  const named = paths.map((path) => relativePath(tree.root, path) ?? path);
  const sites: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of [...tree.entries.keys()].sort()) {
    if (!SITE_NAME.test(path) || !named.some((one) => isBelow(path, one)) || sites.length >= MOST_SITES) continue;
    const answer = await readEntry(tree, path, FILE_BYTES);
    if ('problem' in answer) diagnostics.push(answer.problem);
    else if (startsAsSite({ path, bytes: answer.file.bytes.subarray(0, HEAD_BYTES) })) sites.push(path);
  }
  return { sites, diagnostics };
}

/** The file that is named, or one below the folder that is, but in no folder that a search of the disk skips. */
function isBelow(path: string, named: string): boolean {
  if (path === named) return true;
  if (named !== '.' && !path.startsWith(`${named}/`)) return false;
  const below = named === '.' ? path : path.slice(named.length + 1);
  return !below.split('/').slice(0, -1).some((part) => SKIPPED.has(part));
}

/** Room for the largest file and for the listing of a large repository. */
const MOST_OUTPUT = FILE_BYTES + 1024;

/** Git with nothing that a repository could have it run, ask or fetch. */
function git(folder: string, args: readonly string[]): Promise<Buffer> {
  const env = { ...withoutGit(process.env), GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_NO_REPLACE_OBJECTS: '1', LC_ALL: 'C' };
  const quiet = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'protocol.allow=never'];
  return new Promise((resolve, reject) => {
    execFile('git', [...quiet, ...args], { cwd: folder, env, encoding: 'buffer', maxBuffer: MOST_OUTPUT, windowsHide: true, timeout: 120_000 }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(stderr.toString('utf8').trim().split('\n')[0] ?? '', { cause: error }));
    });
  });
}

/** A variable such as GIT_DIR would name another repository. */
function withoutGit(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('GIT_')));
}

function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const { cause } = thrown;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return (thrown.message === '' ? code : thrown.message).slice(0, 200);
}

/** The parents of a commit, in order; none when it is not to be had. */
export async function parentsOf(root: string, revision: string): Promise<readonly string[]> {
  try {
    const text = (await git(root, ['cat-file', 'commit', '--end-of-options', revision])).toString('utf8');
    const [header = ''] = text.split('\n\n', 1);
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gmu)].map(([, parent = '']) => parent);
  } catch {
    return [];
  }
}

/** The commit that two others both come from, when the history that is here tells it. */
export async function commonAncestor(root: string, one: string, other: string): Promise<string | undefined> {
  try {
    return (await git(root, ['merge-base', '--end-of-options', one, other])).toString('utf8').trim();
  } catch {
    return undefined;
  }
}

/**
 * Asks the repository that this one was cloned from for one commit without its history.
 * @throws when it does not answer, or does not have the commit
 */
export async function fetchCommit(root: string, commit: string): Promise<void> {
  await git(root, ['-c', 'protocol.https.allow=always', '-c', 'protocol.file.allow=user', 'fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--depth=1', 'origin', commit]);
}

/** Line numbers of a file, first and last. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** The lines of each file that are new or changed since a commit, as the working tree has them; undefined when Git cannot tell. */
export async function changedLines(root: string, base: string): Promise<ReadonlyMap<string, readonly LineRange[]> | undefined> {
  try {
    const options = ['--unified=0', '--no-color', '--no-ext-diff', '--no-textconv', '--no-renames', '--src-prefix=a/', '--dst-prefix=b/', '--relative'];
    return hunksOf((await git(root, ['-c', 'core.quotePath=false', 'diff', ...options, '--end-of-options', base, '--'])).toString('utf8'));
  } catch {
    return undefined;
  }
}

/** `+++ b/PATH`, then `@@ -1,2 +3,4 @@` for each stretch (git-diff(1)); a stretch of no lines was only taken out. */
function hunksOf(diff: string): ReadonlyMap<string, readonly LineRange[]> {
  const changed = new Map<string, LineRange[]>();
  let ranges: LineRange[] | undefined;
  for (const line of diff.split('\n')) {
    const [, path] = /^\+\+\+ "?b\/(.*?)"?\t?$/u.exec(line) ?? [];
    if (path !== undefined) {
      ranges = [];
      changed.set(path, ranges);
    }
    const [, first, count = '1'] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/u.exec(line) ?? [];
    if (first !== undefined && Number(count) > 0) ranges?.push({ first: Number(first), last: Number(first) + Number(count) - 1 });
  }
  return changed;
}
