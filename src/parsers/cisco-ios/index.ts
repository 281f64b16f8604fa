import type { Reading } from '../../model/device.js';
import { readConfigLines } from '../cisco-shared/config-lines.js';
import { openFileReport } from '../cisco-shared/report.js';
import { reportSecrets } from '../cisco-shared/secrets.js';
import type { ExportFile } from '../shared/export-file.js';
import type { FirewallFormat } from '../types.js';
import type { Product } from '../cisco-shared/context.js';
import { convertDevice } from '../cisco-shared/convert.js';
import { ciscoIosMessages } from './messages.js';
import { parseConfiguration } from './parse.js';
import { isIosConfiguration } from './recognize.js';

/** Cisco IOS and IOS XE: routers, and Catalyst switches that route between VLANs. */
export const ciscoIos: FirewallFormat = {
  id: 'cisco-ios',
  displayName: 'Cisco IOS / IOS XE running configuration',
  exportWith: 'show running-config',
  role: 'network',
  sourceUrl: 'https://www.cisco.com/c/en/us/td/docs/ios-xml/ios/sec_data_acl/configuration/15-s/sec-data-acl-15-s-book/sec-access-list-ov.html',
  recognizes: isIosConfiguration,
  read,
  messages: ciscoIosMessages,
};

/** IPv6 lists permit neighbour solicitations and advertisements before their implicit deny. */
const PRODUCT: Product = { format: 'cisco-ios', neighbourTypes: [135, 136], portListsOverride: true, managementTables: new Set(), isIdle: () => false };

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
  const report = openFileReport(file.path, 'cisco-ios', text);
  if (!isFirst) report.add('incomplete', 'cisco-ios.several_files', 1);
  if (file.text.trim() === '') {
    if (file.encoding !== 'binary') report.add('incomplete', 'export.empty', 1);
    const { coverage, diagnostics } = report.finish();
    return { device: undefined, diagnostics, coverage: [coverage] };
  }
  const configuration = parseConfiguration(file, text, report);
  // `show running-config` ends with `end`: without it the rest may be missing, or a filter showed a part only.
  if (text.unclosed !== undefined) report.add('incomplete', 'export.truncated', text.unclosed, { reason: 'banner' });
  else if (!configuration.ended) report.add('incomplete', 'export.truncated', text.elements.at(-1) ?? 1, { reason: 'end' });
  const device = convertDevice(configuration, report, PRODUCT);
  reportSecrets(file, report);
  const { coverage, diagnostics } = report.finish();
  return { device, diagnostics, coverage: [coverage] };
}
