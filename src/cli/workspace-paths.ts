import { resolve } from 'node:path';
import type { Language } from '../model/message.js';
import { InputError } from '../run-request.js';
import { relativePath } from '../workspace-path.js';
import { tell } from './messages.js';

/**
 * Paths as the user wrote them, from the folder they stand in, as paths inside the workspace.
 * @throws InputError for a path that leads out of it
 */
export function workspacePaths(paths: readonly string[], { root, folder, language }: { readonly root: string; readonly folder: string; readonly language: Language }): readonly string[] {
  return paths.map((path) => {
    const inside = relativePath(root, resolve(folder, path));
    if (inside === undefined) throw new InputError(tell(language, 'cli.outside', { path, root }));
    return inside;
  });
}
