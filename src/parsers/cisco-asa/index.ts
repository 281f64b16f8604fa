import type { Coverage } from '../../model/coverage.js';
import type { Reading } from '../../model/device.js';
import { diagnostic, type Diagnostic } from '../../model/diagnostic.js';
import { coverageCounter } from '../shared/coverage-counter.js';
import type { ExportFile } from '../shared/export-file.js';
import type { FirewallFormat } from '../types.js';
import { convertDevice } from './convert.js';
import { readHeader } from './header.js';
import { readLines } from './lines.js';
import { ciscoAsaMessages } from './messages.js';
import { createReport } from './report.js';
import { reportSecrets } from './secrets.js';

/** Cisco ASA: the output of `show running-config`. */
export const ciscoAsa: FirewallFormat = {
  id: 'cisco-asa',
  displayName: 'Cisco ASA running configuration',
  exportWith: 'terminal pager 0, then show running-config (from its first line to ": end")',
  role: 'network',
  sourceUrl: 'https://cisco.com/c/en/us/td/docs/security/asa/asa98/asdm78/firewall/asdm-78-firewall-config/access-rules.html',
  recognizes: isAsa,
  read: readAsa,
  messages: ciscoAsaMessages,
};

/** `ASA Version 9.16(4)` stands alone on its line in no other product's configuration. */
const VERSION = /^(?:ASA|PIX|FWSM) Version \d{1,3}\.\d/mu;

/** An interface with a name and a level, which only this family of products writes. */
const NAMED_INTERFACE = /^ {1,2}nameif \S+[ \t]*$/mu;
const OWN_LINE = /^(?: {1,2}security-level \d{1,3}[ \t]*$|access-list \S+ (?:extended|advanced) (?:permit|deny|trust) |object-group network \S+[ \t]*$)/mu;

function isAsa(file: ExportFile): boolean {
  const head = file.text.slice(0, 65_536);
  const start = head.trimStart();
  if (start.startsWith('<') || start.startsWith('{') || start.startsWith('[')) return false;
  return VERSION.test(head) || (NAMED_INTERFACE.test(head) && OWN_LINE.test(head));
}

function readAsa(files: readonly ExportFile[]): Reading {
  const readable = files.filter(({ text }) => text.trim() !== '');
  const empty = files.filter(({ text, encoding }) => text.trim() === '' && encoding !== 'binary');
  const trouble = empty.map(({ path }) => diagnostic('incomplete', 'export.empty', { path }));
  const [first, ...others] = readable;
  if (first === undefined) return { device: undefined, diagnostics: trouble, coverage: [] };
  const reading = readFile(first);
  const unread = others.map(({ path }) => notRead(path));
  return {
    device: reading.device,
    diagnostics: [...trouble, ...reading.diagnostics, ...unread.map((one) => one.diagnostic)],
    coverage: [...reading.coverage, ...unread.map((one) => one.coverage)],
  };
}

function readFile(file: ExportFile): Reading {
  const text = readLines(file.text);
  const report = createReport(file.path, text.lastLine);
  reportSecrets(text.lines, report);
  if (!text.isComplete) report.add('incomplete', 'export.truncated', text.lastLine, { reason: ': end' });
  const header = readHeader(text, report);
  if (header === undefined) {
    for (const line of text.lines) report.markAll(line, 'unsupported');
    return { device: undefined, coverage: [report.account(text.lines)], diagnostics: report.diagnostics() };
  }
  const device = convertDevice(text.lines, header, report);
  const coverage = report.account(text.lines);
  if (device.interfaces.length === 0) report.add('incomplete', 'export.no_rules', header.line);
  return { device, diagnostics: report.diagnostics(), coverage: [coverage] };
}

/** A second file could only contradict the first: the product writes one. */
function notRead(path: string): { readonly diagnostic: Diagnostic; readonly coverage: Coverage } {
  const counter = coverageCounter(path, 'cisco-asa', 'file');
  counter.count('unsupported', { path });
  return { diagnostic: diagnostic('incomplete', 'cisco-asa.several_files', { path }), coverage: counter.result() };
}
