import type { DeviceConfig, Filter, Route, Translation } from '../../model/device.js';
import { ALL_ADDRESSES, ALL_IPV4, ALL_IPV6 } from '../../model/ip-set.js';
import { parseIpAddress } from '../../model/ip-address.js';
import { atLine, type Location } from '../../model/source.js';
import { NOTHING, type HeaderSpace } from '../../model/header-space.js';
import { translatedAddresses } from '../shared/chains/lines.js';
import type { ExportReport } from '../shared/export-report.js';
import { exemptUnchanged } from '../shared/unchanged-destination.js';
import { readAddressLists } from './address-lists.js';
import type { Collection } from './collect.js';
import { convertChain, FILTER_CHAINS, letsAnswersPass, untrackedBy } from './filters.js';
import { reportUnknownNames } from './interface-names.js';
import { readInterfaceLists, type InterfaceLists } from './interface-lists.js';
import { readInterfaces, type InterfaceTable } from './interfaces.js';
import type { MatchContext } from './matchers.js';
import { programOf, type TableProgram } from './program.js';
import { readRules, type RuleTable, type TableKind } from './rules.js';
import { countRules } from './rule-account.js';
import { readServices } from './services.js';
import { isDisabled, valueOf, type Statement } from './statements.js';
import { convertNatChain } from './translations.js';
import { readAddresses } from './values.js';

/** The device that a collection of statements describes. */
export function convertDevice(collection: Collection, path: string, report: ExportReport): DeviceConfig {
  const families = familiesOf(collection);
  const interfaces = readInterfaces(collection, report);
  const lists = readInterfaceLists(collection, report);
  reportForwarding(collection, report);
  // An export of single menus names interfaces that others define; it is incomplete for that.
  if (collection.isWhole) reportUnknownNames(collection, report);
  let count = 0;
  const shared: Shared = {
    collection, report, interfaces, lists, path,
    nextId: () => {
      count += 1;
      return `nat-${count}`;
    },
  };
  const parts = families.map((family) => convertFamily(family, shared));
  const services = readServices(collection, { universe: families.includes(6) ? ALL_ADDRESSES : ALL_IPV4, report });
  const { header, menus } = collection;
  const hostname = (menus.get('system identity') ?? []).map((statement) => valueOf(statement, 'name')).find((name) => name !== undefined);
  return {
    format: 'mikrotik',
    identity: {
      hostnames: hostname === undefined ? [] : [hostname],
      serials: header.serial === undefined ? [] : [header.serial],
      ...(header.exportedAt === undefined ? {} : { exportedAt: header.exportedAt }),
    },
    location: { path },
    interfaces: interfaces.interfaces,
    routes: readRoutes(collection),
    filters: [...parts.flatMap((part) => part.filters), ...(services === undefined ? [] : [services])],
    translations: parts.flatMap((part) => part.translations),
    families,
  };
}

interface Shared {
  readonly collection: Collection;
  readonly report: ExportReport;
  readonly interfaces: InterfaceTable;
  readonly lists: InterfaceLists;
  readonly path: string;
  nextId(): string;
}

/**
 * RouterOS 7 always has IPv6. In RouterOS 6 it is a package that may be off, and then no statement speaks of it; an
 * export of single menus speaks of those only.
 */
function familiesOf({ menus, header, isWhole }: Collection): readonly (4 | 6)[] {
  const speaksOfIpv6 = [...menus.keys()].some((menu) => menu.startsWith('ipv6 '));
  const isSeven = (header.version ?? '').startsWith('7.');
  return speaksOfIpv6 || (isSeven && isWhole) ? [4, 6] : [4];
}

interface FamilyParts {
  readonly filters: readonly Filter[];
  readonly translations: readonly Translation[];
}

function convertFamily(family: 4 | 6, shared: Shared): FamilyParts {
  const tables = { filter: tableOf('filter', family, shared), nat: tableOf('nat', family, shared), raw: tableOf('raw', family, shared) };
  const contextFor = contexts(family, shared);
  const programs = { raw: (base: string): TableProgram => programOf(tables.raw, contextFor(base, NOTHING), shared.report) };
  const untracked = [...tables.raw.chains.values()].flat().some(({ action }) => action === 'notrack') ? untrackedBy(tables.raw, programs.raw('prerouting')) : NOTHING;
  const place = atLine(shared.path, 1);
  const nat = (['dstnat', 'srcnat'] as const).flatMap((chain) => {
    const program = programOf(tables.nat, contextFor(chain, untracked), shared.report);
    return convertNatChain(tables.nat, chain, { program, untracked, report: shared.report, nextId: shared.nextId });
  });
  const translations = nat.filter(({ field, target }) => field === 'destination' && target !== 'none').map(({ id }) => id);
  const passes = answers(tables, untracked);
  const filters = FILTER_CHAINS.filter(([kind, chain]) => kind === 'filter' || tables.raw.chains.has(chain)).map(([kind, chain, hooks]) => {
    const program = kind === 'raw' ? programs.raw(chain) : programOf(tables.filter, contextFor(chain, untracked), shared.report);
    const changedLater = kind === 'raw' && chain === 'prerouting' ? translatedAddresses(nat) : undefined;
    const replies = hooks.every((hook) => passes.has(hook)) ? 'stateful' : 'in-doubt';
    return convertChain(tables[kind], chain, { context: { program, translations, changedLater, replies, place }, hooks });
  });
  for (const table of [tables.filter, tables.nat, tables.raw]) {
    const statements = shared.collection.menus.get(`${family === 4 ? 'ip' : 'ipv6'} firewall ${table.kind}`) ?? [];
    countRules(statements, { table, context: contextFor('forward', untracked), report: shared.report });
  }
  const off = family === 6 ? closedFamily(shared.collection) : undefined;
  return { filters: off === undefined ? filters : [off, ...filters], translations: unsureExemptions(exemptUnchanged(nat, filters), nat) };
}

