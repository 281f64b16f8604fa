import type { Location } from '../../model/source.js';
import type { JsonMember, JsonObject } from '../shared/json-value.js';
import type { Account } from './account.js';
import { memberOf, numberOf, textOf, textsOf, unknownKeys } from './json-shape.js';

/** One object of the list, with where it stands. */
export interface ObjectSource {
  readonly location: Location;
  readonly path: string;
  readonly account: Account;
  readonly body: JsonObject;
}

/** Reports the first attribute that is not in the list; true when there was one. The object is then counted. */
export function reportUnknown(
  { location, account, body }: Pick<ObjectSource, 'location' | 'account' | 'body'>,
  kind: string,
  known: ReadonlySet<string>,
): boolean {
  const unknown = unknownKeys(body, known);
  const nested = body.members.find(isNested);
  const what = unknown[0] ?? nested?.key;
  if (what === undefined) return false;
  account.unrecognised(location, `"${what.slice(0, 60)}" in "${kind}"`);
  return true;
}

const LISTS_IN_OBJECTS = new Set(['flags', 'dev', 'devices', 'elem', 'expr', 'type', 'stmt', 'map']);

/** True for an attribute that holds more than a plain value where nft only writes plain ones. */
export function isNested(member: JsonMember): boolean {
  return (member.value.kind === 'object' || member.value.kind === 'array') && !LISTS_IN_OBJECTS.has(member.key);
}

const METAINFO_KEYS = new Set(['version', 'release_name', 'json_schema_version']);

/** Counts nft's own version line. Another schema version may mean other things. */
export function parseMetainfo({ location, account, body }: ObjectSource): void {
  if (reportUnknown({ location, account, body }, 'metainfo', METAINFO_KEYS)) return;
  if (numberOf(body, 'json_schema_version') === 1) return account.count('noEffect', location);
  account.unsupported(location, 'a JSON schema version other than 1');
}

const FLOWTABLE_KEYS = new Set(['family', 'table', 'name', 'handle', 'hook', 'prio', 'dev', 'flags']);

/** Counts a flow table and gives the devices it is bound to. */
export function parseFlowtable(source: ObjectSource): readonly { readonly name: string; readonly location: Location }[] {
  const { location, account, body } = source;
  const devices = memberOf(body, 'dev');
  const names = devices === undefined ? [] : textsOf(devices);
  if (names === undefined) {
    account.unrecognised(location, 'devices of a flowtable');
    return [];
  }
  if (!reportUnknown(source, 'flowtable', FLOWTABLE_KEYS)) account.flowtable(location, textOf(body, 'name') ?? '');
  return names.map((name) => ({ name, location }));
}
/** Objects that rules refer to by name; what they do is judged where a rule uses them. */
const STATEFUL_OBJECTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['counter', new Set(['family', 'table', 'name', 'handle', 'packets', 'bytes', 'comment'])],
  ['quota', new Set(['family', 'table', 'name', 'handle', 'bytes', 'used', 'inv', 'comment'])],
  ['limit', new Set(['family', 'table', 'name', 'handle', 'rate', 'per', 'burst', 'unit', 'inv', 'rate_unit', 'burst_unit', 'comment'])],
  ['ct helper', new Set(['family', 'table', 'name', 'handle', 'type', 'protocol', 'l3proto', 'comment'])],
  ['ct timeout', new Set(['family', 'table', 'name', 'handle', 'protocol', 'state', 'value', 'l3proto', 'policy', 'comment'])],
  ['ct expectation', new Set(['family', 'table', 'name', 'handle', 'protocol', 'dport', 'timeout', 'size', 'l3proto', 'comment'])],
  ['secmark', new Set(['family', 'table', 'name', 'handle', 'context', 'comment'])],
  ['synproxy', new Set(['family', 'table', 'name', 'handle', 'mss', 'wscale', 'flags', 'comment'])],
]);

/** Counts an object that rules refer to. */
export function parseStatefulObject(kind: string, source: ObjectSource): void {
  const known = STATEFUL_OBJECTS.get(kind);
  if (known === undefined) return source.account.unrecognised(source.location, `"${kind.slice(0, 60)}" in the list`);
  const members = source.body.members.filter((member) => kind !== 'ct timeout' || member.key !== 'policy');
  const body = { ...source.body, members };
  if (!reportUnknown({ ...source, body }, kind, known)) source.account.count('noEffect', source.location);
}
