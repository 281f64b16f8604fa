import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { countSeverities } from '../../src/report/order-findings.js';
import { paintNothing } from '../../src/report/paint.js';
import { planAnnotations } from '../../src/report/plan-annotations.js';
import { renderMarkdown } from '../../src/report/render-markdown.js';
import { renderText } from '../../src/report/render-text.js';
import { broken, check, fitting, siteOf, withWaivers } from './campus.js';

const waived = await check(withWaivers([fitting, { ...fitting, expires: '2026-01-01', ticket: 'NET-1' }]));

function text(report: Report): string {
  return renderText(report, { paint: paintNothing, sourceLines: () => undefined });
}

/** The report as it is with a baseline that knows everything of one severity. */
function knowing(report: Report, severity: 'high' | 'critical'): Report {
  const known = siteOf(report).findings.map((finding) => ({ ...finding, severity: finding.level === 'error' ? severity : finding.severity, baseline: 'known' as const }));
  return { ...report, sites: [{ ...siteOf(report), findings: known }] };
}

describe('reports of what is accepted', () => {
  it('tell who answers for a finding, and until when', () => {
    const shown = 'until the cameras are replaced (NET-7; owner Facilities, approved by CISO, until 2027-03-31; vmsguard.yaml:';
    expect(text(waived)).toContain('(high, waived until 2027-03-31)');
    expect(text(waived)).toContain(`waived: ${shown}`);
    expect(text(waived)).toContain('Waivers: 1 in force, 1 expired, 0 not in the base yet');
    expect(renderMarkdown(waived)).toContain('waived until');
  });

  it('tell it in Japanese', async () => {
    const report = await check(withWaivers([fitting]), { language: 'ja' });
    expect(text(report)).toContain('2027-03-31まで適用除外');
    expect(text(report)).toContain('適用除外: 有効1件');
  });

  it('count and annotate as errors only what nobody accepts', () => {
    expect(countSeverities(waived.sites)).toMatchObject({ critical: 0, high: 1 });
    const kinds = planAnnotations(waived).map(({ kind, title }) => `${kind} ${title.slice(title.lastIndexOf('(') + 1, -1)}`);
    expect(kinds).toContain('error waiver/expired');
    expect(kinds).not.toContain(`error ${fitting.rule}`);
  });

  it('count what a baseline knows, and still show what is critical', async () => {
    const report = await check(broken);
    expect(text(knowing(report, 'high'))).not.toContain('camera/unsafe_peer');
    expect(text(knowing(report, 'high'))).toMatch(/\d+ findings of the baseline are not listed here/u);
    expect(text(knowing(report, 'critical'))).toContain('camera/unsafe_peer');
  });

  it('say so when nothing was accepted', async () => {
    expect(text(await check(broken, { waiversFrom: 'none' }))).toContain('Judged as though nothing were accepted');
  });
});
