import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/report/render-json.js';
import { HOSTILE_TEXTS, hostileText } from './hostile-texts.js';
import { commandsIn } from '../../proofs/hostile-output/runner-commands.js';
import { hostileReport, report } from './sample-report.js';

const SCHEMA = new URL('../../schema/report.schema.json', import.meta.url);

function validator(): (value: unknown) => boolean {
  const schema: unknown = JSON.parse(readFileSync(SCHEMA, 'utf8'));
  if (typeof schema !== 'object' || schema === null) throw new Error('the schema is no object');
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
  return (value) => {
    if (validate(value)) return true;
    throw new Error(JSON.stringify(validate.errors));
  };
}

describe('renderJson', () => {
  it('fits the published schema', () => {
    expect(validator()(JSON.parse(renderJson(report({ commit: 'c'.repeat(40) }))))).toBe(true);
    expect(validator()(JSON.parse(renderJson(hostileReport('x'))))).toBe(true);
  });

  it('has a schema that refuses what it does not know', () => {
    const changed: unknown = JSON.parse(renderJson(report()).replace('"verdict": "fail"', '"verdict": "fine"'));
    expect(() => validator()(changed)).toThrow();
    const added: unknown = JSON.parse(renderJson(report()).replace('"language"', '"extra": 1, "language"'));
    expect(() => validator()(added)).toThrow();
  });

  it('gives the same bytes for the same report', () => {
    expect(renderJson(report())).toBe(renderJson(report()));
  });

  it.each(HOSTILE_TEXTS)('writes %j so that nothing acts and nothing is lost', (text) => {
    const output = renderJson(hostileReport(text));
    expect(commandsIn(output)).toEqual([]);
    expect(output.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    expect(JSON.parse(output)).toEqual(hostileReport(text));
  });

  it('keeps every value', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const output = renderJson(report({ commit: text }));
        expect(JSON.parse(output)).toEqual(report({ commit: text }));
        return commandsIn(output).length === 0;
      }),
    );
  });
});
