import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changePicture } from '../../src/report/change-picture.js';
import { commentMarker, COMMENT_CHARACTERS, renderComment } from '../../src/report/render-comment.js';
import { renderMarkdown } from '../../src/report/render-markdown.js';
import { comparedReport, comparison, flowChange } from './comparison-report.js';
import { HOSTILE_TEXTS, hostileText } from './hostile-texts.js';
import { diagnostic, finding, hostileReport, report, site } from './sample-report.js';

function positions(text: string, ...parts: readonly string[]): readonly number[] {
  return parts.map((part) => text.indexOf(part));
}

describe('renderComment', () => {
  it('begins with its marker and the verdict', () => {
    expect(renderComment(report(), { key: 'gate' }).split('\n').slice(0, 2)).toEqual(['<!-- vmsguard:comment:gate -->', '## ❌ vmsguard: fail']);
  });

  it('shows what weakens the check before traffic, findings and what is fixed', () => {
    const text = renderComment(comparedReport());
    const found = positions(text, 'What weakens the check', 'gone&#46;yaml', 'the host nvr&#45;2 is gone', 'Changes of traffic', '```mermaid', '#### Fixed', 'New findings');
    expect(found).toEqual([...found].sort((left, right) => left - right));
    expect(found).not.toContain(-1);
  });

  it('lists new findings and only counts those that the base has', () => {
    const text = renderComment(comparedReport());
    expect(text).not.toContain('Old trouble');
    expect(text).toContain('1 findings are unchanged');
    expect(text).toContain('1 new findings, 1 unchanged, 1 fixed; 2 changes let traffic pass, 1 block it; 2 changes weaken the check; 1 messages');
  });

  it('lists every finding where nothing was compared', () => {
    expect(renderComment(report())).toContain('#### Findings');
  });

  it('takes the largest size that fits, measured as it is sent', () => {
    const findings = Array.from({ length: 150 }, (_unused, index) => finding({ change: 'new', fingerprint: String(index), message: '@'.repeat(100) }));
    const one = comparedReport({ sites: [site({ findings, comparison: comparison() })] });
    const full = renderComment(one, { limit: 10_000_000 });
    expect(renderComment(one, { limit: full.length })).toBe(full);
    const short = renderComment(one, { limit: full.length - 1 });
    expect(short).toContain('shortened');
    expect(short).toContain('140 more in the job summary');
    const counts = renderComment(one, { limit: short.length - 1 });
    expect(counts).not.toContain('#### ');
    expect(counts).toContain('150 new findings');
    expect(counts).toContain('the host nvr&#45;2 is gone');
  });

  it('stays below the limit whatever is in the report, and says the verdict', () => {
    const long = '@'.repeat(5_000);
    const weakenings = Array.from({ length: 500 }, () => ({ code: 'weakening.x', message: long, location: { path: long } }));
    const sites = Array.from({ length: 30 }, () => site({ ...hostileReport(long).sites[0], comparison: comparison({ weakenings, flows: Array.from({ length: 300 }, (_unused, index) => flowChange({ ports: String(index) })) }) }));
    const text = renderComment(comparedReport({ sites, diagnostics: Array.from({ length: 500 }, () => diagnostic({ message: long })) }));
    expect(text.length).toBeLessThanOrEqual(COMMENT_CHARACTERS);
    expect(text).toContain('vmsguard: fail');
    expect(text).toContain('15001 changes weaken the check');
  });

  it('links to the run only by a plain address', () => {
    expect(renderComment(report(), { detailsUrl: 'https://github.com/o/r/actions/runs/1' })).toContain('[Job summary and report](https://github.com/o/r/actions/runs/1)');
    expect(renderComment(report(), { detailsUrl: 'javascript:alert(1)' })).not.toContain('Job summary and report');
    expect(renderComment(report(), { detailsUrl: 'https://x/) <b>' })).not.toContain('Job summary and report');
  });

  it.each(HOSTILE_TEXTS)('lets nothing of %j become markup or a second marker', (text) => {
    const comment = renderComment(hostileReport(text), { key: text });
    const [, ...others] = comment.split('\n');
    expect(others.join('\n').replaceAll(/<\/?(?:details|summary|sub|span)>|<br>/gu, '')).not.toMatch(/[<>`[\]@]/u);
    expect(comment.split('\n')[0]).toMatch(/^<!-- vmsguard:comment:[\w-]* -->$/u);
  });

  it('has a marker that every text keeps', () => {
    fc.assert(fc.property(fc.string(), (key) => commentMarker(key).split('-->').length === 2 && !commentMarker(key).includes('\n')));
  });
});

describe('the summary of a comparison', () => {
  it('tells what it was compared with, what weakens the check, traffic and what is fixed', () => {
    const text = renderMarkdown(comparedReport());
    expect(text).toContain('compared with main');
    const row = '| 🔴 passes now | operators &#40;office&#41; | ms&#45;1 &#40;servers&#41; | tcp&#47;9000 | 7, fw&#47;edge&#46;conf&#58;4 | 192&#46;0&#46;2&#46;10 &#45;&#62; 198&#46;51&#46;100&#46;5 tcp&#47;9000 |';
    expect(text).toContain(row);
    const found = positions(text, 'What weakens the check', '🔴 passes now', '🔴 may pass now', '🟢 passes no more', '⚪ passes by another line', 'Red passes newly', '✅ critical: RDP open', 'Verdict per requirement');
    expect(found).toEqual([...found].sort((left, right) => left - right));
    expect(found).not.toContain(-1);
    expect(text).toContain('<summary>critical, new: ');
  });

  it('has the same number of lines whatever the texts are', () => {
    const of = (text: string): number => {
      const flow = flowChange({ source: { name: text, zone: text }, destination: { name: `a${text}`, zone: '' }, protocol: text, ports: text, line: text });
      const one = comparedReport({ sites: [site({ comparison: comparison({ flows: [flow], weakenings: [{ code: 'x', message: text, location: { path: text } }] }) })] });
      return renderMarkdown(one).split('\n').length + renderComment(one).split('\n').length;
    };
    const lines = of('x');
    fc.assert(fc.property(hostileText(), (text) => of(`x${text}`) === lines), { numRuns: 200 });
  });
});

describe('changePicture', () => {
  it('draws new exposure red and what is closed green, and what is in doubt thin and dotted', () => {
    expect(changePicture(site({ comparison: comparison() }), 'en')?.split('\n')).toEqual([
      'flowchart LR',
      '  n1["office"]',
      '  n2["cameras<br/>camera"]',
      '  n3["servers<br/>server"]',
      '  n4["undeclared behind wan"]',
      '  n1 -->|"closed#58; tcp#47;554"| n2',
      '  n1 -->|"new#58; tcp#47;9000"| n3',
      '  n4 -.->|"perhaps new#58; tcp#47;9000"| n3',
      '  linkStyle 0 stroke:#1a7f37,stroke-width:3px',
      '  linkStyle 1 stroke:#d1242f,stroke-width:3px',
      '  linkStyle 2 stroke:#d1242f,stroke-width:1px',
    ]);
  });

  it('joins the services of two zones in one edge', () => {
    const flows = ['80', '443', '22', '21', ''].map((ports) => flowChange({ ports }));
    expect(changePicture(site({ comparison: comparison({ flows }) }), 'en')).toContain('new#58; tcp#47;80#44; tcp#47;443#44; tcp#47;22 and 2 more');
  });

  it('draws nothing when nothing opens or closes', () => {
    expect(changePicture(site({ comparison: comparison({ flows: [flowChange({ change: 'moved' })] }) }), 'en')).toBeUndefined();
  });

  it('gives way to the table when it would be too large', () => {
    const flows = Array.from({ length: 401 }, (_unused, index) => flowChange({ source: { name: 'h', zone: `z${index}` } }));
    const large = site({ comparison: comparison({ flows }) });
    expect(changePicture(large, 'en')).toBeUndefined();
    expect(renderMarkdown(report({ sites: [large] }))).toContain('Too many zones change for a picture');
  });
});
