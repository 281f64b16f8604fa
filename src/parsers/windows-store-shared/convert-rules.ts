import type { Doubt, NetworkProfile } from '../../model/device.js';
import type { Account } from '../windows-shared/account.js';
import { isBuiltIn } from '../windows-shared/built-in.js';
import { NETWORK_PROFILES, type Condition, type WindowsAction, type WindowsDirection, type WindowsRule } from '../windows-shared/rule.js';
import { splitRuleString, type RuleString } from './rule-string.js';
import type { StoredRule } from './stores.js';

/** Fields that say nothing about which packets a rule matches; the README lists why. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set(['name', 'desc', 'embedctxt', 'edge', 'defer', 'lsm', 'pcross']);

const SINGLE: ReadonlySet<string> = new Set(['action', 'active', 'dir', 'protocol', 'app', 'svc', 'lom', 'authbypassout', 'platform2']);

const LISTED: ReadonlySet<string> = new Set([
  'profile', 'icmp4', 'icmp6', 'la4', 'la6', 'ra4', 'ra6', 'ra42', 'ra62', 'platform', 'lport', 'rport', 'lport2_10', 'rport2_10',
  'lport2_20', 'rport2_20', 'lport2_24', 'rport2_24', 'lport2_25', 'rport2_25', 'lport2_28', 'rport2_28', 'lport2_29', 'rport2_29',
]);

const LOCAL_PORTS = [...LISTED].filter((field) => field.startsWith('lport'));
const REMOTE_PORTS = [...LISTED].filter((field) => field.startsWith('rport'));

/** Fields whose truth an export cannot tell, and the doubt each raises. */
const DOUBTFUL: ReadonlyMap<string, string> = new Map([
  ['if', 'doubt_interface'],
  ['iftype', 'doubt_interface'],
  ['luown', 'doubt_users'],
  ['luauth', 'doubt_users'],
  ['luauth2_24', 'doubt_users'],
  ['ruauth', 'doubt_users'],
  ['rmauth', 'doubt_users'],
  ['security', 'doubt_ipsec'],
  ['security2', 'doubt_ipsec'],
  ['security2_9', 'doubt_ipsec'],
  ['securityrealmid', 'doubt_ipsec'],
  ['ttk', 'doubt_dynamic'],
  ['ttk2_22', 'doubt_dynamic'],
  ['ttk2_27', 'doubt_dynamic'],
  ['ttk2_28', 'doubt_dynamic'],
  ['nnm', 'doubt_dynamic'],
  ['pfn', 'doubt_dynamic'],
  ['skipver', 'doubt_dynamic'],
]);

const ACTIONS: ReadonlyMap<string, WindowsAction> = new Map([['allow', 'allow'], ['block', 'block'], ['bypass', 'bypass']]);
const DIRECTIONS: ReadonlyMap<string, WindowsDirection> = new Map([['in', 'in'], ['out', 'out']]);

/** A rule, or what became of it. `known` is false when part of it is not understood. */
export interface RuleReading {
  readonly rule: WindowsRule | undefined;
  readonly known: boolean;
}

/** Reads one rule value. `rule` is undefined for rules that are switched off and for text that is no rule. */
export function readStoredRule(stored: StoredRule, account: Account): RuleReading {
  const { value, origin } = stored;
  const split = value.data.kind === 'text' ? splitRuleString(value.data.text) : undefined;
  if (split === undefined) {
    account.report('incomplete', 'unknown_rule', value.location);
    return { rule: undefined, known: false };
  }
  const reader: FieldReader = { split, stored, account, doubts: [], known: true };
  const inactive = isInactive(reader);
  // Without `Active` it is the other fields that must be beyond doubt.
  if (!inactive || valuesOf(reader, 'active').length === 0) reportUnknownFields(reader);
  if (inactive) return { rule: undefined, known: reader.known };
  addConditionDoubts(reader);
  if (origin === 'service-restriction') reader.doubts.push(account.doubt('doubt_service_restriction', value.location));
  const rule = buildRule(reader);
  // Restrictions of services never open anything.
  if (origin !== 'service-restriction') return { rule, known: reader.known };
  const restricts = rule.action === 'block' || rule.action === 'unknown';
  return { rule: restricts ? { ...rule, action: 'block' } : undefined, known: reader.known };
}

interface FieldReader {
  readonly split: RuleString;
  readonly stored: StoredRule;
  readonly account: Account;
  readonly doubts: Doubt[];
  known: boolean;
}

/** `Active` is missing or FALSE; a value that is neither leaves the rule in. */
function isInactive(reader: FieldReader): boolean {
  const values = valuesOf(reader, 'active').map((value) => value.toLowerCase());
  if (values.every((value) => value === 'false')) return true;
  if (values.some((value) => value !== 'true' && value !== 'false')) reportValue(reader, 'Active', 'TRUE, FALSE');
  return false;
}

function buildRule(reader: FieldReader): WindowsRule {
  const { stored, doubts } = reader;
  const { name, location } = stored.value;
  const program = soleValue(reader, 'app');
  const service = soleValue(reader, 'svc');
  const applicationPackage = valuesOf(reader, 'apppkgid')[0];
  const displayName = valuesOf(reader, 'name')[0];
  const description = valuesOf(reader, 'desc')[0];
  const action = actionOf(reader);
  return {
    label: `rule "${displayName === undefined || displayName.startsWith('@') ? name : displayName}"`,
    ...(description === undefined || description.startsWith('@') ? {} : { description }),
    location,
    relatedLocations: [],
    directions: directionsOf(reader),
    action: action === 'allow' && isTrue(reader, 'authbypassout') ? 'bypass' : action,
    profiles: profilesOf(reader),
    origin: stored.origin,
    protocol: list(reader, ['protocol']),
    localPorts: list(reader, LOCAL_PORTS),
    remotePorts: list(reader, REMOTE_PORTS),
    icmpTypes: list(reader, ['icmp4', 'icmp6']),
    localAddresses: addresses(reader, ['la4', 'la6']),
    remoteAddresses: addresses(reader, ['ra4', 'ra6', 'ra42', 'ra62']),
    ...(program === undefined ? {} : { program }),
    ...(service === undefined ? {} : { service }),
    ...(applicationPackage === undefined ? {} : { applicationPackage }),
    localOnlyMapping: isTrue(reader, 'lom'),
    doubts,
    builtIn: isBuiltIn({ ruleId: name, group: valuesOf(reader, 'embedctxt')[0], applicationPackage }),
  };
}

