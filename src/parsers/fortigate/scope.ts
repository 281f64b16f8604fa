import type { Location } from '../../model/source.js';
import type { Block, ParsedFile } from './parse.js';
import type { Report } from './report.js';
import { firstWord, mergeSettings, placeOf, settingOf, wordsOf, type Setting } from './settings.js';

/** What the first comment lines of a backup say. */
export interface Header {
  readonly model: string;
  readonly version: Version | undefined;
}

/** FortiOS version as three numbers. */
export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/** The sections that hold for one virtual domain: its own, then those of the whole device. */
export interface Scope {
  readonly header: Header | undefined;
  /** Name of the virtual domain; undefined when the export has no virtual domains. */
  readonly vdom: string | undefined;
  readonly location: Location;
  /** False when the export has other virtual domains that are read as well. */
  readonly isAlone: boolean;
  section(path: string): Block | undefined;
}

/** Reads `#config-version=FGT100F-7.2.8-FW-build1639-240313:opmode=0:vdom=0:user=admin`. */
export function readHeader(files: readonly ParsedFile[]): Header | undefined {
  for (const { comments } of files) {
    const mark = comments.find((comment) => comment.text.startsWith('#config-version='));
    if (mark === undefined) continue;
    const fields = mark.text.slice('#config-version='.length).split(':')[0]?.split('-') ?? [];
    return { model: fields[0] ?? '', version: readVersion(fields[1] ?? '') };
  }
  return undefined;
}

function readVersion(text: string): Version | undefined {
  const [major, minor, patch] = text.split('.').map((part) => (/^\d{1,3}$/u.test(part) ? Number(part) : undefined));
  if (major === undefined || minor === undefined || patch === undefined) return undefined;
  return { major, minor, patch };
}

/** True or false when the version is known, undefined when it is not. */
export function isAtLeast(version: Version | undefined, major: number, [minor, patch]: readonly [number, number]): boolean | undefined {
  if (version === undefined) return undefined;
  if (version.major !== major) return version.major > major;
  return version.minor === minor ? version.patch >= patch : version.minor > minor;
}

/** Tables whose presence makes a virtual domain one that filters. */
const POLICY_TABLES = ['firewall policy', 'firewall policy6', 'firewall consolidated policy', 'firewall security-policy'];

/**
 * The virtual domains to read: those that hold policies or have an interface. Without any the export is one scope of
 * its own; a domain that nothing lies in filters nothing.
 */
export function chooseScopes(files: readonly ParsedFile[], report: Report): readonly Scope[] {
  const header = readHeader(files);
  const roots = files.map((file) => file.root);
  const location = files[0]?.root.location ?? { path: '' };
  const globals = roots.flatMap((root) => blockList(root.configs.get('global')));
  const domains = collectDomains(roots);
  const inhabited = interfaceDomains([...globals, ...roots], domains, report);
  const chosen = [...domains].filter(([name, blocks]) => inhabited.has(name) || blocks.some(holdsPolicies));
  const fallback = [...domains].find(([name]) => name === 'root') ?? [...domains][0];
  const read = chosen.length > 0 || fallback === undefined ? chosen : [fallback];
  const shared = { header, location, isAlone: read.length <= 1 };
  if (read.length === 0) return [toScope([...globals, ...roots], { ...shared, vdom: undefined })];
  return read.map(([vdom, blocks]) => toScope([...blocks, ...globals, ...roots], { ...shared, vdom }));
}

/** Virtual domains by the interfaces that lie in them. One that is declared nowhere is not in the export. */
function interfaceDomains(parents: readonly Block[], domains: ReadonlyMap<string, readonly Block[]>, report: Report): ReadonlySet<string> {
  const names = new Set<string>();
  if (domains.size === 0) return names;
  for (const block of parents.flatMap((parent) => [...(parent.configs.get('system interface')?.entries.values() ?? [])])) {
    const name = valueOf(block, 'vdom');
    const isKnown = name === undefined ? domains.size === 1 : domains.has(name);
    if (!isKnown) report.add('incomplete', 'export.undefined_reference', locationOf(block, 'vdom'), { kind: 'vdom', name: (name ?? '').slice(0, 100) });
    else if (name !== undefined) names.add(name);
  }
  return names;
}

function toScope(blocks: readonly Block[], named: Omit<Scope, 'section'>): Scope {
  const merged = new Map<string, Block>();
  return {
    ...named,
    section(path) {
      const known = merged.get(path);
      if (known !== undefined) return known;
      const block = mergeBlocks(blocks.flatMap((parent) => blockList(parent.configs.get(path))));
      if (block !== undefined) merged.set(path, block);
      return block;
    },
  };
}

function collectDomains(roots: readonly Block[]): Map<string, Block[]> {
  const domains = new Map<string, Block[]>();
  for (const root of roots) {
    for (const [name, block] of root.configs.get('vdom')?.entries ?? []) domains.set(name, [...(domains.get(name) ?? []), block]);
  }
  return domains;
}

function blockList(block: Block | undefined): readonly Block[] {
  return block === undefined ? [] : [block];
}

/** True when a file, or one of its virtual domains, has a policy of any kind. */
export function holdsPolicies(block: Block): boolean {
  if (POLICY_TABLES.some((table) => (block.configs.get(table)?.entries.size ?? 0) > 0)) return true;
  return [...(block.configs.get('vdom')?.entries.values() ?? [])].some(holdsPolicies);
}

/** The same section of several files or scopes as one block; the first that states something wins. */
function mergeBlocks(blocks: readonly Block[]): Block | undefined {
  const [first, ...others] = blocks;
  if (first === undefined || others.length === 0) return first;
  const configs = new Map(first.configs);
  const entries = new Map(first.entries);
  for (const other of others) {
    addMissing(configs, other.configs);
    addMissing(entries, other.entries);
  }
  return { ...first, settings: mergeSettings(blocks.map((block) => block.settings)), configs, entries };
}

function addMissing<T>(target: Map<string, T>, more: ReadonlyMap<string, T>): void {
  for (const [key, value] of more) if (!target.has(key)) target.set(key, value);
}

/** First value of an attribute; undefined when it is not set. */
export function valueOf(block: Block | undefined, key: string): string | undefined {
  const setting = settingOf(block?.settings, key);
  return setting === undefined ? undefined : firstWord(setting);
}

/** All values of an attribute; empty when it is not set. */
export function valuesOf(block: Block | undefined, key: string): readonly string[] {
  const setting = settingOf(block?.settings, key);
  return setting === undefined ? NO_VALUES : wordsOf(setting);
}

const NO_VALUES: readonly string[] = [];

/** True when the attribute is set, to whatever value. */
export function isSet(block: Block, key: string): boolean {
  return settingOf(block.settings, key) !== undefined;
}

/** Where the attribute was set, or where the block begins. */
export function locationOf(block: Block, key: string): Location {
  const setting = settingOf(block.settings, key);
  return setting === undefined ? block.location : placeOf(setting);
}

/** Values by which the product says that an attribute is switched off or empty. */
export function isSwitchedOff(setting: Setting): boolean {
  return wordsOf(setting).every((value) => OFF_VALUES.has(value));
}

const OFF_VALUES: ReadonlySet<string> = new Set(['', 'disable', '0', '0x00', '0.0.0.0']);
