import type { DeviceConfig, Doubt } from '../../model/device.js';
import type { Account } from '../windows-shared/account.js';
import { isBuiltInGroupName } from '../windows-shared/built-in.js';
import { completeProfiles } from '../windows-shared/complete-profiles.js';
import { convertProfiles, profileName } from '../windows-shared/convert-profiles.js';
import { convertRule, type ConvertedRule } from '../windows-shared/convert-rule.js';
import { anyCondition, listCondition, NETWORK_PROFILES, type Condition, type WindowsProfile, type WindowsRule } from '../windows-shared/rule.js';
import { ACTION, anyWord, DIRECTION, isLocalSource, LOCAL_RULES, ON_OFF, plain, PROFILE_NAMES, YES_NO, type RuleLabel } from './labels.js';
import { printedAt, printedText, type NetshExport, type ProfileBlock, type RuleBlock } from './parse.js';

/** Converts the blocks of one host's files. `path` stands for the host. */
export function convertNetsh(parts: NetshExport, path: string, account: Account): DeviceConfig {
  const location = { path };
  const profiles = completeProfiles(parts.profiles.map((block) => readProfile(block, account)), location, account);
  const rules: ConvertedRule[] = [];
  for (const block of parts.rules) {
    const rule = convertBlock(block, account);
    if (rule !== undefined) rules.push(rule);
  }
  if (parts.rules.length === 0) account.report('incomplete', 'export.no_rules', location);
  account.report('note', 'other_stores', location);
  return {
    format: 'windows-netsh',
    identity: { hostnames: [], serials: [] },
    location,
    interfaces: [],
    routes: [],
    filters: convertProfiles(profiles, rules, account),
    translations: [],
    families: [4, 6],
  };
}

/** Fields that `verbose` adds. Without them a rule may be limited to a program, an interface or a peer. */
const VERBOSE: readonly RuleLabel[] = ['interfaceTypes', 'security'];

/** Fields that every rule has. */
const ALWAYS: readonly RuleLabel[] = ['enabled', 'direction', 'profiles', 'localIp', 'remoteIp', 'protocol', 'action'];

/** True when the block was printed without `verbose`. */
export function lacksVerboseFields(block: RuleBlock): boolean {
  return VERBOSE.some((label) => printedText(block, label) === undefined);
}

function convertBlock(block: RuleBlock, account: Account): ConvertedRule | undefined {
  const doubts: Doubt[] = block.unknown.map(({ text, location }) => account.doubt('doubt_field', location, { field: text }));
  if (word(block, 'enabled', { table: YES_NO, account, doubts }) === false) return undefined;
  reportMissing(block, account, doubts);
  if (lacksVerboseFields(block)) {
    doubts.push(account.doubt('doubt_missing', block.location, { field: 'Program, Service, InterfaceTypes, Security' }));
  }
  doubts.push(...conditionDoubts(block, account));
  return convertRule(buildRule(block, account, doubts), { account, localSubnet: undefined });
}

function buildRule(block: RuleBlock, account: Account, doubts: Doubt[]): WindowsRule {
  const direction = word(block, 'direction', { table: DIRECTION, account, doubts });
  const program = statedText(block, 'program');
  const service = statedText(block, 'service');
  const description = textOf(block, 'description');
  return {
    label: ['rule "', block.name, '"'].join(''),
    ...(description === '' ? {} : { description }),
    location: block.location,
    relatedLocations: [],
    directions: direction === undefined ? ['in', 'out'] : [direction],
    action: word(block, 'action', { table: ACTION, account, doubts }) ?? 'unknown',
    profiles: profilesOf(block, account, doubts),
    origin: isLocalSource(textOf(block, 'source')) ? 'local' : 'policy',
    protocol: condition(block, 'protocol'),
    localPorts: condition(block, 'localPort'),
    remotePorts: condition(block, 'remotePort'),
    icmpTypes: listCondition(block.icmpTypes.map(({ text }) => text).join(','), block.icmpTypes[0]?.location ?? block.location),
    localAddresses: condition(block, 'localIp'),
    remoteAddresses: condition(block, 'remoteIp'),
    ...(program === undefined ? {} : { program }),
    ...(service === undefined ? {} : { service }),
    localOnlyMapping: false,
    doubts,
    builtIn: isBuiltInGroupName(textOf(block, 'grouping')),
  };
}

function reportMissing(block: RuleBlock, account: Account, doubts: Doubt[]): void {
  const protocol = plain(textOf(block, 'protocol'));
  const ports: readonly RuleLabel[] = protocol === 'tcp' || protocol === 'udp' ? ['localPort', 'remotePort'] : [];
  if (ALWAYS.every((label) => textOf(block, label) !== '') && ports.every((label) => textOf(block, label) !== '')) return;
  const missing = [...ALWAYS, ...ports].filter((label) => textOf(block, label) === '');
  account.report('incomplete', 'field_missing', block.location, { field: missing.join(', ') });
  doubts.push(account.doubt('doubt_missing', block.location, { field: missing.join(', ') }));
}

function conditionDoubts(block: RuleBlock, account: Account): Doubt[] {
  return CONDITIONS.filter(([label]) => statedText(block, label) !== undefined).map(([label, code, field]) =>
    account.doubt(code, printedAt(block, label), { field }),
  );
}

const CONDITIONS: readonly (readonly [RuleLabel, string, string])[] = [
  ['interfaceTypes', 'doubt_interface', 'InterfaceTypes'],
  ['security', 'doubt_ipsec', 'Security'],
  ['computerGroup', 'doubt_users', 'RemoteComputerGroup'],
  ['userGroup', 'doubt_users', 'RemoteUserGroup'],
];

