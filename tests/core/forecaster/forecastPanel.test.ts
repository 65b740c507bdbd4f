import { describe, expect, it } from 'vitest';
import {
  type ForecastPanelOrder,
  forecastPanel,
  type PanelForecast,
} from '../../../main/core/forecaster/forecastPanel.ts';
import type { ModelPanel } from '../../../main/core/forecaster/ModelPanel.ts';
import { HUB_LEVELS } from '../../../shared/forecast/quantileLevels.ts';
import { countOf } from '../../support/longCounts.ts';
import { modelPanelOf, quantilesOf, randomFrom, workedPanel } from './modelPanels.ts';

type Counts = (number | null)[];

const forecastOf = (panel: ModelPanel, order: Partial<ForecastPanelOrder> = {}) =>
  forecastPanel({
    panel,
    model: 'auto',
    disease: 'dengue',
    history: [],
    horizons: 4,
    levels: HUB_LEVELS,
    ...order,
  });

/** A season, noise, small counts; the larger the seed, the larger the place. */
function seasonal(weeks: number, seed: number, size = 10 * seed): Counts {
  const random = randomFrom(seed);
  return Array.from({ length: weeks }, (_, t) =>
    Math.round(size * (1 + Math.cos((2 * Math.PI * (t - 3 * seed)) / 52)) * (0.6 + 0.8 * random())),
  );
}

