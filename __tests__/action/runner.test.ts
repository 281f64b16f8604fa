import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { placeProperties, processRunner } from '../../src/action/runner.js';
import { planAnnotations } from '../../src/report/plan-annotations.js';
import { HOSTILE_TEXTS, hostileText } from '../report/hostile-texts.js';
import { commandsIn } from '../../proofs/hostile-output/runner-commands.js';
import { hostileReport } from '../report/sample-report.js';

const written: string[] = [];

function record(): void {
  written.length = 0;
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written.push(String(chunk));
    return true;
  });
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('processRunner', () => {
  it.each(HOSTILE_TEXTS)('issues the annotations of %j and no other command', (text) => {
    record();
    const planned = planAnnotations(hostileReport(text));
    for (const annotation of planned) processRunner().annotate(annotation);
    const commands = commandsIn(written.join(''));
    vi.restoreAllMocks();
    expect(commands.map(({ name, data }) => ({ name, data }))).toEqual(planned.map(({ kind, message }) => ({ name: kind, data: message })));
    expect(commands.map(({ properties }) => properties.get('title'))).toEqual(planned.map(({ title }) => title));
    expect(commands.map(({ properties }) => properties.get('file'))).toEqual(planned.map(({ place }) => place?.file));
  });

  it('logs no command, whatever the text', () => {
    record();
    fc.assert(
      fc.property(hostileText(), (text) => {
        written.length = 0;
        processRunner().log(text);
        return commandsIn(written.join('')).length === 0 && written.join('').split('\n').length === 2;
      }),
    );
  });

  it('finds mkfifo on this machine, which other tests need', () => {
    expect(() => execFileSync('sh', ['-c', 'command -v mkfifo'])).not.toThrow();
  });
});

describe('placeProperties', () => {
  it.each([
    [{ startLine: 3 }, { startLine: 3, endLine: 3 }],
    [{ startLine: 3, startColumn: 2 }, { startLine: 3, endLine: 3, startColumn: 2, endColumn: 2 }],
    [{ startLine: 3, startColumn: 2, endColumn: 9 }, { startLine: 3, endLine: 3, startColumn: 2, endColumn: 9 }],
    [{ startLine: 3, startColumn: 2, endLine: 5, endColumn: 1 }, { startLine: 3, endLine: 5 }],
    [{ startLine: 3, endLine: 2 }, { startLine: 3, endLine: 3 }],
  ])('turns %j into %j', (region, properties) => {
    expect(placeProperties({ file: 'a', region })).toEqual({ file: 'a', ...properties });
  });
});
