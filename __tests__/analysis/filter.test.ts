import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passFilter } from '../../src/analysis/filter.js';
import { sentTraffic } from '../../src/analysis/traffic.js';
import { everyPacket, filters, wholeUniverse } from './random-devices.js';
import { filterAnswers, isIn } from './slow-evaluator.js';

const names = fc.constantFrom('a', 'b', 'ab', undefined);

describe('passFilter', () => {
  it('agrees with the slow evaluator about every packet of a small universe', () => {
    fc.assert(
      fc.property(filters({ hooks: ['forward'] }), names, names, fc.constantFrom(undefined, 't0', 't1'), (filter, ingress, egress, translatedBy) => {
        const traffic = { ...sentTraffic(wholeUniverse), ...(translatedBy === undefined ? {} : { translatedBy }) };
        const pieces = passFilter(filter, traffic, { device: 'fw', role: 'network', ingress, egress });
        const may = pieces.map((piece) => piece.box);
        const must = pieces.filter((piece) => piece.certain).map((piece) => piece.box);
        const wrong = everyPacket.filter((packet) => {
          const answers = filterAnswers(filter, packet, { ingress, egress, translatedBy });
          return isIn(may, packet) !== answers.has('permit') || isIn(must, packet) === answers.has('deny');
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives every doubtful piece a doubt, and names a line that permits', () => {
    fc.assert(
      fc.property(filters({ hooks: ['forward'] }), names, (filter, ingress) => {
        for (const piece of passFilter(filter, sentTraffic(wholeUniverse), { device: 'fw', role: 'network', ingress, egress: 'b' })) {
          expect(piece.certain || piece.doubts.length > 0).toBe(true);
          expect(piece.steps.at(-1)?.line?.action ?? 'permit').toBe('permit');
        }
      }),
      { numRuns: 500 },
    );
  });
});
