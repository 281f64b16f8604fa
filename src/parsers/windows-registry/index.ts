import type { DeviceConfig } from '../../model/device.js';
import type { ExportFile } from '../shared/export-file.js';
import type { FirewallFormat } from '../types.js';
import { openAccount, type Account } from '../windows-shared/account.js';
import { convertProfiles } from '../windows-shared/convert-profiles.js';
import { convertRule, type ConvertedRule } from '../windows-shared/convert-rule.js';
import type { WindowsRule } from '../windows-shared/rule.js';
import { buildProfiles } from './convert-profiles.js';
import { readStoredRule } from './convert-rules.js';
import { windowsRegistryMessages } from './messages.js';
import { isRegistryHeader, parseRegistry } from './parse.js';
import { sortIntoStores, type StoredRule, type Stores } from './stores.js';

/** Windows Firewall as text of the registry editor. */
export const windowsRegistry: FirewallFormat = {
  id: 'windows-registry',
  displayName: 'Windows Firewall (registry export)',
  exportWith: 'reg export HKLM\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy local.reg, and reg export HKLM\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall policy.reg',
  role: 'host',
  sourceUrl: 'https://learn.microsoft.com/openspecs/windows_protocols/ms-gpfas/',
  recognizes,
  read(files) {
    const account = openAccount({ room: 'windows-registry', unit: 'registry value', paths: files.map(({ path }) => path) });
    const stores = sortIntoStores(files.flatMap((file) => parseRegistry(file, account)), account);
    const device = convertStores(stores, files[0]?.path ?? '', account);
    return { device, diagnostics: account.diagnostics(), coverage: account.coverage() };
  },
  messages: windowsRegistryMessages,
};

/** A registry export with one of the firewall's two trees in it. */
function recognizes({ text }: ExportFile): boolean {
  const first = text.slice(0, 200).trimStart().split('\n')[0] ?? '';
  if (!isRegistryHeader(first)) return false;
  return /\\SharedAccess\\Parameters\\FirewallPolicy|\\Policies\\Microsoft\\WindowsFirewall/iu.test(text);
}

function convertStores(stores: Stores, path: string, account: Account): DeviceConfig {
  const location = { path };
  const profiles = buildProfiles(stores, location, account);
  const rules = convertRules(stores.rules, account);
  if (stores.rules.length === 0) account.report('incomplete', 'export.no_rules', location);
  if (!stores.seen.has('group-policy')) account.report('note', 'other_stores', location);
  return {
    format: 'windows-registry',
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
