import { widenAboutMedian } from './kinds/widenAboutMedian.ts';
import { PanelQuantiles } from './PanelQuantiles.ts';

/** What lies beyond the horizons of the members keeps their last median, in ranges that widen as those of a random walk. */
export function furtherAhead(quantiles: PanelQuantiles, horizons: number, median: number): PanelQuantiles {
  const all = new PanelQuantiles(quantiles.places, horizons, quantiles.levels);
  for (let place = 0; place < quantiles.places; place++) {
    for (let h = 0; h < horizons; h++) {
      const into = all.of(place, h);
      into.set(quantiles.of(place, Math.min(h, quantiles.horizons - 1)));
      if (h >= quantiles.horizons && !Number.isNaN(into[0]!))
        widenAboutMedian(into, median, Math.sqrt((h + 1) / quantiles.horizons));
    }
  }
  return all;
}
