import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluatePolicies } from '../../src/policy/evaluate.js';
import type { PolicyInput, PolicyOpenFlow } from '../../src/policy/input.js';
import { examplesOf, inputWith, readWasm } from './examples.js';
import { stubModule, type Stub } from './stub-module.js';

const wasm = readWasm();
const input = inputWith({});

/** An answer that the host accepts for the sound site, with some members replaced. */
function answer(changes: Readonly<Record<string, unknown>> = {}): unknown {
  const seen = { zones: 6, hosts: 2, device_groups: 1, firewalls: 1, evidence: 0, tls: 0 };
  const none = { open_flows: 0, needed_flows: 0, host_lines: 0, unreachable_lines: 0, open_lines: 0, waivers: 0, acknowledgements: 0 };
  return { schema_version: 1, nonce: 'base-0', seen: { ...seen, ...none }, rules: {}, findings: [], requirements: [], reasons: {}, ...changes };
}

function rows(...results: readonly unknown[]): string {
  return JSON.stringify(results.map((result) => ({ result })));
}

function ask(stub: Partial<Stub>, given: PolicyInput = input): Promise<unknown> {
  return evaluatePolicies(stubModule({ answer: rows(answer()), ...stub }), given);
}

const texts = { en: 'text', ja: '文' };
const rule = { id: 'a/b', title: 't', description: 'd', custom: { title_ja: 't', description_ja: 'd', message: texts, fix: texts, requirements: ['R-01'] } };
const finding = { rule_id: 'a/b', subject: 'site', severity: 'high', parameters: {}, requirements: ['R-01'], conflicts: [] };

