import { describe, expect, it } from 'vitest';
import { fitTrend, momentsOf } from '../../../../main/core/forecaster/kinds/trend/fitTrend.ts';
import {
  countingNoise,
  reportingNoise,
} from '../../../../main/core/forecaster/kinds/trend/reportingNoise.ts';
import { trend } from '../../../../main/core/forecaster/kinds/trend/trend.ts';
import { trendPlaces } from '../../../../main/core/forecaster/kinds/trend/trendPlaces.ts';
import { trendPrior } from '../../../../main/core/forecaster/kinds/trend/trendPrior.ts';
import {
  COLUMNS,
  type Column,
  trendRows,
  WIDTH,
} from '../../../../main/core/forecaster/kinds/trend/trendRows.ts';
import { HUB_LEVELS } from '../../../../shared/forecast/quantileLevels.ts';
import { modelPanelOf, randomFrom } from '../modelPanels.ts';

const MEDIAN = HUB_LEVELS.indexOf(0.5);
const at = (column: Column) => COLUMNS.indexOf(column);

/** Counts whose fourth root changes by these steps. */
function ofSteps(first: number, steps: readonly number[]): number[] {
  let root = first;
  return [first, ...steps.map((step) => (root += step))].map((value) => Math.round(value ** 4));
}

const steady = (step: number, weeks: number) => Array.from({ length: weeks }, () => step);

describe('what is noise', () => {
  it('is nothing where counts follow a line', () => {
    const [noise] = reportingNoise(trendPlaces(modelPanelOf([ofSteps(10, steady(0.5, 20))])));
    expect(noise).toBeCloseTo(0, 5);
  });

  it('is about the variance that was added where each count errs on its own', () => {
    const random = randomFrom(7);
    const spread = 0.8;
    const counts = Array.from({ length: 8 }, () =>
      Array.from({ length: 70 }, () => Math.round((10 + spread * (2 * random() - 1)) ** 4)),
    );
    const places = trendPlaces(modelPanelOf(counts));
    const expected = spread ** 2 / 3 / Math.sqrt(places[0]!.scale);
    const mean = reportingNoise(places).reduce((sum, noise) => sum + noise / places.length, 0);
    expect(mean).toBeGreaterThan(0.8 * expected);
    expect(mean).toBeLessThan(1.2 * expected);
  });

  it('of counting is larger the fewer are counted', () => {
    expect(countingNoise(0.5, 1_000)).toBeGreaterThan(countingNoise(1, 1_000));
    expect(countingNoise(1, 10)).toBeGreaterThan(countingNoise(1, 1_000));
  });
});

describe('the rows of a place', () => {
  const lastRow = (counts: number[]) => {
    const rows = trendRows(trendPlaces(modelPanelOf([counts])));
    return (column: Column) => rows[0]!.features[(rows[0]!.count - 1) * WIDTH + at(column)]!;
  };

  it('show growth that slows down as such', () => {
    const slowing = lastRow(ofSteps(10, [...steady(1, 12), 0.4]));
    expect(slowing('rising')).toBeGreaterThan(0);
    expect(slowing('falling')).toBe(0);
    expect(slowing('quickening')).toBeLessThan(0);
    expect(slowing('common')).toBe(slowing('rising'));
  });

  it('know a fall, and how far below the highest week it has come', () => {
    const falling = lastRow(ofSteps(20, [...steady(0.5, 6), ...steady(-1, 6)]));
    expect(falling('rising')).toBe(0);
    expect(falling('falling')).toBeLessThan(0);
    expect(falling('longRise')).toBe(0);
    expect(falling('belowHighest')).toBeGreaterThan(0);
  });
});

