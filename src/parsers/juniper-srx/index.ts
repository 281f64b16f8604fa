import type { Reading } from '../../model/device.js';
import type { Location } from '../../model/source.js';
import type { ExportFile } from '../shared/export-file.js';
import type { FirewallFormat } from '../types.js';
import { openStatementAccount } from './account.js';
import { createTreeBuilder } from './build-tree.js';
import { convertDevice } from './convert.js';
import { CONFIGURATION } from './grammar.js';
import { inheritGroups } from './groups.js';
import { juniperSrxMessages } from './messages.js';
import { readBraces } from './read-braces.js';
import { readSetLines } from './read-set-lines.js';
import { createReport, type Report } from './report.js';
import { at, partsOf, rootStatement, type OpenStatement, type Statement } from './tree.js';

/** Juniper SRX: the configuration in either form. */
export const juniperSrx: FirewallFormat = {
  id: 'juniper-srx',
  displayName: 'Juniper SRX configuration (Junos)',
  exportWith: 'show configuration | no-more (or: show configuration | display set | no-more)',
  role: 'network',
  sourceUrl: 'https://www.juniper.net/documentation/us/en/software/junos/security-policies/topics/topic-map/security-policy-configuration.html',
  recognizes: isJunosSecurity,
  read: readJunos,
  messages: juniperSrxMessages,
};

/** `set security zones ...` with statements of another part of the configuration; other products have no `set security`. */
const SET_SECURITY = /^[ \t]{0,8}set[ \t]{1,8}(?:logical-systems \S{1,64} |groups \S{1,64} )?security (?:zones|policies|nat|address-book) /mu;
const SET_OTHERS = /^[ \t]{0,8}set[ \t]{1,8}(?:version|system|interfaces|applications|security zones) \S/mu;

/** `security {` at the margin, with `;` behind statements: VyOS and EdgeOS write none. */
const BRACE_SECURITY = /^(?:replace: |inactive: |protect: )*security \{[ \t]*(?:##.*)?$/mu;
const BRACE_INSIDE = /^(?: {4}|\t)(?:replace: |inactive: |protect: )*(?:zones|policies|nat|address-book) \{/mu;
const STATEMENT_END = /;[ \t]*(?:##.*)?$/mu;

function isJunosSecurity({ text }: ExportFile): boolean {
  if (isSetForm(text)) return SET_SECURITY.test(text) && SET_OTHERS.test(text);
  return BRACE_SECURITY.test(text) && BRACE_INSIDE.test(text) && STATEMENT_END.test(text);
}

function isSetForm(text: string): boolean {
  return /^[ \t]{0,8}set[ \t]{1,8}\S/mu.test(text) && !BRACE_SECURITY.test(text);
}

function readJunos(files: readonly ExportFile[]): Reading {
  const report = createReport();
  const readable = files.filter((file) => isReadable(file, report));
  const [first] = readable;
  if (first === undefined) return { device: undefined, diagnostics: report.diagnostics(), coverage: [] };
  const root = rootStatement(CONFIGURATION, first.path);
  const accounts = readable.map((file) => readFile(file, root, report));
  inheritGroups(root, report);
  for (const account of accounts) account.reportElements(report);
  const device = convertDevice(root, deviceLocation(root, first.path), report);
  if (!holdsPolicies(root)) report.add('incomplete', 'export.no_rules', device.location);
  const coverage = accounts.map((account) => account.result(report));
  return { device, diagnostics: report.diagnostics(), coverage };
}

function isReadable(file: ExportFile, report: Report): boolean {
  if (file.text.trim() !== '') return true;
  // Binary content has its own message from the decoder.
  if (file.encoding !== 'binary') report.add('incomplete', 'export.empty', { path: file.path });
  return false;
}

function readFile({ text, path }: ExportFile, root: OpenStatement, report: Report): ReturnType<typeof openStatementAccount> {
  const account = openStatementAccount(path);
  const builder = createTreeBuilder(root, path, (element) => {
    account.take(element);
  });
  const { openLine } = isSetForm(text) ? readSetLines(text, builder) : readBraces(text, builder);
  const open: Location | undefined = openLine === undefined ? builder.openBlock() : { path, region: { startLine: openLine } };
  if (open !== undefined) report.add('incomplete', 'export.truncated', open, { reason: '{, ;, ", */' });
  return account;
}

function deviceLocation(root: Statement, path: string): Location {
  return at(root, 'system', 'host-name')?.location ?? { path, region: { startLine: 1 } };
}

/** Without zones and policies nothing here is a firewall: a switch or router, or a part of an export. */
function holdsPolicies(root: Statement): boolean {
  const policies = at(root, 'security', 'policies');
  const isStated = partsOf(policies, 'from-zone').length > 0 || at(policies, 'global') !== undefined || at(policies, 'default-policy') !== undefined;
  return isStated && partsOf(at(root, 'security', 'zones'), 'security-zone').length > 0;
}
