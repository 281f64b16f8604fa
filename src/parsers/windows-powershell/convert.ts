import type { DeviceInterface, NetworkProfile, Reading } from '../../model/device.js';
import { prefixRange } from '../../model/ip-address.js';
import { readFirstMember } from '../shared/json-reader.js';
import type { Account } from '../windows-shared/account.js';
import { convertProfiles } from '../windows-shared/convert-profiles.js';
import { convertRule, type ConvertedRule } from '../windows-shared/convert-rule.js';
import { computeLocalSubnet, isLinkLocalIpv6, isLoopback } from '../windows-shared/local-subnet.js';
import { completeProfiles } from '../windows-shared/complete-profiles.js';
import type { WindowsProfile } from '../windows-shared/rule.js';
import { PROFILE_FIELDS, readProfile } from './convert-profiles.js';
import { readRule, RULE_FIELDS, ruleName, type NameCounts } from './convert-rules.js';
import { fieldReader, readListed, type ListedObject } from './fields.js';
import type { PowershellExport } from './parse.js';

/** Converts the parsed files of one host. */
export function convertExports(exports: readonly PowershellExport[], account: Account): Reading['device'] {
  const first = exports[0];
  if (first === undefined) return undefined;
  const location = { path: first.path };
  const profiles = completeProfiles(exports.flatMap((part) => readProfiles(part, account)), location, account);
  const rules = convertRules(exports, account);
  for (const part of exports) {
    if (!part.activeStore) account.report('note', 'other_stores', { path: part.path });
  }
  return {
    format: 'windows-powershell',
    identity: identityOf(exports),
    location,
    interfaces: interfacesOf(exports),
    routes: [],
    filters: convertProfiles(profiles, rules, account),
    translations: [],
    families: [4, 6],
  };
}

function identityOf(exports: readonly PowershellExport[]): { hostnames: readonly string[]; serials: readonly string[]; exportedAt?: string } {
  const exportedAt = exports.find((part) => part.exportedAt !== undefined)?.exportedAt;
  const hostnames = [...new Set(exports.flatMap((part) => part.hostnames))];
  return { hostnames, serials: [], ...(exportedAt === undefined ? {} : { exportedAt }) };
}

/** The switch for local rules is exact in the merged policy only; in a single store it may be another's. */
function readProfiles(part: PowershellExport, account: Account): WindowsProfile[] {
  const result: WindowsProfile[] = [];
  const readFields = fieldReader(part.path, PROFILE_FIELDS);
  for (const object of part.profiles) {
    const set = readFields(readListed(object));
    const profile = readProfile(set, account);
    const { location } = set;
    if (profile === undefined) {
      account.count('unrecognised', location);
      account.report('incomplete', 'unknown_entry', location);
      continue;
    }
    account.count(profile.unknown ? 'unrecognised' : profile.doubts.length > 0 ? 'partial' : 'understood', location);
    const inDoubt = !part.activeStore && profile.localRules === 'ignored';
    result.push(inDoubt ? { ...profile, localRules: 'in-doubt' } : profile);
  }
  return result;
}

function convertRules(exports: readonly PowershellExport[], account: Account): ConvertedRule[] {
  const addresses = exports.flatMap((part) => part.addresses);
  const localSubnet = exports.every((part) => part.addressesComplete) ? computeLocalSubnet(addresses) : undefined;
  const names = countNames(exports);
  const converted: ConvertedRule[] = [];
  for (const part of exports) {
    if (part.rules.length === 0) account.report('incomplete', 'export.no_rules', { path: part.path });
    const readFields = fieldReader(part.path, RULE_FIELDS);
    for (const object of part.rules) {
      const set = readFields(readListed(object));
      const { rule, known } = readRule(set, { account, names });
      const result = rule === undefined ? undefined : convertRule(rule, { account, localSubnet });
      if (result !== undefined) converted.push(result);
      account.count(known ? (result?.inDoubt === true ? 'partial' : 'understood') : 'unrecognised', set.location);
    }
  }
  return converted;
}

function countNames(exports: readonly PowershellExport[]): NameCounts {
  const names = new Map<string, number>();
  for (const part of exports) {
    const readFields = fieldReader(part.path, RULE_FIELDS);
    for (const object of part.rules) {
      const name = firstName(object, part) ?? ruleName(readFields(readListed(object)));
      names.set(name, (names.get(name) ?? 0) + 1);
    }
  }
  return names;
}

/** The cmdlets write the name first; where they did, the rest of the rule need not be read to know it. */
function firstName(object: ListedObject, { hasDuplicateKeys }: PowershellExport): string | undefined {
  const first = object.kind === 'entry' && !hasDuplicateKeys ? readFirstMember(object) : undefined;
  return first?.key === 'Name' && first.value.kind === 'string' ? first.value.value : undefined;
}

interface InterfaceDraft {
  readonly name: string;
  readonly location: DeviceInterface['location'];
  readonly addresses: { address: bigint; network: { first: bigint; last: bigint } }[];
  readonly profiles: Set<NetworkProfile | undefined>;
}

/** Loopback interfaces are left out, and so are link-local IPv6 addresses: they are the same everywhere. */
function interfacesOf(exports: readonly PowershellExport[]): DeviceInterface[] {
  const drafts = new Map<string, InterfaceDraft>();
  const draftOf = (name: string, location: DeviceInterface['location']): InterfaceDraft => {
    const draft = drafts.get(name) ?? { name, location, addresses: [], profiles: new Set() };
    drafts.set(name, draft);
    return draft;
  };
  for (const { alias, address, prefixLength, location } of exports.flatMap((part) => part.addresses)) {
    const network = prefixRange(address, prefixLength);
    if (isLoopback(address)) continue;
    const draft = draftOf(alias, location);
    if (network !== undefined && !isLinkLocalIpv6(address)) draft.addresses.push({ address, network });
  }
  for (const { alias, profile, location } of exports.flatMap((part) => part.connections)) draftOf(alias, location).profiles.add(profile);
  return [...drafts.values()].map(toInterface);
}

function toInterface(draft: InterfaceDraft): DeviceInterface {
  const { name, location, addresses } = draft;
  const [profile, second] = [...draft.profiles];
  const known = profile !== undefined && second === undefined && draft.profiles.size === 1 ? { profile } : {};
  return { name, aliases: [], enabled: true, addresses, location, ...known };
}
