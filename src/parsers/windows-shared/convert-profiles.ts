import type { Doubt, Filter, Line, NetworkProfile } from '../../model/device.js';
import { EVERYTHING, NOTHING } from '../../model/header-space.js';
import { ALL_ADDRESSES } from '../../model/ip-set.js';
import type { Account } from './account.js';
import type { ConvertedRule, RuleTraits } from './convert-rule.js';
import type { WindowsAction, WindowsDirection, WindowsProfile } from './rule.js';

const PROFILE_NAMES: Readonly<Record<NetworkProfile, string>> = { domain: 'Domain', private: 'Private', public: 'Public' };

/** The profile's name as Windows writes it in English. */
export function profileName(profile: NetworkProfile): string {
  return PROFILE_NAMES[profile];
}

/**
 * Builds one filter for each profile and direction. Windows has no order of rules: rules that bypass beat rules
 * that block, and those beat rules that allow ([MS-FASP] 2.2.34). So the lines stand in these three groups, and
 * the profile's default action comes last.
 */
export function convertProfiles(profiles: readonly WindowsProfile[], rules: readonly ConvertedRule[], account: Account): Filter[] {
  const inbound = rules.filter(({ lines }) => lines.in !== undefined);
  const outbound = rules.filter(({ lines }) => lines.out !== undefined);
  return profiles.flatMap((profile) => [buildFilter(profile, 'in', inbound, account), buildFilter(profile, 'out', outbound, account)]);
}

function buildFilter(profile: WindowsProfile, direction: WindowsDirection, rules: readonly ConvertedRule[], account: Account): Filter {
  const name = `${profileName(profile.profile)} profile, ${direction === 'in' ? 'inbound' : 'outbound'}`;
  const common = {
    name,
    hooks: [direction === 'in' ? ('input' as const) : ('output' as const)],
    universe: ALL_ADDRESSES,
    profile: profile.profile,
    replies: 'stateful' as const,
  };
  if (!profile.enabled && !profile.unknown) {
    return { ...common, lines: [], defaultAction: 'permit', defaultLocation: profile.location };
  }
  const shielded = direction === 'in' && profile.shielded;
  const defaultAction = shielded || profile.unknown ? 'deny' : direction === 'in' ? profile.inbound : profile.outbound;
  const defaultLocation = direction === 'in' ? profile.inboundLocation : profile.outboundLocation;
  const actions: readonly WindowsAction[] = shielded ? ['block'] : ['bypass', 'block', 'allow'];
  const lines = actions.flatMap((action) => linesOf(profile, direction, { action, rules, account }));
  return { ...common, lines: [...doubtfulLine(profile, name), ...lines], defaultAction, defaultLocation };
}

/** Settings that leave open whether the profile filters at all: everything may pass, nothing surely does. */
function doubtfulLine(profile: WindowsProfile, name: string): Line[] {
  if (profile.doubts.length === 0) return [];
  const match = { must: NOTHING, may: EVERYTHING };
  return [{ label: name, action: 'permit', match, doubts: profile.doubts, location: profile.location }];
}

interface LineSelection {
  readonly action: WindowsAction;
  readonly rules: readonly ConvertedRule[];
  readonly account: Account;
}

function linesOf(profile: WindowsProfile, direction: WindowsDirection, selection: LineSelection): Line[] {
  const lines: Line[] = [];
  for (const { rule, lines: byDirection } of selection.rules) {
    const line = byDirection[direction];
    if (line === undefined || !mayAct(rule, selection.action) || !rule.profiles.includes(profile.profile)) continue;
    if (rule.origin === 'local' && profile.localRules === 'ignored') continue;
    const action = selection.action === 'block' ? 'deny' : 'permit';
    lines.push(withDoubts(line.action === action ? line : { ...line, action }, profileDoubts(rule, profile, selection.account)));
  }
  return lines;
}

/** A rule whose action is unknown may block, and may permit before any other rule blocks. */
function mayAct({ action }: RuleTraits, wanted: WindowsAction): boolean {
  return action === 'unknown' ? wanted !== 'allow' : action === wanted;
}

/** Doubts that a rule has in one profile only. */
function profileDoubts(rule: RuleTraits, profile: WindowsProfile, account: Account): readonly Doubt[] {
  if (!mayDoubt(rule, profile)) return NO_DOUBTS;
  const doubts: Doubt[] = [];
  const parameters = { profile: profileName(profile.profile) };
  if (profile.unknown && rule.action !== 'block') doubts.push(...profile.doubts);
  if (rule.origin !== 'local') return doubts;
  if (profile.localRules === 'in-doubt') doubts.push(account.doubt('doubt_local_rules', profile.location, parameters));
  if (!profile.userPrograms && rule.opens === 'program') doubts.push(account.doubt('doubt_user_programs', profile.location, parameters));
  if (!profile.userPorts && rule.opens === 'port') doubts.push(account.doubt('doubt_user_ports', profile.location, parameters));
  return doubts;
}

const NO_DOUBTS: readonly Doubt[] = [];

function mayDoubt(rule: RuleTraits, { unknown, localRules, userPrograms, userPorts }: WindowsProfile): boolean {
  return unknown || (rule.origin === 'local' && (localRules === 'in-doubt' || !userPrograms || !userPorts));
}

function withDoubts(line: Line, doubts: readonly Doubt[]): Line {
  if (doubts.length === 0) return line;
  return { ...line, match: { must: NOTHING, may: line.match.may }, doubts: [...line.doubts, ...doubts] };
}
