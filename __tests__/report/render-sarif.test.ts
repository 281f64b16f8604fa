import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledPolicy } from '../../src/bundled-policy.js';
import { describeRules } from '../../src/describe-rules.js';
import type { Report } from '../../src/model/report.js';
import { renderSarif } from '../../src/report/render-sarif.js';
import type { RuleText } from '../../src/report/rule-text.js';
import type { SarifNotification } from '../../src/report/sarif-notifications.js';
import type { SarifResult } from '../../src/report/sarif-results.js';
import { SECURITY_SEVERITY, type SarifRule } from '../../src/report/sarif-rules.js';
import { sarifText, sarifUri } from '../../src/report/sarif-text.js';
import { HOSTILE_TEXTS, hostileText } from './hostile-texts.js';
import { diagnostic, finding, hostileReport, report, site } from './sample-report.js';

const schema: object = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/sarif-schema-2.1.0.json'), 'utf8'));
const isSound = new Ajv2020({ strict: false, allErrors: true, validateFormats: false, logger: false }).compile(schema);

const RULE: RuleText = {
  id: 'port/recorders_only',
  title: 'Port 9000 open to others than recorders',
  description: 'Whoever reaches it can pose as a recorder.',
  fix: 'Limit the source',
  requirements: ['R-19'],
  controls: ['SC-7', 'AC-4'],
};

/** 400 characters that no packer makes smaller than half. */
function unpackable(seed: number): string {
  return Array.from({ length: 7 }, (_unused, part) => createHash('sha256').update(`${seed}/${part}`).digest('hex')).join('').slice(0, 400);
}

/** The run of the log, after the schema has seen it. */
function runOf(one: Report, rules: readonly RuleText[] = [RULE], limit?: number): SarifRun {
  const log: unknown = JSON.parse(renderSarif(one, rules, limit));
  isSound(log);
  expect(isSound.errors ?? []).toEqual([]);
  if (!isLog(log)) throw new Error('not one run');
  return log.runs[0];
}

/** What the tests look at. */
interface SarifRun {
  readonly tool: { readonly driver: { readonly rules: readonly SarifRule[] } };
  readonly language: string;
  readonly automationDetails: { readonly id: string };
  readonly invocations: readonly [{ readonly executionSuccessful: boolean; readonly exitCode: number; readonly toolExecutionNotifications: readonly SarifNotification[] }];
  readonly results: readonly SarifResult[];
  readonly artifacts: readonly unknown[];
  readonly properties: unknown;
}

function isLog(value: unknown): value is { readonly runs: readonly [SarifRun] } {
  return typeof value === 'object' && value !== null && 'runs' in value && Array.isArray(value.runs) && value.runs.length === 1;
}

