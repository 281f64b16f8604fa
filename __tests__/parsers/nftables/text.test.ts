import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Filter, Reading } from '../../../src/model/device.js';
import { nftables } from '../../../src/parsers/nftables/index.js';
import { toExportFile } from '../../../src/parsers/shared/export-file.js';

const PAIRS = join(import.meta.dirname, 'text-pairs');
const names = readdirSync(PAIRS).filter((name) => name.endsWith('.nft')).map((name) => name.slice(0, -'.nft'.length));

function read(text: string): Reading {
  return nftables.read([toExportFile({ path: 'rules', bytes: new TextEncoder().encode(text) }).file]);
}

function pair(name: string, ending: string): string {
  return readFileSync(join(PAIRS, `${name}${ending}`), 'utf8');
}

/** Everything but where it stands. */
function content(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null, (key, one: unknown) => (/location/iu.test(key) ? undefined : typeof one === 'bigint' ? String(one) : one)));
}

function forward(reading: Reading): Filter {
  const filter = reading.device?.filters.find(({ hooks }) => hooks.includes('forward'));
  if (filter === undefined) throw new Error('no filter at forward');
  return filter;
}

function inChain(rule: string): string {
  return `table inet t {\n\tchain f {\n\t\ttype filter hook forward priority filter; policy drop;\n\t\t${rule}\n\t}\n}\n`;
}

/** What JSON says for the same rule, written by hand where nft prints no text like it. */
function inJson(...statements: readonly unknown[]): string {
  const chain = { family: 'inet', table: 't', name: 'f', type: 'filter', hook: 'forward', prio: 0, policy: 'drop' };
  return JSON.stringify({ nftables: [{ table: { family: 'inet', name: 't' } }, { chain }, { rule: { family: 'inet', table: 't', chain: 'f', expr: statements } }] });
}

const codes = ({ diagnostics }: Reading): readonly string[] => diagnostics.map(({ effect, code }) => `${effect} ${code}`);

describe('the text and the JSON of one rule set', () => {
  it.each(names)('read to the same device: %s', (name) => {
    const text = read(pair(name, '.nft'));
    const json = read(pair(name, '.json'));
    expect(content(text.device)).toEqual(content(json.device));
    expect(codes(text)).toEqual(codes(json));
  });

  it.each<[string, readonly unknown[]]>([
    ['ip saddr 10.0.0.0/8 tcp dport 80-90 accept comment "cameras"', [{ match: { op: '==', left: { payload: { protocol: 'ip', field: 'saddr' } }, right: { prefix: { addr: '10.0.0.0', len: 8 } } } }, { match: { op: '==', left: { payload: { protocol: 'tcp', field: 'dport' } }, right: { range: [80, 90] } } }, { accept: null }]],
    ['tcp dport eq 22 drop', [{ match: { op: '==', left: { payload: { protocol: 'tcp', field: 'dport' } }, right: 22 } }, { drop: null }]],
    ['iifname "cam*" counter packets 5 bytes 300 drop', [{ match: { op: '==', left: { meta: { key: 'iifname' } }, right: 'cam*' } }, { counter: { packets: 5, bytes: 300 } }, { drop: null }]],
    ['meta hour "08:00"-"17:00" accept', [{ match: { op: '==', left: { meta: { key: 'hour' } }, right: { range: ['08:00', '17:00'] } } }, { accept: null }]],
    ['log prefix "in: " level warn flags tcp sequence,options flags skuid accept', [{ log: { prefix: 'in: ' } }, { accept: null }]],
    ['limit rate over 10 mbytes/second burst 5 mbytes drop', [{ limit: { rate: 10, per: 'second' } }, { drop: null }]],
    ['ct original ip saddr 10.0.0.1 accept', [{ match: { op: '==', left: { ct: { key: 'ip saddr', dir: 'original' } }, right: '10.0.0.1' } }, { accept: null }]],
    ['update @s { ip saddr timeout 5m limit rate over 10/minute } drop', [{ set: { op: 'update', elem: { payload: { protocol: 'ip', field: 'saddr' } }, set: '@s' } }, { drop: null }]],
    ['queue flags bypass to 1-3', [{ queue: { num: { range: [1, 3] }, flags: ['bypass'] } }]],
    ['@th,16,16 80 accept', [{ match: { op: '==', left: { payload: { base: 'th', offset: 16, len: 16 } }, right: 80 } }, { accept: null }]],
    ['meta mark set ct mark', [{ mangle: { key: { meta: { key: 'mark' } }, value: { ct: { key: 'mark' } } } }]],
    ['tcp option maxseg size set 1400 accept', [{ mangle: { key: { 'tcp option': { name: 'maxseg', field: 'size' } }, value: 1400 } }, { accept: null }]],
    ['ct helper set "ftp" accept', [{ 'ct helper': 'ftp' }, { accept: null }]],
    ['numgen random mod 2 0 accept', [{ match: { op: '==', left: { numgen: { mode: 'random', mod: 2 } }, right: 0 } }, { accept: null }]],
  ])('read to the same lines: %s', (rule, statements) => {
    const lines = (reading: Reading): unknown => content(forward(reading).lines.map(({ description: _, ...line }) => line));
    const text = read(inChain(rule));
    expect(lines(text)).toEqual(lines(read(inJson(...statements))));
    expect(codes(text)).toEqual(codes(read(inJson(...statements))));
  });
});