function tableOf(kind: TableKind, family: 4 | 6, { collection }: Shared): RuleTable {
  return readRules(collection.menus.get(`${family === 4 ? 'ip' : 'ipv6'} firewall ${kind}`) ?? [], kind, family);
}

function contexts(family: 4 | 6, { collection, report, interfaces, lists }: Shared): (base: string, untracked: HeaderSpace) => MatchContext {
  const addressLists = readAddressLists(collection, family);
  const evaluated = new Map<Statement, boolean>();
  return (base, untracked) => ({
    family, addressLists, interfaceLists: lists, members: interfaces.members, untracked, base, evaluated,
    usesIpsec: collection.usesIpsec ? true : collection.isWhole ? false : undefined,
    report: (code, location: Location, parameters) => {
      report.add('incomplete', code, location, parameters);
    },
  });
}

/** Chains that the answers to a connection at each hook come through. */
function answers(tables: Readonly<Record<'filter' | 'raw', RuleTable>>, untracked: HeaderSpace): ReadonlySet<string> {
  const isAllTracked = untracked.length === 0;
  const passes = (kind: 'filter' | 'raw', chain: string): boolean => letsAnswersPass(tables[kind], chain, isAllTracked);
  const result = new Set<string>();
  if (passes('raw', 'prerouting') && passes('filter', 'forward')) result.add('forward');
  if (passes('raw', 'output') && passes('filter', 'output')) result.add('input');
  if (passes('raw', 'prerouting') && passes('filter', 'input')) result.add('output');
  return result;
}

/** `/ipv6 settings set disable-ipv6=yes`: nothing of the family passes. */
function closedFamily({ menus }: Collection): Filter | undefined {
  const statement = (menus.get('ipv6 settings') ?? []).find((one) => valueOf(one, 'disable-ipv6') === 'yes');
  if (statement === undefined) return undefined;
  const { location } = statement;
  return { name: 'ipv6 settings', hooks: ['forward', 'input', 'output'], universe: ALL_IPV6, lines: [], defaultAction: 'deny', defaultLocation: location, replies: 'stateful' };
}

/** Whether a packet that is sent to where a translation leads counts as translated is known of Linux, not of RouterOS. */
function unsureExemptions(all: readonly Translation[], own: readonly Translation[]): readonly Translation[] {
  const known = new Set(own);
  return all.map((each) => {
    if (known.has(each)) return each;
    const doubts = [...each.doubts, { code: 'doubt.unevaluable', parameters: { what: 'connection-nat-state' }, location: each.location }];
    return { ...each, match: { must: NOTHING, may: each.match.may }, doubts };
  });
}

/** Settings under which the router does not work as a tracking firewall between networks. */
function reportForwarding({ menus, isWhole }: Collection, report: ExportReport): void {
  for (const [menu, name, usual] of [['ip settings', 'ip-forward', 'yes'], ['ipv6 settings', 'forward', 'yes'], ['ip firewall connection tracking', 'enabled', 'auto']] as const) {
    for (const statement of menus.get(menu) ?? []) {
      const value = valueOf(statement, name);
      if (value !== undefined && value !== usual && value !== 'yes') report.add('incomplete', 'export.unsupported', statement.location, { what: `/${menu} ${name}=${value}`.slice(0, 80) });
    }
  }
  const [first] = [...menus.values()].flat();
  if (!isWhole && first !== undefined) report.add('incomplete', 'mikrotik.partial_export', first.location);
}

function readRoutes({ menus }: Collection): readonly Route[] {
  return ['ip route', 'ipv6 route'].flatMap((menu) => (menus.get(menu) ?? []).flatMap((statement): readonly Route[] => {
    const type = valueOf(statement, 'type') ?? 'unicast';
    const blackhole = valueOf(statement, 'blackhole');
    const isUsual = type === 'unicast' && (blackhole === undefined || blackhole === 'no') && statement.selector === '';
    const inMain = ['routing-mark', 'routing-table'].every((name) => ['', 'main'].includes(valueOf(statement, name) ?? ''));
    const destination = readAddresses(valueOf(statement, 'dst-address') ?? (menu === 'ip route' ? '0.0.0.0/0' : '::/0'));
    if (!isUsual || !inMain || isDisabled(statement) || destination === undefined) return [];
    return (valueOf(statement, 'gateway') ?? '').split(',').filter((gateway) => gateway !== '').map((gateway) => {
      const [address = '', name] = gateway.split('%');
      const nextHop = parseIpAddress(address);
      const leaves = nextHop === undefined ? gateway.split('@')[0] : name;
      return { destination, ...(leaves === undefined ? {} : { interface: leaves }), ...(nextHop === undefined ? {} : { nextHop }), location: statement.location };
    });
  }));
}

