import { describe, expect, it } from 'vitest';
import { intersectNumbers, subtractNumbers, uniteNumbers, type NumberSet } from '../../../src/model/number-set.js';
import { interfaceAtoms, REAL_INTERFACES } from '../../../src/parsers/nftables/interface-atoms.js';

const atoms = interfaceAtoms(['eth1', 'eth*', 'lo', 'eth0', 'eth', 'cam*', 'camera*', 'lo']);

function of(pattern: string): NumberSet {
  return atoms.atomsOf(pattern) ?? [];
}

describe('interfaceAtoms', () => {
  it('puts names under the prefixes that cover them', () => {
    expect(subtractNumbers(of('eth0'), of('eth*'))).toEqual([]);
    expect(subtractNumbers(of('eth'), of('eth*'))).toEqual([]);
    expect(subtractNumbers(of('camera*'), of('cam*'))).toEqual([]);
    expect(intersectNumbers(of('lo'), of('eth*'))).toEqual([]);
    expect(atoms.atomsOf('wan')).toBeUndefined();
  });

  it.each([
    ['one name', of('eth0'), ['eth0'], false],
    ['a prefix', of('eth*'), ['eth*'], false],
    ['a prefix and a name', uniteNumbers(of('cam*'), of('lo')), ['cam*', 'lo'], false],
    ['all but a name', subtractNumbers(REAL_INTERFACES, of('lo')), ['lo'], true],
    ['all but a prefix', subtractNumbers(REAL_INTERFACES, of('eth*')), ['eth*'], true],
  ])('writes %s', (_name, set, patterns, negated) => {
    expect(atoms.toMatch(set, REAL_INTERFACES)).toEqual({ match: { patterns, negated }, inexact: false });
  });

  it('writes all interfaces as no condition', () => {
    expect(atoms.toMatch(REAL_INTERFACES, REAL_INTERFACES)).toEqual({ match: undefined, inexact: false });
  });

  it('covers more, and says so, where a prefix lacks a name', () => {
    const { match, inexact } = atoms.toMatch(subtractNumbers(of('eth*'), of('eth0')), REAL_INTERFACES);
    expect(inexact).toBe(true);
    expect(match?.negated).toBe(true);
    expect(match?.patterns).not.toContain('eth1');
  });
});