describe('evaluatePolicies on modules that OPA would not build', () => {
  it('accepts a stand-in that keeps every promise', async () => {
    expect(await ask({})).toMatchObject({ nonce: 'base', findings: [] });
  });

  it.each<[string, Partial<Stub>, string]>([
    ['an import that writes to our output', { alsoImports: 'opa_println' }, 'imports env.opa_println (function)'],
    ['an unknown import', { alsoImports: 'read_file' }, 'imports env.read_file (function)'],
    ['a missing export', { without: 'opa_eval' }, 'exports no function opa_eval'],
    ['an old ABI', { abiMinor: 1 }, 'speaks ABI 1.1'],
    ['another entry point', { entrypoints: '{"main/allow":0}' }, 'answers main/allow, not main/report alone'],
    ['a second entry point', { entrypoints: '{"main/report":0,"x":1}' }, 'answers main/report, x, not main/report alone'],
    ['no entry point', { entrypoints: '{}' }, 'answers nothing'],
    ['a builtin that the host would have to lend', { builtins: '{"time.now_ns":0}' }, 'time.now_ns'],
  ])('refuses %s', async (_what, stub, message) => {
    await expect(ask(stub)).rejects.toThrow(message);
  });

  it.each(['builtins', 'entrypoints', 'opa_eval', 'opa_heap_ptr_get', 'opa_heap_ptr_set', 'opa_json_dump', 'opa_json_parse', 'opa_malloc'])('asks for the function %s before anything runs', async (name) => {
    await expect(ask({ without: name, trapsOnLoad: true })).rejects.toThrow(`the policy module exports no function ${name}`);
  });

  it.each(['opa_wasm_abi_version', 'opa_wasm_abi_minor_version'])('asks for the number %s before anything runs', async (name) => {
    await expect(ask({ without: name, trapsOnLoad: true })).rejects.toThrow(`the policy module exports no global ${name}`);
  });

  it('refuses an import of somebody else by a name of ours', async () => {
    const text = (word: string): readonly number[] => [word.length, ...new TextEncoder().encode(word)];
    const imported = [1, ...text('host'), ...text('opa_abort'), 0x00, 0x00];
    const module = Uint8Array.from([0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 5, 1, 0x60, 1, 0x7f, 0, 2, imported.length, ...imported]);
    await expect(evaluatePolicies(module, input)).rejects.toThrow('the policy module imports host.opa_abort (function), which a policy has no use for');
  });

  it('says of a module that speaks another ABI just that, and not that it broke off', async () => {
    await expect(ask({ abiMinor: 1 })).rejects.toThrow(/^the policy module speaks ABI 1\.1; this program speaks 1\.2 and later 1\.x$/u);
  });

  it.each<[string, Partial<Stub>, string]>([
    ['an undefined answer', { answer: '[]' }, 'gave 0 results, not one'],
    ['two answers', { answer: rows(answer(), answer()) }, 'gave 2 results, not one'],
    ['no list', { answer: '{}' }, 'gave no results'],
    ['an answer that is no JSON', { answer: '[{"result":' }, 'broke off'],
    ['a row without a result', { answer: '[{}]' }, 'result is not an object'],
    ['false', { answer: rows(false) }, 'result is not an object'],
    ['the nonce of another input', { answer: rows(answer({ nonce: 'base-1' })) }, 'did not see the input'],
    ['no nonce', { answer: rows(answer({ nonce: '' })) }, 'nonce is not a text'],
    ['a trap', { ends: 'trap' }, 'broke off: RuntimeError: unreachable'],
    ['a thrown string', { ends: 'abort' }, 'broke off: out of patience'],
    ['another version', { answer: rows(answer({ schema_version: 2 })) }, 'not of version 1'],
    ['fewer facts', { answer: rows(answer({ seen: { zones: 5 } })) }, 'saw 5 of 6 facts in zones'],
    ['no count', { answer: rows(answer({ seen: {} })) }, 'saw none of 6 facts in zones'],
    ['a finding of no rule', { answer: rows(answer({ findings: [finding] })) }, 'that the catalogue lacks'],
    ['a finding of nothing', { answer: rows(answer({ rules: { 'a/b': rule }, findings: [{ ...finding, subject: 'x' }] })) }, 'reports x, which is not in the input'],
    ['a severity of its own', { answer: rows(answer({ rules: { 'a/b': rule }, findings: [{ ...finding, severity: 'meh' }] })) }, 'is not a severity'],
    ['a finding for no requirement', { answer: rows(answer({ rules: { 'a/b': rule }, findings: [{ ...finding, requirements: [] }] })) }, 'is not a requirement'],
    ['a parameter that is an object', { answer: rows(answer({ rules: { 'a/b': rule }, findings: [{ ...finding, parameters: { a: {} } }] })) }, 'is not a text or a number'],
    ['findings that are no list', { answer: rows(answer({ findings: {} })) }, 'findings is not a list'],
    ['a rule without sentences', { answer: rows(answer({ rules: { 'a/b': { ...rule, custom: {} } } })) }, 'rules.a/b.title_ja is not a text'],
    ['a verdict without a sentence', { answer: rows(answer({ requirements: [{ id: 'R-03', verdict: 'undecided', reason: 'x' }] })) }, 'a reason without a sentence'],
    ['a pass', { answer: rows(answer({ reasons: { x: texts }, requirements: [{ id: 'R-03', verdict: 'pass', reason: 'x' }] })) }, 'is not a verdict'],
    ['two verdicts on one requirement', { answer: rows(answer({ reasons: { x: texts }, requirements: ['undecided', 'not-applicable'].map((verdict) => ({ id: 'R-03', verdict, reason: 'x' })) })) }, 'two verdicts on R-03'],
  ])('refuses %s', async (_what, stub, message) => {
    await expect(ask(stub)).rejects.toMatchObject({ name: 'PolicyError' });
    await expect(ask(stub)).rejects.toThrow(message);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('package main')],
    ['a module cut short', wasm.slice(0, 10_000)],
    ['an empty module', Uint8Array.from([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00])],
  ])('refuses %s', async (_what, bytes) => {
    await expect(evaluatePolicies(bytes, input)).rejects.toMatchObject({ name: 'PolicyError' });
  });
});

function flows(count: number, change: (index: number) => Partial<PolicyOpenFlow> = () => ({})): PolicyInput {
  return inputWith({ open_flows: Array.from({ length: count }, (_unused, index) => ({ id: `flow-${index}`, ...change(index) })) });
}

