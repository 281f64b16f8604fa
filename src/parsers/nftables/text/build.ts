/** Values of libnftables-json(5) as the JSON reader would give them, with places in a text of nft's own language. */
import type { JsonArray, JsonNull, JsonObject, JsonPosition, JsonValue } from '../../shared/json-reader.js';
import type { Token } from './tokens.js';

/** `{ key: value, ... }`; members without a value are left out. */
export function objectAt({ line, column }: JsonPosition, members: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  const present = Object.entries(members).flatMap(([key, value]) => (value === undefined ? [] : [{ key, keyLine: line, keyColumn: column, value }]));
  return { kind: 'object', line, column, members: present };
}

/** `[ ... ]` */
export function arrayAt({ line, column }: JsonPosition, items: readonly JsonValue[]): JsonArray {
  return { kind: 'array', line, column, items };
}

/** `"text"` */
export function textAt({ line, column }: JsonPosition, value: string): JsonValue {
  return { kind: 'string', value, line, column };
}

/** A number as nft writes it in decimal. */
export function numberAt({ line, column }: JsonPosition, value: number): JsonValue {
  return { kind: 'number', value, text: String(value), line, column };
}

/** `true` or `false` */
export function booleanAt({ line, column }: JsonPosition, value: boolean): JsonValue {
  return { kind: 'boolean', value, line, column };
}

/** `null` */
export function nullAt({ line, column }: JsonPosition): JsonNull {
  return { kind: 'null', line, column };
}

/** `{"kind": body}` */
export function kindAt(position: JsonPosition, kind: string, body: JsonValue): JsonObject {
  return objectAt(position, { [kind]: body });
}

/** The tokens of one rule or of one line of a set, and how far they were read. */
export interface TokenReader {
  readonly tokens: readonly Token[];
  at: number;
}

/** The token at hand; undefined at the end. */
export function peek(reader: TokenReader): Token | undefined {
  return reader.tokens[reader.at];
}

/** Takes the token if it is this word or sign. */
export function take(reader: TokenReader, text: string): Token | undefined {
  const token = peek(reader);
  if (token === undefined || token.kind === 'string' || token.text !== text) return undefined;
  reader.at += 1;
  return token;
}

/** Takes the next token if it is a word. */
export function takeWord(reader: TokenReader): Token | undefined {
  const token = peek(reader);
  if (token?.kind !== 'word') return undefined;
  reader.at += 1;
  return token;
}

/** Takes a name, with quotes or without. */
export function takeName(reader: TokenReader): Token | undefined {
  const token = peek(reader);
  if (token?.kind !== 'word' && token?.kind !== 'string') return undefined;
  reader.at += 1;
  return token;
}

/** Takes a plain decimal number. */
export function takeNumber(reader: TokenReader): JsonValue | undefined {
  const token = peek(reader);
  if (token?.kind !== 'word' || !/^\d{1,15}$/u.test(token.text)) return undefined;
  reader.at += 1;
  return numberAt(token, Number(token.text));
}
