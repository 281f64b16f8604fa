import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planAnnotations } from '../../src/report/plan-annotations.js';
import { hostileText } from './hostile-texts.js';
import { diagnostic, finding, hostileReport, report, site } from './sample-report.js';

function findings(count: number, changes: Parameters<typeof finding>[0] = {}): readonly ReturnType<typeof finding>[] {
  return Array.from({ length: count }, (_unused, index) => finding({ ...changes, fingerprint: String(index).padStart(4, '0') }));
}

describe('planAnnotations', () => {
  it('points at the line that opens the port and names the site definition as second place', () => {
    expect(planAnnotations(report({ sites: [site({ diagnostics: [] })] }))).toEqual([
      {
        kind: 'error',
        title: 'Port 9000 open to others than recorders (port/recorders_only)',
        message: [
          'clients (office) reaches tcp/9000 of the Management Server ms-1',
          'example: 192.0.2.10 -> 198.51.100.5 tcp/9000',
          'fix: Limit the source of the permitting rule',
          'see also: the host is declared here (site.yaml:12)',
        ].join('\n'),
        place: { file: 'fw/edge.conf', region: { startLine: 4, startColumn: 3 } },
      },
    ]);
  });

  it('shows ten of a kind without a word about more', () => {
    const planned = planAnnotations(report({ sites: [site({ findings: findings(10), diagnostics: [] })] }));
    expect(planned).toHaveLength(10);
    expect(planned.at(-1)?.place).toBeDefined();
  });

  it('shows nine of eleven and says how many more there are and where', () => {
    const planned = planAnnotations(report({ sites: [site({ findings: findings(11), diagnostics: [] })] }));
    expect(planned).toHaveLength(10);
    expect(planned.at(-1)).toMatchObject({ kind: 'error', title: 'vmsguard: 2 more' });
    expect(planned.at(-1)?.message).toContain('report-json');
  });

  it('keeps places for diagnostics that many findings would push out', () => {
    const diagnostics = [1, 2, 3, 4].map((line) => diagnostic({ location: { path: 'a', region: { startLine: line } } }));
    const planned = planAnnotations(report({ sites: [site({ findings: findings(100), diagnostics })] }));
    expect(planned.filter(({ place }) => place?.file === 'a')).toHaveLength(3);
    expect(planned.at(-1)?.title).toBe('vmsguard: 95 more');
  });

  it('leaves unused places to diagnostics', () => {
    const diagnostics = Array.from({ length: 20 }, (_unused, line) => diagnostic({ location: { path: 'a', region: { startLine: line + 1 } } }));
    const planned = planAnnotations(report({ sites: [site({ findings: findings(2), diagnostics })] }));
    expect(planned.map(({ place }) => place?.file)).toEqual([...Array.from({ length: 7 }, () => 'a'), 'fw/edge.conf', 'fw/edge.conf', undefined]);
  });

  it('counts each kind by itself', () => {
    const mixed = [...findings(12), ...findings(12, { level: 'warning', severity: 'medium' }), ...findings(12, { level: 'note', severity: 'low' })];
    const planned = planAnnotations(report({ sites: [site({ findings: mixed, diagnostics: [] })] }));
    expect(planned.map(({ kind }) => kind)).toEqual(['error', 'warning', 'notice'].flatMap((kind) => Array.from({ length: 10 }, () => kind)));
  });

  it('puts the most severe first', () => {
    const high = findings(1, { severity: 'high', title: 'High' });
    const planned = planAnnotations(report({ sites: [site({ findings: [...high, ...findings(1)], diagnostics: [] })] }));
    expect(planned.map(({ title }) => title.split(' ')[0])).toEqual(['Port', 'High']);
  });

  it('gives an annotation without a line the first line, so that it shows in the diff', () => {
    const planned = planAnnotations(report({ sites: [site({ findings: [], diagnostics: [diagnostic({ location: { path: 'a' } })] })] }));
    expect(planned[0]?.place).toEqual({ file: 'a', region: { startLine: 1 } });
  });

  it('names a file whose name acts in the text only', () => {
    const [planned] = planAnnotations(report({ sites: [site({ findings: findings(1, { location: { path: 'a\nb' } }), diagnostics: [] })] }));
    expect(planned?.place).toBeUndefined();
    expect(planned?.message.split('\n')[0]).toBe('in file a\\u{a}b');
  });

  it('keeps an equals sign that the runner would drop', () => {
    const [planned] = planAnnotations(report({ sites: [site({ findings: findings(1, { title: '=x', location: { path: '=fw/edge.conf' } }), diagnostics: [] })] }));
    expect(planned?.title).toBe(' =x (port/recorders_only)');
    expect(planned?.place).toBeUndefined();
    expect(planned?.message.split('\n')[0]).toBe('in file =fw/edge.conf');
  });

  it('is the same whatever the order of the findings is', () => {
    const shuffled = fc.shuffledSubarray([...findings(15)], { minLength: 15 });
    const plan = (list: readonly ReturnType<typeof finding>[]): unknown => planAnnotations(report({ sites: [site({ findings: list })] }));
    const planned = plan(findings(15));
    const law = fc.property(shuffled, (list) => {
      expect(plan(list)).toEqual(planned);
    });
    fc.assert(law, { numRuns: 20 });
  });

  it('keeps within the limits of the runner for every text', () => {
    const law = fc.property(hostileText(), fc.integer({ min: 1, max: 400 }), (text, times) =>
      planAnnotations(hostileReport(text.repeat(times))).every(
        ({ title, message }) => message.length <= 4_096 && title.length <= 255 && !/[^\P{Cc}\n]|[\p{Cf}\p{Cs}]/u.test(`${title}${message}`),
      ),
    );
    fc.assert(law, { numRuns: 300 });
  });
});
