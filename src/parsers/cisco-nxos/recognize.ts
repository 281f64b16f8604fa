import type { ExportFile } from '../shared/export-file.js';

/** The marks stand early; a file that hides them behind more text than this is none of ours. */
const MARK_WINDOW = 262_144;

/** `!Command: show running-config` begins what the command prints. */
const HEADER = /^!Command: show running-config/mu;
/** `version 9.3(5) Bios:version 05.42`: IOS writes no parenthesis in this line. */
const VERSION = /^version \d{1,2}\.\d{1,2}\(\d/mu;
const OWN = /^(?:feature [a-z]|(?:hostname|switchname) \S|vdc \S{1,80} id \d|vrf context \S|interface (?:mgmt0|Ethernet\d|Vlan\d|port-channel\d))/mu;

/** A running configuration of NX-OS, and of no product that looks like it. */
export function isNexusConfiguration(file: ExportFile): boolean {
  const head = file.text.slice(0, MARK_WINDOW);
  if (/^(?:[<{;[]|: Saved|ASA Version|!! IOS XR)/mu.test(head)) return false;
  return (HEADER.test(head) || VERSION.test(head)) && OWN.test(head) && /^(?:version \d|feature )/mu.test(head);
}
