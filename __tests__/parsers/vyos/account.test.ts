import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/model/device.js';
import { formatsOf } from '../../../src/parsers/index.js';
import { toExportFile } from '../../../src/parsers/shared/export-file.js';
import { vyos } from '../../../src/parsers/vyos/index.js';
import { readVyos } from './read.js';

const FOLDER = new URL('fixtures/', import.meta.url);
const fixtures = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:boot|conf)$/u.test(name)).sort();

function textOf(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

function incomplete({ diagnostics }: Reading): readonly string[] {
  return diagnostics.filter(({ effect }) => effect === 'incomplete').map(({ code }) => code);
}

/** Blocks in which any word is without effect: links, services, users, and what describes. */
const FREE = /^(?:interfaces|service|system|protocols|vpn|policy)\b/u;

/** The path of open blocks before each line of curly text. */
function pathsOf(lines: readonly string[]): readonly string[] {
  const open: string[] = [];
  return lines.map((line) => {
    const path = open.join(' ');
    if (line.trim().endsWith('{')) open.push(line.trim().slice(0, -2));
    if (line.trim() === '}') open.pop();
    return path;
  });
}

describe.each(fixtures)('%s', (name) => {
  const text = textOf(name);
  const lines = text.split('\n');
  const paths = pathsOf(lines);

  it('is recognised as this format alone', () => {
    expect(formatsOf(toExportFile({ path: name, bytes: new TextEncoder().encode(text) }).file).map(({ id }) => id)).toEqual(['vyos']);
  });

  it('is read whole', () => {
    const reading = readVyos(text);
    expect(incomplete(reading)).toEqual([]);
    expect(reading.coverage[0]?.elements).toMatchObject({ unsupported: 0, unrecognised: 0 });
  });

  it('notices an unknown line at every position', () => {
    for (const [index, path] of paths.entries()) {
      for (const unknown of ['frobnicate the network', 'frobnicate yes', 'frobnicate {\n level 1\n}', 'set firewall frobnicate yes']) {
        const free = FREE.test(path) && !/firewall (?:in|out|local)$|nat/u.test(path) && !unknown.includes('the network');
        if (free || (lines[index - 1] ?? '').startsWith('/')) continue;
        const reading = readVyos([...lines.slice(0, index), unknown, ...lines.slice(index)].join('\n'));
        expect(incomplete(reading).length, `${unknown} before line ${index + 1}: ${path}`).toBeGreaterThan(0);
      }
    }
  });

  it('notices when it is cut', () => {
    if (name.endsWith('.conf')) return;
    for (const [index, path] of paths.entries()) if (path !== '') expect(incomplete(readVyos(lines.slice(0, index).join('\n')))).toContain('export.truncated');
  });
});

describe('what an export may say about itself', () => {
  const whole = textOf('small/zones-1.4.conf');

  it.each([
    ["set firewall bridge forward filter rule 1 action 'drop'", 'export.unsupported'],
    ["set nat66 destination rule 1 translation address '2001:db8::1'", 'export.unsupported'],
    ["set nat static rule 1 translation address '10.0.0.1'", 'export.unsupported'],
    ["set vrf name red table '100'", 'export.unsupported'],
    ["set nat destination rule 30 translation address 'cam.example.com'", 'export.unsupported'],
    ["set nat destination rule 30 load-balance backend 10.0.0.1 weight '50'", 'export.unsupported'],
    ["set firewall ipv4 name MORE rule 7 action 'frobnicate'", 'export.unrecognised'],
    ["set firewall ipv4 name MORE default-action 'frobnicate'\nset firewall ipv4 name OTHER default-action 'frobnicate'", 'export.unrecognised'],
    ["set firewall ipv4 name MORE rule 4 source group address-group 'NONE'\nset firewall ipv4 name MORE rule 4 action 'accept'", 'export.undefined_reference'],
    ["set firewall group address-group RECORDERS include 'ALL'", 'export.cyclic_reference'],
    ["set firewall zone CAM from DMZ firewall name 'MORE'", 'export.undefined_reference'],
    ["set firewall ipv4 name MORE rule 4 action 'jump'\nset firewall ipv4 name MORE rule 4 jump-target 'NONE'", 'export.undefined_reference'],
    ["delete firewall", 'export.unrecognised'],
    ["set firewall name 'open", 'export.unrecognised'],
  ])('%s', (line, code) => {
    expect(incomplete(readVyos(`${whole}${line}\n`))).toContain(code);
  });

  it('shows secrets by kind only', () => {
    const reading = readVyos(`${whole}set system login user vyos authentication plaintext-password 'hunter2'\n`);
    expect(reading.diagnostics.filter(({ code }) => code === 'export.secret').map(({ parameters }) => parameters)).toEqual([{ kind: 'plaintext-password' }]);
    expect(JSON.stringify(reading.diagnostics)).not.toContain('hunter2');
  });

  it('passes everything without a firewall', () => {
    const reading = readVyos("set interfaces ethernet eth0 address '192.0.2.1/24'\n");
    expect(reading.device?.filters.map(({ defaultAction }) => defaultAction)).toEqual(['permit', 'permit']);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      readVyos(`${whole}${text}`);
      readVyos(text);
    }), { numRuns: 100 });
  });
});

describe('recognizes', () => {
  it.each([
    ['an empty text', '', false], ['words', 'hello', false], ['Junos', 'system {\n    host-name x;\n}\ninterfaces {\n    ge-0/0/0 {\n        unit 0;\n    }\n}\n', false], ['Junos set', 'set system host-name x\nset interfaces ge-0/0/0 unit 0\n', false],
    ['PAN-OS set', 'set deviceconfig system hostname x\nset rulebase security rules a from any\n', false], ['nft', 'table inet filter {\n}\n', false], ['the version line', '// vyos-config-version: "firewall@17"\n', true],
    ['set commands', "set interfaces ethernet eth0 address '192.0.2.1/24'\n", true], ['curly text', 'interfaces {\n    ethernet eth0 {\n    }\n}\n', true],
  ])('%s', (_what, text, expected) => {
    expect(vyos.recognizes(toExportFile({ path: 'x', bytes: new TextEncoder().encode(text) }).file)).toBe(expected);
  });
});
