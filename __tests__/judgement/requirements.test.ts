import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/analysis/facts.js';
import { siteFindings } from '../../src/judgement/findings.js';
import { requirementVerdicts, type RequirementSources } from '../../src/judgement/requirements.js';
import type { RequirementVerdict } from '../../src/model/report.js';
import type { PolicyFinding, PolicyResult } from '../../src/policy/input.js';
import { backing, end, facts, openFlow, reported, result, sources } from './sources.js';

interface Case {
  readonly facts?: Facts;
  readonly findings?: readonly PolicyFinding[];
  readonly policy?: Partial<PolicyResult>;
  readonly changes?: Partial<RequirementSources>;
}

const SEEN = facts({}, { openFlows: [openFlow('open_flow:0')] });

function verdicts({ facts: stated = SEEN, findings = [], policy = {}, changes = {} }: Case): readonly RequirementVerdict[] {
  const told = siteFindings(sources({ facts: stated, findings })).map(({ finding }) => finding);
  return requirementVerdicts({ facts: stated, result: result(findings, policy), findings: told, isIncomplete: false, language: 'en', ...changes });
}

function verdictOf(id: string, given: Case): string | undefined {
  const found = verdicts(given).find((one) => one.id === id);
  return found === undefined ? undefined : `${found.verdict}: ${found.reason}`;
}

const A_LINE = backing('fw.conf:10', { line: 'policy 7' });
const certain = facts({ 'open_flow:0': A_LINE }, { openFlows: [openFlow('open_flow:0')] });
const possible = facts({ 'open_flow:0': A_LINE }, { openFlows: [openFlow('open_flow:0', { certainty: 'possible' })] });

describe('requirementVerdicts', () => {
  it('judges all 42 in order', () => {
    const ids = Array.from({ length: 42 }, (_unused, index) => `R-${String(index + 1).padStart(2, '0')}`);
    expect(verdicts({}).map(({ id }) => id)).toEqual(ids);
  });

  it.each<[string, Case, string]>([
    ['passes what nothing speaks against, and says what was examined', {}, 'pass: facts examined: 1; none speaks against it'],
    ['fails what a certain finding touches', { facts: certain, findings: [reported('port/a', 'open_flow:0')] }, 'fail: findings that speak against it: 1'],
    ['fails on a warning', { facts: certain, findings: [reported('port/a', 'open_flow:0', { severity: 'medium' })] }, 'fail: findings that speak against it: 1'],
    ['passes beside remarks', { facts: certain, findings: [reported('port/a', 'open_flow:0', { severity: 'low' })] }, 'pass: facts examined: 1; none speaks against it'],
    ['leaves doubts undecided', { facts: possible, findings: [reported('port/a', 'open_flow:0')] }, 'undecided: possible findings that the exports could not settle: 1'],
    ['passes nothing while inputs are unread', { changes: { isIncomplete: true } }, 'undecided: an input could not be read or understood in full; see the diagnostics'],
    ['fails although inputs are unread', { facts: certain, findings: [reported('port/a', 'open_flow:0')], changes: { isIncomplete: true } }, 'fail: findings that speak against it: 1'],
    ['takes the word of the policies', { policy: { requirements: [{ id: 'R-19', verdict: 'not-applicable', reason: 'none' }], reasons: { none: { en: 'nothing here', ja: 'なし' } } } }, 'not-applicable: nothing here'],
    ['lets a finding speak louder than the policies', { facts: certain, findings: [reported('port/a', 'open_flow:0')], policy: { requirements: [{ id: 'R-19', verdict: 'not-applicable', reason: 'none' }] } }, 'fail: findings that speak against it: 1'],
    ['never passes when nothing was examined', { facts: facts({}) }, 'not-applicable: the site has nothing that it applies to'],
  ])('%s', (_what, given, expected) => {
    expect(verdictOf('R-19', given)).toBe(expected);
  });

  it.each(['R-12', 'R-15', 'R-16'])('takes %s for a reading, whatever is found', (id) => {
    const findings = [reported('port/a', 'open_flow:0', { requirements: [id] })];
    expect(verdictOf(id, { facts: certain, findings })).toBe('not-applicable: tells how the tables are to be read; there is nothing to check in a network');
  });

  it('leaves a requirement undecided that is only possibly broken by a cause that surely breaks another', () => {
    const openFlows = [openFlow('open_flow:0'), openFlow('open_flow:1', { source: end('c'), certainty: 'possible' })];
    const given: Case = {
      facts: facts({ 'open_flow:0': A_LINE, 'open_flow:1': A_LINE }, { openFlows }),
      findings: [reported('port/a', 'open_flow:0'), reported('port/b', 'open_flow:1', { severity: 'medium', requirements: ['R-20'] })],
    };
    expect(verdictOf('R-19', given)).toBe('fail: findings that speak against it: 1');
    expect(verdictOf('R-20', given)).toBe('undecided: possible findings that the exports could not settle: 1');
  });

  it('fails no requirement for a remark that shares its cause with a fault', () => {
    const openFlows = [openFlow('open_flow:0'), openFlow('open_flow:1', { source: end('c') })];
    const given: Case = {
      facts: facts({ 'open_flow:0': A_LINE, 'open_flow:1': A_LINE }, { openFlows }),
      findings: [reported('port/a', 'open_flow:0'), reported('port/b', 'open_flow:1', { severity: 'low', requirements: ['R-20'] })],
    };
    expect(verdictOf('R-20', given)).toBe('pass: facts examined: 2; none speaks against it');
  });

  it('names the rules and findings it rests on', () => {
    const found = verdicts({ facts: certain, findings: [reported('port/b', 'open_flow:0'), reported('port/a', 'open_flow:0')] }).find(({ id }) => id === 'R-19');
    expect(found?.evidence.rules).toEqual(['port/a', 'port/b']);
    expect(found?.evidence.findings).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/u)]);
  });

  it.each([
    ['critical', 'fail: findings that speak against it: 1'],
    ['low', 'pass: facts examined: 1; none speaks against it'],
  ] as const)('lets a %s finding that touches it by way of a row of the guide speak', (severity, expected) => {
    const findings = [reported('port/a', 'open_flow:0', { severity })];
    const told = siteFindings(sources({ facts: certain, findings })).map(({ finding }) => ({ ...finding, requirements: ['R-19', 'R-28'] }));
    expect(verdictOf('R-28', { facts: certain, findings, changes: { findings: told } })).toBe(expected);
  });

  it('names a rule that adds the requirement to a finding by itself', () => {
    const given: Case = { facts: certain, findings: [reported('needed/a', 'open_flow:0', { requirements: ['R-13'] })] };
    expect(verdicts(given).find(({ id }) => id === 'R-13')).toMatchObject({ verdict: 'fail', evidence: { rules: ['needed/a'] } });
  });

  it('speaks Japanese where Japanese is asked for', () => {
    for (const { title, reason } of verdicts({ changes: { language: 'ja' } })) {
      expect(title).toMatch(/[\p{Script=Hiragana}\p{Script=Han}]/u);
      expect(reason).toMatch(/[\p{Script=Hiragana}\p{Script=Han}]/u);
    }
  });
});
