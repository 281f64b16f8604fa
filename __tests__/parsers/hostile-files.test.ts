import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dishonesty } from '../../proofs/fuzz/honest-reading.js';
import { fixtureNames, formatFixture, smallDevices } from '../../proofs/format-fixtures.js';
import { syntaxOf } from '../../proofs/syntax.js';
import type { Reading } from '../../src/model/device.js';
import { formats, readDevice } from '../../src/parsers/index.js';
import { toExportFile, type ExportFile } from '../../src/parsers/shared/export-file.js';
import { parseSite } from '../../src/site/parse-site.js';

/** One export of each format and the place in it where rules begin. For other formats both are chosen by size and syntax. */
const FIXTURES: Readonly<Record<string, readonly [name: string, mark: string]>> = {
  fortigate: ['campus-100f-7.2.conf', 'config firewall policy\n    edit 10\n'],
  iptables: ['router.v4', '*filter\n'],
  nftables: ['gateway.json', '"nftables": ['],
  pfsense: ['clinic.xml', '<filter>'],
  mikrotik: ['surveillance-rb5009-7.16.rsc', '/ip firewall filter\n'],
  'cisco-asa': ['campus-5516-9.16.cfg', 'access-list OUTSIDE-IN remark Mobile clients\n'],
  vyos: ['edge-router-2.0.9.boot', 'firewall {\n'],
  'windows-netsh': ['recorder-server2019-verbose.txt', '\n\n'],
  'windows-powershell': ['recorder-server2022-ps7.json', '"rules": ['],
  'windows-registry': ['local-server2022.reg', 'FirewallRules]\n'],
  'windows-rule-list': ['inbound-server2019.txt', '\n'],
};
/** What happens to binary exports is shown in their own folders: nothing can be written into them as a text. */
const BINARY: ReadonlySet<string> = new Set(['windows-policy-file', 'windows-wfw']);
const ids = formats.map(({ id }) => id).filter((id) => !BINARY.has(id));
/** What is missing from every file of a format by itself. */
const ALWAYS_SAID: ReadonlySet<string> = new Set(['windows-netsh.profile_missing', 'windows-rule-list.profile_missing', 'windows-rule-list.not_enough']);
/** What a hostile file may take, on a machine that does much else: a reader that is not linear takes hours. */
const MOST_SECONDS = 20;

/** The export that is changed, and those that a device of the format needs beside it. */
interface Device {
  readonly text: string;
  readonly others: readonly ExportFile[];
}

function fixture(id: string): string {
  return deviceOf(id).text;
}

const devices = new Map<string, Device>();

function deviceOf(id: string): Device {
  const chosen = FIXTURES[id]?.[0];
  const device = devices.get(id) ?? (chosen === undefined ? largestWhole(id) : { text: formatFixture(id, chosen).text, others: [] });
  devices.set(id, device);
  return device;
}

/** The largest export of a format that is read without anything missing from it: a file, else a folder of them. */
function largestWhole(id: string): Device {
  const files = fixtureNames(id).map((name) => formatFixture(id, name)).sort(bySize);
  const folders = smallDevices(id).map((names) => names.map((name) => formatFixture(id, name)).sort(bySize));
  const whole = [...files.map((file) => [file]), ...folders].find((group) => readDevice(group, undefined).diagnostics.every(({ effect }) => effect !== 'incomplete'));
  const [first, ...others] = whole ?? [];
  if (first === undefined) throw new Error(`no fixture of ${id} is read whole`);
  return { text: first.text, others };
}

function bySize(left: ExportFile, right: ExportFile): number {
  return right.text.length - left.text.length;
}

/** Behind the first list of JSON, the outermost element of XML, or the line nearest to the middle. */
function markOf(id: string, text: string): string {
  const [, mark] = FIXTURES[id] ?? [];
  if (mark !== undefined) return mark;
  const syntax = syntaxOf(text);
  if (syntax === 'json') return '[';
  if (syntax === 'xml') return /<\w[^>]*>/u.exec(text)?.[0] ?? '<';
  return text.slice(0, text.indexOf('\n', text.length / 2) + 1);
}

