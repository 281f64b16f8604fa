/** Text in a job summary: GitHub Flavored Markdown, in which HTML counts as well. */
import { cutText } from './cut-text.js';
import { visibleText } from './visible-text.js';

/** All of ASCII's punctuation but the comma and `;`, which mean nothing to Markdown, HTML or GitHub's own links; a blank in front, which begins a block of code. */
const MEANINGFUL = /^ |[!"#$%&'()*+\-./:<=>?@[\\\]^_`{|}~]/gu;

/**
 * GitHub looks for mail addresses, mentions and issues in the text that it shows, when entities are characters again
 * (cmark-gfm, `extensions/autolink.c`: postprocess_text). An element between them ends the text.
 */
const LINKED_WHEN_SHOWN: ReadonlySet<string> = new Set(['@', '#']);

/**
 * Hostile text as Markdown that shows exactly that text on one line: no markup, no HTML, no link, no mention.
 * Every character that could mean something becomes a numeric entity.
 */
export function escapeMarkdown(text: string): string {
  return visibleText(text).replace(MEANINGFUL, entity);
}

/** The same, cut to `most` characters before it is escaped: for cells of tables. */
export function escapeCell(text: string, most: number): string {
  return cutText(visibleText(text), most).replace(MEANINGFUL, entity);
}

function entity(character: string): string {
  const code = `&#${character.charCodeAt(0)};`;
  return LINKED_WHEN_SHOWN.has(character) ? `<span>${code}</span>` : code;
}