describe('text alone', () => {
  it('knows where a rule stands', () => {
    const [line] = forward(read(inChain('tcp dport 22 accept comment "shell" # handle 7'))).lines;
    expect(line?.label).toBe('inet t f handle 7');
    expect(line?.description).toBe('shell');
    expect(line?.location).toEqual({ path: 'rules', region: { startLine: 4, startColumn: 3 } });
  });

  it.each([
    ['raw', -300], ['mangle', -150], ['filter + 10', 10], ['security', 50], ['dstnat - 5', -105], ['-7', -7],
  ])('knows the priority %s', (written, number) => {
    const chain = (name: string, priority: string): string => `\tchain ${name} {\n\t\ttype filter hook forward priority ${priority}; policy accept;\n\t\ttcp dport 22 drop\n\t}\n`;
    const text = `table inet t {\n${chain('after', String(number + 1))}${chain('named', written)}${chain('before', String(number - 1))}}\n`;
    expect(read(text).device?.filters.map(({ name }) => name)).toEqual(['inet t before', 'inet t named', 'inet t after']);
  });

  it('puts definitions in the place of their names', () => {
    const script = '#!/usr/sbin/nft -f\nflush ruleset\ndefine ports = { 80, 443 }\ndefine cams = 10.20.40.0/24\n';
    const written = read(`${script}${inChain('ip daddr $cams tcp dport { $ports, 554 } accept')}`);
    expect(content(written.device?.filters)).toEqual(content(read(inChain('ip daddr 10.20.40.0/24 tcp dport { 80, 443, 554 } accept')).device?.filters));
    expect(written.diagnostics).toEqual([]);
  });

  it.each([
    ['an include', 'include "/etc/nftables.d/*.nft"\n', 'incomplete export.unsupported'],
    ['a command', 'add rule inet t f accept\n', 'incomplete export.unsupported'],
    ['an unknown line', 'frobnicate\n', 'incomplete export.unrecognised'],
    ['an unknown block', 'frobnicate x {\n\ty\n}\n', 'incomplete export.unrecognised'],
    ['a table of iptables-nft', '# Warning: table ip filter is managed by iptables-nft, do not touch!\n', 'incomplete nftables.managed'],
  ])('says that %s is missing', (_what, text, expected) => {
    expect(codes(read(`${inChain('accept')}${text}`))).toContain(expected);
  });

  it.each([')', 'frobnicate', 'tcp dport 22 frobnicate accept', 'tcp frobnicate 5 accept', 'ip saddr $nobody accept', 'ip saddr { 10.0.0.1 accept', 'tcp dport accept', 'counter packets x accept', 'limit rate 5/fortnight accept', 'tcp dport 22 # xt_recent counter packets 0 bytes 0 accept', 'reject with frobnicate', 'comment "a" accept'])('reports the rule %s and keeps it in doubt', (rule) => {
    const reading = read(inChain(`${rule}\n\t\tudp dport 53 accept`));
    expect(reading.diagnostics.some(({ effect }) => effect === 'incomplete')).toBe(true);
  });

  const MATERIAL = `table inet t { # handle 1
	set s {
		type ipv4_addr
		flags interval
		elements = { 10.0.0.0/8,
			     192.0.2.1-192.0.2.9 }
	}

	map m {
		type inet_service : verdict
		elements = { 80 : accept, 443 : jump u }
	}

	flowtable ft {
		hook ingress priority filter
		devices = { eth0 }
	}

	counter c {
		packets 0 bytes 0
	}

	ct helper h {
		type "ftp" protocol tcp
		l3proto ip
	}

	chain u {
		ip saddr . tcp dport { 10.1.1.1 . 80, 10.1.1.2 . 443 } accept
	}

	chain f {
		type filter hook forward priority filter; policy drop;
		ct state established,related accept
		iifname { "eth0", "eth1" } ip saddr @s tcp dport vmap @m
		counter name "c" reject with icmpx admin-prohibited
	}
}
`;

  it('reads the material without a complaint', () => {
    expect(codes(read(MATERIAL))).toEqual(['note nftables.flowtable']);
  });

  it.each(['frobnicate', 'frobnicate 5;', 'frobnicate {', '}', '"frobnicate"', '@', '$x'])('notices "%s" after every word', (inserted) => {
    const places = [...MATERIAL.matchAll(/\s+/gu)].map(({ index }) => index);
    for (const at of places) {
      const before = MATERIAL.slice(0, at);
      if (/#[^\n]*$/u.test(before) || /(?:set|map|chain|table|inet|helper|flowtable|counter|name) ?$/u.test(before)) continue;
      const reading = read(`${before} ${inserted} ${MATERIAL.slice(at)}`);
      const isNoticed = reading.diagnostics.some(({ effect }) => effect === 'incomplete');
      expect(isNoticed, `${before.slice(-60)} >>> ${inserted}`).toBe(true);
    }
  });

  it('takes a text that is cut inside a table for truncated', () => {
    for (let at = MATERIAL.indexOf('{') + 1; at < MATERIAL.trimEnd().length; at += 11) {
      expect(codes(read(MATERIAL.slice(0, at)))).toContain('incomplete export.truncated');
    }
  });

  it('never throws and counts every rule', () => {
    const words = fc.constantFrom('ip', 'saddr', '10.0.0.0/8', '{', '}', ',', '.', 'tcp', 'dport', 'vmap', 'accept', ':', 'jump', 'u', '@s', '"x"', 'ct', 'state', 'new', '!=', '&', '(', ')', '|', '/', 'limit', 'rate', 'map', 'dnat', 'to', 'set', 'meta', 'mark', 'comment', '\n', ';', '"');
    fc.assert(fc.property(fc.array(words, { maxLength: 20 }), (parts) => {
      const reading = read(inChain(parts.join(' ')));
      expect(reading.coverage[0]?.total ?? 0).toBeGreaterThan(0);
    }));
  });

  it('reads long sets and many rules in linear time', () => {
    const elements = Array.from({ length: 20_000 }, (_, index) => `10.${index >> 8}.${index & 255}.7`).join(', ');
    const rules = Array.from({ length: 20_000 }, (_, index) => `ip saddr 10.${index >> 8}.${index & 255}.0/24 tcp dport ${1 + (index % 60_000)} accept`).join('\n\t\t');
    const start = performance.now();
    const reading = read(inChain(`ip daddr { ${elements} } accept\n\t\t${rules}`));
    expect(forward(reading).lines).toHaveLength(20_001);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
