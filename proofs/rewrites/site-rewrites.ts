/** Ways to say a whole site otherwise: other names, another order, other files, networks in parts. */
import { CORE_SCHEMA, dump, load } from 'js-yaml';
import type { Random } from '../random.js';
import { editText, SITE_DEFINITION, type SiteFiles } from './site-files.js';

/** A site as it is rewritten, and how what its report says is led back to the old words. */
export interface RewrittenSite {
  readonly files: SiteFiles;
  /** Old words by new ones: names and paths. */
  readonly oldWords: ReadonlyMap<string, string>;
}

/** A way to write a site otherwise, with the verb first: `rename everything`. */
export interface SiteRewrite {
  readonly name: string;
  readonly apply: (site: RewrittenSite, random: Random) => RewrittenSite;
  /** Of several things at fault a sentence names the first, which is then another. */
  readonly reorders?: boolean;
}

type Yaml = null | boolean | number | string | readonly Yaml[] | YamlMapping;
interface YamlMapping {
  readonly [key: string]: Yaml;
}

const SECTIONS: ReadonlySet<string> = new Set(['zones', 'firewalls', 'hosts', 'clusters', 'deviceGroups', 'clientGroups', 'integrations', 'remoteSites', 'infrastructureFlows', 'relations']);
/** Fields whose values name entries of sections; other words may stand there as well. */
const REFERENCES: ReadonlySet<string> = new Set(['gateway', 'zone', 'recorders', 'failoverFor', 'members', 'centralRecorders', 'from', 'to', 'inside']);
/** Lists in which the order says something: of network cards the first may be asked first. */
const ORDERED: ReadonlySet<string> = new Set(['nics', 'nat']);

const renameEntries: SiteRewrite = { name: 'rename every zone, host, firewall, group and flow', apply: renamed };

const shuffleEntries: SiteRewrite = {
  name: 'write entries, fields and lists in another order',
  reorders: true,
  apply: (site, random) => withDefinition(site, ({ vmsguard = 1, ...others }) => {
    const shuffled = shuffledDeep(others, random);
    // The mark of a site definition comes first.
    return isMapping(shuffled) ? { vmsguard, ...shuffled } : others;
  }),
};

const renameFiles: SiteRewrite = { name: 'rename the exports', apply: withFilesRenamed };

const splitNetworks: SiteRewrite = {
  name: 'split a network of every zone',
  apply: (site, random) => withDefinition(site, (definition) => entriesChanged(definition, ['zones'], (zone) => ('ipv4' in zone ? { ...zone, ipv4: splitIn(zone['ipv4'] ?? null, random) } : zone))),
};

const spellOtherwise: SiteRewrite = {
  name: 'spell the definition otherwise',
  apply: (site, random) => {
    const flowLevel = random.pick([-1, 0, 1, 2]);
    const isJson = random.chance(0.3);
    return { ...site, files: new Map(site.files).set(SITE_DEFINITION, Buffer.from(isJson ? JSON.stringify(definitionOf(site), null, random.below(3)) : dump(definitionOf(site), { flowLevel, indent: random.between(2, 4), forceQuotes: random.chance(0.3) }))) };
  },
};

const endLines: SiteRewrite = {
  name: 'end the lines of all files as Windows does',
  apply: (site) => ({ ...site, files: new Map([...site.files].map(([path, bytes]) => [path, editText(bytes, (text) => text.replaceAll(/\r?\n/gu, '\r\n'))])) }),
};

const encodeOtherwise: SiteRewrite = {
  name: 'write exports in UTF-16',
  apply: (site, random) => ({ ...site, files: new Map([...site.files].map(([path, bytes]) => [path, path !== SITE_DEFINITION && random.chance(0.5) ? inUtf16(bytes) : bytes])) }),
};

/** All of them; each keeps what is found. */
export const siteRewrites: readonly SiteRewrite[] = [renameEntries, shuffleEntries, renameFiles, splitNetworks, spellOtherwise, endLines, encodeOtherwise];

function definitionOf({ files }: Pick<RewrittenSite, 'files'>): YamlMapping {
  const value: unknown = load(Buffer.from(files.get(SITE_DEFINITION) ?? new Uint8Array()).toString('utf8'), { schema: CORE_SCHEMA });
  if (!isYaml(value) || !isMapping(value)) throw new Error('the site definition is no mapping');
  return value;
}

function isYaml(value: unknown): value is Yaml {
  if (Array.isArray(value)) return value.every((item) => isYaml(item));
  if (typeof value === 'object' && value !== null) return Object.values(value).every((member) => isYaml(member));
  return value === null || ['boolean', 'number', 'string'].includes(typeof value);
}

function isMapping(value: Yaml | undefined): value is YamlMapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withDefinition(site: RewrittenSite, change: (definition: YamlMapping) => Yaml): RewrittenSite {
  return { ...site, files: new Map(site.files).set(SITE_DEFINITION, Buffer.from(dump(change(definitionOf(site)), { lineWidth: -1 }))) };
}

