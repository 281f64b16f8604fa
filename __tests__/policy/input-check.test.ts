import { describe, expect, it } from 'vitest';
import { policyRules } from '../../src/policy/catalogue.js';
import { evaluatePolicies, preparePolicies } from '../../src/policy/evaluate.js';
import type { PolicyInput } from '../../src/policy/input.js';
import { checkPolicyInput, FACT_LISTS, SLICED_LISTS, wellFormedInput } from '../../src/policy/policy-input-check.js';
import { checkPolicyInstance } from '../../src/policy/policy-module.js';
import { inputWith, readWasm } from './examples.js';

const input = inputWith({});

function changed(change: object): PolicyInput {
  return Object.assign({}, input, change);
}

describe('checkPolicyInput', () => {
  it('tells every id that a finding may name', () => {
    const [first, ...hosts] = input.hosts;
    const given = changed({
      site: { ...input.site, features: [{ id: 'feature-1', name: 'lpr' }] },
      hosts: [{ ...first, overrides: [{ id: 'override-1', component: 'x', default_port: 1, port: 2 }] }, ...hosts],
    });
    const facts = FACT_LISTS.flatMap((list) => given[list].map(({ id }) => id));
    expect(facts.length).toBeGreaterThan(5);
    expect([...checkPolicyInput(given)].sort()).toEqual([input.site.id, input.site.encryption.id, 'feature-1', 'override-1', ...facts].sort());
  });

  it.each(FACT_LISTS)('asks for %s, and for an id of each fact in it', (list) => {
    expect(() => checkPolicyInput(changed({ [list]: undefined }))).toThrow(`the policy input has no list ${list}`);
    expect(() => checkPolicyInput(changed({ [list]: [{ id: 7 }] }))).toThrow(`a fact in ${list} has no id`);
    expect(() => checkPolicyInput(changed({ [list]: [{ id: '' }] }))).toThrow(`a fact in ${list} has no id`);
    expect(() => checkPolicyInput(changed({ [list]: [{ id: input.site.id }] }))).toThrow(`two facts of the policy input have the id ${input.site.id}`);
  });

  it('counts the features of the site and the moved ports of the hosts among the facts', () => {
    expect(() => checkPolicyInput(changed({ site: { ...input.site, features: [{ id: '' }] } }))).toThrow('a fact in site.features has no id');
    expect(() => checkPolicyInput(changed({ hosts: [{ ...input.hosts[0], overrides: [{ id: '' }] }] }))).toThrow('a fact in hosts.overrides has no id');
  });

  it('refuses another version, and an input that no answer could be told to belong to', () => {
    expect(() => checkPolicyInput(changed({ schema_version: 2 }))).toThrow('the policy input is not of version 1');
    expect(() => checkPolicyInput(changed({ nonce: '' }))).toThrow('the policy input has no nonce');
  });

  it.each([
    [null, 'null, not JSON'],
    [undefined, 'undefined, not JSON'],
    [() => 1, 'function, not JSON'],
    [1n, 'bigint, not JSON'],
    [0.5, '0.5, not a whole number'],
    [NaN, 'NaN, not a whole number'],
    [2 ** 53, `${2 ** 53}, not a whole number`],
  ])('refuses %s, which JSON would lose or change', (value, words) => {
    expect(() => checkPolicyInput(changed({ site: { ...input.site, name: ['a', value] } }))).toThrow(new RegExp(`^input\\.site\\.name\\.1 is ${words}$`, 'u'));
  });

  it('finds a fault in an object that stands beside sound ones', () => {
    const end = { kind: 'host', name: 'x' };
    const given = changed({ tls: [{ id: 't1', a: end, b: end }, { id: 't2', a: end, b: { ...end, name: null } }] });
    expect(() => checkPolicyInput(given)).toThrow('input.tls.1.b.name is null, not JSON');
  });

  it('takes twelve levels below the input and no more', () => {
    const nested = (levels: number): object => Array.from({ length: levels }).reduce<object>((inner) => [inner], []);
    // The list stands three levels down: input, site, name.
    expect(() => checkPolicyInput(changed({ site: { ...input.site, name: nested(10) } }))).not.toThrow();
    expect(() => checkPolicyInput(changed({ site: { ...input.site, name: nested(11) } }))).toThrow('is nested too deeply');
  });
});

