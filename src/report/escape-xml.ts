/** Text in XML 1.0: element content and attribute values. */
import { visibleText } from './visible-text.js';

/** Characters that XML 1.0 does not allow and that `visibleText` leaves: U+FFFE and U+FFFF (https://www.w3.org/TR/xml/#charsets). */
const NOT_XML = /[\ufffe\uffff]/gu;

/**
 * Hostile text as XML that reads back as exactly that text on one line. Where `#` and `:` stand doubled they become
 * entities as well: a log into which the file is printed must not hold a runner's command.
 */
export function escapeXml(text: string): string {
  const shown = visibleText(text).replace(NOT_XML, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
  return shown.replace(/[&<>"']|#(?=#)|:(?=:)/gu, (character) => `&#${character.charCodeAt(0)};`);
}
