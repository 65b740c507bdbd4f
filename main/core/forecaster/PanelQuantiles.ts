/**
 * Predicted quantiles of the places of a panel, in one array. Horizon 0 is the week after the last reported week of
 * the place itself, also where that lies before the panel's end.
 */
export class PanelQuantiles {
  readonly places: number;
  readonly horizons: number;
  readonly levels: number;
  /** Place by place, horizon by horizon, one value per level; NaN where a place has no forecast. */
  readonly values: Float64Array;

  constructor(places: number, horizons: number, levels: number) {
    this.places = places;
    this.horizons = horizons;
    this.levels = levels;
    this.values = new Float64Array(places * horizons * levels).fill(Number.NaN);
  }

  /** The quantiles of one week of one place: a view, so that writing to it changes the forecast. */
  of(place: number, horizon: number): Float64Array {
    const start = (place * this.horizons + horizon) * this.levels;
    return this.values.subarray(start, start + this.levels);
  }
}
