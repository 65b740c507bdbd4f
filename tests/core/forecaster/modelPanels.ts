/** Made panels for tests of the kinds of models. */
import type { ModelPanel } from '../../../main/core/forecaster/ModelPanel.ts';
import type { PanelQuantiles } from '../../../main/core/forecaster/PanelQuantiles.ts';

/** @param places counts from week 0 on, null for "not reported"; shorter ones end early */
export function modelPanelOf(
  places: readonly (readonly (number | null)[])[],
  firstWeekEnd = 738_003,
): ModelPanel {
  const weeks = Math.max(...places.map((counts) => counts.length));
  return {
    firstWeekEnd,
    weeks,
    places: places.map((counts) => ({
      counts: Float64Array.from({ length: weeks }, (_, t) => counts[t] ?? Number.NaN),
      population: null,
    })),
  };
}

/** The panel of the worked examples of tiers B and C: three places with a season and noise. */
export function workedPanel(weeks: number): ModelPanel {
  return modelPanelOf(
    [0, 1, 2].map((l) =>
      Array.from({ length: weeks }, (_, t) => {
        const season = Math.exp(0.9 * Math.sin((2 * Math.PI * (t + 3 * l)) / 52));
        return Math.round((20 + 30 * l) * season) + ((17 * t + 29 * l) % 13);
      }),
    ),
  );
}

/** @returns numbers in [0, 1), the same for the same seed */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** @returns quantiles of a place, one list per horizon */
export function quantilesOf(answer: PanelQuantiles, place: number): number[][] {
  return Array.from({ length: answer.horizons }, (_, h) => Array.from(answer.of(place, h)));
}
