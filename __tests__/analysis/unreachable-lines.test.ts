import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openLines, unreachableLines } from '../../src/analysis/unreachable-lines.js';
import { device, filter, line } from './small-site.js';
import { everyPacket, filters } from './random-devices.js';
import { lineMatches } from './slow-evaluator.js';

type Lines = Parameters<typeof filter>[0];

function faults(lines: Lines): readonly string[] {
  return unreachableLines('fw', device({ filters: [filter(lines)] })).faults.map(({ line: { reason, changes_action: changes }, backing }) => `${backing.line} ${reason}${changes ? ', acts differently' : ''}`);
}

describe('unreachableLines', () => {
  it.each<[string, Lines, readonly string[]]>([
    ['one covers another', [line('permit', { service: 'tcp' }), line('deny', { service: 'tcp/80' })], ['line 2 covered, acts differently']],
    ['two cover a third together', [line('permit', { service: 'tcp/0-100' }), line('permit', { service: 'tcp/101-200' }), line('permit', { service: 'tcp/50-150' })], ['line 3 covered']],
    ['a doubtful line covers nothing', [line('permit', { doubtful: true }), line('deny', { service: 'tcp/80' })], []],
    ['a doubtful line is covered', [line('permit'), line('deny', { doubtful: true })], ['line 2 covered, acts differently']],
    ['an interface limits what is covered', [line('permit', { in: 'a' }), line('deny')], []],
    ['the same interface covers', [line('permit', { in: 'a' }), line('deny', { in: 'a', out: 'b' })], ['line 2 covered, acts differently']],
    ['a translation limits what is covered', [line('permit', { translations: [] }), line('permit', { service: 'tcp/80' })], []],
    ['a program limits what is covered', [{ ...line('permit'), program: { program: 'a.exe' } }, line('permit')], []],
    ['part is left', [line('permit', { from: '10.0.0.0/8' }), line('permit', { from: '10.0.0.0/7' })], []],
  ])('%s', (_name, lines, expected) => {
    expect(faults(lines)).toEqual(expected);
  });

  it('reports only lines that decide no packet of a small universe', () => {
    fc.assert(
      fc.property(filters({ hooks: ['forward'] }), (one) => {
        for (const { backing } of unreachableLines('fw', device({ filters: [one] })).faults) {
          const index = (backing.location.region?.startLine ?? 0) - 1;
          const deciding = everyPacket.filter((packet) =>
            ['a', 'b'].some((ingress) =>
              ['a', 'b', 'ab'].some((egress) =>
                [undefined, 't0', 't1'].some((translatedBy) => {
                  const answers = one.lines.slice(0, index + 1).map((each) => lineMatches(each, packet, { ingress, egress, translatedBy }));
                  return answers.at(-1) !== 'no' && !answers.slice(0, -1).includes('yes');
                }),
              ),
            ),
          );
          expect(deciding).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('compares 3,000 lines in good time', () => {
    const lines = Array.from({ length: 3_000 }, (_unused, index) => line(index % 2 === 0 ? 'permit' : 'deny', { from: `10.${index >> 8}.${index & 255}.0/24`, service: `tcp/${index}`, in: 'a', out: 'b' }));
    const before = process.cpuUsage();
    expect(faults(lines)).toEqual([]);
    const { user } = process.cpuUsage(before);
    expect(user).toBeLessThan(3_000_000);
  });

  it('takes a line that was unrolled into several for dead only if all of them are', () => {
    const location = { path: 'export', region: { startLine: 7 } };
    const twins = [line('permit', { service: 'tcp/80' }), line('permit', { service: 'tcp/81' })].map((one) => ({ ...one, label: 'twin', location }));
    const first = { ...line('permit', { service: 'tcp/80' }), label: 'first', location: { path: 'export', region: { startLine: 1 } } };
    expect(unreachableLines('fw', device({ filters: [{ ...filter([]), lines: [first, ...twins] }] })).faults).toEqual([]);
    expect(unreachableLines('fw', device({ filters: [{ ...filter([]), lines: [{ ...first, match: line('permit', { service: 'tcp' }).match }, ...twins] }] })).faults.length).toBe(1);
  });
});

describe('unreachable lines of a long filter', () => {
  const address = (index: number): string => `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`;

  it('are found among 100,000 lines that differ', () => {
    const lines = Array.from({ length: 100_000 }, (_unused, index) => line(index % 2 === 0 ? 'permit' : 'deny', { from: '10.0.0.0/8', to: address(index), service: `tcp/${index & 1023}` }));
    expect(faults([...lines, line('permit', { from: '10.0.0.0/8', to: address(99_999), service: 'tcp/671' })])).toEqual(['line 100001 covered, acts differently']);
  });

  it('are not looked for without end where lines overlap by the thousand, and the filter says so', () => {
    const overlapping = Array.from({ length: 14_000 }, (_unused, index) => line('permit', { service: `tcp/${20_000 - index}-60000` }));
    const before = process.cpuUsage();
    const { cutShort } = unreachableLines('fw', device({ filters: [filter(overlapping)] }));
    expect(cutShort.map(({ compared }) => compared > 1_000 && compared < 14_000)).toEqual([true]);
    expect(process.cpuUsage(before).user).toBeLessThan(30_000_000);
  });
});

describe('openLines', () => {
  it.each<[string, Lines[number], number]>([
    ['everything', line('permit'), 1],
    ['everything between two interfaces', line('permit', { in: 'a', out: 'b' }), 1],
    ['all of one family', line('permit', { from: '0.0.0.0/0', to: '0.0.0.0/0' }), 1],
    ['one protocol', line('permit', { service: 'tcp' }), 0],
    ['one source', line('permit', { from: '10.0.0.0/8' }), 0],
    ['a denial', line('deny'), 0],
  ])('knows %s', (_name, one, count) => {
    expect(openLines('fw', device({ filters: [filter([one])] })).length).toBe(count);
  });
});
