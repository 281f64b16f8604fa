/** Text and places in a SARIF log (SARIF 2.1.0, sections 3.4, 3.11 and 3.30). */
import type { Language } from '../model/message.js';
import type { Location, Region } from '../model/source.js';
import { cutText } from './cut-text.js';
import { escapeMarkdown } from './escape-markdown.js';
import { visibleText } from './visible-text.js';

/** Longest text of a message; names and comments of exports may be long. */
const LONGEST = 4_000;

/** A text with its Markdown, as SARIF's messages and descriptions are. */
export interface SarifMessage {
  readonly text: string;
  readonly markdown?: string;
}

/**
 * Hostile text for a message: no link and no placeholder. Braces are doubled (3.11.5); a link begins `[text](`
 * (3.11.6), so a blank between the two brackets leaves none, for readers that know the escapes and those that do not.
 */
export function sarifText(text: string): string {
  return cutText(visibleText(text), LONGEST).replace(/\]\(/gu, '] (').replace(/[{}]/gu, '$&$&');
}

/** Hostile text for the Markdown form of a message. Entities hold no brace, so nothing needs doubling. */
export function sarifMarkdown(text: string): string {
  return escapeMarkdown(cutText(visibleText(text), LONGEST));
}

/** Several hostile texts as sentences, one a line. */
export function sarifSentences(texts: readonly string[], language: Language): string {
  return texts.map((text) => asSentence(sarifText(text), language)).join('\n');
}

/** Multitool's rule SARIF2001 and GitHub's one-line display want sentences that end. */
export function asSentence(text: string, language: Language): string {
  return /[.!?。]$/u.test(text) ? text : `${text}${language === 'ja' ? '。' : '.'}`;
}

/** A repository-relative path as a URI reference: each segment percent-encoded, so that no name is a scheme, query or fragment. */
export function sarifUri(path: string): string {
  return path.split('/').map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\u{fffd}'))).join('/');
}

/** Where files of the log are. */
export const ROOT_ID = '%SRCROOT%';

export interface SarifArtifactLocation {
  readonly uri: string;
  readonly uriBaseId: typeof ROOT_ID;
}

export interface SarifPhysicalLocation {
  readonly artifactLocation: SarifArtifactLocation;
  readonly region?: Region;
}

export function artifactLocation(path: string): SarifArtifactLocation {
  return { uri: sarifUri(path), uriBaseId: ROOT_ID };
}

export function physicalLocation({ path, region }: Location): SarifPhysicalLocation {
  return { artifactLocation: artifactLocation(path), ...(region === undefined ? {} : { region: soundRegion(region) }) };
}

/** A region that ends before it begins is one line: readers refuse a whole log for one such place. */
function soundRegion({ startLine, startColumn, endLine, endColumn }: Region): Region {
  const last = Math.max(startLine, endLine ?? startLine);
  const isEndKnown = endColumn !== undefined && (last > startLine || endColumn >= (startColumn ?? 1));
  return {
    startLine,
    ...(startColumn === undefined ? {} : { startColumn }),
    endLine: last,
    ...(isEndKnown ? { endColumn } : {}),
  };
}
