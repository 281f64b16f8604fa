import type { Doubt } from '../../model/device.js';
import type { Account } from '../windows-shared/account.js';
import { isBuiltIn } from '../windows-shared/built-in.js';
import { anyCondition, listCondition, NETWORK_PROFILES, type Condition, type RuleOrigin, type WindowsRule } from '../windows-shared/rule.js';
import { DIRECTION, NOT_ENFORCED, NOT_TARGET_PLATFORM, readProfiles, RULE_ACTION, RULE_ENABLED } from './enumerations.js';
import { hasField, locate, strangeFields, textOf, type FieldNames, type FieldSet } from './fields.js';

/** Members that say nothing about which packets a rule matches; the README lists why. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set([
  'Name', 'ID', 'InstanceID', 'DisplayName', 'Description', 'DisplayGroup', 'Group', 'RuleGroup', 'Caption', 'ElementName', 'CommonName',
  'PrimaryStatus', 'Status', 'StatusCode', 'PolicyStoreSource', 'PolicyRuleName', 'PolicyDecisionStrategy', 'PolicyKeywords',
  'PolicyRoles', 'RuleUsage', 'SequencedActions', 'CreationClassName', 'SystemCreationClassName', 'SystemName', 'Mandatory',
  'ExecutionStrategy', 'ConditionListType', 'EdgeTraversalPolicy', 'LooseSourceMapping', 'CimClass', 'CimInstanceProperties',
  'CimSystemProperties', 'PSComputerName', 'PSShowComputerName',
]);

/** Members that are read below. */
const READ: ReadonlySet<string> = new Set([
  'Enabled', 'Profile', 'Profiles', 'Direction', 'Action', 'PolicyStoreSourceType', 'EnforcementStatus', 'Platform', 'Platforms', 'Owner',
  'LocalOnlyMapping', 'Protocol', 'LocalPort', 'RemotePort', 'IcmpType', 'DynamicTarget', 'DynamicTransport', 'LocalAddress',
  'RemoteAddress', 'RemoteDynamicKeywordAddresses', 'PolicyAppId', 'Program', 'Package', 'Service', 'InterfaceType',
  'InterfaceAlias', 'Authentication', 'Encryption', 'OverrideBlockRules', 'LocalUser', 'RemoteUser', 'RemoteMachine',
]);

/** The members of a rule object. */
export const RULE_FIELDS: FieldNames = { read: READ, withoutEffect: WITHOUT_EFFECT };

/** Members that the filter objects bring; without them the rule may be limited in ways the export does not show. */
const REQUIRED = ['Protocol', 'LocalAddress', 'RemoteAddress', 'Program', 'Service', 'InterfaceType', 'InterfaceAlias', 'Authentication'];

/** Members that may be null, but are always written: one that is not there may have limited the rule. */
const WRITTEN = ['Package', 'Encryption', 'LocalUser', 'RemoteUser', 'RemoteMachine'];

/** Conditions that Windows prints as "Any" where a rule has none of the kind; protocols without ports need none. */
const REQUIRED_BY_PROTOCOL: ReadonlyMap<string, readonly string[]> = new Map([
  ...['tcp', '6', 'udp', '17'].map((protocol): [string, readonly string[]] => [protocol, [...REQUIRED, 'LocalPort', 'RemotePort']]),
  ...['icmpv4', '1', 'icmpv6', '58'].map((protocol): [string, readonly string[]] => [protocol, [...REQUIRED, 'IcmpType']]),
]);

function requiredFields(set: FieldSet): readonly string[] {
  return REQUIRED_BY_PROTOCOL.get((textOf(set, 'Protocol') ?? '').toLowerCase()) ?? REQUIRED;
}

/** A rule, or what became of it. `known` is false when it has members that are not understood. */
export interface RuleReading {
  readonly rule: WindowsRule | undefined;
  readonly known: boolean;
}

/** How often each rule name stands in the export: InstanceID joins rule and filters, so it must be unique. */
export type NameCounts = ReadonlyMap<string, number>;