/** Reads bytes as a run would, and holds the reading to what every reading must keep. */
function read(bytes: Uint8Array, id?: string): Reading & { readonly seconds: number } {
  const before = process.cpuUsage();
  const { file, diagnostics } = toExportFile({ path: 'exports/device', bytes });
  const files = [file, ...(id === undefined ? [] : deviceOf(id).others)];
  const found = readDevice(files, undefined);
  const seconds = process.cpuUsage(before).user / 1_000_000;
  const reading = { ...found, diagnostics: [...diagnostics, ...found.diagnostics] };
  expect(codes(reading)).not.toContain('export.crashed');
  expect(dishonesty(reading, files)).toBeUndefined();
  expect(seconds).toBeLessThan(MOST_SECONDS);
  return { ...reading, seconds };
}

function readText(text: string, id?: string): Reading {
  return read(new TextEncoder().encode(text), id);
}

function codes(reading: Reading, effect?: string): readonly string[] {
  return reading.diagnostics.filter((one) => effect === undefined || one.effect === effect).map(({ code }) => code);
}

/** Puts a text where the format reads on: behind the first line or the first bracket of the rules. */
function inside(id: string, added: string): string {
  const text = fixture(id);
  const mark = markOf(id, text);
  const at = text.indexOf(mark) + mark.length;
  expect(at).toBeGreaterThanOrEqual(mark.length);
  return text.slice(0, at) + added + text.slice(at);
}

describe('every format is there', () => {
  it('with a fixture that is read whole', () => {
    expect(ids).toEqual(expect.arrayContaining(Object.keys(FIXTURES)));
    expect(readdirSync(new URL('.', import.meta.url))).toEqual(expect.arrayContaining([...ids]));
    for (const id of ids) expect(codes(readText(fixture(id), id), 'incomplete').filter((code) => !ALWAYS_SAID.has(code))).toEqual([]);
  });
});

describe.each(ids)('%s survives', (id) => {
  it('ten megabytes on one line', { timeout: 120_000 }, () => {
    expect(codes(readText(inside(id, 'x'.repeat(10_000_000)), id), 'incomplete')).not.toEqual([]);
    readText(inside(id, ' '.repeat(10_000_000)), id);
    readText(inside(id, `"${'\\"'.repeat(2_000_000)}`), id);
  });

  it('a million empty lines', { timeout: 120_000 }, () => {
    readText(inside(id, '\n'.repeat(1_000_000)), id);
  });

  it('a hundred thousand strange lines', { timeout: 120_000 }, () => {
    const reading = readText(inside(id, 'frobnicate the network\n'.repeat(100_000)), id);
    expect(codes(reading, 'incomplete')).not.toEqual([]);
    expect(reading.diagnostics.length).toBeLessThan(1_000);
  });

  it('a hundred thousand brackets', { timeout: 120_000 }, () => {
    for (const bracket of ['[', '{', '(', '<', '{"a":', '[{"set":', '<a>', '</a>', 'config a\n', 'edit a\n', '"', "'"]) readText(inside(id, bracket.repeat(100_000)), id);
  });

  it('zeros: it is no text', () => {
    const text = fixture(id);
    const reading = readText(`${text.slice(0, 100)}\0${text.slice(100)}`, id);
    expect(reading.device).toBeUndefined();
    expect(codes(reading)).toEqual(['export.not_text']);
  });

  it('halves of surrogate pairs', () => {
    const bytes = Buffer.from(`\ufeff${inside(id, '\ud800')}`, 'utf16le');
    expect(read(bytes, id).device).toBeUndefined();
    readText(inside(id, '"\\ud800"'), id);
  });

  it('UTF-16 of odd length', () => {
    for (const mark of ['\ufeff', '']) {
      const bytes = Buffer.from(`${mark}${fixture(id)}`, 'utf16le');
      expect(read(bytes.subarray(0, bytes.length - 1), id).device).toBeUndefined();
      expect(read(Buffer.from(bytes).swap16().subarray(0, bytes.length - 1), id).device).toBeUndefined();
    }
  });

  it('its file once inside itself, and its file twice', () => {
    readText(inside(id, fixture(id)), id);
    expect(codes(readText(`${fixture(id)}\n${fixture(id)}`, id), 'incomplete').length + 1).toBeGreaterThan(0);
  });
});

