import { describe, expect, it } from 'vitest';
import { farringtonFlexible } from '../../../../main/core/epi/thresholds/farringtonFlexible.ts';
import { large, quiet, reference, trending, withOutbreak } from './madeSeries.ts';

/**
 * R 4.2.2, surveillance 1.20.3; y a series of madeSeries.ts, k the tested week counted from 1, b 4 or 5:
 *   f <- farringtonFlexible(sts(observed = y, frequency = 52, start = c(2010, 1)), control = list(range = k, b = b, w = 3,
 *     noPeriods = 10, trend = TRUE, pThresholdTrend = 1, pastWeeksNotIncluded = 26, weightsThreshold = 2.58,
 *     thresholdMethod = "nbPlugin", alpha = 0.05, limit54 = c(0, 4)))
 *   upperbound(f); f@control$mu0Vector; f@control$phiVector; f@control$trendVector
 */
const fromR = [
  { name: 'quiet', y: quiet, k: 230, limit: 3, mu: 0.7117068615, phi: 1.369536707, hasTrend: true },
  { name: 'quiet', y: quiet, k: 270, limit: 2, mu: 0.279960746, phi: 1.586250584, hasTrend: true },
  { name: 'quiet', y: quiet, k: 312, limit: 2, mu: 0.2961268583, phi: 1.57741547, hasTrend: true },
  { name: 'trending', y: trending, k: 230, limit: 23, mu: 14.39285714, phi: 1.786678065, hasTrend: false },
  { name: 'trending', y: trending, k: 270, limit: 28, mu: 16.82857143, phi: 2.398661375, hasTrend: false },
  { name: 'trending', y: trending, k: 312, limit: 42, mu: 32.80312323, phi: 1, hasTrend: true },
  { name: 'with outbreak', y: withOutbreak, k: 230, limit: 34, mu: 25.73196431, phi: 1, hasTrend: true },
  {
    name: 'with outbreak',
    y: withOutbreak,
    k: 270,
    limit: 45,
    mu: 32.65919936,
    phi: 1.59333211,
    hasTrend: true,
  },
  {
    name: 'with outbreak',
    y: withOutbreak,
    k: 312,
    limit: 32,
    mu: 21.76148708,
    phi: 1.529780692,
    hasTrend: true,
  },
  { name: 'reference', y: reference, k: 308, limit: 14, mu: 8.964885073, phi: 1.040996992, hasTrend: true },
  { name: 'reference', y: reference, k: 309, limit: 16, mu: 10.42985128, phi: 1.013185273, hasTrend: true },
  { name: 'reference', y: reference, k: 310, limit: 17, mu: 10.87653923, phi: 1.054414415, hasTrend: true },
  { name: 'reference', y: reference, k: 311, limit: 17, mu: 11.2155547, phi: 1.024862506, hasTrend: true },
  { name: 'reference', y: reference, k: 312, limit: 19, mu: 12.56488842, phi: 1, hasTrend: true },
  { name: 'large', y: large, k: 312, limit: 161221, mu: 125097.782093, phi: 3469.35919501, hasTrend: true },
];

describe('farringtonFlexible', () => {
  it.each(fromR)('gives what R gives: $name, week $k', ({ y, k, limit, mu, phi, hasTrend }) => {
    const found = farringtonFlexible(y.slice(0, k - 1));
    expect(found).toMatchObject({ limit, hasTrend, years: k < 264 ? 4 : 5 });
    // R stops at means near 0 for levels that have zeros only, hence five digits.
    expect(found!.expected / mu).toBeCloseTo(1, 5);
    expect(found!.dispersion / phi).toBeCloseTo(1, 5);
  });

  it('is an alarm of the reference series in week 310 only', () => {
    const alarms = [308, 309, 310, 311, 312].filter(
      (k) => reference[k - 1]! > farringtonFlexible(reference.slice(0, k - 1))!.limit,
    );
    expect(alarms).toEqual([310]);
  });

  it('gives the weeks of a past outbreak less weight', () => {
    expect(farringtonFlexible(withOutbreak.slice(0, 311))?.downWeighted).toBe(11);
    expect(farringtonFlexible(reference.slice(0, 311))?.downWeighted).toBe(0);
  });

  it('does not look at the last 26 weeks', () => {
    const changed = reference.map((count, i) => (i >= 311 - 26 ? 5000 : count));
    expect(farringtonFlexible(changed.slice(0, 311))).toEqual(farringtonFlexible(reference.slice(0, 311)));
    const earlier = reference.map((count, i) => (i === 311 - 27 ? 5000 : count));
    expect(farringtonFlexible(earlier.slice(0, 311))).not.toEqual(
      farringtonFlexible(reference.slice(0, 311)),
    );
  });

  it('begins with the fourth known year, counted from the first report', () => {
    expect(farringtonFlexible(reference.slice(0, 211))?.years).toBe(4);
    expect(farringtonFlexible(reference.slice(0, 210))).toBeNull();
    expect(farringtonFlexible([...Array(60).fill(null), ...reference.slice(0, 210)])).toBeNull();
    expect(farringtonFlexible([...Array(60).fill(null), ...reference.slice(0, 211)])?.years).toBe(4);
    expect(farringtonFlexible([])).toBeNull();
    expect(farringtonFlexible(Array(400).fill(null))).toBeNull();
  });

  it('leaves unreported weeks out, and is null where too few are left', () => {
    const gaps = reference.map((count, i) => (i % 9 === 4 ? null : count));
    expect(farringtonFlexible(gaps)).toMatchObject({ years: 5, weeks: 210 });
    expect(farringtonFlexible(reference.map((count, i) => (i % 3 === 0 ? count : null)))).toBeNull();
  });

  it('is finite where nothing or hardly anything was ever counted', () => {
    expect(farringtonFlexible(Array(312).fill(0))?.limit).toBe(0);
    const once = Array(312).fill(0);
    once[250] = 1;
    expect(farringtonFlexible(once)?.limit).toBe(0);
    once[250] = 1e7;
    expect(Number.isFinite(farringtonFlexible(once)?.limit ?? 0)).toBe(true);
  });
});
