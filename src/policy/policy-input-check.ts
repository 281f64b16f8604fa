/** Makes sure that what the policies get is what the program meant, to the last number and character. */
import type { PolicyInput } from './input.js';
import { PolicyError } from './policy-error.js';

/** The lists of facts, in the order of the input. All objects in them carry an `id`. */
export const FACT_LISTS = [
  'zones',
  'hosts',
  'device_groups',
  'firewalls',
  'evidence',
  'tls',
  'open_flows',
  'needed_flows',
  'host_lines',
  'unreachable_lines',
  'open_lines',
  'waivers',
  'acknowledgements',
] as const;
export type FactList = (typeof FACT_LISTS)[number];

/** The lists that grow with the exports. They are handed over in slices; the others go along with every slice. */
export const SLICED_LISTS = ['open_flows', 'needed_flows', 'host_lines', 'unreachable_lines', 'open_lines'] as const;

/** Deepest nesting of the contract is 6; anything deeper is not ours. */
const DEEPEST = 12;

/** How `JSON.stringify` writes a surrogate without its other half. Text that merely looks so costs a second look. */
const ESCAPED_SURROGATE = /\\ud[89a-f]/u;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * Refuses what would be misread in silence: a missing list, a value that JSON does not know, two facts of one id.
 * @returns every id that a finding may name
 * @throws PolicyError with the place of the first such value
 */
export function checkPolicyInput(input: PolicyInput): ReadonlySet<string> {
  if (input.schema_version !== 1) throw new PolicyError('the policy input is not of version 1');
  if (input.nonce === '') throw new PolicyError('the policy input has no nonce');
  const ids = new Set<string>([input.site.id, input.site.encryption.id]);
  for (const list of FACT_LISTS) {
    if (!isList(input[list])) throw new PolicyError(`the policy input has no list ${list}`);
    for (const { id } of input[list]) addId(ids, id, list);
  }
  for (const { id } of input.site.features) addId(ids, id, 'site.features');
  for (const host of input.hosts) for (const { id } of host.overrides) addId(ids, id, 'hosts.overrides');
  const fault = findFault(input, { depth: 0, sound: new Set() });
  if (fault !== undefined) throw new PolicyError(`input${fault}`);
  return ids;
}

function addId(ids: Set<string>, id: string, list: string): void {
  if (typeof id !== 'string' || id === '') throw new PolicyError(`a fact in ${list} has no id`);
  if (ids.has(id)) throw new PolicyError(`two facts of the policy input have the id ${id}`);
  ids.add(id);
}

interface Search {
  readonly depth: number;
  /** Objects without fault: an endpoint stands in hundreds of facts and is looked at once. */
  readonly sound: Set<object>;
}

/** Where the first value stands that JSON would lose or change, and what it is; undefined when all is well. */
function findFault(value: unknown, { depth, sound }: Search): string | undefined {
  if (typeof value === 'string' || typeof value === 'boolean') return undefined;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return undefined;
  if (typeof value !== 'object' || value === null) return ` is ${describeValue(value)}`;
  if (depth > DEEPEST) return ' is nested too deeply';
  if (sound.has(value)) return undefined;
  // Half a million values on a large site: names are looked up only where there is a fault to place.
  const members: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  const search = { depth: depth + 1, sound };
  for (let index = 0; index < members.length; index += 1) {
    const fault = findFault(members[index], search);
    if (fault !== undefined) return `.${Object.keys(value)[index] ?? index}${fault}`;
  }
  sound.add(value);
  return undefined;
}

function describeValue(value: unknown): string {
  return typeof value === 'number' ? `${value}, not a whole number` : `${value === null ? 'null' : typeof value}, not JSON`;
}

function isList(value: unknown): boolean {
  return Array.isArray(value);
}

/**
 * The same input with U+FFFD for every half of a surrogate pair. JSON writes such halves as escapes, which the policy
 * engine refuses; a name in an export may well hold one.
 */
export function wellFormedInput(input: PolicyInput): PolicyInput {
  if (!ESCAPED_SURROGATE.test(JSON.stringify(input))) return input;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-return -- what JSON gives back is what it was given, text apart
  return JSON.parse(JSON.stringify(input, (_key, value: unknown) => (typeof value === 'string' ? wellFormed(value) : value)));
}

function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATES, '\ufffd');
}
