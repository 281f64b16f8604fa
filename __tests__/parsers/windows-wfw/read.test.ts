import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NetworkProfile, Reading } from '../../../src/model/device.js';
import { formatsOf, readDevice } from '../../../src/parsers/index.js';
import { toExportFile, type ExportFile } from '../../../src/parsers/shared/export-file.js';
import { openAccount } from '../../../src/parsers/windows-shared/account.js';
import { parseRegistry } from '../../../src/parsers/windows-registry/parse.js';
import { windowsRegistry } from '../../../src/parsers/windows-registry/index.js';
import { LOCAL_STORE_PATH, type RegistryKey } from '../../../src/parsers/windows-store-shared/registry-key.js';
import { windowsWfw } from '../../../src/parsers/windows-wfw/index.js';
import { dishonesty } from '../../../proofs/fuzz/honest-reading.js';
import { mutateBytes } from '../../../proofs/fuzz/mutate-bytes.js';
import { randomFrom } from '../../../proofs/random.js';
import { checkReading, codes, filterOf, fixtureFile, packet, passes } from '../windows-shared/reading.js';
import { sealed, writeHive, type KeyToWrite, type ValueToWrite } from '../../../proofs/windows-stores/write-hive.js';

const LISTS = ['lf', 'lh', 'li', 'ri'] as const;
const OPEN = 'v2.30|Action=Allow|Active=TRUE|Dir=In|Protocol=6|';
const profile = (name: string, values: Readonly<Record<string, ValueToWrite>> = { EnableFirewall: 1 }): KeyToWrite => ({
  name,
  values,
  subkeys: [{ name: 'Logging', values: { LogFileSize: 4096, LogFilePath: { type: 2, bytes: Buffer.from('%systemroot%\\fw.log\0', 'utf16le') } } }],
});
const PROFILES = [profile('DomainProfile'), profile('PublicProfile'), profile('StandardProfile')];

function root(rules: Readonly<Record<string, ValueToWrite>>, more: readonly KeyToWrite[] = PROFILES): KeyToWrite {
  return { name: '{08DBE27E-F20E-40CD-8DCE-EFC96FBB7E39}', values: { PolicyVersion: 542, IPSecExempt: 9 }, subkeys: [...more, { name: 'FirewallRules', values: rules }] };
}

const RULES = { one: `${OPEN}LPort=7563|RA4=10.20.30.0/24|Name=One|`, two: 'v2.30|Action=Block|Active=TRUE|Dir=In|RA4=10.20.30.99|Name=Two|' };

function fileOf(bytes: Uint8Array, path = 'exports/host.wfw'): ExportFile {
  return toExportFile({ path, bytes }).file;
}

function read(bytes: Uint8Array): Reading {
  const files = [fileOf(bytes)];
  const reading = readDevice(files, 'windows-wfw');
  checkReading(windowsWfw, reading);
  expect(dishonesty(reading, files)).toBeUndefined();
  return reading;
}

function inbound(reading: Reading, name: NetworkProfile, from: string, port: number): string {
  return passes(filterOf(reading.device, name, 'input'), packet(from, '10.20.10.11', { destinationPort: port }));
}

