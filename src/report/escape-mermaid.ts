/** Text in a label of a Mermaid picture. */
import { cutText } from './cut-text.js';
import { visibleText } from './visible-text.js';

/** Longest label; names in site files are shorter. */
const LONGEST_LABEL = 60;

/**
 * Hostile text for a place between `["` and `"]`. Everything but letters, digits and blanks becomes one of Mermaid's
 * entities (`#35;`), so that no quote, bracket, directive (`%%{`), Markdown or HTML is left.
 */
export function escapeMermaid(text: string): string {
  return cutText(visibleText(text), LONGEST_LABEL).replace(/[^\p{L}\p{N} ]/gu, (character) => `#${character.codePointAt(0) ?? 0};`);
}
