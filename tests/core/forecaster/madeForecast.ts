/** A forecast of a made panel, to be compared byte by byte between machines and versions of Node. */
import { forecastPanel } from '../../../main/core/forecaster/forecastPanel.ts';
import type { ModelPanel } from '../../../main/core/forecaster/ModelPanel.ts';
import { HUB_LEVELS } from '../../../shared/forecast/quantileLevels.ts';

/** Whole numbers and products alone: the panel itself must be the same everywhere. */
function madePanel(places: number, weeks: number, seed: number): ModelPanel {
  let state = seed;
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  return {
    firstWeekEnd: 18_267,
    weeks,
    places: Array.from({ length: places }, (_, l) => {
      const size = 3 + next(60);
      return {
        counts: Float64Array.from({ length: weeks }, (_, t) => {
          const distance = Math.abs(((t + 2 * l) % 52) - 26);
          return next(40) === 0
            ? Number.NaN
            : Math.floor((size * distance * distance * (60 + next(80))) / 20_000);
        }),
        population: l === 0 ? null : 50_000 * (1 + next(90)),
      };
    }),
  };
}

/** @returns the forecasts of every model, of long and of short records, as bytes */
export function madeForecast(): Uint8Array {
  const earlier = [4, 5, 6, 7].map((back) => ({
    newestWeek: 140 - back,
    counts: [1, 2].map((age) => Float64Array.from({ length: 6 }, (_, l) => 3 * l + age + back)),
  }));
  const order = { history: [madePanel(4, 160, 99)], horizons: 6, levels: HUB_LEVELS };
  const long = madePanel(6, 140, 7);
  const answers = [
    forecastPanel({ ...order, panel: long, model: 'auto', disease: 'influenza', earlier }),
    forecastPanel({ ...order, panel: long, model: 'auto', disease: 'dengue' }),
    forecastPanel({ ...order, panel: madePanel(6, 30, 5), model: 'auto', disease: 'dengue' }),
    forecastPanel({ ...order, panel: long, model: 'tiered', disease: 'dengue' }),
    forecastPanel({ ...order, panel: long, model: 'no-change', disease: 'dengue' }),
  ];
  return new Uint8Array(Float64Array.from(answers.flatMap(({ quantiles }) => [...quantiles.values])).buffer);
}
