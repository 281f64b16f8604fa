/** The languages a report can be written in. */
export type Language = 'en' | 'ja';

/** Values that fill the `{name}` places of a template. Text may be hostile: the reporter escapes it. */
export type MessageParameters = Readonly<Record<string, string | number>>;

/** One sentence in every language. Sentences are written whole, never built from fragments. */
export interface MessageTemplate {
  readonly en: string;
  readonly ja: string;
}

/** Templates by code. A code is `room.what_happened`, unique in the program. */
export type MessageTemplates = Readonly<Record<string, MessageTemplate>>;

/** What is to be said, before the language is chosen. */
export interface Message {
  readonly code: string;
  readonly parameters: MessageParameters;
}

/**
 * Fills the `{name}` places of a template.
 * A name without a value throws: it is our mistake, never the user's.
 */
export function fillTemplate(template: string, parameters: MessageParameters): string {
  return template.replace(/\{(\w+)\}/gu, (_whole, name: string) => {
    const value = parameters[name];
    if (value === undefined) throw new Error(`the template has no value for {${name}}: ${template}`);
    return String(value);
  });
}
