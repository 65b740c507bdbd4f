import { describe, expect, it } from 'vitest';
import { seasonRepeats } from '../../../../main/core/epi/thresholds/seasonRepeats.ts';
import { weekEndsFrom } from '../weeks.ts';
import { reference, trending } from './madeSeries.ts';

const weekEnds = weekEndsFrom('2010-01-02', 312);
const repeats = (counts: readonly (number | null)[], target = '2015-12-26') =>
  seasonRepeats(weekEnds, counts, target);

describe('seasonRepeats', () => {
  it('is true where each year runs as the others', () => {
    expect(repeats(reference)).toBe(true);
    expect(repeats(reference.map((count, t) => (t % 5 === 0 ? null : count)))).toBe(true);
  });

  it('is false for noise, for no change at all, for a trend, and where one year was an epidemic', () => {
    expect(repeats(Array.from({ length: 312 }, (_, t) => (t * t * 7) % 23))).toBe(false);
    expect(repeats(Array(312).fill(20))).toBe(false);
    expect(repeats(trending)).toBe(false);
    expect(repeats(reference.map((count, t) => Math.round(count * (1 + 0.05 * Math.floor(t / 52)))))).toBe(
      true,
    );
    expect(repeats(reference.map((count, t) => Math.round(count * (1 + 0.1 * Math.floor(t / 52)))))).toBe(
      false,
    );
    expect(repeats(reference.map((count, t) => (t > 105 && t < 156 ? 4 * count : count)))).toBe(false);
  });

  it('needs three whole years before the calendar year of the target', () => {
    expect(repeats(reference.slice(0, 156), '2012-12-29')).toBe(false);
    expect(repeats(reference.slice(0, 158), '2013-01-12')).toBe(true);
  });

  it('changes its answer with a new year only', () => {
    const newest = reference.map((count, t) => (weekEnds[t]! >= '2015-01-01' ? 50 * (t % 3) : count));
    expect(repeats(newest, '2015-12-26')).toBe(true);
  });

  it('is false for no weeks or a time without reports', () => {
    expect(seasonRepeats([], [], '2015-12-26')).toBe(false);
    expect(
      repeats(
        reference.map((count, t) => (t > 150 && t < 160 ? null : count)),
        '2013-06-01',
      ),
    ).toBe(false);
  });
});
