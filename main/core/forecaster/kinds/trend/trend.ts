/**
 * A damped local trend for outbreaks without a season: the change over the next weeks by the last changes, by how long a
 * place has grown, by where it stands against its highest week and by what other places do.
 */
import type { Kind, KindOrder } from '../../Kind.ts';
import type { ModelPanel } from '../../ModelPanel.ts';
import { PanelQuantiles } from '../../PanelQuantiles.ts';
import { fromRoot } from '../fourthRoot.ts';
import { residualQuantiles } from '../residualQuantiles.ts';
import { type RootPanel, rootPanelOf } from '../rootPanel.ts';
import { solvePositive } from '../solvePositive.ts';
import { COMMON, DOWN, FIRST_ROW, NEAR, NOISY_LEVEL, UP, type TrendRows, trendRows, WIDTH } from './trendRows.ts';

export const T = { rise: 0.5, cap: 1, up: 0.5, dampUp: 0.3, down: 0.6, dampDown: 0.5, common: 0.5, dampCommon: 0.7, near: 0.5, noisy: 0.3, quick: 1, dampQuick: 0.9, ridge: 300, win: 5, withTrend: 0.1, against: 0.3, base: 0.005, mirror: true, hist: 0.5 };

export interface Learnt { roots: RootPanel; rows: TrendRows[]; weight: number; }

export function trendOf(history: readonly ModelPanel[]): Kind {
  const earlier = history.map((panel) => learntFrom(rootPanelOf(panel), T.hist));
  return (order) => forecast(order, earlier);
}

export function learntFrom(roots: RootPanel, weight: number): Learnt {
  return { roots, rows: trendRows(roots), weight };
}

function forecast({ panel, horizons, levels }: KindOrder, earlier: readonly Learnt[]): PanelQuantiles {
  const answer = new PanelQuantiles(panel.places.length, horizons, levels.length);
  const own = learntFrom(rootPanelOf(newestWeeks(panel)), 1);
  if (own.roots.places.length === 0 || own.roots.isConstant) return answer;
  const { roots, rows } = own;
  for (let h = 1; h <= horizons; h++) {
    const prior = priorOf(h);
    const beta = fit([own, ...earlier], h, prior);
    const u = (noise: number, trend: number, way: number) => Math.sqrt(2 * noise + T.base * h + (way * trend > 0 ? T.withTrend : T.against) * h * h * trend * trend);
    const errors = roots.places.map(({ first, roots: z }, p) => {
      const { count, features, noise, trend } = rows[p]!;
      const n = Math.max(0, count - h);
      const e = new Float64Array(n);
      for (let i = 0; i < n; i++) {
        const at = i + FIRST_ROW;
        const error = z[at + h]! - z[at]! - dot(features, i, beta);
        e[i] = Math.max(-T.win, Math.min(T.win, error / u(noise[i]!, trend[i]!, error)));
      }
      return { firstWeek: first + FIRST_ROW, errors: e };
    });
    const both = T.mirror ? [...errors, ...errors.map(({ firstWeek, errors: e }) => ({ firstWeek, errors: e.map((x) => -x) }))] : errors;
    const found = residualQuantiles(both, levels);
    if (found === null) return new PanelQuantiles(panel.places.length, horizons, levels.length);
    roots.places.forEach(({ index, roots: z, scale }, p) => {
      const { count, features, noise, trend } = rows[p]!;
      const i = count - 1;
      const centre = z.at(-1)! + dot(features, i, beta);
      const s = found.spreads[p]!;
      let g = 0;
      for (let k = 1; k <= 3; k++) g = Math.max(g, z.at(-k)! - z.at(-k - 1)!);
      const limit = z.at(-1)! + T.cap * (h * g + 2.5 * Math.sqrt(2 * noise[i]! + T.base * h));
      answer.of(index, h - 1).set(found.unit.map((q) => fromRoot(Math.min(limit, centre + q * s * u(noise[i]!, trend[i]!, q)), scale)));
    });
  }
  return answer;
}

/** Older weeks say little of an outbreak, and its places may have been of another size. */
function newestWeeks({ firstWeekEnd, weeks, places }: ModelPanel): ModelPanel {
  const from = Math.max(0, weeks - 78);
  return {
    firstWeekEnd: firstWeekEnd + 7 * from,
    weeks: weeks - from,
    places: places.map(({ counts, population }) => ({ counts: counts.subarray(from), population })),
  };
}

function priorOf(h: number): Float64Array {
  const prior = new Float64Array(WIDTH);
  const sum = (first: number, damp: number) => {
    let phi = 0;
    let d = first;
    for (let j = 0; j < h; j++) { phi += d; d *= damp; }
    return phi;
  };
  prior[UP] = sum(T.up, T.dampUp);
  prior[DOWN] = sum(T.down, T.dampDown);
  prior[COMMON] = sum(T.common, T.dampCommon);
  prior[NEAR] = T.near;
  prior[7] = -T.rise * (sum(1, T.dampCommon) - 1);
  prior[2] = sum(T.quick, T.dampQuick);
  prior[NOISY_LEVEL] = T.noisy;
  return prior;
}

export function fit(all: readonly Learnt[], h: number, prior: Float64Array): Float64Array {
  const matrix = new Float64Array(WIDTH * WIDTH);
  const moments = new Float64Array(WIDTH);
  let weights = 0;
  for (const { roots, rows, weight } of all) {
    const share = weight / Math.sqrt(roots.places.length);
    roots.places.forEach(({ roots: z }, p) => {
      const { count, features, noise } = rows[p]!;
      for (let i = 0; i + h < count; i++) {
        const at = i + FIRST_ROW;
        const w = share / (1 + noise[i]! / T.base);
        const y = z[at + h]! - z[at]! - dot(features, i, prior);
        weights += w;
        for (let a = 0; a < WIDTH; a++) {
          const x = w * features[i * WIDTH + a]!;
          moments[a]! += x * y;
          for (let b = 0; b <= a; b++) matrix[a * WIDTH + b]! += x * features[i * WIDTH + b]!;
        }
      }
    });
  }
  if (weights === 0) return prior;
  for (let a = 0; a < WIDTH; a++) {
    const usual = matrix[a * WIDTH + a]! / weights;
    matrix[a * WIDTH + a]! += T.ridge * h * usual + 1e-9;
  }
  const delta = solvePositive(matrix, moments);
  return prior.map((value, a) => value + delta[a]!);
}

function dot(features: Float64Array, row: number, beta: Float64Array): number {
  let sum = 0;
  for (let a = 0; a < WIDTH; a++) sum += features[row * WIDTH + a]! * beta[a]!;
  return sum;
}
