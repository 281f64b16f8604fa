/** The same on a disk: what a file system can do to an export. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundledPolicy } from '../../src/bundled-policy.js';
import type { Report } from '../../src/model/report.js';
import { run } from '../../src/run.js';
import { diskWorkspace } from '../../src/workspace.js';
import { FIREWALL, HOST, judge, outline, request, shop, SITE } from './base-site.js';

const policy = await bundledPolicy();
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'vmsguard-'));
  for (const [path, bytes] of shop) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function judgeDisk(limits?: Parameters<typeof diskWorkspace>[1]): Promise<Report> {
  return run(request, { workspace: diskWorkspace(root, limits), policy });
}

function obstacles(report: Report): readonly string[] {
  return report.sites.flatMap((site) => site.diagnostics).flatMap(({ effect, code, location }) => (effect === 'error' || effect === 'incomplete' ? [`${effect} ${code} ${location.path}`] : []));
}

describe('run on a disk', () => {
  it('judges as it does in memory', async () => {
    const [disk, memory] = [await judgeDisk(), await judge(shop)];
    expect(disk).toEqual(memory);
    expect(disk.verdict).toBe('pass');
  });

  it.each<[string, () => void, string]>([
    ['missing', () => rmSync(join(root, FIREWALL)), 'incomplete export.missing'],
    ['a folder', () => {
      rmSync(join(root, FIREWALL));
      mkdirSync(join(root, FIREWALL));
    }, 'incomplete workspace.not_a_file'],
    ['a link that leads out', () => {
      rmSync(join(root, FIREWALL));
      symlinkSync('/etc/passwd', join(root, FIREWALL));
    }, 'error workspace.symlink_outside'],
    ['a link inside', () => {
      rmSync(join(root, FIREWALL));
      symlinkSync(join(root, HOST), join(root, FIREWALL));
    }, 'error workspace.symlink'],
    ['a link to itself', () => {
      rmSync(join(root, FIREWALL));
      symlinkSync('edge.conf', join(root, FIREWALL));
    }, 'error workspace.symlink'],
  ])('never passes when an export is %s', async (_what, spoil, obstacle) => {
    spoil();
    const report = await judgeDisk();
    expect(['incomplete', 'error'], outline(report)).toContain(report.verdict);
    expect(obstacles(report)).toContain(`${obstacle} ${FIREWALL}`);
  });

  it('refuses an export of one byte more than the limit', async () => {
    const size = Math.max(...[...shop.values()].map(({ length }) => length));
    expect((await judgeDisk({ fileBytes: size })).verdict).toBe('pass');
    const report = await judgeDisk({ fileBytes: size - 1 });
    expect(report.verdict, outline(report)).toBe('incomplete');
    expect(obstacles(report)).toEqual([`incomplete export.too_large ${HOST}`]);
  });

  it.skipIf(process.getuid?.() === 0)('leaves a site incomplete whose export may not be read', async () => {
    chmodSync(join(root, FIREWALL), 0);
    expect(obstacles(await judgeDisk())).toEqual([`incomplete export.not_readable ${FIREWALL}`]);
  });

  it('is an error when the only site definition is gone', async () => {
    rmSync(join(root, SITE));
    expect(await judgeDisk()).toMatchObject({ verdict: 'error', sites: [], diagnostics: [{ code: 'run.no_sites' }] });
  });
});
