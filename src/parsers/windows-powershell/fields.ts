import type { Location } from '../../model/source.js';
import { readEntry, type JsonEntry, type JsonMember, type JsonOutline, type JsonOutlineObject, type JsonPosition } from '../shared/json-reader.js';

/** What may stand in an object that is read: its members' values may hold lists. */
type Part = JsonOutline | JsonEntry;
type Member = JsonMember<Part>;

/** Names of members that an object of one kind may have. */
export interface FieldNames {
  readonly read: ReadonlySet<string>;
  /** Known and without effect on what passes. */
  readonly withoutEffect: ReadonlySet<string>;
}

/** Where the members of an object stand in it. Objects of one list mostly have the same, so they share this. */
interface FieldLayout {
  readonly keys: readonly string[];
  /** By name; the last when it stands twice, as ConvertFrom-Json would give. */
  readonly places: ReadonlyMap<string, number>;
  /** Names that are neither read nor known to be without effect, and names that stand twice. */
  readonly unknown: ReadonlySet<string>;
  readonly read: readonly string[];
}

/** The members of one object by name. */
export interface FieldSet {
  readonly object: JsonOutlineObject;
  readonly path: string;
  /** Where the object begins. */
  readonly location: Location;
  readonly layout: FieldLayout;
}

/** Starts to read the objects of one file that have these names. */
export function fieldReader(path: string, names: FieldNames): (object: JsonOutlineObject) => FieldSet {
  let layout: FieldLayout = { keys: [], places: new Map(), unknown: new Set(), read: [] };
  return (object) => {
    if (!hasLayout(object, layout)) layout = layoutOf(object, names);
    return { object, path, location: objectLocation(object, path), layout };
  };
}

function hasLayout({ members }: JsonOutlineObject, { keys }: FieldLayout): boolean {
  if (members.length !== keys.length) return false;
  for (let index = 0; index < keys.length; index += 1) if (members[index]?.key !== keys[index]) return false;
  return true;
}

function layoutOf({ members }: JsonOutlineObject, names: FieldNames): FieldLayout {
  const keys = members.map(({ key }) => key);
  const places = new Map(keys.map((key, index) => [key, index]));
  const listed = [...places.keys()].filter((key) => !names.withoutEffect.has(key));
  const isRead = (key: string): boolean => names.read.has(key) && keys.indexOf(key) === keys.lastIndexOf(key);
  return { keys, places, read: listed.filter(isRead), unknown: new Set(listed.filter((key) => !isRead(key))) };
}

/** The names of the members, each once. */
export function fieldNames({ layout }: FieldSet): readonly string[] {
  return [...layout.places.keys()];
}

/** True when there is such a member, whatever its value. */
export function hasField({ layout }: FieldSet, key: string): boolean {
  return layout.places.has(key);
}

/** Names of the members that are not understood: unknown ones, ones that stand twice, and values that are no plain ones. */
export function strangeFields(set: FieldSet): readonly string[] {
  const { unknown, read, places } = set.layout;
  if (unknown.size === 0 && read.every((key) => isPlain(set, key))) return [];
  return [...places.keys()].filter((key) => unknown.has(key) || (read.includes(key) && !isPlain(set, key)));
}

function isPlain(set: FieldSet, key: string): boolean {
  const value = memberNamed(set, key)?.value;
  return value !== undefined && (isScalar(value) || listText(value) !== undefined);
}

function memberNamed({ object, layout }: FieldSet, key: string): Member | undefined {
  const place = layout.places.get(key);
  return place === undefined ? undefined : object.members[place];
}

/** A member as text, a list with commas; undefined for null, for what is no plain value, and when there is none. */
export function textOf(set: FieldSet, key: string): string | undefined {
  const value = memberNamed(set, key)?.value;
  return value === undefined ? undefined : plainText(value);
}

/** Where a member stands, or its object when there is none. */
export function locate(set: FieldSet, key: string): Location {
  const member = memberNamed(set, key);
  return member === undefined ? set.location : memberLocation(member, set.object, set.path);
}

/** Where an object begins. Objects written on one line carry their column, else the line is enough. */
function objectLocation(object: JsonOutlineObject, path: string): Location {
  return placeOf(object, object.members[0]?.keyLine === object.line, path);
}

/** Where a member stands. */
export function memberLocation({ keyLine, keyColumn }: Member, object: JsonPosition, path: string): Location {
  return placeOf({ line: keyLine, column: keyColumn }, keyLine === object.line, path);
}

function placeOf({ line, column }: JsonPosition, isCompact: boolean, path: string): Location {
  return { path, region: isCompact ? { startLine: line, startColumn: column } : { startLine: line } };
}

/** The named member of an object; the last when it stands twice, as ConvertFrom-Json would give. */
export function memberOf(object: JsonOutlineObject, key: string): JsonMember<JsonOutline> | undefined {
  return object.members.findLast((member) => member.key === key);
}

/** An object of a list, read or still to be read. */
export type ListedObject = JsonEntry | JsonOutlineObject;

/** Reads an object of a list. */
export function readListed(object: ListedObject): JsonOutlineObject {
  return object.kind === 'entry' ? readEntry(object) : object;
}

/** The objects of a list; one object alone counts as a list of one, as ConvertTo-Json writes it. */
export function objectsOf(value: JsonOutline): { readonly objects: readonly ListedObject[]; readonly others: readonly JsonPosition[] } {
  const objects: ListedObject[] = [];
  const others: JsonPosition[] = [];
  for (const item of listOf(value)) {
    if (item.kind === 'entry' || item.kind === 'object') objects.push(item);
    else others.push(item);
  }
  return { objects, others };
}

function listOf(value: JsonOutline): readonly Part[] {
  if (value.kind === 'array') return value.items;
  if (value.kind === 'null') return [];
  return wrappedList(value) ?? [value];
}

/** Windows PowerShell 5.1 writes some lists as `{"value": [...], "Count": 2}`. */
function wrappedList(value: Part): readonly Part[] | undefined {
  if (value.kind !== 'object' || value.members.length !== 2) return undefined;
  const list = memberOf(value, 'value')?.value;
  return list?.kind === 'array' && memberOf(value, 'Count') !== undefined ? list.items : undefined;
}

function isScalar(value: Part): boolean {
  return value.kind !== 'object' && value.kind !== 'array' && value.kind !== 'entry';
}

function plainText(value: Part): string | undefined {
  switch (value.kind) {
    case 'string':
      return value.value;
    case 'number':
      return value.text;
    case 'boolean':
      return value.value ? 'True' : 'False';
    case 'null':
      return undefined;
    default:
      return listText(value);
  }
}

/** A list of plain values as text with commas; undefined for any other list and for objects. */
function listText(value: Part): string | undefined {
  const parts = (value.kind === 'array' ? value.items : wrappedList(value))?.map(scalarText);
  return parts === undefined || parts.includes(undefined) ? undefined : parts.join(',');
}

function scalarText(value: Part): string | undefined {
  if (value.kind === 'string') return value.value;
  return value.kind === 'number' ? value.text : undefined;
}
