import type { ExportFile } from '../shared/export-file.js';
import type { FirewallFormat } from '../types.js';
import { openAccount } from '../windows-shared/account.js';
import { convertExports } from './convert.js';
import { EXPORT_MARK } from './export-command.js';
import { windowsPowershellMessages } from './messages.js';
import { parseExport } from './parse.js';

/** Windows Firewall as JSON of the NetSecurity cmdlets. */
export const windowsPowershell: FirewallFormat = {
  id: 'windows-powershell',
  displayName: 'Windows Firewall (PowerShell JSON)',
  exportWith: 'PowerShell (elevated): the command in the documentation of windows-powershell',
  role: 'host',
  sourceUrl: 'https://learn.microsoft.com/powershell/module/netsecurity/get-netfirewallrule',
  recognizes,
  read(files) {
    const account = openAccount(files.map(({ path }) => ({ path, room: 'windows-powershell', unit: 'JSON object' })));
    const exports = files.map((file) => parseExport(file, account));
    const device = convertExports(exports, account);
    return { device, diagnostics: account.diagnostics(), coverage: account.coverage() };
  },
  messages: windowsPowershellMessages,
};

/** The mark of the export command, or the properties that only rules of Get-NetFirewallRule have. */
function recognizes(file: ExportFile): boolean {
  const head = file.text.slice(0, 65_536);
  if (!/^\s*[[{]/u.test(head)) return false;
  if (head.includes(`"${EXPORT_MARK}"`)) return true;
  return ['"DisplayName"', '"Direction"', '"Action"', '"PolicyStoreSource'].every((key) => head.includes(key));
}
