import { ipSet } from '../../model/ip-set.js';
import type { Message } from '../../model/message.js';
import type { JsonValue } from '../shared/json-reader.js';
import {
  addressBounds,
  familyEnds,
  fieldDomain,
  fieldEquals,
  fieldInDoubt,
  numberBounds,
  numberSyntax,
  type Circumstances,
} from './field-bounds.js';
import { fieldName, readField, type Field } from './fields.js';
import { itemsOf, kindOf, memberOf, textOf } from './json-shape.js';
import { mergeSlices } from './merge-slices.js';
import type { NftSet } from './parse.js';
import {
  ALWAYS,
  exactly,
  inDoubt,
  intersectBounds,
  isExact,
  NEVER,
  subtractBounds,
  uniteBounds,
  type Bounds,
} from './region.js';
import { isCatchAll, readElement, type SetElement } from './set-elements.js';
import { synBounds } from './tcp-flags.js';
import { readAddressRange, readMaskedAddress, readNumberRange } from './values.js';

/** The packets a condition covers, why it is in doubt, and what was not understood. */
export interface Condition {
  readonly bounds: Bounds;
  readonly doubts: readonly Message[];
  /** Set when a part could not be read: the element is unrecognised. */
  readonly unrecognised?: string;
  /** Set when a set has no definition. */
  readonly undefinedSet?: string;
  /** The set whose elements were used. */
  readonly set?: NftSet;
}

/** Where conditions look names up, and what holds for the packets. */
export interface ConditionScope {
  readonly circumstances: Circumstances;
  /** The set of this name in the rule's own table. */
  setNamed(name: string): NftSet | undefined;
  /** True when rules or timeouts change the set at run time. */
  isVolatile(set: NftSet): boolean;
}

/** The fields of a left side: several when it is a concatenation. */
function readFields(left: JsonValue): readonly Field[] | undefined {
  const found = kindOf(left);
  if (found?.kind !== 'concat') {
    const field = readField(left);
    return field === undefined ? undefined : [field];
  }
  const fields: Field[] = [];
  for (const part of itemsOf(found.body)) {
    const field = readField(part);
    if (field === undefined) return undefined;
    fields.push(field);
  }
  return fields;
}

function domainOf(fields: readonly Field[]): Bounds {
  return fields.reduce((bounds, field) => intersectBounds(bounds, fieldDomain(field)), ALWAYS);
}

function notUnderstood(what: string, within: Bounds = ALWAYS): Condition {
  return { bounds: inDoubt(within), doubts: [{ code: 'nftables.doubt_not_understood', parameters: { what } }], unrecognised: what };
}

/** Reads `{"op", "left", "right"}` (libnftables-json(5), MATCH) as the packets for which it is true. */
export function matchCondition(body: JsonValue, scope: ConditionScope): Condition {
  const operator = textOf(body, 'op');
  const left = memberOf(body, 'left');
  const right = memberOf(body, 'right');
  if (operator === undefined || left === undefined || right === undefined) return notUnderstood('a match without op, left or right');
  const masked = kindOf(left);
  if (masked?.kind === '&') return maskCondition(operator, itemsOf(masked.body), right, scope);
  const fields = readFields(left);
  if (fields === undefined) return notUnderstood('the left side of a match');
  const [only] = fields;
  if (only !== undefined && fields.length === 1 && isSpecial(only, operator)) return specialCondition(only, operator, right, scope);
  switch (operator) {
    case 'in':
      return memberCondition(fields, bitsOf(right), scope);
    case '==':
      return memberCondition(fields, [right], scope);
    case '!=':
      return negate(memberCondition(fields, [right], scope), fields);
    default:
      return notUnderstood(`the operator "${operator.slice(0, 20)}"`, domainOf(fields));
  }
}

/** The alternatives of an `in`: `"new"`, `["new", "related"]` or `{"|": [...]}`. */
function bitsOf(right: JsonValue): readonly JsonValue[] {
  const found = kindOf(right);
  return itemsOf(found?.kind === '|' ? found.body : right);
}

/** Comparisons that are no membership: flags, opaque values, and `<`, `>` and the like. */
function isSpecial(field: Field, operator: string): boolean {
  if (field.kind === 'tcpFlags' || field.kind === 'opaque' || isOrder(operator)) return true;
  // `ct status == dnat` compares the whole word, of which other bits are set as well.
  return field.kind === 'status' ? operator !== 'in' : operator === 'in' && field.kind !== 'state';
}

function isOrder(operator: string): operator is '<' | '>' | '<=' | '>=' {
  return operator === '<' || operator === '>' || operator === '<=' || operator === '>=';
}

const OPERATORS: ReadonlySet<string> = new Set(['==', '!=', 'in', '<', '>', '<=', '>=', '!']);

function specialCondition(field: Field, operator: string, right: JsonValue, scope: ConditionScope): Condition {
  if (!OPERATORS.has(operator)) return notUnderstood(`the operator "${operator.slice(0, 20)}"`, fieldDomain(field));
  if (field.kind === 'tcpFlags') return flagCondition(operator, undefined, right, scope);
  if (field.kind !== 'opaque' && isOrder(operator)) return orderCondition(field, operator, right);
  return unevaluable(field);
}

