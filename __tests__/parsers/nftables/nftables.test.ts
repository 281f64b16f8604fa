import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../src/model/message.js';
import { nftables } from '../../../src/parsers/nftables/index.js';
import { toExportFile, type ExportFile } from '../../../src/parsers/shared/export-file.js';
import { exportMessages } from '../../../src/parsers/shared/messages.js';
import { deviceOf, exportOf, fixture, forwardChain, incompleteCodes } from './first-match.js';

const KERNEL = readdirSync(new URL('./fixtures/kernel', import.meta.url)).map((name) => `kernel/${name}`);
const FIXTURES = ['gateway.json', 'host.json', 'constructs.json', ...KERNEL];
const READABLE = FIXTURES.filter((name) => name !== 'kernel/dormant-table.json');

function textFile(text: string, path = 'nftables.json'): ExportFile {
  return toExportFile({ path, bytes: new TextEncoder().encode(text) }).file;
}

type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

function parsed(name: string): Json {
  return JSON.parse(fixture(name).text);
}

describe('nftables.recognizes', () => {
  it.each([...FIXTURES, 'gateway-compact.json'])('knows its own export %s', (name) => {
    expect(nftables.recognizes(fixture(name))).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['text', 'nftables'],
    ['iptables-save', '*filter\n:INPUT ACCEPT [0:0]\nCOMMIT\n'],
    ['another JSON object', '{"SecurityGroups": []}'],
    ['a JSON array', '[{"nftables": []}]'],
    ['the list in another place', '{"x": {"nftables": []}}'],
    ['no list', '{"nftables": {}}'],
  ])('knows no %s', (_name, text) => {
    expect(nftables.recognizes(textFile(text))).toBe(false);
  });
});

describe('nftables.read', () => {
  it.each(READABLE)('understands all of %s', (name) => {
    const reading = nftables.read([fixture(name)]);
    const [coverage] = reading.coverage;
    expect(incompleteCodes(reading)).toEqual([]);
    expect(coverage?.elements).toMatchObject({ unsupported: 0, unrecognised: 0 });
  });

  it('counts every object of the list once', () => {
    for (const name of FIXTURES) {
      const root = parsed(name);
      const list = typeof root === 'object' && root !== null && 'nftables' in root ? root.nftables : [];
      expect(nftables.read([fixture(name)]).coverage[0]?.total).toBe(Array.isArray(list) ? list.length : -1);
    }
  });

  it('reads compact JSON as it reads indented JSON', () => {
    const inLines = deviceOf(fixture('gateway.json'));
    const compact = deviceOf(fixture('gateway-compact.json'));
    const shape = (device: typeof inLines): unknown => device.filters.map(({ lines }) => lines.map(({ label, action, match }) => [label, action, match]));
    expect(shape(compact)).toEqual(shape(inLines));
    expect(compact.filters[0]?.lines[0]?.location.region?.startLine).toBe(1);
  });

  it('places every line where its rule begins and names its sets and jumps', () => {
    const device = deviceOf(fixture('gateway.json'));
    const text = fixture('gateway.json').text.split('\n');
    const line = device.filters[1]?.lines.find(({ label }) => label === 'inet filter to_cameras handle 38');
    expect(text[line?.location.region?.startLine ?? 0]).toContain('"rule"');
    expect(line?.relatedLocations).toHaveLength(2);
    expect(line).toMatchObject({ ingress: { patterns: ['srv0'], negated: false }, egress: { patterns: ['cam0'], negated: false } });
    expect(device.filters[0]?.lines.at(-1)?.description).toBe('admin host');
  });

  it.each([
    ['gateway.json', ['inet filter input', 'inet filter forward'], ['stateful', 'stateful']],
    ['host.json', ['inet host input', 'inet host output'], ['stateful', 'in-doubt']],
  ])('names the filters of %s and says whether replies come back', (name, names, replies) => {
    const { filters } = deviceOf(fixture(name));
    expect(filters.map((filter) => filter.name)).toEqual(names);
    expect(filters.map((filter) => filter.replies)).toEqual(replies);
  });

  it('lists the interfaces that rules name, never prefixes, chains or addresses', () => {
    expect(deviceOf(fixture('gateway.json')).interfaces.map(({ name }) => name).sort()).toEqual(['cam0', 'cli0', 'lo', 'srv0', 'wan0']);
  });

  it('reads several files of one device together', () => {
    const one = exportOf([{ table: { family: 'ip', name: 'a', handle: 1 } }, { chain: { family: 'ip', table: 'a', name: 'f', handle: 1, type: 'filter', hook: 'input', prio: 0, policy: 'drop' } }], 'one.json');
    const two = exportOf([{ rule: { family: 'ip', table: 'a', chain: 'f', handle: 2, expr: [{ accept: null }] } }], 'two.json');
    const reading = nftables.read([one, two]);
    expect(reading.device?.filters[0]?.lines.map(({ location }) => location.path)).toEqual(['two.json']);
    expect(reading.coverage.map(({ path, total }) => [path, total])).toEqual([['one.json', 3], ['two.json', 2]]);
  });
});

