/** Scores a kind of model on the rounds of a forecast hub, relative to its baseline. */
import type { Kind } from '../../main/core/forecaster/Kind.ts';
import { logIntervalScore, weightedIntervalScore } from '../../main/core/scoring/wis.ts';
import { HUB_LEVELS } from '../../shared/forecast/quantileLevels.ts';
import type { HubSeason } from './fluSeasons.ts';

export interface SeasonScore {
  season: string;
  n: number;
  rel: number;
  relLog: number;
  cover: number[];
  byHorizon: number[];
  byHorizonLog: number[];
  seconds: number;
}

export function scoreSeason(
  { season, rounds }: HubSeason,
  forecast: (round: HubSeason['rounds'][number]) => {
    values: (place: number, horizon: number) => ArrayLike<number>;
  },
): SeasonScore {
  const sums = { own: [0, 0, 0, 0], base: [0, 0, 0, 0], ownLog: [0, 0, 0, 0], baseLog: [0, 0, 0, 0] };
  const inside = [0, 0, 0];
  let n = 0;
  const started = performance.now();
  for (const round of rounds) {
    const { values } = forecast(round);
    for (const { place, horizon, observed, baseline } of round.tasks) {
      const own = values(place, horizon);
      const quantiles = HUB_LEVELS.map((level, k) => ({ level, value: own[k]! }));
      if (quantiles.some(({ value }) => !Number.isFinite(value)))
        throw new Error(`no forecast ${round.referenceDate} ${round.codes[place]} ${horizon}`);
      const base = HUB_LEVELS.map((level) => ({ level, value: baseline.values.get(level)! }));
      sums.own[horizon]! += weightedIntervalScore(quantiles, observed).wis;
      sums.base[horizon]! += weightedIntervalScore(base, observed).wis;
      sums.ownLog[horizon]! += logIntervalScore(quantiles, observed).wis;
      sums.baseLog[horizon]! += logIntervalScore(base, observed).wis;
      [6, 3, 1].forEach((k, i) => {
        if (observed >= own[k]! && observed <= own[22 - k]!) inside[i]! += 1;
      });
      n += 1;
    }
  }
  const total = (xs: number[]) => xs.reduce((a, b) => a + b, 0);
  return {
    season,
    n,
    rel: total(sums.own) / total(sums.base),
    relLog: total(sums.ownLog) / total(sums.baseLog),
    cover: inside.map((x) => x / n),
    byHorizon: sums.own.map((x, h) => x / sums.base[h]!),
    byHorizonLog: sums.ownLog.map((x, h) => x / sums.baseLog[h]!),
    seconds: (performance.now() - started) / 1000,
  };
}

export function ofKind(kind: Kind) {
  return (round: HubSeason['rounds'][number]) => {
    const { panel } = round;
    const own = Math.max(...panel.places.map((p) => p.counts.length - 1));
    const lags = panel.places.map((p) => own - p.counts.findLastIndex((x) => !Number.isNaN(x)));
    const late = Math.max(...lags.filter((x) => x < 20));
    const answer = kind({ panel, horizons: 4 + late, levels: HUB_LEVELS });
    return {
      values: (place: number, horizon: number) =>
        Array.from(answer.of(place, horizon + lags[place]!), Math.round),
    };
  };
}

export function line({
  season,
  n,
  rel,
  relLog,
  cover,
  byHorizon,
  byHorizonLog,
  seconds,
}: SeasonScore): string {
  const f = (x: number) => x.toFixed(3);
  return `${season} n ${n}  ${f(rel)} / ${f(relLog)}  cover ${cover.map((x) => x.toFixed(2)).join(' ')}  h ${byHorizon.map(f).join(' ')} / ${byHorizonLog.map(f).join(' ')}  ${seconds.toFixed(1)} s`;
}
