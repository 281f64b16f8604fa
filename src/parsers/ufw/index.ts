import type { Reading } from '../../model/device.js';
import { diagnostic } from '../../model/diagnostic.js';
import { coverageCounter } from '../shared/coverage-counter.js';
import type { ExportFile } from '../shared/export-file.js';
import { convertTables } from '../iptables/convert.js';
import { NO_IPSETS } from '../iptables/ipsets.js';
import { reporter, type Reporter } from '../iptables/reporter.js';
import type { FirewallFormat } from '../types.js';
import { ufwFile, type UfwFile } from './files.js';
import { ufwMessages } from './messages.js';
import { readSettings, type Setting } from './settings.js';
import { ufwTables } from './tables.js';

/** The rule files that ufw keeps and loads. */
export const ufw: FirewallFormat = {
  id: 'ufw',
  displayName: 'ufw (rule files of /etc/ufw and /etc/default/ufw)',
  exportWith: 'cp /etc/default/ufw /etc/ufw/ufw.conf /etc/ufw/*.rules exports/',
  role: 'either',
  sourceUrl: 'https://manpages.debian.org/bookworm/ufw/ufw-framework.8.en.html',
  recognizes: (file) => ufwFile(file) !== undefined,
  read,
  messages: ufwMessages,
};

function read(files: readonly ExportFile[]): Reading {
  const report = reporter();
  const [first] = files;
  const accounts = new Map(files.map((file) => [file.path, { report, coverage: coverageCounter(file.path, 'ufw', 'line') }]));
  const settings = new Map<string, Setting>();
  const rules: UfwFile[] = [];
  for (const file of files) {
    const known = ufwFile(file);
    const account = accounts.get(file.path);
    if (known === undefined || account === undefined) report.report('incomplete', 'export.unrecognised', { path: file.path }, { what: 'ufw' });
    else if (known.role === 'defaults' || known.role === 'switch') for (const [name, value] of readSettings(file, account)) settings.set(name, value);
    else if (rules.some(({ role, family }) => role === known.role && family === known.family)) reportSecond(report, known);
    else rules.push(known);
  }
  if (first === undefined) return { device: undefined, diagnostics: report.result(), coverage: [] };
  const tables = ufwTables({ rules, settings, accounts, report, location: { path: first.path } });
  report.report('note', 'ufw.own_rules_only', { path: first.path });
  const device = {
    format: 'ufw',
    identity: { hostnames: [], serials: [] },
    location: { path: first.path },
    routes: [],
    ...convertTables(tables, { report, sets: NO_IPSETS }),
  };
  const nothing = rules.length === 0 && settings.size === 0 ? [diagnostic('incomplete', 'export.no_rules', { path: first.path })] : [];
  return { device, diagnostics: [...report.result(), ...nothing], coverage: [...accounts.values()].map(({ coverage }) => coverage.result()) };
}

function reportSecond(report: Reporter, { role, family, file }: UfwFile): void {
  report.report('incomplete', 'ufw.second_file', { path: file.path }, { file: `${role}${family === 6 ? '6' : ''}.rules` });
}
