import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childText, childrenNamed, firstChild, MAX_XML_DEPTH, readXml } from '../../../src/parsers/shared/xml-reader.js';

describe('readXml', () => {
  it('keeps the line of every start tag, also of one that spans lines', () => {
    const { root, problem } = readXml('<?xml version="1.0"?>\n<a>\n\t<b\n  c="1">x</b>\n\t<b/>\n</a>\n');
    expect(problem).toBeUndefined();
    expect(root?.line).toBe(2);
    expect(root?.children.map((child) => child.line)).toEqual([3, 5]);
    expect(root?.children[0]?.attributes.get('c')).toBe('1');
  });

  it('joins text, CDATA and character references, and trims the ends', () => {
    const { root } = readXml('<a> one <![CDATA[<two> ]]>&amp; three<!-- c --> </a>');
    expect(root?.text).toBe('one <two> & three');
  });

  it('keeps text that stands beside children', () => {
    const { root } = readXml('<a>stray<b/></a>');
    expect(root?.text).toBe('stray');
    expect(root?.children).toHaveLength(1);
  });

  it('refuses a DOCTYPE and expands no entity', () => {
    const { root, problem } = readXml('<!DOCTYPE a [<!ENTITY x "boom">]>\n<a>&x;</a>');
    expect(problem?.kind).toBe('doctype');
    expect(root).toBeUndefined();
  });

  it('reports the end of a cut text and keeps what stood before', () => {
    const { root, problem } = readXml('<a>\n<b>1</b>\n<c>2');
    expect(problem?.kind).toBe('truncated');
    expect(childText(root, 'b')).toBe('1');
    expect(firstChild(root, 'c')).toBeDefined();
  });

  it('stops where the text is no XML any more', () => {
    const { root, problem } = readXml('<a>\n<b>1</b>\n<c></d>\n<e/></a>');
    expect(problem).toMatchObject({ kind: 'malformed', line: 3 });
    expect(childText(root, 'b')).toBe('1');
    expect(firstChild(root, 'e')).toBeUndefined();
  });

  it.each([
    ['a second root', '<a/><b/>', 'malformed'],
    ['text after the root', '<a/>x', 'malformed'],
    ['an unknown entity', '<a>&nbsp;</a>', 'malformed'],
    ['a repeated attribute', '<a b="1" b="2"/>', 'malformed'],
    ['an empty text', '', 'truncated'],
  ])('finds %s', (_what, text, kind) => {
    expect(readXml(text).problem?.kind).toBe(kind);
  });

  it('stops at the depth limit', () => {
    const deep = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);
    expect(readXml(deep(MAX_XML_DEPTH)).problem).toBeUndefined();
    expect(readXml(deep(MAX_XML_DEPTH + 1)).problem?.kind).toBe('too_deep');
    expect(readXml('<a>'.repeat(100_000)).problem?.kind).toBe('too_deep');
  });

  it('keeps hostile names apart', () => {
    const { root } = readXml('<a __proto__="1"><__proto__>x</__proto__><constructor>y</constructor></a>');
    expect(root?.attributes.get('__proto__')).toBe('1');
    expect(childText(root, 'constructor')).toBe('y');
    expect(childText(root, 'toString')).toBeUndefined();
  });

  it('finds children by name in order', () => {
    const { root } = readXml('<a><b>1</b><c/><b>2</b></a>');
    expect(childrenNamed(root, 'b').map((child) => child.text)).toEqual(['1', '2']);
    expect(childrenNamed(undefined, 'b')).toEqual([]);
  });

  it('reads 20 MB', () => {
    const rule = '\t\t<rule>\n\t\t\t<type>pass</type>\n\t\t\t<source>\n\t\t\t\t<any></any>\n\t\t\t</source>\n\t\t</rule>\n';
    const text = `<a>\n${rule.repeat(Math.ceil(20_000_000 / rule.length))}</a>\n`;
    const { root, problem } = readXml(text);
    expect(problem).toBeUndefined();
    expect(root?.children.length).toBeGreaterThan(200_000);
  });

  it('leaves at the first mistake, however many follow', () => {
    const text = `<a>${'<!x>'.repeat(15_000)}`;
    const before = process.cpuUsage();
    for (let time = 0; time < 40; time += 1) expect(readXml(text).problem?.kind).toBe('malformed');
    expect(process.cpuUsage(before).user).toBeLessThan(3_000_000);
  });

  it('never throws, whatever the text', () => {
    const piece = fc.constantFrom('<a>', '</a>', '<b c="d">', '</b>', '<![CDATA[', ']]>', '&amp;', '&x;', '<!--', '-->', '<?x ?>', ' ', '\u0000');
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 30 }), (pieces) => {
        const { root, problem } = readXml(pieces.join(''));
        expect(root !== undefined || problem !== undefined).toBe(true);
      }),
    );
  });
});
