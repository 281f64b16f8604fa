/**
 * The same text as a string of its own. A part that was cut from an export is a view of it in V8 and keeps the whole
 * file in memory for as long as it lives.
 */
export function ownText(part: string): string {
  return ` ${part}`.slice(1);
}
