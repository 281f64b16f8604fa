import type { Reading } from '../../model/device.js';
import { atLine } from '../../model/source.js';
import type { ExportFile } from '../shared/export-file.js';
import { notesOfUnused } from '../shared/unused-objects.js';
import type { FirewallFormat } from '../types.js';
import { openStatementAccount } from './accounting.js';
import { convertDevice } from './convert.js';
import { fortigateMessages } from './messages.js';
import { parseFile, type ParsedFile } from './parse.js';
import { createReport, type Report } from './report.js';
import { chooseScopes, holdsPolicies } from './scope.js';
import { findUnused } from './unused.js';

/** Fortinet FortiGate: the configuration backup, or the output of `show` and `show full-configuration`. */
export const fortigate: FirewallFormat = {
  id: 'fortigate',
  displayName: 'FortiGate configuration backup',
  exportWith: 'execute backup config tftp <file> <server> (or: user menu > Configuration > Backup, without a password)',
  role: 'network',
  sourceUrl: 'https://docs.fortinet.com/document/fortigate/7.4.0/cli-reference/84566/fortios-cli-reference',
  recognizes: isFortigate,
  read: readFortigate,
  messages: fortigateMessages,
};

/** `#config-version=FGT100F-7.2.8-FW-...`; FortiWiFi writes FWF, some virtual machines FOS. */
const HEADER = /^#config-version=(?:FG|FWF|FOS)/u;

/** Sections that only this product writes; one of them with an `edit` marks a partial export. */
const OWN_SECTIONS = /^[ \t]{0,16}config (?:firewall (?:policy6?|address6?|addrgrp6?|vip6?|service custom)|system (?:interface|global|zone|settings))[ \t]*$/mu;
const FOLLOWING_WORD = /^[ \t]{0,32}(?:edit|set) \S/mu;

function isFortigate(file: ExportFile): boolean {
  const head = file.text.slice(0, 65_536);
  if (HEADER.test(head) || head.startsWith('#FGBK|')) return true;
  // FortiProxy, FortiWeb, FortiManager and FortiAnalyzer write the same header with marks of their own.
  if (head.startsWith('#config-version=')) return false;
  if (head.trimStart().startsWith('<') || head.trimStart().startsWith('{')) return false;
  return OWN_SECTIONS.test(head) && FOLLOWING_WORD.test(head) && /^[ \t]{0,32}(?:next|end)[ \t]*$/mu.test(head);
}

function readFortigate(files: readonly ExportFile[]): Reading {
  const report = createReport();
  const readable = files.filter((file) => isReadable(file, report));
  const accounts = readable.map((file) => openStatementAccount(file.path));
  const parsed = readable.map((file, index) => parseFile(file, (element) => accounts[index]?.take(element)));
  for (const account of accounts) account.reportSecrets(report);
  for (const one of parsed) reportTruncation(one, report);
  for (const account of accounts) account.reportUnsupported(report);
  const device = parsed.length === 0 ? undefined : readDevice(parsed, report);
  const coverage = accounts.map((account) => account.result(report));
  // Objects exported by themselves, without what uses them, are not unused.
  const unused = parsed.some(({ root }) => holdsPolicies(root)) ? notesOfUnused(findUnused(parsed)) : [];
  return { device, diagnostics: [...report.diagnostics(), ...unused], coverage };
}

function isReadable(file: ExportFile, report: Report): boolean {
  if (file.text.startsWith('#FGBK|')) {
    report.add('incomplete', 'export.encrypted', atLine(file.path, 1));
    return false;
  }
  if (file.text.trim() !== '') return true;
  // Binary content has its own message from the decoder.
  if (file.encoding !== 'binary') report.add('incomplete', 'export.empty', { path: file.path });
  return false;
}

function reportTruncation({ openLocation }: ParsedFile, report: Report): void {
  if (openLocation === undefined) return;
  report.add('incomplete', 'export.truncated', openLocation, { reason: 'config, edit, "' });
}

function readDevice(parsed: readonly ParsedFile[], report: Report): Reading['device'] {
  const scopes = chooseScopes(parsed, report);
  const device = convertDevice(scopes, report);
  const hasPolicies = scopes.some((scope) => ['firewall policy', 'firewall policy6', 'firewall consolidated policy'].some((table) => (scope.section(table)?.entries.size ?? 0) > 0));
  if (!hasPolicies) report.add('incomplete', 'export.no_rules', scopes[0]?.location ?? { path: '' });
  return device;
}
