import type { DeviceConfig, DeviceInterface, Filter } from '../../model/device.js';
import { diagnostic } from '../../model/diagnostic.js';
import type { Location } from '../../model/source.js';
import { exemptUnchanged } from '../shared/unchanged-destination.js';
import type { Account } from './account.js';
import { convertBaseChain, isEmptyChain, type FilterContext } from './convert-filters.js';
import { convertTranslations } from './convert-translations.js';
import { passagesOf } from './hooks.js';
import { interfaceAtoms } from './interface-atoms.js';
import { objectKey, type NftChain, type NftRule, type Ruleset } from './ruleset.js';
import { NO_REGION, type Region } from './region.js';
import type { CompiledRule } from './rule-steps.js';
import { asSeenLater } from './translated-view.js';
import { ruleReader, type RuleReader } from './rule-reader.js';
import { interfacesMentioned, type InterfaceMention } from './rule-mentions.js';

const IP_FAMILIES: ReadonlySet<string> = new Set(['ip', 'ip6', 'inet']);

/** Converts a rule set to filters and translations, and counts and judges every rule on the way. */
export function convertRuleset(ruleset: Ruleset, accountOf: (path: string) => Account, location: Location): DeviceConfig {
  const names = interfaceNames(ruleset);
  const reader = ruleReader(ruleset, accountOf);
  const atoms = interfaceAtoms(names.map(({ text }) => text));
  const plain = { packets: 'new', tracking: 'after', atoms, ingressKnown: true, translation: 'known' } as const;
  const compile = reader.compiler({ ...plain, untracked: NO_REGION });
  const exempting = countRules(ruleset, compile, accountOf);
  const untracked = exemptPackets(exempting, reader.compiler({ ...plain, tracking: 'unsure', untracked: NO_REGION }));
  const circumstances = { packets: 'new', tracking: 'after', atoms, untracked } as const;
  const chains = [...ruleset.chains.values()].filter((chain) => isActive(chain, ruleset));
  const modelled = chains.filter((chain) => IP_FAMILIES.has(chain.family) && passagesOf(chain.base?.hook ?? '') !== undefined);
  const translated = convertTranslations({ chains: modelled, reader, circumstances, accountOf });
  const isUncertain = (chain: NftChain): boolean => ruleset.tables.get(objectKey(chain.family, chain.table, ''))?.dormant !== 'no';
  const filters = convertFilters(modelled, { reader, circumstances, translated, accountOf, isUncertain });
  reportOthers(chains, accountOf);
  reportUnlistedTables(modelled, ruleset, accountOf);
  if (modelled.length === 0) accountOf(location.path).report(diagnostic('incomplete', 'export.no_rules', location));
  return {
    format: 'nftables',
    identity: { hostnames: [], serials: [] },
    location,
    interfaces: interfacesOf(ruleset, names),
    routes: [],
    filters,
    translations: exemptUnchanged(translated.translations, filters),
    families: [4, 6],
  };
}

/** A dormant table's chains are not registered; one whose table is not listed may be, in doubt. */
function isActive(chain: NftChain, ruleset: Ruleset): boolean {
  return chain.base !== undefined && ruleset.tables.get(objectKey(chain.family, chain.table, ''))?.dormant !== 'yes';
}

const FILTER_TYPES: ReadonlySet<string> = new Set(['filter', 'route', 'nat']);

function convertFilters(chains: readonly NftChain[], context: FilterContext): readonly Filter[] {
  const { translated } = context;
  const ordered = [...chains].sort((a, b) => (a.base?.priority ?? 0) - (b.base?.priority ?? 0));
  return ordered.flatMap((chain) => {
    if (chain.base === undefined || !FILTER_TYPES.has(chain.base.type)) return [];
    return chain.base.type === 'nat' && !translated.denying.has(chain) ? [] : convertBaseChain(chain, chain.base, context);
  });
}

