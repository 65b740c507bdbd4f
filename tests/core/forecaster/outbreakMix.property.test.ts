import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastPanel } from '../../../main/core/forecaster/forecastPanel.ts';
import type { ModelPanel } from '../../../main/core/forecaster/ModelPanel.ts';
import { outbreakMix } from '../../../main/core/forecaster/outbreakMix.ts';
import { HUB_LEVELS } from '../../../shared/forecast/quantileLevels.ts';
import { countOf } from '../../support/longCounts.ts';
import { modelPanelOf, quantilesOf, randomFrom } from './modelPanels.ts';

const RUNS = countOf(30, 1_000);
const HORIZONS = 6;

type Counts = (number | null)[];

/** What goes wrong with the counts of real outbreaks. */
const spoilt: Record<string, (counts: Counts, at: number) => Counts> = {
  nothing: (counts) => counts,
  zeros: (counts) => counts.map(() => 0),
  gaps: (counts, at) => counts.map((count, t) => ((t + at) % 3 === 0 ? null : count)),
  silentAtEnd: (counts, at) => counts.map((count, t) => (t > counts.length - 1 - (at % 6) ? null : count)),
  late: (counts, at) => counts.map((count, t) => (t < at ? null : count)),
  reset: (counts, at) => counts.map((count, t) => (t >= at ? Math.round((count ?? 0) / 1_000) : count)),
  jump: (counts, at) => counts.map((count, t) => (t === at ? 9e14 : count)),
  fractions: (counts) => counts.map((count) => (count === null ? null : count + 0.5)),
};

const places = fc.constantFrom(2, 7, 8, 9, 12, 25, 44, 59).chain((weeks) =>
  fc.array(
    fc
      .record({
        seed: fc.integer({ min: 1, max: 99_999 }),
        growth: fc.double({ min: 0.6, max: 1.8, noNaN: true }),
        size: fc.constantFrom(0.2, 2, 40, 9_000),
        fault: fc.constantFrom(...Object.keys(spoilt)),
        at: fc.nat(weeks),
      })
      .map(({ seed, growth, size, fault, at }) => {
        const random = randomFrom(seed);
        let mean: number = size;
        const counts = Array.from({ length: weeks }, () => {
          mean = Math.min(1e7, mean * growth * (0.6 + 0.8 * random()));
          return Math.floor(mean + 2 * random());
        });
        return spoilt[fault]!(counts, at);
      }),
    { minLength: 1, maxLength: 12 },
  ),
);

function forecastOf(panel: ModelPanel) {
  const order = { panel, model: 'auto', disease: 'ebola', history: [] } as const;
  return forecastPanel({ ...order, horizons: HORIZONS, levels: HUB_LEVELS });
}

describe('the forecast of a short record', () => {
  it('is whole where a place has eight weeks, and none where it has fewer', () => {
    fc.assert(
      fc.property(places, (all) => {
        const { quantiles, kinds } = forecastOf(modelPanelOf(all));
        all.forEach((counts, place) => {
          const isEnough = counts.filter((count) => count !== null).length >= 8;
          expect(kinds[place] !== null).toBe(isEnough);
          for (const week of quantilesOf(quantiles, place)) {
            if (!isEnough) expect(week.every(Number.isNaN)).toBe(true);
            else
              week.forEach((value, k) => {
                expect(Number.isFinite(value)).toBe(true);
                expect(value).toBeGreaterThanOrEqual(week[k - 1] ?? 0);
              });
          }
        });
      }),
      { numRuns: RUNS },
    );
  });

  it('does not depend on the order of the places', () => {
    fc.assert(
      fc.property(places, (all) => {
        const straight = forecastOf(modelPanelOf(all));
        const turned = forecastOf(modelPanelOf(all.toReversed()));
        all.forEach((_, place) => {
          const there = all.length - 1 - place;
          expect(turned.kinds[there]).toBe(straight.kinds[place]);
          const values = quantilesOf(straight.quantiles, place).flat();
          const others = quantilesOf(turned.quantiles, there).flat();
          values.forEach((value, i) => {
            if (Number.isNaN(value)) expect(others[i]).toBeNaN();
            else expect(Math.abs(others[i]! - value)).toBeLessThanOrEqual(1e-6 * (1 + value));
          });
        });
      }),
      { numRuns: RUNS },
    );
  });

  it('takes what earlier outbreaks were, however odd they are', () => {
    fc.assert(
      fc.property(places, places, (all, before) => {
        const { quantiles, kinds } = outbreakMix(modelPanelOf(all), [modelPanelOf(before)], HUB_LEVELS);
        kinds.forEach((kind, place) => {
          expect(quantilesOf(quantiles, place).flat().every(Number.isFinite)).toBe(kind !== null);
        });
      }),
      { numRuns: RUNS },
    );
  });
});

describe('very many places', () => {
  it('are all forecast', () => {
    const random = randomFrom(3);
    const all = Array.from({ length: 2_000 }, () =>
      Array.from({ length: 20 }, () => Math.floor(9 * random())),
    );
    const { kinds } = forecastOf(modelPanelOf(all));
    expect(kinds.every((kind) => kind === 'trend')).toBe(true);
  });
});

describe('forty years of one place', () => {
  it('are forecast, in which the last outbreak alone is what the trend looks at', () => {
    const counts = Array.from({ length: 2_080 }, (_, week) => (week % 97 < 30 ? (week * 7) % 50 : 0));
    const { quantiles } = forecastPanel({
      panel: modelPanelOf([counts]),
      model: 'auto',
      disease: 'ebola',
      history: [],
      horizons: 4,
      levels: HUB_LEVELS,
    });
    expect(quantiles.values.every(Number.isFinite)).toBe(true);
  });
});
