/** Reads the JSON of the export command with JSON.parse and no more knowledge than its documentation gives. */
import { UnreadableError, type TextFile } from '../packet-walk/types.js';
import { PROFILES, profilesNamed, type ReadHost, type ReadProfile, type ReadRule } from './host.js';

type Members = Readonly<Record<string, unknown>>;

/** The host of one file. */
export function readPowershell(files: readonly TextFile[]): ReadHost {
  const root: unknown = JSON.parse(files[0]?.text ?? '');
  if (!isMembers(root)) throw new UnreadableError('no object');
  const isMerged = root['store'] === 'ActiveStore';
  const rules = objectsOf(root['rules']);
  const names = rules.map((rule) => rule['Name']);
  const networks = objectsOf(root['addresses']).map((one) => `${wordsOf(one['IPAddress']).join('').replace(/%\d+$/u, '')}/${wordsOf(one['PrefixLength']).join('')}`);
  const own = networks.filter((network) => !network.startsWith('127.') && !network.startsWith('::1/'));
  return {
    profiles: PROFILES.map((name) => readProfile(name, objectsOf(root['profiles']), isMerged)),
    rules: rules.flatMap((rule) => readRule(rule, names.filter((name) => name === rule['Name']).length > 1)),
    networks: own.length === 0 ? undefined : own,
  };
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectsOf(value: unknown): readonly Members[] {
  return Array.isArray(value) ? value.filter(isMembers) : isMembers(value) ? [value] : [];
}

/** A text with commas, a list, or a list in an object: its words. */
function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split(',').map((word) => word.trim());
  if (typeof value === 'number' || typeof value === 'boolean') return [`${value}`];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  return isMembers(value) ? wordsOf(value['value']) : [];
}

/** A list of conditions; any of them that says any makes it one without condition. */
function listOf(value: unknown): readonly string[] {
  const words = wordsOf(value);
  return words.some((word) => word === '' || word.toLowerCase() === 'any') ? [] : words;
}

function readProfile(name: ReadProfile['name'], all: readonly Members[], isMerged: boolean): ReadProfile {
  const [found, second] = all.filter((one) => wordsOf(one['Name'])[0]?.toLowerCase() === name);
  const isTrue = (key: string): boolean => !['false', '0'].includes(wordsOf(found?.[key])[0]?.toLowerCase() ?? '');
  const action = (key: string, absent: 'allow' | 'block'): 'allow' | 'block' => {
    const word = wordsOf(found?.[key])[0] ?? '';
    return /^(?:Allow|2)$/u.test(word) ? 'allow' : /^(?:Block|4)$/u.test(word) ? 'block' : absent;
  };
  const disabled = wordsOf(found?.['DisabledInterfaceAliases'])[0] ?? '';
  return {
    name,
    isKnown: found !== undefined && second === undefined && !('QuarantineMode' in found) && found['Enabled'] !== 'Sometimes',
    isEnabled: isTrue('Enabled'),
    inbound: action('DefaultInboundAction', 'block'),
    outbound: action('DefaultOutboundAction', 'allow'),
    isShielded: !isTrue('AllowInboundRules'),
    localRules: isTrue('AllowLocalFirewallRules') ? 'count' : isMerged ? 'do not count' : 'may count',
    userPrograms: isTrue('AllowUserApps'),
    userPorts: isTrue('AllowUserPorts'),
    hasDisabledInterfaces: disabled !== '' && disabled !== 'NotConfigured',
  };
}

/** Members of the filters. Where one is null the filter is missing, and what it says is unknown. */
const FILTERS: readonly string[] = ['Protocol', 'LocalAddress', 'RemoteAddress', 'Program', 'Service', 'InterfaceType', 'InterfaceAlias', 'Authentication'];

/** Members that state a condition nobody can answer, unless they say any. */
const LIMITS: readonly string[] = [
  'InterfaceType', 'InterfaceAlias', 'Authentication', 'Encryption', 'Owner', 'LocalUser', 'RemoteUser', 'RemoteMachine', 'DynamicTarget',
  'RemoteDynamicKeywordAddresses', 'PolicyAppId', 'Package',
];

function readRule(rule: Members, isTwin: boolean): readonly ReadRule[] {
  const word = (key: string): string => wordsOf(rule[key]).join(',');
  if (/^(?:False|2)$/u.test(word('Enabled'))) return [];
  const states = wordsOf(rule['EnforcementStatus']);
  const isUnknown = 'RemoteZone' in rule;
  if (!isUnknown && states.every((state) => state === 'NotTargetPlatform' || state === '18')) return [];
  const isNotEnforced = states.every((state) => /^(?:DisabledObject|Local\w+Disallowed|4|14|15|16)$/u.test(state));
  const isStated = (key: string): boolean => !['', '0', 'Any', 'NotRequired'].includes(word(key));
  const isNewer = word('Platform') !== '' && !/^(?:6\.[0-3]|10\.0)\+$/u.test(word('Platform'));
  const direction = word('Direction');
  const action = word('Action');
  const container = word('Package').startsWith('S-1-15-2-') ? word('Package') : undefined;
  const bits = Number(word('Profile'));
  const isElsewhere = word('Profile').includes('Office');
  const isAllow = action === 'Allow' || action === '2';
  return [
    {
      directions: /^(?:Inbound|1)$/u.test(direction) ? ['in'] : /^(?:Outbound|2)$/u.test(direction) ? ['out'] : ['in', 'out'],
      action: action === 'NotConfigured' ? 'unknown' : /^(?:Block|4)$/u.test(action) ? 'block' : isAllow && word('OverrideBlockRules') !== 'True' ? 'allow' : 'bypass',
      profiles: isElsewhere ? PROFILES : Number.isNaN(bits) ? profilesNamed(wordsOf(rule['Profile'])) : PROFILES.filter((_name, index) => bits === 0 || (bits >> index) % 2 === 1),
      isLocal: /^(?:Local|1)$/u.test(word('PolicyStoreSourceType')),
      protocol: word('Protocol'),
      localPorts: listOf(rule['LocalPort']),
      remotePorts: listOf(rule['RemotePort']),
      icmpTypes: listOf(rule['IcmpType']),
      localAddresses: listOf(rule['LocalAddress']),
      // The list and the keyword are alternatives of each other.
      remoteAddresses: isStated('RemoteDynamicKeywordAddresses') ? [] : listOf(rule['RemoteAddress']),
      program: isStated('Program') ? word('Program') : container,
      service: isStated('Service') ? word('Service') : undefined,
      localOnlyMapping: word('LocalOnlyMapping') === 'True',
      isUnsure: isTwin || isUnknown || isElsewhere || word('Enabled') === 'Sometimes' || FILTERS.some((key) => word(key) === '') || isNotEnforced || isNewer || LIMITS.some(isStated) || !/^(?:Inbound|Outbound|1|2)$/u.test(direction),
    },
  ];
}
