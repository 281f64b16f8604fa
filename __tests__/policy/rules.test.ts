import { describe, expect, it } from 'vitest';
import { evaluatePolicies } from '../../src/policy/evaluate.js';
import type { PolicyFinding } from '../../src/policy/input.js';
import { exampleFolders, examplesOf, inputWith, readWasm, ruleFolders, type Example } from './examples.js';

const wasm = readWasm();

/** What the program can say about the subject of a finding, beside the finding's own parameters. */
const SUPPLIED: Readonly<Record<string, readonly string[]>> = {
  open_flows: ['source', 'source_zone', 'destination', 'destination_zone', 'protocol', 'ports', 'service', 'example'],
  needed_flows: ['source', 'source_zone', 'destination', 'destination_zone', 'protocol', 'port', 'example'],
  host_lines: ['host', 'line'],
};

function examplesBy(kind: 'bad' | 'good'): readonly (readonly [string, Example])[] {
  return ruleFolders().flatMap((rule) => examplesOf(rule, kind).map((example) => [`${rule}: ${example.case}`, example] as const));
}

function suppliedFor({ subject, parameters }: PolicyFinding, { facts }: Example): ReadonlySet<string> {
  const list = Object.keys(SUPPLIED).find((name) => JSON.stringify(facts[name] ?? '').includes(`"id":"${subject}"`));
  return new Set([...(SUPPLIED[list ?? ''] ?? []), ...Object.keys(parameters)]);
}

function placesIn(template: string): readonly string[] {
  return [...template.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? '');
}

describe('the rules', () => {
  it('have a folder, an entry in the catalogue and a folder of examples each', async () => {
    const { rules } = await evaluatePolicies(wasm, inputWith({}));
    expect(Object.keys(rules)).toEqual(ruleFolders());
    expect(exampleFolders()).toEqual(ruleFolders());
  });

  it('find nothing in a sound site', async () => {
    expect((await evaluatePolicies(wasm, inputWith({}))).findings).toEqual([]);
  });

  it.each(ruleFolders())('%s has examples that fail and examples that pass', (rule) => {
    expect(examplesOf(rule, 'bad').length).toBeGreaterThan(0);
    expect(examplesOf(rule, 'good').length).toBeGreaterThan(0);
  });

  it.each(examplesBy('bad'))('%s is reported once, by its own rule', async (label, example) => {
    const { findings } = await evaluatePolicies(wasm, inputWith(example.facts));
    const expected = (example.findings ?? []).map((finding) => ({ ...finding, rule_id: label.split(':')[0] }));
    expect(expected.length).toBeGreaterThan(0);
    expect(findings.map(({ rule_id, subject, severity, requirements }) => ({ subject, severity, requirements, rule_id }))).toEqual(expected);
  });

  it.each(examplesBy('good'))('%s is accepted', async (_label, example) => {
    expect((await evaluatePolicies(wasm, inputWith(example.facts))).findings).toEqual([]);
  });

  it.each(examplesBy('bad'))('%s fills its sentences in both languages', async (_label, example) => {
    const { findings, rules } = await evaluatePolicies(wasm, inputWith(example.facts));
    for (const finding of findings) {
      const supplied = suppliedFor(finding, example);
      const { message, message_possible: possible = message, fix } = rules[finding.rule_id]?.custom ?? expect.fail('the rule is in the catalogue');
      for (const template of [message.en, message.ja, possible.en, possible.ja, fix.en, fix.ja]) {
        expect(placesIn(template).filter((name) => !supplied.has(name))).toEqual([]);
      }
      expect(new Set(placesIn(message.ja))).toEqual(new Set(placesIn(message.en)));
    }
  });

  it('speak Japanese in Japanese and English in English', async () => {
    const { rules, reasons } = await evaluatePolicies(wasm, inputWith({}));
    const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
    const pairs = [
      ...Object.values(rules).flatMap(({ title, description, custom }) => [
        { en: title, ja: custom.title_ja },
        { en: description, ja: custom.description_ja },
        custom.message,
        custom.message_possible ?? custom.message,
        custom.fix,
      ]),
      ...Object.values(reasons),
    ];
    expect(pairs.filter(({ en, ja }) => japanese.test(en) || !japanese.test(ja))).toEqual([]);
    // A wrapped YAML line must leave no blank between Japanese letters.
    expect(pairs.filter(({ ja }) => /[\p{Script=Hiragana}\p{Script=Han}、。] +[\p{Script=Hiragana}\p{Script=Han}]/u.test(ja))).toEqual([]);
  });

  it('touch every requirement that a finding can decide', async () => {
    const { rules, requirements } = await evaluatePolicies(wasm, inputWith({}));
    const judged = new Set(Object.values(rules).flatMap(({ custom }) => custom.requirements));
    const without = Array.from({ length: 42 }, (_unused, index) => `R-${String(index + 1).padStart(2, '0')}`).filter((id) => !judged.has(id));
    // R-04 needs certificates; are readings; R-28 forbids a finding; are added to blocked flows.
    expect(without).toEqual(['R-04', 'R-12', 'R-13', 'R-14', 'R-15', 'R-28']);
    expect(requirements.find(({ id }) => id === 'R-04')?.verdict).toBe('undecided');
  });
});
