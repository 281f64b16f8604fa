import { placeOf, settledValue, type Reading } from '../cloud-shared/fields.js';
import type { JsonMember, JsonObject, JsonOutline, JsonValue } from '../shared/json-reader.js';

/** One resource as it is, or as it will be once the plan is applied. */
export interface TerraformResource {
  readonly type: string;
  /** `module.vms.aws_instance.recorder[0]`: unique in a plan. */
  readonly address: string;
  readonly values: JsonObject;
  /** Attributes all or part of which are known after apply only. */
  readonly unknown: ReadonlySet<string>;
  readonly reading: Reading;
}

/** Members beside the resources. What the configuration says, and what was there before, is decided in the planned values. */
const NO_EFFECT: ReadonlySet<string> = new Set([
  'terraform_version', 'variables', 'output_changes', 'prior_state', 'configuration', 'relevant_attributes', 'checks', 'timestamp', 'applyable', 'resource_drift',
  'deferred_changes', 'action_invocations', 'deferred_action_invocations',
]);

/** Reads `terraform show -json`, of a plan or of a state. */
export function readResources(root: JsonOutline, reading: Reading): readonly TerraformResource[] {
  const { path, report } = reading;
  if (root.kind !== 'object') {
    report.count('unrecognised', placeOf(path, root), 'JSON');
    return [];
  }
  const unknown = unknownAttributes(settledMember(root.members, 'resource_changes'));
  const planned = root.members.some(({ key }) => key === 'planned_values');
  const resources: TerraformResource[] = [];
  for (const { key, value } of root.members) {
    const place = placeOf(path, value);
    if (key === 'format_version') checkVersion(value, reading);
    else if (key === 'planned_values' || (key === 'values' && !planned)) resources.push(...resourcesOf(settledValue(value), { reading, unknown }));
    else if (key === 'resource_changes' || NO_EFFECT.has(key)) report.count('noEffect', place);
    else if ((key === 'complete' && isFlag(value, true)) || (key === 'errored' && isFlag(value, false))) report.count('understood', place);
    else if (key === 'complete' || key === 'errored') report.add('incomplete', 'export.truncated', place, { reason: key });
    else report.count('unrecognised', place, key);
  }
  return resources;
}

function settledMember(members: readonly JsonMember<JsonOutline>[], key: string): JsonValue | undefined {
  const found = members.find((member) => member.key === key);
  return found === undefined ? undefined : settledValue(found.value);
}

function isFlag(value: JsonOutline, wanted: boolean): boolean {
  return value.kind === 'boolean' && value.value === wanted;
}

/** A new major version may mean anything. */
function checkVersion(value: JsonOutline, { path, report }: Reading): void {
  const isKnown = value.kind === 'string' && /^[01]\.\d+$/u.test(value.value);
  report.count(isKnown ? 'understood' : 'unrecognised', placeOf(path, value), 'format_version');
}

function memberOf(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return value?.kind === 'object' ? value.members.find((member) => member.key === key)?.value : undefined;
}

function textOf(value: JsonValue | undefined, key: string): string | undefined {
  const member = memberOf(value, key);
  return member?.kind === 'string' ? member.value : undefined;
}

/** By resource address, the attributes that `after_unknown` marks. */
function unknownAttributes(changes: JsonValue | undefined): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const change of changes?.kind === 'array' ? changes.items : []) {
    const after = memberOf(memberOf(change, 'change'), 'after_unknown');
    const marked = after?.kind === 'object' ? after.members.filter(({ value }) => holdsTrue(value)) : [];
    found.set(textOf(change, 'address') ?? '', new Set(marked.map(({ key }) => key)));
  }
  return found;
}

function holdsTrue(value: JsonValue): boolean {
  if (value.kind === 'boolean') return value.value;
  if (value.kind === 'array') return value.items.some(holdsTrue);
  return value.kind === 'object' && value.members.some((member) => holdsTrue(member.value));
}

interface Surroundings {
  readonly reading: Reading;
  readonly unknown: ReadonlyMap<string, ReadonlySet<string>>;
}

const VALUES: ReadonlySet<string> = new Set(['root_module', 'outputs']);
const MODULE: ReadonlySet<string> = new Set(['resources', 'child_modules', 'address']);

function resourcesOf(values: JsonValue | undefined, surroundings: Surroundings): readonly TerraformResource[] {
  reportOthers(values, VALUES, surroundings.reading);
  const root = memberOf(values, 'root_module');
  return root === undefined ? [] : resourcesInModule(root, surroundings);
}

function resourcesInModule(module: JsonValue, surroundings: Surroundings): readonly TerraformResource[] {
  reportOthers(module, MODULE, surroundings.reading);
  const own = memberOf(module, 'resources');
  const children = memberOf(module, 'child_modules');
  return [
    ...(own?.kind === 'array' ? own.items.flatMap((item) => resourceOf(item, surroundings)) : []),
    ...(children?.kind === 'array' ? children.items.flatMap((item) => resourcesInModule(item, surroundings)) : []),
  ];
}

function reportOthers(value: JsonValue | undefined, known: ReadonlySet<string>, { path, report }: Reading): void {
  if (value === undefined) return;
  if (value.kind !== 'object') return report.count('unrecognised', placeOf(path, value), 'JSON');
  for (const { key, value: member } of value.members) if (!known.has(key)) report.count('unrecognised', placeOf(path, member), key);
}

const RESOURCE: ReadonlySet<string> = new Set([
  'address', 'mode', 'type', 'name', 'index', 'provider_name', 'schema_version', 'identity_schema_version', 'identity', 'values', 'sensitive_values', 'depends_on', 'tainted', 'deposed_key',
]);

/** What a data source found belongs to somebody else's configuration. */
function resourceOf(item: JsonValue, { reading, unknown }: Surroundings): readonly TerraformResource[] {
  reportOthers(item, RESOURCE, reading);
  const values = memberOf(item, 'values');
  const type = textOf(item, 'type');
  const address = textOf(item, 'address');
  const mode = textOf(item, 'mode');
  if (mode === 'data') {
    reading.report.count('noEffect', placeOf(reading.path, item));
    return [];
  }
  if (type === undefined || address === undefined || values?.kind !== 'object' || mode !== 'managed') {
    reading.report.count('unrecognised', placeOf(reading.path, item), 'resources');
    return [];
  }
  return [{ type, address, values, unknown: unknown.get(address) ?? new Set(), reading }];
}
