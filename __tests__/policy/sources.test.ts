import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POLICIES } from './examples.js';

const PROJECT = join(POLICIES, '..');

function check(project: string): { readonly status: number | null; readonly stderr: string } {
  return spawnSync(process.execPath, [join(project, 'scripts', 'build-policies.mjs'), '--check'], { encoding: 'utf8' });
}

describe('build-policies --check', () => {
  let copy = '';

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'vmsguard-sources-'));
    cpSync(POLICIES, join(copy, 'policies'), { recursive: true });
    cpSync(join(PROJECT, 'scripts', 'build-policies.mjs'), join(copy, 'scripts', 'build-policies.mjs'));
    symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'));
  });

  afterAll(() => rmSync(copy, { recursive: true }));

  it('finds that the module is built from the sources beside it', () => {
    expect(check(PROJECT)).toMatchObject({ status: 0, stderr: '' });
  });

  it.each(['parameters.yaml', 'main/main.rego', 'rules/new/rule/rule.rego', 'policy.wasm', 'policy.sources.json'])(
    'finds a change in %s',
    (path) => {
      const own = join(copy, 'policies');
      cpSync(POLICIES, own, { recursive: true });
      if (path.includes('new')) cpSync(join(POLICIES, 'rules', 'port'), join(own, 'rules', 'new'), { recursive: true });
      else writeFileSync(join(own, path), 'changed');
      expect(check(copy)).toMatchObject({ status: 1, stderr: expect.stringContaining('not built from these sources') });
    },
  );
});
