import type { Location } from '../../model/source.js';
import type { JsonValue } from '../shared/json-reader.js';
import { itemsOf, kindOf, memberOf, textOf } from './json-shape.js';
import { locate, objectKey, type NftRule, type Ruleset } from './ruleset.js';
import { isCatchAll, readElement } from './set-elements.js';

/** The sets that statements of a rule fill at run time. */
export function filledSets(rule: NftRule): readonly string[] {
  return rule.statements.flatMap((statement) => {
    const found = kindOf(statement);
    const reference = found?.kind === 'set' ? textOf(found.body, 'set') : found?.kind === 'map' ? textOf(found.body, 'map') : undefined;
    return reference?.startsWith('@') === true ? [reference.slice(1)] : [];
  });
}

/** An interface name or prefix and where it stands. */
export interface InterfaceMention {
  readonly text: string;
  readonly location: Location;
}

const INTERFACE_KEYS: ReadonlySet<string> = new Set(['iifname', 'oifname', 'iif', 'oif']);

/** Every interface name and prefix that a rule compares with, in its own values and in the sets it uses. */
export function interfacesMentioned(rule: NftRule, ruleset: Ruleset): readonly InterfaceMention[] {
  return rule.statements.flatMap((statement) => {
    const found = kindOf(statement);
    if (found?.kind !== 'match' && found?.kind !== 'vmap') return [];
    const left = memberOf(found.body, found.kind === 'match' ? 'left' : 'key');
    const right = memberOf(found.body, found.kind === 'match' ? 'right' : 'data');
    const places = left === undefined ? [] : interfacePlaces(left);
    if (right === undefined || places.length === 0) return [];
    const location = locate(rule.location.path, statement);
    return keysOf(right, rule, ruleset).flatMap((key) => textsAt(key, places).map((text) => ({ text, location })));
  });
}

/** Which parts of a concatenation are interfaces; the only part of anything else. */
function interfacePlaces(left: JsonValue): readonly number[] {
  const found = kindOf(left);
  const parts = found?.kind === 'concat' ? itemsOf(found.body) : [left];
  return [...parts.keys()].filter((index) => {
    const part = parts[index];
    const field = part === undefined ? undefined : kindOf(part);
    return field?.kind === 'meta' && INTERFACE_KEYS.has(textOf(field.body, 'key') ?? '');
  });
}

function keysOf(right: JsonValue, rule: NftRule, ruleset: Ruleset): readonly JsonValue[] {
  const isNamed = right.kind === 'string' && right.value.startsWith('@');
  const set = isNamed ? ruleset.sets.get(objectKey(rule.family, rule.table, right.value.slice(1))) : undefined;
  const inline = kindOf(right);
  const items = set?.elements ?? (inline?.kind === 'set' ? itemsOf(inline.body) : undefined);
  if (items === undefined) return isNamed ? [] : [right];
  return items.map((item) => readElement(item).key).filter((key) => !isCatchAll(key));
}

function textsAt(key: JsonValue, places: readonly number[]): readonly string[] {
  const found = kindOf(key);
  const parts = found?.kind === 'concat' ? itemsOf(found.body) : [key];
  return places.flatMap((place) => {
    const part = parts[place];
    return part?.kind === 'string' ? [part.value] : [];
  });
}