describe('the lists of facts', () => {
  it('are those of the input, and the growing ones are among them', () => {
    const lists = Object.entries(input).filter(([, value]) => Array.isArray(value)).map(([name]) => name);
    expect([...FACT_LISTS].sort()).toEqual(lists.sort());
    expect(SLICED_LISTS.filter((list) => !FACT_LISTS.includes(list))).toEqual([]);
  });
});

describe('wellFormedInput', () => {
  it('leaves an input alone that has no half of a pair', () => {
    for (const name of ['plain', '🎥', '\\ud800']) {
      const given = changed({ site: { ...input.site, name } });
      expect(wellFormedInput(given)).toEqual(given);
    }
    expect(wellFormedInput(input)).toBe(input);
  });

  it('puts U+FFFD for every half, and nothing else in its place', () => {
    const given = changed({ site: { ...input.site, name: '\ud83da\udfa5\ud83c', video_push_channels: 3 } });
    expect(wellFormedInput(given)).toEqual(changed({ site: { ...input.site, name: '\ufffda\ufffd\ufffd', video_push_channels: 3 } }));
  });
});

describe('checkPolicyInstance', () => {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const [names, empty, long] = [64, 128, 65_530];
  const write = (at: number, text: string): void => new Uint8Array(memory.buffer).set(new TextEncoder().encode(text), at);
  write(names, '{"main/report":0}\u0000');
  write(empty, '{}\u0000');
  write(long, '{     ');
  write(256, '7\u0000');

  function check(exports: object): void {
    const sound = { opa_wasm_abi_version: { value: 1 }, opa_wasm_abi_minor_version: { value: 2 }, entrypoints: () => names, builtins: () => empty, opa_json_dump: (at: number) => at };
    checkPolicyInstance(Object.assign(Object.create(null), { exports: { ...sound, ...exports } }), memory);
  }

  it('accepts ABI 1.2 and later ones of version 1', () => {
    expect(() => check({})).not.toThrow();
    expect(() => check({ opa_wasm_abi_minor_version: { value: 9 } })).not.toThrow();
  });

  it.each<[string, object, string]>([
    ['an older minor version', { opa_wasm_abi_minor_version: { value: 1 } }, 'speaks ABI 1.1'],
    ['another version', { opa_wasm_abi_version: { value: 2 } }, 'speaks ABI 2.2'],
    ['no version', { opa_wasm_abi_version: undefined }, 'exports no number as opa_wasm_abi_version'],
    ['a version that is no number', { opa_wasm_abi_minor_version: { value: '2' } }, 'exports no number as opa_wasm_abi_minor_version'],
    ['a version that is null', { opa_wasm_abi_version: null }, 'exports no number as opa_wasm_abi_version'],
    ['names at address 0', { entrypoints: () => 0 }, 'does not tell its entrypoints'],
    ['names without an end', { builtins: () => long }, 'does not tell its builtins'],
    ['names that are no object', { builtins: () => 256 }, 'does not tell its builtins'],
    ['names that cannot be asked', { entrypoints: 7 }, "the policy module's entrypoints gave no address"],
    ['an address that is no number', { entrypoints: () => 'x' }, "the policy module's entrypoints gave no address"],
    ['a dump that cannot be asked', { opa_json_dump: undefined }, "the policy module's opa_json_dump gave no address"],
    ['no entry point', { entrypoints: () => empty }, 'answers nothing, not main/report alone'],
    ['a builtin', { builtins: () => names }, 'functions that only a host could lend it: main/report'],
  ])('refuses %s', (_what, exports, message) => {
    expect(() => check(exports)).toThrow(message);
  });
});

describe('policyRules', () => {
  it('tells every rule once, by name', async () => {
    const ids = (await policyRules(readWasm())).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(20);
    expect(ids).toEqual([...new Set(ids)].sort());
  });
});

describe('evaluatePolicies', () => {
  it('refuses a batch that would take more memory than it may have', async () => {
    const given = changed({ site: { ...input.site, name: 'x'.repeat(46_000_000) } });
    await expect(evaluatePolicies(readWasm(), given)).rejects.toThrow(/^a batch of the policy input takes 46\d{6} characters, which is too many$/u);
  });
});

describe('preparePolicies', () => {
  it('leaves what is wrong with the module to the evaluation', async () => {
    const bytes = new TextEncoder().encode('no module');
    expect(() => preparePolicies(bytes)).not.toThrow();
    await expect(evaluatePolicies(bytes, input)).rejects.toThrow('the policy file is not a WASM module: CompileError: ');
  });
});
