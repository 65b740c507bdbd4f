/** Made members of the mix. */
import {
  JUDGED_LEVELS,
  MEMBER_HORIZONS,
  type MemberForecasts,
} from '../../../../main/core/forecaster/Member.ts';
import { PanelQuantiles } from '../../../../main/core/forecaster/PanelQuantiles.ts';

/** Quantiles from `middle - reach` to `middle + reach`. */
export function ranged(
  middle: number,
  reach: number,
  levels: readonly number[] = JUDGED_LEVELS,
): Float64Array {
  return Float64Array.from(levels, (level) => Math.max(0, middle + reach * (2 * level - 1)));
}

/** A member that says the same of all places and weeks; `past` of the weeks ago that are judged. */
export function memberSaying(
  places: number,
  now: Float64Array | null,
  past: readonly (Float64Array | null)[],
): MemberForecasts {
  const filled = (values: Float64Array | null, levels: number) => {
    const quantiles = new PanelQuantiles(places, MEMBER_HORIZONS, levels);
    if (values === null) return quantiles;
    for (let place = 0; place < places; place++)
      for (let h = 0; h < MEMBER_HORIZONS; h++) quantiles.of(place, h).set(values);
    return quantiles;
  };
  return {
    now: filled(now, now?.length ?? JUDGED_LEVELS.length),
    past: past.map((values) => filled(values, JUDGED_LEVELS.length)),
  };
}
