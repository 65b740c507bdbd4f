/** Mean scores of models over the same tasks. */
import type { Quantile } from '../../../../shared/forecast/quantileLevels.ts';
import { valueAt } from '../../../../shared/forecast/quantileLevels.ts';
import { isInside } from '../calibration.ts';
import { logIntervalScore, weightedIntervalScore } from '../wis.ts';
import type { ModelForecasts, Task } from './forecastFiles.ts';
import type { Truth } from './truthFile.ts';

/** Means over `n` tasks. Relative scores are null without a reference or where its score is 0. */
export interface ModelScore {
  model: string;
  n: number;
  wis: number;
  logWis: number;
  relWis: number | null;
  relLogWis: number | null;
  /** Shares of counts inside the interval; null where the levels have none of that width. */
  coverage50: number | null;
  coverage80: number | null;
  coverage95: number | null;
  /** Mean absolute error of the median. */
  mae: number;
  /** The three parts of `wis`. */
  dispersion: number;
  underprediction: number;
  overprediction: number;
}

type Means = Omit<ModelScore, 'model' | 'relWis' | 'relLogWis'>;

/** Scores models on tasks that all of them have, and on levels that all of them have. */
export function scoresOf(
  models: readonly ModelForecasts[],
  reference: ModelForecasts | null,
  keys: readonly string[],
  levels: readonly number[],
  truth: Truth,
): ModelScore[] {
  const means = models.map(({ tasks }) => meansOf(tasks, keys, levels, truth));
  const base = reference === null ? null : means[models.indexOf(reference)]!;
  const relative = (mean: number, of: number | undefined) =>
    of === undefined || of === 0 ? null : mean / of;
  return models.map(({ name }, i) => {
    const { n, wis, logWis, ...rest } = means[i]!;
    return {
      model: name,
      n,
      wis,
      logWis,
      relWis: relative(wis, base?.wis),
      relLogWis: relative(logWis, base?.logWis),
      ...rest,
    };
  });
}

function meansOf(
  tasks: ReadonlyMap<string, Task>,
  keys: readonly string[],
  levels: readonly number[],
  truth: Truth,
): Means {
  const sums = { wis: 0, logWis: 0, mae: 0, dispersion: 0, underprediction: 0, overprediction: 0 };
  const inside = { 0.5: 0, 0.8: 0, 0.95: 0 };
  for (const key of keys) {
    const { targetEndDate, location, values } = tasks.get(key)!;
    const observed = truth.count(targetEndDate, location)!;
    const quantiles: Quantile[] = levels.map((level) => ({ level, value: values.get(level)! }));
    const score = weightedIntervalScore(quantiles, observed);
    sums.wis += score.wis;
    sums.dispersion += score.dispersion;
    sums.underprediction += score.underprediction;
    sums.overprediction += score.overprediction;
    sums.logWis += logIntervalScore(quantiles, observed).wis;
    sums.mae += Math.abs(valueAt(quantiles, 0.5)! - observed);
    for (const coverage of [0.5, 0.8, 0.95] as const)
      if (isInside(quantiles, coverage, observed) === true) inside[coverage] += 1;
  }
  const n = keys.length;
  const has = (level: number) => levels.some((one) => Math.abs(one - level) < 1e-9);
  const share = (coverage: 0.5 | 0.8 | 0.95) =>
    has((1 - coverage) / 2) && has((1 + coverage) / 2) ? inside[coverage] / n : null;
  return {
    n,
    wis: sums.wis / n,
    logWis: sums.logWis / n,
    coverage50: share(0.5),
    coverage80: share(0.8),
    coverage95: share(0.95),
    mae: sums.mae / n,
    dispersion: sums.dispersion / n,
    underprediction: sums.underprediction / n,
    overprediction: sums.overprediction / n,
  };
}
