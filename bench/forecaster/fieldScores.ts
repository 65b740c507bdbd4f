/** Scores a kind of model on field sets, relative to no change. */
import type { Kind } from '../../main/core/forecaster/Kind.ts';
import { noChange } from '../../main/core/forecaster/kinds/noChange.ts';
import { logIntervalScore, weightedIntervalScore } from '../../main/core/scoring/wis.ts';
import { HUB_LEVELS } from '../../shared/forecast/quantileLevels.ts';
import { type FieldCase, type FieldSet, HORIZONS } from './fieldSets.ts';

/** Nothing is scored of a place whose last report is older. */
const OLDEST_WEEKS = 3;
/** Quantiles that bound 50, 80 and 95 % of what comes. */
const BOUNDS = [6, 3, 1];

interface Sums {
  own: number;
  twin: number;
  ownLog: number;
  twinLog: number;
}

export interface FieldScore {
  name: string;
  n: number;
  relative: number;
  relativeLog: number;
  byHorizon: number[];
  byHorizonLog: number[];
  coverage: number[];
  seconds: number;
}

export function scoreFieldSet({ name, cases }: FieldSet, kind: Kind): FieldScore {
  const sums = Array.from({ length: HORIZONS }, (): Sums => ({ own: 0, twin: 0, ownLog: 0, twinLog: 0 }));
  const inside = BOUNDS.map(() => 0);
  let [n, seconds] = [0, 0];
  for (const one of cases) {
    const order = { panel: one.panel, horizons: HORIZONS + OLDEST_WEEKS, levels: HUB_LEVELS };
    const started = performance.now();
    const own = kind(order);
    seconds += (performance.now() - started) / 1000;
    const twin = noChange(order);
    forEachTask(one, (place, horizon, late, observed) => {
      const [said, base] = [own, twin].map((answer) =>
        Array.from(answer.of(place, horizon + late), Math.round),
      );
      if (Number.isNaN(base![0])) return;
      if (said!.some((value) => !Number.isFinite(value)))
        throw new Error(`${name}: no forecast of place ${place}`);
      const [a, b] = [said!, base!].map((values) =>
        HUB_LEVELS.map((level, k) => ({ level, value: values[k]! })),
      );
      const sum = sums[horizon]!;
      sum.own += weightedIntervalScore(a!, observed).wis;
      sum.twin += weightedIntervalScore(b!, observed).wis;
      sum.ownLog += logIntervalScore(a!, observed).wis;
      sum.twinLog += logIntervalScore(b!, observed).wis;
      BOUNDS.forEach((k, i) => {
        if (observed >= said![k]! && observed <= said!.at(-1 - k)!) inside[i]! += 1;
      });
      n += 1;
    });
  }
  const total = (of: keyof Sums) => sums.reduce((all, sum) => all + sum[of], 0);
  return {
    name,
    n,
    relative: total('own') / total('twin'),
    relativeLog: total('ownLog') / total('twinLog'),
    byHorizon: sums.map(({ own, twin }) => own / twin),
    byHorizonLog: sums.map(({ ownLog, twinLog }) => ownLog / twinLog),
    coverage: inside.map((hits) => hits / n),
    seconds,
  };
}

function forEachTask(
  { panel, came }: FieldCase,
  visit: (place: number, horizon: number, late: number, observed: number) => void,
): void {
  panel.places.forEach(({ counts }, place) => {
    const last = counts.findLastIndex((count) => !Number.isNaN(count));
    const late = panel.weeks - 1 - last;
    if (last === -1 || late > OLDEST_WEEKS) return;
    came[place]!.forEach((observed, horizon) => {
      if (observed !== null) visit(place, horizon, late, observed);
    });
  });
}

export function fieldLine(score: FieldScore): string {
  const f = (x: number) => x.toFixed(3);
  const { name, n, relative, relativeLog, byHorizon, byHorizonLog, coverage, seconds } = score;
  return `${name.padEnd(13)} n ${String(n).padStart(5)}  ${f(relative)} / ${f(relativeLog)}  cover ${coverage.map((x) => x.toFixed(2)).join(' ')}  h ${byHorizon.map(f).join(' ')} / ${byHorizonLog.map(f).join(' ')}  ${seconds.toFixed(1)} s`;
}