/** Every place that claims a kind has finite, rising quantiles that are never below 0; the others have none. */
function expectSound({ kinds, quantiles }: PanelForecast): void {
  kinds.forEach((kind, place) => {
    for (const values of quantilesOf(quantiles, place))
      values.forEach((value, k) => {
        if (kind === null) expect(value).toBeNaN();
        else {
          expect(Number.isFinite(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(values[k - 1] ?? 0);
        }
      });
  });
}

const WEEKS = 120;
const places: Counts[] = [1, 2, 3, 4, 5].map((seed) => seasonal(WEEKS, seed));
const plain = forecastOf(modelPanelOf(places));

describe('the order of places', () => {
  it.each(['auto', 'boosted', 'tiered', 'no-change'] as const)('carries no meaning to %s', (model) => {
    const straight = forecastOf(modelPanelOf(places), { model });
    const order = [3, 0, 4, 2, 1];
    const turned = forecastOf(modelPanelOf(order.map((place) => places[place]!)), { model });
    order.forEach((place, at) => {
      expect(turned.kinds[at]).toBe(straight.kinds[place]);
      expect(quantilesOf(turned.quantiles, at)).toEqual(quantilesOf(straight.quantiles, place));
    });
  });

  it('carries no meaning to what is learnt from longer records and earlier reports', () => {
    const record = workedPanel(140);
    const report = (counts: readonly number[]) => ({
      newestWeek: WEEKS - 4,
      counts: [Float64Array.from(counts), Float64Array.from(counts)],
    });
    const shares = [3, 5, 7, 9, 11];
    const one = forecastOf(modelPanelOf(places), { history: [record], earlier: [report(shares)] });
    const other = forecastOf(modelPanelOf(places.toReversed()), {
      history: [{ ...record, places: record.places.toReversed() }],
      earlier: [report(shares.toReversed())],
    });
    places.forEach((_, place) => {
      expect(quantilesOf(other.quantiles, places.length - 1 - place)).toEqual(
        quantilesOf(one.quantiles, place),
      );
    });
  });

  it('gives places that are alike in everything the same', () => {
    const { quantiles } = forecastOf(modelPanelOf([places[1]!, places[0]!, places[1]!, places[2]!]));
    expect(quantilesOf(quantiles, 2)).toEqual(quantilesOf(quantiles, 0));
  });
});

describe('a forecast of a panel', () => {
  it('is the same every time', () => {
    expect(forecastOf(modelPanelOf(places))).toEqual(plain);
    expectSound(plain);
    expect(plain.kinds).toEqual(places.map(() => 'mixed'));
  });

  it('is not changed by places that never report', () => {
    const silent = Array<null>(WEEKS).fill(null);
    const more = forecastOf(modelPanelOf([silent, ...places, silent]));
    expect(more.kinds).toEqual([null, ...plain.kinds, null]);
    places.forEach((_, place) => {
      expect(quantilesOf(more.quantiles, place + 1)).toEqual(quantilesOf(plain.quantiles, place));
    });
    expectSound(more);
  });

  it('says of the first weeks the same, however many are asked for', () => {
    const far = forecastOf(modelPanelOf(places), { horizons: 11 });
    expectSound(far);
    places.forEach((_, place) => {
      const weeks = quantilesOf(far.quantiles, place);
      expect(weeks.slice(0, 4)).toEqual(quantilesOf(plain.quantiles, place));
      const width = (week: number) => weeks[week]!.at(-1)! - weeks[week]![0]!;
      expect(width(10)).toBeGreaterThan(width(3));
    });
    const near = forecastOf(modelPanelOf(places), { horizons: 2 });
    expect(quantilesOf(near.quantiles, 0)).toEqual(quantilesOf(plain.quantiles, 0).slice(0, 2));
  });

  it('tells how far it is, never back and never beyond the end', () => {
    const told: number[] = [];
    forecastPanel(
      {
        panel: modelPanelOf(places),
        model: 'auto',
        disease: 'dengue',
        history: [],
        horizons: 4,
        levels: HUB_LEVELS,
      },
      (done, total) => told.push(done / total),
    );
    expect(told.length).toBeGreaterThan(8);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBeLessThanOrEqual(1);
  });
});

describe('bad input', () => {
  const with120 = (make: (t: number) => number | null) => Array.from({ length: WEEKS }, (_, t) => make(t));
  const [usual] = places;
  const cases: Record<string, Counts[]> = {
    'nothing at all': [with120(() => null)],
    'all zeros': [with120(() => 0), with120(() => 0)],
    'a constant': [with120(() => 41)],
    'one place': [seasonal(WEEKS, 7)],
    'two weeks of data': [
      [4, 9],
      [1, null],
    ],
    'two weeks of data in a long calendar': [with120((t) => (t > 117 ? 5 : null))],
    'a reset': [usual!.map((count, t) => (t === 70 ? 0 : (count ?? 0) + (t < 70 ? 9000 : 0))), ...places],
    'a place that appears late': [usual!.map((count, t) => (t < 112 ? null : count)), ...places],
    'a place that fell silent': [usual!.map((count, t) => (t > 80 ? null : count)), ...places],
    'gaps at the end': places.map((counts, l) => counts.map((count, t) => (t >= WEEKS - l ? null : count))),
    'every second week': places.map((counts) => counts.map((count, t) => (t % 2 === 0 ? count : null))),
    'a jump to 1e9': [usual!.map((count, t) => (t === 119 || t === 60 ? 1e9 : count)), ...places],
    'rare cases': places.map((_, l) => with120((t) => ((t * 7 + l) % 23 === 0 ? 1 : 0))),
    'one week among silence': [with120((t) => (t === 50 ? 3 : null)), ...places],
  };

  it.each(Object.entries(cases))('%s: a forecast or none, never half of one', (name, counts) => {
    const forecast = forecastOf(modelPanelOf(counts));
    expectSound(forecast);
    counts.forEach((place, index) => {
      const reported = place.filter((count) => count !== null).length;
      expect(`${name}: ${forecast.kinds[index] !== null}`).toBe(`${name}: ${reported >= 8}`);
    });
  });

  it('a jump to 1e9 does not move the places beside it by much', () => {
    const forecast = forecastOf(modelPanelOf(cases['a jump to 1e9']!));
    places.forEach((counts, place) => {
      const median = quantilesOf(forecast.quantiles, place + 1)[0]![11]!;
      expect(median).toBeLessThan(3 * Math.max(...counts.map((count) => count ?? 0)));
    });
  });

  it('no place at all', () => {
    const forecast = forecastOf({ firstWeekEnd: 738_003, weeks: WEEKS, places: [] });
    expect(forecast.kinds).toEqual([]);
  });

  it('40 years of weeks of three places', () => {
    expectSound(forecastOf(modelPanelOf([1, 2, 3].map((seed) => seasonal(2_080, seed)))));
  });

  it('influenza without a summer, with some populations and a record', () => {
    const panel = modelPanelOf([1, 2, 3].map((seed) => seasonal(70, seed)));
    const known = {
      ...panel,
      places: panel.places.map((place, l) => ({ ...place, population: l === 0 ? null : 1e6 })),
    };
    const forecast = forecastOf(known, { disease: 'influenza', history: [workedPanel(300)] });
    expectSound(forecast);
    expect(forecast.kinds).not.toContain(null);
  });
});

/** Ten thousand take half a minute of a processor: the long tests. */
const MANY = countOf(100, 10_000);

describe('work on very many places', () => {
  it('is bounded', () => {
    const random = randomFrom(11);
    const many = modelPanelOf(
      Array.from({ length: MANY }, () => {
        const size = 1 + 50 * random();
        return Array.from({ length: 60 }, (_, t) => Math.round(size * (1 + Math.sin(t / 8)) * random()));
      }),
    );
    const forecast = forecastOf(many);
    expect(forecast.kinds.every((kind) => kind !== null)).toBe(true);
    expectSound({ ...forecast, kinds: forecast.kinds.slice(0, 50) });
  });
});
