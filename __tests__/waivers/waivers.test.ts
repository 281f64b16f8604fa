import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { edited } from '../run/base-site.js';
import { broken, campus, check, CORE, fitting, opened, SITE, siteOf, told, withWaivers, type WrittenWaiver } from './campus.js';

const UNWAIVED = 'high camera/unsafe_peer (1, exports/core.conf)';
const WAIVED = 'high camera/unsafe_peer waived until 2027-03-31 (1, exports/core.conf)';

async function toldWith(...waivers: readonly WrittenWaiver[]): Promise<readonly string[]> {
  return told(await check(withWaivers(waivers)));
}

describe('a waiver', () => {
  it('lets what it covers fail nothing, and keeps it in the report', async () => {
    const report = await check(withWaivers([fitting]));
    expect(told(report)).toEqual([WAIVED]);
    expect(report.verdict).toBe('pass');
    expect(siteOf(report).waivers).toEqual([expect.objectContaining({ rule: fitting.rule, state: 'active', covers: 1, ticket: 'NET-7' })]);
    const failed = siteOf(report).requirements.filter(({ verdict }) => verdict === 'fail');
    expect(failed.length).toBeGreaterThan(0);
    expect(new Set(failed.map(({ reason }) => reason))).toEqual(new Set(['not met; waivers of the site cover every finding that speaks against it: 1']));
  });

  it('fits the schema of the report', async () => {
    const schema: object = JSON.parse(readFileSync(join(import.meta.dirname, '../../schema/report.schema.json'), 'utf8'));
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
    const report = await check(withWaivers([fitting, { ...fitting, expires: '2026-01-01' }]), { waiversFrom: 'head' });
    expect(validate(JSON.parse(JSON.stringify(report))) ? [] : validate.errors).toEqual([]);
  });

  it.each<[string, Partial<WrittenWaiver>]>([
    ['another rule', { rule: 'camera/extra_port' }],
    ['fewer sources', { from: '10.20.30.16/31' }],
    ['other destinations', { to: 'library' }],
    ['other ports', { services: 'tcp/443' }],
    ['another transport', { services: 'udp/80' }],
    ['the way back', { from: 'car-parks', to: '10.20.30.16/30' }],
  ])('covers nothing with %s', async (_what, change) => {
    const report = await check(withWaivers([{ ...fitting, ...change }]));
    expect(report.verdict).toBe('fail');
    expect(told(report)).toEqual([UNWAIVED, 'medium waiver/unused (0, vmsguard.yaml)']);
  });

  it('names what it covers by the parts of the site as well', async () => {
    expect(await toldWith({ ...fitting, from: 'control-room' })).toEqual([WAIVED]);
    expect(await toldWith({ ...fitting, from: 'operators', to: 'cam-c' })).toEqual([WAIVED]);
  });

  it('counts through its last day and no longer', async () => {
    const files = withWaivers([{ ...fitting, expires: '2026-11-22' }]);
    expect((await check(files)).verdict).toBe('pass');
    const later = await check(files, { today: '2026-11-23' });
    expect(later.verdict).toBe('fail');
    expect(told(later)).toEqual([UNWAIVED, 'high waiver/expired (0, vmsguard.yaml)']);
  });

  it('fails when it has expired, though nothing is left of what it was for', async () => {
    const report = await check(withWaivers([{ ...fitting, expires: '2026-11-21' }], campus));
    expect(told(report)).toEqual(['high waiver/expired (0, vmsguard.yaml)']);
    expect(report.verdict).toBe('fail');
  });

  it.each([
    ['2026-12-23', []],
    ['2026-12-22', ['low waiver/expires_soon']],
    ['2026-12-06', ['medium waiver/expires_soon']],
    ['2026-11-29', ['medium waiver/expires_soon']],
  ])('reminds of its last day %s', async (expires, expected) => {
    const { findings } = siteOf(await check(withWaivers([{ ...fitting, expires }])));
    expect(findings.filter(({ ruleId }) => ruleId.startsWith('waiver/')).map(({ severity, ruleId }) => `${severity} ${ruleId}`)).toEqual(expected);
  });

  it('covers its part of a cause and leaves the rest', async () => {
    const all = opened({ id: 99, source: '10.20.30.16 255.255.255.252', destination: 'all', service: 'HTTP' });
    const whole = await check(all);
    const part = await check(withWaivers([fitting], all));
    const of = (report: typeof whole, isWaived: boolean): readonly string[] =>
      siteOf(report).findings.filter(({ ruleId, waiver }) => ruleId === fitting.rule && (waiver !== undefined) === isWaived).flatMap(({ affected }) => affected);
    expect(of(whole, false)).toContain('control-room → car-parks tcp/80');
    expect(of(whole, false).length).toBeGreaterThan(1);
    expect(of(part, true)).toEqual(['control-room → car-parks tcp/80']);
    expect([...of(part, true), ...of(part, false)].sort()).toEqual([...of(whole, false)].sort());
    expect(part.verdict).toBe('fail');
  });

  it('is no longer enough when its line lets more pass', async () => {
    const files = edited(CORE, (text) => text.replace('10.20.30.16 255.255.255.252', '10.20.30.16 255.255.255.240'), withWaivers([fitting]));
    const report = await check(files);
    expect(told(report)).toEqual([UNWAIVED, 'medium waiver/unused (0, vmsguard.yaml)']);
  });

  it('is too broad when part of it is used by nothing', async () => {
    const { findings } = siteOf(await check(withWaivers([{ rule: fitting.rule, from: '10.20.30.0/25', to: 'car-parks', services: 'any' }])));
    const broad = findings.filter(({ ruleId }) => ruleId === 'waiver/over_broad');
    expect(broad.map(({ message }) => message)).toEqual(['The waiver of camera/unsafe_peer (NET-7) also covers 10.20.30.0/25, any, which nothing uses that it is needed for']);
  });

  it('covers none when there are more than it may cover', async () => {
    const two = opened({ id: 98, source: '10.20.30.32 255.255.255.252' }, broken);
    const wide: WrittenWaiver = { ...fitting, from: 'operators', atMost: 1 };
    expect((await check(withWaivers([{ ...wide, atMost: 2 }], two))).verdict).toBe('pass');
    const report = await check(withWaivers([wide], two));
    expect(report.verdict).toBe('fail');
    expect(told(report).filter((line) => line.includes('waiver'))).toEqual(['medium waiver/exceeded (0, vmsguard.yaml)']);
  });

  it('says when its rule does not exist and when it holds for years', async () => {
    expect(await toldWith({ ...fitting, rule: 'camera/no_such_rule' })).toEqual([UNWAIVED, 'medium waiver/unknown_rule (0, vmsguard.yaml)']);
    expect(await toldWith({ ...fitting, expires: '2036-11-22' })).toEqual(['high camera/unsafe_peer waived until 2036-11-22 (1, exports/core.conf)', 'medium waiver/too_long (0, vmsguard.yaml)']);
  });

  it('may be of one declared thing instead of traffic', async () => {
    const files = edited(SITE, (text) => text.replace('dormitory: {zone: cam-b, recorders: rs01, https: true, authentication: 802.1x, allowList: true}', 'dormitory: {zone: cam-b, recorders: rs01, https: true, authentication: none, allowList: true}'), campus);
    expect(told(await check(files))).toEqual(['medium device/no_authentication (0, vmsguard.yaml)']);
    expect(told(await check(withWaivers([{ rule: 'device/no_authentication', of: 'dormitory' }], files)))).toEqual(['medium device/no_authentication waived until 2027-03-31 (0, vmsguard.yaml)']);
    expect(told(await check(withWaivers([{ rule: 'device/no_authentication', of: 'library' }], files)))).toContain('medium device/no_authentication (0, vmsguard.yaml)');
  });

  it('is left aside on demand', async () => {
    const report = await check(withWaivers([fitting]), { waiversFrom: 'none' });
    expect(told(report)).toEqual([UNWAIVED]);
    expect(report.verdict).toBe('fail');
    expect(report.withoutWaivers).toBe(true);
    expect(siteOf(report).waivers).toBeUndefined();
  });
});

