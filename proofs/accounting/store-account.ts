import { readFileSync } from 'node:fs';
import { readDevice } from '../../src/parsers/index.js';
import { toExportFile } from '../../src/parsers/shared/export-file.js';
import { readRecords } from '../../src/parsers/windows-policy-file/records.js';
import { readHive, type HiveKey } from '../../src/parsers/windows-wfw/hive.js';
import { fixtureFolder, fixtureNames } from '../format-fixtures.js';
import { dishonesty } from '../fuzz/honest-reading.js';
import type { Counterexample, ProofOutcome } from '../types.js';
import { writeHive, type KeyToWrite, type ValueToWrite } from '../windows-stores/write-hive.js';
import { writePolicy, type RecordToWrite } from '../windows-stores/write-policy.js';

/** Keys about which the rooms say that nothing below them decides about a packet. */
const WITHOUT_EFFECT = /(?:^|\\)(?:logging|phase[12]authenticationsets|phase[12]cryptosets)(?:\\|$)/iu;
/** Keys of the firewall's policy. */
const FIREWALL = /\\microsoft\\windowsfirewall(?:\\|$)/iu;

/** Puts an unknown key and an unknown value into every key of every store: each must be counted as not understood. */
export function accountOfStores(format: string): ProofOutcome {
  const counterexamples: Counterexample[] = [];
  let tried = 0;
  for (const name of fixtureNames(format)) {
    const bytes = readFileSync(new URL(`../../${fixtureFolder(format)}${name}`, import.meta.url));
    const before = unknownIn(bytes);
    for (const { changed, where } of format === 'windows-wfw' ? changedHives(bytes) : changedPolicies(bytes)) {
      tried += 1;
      if (unknownIn(changed) <= before) counterexamples.push({ text: `${name}: nothing was said about ${where}`, seed: 0 });
    }
  }
  return { tried, counterexamples: counterexamples.slice(0, 20), counts: { 'binary exports': fixtureNames(format).length } };
}

/** So many elements were not understood; -1 where something went by without a word. */
function unknownIn(bytes: Uint8Array): number {
  const files = [toExportFile({ path: 'export', bytes }).file];
  const reading = readDevice(files, undefined);
  const count = reading.coverage.flatMap(({ notUnderstood }) => notUnderstood).length;
  return dishonesty(reading, files) === undefined ? count : -1;
}

interface Change {
  readonly changed: Uint8Array;
  readonly where: string;
}

function changedHives(bytes: Uint8Array): readonly Change[] {
  const keys = readHive(bytes);
  if (typeof keys === 'string') return [];
  return keys.filter(({ path }) => !WITHOUT_EFFECT.test(path.join('\\'))).flatMap((key) => {
    const values = [...key.values, { name: 'Frobnicate', type: 1, bytes: Buffer.from('x\0', 'utf16le') }];
    const more: HiveKey = { path: [...key.path, 'Frobnicate'], values: [] };
    return [
      { changed: writeHive(treeOf(keys.map((one) => (one === key ? { ...key, values } : one)))), where: `a value in ${key.path.join('\\')}` },
      { changed: writeHive(treeOf([...keys, more])), where: `a key below ${key.path.join('\\')}` },
    ];
  });
}

function treeOf(keys: readonly HiveKey[], prefix: readonly string[] = []): KeyToWrite {
  const here = prefix.join('\\');
  const own = keys.find(({ path }) => path.join('\\') === here)?.values ?? [];
  const below = keys.filter(({ path }) => path.length === prefix.length + 1 && path.slice(0, -1).join('\\') === here);
  const values = Object.fromEntries(own.map(({ name, type, bytes }): [string, ValueToWrite] => [name, { type, bytes }]));
  return { name: prefix.at(-1) ?? '{ROOT}', values, subkeys: below.map(({ path }) => treeOf(keys, path)) };
}

function changedPolicies(bytes: Uint8Array): readonly Change[] {
  const records = readRecords(bytes);
  if (typeof records === 'string') return [];
  const written = records.map(({ key, value, type, data }): RecordToWrite => [key, value, { type, bytes: data }]);
  const keys = [...new Set(records.map(({ key }) => key))].filter((key) => !WITHOUT_EFFECT.test(key) && FIREWALL.test(key));
  return keys.flatMap((key) => [
    { changed: writePolicy([...written, [key, 'Frobnicate', 'x']]), where: `a value in ${key}` },
    { changed: writePolicy([...written, [`${key}\\Frobnicate`, 'x', 1]]), where: `a key below ${key}` },
  ]);
}
