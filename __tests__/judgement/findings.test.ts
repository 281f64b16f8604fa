import type { Finding } from '../../src/model/report.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteFindings } from '../../src/judgement/findings.js';
import { parseIpAddress } from '../../src/model/ip-address.js';
import { SEVERITIES } from '../../src/model/report.js';
import { at, backing, end, facts, neededFlow, openFlow, reported, sources, type Given } from './sources.js';

function told(given: Given): readonly Finding[] {
  return siteFindings(sources(given)).map(({ finding }) => finding);
}

function fingerprintOf(given: Given): string | undefined {
  return told(given)[0]?.fingerprint;
}

const A_LINE = backing('fw.conf:10', { line: 'policy 7' });

describe('siteFindings', () => {
  it('tells nothing when no rule reports', () => {
    expect(told({ facts: facts({}), findings: [] })).toEqual([]);
  });

  it('tells one finding of one cause, by the most severe rule', () => {
    const stated = facts({ 'open_flow:0': A_LINE, 'open_flow:1': A_LINE }, { openFlows: [openFlow('open_flow:0'), openFlow('open_flow:1', { source: end('c') })] });
    const findings = told({
      facts: stated,
      findings: [
        reported('port/second', 'open_flow:0', { severity: 'medium', requirements: ['R-20', 'R-19'] }),
        reported('port/first', 'open_flow:1', { severity: 'critical', requirements: ['R-35'], conflicts: ['INC-02'] }),
      ],
    });
    expect(findings).toMatchObject([
      { ruleId: 'port/first', severity: 'critical', level: 'error', certainty: 'certain', requirements: ['R-35', 'R-20', 'R-19'], guideConflicts: ['INC-02'] },
    ]);
    expect(findings[0]?.message).toBe('from c to b at 443 by policy 7');
    expect(findings[0]?.affected).toEqual(['a → b tcp/443', 'c → b tcp/443']);
  });

  it('tells two findings of two causes', () => {
    const stated = facts(
      { 'open_flow:0': A_LINE, 'open_flow:1': backing('fw.conf:20', { location: at('fw.conf', 20) }) },
      { openFlows: [openFlow('open_flow:0'), openFlow('open_flow:1', { source: end('c') })] },
    );
    const findings = told({ facts: stated, findings: [reported('port/a', 'open_flow:0'), reported('port/a', 'open_flow:1')] });
    expect(findings.map(({ location }) => location.region?.startLine)).toEqual([10, 20]);
  });

  it('tells what is possible beside what is certain only when it is worse', () => {
    const openFlows = [openFlow('open_flow:0'), openFlow('open_flow:1', { source: end('c'), certainty: 'possible' })];
    const stated = facts({ 'open_flow:0': A_LINE, 'open_flow:1': A_LINE }, { openFlows });
    function certainties(possible: 'critical' | 'high' | 'medium'): readonly string[] {
      const findings = [reported('port/a', 'open_flow:0', { severity: 'high' }), reported('port/b', 'open_flow:1', { severity: possible })];
      return told({ facts: stated, findings }).map(({ certainty, severity }) => `${certainty} ${severity}`);
    }
    expect(certainties('critical')).toEqual(['possible critical', 'certain high']);
    expect(certainties('high')).toEqual(['certain high']);
    expect(certainties('medium')).toEqual(['certain high']);
  });

  it('keeps apart the ends that are surely touched and those that may be', () => {
    const openFlows = [openFlow('open_flow:0'), openFlow('open_flow:1', { source: end('c'), certainty: 'possible' })];
    const doubts = [{ code: 'doubt.unevaluable', parameters: { what: '-m recent' }, location: at('fw.conf', 3) }];
    const stated = facts({ 'open_flow:0': A_LINE, 'open_flow:1': { ...A_LINE, doubts } }, { openFlows });
    const findings = told({ facts: stated, findings: [reported('port/a', 'open_flow:0'), reported('port/a', 'open_flow:1', { severity: 'critical' })] });
    expect(findings.map(({ certainty, affected, doubts: said }) => [certainty, affected, said])).toEqual([
      ['possible', ['c → b tcp/443'], ['-m recent cannot be evaluated from an export']],
      ['certain', ['a → b tcp/443'], []],
    ]);
    expect(findings[0]?.relatedLocations).toEqual([{ message: '-m recent cannot be evaluated from an export', location: at('fw.conf', 3) }]);
  });

  it('takes an undecided need for possible and a blocked one for certain', () => {
    const neededFlows = [neededFlow('needed:0', { state: 'undecided' }), neededFlow('needed:1', { flow: 'FL20', rows: ['ms-in-443'] })];
    const stated = facts({ 'needed:0': backing('x'), 'needed:1': backing('y') }, { neededFlows });
    const findings = told({ facts: stated, findings: [reported('needed/a', 'needed:0'), reported('needed/a', 'needed:1')] });
    expect(findings.map(({ certainty }) => certainty).sort()).toEqual(['certain', 'possible']);
    expect(findings.find(({ certainty }) => certainty === 'certain')?.guideRows).toEqual(['ms-in-443']);
  });

  it('lists twenty ends and counts them all', () => {
    const openFlows = Array.from({ length: 30 }, (_unused, index) => openFlow(`open_flow:${index}`, { source: end(`host ${index}`) }));
    const stated = facts(Object.fromEntries(openFlows.map(({ id }) => [id, A_LINE])), { openFlows });
    const [finding] = told({ facts: stated, findings: openFlows.map(({ id }) => reported('port/a', id)) });
    expect([finding?.affected.length, finding?.affectedCount]).toEqual([20, 30]);
    expect(finding?.affected[0]).toBe('host 0 → b tcp/443');
  });

  it('counts ends that read the same once', () => {
    const openFlows = [openFlow('open_flow:0'), openFlow('open_flow:1')];
    const [finding] = told({ facts: facts({ 'open_flow:0': A_LINE, 'open_flow:1': A_LINE }, { openFlows }), findings: openFlows.map(({ id }) => reported('port/a', id)) });
    expect(finding).toMatchObject({ affected: ['a → b tcp/443'], affectedCount: 1 });
  });

  it('orders by severity, then by place, then by rule', () => {
    const places = [['b.conf', 1, 'low'], ['a.conf', 9, 'high'], ['a.conf', 2, 'high'], ['c.conf', 1, 'critical'], ['a.conf', 2, 'info']] as const;
    const backings = Object.fromEntries(places.map(([path, line], index) => [`line:${index}`, backing(String(index), { location: at(path, line) })]));
    const openFlows = places.map((_unused, index) => openFlow(`line:${index}`, { source: end(String(index)) }));
    const findings = places.map(([, , severity], index) => reported('port/a', `line:${index}`, { severity }));
    expect(told({ facts: facts(backings, { openFlows }), findings }).map(({ severity, location }) => `${severity} ${location.path}:${location.region?.startLine}`)).toEqual([
      'critical c.conf:1',
      'high a.conf:2',
      'high a.conf:9',
      'low b.conf:1',
      'info a.conf:2',
    ]);
  });

  it('gives the level that follows from the severity', () => {
    const openFlows = SEVERITIES.map((_unused, index) => openFlow(`open_flow:${index}`, { source: end(String(index)) }));
    const backings = Object.fromEntries(openFlows.map(({ id }) => [id, backing(id)]));
    const findings = SEVERITIES.map((severity, index) => reported('port/a', `open_flow:${index}`, { severity }));
    expect(told({ facts: facts(backings, { openFlows }), findings }).map(({ severity, level }) => `${severity} ${level}`)).toEqual([
      'critical error',
      'high error',
      'medium warning',
      'low note',
      'info note',
    ]);
  });

  it('tells a packet and its way, with the place it is delivered to', () => {
    const [source, destination, delivered] = ['192.0.2.1', '203.0.113.3', '10.20.60.11'].map((text) => parseIpAddress(text) ?? 0n);
    const sent = { source: source ?? 0n, destination: destination ?? 0n, protocol: 6, sourcePort: 40000, destinationPort: 443, icmp: 0 };
    const witness = { sent, delivered: { ...sent, destination: delivered ?? 0n, destinationPort: 8082 } };
    const step = { device: 'fw', role: 'network' as const, filter: 'policy', line: undefined, action: 'not-filtered' as const, location: at('fw.conf', 1) };
    const stated = facts({ 'open_flow:0': { ...A_LINE, witness, steps: [step] } }, { openFlows: [openFlow('open_flow:0')] });
    expect(told({ facts: stated, findings: [reported('port/a', 'open_flow:0')] })).toMatchObject([
      {
        example: { source: '192.0.2.1', destination: '203.0.113.3', protocol: 'tcp', port: 443, deliveredTo: '10.20.60.11:8082' },
        path: [{ device: 'fw', filter: 'policy', line: '', action: 'not-filtered' }],
      },
    ]);
  });

  it('speaks Japanese where Japanese is asked for', () => {
    const openFlows = [openFlow('open_flow:0', { source: end('x', { kind: 'internet', zone: '' }), ports: [{ first: 0, last: 65535 }] })];
    const [finding] = told({ facts: facts({ 'open_flow:0': A_LINE }, { openFlows }), findings: [reported('port/a', 'open_flow:0')], language: 'ja' });
    expect(finding).toMatchObject({ title: 'port/a の題', message: 'policy 7 により インターネット から b の 全ポート へ', fix: '全ポート を閉じる' });
  });

  it('leaves braces in hostile names alone', () => {
    const openFlows = [openFlow('open_flow:0', { source: end('{fix} $& __proto__') })];
    const [finding] = told({ facts: facts({ 'open_flow:0': A_LINE }, { openFlows }), findings: [reported('port/a', 'open_flow:0')] });
    expect(finding?.message).toBe('from {fix} $& __proto__ to b at 443 by policy 7');
  });

  it('refuses to judge a subject that stands nowhere', () => {
    expect(() => told({ facts: facts({}), findings: [reported('port/a', 'open_flow:9')] })).toThrow('port/a reports open_flow:9');
  });

  it('tells the same whatever order rules report in', () => {
    const openFlows = Array.from({ length: 6 }, (_unused, index) => openFlow(`open_flow:${index}`, { source: end(`h${index % 3}`), certainty: index % 2 === 0 ? 'certain' : 'possible' }));
    const backings = Object.fromEntries(openFlows.map(({ id }, index) => [id, backing(`cause ${index % 3}`, { location: at('fw.conf', index % 3) })]));
    const findings = openFlows.flatMap(({ id }, index) => [reported('port/a', id, { severity: SEVERITIES[index % 5] ?? 'low' }), reported('port/b', id, { requirements: ['R-20'] })]);
    const expected = JSON.stringify(summary(told({ facts: facts(backings, { openFlows }), findings })));
    fc.assert(
      fc.property(fc.shuffledSubarray(findings, { minLength: findings.length }), (shuffled) => {
        expect(JSON.stringify(summary(told({ facts: facts(backings, { openFlows }), findings: shuffled })))).toBe(expected);
      }),
    );
  });
});