describe('windowsWfw.read', () => {
  it.each(LISTS)('reads rules and profiles below a list of the kind %s', (lists) => {
    const reading = read(writeHive(root(RULES), { lists }));
    expect(codes(reading)).toEqual(['windows-wfw.other_stores']);
    expect(inbound(reading, 'domain', '10.20.30.5', 7563)).toBe('yes');
    expect(inbound(reading, 'private', '10.20.30.99', 7563)).toBe('no');
    expect(inbound(reading, 'public', '10.20.31.5', 7563)).toBe('no');
    expect(reading.coverage[0]).toMatchObject({ total: 21, elements: { unrecognised: 0, unsupported: 0, partial: 0 } });
  });

  it('takes StandardProfile for Private, and its settings', () => {
    const off = [profile('DomainProfile'), profile('PublicProfile'), profile('StandardProfile', { EnableFirewall: 0 })];
    const reading = read(writeHive(root(RULES, off)));
    expect(inbound(reading, 'private', '192.0.2.1', 3389)).toBe('yes');
    expect(inbound(reading, 'domain', '192.0.2.1', 3389)).toBe('no');
  });

  it.each([16_345, 40_000, 100_000])('reads a rule of %i bytes, which stands in segments', (length) => {
    const filler = 'RA4=192.0.2.1|'.repeat(Math.ceil(length / 28));
    for (const minorVersion of [3, 5]) {
      const reading = read(writeHive(root({ long: `${OPEN}LPort=9000|${filler}RA4=10.20.30.7|` }), { minorVersion }));
      expect(inbound(reading, 'domain', '10.20.30.7', 9000)).toBe('yes');
    }
  });

  it('reads long data in one cell, as other programs write it', () => {
    const filler = 'RA4=192.0.2.1|'.repeat(800);
    const bytes = Buffer.from(writeHive(root({ long: `${OPEN}LPort=9000|${filler}RA4=10.20.30.7|` }), { minorVersion: 3 }));
    bytes.writeUInt32LE(5, 24);
    expect(inbound(read(sealed(bytes)), 'domain', '10.20.30.7', 9000)).toBe('yes');
  });

  it('reads names beyond Latin-1, of values and of programs', () => {
    const reading = read(writeHive(root({ 録画サーバー: `${OPEN}LPort=7563|App=C:\\録画\\recorder.exe|Name=録画サーバー|`, 'Öffnung': `${OPEN}LPort=80|` })));
    expect(reading.device?.filters[0]?.lines.map(({ label, program }) => [label, program?.program])).toEqual([['rule "録画サーバー"', 'C:\\録画\\recorder.exe'], ['rule "Öffnung"', undefined]]);
  });

  it('gives each rule a place of its own', () => {
    const places = read(writeHive(root(RULES))).device?.filters[0]?.lines.map(({ location }) => location.region?.startLine);
    expect(new Set(places).size).toBe(2);
  });

  it('tells the damage of a setting that only policies have', () => {
    const policy = [profile('DomainProfile', { EnableFirewall: 1, AllowLocalPolicyMerge: 0 }), profile('PublicProfile'), profile('StandardProfile')];
    expect(codes(read(writeHive(root(RULES, policy))))).toContain('windows-wfw.of_a_policy');
  });

  it('says that a profile or the rules are missing', () => {
    expect(codes(read(writeHive(root(RULES, PROFILES.slice(1)))))).toContain('windows-wfw.profile_missing');
    expect(codes(read(writeHive({ name: 'x', subkeys: PROFILES })))).toContain('windows-wfw.local_rules_missing');
  });

  it('reads rules as the text of the registry editor reads them', () => {
    const file = fixtureFile('windows-registry', 'local-server2022.reg');
    const account = openAccount([{ path: file.path, room: 'windows-registry', unit: 'x' }]);
    const hive = read(writeHive(treeOf(parseRegistry(file, account))));
    expect(meaningOf(hive)).toEqual(meaningOf(windowsRegistry.read([file])));
  });
});

/** The keys of a text below the local store, as a tree. */
function treeOf(keys: readonly RegistryKey[]): KeyToWrite {
  const below = keys.filter(({ path }) => path.startsWith(LOCAL_STORE_PATH)).map(({ path, values }) => ({ parts: path.slice(LOCAL_STORE_PATH.length + 1).split('\\').filter((part) => part !== ''), values }));
  const build = (name: string, prefix: readonly string[]): KeyToWrite => {
    const own = below.filter(({ parts }) => parts.join('\\') === prefix.join('\\'));
    const children = new Set(below.filter(({ parts }) => parts.length > prefix.length && parts.slice(0, prefix.length).join('\\') === prefix.join('\\')).map(({ parts }) => parts[prefix.length] ?? ''));
    const values = Object.fromEntries(own.flatMap((key) => key.values).map(({ name: value, data }): [string, ValueToWrite] => [value, data.kind === 'number' ? data.value : data.kind === 'text' ? data.text : { type: 3, bytes: new Uint8Array(1) }]));
    return { name, values, subkeys: [...children].map((child) => build(child, [...prefix, child])) };
  };
  return build('{ROOT}', []);
}

