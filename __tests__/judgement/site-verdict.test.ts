import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteVerdict, worstVerdict, type VerdictSources } from '../../src/judgement/site-verdict.js';
import { diagnostic, type Diagnostic } from '../../src/model/diagnostic.js';
import { EXIT_CODES, levelOf, SEVERITIES, type Finding, type RequirementVerdict, type Severity } from '../../src/model/report.js';

function finding(severity: Severity, certainty: Finding['certainty'] = 'certain'): Finding {
  const empty: readonly string[] = [];
  return {
    ruleId: 'a/b',
    level: levelOf(severity),
    severity,
    certainty,
    title: '',
    message: '',
    fix: '',
    requirements: empty,
    controls: empty,
    relatedControls: empty,
    guideRows: empty,
    guideConflicts: empty,
    location: { path: 'x' },
    relatedLocations: [],
    affected: [],
    affectedCount: 0,
    doubts: [],
    path: [],
    fingerprint: '',
  };
}

function requirement(verdict: RequirementVerdict['verdict']): RequirementVerdict {
  return { id: 'R-01', title: '', verdict, reason: '', controls: [], relatedControls: [], guideLines: [], evidence: { rules: [], findings: [], examined: 0 } };
}

function trouble(effect: Diagnostic['effect']): Diagnostic {
  return diagnostic(effect, 'export.empty', { path: 'x' });
}

const CLEAN: VerdictSources = { findings: [], diagnostics: [], requirements: [], failOn: 'high', failOnUndecided: false, language: 'en' };

function verdict(changes: Partial<VerdictSources>): string {
  return siteVerdict({ ...CLEAN, ...changes }).verdict;
}

describe('siteVerdict', () => {
  it.each<[string, Partial<VerdictSources>, string]>([
    ['nothing at all', {}, 'pass: no finding at or above "high"'],
    ['notes and warnings about inputs', { diagnostics: [trouble('note'), trouble('warning')] }, 'pass: no finding at or above "high"'],
    ['findings below the level', { findings: [finding('medium'), finding('info')] }, 'pass: no finding at or above "high"'],
    ['possible findings below the level', { findings: [finding('medium', 'possible')] }, 'pass: no finding at or above "high"'],
    ['a finding at the level', { findings: [finding('high'), finding('low')] }, 'fail: findings at or above "high": 1'],
    ['a finding above the level', { findings: [finding('critical'), finding('high')] }, 'fail: findings at or above "high": 2'],
    ['a possible finding at the level', { findings: [finding('high', 'possible')] }, 'incomplete: possible findings at or above "high" that could not be settled: 1'],
    ['an unread input', { diagnostics: [trouble('incomplete')] }, 'incomplete: inputs or parts of them that could not be read or understood: 1'],
    ['an unread input and a possible finding', { diagnostics: [trouble('incomplete')], findings: [finding('high', 'possible')] }, 'incomplete: inputs or parts of them that could not be read or understood: 1'],
    ['an unread input and a finding', { diagnostics: [trouble('incomplete')], findings: [finding('high')] }, 'fail: findings at or above "high": 1'],
    ['an error and a finding', { diagnostics: [trouble('error')], findings: [finding('critical')] }, 'error: the site definition or the program itself is at fault; nothing was decided'],
    ['an undecided requirement', { requirements: [requirement('undecided')] }, 'pass: no finding at or above "high"'],
    ['an undecided requirement that gates', { requirements: [requirement('undecided'), requirement('pass')], failOnUndecided: true }, 'incomplete: requirements left undecided, which gate this run: 1'],
    ['decided requirements that gate', { requirements: [requirement('pass'), requirement('not-applicable')], failOnUndecided: true }, 'pass: no finding at or above "high"'],
  ])('judges %s', (_what, changes, reason) => {
    const judged = siteVerdict({ ...CLEAN, ...changes });
    expect(judged).toEqual({ verdict: reason.split(':')[0], reason });
  });

  it.each(SEVERITIES.flatMap((failOn) => SEVERITIES.map((severity) => [severity, failOn] as const)))('lets %s gate at %s only from there on', (severity, failOn) => {
    const gates = SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
    expect(verdict({ findings: [finding(severity)], failOn })).toBe(gates ? 'fail' : 'pass');
    expect(verdict({ findings: [finding(severity, 'possible')], failOn })).toBe(gates ? 'incomplete' : 'pass');
  });

  it('never gets better by more trouble', () => {
    const severities = fc.constantFrom(...SEVERITIES);
    const findings = fc.array(fc.tuple(severities, fc.constantFrom('certain', 'possible')).map(([severity, certainty]) => finding(severity, certainty)));
    const diagnostics = fc.array(fc.constantFrom('error', 'incomplete', 'warning', 'note').map(trouble));
    const order = ['pass', 'incomplete', 'fail', 'error'];
    fc.assert(
      fc.property(findings, diagnostics, severities, fc.nat(20), (found, met, failOn, cut) => {
        const less = order.indexOf(verdict({ findings: found.slice(cut), diagnostics: met.slice(cut), failOn }));
        expect(order.indexOf(verdict({ findings: found, diagnostics: met, failOn }))).toBeGreaterThanOrEqual(less);
      }),
    );
  });

  it('gives its reason in Japanese', () => {
    expect(siteVerdict({ ...CLEAN, findings: [finding('high')], language: 'ja' }).reason).toBe('不合格: 「high」以上の検出事項が 1 件');
  });
});

describe('worstVerdict', () => {
  it.each([
    [['pass', 'pass'], 'pass'],
    [['pass', 'incomplete'], 'incomplete'],
    [['incomplete', 'fail', 'pass'], 'fail'],
    [['fail', 'error'], 'error'],
    [[], 'error'],
  ] as const)('of %j is %s', (verdicts, worst) => {
    expect(worstVerdict(verdicts)).toBe(worst);
  });
});

describe('EXIT_CODES', () => {
  it('is zero for a pass alone', () => {
    expect(EXIT_CODES).toEqual({ pass: 0, fail: 1, incomplete: 2, error: 3 });
  });
});