describe('evaluatePolicies on inputs', () => {
  it.each<[string, unknown, string]>([
    ['two facts of one id', { open_lines: [{ id: 'a', device: 'x' }, { id: 'a', device: 'y' }] }, 'the id a'],
    ['a fact without an id', { open_lines: [{ id: '', device: 'x' }] }, 'open_lines has no id'],
    ['a missing list', { tls: undefined }, 'no list tls'],
    ['no nonce', { nonce: '' }, 'no nonce'],
    ['null', { open_lines: [{ id: 'a', device: null }] }, 'input.open_lines.0.device is null'],
    ['a fraction', { tls: [{ id: 'a', endpoint: 'x', minimum_version: 1.5 }] }, 'minimum_version is 1.5, not a whole number'],
    ['an infinite number', { tls: [{ id: 'a', endpoint: Infinity }] }, 'endpoint is'],
    ['undefined', { site: { ...input.site, name: undefined } }, 'input.site.name is undefined'],
  ])('refuses %s', async (_what, change, message) => {
    await expect(evaluatePolicies(wasm, Object.assign({}, input, change))).rejects.toThrow(message);
  });

  it('refuses nesting without end', async () => {
    const deep: Record<string, unknown> = {};
    deep['deep'] = Array.from({ length: 30 }).reduce<unknown>((inner) => [inner], 'x');
    await expect(evaluatePolicies(wasm, Object.assign({}, input, { site: { ...input.site, ...deep } }))).rejects.toThrow('too deeply');
  });

  it('keeps names that no text should hold', async () => {
    const names = ['\u0000', '\ud800', 'a\udc00b', '__proto__', '\u202e', '\\ud800', '"}]', '🎥'];
    const given = inputWith({ hosts: names.map((name, index) => ({ ...input.hosts[0], id: `host-${index}`, name, has_public_address: true })) });
    const { findings } = await evaluatePolicies(wasm, given);
    const reported = findings.filter(({ rule_id: id }) => id === 'host/public_address').map(({ parameters }) => parameters['name']);
    expect(reported).toEqual(['\u0000', '\ufffd', 'a\ufffdb', '__proto__', '\u202e', '\\ud800', '"}]', '🎥']);
  });

  it('judges every fact, whatever the number of batches', async () => {
    const [bad] = examplesOf('port/recorders_only', 'bad');
    const fact = JSON.parse(JSON.stringify(bad?.facts['open_flows']))[0];
    const given = flows(2_345, (index) => (index % 7 === 0 ? { ...fact, id: `flow-${index}` } : {}));
    const result = await evaluatePolicies(wasm, given);
    expect(result.findings).toHaveLength(335);
    expect(result.seen['open_flows']).toBe(2_345);
    expect(result.nonce).toBe('base');
  });

  it('reports a fact that goes along with every batch once', async () => {
    const given = { ...flows(2_100), device_groups: input.device_groups.map((group) => ({ ...group, https: false })) };
    expect((await evaluatePolicies(wasm, given)).findings.map(({ rule_id: id }) => id)).toEqual(['device/https_off']);
  });

  it('gives the same answer in the same order, in whatever order the facts come', async () => {
    const all = examplesOf('port/local_only', 'bad').flatMap(({ facts }) => JSON.parse(JSON.stringify(facts['open_flows'])));
    const facts = all.map((fact: object, index: number) => ({ ...fact, id: `flow-${index}` }));
    const expected = await evaluatePolicies(wasm, inputWith({ open_flows: facts }));
    expect(expected.findings.length).toBe(facts.length);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(facts, { minLength: facts.length }), async (shuffled) => {
        expect(await evaluatePolicies(wasm, inputWith({ open_flows: shuffled }))).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });

  it('never thinks better of a flow because of another', async () => {
    const facts = ['port/recorders_only', 'client/excess', 'dmz/reaches_inside', 'egress/internet', 'camera/unsafe_peer']
      .flatMap((id) => examplesOf(id, 'bad'))
      .flatMap((example) => JSON.parse(JSON.stringify(example.facts['open_flows'])))
      .map((fact: object, index) => ({ ...fact, id: `flow-${index}` }));
    await fc.assert(
      fc.asyncProperty(fc.subarray(facts), async (some) => {
        expect((await evaluatePolicies(wasm, inputWith({ open_flows: some }))).findings).toHaveLength(some.length);
      }),
      { numRuns: 15 },
    );
  });
});