function profilesOf(block: RuleBlock, account: Account, doubts: Doubt[]): WindowsRule['profiles'] {
  const text = textOf(block, 'profiles');
  if (text === 'Domain,Private,Public') return NETWORK_PROFILES;
  const names = anyWord(text).split(',').map((name) => plain(name));
  if (names.includes('any')) return NETWORK_PROFILES;
  const profiles = names.map((name) => PROFILE_NAMES.get(name));
  if (!profiles.includes(undefined)) return NETWORK_PROFILES.filter((profile) => profiles.includes(profile));
  reportWord(block, 'profiles', { account, doubts, expected: 'Domain, Private, Public' });
  return NETWORK_PROFILES;
}

interface WordReading<T> {
  readonly table: ReadonlyMap<string, T>;
  readonly account: Account;
  readonly doubts: Doubt[];
}

function word<T>(block: RuleBlock, label: RuleLabel, reading: WordReading<T>): T | undefined {
  const value = reading.table.get(plain(textOf(block, label)));
  if (value === undefined && printedText(block, label) !== undefined) {
    reportWord(block, label, { ...reading, expected: [...reading.table.keys()].join(', ') });
  }
  return value;
}

function reportWord(block: RuleBlock, label: RuleLabel, options: { readonly account: Account; readonly doubts: Doubt[]; readonly expected: string }): void {
  const { account, doubts, expected } = options;
  const location = printedAt(block, label);
  account.report('incomplete', 'unknown_value', location, { field: label, value: textOf(block, label).slice(0, 100), expected });
  doubts.push(account.doubt('doubt_value', location, { field: label }));
}

function condition(block: RuleBlock, label: RuleLabel): Condition {
  const text = textOf(block, label);
  if (text === 'Any') return anyCondition(printedAt(block, label));
  return listCondition(text.includes('任意') ? text.split(',').map(anyWord).join(',') : text, printedAt(block, label));
}

function statedText(block: RuleBlock, label: RuleLabel): string | undefined {
  const text = anyWord(textOf(block, label));
  if (text === '' || text === 'Any' || text === 'NotRequired') return undefined;
  return NOTHING_STATED.has(text.toLowerCase()) ? undefined : text;
}

const NOTHING_STATED: ReadonlySet<string> = new Set(['any', 'notrequired']);

function textOf(block: RuleBlock, label: RuleLabel): string {
  return printedText(block, label) ?? '';
}

const INBOUND: ReadonlyMap<string, 'permit' | 'deny' | 'shielded'> = new Map<string, 'permit' | 'deny' | 'shielded'>([
  ['blockinbound', 'deny'],
  ['blockinboundalways', 'shielded'],
  ['allowinbound', 'permit'],
  ['notconfigured', 'deny'],
]);

const OUTBOUND: ReadonlyMap<string, 'permit' | 'deny'> = new Map<string, 'permit' | 'deny'>([
  ['blockoutbound', 'deny'],
  ['allowoutbound', 'permit'],
  ['notconfigured', 'permit'],
]);

function readProfile(block: ProfileBlock, account: Account): WindowsProfile {
  const profile = profileName(block.profile);
  const state = block.rows.get('state');
  const policy = block.rows.get('policy');
  const [inboundWord = '', outboundWord = '', ...rest] = plain(policy?.text ?? '').split(',');
  const inbound = INBOUND.get(inboundWord);
  const outbound = OUTBOUND.get(outboundWord);
  const enabled = ON_OFF.get(plain(state?.text ?? ''));
  const location = state?.location ?? block.location;
  const unknown = enabled === undefined || inbound === undefined || outbound === undefined || rest.length > 0 || block.unknown.length > 0;
  if (enabled === undefined) reportSetting(block, account, { setting: 'State', value: state?.text ?? '', expected: 'ON, OFF' });
  if (inbound === undefined || outbound === undefined || rest.length > 0) {
    reportSetting(block, account, { setting: 'Firewall Policy', value: policy?.text ?? '', expected: 'BlockInbound,AllowOutbound' });
  }
  const policyLocation = policy?.location ?? block.location;
  return {
    profile: block.profile,
    enabled: enabled ?? true,
    inbound: inbound === 'permit' ? 'permit' : 'deny',
    outbound: outbound ?? 'permit',
    shielded: inbound === 'shielded',
    localRules: readLocalRules(block, account),
    userPrograms: true,
    userPorts: true,
    doubts: unknown ? [account.doubt('doubt_profile', location, { profile })] : [],
    unknown,
    location,
    inboundLocation: policyLocation,
    outboundLocation: policyLocation,
  };
}

function readLocalRules(block: ProfileBlock, account: Account): 'applied' | 'in-doubt' {
  const row = block.rows.get('localRules');
  if (row === undefined || plain(row.text).startsWith('n/a')) return 'applied';
  const value = LOCAL_RULES.get(plain(row.text));
  if (value === undefined) reportSetting(block, account, { setting: 'LocalFirewallRules', value: row.text, expected: 'N/A, Enable, Disable' });
  return value ?? 'in-doubt';
}

function reportSetting(block: ProfileBlock, account: Account, options: { readonly setting: string; readonly value: string; readonly expected: string }): void {
  const { setting, expected } = options;
  const profile = profileName(block.profile);
  account.report('incomplete', 'profile_invalid', block.location, { setting, profile, value: options.value.slice(0, 100), expected });
}
