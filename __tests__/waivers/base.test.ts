import { describe, expect, it } from 'vitest';
import { edited } from '../run/base-site.js';
import { broken, campus, compare, fitting, SITE, siteOf, told, withWaivers } from './campus.js';

const waived = withWaivers([fitting]);

function weakened(report: Awaited<ReturnType<typeof compare>>): readonly string[] {
  return siteOf(report).comparison?.weakenings.map(({ code }) => code) ?? [];
}

describe('a waiver in a change', () => {
  it('counts when it stands in the base', async () => {
    const report = await compare(waived, waived, { scope: 'all' });
    expect(report.verdict).toBe('pass');
    expect(weakened(report)).toEqual([]);
  });

  it('does not count when the change adds it, and is told', async () => {
    const report = await compare(campus, waived);
    expect(report.verdict).toBe('fail');
    expect(weakened(report)).toContain('weakening.waiver_added');
    expect(siteOf(report).waivers?.map(({ state, covers }) => [state, covers])).toEqual([['pending', 0]]);
    expect(told(report).filter((line) => line.includes('waiver'))).toEqual([]);
  });

  it('counts with the change when the run is told so', async () => {
    const report = await compare(campus, waived, { waiversFrom: 'head' });
    expect(report.verdict).toBe('pass');
    expect(weakened(report)).toContain('weakening.waiver_added');
  });

  it('counts as far as the base has it when the change widens it', async () => {
    const wide = withWaivers([{ ...fitting, from: 'operators' }]);
    const report = await compare(waived, wide, { scope: 'all' });
    expect(weakened(report)).toEqual(['weakening.waiver_widened']);
    expect(report.verdict).toBe('pass');
    const grown = edited('exports/core.conf', (text) => text.replace('10.20.30.16 255.255.255.252', '10.20.30.16 255.255.255.248'), wide);
    expect((await compare(waived, grown)).verdict).toBe('fail');
    expect((await compare(wide, grown)).verdict).not.toBe('error');
  });

  it.each([
    ['lasts longer', { expires: '2027-04-01' }],
    ['covers more ports', { services: 'tcp/80-81' }],
    ['covers more cameras', { to: 'cam-c' }],
  ])('is told when it %s', async (_what, change) => {
    expect(weakened(await compare(waived, withWaivers([{ ...fitting, ...change }])))).toEqual(['weakening.waiver_widened']);
  });

  it('may be narrowed at once', async () => {
    const report = await compare(withWaivers([{ ...fitting, from: 'operators', expires: '2027-06-30' }]), waived, { scope: 'all' });
    expect(weakened(report)).toEqual([]);
    expect(report.verdict).toBe('pass');
  });

  it('does not grow with the group that it names', async () => {
    const grouped = (addresses: string): typeof campus =>
      withWaivers([{ ...fitting, from: 'desk' }], edited(SITE, (text) => text.replace('clientGroups:\n', `clientGroups:\n  desk: {addresses: ${addresses}, kinds: [smart-client]}\n`), broken));
    const [base, head] = [grouped('10.20.30.16/31'), grouped('10.20.30.16/30')];
    expect(weakened(await compare(base, head))).toContain('weakening.waiver_widened');
    expect((await compare(base, head, { scope: 'all' })).verdict).toBe('fail');
    expect((await compare(head, head, { scope: 'all' })).verdict).toBe('pass');
  });

  it('leaves its finding to be judged when it is taken away', async () => {
    const report = await compare(waived, broken);
    expect(report.verdict).toBe('fail');
    expect(siteOf(report).findings.find(({ ruleId }) => ruleId === fitting.rule)?.change).toBe('new');
  });
});