describe('FortiGate', () => {
  const policy = 'config firewall policy\n    edit 1\n        set srcintf "any"\n        set dstintf "any"\n        set action accept\n        set srcaddr "A"\n        set dstaddr "all"\n        set schedule "always"\n        set service "S"\n    next\nend\n';
  const group = (section: string, name: string, member: string): string => `config ${section}\n    edit "${name}"\n        set member "${member}"\n    next\nend\n`;

  it('takes groups that contain themselves for incomplete', () => {
    const services = group('firewall service group', 'S', 'T') + group('firewall service group', 'T', 'S');
    const reading = readText(`#config-version=FGT60F-7.2.8-FW-build1639-240313:opmode=0:vdom=0:user=admin\n${group('firewall addrgrp', 'A', 'A')}${services}${policy}`);
    expect(codes(reading, 'incomplete')).not.toEqual([]);
  });

  it('follows a hundred thousand groups in a row no further than it can', { timeout: 120_000 }, () => {
    const groups = Array.from({ length: 100_000 }, (_none, index) => `    edit "G${index}"\n        set member "G${index + 1}"\n    next\n`).join('');
    const reading = readText(`#config-version=FGT60F-7.2.8-FW-build1639-240313:opmode=0:vdom=0:user=admin\nconfig firewall addrgrp\n${groups}end\n${policy.replace('"A"', '"G0"')}`);
    expect(codes(reading, 'incomplete')).not.toEqual([]);
  });
});

describe('Linux', () => {
  const chains = (length: number, loops: boolean): string => {
    const declared = Array.from({ length }, (_none, index) => `:C${index} - [0:0]\n`).join('');
    const jumps = Array.from({ length }, (_none, index) => `-A C${index} -j C${loops ? (index + 1) % length : index + 1}\n`).join('');
    return `# Generated by iptables-save v1.8.9\n*filter\n:INPUT ACCEPT [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ACCEPT [0:0]\n${declared}:C${length} - [0:0]\n-A FORWARD -j C0\n${jumps}COMMIT\n`;
  };

  it('takes chains that jump to themselves, and a hundred thousand in a row, for incomplete', { timeout: 120_000 }, () => {
    expect(codes(readText(chains(1, true)), 'incomplete')).not.toEqual([]);
    expect(codes(readText(chains(7, true)), 'incomplete')).not.toEqual([]);
    expect(codes(readText(chains(100_000, false)), 'incomplete')).not.toEqual([]);
  });

  it('the same in nftables', { timeout: 120_000 }, () => {
    const list = (length: number): string => {
      const all = Array.from({ length }, (_none, index) => [
        { chain: { family: 'inet', table: 't', name: `c${index}`, handle: 2 } },
        { rule: { family: 'inet', table: 't', chain: `c${index}`, handle: 3, expr: [{ jump: { target: `c${(index + 1) % length}` } }] } },
      ]).flat();
      const base = { chain: { family: 'inet', table: 't', name: 'f', handle: 1, type: 'filter', hook: 'forward', prio: 0, policy: 'drop' } };
      const start = { rule: { family: 'inet', table: 't', chain: 'f', handle: 4, expr: [{ jump: { target: 'c0' } }] } };
      return JSON.stringify({ nftables: [{ metainfo: { json_schema_version: 1 } }, { table: { family: 'inet', name: 't', handle: 1 } }, base, ...all, start] });
    };
    for (const length of [1, 7, 100_000]) expect(codes(readText(list(length)), 'incomplete')).not.toEqual([]);
  });
});