describe('nftables and what it does not know', () => {
  it.each([
    ['table', { table: { family: 'inet', name: 'x', frobnicate: 1 } }],
    ['table family', { table: { family: 'decnet', name: 'x' } }],
    ['table flag', { table: { family: 'inet', name: 'x', flags: ['frobnicate'] } }],
    ['chain policy', { chain: { family: 'inet', table: 't', name: 'x', type: 'filter', hook: 'input', prio: 0, policy: 'maybe' } }],
    ['chain hook', { chain: { family: 'inet', table: 't', name: 'x', type: 'filter', hook: 'sideways', prio: 0, policy: 'drop' } }],
    ['table of a chain', { chain: { family: 'inet', table: 'gone', name: 'x', type: 'filter', hook: 'forward', prio: 0, policy: 'drop' } }],
    ['chain type', { chain: { family: 'inet', table: 't', name: 'x', type: 'sieve', hook: 'input', prio: 0, policy: 'drop' } }],
    ['rule of no chain', { rule: { family: 'inet', table: 't', chain: 'gone', expr: [{ accept: null }] } }],
    ['rule without statements', { rule: { family: 'inet', table: 't', chain: 'forward', handle: 5 } }],
    ['rule attribute', { rule: { family: 'inet', table: 't', chain: 'forward', expr: [{ accept: null }], disabled: true } }],
    ['set element', { set: { family: 'inet', table: 't', name: 'x', type: 'ipv4_addr', elem: ['cam.example'] } }],
    ['set type', { set: { family: 'inet', table: 't', name: 'x', type: 'mood' } }],
    ['part of a set type', { set: { family: 'inet', table: 't', name: 'x', type: ['ipv4_addr', { frobnicate: 1 }] } }],
    ['number for a set type', { set: { family: 'inet', table: 't', name: 'x', type: 7 } }],
    ['metainfo', { metainfo: { json_schema_version: 2 } }],
    ['command', { add: { rule: {} } }],
    ['text', 'frobnicate'],
  ])('makes the site incomplete over an unknown %s', (_name, object) => {
    expect(incompleteCodes(nftables.read([forwardChain([], [object])])).length).toBeGreaterThan(0);
  });

  it('wants no drop in families and hooks that are not modelled', () => {
    const chain = { name: 'x', table: 't', handle: 3, type: 'filter', hook: 'ingress', prio: 0, policy: 'accept', dev: 'eth0' };
    const rule = { rule: { family: 'netdev', table: 't', chain: 'x', handle: 4, expr: [{ drop: null }] } };
    const empty = forwardChain([], [{ chain: { family: 'netdev', ...chain } }]);
    const full = forwardChain([], [{ chain: { family: 'netdev', ...chain } }, rule]);
    const arp = forwardChain([], [{ chain: { family: 'arp', ...chain, hook: 'input', policy: 'drop' } }]);
    expect(incompleteCodes(nftables.read([empty]))).toEqual([]);
    expect(incompleteCodes(nftables.read([full]))).toContain('export.unsupported');
    expect(incompleteCodes(nftables.read([arp]))).toEqual([]);
  });

  it('keeps a dormant table out of force', () => {
    const chain = { chain: { family: 'inet', table: 'd', name: 'f', handle: 1, type: 'filter', hook: 'forward', prio: 0, policy: 'drop' } };
    const dormant = { table: { family: 'inet', name: 'd', handle: 1, flags: ['dormant'] } };
    const file = forwardChain([], [dormant, chain]);
    expect(deviceOf(file).filters.map(({ name }) => name)).toEqual(['inet t forward']);
    expect(incompleteCodes(nftables.read([file]))).toEqual([]);
  });

  it('lists 50 of a kind and counts the rest', () => {
    const reading = nftables.read([forwardChain(Array.from({ length: 80 }, () => [{ frobnicate: null }]))]);
    expect(reading.diagnostics.filter(({ code }) => code === 'export.unrecognised')).toHaveLength(50);
    expect(reading.diagnostics.find(({ code }) => code === 'nftables.more')).toMatchObject({ effect: 'incomplete', parameters: { count: 30 } });
    expect(reading.coverage[0]?.elements.unrecognised).toBe(80);
  });
});

