import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_CHANGE_MODEL } from '../../../main/core/forecaster/noChange/noChangeModel.ts';
import { kappaFor, kappaOf, repairedTargets } from '../../../main/core/scoring/record/intervalRepair.ts';
import { type RecordRow, recordRows } from '../../../main/core/scoring/record/recordRow.ts';
import { scoreLines } from '../../../main/core/scoring/record/scoreLines.ts';
import { confidenceFor, recordFor } from '../../../main/core/scoring/record/trackRecord.ts';
import { resolveForecast } from '../../../main/core/scoring/resolveForecast.ts';
import { HUB_LEVELS } from '../../../shared/forecast/quantileLevels.ts';
import { inside, row } from './recordRows.ts';

const group = { provider: 'groq', model: 'm', disease: 'cholera', kind: 'forecast' } as const;
const asOf = '2026-11-18';
/** Long enough before that only a trace of a week is left. */
const longAgo = '2001-01-06';

describe('the record of a provider', () => {
  it('counts a week half as much as one 26 weeks later', () => {
    const of = (targetWeek: string) => recordFor([row({ targetWeek })], group, 0, '2026-11-15');
    const [now, before] = [of('2026-11-14'), of('2026-05-16')];
    expect(before.n / now.n).toBeCloseTo(0.5, 10);
    expect(before.wins / now.wins).toBeCloseTo(0.5, 10);
  });

  it('is that of one model, and of weeks that had ended', () => {
    const rows = [row({ model: 'other' }), row({ provider: 'gemini' }), row({ targetWeek: asOf })];
    expect(recordFor(rows, group, 0, asOf).n).toBe(0);
  });

  it('does not stand on hindcasts, and on a backtest for the model on this machine alone', () => {
    const rows = [row({ source: 'hindcast' }), row({ source: 'backtest' })];
    expect(recordFor(rows, group, 0, asOf).n).toBe(0);
    const own = rows.map((one) => ({ ...one, provider: 'embedded' }));
    const embedded = { ...group, provider: 'embedded' };
    expect(recordFor(own, embedded, 0, asOf).n).toBeCloseTo(22, 0);
    expect(confidenceFor(own, embedded, [0], asOf).basis).toBe('backtest');
    expect(recordFor(rows, { ...group, kind: 'hindcast' }, 0, asOf).n).toBeCloseTo(44, -1);
  });

  it('tells the relative score of the same forecasts as the wins, old ones in full', () => {
    const rows = [
      row(),
      row({ targetWeek: longAgo, wis: 40, twinWis: 20 }),
      row({ disease: 'measles', wis: 1 }),
    ];
    expect(confidenceFor(rows, group, [0], asOf)).toMatchObject({ n: 44, wins: 30, relativeWis: 1 });
  });

  it('borrows at 0.3 from other horizons first, then from other diseases, and only what is missing to 5', () => {
    const few = { n: 2, wins: 2, targetWeek: '2026-11-17', inside80: inside(2, 2) };
    const own = row(few);
    const horizon = row({ ...few, n: 4, wins: 0, horizon: 1, inside80: inside(4, 4) });
    const disease = row({ ...few, n: 100, wins: 0, disease: 'measles', inside80: inside(100, 50) });
    const of = (...rows: RecordRow[]) => recordFor(rows, group, 0, '2026-11-18');
    expect(of(own, horizon).n).toBeCloseTo(2 + 0.3 * 4, 1);
    expect(of(own, horizon).wins).toBeCloseTo(2, 1);
    expect(of(own, horizon, disease).n).toBeCloseTo(5, 1);
    expect(of(row(), horizon, disease).n).toBeCloseTo(of(row()).n, 10);
  });

  it('gives one number per forecast: the mean over its horizons, with whole counts in words', () => {
    const rows = [row(), row({ horizon: 1, wins: 4.5, inside80: inside(22, 22) })];
    const both = confidenceFor(rows, group, [0, 1], '2026-11-15');
    const alone = [0, 1].map((horizon) => confidenceFor(rows, group, [horizon], '2026-11-15').calibrated);
    expect(both.calibrated).toBeCloseTo((alone[0]! + alone[1]!) / 2, 12);
    expect(both).toMatchObject({
      n: 44,
      wins: 19.5,
      hits80: 38,
      n80: 44,
      basis: 'track-record',
      relativeWis: 0.8,
    });
    expect(alone[0]).toBeCloseTo(0.583, 2);
    expect(confidenceFor([], group, [0, 1], asOf)).toEqual({
      calibrated: 0.4,
      interval90: [expect.closeTo(0.0976, 4), expect.closeTo(0.7514, 4)],
      word: 'no record yet',
      basis: 'prior',
      n: 0,
      wins: 0,
      hits80: 0,
      n80: 0,
      coverage80: null,
      relativeWis: null,
    });
    expect(scoreLines(rows)[0]!.text).toBe('16 of 22 inside the 80 % range, 15 of 22 better than no-change');
    const noChange = rows.map((row) => ({ ...row, model: NO_CHANGE_MODEL }));
    expect(scoreLines(noChange)[0]!.text).toBe(
      '16 of 22 inside the 80 % range, this is the no-change model, which others are compared with',
    );
  });

  it('has an interval around its number, narrower the longer the record', () => {
    const widthOf = (rows: RecordRow[]) => {
      const { calibrated, interval90 } = confidenceFor(rows, group, [0], '2026-11-15');
      expect(interval90![0]).toBeLessThan(calibrated);
      expect(interval90![1]).toBeGreaterThan(calibrated);
      return interval90![1] - interval90![0];
    };
    expect(widthOf([row()])).toBeLessThan(widthOf([]));
  });

  it('is a probability, and the same in any order of its rows', () => {
    const rows = fc.array(
      fc.record({
        n: fc.integer({ min: 1, max: 60 }),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
        horizon: fc.nat(3),
        disease: fc.constantFrom('cholera', 'measles'),
        targetWeek: fc.constantFrom(longAgo, '2026-03-07', '2026-11-07', '2026-11-14'),
        spreads: fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { maxLength: 5 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (list, order) => {
        const made = list.map(({ n, share, ...rest }) =>
          row({
            ...rest,
            n,
            wins: Math.floor(2 * n * share) / 2,
            inside80: inside(n, Math.floor(n * share)),
          }),
        );
        const keys = new Map(made.map((one) => [one, order.next().value as number]));
        const shuffled = made.toSorted((a, b) => keys.get(a)! - keys.get(b)!);
        const confidence = confidenceFor(made, group, [0, 1, 2, 3], asOf);
        expect(confidence.calibrated).toBeGreaterThan(0);
        expect(confidence.calibrated).toBeLessThan(1);
        expect(confidenceFor(shuffled, group, [0, 1, 2, 3], asOf)).toEqual(confidence);
        expect(kappaFor(shuffled, group, asOf)).toBe(kappaFor(made, group, asOf));
        expect(scoreLines(shuffled)).toEqual(scoreLines(made));
      }),
    );
  });
});

describe('recordRows', () => {
  it('sums the places of a week, whatever their order', () => {
    const quantiles = (middle: number) => HUB_LEVELS.map((level, i) => ({ level, value: middle + i - 11 }));
    const week = { horizon: 0, targetEndDate: '2026-11-14' };
    const scores = [20, 33, 47, 21, 60, 22].map((count) =>
      resolveForecast({ ...week, quantiles: quantiles(30) }, quantiles(35), count),
    );
    const owner = { source: 'prospective', provider: 'groq', model: 'm', disease: 'cholera' } as const;
    const [sum] = recordRows(owner, scores);
    expect(sum).toMatchObject({ n: 6, wins: 3, inside80: { of: 6, hits: 2 } });
    expect(sum!.spreads).toHaveLength(5);
    expect(recordRows(owner, scores.toReversed())).toEqual([sum]);
  });
});

describe('the interval repair', () => {
  const worked = [0.2, 0.4, 0.5, 0.7, 0.9, 1, 1.1, 1.3, 1.6, 2.1];

  it('gives the worked example: rank 9 of 10, factor 1.6', () => {
    expect(kappaOf(worked)).toBe(1.6);
    expect(kappaOf(worked.slice(1))).toBeNull();
    expect(kappaOf(worked.map((u) => u / 10))).toBe(0.7);
    expect(kappaOf(worked.map((u) => u * 10))).toBe(3);
  });

  it('looks at the newest 60 spreads', () => {
    expect(kappaOf([...Array(60).fill(1), ...Array(600).fill(3)])).toBe(1);
  });

  it('starts at 1.5 for a provider on the wire, and never changes the no-change model', () => {
    expect(kappaFor([], group, asOf)).toBe(1.5);
    expect(kappaFor([], { ...group, provider: 'embedded', model: 'tiered-1' }, asOf)).toBe(1);
    const spreads = [1, 2, 3, 2, 2];
    const rows = ['2026-11-07', '2026-11-14'].map((targetWeek) => row({ targetWeek, spreads }));
    expect(kappaFor(rows, group, asOf)).toBe(3);
    const noChange = rows.map((one) => ({ ...one, provider: 'embedded', model: NO_CHANGE_MODEL }));
    expect(kappaFor(noChange, { ...group, provider: 'embedded', model: NO_CHANGE_MODEL }, asOf)).toBe(1);
  });

  it('stretches about the median on the fourth root, keeps the order, zero and whole counts', () => {
    const week = (values: number[]) => ({
      horizon: 0,
      targetEndDate: '2026-11-14',
      quantiles: [0.1, 0.5, 0.9].map((level, i) => ({ level, value: values[i]! })),
    });
    const valuesOf = (values: number[], kappa: number) =>
      repairedTargets({ cases: [week(values)], deaths: null }, kappa).cases[0]!.quantiles.map((q) => q.value);
    expect(valuesOf([1, 16, 81], 2)).toEqual([0, 16, 256]);
    expect(valuesOf([1, 16, 81], 1.5)).toEqual([0, 16, 150]);
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 3, maxLength: 3 }),
        fc.double({ min: 0.7, max: 3, noNaN: true }),
        (values, kappa) => {
          const sorted = values.toSorted((a, b) => a - b);
          const [low, middle, high] = valuesOf(sorted, kappa);
          expect(middle).toBe(sorted[1]);
          expect(low!).toBeLessThanOrEqual(middle! * (1 + 1e-12));
          expect(high!).toBeGreaterThanOrEqual(middle! * (1 - 1e-12));
        },
      ),
    );
  });
});
