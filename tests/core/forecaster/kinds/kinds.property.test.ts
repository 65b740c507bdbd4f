import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../../main/core/forecaster/Kind.ts';
import { analogues } from '../../../../main/core/forecaster/kinds/analogues.ts';
import { noChange } from '../../../../main/core/forecaster/kinds/noChange.ts';
import { pooledAutoregression } from '../../../../main/core/forecaster/kinds/pooledAutoregression.ts';
import { tiered } from '../../../../main/core/forecaster/kinds/tiered.ts';
import { trend } from '../../../../main/core/forecaster/kinds/trend/trend.ts';
import { HUB_LEVELS } from '../../../../shared/forecast/quantileLevels.ts';
import { countOf } from '../../../support/longCounts.ts';
import { modelPanelOf, quantilesOf, randomFrom } from '../modelPanels.ts';

const RUNS = countOf(40, 2_000);

const kinds: Record<string, Kind> = {
  'no change': noChange,
  autoregression: pooledAutoregression({ changes: 4, season: false }),
  'autoregression with the season': pooledAutoregression({ changes: 6, season: true }),
  analogues: analogues({ seasonWeight: 0 }),
  'analogues with the season': analogues({ seasonWeight: 0.15 }),
  tiered,
  trend: trend(),
};
/** These answer for every place with enough weeks, whatever the panel. */
const certain = ['no change', 'tiered'];

type Counts = (number | null)[];
type Shape = 'seasonal' | 'rare' | 'zeros' | 'constant' | 'jumps' | 'silent' | 'steps';

function countsOf(shape: Shape, weeks: number, seed: number): Counts {
  const random = randomFrom(seed);
  return Array.from({ length: weeks }, (_, t) => {
    const noise = random();
    return {
      seasonal: Math.round(30 * Math.exp(Math.sin((2 * Math.PI * t) / 52)) * (0.5 + noise)),
      rare: noise < 0.9 ? 0 : Math.ceil(5 * noise),
      zeros: 0,
      constant: 41,
      jumps: noise < 0.95 ? Math.round(9 * noise) : Math.round(4e9 * noise),
      silent: null,
      steps: t % 9,
    }[shape];
  });
}

/** A place on a calendar of `weeks`: late, ending early, with gaps. */
function placeOf(weeks: number): fc.Arbitrary<Counts> {
  const shape = fc.constantFrom<Shape[]>(
    'seasonal',
    'seasonal',
    'rare',
    'zeros',
    'constant',
    'jumps',
    'silent',
    'steps',
  );
  const cut = fc.oneof(fc.constant(0), fc.nat(weeks));
  return fc
    .record({
      shape,
      seed: fc.integer({ min: 1, max: 9999 }),
      late: cut,
      early: cut,
      gaps: fc.constantFrom(0, 0, 0.1, 0.7),
    })
    .map(({ shape, seed, late, early, gaps }) => {
      const random = randomFrom(seed + 1);
      return countsOf(shape, weeks, seed).map((count, t) =>
        t < late || t >= weeks - early || random() < gaps ? null : count,
      );
    });
}

const panels = fc
  .constantFrom(2, 9, 30, 61, 110, 160)
  .chain((weeks) => fc.array(placeOf(weeks), { minLength: 1, maxLength: 24 }));

const answerOf = (kind: Kind, places: readonly Counts[], horizons = 4) =>
  kind({ panel: modelPanelOf(places), horizons, levels: HUB_LEVELS });

describe.each(Object.entries(kinds))('%s', (name, kind) => {
  it('gives finite, rising forecasts for all weeks, never below 0, or none', () => {
    fc.assert(
      fc.property(panels, fc.constantFrom(1, 4, 11), (places, horizons) => {
        const answer = answerOf(kind, places, horizons);
        places.forEach((counts, place) => {
          const values = quantilesOf(answer, place);
          const reported = counts.filter((count) => count !== null).length;
          if (Number.isNaN(values[0]![0])) {
            expect(values.flat().every(Number.isNaN)).toBe(true);
            if (certain.includes(name)) expect(reported).toBeLessThan(8);
            return;
          }
          expect(reported).toBeGreaterThanOrEqual(8);
          for (const quantiles of values)
            quantiles.forEach((value, k) => {
              expect(Number.isFinite(value)).toBe(true);
              expect(value).toBeGreaterThanOrEqual(quantiles[k - 1] ?? 0);
            });
        });
      }),
      { numRuns: RUNS },
    );
  });

  it('does not look at the order of places', () => {
    fc.assert(
      fc.property(panels, (places) => {
        const straight = answerOf(kind, places);
        const turned = answerOf(kind, places.toReversed());
        places.forEach((_, place) => {
          const values = quantilesOf(straight, place).flat();
          const others = quantilesOf(turned, places.length - 1 - place).flat();
          values.forEach((value, i) => {
            if (Number.isNaN(value)) expect(others[i]).toBeNaN();
            else expect(Math.abs(others[i]! - value)).toBeLessThanOrEqual(1e-6 * (1 + value));
          });
        });
      }),
      { numRuns: RUNS },
    );
  });

  it('is not changed by a place that never reports, nor by weeks before and after all reports', () => {
    fc.assert(
      fc.property(panels, (places) => {
        const plain = answerOf(kind, places);
        const weeks = places[0]!.length;
        const more = answerOf(kind, [...places, Array<null>(weeks).fill(null)]);
        places.forEach((_, place) => {
          expect(quantilesOf(more, place)).toEqual(quantilesOf(plain, place));
        });
        expect(quantilesOf(more, places.length).flat().every(Number.isNaN)).toBe(true);
        const panel = modelPanelOf(places);
        const silence = Array<null>(5).fill(null);
        const wider = modelPanelOf(
          places.map((counts) => [...silence, ...counts, ...silence]),
          panel.firstWeekEnd - 35,
        );
        const order = { horizons: 4, levels: HUB_LEVELS };
        expect(kind({ panel: wider, ...order }).values).toEqual(kind({ panel, ...order }).values);
      }),
      { numRuns: RUNS },
    );
  });
});
