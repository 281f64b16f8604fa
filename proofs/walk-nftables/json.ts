/** The list that `nft -j list ruleset` prints, as plain values. */
import { UnreadableError, type TextFile } from '../packet-walk/types.js';

/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** The objects of the list, each as its kind and its body. */
export function readObjects(files: readonly TextFile[]): readonly (readonly [kind: string, body: JsonObject])[] {
  return files.flatMap(({ text }) => listOf(member(parse(text), 'nftables')).map((item) => onlyMember(item, objectOf)));
}

function parse(text: string): Json {
  const value: Json = JSON.parse(text);
  return value;
}

/** The value of a key; undefined when it is not there. */
export function member(value: Json | undefined, key: string): Json | undefined {
  return isObject(value) ? value[key] : undefined;
}

/** The one key of an object and what stands behind it. */
export function onlyMember<T>(value: Json, read: (body: Json) => T): readonly [string, T] {
  const entries = isObject(value) ? Object.entries(value) : [];
  const [entry] = entries;
  if (entry === undefined || entries.length !== 1) throw new UnreadableError(`no {"kind": body}: ${JSON.stringify(value)}`);
  return [entry[0], read(entry[1])];
}

/** True for an object, not for a list. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** True for a list. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The object; throws an UnreadableError for anything else. */
export function objectOf(value: Json): JsonObject {
  if (!isObject(value)) throw new UnreadableError(`no object: ${JSON.stringify(value)}`);
  return value;
}

/** The items of a list; throws an UnreadableError for anything else. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (!isList(value)) throw new UnreadableError(`no list: ${JSON.stringify(value)}`);
  return value;
}

/** The text; throws an UnreadableError for anything else. */
export function textOf(value: Json | undefined): string {
  if (typeof value !== 'string') throw new UnreadableError(`no text: ${JSON.stringify(value)}`);
  return value;
}

/** The number; throws an UnreadableError for anything else. */
export function numberOf(value: Json | undefined): number {
  if (typeof value !== 'number') throw new UnreadableError(`no number: ${JSON.stringify(value)}`);
  return value;
}