describe('a waiver that is written wrongly', () => {
  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['a day that does not exist', { expires: '2027-02-30' }, 'site.bad_day'],
    ['a day in another form', { expires: '31.3.2027' }, 'site.bad_day'],
    ['no rule id', { rule: 'camera' }, 'site.bad_rule_id'],
    ['a pattern of rules', { rule: 'camera/*' }, 'site.bad_rule_id'],
    ['a rule about waivers', { rule: 'waiver/expired' }, 'site.waiver_of_waiver'],
    ['an end that is nowhere', { from: 'control-rom' }, 'site.unknown_flow_end_near'],
    ['a firewall as source', { from: 'core' }, 'site.unknown_flow_end'],
    ['both kinds of scope', { of: 'library' }, 'site.waiver_scope_twice'],
    ['an unknown key', { line: 12 }, 'site.unknown_key'],
    ['nobody who approved it', { approver: '' }, 'site.empty_value'],
  ])('with %s is an error', async (_what, change, code) => {
    const report = await check(withWaivers([{ ...fitting, ...change }]));
    expect(report.verdict).toBe('error');
    expect(siteOf(report).diagnostics.map((one) => one.code)).toContain(code);
  });

  it('without a scope is an error', async () => {
    const report = await check(withWaivers([{ rule: fitting.rule }]));
    expect(siteOf(report).diagnostics.map((one) => one.code)).toContain('site.waiver_scope_missing');
  });
});
