import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMarkdown, SUMMARY_BYTES } from '../../src/report/render-markdown.js';
import { zonePicture } from '../../src/report/zone-picture.js';
import { HOSTILE_TEXTS, hostileText } from './hostile-texts.js';
import { diagnostic, finding, hostileReport, report, requirement, site } from './sample-report.js';

/** Elements that the reporter writes itself. */
const OWN_TAGS = /<\/?(?:details|summary|sub|span)>|<br\/?>/gu;

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

describe('renderMarkdown', () => {
  it('begins with the verdict and what it means', () => {
    expect(renderMarkdown(report()).split('\n')[0]).toBe('## ❌ vmsguard: fail');
  });

  it('lists every requirement with verdict, reason and controls', () => {
    expect(renderMarkdown(report())).toContain('| R&#45;19 | 9000 for recorders only | ❌ fail | 1 finding | SC&#45;7, AC&#45;4 |');
  });

  it('draws zones and firewalls', () => {
    const picture = ['```mermaid', 'flowchart LR', '  n1["servers<br/>server"]', '  n2["cameras<br/>camera"]', '  n3{{"edge"}}', '  n1 --- n3', '```'].join('\n');
    expect(renderMarkdown(report())).toContain(picture);
  });

  it('speaks Japanese', () => {
    expect(renderMarkdown(report({ language: 'ja' }))).toContain('#### 要件ごとの判定');
  });

  it.each(HOSTILE_TEXTS)('lets nothing of %j become markup', (text) => {
    const markdown = renderMarkdown(hostileReport(text));
    const [outside = '', inside = ''] = [markdown.replace(/```mermaid[^`]*```/gu, ''), /```mermaid([^`]*)```/u.exec(markdown)?.[1]];
    expect(outside.replace(OWN_TAGS, '')).not.toMatch(/[<>`[\]@]/u);
    expect(inside).not.toMatch(/[`%]|"\]\S/u);
    expect(markdown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
  });

  it('has the same number of lines whatever the texts are', () => {
    const lines = renderMarkdown(hostileReport('x')).split('\n').length;
    fc.assert(fc.property(hostileText(), (text) => renderMarkdown(hostileReport(`x${text}`)).split('\n').length === lines), { numRuns: 300 });
  });

  it('stays below the limit with many findings and says what is left out', () => {
    const findings = Array.from({ length: 3_000 }, (_unused, index) => finding({ fingerprint: String(index), message: '<'.repeat(300) }));
    const markdown = renderMarkdown(report({ sites: [site({ findings })] }));
    expect(bytes(markdown)).toBeLessThanOrEqual(SUMMARY_BYTES);
    expect(markdown).toContain('2900 more are left out');
    expect(markdown).toContain('report-json');
  });

  it('stays below the limit with a thousand hostile sites', () => {
    const long = '\u202e<'.repeat(2_000);
    const one = site({ ...hostileReport(long).sites[0], requirements: Array.from({ length: 42 }, () => requirement({ title: long, reason: long })) });
    const markdown = renderMarkdown(report({ sites: Array.from({ length: 1_000 }, () => one), diagnostics: Array.from({ length: 500 }, () => diagnostic({ message: long })) }));
    expect(bytes(markdown)).toBeLessThanOrEqual(SUMMARY_BYTES);
    expect(markdown).toContain('shortened');
    expect(markdown).toContain('800 more are left out');
  });

  it('tells the verdict however small the limit is', () => {
    expect(renderMarkdown(report(), 10)).toContain('vmsguard: fail');
  });
});

describe('zonePicture', () => {
  it('gives way to a table when it would be too large', () => {
    const zones = Array.from({ length: 401 }, (_unused, index) => ({ name: `z${index}`, kind: 'camera', gateway: 'edge', hosts: 0 }));
    const large = { zones, firewalls: [{ name: 'edge', zones: zones.map(({ name }) => name) }] };
    expect(zonePicture(large)).toBeUndefined();
    expect(renderMarkdown(report({ sites: [site(large)] }))).toContain('| z400 | camera | edge | 0 |');
  });

  it('draws nothing when there are no zones', () => {
    expect(zonePicture({ zones: [], firewalls: [{ name: 'edge', zones: [] }] })).toBeUndefined();
  });
});
