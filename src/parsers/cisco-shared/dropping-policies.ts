import type { ConfigLine } from './config-lines.js';

/** True when a policy for quality of service drops a whole class, and not only what is above a rate. */
export function dropsClass(lines: readonly ConfigLine[]): boolean {
  return lines.some(({ text, children }) => text === 'drop' || /(?:conform-action|^police .*conform) drop/u.test(text) || text.startsWith('conform-action drop') || (children.length > 0 && dropsClass(children)));
}
