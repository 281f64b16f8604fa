import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JSON_DEPTH_LIMIT, jsonDiagnostics, readEntry, readFirstMember, readJson, type JsonEntry, type JsonOutline } from '../../../src/parsers/shared/json-reader.js';

/** The value without its positions, as JSON.parse would give it. Later members win, as they do there. */
function plain(value: JsonOutline | JsonEntry | undefined): unknown {
  if (value === undefined) return undefined;
  switch (value.kind) {
    case 'entry':
      return plain(readEntry(value));
    case 'object':
      return Object.fromEntries(value.members.map(({ key, value: item }) => [key, plain(item)]));
    case 'array':
      return value.items.map(plain);
    case 'null':
      return null;
    default:
      return value.value;
  }
}

describe('readJson', () => {
  it('keeps line and column of keys and values', () => {
    const { value } = readJson('{\n  "a": [1,\n    "x"]\n}', 'f.json');
    if (value?.kind !== 'object') throw new Error('no object');
    const member = value.members[0];
    expect(member).toMatchObject({ key: 'a', keyLine: 2, keyColumn: 3, value: { kind: 'array', line: 2, column: 8 } });
    expect(member?.value.kind === 'array' ? member.value.items : []).toMatchObject([
      { line: 2, column: 9 },
      { line: 3, column: 5 },
    ]);
  });

  it.each(['', ' ', '[', '{', '{"a"', '{"a":', '{"a":1', '{"a":1,', '[1,', '"abc', '"a\\', '"a\\u12', 'tru', '-', '[nul'])(
    'reports %j as truncated',
    (text) => {
      expect(readJson(text, 'f').problem?.code).toBe('truncated');
    },
  );

  it.each(['}', '[1 2]', '[1,]', '{"a":1,}', '{a:1}', '{"a" 1}', "['a']", '01', '+1', '.5', '1.', '[1] x', '"a\nb"', '"\\x"', '"\\u12g4"',
    'NaN', 'True', '[1}', '{"a":1]', '// c\n1', '1 1', '\u00a01'])(
    'refuses %j',
    (text) => {
      expect(readJson(text, 'f').problem?.code).toBe('syntax');
    },
  );

  it('keeps what stood before a mistake', () => {
    expect(plain(readJson('{"a":[1,2', 'f').value)).toEqual({ a: [1, 2] });
  });

  it('leaves the outermost objects in lists to be read, with their places', () => {
    const { value } = readJson('{"list": [1,\n  {"a": [{"b": 2}]},\n {}, [{"c":\n3}]]}', 'f');
    const list = value?.kind === 'object' ? value.members[0]?.value : undefined;
    if (list?.kind !== 'array') throw new Error('no list');
    expect(list.items.map(({ kind, line, column }) => [kind, line, column])).toEqual([['number', 1, 11], ['entry', 2, 3], ['entry', 3, 2], ['array', 3, 6]]);
    const entry = list.items[1];
    const first = entry?.kind === 'entry' ? readEntry(entry).members[0] : undefined;
    expect(first).toMatchObject({ key: 'a', keyLine: 2, keyColumn: 4, value: { kind: 'array', column: 9, items: [{ kind: 'object', line: 2, column: 10 }] } });
    expect(entry?.kind === 'entry' ? readFirstMember(entry) : undefined).toEqual(first);
  });

  it.each([
    ['[{"a":1,"b":[2,{"c":3', [{ a: 1, b: [2, { c: 3 }] }]],
    ['[{"a":1,"b":"cu', [{ a: 1 }]],
    ['[{"a":1,"b"', [{ a: 1 }]],
    ['[{"a":1},{"a" 2},{"a":3}]', [{ a: 1 }, {}]],
    ['[{"a":1},{"a":2,}]', [{ a: 1 }, { a: 2 }]],
  ])('reads the last entry of %s as far as it goes', (text, expected) => {
    const reading = readJson(text, 'f');
    expect(reading.problem).toBeDefined();
    expect(plain(reading.value)).toEqual(expected);
  });

  it.each([8, 39, 40, 41, 100])('notices a key that stands twice among %i, however it is spelt', (count) => {
    const keys = Array.from({ length: count }, (_value, index) => `k${index}`);
    const text = JSON.stringify([Object.fromEntries(keys.map((key) => [key, 1]))]);
    expect(readJson(text, 'f').duplicateKeys).toEqual([]);
    for (const key of [keys[0], keys.at(-1)]) {
      const again = text.replace('}]', `,"\\u006b${key?.slice(1) ?? ''}":2}]`);
      expect(readJson(again, 'f').duplicateKeys.map((one) => one.key)).toEqual([key]);
    }
  });

  it('reports a key that stands twice and keeps both', () => {
    const reading = readJson('{"a":1,\n"a":2}', 'f.json');
    expect(reading.duplicateKeys).toEqual([{ key: 'a', location: { path: 'f.json', region: { startLine: 2, startColumn: 1 } } }]);
    expect(reading.value?.kind === 'object' ? reading.value.members.length : 0).toBe(2);
    expect(jsonDiagnostics(reading, 'f.json')).toMatchObject([{ effect: 'incomplete', code: 'export.unrecognised' }]);
  });

  it('treats __proto__ as a key like any other', () => {
    const { value } = readJson('{"__proto__": {"x": 1}}', 'f');
    expect(value?.kind === 'object' ? value.members.map(({ key }) => key) : []).toEqual(['__proto__']);
  });

  it('reads nesting up to the limit and no deeper', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(readJson(nested(JSON_DEPTH_LIMIT), 'f').problem).toBeUndefined();
    expect(readJson(nested(JSON_DEPTH_LIMIT + 1), 'f').problem?.code).toBe('too_deep');
    expect(readJson('['.repeat(1_000_000), 'f').problem?.code).toBe('too_deep');
  });

  it('agrees with JSON.parse on every JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(3), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        const reading = readJson(text, 'f');
        expect(reading.problem).toBeUndefined();
        expect(JSON.stringify(plain(reading.value))).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  it('accepts exactly the texts that JSON.parse accepts', () => {
    const pieces = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '1', '-', '0', '.', 'e', 'true', 'null', ' ', '\n', '\\', 'u', '\t', 'x');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        let accepted = true;
        try {
          JSON.parse(text);
        } catch {
          accepted = false;
        }
        expect(readJson(text, 'f').problem === undefined).toBe(accepted);
      }),
      { numRuns: 3000 },
    );
  });
});
