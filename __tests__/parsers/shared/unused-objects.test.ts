import { describe, expect, it } from 'vitest';
import { atLine } from '../../../src/model/source.js';
import { notesOfUnused, type UnusedObject } from '../../../src/parsers/shared/unused-objects.js';

function unused(kind: string, names: readonly string[], path = 'fw.conf'): readonly UnusedObject[] {
  return names.map((name, index) => ({ kind, name, location: atLine(path, 10 + index) }));
}

describe('notesOfUnused', () => {
  it('says nothing of nothing', () => {
    expect(notesOfUnused([])).toEqual([]);
  });

  it('names every object of a short list, at the first of them', () => {
    expect(notesOfUnused(unused('chain', ['a', 'b']))).toEqual([
      { effect: 'note', code: 'export.unused', location: atLine('fw.conf', 10), parameters: { kind: 'chain', count: 2, names: 'a, b' } },
    ]);
  });

  it('names the first five of a long list and counts them all', () => {
    const [note] = notesOfUnused(unused('chain', ['a', 'b', 'c', 'd', 'e', 'f', 'g']));
    expect(note?.parameters).toEqual({ kind: 'chain', count: 7, names: 'a, b, c, d, e, …' });
    expect(notesOfUnused(unused('chain', ['a', 'b', 'c', 'd', 'e']))[0]?.parameters).toEqual({ kind: 'chain', count: 5, names: 'a, b, c, d, e' });
  });

  it('makes one note of each kind and file', () => {
    const notes = notesOfUnused([...unused('chain', ['a']), ...unused('set', ['b']), ...unused('chain', ['c'], 'other.conf'), ...unused('chain', ['d'])]);
    expect(notes.map(({ parameters, location }) => [parameters['kind'], location.path, parameters['names']])).toEqual([
      ['chain', 'fw.conf', 'a, d'],
      ['set', 'fw.conf', 'b'],
      ['chain', 'other.conf', 'c'],
    ]);
  });

  it('cuts names that are too long', () => {
    expect(notesOfUnused(unused('chain', ['x'.repeat(100)]))[0]?.parameters['names']).toBe(`${'x'.repeat(40)}…`);
  });
});