/** What passes, without where it stands and in which words doubts are told. */
function meaningOf({ device }: Reading): unknown {
  const plain = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? value.toString(16) : value);
  return device?.filters.map(({ name, defaultAction, lines }) => [name, defaultAction, lines.map(({ label, action, match, program, doubts }) => [label, action, JSON.stringify(match, plain), program, doubts.map(({ code }) => code.split('.')[1])])]);
}

describe('windowsWfw.recognizes', () => {
  it('takes a hive with profiles, and no other', () => {
    expect(formatsOf(fileOf(writeHive(root(RULES)))).map(({ id }) => id)).toEqual(['windows-wfw']);
    expect(formatsOf(fileOf(writeHive({ name: 'SAM', subkeys: [{ name: 'Domains' }] })))).toEqual([]);
    expect(codesOf(writeHive({ name: 'SAM', subkeys: [{ name: 'Domains' }] }))).toEqual(['export.unknown_format']);
  });

  it('is told of text by the zeros in its mark', () => {
    expect(toExportFile({ path: 'a', bytes: new TextEncoder().encode('regfrobnicate the network\n'.repeat(200)) }).file.bytes).toBeUndefined();
  });
});

function codesOf(bytes: Uint8Array): readonly string[] {
  const { file, diagnostics } = toExportFile({ path: 'a.wfw', bytes });
  return [...diagnostics, ...readDevice([file], undefined).diagnostics].map(({ code }) => code);
}

const good = writeHive(root(RULES));

function changed(at: number, value: number, width: 1 | 2 | 4 = 4): Uint8Array {
  const bytes = Buffer.from(good);
  bytes.writeUIntLE(value, at, width);
  return sealed(bytes);
}

/** Offset in the file of the first cell that begins with a mark. */
function cellAt(mark: string, nth = 0): number {
  let at = -1;
  for (let found = -1; found < nth; found += 1) at = Buffer.from(good).indexOf(mark, Math.max(at + 1, 4_128), 'latin1');
  return at;
}