function summary(findings: readonly Finding[]): unknown {
  return findings.map(({ ruleId, severity, certainty, fingerprint, requirements, affectedCount }) => ({ ruleId, severity, certainty, fingerprint, requirements: [...requirements].sort(), affectedCount }));
}

describe('a fingerprint', () => {
  const flow = openFlow('open_flow:0');
  const base: Given = { facts: facts({ 'open_flow:0': A_LINE }, { openFlows: [flow] }), findings: [reported('port/a', 'open_flow:0')] };

  function withFlow(changes: Parameters<typeof openFlow>[1]): Given {
    return { ...base, facts: facts({ 'open_flow:0': A_LINE }, { openFlows: [openFlow('open_flow:0', changes)] }) };
  }

  it.each<[string, Given]>([
    ['the line moves', { ...base, facts: facts({ 'open_flow:0': { ...A_LINE, location: at('fw.conf', 99), causeKey: 'fw.conf:99' } }, { openFlows: [flow] }) }],
    ['the file is renamed', { ...base, facts: facts({ 'open_flow:0': { ...A_LINE, location: at('new.conf', 10) } }, { openFlows: [flow] }) }],
    ['the line gets another number', { ...base, facts: facts({ 'open_flow:0': { ...A_LINE, line: 'policy 8' } }, { openFlows: [flow] }) }],
    ['the report is in Japanese', { ...base, language: 'ja' }],
    ['the severity changes', { ...base, findings: [reported('port/a', 'open_flow:0', { severity: 'low' })] }],
    ['other facts come before it', { findings: [reported('port/a', 'open_flow:7')], facts: facts({ 'open_flow:7': A_LINE }, { openFlows: [openFlow('open_flow:7')] }) }],
  ])('stays when %s', (_what, given) => {
    expect(fingerprintOf(given)).toBe(fingerprintOf(base));
  });

  it('stays in Japanese for ends and ports that have words of their own', () => {
    const given = withFlow({ source: end('internet', { kind: 'internet', zone: '' }), ports: [{ first: 0, last: 65535 }] });
    expect(fingerprintOf({ ...given, language: 'ja' })).toBe(fingerprintOf(given));
  });

  it.each<[string, Given]>([
    ['another rule', { ...base, findings: [reported('port/b', 'open_flow:0')] }],
    ['another source', withFlow({ source: end('c') })],
    ['another destination', withFlow({ destination: end('c') })],
    ['a zone of the same name', withFlow({ source: end('a', { kind: 'zone_rest' }) })],
    ['another port', withFlow({ ports: [{ first: 80, last: 80 }] })],
    ['more ports than are shown', withFlow({ ports: [...Array.from({ length: 9 }, (_unused, index) => ({ first: index * 10, last: index * 10 })), { first: 500, last: 500 }] })],
    ['other ports beyond those that are shown', withFlow({ ports: [...Array.from({ length: 9 }, (_unused, index) => ({ first: index * 10, last: index * 10 })), { first: 600, last: 600 }] })],
    ['another protocol', withFlow({ protocol: 'udp' })],
  ])('differs for %s', (_what, given) => {
    expect(fingerprintOf(given)).toMatch(/^[0-9a-f]{32}$/u);
    expect(fingerprintOf(given)).not.toBe(fingerprintOf(base));
  });

  it('differs for ports beyond those that are shown', () => {
    const many = Array.from({ length: 9 }, (_unused, index) => ({ first: index * 10, last: index * 10 }));
    const [one, other] = [500, 600].map((port) => fingerprintOf(withFlow({ ports: [...many, { first: port, last: port }] })));
    expect(one).not.toBe(other);
  });

  it('differs for two overrides of one host', () => {
    const findings = [
      reported('declared/port', 'override:vms01:0', { parameters: { name: 'vms01', port: 1 } }),
      reported('declared/port', 'override:vms01:1', { parameters: { name: 'vms01', port: 2 } }),
    ];
    const both = told({ facts: facts({}), findings, places: { 'override:vms01:0': ['vms01', 4], 'override:vms01:1': ['vms01', 5] } });
    expect(new Set(both.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  it('differs for two lines with one name', () => {
    const lines = [0, 1].map((index) => ({ id: `unreachable_line:${index}`, device: 'fw', reason: 'covered' as const, changes_action: false }));
    const backings = Object.fromEntries(lines.map(({ id }, index) => [id, backing(id, { line: 'rule "Allow"', location: at('fw.conf', index + 1) })]));
    const findings = lines.map(({ id }) => reported('declared/line', id, { parameters: { name: 'fw' } }));
    const both = told({ facts: facts(backings, { unreachableLines: lines }), findings });
    expect(new Set(both.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });
});
