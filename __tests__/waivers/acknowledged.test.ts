import { describe, expect, it } from 'vitest';
import type { ReportDiagnostic } from '../../src/model/report.js';
import { edited, type Files } from '../run/base-site.js';
import { campus, check, compare, CORE, SITE, siteOf, told } from './campus.js';

/** A statement of a policy that no FortiGate has. */
const LINE = '        set frobnicate enable';

function strange(files: Files = campus, times = 1): Files {
  let met = 0;
  return edited(CORE, (text) => text.replaceAll(/^ +set action accept$/gmu, (line) => ((met += 1) <= times ? `${line}\n${LINE}` : line)), files);
}

function acknowledging(hash: string, files: Files, expires = '2027-03-31'): Files {
  const entry = JSON.stringify({ file: CORE, hash, reason: 'looked up with the vendor: a display setting', expires });
  return edited(SITE, (text) => `${text}\nacknowledged:\n  - ${entry}\n`, files);
}

type Told = Awaited<ReturnType<typeof check>>;

function strangeLines(report: Told): readonly ReportDiagnostic[] {
  return siteOf(report).diagnostics.filter(({ code }) => code === 'export.unrecognised' || code === 'export.unsupported');
}

async function hashOf(files: Files): Promise<string> {
  const [one] = strangeLines(await check(files));
  if (one?.lineHash === undefined) throw new Error('the line has no hash');
  return one.lineHash;
}

describe('a line that is not understood', () => {
  it('makes the site incomplete and prints its hash', async () => {
    const report = await check(strange());
    expect(report.verdict).not.toBe('pass');
    expect(strangeLines(report)).toEqual([expect.objectContaining({ effect: 'incomplete', lineHash: expect.stringMatching(/^[0-9a-f]{32}$/u) })]);
  });

  it('is a warning once it is acknowledged, and stays in doubt', async () => {
    const plain = await check(strange());
    const report = await check(acknowledging(await hashOf(strange()), strange()));
    expect(strangeLines(report)).toEqual([expect.objectContaining({ effect: 'warning', level: 'warning', acknowledged: expect.objectContaining({ expires: '2027-03-31' }) })]);
    expect(siteOf(report).findings).toEqual(siteOf(plain).findings);
    expect(siteOf(report).requirements).toEqual(siteOf(plain).requirements);
    expect(siteOf(report).diagnostics.filter(({ effect }) => effect === 'incomplete')).toEqual([]);
    expect(siteOf(report).coverage).toEqual(siteOf(plain).coverage);
  });

  it('is not acknowledged by the hash of another text', async () => {
    const other = edited(CORE, (text) => text.replace('set frobnicate enable', 'set frobnicate disable'), acknowledging(await hashOf(strange()), strange()));
    const report = await check(other);
    expect(strangeLines(report).map(({ effect }) => effect)).toEqual(['incomplete']);
    expect(told(report)).toContain('medium waiver/acknowledgement_unused (0, vmsguard.yaml)');
  });

  it('is acknowledged once, not wherever it stands', async () => {
    const report = await check(acknowledging(await hashOf(strange()), strange(campus, 2)));
    expect(strangeLines(report).map(({ effect }) => effect).sort()).toEqual(['incomplete', 'warning']);
  });

  it('counts again after the last day', async () => {
    const files = acknowledging(await hashOf(strange()), strange(), '2026-11-22');
    expect(strangeLines(await check(files)).map(({ effect }) => effect)).toEqual(['warning']);
    const later = await check(files, { today: '2026-11-23' });
    expect(strangeLines(later).map(({ effect }) => effect)).toEqual(['incomplete']);
    expect(told(later)).toContain('high waiver/acknowledgement_expired (0, vmsguard.yaml)');
  });

  it('has no hash where it may hold a secret', async () => {
    const report = await check(edited(CORE, (text) => text.replace('set frobnicate enable', 'set frobnicate-key enable'), strange()));
    expect(strangeLines(report).map(({ effect, lineHash }) => [effect, lineHash])).toEqual([['incomplete', undefined]]);
  });

  it('is not acknowledged by the change that brings it', async () => {
    const head = acknowledging(await hashOf(strange()), strange());
    const report = await compare(campus, head);
    expect(strangeLines(report).map(({ effect }) => effect)).toEqual(['incomplete']);
    expect(siteOf(report).comparison?.weakenings.map(({ code }) => code)).toContain('weakening.acknowledgement_added');
    expect(strangeLines(await compare(head, head)).map(({ effect }) => effect)).toEqual(['warning']);
    expect(strangeLines(await check(head, { waiversFrom: 'none' })).map(({ effect }) => effect)).toEqual(['incomplete']);
  });
});
