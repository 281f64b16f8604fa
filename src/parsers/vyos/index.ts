import type { Reading } from '../../model/device.js';
import type { ExportFile } from '../shared/export-file.js';
import { exportReport } from '../shared/export-report.js';
import type { FirewallFormat } from '../types.js';
import { countSettings } from './account.js';
import { convertDevice } from './convert.js';
import { vyosMessages } from './messages.js';
import { parseInto } from './parse.js';
import { find, newNode } from './tree.js';

/** VyOS 1.2 to 1.5 and Ubiquiti EdgeOS: `config.boot`, or `show configuration commands`. */
export const vyos: FirewallFormat = {
  id: 'vyos',
  displayName: 'VyOS or EdgeOS configuration',
  exportWith: 'show configuration commands (or the file /config/config.boot)',
  role: 'network',
  sourceUrl: 'https://docs.vyos.io/en/sagitta/configuration/firewall/index.html',
  recognizes,
  read,
  messages: vyosMessages,
};

const MARK_WINDOW = 262_144;
/** The last lines of a saved configuration, which the product writes itself. */
const VERSION = /^\/(?:\/|\*) (?:=== )?(?:vyos|vyatta)-config-version: "/mu;
/** Statements that no other product with curly braces or `set` commands has. */
const CURLY = /^(?:interfaces|firewall) \{\n[ \t]{1,16}(?:ethernet|bonding|bridge|switch|loopback|name|ipv6-name|group|all-ping|global-options|ipv4|ipv6|zone)\b[^\n]{0,80}\n/mu;
const SET = /^set (?:interfaces (?:ethernet eth|bonding bond|bridge br|loopback lo|switch switch|wireguard wg|pppoe pppoe)|firewall (?:name|ipv6-name|ipv4|ipv6|group|zone|global-options|all-ping) |zone-policy zone |nat (?:source|destination) rule )/mu;

function recognizes(file: ExportFile): boolean {
  const head = file.text.slice(0, MARK_WINDOW);
  if (head.trimStart().startsWith('<') || /^\s{0,100}[{[]/u.test(head)) return false;
  return VERSION.test(head) || VERSION.test(file.text.slice(-2_000)) || CURLY.test(head) || SET.test(head);
}

function read(files: readonly ExportFile[]): Reading {
  const report = exportReport('vyos', 'setting', files.map(({ path }) => path));
  const [file, ...others] = files;
  if (file === undefined) return { device: undefined, diagnostics: [], coverage: [] };
  const root = newNode('', 1);
  parseInto(root, file, {
    comment: (_text, location) => {
      report.count('noEffect', location);
    },
    unrecognised: (text, location) => {
      report.count('unrecognised', location, text);
    },
    truncated: (location) => {
      report.add('incomplete', 'export.truncated', location, { reason: '}' });
    },
  });
  // A configuration is one file; a second one is another device, or another time.
  for (const other of others) report.count('unsupported', { path: other.path }, other.path);
  countSettings(root, file.path, report);
  const isDevice = root.children.length > 0;
  if (!isDevice || find(root, 'firewall') === undefined) report.add(isDevice ? 'note' : 'incomplete', isDevice ? 'vyos.no_firewall' : 'export.no_rules', { path: file.path });
  const device = isDevice ? convertDevice(root, file.path, report) : undefined;
  return { device, diagnostics: report.diagnostics(), coverage: report.coverage() };
}
