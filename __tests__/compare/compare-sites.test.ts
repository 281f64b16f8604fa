import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledPolicy } from '../../src/bundled-policy.js';
import type { Report, Scope } from '../../src/model/report.js';
import { flowText } from '../../src/report/text-comparison.js';
import { groupFlows } from '../../src/report/group-flows.js';
import { run } from '../../src/run.js';
import { edited, memoryWorkspace, request, type Files } from '../run/base-site.js';

const FOLDER = join(import.meta.dirname, '../../examples/campus');
const SITE = 'vmsguard.yaml';
const CORE = 'exports/core.conf';
const campus: Files = new Map([SITE, ...readdirSync(join(FOLDER, 'exports')).map((name) => `exports/${name}`)].map((path) => [path, readFileSync(join(FOLDER, path))]));
const policy = await bundledPolicy();

function compare(base: Files, head: Files, scope: Scope = 'new'): Promise<Report> {
  return run({ ...request, scope }, { workspace: memoryWorkspace(head), policy, base: { name: 'base', workspace: memoryWorkspace(base) } });
}

function flows(report: Report): readonly string[] {
  return report.sites.flatMap(({ comparison }) => groupFlows(comparison?.flows ?? [])).map((flow) => flowText(flow, 'en'));
}

const widen = (files: Files): Files => edited(CORE, (text) => text.replace('set tcp-portrange 8082\n', 'set tcp-portrange 8081-8082\n'), files);
const publish = (files: Files): Files =>
  edited(CORE, (text) => text.replace(/(edit "VIP-MOBILE"[\s\S]*?)set extport 443/u, '$1set extport 442-443').replace(/(edit "VIP-MOBILE"[\s\S]*?)set mappedport 8082/u, '$1set mappedport 8081-8082'), files);

describe('a site at base and at head', () => {
  it('is as it was when nothing changed', async () => {
    const { verdict, sites: [site] } = await compare(campus, campus);
    expect(verdict).toBe('pass');
    expect(site?.comparison).toEqual({ fixed: [], flows: [], weakenings: [] });
    expect(new Set(site?.findings.map(({ change }) => change))).toEqual(new Set(['unchanged']));
  });

  it('shows what a wider service object opens, and fails for it', async () => {
    const head = publish(widen(campus));
    const report = await compare(campus, head);
    expect(report.verdict).toBe('fail');
    expect(flows(report)).toEqual([
      expect.stringMatching(/^passes now: phones \(internet\) -> mob01 \(dmz\) tcp\/8081 by policy 70 ".*" \(exports\/core\.conf:\d+\)$/u),
      expect.stringMatching(/^passes now: administrators \(management\) -> mob01 \(dmz\) tcp\/8081 by policy 15 /u),
    ]);
    const fresh = report.sites[0]?.findings.filter(({ change }) => change === 'new') ?? [];
    expect(fresh.map(({ ruleId, severity }) => `${severity} ${ruleId}`)).toEqual(['critical exposure/clear_text_mobile', 'medium encryption/clear_text_web_port']);
    expect(report.sites[0]?.comparison?.flows.map(({ example }) => example.port).sort()).toContain(442);
  });

  it('shows the same as fixed when it is taken back', async () => {
    const report = await compare(publish(widen(campus)), campus);
    expect(report.verdict).toBe('pass');
    expect(flows(report)).toContainEqual(expect.stringMatching(/^passes no more: phones \(internet\) -> mob01 \(dmz\) tcp\/8081/u));
    expect(report.sites[0]?.comparison?.fixed.map(({ severity }) => severity)).toContain('critical');
  });

  it('lets old findings pass with scope new, and fails for them with scope all', async () => {
    const old = publish(widen(campus));
    expect((await compare(old, old, 'new')).verdict).toBe('pass');
    expect((await compare(old, old, 'all')).verdict).toBe('fail');
  });

  it('takes a finding that has grown for new, though it has the same ends and ports', async () => {
    const address = (mask: string): string => `config firewall address\n    edit "SOME"\n        set subnet 10.20.30.0 ${mask}\n    next\n`;
    const policy99 = 'config firewall policy\n    edit 99\n        set srcintf "operators"\n        set dstintf "CAMERAS"\n        set action accept\n        set srcaddr "SOME"\n        set dstaddr "NET-CAM-C"\n        set schedule "always"\n        set service "HTTP"\n    next\n';
    const withPolicy = (mask: string): Files => edited(CORE, (text) => text.replace('config firewall address\n', address(mask)).replace('config firewall policy\n', policy99), campus);
    const [narrow, wide] = [withPolicy('255.255.255.240'), withPolicy('255.255.255.128')];
    expect((await compare(campus, narrow)).verdict).toBe('fail');
    expect((await compare(narrow, narrow)).verdict).toBe('pass');
    expect((await compare(wide, narrow)).verdict).toBe('pass');
    const grown = await compare(narrow, wide);
    expect(grown.verdict).toBe('fail');
    expect(flows(grown)).toEqual([expect.stringContaining('tcp/80 by policy 99')]);
  });

  it('never passes for what could not be read, whatever the base was', async () => {
    const broken = new Map([...campus].filter(([path]) => path !== CORE));
    expect((await compare(broken, broken)).verdict).toBe('incomplete');
    expect((await compare(campus, broken)).verdict).toBe('incomplete');
  });

  it('judges everything when the base cannot be judged', async () => {
    const old = publish(widen(campus));
    const base = new Map([...old, [SITE, new TextEncoder().encode('vmsguard: 1\nzones: [')] as const]);
    const report = await compare(base, old);
    expect(report.verdict).toBe('fail');
    expect(report.sites[0]?.findings.every(({ change }) => change === 'new')).toBe(true);
  });

  it('tells of a line that another one took the place of', async () => {
    const renamed = edited(CORE, (text) => text.replace('set name "Operators to recorders"', 'set name "Operators, video"'), campus);
    const report = await compare(campus, renamed);
    expect(report.verdict).toBe('pass');
    expect(flows(report).every((flow) => /^passes by another line: .* by policy 4 "Operators, video"/u.test(flow))).toBe(true);
    expect(flows(report).length).toBeGreaterThan(0);
  });

  it('says that an export holds less', async () => {
    const report = await compare(campus, edited(CORE, (text) => text.replace(/ {4}edit 70\n[\s\S]*? {4}next\n/u, ''), campus));
    expect(report.sites[0]?.comparison?.weakenings.map(({ message }) => message)).toEqual([expect.stringMatching(/^the export of core holds \d+ rules, where it held \d+$/u)]);
  });

  it('names sites that are gone', async () => {
    const { base } = await run({ ...request, scope: 'new' }, { workspace: memoryWorkspace(campus), policy, base: { name: 'old', workspace: memoryWorkspace(campus, [SITE, 'gone.yaml']) } });
    expect(base).toEqual({ name: 'old', removedSites: ['gone.yaml'] });
  });
});
