import type { Location } from '../../model/source.js';
import type { JsonObject, JsonOutline } from '../shared/json-reader.js';
import { readListed, type ListedEntry } from './listed-entry.js';
import { itemsOf, kindOf, memberOf, numberOf, textOf, textsOf, unknownKeys } from './json-shape.js';
import type { Account } from './account.js';
import { isNested, parseFlowtable, parseMetainfo, parseStatefulObject, reportUnknown, type ObjectSource } from './parse-other-objects.js';
import { noMentions, noteMentions, type ChainMentions } from './rule-mentions.js';
import { locate, objectKey, statementsIn, type BaseChain, type NftChain, type NftRule, type NftSet, type NftTable, type Ruleset } from './ruleset.js';
import { unknownInSet } from './set-elements.js';

/** One file: the root value of its JSON, or what its text lists. */
export interface RulesetFile {
  readonly path: string;
  readonly root: JsonOutline | readonly ListedEntry[];
  readonly account: Account;
}

interface MutableChain extends NftChain {
  readonly rules: NftRule[];
}

interface Building {
  readonly tables: Map<string, NftTable>;
  readonly chains: Map<string, MutableChain>;
  readonly sets: Map<string, NftSet>;
  readonly flowtableDevices: { name: string; location: Location }[];
  readonly pendingRules: { rule: NftRule; account: Account }[];
  /** By chain, whether or not it is defined. */
  readonly mentions: Map<string, ChainMentions>;
}

/**
 * Reads the listed objects of `nft -j list ruleset` (libnftables-json(5)). Every object but the rules is counted here;
 * rules are counted when their statements have been read.
 */
export function parseRuleset(files: readonly RulesetFile[]): Ruleset {
  const building: Building = { tables: new Map(), chains: new Map(), sets: new Map(), flowtableDevices: [], pendingRules: [], mentions: new Map() };
  for (const file of files) parseFile(file, building);
  for (const { rule, account } of building.pendingRules) attachRule(rule, account, building);
  return building;
}

function parseFile(file: RulesetFile, building: Building): void {
  const { root, path, account } = file;
  if (!('kind' in root)) {
    for (const entry of root) parseObject(entry, file, building);
    return;
  }
  if (root.kind !== 'object') return account.unrecognised(locate(path, root), 'a file that is no JSON object');
  for (const member of root.members) {
    if (member.key === 'nftables' && member.value.kind === 'array') continue;
    account.unrecognised(locate(path, member.value), `"${member.key.slice(0, 60)}" beside "nftables"`);
  }
  const list = root.members.find(({ key }) => key === 'nftables')?.value;
  if (list?.kind !== 'array') return;
  for (const item of list.items) {
    if (item.kind === 'entry') parseObject(item, file, building);
    else reportStray(locate(path, item), account);
  }
}

function reportStray(location: Location, account: Account): void {
  account.unrecognised(location, 'an entry of the list that is no {"kind": {...}}');
}

function parseObject(entry: ListedEntry, file: RulesetFile, building: Building): void {
  const location = locate(file.path, entry);
  const found = kindOf(readListed(entry));
  if (found === undefined || found.body.kind !== 'object') return reportStray(location, file.account);
  const source = { location, account: file.account, body: found.body, path: file.path };
  switch (found.kind) {
    case 'metainfo':
      return parseMetainfo(source);
    case 'table':
      return parseTable(source, building);
    case 'chain':
      return parseChain(source, building);
    case 'rule':
      return parseRule(source, entry, building);
    case 'set':
    case 'map':
      return parseSet(source, building);
    case 'flowtable':
      building.flowtableDevices.push(...parseFlowtable(source));
      return;
    default:
      return parseStatefulObject(found.kind, source);
  }
}

const TABLE_KEYS = new Set(['family', 'name', 'handle', 'flags', 'comment']);
const TABLE_FLAGS = new Set(['dormant', 'owner', 'persist']);
const FAMILIES = new Set(['ip', 'ip6', 'inet', 'arp', 'bridge', 'netdev']);

function parseTable(source: ObjectSource, building: Building): void {
  const { location, account, body } = source;
  const family = textOf(body, 'family');
  const name = textOf(body, 'name');
  const flagValue = memberOf(body, 'flags');
  const flags = flagValue === undefined ? [] : textsOf(flagValue);
  if (family === undefined || name === undefined || !FAMILIES.has(family)) {
    return account.unrecognised(location, 'a table without a known family and a name');
  }
  const key = objectKey(family, name, '');
  if (building.tables.has(key)) return account.definedTwice(location, 'table', name);
  const isReadable = flags !== undefined && flags.every((flag) => TABLE_FLAGS.has(flag));
  const dormant = !isReadable ? 'unknown' : flags.includes('dormant') ? 'yes' : 'no';
  building.tables.set(key, { family, name, dormant, location });
  // nft 1.0.6 writes arbitrary bytes in place of the flag.
  if (!isReadable) return account.unrecognised(location, 'the flags of a table');
  if (!reportUnknown(source, 'table', TABLE_KEYS)) account.count('understood', location);
}

const CHAIN_KEYS = new Set(['family', 'table', 'name', 'handle', 'type', 'hook', 'prio', 'dev', 'devices', 'policy', 'comment']);

