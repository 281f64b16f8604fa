import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listSettings, mergeSettings, settingOf, withAppended, withoutSetting, withSetting, wordsOf, type OpenSettings } from '../../../src/parsers/fortigate/settings.js';

interface Step {
  readonly verb: 'set' | 'unset' | 'append';
  readonly key: string;
  readonly words: readonly string[];
}

interface Known {
  readonly words: readonly string[];
  readonly line: number;
}

function apply(steps: readonly Step[]): OpenSettings {
  let settings: OpenSettings;
  for (const [index, { verb, key, words }] of steps.entries()) {
    const [only] = words;
    const statement = { verb, key, words: only !== undefined && words.length === 1 ? only : [...words], line: index + 1 };
    if (verb === 'unset') settings = withoutSetting(settings, key);
    else settings = verb === 'set' ? withSetting(settings, statement, 'x') : withAppended(settings, statement, 'x');
  }
  return settings;
}

/** The same by the plainest means. */
function expected(steps: readonly Step[]): ReadonlyMap<string, Known> {
  const map = new Map<string, Known>();
  for (const [index, { verb, key, words }] of steps.entries()) {
    const before = map.get(key);
    if (verb === 'unset') map.delete(key);
    else if (verb === 'set' || before === undefined) map.set(key, { words, line: index + 1 });
    else map.set(key, { words: [...before.words, ...words], line: before.line });
  }
  return map;
}

function shown(settings: OpenSettings): readonly (readonly [string, Known])[] {
  return listSettings(settings).map((one) => [one.key, { words: wordsOf(one), line: one.line }]);
}

function steps(keys: number, most: number): fc.Arbitrary<readonly Step[]> {
  const step = fc.record({
    verb: fc.constantFrom('set' as const, 'set' as const, 'unset' as const, 'append' as const),
    key: fc.integer({ min: 0, max: keys }).map((number) => `key-${number}`),
    words: fc.array(fc.constantFrom('a', 'b', ''), { maxLength: 3 }),
  });
  return fc.array(step, { maxLength: most, size: 'max' });
}

describe('settings', () => {
  it('hold what a map would hold, in its order, while they are few', () => {
    fc.assert(fc.property(steps(6, 30), (list) => { expect(shown(apply(list))).toEqual([...expected(list)]); }));
  });

  it('hold what a map would hold, in its order, when they are many', () => {
    fc.assert(fc.property(steps(120, 300), (list) => { expect(shown(apply(list))).toEqual([...expected(list)]); }), { numRuns: 40 });
  });

  it('find an attribute in a long block as in a short one', () => {
    const list = Array.from({ length: 100 }, (_none, number): Step => ({ verb: 'set', key: `key-${number}`, words: ['x'] }));
    const settings = apply(list);
    expect([0, 31, 32, 33, 99].map((number) => settingOf(settings, `key-${number}`)?.line)).toEqual([1, 32, 33, 34, 100]);
    expect(settingOf(settings, 'key-100')).toBeUndefined();
  });

  it('keep the first statement of an attribute when blocks are merged', () => {
    const first = apply([{ verb: 'set', key: 'a', words: ['1'] }]);
    const second = apply([{ verb: 'set', key: 'a', words: ['2'] }, { verb: 'set', key: 'b', words: ['3'] }]);
    expect(listSettings(mergeSettings([first, second])).map((one) => [one.key, wordsOf(one)])).toEqual([['a', ['1']], ['b', ['3']]]);
  });
});
