import { describe, expect, it } from 'vitest';
import { diagnostic } from '../../src/model/diagnostic.js';
import { fillTemplate } from '../../src/model/message.js';
import { EXIT_CODES, isAtLeast, levelOf, SEVERITIES } from '../../src/model/report.js';
import { atLine } from '../../src/model/source.js';

describe('fillTemplate', () => {
  it('puts each value in its place, as often as it is named', () => {
    expect(fillTemplate('{port} of {host}: {port}', { host: 'rec-1', port: 7563 })).toBe('7563 of rec-1: 7563');
  });

  it('leaves the text of a value alone', () => {
    expect(fillTemplate('{name}', { name: '{other} $& {' })).toBe('{other} $& {');
  });

  it('names the place that has no value, and the template', () => {
    expect(() => fillTemplate('open to {zone}', {})).toThrow('the template has no value for {zone}: open to {zone}');
  });
});

describe('severities', () => {
  it('have the level that annotations get', () => {
    expect(SEVERITIES.map((severity) => [severity, levelOf(severity)])).toEqual([
      ['critical', 'error'],
      ['high', 'error'],
      ['medium', 'warning'],
      ['low', 'note'],
      ['info', 'note'],
    ]);
  });

  it('reach every threshold that is no worse', () => {
    expect(SEVERITIES.filter((severity) => isAtLeast(severity, 'high'))).toEqual(['critical', 'high']);
    expect(SEVERITIES.filter((threshold) => isAtLeast('medium', threshold))).toEqual(['medium', 'low', 'info']);
  });
});

describe('EXIT_CODES', () => {
  it('are 0 for a pass alone', () => {
    expect(EXIT_CODES).toEqual({ pass: 0, fail: 1, incomplete: 2, error: 3 });
  });
});

describe('what a person is told', () => {
  it('stands at a line, which counts from 1', () => {
    expect(atLine('fw/edge.conf', 12)).toEqual({ path: 'fw/edge.conf', region: { startLine: 12 } });
  });

  it('has no parameters unless it is given some', () => {
    const location = { path: 'site.yaml' };
    expect(diagnostic('warning', 'site.x', location)).toEqual({ effect: 'warning', code: 'site.x', location, parameters: {} });
    expect(diagnostic('error', 'site.y', location, { name: 'a' }).parameters).toEqual({ name: 'a' });
  });
});
