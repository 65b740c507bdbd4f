import { describe, expect, it } from 'vitest';
import { Z_ALPHA_001 } from '../../../../main/core/epi/normal.ts';
import { earsC1, earsC2, earsC2Limit, earsC3 } from '../../../../main/core/epi/thresholds/ears.ts';
import { frozenEarsLine } from '../../../../main/core/epi/thresholds/frozenEars.ts';
import { quiet, trending, withOutbreak } from './madeSeries.ts';

const ordinary = [10, 12, 9, 11, 10, 13, 8, 10, 11, 12];
const line = frozenEarsLine(ordinary)!.limit;

describe('EARS with a frozen baseline', () => {
  it('is the C2 limit while no week has passed it', () => {
    expect(frozenEarsLine(ordinary)).toMatchObject({
      limit: earsC2Limit(ordinary),
      window: [1, 2, 3, 4, 5, 6, 7],
      frozenSince: null,
      askNewNormal: false,
      leftOut: 0,
    });
  });

  it('stays at the line that was passed, whatever follows', () => {
    for (const wave of [[40], [40, 80, 200], [40, 80, 200, 900, 12, 700, null, 2000, 5000]])
      expect(frozenEarsLine([...ordinary, ...wave])).toMatchObject({ limit: line, frozenSince: 10 });
    expect(frozenEarsLine([...ordinary, 40, 80, null, 200])?.leftOut).toBe(3);
  });

  it('moves on after 4 reported weeks at or below the line, without the weeks of the wave', () => {
    const wave = [...ordinary, 40, 80, 200, 60];
    expect(frozenEarsLine([...wave, 10, 11, null, 12])).toMatchObject({ limit: line, frozenSince: 10 });
    const after = frozenEarsLine([...wave, 10, 11, null, 12, 9])!;
    expect(after).toMatchObject({ frozenSince: null, askNewNormal: false, leftOut: 4 });
    expect(after.window).toEqual([5, 6, 7, 8, 9, 14, 15]);
    expect(after.limit).toBeLessThan(20);
  });

  it('starts to count anew when a week is above the line again', () => {
    const wave = [...ordinary, 40, 80, 10, 11, 12, 40, 10, 11, 12];
    expect(frozenEarsLine(wave)).toMatchObject({ limit: line, frozenSince: 10 });
  });

  it('moves on after 26 weeks, and asks whether that is the new normal', () => {
    const plateau = (weeks: number) => frozenEarsLine([...ordinary, ...Array(weeks).fill(50)])!;
    expect(plateau(25)).toMatchObject({ limit: line, frozenSince: 10, askNewNormal: false });
    expect(plateau(26)).toMatchObject({ limit: 51.5, frozenSince: null, askNewNormal: true, leftOut: 0 });
    expect(plateau(60)).toMatchObject({ limit: 51.5, askNewNormal: true });
    expect(plateau(25).wave).toBeNull();
    const falling = frozenEarsLine([...ordinary, ...Array(30).fill(50), 90, null, 20])!;
    expect(falling.wave).toEqual({ earlierLimit: line, highest: 90 });
  });

  it('no longer asks when the counts are back at the former line, and then leaves that wave out', () => {
    const back = frozenEarsLine([...ordinary, ...Array(30).fill(50), 10, 9, 11, 10])!;
    expect(back).toMatchObject({ frozenSince: null, askNewNormal: false, leftOut: 30 });
    expect(back.window).toEqual([5, 6, 7, 8, 9, 40, 41]);
  });

  it('is null without seven reported weeks before the guard', () => {
    expect(frozenEarsLine(ordinary.slice(0, 8))).toBeNull();
    expect(frozenEarsLine([])).toBeNull();
  });
});

/**
 * R 4.2.2, surveillance 1.20.3; y a series of madeSeries.ts, method "C1", "C2" or "C3", k counted from 1:
 *   e <- earsC(sts(observed = y, frequency = 52, start = c(2010, 1)), control = list(range = 13:312, method = method,
 *     baseline = 7, minSigma = 0.5, alpha = 0.001)); upperbound(e)[k - 12]
 */
const weeks = [100, 202, 206, 311, 312];
const fromR = [
  {
    name: 'quiet',
    y: quiet,
    c1: [4.075422647, 4.075422647, 4.075422647, 4.075422647, 4.588096919],
    c2: [4.075422647, 2.621710336, 4.075422647, 4.075422647, 4.075422647],
    c3: [3.5039940752, 0.3776392819, 3.5039940752, 5.5039940752, 3.2093160657],
  },
  {
    name: 'trending',
    y: trending,
    c1: [16.82596008, 25.79489098, 24.84649715, 33.6187403, 34.39215869],
    c2: [18.49295935, 24.67566476, 25.78686498, 34.59122979, 33.71499456],
    c3: [19.63581649, 27.83591166, 28.07257927, 37.44837264, 36.77499729],
  },
  {
    name: 'with outbreak',
    y: withOutbreak,
    c1: [18.71955781, 119.2888536, 139.02237156, 23.09265645, 28.79335828],
    c2: [19.64153157, 16.57670067, 150.01700866, 18.80193239, 23.14199103],
    c3: [23.49786413, 0, 151.12718001, 23.64343836, 16.33404893],
  },
];

describe.each(fromR)('EARS beside R: $name', ({ y, c1, c2, c3 }) => {
  const upTo = (k: number) => y.slice(0, k);

  it('has the limits of C1 and C2', () => {
    weeks.forEach((k, i) => {
      const first = earsC1(upTo(k))!;
      expect(first.mean + Z_ALPHA_001 * first.standardDeviation).toBeCloseTo(c1[i]!, 6);
      expect(earsC2Limit(upTo(k - 1), Z_ALPHA_001)).toBeCloseTo(c2[i]!, 6);
    });
  });

  /** R's limit is y + SD (z - the shares of the two weeks before), never below 0. */
  it('has the two earlier shares of C3', () => {
    weeks.forEach((k, i) => {
      const latest = earsC2(upTo(k))!;
      const earlier = earsC3(upTo(k))!.statistic - Math.max(0, latest.statistic - 1);
      const limit = y[k - 1]! + latest.standardDeviation * (Z_ALPHA_001 - earlier);
      expect(Math.max(0, limit)).toBeCloseTo(c3[i]!, 6);
    });
  });
});
