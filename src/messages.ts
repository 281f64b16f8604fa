/** Every sentence of the program by code, in every language. */
import { judgementMessages } from './judgement/messages.js';
import { fillTemplate, type Language, type Message } from './model/message.js';
import { parserMessages } from './parsers/index.js';
import { siteMessages } from './site/messages.js';

const templates: ReadonlyMap<string, { readonly en: string; readonly ja: string }> = new Map(
  Object.entries({ ...parserMessages, ...siteMessages, ...judgementMessages }),
);

/** The sentence of a message in a language. A code without a sentence is our mistake: it is shown as it is. */
export function renderMessage(message: Message, language: Language): string {
  const template = templates.get(message.code);
  return template === undefined ? message.code : fillTemplate(template[language], message.parameters);
}

/** Codes that have a sentence, for the test that compares them with those in use. */
export function messageCodes(): ReadonlySet<string> {
  return new Set(templates.keys());
}
