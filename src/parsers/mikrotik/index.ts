import type { Reading } from '../../model/device.js';
import type { ExportFile } from '../shared/export-file.js';
import { exportReport } from '../shared/export-report.js';
import type { FirewallFormat } from '../types.js';
import { collectStatements } from './collect.js';
import { convertDevice } from './convert.js';
import { isExportHeader } from './header.js';
import { mikrotikMessages } from './messages.js';

/** MikroTik RouterOS 6 and 7: the output of `/export`. */
export const mikrotik: FirewallFormat = {
  id: 'mikrotik',
  displayName: 'MikroTik RouterOS export',
  exportWith: '/export file=<name> (RouterOS 7; in RouterOS 6: /export hide-sensitive file=<name>)',
  role: 'network',
  sourceUrl: 'https://help.mikrotik.com/docs/spaces/ROS/pages/328155/Configuration+Management',
  recognizes,
  read,
  messages: mikrotikMessages,
};

/** The marks stand early; a file that hides them behind more text than this is none of ours. */
const MARK_WINDOW = 65_536;
/** `/ip firewall filter`, `/ip/firewall/nat add ...`, `/interface bridge` at the start of a line. */
const MENU = /^\/(?:ip|ipv6)[ /]firewall[ /](?:filter|nat|raw|mangle|address-list)\b|^\/interface[ /](?:bridge|ethernet|vlan|list|wireless|wireguard)\b|^\/ip[ /](?:address|service|route)\b|^\/system[ /]identity\b/mu;
const COMMAND = /^(?:\/[a-z0-9 /-]{1,60} )?[ \t]{0,16}(?:add|set) (?:\[ ?find |[a-z0-9-]{1,40}=|[a-z0-9-]{1,40} [a-z0-9-]{1,40}=)/mu;

function recognizes(file: ExportFile): boolean {
  const head = file.text.slice(0, MARK_WINDOW);
  if (head.split('\n', 5).some(isExportHeader)) return true;
  return MENU.test(head) && COMMAND.test(head);
}

function read(files: readonly ExportFile[]): Reading {
  const report = exportReport('mikrotik', 'command', files.map(({ path }) => path));
  const [first] = files;
  const collection = collectStatements(files, report);
  const holdsSomething = first !== undefined && (collection.menus.size > 0 || collection.interfaces.length > 0);
  if (!holdsSomething && first !== undefined) report.add('incomplete', 'export.no_rules', { path: first.path });
  const device = holdsSomething ? convertDevice(collection, first.path, report) : undefined;
  return { device, diagnostics: report.diagnostics(), coverage: report.coverage() };
}
