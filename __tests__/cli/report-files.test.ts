import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { REPORT_FORMATS } from '../../src/cli/report-options.js';
import { recordingTerminal, scratchFolder, SHOP, type RecordingTerminal, type ScratchFolder } from './scratch-folder.js';

let folder: ScratchFolder = scratchFolder();
folder.remove();

beforeEach(() => {
  folder = scratchFolder();
  folder.write('shop.yaml', SHOP);
});

afterEach(() => {
  folder.remove();
});

async function vmsguard(...args: readonly string[]): Promise<RecordingTerminal & { readonly code: number }> {
  const terminal = recordingTerminal(folder.path);
  return { ...terminal, code: await main(args, terminal) };
}

function written(name: string): string {
  return readFileSync(join(folder.path, name), 'utf8');
}

const STARTS = {
  text: 'site "Corner shop"',
  json: '{\n  "schemaVersion": 1',
  sarif: '{\n  "$schema": "https://json.schemastore.org/sarif-2.1.0.json"',
  junit: '<?xml version="1.0"',
  csv: '\ufeff"Record"',
  markdown: '## ⚠️ vmsguard: incomplete',
  comment: '<!-- vmsguard:comment:default -->',
} as const;

describe('check', () => {
  it.each(REPORT_FORMATS)('writes %s to the terminal, and the same to files', async (format) => {
    const shown = await vmsguard('check', '--format', format);
    const kept = await vmsguard('check', '--report', `${format}=report.out`);
    expect([shown.code, kept.code]).toEqual([2, 2]);
    expect(shown.output.join('').startsWith(STARTS[format])).toBe(true);
    expect(written('report.out')).toBe(shown.output.join(''));
  });

  it('writes several files at once', async () => {
    expect((await vmsguard('check', '--report', 'csv=a.csv', '--report', 'junit=b.xml', '--report', 'sarif=c.sarif')).code).toBe(2);
    expect(['a.csv', 'b.xml', 'c.sarif'].every((name) => existsSync(join(folder.path, name)))).toBe(true);
  });

  it('writes over no input and through no link', async () => {
    expect((await vmsguard('check', '--report', 'csv=shop.yaml')).code).toBe(3);
    symlinkSync(join(folder.path, 'elsewhere'), join(folder.path, 'link'));
    expect((await vmsguard('check', '--report', 'csv=link')).code).toBe(3);
    expect(written('shop.yaml')).toBe(SHOP);
    expect(existsSync(join(folder.path, 'elsewhere'))).toBe(false);
  });

  it.each(['json', 'sarif', 'junit', 'csv'])('is no pass when the reader of %s goes away', async (format) => {
    const gone = recordingTerminal(folder.path, { write: () => Promise.resolve(false) });
    expect(await main(['check', '--format', format], gone)).toBe(3);
  });
});

describe('diff', () => {
  it('writes files beside its report', async () => {
    folder.write('before/shop.yaml', SHOP);
    folder.write('after/shop.yaml', SHOP.replace('internet: {kind: internet}', 'internet: {kind: internet}\n  guests: {kind: guest, ipv4: 192.168.30.0/24, gateway: none}'));
    expect((await vmsguard('diff', 'before', 'after', '--report', 'comment=comment.md')).code).toBe(2);
    expect(written('comment.md')).toContain('compared with before');
  });

  it('writes over no input of either side', async () => {
    folder.write('before/shop.yaml', SHOP);
    folder.write('after/shop.yaml', SHOP);
    expect((await vmsguard('diff', 'before', 'after', '--report', 'csv=before/shop.yaml')).code).toBe(3);
    expect((await vmsguard('diff', 'before', 'after', '--report', 'csv=after/shop.yaml')).code).toBe(3);
    expect(written('before/shop.yaml') + written('after/shop.yaml')).toBe(SHOP + SHOP);
  });
});
