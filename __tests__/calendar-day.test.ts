import { describe, expect, it } from 'vitest';
import { clockDay } from '../src/calendar-day.js';

describe('clockDay', () => {
  it.each([
    ['2026-01-01T00:00:00Z', { day: '2026-01-01' }],
    ['2026-11-22T23:59:59Z', { day: '2026-11-22' }],
    ['2099-12-31T23:59:59Z', { day: '2099-12-31' }],
    ['2025-12-31T23:59:59Z', { wrong: '2025-12-31' }],
    ['1970-01-01T00:00:00Z', { wrong: '1970-01-01' }],
    ['2100-01-01T00:00:00Z', { wrong: '2100-01-01' }],
    ['no time', { wrong: 'Invalid Date' }],
  ])('takes %s as %j', (moment, expected) => {
    expect(clockDay(new Date(moment))).toEqual(expected);
  });
});
