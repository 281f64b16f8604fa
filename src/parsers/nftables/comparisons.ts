import { ipSet } from '../../model/ip-set.js';
import type { Message } from '../../model/message.js';
import type { JsonValue } from '../shared/json-reader.js';
import { fieldDoubts, notUnderstood, sure, unevaluable, type Condition, type ConditionScope } from './condition.js';
import { addressBounds, familyEnds, fieldDomain, numberBounds, numberSyntax } from './field-bounds.js';
import { fieldName, readField, type Field } from './fields.js';
import { itemsOf, kindOf } from './json-shape.js';
import { inDoubt, isExact, NEVER, subtractBounds } from './region.js';
import { readElement } from './set-elements.js';
import { synBounds } from './tcp-flags.js';
import { readAddressRange, readMaskedAddress, readNumberRange } from './values.js';

/** Comparisons that are no membership: flags, opaque values, and `<`, `>` and the like. */
export function isComparison(field: Field, operator: string): boolean {
  if (field.kind === 'tcpFlags' || field.kind === 'opaque' || isOrder(operator)) return true;
  // `ct status == dnat` compares the whole word, of which other bits are set as well.
  return field.kind === 'status' ? operator !== 'in' : operator === 'in' && field.kind !== 'state';
}

function isOrder(operator: string): operator is '<' | '>' | '<=' | '>=' {
  return operator === '<' || operator === '>' || operator === '<=' || operator === '>=';
}

const OPERATORS: ReadonlySet<string> = new Set(['==', '!=', 'in', '<', '>', '<=', '>=', '!']);

/** Reads a comparison of one field that is no membership. */
export function comparisonCondition(field: Field, operator: string, right: JsonValue, scope: ConditionScope): Condition {
  if (!OPERATORS.has(operator)) return notUnderstood(`the operator "${operator.slice(0, 20)}"`, fieldDomain(field));
  if (field.kind === 'tcpFlags') return flagCondition(operator, undefined, right, scope);
  if (field.kind !== 'opaque' && isOrder(operator)) return orderCondition(field, operator, right);
  return unevaluable(field);
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

/** `field & mask == value`: exact for prefix masks on addresses and for flags. */
export function maskCondition(operator: string, parts: readonly JsonValue[], right: JsonValue, scope: ConditionScope): Condition {
  const [left, mask] = parts;
  const field = left === undefined ? undefined : readField(left);
  if (field === undefined || mask === undefined || parts.length !== 2) return notUnderstood('a bit operation');
  if (!OPERATORS.has(operator)) return notUnderstood(`the operator "${operator.slice(0, 20)}"`, fieldDomain(field));
  if (field.kind === 'tcpFlags') return flagCondition(operator, mask, right, scope);
  if (field.kind === 'address' && (operator === '==' || operator === '!=')) {
    const masked = maskedAddressCondition(field, mask, right);
    return operator === '==' || masked.unrecognised !== undefined ? masked : { ...masked, bounds: subtractBounds(fieldDomain(field), masked.bounds) };
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
