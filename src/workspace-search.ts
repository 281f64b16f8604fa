/** Finds site definitions: files that are named, and those that stand below folders that are named. */
import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { diagnostic, type Diagnostic, type DiagnosticEffect } from './model/diagnostic.js';
import type { MessageParameters } from './model/message.js';
import type { FileAnswer } from './run-request.js';
import type { SourceFile } from './model/source.js';
import { isSiteDefinition } from './site/parse-site.js';
import { errorCode } from './system-error.js';
import { isGitPath, relativePath } from './workspace-path.js';

/** Most site files of one run (ruling 30). */
export const MOST_SITES = 1_000;

/** Deepest folder that is searched, counted from the one that was named. */
export const DEEPEST = 20;

/** Most files and folders that one search looks at. */
const MOST_ENTRIES = 500_000;

/** Folders of other people's files, of built files and of Git. */
export const SKIPPED: ReadonlySet<string> = new Set(['node_modules', 'dist', '.git']);

/** The first key of every site file. */
const MARK = new TextEncoder().encode('\nvmsguard: 1');

/** Of a file that may be a site definition, this much is read to see whether it is one. */
export const HEAD_BYTES = 256 * 1024;

/** Site files are YAML, of which JSON is a part. */
export const SITE_NAME = /\.(?:ya?ml|json)$/iu;

/** Reads the head of a file: `HEAD_BYTES`, or all of a smaller one. */
type Read = (path: string) => Promise<FileAnswer>;

/** What a problem does to the verdict, and the code of its sentence. */
type Problem = readonly [DiagnosticEffect, string];

interface Search {
  readonly root: string;
  readonly read: Read;
  readonly sites: Set<string>;
  readonly diagnostics: Map<string, Diagnostic>;
  /** Symbolic links that were met; where they lead decides what is said about them. */
  readonly links: Set<string>;
  readonly folders: Set<string>;
  entries: number;
}

/** Site files in order of their paths, each once, and trouble with what was named or met. Never throws. */
export async function findSites(
  root: string,
  paths: readonly string[],
  read: Read,
): Promise<{ readonly sites: readonly string[]; readonly diagnostics: readonly Diagnostic[] }> {
  const search: Search = { root, read, sites: new Set(), diagnostics: new Map(), links: new Set(), folders: new Set(), entries: 0 };
  for (const path of paths) await searchNamed(search, path);
  for (const link of [...search.links].sort()) await judgeLink(search, link);
  const sorted = [...search.sites].sort();
  const sites = sorted.slice(0, MOST_SITES);
  const last = sites.at(-1);
  if (sorted.length > MOST_SITES && last !== undefined) {
    add(search, ['incomplete', 'workspace.too_many_sites'], last, { limit: MOST_SITES });
  }
  return { sites, diagnostics: [...search.diagnostics.values()] };
}

/** A file that is named must be a site: its trouble is an error, unlike that of a file met below a folder. */
async function searchNamed(search: Search, path: string): Promise<void> {
  const inside = relativePath(search.root, path);
  if (inside === undefined) return add(search, ['error', 'workspace.outside'], path);
  if (isGitPath(inside)) return add(search, ['error', 'workspace.git_folder'], inside);
  const found = await attempt(() => lstat(resolve(search.root, inside)));
  if ('reason' in found) {
    if (ABSENT.has(found.reason)) return add(search, ['error', 'workspace.path_missing'], inside);
    return add(search, ['error', 'workspace.not_readable'], inside, { reason: found.reason });
  }
  const target = await attempt(() => realpath(resolve(search.root, inside)));
  if ('reason' in target) {
    if (found.value.isSymbolicLink() && LEADS_NOWHERE.has(target.reason)) return add(search, ['error', 'workspace.symlink'], inside);
    return add(search, ['error', 'workspace.not_readable'], inside, { reason: target.reason });
  }
  if (relativePath(search.root, target.value) === undefined) return add(search, ['error', 'workspace.symlink_outside'], inside);
  if (found.value.isDirectory()) return searchFolders(search, inside);
  const answer = await search.read(inside);
  if ('problem' in answer) return addProblem(search, inside, { ...answer.problem, effect: 'error' });
  if (startsAsSite(answer.file)) search.sites.add(inside);
  else add(search, ['error', 'workspace.not_a_site'], inside);
}

