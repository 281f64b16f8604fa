/** Why a path may not be used; each is the end of a message code. */
export type PathFault = 'path_absolute' | 'path_backslash' | 'path_leaves_workspace' | 'path_unusable';

/**
 * Turns a path in a site file into a repository-relative one. It starts from the folder of the site file and may
 * climb with `..` as long as it stays in the workspace. Only the text is judged; links are for the reader of files.
 * Colons are refused because Windows reads `file:stream` and `C:file` as something else.
 */
export function exportPath(sitePath: string, path: string): { readonly path: string } | { readonly fault: PathFault } {
  if (path.includes('\\')) return { fault: 'path_backslash' };
  if (path.startsWith('/') || /^[A-Za-z]:/u.test(path)) return { fault: 'path_absolute' };
  if (path.includes(':') || path !== path.trim() || /\p{C}/u.test(path)) return { fault: 'path_unusable' };
  const segments = sitePath.split('/').slice(0, -1).filter((segment) => segment !== '.');
  for (const segment of path.split('/')) {
    if (segment === '') return { fault: 'path_unusable' };
    if (segment === '.') continue;
    if (segment !== '..') {
      segments.push(segment);
      continue;
    }
    const left = segments.pop();
    if (left === undefined || left === '' || left === '..') return { fault: 'path_leaves_workspace' };
  }
  const file = path.split('/').at(-1);
  return file === '.' || file === '..' ? { fault: 'path_unusable' } : { path: segments.join('/') };
}
