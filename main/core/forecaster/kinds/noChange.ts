import { fitPlaces } from '../../providers/embedded/noChangeModel.ts';
import type { KindOrder } from '../Kind.ts';
import { PanelQuantiles } from '../PanelQuantiles.ts';

/** Each place stays at its last count, and past changes of all places give the range. */
export function noChange({ panel, horizons, levels }: KindOrder): PanelQuantiles {
  const counts = panel.places.map(({ counts }) =>
    Array.from(counts, (count) => (Number.isNaN(count) ? null : count)),
  );
  const result = new PanelQuantiles(panel.places.length, horizons, levels.length);
  fitPlaces(counts, horizons, levels).forEach((fit, place) => {
    if (fit === null) return;
    for (let horizon = 0; horizon < horizons; horizon++)
      result.of(place, horizon).set(fit.after(fit.lastCount, horizon + 1));
  });
  return result;
}
