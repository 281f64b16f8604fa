import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/parsers/fortigate/tokenise.js';

interface Read {
  readonly verb: string;
  readonly key: string;
  readonly words: readonly string[];
  readonly line: number;
}

function read(text: string): readonly Read[] {
  const statements: Read[] = [];
  tokenise(text, ({ verb, key, words, line }) => {
    statements.push({ verb, key, words: typeof words === 'string' ? [words] : [...words], line });
  });
  return statements;
}

/** Two quotes before a word change nothing, but the line is then read by character. */
function byCharacter(words: readonly string[]): string {
  return words.map((word) => `""${word}`).join(' ');
}

const letters = fc.string({ unit: fc.constantFrom(...'abcAZ09-._#/é日'), minLength: 1, maxLength: 20 });
const verb = fc.constantFrom('set', 'unset', 'append', 'edit', 'next', 'end', 'select', 'bogus');

describe('tokenise', () => {
  it('reads simple lines as it reads them by character', () => {
    fc.assert(
      fc.property(verb, fc.array(letters, { maxLength: 5 }), fc.constantFrom('', ' ', '\t\t', '    '), (first, words, indent) => {
        const expected = read(byCharacter([first, ...words]));
        expect(read(`${indent}${[first, ...words].join(' ')}${indent}`)).toEqual(expected);
        expect(read(`${indent}${first} ${words.map((word) => `"${word}"`).join('  ')}`)).toEqual(expected);
      }),
    );
  });

  it('tells words apart that are quoted in part', () => {
    expect(read('set a "one"two "three"')).toEqual([{ verb: 'set', key: 'a', words: ['onetwo', 'three'], line: 1 }]);
  });

  it('counts the lines of a quoted value', () => {
    expect(read('set a "x\nend\n"\nend').map(({ verb: word, line }) => [word, line])).toEqual([['set', 1], ['end', 4]]);
  });

  it('keeps an empty word', () => {
    expect(read('set a ""')).toEqual([{ verb: 'set', key: 'a', words: [''], line: 1 }]);
    expect(read('set a')).toEqual([{ verb: 'set', key: 'a', words: [], line: 1 }]);
  });

  it('reads a line the same whether or not an equal one came before', () => {
    const odd = '\u00a0set dstintf "servers"';
    const usual = 'set dstintf "servers"';
    expect(read(`${usual}\n${odd}`)[1]).toEqual({ ...read(odd)[0], line: 2 });
    expect(read(`${odd}\n${usual}`)[1]).toEqual({ ...read(usual)[0], line: 2 });
  });
});
