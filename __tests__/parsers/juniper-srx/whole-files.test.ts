import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeviceConfig, Reading } from '../../../src/model/device.js';
import { juniperSrx } from '../../../src/parsers/juniper-srx/index.js';
import { incomplete, read } from './reading.js';

const FOLDER = new URL('fixtures/', import.meta.url);
const fixtures = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name, parentPath }) => [name, readFileSync(`${parentPath}/${name}`, 'utf8')] as const);
const braces = fixtures.filter(([name]) => name.endsWith('.conf'));
const sets = fixtures.filter(([name]) => name.endsWith('.set'));

/** A file in brace form as `display set` writes it. */
function toSetForm(text: string): string {
  const tokens = [...text.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/(?:^|\s)#.*$/gmu, '').matchAll(/"(?:[^"\\]|\\.)*"|[{};]|[^\s{};"]+/gu)].map(([token]) => token);
  const open: string[] = [];
  const lines: string[] = [];
  const switchedOff: string[] = [];
  let words: string[] = [];
  const statement = (): string => {
    const path = [...open, words.filter((word) => !/^(?:inactive|protect|replace):$/u.test(word)).join(' ')].join(' ');
    if (words.includes('inactive:')) switchedOff.push(`deactivate ${path}`);
    words = [];
    return path;
  };
  for (const token of tokens) {
    if (token === '{') {
      const path = statement();
      open.push(path.slice([...open, ''].join(' ').length));
    } else if (token === '}') open.pop();
    else if (token === ';') lines.push(`set ${statement()}`);
    else words.push(token);
  }
  return [...lines, ...switchedOff, ''].join('\n');
}

/** A device without places, in which alone the two forms differ. */
function meaning(device: DeviceConfig | undefined): string {
  return JSON.stringify(device, (key, value: unknown) => (key === 'location' || key === 'defaultLocation' || key === 'relatedLocations' ? undefined : typeof value === 'bigint' ? String(value) : value));
}

function doubtful({ diagnostics, device }: Reading): number {
  const lines = (device?.filters ?? []).flatMap((filter) => filter.lines);
  const translations = device?.translations ?? [];
  return diagnostics.filter(({ effect }) => effect === 'incomplete').length + [...lines, ...translations].filter(({ doubts }) => doubts.length > 0).length;
}

describe('fixtures', () => {
  it.each(fixtures)('%s is understood', (_name, text) => {
    expect(incomplete(text)).toEqual([]);
  });

  it.each(braces)('%s means the same in set form', (_name, text) => {
    const other = toSetForm(text);
    expect(incomplete(other)).toEqual([]);
    expect(meaning(read(other).device)).toBe(meaning(read(text).device));
  });

  it.each(fixtures)('%s means the same with other line ends, marks and blanks', (name, text) => {
    const indented = name.endsWith('.conf') ? text.replaceAll('    ', '\t') : text.replaceAll(/^(set|deactivate) /gmu, '$1  ');
    expect(meaning(read(indented).device)).toBe(meaning(read(text).device));
  });
});

/** Sections in which nothing filters: what is unknown below them has no effect either. */
const HARMLESS = new Set(['syslog', 'chassis', 'services', 'screen', 'snmp', 'log', 'count', 'application-services', 'policer', 'gigether-options', 'redundant-ether-options', 'proxy-arp', 'authentication', 'ntp', 'idp', 'dhcp-relay', 'ike', 'ipsec', 'login', 'policer']);

describe('an unknown statement', () => {
  it.each(braces)('is noticed at every place of %s', (_name, text) => {
    const lines = text.split('\n');
    const open: string[] = [];
    let inComment = false;
    const base = doubtful(read(text));
    const missed: string[] = [];
    for (const [index, line] of lines.entries()) {
      if (!inComment && !open.some((word) => HARMLESS.has(word.split(' ')[0] ?? ''))) {
        for (const added of ['frobnicate;', 'frobnicate 7;', 'frobnicate { level 1; }', 'inactive: frobnicate;']) {
          const changed = [...lines.slice(0, index), added, ...lines.slice(index)].join('\n');
          const isFreeName = /^(?:prefix-list \w+|pool|address \w+|address-book|interfaces|groups|source-address|destination-address|apply-groups|address|system-services|services)$/u.test(open.at(-1) ?? '');
          const isListed = added.startsWith('inactive:') && /^(?:source-prefix-list|to)$/u.test(open.at(-1) ?? '');
          if (doubtful(read(changed)) <= base && !isFreeName && !isListed) missed.push(`${index + 1} ${added}: ${open.join(' > ')}`);
        }
      }
      if (line.includes('/*')) inComment = !line.includes('*/');
      else if (line.includes('*/')) inComment = false;
      if (/\{ .*\}$/u.test(line)) continue;
      if (line.endsWith('{')) open.push(line.trim().replace(/ \{$/u, ''));
      if (line.trim() === '}') open.pop();
    }
    expect(missed).toEqual([]);
  });

  it.each(sets)('is noticed before every line of %s', (_name, text) => {
    const lines = text.split('\n');
    const base = doubtful(read(text));
    const missed = lines.flatMap((line, index) => {
      const words = line.split(' ');
      const prefixes = words.map((_word, count) => words.slice(0, count + 1).join(' ')).slice(0, -1);
      const additions = ['frobnicate the network', ...(line.startsWith('set') ? prefixes.map((prefix) => `${prefix} frobnicate`) : [])];
      return additions.filter((added) => {
        if (added.split(' ').some((word) => HARMLESS.has(word)) || FREE_NAME.test(added)) return false;
        return doubtful(read([...lines.slice(0, index), added, ...lines.slice(index)].join('\n'))) <= base;
      });
    });
    expect(missed).toEqual([]);
  });

  it.each(fixtures)('is noticed behind every statement of %s', (name, text) => {
    const lines = text.split('\n');
    const base = doubtful(read(text));
    const missed = lines.filter((line, index) => {
      const isStatement = name.endsWith('.set') ? line.startsWith('set ') : /;$/u.test(line);
      if (!isStatement || /description|host-name|\]/u.test(line) || [...HARMLESS].some((word) => line.includes(word))) return false;
      const changed = name.endsWith('.set') ? `${line} frobnicate` : line.replace(/;$/u, ' frobnicate;');
      return doubtful(read([...lines.slice(0, index), changed, ...lines.slice(index + 1)].join('\n'))) <= base;
    });
    expect(missed.filter((line) => !/^\s*(?:session-(?:close|init|threshold)|idp|bandwidth-limit|burst-size-limit|reth-count|redundan\S+|vlan-\S+|dhcp|then discard|dscp|packet-length|tcp-rst)/u.test(line))).toEqual([]);
  });
});

/** Places where any word is a name or free text. */
const FREE_NAME = /(?:version|host-name|address-book|interfaces|unit|description|apply-groups|prefix-list|services|security-zone|pool|address|application|root-authentication|encrypted-password) frobnicate$/u;

describe('recognizes', () => {
  it.each([
    ['VyOS', 'interfaces {\n    ethernet eth0 {\n        address 192.0.2.1/24\n    }\n}\nsecurity {\n}\n'],
    ['set commands of PAN-OS', 'set deviceconfig system hostname fw\nset zone trust network layer3 ethernet1/1\nset rulebase security rules r1 action allow\n'],
    ['set commands of VyOS', "set interfaces ethernet eth0 address '192.0.2.1/24'\nset firewall name WAN default-action drop\n"],
    ['Junos without security', 'set version 21.4R1\nset system host-name ex\nset interfaces ge-0/0/0 unit 0 family inet address 192.0.2.1/24\n'],
    ['a page about Junos', 'Type `set security zones security-zone trust` and then `commit`.\n'],
    ['JSON', '{"configuration": {"security": {}}}'],
    ['nothing', ''],
  ])('is false for %s', (_what, text) => {
    expect(juniperSrx.recognizes({ path: 'x', text, encoding: 'utf-8' })).toBe(false);
  });
});

describe('a text that is not whole', () => {
  it.each(braces)('%s is truncated wherever a brace is missing', (_name, text) => {
    for (let end = text.lastIndexOf('}'); end > 0; end = text.lastIndexOf('}', end - 200)) expect(incomplete(text.slice(0, end))).toContain('export.truncated');
  });

  it('holds for a last line without an end', () => {
    expect(incomplete('set system host-name x\nset security zones security-zone a interfaces ge-0/0/0.')).toContain('export.truncated');
  });

  it.each([
    ['a comment', 'system {\n}\n/* and so'],
    ['a quoted text', 'system {\n    host-name "fw;\n}\n'],
    ['a statement', 'system {\n}\nversion 21'],
  ])('holds for %s without an end', (_what, text) => {
    expect(incomplete(text)).toContain('export.truncated');
  });
});

describe('any text', () => {
  it('never throws, and is accounted for', () => {
    const word = fc.constantFrom('set', 'security', 'policies', 'from-zone', 'a', 'to-zone', 'b', 'policy', 'p', 'match', 'then', 'permit', '{', '}', ';', '[', ']', '"', 'inactive:', 'deactivate', '\n', 'groups', 'g', 'apply-groups', 'nat', 'static', 'rule-set', '<*>', 'address', '10.0.0.0/8', 'to', 'except', '/*', '*/', '#', 'interfaces', 'unit', '0', 'family', 'inet', 'filter', 'firewall', 'term', 'from', 'constructor', '__proto__');
    fc.assert(fc.property(fc.oneof(fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')), fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
      const { coverage } = read(text);
      for (const { total, elements, notUnderstood } of coverage) {
        expect(Object.values(elements).reduce((sum, one) => sum + one, 0)).toBe(total);
        expect(notUnderstood).toHaveLength(elements.unsupported + elements.unrecognised);
      }
    }), { numRuns: 500 });
  });
});
