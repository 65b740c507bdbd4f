import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chooseThreshold,
  type ThresholdInput,
} from '../../../../main/core/epi/thresholds/chooseThreshold.ts';
import { frozenEarsLine } from '../../../../main/core/epi/thresholds/frozenEars.ts';
import { channelAt } from '../../../../main/core/epi/thresholds/percentileChannel.ts';
import { weekEndsFrom } from '../weeks.ts';

const calendar = weekEndsFrom('2008-10-04', 620);
const count = fc.option(fc.oneof(fc.nat(12), fc.nat(400), fc.nat(2_000_000)), { freq: 8 });
const seriesOf = (maxLength: number) => fc.array(count, { maxLength });
/** Any number of weeks, also enough for MEM, Farrington and the channel. */
const longSeries = fc
  .record({ weeks: fc.nat(600), course: fc.array(count, { minLength: 1, maxLength: 70 }), level: fc.nat(30) })
  .map(({ weeks, course, level }) =>
    Array.from({ length: weeks }, (_, t) => {
      const one = course[t % course.length]!;
      return one === null ? null : one + Math.round(level * (1 + Math.sin((2 * Math.PI * t) / 52)));
    }),
  );
const disease = fc.constantFrom('measles', 'influenza', 'cholera', 'meningitis', 'Ebola', '');

function inputOf(counts: readonly (number | null)[], target: number, name: string): ThresholdInput {
  return {
    weekEnds: calendar.slice(0, counts.length),
    counts,
    targetWeekEnd: calendar[target]!,
    measure: 'cases',
    disease: name,
    population: 50_000,
    stated: null,
  };
}

describe('an alert line of any series', () => {
  it('is finite, 0 or more, or there is none', () => {
    fc.assert(
      fc.property(longSeries, disease, (counts, name) => {
        const threshold = chooseThreshold(inputOf(counts, counts.length, name));
        if (threshold === null) return;
        expect(Number.isFinite(threshold.value) && threshold.value >= 0).toBe(true);
        for (const fact of Object.values(threshold.facts)) expect(fact).not.toBeUndefined();
      }),
    );
  });

  it('does not change with the target week and what follows it', () => {
    fc.assert(
      fc.property(longSeries, seriesOf(20), disease, (counts, later, name) => {
        const before = chooseThreshold(inputOf(counts, counts.length, name));
        const all = [...counts, ...later].slice(0, calendar.length);
        expect(chooseThreshold(inputOf(all, counts.length, name))).toEqual(before);
      }),
    );
  });
});

const reported = fc.array(fc.integer({ min: 20, max: 3000 }), { minLength: 10, maxLength: 80 });

describe('lines of EARS', () => {
  it('scale with the series, above the least deviation', () => {
    fc.assert(
      fc.property(reported, fc.integer({ min: 2, max: 50 }), (counts, factor) => {
        // One deviation of 0.5 for all would not scale: no baseline here is so even.
        const uneven = counts.map((one, t) => one + 9 * (t % 2));
        const line = frozenEarsLine(uneven)!;
        const scaled = frozenEarsLine(uneven.map((one) => one * factor))!;
        fc.pre(line.standardDeviation > 0.5);
        expect(scaled.limit / factor).toBeCloseTo(line.limit, 6);
        expect(scaled.window).toEqual(line.window);
      }),
    );
  });

  it('are never raised by an epidemic that rises', () => {
    const rises = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(reported, rises, (counts, steps) => {
        const line = frozenEarsLine(counts)!;
        let level = Math.ceil(line.limit);
        const wave = steps.map((step) => (level += step));
        fc.pre(line.frozenSince === null);
        for (let week = 1; week <= wave.length; week++)
          expect(frozenEarsLine([...counts, ...wave.slice(0, week)])!.limit).toBe(line.limit);
      }),
    );
  });

  it('stay for a place above them until 4 weeks at or below, or 26 weeks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 12, maxLength: 120 }), (counts) => {
        let line: number | null = null;
        let since = 0;
        let calm = 0;
        for (let week = 9; week < counts.length; week++) {
          const now = frozenEarsLine(counts.slice(0, week))!;
          if (line !== null) expect(now.limit).toBe(line);
          const isAbove = counts[week]! > now.limit;
          calm = isAbove ? 0 : calm + 1;
          if (line === null && isAbove) since = week;
          const isOver: boolean = line !== null && (calm >= 4 || week - since + 1 >= 26);
          line = isOver ? null : (line ?? (isAbove ? now.limit : null));
        }
      }),
    );
  });
});

describe('lines of the percentile channel', () => {
  it('scale with the series', () => {
    const years = fc.array(fc.nat(5000), { minLength: 170, maxLength: 320 });
    fc.assert(
      fc.property(years, fc.integer({ min: 2, max: 50 }), (counts, factor) => {
        const channel = channelAt(counts, counts.length, 0.75);
        const scaled = channelAt(
          counts.map((one) => one * factor),
          counts.length,
          0.75,
        );
        expect(scaled === null).toBe(channel === null);
        if (channel !== null) expect(scaled!.value / factor).toBeCloseTo(channel.value, 6);
      }),
    );
  });

  it('are not touched by any wave of the last 26 weeks', () => {
    const years = fc.array(fc.nat(500), { minLength: 200, maxLength: 320 });
    const wave = fc.array(fc.integer({ min: 500, max: 1_000_000 }), { minLength: 1, maxLength: 26 });
    fc.assert(
      fc.property(years, wave, (counts, newest) => {
        const changed = [...counts.slice(0, counts.length - newest.length), ...newest];
        expect(channelAt(changed, changed.length, 0.75)).toEqual(channelAt(counts, counts.length, 0.75));
      }),
    );
  });
});
