import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NetworkProfile, Reading } from '../../../src/model/device.js';
import { formatsOf, readDevice } from '../../../src/parsers/index.js';
import { toExportFile, type ExportFile } from '../../../src/parsers/shared/export-file.js';
import { windowsPolicyFile } from '../../../src/parsers/windows-policy-file/index.js';
import { dishonesty } from '../../../proofs/fuzz/honest-reading.js';
import { mutateBytes } from '../../../proofs/fuzz/mutate-bytes.js';
import { randomFrom } from '../../../proofs/random.js';
import { writeHive, type KeyToWrite, type ValueToWrite } from '../../../proofs/windows-stores/write-hive.js';
import { FIREWALL, writePolicy, type RecordToWrite } from '../../../proofs/windows-stores/write-policy.js';
import { checkReading, codes, filterOf, fixtureFile, packet, passes } from '../windows-shared/reading.js';

const DOMAIN = `${FIREWALL}\\DomainProfile`;
const RULES = `${FIREWALL}\\FirewallRules`;
const OPEN = 'v2.30|Action=Allow|Active=TRUE|Dir=In|Protocol=6|';
const HOST_RULES = { own: `${OPEN}LPort=7563|Name=Own|`, desk: `${OPEN}LPort=3389|Name=Desk|` };

function fileOf(bytes: Uint8Array, path: string): ExportFile {
  return toExportFile({ path, bytes }).file;
}

/** The host's own store, whose profiles are on with the defaults of Windows. */
function host(more: Readonly<Record<string, ValueToWrite>> = {}): Uint8Array {
  const profile = (name: string): KeyToWrite => ({ name, values: { EnableFirewall: 1, ...more } });
  return writeHive({ name: 'x', subkeys: ['DomainProfile', 'PublicProfile', 'StandardProfile'].map(profile).concat({ name: 'FirewallRules', values: HOST_RULES }) });
}

function readFiles(...files: readonly ExportFile[]): Reading {
  const reading = readDevice(files, undefined);
  expect(dishonesty(reading, files)).toBeUndefined();
  return reading;
}

/** The policies over the host's own store. */
function over(...policies: readonly (readonly RecordToWrite[])[]): Reading {
  return readFiles(fileOf(host(), 'host.wfw'), ...policies.map((records, index) => fileOf(writePolicy(records), `${index}.pol`)));
}

function inbound(reading: Reading, name: NetworkProfile, port: number): string {
  return passes(filterOf(reading.device, name, 'input'), packet('10.20.50.5', '10.20.10.11', { destinationPort: port }));
}

function incomplete(reading: Reading): readonly string[] {
  return reading.diagnostics.filter(({ effect }) => effect === 'incomplete').map(({ code }) => code);
}

describe('windowsPolicyFile.read', () => {
  it('recognises a policy file alone', () => {
    expect(formatsOf(fileOf(writePolicy([]), 'a')).map(({ id }) => id)).toEqual(['windows-policy-file']);
    expect(toExportFile({ path: 'a', bytes: new TextEncoder().encode('PReg is the mark of a policy file') }).file.bytes).toBeUndefined();
  });

  it('is incomplete by itself: the host has rules of its own', () => {
    const reading = readFiles(fixtureFile('windows-policy-file', 'domain-servers.pol'));
    checkReading(windowsPolicyFile, reading);
    expect(incomplete(reading)).toContain('windows-policy-file.local_store_missing');
    expect(inbound(reading, 'domain', 3389)).toBe('maybe');
  });

  it('finds no rules in an empty file, and an unknown end in a short one', () => {
    expect(incomplete(readFiles(fileOf(writePolicy([]), 'a')))).toContain('export.no_rules');
    const bytes = writePolicy([[DOMAIN, 'EnableFirewall', 1]]);
    expect(incomplete(readFiles(fileOf(bytes.subarray(0, bytes.length - 1), 'a')))).toEqual(['export.truncated']);
    expect(incomplete(readFiles(fileOf(Uint8Array.from([...bytes.subarray(0, bytes.length - 2), 0x5b, 0]), 'a')))).toEqual(['windows-policy-file.damaged']);
  });

  it('reads data that holds the marks of records', () => {
    const reading = over([[RULES, 'odd];[', `${OPEN}LPort=9000|Name=[a;b];1;]|`]]);
    expect(incomplete(reading)).toEqual([]);
    expect(inbound(reading, 'domain', 9000)).toBe('yes');
  });
});

