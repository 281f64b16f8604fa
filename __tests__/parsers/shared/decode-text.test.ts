import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/parsers/shared/decode-text.js';

const utf8 = new TextEncoder();

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

/** 規則名 in cp932, and `é` in windows-1252. */
const RULE_NAME = Uint8Array.of(0x8b, 0x4b, 0x91, 0xa5, 0x96, 0xbc);

describe('decodeText', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['UTF-8', utf8.encode('name 規則名'), 'name 規則名', 'utf-8'],
    ['UTF-8 with a mark', utf8.encode('\ufeffname'), 'name', 'utf-8'],
    ['UTF-16LE with a mark', utf16('\ufeffname 規', 'le'), 'name 規', 'utf-16le'],
    ['UTF-16BE with a mark', utf16('\ufeffname 規', 'be'), 'name 規', 'utf-16be'],
    ['UTF-16LE without one', utf16('rule name', 'le'), 'rule name', 'utf-16le'],
    ['UTF-16BE without one', utf16('rule name', 'be'), 'rule name', 'utf-16be'],
    ['cp932', RULE_NAME, '規則名', 'shift_jis'],
    ['UTF-8 that zeros follow', utf8.encode('name\0\0'), 'name', 'utf-8'],
    ['nothing', new Uint8Array(), '', 'utf-8'],
  ])('reads %s', (_what, bytes, text, encoding) => {
    expect(decodeText(bytes)).toEqual({ text, encoding, guessed: false });
  });

  it('guesses what is neither and says so', () => {
    expect(decodeText(Uint8Array.of(0x63, 0x61, 0x66, 0xe9))).toEqual({ text: 'café', encoding: 'windows-1252', guessed: true });
  });

  it.each<[string, Uint8Array]>([
    ['a zero in UTF-8', utf8.encode('permit\0deny')],
    ['a zero in UTF-16', utf16('\ufeffper\0mit', 'le')],
    ['half a character of UTF-16', utf16('\ufeffabc', 'le').subarray(0, 7)],
    ['half a surrogate pair', utf16('\ufeffa\ud83d', 'le')],
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
    ['a mark of UTF-8 before other bytes', Uint8Array.of(0xef, 0xbb, 0xbf, 0xff, 0xfe, 0)],
  ])('refuses %s', (_what, bytes) => {
    expect(decodeText(bytes)).toBeUndefined();
  });

  it('reads any text without zeros that was written as UTF-8', () => {
    const texts = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0') && !text.startsWith('\ufeff'));
    fc.assert(fc.property(texts, (text) => {
      expect(decodeText(utf8.encode(text))?.text).toBe(text);
    }));
  });

  it.each(['le', 'be'] as const)('reads any text without zeros that was written as UTF-16%s with a mark', (order) => {
    const texts = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'));
    fc.assert(fc.property(texts, (text) => {
      expect(decodeText(utf16(`\ufeff${text}`, order))?.text).toBe(text);
    }));
  });

  it('never throws and never lets a zero through', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(decodeText(bytes)?.text ?? '').not.toContain('\0');
    }));
  });
});
