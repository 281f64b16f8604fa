import type { JsonObject, JsonValue } from '../shared/json-reader.js';

/** The member of that name; undefined when the value is no object or has none. */
export function memberOf(value: JsonValue | undefined, key: string): JsonValue | undefined {
  if (value?.kind !== 'object') return undefined;
  return value.members.find((member) => member.key === key)?.value;
}

/** The text of a string member. */
export function textOf(value: JsonValue | undefined, key: string): string | undefined {
  const member = memberOf(value, key);
  return member?.kind === 'string' ? member.value : undefined;
}

/** The whole number of a number member. */
export function numberOf(value: JsonValue | undefined, key: string): number | undefined {
  const member = memberOf(value, key);
  return member?.kind === 'number' && Number.isInteger(member.value) ? member.value : undefined;
}

/** One `{ "kind": body }` of the rule language. */
export interface KindAndBody {
  readonly kind: string;
  readonly body: JsonValue;
}

/** Reads `{ "kind": body }`; undefined for any other value. */
export function kindOf(value: JsonValue): KindAndBody | undefined {
  if (value.kind !== 'object' || value.members.length !== 1) return undefined;
  const [member] = value.members;
  return member === undefined ? undefined : { kind: member.key, body: member.value };
}

/** The items of an array, or the value itself as the only one. nft leaves out the brackets around one flag. */
export function itemsOf(value: JsonValue): readonly JsonValue[] {
  return value.kind === 'array' ? value.items : [value];
}

/** The operands of `a | b | c`, which nft writes as pairs within pairs; any other value is its own items. */
export function alternativesOf(value: JsonValue): readonly JsonValue[] {
  const found = kindOf(value);
  if (found?.kind !== '|') return itemsOf(value);
  return itemsOf(found.body).flatMap((operand) => (operand.kind === 'object' ? alternativesOf(operand) : [operand]));
}

/** The texts of a string or a list of strings; undefined when anything else is among them. */
export function textsOf(value: JsonValue): readonly string[] | undefined {
  const texts: string[] = [];
  for (const item of itemsOf(value)) {
    if (item.kind !== 'string') return undefined;
    texts.push(item.value);
  }
  return texts;
}

/** Every key of an object that is not in the list. */
export function unknownKeys(value: JsonObject, known: ReadonlySet<string>): readonly string[] {
  return value.members.filter((member) => !known.has(member.key)).map((member) => member.key);
}
