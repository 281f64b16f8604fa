import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dishonesty } from '../../../proofs/fuzz/honest-reading.js';
import { ciscoAsa } from '../../../src/parsers/cisco-asa/index.js';
import { toExportFile, type ExportFile } from '../../../src/parsers/shared/export-file.js';
import { config, fixture, incomplete, packet, read, verdict } from './packet-walk.js';

const PARSERS = new URL('../', import.meta.url);
const names = ['campus-5516-9.16.cfg', ...readdirSync(new URL('fixtures/small/', import.meta.url)).map((name) => `small/${name}`)];

describe.each(names)('%s', (name) => {
  const text = fixture(name);

  it('is read whole, every line counted once', () => {
    expect(incomplete(text)).toEqual([]);
    const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s*[!:]/u.test(line));
    expect(read(text).coverage[0]?.total).toBe(lines.length);
  });

  it('does not keep quiet about a line that nobody knows, wherever it stands', () => {
    const lines = text.split('\n');
    for (const at of lines.keys()) {
      if (at === lines.length - 1) continue;
      const changed = [...lines.slice(0, at), 'frobnicate the network', ...lines.slice(at)].join('\n');
      expect(incomplete(changed), `before line ${at + 1}`).toContain('export.unrecognised');
    }
  });

  it('is truncated wherever it is cut', () => {
    for (const part of [0.1, 0.5, 0.9]) expect(incomplete(text.slice(0, text.length * part))).toContain('export.truncated');
  });
});

describe('a line below a command', () => {
  it.each([
    ['object network X', ' frobnicate 1'], ['object service X', ' frobnicate 1'], ['object-group network X', ' frobnicate 1'], ['object-group service X', ' frobnicate 1'], ['object-group service X tcp', ' service-object tcp'],
    ['object-group protocol X', ' frobnicate'], ['object-group icmp-type X', ' frobnicate'], ['object-group user X', ' frobnicate'], ['interface Ethernet9', ' frobnicate'], ['time-range X', ' frobnicate'], ['webvpn', ' frobnicate'],
    ['hostname fw-test', ' frobnicate'], ['pager lines 24', ' frobnicate'], ['policy-map X', ' access-list X extended permit ip any any'], ['group-policy X attributes', ' interface Ethernet9'],
  ])('%s: %s is not overlooked', (parent, child) => {
    expect(incomplete(config(parent, child))).toContain('export.unrecognised');
  });
});

describe('a command that matters', () => {
  it.each([
    'established tcp 4000 0', 'aaa authentication match AUTH inside LOCAL', 'aaa authentication listener http inside port 1080', 'wccp web-cache', 'shun 198.51.100.1', 'ipv6 access-list X permit ip any any', 'context CAM', 'alias (inside) 10.0.0.1 192.0.2.1',
  ])('%s is not supported and says so', (line) => {
    expect(incomplete(config(line))).toEqual(['export.unsupported']);
    expect(incomplete(config(`no ${line}`))).toEqual([]);
  });

  it('is summed up after fifty of a kind', () => {
    const { diagnostics, coverage } = read(config(...Array.from({ length: 80 }, (_none, index) => `frobnicate ${index}`)));
    expect(diagnostics.filter(({ code }) => code === 'export.unrecognised')).toHaveLength(50);
    expect(diagnostics.find(({ code }) => code === 'cisco-asa.more')).toMatchObject({ effect: 'incomplete', parameters: { count: 30, code: 'export.unrecognised' } });
    expect(coverage[0]?.elements.unrecognised).toBe(80);
  });
});

function fileOf(text: string): ExportFile {
  return toExportFile({ path: 'a.txt', bytes: new TextEncoder().encode(text) }).file;
}

describe('recognition', () => {
  it.each([
    ['', false], ['random words\nand more', false], [': Saved\n', false], ['interface GigabitEthernet0/1\n ip address 10.0.0.1 255.255.255.0\n', false], ['access-list 101 permit tcp any any eq 80\n', false],
    ['ip access-list extended X\n permit ip any any\n', false], ['<ASA Version 9.1>', false], ['The ASA Version 9.1 is fine', false], ['ASA Version 9.16(4)\n', true], ['PIX Version 6.3(5)\n', true],
    ['interface Ethernet0/0\n nameif outside\n security-level 0\n', true],
  ])('of %j is %s', (text, expected) => {
    expect(ciscoAsa.recognizes(fileOf(text))).toBe(expected);
  });

  it('leaves the fixtures of other formats alone', () => {
    const folders = readdirSync(PARSERS, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'cisco-asa' && entry.name !== 'one-site');
    for (const { name } of folders) {
      const folder = new URL(`${name}/`, PARSERS);
      for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
        if (!entry.isFile() || !entry.parentPath.includes('fixtures')) continue;
        const { file } = toExportFile({ path: entry.name, bytes: readFileSync(`${entry.parentPath}/${entry.name}`) });
        expect(ciscoAsa.recognizes(file), `${name} ${entry.name}`).toBe(false);
      }
    }
  });
});

describe('whatever it is given', () => {
  it('reads the first of several files and says so', () => {
    const { device, diagnostics, coverage } = ciscoAsa.read([fileOf(config()), { ...fileOf(config()), path: 'b.txt' }]);
    expect(device).toBeDefined();
    expect(diagnostics.map(({ code }) => code)).toContain('cisco-asa.several_files');
    expect(coverage).toHaveLength(2);
  });

  it('stays honest about lines in any order', () => {
    const lines = names.flatMap((name) => fixture(name).split('\n'));
    const anyLine = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...lines) }, { weight: 1, arbitrary: fc.string() });
    fc.assert(fc.property(fc.array(anyLine, { maxLength: 40 }), (some) => {
      const file = fileOf(`ASA Version 9.16(4)\n${some.join('\n')}\n: end\n`);
      return dishonesty(ciscoAsa.read([file]), [file]) === undefined;
    }), { numRuns: 300 });
  });

  it('keeps the order of a list', () => {
    const entry = fc.record({ permits: fc.boolean(), port: fc.integer({ min: 1, max: 5 }) });
    fc.assert(fc.property(fc.array(entry, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 5 }), (entries, port) => {
      const text = config(...entries.map((one) => `access-list A extended ${one.permits ? 'permit' : 'deny'} tcp any any eq ${one.port}`), 'access-group A in interface inside');
      const { device } = read(text);
      const expected = entries.find((one) => one.port === port)?.permits === true ? 'permit' : 'deny';
      return device !== undefined && verdict(device, packet('10.1.0.5', '10.2.0.5', `tcp/${port}`), { from: 'inside', to: 'dmz' }) === expected;
    }), { numRuns: 200 });
  });
});
