import { atLine, type Location } from '../../model/source.js';
import type { Statement, Words } from './tokenise.js';

/** The value an attribute ends up with after every `set`, `append`, `select` and `unset` of it. */
export interface Setting {
  readonly key: string;
  readonly words: Words;
  readonly path: string;
  readonly line: number;
  /** The setting that came after this one, while the settings are a chain. */
  readonly next: Setting | undefined;
}

/**
 * The attributes of a block in the order of the file. A large export has millions, nearly all in blocks of a dozen:
 * few are a chain, many a map.
 */
export type Settings = Setting | Map<string, Setting> | undefined;

const LONGEST_CHAIN = 32;

interface OpenSetting extends Setting {
  words: Words;
  line: number;
  next: OpenSetting | undefined;
}

/** The settings while their block is read; only the functions here write to them. */
export type OpenSettings = OpenSetting | Map<string, OpenSetting> | undefined;

/** The setting of an attribute; undefined when it is not set. */
export function settingOf(settings: Settings, key: string): Setting | undefined {
  if (settings instanceof Map) return settings.get(key);
  let setting = settings;
  while (setting !== undefined && setting.key !== key) setting = setting.next;
  return setting;
}

/** Every setting in the order of the file. */
export function listSettings(settings: Settings): readonly Setting[] {
  if (settings === undefined) return NO_SETTINGS;
  if (settings instanceof Map) return [...settings.values()];
  const all: Setting[] = [];
  for (let setting: Setting | undefined = settings; setting !== undefined; setting = setting.next) all.push(setting);
  return all;
}

const NO_SETTINGS: readonly Setting[] = [];

/** The words of a setting as a list. */
export function wordsOf({ words }: Setting): readonly string[] {
  return typeof words === 'string' ? [words] : words;
}

/** The first word of a setting. */
export function firstWord({ words }: Setting): string | undefined {
  return typeof words === 'string' ? words : words[0];
}

/** Where a setting was made. */
export function placeOf(setting: Setting): Location {
  return atLine(setting.path, setting.line);
}

/** Sets an attribute. One that is set already keeps its place in the order. */
export function withSetting(settings: OpenSettings, { key, words, line }: Statement, path: string): OpenSettings {
  if (settings instanceof Map) return settings.set(key, { key, words, path, line, next: undefined });
  let length = 0;
  let last: OpenSetting | undefined;
  for (let one = settings; one !== undefined; one = one.next) {
    if (one.key === key) {
      one.words = words;
      one.line = line;
      return settings;
    }
    last = one;
    length += 1;
  }
  const added: OpenSetting = { key, words, path, line, next: undefined };
  if (last === undefined) return added;
  if (length >= LONGEST_CHAIN) return toMap(settings).set(key, added);
  last.next = added;
  return settings;
}

/** Adds words to an attribute; one that is not set yet is set. */
export function withAppended(settings: OpenSettings, stated: Statement, path: string): OpenSettings {
  const known: OpenSetting | undefined = settingOf(settings, stated.key);
  if (known === undefined) return withSetting(settings, stated, path);
  const more = typeof stated.words === 'string' ? [stated.words] : stated.words;
  if (typeof known.words === 'string') known.words = [known.words, ...more];
  else if (known.words.length === 0) known.words = [...more];
  else for (const word of more) known.words.push(word);
  return settings;
}

/** Removes an attribute. */
export function withoutSetting(settings: OpenSettings, key: string): OpenSettings {
  if (settings instanceof Map) {
    settings.delete(key);
    return settings;
  }
  if (settings?.key === key) return settings.next;
  for (let one = settings; one !== undefined; one = one.next) {
    if (one.next?.key === key) one.next = one.next.next;
  }
  return settings;
}

/** The settings of several blocks; the first that states an attribute wins. */
export function mergeSettings(blocks: readonly Settings[]): Settings {
  const merged = new Map<string, Setting>();
  for (const setting of blocks.flatMap(listSettings)) if (!merged.has(setting.key)) merged.set(setting.key, setting);
  return merged;
}

function toMap(chain: OpenSetting | undefined): Map<string, OpenSetting> {
  const map = new Map<string, OpenSetting>();
  for (let one = chain; one !== undefined; one = one.next) map.set(one.key, one);
  return map;
}