describe('a hostile hive', () => {
  it.each<[string, Uint8Array]>([
    ['nothing but a base block', good.subarray(0, 4_096)],
    ['half of it', good.subarray(0, 6_000)],
    ['one byte too few', good.subarray(0, good.length - 1)],
    ['a wrong checksum', Uint8Array.from(good, (byte, index) => (index === 508 ? byte ^ 1 : byte))],
    ['changes that are still in the log', changed(8, 2)],
    ['a root outside the bins', changed(36, 0x7fff_fff8)],
    ['a root in the middle of a cell', changed(36, 0x24)],
    ['no root', changed(36, 0xffff_ffff)],
    ['a bin that does not begin', changed(4_096, 0)],
    ['a bin of no length', changed(4_096 + 8, 0)],
    ['a bin that is too long', changed(4_096 + 8, 0x10_0000)],
    ['a key that states more sub-keys than there are', changed(cellAt('nk', 7) + 20, 9)],
    ['a key with a list of values beyond the end', changed(cellAt('nk') + 40, 0x10_0000)],
    ['a key that states a million values', changed(cellAt('nk') + 36, 1_000_000)],
    ['a name that is longer than its cell', changed(cellAt('nk') + 72, 60_000, 2)],
    ['a value that is longer than its cell', changed(cellAt('vk', 9) + 4, 60_000)],
    ['a value of a gigabyte', changed(cellAt('vk', 9) + 4, 0x4000_0000)],
    ['a cell that is free', changed(cellAt('nk') - 4, 8)],
    ['a list of an unknown kind', changed(cellAt('lh'), 0x7a7a, 2)],
    ['a list that points to itself', changed(cellAt('lh') + 4, cellAt('lh') - 4_100)],
  ])('is incomplete and gives no device: %s', (_what, bytes) => {
    const files = [fileOf(bytes)];
    const reading = readDevice(files, 'windows-wfw');
    expect(reading.device).toBeUndefined();
    expect(reading.diagnostics.some(({ effect }) => effect === 'incomplete')).toBe(true);
    expect(dishonesty(reading, files)).toBeUndefined();
  });

  it('may not go round in circles', () => {
    const parent = writeHive({ name: 'a', subkeys: [{ name: 'DomainProfile', subkeys: [{ name: 'x' }] }] });
    const bytes = Buffer.from(parent);
    // The list below the profile points to the root instead of `x`.
    const inner = bytes.indexOf('lh', 4_128, 'latin1');
    bytes.writeUInt32LE(bytes.readUInt32LE(36), inner + 4);
    expect(codesOf(sealed(bytes))).toEqual(['windows-wfw.damaged']);
  });

  it('may nest keys beyond reason', () => {
    let key: KeyToWrite = { name: 'x' };
    for (let depth = 0; depth < 2_000; depth += 1) key = { name: 'x', subkeys: [key] };
    expect(codesOf(writeHive(root(RULES, [...PROFILES, key])))).toEqual(['windows-wfw.damaged']);
  });

  it('may have a name with a separator, which would be taken for two keys', () => {
    expect(codesOf(writeHive(root(RULES, [...PROFILES, { name: 'DomainProfile\\Logging' }])))).toEqual(['windows-wfw.damaged']);
  });

  it('costs no more than its length, whatever points to what', () => {
    const many = Object.fromEntries(Array.from({ length: 60_000 }, (_none, index) => [`{${index}}`, `${OPEN}LPort=${1 + (index % 60_000)}|`]));
    const bytes = writeHive(root(many));
    const before = process.cpuUsage();
    expect(read(bytes).device?.filters[0]?.lines).toHaveLength(60_000);
    expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(30);
  });

  it.each<[string, (unknown: KeyToWrite, values: Readonly<Record<string, ValueToWrite>>) => KeyToWrite]>([
    ['the root', (unknown, values) => ({ ...root(RULES, [...PROFILES, unknown]), values })],
    ['a profile', (unknown, values) => root(RULES, [{ name: 'DomainProfile', values: { EnableFirewall: 1, ...values }, subkeys: [unknown] }, ...PROFILES.slice(1)])],
    ['the rules', (unknown, values) => ({ name: 'r', subkeys: [...PROFILES, { name: 'FirewallRules', values: { ...RULES, ...values }, subkeys: [unknown] }] })],
  ])('cannot hide an unknown key or value in %s', (_where, build) => {
    expect(codes(read(writeHive(build({ name: 'Frobnicate' }, {}))))).toContain('windows-wfw.unknown_key');
    const withValue = read(writeHive(build({ name: 'Logging' }, { Frobnicate: 'yes' })));
    expect(withValue.coverage[0]?.elements.unrecognised).toBeGreaterThan(0);
    expect(withValue.diagnostics.some(({ effect }) => effect === 'incomplete')).toBe(true);
  });

  it('never throws and stays honest, whichever bytes are changed', { timeout: 60_000 }, () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 1, max: 4 }), (seed, times) => {
      const random = randomFrom(seed);
      let bytes: Uint8Array = good;
      for (let time = 0; time < times; time += 1) bytes = mutateBytes(bytes, random);
      const files = [fileOf(random.chance(0.7) && bytes.length > 512 ? sealed(bytes) : bytes)];
      const reading = readDevice(files, undefined);
      expect(dishonesty({ ...reading, diagnostics: [...toExportFile({ path: files[0]?.path ?? '', bytes }).diagnostics, ...reading.diagnostics] }, files)).toBeUndefined();
    }), { numRuns: 300 });
  });

  it('says something, or reads it whole, wherever the file is cut', () => {
    const bytes = readFileSync(new URL('fixtures/recorder-server2019.wfw', import.meta.url));
    for (let length = 0; length < bytes.length; length += 101) {
      const { file, diagnostics } = toExportFile({ path: 'a', bytes: bytes.subarray(0, length) });
      const all = [...diagnostics, ...readDevice([file], undefined).diagnostics];
      expect(all.some(({ effect }) => effect === 'incomplete'), `${length}`).toBe(true);
    }
  });
});