describe('the fit', () => {
  it('without any row is what is expected of outbreaks', () => {
    expect(fitTrend([], 2)).toEqual(trendPrior(2));
  });

  it('comes to what the data say when there are many of them', () => {
    const random = randomFrom(11);
    const walks = (places: number) =>
      modelPanelOf(
        Array.from({ length: places }, () =>
          ofSteps(
            12,
            Array.from({ length: 70 }, () => (random() - 0.5) / 2),
          ),
        ),
      );
    const off = (share: number) => {
      const places = trendPlaces(walks(40));
      const rows = trendRows(places);
      return Math.abs(fitTrend([momentsOf(places, rows, 1, share)], 1)[at('rising')]!);
    };
    // A walk keeps nothing of its trend.
    expect(trendPrior(1)[at('rising')]).toBeGreaterThan(0.5);
    expect(off(100)).toBeLessThan(0.25);
    expect(off(0.01)).toBeGreaterThan(0.5);
  });

  it('expects rises to fade, and sooner the longer they have lasted', () => {
    const [near, far] = [trendPrior(1), trendPrior(4)];
    expect(far[at('rising')]).toBeGreaterThan(near[at('rising')]!);
    expect(far[at('rising')]).toBeLessThan(4 * near[at('rising')]!);
    expect(far[at('longRise')]).toBeLessThan(near[at('longRise')]!);
  });
});

describe('the trend', () => {
  it('says nothing beyond what the steepest of the last weeks would lead to', () => {
    const panel = modelPanelOf([
      ofSteps(10, steady(0.3, 15)),
      [0, 0, 0, 900, 0, 0, 4_000, 1, 0, 0, 9_000, 0, 0, 1, 0, 2],
    ]);
    const answer = trend()({ panel, horizons: 4, levels: HUB_LEVELS });
    expect(answer.of(0, 3).at(-1)).toBeLessThan((10 + 0.3 * 19 + 12) ** 4);
  });

  it('takes no fall that slows down for a rise, before a week has risen', () => {
    const medians = (last: number) => {
      const panel = modelPanelOf([ofSteps(16, [...steady(0.5, 10), -0.5, -1, -1.2, -1.2, -1, last])]);
      const answer = trend()({ panel, horizons: 4, levels: HUB_LEVELS });
      const now = panel.places[0]!.counts.at(-1)!;
      return [0, 1, 2, 3].map((h) => answer.of(0, h)[MEDIAN]! / now);
    };
    expect(Math.max(...medians(-0.02))).toBeLessThan(1.01);
    expect(medians(0.3).at(-1)).toBeGreaterThan(1.05);
  });

  it('takes no rise of four weeks for a fall, before a week has fallen', () => {
    const medians = (last: number) => {
      const rises = [0.1, 0.3, 0.6, 1.2, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 0.8, 0.4];
      const panel = modelPanelOf([ofSteps(4, [...rises, last])]);
      const answer = trend()({ panel, horizons: 4, levels: HUB_LEVELS });
      return [0, 1, 2, 3].map((h) => answer.of(0, h)[MEDIAN]! / panel.places[0]!.counts.at(-1)!);
    };
    expect(Math.min(...medians(0.01))).toBeGreaterThan(0.99);
    expect(medians(-0.3).at(-1)).toBeLessThan(0.97);
  });

  it('is the same in whatever order the places come, to the last bit', () => {
    const random = randomFrom(23);
    const counts = Array.from({ length: 9 }, () =>
      Array.from({ length: 30 }, () => Math.floor(400 * random() ** 3)),
    );
    const order = { horizons: 4, levels: HUB_LEVELS };
    const straight = trend()({ panel: modelPanelOf(counts), ...order });
    const turned = trend()({ panel: modelPanelOf(counts.toReversed()), ...order });
    counts.forEach((_, place) => {
      expect(turned.of(8 - place, 3)).toEqual(straight.of(place, 3));
    });
  });

  it('of one place follows the others where it has turned with them', () => {
    const up = ofSteps(10, steady(0.6, 14));
    const down = ofSteps(24, [...steady(0.6, 5), ...steady(-0.8, 9)]);
    const order = { horizons: 4, levels: HUB_LEVELS };
    const median = (others: number[]) =>
      trend()({ panel: modelPanelOf([up, others, others, others]), ...order }).of(0, 3)[MEDIAN]!;
    expect(median(down)).toBeLessThan(median(up));
  });
});
