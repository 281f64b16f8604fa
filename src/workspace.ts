/** The files of a folder on disk. No path and no symbolic link leads out of it, nothing is written. */
import { constants, realpathSync } from 'node:fs';
import { open, realpath, stat, type FileHandle } from 'node:fs/promises';
import { resolve } from 'node:path';
import { diagnostic, type Diagnostic } from './model/diagnostic.js';
import type { FileAnswer, Workspace } from './run-request.js';
import { errorCode } from './system-error.js';
import { isGitPath, relativePath } from './workspace-path.js';
import { findSites, HEAD_BYTES } from './workspace-search.js';

/** Largest file that is read (ruling 30). */
export const FILE_BYTES = 128 * 1024 * 1024;

/** Bytes of a file up to which it is read; `fileBytes` only ever narrows the usual limit. */
export interface WorkspaceLimits {
  readonly fileBytes: number;
}

/**
 * A workspace over a folder. Its real path is taken once; the folder itself may be reached over a symbolic link.
 * @throws when the folder does not exist
 */
export function diskWorkspace(root: string, limits: WorkspaceLimits = { fileBytes: FILE_BYTES }): Workspace {
  const base = realpathSync(root);
  const fileBytes = Math.min(limits.fileBytes, FILE_BYTES);
  return {
    read: (path) => readInside(base, path, { fileBytes }),
    findSites: (paths) => findSites(base, paths, (path) => readInside(base, path, { headBytes: HEAD_BYTES })),
  };
}

/** A whole file, refused when it is larger; or the head of a file of any size. */
type Extent = { readonly fileBytes: number } | { readonly headBytes: number };

async function readInside(root: string, path: string, extent: Extent): Promise<FileAnswer> {
  const inside = relativePath(root, path);
  if (inside === undefined) return refuse('error', 'workspace.outside', path);
  if (isGitPath(inside)) return refuse('error', 'workspace.git_folder', inside);
  try {
    const handle = await open(resolve(root, inside), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      return await readHandle(handle, { root, path: inside, extent });
    } finally {
      await handle.close();
    }
  } catch (thrown: unknown) {
    return await explain(root, inside, thrown);
  }
}

interface Reading {
  readonly root: string;
  readonly path: string;
  readonly extent: Extent;
}

async function readHandle(handle: FileHandle, { root, path, extent }: Reading): Promise<FileAnswer> {
  const opened = await handle.stat();
  if (!opened.isFile()) return refuse('incomplete', 'workspace.not_a_file', path);
  // A folder on the way may be a link, and may have been swapped: what was opened must be what stands inside.
  const real = await realpath(resolve(root, path));
  const inside = relativePath(root, real);
  if (inside === undefined) return refuse('error', 'workspace.symlink_outside', path);
  if (isGitPath(inside)) return refuse('error', 'workspace.git_folder', path);
  const found = await stat(real);
  if (found.ino !== opened.ino || found.dev !== opened.dev) return refuse('incomplete', 'workspace.changed', path);
  const most = 'headBytes' in extent ? extent.headBytes : extent.fileBytes;
  const bytes = await readUpTo(handle, Math.min(opened.size, most), most + 1);
  const after = await handle.stat();
  const isChanged = bytes.length < Math.min(opened.size, most) || after.size !== opened.size || after.mtimeMs !== opened.mtimeMs;
  if (isChanged) return refuse('incomplete', 'workspace.changed', path);
  if (bytes.length <= most) return { file: { path, bytes } };
  return 'headBytes' in extent ? { file: { path, bytes: bytes.subarray(0, most) } } : tooLarge(path, most);
}

/** At most `most` bytes, whatever size was stated: files under `/proc` state 0, and a file may grow meanwhile. */
async function readUpTo(handle: FileHandle, stated: number, most: number): Promise<Uint8Array> {
  let bytes = new Uint8Array(Math.min(stated + 1, most));
  let length = 0;
  for (;;) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, null);
    length += bytesRead;
    if (bytesRead === 0 || length === most) return bytes.subarray(0, length);
    if (length < bytes.length) continue;
    const larger = new Uint8Array(Math.min(2 * bytes.length, most));
    larger.set(bytes);
    bytes = larger;
  }
}

/** Turns an error of the file system into a sentence; the reason is its code, since its text holds absolute paths. */
async function explain(root: string, path: string, thrown: unknown): Promise<FileAnswer> {
  const code = errorCode(thrown);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return { problem: diagnostic('incomplete', 'export.missing', { path }, { path }) };
  }
  if (code !== 'ELOOP' && code !== 'EMLINK') return notReadable(path, code);
  const target = await realpath(resolve(root, path)).catch(() => undefined);
  const leaves = target !== undefined && relativePath(root, target) === undefined;
  return refuse('error', leaves ? 'workspace.symlink_outside' : 'workspace.symlink', path);
}

function refuse(effect: Diagnostic['effect'], code: string, path: string): FileAnswer {
  return { problem: diagnostic(effect, code, { path }, { path }) };
}

function notReadable(path: string, reason: string): FileAnswer {
  return { problem: diagnostic('incomplete', 'export.not_readable', { path }, { path, reason }) };
}

function tooLarge(path: string, most: number): FileAnswer {
  const limit = Math.round((most / (1024 * 1024)) * 100) / 100;
  return { problem: diagnostic('incomplete', 'export.too_large', { path }, { path, limit }) };
}
