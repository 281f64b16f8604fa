import type { Reading } from '../../model/device.js';
import { atLine } from '../../model/source.js';
import type { ExportFile } from '../shared/export-file.js';
import type { FirewallFormat } from '../types.js';
import { openAccount, type Account } from '../windows-shared/account.js';
import { completeProfiles } from '../windows-shared/complete-profiles.js';
import { convertProfiles } from '../windows-shared/convert-profiles.js';
import type { ConvertedRule } from '../windows-shared/convert-rule.js';
import { cellsOf, columnOf, separatorOf, type Column } from './columns.js';
import { convertRow } from './convert.js';
import { windowsRuleListMessages } from './messages.js';

/** The list of rules that the firewall's console saves: a last resort. */
export const windowsRuleList: FirewallFormat = {
  id: 'windows-rule-list',
  displayName: 'Windows Firewall (list saved by wf.msc)',
  exportWith: 'wf.msc, Inbound Rules, Export List; better: netsh advfirewall export, or the PowerShell command',
  role: 'host',
  sourceUrl: 'https://learn.microsoft.com/windows/security/operating-system-security/network-security/windows-firewall/',
  recognizes: ({ text }) => separatorOf(firstRow(text)) !== undefined,
  read,
  messages: windowsRuleListMessages,
};

function firstRow(text: string): string {
  const end = text.indexOf('\n');
  return (end === -1 ? text : text.slice(0, end)).slice(0, 2_000);
}

function read(files: readonly ExportFile[]): Reading {
  const account = openAccount(files.map(({ path }) => ({ path, room: 'windows-rule-list', unit: 'line' })));
  const rules = files.flatMap((file) => readRows(file, account));
  const location = { path: files[0]?.path ?? '' };
  for (const { path } of files) account.report('incomplete', 'not_enough', { path });
  if (rules.length === 0) account.report('incomplete', 'export.no_rules', location);
  const profiles = completeProfiles([], location, account);
  const device = {
    format: 'windows-rule-list',
    identity: { hostnames: [], serials: [] },
    location,
    interfaces: [],
    routes: [],
    filters: convertProfiles(profiles, rules, account),
    translations: [],
    families: [4, 6] as const,
  };
  return { device, diagnostics: account.diagnostics(), coverage: account.coverage() };
}

function readRows({ path, text }: ExportFile, account: Account): readonly ConvertedRule[] {
  const lines = text.split('\n');
  const separator = separatorOf(firstRow(text)) ?? '\t';
  const titles = cellsOf(lines[0] ?? '', separator, (lines[0] ?? '').split(separator).length - 1);
  const columns = titles.map(columnOf);
  const unknown = titles.filter((_title, index) => columns[index] === undefined);
  account.count(unknown.length === 0 ? 'understood' : 'unrecognised', atLine(path, 1));
  for (const title of unknown.slice(0, 20)) account.report('incomplete', 'unknown_column', atLine(path, 1), { title: title.slice(0, 100) });
  return lines.flatMap((line, index) => {
    if (index === 0 || line.trim() === '') return [];
    const location = atLine(path, index + 1);
    const cells = cellsOf(line, separator, titles.length);
    if (cells.length !== titles.length) {
      account.count('unrecognised', location);
      account.report('incomplete', 'columns', location, { found: cells.length, expected: titles.length });
      return [];
    }
    const named = new Map(columns.flatMap((column, at): [Column, string][] => (column === undefined ? [] : [[column, cells[at] ?? '']])));
    const { rule, known } = convertRow({ cells: named, location }, account);
    account.count(!known ? 'unrecognised' : rule === undefined ? 'understood' : 'partial', location);
    return rule === undefined ? [] : [rule];
  });
}
