import type { Kind, KindOrder } from '../Kind.ts';
import { PanelQuantiles } from '../PanelQuantiles.ts';
import { fromRoot } from './fourthRoot.ts';
import { type ErrorQuantiles, residualQuantiles } from './residualQuantiles.ts';
import { type RootPanel, type RootPlace, rootPanelOf } from './rootPanel.ts';
import { type SeasonCurves, seasonCurves } from './seasonCurves.ts';
import { solvePositive } from './solvePositive.ts';

export interface AutoregressionOptions {
  /** How many of the last weekly changes it looks at. */
  changes: number;
  /** Whether it looks at the time of the year. */
  season: boolean;
}

/** Coefficients are drawn towards 0 as by one observation of 0 each; the constant is free. */
const RIDGE = 1;
const RIDGE_OF_CONSTANT = 1e-6;
/** With fewer observations per coefficient the errors of the fit say nothing of those to come. */
const MIN_ROWS_PER_COEFFICIENT = 3;

/**
 * Pooled autoregression on the root scale: the change over the next weeks as a linear function of where a place
 * stands against its own mean, of its last weekly changes and, if wanted, of the season. One ridge regression per
 * horizon over all places and weeks; its errors give the range.
 */
export function pooledAutoregression(options: AutoregressionOptions): Kind {
  return (order) => autoregressionOf(rootPanelOf(order.panel), order, options);
}

/** The same on a panel that is on the root scale already. */
export function autoregressionOf(
  roots: RootPanel,
  { panel, horizons, levels }: KindOrder,
  options: AutoregressionOptions,
): PanelQuantiles {
  const answer = new PanelQuantiles(panel.places.length, horizons, levels.length);
  const season = options.season ? seasonCurves(panel.firstWeekEnd, panel.weeks) : null;
  const rows = { lags: options.changes, season };
  const models = fitHorizons(roots, horizons, rows);
  if (models === null) return answer;
  const wholes = models.map((model) => {
    const errors = roots.places.map((place) => errorsOf(place, model, rows));
    return { model, quantiles: residualQuantiles(errors, levels) };
  });
  // A horizon without any error knows no range, and half a forecast is none.
  if (wholes.some(({ quantiles }) => quantiles === null)) return answer;
  roots.places.forEach((place, i) => {
    const change = changeOf(place, rows);
    wholes.forEach(({ model, quantiles }, h) => {
      const { unit, spreads } = quantiles as ErrorQuantiles;
      const centre = place.roots.at(-1)! + change(place.last, model.coefficients);
      answer.of(place.index, h).set(unit.map((u) => fromRoot(centre + u * spreads[i]!, place.scale)));
    });
  });
  return answer;
}

/** What a row of the regression is made of. */
interface Rows {
  lags: number;
  season: SeasonCurves | null;
}

interface HorizonModel {
  horizon: number;
  coefficients: Float64Array;
}

/** Normal equations of all horizons at once: they share their rows but for the newest weeks of each place. */
function fitHorizons(roots: RootPanel, horizons: number, rows: Rows): HorizonModel[] | null {
  const n = 2 + rows.lags + (rows.season === null ? 0 : 2);
  // Entry m: rows whose place is known for exactly m weeks more, the last entry for that many or more.
  const products = Array.from({ length: horizons + 1 }, () => new Float64Array(n * n));
  const counts = new Float64Array(horizons + 1);
  const moments = Array.from({ length: horizons + 1 }, () => new Float64Array(n));
  const x = new Float64Array(n);
  for (const place of roots.places) {
    const fill = rowFiller(place, rows);
    const { first, last } = place;
    for (let week = first + rows.lags; week < last; week++) {
      fill(week, x);
      const known = Math.min(horizons, last - week);
      counts[known]! += 1;
      addProducts(products[known]!, x);
      for (let h = 1; h <= known; h++)
        addMultiple(moments[h]!, x, place.roots[week + h - first]! - place.roots[week - first]!);
    }
  }
  if (counts[horizons]! < MIN_ROWS_PER_COEFFICIENT * n) return null;
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i++) matrix[i * n + i] = i === 0 ? RIDGE_OF_CONSTANT : RIDGE;
  const models: HorizonModel[] = [];
  for (let horizon = horizons; horizon >= 1; horizon--) {
    addMultiple(matrix, products[horizon]!, 1);
    models.unshift({ horizon, coefficients: solvePositive(matrix, moments[horizon]!) });
  }
  return models;
}

/** @returns what writes the row of a week of a place: 1, distance from the mean, changes (newest first), season. */
function rowFiller(
  { first, roots }: RootPlace,
  { lags, season }: Rows,
): (week: number, x: Float64Array) => void {
  const mean = meanOf(roots);
  return (week, x) => {
    const at = week - first;
    x[0] = 1;
    x[1] = roots[at]! - mean;
    for (let lag = 0; lag < lags; lag++) x[2 + lag] = roots[at - lag]! - roots[at - lag - 1]!;
    if (season === null) return;
    x[2 + lags] = season.sin[week]!;
    x[3 + lags] = season.cos[week]!;
  };
}

/** @returns the expected change from a week of a place, by the coefficients of a horizon. */
function changeOf(place: RootPlace, rows: Rows): (week: number, coefficients: Float64Array) => number {
  const fill = rowFiller(place, rows);
  let x = new Float64Array(0);
  return (week, coefficients) => {
    if (x.length !== coefficients.length) x = new Float64Array(coefficients.length);
    fill(week, x);
    let sum = 0;
    for (let i = 0; i < x.length; i++) sum += x[i]! * coefficients[i]!;
    return sum;
  };
}

function errorsOf(place: RootPlace, { horizon, coefficients }: HorizonModel, rows: Rows) {
  const { first, last, roots } = place;
  const firstWeek = first + rows.lags;
  const errors = new Float64Array(Math.max(0, last - horizon - firstWeek + 1));
  const change = changeOf(place, rows);
  for (let i = 0; i < errors.length; i++) {
    const at = rows.lags + i;
    errors[i] = roots[at + horizon]! - roots[at]! - change(firstWeek + i, coefficients);
  }
  return { firstWeek, errors };
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Adds the lower triangle of x x'. */
function addProducts(matrix: Float64Array, x: Float64Array): void {
  const n = x.length;
  for (let i = 0; i < n; i++) {
    const value = x[i]!;
    for (let j = 0; j <= i; j++) matrix[i * n + j]! += value * x[j]!;
  }
}

function addMultiple(to: Float64Array, x: Float64Array, factor: number): void {
  for (let i = 0; i < x.length; i++) to[i]! += factor * x[i]!;
}
