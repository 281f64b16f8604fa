import type { DeviceConfig } from '../../model/device.js';
import type { Account } from '../windows-shared/account.js';
import { convertProfiles } from '../windows-shared/convert-profiles.js';
import { convertRule, type ConvertedRule } from '../windows-shared/convert-rule.js';
import type { WindowsRule } from '../windows-shared/rule.js';
import { buildProfiles } from './convert-profiles.js';
import { readStoredRule } from './convert-rules.js';
import type { StoredRule, Stores } from './stores.js';

/** Which format and file stand for the host in what is said about it as a whole. */
export interface HostExport {
  readonly format: string;
  readonly path: string;
}

/** Merges the stores of one host: the rules of all of them together, the settings by their order of precedence. */
export function convertStores(stores: Stores, { format, path }: HostExport, account: Account): DeviceConfig {
  const location = { path };
  const profiles = buildProfiles(stores, location, account);
  const rules = convertRules(stores.rules, account);
  if (stores.rules.length === 0) account.report('incomplete', 'export.no_rules', location);
  if (!stores.settings.has('local') && stores.seen.has('group-policy')) account.report('incomplete', 'local_store_missing', location);
  if (!stores.seen.has('group-policy')) account.report('note', 'other_stores', location);
  return {
    format,
    identity: { hostnames: [...new Set(stores.computerNames)], serials: [] },
    location,
    interfaces: [],
    routes: [],
    filters: convertProfiles(profiles, rules, account),
    translations: [],
    families: [4, 6],
  };
}

function convertRules(stored: readonly StoredRule[], account: Account): ConvertedRule[] {
  const ambiguous = ambiguousRules(stored);
  const converted: ConvertedRule[] = [];
  for (const entry of stored) {
    const { rule, known } = readStoredRule(entry, account);
    const twice = ambiguous.size > 0 && ambiguous.has(identityOf(entry));
    const result = rule === undefined ? undefined : convertRule(twice ? inDoubt(rule, entry, account) : rule, { account, localSubnet: undefined });
    if (result !== undefined) converted.push(result);
    account.count(known ? (result?.inDoubt === true ? 'partial' : 'understood') : 'unrecognised', entry.value.location);
  }
  return converted;
}

/** Two control sets may hold the same rule. If they differ, which one is in force is unknown. */
function ambiguousRules(stored: readonly StoredRule[]): ReadonlySet<string> {
  const texts = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const entry of stored) {
    const identity = identityOf(entry);
    const text = entry.value.data.kind === 'text' ? entry.value.data.text : '';
    const earlier = texts.get(identity);
    if (earlier === undefined) texts.set(identity, text);
    else if (earlier !== text) ambiguous.add(identity);
  }
  return ambiguous;
}

function identityOf({ origin, value }: StoredRule): string {
  return `${origin}\n${value.name.toLowerCase()}`;
}

function inDoubt(rule: WindowsRule, { value }: StoredRule, account: Account): WindowsRule {
  return { ...rule, doubts: [...rule.doubts, account.doubt('doubt_duplicate', value.location, { name: value.name.slice(0, 100) })] };
}
