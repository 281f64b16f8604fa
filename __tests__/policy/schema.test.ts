import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { examplesOf, inputWith, POLICIES, ruleFolders } from './examples.js';

const text = readFileSync(join(POLICIES, '..', 'schema', 'policy-input.schema.json'), 'utf8');
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(text));

function faultsOf(value: unknown): readonly string[] {
  return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

describe('the schema of the policy input', () => {
  it('describes a sound site', () => {
    expect(faultsOf(inputWith({}))).toEqual([]);
  });

  it.each(ruleFolders())('describes the examples of %s', (rule) => {
    for (const { facts } of [...examplesOf(rule, 'bad'), ...examplesOf(rule, 'good')]) expect(faultsOf(inputWith(facts))).toEqual([]);
  });

  it('knows no other members', () => {
    expect(faultsOf({ ...inputWith({}), clients: [] })).toEqual([' must NOT have additional properties']);
  });

  it('knows every member that a rule asks for', () => {
    const known = new Set([...text.matchAll(/"([a-z_0-9]+)": \{/gu)].map(([, name]) => name));
    const sources = readdirSync(POLICIES, { recursive: true, encoding: 'utf8' }).filter((path) => /^(?:rules|lib|requirements)\/.*(?<!_test)\.rego$/u.test(path));
    const facts = /\b(?:flow|service|source|destination|peer|end|camera|other|line|host|zone|group|firewall|entry|evidence|override|range|opened)\.([a-z_]+)/gu;
    const asked = sources.flatMap((path) => {
      const code = readFileSync(join(POLICIES, path), 'utf8').replace(/^\s*(?:#|package |import ).*$/gmu, '');
      return [...code.matchAll(facts)].map(([word, member]) => ({ path, word, member: member ?? '' }));
    });
    expect(asked.length).toBeGreaterThan(300);
    // Members of the parameters: reasons of requirements, Milestone's hosts, ports of infrastructure.
    const parameters = new Set(['reason', 'requirements', 'feature', 'components', 'name', 'infrastructure', 'device_ports']);
    expect(asked.filter(({ member }) => !known.has(member) && !parameters.has(member))).toEqual([]);
  });
});