/** Reads one rule object. `rule` is undefined for rules that never apply. */
export function readRule(set: FieldSet, context: { readonly account: Account; readonly names: NameCounts }): RuleReading {
  const { account } = context;
  const doubts: Doubt[] = [];
  const known = reportUnknownMembers(set, account, doubts);
  const enabled = enumeration(set, 'Enabled', { names: RULE_ENABLED, account, doubts });
  if (enabled === false) return { rule: undefined, known };
  const enforcement = wordsOf(textOf(set, 'EnforcementStatus') ?? '');
  if (known && enforcement.every((state) => NOT_TARGET_PLATFORM.has(state))) return { rule: undefined, known };
  if (enforcement.every((state) => NOT_ENFORCED.has(state))) doubts.push(account.doubt('doubt_enforcement', locate(set, 'EnforcementStatus'), { value: enforcement.join(',').slice(0, 100) }));
  const name = ruleName(set);
  if ((context.names.get(name) ?? 0) > 1) doubts.push(account.doubt('doubt_duplicate', set.location, { name: name.slice(0, 100) }));
  doubts.push(...conditionDoubts(set, account));
  return { rule: buildRule(set, account, doubts), known };
}

/** The name that joins a rule with its filters. */
export function ruleName(set: FieldSet): string {
  return textOf(set, 'Name') ?? textOf(set, 'InstanceID') ?? textOf(set, 'ID') ?? '';
}

function buildRule(set: FieldSet, account: Account, doubts: Doubt[]): WindowsRule {
  const direction = enumeration(set, 'Direction', { names: DIRECTION, account, doubts });
  const action = enumeration(set, 'Action', { names: RULE_ACTION, account, doubts });
  const overrides = textOf(set, 'OverrideBlockRules')?.toLowerCase();
  const dynamicRemote = isStated(textOf(set, 'RemoteDynamicKeywordAddresses'));
  const program = statedText(set, 'Program');
  const service = statedText(set, 'Service');
  const applicationPackage = statedText(set, 'Package');
  const description = textOf(set, 'Description');
  return {
    label: `rule "${textOf(set, 'DisplayName') ?? ruleName(set)}"`,
    ...(description === undefined || description === '' ? {} : { description }),
    location: set.location,
    relatedLocations: [],
    directions: direction === undefined ? ['in', 'out'] : [direction],
    action: action === 'allow' && overrides === 'true' ? 'bypass' : (action ?? 'unknown'),
    profiles: profilesOf(set, account, doubts),
    origin: originOf(set),
    protocol: listCondition(textOf(set, 'Protocol') ?? '', locate(set, 'Protocol')),
    localPorts: condition(set, 'LocalPort'),
    remotePorts: condition(set, 'RemotePort'),
    icmpTypes: condition(set, 'IcmpType'),
    localAddresses: condition(set, 'LocalAddress'),
    remoteAddresses: dynamicRemote ? anyCondition(set.location) : condition(set, 'RemoteAddress'),
    ...(program === undefined ? {} : { program }),
    ...(service === undefined ? {} : { service }),
    ...(applicationPackage === undefined ? {} : { applicationPackage }),
    localOnlyMapping: !['', 'false', '0'].includes((textOf(set, 'LocalOnlyMapping') ?? '').toLowerCase()),
    doubts,
    builtIn: isBuiltIn({ ruleId: ruleName(set), group: textOf(set, 'Group') ?? textOf(set, 'RuleGroup'), applicationPackage }),
  };
}

function reportUnknownMembers(set: FieldSet, account: Account, doubts: Doubt[]): boolean {
  const strange = strangeFields(set);
  for (const key of strange) {
    const location = locate(set, key);
    account.report('incomplete', 'unknown_field', location, { field: key.slice(0, 100) });
    doubts.push(account.doubt('doubt_field', location, { field: key.slice(0, 100) }));
  }
  return strange.length === 0;
}

/** Conditions that an export cannot answer, and filters that are not in it. */
function conditionDoubts(set: FieldSet, account: Account): Doubt[] {
  const empty = requiredFields(set).filter((key) => textOf(set, key) === undefined || textOf(set, key) === '');
  const missing = [...empty, ...WRITTEN.filter((key) => !hasField(set, key))];
  const doubts = missing.slice(0, 1).map(() => account.doubt('doubt_missing', set.location, { field: missing.join(', ') }));
  for (const [key, code] of CONDITION_DOUBTS) {
    if (isStated(textOf(set, key))) doubts.push(account.doubt(code, locate(set, key), { field: key }));
  }
  const platform = textOf(set, 'Platform') ?? textOf(set, 'Platforms') ?? '';
  if (!platform.split(',').some(fitsEveryWindows)) {
    doubts.push(account.doubt('doubt_platform', locate(set, 'Platform'), { value: platform.slice(0, 100) }));
  }
  return doubts;
}