describe('a host with its policies', () => {
  it('has the rules of both', () => {
    const reading = over([[RULES, 'p', `${OPEN}LPort=22331|Name=Policy|`]]);
    expect(codes(reading)).toEqual(['windows-policy-file.other_policies']);
    expect(reading.coverage.map(({ path, format }) => [path, format])).toEqual([['host.wfw', 'windows-wfw'], ['0.pol', 'windows-policy-file']]);
    expect([7563, 22331, 9000].map((port) => inbound(reading, 'domain', port))).toEqual(['yes', 'yes', 'no']);
  });

  it('blocks what any of them blocks', () => {
    const blocked = over([[RULES, 'p', 'v2.30|Action=Block|Active=TRUE|Dir=In|Protocol=6|LPort=7563|']]);
    expect(inbound(blocked, 'domain', 7563)).toBe('no');
    const allowed = over([[RULES, 'p', `${OPEN}LPort=9000|`]]);
    expect(inbound(allowed, 'domain', 9000)).toBe('yes');
  });

  it('has no local rules in a profile where a policy ends them', () => {
    const reading = over([[DOMAIN, 'AllowLocalPolicyMerge', 0], [RULES, 'p', `${OPEN}LPort=22331|`]]);
    expect([7563, 22331].map((port) => inbound(reading, 'domain', port))).toEqual(['no', 'yes']);
    expect(inbound(reading, 'public', 7563)).toBe('yes');
  });

  it('leaves local rules in doubt where the switch stands in the key that may not have it', () => {
    const reading = over([[`${FIREWALL}\\StandardProfile`, 'AllowLocalPolicyMerge', 0]]);
    expect(inbound(reading, 'private', 7563)).toBe('maybe');
    expect(inbound(reading, 'domain', 7563)).toBe('yes');
  });

  it('is set by the policy where both say something, and by itself where the policy says nothing', () => {
    const off = over([[DOMAIN, 'EnableFirewall', 0]]);
    expect([inbound(off, 'domain', 1), inbound(off, 'public', 1)]).toEqual(['yes', 'no']);
    const open = over([[DOMAIN, 'DefaultInboundAction', 0]]);
    expect([inbound(open, 'domain', 1), inbound(open, 'public', 1)]).toEqual(['yes', 'no']);
  });

  it('is shielded when either says so', () => {
    expect(inbound(over([[DOMAIN, 'DoNotAllowExceptions', 1]]), 'domain', 7563)).toBe('no');
    const own = readFiles(fileOf(host({ DoNotAllowExceptions: 1 }), 'host.wfw'), fileOf(writePolicy([[DOMAIN, 'DoNotAllowExceptions', 0]]), 'p.pol'));
    expect(inbound(own, 'domain', 7563)).toBe('no');
  });

  it('is unknown where two policies differ, and known where they agree', () => {
    const differing = over([[DOMAIN, 'EnableFirewall', 1]], [[DOMAIN, 'EnableFirewall', 0]]);
    expect(incomplete(differing)).toContain('windows-policy-file.files_differ');
    expect(inbound(differing, 'domain', 1)).toBe('maybe');
    expect(incomplete(over([[DOMAIN, 'EnableFirewall', 1]], [[DOMAIN, 'EnableFirewall', 1]]))).toEqual([]);
  });

  it('has a rule in doubt that two policies state differently', () => {
    const reading = over([[RULES, 'r', `${OPEN}LPort=80|`]], [[RULES, 'r', `${OPEN}LPort=81|`]]);
    expect([80, 81].map((port) => inbound(reading, 'domain', port))).toEqual(['maybe', 'maybe']);
  });

  it('is read in any order of its files, whichever of their formats the site names', () => {
    const files = [fileOf(writePolicy([[RULES, 'p', `${OPEN}LPort=22331|`]]), 'p.pol'), fileOf(host(), 'host.wfw')];
    for (const declared of [undefined, 'windows-wfw', 'windows-policy-file']) {
      for (const order of [files, files.toReversed()]) expect(inbound(readDevice(order, declared), 'domain', 22331)).toBe('yes');
    }
    expect(readDevice(files, 'windows-registry').diagnostics.map(({ code }) => code)).toEqual(['export.wrong_format', 'export.wrong_format']);
    expect(readDevice([...files, fixtureFile('windows-netsh', 'profiles-server2019.txt')], undefined).diagnostics.map(({ code }) => code)).toEqual(['export.mixed_formats']);
  });

  it('is unread when one of its files is damaged', () => {
    const reading = readFiles(fileOf(host(), 'host.wfw'), fileOf(writePolicy([[RULES, 'p', OPEN]]).subarray(0, 60), 'p.pol'));
    expect(reading.device).toBeUndefined();
    expect(incomplete(reading)).toContain('export.truncated');
  });
});

