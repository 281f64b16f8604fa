import type { ExportFile } from '../shared/export-file.js';
import type { Account } from '../windows-shared/account.js';
import { storeFormat, type StoreFile } from '../windows-store-shared/store-format.js';
import { applyRecords } from './apply-records.js';
import { windowsPolicyFileMessages } from './messages.js';
import { readRecords } from './records.js';

/** The part of a Group Policy object that sets registry values: Registry.pol. */
export const windowsPolicyFile = storeFormat({
  id: 'windows-policy-file',
  displayName: 'Windows Firewall (Registry.pol of a Group Policy object)',
  exportWith: 'Backup-GPO -Name "..." -Path C:\\backup, then DomainSysvol\\GPO\\Machine\\registry.pol of the backup',
  role: 'host',
  sourceUrl: 'https://learn.microsoft.com/previous-versions/windows/desktop/policy/registry-policy-file-format',
  unit: 'registry value',
  recognizes: ({ bytes }) => bytes !== undefined && bytes[0] === 0x50,
  readKeys: readPolicyFile,
  messages: windowsPolicyFileMessages,
});

function readPolicyFile({ path, bytes = new Uint8Array(0) }: ExportFile, account: Account): StoreFile | undefined {
  const records = readRecords(bytes);
  account.report('note', 'other_policies', { path });
  if (records === 'truncated') account.report('incomplete', 'export.truncated', { path }, { reason: ']' });
  else if (records === 'damaged') account.report('incomplete', 'damaged', { path });
  else return applyRecords(records, path, account);
  return undefined;
}
