/** The fixed sentences and labels of every report. */
import { fillTemplate, type Language, type MessageParameters } from '../model/message.js';
import { findingWords } from './words-findings.js';
import { outputWords } from './words-outputs.js';
import { siteWords } from './words-site.js';
import { summaryWords } from './words-summary.js';

const words = { ...siteWords, ...findingWords, ...summaryWords, ...outputWords } as const;

/** Code of a fixed sentence of the reports. */
export type ReportWord = keyof typeof words;

/** Every fixed sentence of the reports, for the test that both languages have the same places. */
export const reportWords = words;

/** One fixed sentence, its places filled. The parameters may be hostile: escape what comes out. */
export function say(language: Language, word: ReportWord, parameters: MessageParameters = {}): string {
  return fillTemplate(words[word][language], parameters);
}
