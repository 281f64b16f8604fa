/** Every sentence of the program by code, in every language. */
import { baselineMessages } from './baseline/messages.js';
import { compareMessages } from './compare/messages.js';
import { judgementMessages } from './judgement/messages.js';
import { fillTemplate, type Language, type Message, type MessageTemplate } from './model/message.js';
import { parserMessages } from './parsers/index.js';
import { queryMessages } from './query-messages.js';
import { siteMessages } from './site/messages.js';
import { workspaceMessages } from './workspace-messages.js';

const templates: ReadonlyMap<string, MessageTemplate> = new Map(
  Object.entries({ ...parserMessages, ...siteMessages, ...workspaceMessages, ...queryMessages, ...compareMessages, ...baselineMessages, ...judgementMessages }),
);

/** The sentence of a message in a language. A code without a sentence is our mistake: it is shown as it is. */
export function renderMessage(message: Message, language: Language): string {
  const template = templates.get(message.code);
  return template === undefined ? message.code : fillTemplate(template[language], message.parameters);
}

/** The sentences by code, for the test that compares them with the codes in use. */
export function messageTemplates(): ReadonlyMap<string, MessageTemplate> {
  return templates;
}
