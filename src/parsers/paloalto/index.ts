import type { Reading } from '../../model/device.js';
import { diagnostic, type Diagnostic } from '../../model/diagnostic.js';
import type { ExportFile } from '../shared/export-file.js';
import type { FirewallFormat } from '../types.js';
import { openAccount } from './account.js';
import { convertDevice } from './convert.js';
import { readLayout } from './layout.js';
import { paloaltoMessages } from './messages.js';
import { outermostElement, parseConfig } from './parse.js';

/** Palo Alto Networks PAN-OS: the running configuration as XML or as `set` commands, and what Panorama pushed to it. */
export const paloalto: FirewallFormat = {
  id: 'paloalto',
  displayName: 'Palo Alto PAN-OS configuration',
  exportWith: 'Device > Setup > Operations > Export named configuration snapshot > running-config.xml (or: set cli config-output-format set; configure; show)',
  role: 'network',
  sourceUrl: 'https://docs.paloaltonetworks.com/pan-os/9-1/pan-os-admin/policy',
  recognizes: isPaloAlto,
  read: readPaloAlto,
  messages: paloaltoMessages,
};

/** Marks of the XML form that no other product writes around its rules. */
const XML_MARKS = /<config\s[^>]{0,200}urldb="|<entry name="localhost\.localdomain"|<(?:pre|post)-rulebase>|<rulebase>\s{0,40}<security>|<(?:device-group|deviceconfig|mgt-config)>/u;
const ROOTS: ReadonlySet<string> = new Set(['config', 'response', 'policy']);

/** `set rulebase security rules …`, `set deviceconfig system …`; other products' `set` commands begin otherwise. */
const SET_MARKS =
  /^set (?:config (?:devices|shared|mgt-config) |deviceconfig (?:system|setting) |mgt-config |network (?:interface (?:ethernet|aggregate-ethernet|vlan|loopback|tunnel) |virtual-router |profiles |ike crypto-profiles )|(?:vsys \S{1,60} |device-group \S{1,60} )?(?:rulebase|pre-rulebase|post-rulebase) (?:security|nat|default-security-rules) |(?:vsys \S{1,60} )?zone \S{1,60} network )/mu;

function isPaloAlto(file: ExportFile): boolean {
  const head = file.text.slice(0, 262_144);
  const start = head.trimStart();
  if (start.startsWith('<')) return ROOTS.has(outermostElement(head) ?? '') && XML_MARKS.test(head);
  return !start.startsWith('{') && SET_MARKS.test(head);
}

/** The firewall's own file, and as many as there are from Panorama. */
function readPaloAlto(files: readonly ExportFile[]): Reading {
  const readable = files.filter((file) => file.text.trim() !== '');
  const opened = readable.map((file) => {
    const account = openAccount(file.path);
    const parsed = parseConfig(file, account);
    return { account, parsed, layout: parsed.config === undefined ? undefined : readLayout(parsed.config, account) };
  });
  const device = convertDevice(opened.flatMap(({ layout }) => layout ?? []));
  const empty: readonly Diagnostic[] = files.filter((file) => !readable.includes(file) && file.encoding !== 'binary').map((file) => diagnostic('incomplete', 'export.empty', { path: file.path }));
  const closed = opened.map(({ account, parsed }) => ({ parsed, ...account.finish(parsed.root) }));
  return {
    device,
    diagnostics: [...empty, ...closed.flatMap(({ parsed, diagnostics }) => [...parsed.diagnostics, ...diagnostics])],
    coverage: closed.map(({ coverage }) => coverage),
  };
}
