import type { NetworkProfile } from '../../model/device.js';
import { NETWORK_PROFILES, type WindowsAction, type WindowsDirection } from '../windows-shared/rule.js';

/**
 * ConvertTo-Json writes enumerations as numbers unless they were cast to text first. The numbers are those of the
 * CIM classes MSFT_NetFirewallRule and MSFT_NetFirewallProfile; `Enabled` counts differently in the two.
 */
type Names<T> = ReadonlyMap<string, T>;

export const RULE_ENABLED: Names<boolean> = new Map([['true', true], ['1', true], ['false', false], ['2', false]]);

export const DIRECTION: Names<WindowsDirection> = new Map([['inbound', 'in'], ['1', 'in'], ['outbound', 'out'], ['2', 'out']]);

export const RULE_ACTION: Names<WindowsAction> = new Map([
  ['allow', 'allow'],
  ['2', 'allow'],
  ['allowbypass', 'bypass'],
  ['3', 'bypass'],
  ['block', 'block'],
  ['4', 'block'],
]);

export const GPO_BOOLEAN: Names<boolean | 'default'> = new Map<string, boolean | 'default'>([
  ['false', false],
  ['0', false],
  ['true', true],
  ['1', true],
  ['notconfigured', 'default'],
  ['2', 'default'],
]);

export const DEFAULT_ACTION: Names<'permit' | 'deny' | 'default'> = new Map<string, 'permit' | 'deny' | 'default'>([
  ['notconfigured', 'default'],
  ['0', 'default'],
  ['allow', 'permit'],
  ['2', 'permit'],
  ['block', 'deny'],
  ['4', 'deny'],
]);

export const NETWORK_CATEGORY: Names<NetworkProfile> = new Map([
  ['public', 'public'],
  ['0', 'public'],
  ['private', 'private'],
  ['1', 'private'],
  ['domainauthenticated', 'domain'],
  ['2', 'domain'],
]);

/** Reads the profiles of a rule: `Any`, names with commas, or the bits 1, 2 and 4. Undefined when unreadable. */
export function readProfiles(text: string): readonly NetworkProfile[] | undefined {
  if (text === 'Any') return NETWORK_PROFILES;
  if (/^\d{1,10}$/u.test(text)) return profilesOfBits(Number(text));
  const names = text.toLowerCase().split(',').map((name) => name.trim());
  if (names.includes('any')) return NETWORK_PROFILES;
  const profiles = NETWORK_PROFILES.filter((profile) => names.includes(profile));
  return profiles.length === new Set(names).size ? profiles : undefined;
}

function profilesOfBits(bits: number): readonly NetworkProfile[] | undefined {
  if (bits === 0 || bits === 0x7fff_ffff) return NETWORK_PROFILES;
  if (bits > 7) return undefined;
  return NETWORK_PROFILES.filter((_profile, index) => (bits & (1 << index)) !== 0);
}

/** EnforcementStatus 18: the rule is for another version of Windows and never applies here. */
export const NOT_TARGET_PLATFORM: ReadonlySet<string> = new Set(['nottargetplatform', '18']);

/** States in which Windows does not enforce the rule for a lasting reason (4, 14, 15, 16). */
export const NOT_ENFORCED: ReadonlySet<string> = new Set([
  'disabledobject',
  '4',
  'localopenportdisallowed',
  '14',
  'localuserappruledisallowed',
  '15',
  'localfirewallrulesdisallowed',
  '16',
]);
