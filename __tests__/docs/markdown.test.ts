import { describe, expect, it } from 'vitest';
import { cell, fillBlock, table } from '../../scripts/docs/markdown.mjs';

describe('cell', () => {
  it.each([
    ['a | b', 'a \\| b'],
    ['two\n  lines', 'two lines'],
    [' plain ', 'plain'],
  ])('writes %j as %j', (text, written) => {
    expect(cell(text)).toBe(written);
  });
});

describe('table', () => {
  it('keeps every row at the width of the heading', () => {
    expect(table(['a', 'b'], [['1', '2|3']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2\\|3 |');
  });
});

describe('fillBlock', () => {
  const text = 'before\n<!-- begin x -->\nold\n<!-- end x -->\nafter\n';

  it('replaces what stands between the marks', () => {
    expect(fillBlock(text, { name: 'x', path: 'p' }, 'new')).toBe('before\n<!-- begin x -->\n\nnew\n\n<!-- end x -->\nafter\n');
  });

  it('gives the same text when it is filled twice', () => {
    const once = fillBlock(text, { name: 'x', path: 'p' }, 'new');
    expect(fillBlock(once, { name: 'x', path: 'p' }, 'new')).toBe(once);
  });

  it('says which block a page lacks', () => {
    expect(() => fillBlock(text, { name: 'y', path: 'p.md' }, 'new')).toThrow('p.md has no place for the block "y"');
  });
});