describe('nftables and hostile input', () => {
  it('says so when an export was cut off', () => {
    const { text } = fixture('host.json');
    for (let length = 200; length < text.trimEnd().length; length += 97) {
      expect(incompleteCodes(nftables.read([textFile(text.slice(0, length))])).length).toBeGreaterThan(0);
    }
  });

  it('never throws on random JSON in the list', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 6 }), (list) => {
        expect(nftables.read([textFile(JSON.stringify({ nftables: list }))]).coverage).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });

  it('never throws on random text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        nftables.recognizes(textFile(text));
        expect(nftables.read([textFile(text)]).device === undefined).toBe(true);
      }),
    );
  });

  it.each(['__proto__', 'constructor', 'hasOwnProperty', 'a\u0000b', '\u202e'.repeat(300)])('takes %j for a name', (name) => {
    const chain = { chain: { family: 'inet', table: 't', name, handle: 9 } };
    const rule = { rule: { family: 'inet', table: 't', chain: name, handle: 10, expr: [{ drop: null }] } };
    const device = deviceOf(forwardChain([[{ jump: { target: name } }]], [chain, rule]));
    expect(device.filters[0]?.lines.map(({ action }) => action)).toEqual(['deny']);
    expect(device.filters[0]?.lines[0]?.label.length).toBeLessThanOrEqual(200);
  });

  it('survives chains that call each other', () => {
    const chain = { chain: { family: 'inet', table: 't', name: 'a', handle: 9 } };
    const rule = { rule: { family: 'inet', table: 't', chain: 'a', handle: 10, expr: [{ jump: { target: 'a' } }] } };
    const reading = nftables.read([forwardChain([[{ jump: { target: 'a' } }]], [chain, rule])]);
    expect(incompleteCodes(reading)).toContain('export.cyclic_reference');
  });

  it('stops where jumps multiply', () => {
    const names = Array.from({ length: 20 }, (_, index) => `c${index}`);
    const chains = names.map((name) => ({ chain: { family: 'inet', table: 't', name, handle: 9 } }));
    const rules = names.flatMap((name, index) => {
      const next = names[index + 1];
      const expr = next === undefined ? [{ counter: null }] : [{ jump: { target: next } }];
      return [0, 1].map(() => ({ rule: { family: 'inet', table: 't', chain: name, handle: 10, expr } }));
    });
    const reading = nftables.read([forwardChain([[{ jump: { target: 'c0' } }], [{ accept: null }]], [...chains, ...rules])]);
    expect(incompleteCodes(reading)).toContain('nftables.too_many_lines');
    expect(reading.device?.filters[0]?.lines.map(({ match }) => match.must)).toEqual([[], []]);
  }, 20_000);

  it('reports a second definition instead of choosing one in silence', () => {
    const chain = { chain: { family: 'inet', table: 't', name: 'a', handle: 9 } };
    expect(incompleteCodes(nftables.read([forwardChain([], [chain, chain])]))).toEqual(['nftables.defined_twice']);
  });

  it('reads 20,000 rules in seconds on any machine', () => {
    const rules = Array.from({ length: 20_000 }, (_, index) => [
      { match: { op: '==', left: { payload: { protocol: 'ip', field: 'saddr' } }, right: `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}` } },
      { match: { op: '==', left: { payload: { protocol: 'tcp', field: 'dport' } }, right: index % 65536 } },
      { accept: null },
    ]);
    const file = forwardChain(rules);
    const start = performance.now();
    const reading = nftables.read([file]);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(reading.device?.filters[0]?.lines).toHaveLength(20_000);
  }, 30_000);
});

describe('nftables.messages', () => {
  const templates = { ...exportMessages, ...nftables.messages };

  it('has a sentence in both languages for everything it says', () => {
    const readings = FIXTURES.map((name) => nftables.read([fixture(name)]));
    for (const { device, diagnostics } of readings) {
      const doubts = device?.filters.flatMap(({ lines }) => lines.flatMap((line) => line.doubts)) ?? [];
      for (const { code, parameters } of [...diagnostics, ...doubts]) {
        const template = templates[code];
        expect(fillTemplate(template?.en ?? '{missing}', parameters)).not.toBe('');
        expect(fillTemplate(template?.ja ?? '{missing}', parameters)).not.toBe('');
      }
    }
  });

  it('uses the same places in both languages and starts codes with its id', () => {
    for (const [code, { en, ja }] of Object.entries(nftables.messages)) {
      expect(code.startsWith('nftables.')).toBe(true);
      expect([...ja.matchAll(/\{\w+\}/gu)].map(String).sort()).toEqual([...en.matchAll(/\{\w+\}/gu)].map(String).sort());
      expect(en.endsWith('.')).toBe(false);
    }
  });
});
