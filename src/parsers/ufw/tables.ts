import type { Location } from '../../model/source.js';
import { unrecognised, type FileAccount, type RuleAccount } from '../iptables/file-account.js';
import { finishTable } from '../iptables/finish-table.js';
import { NO_IPSETS } from '../iptables/ipsets.js';
import { isBuiltIn, openChain, type OpenTable, type PendingRule } from '../iptables/open-table.js';
import { parseFragment } from '../iptables/parse.js';
import type { Reporter } from '../iptables/reporter.js';
import { BUILT_IN_CHAINS, type Table } from '../iptables/ruleset.js';
import type { Role, UfwFile } from './files.js';
import { addLastRules, addPrimaryChains, addRule, addUnknown, emptyTable, setPolicy, type UfwPolicies, type UfwPolicy } from './own-chains.js';
import type { Setting } from './settings.js';

/** Everything the files of one host say. */
export interface UfwHost {
  readonly rules: readonly UfwFile[];
  readonly settings: ReadonlyMap<string, Setting>;
  readonly accounts: ReadonlyMap<string, FileAccount>;
  readonly report: Reporter;
  readonly location: Location;
}

/** The tables of both families as `ufw_start` leaves them. */
export function ufwTables(host: UfwHost): readonly Table[] {
  const { settings, report, location } = host;
  const enabled = settings.get('ENABLED');
  if (enabled === undefined) report.report('incomplete', 'ufw.missing_file', location, { file: '/etc/ufw/ufw.conf', what: '/etc/ufw/ufw.conf' });
  else if (enabled.value.toLowerCase() !== 'yes') {
    report.report('warning', 'ufw.disabled', enabled.location);
    // What the files would do is counted all the same, so that nothing unknown goes by.
    for (const family of [4, 6] as const) familyTables(host, family);
    return [4, 6].flatMap((family) => openTables(host, family === 4 ? 4 : 6));
  }
  const hasDefaults = settings.has('IPV6') || settings.has('DEFAULT_INPUT_POLICY');
  if (!hasDefaults) report.report('incomplete', 'ufw.missing_file', location, { file: '/etc/default/ufw', what: 'default/ufw' });
  const ipv6 = settings.get('IPV6')?.value.toLowerCase();
  const six = hasDefaults && ipv6 !== 'yes' ? closedTables(host) : familyTables(host, 6);
  return [...familyTables(host, 4), ...six];
}

const CHAINS = ['INPUT', 'FORWARD', 'OUTPUT'] as const;

/** A filter table that lets everything pass: ufw was not started. */
function openTables(host: UfwHost, family: 4 | 6): readonly Table[] {
  const table = emptyTable('filter', family, host.location);
  for (const hook of CHAINS) setPolicy(table, { hook, policy: 'ACCEPT', location: host.location });
  return finish([table], host);
}

/** Without IPv6 ufw drops all of it but what stays on the host. */
function closedTables(host: UfwHost): readonly Table[] {
  const location = host.settings.get('IPV6')?.location ?? host.location;
  const table = emptyTable('filter', 6, location);
  for (const hook of CHAINS) setPolicy(table, { hook, policy: 'DROP', location });
  addRule(table, '-A INPUT -i lo -j ACCEPT', location);
  addRule(table, '-A OUTPUT -o lo -j ACCEPT', location);
  // Files of IPv6 rules that are not loaded are still looked at for what is not understood.
  if (host.rules.some(({ family }) => family === 6)) familyTables(host, 6);
  return finish([table], host);
}

const ORDER: readonly Role[] = ['before', 'after', 'user'];

function familyTables(host: UfwHost, family: 4 | 6): readonly Table[] {
  const own = { prefix: family === 4 ? 'ufw' : 'ufw6', policies: policiesOf(host), location: host.location } as const;
  const filter = emptyTable('filter', family, host.location);
  const tables = new Map<string, OpenTable>([['filter', filter]]);
  const dropped: PendingRule[] = [];
  addPrimaryChains(filter, own);
  for (const role of ORDER) {
    const found = host.rules.find((one) => one.role === role && one.family === family);
    const account = found === undefined ? undefined : host.accounts.get(found.file.path);
    if (found === undefined || account === undefined) {
      noteMissing(host, filter, { role, prefix: own.prefix });
      continue;
    }
    parseFragment(found.file, { ...account, sets: NO_IPSETS }, { family, tables, dropped });
  }
  addLastRules(filter, own);
  for (const table of tables.values()) if (table !== filter) openPolicies(table);
  for (const rule of dropped) countDropped(host, rule);
  return finish([...tables.values()], host);
}

/** A rule of a chain that a later file empties is not in force, but loading it fails if it cannot be read. */
function countDropped({ accounts, report }: UfwHost, { parsed, implied, location }: PendingRule): void {
  const account = accounts.get(location.path);
  if (implied === true || parsed === undefined || account === undefined) return;
  const [unknown] = parsed.unrecognised;
  if (unknown === undefined) account.coverage.count('understood', location);
  else unrecognised({ ...account, report }, unknown, location);
}

interface MissingFile {
  readonly role: Role;
  readonly prefix: 'ufw' | 'ufw6';
}

/** A file that was not given may hold rules for each of its chains. */
function noteMissing({ report, location, settings }: UfwHost, table: OpenTable, { role, prefix }: MissingFile): void {
  const isOff = settings.has('ENABLED') && settings.get('ENABLED')?.value.toLowerCase() !== 'yes';
  const isUnused = prefix === 'ufw6' && settings.has('DEFAULT_INPUT_POLICY') && settings.get('IPV6')?.value.toLowerCase() !== 'yes';
  for (const hook of CHAINS) addUnknown(table, `${prefix}-${role}-${hook.toLowerCase()}`, location);
  if (isOff || isUnused) return;
  const file = `/etc/ufw/${role}${prefix === 'ufw6' ? '6' : ''}.rules`;
  report.report('incomplete', 'ufw.missing_file', location, { file, what: file });
}

function policiesOf(host: UfwHost): UfwPolicies {
  return { INPUT: policyOf(host, 'DEFAULT_INPUT_POLICY'), OUTPUT: policyOf(host, 'DEFAULT_OUTPUT_POLICY'), FORWARD: policyOf(host, 'DEFAULT_FORWARD_POLICY') };
}

function policyOf({ settings, report }: UfwHost, name: string): UfwPolicy | undefined {
  const setting = settings.get(name);
  if (setting === undefined) return undefined;
  const { value, location } = setting;
  if (value === 'ACCEPT' || value === 'DROP' || value === 'REJECT') return value;
  report.report('incomplete', 'ufw.unknown_policy', location, { name });
  return undefined;
}

/** Tables that only rule files touch keep the kernel's own policies where those say nothing. */
function openPolicies(table: OpenTable): void {
  for (const name of BUILT_IN_CHAINS.get(table.name) ?? []) {
    if (isBuiltIn(table, name)) openChain(table, name, table.location).policy ??= 'permit';
  }
}

/** Every rule is counted in the account of the file it stands in. */
function finish(tables: readonly OpenTable[], { accounts, report }: UfwHost): readonly Table[] {
  const coverage: RuleAccount['coverage'] = {
    count: (state, location) => accounts.get(location.path)?.coverage.count(state, location),
    countMany: () => undefined,
    result: () => ({ path: '', format: 'ufw', unit: 'line', total: 0, elements: { understood: 0, noEffect: 0, partial: 0, unsupported: 0, unrecognised: 0 }, notUnderstood: [] }),
  };
  return tables.flatMap((table) => finishTable(table, { report, coverage, sets: NO_IPSETS }) ?? []);
}
