import type { DeviceInterface, Filter, Hook, Translation } from '../../model/device.js';
import { box, complementSpace, EVERYTHING, type HeaderSpace } from '../../model/header-space.js';
import { ALL_ADDRESSES, NO_ADDRESSES, uniteIps, type IpSet } from '../../model/ip-set.js';
import { exemptUnchanged } from '../shared/unchanged-destination.js';
import { ALL_TRACKED, type Tracking } from './condition-draft.js';
import { convertFilter } from './lines.js';
import { repliesPass } from './replies.js';
import type { Ipsets } from './ipsets.js';
import type { Reporter } from './reporter.js';
import { BUILT_IN_CHAINS, type Chain, type Table } from './ruleset.js';
import { convertNat } from './translations.js';
import { unfoldChain, type Unfolded } from './unfold.js';

/** The parts of a device that its tables describe. */
export interface Converted {
  readonly filters: readonly Filter[];
  readonly translations: readonly Translation[];
  readonly interfaces: readonly DeviceInterface[];
  readonly families: readonly (4 | 6)[];
}

/** What is known beside the tables, and where to report. */
export interface ConvertOptions {
  readonly report: Reporter;
  readonly sets: Ipsets;
}

/** Converts all tables of one device. */
export function convertTables(tables: readonly Table[], { report, sets }: ConvertOptions): Converted {
  const families = ([4, 6] as const).filter((family) => tables.some((table) => table.family === family));
  let count = 0;
  const nextId = (): string => {
    count += 1;
    return `nat-${count}`;
  };
  const parts = families.map((family) => {
    const own = tables.filter((table) => table.family === family);
    reportTables(own, family, report);
    return convertFamily(own, { report, sets, nextId });
  });
  return {
    filters: parts.flatMap((part) => part.filters),
    translations: parts.flatMap((part) => part.translations),
    interfaces: interfacesOf(tables),
    families,
  };
}

function reportTables(tables: readonly Table[], family: 4 | 6, report: Reporter): void {
  const seen = new Map<string, Table[]>();
  for (const table of tables) {
    const twins = seen.get(table.name) ?? [];
    // The two kernel interfaces keep tables of their own; their filters all apply, but the order of their NAT is open.
    const apart = table.name !== 'nat' && twins.every((twin) => twin.backend !== table.backend && twin.backend !== 'unknown');
    if (twins.length > 0 && (!apart || table.backend === 'unknown')) {
      report.report('incomplete', 'iptables.duplicate_table', table.location, { table: table.name, family });
    }
    seen.set(table.name, [...twins, table]);
  }
  const [first] = tables;
  if (!seen.has('filter') && first !== undefined) {
    report.report('incomplete', 'iptables.missing_filter_table', { path: first.location.path }, { family });
  }
}

interface FamilyOptions extends ConvertOptions {
  nextId(): string;
}

interface FamilyParts {
  readonly filters: readonly Filter[];
  readonly translations: readonly Translation[];
}

function convertFamily(tables: readonly Table[], { report, sets, nextId }: FamilyOptions): FamilyParts {
  const tracking = trackingOf(tables, { report, sets });
  const nat = tables.filter((table) => table.name === 'nat');
  const converted = nat.flatMap((table) => convertNat(table, { report, sets, tracking: tracking.anywhere, nextId }));
  const translations = [...converted.filter(isDestination), ...converted.filter((each) => !isDestination(each))];
  const destinations = translations.filter(isDestination);
  const shared = {
    destinationTranslations: destinations.filter((each) => each.target !== 'none').map((each) => each.id),
    translated: translatedAddresses(destinations),
  };
  const someUntracked = tracking.anywhere.untracked.length > 0;
  const passing = new Set((['forward', 'input', 'output'] as const).filter((hook) => repliesPass(tables, hook, someUntracked)));
  const filters: Filter[] = [];
  for (const table of tables) {
    for (const chain of filterChains(table, report)) {
      const unfolded = unfoldChain(table, chain, { report, sets, tracking: tracking.at(chain.name) });
      if (table.name !== 'filter' && !canDeny(chain, unfolded)) continue;
      const draft = { ...shared, sets, chain: chain.name, replies: 'in-doubt' as const };
      const filter = convertFilter(table, chain, { unfolded, context: draft });
      filters.push({ ...filter, replies: filter.hooks.every((hook: Hook) => passing.has(hook)) ? 'stateful' : 'in-doubt' });
    }
  }
  return { filters, translations: exemptUnchanged(translations, filters) };
}

