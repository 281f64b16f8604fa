/** Paths inside a workspace: relative, with `/`, never upwards. */
import { isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * The repository-relative form of a path; undefined when it leads out of the root, is absolute elsewhere or holds
 * a NUL. The root itself is `.`. Nothing is read.
 */
export function relativePath(root: string, path: string): string | undefined {
  if (path === '' || path.includes('\0')) return undefined;
  const inside = relative(root, resolve(root, path));
  if (isAbsolute(inside) || inside === '..' || inside.startsWith(`..${sep}`)) return undefined;
  return inside === '' ? '.' : inside.split(sep).join('/');
}

/** True when one of the folders of a relative path is Git's own, on file systems of every kind of spelling. */
export function isGitPath(path: string): boolean {
  return path.split('/').some((part) => part.normalize('NFKC').replace(/[\p{Cf}. ]+$/gu, '').toLowerCase() === '.git');
}
