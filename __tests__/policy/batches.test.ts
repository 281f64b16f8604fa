import { describe, expect, it } from 'vitest';
import { joinResults, splitInput } from '../../src/policy/batches.js';
import type { PolicyResult } from '../../src/policy/input.js';
import { SLICED_LISTS } from '../../src/policy/policy-input-check.js';
import { inputWith } from './examples.js';

const input = inputWith({});

function result(changes: Partial<PolicyResult> = {}): PolicyResult {
  return { schema_version: 1, nonce: 'base-0', seen: {}, rules: {}, findings: [], requirements: [], reasons: {}, ...changes };
}

describe('splitInput', () => {
  it.each([
    [0, 1],
    [1, 1],
    [1_000, 1],
    [1_001, 2],
    [2_500, 3],
  ])('cuts %i flows into %i batches and loses none', (count, expected) => {
    const flows = inputWith({ open_flows: Array.from({ length: count }, (_unused, index) => ({ id: `flow-${index}` })) });
    const batches = splitInput(flows);
    expect(batches).toHaveLength(expected);
    expect(batches.flatMap((batch) => batch.open_flows)).toEqual(flows.open_flows);
    expect(new Set(batches.map(({ nonce }) => nonce)).size).toBe(expected);
  });

  it('cuts every list that grows with the exports, and hands the declarations to each batch', () => {
    const lines = inputWith({ open_lines: Array.from({ length: 1_500 }, (_unused, index) => ({ id: `line-${index}`, device: 'fw01' })) });
    const batches = splitInput(lines);
    expect(batches.map((batch) => batch.open_lines.length)).toEqual([1_000, 500]);
    expect(batches.map((batch) => batch.zones)).toEqual([input.zones, input.zones]);
  });
});

describe('splitInput and its lists', () => {
  it.each(SLICED_LISTS)('hands over every one of %s exactly once', (list) => {
    const facts = Array.from({ length: 2_001 }, (_unused, index) => ({ id: `fact-${index}` }));
    const batches = splitInput(Object.assign({}, input, { [list]: facts }));
    expect(batches.map((batch) => batch[list].length)).toEqual([1_000, 1_000, 1]);
    expect(batches.flatMap((batch): readonly unknown[] => batch[list])).toEqual(facts);
  });
});

describe('joinResults', () => {
  const custom = { title_ja: 'x', description_ja: 'x', message: { en: 'x', ja: 'x' }, fix: { en: 'x', ja: 'x' }, requirements: ['R-01'] };
  const rule = (id: string): PolicyResult['rules'][string] => ({ id, title: 'x', description: 'x', custom });

  it('puts rules by name, and findings by rule, then subject, then what else they say', () => {
    const finding = { rule_id: 'a/b', subject: 'x', severity: 'high', parameters: {}, requirements: ['R-01'], conflicts: [] } as const;
    const found = [
      { ...finding, rule_id: 'c/d', subject: 'a' },
      { ...finding, subject: 'z', severity: 'critical' as const },
      { ...finding, parameters: { port: 2 } },
      { ...finding, parameters: { port: 1 } },
    ];
    const joined = joinResults(input, [result({ rules: { 'c/d': rule('c/d'), 'a/b': rule('a/b') }, findings: found })]);
    expect(Object.keys(joined.rules)).toEqual(['a/b', 'c/d']);
    expect(joined.findings.map(({ rule_id: id, subject, parameters }) => [id, subject, parameters['port']])).toEqual([
      ['a/b', 'x', 1],
      ['a/b', 'x', 2],
      ['a/b', 'z', undefined],
      ['c/d', 'a', undefined],
    ]);
  });

  it('takes answers for the same whatever the order of their members', () => {
    const { id, title, ...rest } = rule('a/b');
    const finding = { rule_id: 'a/b', subject: 'x', severity: 'high', parameters: { a: 1, b: 2 }, requirements: ['R-01'], conflicts: [] } as const;
    const first = result({ rules: { 'a/b': { id, title, ...rest } }, findings: [finding] });
    const second = result({ rules: { 'a/b': { ...rest, title, id } }, findings: [{ ...finding, parameters: { b: 2, a: 1 } }] });
    expect(joinResults(input, [first, second]).findings).toHaveLength(1);
  });

  it('keeps two findings apart that differ in a parameter alone', () => {
    const finding = { rule_id: 'a/b', subject: 'x', severity: 'high', parameters: { a: 1 }, requirements: ['R-01'], conflicts: [] } as const;
    const joined = joinResults(input, [result({ findings: [finding] }), result({ findings: [{ ...finding, parameters: { a: 2 } }] })]);
    expect(joined.findings).toHaveLength(2);
  });

  it('counts the facts of all batches together', () => {
    const given = inputWith({ open_flows: Array.from({ length: 3 }, (_unused, index) => ({ id: `flow-${index}` })) });
    expect(joinResults(given, [result({ seen: { zones: 6, open_flows: 2 } })])).toMatchObject({ nonce: given.nonce, seen: { zones: 6, open_flows: 3, open_lines: 0 } });
  });

  it('refuses batches that tell of different rules', () => {
    const custom = { title_ja: 'x', description_ja: 'x', message: { en: 'x', ja: 'x' }, fix: { en: 'x', ja: 'x' }, requirements: ['R-01'] };
    const other = result({ rules: { 'a/b': { id: 'a/b', title: 'x', description: 'x', custom } } });
    expect(() => joinResults(input, [result(), other])).toThrow('judge two batches of one site differently');
  });

  it('refuses batches that differ on a requirement', () => {
    const other = result({ requirements: [{ id: 'R-03', verdict: 'undecided', reason: 'x' }] });
    expect(() => joinResults(input, [result(), other])).toThrow('judge two batches of one site differently');
  });

  it('accepts requirements in another order', () => {
    const requirements = ['R-04', 'R-03'].map((id) => ({ id, verdict: 'undecided', reason: 'x' }) as const);
    const joined = joinResults(input, [result({ requirements }), result({ requirements: [...requirements].reverse() })]);
    expect(joined.requirements.map(({ id }) => id)).toEqual(['R-03', 'R-04']);
  });

  it('refuses no answer at all', () => {
    expect(() => joinResults(input, [])).toThrow('were not asked');
  });
});