function isDestination(translation: Translation): boolean {
  return translation.field === 'destination';
}

/** Every address a destination translation may lead to. */
function translatedAddresses(translations: readonly Translation[]): IpSet {
  let all: IpSet = NO_ADDRESSES;
  for (const { target } of translations) {
    if (target === 'none') continue;
    if (target.addresses === 'ingress-interface' || target.addresses === 'egress-interface') return ALL_ADDRESSES;
    all = uniteIps(all, target.addresses);
  }
  return all;
}

/** The base chains of a table that may filter; those that the file does not declare have no known policy. */
function filterChains(table: Table, report: Reporter): readonly Chain[] {
  if (table.name === 'nat') return [];
  return (BUILT_IN_CHAINS.get(table.name) ?? []).map((name) => {
    const chain = table.chains.get(name) ?? { name, policy: 'unknown' as const, rules: [], location: table.location };
    if (chain.policy === 'unknown') {
      report.report('incomplete', 'iptables.unknown_policy', chain.location, { chain: name, table: table.name, what: name });
    }
    return chain;
  });
}

function canDeny(chain: Chain, unfolded: Unfolded): boolean {
  return chain.policy !== 'permit' || unfolded.overflow || unfolded.verdicts.some(({ action }) => action !== 'permit' && action !== 'untrack');
}

interface FamilyTracking {
  readonly anywhere: Tracking;
  at(chain: string): Tracking;
}

/** Which packets the raw tables may keep from connection tracking, by where they enter. */
function trackingOf(tables: readonly Table[], options: ConvertOptions): FamilyTracking {
  const raw = tables.filter((table) => table.name === 'raw');
  const arriving = untrackedBy(raw, 'PREROUTING', options);
  const local = untrackedBy(raw, 'OUTPUT', options);
  const anywhere = trackingWithout([...arriving, ...local]);
  const byChain = new Map([
    ['OUTPUT', trackingWithout(local)],
    ['POSTROUTING', anywhere],
  ]);
  const others = trackingWithout(arriving);
  return { anywhere, at: (chain) => byChain.get(chain) ?? others };
}

function untrackedBy(tables: readonly Table[], name: string, options: ConvertOptions): HeaderSpace {
  return tables.flatMap((table) => {
    const chain = table.chains.get(name);
    if (chain === undefined || !usesNotrack(table)) return [];
    const { verdicts, overflow } = unfoldChain(table, chain, { ...options, tracking: ALL_TRACKED });
    if (overflow) return [box({})];
    return verdicts.filter(({ action }) => action === 'untrack').flatMap(({ cell }) => cell.match.may);
  });
}

function usesNotrack(table: Table): boolean {
  return [...table.chains.values()].some((chain) => chain.rules.some((rule) => rule.target.kind === 'untrack'));
}

/** A NOTRACK list of more than this many boxes is taken for every packet. */
const MAX_UNTRACKED = 64;

function trackingWithout(untracked: HeaderSpace): Tracking {
  if (untracked.length === 0) return ALL_TRACKED;
  if (untracked.length > MAX_UNTRACKED) return { untracked: EVERYTHING, tracked: [] };
  return { untracked, tracked: complementSpace(untracked) };
}

/** The interfaces that rules name. Rules tell nothing of their addresses. */
function interfacesOf(tables: readonly Table[]): readonly DeviceInterface[] {
  const found = new Map<string, DeviceInterface>();
  for (const table of tables) {
    for (const chain of table.chains.values()) {
      for (const { options, location } of chain.rules) {
        for (const { name: option, values } of options) {
          const name = values[0] ?? '';
          if (option !== '--in-interface' && option !== '--out-interface') continue;
          if (name === '' || name.endsWith('+') || name.endsWith('*') || found.has(name)) continue;
          found.set(name, { name, aliases: [], enabled: true, addresses: [], location });
        }
      }
    }
  }
  return [...found.values()];
}
