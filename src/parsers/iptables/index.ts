import { diagnostic } from '../../model/diagnostic.js';
import type { Reading } from '../../model/device.js';
import { coverageCounter } from '../shared/coverage-counter.js';
import type { ExportFile } from '../shared/export-file.js';
import type { FirewallFormat } from '../types.js';
import { convertTables } from './convert.js';
import { parseHeader } from './header.js';
import { isIpsetFile, parseIpsetFile, type IpsetDefinition } from './ipset-file.js';
import { ipsets } from './ipsets.js';
import { iptablesMessages } from './messages.js';
import { parseFile } from './parse.js';
import { reporter } from './reporter.js';
import { changedSets } from './set-condition.js';

const UNIT = 'line';

/** iptables and ip6tables rules as the save programs write them. */
export const iptables: FirewallFormat = {
  id: 'iptables',
  displayName: 'Linux iptables (iptables-save, ip6tables-save, ipset save)',
  exportWith: 'iptables-save > rules.v4 && ip6tables-save > rules.v6',
  role: 'either',
  sourceUrl: 'https://manpages.debian.org/bookworm/iptables/iptables-save.8.en.html',
  recognizes,
  read,
  messages: iptablesMessages,
};

/** The marks stand early; a file that hides them behind more text than this is none of ours. */
const MARK_WINDOW = 65_536;
const BUILT_IN_CHAIN = /^:(?:INPUT|FORWARD|OUTPUT|PREROUTING|POSTROUTING) (?:ACCEPT|DROP)(?: \[\d{1,20}:\d{1,20}\])?\s*$/u;
const KNOWN_TABLE = /^\*(?:filter|nat|mangle|raw|security)\s*$/u;

/** A list of sets, the header of a save program, or a table that declares a built-in chain. ufw's rule files are not exports. */
function recognizes(file: ExportFile): boolean {
  if (isIpsetFile(file.text)) return true;
  const lines = file.text.slice(0, MARK_WINDOW).split('\n');
  if (lines.some((line) => line.startsWith('### tuple ###') || line.startsWith('### RULES ###'))) return false;
  if (lines.some((line) => /^:ufw6?-(?:before|after)-input /u.test(line)) && !lines.some((line) => line.startsWith(':INPUT '))) return false;
  const table = lines.findIndex((line) => KNOWN_TABLE.test(line));
  if (table === -1) return false;
  if (lines.slice(0, table).some((line) => parseHeader(line) !== undefined)) return true;
  return lines.slice(table).some((line) => BUILT_IN_CHAIN.test(line));
}

function read(files: readonly ExportFile[]): Reading {
  const report = reporter();
  const accounts = files.map((file) => ({ file, coverage: coverageCounter(file.path, 'iptables', UNIT) }));
  const setFiles = accounts.filter(({ file }) => isIpsetFile(file.text));
  const definitions = new Map<string, IpsetDefinition>();
  for (const { file, coverage } of setFiles) parseIpsetFile(file, { report, coverage }, definitions);
  const changing = new Set(files.flatMap(({ text }) => changedSets(text)));
  const sets = ipsets(setFiles.length === 0 ? undefined : definitions, changing);
  const parsed = accounts.filter((one) => !setFiles.includes(one)).map(({ file, coverage }) => {
    if (file.text.trim() === '') report.report('incomplete', 'export.empty', { path: file.path });
    return parseFile(file, { report, coverage, sets });
  });
  const coverage = accounts.map((each) => each.coverage.result());
  const tables = parsed.flatMap((each) => each.tables);
  const [first] = files;
  if (first === undefined || tables.length === 0) {
    const missing = first === undefined ? [] : [diagnostic('incomplete', 'export.no_rules', { path: first.path })];
    return { device: undefined, diagnostics: [...report.result(), ...missing], coverage };
  }
  const converted = convertTables(tables, { report, sets });
  const dates = parsed.map((each) => each.savedAt).filter((date) => date !== undefined).sort();
  const [exportedAt] = dates;
  const device = {
    format: 'iptables',
    identity: { hostnames: [], serials: [], ...(exportedAt === undefined ? {} : { exportedAt }) },
    location: { path: first.path },
    routes: [],
    ...converted,
  };
  return { device, diagnostics: report.result(), coverage };
}
