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

/**
 * True when one of the folders of a relative path is Git's own. Some file systems ignore case, invisible characters,
 * and dots and blanks at the end (`.g\u200cit`, `.git. `), or have short names (`git~1`).
 */
export function isGitPath(path: string): boolean {
  return path.split('/').some(isGitName);
}

function isGitName(part: string): boolean {
  const name = part.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '').toLowerCase();
  return name === 'git~1' || (name.startsWith('.git') && !/[^. ]/u.test(name.slice('.git'.length)));
}
