import type { ExportFile } from '../shared/export-file.js';

/** The marks stand early; a file that hides them behind more text than this is none of ours. */
const MARK_WINDOW = 262_144;

/** Marks of the neighbours: ASA and FTD, NX-OS, IOS XR, Arista EOS, and others that look alike. */
const OTHERS =
  /^(?:: Saved|ASA Version|PIX Version|NGFW Version|!Command: |!Running configuration last done|!! IOS XR|!! Last configuration change|feature [a-z]|vdc |boot nxos|ipv4 access-list |! device: |! Command: show|switchport default mode|access-list \S{1,240} (?:extended|standard) |access-group \S{1,240} (?:in|out|global)| nameif | security-level |object network |class-map type (?:network-qos|queuing)|install feature-set|cli\(|[<{;[])/mu;
/** NX-OS also writes networks with a length, and lists without the word `extended`. */
const NEXUS_LIST = /^ip access-list (?!standard |extended |resequence |log-update|logging|persistent|fqdn |role-based |helper )\S/mu;

/** What every running configuration holds: `version 15.2` of its own line or the header of the command. */
const VERSION = /^(?:version (?:1[0-9]|[89])\.\d{1,2}|Building configuration\.\.\.|Current configuration : \d{1,12} bytes)[ \t]*$/mu;
const OWN = /^(?:interface [A-Z][A-Za-z-]{2,30} ?\d|ip access-list (?:standard|extended) \S|access-list \d{1,4} (?:permit|deny|remark|dynamic) |zone-pair security |line (?:con|vty) 0|ip cef|no ip domain[ -]lookup|vtp mode |spanning-tree mode )/mu;

/** A running configuration of IOS or IOS XE, and of no product that looks like it. */
export function isIosConfiguration(file: ExportFile): boolean {
  const head = file.text.slice(0, MARK_WINDOW);
  if (OTHERS.test(head) || NEXUS_LIST.test(head)) return false;
  return VERSION.test(head) && OWN.test(head) && /^hostname \S/mu.test(head);
}
