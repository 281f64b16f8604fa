import { atLine } from '../../model/source.js';
import type { ExportFile } from '../shared/export-file.js';
import type { Account } from '../windows-shared/account.js';
import { dataOfBytes } from '../windows-store-shared/registry-data.js';
import { LOCAL_STORE_PATH, type RegistryKey } from '../windows-store-shared/registry-key.js';
import { storeFormat, type StoreFile } from '../windows-store-shared/store-format.js';
import { readHive, topKeys, type HiveKey } from './hive.js';
import { windowsWfwMessages } from './messages.js';

/** Windows Firewall as the policy file that netsh and the firewall's console write: a registry hive. */
export const windowsWfw = storeFormat({
  id: 'windows-wfw',
  displayName: 'Windows Firewall (policy file .wfw)',
  exportWith: 'netsh advfirewall export C:\\firewall.wfw',
  role: 'host',
  sourceUrl: 'https://learn.microsoft.com/windows-server/administration/windows-commands/netsh-advfirewall',
  unit: 'registry value',
  recognizes: ({ bytes }) => bytes !== undefined && bytes[0] === 0x72 && holdsFirewall(bytes),
  readKeys: readWfw,
  messages: windowsWfwMessages,
});

const PROFILES: ReadonlySet<string> = new Set(['domainprofile', 'standardprofile', 'privateprofile', 'publicprofile']);

/** A hive with a profile right below its root; also one that cannot be read that far, so that the damage is told. */
function holdsFirewall(bytes: Uint8Array): boolean {
  return topKeys(bytes)?.some((name) => PROFILES.has(name.toLowerCase())) ?? true;
}

function readWfw({ path, bytes = new Uint8Array(0) }: ExportFile, account: Account): StoreFile | undefined {
  const keys = readHive(bytes);
  if (keys === 'truncated') {
    account.report('incomplete', 'export.truncated', { path }, { reason: 'hbin' });
    return undefined;
  }
  if (typeof keys === 'string') {
    account.report('incomplete', 'damaged', { path }, { structure: keys });
    return undefined;
  }
  return { keys: toRegistryKeys(keys, path, account), deletions: [] };
}

/** Settings that only a policy has; in the store of a host they say nothing. */
const OF_POLICIES: ReadonlySet<string> = new Set(['allowlocalpolicymerge', 'allowlocalipsecpolicymerge', 'allowuserprefmerge']);

/** Keys and values are numbered in the order in which they are read; that number stands for a line. */
function toRegistryKeys(keys: readonly HiveKey[], path: string, account: Account): readonly RegistryKey[] {
  let number = 0;
  const location = (): RegistryKey['location'] => atLine(path, (number += 1));
  return keys.map((key) => {
    const place = location();
    const values = key.values.map(({ name, type, bytes }) => ({ name, data: dataOfBytes(bytes, type), location: location() }));
    const ofPolicy = values.find(({ name }) => OF_POLICIES.has(name.toLowerCase()));
    if (ofPolicy !== undefined) account.report('incomplete', 'of_a_policy', ofPolicy.location, { name: ofPolicy.name });
    return { path: [LOCAL_STORE_PATH, ...key.path].join('\\'), location: place, values };
  });
}