describe('renderSarif', () => {
  it('tells a finding with rule, level, place, related places, path and fingerprint', () => {
    const [result] = runOf(report()).results;
    expect(result).toMatchObject({
      ruleId: 'port/recorders_only',
      ruleIndex: 0,
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'fw/edge.conf', uriBaseId: '%SRCROOT%' }, region: { startLine: 4, startColumn: 3 } } }],
      relatedLocations: [{ id: 1, message: { text: 'the host is declared here.' } }],
      codeFlows: [{ threadFlows: [{ locations: [{ location: { physicalLocation: { region: { startLine: 4 } } } }] }] }],
      partialFingerprints: { primaryLocationLineHash: 'f-1:1' },
    });
    expect(result?.message.text.split('\n')).toEqual([
      'clients (office) reaches tcp/9000 of the Management Server ms-1.',
      'example: 192.0.2.10 -> 198.51.100.5 tcp/9000.',
      'fix: Limit the source of the permitting rule.',
    ]);
  });

  it('describes each rule once, with help, tags and severity', () => {
    const two = report({ sites: [site({ findings: [finding(), finding({ fingerprint: 'f-2', severity: 'medium', level: 'warning' })] })] });
    expect(runOf(two).tool.driver.rules).toMatchObject([
      { id: RULE.id, name: 'PortRecordersOnly', help: { markdown: expect.stringContaining('**fix**') }, properties: { 'security-severity': '9.5', tags: ['security', 'NIST-SP-800-53/SC-7', 'NIST-SP-800-53/AC-4'] } },
    ]);
  });

  it('describes rules that nobody described from their findings', () => {
    expect(runOf(report(), []).tool.driver.rules).toMatchObject([{ id: RULE.id, shortDescription: { text: 'Port 9000 open to others than recorders.' } }]);
  });

  it('describes every rule of the policies, each within the limits of code scanning', async () => {
    const rules = await describeRules((await bundledPolicy()).wasm, 'ja');
    const told = runOf(report({ language: 'ja' }), rules).tool.driver.rules;
    expect(told.length).toBe(rules.length);
    expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
    for (const { properties, help, fullDescription, shortDescription } of told) {
      expect(properties.tags.length).toBeLessThanOrEqual(10);
      expect(Number(properties['security-severity'])).toBeGreaterThan(0);
      expect(Math.max(shortDescription.text.length, fullDescription.text.length)).toBeLessThanOrEqual(1_024);
      expect(help.markdown).not.toMatch(/\{/u);
    }
  });

  it('orders severities as code scanning does', () => {
    const numbers = Object.values(SECURITY_SEVERITY).map(Number);
    expect(numbers).toEqual([...numbers].sort((left, right) => right - left));
  });

  it('keeps fingerprints when lines move, and tells equal ones of two sites apart', () => {
    const at = (startLine: number): Report => report({ sites: [site({ findings: [finding({ location: { path: 'a.conf', region: { startLine } } })] })] });
    expect(runOf(at(4)).results[0]?.partialFingerprints).toEqual(runOf(at(400)).results[0]?.partialFingerprints);
    const twins = runOf(report({ sites: [site(), site({ path: 'other.yaml' })] })).results;
    expect(twins.map((one) => one.partialFingerprints.primaryLocationLineHash)).toEqual(['f-1:1', 'f-1:2']);
  });

  it('says of each finding whether it is new, and leaves out what is fixed', () => {
    const compared = site({ findings: [finding({ change: 'new' }), finding({ change: 'unchanged', fingerprint: 'f-2' })], comparison: { fixed: [finding({ fingerprint: 'f-3' })], flows: [], weakenings: [] } });
    expect(runOf(report({ sites: [compared] })).results.map((one) => one.baselineState)).toEqual(['new', 'unchanged']);
  });

  it('tells what could not be read, what weakens the check and what was assumed', () => {
    const weak = site({ comparison: { fixed: [], flows: [], weakenings: [{ code: 'weakening.removed_host', message: 'the host is gone', location: { path: 'site.yaml', region: { startLine: 2 } } }] } });
    const { executionSuccessful, exitCode, toolExecutionNotifications } = runOf(report({ sites: [weak], base: { name: 'main', removedSites: ['gone.yaml'] } })).invocations[0];
    expect([executionSuccessful, exitCode]).toEqual([true, 1]);
    expect(toolExecutionNotifications.map((one) => [one.descriptor.id, one.level])).toEqual([
      ['weakening.removed_site', 'warning'],
      ['weakening.removed_host', 'warning'],
      ['export.unrecognised', 'error'],
      ['host.open', 'note'],
    ]);
  });

  it('names every input with its hash, and what judged', () => {
    const run = runOf(report({ commit: 'c'.repeat(40) }));
    expect(run.artifacts).toEqual([{ location: { uri: 'fw/edge.conf', uriBaseId: '%SRCROOT%' }, roles: ['analysisTarget'], hashes: { 'sha-256': 'a'.repeat(64) } }]);
    expect(run.properties).toMatchObject({ verdict: 'fail', evaluationDate: '2026-11-22', policy: { version: '1.0.0' }, commit: 'c'.repeat(40) });
    expect(run.automationDetails.id).toBe('vmsguard/2026-11-22');
  });

  it('gives a finding without a file the place of its site', () => {
    const homeless = report({ sites: [site({ findings: [finding({ location: { path: '' } })] })] });
    expect(runOf(homeless).results[0]?.locations[0]?.physicalLocation).toEqual({ artifactLocation: { uri: 'site.yaml', uriBaseId: '%SRCROOT%' }, region: { startLine: 1, endLine: 1 } });
  });

  it('writes no region that ends before it begins', () => {
    const odd = report({ sites: [site({ findings: [finding({ location: { path: 'a', region: { startLine: 5, startColumn: 9, endLine: 3, endColumn: 2 } } })] })] });
    expect(runOf(odd).results[0]?.locations[0]?.physicalLocation.region).toEqual({ startLine: 5, startColumn: 9, endLine: 5 });
  });

  it('keeps the worst findings when there are too many, and counts the rest', () => {
    const findings = Array.from({ length: 25_003 }, (_unused, index) => finding({ fingerprint: `f-${index}`, severity: index === 25_002 ? 'critical' : 'low', level: index === 25_002 ? 'error' : 'note', path: [], relatedLocations: [] }));
    const run = runOf(report({ sites: [site({ findings })] }));
    expect(run.results.length).toBe(25_000);
    expect(run.results[0]?.level).toBe('error');
    expect(run.invocations[0].toolExecutionNotifications[0]?.message.text).toContain('3 findings are left out');
  });

  it('leaves findings out until the packed file fits', () => {
    const findings = Array.from({ length: 1_500 }, (_unused, index) => finding({ fingerprint: `f-${index}`, message: unpackable(index) }));
    const run = runOf(report({ sites: [site({ findings })] }), [RULE], 340_000);
    expect(run.results.length).toBe(1_000);
    expect(run.invocations[0].toolExecutionNotifications[0]?.message.text).toContain('500 findings are left out');
  });

  it('speaks Japanese', () => {
    const run = runOf(report({ language: 'ja' }));
    expect(run.language).toBe('ja-JP');
    expect(run.results[0]?.message.text).toContain('対処: ');
  });

  it.each(HOSTILE_TEXTS)('stays a sound log with %j everywhere', (text) => {
    const json = renderSarif(hostileReport(text), [{ ...RULE, id: text, title: text, description: text, fix: text, requirements: [text], controls: [text] }]);
    runOf(hostileReport(text));
    expect(json).not.toMatch(/##\[/u);
    expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

describe('sarifText', () => {
  it('leaves no link and no placeholder', () => {
    expect(sarifText('[x](https://example.org) {0} {name}')).toBe('[x] (https://example.org) {{0}} {{name}}');
    fc.assert(fc.property(hostileText(), (text) => !/\]\(/u.test(sarifText(text)) && !/(?<!\{)(?:\{\{)*\{(?!\{)/u.test(sarifText(text))));
  });
});

describe('sarifUri', () => {
  it.each([
    ['fw/edge.conf', 'fw/edge.conf'],
    ['a b/ü?x#y:z', 'a%20b/%C3%BC%3Fx%23y%3Az'],
    ['javascript:alert(1)', 'javascript%3Aalert(1)'],
    ['\ud800', '%EF%BF%BD'],
  ])('encodes %j', (path, uri) => {
    expect(sarifUri(path)).toBe(uri);
  });
});

describe('diagnostics in a log', () => {
  it('are counted when they are too many', () => {
    const many = report({ diagnostics: Array.from({ length: 1_200 }, (_unused, index) => diagnostic({ message: `line ${index}` })) });
    const told = runOf(many).invocations[0].toolExecutionNotifications;
    expect(told.length).toBe(1_001);
    expect(told.at(-1)?.message.text).toContain('messages about the inputs are left out');
  });
});
