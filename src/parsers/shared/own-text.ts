/** V8 copies shorter parts anyway. */
const SHORTEST_VIEW = 13;

/**
 * The same text as a string of its own. A part that was cut from an export is a view of it in V8 and keeps the whole
 * file in memory for as long as it lives.
 */
export function ownText(part: string): string {
  if (part.length < SHORTEST_VIEW) return part;
  return [part.slice(0, 1), part.slice(1)].join('');
}