describe('pfSense', () => {
  const entities = Array.from({ length: 20 }, (_none, index) => `<!ENTITY a${index + 1} "&a${index};&a${index};">`).join('');

  it.each([
    ['a document type', '<!DOCTYPE pfsense>'],
    ['one from elsewhere', '<!DOCTYPE pfsense SYSTEM "file:///etc/passwd">'],
    ['an entity bomb', `<!DOCTYPE pfsense [<!ENTITY a0 "x">${entities}]>`],
    ['an external entity', '<!DOCTYPE pfsense [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
  ])('refuses %s', (_what, doctype) => {
    const text = fixture('pfsense').replace('<pfsense>', `${doctype}\n<pfsense>`).replace('fw-clinic', '&a;&a20;');
    const reading = readText(text);
    expect(codes(reading, 'incomplete')).not.toEqual([]);
    expect(JSON.stringify(reading.diagnostics)).not.toContain('root:');
  });

  it('takes aliases and interface groups that contain themselves for incomplete', () => {
    const alias = '<alias><name>vms_servers</name><type>host</type><address>vms_servers recorders</address></alias>';
    const text = fixture('pfsense').replace(/<alias>\s*<name>vms_servers<\/name>[\s\S]*?<\/alias>/u, alias);
    expect(codes(readText(text), 'incomplete')).not.toEqual([]);
    readText(fixture('pfsense').replace('<staticroutes>', '<ifgroups><ifgroupentry><ifname>G</ifname><members>G lan G</members></ifgroupentry></ifgroups><staticroutes>'));
  });
});

describe('the Windows registry', () => {
  const head = 'Windows Registry Editor Version 5.00\n\n';
  const rules = '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\FirewallRules';

  it.each([
    ['a key that never closes', `${head}${rules}\n"a"="v2.31|Action=Allow|"\n`],
    ['a key below itself', `${head}${rules}\\FirewallRules\\FirewallRules]\n"a"="v2.31|Action=Allow|"\n`],
    ['a hundred thousand levels', `${head}${rules}${'\\FirewallRules'.repeat(100_000)}]\n"a"="v2.31|Action=Allow|"\n`],
    ['the same key a hundred times with different values', `${head}${Array.from({ length: 100 }, (_none, index) => `${rules}]\n"a"="v2.31|Action=${index % 2 === 0 ? 'Allow' : 'Block'}|Active=TRUE|Dir=In|"\n`).join('')}`],
    ['bytes that are no bytes', `${head}${rules}]\n"a"=hex(1):zz,1,22222,\\\n`],
    ['a value continued without end', `${head}${rules}]\n"a"=hex(1):${'00,\\\n'.repeat(50_000)}`],
    ['a quoted text without end', `${head}${rules}]\n"a"="v2.31|Action=Allow|\n${'x\n'.repeat(50_000)}`],
    ['a rule of a hundred thousand fields', `${head}${rules}]\n"a"="v2.31|${'RA4=10.0.0.1|'.repeat(100_000)}"\n`],
  ])('is incomplete: %s', (_what, text) => {
    expect(codes(readText(text), 'incomplete')).not.toEqual([]);
  });
});

describe('a site definition', () => {
  const start = 'vmsguard: 1\nname: T\nzones:\n';
  const indented = Array.from({ length: 1_500 }, (_none, index) => `${' '.repeat(Math.min(index, 600))}a:`).join('\n');

  it.each([
    ['brackets', `${start}  a: ${'['.repeat(100_000)}`],
    ['braces', `${start}  a: ${'{a: '.repeat(100_000)}`],
    ['dashes', `${start}  a:\n    ${'- '.repeat(100_000)}`],
    ['question marks', `${start}${'? '.repeat(100_000)}`],
    ['indentation', `${start}${indented}`],
    ['a million empty lines', `${start}${'\n'.repeat(1_000_000)}`],
    ['a megabyte on one line', `${start}  a: ${'x'.repeat(1_000_000)}`],
    ['zeros', `${start}\0`],
    ['anchors', `${start}${Array.from({ length: 20_000 }, (_none, index) => `  a${index}: &a${index} x\n`).join('')}`],
    ['aliases of aliases', `${start}  a: &a [x, x]\n${Array.from({ length: 30 }, (_none, index) => `  b${index}: &b${index} [*a, *a]\n`).join('')}`],
    ['ten thousand zones', `${start}${Array.from({ length: 10_000 }, (_none, index) => `  z${index}: {kind: camera, ipv4: 10.${index % 250}.${Math.floor(index / 250)}.0/24}\n`).join('')}`],
  ])('does not fall for %s', { timeout: 60_000 }, (_what, text) => {
    const before = process.cpuUsage();
    const { diagnostics } = parseSite({ path: 'site.yaml', bytes: new TextEncoder().encode(text) });
    expect(diagnostics.some(({ effect }) => effect === 'error')).toBe(true);
    expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(MOST_SECONDS);
  });

  it('refuses UTF-16 of odd length and half surrogate pairs', () => {
    for (const bytes of [Buffer.from(`\ufeff${start}`, 'utf16le').subarray(1), Buffer.concat([Buffer.from(start), Buffer.from([0xed, 0xa0, 0x80])])]) {
      expect(parseSite({ path: 'site.yaml', bytes }).value).toBeUndefined();
    }
  });
});
