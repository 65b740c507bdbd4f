import { describe, expect, it } from 'vitest';
import { quantileType7 } from '../../../../main/core/epi/quantileType7.ts';
import { percentileChannel } from '../../../../main/core/epi/thresholds/percentileChannel.ts';
import { addDays } from '../../../../shared/time/plainDate.ts';
import { weekEndsFrom } from '../weeks.ts';

const weekEnds = weekEndsFrom('2010-01-02', 313);
const targetWeekEnd = addDays(weekEnds.at(-1)!, 7);

/** Counts that are `values[k - 1]` in the five weeks around the target's season week k years back, else 1. */
function seasonal(values: readonly (number | null)[]): (number | null)[] {
  return weekEnds.map((_, t) => {
    const weeksBack = weekEnds.length - t;
    const year = values.findIndex((_, k) => Math.abs(weeksBack - 52.18 * (k + 1)) <= 2.5);
    return year < 0 ? 1 : values[year]!;
  });
}

describe('percentileChannel', () => {
  it('pools five weeks in each of the last five years', () => {
    const channel = percentileChannel({
      weekEnds,
      counts: seasonal([900, 1200, 1500, 1800, 2100]),
      targetWeekEnd,
      level: 0.75,
    });
    expect(channel).toEqual({
      value: 1800,
      n: 25,
      years: 5,
      firstYear: 2011,
      lastYear: 2015,
      outbreakWeeks: [],
    });
  });

  it('is hardly moved by one epidemic year, unlike a mean with two standard deviations', () => {
    const ordinary = [900, 1200, 1500, 1800, 2100];
    expect(quantileType7(ordinary, 0.75)).toBe(1800);
    expect(quantileType7([...ordinary, 21000], 0.75)).toBe(2025);
    const counts = seasonal([900, 1200, 1500, 1800, 21000]);
    expect(percentileChannel({ weekEnds, counts, targetWeekEnd, level: 0.75 })?.value).toBe(1800);
  });

  it('leaves three weeks in a row above the 90th percentile of the pool out', () => {
    const counts = seasonal([10, 12, 40, 14, 11]);
    // Of 25 values the 90th percentile is among the five of the epidemic year; three of those rise above the others.
    const epidemic = counts.flatMap((count, t) => (count === 40 ? [t] : []));
    for (const t of epidemic.slice(1, 4)) counts[t] = 300;
    const channel = percentileChannel({ weekEnds, counts, targetWeekEnd, level: 0.75 });
    expect(channel).toMatchObject({ n: 22, years: 5, outbreakWeeks: epidemic.slice(1, 4) });
    for (const t of epidemic.slice(1, 4)) counts[t] = 30_000;
    expect(percentileChannel({ weekEnds, counts, targetWeekEnd, level: 0.75 })?.value).toBe(channel?.value);
  });

  it('keeps two high weeks: they are no outbreak', () => {
    const counts = seasonal([10, 12, 11, 14, 11]);
    const year = counts.flatMap((count, t) => (count === 12 ? [t] : []));
    for (const t of year.slice(0, 2)) counts[t] = 300;
    expect(percentileChannel({ weekEnds, counts, targetWeekEnd, level: 0.75 })).toMatchObject({
      n: 25,
      outbreakWeeks: [],
    });
  });

  it('does not look for outbreaks again among what is left', () => {
    const counts = seasonal([10, 10, 10, 10, 10]);
    const [first, ...rest] = counts.flatMap((count, t) => (count === 10 ? [t] : []));
    for (const t of rest.slice(0, 3)) counts[t] = 300;
    for (const t of rest.slice(-3)) counts[t] = 100;
    expect(first).toBeDefined();
    expect(percentileChannel({ weekEnds, counts, targetWeekEnd, level: 1 })).toMatchObject({
      n: 22,
      value: 100,
    });
  });

  it('looks at the same season only', () => {
    const counts = weekEnds.map((weekEnd) => (weekEnd.slice(5, 7) === '07' ? 10_000 : 20));
    expect(percentileChannel({ weekEnds, counts, targetWeekEnd, level: 0.9 })?.value).toBe(20);
  });

  it('counts 0 as a value and leaves unreported weeks out', () => {
    const counts = seasonal([0, null, 0, null, 8]);
    expect(percentileChannel({ weekEnds, counts, targetWeekEnd, level: 0.75 })).toEqual({
      value: 8,
      n: 15,
      years: 3,
      firstYear: 2011,
      lastYear: 2015,
      outbreakWeeks: [],
    });
    expect(percentileChannel({ weekEnds, counts, targetWeekEnd, level: 0.5 })?.value).toBe(0);
  });

  it('is null when fewer than three earlier years have values', () => {
    const counts = seasonal([5, 5, null, null, null]);
    expect(percentileChannel({ weekEnds, counts, targetWeekEnd, level: 0.75 })).toBeNull();
  });

  it('is null for a calendar that is too short or empty', () => {
    const short = weekEnds.slice(-100);
    const counts = short.map(() => 3);
    expect(percentileChannel({ weekEnds: short, counts, targetWeekEnd, level: 0.75 })).toBeNull();
    expect(percentileChannel({ weekEnds: [], counts: [], targetWeekEnd, level: 0.75 })).toBeNull();
  });
});
