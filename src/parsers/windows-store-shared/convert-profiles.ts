import type { Doubt, NetworkProfile } from '../../model/device.js';
import type { Location } from '../../model/source.js';
import type { Account } from '../windows-shared/account.js';
import { unknownProfile } from '../windows-shared/complete-profiles.js';
import { profileName } from '../windows-shared/convert-profiles.js';
import { NETWORK_PROFILES, type WindowsProfile } from '../windows-shared/rule.js';
import type { RegistryValue } from './registry-key.js';
import type { ProfileKey, Settings, StoreName, Stores } from './stores.js';

/** Settings of a profile that do not decide whether a packet passes. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set([
  'disablenotifications',
  'disableunicastresponsestomulticastbroadcast',
  'disablestealthmode',
  'disablestealthmodeipsecsecuredpacketexemption',
  'allowlocalipsecpolicymerge',
]);

/** Settings that decide, and which of them only a policy can set. */
const READ: ReadonlySet<string> = new Set([
  'enablefirewall',
  'defaultinboundaction',
  'defaultoutboundaction',
  'donotallowexceptions',
  'disabledinterfaces',
]);
const READ_IN_POLICIES: ReadonlySet<string> = new Set(['allowlocalpolicymerge', 'programs/allowuserprefmerge', 'ports/allowuserprefmerge']);

/**
 * Puts the three profiles together. A policy's value beats the local one, except that "shielded" holds when any
 * store sets it, and the switches for local rules count in policies only ([MS-FASP] 2.2.38, merge laws).
 */
export function buildProfiles(stores: Stores, location: Location, account: Account): readonly WindowsProfile[] {
  const unreadable = countSettings(stores, account);
  return NETWORK_PROFILES.map((profile) => {
    const local = stores.settings.get('local')?.get(profile === 'private' ? 'standard' : profile);
    if (local === undefined || !stores.seen.has('local-rules')) {
      account.report('incomplete', local === undefined ? 'profile_missing' : 'local_rules_missing', location, { profile: profileName(profile) });
      return unknownProfile(profile, location, account);
    }
    const { settings: policies, old } = policySettings(stores, profile);
    const whole = [local, ...policies].every((settings) => [...settings.values()].every((value) => !unreadable.has(value)));
    return buildProfile(profile, { local, policies, old, whole, location, account });
  });
}

/** A policy that knows Private or Public does not use Standard; one that knows neither means both by it. */
function policySettings(stores: Stores, profile: NetworkProfile): { readonly settings: readonly Settings[]; readonly old: readonly Settings[] } {
  const names: readonly StoreName[] = ['group-policy', 'mdm'];
  const found = names.flatMap((name) => {
    const keys = stores.settings.get(name);
    const isOld = keys !== undefined && !keys.has('private') && !keys.has('public') && profile !== 'domain';
    const settings = keys?.get(isOld ? 'standard' : profile);
    return settings === undefined ? [] : [{ settings, isOld }];
  });
  return { settings: found.map(({ settings }) => settings), old: found.filter(({ isOld }) => isOld).map(({ settings }) => settings) };
}

interface ProfileSources {
  readonly local: Settings;
  readonly policies: readonly Settings[];
  /** Those of the policies that stand in an old `StandardProfile`. */
  readonly old: readonly Settings[];
  readonly whole: boolean;
  readonly location: Location;
  readonly account: Account;
}

