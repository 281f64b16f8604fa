/** Text in a job summary: GitHub Flavored Markdown, in which HTML counts as well. */
import { cutText } from './cut-text.js';
import { visibleText } from './visible-text.js';

/** All of ASCII's punctuation but the comma and `;`, which mean nothing to Markdown, HTML or GitHub's own links. */
const MEANINGFUL = /[!"#$%&'()*+\-./:<=>?@[\\\]^_`{|}~]/gu;

/**
 * Hostile text as Markdown that shows exactly that text on one line: no markup, no HTML, no link, no mention.
 * Every character that could mean something becomes a numeric entity.
 */
export function escapeMarkdown(text: string): string {
  return visibleText(text).replace(MEANINGFUL, (character) => `&#${character.charCodeAt(0)};`);
}

/** The same, cut to `most` characters before it is escaped: for cells of tables. */
export function escapeCell(text: string, most: number): string {
  return cutText(visibleText(text), most).replace(MEANINGFUL, (character) => `&#${character.charCodeAt(0)};`);
}