function reportUnknownFields(reader: FieldReader): void {
  for (const stray of reader.split.strays) reportField(reader, stray);
  for (const [name, values] of reader.split.fields) {
    if (SINGLE.has(name) ? values.length === 1 : isKnownField(name)) continue;
    reportField(reader, name);
  }
}

function isKnownField(name: string): boolean {
  return WITHOUT_EFFECT.has(name) || LISTED.has(name) || DOUBTFUL.has(name) || name === 'apppkgid';
}

function reportField(reader: FieldReader, field: string): void {
  const { account, stored, doubts } = reader;
  reader.known = false;
  account.report('incomplete', 'unknown_field', stored.value.location, { field: field.slice(0, 100) });
  doubts.push(account.doubt('doubt_field', stored.value.location, { field: field.slice(0, 100) }));
}

function addConditionDoubts(reader: FieldReader): void {
  const { account, stored, doubts } = reader;
  for (const name of reader.split.fields.keys()) {
    const code = DOUBTFUL.get(name);
    if (code !== undefined) doubts.push(account.doubt(code, stored.value.location, { field: name }));
  }
  const platforms = valuesOf(reader, 'platform');
  const greater = valuesOf(reader, 'platform2').some((value) => value.toLowerCase() === 'gteq');
  if (platforms.length > 0 && !(greater && isOldPlatform(platforms.at(-1) ?? ''))) {
    doubts.push(account.doubt('doubt_platform', stored.value.location, { value: platforms.join(', ').slice(0, 100) }));
  }
}

/** `2:6:2` is Windows NT 6.2; every supported Windows is 10.0. */
function isOldPlatform(platform: string): boolean {
  return /^2:(?:6:[0-3]|10:0)$/u.test(platform.trim());
}

function actionOf(reader: FieldReader): WindowsRule['action'] {
  const actions = valuesOf(reader, 'action').map((value) => ACTIONS.get(value.toLowerCase()));
  const [action] = actions;
  if (action !== undefined && actions.every((other) => other === action)) return action;
  reportValue(reader, 'Action', 'Allow, Block, ByPass');
  return 'unknown';
}

function directionsOf(reader: FieldReader): readonly WindowsDirection[] {
  const directions = valuesOf(reader, 'dir').map((value) => DIRECTIONS.get(value.toLowerCase()));
  const [direction] = directions;
  if (direction !== undefined && directions.every((other) => other === direction)) return [direction];
  reportValue(reader, 'Dir', 'In, Out');
  return ['in', 'out'];
}

function profilesOf(reader: FieldReader): readonly NetworkProfile[] {
  const names = valuesOf(reader, 'profile').map((value) => value.toLowerCase());
  const profiles = NETWORK_PROFILES.filter((profile) => names.includes(profile));
  if (names.length === 0) return NETWORK_PROFILES;
  if (names.every((name) => profiles.some((profile) => profile === name))) return profiles;
  reportValue(reader, 'Profile', 'Domain, Private, Public');
  return NETWORK_PROFILES;
}

function reportValue(reader: FieldReader, field: string, expected: string): void {
  const { account, stored, doubts } = reader;
  const value = valuesOf(reader, field.toLowerCase()).join(', ').slice(0, 100);
  reader.known = false;
  account.report('incomplete', 'unknown_value', stored.value.location, { field, value, expected });
  doubts.push(account.doubt('doubt_value', stored.value.location, { field }));
}

function list(reader: FieldReader, names: readonly string[]): Condition {
  const stated = names.filter((name) => reader.split.fields.has(name));
  const [only] = stated;
  const tokens = only !== undefined && stated.length === 1 ? valuesOf(reader, only) : stated.flatMap((name) => valuesOf(reader, name));
  return { tokens, location: reader.stored.value.location };
}

/** The family stands in the field's name: `RA4=LocalSubnet` is the keyword that others write as LocalSubnet4. */
function addresses(reader: FieldReader, names: readonly string[]): Condition {
  const tokens = names.flatMap((name) => {
    const family = name.charAt(2);
    return valuesOf(reader, name).map((value) => {
      if (/^[A-Za-z][A-Za-z0-9]*$/u.test(value) && !value.includes(':')) return `${value}${family}`;
      const fits = family === '6' ? value.includes(':') : !value.includes(':') && value !== '*';
      return fits ? value : `${name}=${value}`;
    });
  });
  return { tokens, location: reader.stored.value.location };
}

/** A field that stands twice limits nothing for sure. */
function soleValue(reader: FieldReader, name: string): string | undefined {
  const values = valuesOf(reader, name);
  return values.length === 1 && values[0] !== '' ? values[0] : undefined;
}

function isTrue(reader: FieldReader, name: string): boolean {
  return valuesOf(reader, name).some((value) => value.toLowerCase() === 'true');
}

function valuesOf(reader: FieldReader, name: string): readonly string[] {
  return reader.split.fields.get(name) ?? NO_VALUES;
}

const NO_VALUES: readonly string[] = [];
