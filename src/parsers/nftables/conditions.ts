import type { JsonValue } from '../shared/json-reader.js';
import { comparisonCondition, isComparison, maskCondition } from './comparisons.js';
import { domainOf, notUnderstood, readFields, type Condition, type ConditionScope } from './condition.js';
import type { Field } from './fields.js';
import { alternativesOf, itemsOf, kindOf, memberOf, textOf } from './json-shape.js';
import { subtractBounds } from './region.js';
import { memberCondition } from './set-conditions.js';

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
  if (only !== undefined && fields.length === 1 && isComparison(only, operator)) return comparisonCondition(only, operator, right, scope);
  switch (operator) {
    case 'in':
      return memberCondition(fields, alternativesOf(right), scope);
    case '==':
      return memberCondition(fields, [right], scope);
    case '!=':
      return negate(memberCondition(fields, [right], scope), fields);
    default:
      return notUnderstood(`the operator "${operator.slice(0, 20)}"`, domainOf(fields));
  }
}

function negate(condition: Condition, fields: readonly Field[]): Condition {
  return { ...condition, bounds: subtractBounds(domainOf(fields), condition.bounds) };
}
