import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder that paths may not leave: the repository around `folder`, else `folder` itself. `.git` is a folder in a
 * clone and a file in a worktree or submodule.
 */
export function workspaceRoot(folder: string): string {
  for (let root = folder; ; root = dirname(root)) {
    if (lstatSync(join(root, '.git'), { throwIfNoEntry: false }) !== undefined) return root;
    if (root === dirname(root)) return folder;
  }
}