/** Changes every entry of some sections. */
function entriesChanged(definition: YamlMapping, sections: readonly string[], change: (entry: YamlMapping, name: string) => Yaml): YamlMapping {
  return mapped(definition, (section, name) => (sections.includes(name) && isMapping(section) ? mapped(section, (entry, key) => (isMapping(entry) ? change(entry, key) : entry)) : section));
}

function mapped(mapping: YamlMapping, change: (value: Yaml, key: string) => Yaml): YamlMapping {
  return Object.fromEntries(Object.entries(mapping).map(([key, value]) => [key, change(value, key)]));
}

function renamed(site: RewrittenSite, random: Random): RewrittenSite {
  const definition = definitionOf(site);
  const names = [...new Set(Object.entries(definition).flatMap(([section, entries]) => (SECTIONS.has(section) && isMapping(entries) ? Object.keys(entries) : [])))];
  const numbers = random.shuffle(names.map((_name, index) => index + 1_000));
  const newNames = new Map(names.map((name, index) => [name, `${random.pick(['a', 'm', 'Z'])}q7x${numbers[index] ?? 0}`]));
  const word = (value: Yaml): Yaml => (typeof value === 'string' ? (newNames.get(value) ?? value) : Array.isArray(value) ? value.map((item: Yaml) => word(item)) : value);
  const references = (value: Yaml, key: string): Yaml => {
    if (REFERENCES.has(key)) return word(value);
    if (key === 'interfaces' && isMapping(value)) return mapped(value, word);
    if (Array.isArray(value)) return value.map((item: Yaml) => references(item, ''));
    return isMapping(value) ? mapped(value, references) : value;
  };
  // The export still calls the device by its old name.
  const named = entriesChanged(definition, ['hosts', 'firewalls'], (entry, name) => ('hostnames' in entry ? entry : { ...entry, hostnames: name }));
  const changed = mapped(named, (entries, section) => (SECTIONS.has(section) && isMapping(entries) ? Object.fromEntries(Object.entries(entries).map(([name, entry]) => [newNames.get(name) ?? name, references(entry, '')])) : entries));
  return { ...withDefinition(site, () => changed), oldWords: new Map([...site.oldWords, ...[...newNames].map(([old, name]): [string, string] => [name, old])]) };
}

function shuffledDeep(value: Yaml, random: Random, key = ''): Yaml {
  if (Array.isArray(value)) {
    const items = value.map((item: Yaml) => shuffledDeep(item, random));
    return ORDERED.has(key) ? items : random.shuffle(items);
  }
  return isMapping(value) ? Object.fromEntries(random.shuffle(Object.entries(value)).map(([name, member]) => [name, shuffledDeep(member, random, name)])) : value;
}

/** Names without an ending, so that nothing but the content tells the format. */
function withFilesRenamed(site: RewrittenSite, random: Random): RewrittenSite {
  const paths = [...site.files.keys()].filter((path) => path !== SITE_DEFINITION);
  const numbers = random.shuffle(paths.map((_path, index) => index + 1_000));
  const newPaths = new Map(paths.map((path, index) => [path, `${random.pick(['', 'x/', '設定/'])}q7f${numbers[index] ?? 0}`]));
  const pathIn = (value: Yaml): Yaml => {
    if (typeof value === 'string') return newPaths.get(value) ?? value;
    if (Array.isArray(value)) return value.map((item: Yaml) => pathIn(item));
    return isMapping(value) ? mapped(value, pathIn) : value;
  };
  const changed = withDefinition(site, (definition) => entriesChanged(definition, ['hosts', 'firewalls'], (entry) => mapped(entry, (value, key) => (['export', 'peerExport', 'firewall'].includes(key) ? pathIn(value) : value))));
  const files = new Map([...changed.files].map(([path, bytes]) => [newPaths.get(path) ?? path, bytes]));
  return { files, oldWords: new Map([...site.oldWords, ...[...newPaths].map(([old, path]): [string, string] => [path, old])]) };
}

/** `10.20.51.0/24` as its halves, or as three parts. */
function splitIn(value: Yaml, random: Random): Yaml {
  const networks = Array.isArray(value) ? value : [value];
  return networks.flatMap((network: Yaml): readonly Yaml[] => {
    const [, head = '', last = '', length = ''] = /^(\d+\.\d+\.\d+\.)(\d+)\/(\d+)$/u.exec(typeof network === 'string' ? network : '') ?? [];
    if (head === '' || Number(length) < 24 || Number(length) > 30) return [network];
    const half = 2 ** (31 - Number(length));
    const [low, high] = [`${head}${last}/${Number(length) + 1}`, `${head}${Number(last) + half}/${Number(length) + 1}`];
    return random.chance(0.5) ? [high, low] : [low, `${head}${Number(last) + half}-${head}${Number(last) + 2 * half - 1}`];
  });
}

function inUtf16(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('utf8');
  if (!Buffer.from(text).equals(Buffer.from(bytes))) return bytes;
  return Buffer.from(`\ufeff${text.replace('\ufeff', '')}`, 'utf16le');
}
