import type { ExportFile } from '../shared/export-file.js';
import { storeFormat } from '../windows-store-shared/store-format.js';
import { windowsRegistryMessages } from './messages.js';
import { isRegistryHeader, parseRegistry } from './parse.js';

/** Windows Firewall as text of the registry editor. */
export const windowsRegistry = storeFormat({
  id: 'windows-registry',
  displayName: 'Windows Firewall (registry export)',
  exportWith: 'reg export HKLM\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy local.reg, and reg export HKLM\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall policy.reg',
  role: 'host',
  sourceUrl: 'https://learn.microsoft.com/openspecs/windows_protocols/ms-gpfas/',
  unit: 'registry value',
  recognizes,
  readKeys: (file, account) => ({ keys: parseRegistry(file, account), deletions: [] }),
  messages: windowsRegistryMessages,
});

/** A registry export with one of the firewall's two trees in it. */
function recognizes({ text }: ExportFile): boolean {
  const first = text.slice(0, 200).trimStart().split('\n')[0] ?? '';
  if (!isRegistryHeader(first)) return false;
  return /\\SharedAccess\\Parameters\\FirewallPolicy|\\Policies\\Microsoft\\WindowsFirewall/iu.test(text);
}
