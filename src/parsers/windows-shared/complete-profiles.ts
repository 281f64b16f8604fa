import type { NetworkProfile } from '../../model/device.js';
import type { Location } from '../../model/source.js';
import type { Account } from './account.js';
import { profileName } from './convert-profiles.js';
import { NETWORK_PROFILES, type WindowsProfile } from './rule.js';

/**
 * Makes the list of profiles whole: one that the export leaves out, or states twice, is unknown. Then nothing says
 * whether the firewall is on.
 */
export function completeProfiles(profiles: readonly WindowsProfile[], location: Location, account: Account): readonly WindowsProfile[] {
  return NETWORK_PROFILES.map((name) => {
    const [stated, second] = profiles.filter(({ profile }) => profile === name);
    if (stated === undefined) {
      account.report('incomplete', 'profile_missing', location, { profile: profileName(name) });
      return unknownProfile(name, location, account);
    }
    if (second === undefined) return stated;
    account.report('incomplete', 'profile_conflict', second.location, { profile: profileName(name), setting: profileName(name) });
    return unknownProfile(name, second.location, account);
  });
}

/** A profile about which the export says nothing. */
export function unknownProfile(profile: NetworkProfile, location: Location, account: Account): WindowsProfile {
  return {
    profile,
    enabled: true,
    inbound: 'deny',
    outbound: 'permit',
    shielded: false,
    localRules: 'applied',
    userPrograms: true,
    userPorts: true,
    doubts: [account.doubt('doubt_profile', location, { profile: profileName(profile) })],
    unknown: true,
    location,
    inboundLocation: location,
    outboundLocation: location,
  };
}
