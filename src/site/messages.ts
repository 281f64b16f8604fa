import type { MessageTemplates } from '../model/message.js';
import { exceptionMessages } from './messages-exceptions.js';
import { fileMessages } from './messages-file.js';
import { networkMessages } from './messages-network.js';
import { schemaMessages } from './messages-schema.js';

/** Sentences about site definitions; every code starts with `site.`. */
export const siteMessages: MessageTemplates = { ...fileMessages, ...schemaMessages, ...networkMessages, ...exceptionMessages };
