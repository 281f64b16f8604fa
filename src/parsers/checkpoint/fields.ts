/** Members of the export's JSON objects by name, with a word about every member and value that is not understood. */
import type { Location } from '../../model/source.js';
import type { ExportReport } from '../shared/export-report.js';
import { readEntry, type JsonEntry, type JsonOutline, type JsonOutlineObject, type JsonPosition } from '../shared/json-reader.js';
import { ownText } from '../shared/own-text.js';

/** Any part of the document; an entry is an object that was not read yet. */
export type Part = JsonOutline | JsonEntry;

/** Where reading happens, and who is told. */
export interface FileContext {
  readonly path: string;
  readonly report: ExportReport;
}

/** Names of members that an object of one kind may have. */
export interface FieldNames {
  readonly read: ReadonlySet<string>;
  /** Known and without effect on what passes. */
  readonly noEffect: ReadonlySet<string>;
}

/** The members of one object. A value of another type than asked for is reported and makes the object strange. */
export interface Fields {
  readonly location: Location;
  text(key: string): string | undefined;
  number(key: string): number | undefined;
  flag(key: string): boolean | undefined;
  items(key: string): readonly Part[];
  object(key: string): JsonOutlineObject | undefined;
  part(key: string): Part | undefined;
  /** True once some member or value was not understood. */
  isStrange(): boolean;
  /** Reports that a value is not one of those that the product writes. */
  doubt(key: string): void;
}

/** The object that a part is; undefined when it is something else. */
export function objectOf(part: Part | undefined): JsonOutlineObject | undefined {
  if (part?.kind === 'entry') return readEntry(part);
  return part?.kind === 'object' ? part : undefined;
}

/** Place of a part in its file. */
export function placeOf({ path }: FileContext, { line, column }: JsonPosition): Location {
  return { path, region: { startLine: line, startColumn: column } };
}

/** What every object is called by is text. */
const IDENTITY: ReadonlySet<string> = new Set(['uid', 'name', 'type']);

/** Reads one object and counts it and every member that it should not have. */
export function readFields(object: JsonOutlineObject, names: FieldNames, context: FileContext): Fields {
  const { report } = context;
  const location = placeOf(context, object);
  const members = new Map<string, JsonOutline>();
  let strange = false;
  report.count('understood', location);
  const complain = (part: JsonPosition, what: string): void => {
    strange = true;
    report.count('unrecognised', placeOf(context, part), what);
  };
  for (const { key, value, keyLine, keyColumn } of object.members) {
    if (members.has(key)) complain(value, `"${key}": …, "${key}": …`);
    if (IDENTITY.has(key) && value.kind !== 'string') complain(value, `"${key}"`);
    if (names.read.has(key)) members.set(key, value);
    else if (!names.noEffect.has(key)) complain({ line: keyLine, column: keyColumn }, `"${key}"`);
  }
  function typed<Value>(key: string, take: (part: JsonOutline) => Value | undefined): Value | undefined {
    const part = members.get(key);
    if (part === undefined) return undefined;
    const value = take(part);
    if (value === undefined) complain(part, `"${key}"`);
    return value;
  }
  return {
    location,
    text: (key) => typed(key, (part) => (part.kind === 'string' ? ownText(part.value) : undefined)),
    number: (key) => typed(key, (part) => (part.kind === 'number' ? part.value : undefined)),
    flag: (key) => typed(key, (part) => (part.kind === 'boolean' ? part.value : undefined)),
    items: (key) => typed(key, (part) => (part.kind === 'array' ? part.items : undefined)) ?? [],
    object: (key) => typed(key, objectOf),
    part: (key) => members.get(key),
    isStrange: () => strange,
    doubt(key) {
      complain(members.get(key) ?? object, `"${key}"`);
    },
  };
}

/** Reports a part of a list or document that is none of those the product writes. */
export function reportStray(part: Part, context: FileContext, what: string): void {
  context.report.count('unrecognised', placeOf(context, part), what);
}