const CONDITION_DOUBTS: readonly (readonly [string, string])[] = [
  ['InterfaceType', 'doubt_interface'],
  ['InterfaceAlias', 'doubt_interface'],
  ['Authentication', 'doubt_ipsec'],
  ['Encryption', 'doubt_ipsec'],
  ['Owner', 'doubt_users'],
  ['LocalUser', 'doubt_users'],
  ['RemoteUser', 'doubt_users'],
  ['RemoteMachine', 'doubt_users'],
  ['DynamicTarget', 'doubt_dynamic'],
  ['DynamicTransport', 'doubt_dynamic'],
  ['RemoteDynamicKeywordAddresses', 'doubt_dynamic'],
  ['PolicyAppId', 'doubt_dynamic'],
];

/** `6.2+` and the like hold on every Windows that is still supported; an empty list holds everywhere. */
function fitsEveryWindows(platform: string): boolean {
  const trimmed = platform.trim();
  return trimmed === '' || /^(?:6\.[0-3]|10\.0)\+$/u.test(trimmed);
}

/** Words between commas in small letters. */
function wordsOf(text: string): readonly string[] {
  const lower = text.toLowerCase();
  return lower.includes(',') ? lower.split(',').map((word) => word.trim()) : [lower.trim()];
}

function profilesOf(set: FieldSet, account: Account, doubts: Doubt[]): WindowsRule['profiles'] {
  const text = textOf(set, 'Profile') ?? textOf(set, 'Profiles') ?? '';
  const profiles = readProfiles(text);
  if (profiles !== undefined) return profiles;
  reportValue(set, 'Profile', { account, doubts, expected: 'Any, Domain, Private, Public' });
  return NETWORK_PROFILES;
}

function originOf(set: FieldSet): RuleOrigin {
  const source = textOf(set, 'PolicyStoreSourceType')?.toLowerCase();
  return source === 'local' || source === '1' ? 'local' : 'policy';
}

interface EnumerationReading<T> {
  readonly names: ReadonlyMap<string, T>;
  readonly account: Account;
  readonly doubts: Doubt[];
}

function enumeration<T>(set: FieldSet, key: string, reading: EnumerationReading<T>): T | undefined {
  const value = reading.names.get((textOf(set, key) ?? '').toLowerCase());
  if (value === undefined) reportValue(set, key, { ...reading, expected: [...reading.names.keys()].join(', ') });
  return value;
}

function reportValue(set: FieldSet, key: string, options: { readonly account: Account; readonly doubts: Doubt[]; readonly expected: string }): void {
  const { account, doubts, expected } = options;
  const location = locate(set, key);
  account.report('incomplete', 'unknown_value', location, { field: key, value: (textOf(set, key) ?? '').slice(0, 100), expected });
  doubts.push(account.doubt('doubt_value', location, { field: key }));
}

/** Most fields say `Any`; nobody asks where a condition stands that is none. */
function condition(set: FieldSet, key: string): Condition {
  const text = textOf(set, key) ?? '';
  return text === '' || text === 'Any' ? anyCondition(set.location) : listCondition(text, locate(set, key));
}

/** `Any`, nothing and the number 0 (NotRequired, Any) state no condition. */
function isStated(text: string | undefined): boolean {
  return text !== undefined && !USUAL.has(text) && !STATES_NOTHING.has(text.trim().toLowerCase());
}

const STATES_NOTHING: ReadonlySet<string> = new Set(['', 'any', 'notrequired', '0']);
/** The same as the cmdlets spell them. */
const USUAL: ReadonlySet<string> = new Set(['', 'Any', 'NotRequired']);

function statedText(set: FieldSet, key: string): string | undefined {
  const text = textOf(set, key)?.trim();
  return isStated(text) ? text : undefined;
}
