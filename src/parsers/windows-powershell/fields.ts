import type { Location } from '../../model/source.js';
import type { JsonMember, JsonObject, JsonValue } from '../shared/json-reader.js';

/** A member of an object as text. `text` is undefined for null, and `readable` false for what is no plain value. */
export interface Field {
  readonly text: string | undefined;
  readonly readable: boolean;
  readonly location: Location;
}

/** The members of one object by name. A name that stands twice is in `repeated`. */
export interface FieldSet {
  readonly location: Location;
  readonly fields: ReadonlyMap<string, Field>;
  readonly repeated: readonly string[];
}

/** Reads the members of an object. Objects written on one line carry their column, else the line is enough. */
export function readFields(object: JsonObject, path: string): FieldSet {
  const fields = new Map<string, Field>();
  const repeated: string[] = [];
  for (const member of object.members) {
    if (fields.has(member.key)) repeated.push(member.key);
    const text = plainText(member.value);
    fields.set(member.key, { text: text?.text, readable: text !== undefined, location: memberLocation(member, object, path) });
  }
  return { location: objectLocation(object, path), fields, repeated };
}

/** Where an object begins. */
export function objectLocation(object: JsonObject, path: string): Location {
  const compact = object.members[0]?.keyLine === object.line;
  return { path, region: { startLine: object.line, ...(compact ? { startColumn: object.column } : {}) } };
}

/** Where a member stands. */
export function memberLocation(member: JsonMember, object: JsonObject, path: string): Location {
  const compact = member.keyLine === object.line;
  return { path, region: { startLine: member.keyLine, ...(compact ? { startColumn: member.keyColumn } : {}) } };
}

/** The named member of an object; the last when it stands twice, as ConvertFrom-Json would give. */
export function memberOf(object: JsonObject, key: string): JsonMember | undefined {
  return object.members.findLast((member) => member.key === key);
}

/** The objects of a list; one object alone counts as a list of one, as ConvertTo-Json writes it. */
export function objectsOf(value: JsonValue): { readonly objects: readonly JsonObject[]; readonly others: readonly JsonValue[] } {
  const list = listOf(value);
  return { objects: list.filter((item) => item.kind === 'object'), others: list.filter((item) => item.kind !== 'object') };
}

function listOf(value: JsonValue): readonly JsonValue[] {
  if (value.kind === 'array') return value.items;
  if (value.kind === 'null') return [];
  return wrappedList(value) ?? [value];
}

/** Windows PowerShell 5.1 writes some lists as `{"value": [...], "Count": 2}`. */
function wrappedList(value: JsonValue): readonly JsonValue[] | undefined {
  if (value.kind !== 'object' || value.members.length !== 2) return undefined;
  const list = memberOf(value, 'value')?.value;
  return list?.kind === 'array' && memberOf(value, 'Count') !== undefined ? list.items : undefined;
}

/** A plain value or a list of them as text with commas; undefined for anything else. */
function plainText(value: JsonValue): { readonly text: string | undefined } | undefined {
  switch (value.kind) {
    case 'null':
      return { text: undefined };
    case 'string':
      return { text: value.value };
    case 'number':
      return { text: value.text };
    case 'boolean':
      return { text: value.value ? 'True' : 'False' };
    case 'array':
    case 'object': {
      const parts = (value.kind === 'array' ? value.items : wrappedList(value))?.map(scalarText);
      return parts === undefined || parts.includes(undefined) ? undefined : { text: parts.join(',') };
    }
    default:
      return value satisfies never;
  }
}

function scalarText(value: JsonValue): string | undefined {
  if (value.kind === 'string') return value.value;
  return value.kind === 'number' ? value.text : undefined;
}
