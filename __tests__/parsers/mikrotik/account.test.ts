import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/model/device.js';
import { formatsOf } from '../../../src/parsers/index.js';
import { mikrotik } from '../../../src/parsers/mikrotik/index.js';
import { kindOfMenu } from '../../../src/parsers/mikrotik/menus.js';
import { toExportFile } from '../../../src/parsers/shared/export-file.js';
import { readText, withFilter } from './packet-walk.js';

const FOLDER = new URL('fixtures/', import.meta.url);
const fixtures = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.rsc')).sort();

function textOf(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

function incomplete({ diagnostics }: Reading): readonly string[] {
  return diagnostics.filter(({ effect }) => effect === 'incomplete').map(({ code }) => code);
}

/** Everything that is said to be unsure, in order. */
function unsure(reading: Reading): readonly string[] {
  const lines = (reading.device?.filters ?? []).flatMap((filter) => filter.lines);
  const doubts = [...lines, ...(reading.device?.translations ?? [])].flatMap((line) => line.doubts);
  return [...incomplete(reading), ...doubts.map(({ code, location }) => `${code} ${location.region?.startLine ?? 0}`)];
}

describe.each(fixtures)('%s', (name) => {
  const text = textOf(name);
  const base = readText(text);
  const lines = text.split('\n');
  /** True where a command is not continued from the line before. */
  const starts = lines.map((_line, index) => !(lines[index - 1] ?? '').endsWith('\\'));

  it('is recognised as this format alone', () => {
    expect(formatsOf(toExportFile({ path: name, bytes: new TextEncoder().encode(text) }).file).map(({ id }) => id)).toEqual(['mikrotik']);
  });

  it('is read whole, each command once', () => {
    expect(incomplete(base)).toEqual([]);
    const [coverage] = base.coverage;
    expect(coverage?.total).toBe(starts.filter((start, index) => start && (lines[index] ?? '').trim() !== '').length);
  });

  it('notices an unknown command and an unknown menu at every position', () => {
    for (const [index, start] of starts.entries()) {
      if (!start) continue;
      for (const unknown of ['frobnicate the network', '/ip frobnicate add level=1', ':if (1=1) do={ }']) {
        const changed = [...lines.slice(0, index), unknown, ...lines.slice(index)].join('\n');
        expect(incomplete(readText(changed)).length, `${unknown} before line ${index + 1}`).toBeGreaterThan(0);
      }
    }
  });

  it('notices an unknown attribute in every command that is read', () => {
    let menu = '';
    for (const [index, line] of lines.entries()) {
      if (line.startsWith('/')) menu = line.slice(1);
      if (starts[index] !== true || !/^(?:add|set) /u.test(line) || kindOfMenu(menu) !== 'read' || menu === 'interface bridge port') continue;
      const whole = line.replace(/^(?<verb>add|set \[[^\]]*\]|set(?: [a-z-]+)?) /u, '$<verb> frobnicate=yes ');
      const reading = readText([...lines.slice(0, index), whole, ...lines.slice(index + 1)].join('\n'));
      expect(incomplete(reading).length, `${menu}: ${whole}`).toBeGreaterThan(0);
    }
  });

  it('notices an unknown value in every condition of a rule', () => {
    for (const [index, line] of lines.entries()) {
      const found = /(?<= )(?:protocol|src-address|dst-address|connection-state|in-interface-list|out-interface-list|dst-port)=[^\s\\"]+/u.exec(line);
      // A rule for segments that open no connection decides about none, whatever else it asks.
      if (found === null || line.includes('disabled=yes') || !/chain=/u.test(line) || /tcp-flags=fin|connection-state=(?:established|invalid)/u.test(line)) continue;
      const changed = line.replace(found[0], `${found[0].split('=', 1)[0] ?? ''}=frobnicate`);
      const reading = readText([...lines.slice(0, index), changed, ...lines.slice(index + 1)].join('\n'));
      expect(unsure(reading), changed).not.toEqual(unsure(base));
    }
  });
});

describe('what an export may say about itself', () => {
  it.each([
    ['an unfinished continuation', 'add chain=forward action=drop src-address=\\', 'export.truncated'],
    ['an open quote', 'add chain=forward action=drop comment="half', 'export.truncated'],
    ['a part that could not be exported', '#error exporting "/ip/firewall/nat" (timeout)', 'export.unsupported'],
    ['an interruption', '#interrupted', 'export.truncated'],
    ['a script', ':foreach i in=[/ip firewall filter find] do={ remove $i }', 'export.unrecognised'],
    ['a change by number', 'set 0 disabled=yes', 'export.unsupported'],
    ['a removal', 'remove [ find comment=x ]', 'export.unsupported'],
    ['UPnP', '/ip upnp set enabled=yes', 'export.unsupported'],
    ['a hotspot', '/ip hotspot add interface=lan name=h', 'export.unsupported'],
    ['a bridge filter', '/interface bridge filter add chain=forward action=drop', 'export.unsupported'],
    ['a VRF', '/ip vrf add interfaces=lan name=v', 'export.unsupported'],
    ['no forwarding', '/ip settings set ip-forward=no', 'export.unsupported'],
    ['no tracking', '/ip firewall connection tracking set enabled=no', 'export.unsupported'],
    ['a script that changes the firewall', '/system scheduler add name=a on-event="/ip firewall filter disable 3"', 'export.unsupported'],
    ['an interface that nothing defines', 'add chain=forward action=drop in-interface=dmz', 'export.undefined_reference'],
    ['the first name of a port that has another one', 'add chain=forward action=drop out-interface=!ether2', 'export.undefined_reference'],
    ['an address at an interface that nothing defines', '/ip address add address=10.0.9.1/24 interface=dmz', 'export.undefined_reference'],
    ['place-before', 'add chain=forward action=accept place-before=0', 'export.unrecognised'],
  ])('%s', (_what, line, code) => {
    expect(incomplete(readText(withFilter(['add chain=forward action=drop', line])))).toContain(code);
  });

  it('knows the names of ports as they are delivered', () => {
    expect(incomplete(readText(withFilter(['add chain=forward action=drop in-interface=ether7', 'add chain=forward action=drop out-interface=sfp-sfpplus1'])))).toEqual([]);
  });

  it('takes an export of single menus for incomplete', () => {
    expect(incomplete(readText('# feb/02/2023 21:49:52 by RouterOS 7.7\n/ip firewall filter\nadd action=drop chain=forward\n'))).toEqual(['mikrotik.partial_export']);
  });

  it('shows secrets by kind only', () => {
    const reading = readText(withFilter([], ['/ppp secret', 'add name=guard password=hunter2', 'add name=other password=hunter3']));
    expect(reading.diagnostics.filter(({ code }) => code === 'export.secret').map(({ parameters }) => parameters)).toEqual([{ kind: 'password' }]);
    expect(JSON.stringify(reading.diagnostics)).not.toContain('hunter');
  });

  it('sums up after fifty', () => {
    const { diagnostics } = readText(withFilter(Array.from({ length: 80 }, () => 'frobnicate')));
    expect(diagnostics.filter(({ code }) => code === 'export.unrecognised')).toHaveLength(50);
    expect(diagnostics.find(({ code }) => code === 'mikrotik.more')?.parameters).toEqual({ count: 30, code: 'export.unrecognised' });
  });
});

describe('words', () => {
  it('joins lines, and reads quotes, escapes and full paths', () => {
    const long = withFilter(['add action=drop chain=forward comment="a \\"b\\" \\C3\\A9 \\\n    c" dst-address=\\\n    10.0.2.0/24']);
    const terse = `${withFilter([])}/ip firewall filter add action=drop chain=forward dst-address=10.0.2.0/24\n/ip/firewall/filter add chain=forward\n`;
    expect(readText(long).device?.filters[0]?.lines[0]?.description).toBe('a "b" é c');
    expect(readText(terse).device?.filters[0]?.lines).toHaveLength(2);
    expect(incomplete(readText(terse))).toEqual([]);
  });

  it('keeps hostile names raw', () => {
    const name = '::error::x%0A<b>';
    expect(readText(withFilter([`add chain=forward action=drop comment="${name}"`])).device?.filters[0]?.lines[0]?.description).toBe(name);
  });

  it('never throws, and keeps the order of rules', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      readText(`${withFilter([])}${text}`);
      readText(text);
    }), { numRuns: 200 });
    const rule = fc.tuple(fc.constantFrom('accept', 'drop'), fc.integer({ min: 1, max: 65_535 }));
    fc.assert(fc.property(fc.array(rule, { maxLength: 20 }), (rules) => {
      const text = withFilter(rules.map(([action, port]) => `add action=${action} chain=forward dst-port=${port} protocol=tcp`));
      const lines = readText(text).device?.filters[0]?.lines ?? [];
      expect(lines.map(({ action, match }) => [action === 'permit' ? 'accept' : 'drop', match.may[0]?.destinationPorts[0]?.first])).toEqual(rules);
    }), { numRuns: 50 });
  });
});

describe('recognizes', () => {
  it.each([
    ['an empty text', '', false], ['words', 'hello world', false], ['a script of the console without filtering', '/log info "x"', false], ['iptables', '*filter\n:INPUT ACCEPT [0:0]\nCOMMIT\n', false],
    ['VyOS', "set firewall ipv4 name X rule 10 action 'accept'\n", false], ['Junos', 'set security zones security-zone trust\n', false], ['a header', '# feb/02/2023 21:49:52 by RouterOS 7.7\n/ip address\n', true],
    ['a menu with its commands', '/ip firewall filter\nadd action=drop chain=forward\n', true], ['terse', '/interface vlan add interface=bridge name=v vlan-id=2\n', true],
  ])('%s', (_what, text, expected) => {
    expect(mikrotik.recognizes(toExportFile({ path: 'x', bytes: new TextEncoder().encode(text) }).file)).toBe(expected);
  });
});
