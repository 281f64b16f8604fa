import type { DeviceConfig, Reading } from '../../model/device.js';
import type { Coverage } from '../../model/coverage.js';
import { diagnostic, type Diagnostic } from '../../model/diagnostic.js';
import type { FirewallFormat } from '../types.js';
import type { ExportFile } from '../shared/export-file.js';
import { openAccount } from './account.js';
import { convertConfig } from './convert.js';
import { pfsenseMessages } from './messages.js';
import { isEncrypted, outermostElement, parseConfig } from './parse.js';

/** pfSense CE and pfSense Plus: the complete `config.xml`. */
export const pfsense: FirewallFormat = {
  id: 'pfsense',
  displayName: 'pfSense configuration backup',
  exportWith: 'Diagnostics > Backup & Restore > Download configuration as XML (backup area "All", no encryption)',
  role: 'network',
  sourceUrl: 'https://docs.netgate.com/pfsense/en/latest/backup/index.html',
  recognizes: (file) => outermostElement(file.text) === 'pfsense' || isEncrypted(file.text),
  read: readPfsense,
  messages: pfsenseMessages,
};

/** One device has one file; a second one is reported and left alone. */
function readPfsense(files: readonly ExportFile[]): Reading {
  let device: DeviceConfig | undefined;
  const diagnostics: Diagnostic[] = [];
  const coverage: Coverage[] = [];
  for (const file of files) {
    if (device !== undefined) {
      diagnostics.push(diagnostic('incomplete', 'pfsense.several_files', { path: file.path }));
      coverage.push(openAccount(file.path).finish(undefined).coverage);
      continue;
    }
    const parsed = parseConfig(file);
    const account = openAccount(file.path);
    if (parsed.root !== undefined) device = convertConfig(parsed.root, account);
    const closed = account.finish(parsed.root);
    diagnostics.push(...parsed.diagnostics, ...closed.diagnostics);
    coverage.push(closed.coverage);
  }
  return { device, diagnostics, coverage };
}
