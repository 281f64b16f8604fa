import type { Location } from '../../model/source.js';
import type { ExportReport } from '../shared/export-report.js';
import { readEntry, type JsonEntry, type JsonObject, type JsonOutline, type JsonValue } from '../shared/json-reader.js';

/** What to look for in one JSON object, and where to say what else stands in it. */
export interface Reading {
  readonly path: string;
  readonly report: ExportReport;
}

/** The members of an object that a room reads, and those on its named list of what has no effect. */
export interface Shape {
  /** Names the object for people: `IpPermissions`. */
  readonly what: string;
  readonly read: ReadonlySet<string>;
  readonly noEffect: ReadonlySet<string>;
}

/** One JSON object by its members. A member of a wrong kind is reported, counts as absent and makes it faulty. */
export interface Fields {
  readonly location: Location;
  has(key: string): boolean;
  isList(key: string): boolean;
  text(key: string): string | undefined;
  whole(key: string): number | undefined;
  flag(key: string): boolean | undefined;
  /** Items of a list; none when there is no such member. */
  items(key: string): readonly JsonValue[];
  object(key: string): JsonObject | undefined;
  /** Texts of a list of texts. */
  texts(key: string): readonly string[];
  /** Says that a member holds what the grammar does not know. */
  reject(key: string): void;
  /** True once a member was not understood. */
  isFaulty(): boolean;
}

/** The words of a shape, by lower case, without underscores, so that `Priority` and `source_ranges` are `priority` and `sourceRanges`. */
export function shape(what: string, read: readonly string[], noEffect: readonly string[]): Shape {
  return { what, read: new Set(read.map(plain)), noEffect: new Set(noEffect.map(plain)) };
}

function plain(key: string): string {
  return key.replaceAll('_', '').toLowerCase();
}

/** Where a value stands. */
export function placeOf(path: string, { line, column }: { readonly line: number; readonly column: number }): Location {
  return { path, region: { startLine: line, startColumn: column } };
}

/** An entry of a list with its members. */
export function wholeValue(item: JsonValue | JsonEntry | JsonOutline): JsonValue | undefined {
  if (item.kind === 'entry') return readEntry(item);
  if (item.kind === 'object' || item.kind === 'array') return undefined;
  return item;
}

/** Opens an object; undefined, with a word about it, when the value is none. Members are told apart without case. */
export function openFields(value: JsonValue | undefined, wanted: Shape, reading: Reading): Fields | undefined {
  if (value === undefined) return undefined;
  if (value.kind !== 'object') {
    reading.report.count('unrecognised', placeOf(reading.path, value), wanted.what);
    return undefined;
  }
  return fieldsOf(value, wanted, reading);
}

function fieldsOf(value: JsonObject, wanted: Shape, { path, report }: Reading): Fields {
  const members = new Map<string, JsonValue>();
  let faulty = false;
  function complain(place: JsonValue, key: string): void {
    faulty = true;
    report.count('unrecognised', placeOf(path, place), `${wanted.what}.${key}`);
  }
  for (const { key, value: member } of value.members) {
    const name = plain(key);
    if (members.has(name) || !(wanted.read.has(name) || wanted.noEffect.has(name))) complain(member, key);
    else if (wanted.read.has(name)) members.set(name, member);
  }
  function find<Kind extends JsonValue['kind']>(key: string, kind: Kind): Extract<JsonValue, { kind: Kind }> | undefined {
    const member = members.get(plain(key));
    if (member === undefined || member.kind === 'null') return undefined;
    if (isKind(member, kind)) return member;
    complain(member, key);
    return undefined;
  }
  function textIn(item: JsonValue, key: string): readonly string[] {
    if (item.kind === 'string') return [item.value];
    complain(item, key);
    return [];
  }
  return {
    location: placeOf(path, value),
    has(key) {
      const member = members.get(plain(key));
      return member !== undefined && member.kind !== 'null';
    },
    isList: (key) => members.get(plain(key))?.kind === 'array',
    text: (key) => find(key, 'string')?.value,
    whole(key) {
      const number = find(key, 'number');
      if (number === undefined || Number.isSafeInteger(number.value)) return number?.value;
      complain(number, key);
      return undefined;
    },
    flag: (key) => find(key, 'boolean')?.value,
    items: (key) => find(key, 'array')?.items ?? [],
    object: (key) => find(key, 'object'),
    texts: (key) => (find(key, 'array')?.items ?? []).flatMap((item) => textIn(item, key)),
    reject: (key) => complain(members.get(plain(key)) ?? value, key),
    isFaulty: () => faulty,
  };
}

function isKind<Kind extends JsonValue['kind']>(value: JsonValue, kind: Kind): value is Extract<JsonValue, { kind: Kind }> {
  return value.kind === kind;
}

/** The same value with the objects in its lists read. */
export function settledValue(value: JsonOutline | JsonEntry): JsonValue | undefined {
  if (value.kind === 'entry') return readEntry(value);
  if (value.kind === 'array') return { ...value, items: value.items.flatMap((item) => settledValue(item) ?? []) };
  if (value.kind !== 'object') return value;
  return { ...value, members: value.members.flatMap((member) => withValue(member, settledValue(member.value))) };
}

function withValue<Member extends object>(member: Member, value: JsonValue | undefined): readonly (Omit<Member, 'value'> & { readonly value: JsonValue })[] {
  return value === undefined ? [] : [{ ...member, value }];
}
