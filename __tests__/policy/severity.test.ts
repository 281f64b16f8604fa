import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { POLICIES } from './examples.js';

/** The project's severity table, row by row. Nothing else may decide how bad one of these is. */
const TABLE: readonly (readonly [string, string])[] = [
  ['untrusted_exposure', 'critical'],
  ['camera_internet', 'critical'],
  ['recorder_port_from_users', 'critical'],
  ['recorder_port_from_server', 'high'],
  ['unlisted_across_zones', 'high'],
  ['unlisted_inside_zone', 'medium'],
  ['local_only_across_zones', 'high'],
  ['local_only_inside_zone', 'medium'],
  ['local_only_local_subnet', 'low'],
  ['disabled_by_default', 'high'],
  ['undeclared_feature_right_peers', 'medium'],
  ['needed_flow_blocked', 'high'],
  ['clear_text_untrusted', 'critical'],
  ['clear_text_across_zones', 'medium'],
  ['clear_text_inside_zone', 'low'],
  ['deprecated_listener', 'medium'],
  ['stale_port', 'medium'],
  ['reserved_number', 'medium'],
  ['wide_remote_scope', 'medium'],
  ['administration_untrusted', 'critical'],
  ['administration', 'medium'],
  ['unreachable_other_action', 'medium'],
  ['unreachable_same_action', 'low'],
];

const text = readFileSync(join(POLICIES, 'parameters.yaml'), 'utf8');

/** Classes of the parameters with their severities. */
function severities(): ReadonlyMap<string, unknown> {
  const document: unknown = load(text);
  const { severity } = JSON.parse(JSON.stringify(document)).parameters;
  return new Map(Object.entries(severity));
}

/** Every quoted word in the rules that reads like a class: what they hand to the table. */
function classesInRules(): ReadonlySet<string> {
  const paths = readdirSync(join(POLICIES), { recursive: true, encoding: 'utf8' });
  const sources = paths.filter((path) => /^(?:rules|lib)\/.*(?<!_test)\.rego$/u.test(path));
  const words = sources.flatMap((path) => [...readFileSync(join(POLICIES, path), 'utf8').matchAll(/"([a-z]+(?:_[a-z]+)+|administration|evidence)"/gu)]);
  return new Set(words.map(([, word]) => word ?? ''));
}

describe('the severity table', () => {
  it.each(TABLE)('%s is %s', (name, severity) => {
    expect(severities().get(name)).toBe(severity);
  });

  it('has no class that no rule uses', () => {
    const used = classesInRules();
    expect([...severities().keys()].filter((name) => !used.has(name))).toEqual([]);
  });

  it('has every class that rules hand to it', () => {
    const known = severities();
    const asked = readdirSync(POLICIES, { recursive: true, encoding: 'utf8' })
      .filter((path) => /^rules\/.*(?<!_test)\.rego$/u.test(path))
      .flatMap((path) => [...readFileSync(join(POLICIES, path), 'utf8').matchAll(/:= "([a-z_]+)"|\.id, "([a-z_]+)"/gu)])
      .map(([, assigned, handed]) => assigned ?? handed ?? '');
    expect(asked.length).toBeGreaterThan(80);
    expect(asked.filter((name) => !known.has(name))).toEqual([]);
  });
});
