/** Whatever is wrong with a site definition: the verdict is error, the message says where, nothing throws. */
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { diagnostic } from '../../src/model/diagnostic.js';
import { bundledPolicy } from '../../src/bundled-policy.js';
import { run } from '../../src/run.js';
import { edited, judge, memoryWorkspace, outline, replaced, request, shop, SITE, textOf, without } from './base-site.js';

function errors(report: Report): readonly string[] {
  return report.sites.flatMap((site) => site.diagnostics).filter(({ effect }) => effect === 'error').map(({ code }) => code);
}

const yaml = textOf(SITE);

describe('a site definition that is no good', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'site.empty'],
    ['blanks', '  \n', 'site.empty'],
    ['only comments', '# nothing\n', 'site.empty'],
    ['a list', '- 1\n', 'site.version_mark_first'],
    ['a word', 'hello\n', 'site.version_mark_first'],
    ['a Git LFS pointer', 'version https://git-lfs.github.com/spec/v1\n', 'site.version_mark_first'],
    ['a web page', '<!DOCTYPE html>\n', 'site.version_mark_first'],
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0), 'site.not_utf8'],
    ['UTF-16', Buffer.from(`\ufeff${yaml}`, 'utf16le'), 'site.not_utf8'],
    ['cp932', Buffer.concat([Buffer.from(`${yaml}# `), Buffer.from([0x83, 0x65])]), 'site.not_utf8'],
    ['an unknown key', `${yaml}frobnicate: 1\n`, 'site.unknown_key'],
    ['a key twice', `${yaml}name: Other\n`, 'site.duplicate_key'],
    ['an alias', yaml.replace('name: Shop', 'name: &a Shop\nproductVersion: *a').replace(/productVersion: 2025 R1\n/u, ''), 'site.yaml_alias'],
    ['an alias bomb', `vmsguard: 1\na: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nname: [*c, *c]\n`, 'site.yaml_alias'],
    ['a merge key', yaml.replace('encryption: {', 'encryption: {<<: {a: 1}, '), 'site.yaml_merge'],
    ['the wrong type', yaml.replace(/zones:[\s\S]*?firewalls:/u, 'zones: 5\n\nfirewalls:'), 'site.must_be_mapping'],
    ['a name of the prototype', yaml.replace('  staff:', '  __proto__:'), 'site.reserved_name'],
    ['an absolute path', yaml.replace('exports/vms01.json', '/etc/passwd'), 'site.path_absolute'],
    ['a path that leads out', yaml.replace('exports/vms01.json', '../../etc/passwd'), 'site.path_leaves_workspace'],
    ['an address of the web', yaml.replace('exports/vms01.json', 'https://example.com/x'), 'site.path_unusable'],
  ])('%s', async (_what, content, code) => {
    const report = await judge(replaced(SITE, content));
    expect(report.verdict, outline(report)).toBe('error');
    expect(errors(report), outline(report)).toContain(code);
    expect(report.sites[0]).toMatchObject({ path: SITE, verdict: 'error', findings: [], requirements: [] });
  });

  it('missing', async () => {
    const report = await judge(without(SITE));
    expect(report.sites[0]?.diagnostics).toMatchObject([{ effect: 'error', code: 'run.site_missing', message: `the site definition ${SITE} does not exist; correct the path` }]);
    expect(report.verdict).toBe('error');
  });

  it.each(Array.from({ length: 10 }, (_unused, index) => index * 3 + 2))('cut after line %i', async (line) => {
    const report = await judge(replaced(SITE, yaml.split('\n').slice(0, line).join('\n')));
    expect(['error', 'incomplete', 'fail'], outline(report)).toContain(report.verdict);
  });

  it.each(Array.from({ length: 12 }, (_unused, index) => index * 3))('with garbage after line %i', async (line) => {
    const report = await judge(edited(SITE, (text) => text.split('\n').toSpliced(line, 0, 'garbage').join('\n')));
    expect(report.verdict, outline(report)).toBe('error');
    expect(report.sites[0]?.diagnostics.every(({ location }) => location.path === SITE)).toBe(true);
  });
});

describe('run', () => {
  it('is an error without a site', async () => {
    const report = await judge(shop, {}, []);
    expect(report).toMatchObject({ verdict: 'error', sites: [], diagnostics: [{ code: 'run.no_sites', effect: 'error', location: { path: '.' } }] });
  });

  it('takes the verdict of the worst site, and judges the others all the same', async () => {
    const two = new Map([...shop, ['bad.yaml', new TextEncoder().encode('vmsguard: 1\n')]]);
    const report = await judge(two, {}, ['bad.yaml', SITE]);
    expect(report.sites.map(({ path, verdict }) => `${path} ${verdict}`)).toEqual(['bad.yaml error', `${SITE} pass`]);
    expect(report.verdict).toBe('error');
  });

  it('counts trouble outside of sites', async () => {
    const policy = await bundledPolicy();
    for (const [effect, verdict] of [['error', 'error'], ['incomplete', 'incomplete'], ['warning', 'pass']] as const) {
      const problem = diagnostic(effect, 'workspace.symlink_outside', { path: 'x.yaml' }, { path: 'x.yaml' });
      const workspace = { ...memoryWorkspace(shop), findSites: () => Promise.resolve({ sites: [SITE], diagnostics: [problem] }) };
      const report = await run(request, { workspace, policy });
      expect(report.verdict).toBe(verdict);
      expect(report.diagnostics[0]?.message).toBe('the symbolic link x.yaml leads out of the workspace and is not followed; put the file itself there');
    }
  });

  it.each<[string, Uint8Array]>([
    ['no module', new Uint8Array()],
    ['an empty module', Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)],
  ])('is an error with %s for a policy', async (_what, wasm) => {
    const report = await run(request, { workspace: memoryWorkspace(shop), policy: { wasm, sha256: '0', version: '1.0.0' } });
    expect(report.verdict).toBe('error');
    expect(errors(report)).toEqual(['run.policy']);
  });

  it('is an error when the program itself is at fault', async () => {
    const workspace = { ...memoryWorkspace(shop), read: (path: string) => (path === SITE ? memoryWorkspace(shop).read(path) : Promise.reject(new Error('out of files'))) };
    const report = await run(request, { workspace, policy: await bundledPolicy() });
    expect(report.verdict).toBe('error');
    expect(report.sites[0]?.diagnostics.map(({ message }) => message)).toEqual(['vmsguard failed: out of files; please report it']);
  });

  it('leaves a site incomplete that rests on undecided requirements, when asked to', async () => {
    const report = await judge(shop, { failOnUndecided: true });
    expect(report.verdict, outline(report)).toBe('incomplete');
    expect(report.sites[0]?.requirements.some(({ verdict }) => verdict === 'undecided')).toBe(true);
  });

  it('judges by the level it is given', async () => {
    expect((await judge(shop, { failOn: 'info' })).verdict).toBe('fail');
    expect((await judge(shop, { failOn: 'medium' })).verdict).toBe('pass');
  });

  it('passes no requirement beside an unread export', async () => {
    const report = await judge(without('exports/edge.conf'));
    expect(report.sites[0]?.requirements.filter(({ verdict }) => verdict === 'pass')).toEqual([]);
  });

  it('says of each pass what was examined', async () => {
    const report = await judge(shop);
    const passed = report.sites[0]?.requirements.filter(({ verdict }) => verdict === 'pass') ?? [];
    expect(passed.length).toBeGreaterThan(10);
    for (const { reason, evidence } of passed) {
      expect(evidence.examined).toBeGreaterThan(0);
      expect(reason).toContain(String(evidence.examined));
    }
  });
});