/** Base chains of other families and hooks: netdev, bridge, ingress and egress can drop; arp never sees IP packets. */
function reportOthers(chains: readonly NftChain[], accountOf: (path: string) => Account): void {
  for (const chain of chains) {
    const { base } = chain;
    const isKnown = IP_FAMILIES.has(chain.family) && passagesOf(base?.hook ?? '') !== undefined && FILTER_TYPES.has(base?.type ?? '');
    if (base === undefined || isKnown || chain.family === 'arp' || isEmptyChain(chain)) continue;
    const what = `${chain.family} type ${base.type} hook ${base.hook}`.slice(0, 200);
    accountOf(chain.location.path).report(diagnostic('incomplete', 'export.unsupported', chain.location, { what }));
  }
}

/** Without its table nobody knows whether a chain is in force. */
function reportUnlistedTables(chains: readonly NftChain[], ruleset: Ruleset, accountOf: (path: string) => Account): void {
  for (const { family, table, location } of chains) {
    if (!ruleset.tables.has(objectKey(family, table, ''))) accountOf(location.path).undefinedReference(location, 'table', table);
  }
}

/**
 * Counts every rule once and reports what was not understood in it, whether or not any packet reaches it. Gives the
 * rules that exempt packets from connection tracking.
 */
function countRules(ruleset: Ruleset, compile: RuleCount['compile'], accountOf: (path: string) => Account): readonly NftRule[] {
  const exempting: NftRule[] = [];
  for (const chain of ruleset.chains.values()) {
    const isDormant = ruleset.tables.get(objectKey(chain.family, chain.table, ''))?.dormant === 'yes';
    for (const rule of chain.rules) {
      const compiled = compile(rule);
      if (compiled.exempt !== undefined) exempting.push(rule);
      countRule(rule, compiled, { account: accountOf(rule.location.path), isDormant });
    }
  }
  return exempting;
}

/**
 * The packets that a notrack rule may exempt. It sees them before connection tracking, where the state is invalid, and
 * before they have a way out; their destination may be translated afterwards.
 */
function exemptPackets(exempting: readonly NftRule[], compile: RuleCount['compile']): Region {
  return exempting.flatMap((rule) => compile(rule).exempt?.may.map(asSeenLater) ?? []);
}

interface RuleCount {
  readonly compile: ReturnType<RuleReader['compiler']>;
  readonly account: Account;
  readonly isDormant: boolean;
}

function countRule(rule: NftRule, { state, diagnostics }: CompiledRule, { account, isDormant }: Omit<RuleCount, 'compile'>): void {
  const isModelled = IP_FAMILIES.has(rule.family) && !isDormant;
  for (const entry of diagnostics) if (isModelled || entry.code === 'export.unrecognised') account.report(entry);
  if (isModelled || state === 'unrecognised') return account.count(state, rule.location);
  if (isDormant) return account.count('understood', rule.location);
  account.count(rule.family === 'arp' ? 'noEffect' : 'unsupported', rule.location);
}

/** Every interface name and prefix that rules mention, as far as they can be written as a pattern. */
function interfaceNames(ruleset: Ruleset): readonly InterfaceMention[] {
  return [...ruleset.chains.values()]
    .flatMap((chain) => interfacesMentioned(chain, ruleset.sets))
    .filter(({ text }) => isInterfacePattern(text));
}

/** Linux refuses names of more than 15 bytes, with blanks, slashes or colons; `\*` at the end would be a literal star. */
function isInterfacePattern(text: string): boolean {
  return /^[^\s/:]{1,15}$/u.test(text) && !text.slice(0, -1).includes('*') && !text.endsWith('\\*');
}

/** nft lists no interfaces; those that rules name are all that is known, without addresses. */
function interfacesOf(ruleset: Ruleset, names: readonly InterfaceMention[]): readonly DeviceInterface[] {
  const devices = ruleset.flowtableDevices.map(({ name, location }) => ({ text: name, location }));
  const byName = new Map<string, DeviceInterface>();
  for (const { text, location } of [...names, ...devices]) {
    if (text.endsWith('*') || byName.has(text)) continue;
    byName.set(text, { name: text, aliases: [], enabled: true, addresses: [], location });
  }
  return [...byName.values()];
}