function parseChain(source: ObjectSource, building: Building): void {
  const { location, account, body } = source;
  const named = readNames(body);
  if (named === undefined) return account.unrecognised(location, 'a chain without family, table or name');
  const base = readBase(body);
  const key = objectKey(named.family, named.table, named.name);
  if (building.chains.has(key)) return account.definedTwice(location, 'chain', named.name);
  building.chains.set(key, { ...named, base: base === 'unreadable' ? undefined : base, rules: [], mentions: mentionsOf(key, building), location });
  if (base === 'unreadable') return account.unrecognised(location, 'type, hook, prio or policy of a chain');
  if (!reportUnknown(source, 'chain', CHAIN_KEYS)) account.count('understood', location);
}

function readNames(body: JsonObject): { family: string; table: string; name: string } | undefined {
  const family = textOf(body, 'family');
  const table = textOf(body, 'table');
  const name = textOf(body, 'name');
  return family === undefined || table === undefined || name === undefined ? undefined : { family, table, name };
}

const BASE_KEYS = ['type', 'hook', 'prio', 'policy', 'dev', 'devices'] as const;

function readBase(body: JsonObject): BaseChain | undefined | 'unreadable' {
  if (BASE_KEYS.every((key) => memberOf(body, key) === undefined)) return undefined;
  const type = textOf(body, 'type');
  const hook = textOf(body, 'hook');
  const priority = numberOf(body, 'prio');
  const policy = memberOf(body, 'policy') === undefined ? 'accept' : textOf(body, 'policy');
  const dev = memberOf(body, 'dev') ?? memberOf(body, 'devices');
  const devices = dev === undefined ? [] : textsOf(dev);
  if (type === undefined || hook === undefined || priority === undefined || devices === undefined) return 'unreadable';
  if (policy !== 'accept' && policy !== 'drop') return 'unreadable';
  return { type, hook, priority, policy, devices };
}

const RULE_KEYS = new Set(['family', 'table', 'chain', 'handle', 'expr', 'comment']);

function parseRule({ location, account, body, path }: ObjectSource, entry: ListedEntry, building: Building): void {
  const family = textOf(body, 'family');
  const table = textOf(body, 'table');
  const chain = textOf(body, 'chain');
  const expression = memberOf(body, 'expr');
  if (family === undefined || table === undefined || chain === undefined) {
    return account.unrecognised(location, 'a rule without family, table or chain');
  }
  const unknown = unknownKeys(body, RULE_KEYS);
  const isReadable = expression?.kind === 'array' && unknown.length === 0 && !body.members.some(isNested);
  const rule: NftRule = {
    family,
    table,
    chain,
    handle: numberOf(body, 'handle'),
    comment: textOf(body, 'comment'),
    entry,
    location,
    hasUnknownAttribute: !isReadable,
  };
  building.pendingRules.push({ rule, account });
  noteMentions(statementsIn(body), path, mentionsOf(objectKey(family, table, chain), building));
}

function mentionsOf(chainKey: string, { mentions }: Building): ChainMentions {
  const known = mentions.get(chainKey) ?? noMentions();
  mentions.set(chainKey, known);
  return known;
}

function attachRule(rule: NftRule, account: Account, building: Building): void {
  const chain = building.chains.get(objectKey(rule.family, rule.table, rule.chain));
  if (chain !== undefined) {
    chain.rules.push(rule);
    return;
  }
  account.undefinedReference(rule.location, 'chain', rule.chain);
  account.count('unrecognised', rule.location);
}

const SET_KEYS = new Set([
  'family', 'table', 'name', 'handle', 'type', 'map', 'policy', 'flags', 'elem', 'timeout', 'gc-interval', 'size', 'stmt',
  'comment', 'auto-merge',
]);
const STABLE_FLAGS = new Set(['interval', 'constant']);
const VOLATILE_FLAGS = new Set(['timeout', 'dynamic']);

function parseSet(source: ObjectSource, building: Building): void {
  const { location, account, body } = source;
  const named = readNames(body);
  if (named === undefined) return account.unrecognised(location, 'a set without family, table or name');
  const key = objectKey(named.family, named.table, named.name);
  if (building.sets.has(key)) return account.definedTwice(location, 'set', named.name);
  const flagValue = memberOf(body, 'flags');
  const flags = flagValue === undefined ? [] : textsOf(flagValue);
  const elements = memberOf(body, 'elem');
  const isVolatile = memberOf(body, 'timeout') !== undefined || flags?.some((flag) => VOLATILE_FLAGS.has(flag)) === true;
  const isKnown = flags !== undefined && flags.every((flag) => STABLE_FLAGS.has(flag) || VOLATILE_FLAGS.has(flag));
  const set = { ...named, elements: elements === undefined ? [] : itemsOf(elements), location };
  const hasUnknown = reportUnknown(source, 'set', SET_KEYS);
  building.sets.set(key, { ...set, unstable: isVolatile || !isKnown || hasUnknown });
  if (hasUnknown) return;
  if (!isKnown) return account.unrecognised(location, 'flags of a set');
  const unknown = unknownInSet(body);
  if (unknown !== undefined) return account.unrecognised(location, unknown);
  account.count(isVolatile ? 'partial' : 'understood', location);
}