function buildProfile(profile: NetworkProfile, sources: ProfileSources): WindowsProfile {
  const { local, policies, account } = sources;
  const problems: Doubt[] = [];
  const read = (name: string, from: readonly Settings[], byDefault: boolean): boolean => {
    const values = from.flatMap((settings) => settings.get(name) ?? []);
    const bits = values.map((value) => bitOf(value));
    if (bits.includes(undefined) || (from === policies && new Set(bits).size > 1)) {
      problems.push(account.doubt('doubt_profile', values[0]?.location ?? sources.location, { profile: profileName(profile) }));
    }
    return bits[0] ?? byDefault;
  };
  const effective = (name: string, byDefault: boolean): boolean =>
    policies.some((settings) => settings.has(name)) ? read(name, policies, byDefault) : read(name, [local], byDefault);
  const settings = {
    enabled: effective('enablefirewall', true),
    inbound: effective('defaultinboundaction', true) ? ('deny' as const) : ('permit' as const),
    outbound: effective('defaultoutboundaction', false) ? ('deny' as const) : ('permit' as const),
    shielded: read('donotallowexceptions', [local], false) || read('donotallowexceptions', policies, false),
    localRules: read('allowlocalpolicymerge', policies, true) ? ('applied' as const) : localRulesWithout(sources),
    userPrograms: read('programs/allowuserprefmerge', policies, true),
    userPorts: read('ports/allowuserprefmerge', policies, true),
  };
  if (!sources.whole) problems.push(account.doubt('doubt_profile', sources.location, { profile: profileName(profile) }));
  return { profile, ...settings, ...placesOf(sources), ...doubtsOf(profile, sources, problems) };
}

/** [MS-GPFAS] 2.2.3.13: the switch must not stand in `StandardProfile`, so nobody says what it does there. */
function localRulesWithout({ policies, old }: ProfileSources): 'ignored' | 'in-doubt' {
  const stating = policies.filter((settings) => settings.has('allowlocalpolicymerge'));
  return stating.every((settings) => old.includes(settings)) ? 'in-doubt' : 'ignored';
}

function placesOf(sources: ProfileSources): { readonly location: Location; readonly inboundLocation: Location; readonly outboundLocation: Location } {
  const all = [...sources.policies, sources.local];
  const anywhere = all.flatMap((settings) => [...settings.values()])[0]?.location ?? sources.location;
  const place = (name: string): Location => all.find((settings) => settings.has(name))?.get(name)?.location ?? anywhere;
  return { location: place('enablefirewall'), inboundLocation: place('defaultinboundaction'), outboundLocation: place('defaultoutboundaction') };
}

function doubtsOf(profile: NetworkProfile, sources: ProfileSources, problems: readonly Doubt[]): { readonly doubts: readonly Doubt[]; readonly unknown: boolean } {
  const disabled = [sources.local, ...sources.policies]
    .flatMap((settings) => settings.get('disabledinterfaces') ?? [])
    .filter(({ data }) => data.kind !== 'text' || data.text.trim() !== '')
    .map(({ location }) => sources.account.doubt('doubt_disabled_interfaces', location, { profile: profileName(profile) }));
  return { doubts: [...problems, ...disabled], unknown: problems.length > 0 };
}

function bitOf(value: RegistryValue): boolean | undefined {
  if (value.data.kind !== 'number' || value.data.value > 1) return undefined;
  return value.data.value === 1;
}

/** Counts every setting and returns those that are not understood. */
function countSettings(stores: Stores, account: Account): ReadonlySet<RegistryValue> {
  const unreadable = new Set<RegistryValue>();
  for (const [store, profiles] of stores.settings) {
    for (const [profile, settings] of profiles) {
      for (const [name, value] of settings) {
        const state = settingState(name, value, store, profile);
        account.count(state, value.location);
        if (state !== 'unrecognised') continue;
        unreadable.add(value);
        account.report('incomplete', 'unknown_setting', value.location, { setting: name.slice(0, 100) });
      }
    }
  }
  return unreadable;
}

/** `PrivateProfile` belongs to policies; Windows keeps the local settings of Private in `StandardProfile`. */
function settingState(name: string, value: RegistryValue, store: StoreName, profile: ProfileKey): 'understood' | 'noEffect' | 'unrecognised' {
  if (store === 'local' && profile === 'private') return 'unrecognised';
  if (WITHOUT_EFFECT.has(name) || (store === 'local' && READ_IN_POLICIES.has(name))) return 'noEffect';
  if (name === 'disabledinterfaces') return 'understood';
  const known = READ.has(name) || (store !== 'local' && READ_IN_POLICIES.has(name));
  return known && bitOf(value) !== undefined ? 'understood' : 'unrecognised';
}