function unevaluable(field: Field): Condition {
  return { bounds: fieldInDoubt(field), doubts: [{ code: 'doubt.unevaluable', parameters: { what: fieldName(field) } }] };
}

function flagCondition(operator: string, mask: JsonValue | undefined, right: JsonValue, scope: ConditionScope): Condition {
  const field: Field = { kind: 'tcpFlags' };
  const set = kindOf(right);
  const values = set?.kind === 'set' ? itemsOf(set.body).map((item) => readElement(item).key) : [right];
  if (scope.circumstances.packets === 'reply' || (right.kind === 'string' && right.value.startsWith('@'))) return unevaluable(field);
  const bounds = synBounds(operator, mask, values);
  if (bounds === undefined) return isOrder(operator) ? unevaluable(field) : notUnderstood('tcp flags', fieldDomain(field));
  const doubts: readonly Message[] = isExact(bounds) ? [] : [{ code: 'nftables.doubt_syn_flags', parameters: {} }];
  return { bounds, doubts };
}

function orderCondition(field: Field, operator: '<' | '>' | '<=' | '>=', right: JsonValue): Condition {
  const isUpper = operator === '<' || operator === '<=';
  if (field.kind === 'address') {
    const value = readAddressRange(right, field.family);
    if (value === undefined) return notUnderstood(`a value of ${fieldName(field)}`, fieldDomain(field));
    const [low, high] = familyEnds(field.family);
    const edge = operator === '<' ? value.first - 1n : operator === '>' ? value.first + 1n : value.first;
    const range = isUpper ? { first: low, last: edge } : { first: edge, last: high };
    return sure(range.first > range.last ? NEVER : addressBounds(field, ipSet([range])));
  }
  if (field.kind !== 'port' && field.kind !== 'icmp' && field.kind !== 'protocol') return unevaluable(field);
  const syntax = numberSyntax(field);
  const value = readNumberRange(right, syntax);
  if (value === undefined) return notUnderstood(`a value of ${fieldName(field)}`, fieldDomain(field));
  const edge = operator === '<' ? value.first - 1 : operator === '>' ? value.first + 1 : value.first;
  const range = isUpper ? { first: 0, last: edge } : { first: edge, last: syntax.largest };
  const bounds = numberBounds(field, range.first > range.last ? [] : [range]);
  return { bounds, doubts: fieldDoubts([field], bounds) };
}

function sure(bounds: Bounds): Condition {
  return { bounds, doubts: [] };
}

/** Why bounds of these fields are not exact, where the reason lies in the field itself. */
function fieldDoubts(fields: readonly Field[], bounds: Bounds): readonly Message[] {
  if (isExact(bounds)) return [];
  return fields.flatMap((field): readonly Message[] => {
    if (field.kind === 'opaque' || field.kind === 'status') {
      return [{ code: 'doubt.unevaluable', parameters: { what: fieldName(field) } }];
    }
    if (field.kind === 'tcpFlags') return [{ code: 'nftables.doubt_syn_flags', parameters: {} }];
    if (field.kind === 'state') return [{ code: 'nftables.doubt_notrack', parameters: {} }];
    if (field.kind === 'port' && field.protocol === undefined) return [{ code: 'nftables.doubt_port_bytes', parameters: {} }];
    if (field.kind === 'protocol' && field.header === 'ip6') return [{ code: 'nftables.doubt_extension_header', parameters: {} }];
    const isIngress = field.kind === 'interface' && field.side === 'ingress';
    return isIngress ? [{ code: 'nftables.doubt_postrouting_ingress', parameters: {} }] : [];
  });
}

function negate(condition: Condition, fields: readonly Field[]): Condition {
  return { ...condition, bounds: subtractBounds(domainOf(fields), condition.bounds) };
}

