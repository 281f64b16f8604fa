import { openFields, type Fields, type Reading, type Shape } from './fields.js';
import type { JsonMember, JsonValue } from '../shared/json-reader.js';

/** Opens a resource as the command line prints it, or as the REST interface does: most of it inside of `properties`. */
export function openResource(value: JsonValue | undefined, wanted: Shape, reading: Reading): Fields | undefined {
  if (value?.kind !== 'object') return openFields(value, wanted, reading);
  const inner = value.members.find(isProperties);
  if (inner?.value.kind !== 'object') return openFields(value, wanted, reading);
  const outer = value.members.filter((member) => member !== inner);
  return openFields({ ...value, members: [...outer, ...inner.value.members] }, wanted, reading);
}

function isProperties({ key }: JsonMember): boolean {
  return key.toLowerCase() === 'properties';
}
