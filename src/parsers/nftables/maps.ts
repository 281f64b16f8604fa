import type { JsonValue } from '../shared/json-reader.js';
import { domainOf, notUnderstood, readFields, type Condition, type ConditionScope } from './condition.js';
import type { Field } from './fields.js';
import { itemsOf, kindOf, memberOf } from './json-shape.js';
import type { NftSet } from './ruleset.js';
import { NEVER, subtractBounds, uniteBounds } from './region.js';
import { elementsCondition, namedSetCondition } from './set-conditions.js';
import { isCatchAll, readElement, type SetElement } from './set-elements.js';

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
  const isLost = named?.set === undefined || scope.isVolatile(named.set) || named.set.elements.length === 0;
  if (named !== undefined && isLost) return { kind: 'unknown', condition: named };
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
    else if (name === '*') return undefined;
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
