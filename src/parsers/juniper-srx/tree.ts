import { atLine, type Location } from '../../model/source.js';
import { ownText } from '../shared/own-text.js';
import type { StatementRule } from './statement-rule.js';

/** A value with the line it stands on. */
export interface Value {
  readonly text: string;
  readonly location: Location;
}

/** A statement of the configuration with all that was said below it, merged over both forms and repeated blocks. */
export interface Statement {
  readonly rule: StatementRule;
  /** Empty for an entry, which has a name only. */
  readonly keyword: string;
  /** Names joined by blanks: `trust to-zone untrust`. */
  readonly name: string;
  readonly location: Location;
  readonly parent: Statement | undefined;
  /** Statements below it that are in force, in order. */
  readonly parts: readonly Statement[];
  readonly values: readonly Value[];
  readonly inactive: boolean;
  /** The first place below an object that was not understood. */
  readonly unknown: Location | undefined;
}

/** A statement while the file is read. */
export interface OpenStatement extends Statement {
  readonly parent: OpenStatement | undefined;
  parts: OpenStatement[];
  values: Value[];
  index: Map<string, OpenStatement> | undefined;
  inactive: boolean;
  unknown: Location | undefined;
}

/** What a new statement is made of. */
interface Birth {
  readonly rule: StatementRule;
  readonly keyword: string;
  readonly name: string;
  readonly location: Location;
}

const NO_PARTS: OpenStatement[] = [];
const NO_VALUES: Value[] = [];

/** More parts than this are found by an index, fewer by looking through them. */
const MOST_WITHOUT_INDEX = 8;

/** Starts a tree. */
export function rootStatement(rule: StatementRule, path: string): OpenStatement {
  return createStatement({ rule, keyword: '', name: '', location: { path } }, undefined);
}

/** Written out field by field: an export has a million of them, and spreading costs more than all else. */
function createStatement({ rule, keyword, name, location }: Birth, parent: OpenStatement | undefined): OpenStatement {
  return { rule, keyword, name, location, parent, parts: NO_PARTS, values: NO_VALUES, index: undefined, inactive: false, unknown: undefined };
}

/** The part with this keyword and name, in force or not. */
export function findPart(statement: OpenStatement, keyword: string, name: string): OpenStatement | undefined {
  if (statement.index !== undefined) return statement.index.get(`${keyword}\n${name}`);
  return statement.parts.find((part) => part.keyword === keyword && part.name === name);
}

/** Puts a new part behind the others. */
export function addPart(parent: OpenStatement, birth: Birth): OpenStatement {
  const { rule, keyword, name, location } = birth;
  const part = createStatement({ rule, keyword, name: ownText(name), location }, parent);
  if (parent.parts === NO_PARTS) parent.parts = [part];
  else parent.parts.push(part);
  if (parent.index !== undefined) parent.index.set(`${part.keyword}\n${part.name}`, part);
  else if (parent.parts.length > MOST_WITHOUT_INDEX) parent.index = new Map(parent.parts.map((one) => [`${one.keyword}\n${one.name}`, one]));
  return part;
}

/** Adds a value to a set, or puts it in place of the one before. */
export function addValue(statement: OpenStatement, value: Value): void {
  const own: Value = { text: ownText(value.text), location: value.location };
  if (statement.rule.kind === 'value' || statement.values === NO_VALUES) statement.values = [own];
  else statement.values.push(own);
}

/** Takes a value out of a set again. */
export function removeValue(statement: OpenStatement, text: string): void {
  statement.values = statement.values.filter((value) => value.text !== text);
}

/** Notes at the object around a statement that something in it was not understood. */
export function markUnknown(statement: OpenStatement, location: Location): void {
  for (let at: OpenStatement | undefined = statement; at !== undefined; at = at.parent) {
    if (at.rule.isObject !== true) continue;
    at.unknown ??= location;
    return;
  }
}

/** Statements in force with this keyword. */
export function partsOf(statement: Statement | undefined, keyword: string): readonly Statement[] {
  if (statement === undefined) return NO_PARTS;
  return statement.parts.filter((part) => part.keyword === keyword && !part.inactive);
}

/** The first statement in force with this keyword. */
export function partOf(statement: Statement | undefined, keyword: string): Statement | undefined {
  return statement?.parts.find((part) => part.keyword === keyword && !part.inactive);
}

/** The statement in force at the end of a path of keywords. */
export function at(statement: Statement | undefined, ...keywords: readonly string[]): Statement | undefined {
  let found = statement;
  for (const keyword of keywords) found = partOf(found, keyword);
  return found;
}

/** Entries in force: parts that have a name only. */
export function entriesOf(statement: Statement | undefined): readonly Statement[] {
  return partsOf(statement, '');
}

/** Values of a statement below, in order. */
export function valuesOf(statement: Statement | undefined, keyword: string): readonly Value[] {
  return partOf(statement, keyword)?.values ?? NO_VALUES;
}

/** The one value of a statement below. */
export function valueOf(statement: Statement | undefined, keyword: string): Value | undefined {
  return partOf(statement, keyword)?.values.at(-1);
}

/** Statements in force by their names, the first of each name. */
export function byName(statements: readonly Statement[]): ReadonlyMap<string, Statement> {
  const named = new Map<string, Statement>();
  for (const statement of statements) if (!named.has(statement.name)) named.set(statement.name, statement);
  return named;
}

/** The place of one line. Places of one line are one object: a line has several statements. */
export function lineLocations(path: string): (line: number) => Location {
  let last = atLine(path, 1);
  let lastLine = 1;
  return (line) => {
    if (line === lastLine) return last;
    lastLine = line;
    last = atLine(path, line);
    return last;
  };
}
