import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { toExportFile } from '../../../src/parsers/shared/export-file.js';

function read(bytes: Uint8Array): { readonly text: string; readonly encoding: string; readonly codes: readonly string[] } {
  const { file, diagnostics } = toExportFile({ path: 'exports/fw', bytes });
  return { text: file.text, encoding: file.encoding, codes: diagnostics.map(({ effect, code, location }) => `${effect} ${code} ${location.path}`) };
}

describe('toExportFile', () => {
  it('turns every line end into one', () => {
    expect(read(new TextEncoder().encode('a\r\nb\rc\nd\r\r\n'))).toEqual({ text: 'a\nb\nc\nd\n\n', encoding: 'utf-8', codes: [] });
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
