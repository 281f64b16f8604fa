import fc from 'fast-check';
import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/parsers/shared/decode-text.js';
import { toExportFile } from '../../../src/parsers/shared/export-file.js';

function read(bytes: Uint8Array): { readonly text: string; readonly encoding: string; readonly codes: readonly string[] } {
  const { file, diagnostics } = toExportFile({ path: 'exports/fw', bytes });
  return { text: file.text, encoding: file.encoding, codes: diagnostics.map(({ effect, code, location }) => `${effect} ${code} ${location.path}`) };
}

describe('toExportFile', () => {
  it('turns every line end into one', () => {
    expect(read(new TextEncoder().encode('a\r\nb\rc\nd\r\r\n'))).toEqual({ text: 'a\nb\nc\nd\n\n', encoding: 'utf-8', codes: [] });
  });

  it.each(['utf-8', 'utf-16le', 'shift_jis', 'latin1'] as const)('turns line ends of %s texts into one wherever they stand', (encoding) => {
    const part = fc.constantFrom('\r', '\n', '\r\n', 'a', ' ', ...(encoding === 'latin1' ? ['\u00e9'] : encoding === 'utf-16le' ? ['\u0a0d', '\u0d0a'] : ['b']));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const body = Buffer.from(text, encoding === 'latin1' ? 'latin1' : encoding === 'utf-16le' ? 'utf16le' : 'utf8');
        // In Shift_JIS, 0x83 0x5c is one character.
        const head = encoding === 'utf-16le' ? [0xff, 0xfe] : encoding === 'shift_jis' ? [0x83, 0x5c] : [];
        const bytes = Uint8Array.from([...head, ...body]);
        const decoded = decodeText(bytes);
        expect(read(bytes).text).toBe((decoded?.text ?? '').replace(/\r\n?/gu, '\n'));
        expect(read(bytes).encoding).toBe(decoded?.encoding ?? 'binary');
      }),
    );
  });

  it('does not keep the bytes', () => {
    expect(toExportFile({ path: 'x', bytes: new TextEncoder().encode('a') }).file).toEqual({ path: 'x', text: 'a', encoding: 'utf-8' });
  });

  it('warns of an encoding that it guessed', () => {
    expect(read(Uint8Array.of(0x63, 0xe9)).codes).toEqual(['warning export.guessed_encoding exports/fw']);
  });

  it.each<[string, Uint8Array, string]>([
    ['binary content', Uint8Array.of(0, 1, 2), 'export.not_text'],
    ['gzip', gzipSync('config firewall policy'), 'export.compressed'],
    ['ZIP', new TextEncoder().encode('PK\u0003\u0004rest'), 'export.compressed'],
    ['deflated bytes', deflateSync(Buffer.alloc(4000)), 'export.not_text'],
  ])('leaves %s without text', (_what, bytes, code) => {
    expect(read(bytes)).toEqual({ text: '', encoding: 'binary', codes: [`incomplete ${code} exports/fw`] });
  });
});
