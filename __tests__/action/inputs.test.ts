import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { ACTION_INPUTS, parseInputs } from '../../src/action/inputs.js';
import { SEVERITIES } from '../../src/model/report.js';

const METADATA: unknown = load(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'));

/** Names that a section of action.yml declares. */
function namesIn(section: string): string[] {
  const sections = new Map<string, unknown>(Object.entries(METADATA ?? {}));
  return Object.keys(sections.get(section) ?? {});
}

function read(given: Readonly<Record<string, string>>): (name: string) => string {
  return (name) => given[name] ?? '';
}

describe('action.yml', () => {
  it('declares the inputs that the code reads, with the same defaults', () => {
    const declared = Object.fromEntries(Object.entries(ACTION_INPUTS).map(([name, value]) => [name, { default: value, required: false }]));
    expect(METADATA).toMatchObject({ inputs: declared });
    expect(namesIn('inputs').sort()).toEqual(Object.keys(ACTION_INPUTS).sort());
  });

  it('declares the outputs that the code sets', () => {
    const names = ['verdict', 'findings-count', 'report-json', ...SEVERITIES.map((severity) => `${severity}-count`)];
    expect(namesIn('outputs').sort()).toEqual(names.sort());
  });

  it('runs on Node 24', () => {
    expect(METADATA).toMatchObject({ runs: { using: 'node24', main: 'dist/index.js' } });
  });
});

describe('parseInputs', () => {
  it('takes the defaults for what is unset', () => {
    expect(parseInputs(read({}))).toEqual({
      sites: ['.'],
      failOn: 'high',
      failOnUndecided: false,
      scope: 'all',
      waiversFrom: 'base',
      annotations: 'changed',
      comment: false,
      checkRun: false,
      token: '',
      language: 'en',
      workingDirectory: '.',
    });
  });

  it('reads one site a line and takes config for one more', () => {
    expect(parseInputs(read({ sites: ' a \r\n\nb\na', config: 'c' })).sites).toEqual(['c', 'a', 'b']);
  });

  it.each([
    ['fail-on', 'none', 'critical, high'],
    ['fail-on-undecided', 'yes', 'true, false'],
    ['annotations', 'true', 'changed, all, none'],
    ['language', 'de', 'en, ja'],
  ])('refuses %s: %s', (name, value, possible) => {
    expect(() => parseInputs(read({ [name]: value }))).toThrow(possible);
  });
});
