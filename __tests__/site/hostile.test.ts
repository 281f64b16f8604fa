import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSite } from '../../src/site/parse-site.js';
import { readYaml } from '../../src/site/read-yaml.js';
import { problemList } from '../../src/site/problem-list.js';
import { airport } from './fixtures/make-airport.js';
import { codes, HEAD, HOSTS, readSite, sentence, ZONES } from './read-site.js';

const SITE = HEAD + ZONES + HOSTS;

/** Text, then the codes it must raise; nothing of it may be read. */
const REFUSED: readonly (readonly [name: string, text: string, ...codes: string[]])[] = [
  [
    'an alias bomb',
    `vmsguard: 1\na: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b]\n`,
    '3:8 site.yaml_alias',
    '3:12 site.yaml_alias',
    '3:16 site.yaml_alias',
    '4:5 site.yaml_alias',
    '4:9 site.yaml_alias',
  ],
  ['one alias', `${HEAD.replace('Test', '&n Test')}${ZONES}productVersion: *n\n`, '8:17 site.yaml_alias'],
  ['an alias as a key', `${HEAD.replace('Test', '&n Test')}${ZONES}*n : 1\n`, '8:1 site.yaml_alias', '8:1 site.key_is_no_text'],
  ['a merge key', `${HEAD}<<: {a: 1}\n${ZONES}`, '4:1 site.yaml_merge'],
  ['a tag', `${HEAD.replace('Test', '!!str Test')}${ZONES}`, '2:7 site.yaml_tag'],
  ['a tag of its own', `${HEAD}zones: !js/function {}\n`, '4:8 site.yaml_tag'],
  ['a list as a key', `${HEAD}? [a, b]\n: 1\n${ZONES}`, '4:3 site.key_is_no_text'],
  ['keys given twice', `${HEAD}${ZONES}hosts: {a: {components: [], components: []}}\n`, '8:29 site.duplicate_key'],
  ['a key given twice in different quotes', `${SITE}"hosts": {}\n`, '10:1 site.duplicate_key'],
  ['two documents', `${SITE}---\n${SITE}`, '1:1 site.several_documents'],
  ['nothing', '', '1:1 site.empty'],
  ['a comment', '# vmsguard: 1\n', '1:1 site.empty'],
  ['text', 'vmsguard', '1:1 site.version_mark_first'],
  ['a list', '- vmsguard: 1\n', '1:1 site.version_mark_first'],
  ['__proto__ as a key', `${SITE}__proto__: {polluted: true}\n`, '10:1 site.reserved_name'],
  ['__proto__ as a name', `${SITE}  __proto__: {address: 10.0.1.6, components: []}\n`, '10:3 site.reserved_name'],
  ['constructor as a key', `${SITE}constructor: {}\n`, '10:1 site.unknown_key'],
  ['a control character in a name', `${SITE}  "a\\u0007b": {address: 10.0.1.6, components: []}\n`, '10:3 site.unsafe_character'],
  ['a line end in a name', `${SITE}  "a\\nb": {address: 10.0.1.6, components: []}\n`, '10:3 site.unsafe_character'],
  ['a zero-width space in a name', `${SITE}  a\u200bb: {address: 10.0.1.6, components: []}\n`, '10:3 site.unsafe_character'],
  ['a filler letter in a name', `${SITE}  a\u3164: {address: 10.0.1.6, components: []}\n`, '10:3 site.unsafe_character'],
  ['an override of direction in a name', `${SITE}  "a\\u202eb": {address: 10.0.1.6, components: []}\n`, '10:3 site.unsafe_character'],
  ['an override of direction in a comment', `${SITE}# \u202e nothing to see\n`, '10:3 site.unsafe_character'],
  ['a control character in a path', `${SITE}firewalls: {f: {export: "a\\u0000.conf"}}\n`, '10:25 site.unsafe_character'],
  ['a null byte', `${SITE}\0`, '10:1 site.yaml_syntax'],
  ['a number that is no whole one', `vmsguard: 1.0\n${SITE.slice(12)}`, '1:11 site.must_be_integer'],
  ['an octal version', `vmsguard: 01\n${SITE.slice(12)}`, '1:11 site.must_be_integer'],
];

describe('parseSite refuses', () => {
  it.each(REFUSED)('%s', (_name, text, ...expected) => {
    expect(readSite(text).value).toBeUndefined();
    expect(codes(text)).toEqual(expected);
  });

  it('deep nesting', () => {
    for (const text of ['['.repeat(5000), 'a: '.repeat(1) + '{a: '.repeat(5000), '- '.repeat(5000)]) {
      expect(readSite(text).diagnostics.map(({ code }) => code)).toEqual(['site.yaml_syntax']);
    }
  });

  it('a huge file', () => {
    const bytes = new TextEncoder().encode(`${SITE}${'#'.repeat(1024 * 1024)}`);
    const { value, diagnostics } = parseSite({ path: 'x.yaml', bytes });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, location }) => [code, location])).toEqual([['site.too_large', { path: 'x.yaml' }]]);
  });

  it('bytes that are no UTF-8', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode(SITE), 0xff, 0xfe]);
    expect(parseSite({ path: 'x.yaml', bytes }).diagnostics.map(({ code }) => code)).toEqual(['site.not_utf8']);
  });

  it('to read text behind a mark of another encoding', () => {
    const bytes = Buffer.from(`\ufeff${SITE}`, 'utf16le');
    expect(parseSite({ path: 'x.yaml', bytes }).diagnostics.map(({ code }) => code)).toEqual(['site.not_utf8']);
  });
});