/** `field == value`, `field == {"set": [...]}`, `field == "@name"`, and `in` a list of bits. */
function memberCondition(fields: readonly Field[], values: readonly JsonValue[], scope: ConditionScope): Condition {
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

function namedSetCondition(fields: readonly Field[], name: string, scope: ConditionScope): Condition {
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
  return { ...elementsCondition(fields, set.elements.map(readElement), scope), set };
}

/** The packets whose fields equal one of the elements. Elements that expire may be gone. */
export function elementsCondition(fields: readonly Field[], elements: readonly SetElement[], scope: ConditionScope): Condition {
  if (elements.some(({ key }) => isCatchAll(key))) return sure(domainOf(fields));
  const lasting = keysBounds(fields, elements.filter(({ expires }) => !expires), scope);
  const timed = elements.filter(({ expires }) => expires);
  const expiring = timed.length === 0 ? NEVER : keysBounds(fields, timed, scope);
  if (lasting === undefined || expiring === undefined) {
    return notUnderstood(`a value of ${fields.map(fieldName).join(' . ')}`, domainOf(fields));
  }
  if (timed.length === 0) return { bounds: lasting, doubts: fieldDoubts(fields, lasting) };
  const bounds = uniteBounds([lasting, inDoubt(expiring)]);
  return { bounds, doubts: [{ code: 'nftables.doubt_timed_element', parameters: {} }, ...fieldDoubts(fields, lasting)] };
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

/** `field & mask == value`: exact for prefix masks on addresses and for flags. */
function maskCondition(operator: string, parts: readonly JsonValue[], right: JsonValue, scope: ConditionScope): Condition {
  const [left, mask] = parts;
  const field = left === undefined ? undefined : readField(left);
  if (field === undefined || mask === undefined || parts.length !== 2) return notUnderstood('a bit operation');
  if (!OPERATORS.has(operator)) return notUnderstood(`the operator "${operator.slice(0, 20)}"`, fieldDomain(field));
  if (field.kind === 'tcpFlags') return flagCondition(operator, mask, right, scope);
  if (field.kind === 'address' && (operator === '==' || operator === '!=')) {
    const masked = maskedAddressCondition(field, mask, right);
    return operator === '==' || masked.unrecognised !== undefined ? masked : negate(masked, [field]);
  }
  return unevaluable(field);
}

function maskedAddressCondition(field: Extract<Field, { kind: 'address' }>, mask: JsonValue, right: JsonValue): Condition {
  if (right.kind === 'object') return unevaluable(field);
  const masked = readMaskedAddress(mask, right, field.family);
  if (masked === undefined) return notUnderstood(`a value of ${fieldName(field)}`, fieldDomain(field));
  const bounds = masked.range === undefined ? NEVER : addressBounds(field, ipSet([masked.range]));
  if (masked.exact) return sure(bounds);
  return { bounds: inDoubt(bounds), doubts: [{ code: 'nftables.doubt_mask', parameters: {} }] };
}

/** One outcome of a map: the packets whose key leads to it. */
export interface MapOutcome {
  readonly data: JsonValue;
  readonly condition: Condition;
}

/** What a lookup in a map gives: its outcomes, or why none can be told. */
export type MapReading =
  | { readonly kind: 'outcomes'; readonly outcomes: readonly MapOutcome[]; readonly set: NftSet | undefined }
  | { readonly kind: 'unknown'; readonly condition: Condition };

/**
 * Reads `{"key", "data"}` of a vmap or map. Elements with the same data (as `nameOf` writes it) are one outcome; keys of
 * a map never overlap (the kernel refuses that), and the catch-all covers what no other key does.
 */
export function readMap(body: JsonValue, nameOf: (data: JsonValue) => string, scope: ConditionScope): MapReading {
  const key = memberOf(body, 'key');
  const data = memberOf(body, 'data');
  const fields = key === undefined ? undefined : readFields(key);
  if (fields === undefined || data === undefined) return { kind: 'unknown', condition: notUnderstood('the key of a map') };
  const isNamed = data.kind === 'string' && data.value.startsWith('@');
  const named = isNamed ? namedSetCondition(fields, data.value.slice(1), scope) : undefined;
  if (named !== undefined && (named.set === undefined || scope.isVolatile(named.set))) return { kind: 'unknown', condition: named };
  const inline = kindOf(data);
  const items = named?.set?.elements ?? (inline?.kind === 'set' ? itemsOf(inline.body) : undefined);
  if (items === undefined) return { kind: 'unknown', condition: notUnderstood('the data of a map', domainOf(fields)) };
  const groups = groupByData(items.map(readElement), nameOf);
  if (groups === undefined) return { kind: 'unknown', condition: notUnderstood('an element of a map', domainOf(fields)) };
  return { kind: 'outcomes', outcomes: mapOutcomes(fields, groups, scope), set: named?.set };
}

interface DataGroup {
  readonly data: JsonValue;
  readonly elements: SetElement[];
}

function groupByData(elements: readonly SetElement[], nameOf: (data: JsonValue) => string): readonly DataGroup[] | undefined {
  const groups = new Map<string, DataGroup>();
  for (const element of elements) {
    if (element.data === undefined) return undefined;
    const name = isCatchAll(element.key) ? '*' : `=${nameOf(element.data)}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, { data: element.data, elements: [element] });
    else group.elements.push(element);
  }
  return [...groups.values()];
}

function mapOutcomes(fields: readonly Field[], groups: readonly DataGroup[], scope: ConditionScope): readonly MapOutcome[] {
  const isRest = (group: DataGroup): boolean => group.elements.some(({ key }) => isCatchAll(key));
  const listed = groups
    .filter((group) => !isRest(group))
    .map((group): MapOutcome => ({ data: group.data, condition: elementsCondition(fields, group.elements, scope) }));
  const rest = groups.find(isRest);
  if (rest === undefined) return listed;
  const covered = uniteBounds([NEVER, ...listed.map(({ condition }) => condition.bounds)]);
  const bounds = subtractBounds(domainOf(fields), covered);
  const doubts = listed.flatMap(({ condition }) => condition.doubts);
  return [...listed, { data: rest.data, condition: { bounds, doubts } }];
}
