import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownText } from '../../../src/parsers/shared/own-text.js';
import { createWordShelf } from '../../../src/parsers/shared/word-shelf.js';

describe('createWordShelf', () => {
  it('cuts what slice cuts', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' '), maxLength: 60 }), fc.array(fc.nat(60), { maxLength: 40 }), (text, ends) => {
        const shelf = createWordShelf(text);
        for (const [index, end] of ends.entries()) {
          const start = ends[index + 1] ?? 0;
          expect(shelf.cut(Math.min(start, text.length), Math.min(end, text.length))).toBe(text.slice(Math.min(start, text.length), Math.min(end, text.length)));
        }
      }),
    );
  });

  it('tells words of one shelf apart', () => {
    // Length, first, middle and last letter are the same, and so is the shelf.
    const shelf = createWordShelf('aXcdefaYcdef');
    expect([shelf.cut(0, 6), shelf.cut(6, 12), shelf.cut(0, 6)]).toEqual(['aXcdef', 'aYcdef', 'aXcdef']);
  });
});

describe('ownText', () => {
  it('is the same text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => { expect(ownText(text)).toBe(text); }));
  });
});
