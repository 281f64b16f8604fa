import type { Message } from '../../model/message.js';
import type { JsonValue } from '../shared/json-reader.js';
import { domainOf, fieldDoubts, notUnderstood, sure, type Condition, type ConditionScope } from './condition.js';
import { fieldEquals } from './field-bounds.js';
import { fieldName, type Field } from './fields.js';
import { itemsOf, kindOf } from './json-shape.js';
import { mergeSlices } from './merge-slices.js';
import { ALWAYS, exactly, inDoubt, intersectBounds, isExact, NEVER, uniteBounds, type Bounds } from './region.js';
import { isCatchAll, readElement, type SetElement } from './set-elements.js';

const TIMED: Message = { code: 'nftables.doubt_timed_element', parameters: {} };

/** `field == value`, `field == {"set": [...]}`, `field == "@name"`, and `in` a list of bits. */
export function memberCondition(fields: readonly Field[], values: readonly JsonValue[], scope: ConditionScope): Condition {
  const [right] = values;
  if (right?.kind === 'string' && right.value.startsWith('@')) return namedSetCondition(fields, right.value.slice(1), scope);
  const found = right === undefined ? undefined : kindOf(right);
  const items = found?.kind === 'set' ? itemsOf(found.body).map(readElement) : values.map(plainElement);
  return elementsCondition(fields, items, scope);
}

/** A value outside a set is never a pair of key and data. */
function plainElement(key: JsonValue): SetElement {
  return { key, data: undefined, expires: false };
}

/** `fields == "@name"`. A set that is missing or changes at run time may hold any value. */
export function namedSetCondition(fields: readonly Field[], name: string, scope: ConditionScope): Condition {
  const set = scope.setNamed(name);
  if (set === undefined) {
    const parameters = { kind: 'set', name: name.slice(0, 200) };
    const doubts = [{ code: 'nftables.doubt_undefined', parameters }];
    return { bounds: inDoubt(domainOf(fields)), doubts, undefinedSet: name };
  }
  if (scope.isVolatile(set)) {
    const doubts = [{ code: 'nftables.doubt_volatile_set', parameters: { name: name.slice(0, 200) } }];
    return { bounds: inDoubt(domainOf(fields)), doubts, set };
  }
  if (set.elements.length === 0) {
    // `nft -t` leaves elements out, and a set that is empty today is one that programs fill.
    const doubts = [{ code: 'nftables.doubt_empty_set', parameters: { name: name.slice(0, 200) } }];
    return { bounds: inDoubt(domainOf(fields)), doubts, set };
  }
  return { ...elementsCondition(fields, set.elements.map(readElement), scope), set };
}

/** The packets whose fields equal one of the elements. Elements that expire may be gone. */
export function elementsCondition(fields: readonly Field[], elements: readonly SetElement[], scope: ConditionScope): Condition {
  const catchAll = elements.find(({ key }) => isCatchAll(key));
  if (catchAll !== undefined && !catchAll.expires) return sure(domainOf(fields));
  if (catchAll !== undefined) return { bounds: inDoubt(domainOf(fields)), doubts: [TIMED] };
  const lasting = keysBounds(fields, elements.filter(({ expires }) => !expires), scope);
  const timed = elements.filter(({ expires }) => expires);
  const expiring = timed.length === 0 ? NEVER : keysBounds(fields, timed, scope);
  if (lasting === undefined || expiring === undefined) {
    return notUnderstood(`a value of ${fields.map(fieldName).join(' . ')}`, domainOf(fields));
  }
  if (timed.length === 0) return { bounds: lasting, doubts: fieldDoubts(fields, lasting) };
  const bounds = uniteBounds([lasting, inDoubt(expiring)]);
  return { bounds, doubts: [TIMED, ...fieldDoubts(fields, lasting)] };
}

function keysBounds(fields: readonly Field[], elements: readonly SetElement[], scope: ConditionScope): Bounds | undefined {
  const [only] = fields;
  const keys = elements.map(({ key }) => key);
  if (only === undefined || keys.length === 0) return NEVER;
  if (fields.length === 1) return fieldEquals(only, keys, scope.circumstances);
  const all: Bounds[] = [];
  for (const key of keys) {
    const bounds = concatenationBounds(fields, key, scope);
    if (bounds === undefined) return undefined;
    all.push(bounds);
  }
  const united = uniteBounds(all);
  return isExact(united) ? exactly(mergeSlices(united.may)) : { must: mergeSlices(united.must), may: mergeSlices(united.may) };
}

function concatenationBounds(fields: readonly Field[], key: JsonValue, scope: ConditionScope): Bounds | undefined {
  const found = kindOf(key);
  const parts = found?.kind === 'concat' ? itemsOf(found.body) : [];
  if (parts.length !== fields.length) return undefined;
  let bounds = ALWAYS;
  for (const [index, field] of fields.entries()) {
    const part = parts[index];
    const equal = part === undefined ? undefined : fieldEquals(field, [part], scope.circumstances);
    if (equal === undefined) return undefined;
    bounds = intersectBounds(bounds, equal);
  }
  return bounds;
}
