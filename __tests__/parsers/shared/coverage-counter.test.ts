import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLine } from '../../../src/model/source.js';
import { coverageCounter } from '../../../src/parsers/shared/coverage-counter.js';

const STATES = ['understood', 'noEffect', 'partial', 'unsupported', 'unrecognised'] as const;

describe('coverageCounter', () => {
  it('starts from nothing', () => {
    const elements = { understood: 0, noEffect: 0, partial: 0, unsupported: 0, unrecognised: 0 };
    expect(coverageCounter('a', 'iptables', 'line').result()).toEqual({ path: 'a', format: 'iptables', unit: 'line', total: 0, elements, notUnderstood: [] });
  });

  it('counts each element once and keeps the places of what was not understood, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STATES)), (states) => {
        const counter = coverageCounter('a', 'iptables', 'line');
        for (const [index, state] of states.entries()) counter.count(state, atLine('a', index + 1));
        const { total, elements, notUnderstood } = counter.result();
        expect(total).toBe(states.length);
        for (const state of STATES) expect(elements[state]).toBe(states.filter((one) => one === state).length);
        const lines = states.flatMap((state, index) => (state === 'unsupported' || state === 'unrecognised' ? [index + 1] : []));
        expect(notUnderstood.map(({ region }) => region?.startLine)).toEqual(lines);
      }),
    );
  });

  it('gives results that later counting leaves alone', () => {
    const counter = coverageCounter('a', 'iptables', 'line');
    const before = counter.result();
    counter.count('unrecognised', atLine('a', 1));
    expect([before.total, before.elements.unrecognised]).toEqual([0, 0]);
  });
});