async function searchFolders(search: Search, named: string): Promise<void> {
  const pending: { readonly path: string; readonly depth: number }[] = [{ path: named, depth: 0 }];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    if (search.folders.has(folder.path)) continue;
    search.folders.add(folder.path);
    for (const entry of await entriesOf(search, folder.path)) {
      const path = folder.path === '.' ? entry.name : `${folder.path}/${entry.name}`;
      search.entries += 1;
      if (search.entries > MOST_ENTRIES) return add(search, ['incomplete', 'workspace.too_many_entries'], path, { limit: MOST_ENTRIES });
      if (!entry.isDirectory()) await lookAt(search, entry, path);
      else if (SKIPPED.has(entry.name) || isGitPath(entry.name)) continue;
      else if (folder.depth >= DEEPEST) add(search, ['incomplete', 'workspace.too_deep'], path, { limit: DEEPEST });
      else pending.push({ path, depth: folder.depth + 1 });
    }
  }
}

async function entriesOf(search: Search, path: string): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(resolve(search.root, path), { withFileTypes: true });
    return entries.sort((left, right) => (left.name < right.name ? -1 : 1));
  } catch (thrown: unknown) {
    add(search, ['incomplete', 'workspace.folder_not_readable'], path, { reason: errorCode(thrown) });
    return [];
  }
}

async function lookAt(search: Search, entry: Dirent, path: string): Promise<void> {
  if (entry.isSymbolicLink()) {
    if (!SKIPPED.has(entry.name)) search.links.add(path);
    return;
  }
  if (!SITE_NAME.test(entry.name)) return;
  const answer = await search.read(path);
  if ('problem' in answer) return addProblem(search, path, answer.problem);
  if (startsAsSite(answer.file)) search.sites.add(path);
}

/** A head full of comments counts as a site: no amount of comments may hide one. Reading it tells what it is. */
export function startsAsSite(head: SourceFile): boolean {
  if (isSiteDefinition(head)) return true;
  if (head.bytes.length < HEAD_BYTES) return false;
  const bytes = new Uint8Array(head.bytes.length + MARK.length);
  bytes.set(head.bytes);
  bytes.set(MARK, head.bytes.length);
  return isSiteDefinition({ path: head.path, bytes });
}

/** A link could hide a site: only one that leads to what was searched anyway, or to no site, is passed over. */
async function judgeLink(search: Search, path: string): Promise<void> {
  const target = await attempt(() => realpath(resolve(search.root, path)));
  if ('reason' in target) {
    if (!LEADS_NOWHERE.has(target.reason)) return add(search, ['incomplete', 'workspace.not_readable'], path, { reason: target.reason });
    if (SITE_NAME.test(path)) add(search, ['incomplete', 'workspace.symlink'], path);
    return;
  }
  const inside = relativePath(search.root, target.value);
  if (inside === undefined) return add(search, ['incomplete', 'workspace.symlink_outside'], path);
  const found = await attempt(() => lstat(target.value));
  if ('reason' in found) return add(search, ['incomplete', 'workspace.not_readable'], path, { reason: found.reason });
  const isFolder = found.value.isDirectory();
  const folder = isFolder ? inside : inside.slice(0, Math.max(0, inside.lastIndexOf('/')));
  if (search.folders.has(folder === '' ? '.' : folder) || inside.split('/').some((part) => SKIPPED.has(part))) return;
  if (isFolder || SITE_NAME.test(path)) add(search, ['incomplete', 'workspace.symlink'], path);
}

/** What the file system says about a path with nothing at it. */
const ABSENT: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

/** And about a link that nothing can be read through. */
const LEADS_NOWHERE: ReadonlySet<string> = new Set([...ABSENT, 'ELOOP']);

/** A question to the file system: its answer, or the code of its refusal. */
async function attempt<T>(ask: () => Promise<T>): Promise<{ readonly value: T } | { readonly reason: string }> {
  try {
    return { value: await ask() };
  } catch (thrown: unknown) {
    return { reason: errorCode(thrown) };
  }
}

function add(search: Search, problem: Problem, path: string, parameters: MessageParameters = {}): void {
  const [effect, code] = problem;
  addProblem(search, path, diagnostic(effect, code, { path }, { path, ...parameters }));
}

function addProblem(search: Search, path: string, problem: Diagnostic): void {
  search.diagnostics.set(`${path}\n${problem.code}`, problem);
}
