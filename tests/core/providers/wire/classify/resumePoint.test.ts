import { describe, expect, it } from 'vitest';
import {
  nextMonth,
  nextPacificMidnight,
  nextUtcMidnight,
  resumePoint,
} from '../../../../../main/core/providers/wire/classify/resumePoint.ts';
import { HOUR, MINUTE } from '../../../../../shared/time/durations.ts';

const at = (text: string) => Date.parse(text);
const told = (ms: number) => new Date(ms).toISOString();

describe('midnight in Los Angeles', () => {
  // Fails when the clock of the present moment is taken for that of the next midnight.
  it.each([
    ['in winter', '2026-11-24T12:00:00Z', '2026-11-25T08:00:00.000Z'],
    ['in summer', '2026-07-01T12:00:00Z', '2026-07-02T07:00:00.000Z'],
    ['on the eve by UTC', '2026-11-25T07:59:59Z', '2026-11-25T08:00:00.000Z'],
    ['at midnight itself', '2026-11-25T08:00:00Z', '2026-11-26T08:00:00.000Z'],
    ['on the day that clocks go forward', '2026-03-08T08:30:00Z', '2026-03-09T07:00:00.000Z'],
    ['after they went forward', '2026-03-08T18:00:00Z', '2026-03-09T07:00:00.000Z'],
    ['on the day before', '2026-03-07T20:00:00Z', '2026-03-08T08:00:00.000Z'],
    ['on the day that clocks go back', '2026-11-01T07:30:00Z', '2026-11-02T08:00:00.000Z'],
    ['in the hour that comes twice', '2026-11-01T09:30:00Z', '2026-11-02T08:00:00.000Z'],
    ['at the end of the year', '2026-12-31T12:00:00Z', '2027-01-01T08:00:00.000Z'],
    ['on a leap day', '2028-02-28T20:00:00Z', '2028-02-29T08:00:00.000Z'],
  ])('%s', (_name, now, expected) => {
    expect(told(nextPacificMidnight(at(now)))).toBe(expected);
  });

  it('is never more than 25 hours away', () => {
    for (let now = at('2026-01-01T00:00:00Z'); now < at('2027-01-01T00:00:00Z'); now += 37 * MINUTE) {
      const wait = nextPacificMidnight(now) - now;
      expect(wait > 0 && wait <= 25 * HOUR, told(now)).toBe(true);
    }
  });
});

describe('a resume point', () => {
  const now = at('2026-11-24T12:00:00Z');

  it('by rule', () => {
    expect(resumePoint('retry-after', now, 5)).toBe(now + 5);
    expect(told(resumePoint('utc-midnight', now, 5)!)).toBe('2026-11-25T00:00:00.000Z');
    expect(told(resumePoint('pacific-midnight', now, 5)!)).toBe('2026-11-25T08:00:00.000Z');
    expect(told(resumePoint('month', now, 5)!)).toBe('2026-12-01T00:00:00.000Z');
    expect(resumePoint('manual', now, 5)).toBeNull();
  });

  it('is never now', () => {
    expect(told(nextUtcMidnight(at('2026-11-24T00:00:00Z')))).toBe('2026-11-25T00:00:00.000Z');
    expect(told(nextMonth(at('2026-12-01T00:00:00Z')))).toBe('2027-01-01T00:00:00.000Z');
    expect(told(nextMonth(at('2026-12-31T23:59:59Z')))).toBe('2027-01-01T00:00:00.000Z');
  });
});
