import type { Reading } from '../../model/device.js';
import { readConfigLines } from '../cisco-shared/config-lines.js';
import type { Product } from '../cisco-shared/context.js';
import { convertDevice } from '../cisco-shared/convert.js';
import { openFileReport } from '../cisco-shared/report.js';
import { reportSecrets } from '../cisco-shared/secrets.js';
import type { ExportFile } from '../shared/export-file.js';
import type { FirewallFormat } from '../types.js';
import { ciscoNxosMessages } from './messages.js';
import { parseConfiguration } from './parse.js';
import { isNexusConfiguration } from './recognize.js';

/** Cisco NX-OS: Nexus switches. */
export const ciscoNxos: FirewallFormat = {
  id: 'cisco-nxos',
  displayName: 'Cisco NX-OS running configuration',
  exportWith: 'show running-config',
  role: 'network',
  sourceUrl: 'https://www.cisco.com/c/en/us/td/docs/dcn/nx-os/nexus9000/101x/configuration/security/cisco-nexus-9000-nx-os-security-configuration-guide-101x/m-configuring-ip-acls.html',
  recognizes: isNexusConfiguration,
  read,
  messages: ciscoNxosMessages,
};

/** IPv6 lists permit router and neighbour solicitations and advertisements before their implicit deny. */
const PRODUCT: Product = { format: 'cisco-nxos', neighbourTypes: [133, 134, 135, 136], portListsOverride: false, managementTables: new Set(['management']), isIdle };

/** `statistics per-entry` counts; what `fragments` says concerns later pieces of packets. */
function isIdle(words: readonly string[]): boolean {
  const [first, second] = words;
  return words.length === 2 && ((first === 'statistics' && second === 'per-entry') || (first === 'fragments' && (second === 'permit-all' || second === 'deny-all')));
}

function read(files: readonly ExportFile[]): Reading {
  const readings = files.map((file, index) => readFile(file, index === 0));
  return {
    device: readings[0]?.device,
    diagnostics: readings.flatMap((one) => one.diagnostics),
    coverage: readings.flatMap((one) => one.coverage),
  };
}

function readFile(file: ExportFile, isFirst: boolean): Reading {
  const text = readConfigLines(file);
  const report = openFileReport(file.path, 'cisco-nxos', text);
  if (!isFirst) report.add('incomplete', 'cisco-nxos.several_files', 1);
  if (file.text.trim() === '') {
    if (file.encoding !== 'binary') report.add('incomplete', 'export.empty', 1);
    const { coverage, diagnostics } = report.finish();
    return { device: undefined, diagnostics, coverage: [coverage] };
  }
  const configuration = parseConfiguration(file, text, report);
  // Nothing ends the text. Terminal lines come behind lists and interfaces, and the last line is a whole one.
  const reason = text.unclosed !== undefined ? 'banner' : !configuration.ended ? 'line vty' : file.text.endsWith('\n') ? undefined : '\\n';
  if (reason !== undefined) report.add('incomplete', 'export.truncated', text.unclosed ?? text.elements.at(-1) ?? 1, { reason });
  const device = convertDevice(configuration, report, PRODUCT);
  reportSecrets(file, report);
  const { coverage, diagnostics } = report.finish();
  return { device, diagnostics, coverage: [coverage] };
}
