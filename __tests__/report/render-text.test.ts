import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paintAnsi, paintNothing } from '../../src/report/paint.js';
import { renderText } from '../../src/report/render-text.js';
import { HOSTILE_TEXTS, hostileText } from './hostile-texts.js';
import { commandsIn } from '../../proofs/hostile-output/runner-commands.js';
import { finding, hostileReport, report, site } from './sample-report.js';

const EXPORT = ['config firewall policy', '    edit 7', '        set passwd ENC abc', '        set dstaddr "ms-1"', '        set action accept', '    next'];

function sourceLines(_path: string, first: number, last: number): readonly string[] {
  return EXPORT.slice(first - 1, last);
}

const PLAIN = { paint: paintNothing, sourceLines };

describe('renderText', () => {
  it('begins with the verdict of the site and its reason', () => {
    expect(renderText(report(), PLAIN).split('\n').slice(0, 2)).toEqual(['site "Hotel" (site.yaml): fail', '  1 finding at or above "high"']);
  });

  it('shows a finding with code frame, example, path, fix and references', () => {
    const lines = renderText(report(), PLAIN).split('\n').slice(3, 20);
    expect(lines).toEqual([
      'error[port/recorders_only] Port 9000 open to others than recorders (critical)',
      '  clients (office) reaches tcp/9000 of the Management Server ms-1',
      '  --> fw/edge.conf:4:3',
      '    2 |     edit 7',
      '    3 | (line not shown: it may hold a secret)',
      '  > 4 |         set dstaddr "ms-1"',
      '    5 |         set action accept',
      '    6 |     next',
      '  example: 192.0.2.10 -> 198.51.100.5 tcp/9000',
      '  path: edge, policy: permitted by 7 (fw/edge.conf:4)',
      '  fix: Limit the source of the permitting rule',
      '  see also: the host is declared here (site.yaml:12)',
      '  affects: clients -> ms-1 tcp/9000',
      '  requirements: R-19, R-11',
      '  NIST SP 800-53: SC-7',
      '  related controls: AC-4',
      '  guide rows: ms-in-9000',
    ]);
  });

  it('ends with counts and what decides the exit code', () => {
    expect(renderText(report(), PLAIN).trimEnd().split('\n').slice(-3)).toEqual([
      '1 sites, 1 findings: 1 critical, 0 high, 0 medium, 0 low, 0 info',
      'Verdict: fail (exit code 1)',
      'at least one site has findings at the level that fails',
    ]);
  });

  it('speaks Japanese', () => {
    const text = renderText(report({ language: 'ja' }), PLAIN);
    expect(text).toContain('判定: 不合格(終了コード 1)');
    expect(text).toContain('(秘密情報を含む可能性があるため表示しません)');
  });

  it('puts the most severe finding first', () => {
    const findings = [finding({ severity: 'low', level: 'note', title: 'Second' }), finding({ title: 'First' })];
    const text = renderText(report({ sites: [site({ findings })] }), PLAIN);
    expect(text.indexOf('First')).toBeLessThan(text.indexOf('Second'));
  });

  it('does without code frames where lines are not to be had', () => {
    expect(renderText(report(), { paint: paintNothing, sourceLines: () => undefined })).not.toContain('> 4 |');
  });

  it('counts notes instead of listing them', () => {
    const diagnostics = [{ code: 'a.b', level: 'note', effect: 'note', message: 'for the record', location: { path: 'x' } }] as const;
    const text = renderText(report({ sites: [site({ diagnostics })] }), PLAIN);
    expect(text).not.toContain('for the record');
    expect(text).toContain('1 notes are not listed here');
  });

  it.each(HOSTILE_TEXTS)('defuses %j in every place', (text) => {
    const output = renderText(hostileReport(text), { paint: paintNothing, sourceLines: () => [text, text, text] });
    expect(commandsIn(output)).toEqual([]);
    expect(output.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  });

  it('never lets a text through that acts, in either language, painted or not', () => {
    const law = fc.property(hostileText(), fc.constantFrom('en', 'ja'), (text, language) => {
      const output = renderText(hostileReport(text, language), { paint: paintAnsi, sourceLines: () => [text] });
      const own = output.replace(/\u001b\[\d+m/gu, '').replaceAll('\n', '');
      return commandsIn(output).length === 0 && !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(own);
    });
    fc.assert(law, { numRuns: 500 });
  });
});
