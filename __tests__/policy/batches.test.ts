import { describe, expect, it } from 'vitest';
import { joinResults, splitInput } from '../../src/policy/batches.js';
import type { PolicyResult } from '../../src/policy/input.js';
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

describe('joinResults', () => {
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
