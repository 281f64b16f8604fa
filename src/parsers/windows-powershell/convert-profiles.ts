import type { Doubt, NetworkProfile } from '../../model/device.js';
import type { Location } from '../../model/source.js';
import type { Account } from '../windows-shared/account.js';
import { profileName } from '../windows-shared/convert-profiles.js';
import type { WindowsProfile } from '../windows-shared/rule.js';
import { DEFAULT_ACTION, GPO_BOOLEAN } from './enumerations.js';
import { locate, strangeFields, textOf, type FieldNames, type FieldSet } from './fields.js';

/** Members of a profile that do not decide whether a packet passes. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set([
  'Profile', 'InstanceID', 'Caption', 'Description', 'ElementName', 'AllowLocalIPsecRules', 'AllowUnicastResponseToMulticast',
  'NotifyOnListen', 'EnableStealthModeForIPsec', 'LogFileName', 'LogMaxSizeKilobytes', 'LogAllowed', 'LogBlocked', 'LogIgnored',
  'CimClass', 'CimInstanceProperties', 'CimSystemProperties', 'PSComputerName', 'PSShowComputerName',
]);

const READ: ReadonlySet<string> = new Set([
  'Name', 'Enabled', 'DefaultInboundAction', 'DefaultOutboundAction', 'AllowInboundRules', 'AllowLocalFirewallRules', 'AllowUserApps',
  'AllowUserPorts', 'DisabledInterfaceAliases',
]);

/** The members of a profile object. */
export const PROFILE_FIELDS: FieldNames = { read: READ, withoutEffect: WITHOUT_EFFECT };

/** Reads one profile object. Undefined when it does not say which profile it is. */
export function readProfile(set: FieldSet, account: Account): WindowsProfile | undefined {
  const name = textOf(set, 'Name')?.toLowerCase();
  const profile = (['domain', 'private', 'public'] as const).find((candidate) => candidate === name);
  if (profile === undefined) return undefined;
  const problems: Doubt[] = [];
  reportUnknownMembers(set, account, { profile, problems });
  const setting = settingReader(set, account, { profile, problems });
  const inbound = setting('DefaultInboundAction', DEFAULT_ACTION, 'deny');
  const outbound = setting('DefaultOutboundAction', DEFAULT_ACTION, 'permit');
  const base = {
    profile,
    enabled: setting('Enabled', GPO_BOOLEAN, true),
    inbound,
    outbound,
    shielded: !setting('AllowInboundRules', GPO_BOOLEAN, true),
    localRules: setting('AllowLocalFirewallRules', GPO_BOOLEAN, true) ? ('applied' as const) : ('ignored' as const),
    userPrograms: setting('AllowUserApps', GPO_BOOLEAN, true),
    userPorts: setting('AllowUserPorts', GPO_BOOLEAN, true),
  };
  return { ...base, ...locations(set), ...doubtsOf(set, account, { profile, problems }) };
}

interface ProfileReading {
  readonly profile: NetworkProfile;
  readonly problems: Doubt[];
}

function doubtsOf(set: FieldSet, account: Account, reading: ProfileReading): { readonly doubts: readonly Doubt[]; readonly unknown: boolean } {
  const stated = !['', 'notconfigured'].includes((textOf(set, 'DisabledInterfaceAliases') ?? '').toLowerCase());
  const profile = profileName(reading.profile);
  const disabled = stated ? [account.doubt('doubt_disabled_interfaces', locate(set, 'DisabledInterfaceAliases'), { profile })] : [];
  return { doubts: [...reading.problems, ...disabled], unknown: reading.problems.length > 0 };
}

function locations(set: FieldSet): { readonly location: Location; readonly inboundLocation: Location; readonly outboundLocation: Location } {
  return {
    location: locate(set, 'Enabled'),
    inboundLocation: locate(set, 'DefaultInboundAction'),
    outboundLocation: locate(set, 'DefaultOutboundAction'),
  };
}

type SettingReader = <T>(key: string, names: ReadonlyMap<string, T | 'default'>, byDefault: T) => T;

/** Reads settings by name; one that is not configured has Windows' default, one that is unreadable is a problem. */
function settingReader(set: FieldSet, account: Account, reading: ProfileReading): SettingReader {
  const profile = profileName(reading.profile);
  return (key, names, byDefault) => {
    const text = textOf(set, key) ?? '';
    const value = names.get(text.toLowerCase());
    if (value === 'default') return byDefault;
    if (value !== undefined) return value;
    const location = locate(set, key);
    const expected = [...names.keys()].join(', ');
    account.report('incomplete', 'profile_invalid', location, { setting: key, profile, value: text.slice(0, 100), expected });
    reading.problems.push(account.doubt('doubt_profile', location, { profile }));
    return byDefault;
  };
}

function reportUnknownMembers(set: FieldSet, account: Account, reading: ProfileReading): void {
  const profile = profileName(reading.profile);
  for (const key of strangeFields(set)) {
    const location = locate(set, key);
    account.report('incomplete', 'export.unrecognised', location, { what: `${profile}: "${key.slice(0, 100)}"` });
    reading.problems.push(account.doubt('doubt_profile', location, { profile }));
  }
}