describe('parseSite on hostile text', () => {
  it('leaves prototypes alone', () => {
    readSite(`${SITE}__proto__: {polluted: true}\n`);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('takes names of object members as names', () => {
    const { value, diagnostics } = readSite(`${SITE}  constructor: {address: 10.0.1.6, components: []}\n  toString: {address: 10.0.1.7, components: []}\n`);
    expect(diagnostics).toEqual([]);
    expect(value?.hosts.map(({ name }) => name)).toEqual(['rec', 'constructor', 'toString']);
  });

  it('does not take object members for references', () => {
    expect(codes(`${SITE}relations:\n  r: {from: constructor, to: toString, services: any}\n`)).toEqual([
      '11:13 site.unknown_flow_end',
      '11:30 site.unknown_flow_end',
    ]);
  });

  it('shortens what it repeats', () => {
    const { diagnostics } = readSite(`${SITE}${'k'.repeat(90_000)}: 1\n`);
    expect(String(diagnostics[0]?.parameters['value']).length).toBeLessThanOrEqual(101);
  });

  it('reads a large file of mistakes in time', () => {
    const names = Array.from({ length: 9000 }, (_none, index) => `  host-number-${index}: {address: 10.0.1.5, components: [sql-server]}`);
    const ends = Array.from({ length: 20_000 }, (_none, index) => `hots-number-${index}`);
    const text = `${HEAD}${ZONES}hosts:\n${names.join('\n')}\nrelations:\n  r: {from: [${ends.join(', ')}], to: rec, services: any}\n`;
    expect(readSite(text).diagnostics.length).toBe(101);
  });

  it('needs time in proportion to the mistakes of a file, up to the largest that is read', () => {
    const zones = Array.from({ length: 70_000 }, (_none, index) => `  a${index}: x\n`).join('');
    const before = process.cpuUsage();
    expect(readSite(`${HEAD}zones:\n${zones}`).diagnostics.length).toBe(101);
    expect(process.cpuUsage(before).user).toBeLessThan(8_000_000);
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        parseSite({ path: 'x.yaml', bytes });
      }),
    );
  });

  it('never throws, whatever the YAML, and can say everything it finds', () => {
    const word = fc.constantFrom(
      'vmsguard', 'zones', 'hosts', 'a', '1', '10.0.0.1', '10.0.0.0/24', 'camera', 'kind', 'ipv4', 'gateway', 'none', 'components',
      'recording-server', 'features', 'matrix', 'port', 'true', '&x', '*x', '!!t', '<<', '-', '?', '|', '>', '"', "'", '\u202e', '__proto__', '',
    );
    const token = fc.oneof(word, fc.constantFrom(': ', ':\n', '\n', '\n  ', '\n    ', '- ', '{', '}', '[', ']', ', ', '#', '---\n', '\t'));
    fc.assert(
      fc.property(fc.array(token, { maxLength: 60 }), fc.boolean(), (tokens, isHeaded) => {
        const { value, diagnostics } = readSite((isHeaded ? HEAD + ZONES : '') + tokens.join(''));
        for (const each of diagnostics) {
          expect(sentence(each, 'en')).not.toContain('undefined');
          expect(sentence(each, 'ja')).not.toContain('undefined');
        }
        if (value === undefined) expect(diagnostics.some(({ effect }) => effect === 'error')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws when a line of a sound site is lost, doubled or changed', () => {
    const lines = airport().split('\n');
    fc.assert(
      fc.property(fc.nat(lines.length - 1), fc.nat(200), fc.string({ maxLength: 4 }), (line, column, text) => {
        const changed = [...lines];
        changed[line] = `${(lines[line] ?? '').slice(0, column)}${text}${(lines[line] ?? '').slice(column + 1)}`;
        readSite(changed.join('\n')).diagnostics.map((each) => sentence(each, 'ja'));
        readSite([...lines.slice(0, line), ...lines.slice(line + 1)].join('\n'));
        readSite([...lines.slice(0, line), lines[line], ...lines.slice(line)].join('\n'));
      }),
    );
  });
});

describe('readYaml', () => {
  it('places every value where it begins', () => {
    const text = 'a: 1\n"b":\n  - x\n  -\n  - {c: "d"}\n';
    const document = readYaml({ path: 'x', bytes: new TextEncoder().encode(text) }, problemList('x'));
    const b = document?.place.children.get('b');
    expect([b?.key.region, b?.value.region]).toEqual([{ startLine: 2, startColumn: 1 }, { startLine: 3, startColumn: 3 }]);
    expect(b?.children.get('1')?.value.region).toEqual({ startLine: 3, startColumn: 3 });
    expect(b?.children.get('2')?.children.get('c')?.value.region).toEqual({ startLine: 5, startColumn: 9 });
    expect(JSON.stringify(document?.data)).toBe('{"a":1,"b":["x","",{"c":"d"}]}');
  });

  it('keeps the text of everything but whole numbers and truth values', () => {
    const text = '[1, -1, 01, 1.0, 1e3, 0x10, 9007199254740993, ~, null, yes, True, true, "true"]';
    const document = readYaml({ path: 'x', bytes: new TextEncoder().encode(text) }, problemList('x'));
    expect(document?.data).toEqual([1, -1, '01', '1.0', '1e3', '0x10', '9007199254740993', '~', 'null', 'yes', 'True', true, 'true']);
  });
});
