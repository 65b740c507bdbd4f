import type { ObservedPlaces } from '../scoring/record/observedPlaces.ts';
import { type ResolvedScore, resolveForecast } from '../scoring/resolveForecast.ts';
import { forecastRound, type Round } from './forecastRound.ts';

/** A round whose outcome is known. */
export interface PastRound {
  round: Round;
  /** What came, by code of the place and last day of the week; weeks without a count that can be trusted are absent. */
  observed: ObservedPlaces;
}

/**
 * The forecasts of a round against what came, beside those of the no-change model for the same places, weeks and levels:
 * cases only, as all track records are.
 */
export function backtestRound(
  { round, observed }: PastRound,
  report: (done: number, total: number) => void,
): ResolvedScore[] {
  const { forecasts } = forecastRound(round, report);
  const isItsTwin = round.model === 'no-change';
  const twins = isItsTwin ? forecasts : forecastRound({ ...round, model: 'no-change' }).forecasts;
  const twinOf = new Map(twins.map(({ location, targets }) => [location.code, targets.cases]));
  return forecasts.flatMap(({ location, targets }) =>
    targets.cases.flatMap((week, index) => {
      const count = observed.get(location.code)?.get(week.targetEndDate);
      const twin = twinOf.get(location.code)?.[index];
      return count === undefined || twin === undefined ? [] : [resolveForecast(week, twin.quantiles, count)];
    }),
  );
}