describe('deletions', () => {
  const open = (name: string, port: number): RecordToWrite => [RULES, name, `${OPEN}LPort=${port}|`];
  const list = (text: string): { readonly type: number; readonly bytes: Uint8Array } => ({ type: 1, bytes: Buffer.from(`${text}\0`, 'utf16le') });

  it.each<[string, readonly RecordToWrite[], readonly string[]]>([
    ['one value', [open('a', 80), open('b', 81), [RULES, '**del.A', ' ']], ['no', 'yes']],
    ['one value before it is set', [[RULES, '**Del.a', ' '], open('a', 80), open('b', 81)], ['yes', 'yes']],
    ['all values', [open('a', 80), [RULES, '**DelVals.', ' '], open('b', 81)], ['no', 'yes']],
    ['a list of values', [open('a', 80), open('b', 81), [RULES, '**DeleteValues', list('B; x')]], ['yes', 'no']],
    ['values of another key', [open('a', 80), open('b', 81), [FIREWALL, '**delvals.', ' ']], ['yes', 'yes']],
    ['nothing: who may change the key', [open('a', 80), open('b', 81), [RULES, '**SecureKey', 1]], ['yes', 'yes']],
    ['the value that came first', [open('a', 79), open('a', 80), open('b', 81)], ['yes', 'yes']],
  ])('of %s', (_what, records, expected) => {
    const reading = over(records);
    expect(incomplete(reading)).toEqual([]);
    expect([80, 81].map((port) => inbound(reading, 'domain', port))).toEqual(expected);
  });

  it.each<[string, RecordToWrite]>([
    ['whole keys', [FIREWALL, '**DeleteKeys', list('FirewallRules')]],
    ['whole keys from above', ['SOFTWARE\\Policies\\Microsoft', '**DeleteKeys', list('WindowsFirewall')]],
    ['a value only where there is none', [DOMAIN, '**soft.EnableFirewall', 1]],
    ['something unknown', [DOMAIN, '**Frobnicate', 1]],
    ['unreadable names', [RULES, '**DeleteValues', 1]],
    ["the host's own store", ['SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\DomainProfile', 'EnableFirewall', 0]],
    ['the firewall service', ['SYSTEM\\CurrentControlSet\\Services\\MpsSvc', 'Start', 4]],
    ['the start of the filtering engine', ['SYSTEM\\CurrentControlSet\\Services\\BFE', '**DeleteKeys', list('Parameters')]],
  ])('and changes that are refused: %s', (_what, record) => {
    expect(incomplete(over([[RULES, 'a', `${OPEN}LPort=80|`], record]))).toEqual(['export.unsupported']);
  });

  it('are in doubt where another file sets the same store', () => {
    expect(incomplete(over([[RULES, '**delvals.', ' '], open('a', 80)], [open('b', 81)]))).toEqual(['windows-policy-file.deletion_order']);
  });
});

describe('a hostile policy file', () => {
  const good = readFileSync(new URL('fixtures/domain-servers.pol', import.meta.url));

  it('says something wherever it is cut', () => {
    for (let length = 0; length < good.length; length += 7) {
      const { file, diagnostics } = toExportFile({ path: 'a', bytes: good.subarray(0, length) });
      expect([...diagnostics, ...readDevice([file], undefined).diagnostics].some(({ effect }) => effect === 'incomplete'), `${length}`).toBe(true);
    }
  });

  it('never throws and stays honest, whichever bytes are changed', { timeout: 60_000 }, () => {
    fc.assert(fc.property(fc.integer(), (seed) => {
      const { file, diagnostics } = toExportFile({ path: 'a', bytes: mutateBytes(good, randomFrom(seed)) });
      const reading = readDevice([file], undefined);
      expect(dishonesty({ ...reading, diagnostics: [...diagnostics, ...reading.diagnostics] }, [file])).toBeUndefined();
    }), { numRuns: 300 });
  });

  it.each([
    ['a value in any firewall key', [`${DOMAIN}`, 'Frobnicate', 1]],
    ['a key', [`${FIREWALL}\\Frobnicate`, 'x', 1]],
    ['a rule', [RULES, 'x', 'frobnicate']],
    ['a default value', [FIREWALL, '', 'x']],
  ] satisfies readonly (readonly [string, RecordToWrite])[])('cannot hide something unknown: %s', (_what, record) => {
    const reading = over([record]);
    expect(reading.coverage[1]?.elements.unrecognised).toBeGreaterThan(0);
    expect(incomplete(reading)).not.toEqual([]);
  });

  it('takes a time in proportion to its length', () => {
    const records = Array.from({ length: 100_000 }, (_none, index): RecordToWrite => (index % 2 === 0 ? [RULES, `{${index}}`, `${OPEN}LPort=${index % 65_536}|`] : [RULES, '**DelVals.', ' ']));
    const files = [fileOf(writePolicy(records), 'a.pol')];
    const before = process.cpuUsage();
    readDevice(files, undefined);
    expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(20);
  });
});
