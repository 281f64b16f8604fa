import type { Coverage, ElementState } from '../../model/coverage.js';
import type { Location } from '../../model/source.js';

/** Counts the elements of one export by state. Each element is counted once, so the sum is the file. */
export interface CoverageCounter {
  count(state: ElementState, location: Location): void;
  /** Counts several elements at once that ended well, so that nobody has to be told where. */
  countMany(state: 'understood' | 'noEffect' | 'partial', times: number): void;
  result(): Coverage;
}

/** Starts the account of one exported file. */
export function coverageCounter(path: string, format: string, unit: string): CoverageCounter {
  const elements: Record<ElementState, number> = { understood: 0, noEffect: 0, partial: 0, unsupported: 0, unrecognised: 0 };
  const notUnderstood: Location[] = [];
  return {
    count(state, location) {
      elements[state] += 1;
      if (state === 'unsupported' || state === 'unrecognised') notUnderstood.push(location);
    },
    countMany(state, times) {
      elements[state] += times;
    },
    result() {
      const total = Object.values(elements).reduce((sum, value) => sum + value, 0);
      return { path, format, unit, total, elements: { ...elements }, notUnderstood };
    },
  };
}
