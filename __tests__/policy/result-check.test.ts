/** The answer of the policies, member by member: what is not exactly as promised is refused, and the place is named. */
import { describe, expect, it } from 'vitest';
import { describeThrown } from '../../src/policy/policy-error.js';
import { readPolicyResult } from '../../src/policy/policy-result-check.js';

const texts = { en: 'text', ja: '文' };
const rule = {
  id: 'a/b_2',
  title: 't',
  description: 'd',
  custom: { title_ja: 'tj', description_ja: 'dj', message: texts, message_possible: texts, fix: texts, requirements: ['R-01', 'R-42'] },
};
const finding = { rule_id: 'a/b_2', subject: 'site', severity: 'high', parameters: { port: 9000, zone: 'dmz' }, requirements: ['R-01'], conflicts: ['INC-07'] };
const requirement = { id: 'R-03', verdict: 'undecided', reason: 'why' };

const SOUND = {
  schema_version: 1,
  nonce: 'n',
  seen: { zones: 3 },
  rules: { 'a/b_2': rule },
  reasons: { why: texts },
  findings: [finding],
  requirements: [requirement, { ...requirement, id: 'R-04', verdict: 'not-applicable' }],
};

function read(result: unknown): unknown {
  return readPolicyResult([{ result }]);
}

describe('readPolicyResult', () => {
  it('gives back an answer that is as promised', () => {
    expect(read(SOUND)).toEqual(SOUND);
  });

  it('leaves out nothing but what may be left out', () => {
    const { message_possible: _absent, ...custom } = rule.custom;
    const without = { ...SOUND, rules: { 'a/b_2': { ...rule, custom } } };
    expect(read(without)).toEqual(without);
  });

  const places: readonly (readonly [string, object])[] = [
    ['row', { row: [] }],
    ['result', { result: [] }],
    ['rules', { rules: null }],
    ['rules.x', { rules: { x: 'rule' } }],
    ...['id', 'title', 'description'].map((name) => [`rules.x.${name}`, { rules: { x: { ...rule, [name]: '' } } }] as const),
    ['rules.x.custom', { rules: { x: { ...rule, custom: [] } } }],
    ...['title_ja', 'description_ja'].map((name) => [`rules.x.${name}`, { rules: { x: { ...rule, custom: { ...rule.custom, [name]: 1 } } } }] as const),
    ...['message', 'message_possible', 'fix'].flatMap((name) => [
      [`rules.x.${name}`, { rules: { x: { ...rule, custom: { ...rule.custom, [name]: 'text' } } } }] as const,
      [`rules.x.${name}.en`, { rules: { x: { ...rule, custom: { ...rule.custom, [name]: { ja: 'x' } } } } }] as const,
      [`rules.x.${name}.ja`, { rules: { x: { ...rule, custom: { ...rule.custom, [name]: { en: 'x' } } } } }] as const,
    ]),
    ['rules.x.requirements', { rules: { x: { ...rule, custom: { ...rule.custom, requirements: [] } } } }],
    ['rules.x.requirements[1]', { rules: { x: { ...rule, custom: { ...rule.custom, requirements: ['R-01', 'R-1'] } } } }],
    ['reasons', { reasons: 'none' }],
    ['reasons.why.en', { reasons: { why: { ja: 'x' } } }],
    ['nonce', { nonce: 7 }],
    ['seen', { seen: null }],
    ['seen.zones', { seen: { zones: '3' } }],
    ['seen.zones', { seen: { zones: 0.5 } }],
    ['findings', { findings: null }],
    ['findings[0]', { findings: ['finding'] }],
    ['findings[0].rule_id', { findings: [{ ...finding, rule_id: 'A/b' }] }],
    ['findings[0].subject', { findings: [{ ...finding, subject: null }] }],
    ['findings[0].severity', { findings: [{ ...finding, severity: 'High' }] }],
    ['findings[0].parameters', { findings: [{ ...finding, parameters: [] }] }],
    ['findings[0].parameters.port', { findings: [{ ...finding, parameters: { port: true } }] }],
    ['findings[0].requirements', { findings: [{ ...finding, requirements: [] }] }],
    ['findings[0].requirements[0]', { findings: [{ ...finding, requirements: ['R-100'] }] }],
    ['findings[0].conflicts', { findings: [{ ...finding, conflicts: undefined }] }],
    ['findings[0].conflicts[0]', { findings: [{ ...finding, conflicts: ['INC-7'] }] }],
    ['requirements', { requirements: {} }],
    ['requirements[0]', { requirements: [null] }],
    ['requirements[0].id', { requirements: [{ ...requirement, id: 'X-03' }] }],
    ['requirements[0].verdict', { requirements: [{ ...requirement, verdict: 'fail' }] }],
    ['requirements[0].reason', { requirements: [{ ...requirement, reason: '' }] }],
  ];

  it.each(places)('refuses a wrong %s and says where it stands', (place, change) => {
    const answer = 'row' in change ? [[]] : 'result' in change ? [{ result: [] }] : [{ result: { ...SOUND, ...change } }];
    expect(() => readPolicyResult(answer)).toThrow(`the answer of the policies is not as promised: ${place} is not `);
  });

  it.each(['a/b', 'port/recorders_only', 'tls2/min_12'])('knows %s as the name of a rule', (id) => {
    expect(read({ ...SOUND, rules: { [id]: { ...rule, id } }, findings: [] })).toMatchObject({ rules: { [id]: { id } } });
  });

  it.each(['a', 'a/', '/b', '1a/b', 'a/B', 'a/b c', 'a/b/c', ' a/b', 'a/b\n', 'a/1'])('knows %j as no name of a rule', (id) => {
    expect(() => read({ ...SOUND, rules: { x: { ...rule, id } }, findings: [] })).toThrow('rules.x.id is not of the form');
  });

  it.each(['R-1', 'R-001', 'xR-01', 'R-01x', 'r-01', 'R-ab'])('knows %j as no requirement', (id) => {
    expect(() => read({ ...SOUND, requirements: [{ ...requirement, id }] })).toThrow('requirements[0].id is not of the form');
  });

  it.each(['INC-1', 'INC-001', 'xINC-01', 'INC-01x', 'INC-ab'])('knows %j as no conflict of the guide', (id) => {
    expect(() => read({ ...SOUND, findings: [{ ...finding, conflicts: [id] }] })).toThrow('findings[0].conflicts[0] is not of the form');
  });

  it('refuses what the catalogue or the reasons merely inherit', () => {
    expect(() => read({ ...SOUND, requirements: [{ ...requirement, reason: 'toString' }] })).toThrow('requirements[0] has a reason without a sentence: toString');
    expect(() => read({ ...SOUND, rules: {} })).toThrow('findings[0] is of a rule that the catalogue lacks: a/b_2');
  });
});

describe('describeThrown', () => {
  it.each([
    [new RangeError('too deep'), 'RangeError: too deep'],
    ['out of patience', 'out of patience'],
    [{ message: 'a bare object' }, 'a bare object'],
    [{ message: 7 }, 'a thrown object'],
    [{}, 'a thrown object'],
    [null, 'a thrown null'],
    [undefined, 'a thrown undefined'],
    [7, 'a thrown number'],
  ])('makes words of %j', (thrown, words) => {
    expect(describeThrown(thrown)).toBe(words);
  });
});
